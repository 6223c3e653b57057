import Packets

/// Numbers that stand after a name, a length or an address in brackets, on one line or on several:
///
///     18:40:45.818 -> send(1) [800-84A]: 2 0 5E 20 8 3 2 0 5E FD
///     rx len=102 buf: 2 0 94 32 8 3
///     data=2,0,94,32,8,3
extension BareListForm {
  /// The numbers that a line ends with, and what stands before them.
  private struct NamedLine {
    var prefix: Range<Int>
    var tokens: [NumberToken] = []
  }

  /// How many bytes are looked through for a length that the packet states.
  private static let headLength = 128

  /// Reads numbers after a name; `last` becomes the last line that was looked at.
  func namedNumbers(
    at first: Int, of text: DumpText, upTo last: inout Int, with context: Context
  ) -> Literal? {
    guard let line = namedLine(first, of: text), line.prefix.isEmpty || isName(line.prefix, in: text) else {
      return nil
    }
    var tokens = line.tokens
    var width = tokens.count
    var length: Int?
    var end = first + 1
    while end < text.lineCount, tokens.count < PacketBytes.limit, let next = namedLine(end, of: text),
      next.prefix.isEmpty || text.isAlike(next.prefix, line.prefix)
    {
      if length == nil, tokens.count < Self.headLength { length = statedLength(tokens, with: context) }
      // Below a name, the first row without one may be the longer.
      if end == first + 1, next.prefix.isEmpty { width = max(width, next.tokens.count) }
      guard tokens.count < length ?? .max, next.tokens.count <= width, !isAlone(next, with: context) else { break }
      tokens += next.tokens
      end += 1
      if next.tokens.count < width { break }
    }
    last = max(last, end - 1)
    guard let packet = packet(tokens, named: line.prefix, in: text, with: context) else { return nil }
    var literal = Literal(
      name: "numbers after a name", bytes: packet, evidence: .strong, isNumbers: true, lines: first...(end - 1))
    if end > first + 1, let length = context.statedLength(packet.bytes), length > packet.count {
      let message = "The packet's headers state \(length) bytes, but its lines hold \(packet.count)."
      literal.errors = [text.error(message, line: end - 1, at: text.line(end - 1).upperBound)]
    }
    return literal
  }

  /// The bytes of numbers that are surely a packet, perhaps after their count, or after bytes of its own.
  private func packet(
    _ tokens: [NumberToken], named name: Range<Int>, in text: DumpText, with context: Context
  ) -> PacketBytes? {
    var candidates = [tokens[...]]
    if let count = tokens.first, count.decimal == tokens.count - 1 || count.hexadecimal == tokens.count - 1 {
      candidates.append(tokens.dropFirst())
    }
    var best: (bytes: PacketBytes, confidence: Int)?
    for candidate in candidates where candidate.count >= Self.fewestSeparated {
      guard let found = NumberBytes(candidate).best(.unknown, with: context), !found.isTie else { continue }
      let confidence = context.confidence(found.bytes.bytes, behind: text.characters[name])
      if confidence > best?.confidence ?? -1 { best = (found.bytes, confidence) }
    }
    return best.flatMap { $0.confidence >= Context.surer || context.isForced ? $0.bytes : nil }
  }

  private func statedLength(_ tokens: [NumberToken], with context: Context) -> Int? {
    NumberBytes(tokens).best(.unknown, with: context).flatMap { context.statedLength($0.bytes.bytes) }
  }

  /// Whether a line is surely a packet on its own.
  private func isAlone(_ line: NamedLine, with context: Context) -> Bool {
    line.tokens.count >= Context.leastWhole
      && NumberBytes(line.tokens).best(.unknown, with: context).map { context.isLikelyAlone($0.bytes.bytes) } ?? false
  }

  /// The numbers at the end of a line that may be bytes in one radix; `nil` where there is none.
  private func namedLine(_ line: Int, of text: DumpText) -> NamedLine? {
    var line = TextColumn.trim(text.line(line), in: text)
    // The end of a sentence, a span of code or a list.
    while let last = text.characters[line].last, ["`", "\"", "'", ")", "]", "}", ".", ";"].contains(last) {
      line = TextColumn.trim(line.lowerBound..<(line.upperBound - 1), in: text)
    }
    let isSeparator = separator(of: text.characters[line])
    var words = line
    if let last = text.characters[line].lastIndex(where: { !isSeparator($0) && !Self.isOfNumber($0) }) {
      words = (last + 1)..<line.upperBound
      // A word such as `read` may end with digits of hexadecimal.
      if text.characters[last].isNameCharacter {
        words = (text.characters[words].firstIndex(where: isSeparator) ?? line.upperBound)..<line.upperBound
      }
    }
    var result = NamedLine(prefix: line)
    var (mayBeHexadecimal, mayBeDecimal) = (true, true)
    for word in text.characters[words].split(whereSeparator: isSeparator).reversed() {
      guard let token = NumberToken(word.indices, of: text.characters) else { break }
      mayBeHexadecimal = mayBeHexadecimal && (token.explicit ?? token.hexadecimal).flatMap(NumberToken.byte) != nil
      mayBeDecimal = mayBeDecimal && (token.explicit ?? token.decimal).flatMap(NumberToken.byte) != nil
      guard mayBeHexadecimal || mayBeDecimal else { break }
      result.tokens.append(token)
      result.prefix = line.lowerBound..<word.startIndex
    }
    result.tokens.reverse()
    result.prefix = TextColumn.trim(result.prefix, in: text)
    return result.tokens.isEmpty ? nil : result
  }

  /// What stands between the numbers that a line ends with: blanks and commas, or another character between each two.
  private func separator(of line: ArraySlice<UInt8>) -> (UInt8) -> Bool {
    if let last = line.lastIndex(where: { !Self.isOfNumber($0) || $0 == "-" }), last > line.startIndex,
      [":", "-", ".", "_", "|", "/"].contains(line[last]), line[last - 1].hexValue != nil
    {
      return { $0 == line[last] }
    }
    return NumberBytes.isSeparator
  }

  /// A digit, a sign, or the mark of hexadecimal.
  private static func isOfNumber(_ character: UInt8) -> Bool {
    character.hexValue != nil || character == "-" || character.lowercased == "x"
  }

  /// Whether words before numbers are more than an offset, an address or a number.
  private func isName(_ words: Range<Int>, in text: DumpText) -> Bool {
    text.characters[words].contains { character in
      character.isNameCharacter
        ? character.hexValue == nil && character.lowercased != "x" : ["=", ">", "]"].contains(character)
    }
  }
}
