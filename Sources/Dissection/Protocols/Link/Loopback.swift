/// The loopback interface of BSD systems: LINKTYPE_NULL, whose address family is in the byte order of the host that
/// captured, and LINKTYPE_LOOP, whose is in network byte order.
///
///     |                            Family                             |  packet …
enum Loopback {
  static let layer = LayerSpec(
    name: "null", label: "Null/Loopback", brief: "loopback", source: "LINKTYPE_NULL, LINKTYPE_LOOP")

  enum Field: UInt8, FieldSet {
    case addressFamily
    case type

    static let family = Family.loopback

    var spec: FieldSpec {
      switch self {
      case .addressFamily:
        FieldSpec(
          "null.family", "Family", .enumeration(AddressFamily.name),
          "The address family of the packet, a number of the system that captured it.", "LINKTYPE_NULL",
          summary: .headline)
      case .type:
        FieldSpec(
          "null.type", "Type", .enumeration(EtherType.name, .hexadecimal),
          "Not an address family but an EtherType: some systems write one.", "LINKTYPE_NULL", summary: .headline)
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case littleEndian
    case bigEndianHost
    case notNetworkOrder

    static let family = Family.loopback

    var spec: NoteSpec {
      switch self {
      case .littleEndian:
        NoteSpec(.chat, "host order", "Little-endian: the byte order of the host that captured the packet.")
      case .bigEndianHost:
        NoteSpec(.chat, "host order", "Big-endian: the byte order of the host that captured the packet.")
      case .notNetworkOrder:
        NoteSpec(.warning, "byte order", "Little-endian, but LINKTYPE_LOOP has it in network byte order.")
      }
    }
  }

  /// `isNetworkOrder`: the link type is LOOP. Either order is read in any case: only one gives a small number.
  static func decode(isNetworkOrder: Bool, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let high = cursor.peek16() ?? 0
    let low = cursor.peek16(2) ?? 0
    let isLittle = high != 0 && low == 0
    // Little-endian, EtherTypes and families alike fill the first two bytes; one byte is as high as a family goes.
    let value = isLittle ? UInt64(high.byteSwapped) : UInt64(high) << 16 | UInt64(low)
    let field: Field = value >= 1536 && EtherType.name(value) != nil ? .type : .addressFamily
    let word = cursor.readWord(field, 4, isLittle ? .littleEndian : .bigEndian, &out)
    guard word.isWhole else { return .data }
    switch (isLittle, isNetworkOrder) {
    case (true, true): out.note(Note.notNetworkOrder)
    case (true, false): out.note(Note.littleEndian)
    case (false, false): out.note(Note.bigEndianHost)
    case (false, true): break
    }
    if field == .type { return .etherType(UInt16(truncatingIfNeeded: word.value)) }
    return AddressFamily.etherType(word.value).map { .etherType($0) } ?? .data
  }
}
