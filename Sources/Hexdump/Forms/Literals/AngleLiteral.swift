import Packets

/// Digits between angle brackets or braces as Node.js and Foundation describe data:
///
///     <Buffer 02 00 00 00 ... 8 more bytes>
///     <02000000 00020200>
///     {length = 58, bytes = 0x02000000 00020200 ... 34353637 3738 }
struct AngleLiteral {
  private var bytes = PacketBytes()
  private var elision: Elision?
  private var errors: [InputError] = []
  /// Where the last line of digits ends, and how many bytes there are up to it.
  private var lineEnd: (place: Lexer.Place, count: Int)?
  private let context: Context

  static func read(_ lexer: inout Lexer, with context: Context) -> Literal? {
    let (first, before) = (lexer.line, lexer.before(24))
    var data = AngleLiteral(context: context)
    var name = "NSData"
    var stated: LengthStatement?
    if lexer.take(word: "{length = ") {
      let place = lexer.place
      guard let count = lexer.decimal(), lexer.take(word: ", bytes = 0x") else { return nil }
      stated = LengthStatement(count: count, line: place.line, position: place.position)
    } else {
      lexer.advance()
      if lexer.take(anyOf: ["Buffer ", "SlowBuffer "]) {
        name = "Node.js Buffer"
      } else if before.holds(anyOf: ["uint8contents]"]) {
        name = "Node.js ArrayBuffer"
      }
    }
    guard data.readWords(&lexer, to: stated == nil ? ">" : "}"), data.bytes.count > 0 else { return nil }
    if stated == nil {
      let place = lexer.place
      stated = lexer.attempt { $0.take(word: ", byteLength: ") ? $0.decimal() : nil }.map {
        LengthStatement(count: $0, line: place.line, position: place.position)
      }
    }
    if let elision = data.elision {
      data.bytes = elision.apply(to: data.bytes, total: stated?.count, errors: &data.errors, in: lexer.text)
    }
    if let stated, stated.count != data.bytes.count {
      let message = "The text states \(stated.count) bytes, but \(data.bytes.count) are here."
      data.errors.append(lexer.text.error(message, line: stated.line, at: stated.position))
    }
    return Literal(name: name, bytes: data.bytes, evidence: .strong, errors: data.errors, lines: first...lexer.line)
  }

  private init(context: Context) { self.context = context }

  /// Reads words of pairs of digits up to the closing bracket; `false` where there is anything else.
  private mutating func readWords(_ lexer: inout Lexer, to closer: UInt8) -> Bool {
    while true {
      while lexer.current.isBlank || lexer.current == Lexer.lineFeed {
        if lexer.current == Lexer.lineFeed, lineEnd?.count != bytes.count { lineEnd = (lexer.place, bytes.count) }
        lexer.advance()
      }
      if lexer.take(closer) { return true }
      if lexer.current == Lexer.end {
        if !context.isClosed(bytes.bytes) {
          errors.append(lexer.error("These bytes have no end; some may be missing."))
        }
        return bytes.count >= 14
      }
      if lexer.current == "." || lexer.current == .foreignCharacter {
        guard elision == nil, let found = Elision(&lexer, behind: bytes.count) else { return false }
        elision = found
        continue
      }
      guard lexer.current.hexValue != nil else { return isWhole(&lexer) }
      while let high = lexer.current.hexValue {
        guard let low = lexer.peek(1).hexValue else { return isWhole(&lexer) }
        bytes.append(high << 4 | low)
        lexer.advance(by: 2)
      }
      guard lexer.isAtLineEnd || lexer.current.isBlank || lexer.current == closer else { return isWhole(&lexer) }
    }
  }

  /// Whether the packet says itself that it is all there in the lines above, so that only the bracket is lost.
  private mutating func isWhole(_ lexer: inout Lexer) -> Bool {
    guard let end = lineEnd, elision == nil, context.isClosed(Array(bytes.bytes.prefix(end.count))) else {
      return false
    }
    lexer.place = end.place
    bytes.truncate(to: end.count)
    return true
  }
}
