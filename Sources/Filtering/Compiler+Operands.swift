import Dissection
import Packets

/// A compiled operand.
struct Compiled {
  let index: Int
  var type: OperandType
}

extension Compiler {
  mutating func add(_ operand: Program.Operand, _ type: OperandType) -> Compiled {
    program.operands.append(operand)
    return Compiled(index: program.operands.count - 1, type: type)
  }

  /// Whether a term is made of constants alone: a word that names no field is one.
  mutating func isConstant(_ term: Term) -> Bool {
    switch term.kind {
    case .word(let name): names.find(name) == nil
    case .field, .call, .slice: false
    case .string, .character: true
    case .negative(let inner): isConstant(inner)
    case .arithmetic(_, let left, let right): isConstant(left) && isConstant(right)
    }
  }

  /// Compiles a term that is no constant.
  mutating func operand(_ term: Term) throws(Fault) -> Compiled {
    switch term.kind {
    case .word(let name): return try fieldOperand(name, layers: [], isRaw: false, at: term.range)
    case .field(let name, let layers, let isRaw):
      return try fieldOperand(name, layers: layers, isRaw: isRaw, at: term.range)
    case .slice(let inner, let slices):
      if isConstant(inner) { throw notAField(inner) }
      let one = try operand(inner)
      guard one.type.kinds.contains(where: \.canBeSliced) else {
        let what = one.type.variants.isEmpty ? "has no value" : "is \(one.type.article)"
        throw Fault("\(one.type.title) \(what); only bytes and strings have ranges", at: term.range)
      }
      return slice(one, slices)
    case .negative(let inner):
      if isConstant(inner) { throw notAField(inner) }
      let one = try operand(inner)
      try checkNumbers(one, at: inner.range)
      return add(.negative(one.index), OperandType(one.type.variants, "-" + one.type.title))
    case .arithmetic(let sign, let left, let right): return try arithmetic(sign, left, right)
    case .call(let name, let arguments): return try call(name, arguments, at: term.range)
    case .string, .character: throw notAField(term)
    }
  }

  func notAField(_ term: Term) -> Fault {
    if case .word(let name) = term.kind { return unknown(name, at: term.range) }
    return Fault("expected a field", at: term.range)
  }

  func unknown(_ name: String, at range: Range<Int>) -> Fault {
    if let sign = name.first(where: { "-/".contains($0) }), let first = name.split(separator: sign).first,
      FieldNames().isOfProtocol(String(first))
    {
      return Fault("there is no field \(name); for arithmetic put blanks around \(sign)", at: range)
    }
    let near = names.near(name)
    let advice =
      near.isEmpty ? "dissect --list-fields lists all" : "did you mean \(near.joined(separator: ", "))?"
    return Fault("there is no field or protocol \(name); \(advice)", at: range)
  }

  mutating func slice(_ one: Compiled, _ slices: [Slice]) -> Compiled {
    program.slices += slices
    let isText = one.type.kinds == [.text]
    return add(
      .slice(one.index, program.slices.count - slices.count, slices.count),
      OperandType(isText ? .text : .bytes, "the range"))
  }

  // MARK: Fields

  private mutating func fieldOperand(
    _ name: String, layers: [Slice], isRaw: Bool, at range: Range<Int>
  ) throws(Fault) -> Compiled {
    let (index, meaning) = try field(name, layers: layers, isRaw: isRaw, at: range)
    let title = meaning.name
    let type = isRaw ? OperandType(.bytes, title) : OperandType(meaning.variants, title)
    let compiled = add(.field(index, isWhole: false), type)
    if isRaw { return compiled }
    switch meaning.conversion {
    case .none: return compiled
    case .text: return call(.string, [compiled.index], OperandType(.text, title))
    case .length: return call(.length, [compiled.index], OperandType(.number, title))
    }
  }

  mutating func field(
    _ name: String, layers: [Slice] = [], isRaw: Bool = false, at range: Range<Int>
  ) throws(Fault) -> (index: Int, meaning: FieldMeaning) {
    guard let meaning = names.find(name) else {
      if Literal.isName(name) || names.isOfProtocol(name) { throw unknown(name, at: range) }
      throw Fault("\(name) is neither a field nor a protocol; compare a field with it", at: range)
    }
    let key = FieldKey(name: meaning.name, layers: layers, isRaw: isRaw)
    if let index = known[key] { return (index, meaning) }
    let index = add(meaning, layers, isRaw)
    known[key] = index
    return (index, meaning)
  }

  private mutating func add(_ meaning: FieldMeaning, _ numbers: [Slice], _ isRaw: Bool) -> Int {
    var field = Program.Field()
    field.isRaw = isRaw
    (field.firstNumber, field.numberCount) = (program.slices.count, numbers.count)
    program.slices += numbers
    (field.firstID, field.idCount) = (program.ids.count, meaning.fields.count)
    for spec in meaning.fields {
      let (_, reading, factor) = OperandType.Variant.of(spec.format)
      program.ids.append(spec.id.rawValue)
      program.readings.append(meaning.isVerdict ? .verdict : reading)
      program.factors.append(factor)
    }
    if let first = meaning.fields.first { field.first = first.id.rawValue }
    if meaning.fields.count > 1 { field.second = meaning.fields[1].id.rawValue }
    for (bit, id) in ProtocolID.withOwnFieldsOnly.enumerated() {
      program.bits[Int(id.rawValue)] = 1 << UInt8(bit)
      if !meaning.fields.contains(where: { id.declares($0.id) }) { field.skipped |= 1 << UInt8(bit) }
    }
    (field.firstLayer, field.layerCount) = (program.layers.count, meaning.protocols.count)
    program.layers += meaning.protocols.map(\.rawValue)
    (field.firstNote, field.noteCount) = (program.notes.count, meaning.notes.count)
    program.notes += meaning.notes.map(\.id.rawValue)
    switch meaning.special {
    case .frame(let frame):
      field.special = .frame(frame)
      switch frame {
      case .timeRelative, .timeDelta, .timeDeltaDisplayed: program.usesTimes = true
      default: break
      }
    case .wholeFrame: field.special = .wholeFrame
    case .payload: field.special = .payload
    case .expert(.presence): field.special = .anyNote
    case .expert(.severity): field.special = .noteSeverity
    case .expert(.message): field.special = .noteMessage
    case .expert(.group): field.special = .noteGroup
    case nil: break
    }
    program.fields.append(field)
    return program.fields.count - 1
  }

  // MARK: Arithmetic

  private mutating func arithmetic(_ sign: Arithmetic, _ left: Term, _ right: Term) throws(Fault) -> Compiled {
    // Constants take the kind of the other side.
    let isLeftConstant = isConstant(left)
    if isLeftConstant, isConstant(right) { throw notAField(left) }
    let one: Compiled
    let other: Compiled
    if isLeftConstant {
      other = try operand(right)
      try checkArithmetic(sign, other, at: right.range)
      one = Compiled(index: addConstants(try constants(left, for: other.type)), type: other.type)
    } else {
      one = try operand(left)
      try checkArithmetic(sign, one, at: left.range)
      if isConstant(right) {
        other = Compiled(index: addConstants(try constants(right, for: one.type)), type: one.type)
      } else {
        other = try operand(right)
        try checkArithmetic(sign, other, at: right.range)
        guard one.type.isComparable(with: other.type) else {
          throw Fault(
            "\(one.type.title) is \(one.type.article) and \(other.type.title) is \(other.type.article); they cannot be combined",
            at: right.range)
        }
      }
    }
    // The result is of the same kind, without names and limits.
    let variants = one.type.variants.map { OperandType.Variant($0.kind) }
    return add(.arithmetic(sign, one.index, other.index), OperandType(variants, "the result"))
  }

  private func checkArithmetic(_ sign: Arithmetic, _ one: Compiled, at range: Range<Int>) throws(Fault) {
    guard sign == .and else { return try checkNumbers(one, at: range) }
    let kinds: Set<ValueKind> = [.number, .flag, .ipv4, .bytes]
    guard one.type.kinds.isDisjoint(with: kinds) else { return }
    throw Fault("\(one.type.title) is \(describe(one)); & takes numbers, IPv4 addresses and bytes", at: range)
  }

  private func checkNumbers(_ one: Compiled, at range: Range<Int>) throws(Fault) {
    guard one.type.kinds.isDisjoint(with: [.number, .real, .duration]) else { return }
    throw Fault("\(one.type.title) is \(describe(one)); arithmetic takes numbers and times", at: range)
  }

  private func describe(_ one: Compiled) -> String {
    one.type.variants.isEmpty ? "there or not" : one.type.article
  }

  // MARK: Functions

  mutating func call(_ function: Function, _ arguments: [Int], _ type: OperandType) -> Compiled {
    program.arguments += arguments
    return add(.call(function, program.arguments.count - arguments.count, arguments.count), type)
  }

  private mutating func call(_ name: String, _ terms: [Term], at range: Range<Int>) throws(Fault) -> Compiled {
    guard let function = Function.names.first(where: { $0.name == name })?.function else {
      let all = Function.names.map(\.name).joined(separator: ", ")
      throw Fault("there is no function \(name)(); the functions are \(all)", at: range)
    }
    let isList = function == .maximum || function == .minimum
    guard isList ? !terms.isEmpty : terms.count == 1 else {
      throw Fault(
        isList ? "\(name)() takes one field or more" : "\(name)() takes one field, not \(terms.count)", at: range)
    }
    if let constant = terms.first(where: { isConstant($0) }), !isList || terms.allSatisfy({ isConstant($0) }) {
      throw notAField(constant)
    }
    var compiled: [Compiled] = []
    for term in terms where !isConstant(term) { compiled.append(try operand(term)) }
    let first = compiled[0]
    for other in compiled.dropFirst() { try checkComparable(first, other, at: range) }
    var arguments = compiled.map(\.index)
    for term in terms where isConstant(term) { arguments.append(addConstants(try constants(term, for: first.type))) }
    let title = "\(name)()"
    let kinds = first.type.kinds
    switch function {
    case .length, .count:
      return call(function, arguments, OperandType(.number, title))
    case .upper, .lower:
      guard kinds.contains(.text) else {
        throw Fault("\(name)() takes a string; \(first.type.title) is \(describe(first))", at: range)
      }
      return call(function, arguments, OperandType(.text, title))
    case .string:
      guard !first.type.variants.isEmpty, kinds != [.text] else {
        throw Fault(
          "string() takes a number or an address; \(first.type.title) is \(describe(first))", at: range)
      }
      return call(function, arguments, OperandType(.text, title))
    case .maximum, .minimum:
      return call(function, arguments, OperandType(first.type.variants, title))
    case .absolute:
      try checkNumbers(first, at: range)
      return call(function, arguments, OperandType(first.type.variants, title))
    case .name:
      guard let names = first.type.variants.lazy.compactMap(\.names).first else {
        throw Fault("vals() takes a field with named values; \(first.type.title) has none", at: range)
      }
      return call(.name(addNames(names)), arguments, OperandType(.text, title))
    }
  }

  private func checkComparable(_ one: Compiled, _ other: Compiled, at range: Range<Int>) throws(Fault) {
    guard one.type.isComparable(with: other.type) else {
      throw Fault(
        "\(one.type.title) is \(describe(one)) and \(other.type.title) is \(describe(other)); they do not compare",
        at: range)
    }
  }
}
