/// A field as a row of a table: messages whose fields always stand in the same order are read by such tables.
enum FieldStep: Sendable {
  /// A number of so many bits.
  case number(FieldID, Int)
  /// The same in two's complement.
  case signed(FieldID, Int)
  /// So many bits that must be zero.
  case unused(FieldID, Int)
  /// An IPv6 address.
  case address(FieldID)
  /// So many bytes.
  case bytes(FieldID, Int)
  /// All that is left.
  case rest(FieldID)
  /// Numbers and unused bits that make up a word: a group with the word's value.
  case word(FieldID, [FieldStep])
}

/// A table's rows name the fields themselves.
extension FieldStep {
  static func number(_ field: FieldSpec, _ bits: Int) -> FieldStep { .number(field.id, bits) }
  static func signed(_ field: FieldSpec, _ bits: Int) -> FieldStep { .signed(field.id, bits) }
  static func unused(_ field: FieldSpec, _ bits: Int) -> FieldStep { .unused(field.id, bits) }
  static func address(_ field: FieldSpec) -> FieldStep { .address(field.id) }
  static func bytes(_ field: FieldSpec, _ count: Int) -> FieldStep { .bytes(field.id, count) }
  static func rest(_ field: FieldSpec) -> FieldStep { .rest(field.id) }
  static func word(_ field: FieldSpec, _ parts: [FieldStep]) -> FieldStep { .word(field.id, parts) }
}

extension Cursor {
  /// Reads fields one after the other. Returns the first one's token.
  ///
  /// - Parameter unusedNotZero: what is said of bits that must be zero and are not.
  @discardableResult
  mutating func read(_ steps: [FieldStep], unusedNotZero: NoteSpec? = nil, _ out: inout Dissection) -> Token {
    var first: Token?
    for step in steps {
      let token: Token
      switch step {
      case .number(let field, let bits): token = read(field, bits, &out)
      case .signed(let field, let bits): token = readSigned(field, bits, .bigEndian, &out)
      case .unused(let field, let bits):
        token = read(field, bits, &out)
        if let unusedNotZero, token.number != 0 { out.note(unusedNotZero, on: token) }
      case .address(let field): token = readAddress(field, &out).token
      case .bytes(let field, let count): token = readBytes(field, count, &out)
      case .rest(let field): token = readRest(field, &out)
      case .word(let field, let parts): token = readWord(field, parts, unusedNotZero, &out)
      }
      first = first ?? token
    }
    return first ?? .none
  }

  /// Reads the parts of a word, 64 bits at most, as a group. Returns the word.
  private mutating func readWord(
    _ field: FieldID, _ parts: [FieldStep], _ unusedNotZero: NoteSpec?, _ out: inout Dissection
  ) -> Token {
    let group = out.beginGroup(field, self)
    var word: UInt64 = 0
    var isKnown = true
    for part in parts {
      switch part {
      case .number(let field, let bits), .unused(let field, let bits):
        let token = read(field, bits, &out)
        if case .unused = part, let unusedNotZero, token.number != 0 { out.note(unusedNotZero, on: token) }
        word = word << UInt64(bits) | token.number
        isKnown = isKnown && token.isKnown
      default: continue
      }
    }
    out.endGroup(group, self, value: Int(truncatingIfNeeded: word))
    return Token(word, field: group.index, isKnown: isKnown)
  }

  /// Reads the first bytes of an IPv6 address, of which the rest is zero: a prefix.
  @discardableResult
  mutating func readPrefix(_ field: some FieldReference, _ count: Int, _ out: inout Dissection) -> Token {
    let (start, available) = (offset, remaining)
    let token = readBytes(field, count, &out)
    guard token.isKnown, count != 16, count <= available else { return token }
    var address = [UInt8](repeating: 0, count: 16)
    for index in 0..<min(count, 16) { address[index] = bytes[start + index] }
    out.fields[token.field].value = out.keep(address)
    return token
  }
}
