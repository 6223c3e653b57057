import Packets

/// Bytes as XML and HTML have characters: `<packet>&#x02;&#0;E&lt;</packet>`. What is no reference is its own byte.
struct CharacterReferences {
  private var bytes = PacketBytes()
  private var count = 0

  private static let fewest = 8
  /// How far into a line the first is looked for.
  private static let reach = 256
  private static let names: [(StaticString, UInt8)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
  ]

  /// Reads an element's text or an attribute's value in the lexer's line, or what stands there alone.
  static func read(_ lexer: inout Lexer) -> Literal? {
    let (first, head) = (lexer.line, lexer.rest.prefix(reach))
    guard let mark = head.indices.dropLast().first(where: { head[$0] == "&" && head[$0 + 1] == "#" }) else {
      return nil
    }
    let start = head[..<mark].lastIndex { $0.isBlank || $0.isQuote || $0 == ">" || $0 == "=" || $0 == ":" }
    lexer.move(to: start.map { $0 + 1 } ?? head.startIndex)
    var references = CharacterReferences()
    guard references.readAll(&lexer, upTo: start.map { head[$0] } ?? 0), references.count >= fewest
    else { return nil }
    // Any text may be written so, but has no zeros.
    let zeros = references.bytes.bytes.count { $0 == 0 }
    return Literal(
      name: "character references", bytes: references.bytes, evidence: zeros >= 2 ? .strong : .weak,
      lines: first...lexer.line)
  }

  /// Reads up to a tag, or the quote that the text begins with; lines that begin with a reference go on.
  private mutating func readAll(_ lexer: inout Lexer, upTo quote: UInt8) -> Bool {
    while lexer.current != "<", lexer.isAtLineEnd || !quote.isQuote || lexer.current != quote {
      if lexer.isAtLineEnd {
        let line = lexer.line
        let goesOn = lexer.takes { lexer in
          lexer.advance()
          lexer.skipBlanks()
          return lexer.line > line && lexer.stands("&#")
        }
        guard goesOn else { return true }
      } else if lexer.take("&") {
        guard let byte = reference(&lexer) else { return false }
        bytes.append(byte)
      } else {
        guard lexer.current != .foreignCharacter else { return false }
        bytes.append(lexer.current)
        lexer.advance()
      }
    }
    return true
  }

  /// Reads what follows an ampersand.
  private mutating func reference(_ lexer: inout Lexer) -> UInt8? {
    for (name, character) in Self.names where lexer.take(word: name) { return character }
    guard lexer.take("#") else { return nil }
    let radix: UInt8 = lexer.take(anyOf: ["x", "X"]) ? 16 : 10
    guard let value = lexer.digits(radix: radix, most: 8), value < 256, lexer.take(";") else { return nil }
    count += 1
    return UInt8(value)
  }
}
