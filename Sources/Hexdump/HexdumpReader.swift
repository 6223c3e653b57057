public import Packets

/// Reads the packets of a text of hexdumps: what `xxd`, `hexdump -C`, `od`, `tcpdump` and `tshark` print, plain
/// hexadecimal digits, and the like, among any other text.
///
/// The form is told by the text itself: offsets that advance by what the lines hold, a text column that agrees with the
/// bytes. A packet has at most 262,144 bytes. What cannot be read is thrown as an error with line and column; the
/// packets behind it, and what is readable of a broken one, follow. Time is linear in the text, and memory proportional.
public struct HexdumpReader: PacketReader {
  private let text: DumpText
  private let isOnlyHex: Bool
  private let linkType: LinkType?
  private let judge: LinkTypeJudge
  private var line = 0
  private var layout: RowLayout?
  private var unread = UnreadDump()
  /// Errors to be thrown before the packet that waits behind them.
  private var errors: ArraySlice<InputError> = []
  private var waiting: Reading?
  private var current = PacketText(bytes: [], lines: 0...0)
  private var number = 0
  private var hasThrown = false

  /// What the text of the latest packet was read as, such as "tcpdump -X"; empty before the first.
  public private(set) var formName = ""
  /// How the link type of the latest packet was chosen; `nil` where it was given.
  public private(set) var judgement: LinkTypeJudgement?

  /// A reader of a whole text.
  ///
  /// - Parameters:
  ///   - text: the text: UTF-8, or UTF-16 with a byte order mark.
  ///   - name: the text's name in errors: the file's as the user gave it, or `<stdin>`.
  ///   - linkType: the link type of all packets, where it is known.
  ///   - judge: says how plausible bytes are as a packet, to choose the link type and between readings of a text.
  public init(text: [UInt8], name: String, linkType: LinkType? = nil, judge: @escaping LinkTypeJudge) {
    self.text = DumpText(text, name: name)
    isOnlyHex = PlainHexForm.isOnly(in: self.text)
    self.linkType = linkType
    self.judge = judge
  }

  /// The lines, from 1, that show the bytes of the latest packet; `nil` before the first.
  public var lines: ClosedRange<Int>? {
    number == 0 ? nil : (current.lines.lowerBound + 1)...(current.lines.upperBound + 1)
  }

  public var position: Int? { text.offset(of: line) }

  public mutating func next() throws(InputError) -> Packet? {
    while true {
      if let error = errors.popFirst() {
        hasThrown = true
        throw error
      }
      if let reading = waiting {
        waiting = nil
        if let packet = deliver(reading) { return packet }
      } else if line < text.lineCount {
        readOn()
      } else if let error = unread.end(of: text) {
        errors = [error]
      } else if number == 0, !hasThrown {
        errors = [InputError(emptinessMessage, in: text.name)]
      } else {
        return nil
      }
    }
  }

  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(current.bytes.span) }

  /// Reads what begins at the current line, or passes over it.
  private mutating func readOn() {
    guard !text.isEmpty(line) else {
      if let error = unread.end(of: text) { errors.append(error) }
      line += 1
      return
    }
    let context = Context(
      layout: layout, judge: judge, isLinkTypeKnown: linkType != nil, isInsideUnreadDump: unread.isInside,
      isOnlyHex: isOnlyHex)
    var best: Reading?
    for form in Forms.all {
      guard let reading = form.reading(at: line, of: text, with: context) else { continue }
      if reading.strength > best?.strength ?? .possible || best == nil { best = reading }
      // A stronger reading of the same line is not to be had, and looking for one would read many lines in vain.
      if reading.strength >= .row { break }
    }
    guard let best else {
      if let error = unread.add(line, of: text) { errors.append(error) }
      line += 1
      return
    }
    if let error = unread.end(of: text) { errors.append(error) }
    errors.append(contentsOf: best.errors)
    waiting = best
    line = max(line + 1, best.lines.upperBound)
  }

  private mutating func deliver(_ reading: Reading) -> Packet? {
    guard let packet = reading.packet, !packet.bytes.isEmpty else { return nil }
    number += 1
    current = packet
    layout = reading.layout ?? layout
    formName = reading.formName
    judgement = linkType == nil ? judge(packet.bytes.span) : nil
    return Packet(
      number: number, linkType: linkType ?? judgement?.linkType ?? .raw, linkTypeEvidence: judgement?.reason,
      time: packet.time,
      originalLength: max(packet.originalLength ?? 0, packet.bytes.count), unknown: packet.unknown)
  }

  private var emptinessMessage: String {
    if text.content.isEmpty { return "The input is empty; give it a hexdump, or a capture file." }
    if text.strangeCount * 20 > text.characters.count {
      return "The input is neither a capture file that is known nor text; give it a hexdump, or a pcap or pcapng file."
    }
    let advice = "it needs a hexdump such as tcpdump -X, tshark -x, xxd or hexdump -C print."
    return "No packet was found in this text; \(advice)"
  }
}
