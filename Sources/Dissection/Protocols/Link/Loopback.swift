import Packets

/// The loopback interface of BSD systems: LINKTYPE_NULL, whose address family is in the byte order of the host that
/// captured, and LINKTYPE_LOOP, whose is in network byte order.
///
///     |                            Family                             |  packet …
enum Loopback: ProtocolDecoder {
  static let number: UInt16 = 6

  static let spec = ProtocolSpec(
    "null", "Null/Loopback", brief: "loopback", source: "LINKTYPE_NULL, LINKTYPE_LOOP",
    foundBy: [.linkType(.null), .linkType(.loop)],
    fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = Loopback.number
    static let definedIn: StaticString = "LINKTYPE_NULL"

    static let addressFamily = field("null.family", "Family", .enumeration(AddressFamily.name), .headline)
      .means("The address family of the packet, a number of the system that captured it.")
    static let type = field("null.type", "Type", .enumeration(EtherType.name, .hexadecimal), .headline)
      .means("Not an address family but an EtherType: some systems write one.")

    static let all = [addressFamily, type]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Loopback.number

    static let littleEndian = note("null.little_endian", .chat, "host order")
      .says("Little-endian: the byte order of the host that captured the packet.")
    static let bigEndianHost = note("null.big_endian_host", .note, "host order")
      .says("Big-endian: the byte order of the host that captured the packet.")
    static let notNetworkOrder = note("null.not_network_order", .warning, "byte order")
      .says("Little-endian, but LINKTYPE_LOOP has it in network byte order.")

    static let all = [littleEndian, bigEndianHost, notNetworkOrder]
  }

  /// The family is small, in either byte order.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.hasSmallNumber ? .maybe : .no
  }

  /// Either order is read, whatever the link type says: only one gives a small number.
  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let isNetworkOrder = out.context.isFound(by: .loop)
    let high = cursor.peek16() ?? 0
    let low = cursor.peek16(2) ?? 0
    let isLittle = high != 0 && low == 0
    // Little-endian, EtherTypes and families alike fill the first two bytes; one byte is as high as a family goes.
    let value = isLittle ? UInt64(high.byteSwapped) : UInt64(high) << 16 | UInt64(low)
    let isType = value >= 1536 && EtherType.name(value) != nil
    let family = cursor.read(
      isType ? Field.type.id : Field.addressFamily.id, 32, isLittle ? .littleEndian : .bigEndian, &out)
    switch (isLittle, isNetworkOrder) {
    case (true, true): out.note(Note.notNetworkOrder, on: family)
    case (true, false): out.note(Note.littleEndian, on: family)
    case (false, false): out.note(Note.bigEndianHost, on: family)
    case (false, true): break
    }
    if isType { return .number(.etherType, family) }
    return AddressFamily.etherType(family.number).map { .etherType($0) } ?? .data
  }
}
