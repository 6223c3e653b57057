import Dissection
import Packets

/// Gives an expression its meaning: names become fields, constants become values of the kind that they are compared
/// with. What makes no sense is an error.
struct Compiler {
  var program = Program()
  var names = FieldNames()
  /// Fields that were compiled already, by name and by how they are asked for.
  var known: [FieldKey: Int] = [:]

  struct FieldKey: Hashable {
    let name: String
    let layers: [Slice]
    let isRaw: Bool
  }

  static func compile(_ text: [UInt8]) throws(Fault) -> Program {
    var compiler = Compiler()
    if let syntax = try Parser.parse(text) {
      compiler.program.root = try compiler.compile(syntax)
    } else {
      compiler.program.root = compiler.add(.always)
    }
    return compiler.program
  }

  mutating func add(_ test: Program.Test) -> Int {
    program.tests.append(test)
    return program.tests.count - 1
  }

  // MARK: Tests

  private mutating func compile(_ syntax: Syntax) throws(Fault) -> Int {
    switch syntax {
    case .all(let parts):
      let (first, count) = try compile(parts)
      return add(.all(first, count))
    case .any(let parts):
      let (first, count) = try compile(parts)
      return add(.any(first, count))
    case .odd(let parts):
      let (first, count) = try compile(parts)
      return add(.odd(first, count))
    case .not(let part): return add(.not(try compile(part)))
    case .present(let term): return try presence(term)
    case .compare(let quantifier, let terms, let signs):
      var tests: [Int] = []
      for (index, sign) in signs.enumerated() {
        tests.append(try compare(quantifier, terms[index], sign, terms[index + 1]))
      }
      if tests.count == 1 { return tests[0] }
      let (first, count) = addChildren(tests)
      return add(.all(first, count))
    case .contains(let quantifier, let left, let right): return try contains(left, right, ofAll: quantifier == .all)
    case .matches(let quantifier, let left, let right): return try matches(left, right, ofAll: quantifier == .all)
    case .member(let quantifier, let term, let elements, let isNegated):
      let test = try member(term, elements, ofAll: quantifier == .all)
      return isNegated ? add(.not(test)) : test
    }
  }

  private mutating func compile(_ parts: [Syntax]) throws(Fault) -> (Int, Int) {
    var tests: [Int] = []
    for part in parts { tests.append(try compile(part)) }
    return addChildren(tests)
  }

  private mutating func addChildren(_ tests: [Int]) -> (Int, Int) {
    program.children += tests
    return (program.children.count - tests.count, tests.count)
  }

  private mutating func presence(_ term: Term) throws(Fault) -> Int {
    switch term.kind {
    case .word(let name): return add(.isPresent(field: try field(name, at: term.range).index))
    case .field(let name, let layers, let isRaw):
      return add(.isPresent(field: try field(name, layers: layers, isRaw: isRaw, at: term.range).index))
    case .slice: return add(.hasValue(operand: try operand(term).index))
    case .arithmetic, .negative: return add(.isNotZero(operand: try operand(term).index))
    case .call(let name, _):
      throw Fault("a function alone is not a test; compare \(name)() with a value", at: term.range)
    case .string, .character:
      throw Fault("a value alone is not a test; compare a field with it", at: term.range)
    }
  }

  // MARK: Comparisons

  private mutating func compare(
    _ quantifier: Quantifier?, _ left: Term, _ sign: Comparison, _ right: Term
  ) throws(Fault) -> Int {
    if isConstant(left) {
      guard !isConstant(right) else { throw try constantsComplaint(left) }
      return try compare(quantifier, right, sign.mirrored, left)
    }
    let one = try operand(left)
    let (relation, usual) = sign.meaning
    let ofAll = quantifier.map { $0 == .all } ?? usual
    if isConstant(right) {
      try checkOrder(relation, one, right)
      let values = try constants(right, for: one.type)
      if let test = lies(one, values, relation, ofAll: ofAll) { return test }
      return add(.compare(one.index, relation, addConstants(values), ofAll: ofAll))
    }
    let other = try operand(right)
    try checkComparable(one, other, at: right.range)
    return add(.compare(sliced(one, like: other).index, relation, sliced(other, like: one).index, ofAll: ofAll))
  }

  private func constantsComplaint(_ left: Term) throws(Fault) -> Fault {
    if case .word(let name) = left.kind, names.isOfProtocol(name) || Literal.isName(name) {
      return unknown(name, at: left.range)
    }
    return Fault("one side must be a field; two constants always compare the same", at: left.range)
  }

  private func checkOrder(_ relation: Program.Relation, _ one: Compiled, _ right: Term) throws(Fault) {
    guard one.type.variants.isEmpty else { return }
    throw Fault("\(one.type.title) has no value to compare; it is only present or absent", at: right.range)
  }

  private func checkComparable(_ one: Compiled, _ other: Compiled, at range: Range<Int>) throws(Fault) {
    for side in [one, other] where side.type.variants.isEmpty {
      throw Fault("\(side.type.title) has no value to compare; it is only present or absent", at: range)
    }
    guard !one.type.isComparable(with: other.type) else { return }
    // Bytes are compared with the bytes of whatever has some.
    let kinds = (one.type.kinds, other.type.kinds)
    if kinds.0.contains(.bytes), kinds.1.contains(where: \.canBeSliced) { return }
    if kinds.1.contains(.bytes), kinds.0.contains(where: \.canBeSliced) { return }
    throw Fault(
      "\(one.type.title) is \(one.type.article) and \(other.type.title) is \(other.type.article); they do not compare",
      at: range)
  }

  /// An operand as bytes, where the other side is bytes and this is an address.
  private mutating func sliced(_ one: Compiled, like other: Compiled) -> Compiled {
    guard !one.type.isComparable(with: other.type) else { return one }
    guard other.type.kinds.contains(.bytes) else { return one }
    return slice(one, [Slice(start: 0, count: nil)])
  }

  /// The test of a field whose values are the records' own against numbers: the fast one.
  private mutating func lies(
    _ one: Compiled, _ values: [Value], _ relation: Program.Relation, ofAll: Bool
  ) -> Int? {
    guard let field = plainField(one), values.count == 1, let range = NumberRange(values[0]) else { return nil }
    let (ranges, isOutside) = range.values(relation)
    return addLies(field, ranges, ofAll: ofAll, isOutside: isOutside)
  }

  private mutating func addLies(
    _ field: Int, _ ranges: [ClosedRange<UInt64>], ofAll: Bool, isOutside: Bool
  ) -> Int {
    program.ranges += ranges
    return add(
      .lies(
        field: field, program.ranges.count - ranges.count, ranges.count, ofAll: ofAll, isOutside: isOutside))
  }

  /// A field whose records all have one kind of plain values.
  private func plainField(_ one: Compiled) -> Int? {
    guard case .field(let index, _) = program.operands[one.index] else { return nil }
    let field = program.fields[index]
    guard case .none = field.special, !field.isRaw, field.idCount > 0, field.layerCount == 0 else { return nil }
    let readings = program.readings[field.firstID..<field.firstID + field.idCount]
    guard let first = readings.first, first.isPlain, readings.allSatisfy({ $0 == first }) else { return nil }
    return index
  }

  private mutating func member(_ term: Term, _ elements: [Syntax.Element], ofAll: Bool) throws(Fault) -> Int {
    guard !isConstant(term) else { throw try constantsComplaint(term) }
    let one = try operand(term)
    if let first = elements.first { try checkOrder(.equal, one, first.low) }
    if let field = plainField(one), let ranges = try numberRanges(one, elements) {
      return addLies(field, ranges, ofAll: ofAll, isOutside: false)
    }
    var pairs: [(low: Int, high: Int)] = []
    for element in elements {
      let low = try elementOperand(element.low, one)
      var high = low
      if let end = element.high { high = try elementOperand(end, one) }
      pairs.append((low, high))
    }
    program.elements += pairs
    return add(.isMember(one.index, program.elements.count - pairs.count, pairs.count, ofAll: ofAll))
  }

  private mutating func elementOperand(_ term: Term, _ one: Compiled) throws(Fault) -> Int {
    if isConstant(term) { return addConstants(try constants(term, for: one.type)) }
    let other = try operand(term)
    try checkComparable(one, other, at: term.range)
    return sliced(other, like: one).index
  }

  /// The ranges of a set of constants, ascending; `nil` where something else is among them.
  private mutating func numberRanges(
    _ one: Compiled, _ elements: [Syntax.Element]
  ) throws(Fault) -> [ClosedRange<UInt64>]? {
    var ranges: [ClosedRange<UInt64>] = []
    for element in elements {
      guard isConstant(element.low), element.high.map({ isConstant($0) }) ?? true else { return nil }
      let lows = try constants(element.low, for: one.type)
      let highs = try element.high.map { term throws(Fault) in try constants(term, for: one.type) } ?? lows
      guard lows.count == 1, highs.count == 1, let low = NumberRange(lows[0]), let high = NumberRange(highs[0]) else {
        return nil
      }
      guard case .between(let high) = high else { continue }
      let start = if case .between(let low) = low { low.lowerBound } else { UInt64(0) }
      if start <= high.upperBound { ranges.append(start...high.upperBound) }
    }
    return NumberRange.merged(ranges)
  }

  // MARK: Searching

  private mutating func contains(_ left: Term, _ right: Term, ofAll: Bool) throws(Fault) -> Int {
    let one = try searched(left, "contains")
    if isConstant(right) {
      var right = right
      // What is no bytes is searched for as a text.
      if case .word(let word) = right.kind, one.type.kinds.contains(.bytes), NumberText.bytes(word) == nil,
        NumberText.number(word) == nil
      {
        right = Term(kind: .string(Array(word.utf8)), range: right.range)
      }
      let values = try constants(right, for: one.type.partial)
      return add(.contains(one.index, addConstants(values), ofAll: ofAll))
    }
    let other = try operand(right)
    try checkComparable(one, other, at: right.range)
    return add(.contains(one.index, sliced(other, like: one).index, ofAll: ofAll))
  }

  private mutating func matches(_ left: Term, _ right: Term, ofAll: Bool) throws(Fault) -> Int {
    let one = try searched(left, "matches")
    guard case .string(let pattern) = right.kind else {
      throw Fault("matches takes a regular expression in double quotes", at: right.range)
    }
    do throws(RegularExpression.Complaint) {
      program.patterns.append(try RegularExpression(pattern))
    } catch {
      throw Fault(
        "the regular expression is wrong after \(error.offset.counted("character")): \(error.message)",
        at: right.range)
    }
    return add(.matches(one.index, pattern: program.patterns.count - 1, ofAll: ofAll))
  }

  /// What can be searched: bytes and texts, and the names of numbers.
  private mutating func searched(_ term: Term, _ word: String) throws(Fault) -> Compiled {
    guard !isConstant(term) else { throw try constantsComplaint(term) }
    var one = try operand(term)
    if case .field(let index, _) = program.operands[one.index] {
      // A protocol is searched with what it carries.
      program.operands[one.index] = .field(index, isWhole: true)
    }
    if one.type.kinds.contains(.bytes) || one.type.kinds.contains(.text) { return one }
    if let names = one.type.variants.lazy.compactMap(\.names).first {
      one = call(.name(addNames(names)), [one.index], OperandType(.text, one.type.title))
      return one
    }
    let what = one.type.variants.isEmpty ? "has no value" : "is \(one.type.article)"
    throw Fault(
      "\(one.type.title) \(what); \(word) searches strings and bytes; string(\(one.type.title)) is its text",
      at: term.range)
  }

  mutating func addNames(_ names: @escaping @Sendable (UInt64) -> StaticString?) -> Int {
    program.names.append(Program.NameFunction(name: names))
    return program.names.count - 1
  }
}

extension Comparison {
  /// The sign with its sides exchanged.
  var mirrored: Comparison {
    switch self {
    case .greater: .less
    case .less: .greater
    case .greaterOrEqual: .lessOrEqual
    case .lessOrEqual: .greaterOrEqual
    default: self
    }
  }

  /// What is asked of a pair of values, and whether of all pairs.
  var meaning: (Program.Relation, ofAll: Bool) {
    switch self {
    case .anyEqual: (.equal, false)
    case .allEqual: (.equal, true)
    case .anyNotEqual: (.notEqual, false)
    case .allNotEqual: (.notEqual, true)
    case .greater: (.greater, false)
    case .greaterOrEqual: (.greaterOrEqual, false)
    case .less: (.less, false)
    case .lessOrEqual: (.lessOrEqual, false)
    }
  }
}

extension OperandType {
  /// The same, of which a part may be written: three bytes of a MAC address.
  fileprivate var partial: OperandType {
    var type = self
    for index in type.variants.indices { type.variants[index].byteCount = nil }
    return type
  }
}
