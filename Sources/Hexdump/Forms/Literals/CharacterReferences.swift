import Packets

/// Bytes as XML and HTML have characters: `<packet>&#x02;&#0;E&lt;</packet>`. What is no reference is its own byte.
struct CharacterReferences {
  private var bytes = PacketBytes()
  private var count = 0

  private static let fewest = 8
  private static let names: [(StaticString, UInt8)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
  ]

  /// Reads an element's text or an attribute's value in the cursor's line, or what stands there alone.
  static func read(_ cursor: LiteralCursor) -> Literal? {
    let head = cursor.rest.prefix(256)
    guard let mark = head.indices.first(where: { head[$0] == "&" && head[$0...].starts(with: "&#") }) else {
      return nil
    }
    var end = cursor
    let before = cursor.rest[..<mark]
    let start = before.lastIndex { $0.isBlank || $0.isQuote || $0 == ">" || $0 == "=" || $0 == ":" }
    end.advance(by: (start.map { $0 + 1 } ?? before.startIndex) - before.startIndex)
    var references = CharacterReferences()
    guard references.readAll(&end, upTo: start.map { cursor.text.characters[$0] } ?? 0), references.count >= fewest
    else {
      return nil
    }
    // Any text may be written so, but has no zeros.
    let zeros = references.bytes.bytes.count { $0 == 0 }
    return Literal(
      name: "character references", bytes: references.bytes, evidence: zeros >= 2 ? .strong : .weak,
      lines: cursor.line...end.line)
  }

  /// Reads up to a tag, or the quote that the text begins with; lines that begin with a reference go on.
  private mutating func readAll(_ cursor: inout LiteralCursor, upTo quote: UInt8) -> Bool {
    while cursor.current != "<", cursor.isAtLineEnd || !quote.isQuote || cursor.current != quote {
      if cursor.isAtLineEnd {
        var next = cursor
        next.advance()
        next.skipBlanks()
        guard next.line > cursor.line, next.rest.starts(with: "&#") else { return true }
        cursor = next
      } else if cursor.take("&") {
        guard let byte = reference(&cursor) else { return false }
        bytes.append(byte)
      } else {
        guard cursor.current != .foreignCharacter else { return false }
        bytes.append(cursor.current)
        cursor.advance()
      }
    }
    return true
  }

  /// Reads what follows an ampersand.
  private mutating func reference(_ cursor: inout LiteralCursor) -> UInt8? {
    for (name, character) in Self.names where cursor.take(word: name) { return character }
    guard cursor.take("#") else { return nil }
    let radix: UInt8 = cursor.take("x") || cursor.take("X") ? 16 : 10
    let digits = cursor.rest.prefix(8).prefix { $0.hexValue.map { $0 < radix } ?? false }
    cursor.advance(by: digits.count)
    guard let value = digits.number(radix: radix), value < 256, cursor.take(";") else { return nil }
    count += 1
    return UInt8(value)
  }
}
