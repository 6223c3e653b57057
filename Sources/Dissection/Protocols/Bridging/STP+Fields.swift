extension STP {
  /// What a BPDU says as a whole; the sentences are those of ``Field/sentence(_:)``.
  enum Message: UInt64 {
    case unknown
    case notification
    case configuration
    case rapid
    case multiple
    case shortestPath
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = STP.number
    static let definedIn: StaticString = "IEEE 802.1D-2004 §9.3"

    static let protocolIdentifier = field(
      "stp.protocol", "Protocol Identifier", .enumeration(Self.protocolName, .hexadecimal)
    )
    .means("Zero: the Spanning Tree Protocol and its successors.")
    static let version = field("stp.version", "Protocol Version Identifier", .enumeration(Self.versionName))
      .means("Which of the protocols it is; bridges of an earlier one read what they know of it.")
    static let type = field("stp.type", "BPDU Type", .enumeration(Self.typeName, .hexadecimal))
      .means("Whether it tells of the tree, or of a change in it.")
    static let flags = field("stp.flags", "Flags", .flags(Self.flagName), .nonzeroDetail(""))
      .means("The state of the sending port, and what is going on there.")
    static let acknowledgment = flag("stp.flags.tcack", "Topology Change Acknowledgment")
      .means("Set: a notification of a change was received on this port.")
    static let agreement = flag("stp.flags.agreement", "Agreement")
      .means("Set: the sender agrees to what was proposed, so that the other port may forward at once.")
    static let forwarding = flag("stp.flags.forwarding", "Forwarding").means("Set: the port forwards frames.")
    static let learning = flag("stp.flags.learning", "Learning").means("Set: the port learns addresses.")
    static let portRole = field("stp.flags.port_role", "Port Role", .enumeration(Self.roleName))
      .means("What the port is in the tree: towards the root, away from it, or a spare way.")
    static let proposal = flag("stp.flags.proposal", "Proposal")
      .means("Set: the port wants to forward, and asks the other end to agree.")
    static let topologyChange = flag("stp.flags.tc", "Topology Change")
      .means("Set: the tree has changed; addresses that were learned are forgotten soon.")
    static let reservedFlags = field("stp.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero in this version.", "IEEE 802.1D-1998 §9.3.1")
    static let root = group("stp.root", "Root Identifier").means("The bridge that the sender takes for the root.")
    static let rootPriority = field("stp.root.prio", "Root Bridge Priority", .decimal, .headline).means(priorityText)
    static let rootExtension = field("stp.root.ext", "Root Bridge System ID Extension", .decimal, .detail("ext"))
      .means(extensionText)
    static let rootAddress = field("stp.root.hw", "Root Bridge System ID", .macAddress, .detail("")).means(addressText)
    static let rootPathCost = field("stp.root.cost", "Root Path Cost", .decimal)
      .means("How far it is from the sender to the root: the sum of the costs of the links, which fast ones have low.")
    static let bridge = group("stp.bridge", "Bridge Identifier").means("The bridge that sends.")
    static let bridgePriority = field("stp.bridge.prio", "Bridge Priority", .decimal, .headline).means(priorityText)
    static let bridgeExtension = field("stp.bridge.ext", "Bridge System ID Extension", .decimal, .detail("ext"))
      .means(extensionText)
    static let bridgeAddress = field("stp.bridge.hw", "Bridge System ID", .macAddress, .detail("")).means(addressText)
    static let port = field("stp.port", "Port Identifier", .hexadecimal)
      .means("The port that sends, with its priority before its number.")
    static let portPriority = field("stp.port.priority", "Port Priority", .decimal)
      .means("In steps of 16; of ports that are else alike the lowest is chosen.", "IEEE 802.1D-2004 §9.2.7")
    static let portNumber = field("stp.port.number", "Port Number", .decimal)
      .means("The port's number in its bridge.", "IEEE 802.1D-2004 §9.2.7")
    static let messageAge = field("stp.msg_age", "Message Age", .fixedPoint(.seconds, fractionBits: 8))
      .means("How old the information is: each bridge adds a second or so.")
    static let maximumAge = field("stp.max_age", "Max Age", .fixedPoint(.seconds, fractionBits: 8))
      .means("At which age information is dropped; the root says it for all.")
    static let helloTime = field("stp.hello", "Hello Time", .fixedPoint(.seconds, fractionBits: 8))
      .means("How often the root sends BPDUs.")
    static let forwardDelay = field("stp.forward", "Forward Delay", .fixedPoint(.seconds, fractionBits: 8))
      .means("How long a port listens, and learns, before it forwards.")
    static let version1Length = field("stp.version_1_length", "Version 1 Length", .quantity(.bytes))
      .means("Zero: there is no information of version 1.")
    static let message = field("stp.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the BPDU says as a whole.")
    static let padding = field("stp.pvst.padding", "Padding", .hexadecimal)
      .means("A byte that brings the TLVs to where they stand in rapid BPDUs.", "Cisco PVST+")
    static let record = group("stp.pvst", "TLV").means("What Cisco adds to a BPDU for one VLAN.", "Cisco PVST+")
    static let recordType = field("stp.pvst.tlvtype", "Type", .enumeration(Self.recordName, .hexadecimal), .headline)
      .means("What the TLV tells.", "Cisco PVST+")
    static let recordLength = field("stp.pvst.tlvlen", "Length", .quantity(.bytes))
      .means("How long the value is.", "Cisco PVST+")
    static let originatingVLAN = field("stp.pvst.origvlan", "Originating VLAN", .decimal, .detail(""))
      .means(
        "The VLAN that the BPDU was sent for; a bridge that gets it on another finds VLANs joined by mistake.",
        "Cisco PVST+")
    static let recordValue = field("stp.pvst.tlvval", "Value", .bytes).means(
      "A value that is not known.", "Cisco PVST+")

    static let all = [
      protocolIdentifier, version, type, flags, acknowledgment, agreement, forwarding, learning, portRole, proposal,
      topologyChange, reservedFlags, root, rootPriority, rootExtension, rootAddress, rootPathCost, bridge,
      bridgePriority, bridgeExtension, bridgeAddress, port, portPriority, portNumber, messageAge, maximumAge, helloTime,
      forwardDelay, version1Length, message, padding, record, recordType, recordLength, originatingVLAN, recordValue,
    ]

    static let priorityText: StaticString = "In steps of 4096; the bridge with the lowest priority becomes the root."
    static let extensionText: StaticString = "Which of a bridge's trees it is: the VLAN, mostly, or the MST instance."
    static let addressText: StaticString = "The bridge's address; of bridges of the same priority the lowest wins."

    /// The fields of a bridge's identifier.
    struct Bridge: Sendable {
      let identifier, priority, systemExtension, address: FieldID

      init(_ identifier: FieldSpec, _ priority: FieldSpec, _ systemExtension: FieldSpec, _ address: FieldSpec) {
        self.identifier = identifier.id
        self.priority = priority.id
        self.systemExtension = systemExtension.id
        self.address = address.id
      }
    }

    static let rootIdentifier = Bridge(root, rootPriority, rootExtension, rootAddress)
    static let bridgeIdentifier = Bridge(bridge, bridgePriority, bridgeExtension, bridgeAddress)
    static let firstFlags: [FieldStep] = [
      .word(flags, [.number(acknowledgment, 1), .unused(reservedFlags, 6), .number(topologyChange, 1)])
    ]
    static let rapidFlagParts: [FieldStep] = [
      .number(acknowledgment, 1), .number(agreement, 1), .number(forwarding, 1), .number(learning, 1),
      .number(portRole, 2), .number(proposal, 1), .number(topologyChange, 1),
    ]
    static let rapidFlags: [FieldStep] = [.word(flags, rapidFlagParts)]

    /// What a ``Message`` says, with the fields that it speaks of.
    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      switch Message(rawValue: value) {
      case .unknown: "BPDU of type {stp.type}"
      case .notification: "topology change"
      case .configuration: "root {stp.root.prio}/{stp.root.ext}/{stp.root.hw} cost {stp.root.cost} port {stp.port}"
      case .rapid: "rapid root {stp.root.prio}/{stp.root.ext}/{stp.root.hw} cost {stp.root.cost} port {stp.port}"
      case .multiple:
        "multiple root {stp.root.prio}/{stp.root.ext}/{stp.root.hw} cost {stp.root.cost} port {stp.port}"
      case .shortestPath:
        "shortest path root {stp.root.prio}/{stp.root.ext}/{stp.root.hw} cost {stp.root.cost} port {stp.port}"
      case nil: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = STP.number

    static let identifier = note("stp.protocol.unknown", .warning, "unknown protocol identifier")
      .says("0x{a:x4}; only zero is defined. What follows is read as a BPDU.")
    static let unknownType = note("stp.type.unknown", .warning, "unknown BPDU type")
      .says("0x{a:x2} is no type of BPDU.")
    static let reservedFlags = note("stp.flags.reserved.set", .warning, "reserved flags")
      .says("A configuration BPDU has two flags only; rapid ones have the type 2.")
    static let version1Length = note("stp.version_1_length.invalid", .error, "bad length")
      .says("{a:bytes}, but there is no information of version 1: it must be zero (IEEE 802.1D-2004 §9.3.3).")
    static let version3Length = note("mstp.version_3_length.invalid", .error, "bad length")
      .says("{a:bytes}, but it is 64 and 16 for each MST instance (IEEE 802.1Q §14.4).")
    static let version4Length = note("mstp.version_4_length.invalid", .error, "bad length")
      .says("{a:bytes}, but SPT's information has 85.")
    static let formatSelector = note("mstp.config_format_selector.unknown", .warning, "unknown format")
      .says("{a}, but only format 0 is defined; bridges with another format are of another region.")
    static let reservedBits = note("mstp.reserved.set", .warning, "reserved bits").says("These bits must be zero.")
    static let tooOld = note("stp.msg_age.expired", .warning, "too old")
      .says("The message age has reached the maximum: bridges drop the BPDU (IEEE 802.1D-2004 §9.3.4).")
    static let shortDelay = note("stp.forward.short", .warning, "short forward delay")
      .says("Max Age must not be above 2 × (Forward Delay − 1 s), or loops may form (IEEE 802.1D-2004 §17.14).")
    static let shortAge = note("stp.max_age.short", .warning, "short max age")
      .says("Max Age must not be below 2 × (Hello Time + 1 s), or the root is lost too soon (IEEE 802.1D-2004 §17.14).")
    static let recordLength = note("stp.pvst.tlvlen.invalid", .error, "bad length")
      .says("{a:bytes}, but the originating VLAN has 2.")
    static let recordCut = note("stp.pvst.tlv.truncated", .error, "bad length")
      .says("{a:bytes}, but only {b} left; {c:limit}.")
    static let unknownRecord = note("stp.pvst.tlv.unknown", .note, "unknown TLV").says("{a} is not known here.")
    static let noOrigin = note("stp.pvst.origvlan.missing", .warning, "no originating VLAN")
      .says("No TLV says on which VLAN the BPDU was sent: one that is received on another VLAN is not found out.")

    static let all = [
      identifier, unknownType, reservedFlags, version1Length, version3Length, version4Length, formatSelector,
      reservedBits, tooOld, shortDelay, shortAge, recordLength, recordCut, unknownRecord, noOrigin,
    ]
  }
}

// MARK: Names

extension STP.Field {
  @Sendable static func protocolName(_ value: UInt64) -> StaticString? {
    value == 0 ? "Spanning Tree Protocol" : nil
  }

  @Sendable static func versionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Spanning Tree"
    case 2: "Rapid Spanning Tree"
    case 3: "Multiple Spanning Tree"
    case 4: "Shortest Path Tree"
    default: nil
    }
  }

  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "Configuration"
    case 0x02: "Rapid/Multiple Spanning Tree"
    case 0x80: "Topology Change Notification"
    default: nil
    }
  }

  @Sendable static func flagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "Topology Change"
    case 1: "Proposal"
    case 4: "Learning"
    case 5: "Forwarding"
    case 6: "Agreement"
    case 7: "Topology Change Acknowledgment"
    default: nil
    }
  }

  /// Of an MST instance: the upper flag is the master flag.
  @Sendable static func instanceFlagName(_ bit: Int) -> StaticString? { bit == 7 ? "Master" : flagName(bit) }

  @Sendable static func roleName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Master or Unknown"
    case 1: "Alternate or Backup"
    case 2: "Root"
    case 3: "Designated"
    default: nil
    }
  }

  @Sendable static func recordName(_ value: UInt64) -> StaticString? { value == 0 ? "Originating VLAN" : nil }
}
