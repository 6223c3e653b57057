extension STP {
  /// The fields that MSTP and SPT add.
  enum TreesField: FieldSet {
    static let setNumber: UInt16 = 241
    static let definedIn: StaticString = "IEEE 802.1Q §14.4"

    static let version3Length = field("mstp.version_3_length", "Version 3 Length", .quantity(.bytes))
      .means("How long MSTP's information is: 64 bytes, and 16 for each instance.")
      .limits("the version 3 length ends MSTP's information here")
    static let configuration = group("mstp.config", "MST Configuration Identifier")
      .means("What bridges of one region have in common, to the bit.", "IEEE 802.1Q §13.8")
    static let formatSelector = field("mstp.config_format_selector", "Format Selector", .decimal)
      .means("The form of the identifier: zero.", "IEEE 802.1Q §13.8")
    static let configurationName = field("mstp.config_name", "Configuration Name", .text, .headline)
      .means("The region's name.", "IEEE 802.1Q §13.8")
    static let namePadding = field("mstp.config_name.padding", "Padding", .bytes)
      .means("Zeros up to 32 bytes.", "IEEE 802.1Q §13.8")
    static let revision = field("mstp.config_revision_level", "Revision Level", .decimal, .detail("revision"))
      .means("A number that the administrator counts up.", "IEEE 802.1Q §13.8")
    static let digest = field("mstp.config_digest", "Configuration Digest", .bytes)
      .means("An HMAC-MD5 over which VLAN is on which instance: equal where the tables are equal.", "IEEE 802.1Q §13.8")
    static let internalRootPathCost = field(
      "mstp.cist_internal_root_path_cost", "CIST Internal Root Path Cost", .decimal
    )
    .means("How far it is to the regional root, inside the region.")
    static let bridge = group("mstp.cist_bridge", "CIST Bridge Identifier").means("The bridge that sends.")
    static let bridgePriority = field("mstp.cist_bridge.prio", "CIST Bridge Priority", .decimal, .headline)
      .means(STP.Field.priorityText)
    static let bridgeExtension = field(
      "mstp.cist_bridge.ext", "CIST Bridge Identifier System ID Extension", .decimal, .detail("ext")
    )
    .means(STP.Field.extensionText)
    static let bridgeAddress = field(
      "mstp.cist_bridge.hw", "CIST Bridge Identifier System ID", .macAddress, .detail("")
    )
    .means(STP.Field.addressText)
    static let remainingHops = field("mstp.cist_remaining_hops", "CIST Remaining Hops", .quantity(.hops))
      .means("Through how many more bridges of the region the information may go.")
    static let instance = group("mstp.msti", "MSTI Configuration Message")
      .means("The tree of one instance.", "IEEE 802.1Q §14.4.1")
    static let instanceFlags = field("mstp.msti.flags", "MSTI Flags", .flags(STP.Field.instanceFlagName))
      .means("The state of the sending port in this tree.", "IEEE 802.1Q §14.4.1")
    static let master = flag("mstp.msti.flags.master", "Master")
      .means("Set: the region's way out is this port's, or one beyond it.", "IEEE 802.1Q §14.4.1")
    static let priority = field("mstp.msti.priority", "Regional Root Priority", .hexadecimal)
      .means("The regional root's priority, in steps of 4096.", "IEEE 802.1Q §14.4.1")
    static let instanceIdentifier = field("mstp.msti.msti_id", "MSTID", .decimal, .detail("MSTID"))
      .means("Which instance it is.", "IEEE 802.1Q §14.4.1")
    static let regionalRoot = field("mstp.msti.root.hw", "Regional Root", .macAddress, .detail("root"))
      .means("The bridge at the root of this instance's tree in the region.", "IEEE 802.1Q §14.4.1")
    static let rootCost = field("mstp.msti.root_cost", "Internal Root Path Cost", .decimal, .detail("cost"))
      .means("How far it is to the regional root.", "IEEE 802.1Q §14.4.1")
    static let instanceBridgePriority = field("mstp.msti.bridge_priority", "Bridge Priority", .decimal)
      .means("The sender's priority in this tree, in steps of 4096.", "IEEE 802.1Q §14.4.1")
    static let instancePortPriority = field("mstp.msti.port_priority", "Port Priority", .decimal)
      .means("The sending port's priority in this tree, in steps of 16.", "IEEE 802.1Q §14.4.1")
    static let reserved = field("mstp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let instanceHops = field("mstp.msti.remaining_hops", "Remaining Hops", .quantity(.hops))
      .means("Through how many more bridges of the region the information may go.", "IEEE 802.1Q §14.4.1")
    static let version4Length = field("mstp.version_4_length", "Version 4 Length", .quantity(.bytes))
      .means("How long SPT's information is.").limits("the version 4 length ends SPT's information here")
    static let agreementFlags = field("mstp.agree_flags", "Agreement Flags", .hexadecimal)
      .means("How far the neighbours agree on the topology.")
    static let unusedFlags = field("mstp.agree_flags.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let restrictedRole = flag("mstp.agree_flags.rest_role", "Restricted Role")
      .means("Set: the port must not become a way to the root.")
    static let agreementValid = flag("mstp.agree_flags.agreement_valid", "Agreement Valid")
      .means("Set: the agreement number counts.")
    static let disagreementNumber = field("mstp.agree_flags.dagreement_num", "Discarded Agreement Number", .decimal)
      .means("The number of the last agreement that was taken.")
    static let agreementNumber = field("mstp.agree_flags.agreement_num", "Agreement Number", .decimal)
      .means("The number of this agreement, modulo 4.")
    static let digestFormat = field("bpdu.agreement_digest_format_id", "Agreement Digest Format Identifier", .decimal)
      .means("The form of what follows: zero.", "IEEE 802.1Q §28.4")
    static let digestCapabilities = field(
      "bpdu.agreement_digest_format_capabilities", "Agreement Digest Format Capabilities", .decimal
    )
    .means("Zero.", "IEEE 802.1Q §28.4")
    static let convention = field(
      "bpdu.agreement_digest_convention_id", "Agreement Digest Convention Identifier", .decimal
    )
    .means("When the neighbours must agree: 1, on what they root; 2, on all.", "IEEE 802.1Q §28.4")
    static let conventionCapabilities = field(
      "bpdu.agreement_digest_convention_capabilities", "Agreement Digest Convention Capabilities", .decimal
    )
    .means("Zero.", "IEEE 802.1Q §28.4")
    static let edgeCount = field("bpdu.agreement_digest_edge_count", "Agreement Digest Edge Count", .decimal)
      .means("How many links the topology has, modulo 65536.", "IEEE 802.1Q §28.4")
    static let digestReserved = field("bpdu.agreement_digest_reserved", "Reserved", .bytes)
      .means("Zeros.", "IEEE 802.1Q §28.4")
    static let topologyDigest = field("mstp.agreement_digest", "Computed Topology Digest", .bytes)
      .means("A digest of the topology: equal where two bridges see the same one.", "IEEE 802.1Q §28.4")
    static let surplus = field("mstp.version_4_surplus", "Undecoded", .bytes)
      .means("Bytes that SPT does not define.")

    static let all = [
      version3Length, configuration, formatSelector, configurationName, namePadding, revision, digest,
      internalRootPathCost, bridge, bridgePriority, bridgeExtension, bridgeAddress, remainingHops, instance,
      instanceFlags, master, priority, instanceIdentifier, regionalRoot, rootCost, instanceBridgePriority,
      instancePortPriority, reserved, instanceHops, version4Length, agreementFlags, unusedFlags, restrictedRole,
      agreementValid, disagreementNumber, agreementNumber, digestFormat, digestCapabilities, convention,
      conventionCapabilities, edgeCount, digestReserved, topologyDigest, surplus,
    ]

    static let regionalBridge = STP.Field.Bridge(bridge, bridgePriority, bridgeExtension, bridgeAddress)
    /// The flags are those of the common tree, but for the acknowledgment, in whose place stands the master flag.
    static let instanceRecord: [FieldStep] = [
      .word(
        instanceFlags, [.number(master, 1)] + STP.Field.rapidFlagParts.dropFirst()),
      .number(priority, 4), .number(instanceIdentifier, 12), .number(regionalRoot, 48), .number(rootCost, 32),
      .number(instanceBridgePriority, 4), .unused(reserved, 4), .number(instancePortPriority, 4), .unused(reserved, 4),
      .number(instanceHops, 8),
    ]
    static let agreement: [FieldStep] = [
      .word(
        agreementFlags,
        [
          .unused(unusedFlags, 2), .number(restrictedRole, 1), .number(agreementValid, 1),
          .number(disagreementNumber, 2), .number(agreementNumber, 2),
        ]),
      .unused(reserved, 8), .number(digestFormat, 4), .number(digestCapabilities, 4), .number(convention, 4),
      .number(conventionCapabilities, 4), .number(edgeCount, 16), .bytes(digestReserved, 8),
      .bytes(topologyDigest, 20),
    ]
  }
}
