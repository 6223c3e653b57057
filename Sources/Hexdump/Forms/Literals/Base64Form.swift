import Packets

/// Lines of base64, wrapped at any width, or a `data:` address; an empty line or padding ends a packet.
struct Base64Form: Form {
  var name: String { "base64" }
  var description: String { "base64, wrapped or not, and data: addresses" }

  /// Shorter lines are words.
  private static let fewestDigits = 20
  /// So many digits in both cases and numerals among them are no word, even where no packet is known by them.
  private static let many = 40
  private static let mostLinesInVain = 16
  private static let plausible = 45
  /// The confidence in each of two lines from which on they are two packets, and that of lines of no usual width.
  private static let sure = 90
  private static let likely = 60
  /// The widths that tools wrap base64 at.
  private static let widths = [60, 64, 72, 76]

  /// What some lines stand for, and how plausible it is as a packet.
  private struct Decoded {
    var bytes: PacketBytes
    var confidence: Int

    init?(_ digits: ArraySlice<UInt8>, with context: Context) {
      guard let bytes = Base64.decode(digits) else { return nil }
      self.bytes = bytes
      confidence = context.judge(bytes.bytes.span).confidence
    }
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let block = pem(at: line, of: text, with: context) { return block }
    guard !context.isInsideUnreadDump, let first = digits(of: line, in: text), first.count >= Self.fewestDigits else {
      return nil
    }
    var end = line + 1
    var characters = first
    let own = Decoded(first, with: context)
    if let next = digits(of: end, in: text),
      goesOn(own, first, with: context) || !isPacket(own, first) || !isPacket(Decoded(next, with: context), next)
    {
      let isOnlyHex = PlainHexForm.isIntact(line, of: text)
      var last = first
      while last.count == first.count, last.last != "=", let next = digits(of: end, in: text),
        next.count <= first.count
      {
        if isOnlyHex != PlainHexForm.isIntact(end, of: text), isOnlyHex { return .refusal(line..<end) }
        characters += next
        (last, end) = (next, end + 1)
      }
    }
    let decoded = end == line + 1 ? own : Decoded(characters, with: context)
    if let decoded, var reading = reading(line..<end, decoded, characters, of: text, with: context) {
      // No other form reads letters of all kinds without a blank.
      let isOnlyDigits = first.startIndex == text.start(of: line) && first.count >= Self.many && isMixed(first)
      reading.isSteady = isOnlyDigits || reading.packet.map { context.isWhole($0.bytes) } ?? false
      return reading
    }
    return end - line > Self.mostLinesInVain ? .refusal(line..<end) : nil
  }

  private func reading(
    _ lines: Range<Int>, _ decoded: Decoded, _ characters: ArraySlice<UInt8>, of text: DumpText, with context: Context
  ) -> FormResult? {
    if decoded.confidence >= Self.sure || context.isForced { return literal(decoded.bytes, lines).reading(in: text) }
    let isHex = characters.allSatisfy { $0.hexValue != nil }
    // One of a hundred keys and digests is as plausible as the length of a frame makes it.
    let isExpected =
      text.content == lines || context.isBelowPacket || isTagged(lines.lowerBound, of: text)
      || hasNeighbour(lines, of: text)
    if !isHex, decoded.confidence >= (isExpected ? Self.plausible : Literal.likely) {
      return literal(decoded.bytes, lines).reading(in: text)
    }
    // So may a picture, a key or any other text be written.
    let isFramed = isFree(lines.lowerBound - 1, of: text) && isFree(lines.upperBound, of: text)
    guard !isHex, isFramed, isMixed(characters), characters.count >= Self.many,
      text.content == lines || hasNeighbour(lines, of: text)
    else { return nil }
    return context.isLinkTypeKnown ? literal(decoded.bytes, lines).reading(in: text) : doubting(lines, of: text)
  }

  private func literal(_ bytes: PacketBytes, _ lines: Range<Int>) -> Literal {
    let lines = lines.lowerBound...(lines.upperBound - 1)
    return Literal(name: name, bytes: bytes, evidence: .strong, lines: lines)
  }

  /// Whether the next text before or after some lines is base64 too.
  private func hasNeighbour(_ lines: Range<Int>, of text: DumpText) -> Bool {
    for step in [-1, 1] {
      var line = step < 0 ? lines.lowerBound - 1 : lines.upperBound
      if line >= 0, line < text.lineCount, text.isEmpty(line) { line += step }
      if line >= 0, let other = digits(of: line, in: text), other.count >= Self.fewestDigits, isMixed(other) {
        return true
      }
    }
    return false
  }

  /// Whether something before the digits says that they are in base64.
  private func isTagged(_ line: Int, of text: DumpText) -> Bool {
    digits(of: line, in: text)?.startIndex != text.start(of: line)
      || line > 0 && Base64.isYAMLBlock(text.characters[text.line(line - 1)])
  }

  private func doubting(_ lines: Range<Int>, of text: DumpText) -> FormResult {
    let message =
      "This base64 could as well be any other data; to read it as a packet, "
      + "name the form (--input \(inputName)) or the link type (--link-type)."
    let line = lines.lowerBound
    return .skipped(
      lines, of: name, strength: .plain, because: text.error(message, line: line, at: text.start(of: line)))
  }

  /// Whether a line of a usual width says that its packet has more bytes: a packet inside it may begin with the next.
  private func goesOn(_ line: Decoded?, _ digits: ArraySlice<UInt8>, with context: Context) -> Bool {
    guard let line, Self.widths.contains(digits.count), let length = context.statedLength(line.bytes.bytes) else {
      return false
    }
    return length > line.bytes.count
  }

  /// Whether a line of digits is a packet on its own.
  private func isPacket(_ line: Decoded?, _ digits: ArraySlice<UInt8>) -> Bool {
    line.map { $0.confidence >= (Self.widths.contains(digits.count) ? Self.sure : Self.likely) } ?? false
  }

  private func isMixed(_ characters: ArraySlice<UInt8>) -> Bool {
    characters.contains { $0.isDecimalDigit } && characters.contains { ("A"..."Z").contains($0) }
      && characters.contains { ("a"..."z").contains($0) }
  }

  private func isFree(_ line: Int, of text: DumpText) -> Bool {
    guard line >= 0, line < text.lineCount, !text.isEmpty(line) else { return true }
    let characters = text.characters[text.line(line)]
    return characters.starts(with: "```") || digits(of: line, in: text) != nil || Base64.isYAMLBlock(characters)
  }

  /// The digits of a line that holds nothing else, after the mark of a `data:` address if there is one.
  private func digits(of line: Int, in text: DumpText) -> ArraySlice<UInt8>? {
    guard line < text.lineCount else { return nil }
    var digits = text.characters[TextColumn.trim(text.line(line), in: text)]
    guard !Base64.isDigits(digits) else { return digits.isEmpty ? nil : digits }
    if digits.starts(with: "data:"), let mark = Base64.mark(in: digits) { digits = digits[mark...] }
    if let mark = Base64.yamlTag(in: digits) { digits = digits[mark...] }
    return digits.isEmpty || !Base64.isDigits(digits) ? nil : digits
  }

  /// A certificate, a key or the like in PEM (RFC 7468), which is no packet unless its bytes are one.
  private func pem(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard text.characters[text.start(of: line)] == "-" else { return nil }
    let title = text.characters[TextColumn.trim(text.line(line), in: text)]
    guard title.starts(with: "-----BEGIN "), title.suffix(5).elementsEqual("-----".utf8) else { return nil }
    var end = line + 1
    while end < text.lineCount, !text.characters[text.line(end)].starts(with: "-----END ") {
      guard text.isEmpty(end) || digits(of: end, in: text) != nil || isHeader(end, of: text) else { break }
      end += 1
    }
    let isClosed = end < text.lineCount && text.characters[text.line(end)].starts(with: "-----END ")
    let lines = line..<(isClosed ? end + 1 : end)
    let body = (line + 1)..<end
    if !body.isEmpty, let decoded = Decoded(body.flatMap { digits(of: $0, in: text) ?? [] }[...], with: context),
      decoded.confidence >= Self.sure
    {
      var reading = literal(decoded.bytes, body).reading(in: text)
      reading.lines = lines
      return reading
    }
    guard text.content == lines else { return .skipped(lines, of: "PEM") }
    let label = String(decoding: title.dropFirst(11).dropLast(5).prefix(60), as: UTF8.self)
    let message = "This is PEM text of kind “\(label)”, not a packet; paste the packet's bytes."
    return .skipped(lines, of: "PEM", because: text.error(message, line: line, at: title.startIndex))
  }

  /// A line such as `Proc-Type: 4,ENCRYPTED` at the head of an old key.
  private func isHeader(_ line: Int, of text: DumpText) -> Bool {
    let characters = text.characters[text.line(line)].prefix(40)
    return characters.contains(":")
  }
}
