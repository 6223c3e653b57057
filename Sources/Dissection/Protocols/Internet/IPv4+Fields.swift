extension IPv4 {
  enum Field: UInt8, FieldSet {
    case version
    case headerLength
    case differentiatedServices
    case codePoint
    case congestion
    case totalLength
    case identification
    case flags
    case reserved
    case dontFragment
    case moreFragments
    case fragmentOffset
    case timeToLive
    case `protocol`
    case headerChecksum
    case source
    case destination

    static let family = Family.ipv4

    var spec: FieldSpec {
      switch self {
      case .version:
        FieldSpec("ip.version", "Version", .decimal(nil), "The format of the header: 4 here.", "RFC 791 §3.1")
      case .headerLength:
        FieldSpec(
          "ip.hdr_len", "Header Length", .scaled(.words, by: 4, .bytes),
          "How long the header is, in words of four bytes: 5 without options, 15 at most.", "RFC 791 §3.1")
      case .differentiatedServices:
        FieldSpec(
          "ip.dsfield", "DS Field", .hexadecimal,
          "How routers are to treat the packet; until 1998 this byte was the Type of Service.", "RFC 2474 §3")
      case .codePoint:
        FieldSpec(
          "ip.dsfield.dscp", "DSCP", .enumeration(DSCP.name),
          "Which per-hop behaviour routers apply: how the packet is queued and dropped.", "RFC 2474 §3")
      case .congestion:
        FieldSpec(
          "ip.dsfield.ecn", "ECN", .enumeration(Self.congestionName),
          "Whether the sender understands ECN, and whether a router on the way was congested.", "RFC 3168 §5")
      case .totalLength:
        FieldSpec(
          "ip.len", "Total Length", .decimal(.bytes), "The length of the packet: header and payload.",
          "RFC 791 §3.1", summary: .detail("length"))
      case .identification:
        FieldSpec(
          "ip.id", "Identification", .hexadecimalAndDecimal,
          "Chosen by the sender, the same in all fragments of one datagram.", "RFC 791 §3.1")
      case .flags:
        FieldSpec(
          "ip.flags", "Flags", .flags(Self.flagName), "Three bits that control fragmentation.", "RFC 791 §3.1",
          summary: .nonzeroDetail(""))
      case .reserved:
        FieldSpec("ip.flags.rb", "Reserved", .flag, "Must be zero.", "RFC 791 §3.1")
      case .dontFragment:
        FieldSpec(
          "ip.flags.df", "Don't Fragment", .flag,
          "Set: a router that finds the packet too long for the next link drops it and tells the sender.",
          "RFC 791 §3.1")
      case .moreFragments:
        FieldSpec(
          "ip.flags.mf", "More Fragments", .flag, "Set: further fragments of this datagram follow.", "RFC 791 §3.1")
      case .fragmentOffset:
        FieldSpec(
          "ip.frag_offset", "Fragment Offset", .scaled(Unit("block", "blocks"), by: 8, .bytes),
          "Where in the datagram this fragment's payload belongs, in blocks of eight bytes.", "RFC 791 §3.1",
          summary: .nonzeroDetail("offset"))
      case .timeToLive:
        FieldSpec(
          "ip.ttl", "Time to Live", .decimal(.hops),
          "How many more routers may forward the packet: each takes one off, and at zero it is dropped.",
          "RFC 791 §3.1")
      case .protocol:
        FieldSpec(
          "ip.proto", "Protocol", .enumeration(IPProtocol.name), "What the payload is.", "RFC 791 §3.1",
          summary: .detail("protocol"))
      case .headerChecksum:
        FieldSpec(
          "ip.checksum", "Header Checksum", .checksum,
          "The complement of the ones' complement sum of the header's 16-bit words; every router computes it anew.",
          "RFC 791 §3.1, RFC 1071")
      case .source:
        FieldSpec(
          "ip.src", "Source Address", .ipv4Address(SpecialPurposeAddress.name), "Who sent the packet.",
          "RFC 791 §3.1", summary: .sourceAddress)
      case .destination:
        FieldSpec(
          "ip.dst", "Destination Address", .ipv4Address(SpecialPurposeAddress.name), "Who is to receive the packet.",
          "RFC 791 §3.1", summary: .destinationAddress)
      }
    }

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

  enum Note: UInt8, NoteSet {
    case notVersion4
    case headerTooShort
    case totalLengthLeftOut
    case totalLengthTooShort
    case totalLengthBeyondCapture
    case reservedFlag
    case firstFragment
    case laterFragment
    case checksumLeftOut
    case checksumWrong
    case checksumUnverified

    static let family = Family.ipv4

    var spec: NoteSpec {
      switch self {
      case .notVersion4:
        NoteSpec(.error, "not version 4", "The version is {a}; an IPv4 header has 4. The payload is not decoded.")
      case .headerTooShort:
        NoteSpec(
          .error, "bad header length",
          "{a:bytes}, but the fixed part of the header has 20 bytes. It is shown; the payload is not decoded.")
      case .totalLengthLeftOut:
        NoteSpec(
          .note, "total length left out",
          "Zero: the packet was captured before the network card cut it into segments. {a:bytes} are there.")
      case .totalLengthTooShort:
        NoteSpec(
          .error, "bad total length",
          "{a:bytes} is less than the header's {b:bytes}. The payload is not decoded.")
      case .totalLengthBeyondCapture:
        NoteSpec(
          .warning, "cut off",
          "{b:bytes} of {a} are there, {c:bytes} missing: the capture cut the packet off, or the length is wrong.")
      case .reservedFlag:
        NoteSpec(
          .warning, "reserved flag set", "RFC 791 wants zero here; RFC 3514, of the first of April, calls it evil.")
      case .firstFragment:
        NoteSpec(
          .note, "first fragment", "The first fragment of a datagram, its bytes {a} up to {b}; more follow.")
      case .laterFragment:
        NoteSpec(
          .note, "fragment",
          "A fragment from the middle or end of a datagram, its bytes {a} up to {b}: the transport header is in the first."
        )
      case .checksumLeftOut:
        NoteSpec(
          .note, "checksum left out",
          "Zero: the packet was captured before the network card filled it in. On the wire: 0x{b:x4}.")
      case .checksumWrong:
        NoteSpec(
          .error, "bad header checksum",
          "Wrong: these header bytes have the checksum 0x{b:x4}. One of them, or the checksum, was damaged.")
      case .checksumUnverified:
        NoteSpec(.chat, "checksum unverified", "Unverified: not all bytes of the header are there.")
      }
    }
  }
}
