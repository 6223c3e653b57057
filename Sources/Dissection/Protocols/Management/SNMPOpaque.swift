/// What Net-SNMP puts into values of type Opaque: numbers that SNMP has no types for (NET-SNMP-TC, draft-perkins-float).
///
///     | 0x9f  | 0x30 + type | length |  value …         a tag of the context class, in two bytes
extension SNMP {
  /// Reads such a number. Returns false, and reads nothing, where there is none.
  static func readOpaqueNumber(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    typealias F = OpaqueField
    guard cursor.knowsNext(3, out), cursor.peek() == 0x9f, let type = cursor.peek(1), let length = cursor.peek(2),
      let size = F.size(UInt64(type)), length == size, cursor.remaining == 3 + Int(size)
    else { return false }
    cursor.read(F.type, 16, &out)
    let token = cursor.read(F.length, 8, &out)
    cursor.govern(by: token, &out)
    switch type {
    case 0x78:
      let bits = cursor.read(F.float, 32, &out)
      tell("\(Float(bitPattern: UInt32(truncatingIfNeeded: bits.number)))", bits, &out)
    case 0x79:
      let bits = cursor.read(F.double, 64, &out)
      tell("\(Double(bitPattern: bits.number))", bits, &out)
    case 0x7a: cursor.readSigned(F.integer64, 64, .bigEndian, &out)
    case 0x7b: cursor.read(F.unsigned64, 64, &out)
    default: cursor.read(F.counter64, 64, &out)
    }
    return true
  }

  private static func tell(_ number: String, _ bits: Token, _ out: inout Dissection) {
    guard bits.isKnown else { return }
    let text = out.keep(number.utf8)
    out.reading(OpaqueField.number, out.fields[bits.field].bytes, value: text)
  }

  enum OpaqueField: FieldSet {
    static let setNumber: UInt16 = 197
    static let definedIn: StaticString = "draft-perkins-float"

    static let type = field("snmp.opaque.type", "Type", .enumeration(typeName, .hexadecimal)).means(
      "What kind of number it is: a tag of Net-SNMP's own.")
    static let length = field("snmp.opaque.length", "Length", .quantity(.bytes)).means("How long the number is.")
    static let float = field("snmp.opaque.float", "Float", .hexadecimal).means(
      "A number of single precision, as IEEE 754 has it.")
    static let double = field("snmp.opaque.double", "Double", .hexadecimal).means(
      "A number of double precision, as IEEE 754 has it.")
    static let number = field("snmp.opaque.number", "Number", .storedText, .detail("")).means("The same in decimal.")
    static let integer64 = field("snmp.opaque.int64", "Integer64", .signed, .detail("")).means("A long number.")
    static let unsigned64 = field("snmp.opaque.uint64", "Unsigned64", .decimal, .detail("")).means(
      "A long number without a sign.")
    static let counter64 = field("snmp.opaque.counter64", "Counter64", .decimal, .detail("")).means(
      "A long counter, which version 1 has no type for.")

    static let all = [type, length, float, double, number, integer64, unsigned64, counter64]

    /// How long the numbers are; as they are sent here, without octets left out.
    static func size(_ type: UInt64) -> UInt8? {
      switch type {
      case 0x78: 4
      case 0x76, 0x79, 0x7a, 0x7b: 8
      default: nil
      }
    }

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x9f76: "Counter64"
      case 0x9f78: "Float"
      case 0x9f79: "Double"
      case 0x9f7a: "Integer64"
      case 0x9f7b: "Unsigned64"
      default: nil
      }
    }
  }
}
