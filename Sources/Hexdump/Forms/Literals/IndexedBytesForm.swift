import Packets

/// Bytes that each have their index before them, as PHP's `print_r`, JavaScript's typed arrays in JSON, and assignments
/// in a program's source have them:
///
///     [0] => 2
///     {"0":2,"1":0}
///     mem[0] = 8'h02;
struct IndexedBytesForm: Form {
  var name: String { "indexed bytes" }
  var description: String { "bytes with an index each: PHP print_r, {\"0\":2,\"1\":0}, mem[0] = 8'h02;" }

  private static let mostLinesInVain = 16

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump else { return nil }
    // PHP names the type, and JSON may name the object, before the first element.
    let range = text.line(line)
    guard let first = first(range.lowerBound..<min(range.upperBound, range.lowerBound + 256), of: text) else {
      return nil
    }
    var lexer = Lexer(line, of: text)
    lexer.move(to: first)
    var numbers = NumberBytes()
    numbers.isDecimal = true
    var end = line
    while let token = lexer.attempt({ element(numbers.count, &$0) }) {
      numbers.append(token)
      end = lexer.line
      lexer.skipSpace()
    }
    guard numbers.count > 1, let best = numbers.best(.decimal, with: context) else { return nil }
    let literal = Literal(name: name, bytes: best.bytes, evidence: .strong, isNumbers: true, lines: line...end)
    guard literal.isPacket(in: text, with: context) else {
      return end - line > Self.mostLinesInVain ? .refusal(line..<(end + 1)) : nil
    }
    return literal.reading(in: text)
  }

  /// Where the element of index 0 begins, in quotes or brackets.
  private func first(_ range: Range<Int>, of text: DumpText) -> Int? {
    // Every line is asked: most of their characters are no zero.
    let characters = text.characters
    return range.dropFirst().first { position in
      guard characters[position] == "0", position + 1 < range.upperBound else { return false }
      let (before, after) = (characters[position - 1], characters[position + 1])
      return before == "\"" && after == "\"" || before == "[" && after == "]"
    }.map { $0 - 1 }
  }

  /// Reads `"7": 255,`, `[7] => 255`, `name[7] = 0xff;`; `nil` where the next element is another.
  private func element(_ index: Int, _ lexer: inout Lexer) -> NumberToken? {
    lexer.take { $0.isNameCharacter }
    let closer: UInt8 = lexer.current == "\"" ? "\"" : "]"
    guard lexer.take(anyOf: ["\"", "["]), lexer.decimal() == index, lexer.take(closer) else { return nil }
    lexer.skipBlanks()
    guard lexer.take(anyOf: ["=>", "<=", ":", "="]) else { return nil }
    lexer.skipSpace()
    // Verilog has the width and the radix before the digits.
    let token =
      lexer.take(word: "8'h")
      ? NumberToken(hexadecimal: &lexer) : NumberToken(&lexer, allowsCharacters: false)
    guard let token else { return nil }
    lexer.skipBlanks()
    _ = lexer.take(anyOf: [",", ";"])
    return token
  }
}
