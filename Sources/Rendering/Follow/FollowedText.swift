import Packets

/// Writes what two sides say, each line after a mark that says whose it is, and in that side's colour.
struct FollowedText: ~Copyable {
  private let isHex: Bool
  private let isColored: Bool
  /// Both ends, `192.0.2.1:5000 192.0.2.2:80`.
  private var ends: [UInt8] = []
  /// Who speaks; `nil` before anybody does.
  private var speaker: Bool?
  /// Whether the last line has not ended yet.
  private var isLineOpen = false
  /// How many bytes each side has said.
  private var offsets = (0, 0)
  private var time = PacketTimeText(separator: 0x20)

  init(isHex: Bool, isColored: Bool) {
    self.isHex = isHex
    self.isColored = isColored
  }

  /// Whether the other side speaks, and not who spoke first.
  var isBack: Bool { speaker ?? false }

  mutating func name(_ ends: [UInt8]) { self.ends = ends }

  /// A side speaks, from that packet on.
  mutating func begin(_ isBack: Bool, packet: Int?, _ timestamp: Timestamp?, to out: inout OutputBuffer) {
    guard speaker != isBack else { return }
    endChunk(to: &out)
    if speaker != nil { out.append(0x0a) }
    speaker = isBack
    beginColor(isHeading: true, to: &out)
    let source = ends.prefix { $0 != 0x20 }
    let destination = ends.dropFirst(source.count + 1)
    EscapedText.append(Array(isBack ? destination : source).span, to: &out)
    out.append(" → ")
    EscapedText.append(Array(isBack ? source : destination).span, to: &out)
    if let packet {
      out.append(" · packet ")
      out.append(decimal: packet)
    } else {
      out.append(" · unfinished")
    }
    if let timestamp {
      out.append(" · ")
      time.append(timestamp, to: &out)
      if timestamp.reference == .epoch { out.append(" UTC") }
    }
    endColor(to: &out)
    out.append(0x0a)
  }

  mutating func append(_ bytes: Span<UInt8>, to out: inout OutputBuffer) {
    let shape = TextShape(bytes)
    if !isHex, shape.isText { append(text: bytes, shape, to: &out) } else { append(dump: bytes, to: &out) }
    if isBack { offsets.1 += bytes.count } else { offsets.0 += bytes.count }
  }

  private mutating func append(text: Span<UInt8>, _ shape: TextShape, to out: inout OutputBuffer) {
    // A line is a line, however long: a terminal wraps it, and a program finds it whole.
    var rows = TextRows(shape, width: .max / 4)
    while let row = rows.next(text) {
      if !isLineOpen { beginLine(hasText: !row.bytes.isEmpty, to: &out) }
      beginColor(to: &out)
      EscapedText.append(text.extracting(row.bytes), to: &out)
      endColor(to: &out)
      isLineOpen = rows.place == row.bytes.upperBound
      if !isLineOpen { out.append(0x0a) }
    }
  }

  private mutating func append(dump bytes: Span<UInt8>, to out: inout OutputBuffer) {
    endChunk(to: &out)
    let perRow = OutputBuffer.dumpRowBytes
    // Where messages are shown as they were decoded, there are no places in the stream to tell.
    let first = isHex ? isBack ? offsets.1 : offsets.0 : 0
    var start = 0
    while start < bytes.count {
      let row = bytes.extracting(start..<min(start + perRow, bytes.count))
      beginLine(hasText: true, to: &out)
      beginColor(to: &out)
      out.append(offset: first + start, digits: 8)
      out.append(hexadecimal: row, separator: 0x20)
      endColor(to: &out)
      out.appendSpaces(3 * (perRow - row.count) + 2)
      out.append(printable: row)
      out.append(0x0a)
      start += perRow
    }
  }

  mutating func append(missing count: Int, to out: inout OutputBuffer) {
    endChunk(to: &out)
    beginLine(hasText: true, to: &out)
    out.append("… ")
    out.append(decimal: count)
    out.append(count == 1 ? " byte is missing: lost, or not captured" : " bytes are missing: lost, or not captured")
    out.append(0x0a)
    if isBack { offsets.1 += count } else { offsets.0 += count }
  }

  /// What comes begins a line of its own.
  mutating func endChunk(to out: inout OutputBuffer) {
    if isLineOpen { out.append(0x0a) }
    isLineOpen = false
  }

  /// The conversation has ended: another one has other ends.
  mutating func end(to out: inout OutputBuffer) {
    endChunk(to: &out)
    speaker = nil
    offsets = (0, 0)
  }

  // MARK: Marks and colours

  private func beginLine(hasText: Bool, to out: inout OutputBuffer) {
    beginColor(to: &out)
    out.append(isBack ? "<" : ">")
    if hasText { out.append(0x20) }
    endColor(to: &out)
  }

  private func beginColor(isHeading: Bool = false, to out: inout OutputBuffer) {
    guard isColored else { return }
    if isHeading { out.append("\u{1b}[1m") }
    out.append(isBack ? "\u{1b}[32m" : "\u{1b}[36m")
  }

  private func endColor(to out: inout OutputBuffer) {
    if isColored { out.append("\u{1b}[0m") }
  }
}
