/// Reads tokens as an expression. It goes from left to right once, and no deeper than ``deepest``.
struct Parser {
  /// How deeply parentheses, `not`, braces, calls and ranges may lie in one another.
  static let deepest = 100
  /// How many signs of arithmetic and ranges an expression may have: each is a step deeper.
  static let mostSteps = 300
  /// How long an expression may be, in bytes.
  static let longest = 1 << 20

  private let text: [UInt8]
  private let tokens: [Token]
  private var place = 0
  private var depth = 0
  private var steps = 0

  private init(_ text: [UInt8]) throws(Fault) {
    guard text.count <= Self.longest else {
      throw Fault("a filter is at most \(Self.longest >> 20) MiB long", at: 0..<0)
    }
    self.text = text
    tokens = try Lexer.tokens(of: text)
  }

  /// The expression of a text; `nil` where there is none, which every packet passes.
  static func parse(_ text: [UInt8]) throws(Fault) -> Syntax? {
    var parser = try Parser(text)
    if parser.next.kind == .end { return nil }
    let syntax = try parser.alternatives()
    guard parser.next.kind == .end else { throw parser.unexpected("and, or, or the end") }
    return syntax
  }

  // MARK: Tokens

  private var next: Token { tokens[place] }

  private func isNext(_ sign: Sign) -> Bool { next.kind == .sign(sign) }

  private mutating func take() -> Token {
    let token = tokens[place]
    if place < tokens.count - 1 { place += 1 }
    return token
  }

  private mutating func take(_ sign: Sign) -> Bool {
    guard isNext(sign) else { return false }
    place += 1
    return true
  }

  private func written(_ token: Token) -> String { String(decoding: text[token.range], as: UTF8.self) }

  private func unexpected(_ wanted: String) -> Fault {
    let token = next
    if token.kind == .end { return Fault("the filter ends too early; expected \(wanted)", at: token.range) }
    let word = written(token)
    if token.kind == .word {
      if Sign.words[word.lowercased()] != nil {
        return Fault("write \(word) in small letters: \(word.lowercased())", at: token.range)
      }
      if ["port", "host", "net", "src", "dst", "portrange", "proto"].contains(word) {
        return Fault(
          "expected \(wanted), found \(word); for libpcap's language, such as tcp port 80, use -f",
          at: token.range)
      }
    }
    return Fault("expected \(wanted), found \(word)", at: token.range)
  }

  private mutating func nested<Result>(
    _ range: Range<Int>, _ body: (inout Parser) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    guard depth < Self.deepest else {
      throw Fault("the filter is nested too deeply; the limit is \(Self.deepest) levels", at: range)
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  private mutating func countStep() throws(Fault) {
    steps += 1
    guard steps <= Self.mostSteps else {
      throw Fault("a filter has at most \(Self.mostSteps) ranges and signs of arithmetic", at: next.range)
    }
  }

  // MARK: Tests

  private mutating func alternatives() throws(Fault) -> Syntax {
    var parts = [try exclusives()]
    while take(.or) { parts.append(try exclusives()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func exclusives() throws(Fault) -> Syntax {
    var parts = [try conjunction()]
    while take(.xor) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .odd(parts)
  }

  private mutating func conjunction() throws(Fault) -> Syntax {
    var parts = [try negation()]
    while take(.and) { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(Fault) -> Syntax {
    let start = next.range
    if take(.not) { return .not(try nested(start) { parser throws(Fault) in try parser.negation() }) }
    if take(.openParenthesis) {
      let inner = try nested(start) { parser throws(Fault) in try parser.alternatives() }
      guard take(.closeParenthesis) else { throw unexpected(")") }
      switch next.kind {
      case .sign(.comparison), .sign(.contains), .sign(.matches), .sign(.in), .sign(.arithmetic):
        throw Fault("parentheses group tests; use { and } to group values", at: start)
      default: return inner
      }
    }
    return try relation()
  }

  private mutating func relation() throws(Fault) -> Syntax {
    var quantifier: Quantifier?
    if take(.any) { quantifier = .any } else if take(.all) { quantifier = .all }
    let first = try sum()
    switch next.kind {
    case .sign(.contains):
      place += 1
      return .contains(quantifier, first, try entity())
    case .sign(.matches):
      place += 1
      return .matches(quantifier, first, try entity())
    case .sign(.in):
      place += 1
      return .member(quantifier, first, try set(), isNegated: false)
    case .sign(.not) where tokens[place + 1].kind == .sign(.in):
      place += 2
      return .member(quantifier, first, try set(), isNegated: true)
    case .sign(.comparison): return try comparisons(quantifier, first)
    default:
      guard quantifier == nil else { throw unexpected("a comparison") }
      return .present(first)
    }
  }

  private mutating func comparisons(_ quantifier: Quantifier?, _ first: Term) throws(Fault) -> Syntax {
    var terms = [first]
    var signs: [Comparison] = []
    while case .sign(.comparison(let sign)) = next.kind {
      place += 1
      signs.append(sign)
      // A set of values after == means the same as in; so does one value in braces.
      terms.append(try sum())
    }
    return .compare(quantifier, terms, signs)
  }

  private mutating func set() throws(Fault) -> [Syntax.Element] {
    guard take(.openBrace) else { throw unexpected("a set, such as {80, 443, 8000..8080},") }
    var elements: [Syntax.Element] = []
    repeat {
      if isNext(.closeBrace) { throw unexpected("a value") }
      let low = try signed()
      elements.append(Syntax.Element(low: low, high: take(.dots) ? try signed() : nil))
    } while take(.comma)
    guard take(.closeBrace) else { throw unexpected(", or }") }
    return elements
  }

  // MARK: Terms

  /// The three levels of arithmetic: `&` binds weakest, then `+` and `-`, then the others.
  private mutating func sum() throws(Fault) -> Term { try arithmetic([.and]) }

  private mutating func arithmetic(_ level: [Arithmetic]) throws(Fault) -> Term {
    func operand(_ parser: inout Parser) throws(Fault) -> Term {
      switch level.first {
      case .and: try parser.arithmetic([.add, .subtract])
      case .add: try parser.arithmetic([.multiply, .divide, .remainder])
      default: try parser.signed()
      }
    }
    var left = try operand(&self)
    while case .sign(.arithmetic(let sign)) = next.kind, level.contains(sign) {
      try countStep()
      place += 1
      let right = try operand(&self)
      left = Term(kind: .arithmetic(sign, left, right), range: left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  private mutating func signed() throws(Fault) -> Term {
    let start = next.range
    if take(.arithmetic(.add)) { return try nested(start) { parser throws(Fault) in try parser.signed() } }
    guard take(.arithmetic(.subtract)) else { return try entity() }
    let inner = try nested(start) { parser throws(Fault) in try parser.signed() }
    return Term(kind: .negative(inner), range: start.lowerBound..<inner.range.upperBound)
  }

  private mutating func entity() throws(Fault) -> Term {
    var term = try simple()
    while next.kind == .brackets {
      try countStep()
      let slices = try slices()
      term = Term(kind: .slice(term, slices), range: term.range.lowerBound..<tokens[place - 1].range.upperBound)
    }
    return term
  }

  private mutating func simple() throws(Fault) -> Term {
    let token = next
    switch token.kind {
    case .string(let bytes):
      place += 1
      return Term(kind: .string(bytes), range: token.range)
    case .character(let value):
      place += 1
      return Term(kind: .character(value), range: token.range)
    case .word:
      place += 1
      if take(.openParenthesis) { return try call(written(token), from: token.range) }
      return try layered(token, isRaw: false)
    case .sign(.at):
      place += 1
      guard next.kind == .word else { throw unexpected("the name of a field") }
      return try layered(take(), isRaw: true)
    case .sign(.openBrace):
      place += 1
      let inner = try nested(token.range) { parser throws(Fault) in try parser.sum() }
      guard take(.closeBrace) else { throw unexpected("}") }
      return Term(kind: inner.kind, range: token.range.lowerBound..<tokens[place - 1].range.upperBound)
    default: throw unexpected("a field or a value")
    }
  }

  private mutating func layered(_ token: Token, isRaw: Bool) throws(Fault) -> Term {
    let name = written(token)
    guard take(.hash) else {
      let kind: Term.Kind = isRaw ? .field(name, layers: [], isRaw: true) : .word(name)
      return Term(kind: kind, range: token.range)
    }
    let place = next.range
    var layers: [Slice] = []
    if next.kind == .brackets {
      layers = try slices()
    } else if next.kind == .word, let number = Slice(written(take())[...]), number.count == 1 {
      layers = [number]
    } else {
      throw Fault("# takes the number of a layer, from 1, or a range in brackets", at: place)
    }
    return Term(
      kind: .field(name, layers: layers, isRaw: isRaw), range: token.range.lowerBound..<place.upperBound)
  }

  private mutating func call(_ name: String, from start: Range<Int>) throws(Fault) -> Term {
    var arguments: [Term] = []
    if !isNext(.closeParenthesis) {
      repeat {
        arguments.append(try nested(start) { parser throws(Fault) in try parser.sum() })
      } while take(.comma)
    }
    guard take(.closeParenthesis) else { throw unexpected(", or )") }
    return Term(kind: .call(name, arguments), range: start.lowerBound..<tokens[place - 1].range.upperBound)
  }

  private mutating func slices() throws(Fault) -> [Slice] {
    let token = take()
    var slices: [Slice] = []
    let inner = String(decoding: text[(token.range.lowerBound + 1)..<(token.range.upperBound - 1)], as: UTF8.self)
    for part in inner.split(separator: ",", omittingEmptySubsequences: false) {
      guard let slice = Slice(part) else {
        throw Fault(
          "[\(inner)] is not a range; write [2], [0:4] (from, count), [0-3] (from, to), [:4] or [-4:]", at: token.range)
      }
      slices.append(slice)
    }
    return slices
  }
}
