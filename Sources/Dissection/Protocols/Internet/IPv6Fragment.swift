/// The Fragment header of IPv6, RFC 8200 §4.5.
///
///     |  Next Header  |   Reserved    |      Fragment Offset    |Res|M|
///     |                         Identification                        |
enum IPv6Fragment: ProtocolDecoder {
  static let number: UInt16 = 58

  static let spec = ProtocolSpec(
    "ipv6.fraghdr", "Fragment Header for IPv6", brief: "IPv6 fragment", source: "RFC 8200 §4.5",
    foundBy: [.ipProtocol(44)], fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv6Fragment.number
    static let definedIn: StaticString = "RFC 8200 §4.5"

    static let nextHeader = field("ipv6.fraghdr.nxt", "Next Header", .enumeration(IPProtocol.name), .detail(""))
      .means("What the fragmented part of the packet begins with.")
    static let reservedOctet = field("ipv6.fraghdr.reserved_octet", "Reserved", .hexadecimal)
      .means("Must be zero; ignored.")
    static let offset = field(
      "ipv6.fraghdr.offset", "Fragment Offset", .scaled(.blocks, by: 8, .bytes), .detail("offset")
    )
    .means("Where in the fragmented part this fragment's data belongs, in blocks of eight bytes.")
    static let reservedBits = field("ipv6.fraghdr.reserved_bits", "Reserved", .decimal).means("Must be zero; ignored.")
    static let moreFragments = flag("ipv6.fraghdr.more", "M Flag").means(
      "Set: further fragments of this packet follow.")
    static let identification = field("ipv6.fraghdr.ident", "Identification", .hexadecimal, .detail("id"))
      .means("Chosen by the sender, the same in all fragments of one packet.")

    static let fragmentCount = field("ipv6.fragment.count", "Fragments", .decimal)
      .means("How many fragments the packet arrived in, which this one completes.")
    static let fragmentPacket = field("ipv6.fragment", "Fragment in Packet", .decimal)
      .means("The packet that brought some of the fragmented part, in the order of its bytes.")
    static let reassembledLength = field("ipv6.reassembled.length", "Reassembled Length", .quantity(.bytes))
      .means("How long the fragmented part is, put together.")

    static let all = [
      nextHeader, reservedOctet, offset, reservedBits, moreFragments, identification, fragmentCount, fragmentPacket,
      reassembledLength,
    ]

    static let reassembly = FragmentSpecs(
      buffer: "Reassembled IPv6", count: fragmentCount, packet: fragmentPacket, length: reassembledLength,
      notes: FragmentSpecs.Notes(
        repeated: Note.repeated, overlaps: Note.overlap, conflicts: Note.conflict, otherEnd: Note.otherEnd,
        evicts: Note.limit))
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPv6Fragment.number

    static let atomic = note("ipv6.fraghdr.atomic", .chat, "atomic fragment")
      .says("The whole packet is in this one fragment: routers that translate to IPv4 asked for such (RFC 6946).")
    static let first = note("ipv6.fraghdr.first_fragment", .note, "first fragment")
      .says("The first fragment of a packet, its bytes {a} up to {b}; more follow.")
    static let later = note("ipv6.fraghdr.later_fragment", .note, "fragment")
      .says(
        "A fragment from the middle or end of a packet, its bytes {a} up to {b}: the transport header is in the first.")
    static let reserved = note("ipv6.fraghdr.reserved", .note, "reserved bits set")
      .says("These bits must be zero; receivers ignore them.")
    static let lengthNotOfBlocks = note("ipv6.fraghdr.length", .error, "bad fragment length")
      .says("More fragments follow, but this one's {a:bytes} are not a multiple of 8: receivers drop it.")
    static let tooLong = note("ipv6.fraghdr.too_long", .error, "fragment beyond the longest packet")
      .says("The fragment would end at byte {a} of its packet, which has 65535 at most: receivers drop it.")
    static let chainCut = note("ipv6.fraghdr.header_chain", .error, "header chain fragmented")
      .says(
        "The first fragment must have all headers (RFC 7112), but {a:bytes} are too few for the next: nodes drop it.")
    static let jumbogram = note("ipv6.opt.jumbo.fragment", .error, "jumbogram fragmented")
      .says("A packet with a Jumbo Payload option must not have a Fragment header (RFC 2675 §3).")

    static let repeated = note("ipv6.fragment.repeated", .note, "repeated fragment")
      .says(FragmentSpecs.Notes.repeatedText)
    static let overlap = note("ipv6.fragment.overlap", .error, "overlapping fragment")
      .says(FragmentSpecs.Notes.overlapsText)
    static let conflict = note("ipv6.fragment.overlap.conflict", .error, "conflicting fragment")
      .says(FragmentSpecs.Notes.conflictsText)
    static let otherEnd = note("ipv6.fragment.multipletails", .error, "two ends of a packet")
      .says(FragmentSpecs.Notes.otherEndText)
    static let limit = note("ipv6.fragment.limit", .warning, "fragments dropped")
      .says(FragmentSpecs.Notes.evictsText)

    static let all = [
      atomic, first, later, reserved, lengthNotOfBlocks, tooLong, chainCut, jumbogram, repeated, overlap, conflict,
      otherEnd, limit,
    ]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let (next, reserved, blocks, bits, more, identification) = cursor.readHeader(8, fields: 6, &out) { header in
      let next = header.read(Field.nextHeader, 8)
      let reserved = header.read(Field.reservedOctet, 8)
      let blocks = header.read(Field.offset, 13)
      let bits = header.read(Field.reservedBits, 2)
      let more = header.read(Field.moreFragments, 1)
      let identification = header.read(Field.identification, 32)
      return (next, reserved, blocks, bits, more, identification)
    }
    IPv6.noteOrder(of: id, on: next, &out)
    for one in [reserved, bits] where one.number != 0 { out.note(Note.reserved, on: one) }
    guard !cursor.isShort else { return .nothing }
    if IPv6Options.hasJumboPayload(out) { out.note(Note.jumbogram, on: next) }

    let offset = blocks.value * 8
    let missing = out.context.pseudoHeader?.missing ?? 0
    let length = cursor.remaining + missing
    guard more.number != 0 || offset > 0 else {
      if more.isKnown, blocks.isKnown { out.note(Note.atomic, on: blocks) }
      return out.context.enter(next)
    }
    if more.number != 0, length % 8 != 0 { out.note(Note.lengthNotOfBlocks, on: more, UInt64(length)) }
    if offset + length > 0xffff { out.note(Note.tooLong, on: blocks, UInt64(offset + length)) }
    out.note(offset > 0 ? Note.later : Note.first, on: blocks, UInt64(offset), UInt64(offset + length))
    out.context.pseudoHeader?.isFragment = true
    if missing == 0, more.number == 0 || length % 8 == 0, offset + length <= 0xffff, blocks.isKnown, more.isKnown,
      next.isKnown, identification.isKnown
    {
      let fragment = Fragment(
        key: Fragment.Key(addresses: out.context.addresses, transport: 0, identification: identification.number),
        offset: offset, moreFollow: more.number != 0, next: next.number)
      if out.gather(fragment, cursor, Field.reassembly) { return .data }
    }
    guard offset == 0, blocks.isKnown else { return .data }
    if missing == 0 {
      if length < leastHeader(next) { out.note(Note.chainCut, on: next, UInt64(length)) }
      cursor.endIs(.fragment)
    }
    return out.context.enter(next)
  }

  /// The fewest bytes that the header after this one has.
  private static func leastHeader(_ next: Token) -> Int {
    switch next.number {
    case 6: 20
    case 0, 17, 43, 51, 60, 135, 136, 140: 8
    case 58: 4
    case 4: 20
    case 41, 139: 40
    default: 0
    }
  }
}

/// What stands in the place of a next header where none follows, RFC 8200 §4.7: bytes after it are nobody's.
enum IPv6NoNextHeader: ProtocolDecoder {
  static let number: UInt16 = 59

  static let spec = ProtocolSpec(
    "ipv6.nonxt", "No Next Header", brief: "no next header", source: "RFC 8200 §4.7", foundBy: [.ipProtocol(59)],
    fields: [Field.self], notes: [Note.self], mayBeEmpty: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv6NoNextHeader.number
    static let definedIn: StaticString = "RFC 8200 §4.7"

    static let data = field("ipv6.nonxt.data", "Data", .bytes)
      .means("Bytes after the last header: receivers ignore them, routers pass them on.")

    static let all = [data]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPv6NoNextHeader.number

    static let bytesFollow = note("ipv6.nonxt.payload", .note, "bytes after the last header")
      .says("No header follows, and yet the packet's length counts {a:bytes} more.")

    static let all = [bytesFollow]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let count = cursor.remaining
    let data = cursor.readRest(Field.data, &out)
    out.note(Note.bytesFollow, on: data, UInt64(count))
    return .nothing
  }
}
