import Packets

/// A list of numbers in brackets: an array of C, Go, Java, JSON, Python, Rust, Lisp and the like.
///
///     unsigned char bytes[] = {0x2, 0x0, 0x0};
///     [2, 0, 0, 64, 1, -10, -52, -64]
///     Uint8Array(58) [ 2, 0, 0, ... 42 more items ]
struct ListLiteral {
  private var numbers = NumberBytes()
  private var elisions: [Elision] = []
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

  /// Reads the list whose bracket is at the lexer's place, and moves past what was looked at.
  static func read(_ lexer: inout Lexer, with context: Context) -> Literal? {
    let start = lexer.place
    var list = ListLiteral(opener: lexer.current)
    lexer.advance()
    _ = lexer.take("|")
    guard list.readElements(&lexer) else { return nil }
    return list.literal(Declaration(before: start, of: lexer), from: start.line, &lexer, with: context)
  }

  private init(opener: UInt8) { self.opener = opener }

  private var closer: UInt8 { opener == "[" ? "]" : opener == "{" ? "}" : ")" }

  /// Reads up to the closing bracket; `false` where this is no list of bytes.
  private mutating func readElements(_ lexer: inout Lexer) -> Bool {
    var hasGaps = false
    while true {
      lexer.skipSpace()
      if !hasGaps, numbers.takeBytes(&lexer) {
        hasCommas = true
        continue
      }
      if lexer.take(closer) || lexer.take(word: "|]") { break }
      if lexer.current == Lexer.end { return close(lexer) }
      if isElision(lexer) {
        guard readElision(&lexer) else { return false }
      } else if lexer.stands("<repeats ") {
        guard numbers.count > 0, let count = lexer.repeats() else { return false }
        numbers.repeatLast(count - 1)
      } else if !readElement(&lexer) {
        return close(lexer)
      }
      if lexer.current == Lexer.end { return close(lexer) }
      let hasGap = lexer.skipSpace()
      if lexer.take(",") || lexer.take(";") {
        hasCommas = true
      } else if lexer.current != closer, lexer.current != "|", lexer.current != "<", !isElision(lexer) {
        if lexer.current == Lexer.end { return close(lexer) }
        guard hasGap else { return false }
        if numbers.count == elisions.last?.index { continue }
        hasGaps = true
      }
      if hasCommas, hasGaps { return false }
    }
    return numbers.count >= Self.fewest && strangers * 6 <= numbers.count
  }

  private func isElision(_ lexer: Lexer) -> Bool {
    lexer.current == .foreignCharacter || (lexer.current == "." && lexer.peek(1) == ".")
  }

  /// Reads what is left out at one place, or the ends of several lines after which the list goes on.
  private mutating func readElision(_ lexer: inout Lexer) -> Bool {
    guard let elision = Elision(&lexer, behind: numbers.count) else { return false }
    elisions.append(elision)
    return elisions.count == 1 ? elision.endsLine || elision.index > 0 : elisions.allSatisfy(\.endsLine)
  }

  private mutating func readElement(_ lexer: inout Lexer) -> Bool {
    let start = lexer.place
    if let token = NumberToken(&lexer, allowsCharacters: opener != "["), !lexer.current.isNameCharacter {
      numbers.append(token)
      return true
    }
    // A word that is no number is a mistake in a list that is one otherwise.
    lexer.place = start
    let word = lexer[lexer.take(most: 9) { $0.isNameCharacter || $0 == "?" }]
    guard !word.isEmpty, word.count <= 8, numbers.count >= 8, strangers < 100 else {
      lexer.place = start
      return false
    }
    let digits = word.starts(with: "0x") ? word.dropFirst(2) : word
    if digits.count != 2 || !digits.allSatisfy(\.isRedactedDigit) {
      strangers += 1
      let message = "This is not a byte; correct it, or write ?? for an unknown byte."
      errors.append(lexer.text.error(message, line: start.line, at: start.position))
    }
    numbers.appendUnknown()
    return true
  }

  /// Ends a list that goes on to the end of the text or to what is no number; `false` where it is none of bytes.
  private mutating func close(_ lexer: Lexer) -> Bool {
    isOpen = true
    guard numbers.count >= (numbers.isAllHexadecimal ? Self.fewest : Self.fewestOpen) else { return false }
    errors.append(lexer.error("This list of bytes is not closed; bytes may be missing at its end."))
    return true
  }

  private func literal(
    _ declaration: Declaration, from first: Int, _ lexer: inout Lexer, with context: Context
  ) -> Literal? {
    let isCode = opener != "[" || declaration.isDecimal || !hasCommas
    let hint: NumberBytes.Hint = isCode ? .decimal : .unknown
    // Matlab has three dots at the end of each line that the list goes on after.
    let isWrapped = elisions.count > 1 && elisions.count == lexer.line - first
    guard elisions.count < 2 || isWrapped, let best = numbers.best(hint, with: context) else { return nil }
    let isStrong = numbers.isAllHexadecimal || numbers.explicitCount * 2 > numbers.count || declaration.namesBytes
    var literal = Literal(
      name: name(declaration), bytes: best.bytes, evidence: isStrong ? .strong : .weak, isNumbers: true, errors: errors,
      lines: first...lexer.line)
    if best.isTie {
      literal.errors.append(
        lexer.text.error(
          "These numbers may be decimal or hexadecimal; both make equal sense. Write 0x before hexadecimal ones.",
          line: first, at: lexer.text.line(first).lowerBound))
    }
    literal.isOpen = isOpen
    var stated = LengthStatement(behind: &lexer)
    if stated != nil { literal.lines = first...lexer.line }
    if stated == nil, declaration.isExact || (declaration.count ?? .max) < literal.bytes.count {
      stated = declaration.statement
    }
    let elision = isWrapped ? nil : elisions.first
    if let elision, elision.count != nil || !context.isWhole(literal.bytes.bytes) {
      literal.bytes = elision.apply(
        to: literal.bytes, total: stated?.count ?? declaration.count, errors: &literal.errors, in: lexer.text)
    }
    if let stated, elision?.count != nil || elision == nil, stated.count != literal.bytes.count {
      let message = "The text states \(stated.count) bytes, but the list has \(literal.bytes.count)."
      literal.errors.append(lexer.text.error(message, line: stated.line, at: stated.position))
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
