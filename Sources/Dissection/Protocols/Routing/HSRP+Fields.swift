extension HSRP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = HSRP.number
    static let definedIn: StaticString = "RFC 2281 §5"

    static let version = field("hsrp.version", "Version", .decimal)
      .means("The version that the packet's format is of: 0.")
    static let operation = field("hsrp.opcode", "Op Code", .enumeration(Self.operationName))
      .means("Whether the router tells its state, wants to become active, or ceases to be.")
    static let state = field("hsrp.state", "State", .enumeration(Self.stateName), .detail(""))
      .means("How far the router is: the active one forwards, the standby one takes over from it.")
    static let helloTime = field("hsrp.hellotime", "Hellotime", .quantity(.seconds))
      .means("How often the router says hello; 3 seconds unless configured.")
    static let holdTime = field("hsrp.holdtime", "Holdtime", .quantity(.seconds))
      .means("How long the others believe this hello; three hellotimes at least.")
    static let priority = field("hsrp.priority", "Priority", .decimal, .detail("priority"))
      .means("The router with the highest priority becomes active; 100 unless configured.")
    static let group = field("hsrp.group", "Group", .decimal, .detail("group"))
      .means("Which virtual router it is; its MAC address 00:00:0c:07:ac:xx ends with this number.")
    static let reserved = field("hsrp.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let password = field("hsrp.auth_data", "Authentication Data", .text)
      .means("A password, for all to read; cisco unless configured.")
    static let passwordPadding = field("hsrp.auth_padding", "Padding", .bytes)
      .means("Zeros after the password, up to eight bytes.")
    static let address = field(
      "hsrp.virt_ip", "Virtual IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The address that hosts use, and that the active router answers for; zero: not known to the sender.")
    static let advertisementType = field("hsrp.adv.tlvtype", "Type", .enumeration(Self.advertisementName))
      .means("What is advertised.", "Cisco IOS")
    static let advertisementLength = field("hsrp.adv.tlvlength", "Length", .quantity(.bytes))
      .means("How long the advertisement is, from its type on.", "Cisco IOS")
      .limits("the advertisement's length ends it here")
    static let advertisementState = field(
      "hsrp.adv.state", "State", .enumeration(Self.advertisementStateName), .detail("")
    ).means("What the router does on the interface, all groups taken together.", "Cisco IOS")
    static let advertisementReserved = field("hsrp.adv.reserved1", "Reserved", .hexadecimal)
      .means("Has no meaning.", "Cisco IOS")
    static let activeGroups = field("hsrp.adv.activegrp", "Active Groups", .decimal, .detail("active"))
      .means("In how many groups the router is active.", "Cisco IOS")
    static let passiveGroups = field("hsrp.adv.passivegrp", "Passive Groups", .decimal, .detail("passive"))
      .means("In how many groups it is not.", "Cisco IOS")
    static let advertisementReserved2 = field("hsrp.adv.reserved2", "Reserved", .decimal)
      .means("Has no meaning; some routers leave old bytes here.", "Cisco IOS")
    static let advertisementData = field("hsrp.adv.data", "Data", .bytes)
      .means("Bytes of the advertisement that are not known here.", "Cisco IOS")
    static let unknown = field("hsrp.unknown_tlv", "Unknown TLV", .bytes)
      .means("Bytes after the packet that are no digest.", "Cisco IOS")
    static let message = field("hsrp.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet says.")

    static let all = [
      version, operation, state, helloTime, holdTime, priority, group, reserved, password, passwordPadding, address,
      advertisementType, advertisementLength, advertisementState, advertisementReserved, activeGroups, passiveGroups,
      advertisementReserved2, advertisementData, unknown, message,
    ]

    @Sendable static func operationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Hello"
      case 1: "Coup"
      case 2: "Resign"
      case 3: "Advertise"
      default: nil
      }
    }

    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Initial"
      case 1: "Learn"
      case 2: "Listen"
      case 4: "Speak"
      case 8: "Standby"
      case 16: "Active"
      default: nil
      }
    }

    @Sendable static func advertisementName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "HSRP interface state"
      case 2: "IP redundancy"
      default: nil
      }
    }

    @Sendable static func advertisementStateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Dormant"
      case 2: "Passive"
      case 3: "Active"
      default: nil
      }
    }

    @Sendable static func sentence(_ value: UInt64) -> StaticString? { "v{hsrp.version} {hsrp.opcode}" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = HSRP.number

    static let unknownVersion = note("hsrp.version.unknown", .warning, "unknown version")
      .says("Version {a} is not known; what follows is read as far as it fits.")
    static let unknownOperation = note("hsrp.opcode.unknown", .warning, "unknown operation")
      .says("{a} is no operation (RFC 2281 §5.1): receivers ignore the packet.")
    static let unknownState = note("hsrp.state.unknown", .warning, "unknown state")
      .says("{a} is the number of no state.")
    static let holdTime = note("hsrp.holdtime.too_short", .warning, "hold time too short")
      .says("{a}, but hellos come every {b}: the others give the router up between two of them (RFC 2281 §5.1).")
    static let reservedNotZero = note("hsrp.reserved.not_zero", .note, "reserved bits set")
      .says("Not zero, though the byte has no meaning.")
    static let noAddress = note("hsrp.virt_ip.zero", .note, "no virtual address")
      .says("The sender does not know the virtual address yet: it learns it from the active router.")
    static let timeToLive = note("hsrp.ttl", .warning, "TTL not 1")
      .says("HSRP's packets stay on their link: they have a TTL of 1, or of 255; this one has {a}.")
    static let unknownTLV = note("hsrp.unknown_tlv.expert", .note, "unknown TLV")
      .says("Cisco's routers know no TLV of this type; receivers skip it.")
    static let tlvLength = note("hsrp2.tlv.length.wrong", .error, "bad TLV length")
      .says("{a:bytes}, but this TLV has {b}.")
    static let unknownFamily = note("hsrp2.ipversion.unknown", .warning, "unknown IP version")
      .says("{a} is neither IPv4's version nor IPv6's.")

    static let all = [
      unknownVersion, unknownOperation, unknownState, holdTime, reservedNotZero, noAddress, timeToLive, unknownTLV,
      tlvLength, unknownFamily,
    ]
  }
}
