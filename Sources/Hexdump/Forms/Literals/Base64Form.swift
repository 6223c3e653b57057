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

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let block = pem(at: line, of: text, with: context) { return block }
    guard !context.isInsideUnreadDump, let first = digits(of: line, in: text), first.count >= Self.fewestDigits else {
      return nil
    }
    var end = line + 1
    if !isPacket(line, of: text, with: context) || !isPacket(end, of: text, with: context) {
      let isOnlyHex = PlainHexForm.isIntact(line, of: text)
      while let next = digits(of: end, in: text), next.count <= first.count, isFull(end - 1, first, in: text) {
        if isOnlyHex != PlainHexForm.isIntact(end, of: text), isOnlyHex { return .refusal(line..<end) }
        end += 1
      }
    }
    if let reading = reading(line..<end, of: text, with: context) { return reading }
    return end - line > Self.mostLinesInVain ? .refusal(line..<end) : nil
  }

  private func reading(_ lines: Range<Int>, of text: DumpText, with context: Context) -> FormResult? {
    var characters: [UInt8] = []
    for line in lines { characters.append(contentsOf: digits(of: line, in: text) ?? []) }
    guard let bytes = Base64.decode(characters) else { return nil }
    let confidence = context.judge(bytes.bytes.span).confidence
    let isHex = characters.allSatisfy { $0.hexValue != nil }
    let isFramed = isFree(lines.lowerBound - 1, of: text) && isFree(lines.upperBound, of: text)
    guard confidence >= (isHex ? Self.sure : Self.plausible) || context.isForced else {
      // So may a picture, a key or any other text be written.
      let isLong = !isHex && isFramed && isMixed(characters) && characters.count >= Self.many
      guard isLong, text.content == lines || hasNeighbour(lines, of: text) else { return nil }
      guard context.isLinkTypeKnown else { return doubting(lines, of: text) }
      return literal(bytes, lines).reading(in: text)
    }
    return literal(bytes, lines).reading(in: text)
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
      if line >= 0, let other = digits(of: line, in: text), other.count >= Self.fewestDigits, isMixed(Array(other)) {
        return true
      }
    }
    return false
  }

  private func doubting(_ lines: Range<Int>, of text: DumpText) -> FormResult {
    let message =
      "Nothing tells that these digits in base64 are a packet and no other data; to have them read as one, "
      + "name their form (--input \(inputName)) or their link type (--link-type)."
    let line = lines.lowerBound
    return .skipped(
      lines, of: name, strength: .plain, because: text.error(message, line: line, at: text.start(of: line)))
  }

  /// Whether a line is followed by more of the same: it is as long as the first, and has no padding.
  private func isFull(_ line: Int, _ first: ArraySlice<UInt8>, in text: DumpText) -> Bool {
    guard let digits = digits(of: line, in: text) else { return false }
    return digits.count == first.count && digits.last != "="
  }

  private func isPacket(_ line: Int, of text: DumpText, with context: Context) -> Bool {
    guard let digits = digits(of: line, in: text), let bytes = Base64.decode(digits) else { return false }
    let isWrapped = Self.widths.contains(digits.count)
    return context.judge(bytes.bytes.span).confidence >= (isWrapped ? Self.sure : Self.likely)
  }

  private func isMixed(_ characters: [UInt8]) -> Bool {
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
    if digits.starts(with: "data:"), let mark = Base64.mark(in: digits) { digits = digits[mark...] }
    if let mark = Base64.yamlTag(in: digits) { digits = digits[mark...] }
    guard !digits.isEmpty, digits.allSatisfy({ Base64.value($0) != nil || $0 == "=" }) else { return nil }
    return digits
  }

  /// A certificate, a key or the like in PEM (RFC 7468), which is no packet unless its bytes are one.
  private func pem(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
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
    if let reading = body.isEmpty ? nil : reading(body, of: text, with: context),
      let bytes = reading.packet?.bytes, context.judge(bytes.span).confidence >= Self.sure
    {
      var reading = reading
      reading.lines = lines
      return reading
    }
    guard text.content == lines else { return .skipped(lines, of: "PEM") }
    let label = String(decoding: title.dropFirst(11).dropLast(5).prefix(60), as: UTF8.self)
    let message = "This is PEM text of kind “\(label)”, which holds no packet; give the packet's bytes."
    return .skipped(lines, of: "PEM", because: text.error(message, line: line, at: title.startIndex))
  }

  /// A line such as `Proc-Type: 4,ENCRYPTED` at the head of an old key.
  private func isHeader(_ line: Int, of text: DumpText) -> Bool {
    let characters = text.characters[text.line(line)].prefix(40)
    return characters.contains(":")
  }
}
