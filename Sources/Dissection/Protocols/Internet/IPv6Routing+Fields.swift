extension IPv6Routing {
  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv6Routing.number
    static let definedIn: StaticString = "RFC 8200 §4.4"

    static let nextHeader = field("ipv6.routing.nxt", "Next Header", .enumeration(IPProtocol.name))
      .means("What follows this header.")
    static let length = field("ipv6.routing.len", "Hdr Ext Len", .decimal)
      .means("How long this header is, in blocks of eight bytes, the first not counted.")
      .limits("the length of the Routing header ends it here")
    static let headerLength = field("ipv6.routing.len_oct", "Header Length", .quantity(.bytes))
      .means("How long this header is: its blocks and the first eight bytes.")
    static let type = field("ipv6.routing.type", "Routing Type", .enumeration(typeName), .detail(""))
      .means("What kind of route it is.")
    static let segmentsLeft = field("ipv6.routing.segleft", "Segments Left", .decimal, .detail("left"))
      .means("How many nodes of the route are still to be visited.")
    static let unknownData = field("ipv6.routing.unknown_data", "Type-specific Data", .bytes)
      .means("Data of a type whose format is not known here.")
    static let surplus = field("ipv6.routing.surplus", "Surplus", .bytes)
      .means("Bytes that the header's length gives it and its type does not.")
    static let reserved = field("ipv6.routing.src.reserved", "Reserved", .decimal).means("Zero.", "RFC 2460 §4.4")
    static let address = field("ipv6.routing.src.addr", "Address", .ipv6Address(IPv6AddressKind.name))
      .means("A node to be visited; of those visited, the address that was the destination before.", "RFC 2460 §4.4")
    static let homeReserved = field("ipv6.routing.mipv6.reserved", "Reserved", .decimal).means("Zero.", "RFC 6275 §6.4")
    static let homeAddress = field(
      "ipv6.routing.mipv6.home_address", "Home Address", .ipv6Address(IPv6AddressKind.name), .detail("to")
    )
    .means(
      "The address that the mobile node has at home: transport protocols see it as the destination.", "RFC 6275 §6.4")
    static let compressedInner = field("ipv6.routing.rpl.cmprI", "CmprI", .quantity(.bytes))
      .means("How many first bytes are left out of all addresses but the last.", "RFC 6554 §3")
    static let compressedLast = field("ipv6.routing.rpl.cmprE", "CmprE", .quantity(.bytes))
      .means("How many first bytes are left out of the last address.", "RFC 6554 §3")
    static let padLength = field("ipv6.routing.rpl.pad", "Pad", .quantity(.bytes))
      .means("How many bytes fill the header up after the addresses.", "RFC 6554 §3")
    static let rplReserved = field("ipv6.routing.rpl.reserved", "Reserved", .decimal).means("Zero.", "RFC 6554 §3")
    static let addressCount = field("ipv6.routing.rpl.addr_count", "Total Address Count", .decimal)
      .means("How many addresses the lengths give room for.", "RFC 6554 §3")
    static let compressedAddress = field("ipv6.routing.rpl.address", "Address", .bytes)
      .means("What is left of the address of a node to be visited.", "RFC 6554 §3")
    static let fullAddress = field(
      "ipv6.routing.rpl.full_address", "Full Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The same with the first bytes of the packet's destination.", "RFC 6554 §3")
    static let padding = field("ipv6.routing.rpl.padding", "Padding", .bytes)
      .means("Fills the header up to a multiple of eight bytes.", "RFC 6554 §3")
    static let compressed16 = field("ipv6.routing.crh16.sid", "SID", .decimal)
      .means(
        "A segment, as an identifier that nodes map to an address; the last one to be visited comes first.",
        "RFC 9631 §4")
    static let compressed32 = field("ipv6.routing.crh32.sid", "SID", .decimal)
      .means(
        "A segment, as an identifier that nodes map to an address; the last one to be visited comes first.",
        "RFC 9631 §4")

    static let all = [
      nextHeader, length, headerLength, type, segmentsLeft, unknownData, surplus, reserved, address, homeReserved,
      homeAddress, compressedInner, compressedLast, padLength, rplReserved, addressCount, compressedAddress,
      fullAddress, padding, compressed16, compressed32,
    ]

    /// IANA "Routing Types", as of 2025.
    @Sendable static func typeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 0: "Source Route, deprecated"
      case 1: "Nimrod, deprecated"
      case 2: "Type 2 Routing Header"
      case 3: "RPL Source Route Header"
      case 4: "Segment Routing Header"
      case 5: "CRH-16"
      case 6: "CRH-32"
      case 253, 254: "RFC3692-style Experiment"
      case 255: "Reserved"
      default: "Unassigned"
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPv6Routing.number

    static let deprecated = note("ipv6.routing.deprecated", .warning, "deprecated routing type")
      .says("Packets could be sent to and fro without end: nodes drop them while segments are left (RFC 5095).")
    static let unknownType = note("ipv6.routing.undecoded", .note, "unknown routing type")
      .says("{a} is not assigned: a node drops the packet while segments are left, and skips the header then.")
    static let badLength = note("ipv6.routing.invalid_length", .error, "bad header length")
      .says("{a:bytes} are not the first eight and then addresses of {b:bytes} each.")
    static let badSegmentsLeft = note("ipv6.routing.invalid_segleft", .error, "bad segments left")
      .says("{a} segments are left, but the header has {b}.")
    static let homeLength = note("ipv6.routing.mipv6.length", .error, "bad header length")
      .says("{a:bytes}, but a type 2 Routing header has 24: one address.")
    static let homeSegmentsLeft = note("ipv6.routing.mipv6.segleft", .error, "bad segments left")
      .says("{a}, but a type 2 Routing header has one segment.")
    static let nextAddress = note("ipv6.routing.next_address", .chat, "next stop")
      .says("Segments Left points here: the packet goes to this address next.")
    static let multicast = note("ipv6.src_route_list.multicast_addr", .error, "multicast address in a route")
      .says("A route leads from node to node: a multicast address must not stand in it.")
    static let listHasSource = note("ipv6.src_route_list.src_addr", .error, "source in its own route")
      .says("The packet's source must not stand in the route (RFC 6554 §4.2).")
    static let listHasDestination = note("ipv6.src_route_list.dst_addr", .error, "destination in the route")
      .says("The packet's destination must not stand in the route again (RFC 6554 §4.2).")
    static let listRepeats = note("ipv6.src_route_list.mult_inst_same_addr", .error, "address twice in a route")
      .says("The address stands in the route already: the packet would go in a circle (RFC 6554 §4.2).")
    static let padNotZero = note("ipv6.routing.rpl.cmprI_cmprE_pad", .error, "bad padding length")
      .says("Whole addresses need no padding: Pad must be 0, but it is {a}.")
    static let reservedNotZero = note("ipv6.routing.rpl.reserved_not0", .warning, "reserved bits set")
      .says("The reserved field must be 0, but it is {a}.")
    static let noAddresses = note("ipv6.routing.rpl.addr_count_ge0", .error, "no room for addresses")
      .says("The header is too short for its padding and one address.")
    static let badLastEntry = note("ipv6.routing.srh.last_entry.bad", .error, "bad last entry")
      .says("The list would have {a} segments, but there is room for {b}.")
    static let activeSegment = note("ipv6.routing.srh.active_segment", .chat, "active segment")
      .says("Segments Left points here: the packet is on its way to this segment.")
    static let flagsReserved = note("ipv6.routing.srh.flags.reserved", .note, "reserved flags set")
      .says("Only the O-flag is defined; the others must be zero.")
    static let tlvBeyondEnd = note("ipv6.routing.srh.tlv.beyond_header", .error, "bad TLV length")
      .says("{a:bytes}, but {b:bytes} are left; {c:limit}.")
    static let hmacLength = note("ipv6.routing.srh.hmac.length", .error, "bad HMAC length")
      .says("The HMAC has {a:bytes}; it is a multiple of 8 bytes and at most 32 (RFC 8754 §2.1.2).")

    static let all = [
      deprecated, unknownType, badLength, badSegmentsLeft, homeLength, homeSegmentsLeft, nextAddress, multicast,
      listHasSource, listHasDestination, listRepeats, padNotZero, reservedNotZero, noAddresses, badLastEntry,
      activeSegment, flagsReserved, tlvBeyondEnd, hmacLength,
    ]
  }
}
