import Packets

/// A list of numbers in brackets: an array of C, Go, Java, JSON, Python, Rust, Lisp and the like.
///
///     unsigned char bytes[] = {0x2, 0x0, 0x0};
///     [2, 0, 0, 64, 1, -10, -52, -64]
///     Uint8Array(58) [ 2, 0, 0, ... 42 more items ]
struct ListLiteral {
  private var numbers = NumberBytes()
  private var elision: Elision?
  private var errors: [InputError] = []
  private var strangers = 0
  /// Whether the closing bracket is missing.
  private var isOpen = false
  private var hasCommas = false
  private let opener: UInt8

  /// Fewer numbers are no bytes of a packet, and nothing is said of them.
  private static let fewest = 4
  /// A list that is not closed must have so many to be the beginning of one.
  private static let fewestOpen = 14

  /// Reads the list whose bracket is at the cursor, and moves past what was looked at.
  static func read(_ cursor: inout LiteralCursor, with context: Context) -> Literal? {
    let start = cursor
    var list = ListLiteral(opener: cursor.current)
    cursor.advance()
    _ = cursor.take("|")
    guard list.readElements(&cursor) else { return nil }
    return list.literal(Declaration(before: start), from: start.line, &cursor, with: context)
  }

  private init(opener: UInt8) { self.opener = opener }

  private var closer: UInt8 { opener == "[" ? "]" : opener == "{" ? "}" : ")" }

  /// Reads up to the closing bracket; `false` where this is no list of bytes.
  private mutating func readElements(_ cursor: inout LiteralCursor) -> Bool {
    var hasGaps = false
    while true {
      cursor.skipSpace()
      if cursor.take(closer) { break }
      if cursor.take(word: "|]") { break }
      if isUnclosed(cursor) { return close(cursor) }
      if isElision(cursor) {
        let count = numbers.count
        guard elision == nil, count > 0, let found = Elision(&cursor, behind: count) else { return false }
        elision = found
      } else if cursor.take(word: "<repeats ") {
        guard let count = cursor.decimal(), cursor.take(word: " times>"), numbers.count > 0 else { return false }
        numbers.repeatLast(count - 1)
      } else if !readElement(&cursor) {
        return close(cursor)
      }
      if isUnclosed(cursor) { return close(cursor) }
      let hasGap = cursor.skipSpace()
      if cursor.take(",") || cursor.take(";") {
        hasCommas = true
      } else if cursor.current != closer, cursor.current != "|", cursor.current != "<", !isElision(cursor) {
        if isUnclosed(cursor) { return close(cursor) }
        guard hasGap, numbers.count != elision?.index else {
          if elision != nil, hasGap { continue }
          return false
        }
        hasGaps = true
      }
      if hasCommas, hasGaps { return false }
    }
    return numbers.count >= Self.fewest && strangers * 6 <= numbers.count
  }

  private func isElision(_ cursor: LiteralCursor) -> Bool {
    cursor.current == .foreignCharacter || (cursor.current == "." && cursor.peek(1) == ".")
  }

  private mutating func readElement(_ cursor: inout LiteralCursor) -> Bool {
    var probe = cursor
    if let token = NumberToken(&probe, allowsCharacters: opener != "["), !probe.current.isNameCharacter {
      numbers.append(token)
      cursor = probe
      return true
    }
    // A word that is no number is a mistake in a list that is one otherwise.
    probe = cursor
    let start = probe.position
    while probe.current.isNameCharacter || probe.current == "?", probe.position - start <= 8 { probe.advance() }
    let word = probe.text.characters[start..<probe.position]
    guard !word.isEmpty, word.count <= 8, numbers.count >= 8, strangers < 100 else { return false }
    let digits = word.starts(with: "0x") ? word.dropFirst(2) : word
    if digits.count != 2 || !digits.allSatisfy(\.isRedactedDigit) {
      strangers += 1
      errors.append(cursor.error("This is no byte; correct it, or write ?? for a byte that is not known."))
    }
    numbers.appendUnknown()
    cursor = probe
    return true
  }

  private func isUnclosed(_ cursor: LiteralCursor) -> Bool { cursor.current == LiteralCursor.end }

  /// Ends a list that goes on to the end of the text or to what is no number; `false` where it is none of bytes.
  private mutating func close(_ cursor: LiteralCursor) -> Bool {
    isOpen = true
    guard numbers.count >= (numbers.isAllHexadecimal ? Self.fewest : Self.fewestOpen) else { return false }
    errors.append(cursor.error("This list of bytes is not closed; bytes may be missing at its end."))
    return true
  }

  private func literal(
    _ declaration: Declaration, from first: Int, _ cursor: inout LiteralCursor, with context: Context
  ) -> Literal? {
    let isCode = opener != "[" || declaration.isDecimal || !hasCommas
    let hint: NumberBytes.Hint = isCode ? .decimal : .unknown
    guard let best = numbers.best(hint, with: context) else { return nil }
    let isStrong = numbers.isAllHexadecimal || numbers.explicitCount * 2 > numbers.count || declaration.namesBytes
    var literal = Literal(
      name: name(declaration), bytes: best.bytes, evidence: isStrong ? .strong : .weak, isNumbers: true, errors: errors,
      lines: first...cursor.line)
    if best.isTie {
      literal.errors.append(
        cursor.text.error(
          "These numbers may be decimal or hexadecimal; both make equal sense. Write 0x before hexadecimal ones.",
          line: first, at: cursor.text.line(first).lowerBound))
    }
    literal.isOpen = isOpen
    var stated = LengthStatement(behind: &cursor)
    if stated != nil { literal.lines = first...cursor.line }
    if stated == nil, declaration.isExact || (declaration.count ?? .max) < literal.bytes.count {
      stated = declaration.statement
    }
    // Matlab has three dots where the list goes on in the next line.
    if let elision, elision.count != nil || !context.isWhole(literal.bytes.bytes) {
      literal.bytes = elision.apply(
        to: literal.bytes, total: stated?.count ?? declaration.count, errors: &literal.errors, in: cursor.text)
    }
    if let stated, elision?.count != nil || elision == nil, stated.count != literal.bytes.count {
      let message = "The text promises \(stated.count) bytes, but the list has \(literal.bytes.count)."
      literal.errors.append(cursor.text.error(message, line: stated.line, at: stated.position))
    }
    return literal
  }

  private func name(_ declaration: Declaration) -> String {
    if declaration.isNode { return "Node.js typed array" }
    switch opener {
    case "{": return declaration.isGo ? "Go bytes" : "C array"
    default: return "list of numbers"
    }
  }
}
