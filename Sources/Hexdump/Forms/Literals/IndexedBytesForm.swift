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
    var cursor = LiteralCursor(line, of: text)
    cursor.skipBlanks()
    // PHP names the type, and JSON may name the object, before the first element.
    guard moveToFirst(&cursor) else { return nil }
    var numbers = NumberBytes()
    numbers.isDecimal = true
    var end = cursor
    while let token = element(numbers.count, &cursor) {
      numbers.append(token)
      end = cursor
      cursor.skipSpace()
    }
    guard numbers.count > 1, let best = numbers.best(.decimal, with: context) else { return nil }
    let literal = Literal(name: name, bytes: best.bytes, evidence: .strong, isNumbers: true, lines: line...end.line)
    guard literal.isPacket(in: text, with: context) else {
      return end.line - line > Self.mostLinesInVain ? .refusal(line..<(end.line + 1)) : nil
    }
    return literal.reading(in: text)
  }

  /// Moves to the element of index 0 in the line, in quotes or brackets.
  private func moveToFirst(_ cursor: inout LiteralCursor) -> Bool {
    // Every line is asked: most of their characters are neither a quote nor a bracket.
    for position in cursor.rest.prefix(256).indices
    where cursor.rest[position] == "\"" || cursor.rest[position] == "[" {
      let rest = cursor.rest[position...]
      guard rest.starts(with: "\"0\"") || rest.starts(with: "[0]") else { continue }
      cursor.advance(by: position - cursor.position)
      return true
    }
    return false
  }

  /// Reads `"7": 255,`, `[7] => 255`, `name[7] = 0xff;`; `nil` where the next element is another.
  private func element(_ index: Int, _ cursor: inout LiteralCursor) -> NumberToken? {
    var probe = cursor
    while probe.current.isNameCharacter { probe.advance() }
    let opener = probe.current
    guard probe.take("\"") || probe.take("["), probe.decimal() == index, probe.take(opener == "\"" ? "\"" : "]")
    else { return nil }
    probe.skipBlanks()
    guard probe.take(word: "=>") || probe.take(word: "<=") || probe.take(":") || probe.take("=") else { return nil }
    probe.skipSpace()
    // Verilog has the width and the radix before the digits.
    var token: NumberToken?
    if probe.take(word: "8'h") {
      token = NumberToken(hexadecimal: &probe)
    } else {
      token = NumberToken(&probe, allowsCharacters: false)
    }
    guard let token else { return nil }
    probe.skipBlanks()
    _ = probe.take(",") || probe.take(";")
    cursor = probe
    return token
  }
}
