import Packets

/// Bytes in hexadecimal and nothing else: with or without blanks, tabs, colons, dashes or commas between them, with or
/// without `0x`, over one line or several. An empty line ends a packet.
struct PlainHexForm: Form {
  /// A text of other things must hold at least so many bytes in a row for them to be taken for a packet.
  private static let fewestBytesAmongText = 8
  /// The least confidence of the judge in bytes that stand directly below or above other text.
  private static let plausible = 50
  /// The same below a line that announces them.
  private static let conceivable = 30
  /// The confidence in each of two lines from which on they are two packets.
  private static let sure = 90
  /// The same for long lines without a blank: no tool wraps one packet's digits so late.
  static let likely = 60
  /// How many bytes such a line has at least: those of an Ethernet frame with an ARP packet.
  private static let longLine = 42
  /// How many bytes the longest rows have that tools print.
  static let longestRow = 64
  /// So many bytes alone are a packet although nothing but their digits tells.
  private static let fewestBytesAlone = 20

  var name: String { "plain hex" }
  var description: String {
    "hexadecimal digits and nothing else, with or without blanks, colons, dashes, commas, 0x: 45 00 00 2c"
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump else { return nil }
    if let packet = steadyReading(at: line, of: text, with: context) { return packet }
    let first = HexLine(line, of: text)
    guard first.isIntact || first.isDamaged else { return nil }
    if first.isIntact {
      if let packet = packetOnItsOwnLine(line, of: text, with: context) { return packet }
      if let packet = spacedRows(from: line, of: text, with: context) { return packet }
    }
    var end = line + 1
    var run = HexRun(first)
    let isWhole = isWhole(line, first, of: text, with: context)
    while !isWhole, end < text.lineCount, !text.isEmpty(end), !beginsDump(end, of: text),
      !goesOn(end, behind: run.byteCount, of: text)
    {
      let next = HexLine(end, of: text)
      guard next.isIntact || next.isDamaged, !self.isWhole(end, next, of: text, with: context) else { break }
      run.add(next)
      end += 1
    }
    if !isWhole, let reading = continued(run, line..<end, of: text, with: context) { return reading }
    // Other lines of the list might have told that it is one of bytes.
    if run.mayBeDecimal { return .refusal(line..<end) }
    guard var reading = reading(run, line..<end, of: text, with: context) else { return nil }
    if let packet = reading.packet {
      reading.errors += doubts(packet, run, line..<end, of: text, with: context)
    }
    if reading.packet != nil, end < text.lineCount, text.isStar(end) {
      reading.end(atStar: end, of: text) { HexLine($0, of: text).isIntact }
    }
    return reading
  }

  /// Whether a line is one of bytes in hexadecimal without a mistake.
  static func isIntact(_ line: Int, of text: DumpText) -> Bool {
    let line = HexLine(line, of: text)
    return line.isIntact && !line.mayBeDecimal
  }

  /// Whether a text holds nothing but hexadecimal digits.
  static func isOnly(in text: DumpText) -> Bool {
    text.content.allSatisfy { line in
      guard !text.isEmpty(line), !text.isOfPairs(line) else { return true }
      let line = HexLine(line, of: text)
      return line.isIntact || line.isDamaged
    }
  }

  private func reading(_ run: HexRun, _ range: Range<Int>, of text: DumpText, with context: Context) -> FormResult? {
    if range.count > 1, hasOffsets(range, of: text) || hasTotal(run, range, of: text) {
      return objecting("These lines begin with offsets that do not advance by what the lines hold", range, of: text)
    }
    if let objection = run.objection {
      return objecting(objection, range, of: text)
    }
    var bytes = HexBytes(isSignExtended: run.isSignExtended)
    for line in range { bytes.read(line, of: text) }
    let verdict = verdict(bytes.printed, run, range, of: text, with: context)
    if verdict == .doubtful, range == text.content || context.isOnlyHex {
      return doubting(range, of: text)
    }
    guard verdict == .packet else {
      // What looks like a dump is not passed over in silence.
      if run.looksLikeRows, !isRuler(bytes.printed.bytes) {
        let message = "These bytes could be a packet, but there is no evidence; they are skipped."
        return refusing(range, because: message, in: text)
      }
      return .skipped(range, of: name, strength: .plain)
    }
    if bytes.printed.isOverfull {
      bytes.errors.append(
        text.error(PacketBytes.overfull, line: range.lowerBound, at: text.line(range.lowerBound).lowerBound))
    }
    let reversed = bytes.hasWords && isReversed(bytes, with: context)
    var chosen = reversed ? bytes.reversed : bytes.printed
    if reversed, !context.cutPadding(&chosen, wordLength: bytes.lastWordLength) {
      bytes.errors.append(text.unstatedLength(at: range.upperBound - 1))
    }
    return FormResult(
      formName: reversed ? "plain hex, words swapped back" : name, strength: .plain, lines: range,
      packet: PacketText(
        bytes: chosen.bytes, unknown: chosen.unknown, lines: range.lowerBound...(range.upperBound - 1)),
      errors: bytes.errors)
  }

  /// Lines of bytes where each is surely a packet on its own, as `tshark -T fields` writes them.
  private func packetOnItsOwnLine(_ line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard isOwnPacket(line, of: text, with: context) else { return nil }
    let isBelow = line > 0 && isOwnPacket(line - 1, of: text, with: context)
    let isAbove = line + 1 < text.lineCount && isOwnPacket(line + 1, of: text, with: context)
    guard isAbove || (isBelow && (line + 1 == text.lineCount || text.isEmpty(line + 1))) else { return nil }
    let bytes = HexBytes.ofLine(line, of: text)
    guard !bytes.isOverfull else { return nil }
    let packet = PacketText(bytes: bytes.bytes, unknown: bytes.unknown, lines: line...line)
    // No other form reads so many digits without a blank.
    let isSteady = bytes.count > Self.longestRow && text.line(line).count == 2 * bytes.count
    return FormResult(
      formName: name, strength: .plain, lines: line..<(line + 1), packet: packet, isSteady: isSteady)
  }

  private func isOwnPacket(_ line: Int, of text: DumpText, with context: Context) -> Bool {
    let shape = HexLine(line, of: text)
    guard shape.isIntact else { return false }
    let bytes = HexBytes.ofLine(line, of: text)
    let isLong = (shape.words == 1 || bytes.count > Self.longestRow) && bytes.count >= Self.longLine
    return context.judge(bytes.bytes.span).confidence >= (isLong ? Self.likely : Self.sure)
  }

  /// Whether a line is a packet from its first byte to its last by the packet's own headers.
  private func isWhole(_ line: Int, _ shape: HexLine, of text: DumpText, with context: Context) -> Bool {
    guard shape.isIntact, shape.digits >= 2 * Context.leastWhole else { return false }
    return context.isWhole(HexBytes.ofLine(line, of: text).bytes)
  }

  private enum Finding {
    case packet, doubtful, other
  }

  /// Whether the bytes are a packet rather than words, addresses, dates or numbers of a text.
  private func verdict(
    _ bytes: PacketBytes, _ run: HexRun, _ range: Range<Int>, of text: DumpText, with context: Context
  ) -> Finding {
    guard bytes.count > 0 else { return .other }
    if context.isForced { return .packet }
    let judgement = context.judge(bytes.bytes.span)
    guard !run.isAddresses || judgement.confidence >= Self.sureTogether, run.isSpelledInDigits else { return .other }
    // A log tells keys and hashes too.
    if run.isListOfWords || text.isBehindWords(range.lowerBound) {
      return judgement.confidence >= Self.plausible ? .packet : .other
    }
    if text.content == range || context.isOnlyHex {
      if context.isLinkTypeKnown || context.isBelowPacket || !judgement.isGuess { return .packet }
      if run.isProgramText, bytes.count >= Self.fewestBytesAmongText { return .packet }
      // Nothing but the digits tells: so may a number, a date, a digest or a column's ruler be written.
      let isPlenty = bytes.count >= Self.fewestBytesAlone && run.hasIntactLine
      return isPlenty && !run.isDigestsOrNumbers && !isRuler(bytes.bytes) ? .packet : .doubtful
    }
    guard !isRuler(bytes.bytes), bytes.count >= Self.fewestBytesAmongText else { return .other }
    if run.isProgramText { return .packet }
    if isFree(range.upperBound, of: text) {
      if isFree(range.lowerBound - 1, of: text) { return .packet }
      if isAnnounced(bytes, below: text.characters[text.line(range.lowerBound - 1)], judgement, with: context) {
        return .packet
      }
    }
    guard !beginsWithNumber(range.lowerBound - 1, of: text), !beginsWithNumber(range.upperBound, of: text) else {
      return .other
    }
    return judgement.confidence >= Self.plausible ? .packet : .other
  }

  /// The row of column numbers above a dump: 00 01 02 and so on.
  private func isRuler(_ bytes: [UInt8]) -> Bool {
    bytes.enumerated().allSatisfy { $0.offset == Int($0.element) }
  }

  /// Whether a line beside the bytes is none of a text's: empty, outside, the fence of a code block, bytes, or a dump.
  private func isFree(_ line: Int, of text: DumpText) -> Bool {
    guard line >= 0, line < text.lineCount, !text.isEmpty(line) else { return true }
    let characters = text.characters[text.line(line)]
    return characters.starts(with: "```") || characters.starts(with: "~~~")
      || HexLine(line, of: text).isIntact || beginsDump(line, of: text)
  }

  /// Whether a line says what is below it, and the bytes do not object: `Received:`, `TCP header:`.
  private func isAnnounced(
    _ bytes: PacketBytes, below line: ArraySlice<UInt8>, _ judgement: LinkTypeJudgement, with context: Context
  ) -> Bool {
    guard line.last == ":", bytes.count >= Self.fewestBytesAlone else { return false }
    if judgement.payloadProtocol == nil, judgement.confidence >= Self.conceivable { return true }
    return context.confidence(bytes.bytes, behind: line) >= Self.plausible
  }

  private func beginsWithNumber(_ line: Int, of text: DumpText) -> Bool {
    guard line >= 0, line < text.lineCount else { return false }
    let characters = text.characters[text.line(line)].drop { $0.isBlank }
    return characters.prefix(4).count { $0.isDecimalDigit || $0.hexValue != nil } == 4
  }

  /// Whether a dump with offsets begins at a line: an offset of zero that is set apart from the bytes.
  private func beginsDump(_ line: Int, of text: DumpText) -> Bool {
    guard let row = Row(line, of: text, notation: .bare), row.holdsBytes, row.startsAtZero(in: text) else {
      return false
    }
    // Where every word has a prefix, or is a byte or one that was extended, the first is a byte.
    let shape = HexLine(line, of: text)
    let isExtended = shape.extendedWords > 0 && shape.extendedWords + shape.pairWords == shape.words
    guard shape.prefixedWords == 0 || shape.prefixedWords < shape.words, !isExtended else { return false }
    let groups = row.groups(in: text)
    guard let first = groups.first, first.isHex else { return false }
    return first.range.count != row.offset.count || first.gap != groups.dropFirst().first?.gap ?? first.gap
  }

  /// Whether the first words of the lines count up by the same step: a dump that is none of bytes.
  private func hasOffsets(_ range: Range<Int>, of text: DumpText) -> Bool {
    var steps: [Int] = []
    var previous: Int?
    for line in range {
      guard let row = Row(line, of: text, notation: .bare), row.offset.count >= 4,
        let offset = row.value(in: text, radix: 16)
      else { return false }
      if let previous {
        let step = offset - previous
        let isLast = line + 1 == range.upperBound
        guard step > 0, step <= Row.maximumLength, isLast || step == steps.first ?? step else { return false }
        if steps.count < 2 { steps.append(step) }
      }
      previous = offset
    }
    // Two lines may begin so by chance, unless the step is that of a row.
    return steps.count > 1 || [6, 8, 10, 12, 16, 20, 24, 32, 48, 64].contains(steps.first)
  }

  /// Whether the last line is a lone offset under a column of them, as the last line of hexdump and od is.
  private func hasTotal(_ run: HexRun, _ range: Range<Int>, of text: DumpText) -> Bool {
    guard run.last.words == 1, run.first.words > 1,
      let first = Row(range.lowerBound, of: text, notation: .bare), first.startsAtZero(in: text),
      let last = Row(range.upperBound - 1, of: text, notation: .bare)
    else { return false }
    return first.offset.count == last.offset.count && first.offset.count >= 6
  }

  /// Bytes stand in reverse in each word where they make much more sense so.
  private func isReversed(_ bytes: HexBytes, with context: Context) -> Bool {
    let printed = context.judge(bytes.printed.bytes.span).confidence
    return context.judge(bytes.reversed.bytes.span).confidence >= max(printed + 30, Self.plausible)
  }

  private func objecting(_ objection: String, _ range: Range<Int>, of text: DumpText) -> FormResult {
    let advice = "print the bytes in hexadecimal one by one (hexdump -C, od -Ax -tx1, xxd)"
    return refusing(range, because: "\(objection); \(advice).", in: text)
  }
}
