import Packets

/// What Swift prints of data: `58 bytes`, a count in place of the bytes.
struct ByteCountForm: Form {
  var name: String { "byte count" }
  var description: String { "a count such as 58 bytes, which is no dump" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard text.content == line..<(line + 1) else { return nil }
    var lexer = Lexer(line, of: text)
    lexer.skipBlanks()
    let start = lexer.position
    guard lexer.decimal() != nil, lexer.take(word: " bytes"), lexer.isAtLineEnd else { return nil }
    let advice = "print the bytes themselves, as Array(data) or data as NSData."
    let message = "This is only a count of bytes, as Swift prints Data; \(advice)"
    return .skipped(line..<(line + 1), of: name, because: text.error(message, line: line, at: start))
  }
}
