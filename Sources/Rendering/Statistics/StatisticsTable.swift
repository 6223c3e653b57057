import Dissection
import Packets

/// What is known of the packet at hand, for whoever counts it.
struct CountedPacket {
  let packet: Packet
  /// Which of all packets it is, whatever their inputs, from 1.
  let ordinal: Int
  /// Who speaks to whom.
  let ends: SummaryLine.Ends

  /// Its length on the wire.
  var bytes: Int { packet.originalLength }
}

/// One of the tables that `--statistics` prints: what it counts, in rows of which there are so many at most.
protocol StatisticsTable {
  static var title: StaticString { get }
  /// What JSON calls it.
  static var key: StaticString { get }
  /// What its rows are, in words: `conversations`.
  static var plural: StaticString { get }

  /// How many times there was no row left for something.
  var leftOut: Int { get }
  var isEmpty: Bool { get }

  /// The input has ended: what comes has other streams, and other packets of the same numbers.
  mutating func endInput()

  func appendText(to out: inout OutputBuffer)

  /// A JSON array.
  func appendJSON(to out: inout OutputBuffer)
}

extension StatisticsTable {
  mutating func endInput() {}
}

/// Limits of all tables.
enum StatisticsLimit {
  /// No table has more rows.
  static let rows = 65_536
  /// A longer text from a packet is cut.
  static let textLength = 256
}

/// Packets and their bytes.
struct Traffic {
  private(set) var packets = 0
  private(set) var bytes = 0

  mutating func add(_ count: Int) {
    packets += 1
    bytes += count
  }

  static func + (a: Traffic, b: Traffic) -> Traffic {
    var sum = a
    sum.packets += b.packets
    sum.bytes += b.bytes
    return sum
  }

  /// Whether this comes before the other in a table: the busiest first; of two that are alike, the one that came first.
  func comes(before other: Traffic, _ place: Int, _ otherPlace: Int) -> Bool {
    (other.bytes, other.packets, place) < (bytes, packets, otherPlace)
  }

  /// `"packets":4,"bytes":198`.
  func appendJSON(to out: inout OutputBuffer) {
    out.append("\"packets\":")
    out.append(decimal: packets)
    out.append(",\"bytes\":")
    out.append(decimal: bytes)
  }
}

/// From when to when something was seen, in nanoseconds from the first packet of all.
struct TimeSpan {
  private(set) var start: Int64?
  private(set) var end: Int64?

  mutating func add(_ time: Int64?) {
    guard let time else { return }
    start = min(start ?? time, time)
    end = max(end ?? time, time)
  }

  var duration: Int64? {
    guard let start, let end else { return nil }
    return end &- start
  }
}

extension Timestamp {
  /// In nanoseconds, as far as 64 bits reach.
  var totalNanoseconds: Int64 {
    let (product, hasOverflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    guard !hasOverflow else { return seconds < 0 ? .min : .max }
    let (sum, isBeyond) = product.addingReportingOverflow(Int64(nanoseconds))
    return isBeyond ? .max : sum
  }
}

extension OutputBuffer {
  /// A JSON array; `write` writes each element.
  mutating func append<Element>(jsonArray elements: [Element], _ write: (Element, inout OutputBuffer) -> Void) {
    append(0x5b)
    for (place, element) in elements.enumerated() {
      if place > 0 { append(0x2c) }
      write(element, &self)
    }
    append(0x5d)
  }

  /// A JSON string of a text from a packet.
  mutating func append(jsonString text: [UInt8]) {
    append(0x22)
    JSONText.append(text.span, to: &self)
    append(0x22)
  }

  /// Seconds as a JSON number, or null.
  mutating func append(jsonSeconds nanoseconds: Int64?) {
    guard let nanoseconds else { return append("null") }
    TimeText.append(seconds: nanoseconds, to: &self)
  }

  /// A number in JSON, or null.
  mutating func append(jsonNumber number: Int?) {
    guard let number else { return append("null") }
    append(decimal: number)
  }
}

extension ValueText {
  /// A field's own text, or what is said of its value in brief, as bytes; no more than ``StatisticsLimit/textLength``.
  func copy(of index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> [UInt8] {
    if let text = rawText(of: dissection.fields[index], dissection, frame) {
      return Array(text.prefix(StatisticsLimit.textLength))
    }
    var out = OutputBuffer(capacity: 64)
    appendBrief(index, dissection, frame, to: &out)
    return out.bytes(limit: StatisticsLimit.textLength)
  }
}

extension OutputBuffer {
  /// What was written, as an array.
  func bytes(limit: Int = .max) -> [UInt8] {
    let end = min(limit, count)
    var copy: [UInt8] = []
    copy.reserveCapacity(end)
    for index in 0..<end { copy.append(span[index]) }
    return copy
  }
}
