extension IPv4 {
  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv4.number
    static let definedIn: StaticString = "RFC 791 §3.1"

    static let version = field("ip.version", "Version", .decimal).means("The version of IP: 4.")
    static let headerLength = field("ip.hdr_len", "Header Length", .scaled(.words, by: 4, .bytes))
      .means("How long the header is, in words of four bytes: 5 without options, 15 at most.")
      .limits("the IPv4 header length ends the header here")
    static let differentiatedServices = field("ip.dsfield", "DS Field", .hexadecimal)
      .means("How routers are to treat the packet; until 1998 this byte was the Type of Service.", "RFC 2474 §3")
    static let codePoint = field("ip.dsfield.dscp", "DSCP", .enumeration(DSCP.name))
      .means("Which per-hop behaviour routers apply: how the packet is queued and dropped.", "RFC 2474 §3")
    static let congestion = field("ip.dsfield.ecn", "ECN", .enumeration(Self.congestionName))
      .means("Whether the sender understands ECN, and whether a router on the way was congested.", "RFC 3168 §5")
    static let totalLength = field("ip.len", "Total Length", .quantity(.bytes), .detail("length"))
      .means("The length of the packet: header and payload.").limits("the IPv4 total length ends the packet here")
    static let identification = field("ip.id", "Identification", .hexadecimalAndDecimal)
      .means("Chosen by the sender, the same in all fragments of one datagram.")
    static let flags = field("ip.flags", "Flags", .flags(Self.flagName), .nonzeroDetail(""))
      .means("Three bits that control fragmentation.")
    static let reserved = flag("ip.flags.rb", "Reserved").means("Must be zero.")
    static let dontFragment = flag("ip.flags.df", "Don't Fragment")
      .means("Set: a router that finds the packet too long for the next link drops it and tells the sender.")
    static let moreFragments = flag("ip.flags.mf", "More Fragments")
      .means("Set: further fragments of this datagram follow.")
    static let fragmentOffset = field(
      "ip.frag_offset", "Fragment Offset", .scaled(.blocks, by: 8, .bytes), .nonzeroDetail("offset")
    )
    .means("Where in the datagram this payload belongs, in units of 8 bytes; 0 without More Fragments: not a fragment.")
    static let timeToLive = field("ip.ttl", "Time to Live", .quantity(.hops))
      .means("How many links the packet may still cross: each router takes one off, and drops the packet at zero.")
    static let `protocol` = field("ip.proto", "Protocol", .enumeration(IPProtocol.name), .detail("protocol"))
      .means("What the payload is.")
    static let headerChecksum = field("ip.checksum", "Header Checksum", .checksum)
      .means(
        "The complement of the ones' complement sum of the header's 16-bit words, this one taken as zero.",
        "RFC 791 §3.1, RFC 1071")
    static let source = field("ip.src", "Source Address", .ipv4Address(SpecialPurposeAddress.name), .sourceAddress)
      .means("Who sent the packet.")
    static let destination = field(
      "ip.dst", "Destination Address", .ipv4Address(SpecialPurposeAddress.name), .destinationAddress
    )
    .means("The receiver's address.")
    static let fragmentCount = field("ip.fragment.count", "Fragments", .decimal)
      .means("How many fragments the datagram arrived in, which this one completes.")
    static let fragmentPacket = field("ip.fragment", "Fragment in Packet", .decimal)
      .means("The packet that brought some of the datagram, in the order of its bytes.")
    static let reassembledLength = field("ip.reassembled.length", "Reassembled Length", .quantity(.bytes))
      .means("How long the datagram's payload is, put together.")
    static let stream = field("ip.stream", "Stream", .decimal)
      .means("The number of the conversation of these two addresses, from 0 in the order in which they begin.", "")

    static let all = [
      version, headerLength, differentiatedServices, codePoint, congestion, totalLength, identification, flags,
      reserved, dontFragment, moreFragments, fragmentOffset, timeToLive, `protocol`, headerChecksum, source,
      destination, fragmentCount, fragmentPacket, reassembledLength, stream,
    ]

    static let reassembly = FragmentSpecs(
      buffer: "Reassembled IPv4", count: fragmentCount, packet: fragmentPacket, length: reassembledLength,
      notes: FragmentSpecs.Notes(
        repeated: Note.fragmentRepeated, overlaps: Note.fragmentOverlap, conflicts: Note.fragmentConflict,
        otherEnd: Note.fragmentEnd, evicts: Note.fragmentLimit))

    /// RFC 3168 §5, figure 1.
    @Sendable static func congestionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Not-ECT"
      case 1: "ECT(1)"
      case 2: "ECT(0)"
      case 3: "CE"
      default: nil
      }
    }

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 2: "Reserved"
      case 1: "Don't Fragment"
      case 0: "More Fragments"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPv4.number

    static let notVersion4 = note("ip.bogus_ip_version", .error, "not version 4")
      .says("The version is {a}; an IPv4 header has 4. The payload is not decoded.")
    static let headerTooShort = note("ip.bogus_header_length", .error, "bad header length")
      .says("{a:bytes}, but the fixed part of the header has 20 bytes. It is shown; the payload is not decoded.")
    static let totalLengthLeftOut = note("ip.len.left_out", .note, "total length left out")
      .says("Zero: the packet was probably captured before the network card cut it into segments. {a:bytes} are there.")
    static let totalLengthTooShort = note("ip.bogus_ip_length", .error, "bad total length")
      .says("{a:bytes} is less than the header's {b:bytes}. The payload is not decoded.")
    static let totalLengthBeyondPacket = note("ip.len.beyond_packet", .error, "bad total length")
      .says("{a:bytes}, but there are {b:bytes} for the packet; {c:limit}.")
    static let reservedFlag = note("ip.evil_packet", .warning, "reserved flag set")
      .says("RFC 791 wants zero here; RFC 3514, of the first of April, calls it evil.")
    static let firstFragment = note("ip.first_fragment", .note, "first fragment")
      .says("The first fragment of a datagram, its bytes {a} up to {b}; more follow.")
    static let laterFragment = note("ip.later_fragment", .note, "fragment")
      .says(
        """
        A fragment from the middle or end of a datagram, its bytes {a} up to {b}: the transport header is in the \
        first.
        """)
    static let fragmentLength = note("ip.fragment.length", .error, "bad fragment length")
      .says("More fragments follow, but this one's {a:bytes} are not a multiple of 8: receivers drop it.")
    static let fragmentTooLong = note("ip.fragment.toolongfragment", .error, "fragment beyond the longest packet")
      .says("The fragment ends at byte {a} of its datagram, and a packet has 65535 at most with its header.")
    static let fragmentRepeated = note("ip.fragment.repeated", .note, "repeated fragment")
      .says(FragmentSpecs.Notes.repeatedText)
    static let fragmentOverlap = note("ip.fragment.overlap", .warning, "overlapping fragment")
      .says(FragmentSpecs.Notes.overlapsText)
    static let fragmentConflict = note("ip.fragment.overlap.conflict", .error, "conflicting fragment")
      .says(FragmentSpecs.Notes.conflictsText)
    static let fragmentEnd = note("ip.fragment.multipletails", .error, "two ends of a datagram")
      .says(FragmentSpecs.Notes.otherEndText)
    static let fragmentLimit = note("ip.fragment.limit", .warning, "fragments dropped")
      .says(FragmentSpecs.Notes.evictsText)
    static let checksumLeftOut = note("ip.checksum.offloaded", .note, "checksum left out")
      .says("Zero: the packet was captured before the network card filled it in. On the wire: 0x{b:x4}.")
    static let checksumWrong = note("ip.checksum_bad", .error, "bad header checksum")
      .says(ChecksumNotes.wrongBytes)
    static let checksumUnverified = note("ip.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the header are there.")
    static let checksumUndefined = note("ip.checksum.undefined", .chat, "checksum unverified")
      .says("Unverified: the header length is wrong, so which bytes the checksum covers is not known.")

    static let all = [
      notVersion4, headerTooShort, totalLengthLeftOut, totalLengthTooShort, totalLengthBeyondPacket, reservedFlag,
      firstFragment, laterFragment, fragmentLength, fragmentTooLong, fragmentRepeated, fragmentOverlap,
      fragmentConflict, fragmentEnd, fragmentLimit, checksumLeftOut, checksumWrong, checksumUnverified,
      checksumUndefined,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
  }
}
