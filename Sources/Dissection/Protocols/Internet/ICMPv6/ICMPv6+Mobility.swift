/// Mobile IPv6 (RFC 6275), fast handovers (RFC 5568), experimental mobility protocols (RFC 4065), and the certification
/// paths of secure neighbour discovery (RFC 3971).
extension ICMPv6 {
  static func readMobility(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = MobilityField
    switch type {
    case 144, 145:
      read([.number(F.identifier, 16), .number(F.mobileRouters, 1), .unused(F.agentReserved, 15)], &cursor, &out)
      if type == 145 { readAddresses(F.homeAgent, &cursor, &out) }
      return
    case 146: read([.number(F.identifier, 16), .unused(F.reserved, 16)], &cursor, &out)
    case 147:
      read(
        [
          .number(F.identifier, 16),
          .word(
            F.prefixFlags,
            [.number(F.isManaged, 1), .number(F.hasOtherConfiguration, 1), .unused(F.prefixReserved, 14)]),
        ], &cursor, &out)
    case 148: read([.number(F.pathIdentifier, 16), .number(F.component, 16)], &cursor, &out)
    case 149:
      read(
        [
          .number(F.pathIdentifier, 16), .number(F.allComponents, 16), .number(F.component, 16),
          .unused(F.reserved, 16),
        ], &cursor, &out)
    case 150:
      read([.number(F.experimentSubtype, 8), .unused(F.experimentReserved, 24)], &cursor, &out)
      return
    default:
      let subtype = cursor.read(F.subtype, 8, &out)
      let flags: FieldStep =
        subtype.number == 4
        ? .word(
          F.handoverFlags,
          [.number(F.assignsAddress, 1), .number(F.buffers, 1), .unused(F.handoverFlagsReserved, 6)])
        : .unused(F.handoverReserved, 8)
      read([flags, .number(F.handoverIdentifier, 16)], &cursor, &out)
    }
    if !cursor.isShort { _ = readOptions(&cursor, &out) }
  }

  enum MobilityField: FieldSet {
    static let setNumber: UInt16 = 88
    static let definedIn: StaticString = "RFC 6275 §6"

    static let identifier = field("icmpv6.mip6.identifier", "Identifier", .decimal, .detail("id"))
      .means("Tells requests apart: the answer repeats it.")
    static let mobileRouters = flag("icmpv6.mip6.flag.r", "R, Mobile Router Support")
      .means("Set: home agents that support mobile routers are meant.", "RFC 3963 §7")
    static let agentReserved = field("icmpv6.mip6.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let reserved = field("icmpv6.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let homeAgent = field(
      "icmpv6.mip6.home_agent_address", "Home Agent Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("A home agent on the mobile node's home link.", "RFC 6275 §6.6")
    static let prefixFlags = field("icmpv6.mip6.flag", "Flags", .flags(Self.prefixFlagName))
      .means("How hosts on the home link get addresses and more.", "RFC 6275 §6.8")
    static let isManaged = flag("icmpv6.mip6.flag.m", "M, Managed Address Configuration")
      .means("Set: addresses on the home link are given by DHCPv6.", "RFC 6275 §6.8")
    static let hasOtherConfiguration = flag("icmpv6.mip6.flag.o", "O, Other Configuration")
      .means("Set: DHCPv6 has other information.", "RFC 6275 §6.8")
    static let prefixReserved = field("icmpv6.mip6.flag.rsv", "Reserved", .hexadecimal).means(
      "Must be zero.", "RFC 6275 §6.8")
    static let pathIdentifier = field("icmpv6.send.identifier", "Identifier", .decimal, .detail("id"))
      .means("Tells solicitations apart: the answer repeats it.", "RFC 3971 §6.4.1")
    static let allComponents = field("icmpv6.send.all_components", "All Components", .decimal)
      .means("How many certificates the path has.", "RFC 3971 §6.4.2")
    static let component = field("icmpv6.send.component", "Component", .decimal, .detail("component"))
      .means("Which certificate of the path is asked for or told; 65535: all of them.", "RFC 3971 §6.4.1")
    static let experimentSubtype = field("icmpv6.mobility.subtype", "Subtype", .decimal, .detail("subtype"))
      .means("Which mobility protocol the message is of.", "RFC 4065 §3")
    static let experimentReserved = field("icmpv6.mobility.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 4065 §3")
    static let subtype = field("icmpv6.fmip6.subtype", "Subtype", .enumeration(Self.subtypeName))
      .means("What message of the handover it is.", "RFC 5568 §6.1")
    static let handoverReserved = field("icmpv6.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 5568 §6.1")
    static let handoverFlags = field("icmpv6.fmip6.hi.flag", "Flags", .flags(Self.handoverFlagName))
      .means("What the new router is to do.", "RFC 4068 §6.2.1")
    static let assignsAddress = flag("icmpv6.fmip6.hi.flag.s", "S, Assigned Address Configuration")
      .means("Set: the new router is to give the node an address.", "RFC 4068 §6.2.1")
    static let buffers = flag("icmpv6.fmip6.hi.flag.a", "U, Buffer")
      .means("Set: the new router is to keep the node's packets.", "RFC 4068 §6.2.1")
    static let handoverFlagsReserved = field("icmpv6.fmip6.hi.flag.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 4068 §6.2.1")
    static let handoverIdentifier = field("icmpv6.fmip6.identifier", "Identifier", .decimal, .detail("id"))
      .means("Tells solicitations apart: the answer repeats it.", "RFC 5568 §6.1")

    static let all = [
      identifier, mobileRouters, agentReserved, reserved, homeAgent, prefixFlags, isManaged, hasOtherConfiguration,
      prefixReserved,
      pathIdentifier, allComponents, component, experimentSubtype, experimentReserved, subtype, handoverReserved,
      handoverFlags, assignsAddress, buffers, handoverFlagsReserved, handoverIdentifier,
    ]

    @Sendable static func handoverFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "Assigned Address"
      case 6: "Buffer"
      default: nil
      }
    }

    @Sendable static func prefixFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "Managed"
      case 14: "Other"
      default: nil
      }
    }

    /// IANA "FMIPv6 Message Types", as of 2025.
    @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 2: "Router Solicitation for Proxy Advertisement"
      case 3: "Proxy Router Advertisement"
      case 4: "Handover Initiate"
      case 5: "Handover Acknowledge"
      default: nil
      }
    }
  }
}
