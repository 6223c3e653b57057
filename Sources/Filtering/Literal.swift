import Dissection
import Packets

/// Constants as they are written, read as the kind of value that they are compared with.
enum Literal {
  /// Whether a word looks like the name of a field: it has a letter that no number has.
  static func isName(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, NumberText.number(word) == nil else { return false }
    let isLetter = first.properties.isAlphabetic || first == "_" || first == "."
    return isLetter && !word.contains(":")
  }

  enum Failure: Error {
    case complaint(String)
  }

  /// The value of one kind; what is missing, where there is none.
  static func value(
    _ term: Term, _ variant: OperandType.Variant, _ title: String, keep: ([UInt8]) -> Place
  ) throws(Failure) -> Value {
    switch term.kind {
    case .negative(let inner): return try negated(try value(inner, variant, title, keep: keep), title)
    case .character(let character): return try self.character(character, variant, title, keep: keep)
    case .string(let bytes): return try string(bytes, variant, title, keep: keep)
    case .word(let word): return try self.word(word, variant, title, keep: keep)
    default: throw .complaint("a constant should stand here")
    }
  }

  private static func negated(_ value: Value, _ title: String) throws(Failure) -> Value {
    switch value {
    case .number(let number): return .number(-number)
    case .real(let number): return .real(-number)
    case .duration(let time): return .duration(-time)
    default: throw .complaint("\(title) has no values with a minus")
    }
  }

  private static func character(
    _ character: UInt64, _ variant: OperandType.Variant, _ title: String, keep: ([UInt8]) -> Place
  ) throws(Failure) -> Value {
    switch variant.kind {
    case .number, .flag: return variant.kind == .flag ? .flag(character != 0) : Value(character)
    case .bytes where variant.byteCount == nil: return .bytes(keep([UInt8(truncatingIfNeeded: character)]))
    case .text: return .text(keep([UInt8(truncatingIfNeeded: character)]))
    default: throw .complaint("\(title) is \(variant.kind.article), no character")
    }
  }

  private static func string(
    _ bytes: [UInt8], _ variant: OperandType.Variant, _ title: String, keep: ([UInt8]) -> Place
  ) throws(Failure) -> Value {
    let text = String(decoding: bytes, as: UTF8.self)
    switch variant.kind {
    case .text: return .text(keep(bytes))
    case .bytes where variant.byteCount == nil: return .bytes(keep(bytes))
    case .number where variant.names != nil: return Value(try number(named: bytes, variant, title))
    case .flag:
      guard let flag = flag(text) else { throw .complaint("\(title) is \"Set\" or \"Not set\", not \"\(text)\"") }
      return .flag(flag)
    case .time:
      guard let (seconds, nanoseconds) = DateText.parse(text) else {
        throw .complaint("\"\(text)\" is no date and time, such as \"2020-07-04T12:34:56\"")
      }
      return .time(seconds, nanoseconds)
    default:
      throw .complaint("\(title) is \(variant.kind.article), which is written without quotes; \"\(text)\" is a text")
    }
  }

  /// The number that has a name.
  private static func number(
    named name: [UInt8], _ variant: OperandType.Variant, _ title: String
  ) throws(Failure) -> UInt64 {
    guard let names = variant.names else { throw .complaint("\(title) has no names for its values") }
    for number in NoteNumbers.all where names(number)?.equalsIgnoringCase(name) ?? false { return number }
    var known: [String] = []
    for number in 0..<variant.namedNumbers {
      guard let candidate = names(number) else { continue }
      if candidate.equalsIgnoringCase(name) { return number }
      if known.count < 4096 { known.append(candidate.description) }
    }
    let text = String(decoding: name, as: UTF8.self)
    let near = NearNames.nearest(to: text, among: known)
    let advice = near.isEmpty ? "" : "; did you mean \(near.map { "\"\($0)\"" }.joined(separator: ", "))?"
    throw .complaint("no value of \(title) is called \"\(text)\"\(advice)")
  }

  private static func flag(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "set", "yes": true
    case "false", "not set", "no": false
    default: NumberText.number(word).map { $0 != 0 }
    }
  }

  private static func word(
    _ word: String, _ variant: OperandType.Variant, _ title: String, keep: ([UInt8]) -> Place
  ) throws(Failure) -> Value {
    switch variant.kind {
    case .number:
      if let number = NumberText.number(word) {
        guard number <= variant.largest ?? .max else {
          throw .complaint("\(title) is at most \(variant.largest ?? .max), never \(word)")
        }
        return Value(number)
      }
      if variant.names != nil, isName(word) { return Value(try number(named: Array(word.utf8), variant, title)) }
      throw .complaint("\(title) is a number; \(word) is none")
    case .real:
      if let number = NumberText.number(word) { return .real(Double(number)) }
      if let real = NumberText.real(word) { return .real(real) }
      throw .complaint("\(title) is a number; \(word) is none")
    case .flag:
      if let flag = flag(word) { return .flag(flag) }
      throw .complaint("\(title) is True or False, not \(word)")
    case .ipv4: return try ipv4(word, title)
    case .ipv6: return try ipv6(word, title)
    case .bytes: return .bytes(keep(try bytes(word, variant, title)))
    case .text: return .text(keep(Array(word.utf8)))
    case .time:
      if let nanoseconds = NumberText.nanoseconds(word) {
        return .time(nanoseconds / 1_000_000_000, UInt32(nanoseconds % 1_000_000_000))
      }
      throw .complaint("\(title) is a date and time, written in quotes: \"2020-07-04T12:34:56\"")
    case .duration:
      if let nanoseconds = NumberText.nanoseconds(word) { return .duration(nanoseconds) }
      throw .complaint("\(title) is a number of seconds, such as 0.25; \(word) is none")
    }
  }

  private static func ipv4(_ word: String, _ title: String) throws(Failure) -> Value {
    let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = NumberText.ipv4(parts[0]) else {
      throw .complaint("\(title) is an IPv4 address, such as 192.0.2.1; \(word) is none, and no names are looked up")
    }
    guard parts.count == 2 else { return .ipv4(address) }
    guard let length = UInt32(parts[1]), length <= 32 else {
      throw .complaint("after / stand 0 to 32 bits of an IPv4 network, not \(parts[1])")
    }
    return .ipv4Network(address, mask: length == 0 ? 0 : UInt32.max << (32 - length))
  }

  private static func ipv6(_ word: String, _ title: String) throws(Failure) -> Value {
    let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = NumberText.ipv6(parts[0]) else {
      throw .complaint("\(title) is an IPv6 address, such as 2001:db8::1; \(word) is none, and no names are looked up")
    }
    guard parts.count == 2 else { return .ipv6(address.0, address.1) }
    guard let length = UInt8(parts[1]), length <= 128 else {
      throw .complaint("after / stand 0 to 128 bits of an IPv6 network, not \(parts[1])")
    }
    return .ipv6Network(address.0, address.1, length: length)
  }

  private static func bytes(
    _ word: String, _ variant: OperandType.Variant, _ title: String
  ) throws(Failure) -> [UInt8] {
    if word.lowercased().hasPrefix("0x"), variant.byteCount == nil {
      guard let number = NumberText.number(word), number <= 0xff else {
        throw .complaint("0x stands before one byte; write more as 01:02:03")
      }
      return [UInt8(number)]
    }
    guard let bytes = NumberText.bytes(word) else {
      throw .complaint("\(title) is bytes, such as 01:02:03, or a text in quotes; \(word) is neither")
    }
    if let count = variant.byteCount, bytes.count != count {
      throw .complaint("\(title) is \(count) bytes long, not \(bytes.count); [0:\(bytes.count)] after it is a part")
    }
    return bytes
  }
}

extension Compiler {
  /// The values of a constant, one for each kind that the other side may have.
  mutating func constants(_ term: Term, for type: OperandType) throws(Fault) -> [Value] {
    if case .arithmetic(let sign, let left, let right) = term.kind {
      return try folded(sign, try constants(left, for: type), try constants(right, for: type), at: term.range)
    }
    var values: [Value] = []
    var complaint: String?
    for variant in type.variants where !values.contains(where: { $0.kind == variant.kind }) {
      do throws(Literal.Failure) {
        values.append(try Literal.value(term, variant, type.title) { keep($0) })
      } catch {
        if case .complaint(let text) = error { complaint = complaint ?? text }
      }
    }
    guard values.isEmpty else { return values }
    throw Fault(complaint ?? "\(type.title) has no value to compare; it is only present or absent", at: term.range)
  }

  private func folded(
    _ sign: Arithmetic, _ left: [Value], _ right: [Value], at range: Range<Int>
  ) throws(Fault) -> [Value] {
    guard left.count == 1, right.count == 1, let value = left[0].combined(with: right[0], sign) else {
      throw Fault("these constants cannot be combined", at: range)
    }
    return [value]
  }

  private mutating func keep(_ bytes: [UInt8]) -> Place {
    let start = program.bytes.count
    program.bytes += bytes
    return Place(start..<program.bytes.count, .constants)
  }

  mutating func addConstants(_ values: [Value]) -> Int {
    program.constants += values
    program.operands.append(.constants(program.constants.count - values.count, values.count))
    return program.operands.count - 1
  }
}
