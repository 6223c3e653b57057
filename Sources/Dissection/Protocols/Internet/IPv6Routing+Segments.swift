/// The Segment Routing header, RFC 8754 §2: a list of segments, the last one first, and TLVs.
///
///     |   Last Entry  |     Flags     |              Tag              |
///     |  Segment List[0], 128 bits … Segment List[n]
///     |  TLVs …
extension IPv6Routing {
  static func readSegments(_ left: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> AddressToken? {
    let lastEntry = cursor.read(SegmentField.lastEntry, 8, &out)
    let flags = cursor.read(SegmentField.flags, 8, &out)
    out.part(SegmentField.operationsFlag, 5, of: flags)
    if flags.number & ~0x20 != 0 { out.note(Note.flagsReserved, on: flags) }
    cursor.read(SegmentField.tag, 16, &out)
    guard !cursor.isShort, lastEntry.isKnown else { return nil }
    let room = cursor.remaining / 16
    let count = lastEntry.value + 1
    if count > room { out.note(Note.badLastEntry, on: lastEntry, UInt64(count), UInt64(room)) }
    // A reduced list leaves out the segment that is the destination at first (§4.1.1).
    if left.value > count { out.note(Note.badSegmentsLeft, on: left, left.number, UInt64(count)) }
    var final: AddressToken?
    for index in 0..<min(count, room) {
      let segment = cursor.readAddress(SegmentField.segment, &out)
      if index == 0 { final = segment }
      if left.isKnown, index == left.value { out.note(Note.activeSegment, on: segment.token) }
    }
    if count <= room { readTLVs(&cursor, &out) }
    return final
  }

  private static func readTLVs(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let type = cursor.peek(), out.hasRoom {
      guard cursor.knowsNext(type == 0 ? 1 : 2, out) else { return }
      let outer = cursor.extent
      let group = out.beginGroup(SegmentField.tlv, cursor)
      cursor.read(SegmentField.tlvType, 8, &out)
      if type != 0 {
        let length = cursor.read(SegmentField.tlvLength, 8, &out)
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Note.tlvBeyondEnd, &out)
        switch type {
        case 4: cursor.readRest(SegmentField.padding, &out)
        case 5: readHMAC(&cursor, &out)
        default: cursor.readRest(SegmentField.tlvValue, &out)
        }
      }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  /// RFC 8754 §2.1.2.
  private static func readHMAC(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(SegmentField.destinationFlag, 1, &out)
    cursor.read(SegmentField.hmacReserved, 15, &out)
    cursor.read(SegmentField.keyIdentifier, 32, &out)
    let count = cursor.remaining
    let hmac = cursor.readRest(SegmentField.hmac, &out)
    if count % 8 != 0 || count > 32 { out.note(Note.hmacLength, on: hmac, UInt64(count)) }
  }

  enum SegmentField: FieldSet {
    static let setNumber: UInt16 = 68
    static let definedIn: StaticString = "RFC 8754 §2"

    static let lastEntry = field("ipv6.routing.srh.last_entry", "Last Entry", .decimal)
      .means("The index of the list's last element, which is the first one to be visited.")
    static let flags = field("ipv6.routing.srh.flags", "Flags", .hexadecimal).means("Only the O-flag is defined.")
    static let operationsFlag = flag("ipv6.routing.srh.flags.o", "O-flag")
      .means("Set: nodes on the way send a copy of the packet to whoever watches the network.", "RFC 9259 §2.1")
    static let tag = field("ipv6.routing.srh.tag", "Tag", .hexadecimal)
      .means("The same in packets that share some property; zero where it is not used.")
    static let segment = field("ipv6.routing.srh.addr", "Segment", .ipv6Address(IPv6AddressKind.name))
      .means("A node to be visited, or something that it is to do; the last one comes first.")
    static let tlv = group("ipv6.routing.srh.tlv", "TLV", isNamedByFirstChild: true)
      .means("A type, a length and a value: what segments may need beside the list.")
    static let tlvType = field("ipv6.routing.srh.tlv.type", "Type", .enumeration(tlvName))
      .means("What the value is.", "RFC 8754 §2.1")
    static let tlvLength = field("ipv6.routing.srh.tlv.length", "Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 8754 §2.1")
    static let tlvValue = field("ipv6.routing.srh.tlv.value", "Value", .bytes)
      .means("A value whose format is not known here.", "RFC 8754 §2.1")
    static let padding = field("ipv6.routing.srh.tlv.padding", "Padding", .bytes)
      .means("Fills the header up to a multiple of eight bytes.", "RFC 8754 §2.1.1")
    static let destinationFlag = flag("ipv6.routing.srh.hmac.d", "D")
      .means("Set: the destination address was left out where the HMAC was made.", "RFC 8754 §2.1.2")
    static let hmacReserved = field("ipv6.routing.srh.hmac.reserved", "RESERVED", .decimal)
      .means("Zero.", "RFC 8754 §2.1.2")
    static let keyIdentifier = field("ipv6.routing.srh.hmac.key", "HMAC Key ID", .decimal, .detail("key"))
      .means("Which key and algorithm the HMAC was made with; zero for none.", "RFC 8754 §2.1.2")
    static let hmac = field("ipv6.routing.srh.hmac", "HMAC", .bytes)
      .means("Proves that the segments were put together by someone who has the key.", "RFC 8754 §2.1.2")

    static let all = [
      lastEntry, flags, operationsFlag, tag, segment, tlv, tlvType, tlvLength, tlvValue, padding, destinationFlag,
      hmacReserved, keyIdentifier, hmac,
    ]

    /// IANA "Segment Routing Header TLVs", as of 2025.
    @Sendable static func tlvName(_ type: UInt64) -> StaticString? {
      switch type {
      case 0: "Pad1"
      case 1...3: "Reserved"
      case 4: "PadN"
      case 5: "HMAC"
      case 6: "NSH Carrier"
      case 124...126, 252...254: "Experimentation and Test"
      case 127, 255: "Reserved"
      default: "Unassigned"
      }
    }
  }
}
