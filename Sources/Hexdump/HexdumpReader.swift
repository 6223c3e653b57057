public import Packets

/// Reads the packets of a text of hexdumps: what `xxd`, `hexdump -C`, `od`, `tcpdump` and `tshark` print, plain
/// hexadecimal digits, and the like, among any other text.
///
/// The form is told by the text itself: offsets that advance by what the lines hold, a text column that agrees with the
/// bytes. A packet has at most 262,144 bytes. What cannot be read is thrown as an error with line and column; the
/// packets after it, and what is readable of a broken one, follow. Time is linear in the text; of a text that is handed
/// on piece by piece, only a stretch is in memory at a time, which is as long as the longest line at least.
public struct HexdumpReader: PacketReader {
  /// How much of a text is in memory at a time unless told otherwise, in bytes: 4 MiB. A packet whose lines take more is
  /// read with up to four times as much.
  public static let windowLength = 1 << 22
  /// How many lines above the one that is read stay: those that a packet's heading may stand in.
  private static let linesKept = 64

  private var text: DumpText
  /// What is still to come of the text; `nil` where all of it is there.
  private var tail: TextTail?
  private var windowLength = windowLength
  private let isOnlyHex: Bool
  private let holdsMessages: Bool
  private let linkType: LinkType?
  private let judge: LinkTypeJudge
  private let firstLayerJudge: LinkTypeJudge
  private let messageJudge: LinkTypeJudge
  private let forms: [any Form]
  private let isForced: Bool
  private let firstNumber: Int
  /// The input itself, where it is no text and may be a packet as it is.
  private var binary: [UInt8]?
  private var line = 0
  private var layout: RowLayout?
  private var template: RowTemplate?
  /// The form of the packet above.
  private var latestForm: Int?
  private var unread = UnreadDump()
  private var unreadBytes = UnreadBytes()
  private var unfinished = UnfinishedPacket()
  private var nearest = NearestLine()
  private var doubts = Doubts()
  /// The line before which each form need not be asked again.
  private var refusalEnds: [Int]
  /// Errors to be thrown before the packet that waits after them.
  private var errors: ArraySlice<InputError> = []
  private var waiting: FormResult?
  private var current: [UInt8] = []
  private var number = 0
  private var hasSurePacket = false
  private var hasThrown = false

  /// Whether the whole text was read, and no packet was found in it.
  public private(set) var foundNothing = false

  /// The protocol that a form told of the latest packet, where it is a message alone.
  private var ownPayloadProtocol: String?

  /// What the text of the latest packet was read as, such as "tcpdump -X"; empty before the first.
  public private(set) var formName = ""
  /// How the link type of the latest packet was chosen; `nil` where it was given.
  public private(set) var judgement: LinkTypeJudgement?
  /// What was read so far.
  public private(set) var report = InputReport()
  /// Whether ``decisions`` are kept; every form is then asked for every line.
  public var explains = false
  /// What was decided of the lines that were read so far; whoever reads them may empty them.
  public var decisions: [InputDecision] = []

  /// A reader of a whole text.
  ///
  /// - Parameters:
  ///   - text: the text: UTF-8, UTF-16 or UTF-32, or an 8-bit character set.
  ///   - name: the text's name in errors: the file's as the user gave it, or `<stdin>`.
  ///   - linkType: the link type of all packets, where it is known.
  ///   - form: the form of the text, where it is known.
  ///   - firstNumber: the number of the first packet.
  ///   - judge: says how plausible bytes are as a packet, to choose between readings of a text.
  ///   - firstLayerJudge: says what the first byte of a packet belongs to, once it is read; by itself `judge`. It may
  ///     find headroom before the packet.
  ///   - messageJudge: says what a message is whose text shows it without the layers below; by itself `firstLayerJudge`.
  public init(
    text: [UInt8], name: String, linkType: LinkType? = nil, form: InputForm? = nil, firstNumber: Int = 1,
    judge: @escaping LinkTypeJudge, firstLayerJudge: LinkTypeJudge? = nil, messageJudge: LinkTypeJudge? = nil
  ) {
    self.init(
      DumpText(text, name: name), binary: form == .binary || Self.isBinary(text) ? text : nil, linkType, form,
      firstNumber: firstNumber, judge, firstLayerJudge, messageJudge)
  }

  /// A reader of a text that `supply` hands on piece by piece; what it throws ends the text, and is thrown after the
  /// packets before it. The other parameters are those of
  /// ``init(text:name:linkType:form:firstNumber:judge:firstLayerJudge:messageJudge:)``.
  ///
  /// - Parameter windowLength: how many bytes of the text are in memory at a time; up to four times as many where a
  ///   packet's lines take more.
  public init(
    supply: @escaping TextSupply, name: String, linkType: LinkType? = nil, form: InputForm? = nil, firstNumber: Int = 1,
    judge: @escaping LinkTypeJudge, firstLayerJudge: LinkTypeJudge? = nil, messageJudge: LinkTypeJudge? = nil,
    windowLength: Int = windowLength
  ) {
    var tail = TextTail(supply, name: name)
    var start = tail.take(windowLength)
    // Where characters or lines are escaped, a piece of the text does not say what it is in.
    if !tail.hasEnded, !TextEncoding.isPlain(start) { start += tail.takeAll() }
    let isBinary = tail.hasEnded && (form == .binary || Self.isBinary(start))
    self.init(
      DumpText(start, name: name), binary: isBinary ? start : nil, linkType, form, firstNumber: firstNumber, judge,
      firstLayerJudge, messageJudge)
    self.tail = tail
    self.windowLength = windowLength
  }

  private init(
    _ text: DumpText, binary: [UInt8]?, _ linkType: LinkType?, _ form: InputForm?, firstNumber: Int,
    _ judge: @escaping LinkTypeJudge, _ firstLayerJudge: LinkTypeJudge?, _ messageJudge: LinkTypeJudge?
  ) {
    self.binary = binary
    self.firstNumber = firstNumber
    self.text = text
    isOnlyHex = PlainHexForm.isOnly(in: self.text)
    holdsMessages = HTTPTextForm.isIn(self.text)
    self.linkType = linkType
    self.judge = judge
    self.firstLayerJudge = firstLayerJudge ?? judge
    self.messageJudge = messageJudge ?? firstLayerJudge ?? judge
    forms = Forms.all.filter { form == nil || $0.inputName == form?.name }
    isForced = form != nil
    refusalEnds = Array(repeating: 0, count: forms.count)
  }

  /// The lines, from 1, that show the bytes of the latest packet; `nil` before the first.
  public private(set) var lines: ClosedRange<Int>?

  public var position: Int? { text.offset(of: line) }

  public mutating func next() throws(InputError) -> Packet? {
    if let bytes = binary {
      binary = nil
      if let packet = deliverBinary(bytes) {
        line = text.lineCount
        return packet
      }
    }
    while true {
      if let error = errors.popFirst() {
        hasThrown = true
        throw error
      }
      if let reading = waiting {
        waiting = reading.next()
        if let waiting { errors.append(contentsOf: doubts.errors(of: waiting)) }
        if let packet = deliver(reading) { return packet }
      } else if line < text.lineCount {
        readOn()
      } else if let error = unread.end(of: text) ?? unreadBytes.end(of: text) {
        errors = [error]
      } else if let fault = tail?.fault {
        tail = nil
        errors = [fault]
      } else if number == 0, !hasThrown {
        foundNothing = true
        errors = [nearest.error(in: text.name, judge: judge) ?? InputError(emptinessMessage, in: text.name)]
      } else {
        return nil
      }
    }
  }

  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(current.span) }

  /// The strongest reading of what begins at the current line, with as much of the text in memory as it takes.
  private mutating func readingInWindow() -> FormResult? {
    let (decisionCount, decision) = (decisions.count, decisions.last)
    var reading = bestReading()
    while mayGoOnBeyondWindow(reading) {
      moveOn()
      decisions.removeSubrange(decisionCount...)
      if let decision { decisions[decisionCount - 1] = decision }
      reading = bestReading()
    }
    return reading
  }

  /// Whether more of the text must be seen to read what was read to its end, or to know that nothing is to be read.
  private func mayGoOnBeyondWindow(_ reading: FormResult?) -> Bool {
    guard let tail, !tail.hasEnded else { return false }
    let ahead = text.byteCount(from: line)
    guard let reading else { return ahead < windowLength / 4 }
    return reading.lines.upperBound + Self.linesKept > text.lineCount && ahead < 4 * windowLength
  }

  /// Lets go of the lines that were read, and takes further ones in.
  private mutating func moveOn() {
    let first = max(0, line - Self.linesKept)
    let kept = min(text.byteCount(from: first), windowLength / 2)
    guard let more = tail?.take(windowLength - kept) else { return }
    text = text.moved(to: first, adding: more)
    line -= first
    refusalEnds = refusalEnds.map { $0 - first }
  }

  /// Reads what begins at the current line, or passes over it.
  private mutating func readOn() {
    guard !text.isEmpty(line) else {
      if let error = unread.end(of: text) { errors.append(error) }
      if let error = unreadBytes.end(of: text) { errors.append(error) }
      line += 1
      return
    }
    guard let best = readingInWindow() else {
      let said = [unfinished.add(line, of: text), unread.add(line, of: text)]
      errors += said.compactMap(\.self)
      if said.allSatisfy({ $0 == nil }) { noticeBytes(line) }
      skip(line..<(line + 1))
      if number == 0 { nearest.add(line, of: text) }
      line += 1
      return
    }
    errors += unread.end(above: best, at: line, of: text)
    if best.packet == nil, best.errors.isEmpty, best.strength == .plain {
      for line in best.lines { noticeBytes(line) }
    } else if let error = unreadBytes.end(of: text) {
      errors.append(error)
    }
    if best.packet == nil, number == 0 { for line in best.lines { nearest.add(line, of: text) } }
    if best.packet == nil, best.strength < .row, let error = unfinished.add(line, of: text) { errors.append(error) }
    errors.append(contentsOf: doubts.errors(of: best))
    if best.errors.isEmpty, let packet = best.packet, !packet.unknown.isEmpty {
      errors.append(missingBytes(of: packet))
    }
    waiting = best
    let end = max(line + 1, best.lines.upperBound)
    var position = line
    for lines in best.shownLines {
      skip(position..<min(max(lines.lowerBound, position), end))
      position = min(max(lines.upperBound + 1, position), end)
    }
    skip(position..<end)
    line = end
  }

  /// The strongest of the forms' readings of what begins at the current line.
  private mutating func bestReading() -> FormResult? {
    let context = Context(
      layout: layout, template: template, judge: judge, firstLayerJudge: firstLayerJudge,
      isLinkTypeKnown: linkType != nil,
      isInsideUnreadDump: unread.isInside, isOnlyHex: isOnlyHex, holdsMessages: holdsMessages,
      isBelowPacket: hasSurePacket, isForced: isForced)
    // The form of the packet above is asked first, and alone where its answer is sure.
    let latest = latestForm.flatMap { !explains && line >= refusalEnds[$0] ? $0 : nil }
    let latestReading = latest.flatMap { forms[$0].reading(at: line, of: text, with: context) }
    if let latestReading, latestReading.isSteady { return latestReading }
    var best: FormResult?
    var others: [FormResult] = []
    for (index, form) in forms.enumerated() where line >= refusalEnds[index] {
      let answer = index == latest ? latestReading : form.reading(at: line, of: text, with: context)
      guard let reading = answer else { continue }
      guard reading.strength > .none else {
        refusalEnds[index] = reading.lines.upperBound
        continue
      }
      guard reading.strength > best?.strength ?? .possible || best == nil else {
        if explains { others.append(reading) }
        continue
      }
      if explains, let best { others.append(best) }
      best = reading
      latestForm = index
      // A stronger reading of the same line is not to be had, and looking for one would read many lines in vain.
      if reading.strength >= .row, !explains { break }
    }
    if explains { decide(best, against: others) }
    return best
  }

  private mutating func decide(_ best: FormResult?, against others: [FormResult]) {
    guard let best else {
      let verdict = "skipped: no form reads it"
      // Lines in a row that nothing reads are one decision.
      if let last = decisions.last, last.verdict == verdict, last.lines.upperBound + 1 == text.original(line) {
        decisions[decisions.count - 1].lines = last.lines.lowerBound...text.original(line)
      } else {
        decisions.append(InputDecision(lines: text.original(line...line), verdict: verdict))
      }
      return
    }
    let end = max(line, best.lines.upperBound - 1)
    decisions.append(
      InputDecision(
        lines: text.original(line...end), verdict: best.verdict, losers: others.map { $0.loser(against: best) }))
  }

  /// Says that bytes of a packet are left out in the text, at the first of them.
  private func missingBytes(of packet: PacketText) -> InputError {
    let count = packet.unknown.reduce(0) { $0 + $1.count }
    let message = "\(count.counted("byte")) of this packet \(count == 1 ? "is" : "are") missing from the text"
    var (line, position) = (packet.lines.lowerBound, text.line(packet.lines.lowerBound).lowerBound)
    search: for index in packet.lines {
      let range = text.line(index)
      for place in range.dropLast()
      where text.characters[place].isRedactedDigit && text.characters[place + 1] == text.characters[place] {
        (line, position) = (index, place)
        break search
      }
    }
    let consequence = "they are unknown, and checksums over them are not verified."
    return text.error("\(message); \(consequence)", line: line, at: position)
  }

  private mutating func noticeBytes(_ line: Int) {
    if let error = unreadBytes.add(line, of: text) { errors.append(error) }
  }

  private mutating func skip(_ lines: Range<Int>) {
    for line in lines where !text.isEmpty(line) { report.skippedLineCount += 1 }
  }

  /// What a message alone is, by Wireshark's name for its protocol.
  private func message(_ packet: PacketText) -> String? {
    packet.isMessage ? messageJudge(packet.bytes.span).payloadProtocol ?? "data" : nil
  }

  private mutating func deliver(_ reading: FormResult) -> Packet? {
    guard var packet = reading.packet, !packet.bytes.isEmpty else { return nil }
    let payloadProtocol = linkType == nil ? packet.payloadProtocol ?? message(packet) : nil
    let judgement = linkType == nil && payloadProtocol == nil ? firstLayerJudge(packet.bytes.span) : nil
    if judgement?.confidence ?? 100 < RowReader.plausible, let judgement,
      let error = objection(to: packet, judgement)
    {
      errors.append(error)
      return nil
    }
    number += 1
    layout = reading.layout ?? layout
    template = reading.template ?? template
    formName = reading.formName
    errors.append(contentsOf: doubts.packetFound(of: formName))
    if number == 1 { errors += unreadBytes.packetFound() }
    self.judgement = judgement
    ownPayloadProtocol = payloadProtocol
    let isGuess = judgement?.isGuess ?? false
    hasSurePacket = hasSurePacket || !isGuess
    if let error = unfinished.add(packet, judgement, of: reading, in: text) { errors.append(error) }
    if let judgement {
      packet.dropLast(judgement.tailroom)
      packet.drop(judgement.headroom)
      let line = packet.lines.lowerBound
      if isGuess {
        report.guess = report.guess ?? guess(at: line)
      } else if judgement.rival != nil {
        errors.append(guess(at: line))
      }
    }
    current = packet.bytes
    let lines = text.original(packet.lines)
    self.lines = lines
    report.add(
      packet, lines: formName == Self.binaryName ? nil : lines, form: formName, layer: layerName, judgement)
    if explains, !decisions.isEmpty {
      let reason = judgement.map { " (\($0.reason))" } ?? ""
      decisions[decisions.count - 1].verdict += "; first layer \(layerName)\(reason)"
    }
    var result = Packet(
      number: firstNumber + number - 1,
      linkType: linkType ?? payloadProtocol.map { _ in .wiresharkUpperPDU } ?? judgement?.linkType ?? .raw,
      linkTypeEvidence: judgement?.reason, time: packet.time,
      originalLength: max(packet.originalLength ?? 0, packet.bytes.count), unknown: packet.unknown,
      interface: packet.interfaceName.map { Interface(name: $0) }, direction: packet.direction)
    if let name = payloadProtocol ?? judgement?.payloadProtocol { result.payloadProtocol = name }
    result.isFromText = formName != Self.binaryName
    return result
  }

  /// Says that what a packet begins with is a guess.
  private func guess(at line: Int) -> InputError {
    let rival = judgement?.rival.map { $0.label ?? $0.name }
    let choices = rival.map { "Could be \(layerName) or \($0)" } ?? "Nothing says what this packet begins with"
    let message = "\(choices); assuming \(layerName). Use --link-type to choose."
    return text.error(message, line: line, at: text.line(line).lowerBound)
  }

  /// Says of bytes that are part of a packet, as the line above them says, that they are none.
  private func objection(to packet: PacketText, _ judgement: LinkTypeJudgement) -> InputError? {
    let line = packet.lines.lowerBound
    guard let heading = PartHeading(above: line, count: packet.bytes.count, of: text),
      heading.isOfNone || judgement.isGuess
    else { return nil }
    let message = "These bytes are part of a packet, as the line above says (\(heading.name)); they are skipped."
    return text.error(message, line: line, at: text.start(of: line))
  }

  /// A packet of bytes that are no text, such as Wireshark's raw copies, where the bytes are surely one.
  private mutating func deliverBinary(_ bytes: [UInt8]) -> Packet? {
    let judgement = firstLayerJudge(bytes.span)
    let padding = judgement.length.map { bytes.count - $0 } ?? 0
    let isSure = judgement.confidence >= Self.sureOfBinary && padding <= Self.mostPadding
    guard isForced || isSure, !bytes.isEmpty, bytes.count <= PacketBytes.limit else { return nil }
    let packet = PacketText(bytes: bytes, lines: 0...max(0, text.lineCount - 1))
    return deliver(
      FormResult(formName: Self.binaryName, strength: .run, lines: 0..<text.lineCount, packet: packet))
  }

  private static let binaryName = "raw binary"
  /// The confidence from which on bytes that are no text are a packet.
  private static let sureOfBinary = 85
  /// How much may stand after what a packet says its length is: Ethernet's padding, and a check sequence.
  private static let mostPadding = 60

  /// Whether an input is no text: texts have no zeros, unless their characters are of several bytes.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    guard bytes.prefix(256).contains(0), case .utf8 = TextEncoding(bytes) else { return false }
    return true
  }

  /// What the first byte of the latest packet belongs to, for people.
  private var layerName: String {
    if let ownPayloadProtocol { return ownPayloadProtocol.uppercased() }
    guard let judgement else {
      let name = linkType == .wiresharkUpperPDU ? "a message alone" : linkType?.label ?? linkType?.name ?? "unknown"
      return "\(name) (as told)"
    }
    return judgement.payloadName ?? judgement.payloadProtocol?.uppercased() ?? judgement.linkType.label
      ?? judgement.linkType.name
  }

  private var emptinessMessage: String {
    if text.content.isEmpty { return "The input is empty; use a hexdump or a capture file." }
    if text.strangeCount * 20 > text.characters.count {
      return "The input is neither text nor a known capture format; use a hexdump, or a pcap or pcapng file."
    }
    let advice = "use a hexdump such as tcpdump -X, tshark -x, xxd or hexdump -C print."
    return "No packet was found in this text; \(advice)"
  }
}
