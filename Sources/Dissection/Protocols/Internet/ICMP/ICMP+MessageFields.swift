extension ICMP {
  /// The fields of the messages that ask, answer and announce.
  enum MessageField: FieldSet {
    static let setNumber: UInt16 = 76
    static let definedIn: StaticString = "RFC 792"

    static let originate = field("icmp.originate_timestamp", "Originate Timestamp", .millisecondsOfDay)
      .means("When the asking host touched the message last before it sent it.")
    static let receive = field("icmp.receive_timestamp", "Receive Timestamp", .millisecondsOfDay)
      .means("When the answering host touched the message first; zero in a request.")
    static let transmit = field("icmp.transmit_timestamp", "Transmit Timestamp", .millisecondsOfDay)
      .means("When the answering host touched the message last; zero in a request.")
    static let addressMask = field("icmp.address_mask", "Address Mask", .ipv4Address(ICMP.otherCodeName))
      .means("Which bits of an address are those of the subnet; zero in a request.", "RFC 950 Appendix I")
    static let addressCount = field("icmp.num_addrs", "Num Addrs", .decimal)
      .means("How many addresses the router advertises here.", "RFC 1256 §3")
    static let entrySize = field("icmp.addr_entry_size", "Addr Entry Size", .scaled(.words, by: 4, .bytes))
      .means("How many words of four bytes each address has: 2, with its preference.", "RFC 1256 §3")
    static let lifetime = field("icmp.lifetime", "Lifetime", .quantity(.seconds))
      .means("How long the addresses may be used; zero where the router leaves.", "RFC 1256 §3")
    static let routerEntry = group("icmp.router_entry", "Router")
      .means("One of the router's addresses, and how much it is to be preferred.", "RFC 1256 §3")
    static let routerAddress = field(
      "icmp.router_address", "Router Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("An address of the router on this link.", "RFC 1256 §3")
    static let preference = field("icmp.pref_level", "Preference Level", .signed, .detail("preference"))
      .means(
        "Hosts take the router with the highest; -2147483648 is for those that are no default router.", "RFC 1256 §3")
    static let entrySurplus = field("icmp.router_entry.surplus", "More of the Entry", .bytes)
      .means("What the entry has beyond an address and its preference: no meaning is defined.", "RFC 1256 §3")
    static let extendedSequence = field("icmp.ext.echo.seq", "Sequence Number", .decimal)
      .means("Counts the requests, so that each answer finds its question.", "RFC 8335 §2")
    static let requestReserved = field("icmp.ext.echo.req.res", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8335 §2")
    static let local = flag("icmp.ext.echo.req.local", "Local")
      .means("Set: the interface is the asked host's own. Not set: it is one of its neighbours'.", "RFC 8335 §2")
    static let state = field("icmp.ext.echo.rsp.state", "State", .enumeration(Self.stateName))
      .means("How the neighbour's address is known, where a neighbour was asked about; else zero.", "RFC 8335 §3")
    static let replyReserved = field("icmp.ext.echo.rsp.res", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8335 §3")
    static let active = flag("icmp.ext.echo.rsp.active", "Active")
      .means("Set: the interface is active.", "RFC 8335 §3")
    static let hasIPv4 = flag("icmp.ext.echo.rsp.ipv4", "IPv4").means("Set: IPv4 runs on the interface.", "RFC 8335 §3")
    static let hasIPv6 = flag("icmp.ext.echo.rsp.ipv6", "IPv6").means("Set: IPv6 runs on the interface.", "RFC 8335 §3")

    static let all = [
      originate, receive, transmit, addressMask, addressCount, entrySize, lifetime, routerEntry, routerAddress,
      preference, entrySurplus, extendedSequence, requestReserved, local, state, replyReserved, active, hasIPv4,
      hasIPv6,
    ]

    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Reserved"
      case 1: "Incomplete"
      case 2: "Reachable"
      case 3: "Stale"
      case 4: "Delay"
      case 5: "Probe"
      case 6: "Failed"
      default: nil
      }
    }
  }

  enum MessageNote: NoteSet {
    static let setNumber: UInt16 = 76

    static let nonstandardTime = note("icmp.timestamp.nonstandard", .chat, "nonstandard time")
      .says("The first bit is set: the host had no time in milliseconds since midnight UT, and put in another one.")
    static let timeTooLarge = note("icmp.timestamp.too_large", .note, "not a time of day")
      .says("{a} ms is more than a day has: probably the lower byte comes first, as Windows writes it.")
    static let maskNotContiguous = note("icmp.address_mask.holes", .warning, "mask with holes")
      .says("The ones are not all in front: no router of today has such a mask.")
    static let noAddresses = note("icmp.num_addrs.zero", .error, "no address")
      .says("A router advertises at least one address (RFC 1256 §5.2): hosts drop the message.")
    static let entrySizeTooSmall = note("icmp.addr_entry_size.too_small", .error, "bad entry size")
      .says("{a} words, but an address and its preference are 2: hosts drop the message (RFC 1256 §5.2).")
    static let routerLeaves = note("icmp.lifetime.zero", .chat, "router leaves")
      .says("Zero: the addresses are not to be used any more.")

    static let all = [
      nonstandardTime, timeTooLarge, maskNotContiguous, noAddresses, entrySizeTooSmall, routerLeaves,
    ]
  }
}
