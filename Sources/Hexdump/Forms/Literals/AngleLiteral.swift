import Packets

/// Digits between angle brackets or braces as Node.js and Foundation describe data:
///
///     <Buffer 02 00 00 00 ... 8 more bytes>
///     <02000000 00020200>
///     {length = 58, bytes = 0x02000000 00020200 ... 34353637 3738 }
struct AngleLiteral {
  private var bytes = PacketBytes()
  private var elision: Elision?

  static func read(_ cursor: inout LiteralCursor, with context: Context) -> Literal? {
    let first = cursor.line
    let label = cursor
    if cursor.take(word: "{length = ") {
      let place = cursor
      guard let count = cursor.decimal(), cursor.take(word: ", bytes = 0x") else { return nil }
      let total = LengthStatement(count: count, line: place.line, position: place.position)
      return read(&cursor, "NSData", from: first, to: "}", total: total, with: context)
    }
    cursor.advance()
    if cursor.take(word: "Buffer ") || cursor.take(word: "SlowBuffer ") {
      return read(&cursor, "Node.js Buffer", from: first, to: ">", total: nil, with: context)
    }
    let isContents = label.before(24).holds(anyOf: ["uint8contents]"])
    return read(
      &cursor, isContents ? "Node.js ArrayBuffer" : "NSData", from: first, to: ">", total: nil, with: context)
  }

  private static func read(
    _ cursor: inout LiteralCursor, _ name: String, from first: Int, to closer: UInt8, total: LengthStatement?,
    with context: Context
  ) -> Literal? {
    var data = AngleLiteral()
    var errors: [InputError] = []
    guard data.readWords(&cursor, to: closer, with: context, errors: &errors), data.bytes.count > 0 else { return nil }
    var stated = total
    var probe = cursor
    if stated == nil, probe.take(word: ", byteLength: "), let count = probe.decimal() {
      stated = LengthStatement(count: count, line: cursor.line, position: cursor.position)
      cursor = probe
    }
    if let elision = data.elision {
      data.bytes = elision.apply(to: data.bytes, total: stated?.count, errors: &errors, in: cursor.text)
    }
    if let stated, stated.count != data.bytes.count {
      let message = "The text promises \(stated.count) bytes, but \(data.bytes.count) are here."
      errors.append(cursor.text.error(message, line: stated.line, at: stated.position))
    }
    return Literal(name: name, bytes: data.bytes, evidence: .strong, errors: errors, lines: first...cursor.line)
  }

  /// Reads words of pairs of digits up to the closing bracket; `false` where there is anything else.
  private mutating func readWords(
    _ cursor: inout LiteralCursor, to closer: UInt8, with context: Context, errors: inout [InputError]
  ) -> Bool {
    var lineEnd: (cursor: LiteralCursor, count: Int)?
    // A packet may say itself that it is all there, and the bracket may be lost.
    func ends(_ cursor: inout LiteralCursor) -> Bool {
      guard let end = lineEnd, elision == nil, context.isClosed(Array(bytes.bytes.prefix(end.count))) else {
        return false
      }
      cursor = end.cursor
      bytes.truncate(to: end.count)
      return true
    }
    while true {
      while cursor.current.isBlank || cursor.current == LiteralCursor.lineFeed {
        if cursor.current == LiteralCursor.lineFeed, lineEnd?.count != bytes.count { lineEnd = (cursor, bytes.count) }
        cursor.advance()
      }
      if cursor.take(closer) { return true }
      if cursor.current == LiteralCursor.end {
        if !context.isClosed(bytes.bytes) {
          errors.append(cursor.error("These bytes have no end; some may be missing."))
        }
        return bytes.count >= 14
      }
      if cursor.current == "." || cursor.current == .foreignCharacter {
        guard elision == nil, let found = Elision(&cursor, behind: bytes.count) else { return false }
        elision = found
        continue
      }
      guard cursor.current.hexValue != nil else { return ends(&cursor) }
      while let high = cursor.current.hexValue {
        guard let low = cursor.peek(1).hexValue else { return ends(&cursor) }
        bytes.append(high << 4 | low)
        cursor.advance(by: 2)
      }
      guard cursor.isAtLineEnd || cursor.current.isBlank || cursor.current == closer else { return ends(&cursor) }
    }
  }
}
