/// What other addresses an IPv6 address is made from, as readings of its bits.
extension IPv6 {
  /// The fields are two of each: those of the source, and of the destination.
  enum AddressField: FieldSet {
    static let setNumber: UInt16 = 52
    static let definedIn: StaticString = "RFC 4291 §2.5.1"

    static let sourceMAC = field("ipv6.src_slaac_mac", "SLAAC MAC", .macAddress).means(macText)
    static let sourceISATAP = field("ipv6.src_isatap_ipv4", "ISATAP IPv4", ipv4)
      .means(isatapText, "RFC 5214 §6.1")
    static let source6to4Gateway = field("ipv6.src_6to4_gw_ipv4", "6to4 Gateway IPv4", ipv4)
      .means(gatewayText, "RFC 3056 §2")
    static let source6to4SLA = field("ipv6.src_6to4_sla_id", "6to4 SLA ID", .decimal)
      .means(slaText, "RFC 3056 §2")
    static let sourceTeredoServer = field("ipv6.src_ts_ipv4", "Teredo Server IPv4", ipv4)
      .means(serverText, "RFC 4380 §4")
    static let sourceTeredoPort = field("ipv6.src_tc_port", "Teredo Port", .decimal)
      .means(portText, "RFC 4380 §4")
    static let sourceTeredoClient = field("ipv6.src_tc_ipv4", "Teredo Client IPv4", ipv4)
      .means(clientText, "RFC 4380 §4")
    static let sourceIPv4 = field("ipv6.src_embed_ipv4", "Embedded IPv4", ipv4).means(ipv4Text, "RFC 6052 §2.2")
    static let destinationMAC = field("ipv6.dst_slaac_mac", "SLAAC MAC", .macAddress).means(macText)
    static let destinationISATAP = field("ipv6.dst_isatap_ipv4", "ISATAP IPv4", ipv4)
      .means(isatapText, "RFC 5214 §6.1")
    static let destination6to4Gateway = field("ipv6.dst_6to4_gw_ipv4", "6to4 Gateway IPv4", ipv4)
      .means(gatewayText, "RFC 3056 §2")
    static let destination6to4SLA = field("ipv6.dst_6to4_sla_id", "6to4 SLA ID", .decimal)
      .means(slaText, "RFC 3056 §2")
    static let destinationTeredoServer = field("ipv6.dst_ts_ipv4", "Teredo Server IPv4", ipv4)
      .means(serverText, "RFC 4380 §4")
    static let destinationTeredoPort = field("ipv6.dst_tc_port", "Teredo Port", .decimal)
      .means(portText, "RFC 4380 §4")
    static let destinationTeredoClient = field("ipv6.dst_tc_ipv4", "Teredo Client IPv4", ipv4)
      .means(clientText, "RFC 4380 §4")
    static let destinationIPv4 = field("ipv6.dst_embed_ipv4", "Embedded IPv4", ipv4)
      .means(ipv4Text, "RFC 6052 §2.2")
    static let multicastFlags = field("ipv6.dst_multicast_flags", "Multicast Flags", .flags(multicastFlagName))
      .means("Whether the group is a temporary one, and what its address is made from.", "RFC 4291 §2.7, RFC 7371 §4")
    static let multicastScope = field("ipv6.dst_multicast_scope", "Multicast Scope", .enumeration(multicastScopeName))
      .means("How far routers carry the packet.", "RFC 4291 §2.7, RFC 7346 §2")

    static let all = [
      sourceMAC, sourceISATAP, source6to4Gateway, source6to4SLA, sourceTeredoServer, sourceTeredoPort,
      sourceTeredoClient, sourceIPv4, destinationMAC, destinationISATAP, destination6to4Gateway, destination6to4SLA,
      destinationTeredoServer, destinationTeredoPort, destinationTeredoClient, destinationIPv4, multicastFlags,
      multicastScope,
    ]

    static let source = EmbeddedFields(
      mac: sourceMAC.id, isatap: sourceISATAP.id, gateway: source6to4Gateway.id, sla: source6to4SLA.id,
      teredoServer: sourceTeredoServer.id, teredoPort: sourceTeredoPort.id, teredoClient: sourceTeredoClient.id,
      ipv4: sourceIPv4.id)
    static let destination = EmbeddedFields(
      mac: destinationMAC.id, isatap: destinationISATAP.id, gateway: destination6to4Gateway.id,
      sla: destination6to4SLA.id, teredoServer: destinationTeredoServer.id, teredoPort: destinationTeredoPort.id,
      teredoClient: destinationTeredoClient.id, ipv4: destinationIPv4.id)

    @Sendable static func multicastFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "Transient"
      case 1: "Prefix"
      case 2: "Rendezvous Point"
      case 3: "Reserved"
      default: nil
      }
    }

    @Sendable static func multicastScopeName(_ scope: UInt64) -> StaticString? {
      switch scope {
      case 0, 15: "Reserved"
      case 1: "Interface-Local"
      case 2: "Link-Local"
      case 3: "Realm-Local"
      case 4: "Admin-Local"
      case 5: "Site-Local"
      case 8: "Organization-Local"
      case 14: "Global"
      default: "Unassigned"
      }
    }

    private static let ipv4 = FieldFormat.ipv4Address(SpecialPurposeAddress.name)
    private static let macText: StaticString =
      "The MAC address that the interface identifier was made from: its middle is ff:fe, its seventh bit is turned over."
    private static let isatapText: StaticString =
      "The IPv4 address of a host that reaches IPv6 through the IPv4 network of its site."
    private static let gatewayText: StaticString =
      "The IPv4 address of the 6to4 router that the network is reached by, in a tunnel over IPv4."
    private static let slaText: StaticString = "Which subnet of the site behind the 6to4 router."
    private static let serverText: StaticString = "The IPv4 address of the Teredo server that the client has asked."
    private static let portText: StaticString =
      "The UDP port of the Teredo client as its NAT maps it; in the address all its bits are turned over."
    private static let clientText: StaticString =
      "The IPv4 address of the Teredo client as its NAT maps it; in the address all its bits are turned over."
    private static let ipv4Text: StaticString =
      "The IPv4 address that a NAT64 translates the IPv6 address to, or from."
  }

  struct EmbeddedFields {
    let mac, isatap, gateway, sla, teredoServer, teredoPort, teredoClient, ipv4: FieldID
    var isDestination: Bool { mac == AddressField.destinationMAC.id }
  }

  /// Tells, as readings of an address that was read last, what is embedded in it.
  static func readEmbedded(in token: AddressToken, _ fields: EmbeddedFields, _ out: inout Dissection) {
    guard token.isKnown else { return }
    let (high, low) = (token.address.high, token.address.low)
    let start = out.fields[token.token.field].bytes.lowerBound
    func read(_ field: FieldID, _ bytes: Range<Int>, _ value: UInt64) {
      out.reading(field, start + bytes.lowerBound..<start + bytes.upperBound, value: value)
    }
    // Multicast addresses have no interface identifier.
    guard !token.address.isMulticast else {
      guard fields.isDestination else { return }
      out.reading(AddressField.multicastFlags, atBit: start * 8 + 8, bits: 4, value: high >> 52 & 15)
      return out.reading(
        AddressField.multicastScope, atBit: start * 8 + 12, bits: 4, value: token.address.multicastScope)
    }
    switch high >> 32 {
    case 0x2001_0000:
      read(fields.teredoServer, 4..<8, high & 0xffff_ffff)
      read(fields.teredoPort, 10..<12, low >> 32 & 0xffff ^ 0xffff)
      return read(fields.teredoClient, 12..<16, low & 0xffff_ffff ^ 0xffff_ffff)
    case 0x0064_ff9b where high & 0xffff_ffff == 0 && low >> 32 == 0:
      return read(fields.ipv4, 12..<16, low & 0xffff_ffff)
    case 0x2002_0000...0x2002_ffff:
      read(fields.gateway, 2..<6, high >> 16 & 0xffff_ffff)
      read(fields.sla, 6..<8, high & 0xffff)
    default: break
    }
    if low >> 32 & 0xfdff_ffff == 0x5efe {
      read(fields.isatap, 12..<16, low & 0xffff_ffff)
    } else if low >> 24 & 0xffff == 0xfffe {
      read(fields.mac, 8..<16, ((low >> 40) << 24 | low & 0xff_ffff) ^ 0x0200_0000_0000)
    }
  }
}
