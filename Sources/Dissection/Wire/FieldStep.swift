/// A field as a row of a table: messages whose fields always stand in the same order are read by such tables.
enum FieldStep: Sendable {
  /// A number of so many bits.
  case number(FieldID, Int)
  case signed(FieldID, Int)
  /// So many bits that must be zero.
  case unused(FieldID, Int)
  /// An IPv6 address.
  case address(FieldID)
  /// So many bytes.
  case bytes(FieldID, Int)
  /// All that is left.
  case rest(FieldID)
}

/// A table's rows name the fields themselves.
extension FieldStep {
  static func number(_ field: FieldSpec, _ bits: Int) -> FieldStep { .number(field.id, bits) }
  static func signed(_ field: FieldSpec, _ bits: Int) -> FieldStep { .signed(field.id, bits) }
  static func unused(_ field: FieldSpec, _ bits: Int) -> FieldStep { .unused(field.id, bits) }
  static func address(_ field: FieldSpec) -> FieldStep { .address(field.id) }
  static func bytes(_ field: FieldSpec, _ count: Int) -> FieldStep { .bytes(field.id, count) }
  static func rest(_ field: FieldSpec) -> FieldStep { .rest(field.id) }
}

extension Cursor {
  /// Reads fields one behind the other. Returns the first one's token.
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
      }
      first = first ?? token
    }
    return first ?? .none
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
