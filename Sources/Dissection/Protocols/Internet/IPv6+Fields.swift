extension IPv6 {
  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv6.number
    static let definedIn: StaticString = "RFC 8200 §3"

    static let version = field("ipv6.version", "Version", .decimal).means("The format of the header: 6 here.")
    static let trafficClass = field("ipv6.tclass", "Traffic Class", .hexadecimal)
      .means("How routers are to treat the packet: the DS field and the ECN field.", "RFC 8200 §7")
    static let codePoint = field("ipv6.tclass.dscp", "DSCP", .enumeration(DSCP.name))
      .means("Which per-hop behaviour routers apply: how the packet is queued and dropped.", "RFC 2474 §3")
    static let congestion = field("ipv6.tclass.ecn", "ECN", .enumeration(IPv4.Field.congestionName))
      .means("Whether the sender understands ECN, and whether a router on the way was congested.", "RFC 3168 §5")
    static let flowLabel = field("ipv6.flow", "Flow Label", .hexadecimal)
      .means(
        "A random number, the same in all packets of one flow, so that routers keep them on one path; zero: none.",
        "RFC 6437 §2")
    static let payloadLength = field("ipv6.plen", "Payload Length", .quantity(.bytes), .detail("length"))
      .means("The length of what follows this header, extension headers included.")
      .limits("the IPv6 payload length ends the packet here")
    static let nextHeader = field("ipv6.nxt", "Next Header", .enumeration(IPProtocol.name), .detail("next header"))
      .means("What follows this header: an extension header, or the transport protocol.")
    static let hopLimit = field("ipv6.hlim", "Hop Limit", .quantity(.hops))
      .means("How many links the packet may still cross: each router takes one off, and drops the packet at zero.")
    static let source = field("ipv6.src", "Source Address", .ipv6Address(IPv6AddressKind.name), .sourceAddress)
      .means("Who sent the packet.")
    static let destination = field(
      "ipv6.dst", "Destination Address", .ipv6Address(IPv6AddressKind.name), .destinationAddress
    )
    .means("The receiver's address; with a Routing header on the way, the next stop's.")
    static let stream = field("ipv6.stream", "Stream", .decimal)
      .means("The number of the conversation of these two addresses, from 0 in the order in which they begin.", "")

    static let all = [
      version, trafficClass, codePoint, congestion, flowLabel, payloadLength, nextHeader, hopLimit, source, destination,
      stream,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPv6.number

    static let notVersion6 = note("ipv6.bogus_ipv6_version", .error, "not version 6")
      .says("The version is {a}; an IPv6 header has 6. The payload is not decoded.")
    static let payloadLengthLeftOut = note("ipv6.plen_zero", .note, "payload length left out")
      .says("Zero: the packet was probably captured before the network card cut it into segments. {a:bytes} are there.")
    static let payloadLengthBeyondPacket = note("ipv6.plen_exceeds_framing", .error, "bad payload length")
      .says("{a:bytes}, but there are {b:bytes} for the payload; {c:limit}.")
    static let hopLimitZero = note("ipv6.hlim.zero", .note, "hop limit zero")
      .says("Zero: no router may forward the packet; only its destination may still take it.")
    static let sourceMulticast = note("ipv6.src.multicast", .error, "multicast source")
      .says("A packet comes from one interface: a multicast address must not be its source (RFC 4291 §2.7).")
    static let destinationUnspecified = note("ipv6.dst.unspecified", .error, "unspecified destination")
      .says("The unspecified address is nobody's: it must not be a destination (RFC 4291 §2.5.2).")
    static let multicastScopeReserved = note("ipv6.dst.multicast_scope", .warning, "reserved multicast scope")
      .says("The multicast scope is 0, which is reserved: receivers drop the packet (RFC 4291 §2.7).")
    static let loopbackOnLink = note("ipv6.loopback_on_link", .warning, "loopback address on a link")
      .says("The loopback address stays within a host (RFC 4291 §2.5.3), but this frame has crossed a link.")

    static let all = [
      notVersion6, payloadLengthLeftOut, payloadLengthBeyondPacket, hopLimitZero, sourceMulticast,
      destinationUnspecified, multicastScopeReserved, loopbackOnLink,
    ]
  }
}
