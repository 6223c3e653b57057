/// How PIM encodes addresses, RFC 7761 §4.9.1: with their family, and flags and a mask where it is a group's or a source's.
///
///     |  Addr Family  | Encoding Type | unicast address …
///     |  Addr Family  | Encoding Type |B| Reserved  |Z|   Mask Len    | group's address …
///     |  Addr Family  | Encoding Type |  Rsrvd  |S|W|R|   Mask Len    | source's address …
extension PIM {
  /// The fields that an address stands in, by its family.
  struct AddressFields {
    let ipv4: FieldSpec
    let ipv6: FieldSpec
  }

  /// What an address is encoded as.
  enum AddressKind {
    case unicast
    case group
    case source
  }

  /// Reads an address as a group that has the address as its value.
  static func readAddress(
    _ kind: AddressKind, _ fields: AddressFields, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard !cursor.isAtEnd, !cursor.isShort else {
      cursor.read(AddressField.family, 8, &out)
      return
    }
    let family = cursor.peek() ?? 0
    let start = kind == .unicast ? 2 : 4
    let size = family == 1 ? 4 : 16
    // Without its bytes the group has no value.
    let isThere = (1...2).contains(family) && cursor.remaining >= start + size
    let wrapper = isThere ? (family == 1 ? fields.ipv4.id : fields.ipv6.id) : AddressField.other.id
    let group = out.beginGroup(wrapper, cursor)
    let token = cursor.read(AddressField.family, 8, &out)
    let encoding = cursor.read(AddressField.encoding, 8, &out)
    if encoding.number > (kind == .source ? 1 : 0) { out.note(Note.unknownEncoding, on: encoding, encoding.number) }
    if kind != .unicast { readMask(kind, family, &cursor, &out) }
    let value = readBareAddress(kind, family, token, &cursor, &out)
    if encoding.number == 1, kind == .source { readAttributes(&cursor, &out) }
    out.endGroup(group, cursor, value: Int(truncatingIfNeeded: value))
  }

  private static func readMask(
    _ kind: AddressKind, _ family: UInt8, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let flags = kind == .group ? AddressField.groupFlags : AddressField.sourceFlags
    cursor.read(flags, unusedNotZero: Note.reservedNotZero, &out)
    let length = cursor.read(AddressField.maskLength, 8, &out)
    let maximum: UInt64 = family == 1 ? 32 : 128
    if length.number > maximum { out.note(Note.maskLength, on: length, length.number, maximum) }
  }

  /// Reads the address itself; returns the value that its group takes.
  private static func readBareAddress(
    _ kind: AddressKind, _ family: UInt8, _ token: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> UInt64 {
    typealias F = AddressField
    switch family {
    case 1:
      let address = cursor.read(kind == .group ? F.group.id : kind == .source ? F.source.id : F.unicast.id, 32, &out)
      if kind == .group, address.isKnown, address.number >> 28 != 0xe { out.note(Note.notGroup, on: address) }
      return address.number
    case 2:
      let field = kind == .group ? F.group6.id : kind == .source ? F.source6.id : F.unicast6.id
      let address = cursor.readAddress(field, &out)
      if kind == .group, address.isKnown, !address.address.isMulticast { out.note(Note.notGroup, on: address.token) }
      return address.isKnown ? out.storeAddress(address.address) : 0
    default:
      // How long the address is, is not known.
      out.note(Note.unknownFamily, on: token, token.number)
      cursor.readRest(F.unknown, &out)
      return 0
    }
  }

  /// Reads what a join says of how it is to be forwarded, RFC 5384 §3.
  private static func readAttributes(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = AddressField
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(F.attribute, cursor)
      let flags = cursor.read(F.attributeFlags, &out)
      let length = cursor.read(F.attributeLength, 8, &out)
      if length.isKnown, length.value > cursor.remaining {
        out.noteShortage(
          of: length, length.value, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
      }
      cursor.readBytes(F.attributeValue, countedBy: length, &out)
      out.endGroup(group, cursor)
      if !flags.isKnown || flags.isSet(6) { return }
    }
  }

  enum AddressField: FieldSet {
    static let setNumber: UInt16 = 176
    static let definedIn: StaticString = "RFC 7761 §4.9.1"

    static let other = group("pim.address", "Address")
      .means("An address of a family that is not known here, or that is not all there.")
    static let family = field("pim.addr_address_family", "Addr Family", .enumeration(Self.familyName))
      .means("What kind of address follows.")
    static let encoding = field("pim.addr_encoding_type", "Encoding Type", .enumeration(Self.encodingName))
      .means("How the address is encoded.")
    static let unicast = field("pim.unicast", "Unicast Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The address of a router or a host.")
    static let unicast6 = field("pim.unicast_ipv6", "Unicast Address", .ipv6Address(IPv6AddressKind.name))
      .means("The address of a router or a host.")
    static let groupFlagWord = field("pim.group_addr.flags", "Flags", .hexadecimal)
      .means("Flags of a group.")
    static let bidirectional = flag("pim.group_addr.flags.b", "Bidirectional PIM Range")
      .means("The group takes packets both up and down one tree.", "RFC 5059 §4.1")
    static let groupReserved = field("pim.group_addr.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let zone = flag("pim.group_addr.flags.z", "Admin Scope Zone")
      .means("The group's range is that of an administrative zone.", "RFC 5059 §4.1")
    static let maskLength = field("pim.mask_len", "Mask Len", .quantity(.bits))
      .means("How many bits of the address count.")
    static let group = field("pim.group", "Group Multicast Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The group.")
    static let group6 = field("pim.group_ip6", "Group Multicast Address", .ipv6Address(IPv6AddressKind.name))
      .means("The group.")
    static let sourceFlagWord = field("pim.source_addr.flags", "Flags", .hexadecimal)
      .means("Flags of a source.")
    static let sourceReserved = field("pim.source_addr.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let sparse = flag("pim.source_addr.flags.s", "Sparse")
      .means("Sparse mode; set by all senders, for version 1.")
    static let wildcard = flag("pim.source_addr.flags.w", "WildCard")
      .means("The address is a rendezvous point's, and stands for all sources.")
    static let rendezvousTree = flag("pim.source_addr.flags.r", "Rendezvous Point Tree")
      .means("The message goes up to the rendezvous point, and not to the source.")
    static let source = field("pim.source", "Source Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The source.")
    static let source6 = field("pim.source_ip6", "Source Address", .ipv6Address(IPv6AddressKind.name))
      .means("The source.")
    static let unknown = field("pim.address.unknown", "Address", .bytes)
      .means("An address of a family whose length is not known here, and all that is after it.")
    static let attribute = field("pim.source_ja", "Join Attribute", .group)
      .means("What else the join says.", "RFC 5384 §3.1")
    static let attributeWord = field("pim.source_ja.flags", "Flags", .hexadecimal)
      .means("Two flags and the attribute's type.", "RFC 5384 §3.1")
    static let forward = flag("pim.source_ja.flags.f", "Forward")
      .means("Set: routers that do not know the attribute forward it.", "RFC 5384 §3.1")
    static let endOfAttributes = flag("pim.source_ja.flags.e", "End of Attributes")
      .means("Set: this is the last attribute.", "RFC 5384 §3.1")
    static let attributeType = field(
      "pim.source_ja.flags.attr_type", "Attr Type", .enumeration(Self.attributeName), .detail("")
    ).means("What the attribute says.", "RFC 5384 §3.1")
    static let attributeLength = field("pim.source_ja.length", "Length", .quantity(.bytes))
      .means("How long the attribute's value is.", "RFC 5384 §3.1")
    static let attributeValue = field("pim.source_ja.value", "Value", .bytes)
      .means("The attribute's value.", "RFC 5384 §3.1")

    static let all = [
      other, family, encoding, unicast, unicast6, groupFlagWord, bidirectional, groupReserved, zone, maskLength, group,
      group6, sourceFlagWord, sourceReserved, sparse, wildcard, rendezvousTree, source, source6, unknown, attribute,
      attributeWord, forward, endOfAttributes, attributeType, attributeLength, attributeValue,
    ]

    static let groupFlags: [FieldStep] = [
      .word(groupFlagWord, [.number(bidirectional, 1), .unused(groupReserved, 6), .number(zone, 1)])
    ]
    static let sourceFlags: [FieldStep] = [
      .word(
        sourceFlagWord,
        [.unused(sourceReserved, 5), .number(sparse, 1), .number(wildcard, 1), .number(rendezvousTree, 1)])
    ]
    static let attributeFlags: [FieldStep] = [
      .word(attributeWord, [.number(forward, 1), .number(endOfAttributes, 1), .number(attributeType, 6)])
    ]

    /// IANA "Address Family Numbers", those of addresses that have groups.
    @Sendable static func familyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "IPv4"
      case 2: "IPv6"
      default: nil
      }
    }

    @Sendable static func encodingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "native"
      case 1: "native, with join attributes"
      default: nil
      }
    }

    /// IANA "PIM Join Attribute Types", as of 2025.
    @Sendable static func attributeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "RPF Vector"
      case 1: "MVPN Join"
      case 2: "MT-ID"
      case 3: "Pop-Count"
      case 4: "Explicit RPF Vector"
      case 5: "Transport"
      case 6: "Receiver RLOC"
      default: nil
      }
    }
  }
}
