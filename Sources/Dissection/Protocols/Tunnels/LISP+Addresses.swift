/// Addresses of any family, and LISP's own format of them, RFC 8060.
extension LISP {
  private static let canonical: UInt64 = 16387

  /// Reads an address: its family, and what that has. In LISP's own format there may be addresses in turn.
  static func readAddress(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(field, cursor)
    let family = readPlain(&cursor, &out)
    if family.number == canonical { readCanonical(&cursor, &out) }
    out.endGroup(group, cursor)
  }

  /// Reads an address that has no other in it; LISP's own format is left to the caller.
  private static func readPlain(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let family = cursor.read(AddressField.family, 16, &out)
    switch family.number {
    case 0, canonical: break
    case 1: cursor.read(AddressField.ipv4, 32, &out)
    case 2: cursor.readAddress(AddressField.ipv6, &out)
    case 16389: cursor.read(AddressField.mac, 48, &out)
    case 17: readName(&cursor, &out)
    default:
      out.note(Note.family, on: family, family.number)
      cursor.readRest(AddressField.contents, &out)
    }
    return family
  }

  /// A name that a zero byte ends, RFC 9735.
  private static func readName(_ cursor: inout Cursor, _ out: inout Dissection) {
    var length = 0
    while let byte = cursor.peek(length), byte != 0 { length += 1 }
    cursor.readBytes(AddressField.name, length, &out)
    cursor.readBytes(AddressField.nameEnd, 1, &out)
  }

  private static func readCanonical(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(AddressField.firstReserved, 8, &out)
    cursor.read(AddressField.flags, 8, &out)
    let type = cursor.read(AddressField.type, 8, &out)
    cursor.read(AddressField.secondReserved, 8, &out)
    let length = cursor.read(AddressField.length, 16, &out)
    guard !cursor.isShort else { return }
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    readCanonical(type, &cursor, &out)
    if cursor.isShort, cursor.limit == .fieldLength { out.note(Note.lengthTooShort, on: length, length.number) }
    cursor.readRest(AddressField.contents, &out)
    cursor.restore(outer)
  }

  /// RFC 8060 §4.
  private static func readCanonical(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 1, 15: readInner(&cursor, &out)
    case 2:
      cursor.read(AddressField.instance, 32, &out)
      readInner(&cursor, &out)
    case 3:
      cursor.read(AddressField.autonomousSystem, 32, &out)
      readInner(&cursor, &out)
    case 7:
      cursor.read(AddressField.serverPort, 16, &out)
      cursor.read(AddressField.routerPort, 16, &out)
      readInner(&cursor, &out)
    case 8:
      cursor.read(AddressField.reserved, 8, &out)
      cursor.read(AddressField.nonce, 24, &out)
      readInner(&cursor, &out)
    case 9:
      cursor.read(AddressField.instance, 32, &out)
      cursor.read(AddressField.reserved, 16, &out)
      cursor.read(AddressField.sourceLength, 8, &out)
      cursor.read(AddressField.groupLength, 8, &out)
      readInner(&cursor, &out)
    case 10:
      while !cursor.isAtEnd, out.hasRoom {
        cursor.read(AddressField.hopReserved, 13, &out)
        cursor.readFlags([AddressField.isLookup, AddressField.isProbe, AddressField.isStrict], &out)
        readOneInner(&cursor, &out)
      }
    case 12:
      cursor.read(AddressField.reserved, 16, &out)
      cursor.read(AddressField.sourceLength, 8, &out)
      cursor.read(AddressField.groupLength, 8, &out)
      readInner(&cursor, &out)
    case 13:
      while !cursor.isAtEnd, out.hasRoom {
        cursor.read(AddressField.reserved, 24, &out)
        cursor.read(AddressField.level, 8, &out)
        readOneInner(&cursor, &out)
      }
    case 255:
      cursor.read(AddressField.reserved, 8, &out)
      cursor.read(AddressField.vendor, 24, &out)
    default: break
    }
  }

  private static func readInner(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom { readOneInner(&cursor, &out) }
  }

  /// An address in LISP's own format; one of that format in turn is left as bytes.
  private static func readOneInner(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(AddressField.inner, cursor)
    let family = readPlain(&cursor, &out)
    if family.number == canonical {
      let length = Int(cursor.peek16(4) ?? 0) + 6
      cursor.readBytes(AddressField.nested, min(length, cursor.remaining), &out)
    }
    out.endGroup(group, cursor)
  }

  enum AddressField: FieldSet {
    static let setNumber: UInt16 = 130
    static let definedIn: StaticString = "RFC 8060 §3"

    static let family = field("lisp.afi", "AFI", .enumeration(familyName), .omitted).means(
      "What kind of address follows; 0 for none.", "RFC 9301 §5.1")
    static let ipv4 = field("lisp.address.ipv4", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("An address.", "RFC 9301 §5.1")
    static let ipv6 = field("lisp.address.ipv6", "Address", .ipv6Address(IPv6AddressKind.name), .detail("")).means(
      "An address.", "RFC 9301 §5.1")
    static let mac = field("lisp.address.mac", "Address", .macAddress, .detail("")).means(
      "A MAC address.", "RFC 8060 §4.4")
    static let name = field("lisp.address.dn", "Distinguished Name", .text, .detail("")).means(
      "A name in the address's place.", "RFC 9735")
    static let nameEnd = field("lisp.address.dn_end", "End of Name", .hexadecimal).means(
      "A zero byte ends the name.", "RFC 9735")
    static let firstReserved = field("lisp.lcaf.res1", "Rsvd1", .hexadecimal).means("Must be zero.")
    static let flags = field("lisp.lcaf.flags", "Flags", .hexadecimal).means("Must be zero.")
    static let type = field("lisp.lcaf.type", "Type", .enumeration(formatName), .detail("")).means(
      "What the address has beside an address.")
    static let secondReserved = field("lisp.lcaf.res2", "Rsvd2", .hexadecimal).means(
      "Bits that the type gives a meaning, or zero.")
    static let length = field("lisp.lcaf.length", "Length", .quantity(.bytes)).means("How long the rest is.")
    static let inner = group("lisp.lcaf.address", "Address", .detail("")).means(
      "An address in LISP's own format.", "RFC 8060 §4")
    static let nested = field("lisp.lcaf.nested", "Nested Address", .bytes).means(
      "A further address of LISP's own format, which is not broken into parts here.", "RFC 8060 §4")
    static let contents = field("lisp.lcaf.contents", "Contents", .bytes).means(
      "Contents that are not broken into parts here.", "RFC 8060 §4")
    static let reserved = field("lisp.lcaf.reserved", "Reserved", .hexadecimal).means("Must be zero.", "RFC 8060 §4")
    static let instance = field("lisp.lcaf.iid", "Instance ID", .decimal, .detail("instance")).means(
      "Which virtual network the address belongs to.", "RFC 8060 §4.1")
    static let autonomousSystem = field("lisp.lcaf.asn", "AS Number", .decimal, .detail("AS")).means(
      "The autonomous system of the address.", "RFC 8060 §4.2")
    static let serverPort = field("lisp.lcaf.natt.msport", "MS UDP Port Number", .decimal).means(
      "The port of the map-server.", "RFC 8060 §4.5")
    static let routerPort = field("lisp.lcaf.natt.etrport", "ETR UDP Port Number", .decimal).means(
      "The router's port, as the translator shows it.", "RFC 8060 §4.5")
    static let nonce = field("lisp.lcaf.nonce_loc", "Nonce", .hexadecimal).means("A random number.", "RFC 8060 §5.1")
    static let sourceLength = field("lisp.lcaf.srcdst.src.masklen", "Source Mask-Len", .quantity(.bits)).means(
      "How much of the source address counts.", "RFC 8060 §4.6, §4.8")
    static let groupLength = field("lisp.lcaf.srcdst.dst.masklen", "Group or Dest Mask-Len", .quantity(.bits)).means(
      "How much of the other address counts.", "RFC 8060 §4.6, §4.8")
    static let hopReserved = field("lisp.lcaf.elp_hop.flags.res", "Rsvd", .hexadecimal).means(
      "Must be zero.", "RFC 8060 §4.7")
    static let isLookup = flag("lisp.lcaf.elp_hop.flags.local", "Lookup (L)").means(
      "Set: the hop itself is to be looked up.", "RFC 8060 §4.7")
    static let isProbe = flag("lisp.lcaf.elp_hop.flags.probe", "RLOC-Probe (P)").means(
      "Set: the hop answers probes.", "RFC 8060 §4.7")
    static let isStrict = flag("lisp.lcaf_elp_hop.flags.strict", "Strict (S)").means(
      "Set: the hop must not be left out.", "RFC 8060 §4.7")
    static let level = field("lisp.lcaf.rle_entry.level", "Level Value", .decimal, .detail("level")).means(
      "How far down the tree of copies the entry is.", "RFC 8060 §5.4")
    static let vendor = field("lisp.lcaf.vendor.oui", "OUI", .oui, .detail("")).means(
      "Whose format the rest is.", "RFC 9306 §3")

    static let all = [
      family, ipv4, ipv6, mac, name, nameEnd, firstReserved, flags, type, secondReserved, length, inner, nested,
      contents,
      reserved, instance, autonomousSystem, serverPort, routerPort, nonce, sourceLength, groupLength, hopReserved,
      isLookup,
      isProbe, isStrict, level, vendor,
    ]

    /// IANA "Address Family Numbers", as of 2025: those that LISP has.
    @Sendable static func familyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "none"
      case 1: "IPv4"
      case 2: "IPv6"
      case 17: "Distinguished Name"
      case 16387: "LCAF"
      case 16389: "48-bit MAC"
      default: nil
      }
    }

    /// IANA "LISP Canonical Address Format (LCAF) Types", as of 2025.
    @Sendable static func formatName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Null Body"
      case 1: "AFI List"
      case 2: "Instance ID"
      case 3: "AS Number"
      case 4: "Application Data"
      case 5: "Geo-Coordinates"
      case 6: "Opaque Key"
      case 7: "NAT-Traversal"
      case 8: "Nonce Locator"
      case 9: "Multicast Info"
      case 10: "Explicit Locator Path"
      case 11: "Security Key"
      case 12: "Source/Dest Key"
      case 13: "Replication List Entry"
      case 14: "JSON Data Model"
      case 15: "Key/Value Address Pair"
      case 16: "Encapsulation Format"
      case 255: "Vendor Specific"
      default: nil
      }
    }
  }
}
