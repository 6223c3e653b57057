/// What a router says of itself: options, RFC 7761 §4.9.2.
///
///     |          OptionType           |         OptionLength          |  OptionValue …
extension PIM {
  static func readHello(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(HelloField.option, cursor)
      let type = cursor.read(HelloField.type, 16, &out)
      let length = cursor.read(HelloField.length, 16, &out)
      if let wanted = HelloField.wantedLength(type.number), type.isKnown, length.isKnown, length.value != wanted {
        out.note(Note.optionLength, on: length, length.number, UInt64(wanted))
      }
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if type.isKnown, !cursor.isShort { readOption(type, &cursor, &out) }
      if !cursor.isAtEnd { cursor.readRest(HelloField.value, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  private static func readOption(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = HelloField
    switch type.number {
    case 1:
      let time = cursor.read(F.holdTime, 16, &out)
      if time.isKnown, time.number == 0 { out.note(Note.goodbye, on: time) }
    case 24:
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        readAddress(.unicast, AddressFields(ipv4: F.address, ipv6: F.address6), &cursor, &out)
      }
    case 30:
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        readReserved(F.topologyReserved, 4, &cursor, &out)
        cursor.read(F.topology, 12, &out)
      }
    case 37, 38: readRouterAddress(&cursor, &out)
    default:
      if let steps = F.steps(type.number) {
        cursor.read(steps, unusedNotZero: Note.reservedNotZero, &out)
      } else if F.optionName(type.number) == nil {
        out.note(Note.unknownOption, on: type, type.number)
      }
    }
  }

  private static func readRouterAddress(_ cursor: inout Cursor, _ out: inout Dissection) {
    if cursor.remaining == 16 {
      cursor.readAddress(HelloField.routerAddress6, &out)
    } else {
      cursor.read(HelloField.routerAddress, 32, &out)
    }
  }

  enum HelloField: FieldSet {
    static let setNumber: UInt16 = 177
    static let definedIn: StaticString = "RFC 7761 §4.9.2"

    static let option = group("pim.hello.option", "Option", isNamedByFirstChild: true)
      .means("One thing that the router says of itself.")
    static let type = field("pim.optiontype", "OptionType", .enumeration(Self.optionName))
      .means("What the option has.")
    static let length = field("pim.optionlength", "OptionLength", .quantity(.bytes))
      .means("How long the value is.")
    static let value = field("pim.optionvalue", "OptionValue", .bytes, .detail(""))
      .means("A value, or bytes of it, whose parts are not known here.")
    static let holdTime = field("pim.holdtime", "Holdtime", .quantity(.seconds), .detail(""))
      .means("How long the others believe this hello; 65535: for ever; 0: the router goes.")
    static let tracking = flag("pim.t", "T")
      .means("The router can do without the suppression of joins, so that others may track who has joined.")
    static let propagationDelay = field(
      "pim.propagation_delay", "Propagation_Delay", .quantity(.milliseconds), .detail("propagation")
    ).means("How long a message takes on the link.")
    static let overrideInterval = field(
      "pim.override_interval", "Override_Interval", .quantity(.milliseconds), .detail("override")
    ).means("How long routers may wait before they join what another one prunes.")
    static let priority = field("pim.dr_priority", "DR Priority", .decimal, .detail(""))
      .means("The router with the highest priority becomes the link's designated router.")
    static let generation = field("pim.generation_id", "Generation ID", .decimal, .detail(""))
      .means("A random number: a new one says that the router has started anew, and knows nothing.")
    static let refreshVersion = field("pim.state_refresh_version", "Version", .decimal)
      .means("The version of the state refresh.", "RFC 3973 §4.7.5")
    static let refreshInterval = field(
      "pim.state_refresh_interval", "Interval", .quantity(.seconds), .detail("")
    ).means("How often the router sends a state refresh.", "RFC 3973 §4.7.5")
    static let refreshReserved = field("pim.state_refresh_reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 3973 §4.7.5")
    static let address = field(
      "pim.address_list", "Secondary Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("A further address of the router on this link.")
    static let address6 = field(
      "pim.address_list_ip6", "Secondary Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("A further address of the router on this link.")
    static let connectionFamily = field(
      "pim.hello.port.afi", "Connection ID AFI", .enumeration(AddressField.familyName)
    )
    .means("What kind of address names the connection.", "RFC 6559 §3.1")
    static let connectionReserved = field("pim.hello.port.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 6559 §3.1")
    static let connectionExperimental = field("pim.hello.port.exp", "Exp", .hexadecimal)
      .means("For experiments.", "RFC 6559 §3.1")
    static let connection = field("pim.hello.port.id", "Connection ID", .bytes, .detail(""))
      .means("The address to make a connection to, for joins over TCP or SCTP.", "RFC 6559 §3.1")
    static let topologyReserved = field("pim.hello.mt_id.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 6420 §4.2")
    static let topology = field("pim.hello.mt_id", "PIM MT-ID", .decimal, .detail(""))
      .means("A topology that the router can look up sources in.", "RFC 6420 §4.2")
    static let routerID = field(
      "pim.hello.router_id", "Router Identifier", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The router's number, the same on all its links.", "RFC 6395 §3")
    static let interfaceID = field(
      "pim.hello.interface_id", "Local Interface Identifier", .decimal, .detail("interface")
    ).means("The router's own number of the interface.", "RFC 6395 §3")
    static let balancingReserved = field("pim.hello.drlb.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8775 §5.4")
    static let balancingHash = field("pim.hello.drlb.hash", "Hash Algorithm", .decimal, .detail(""))
      .means("How groups are shared out among designated routers.", "RFC 8775 §5.4")
    static let routerAddress = field(
      "pim.hello.dr_address", "Router Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Whom the router takes for the designated router, or for its backup.", "RFC 9186 §3")
    static let routerAddress6 = field(
      "pim.hello.dr_address_ip6", "Router Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("Whom the router takes for the designated router, or for its backup.", "RFC 9186 §3")

    static let all = [
      option, type, length, value, holdTime, tracking, propagationDelay, overrideInterval, priority, generation,
      refreshVersion, refreshInterval, refreshReserved, address, address6, connectionFamily, connectionReserved,
      connectionExperimental, connection, topologyReserved, topology, routerID, interfaceID, balancingReserved,
      balancingHash, routerAddress, routerAddress6,
    ]

    /// The fields of an option's value, where they are always the same.
    static func steps(_ type: UInt64) -> [FieldStep]? {
      switch type {
      case 2: prune
      case 19: [.number(priority, 32)]
      case 20: [.number(generation, 32)]
      case 21: refresh
      case 27, 28: connections
      case 31: identifier
      case 34: balancing
      default: nil
      }
    }

    private static let prune: [FieldStep] = [
      .number(tracking, 1), .number(propagationDelay, 15), .number(overrideInterval, 16),
    ]
    private static let refresh: [FieldStep] = [
      .number(refreshVersion, 8), .number(refreshInterval, 8), .unused(refreshReserved, 16),
    ]
    private static let connections: [FieldStep] = [
      .number(connectionFamily, 16), .unused(connectionReserved, 8), .number(connectionExperimental, 8),
      .rest(connection),
    ]
    private static let identifier: [FieldStep] = [.number(routerID, 32), .number(interfaceID, 32)]
    private static let balancing: [FieldStep] = [.unused(balancingReserved, 24), .number(balancingHash, 8)]

    /// How long the value of an option is that has one length alone.
    static func wantedLength(_ type: UInt64) -> Int? {
      switch type {
      case 1: 2
      case 2, 19, 20, 21, 34: 4
      case 22, 26, 32, 36, 40: 0
      case 31: 8
      default: nil
      }
    }

    /// IANA "PIM-Hello Options", as of 2025.
    @Sendable static func optionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Hold Time"
      case 2: "LAN Prune Delay"
      case 17: "Label Parameters, deprecated"
      case 18: "DR Priority, deprecated"
      case 19: "DR Priority"
      case 20: "Generation ID"
      case 21: "State-Refresh"
      case 22: "Bidirectional Capable"
      case 23: "VCI Capability, deprecated"
      case 24: "Address List"
      case 25: "Neighbor List, deprecated"
      case 26: "Join Attribute"
      case 27: "PIM-over-TCP Capable"
      case 28: "PIM-over-SCTP Capable"
      case 29: "Pop-Count"
      case 30: "PIM MT-ID"
      case 31: "Interface ID"
      case 32: "PIM ECMP Redirect"
      case 33: "vPC Peer ID"
      case 34: "DR Load Balancing Capability"
      case 35: "DR Load Balancing List"
      case 36: "Hierarchical Join/Prune Attribute"
      case 37: "DR Address"
      case 38: "BDR Address"
      case 40: "Packed Assert Capability"
      case 65001...65535: "private use"
      default: nil
      }
    }
  }
}
