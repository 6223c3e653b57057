/// Virtual eXtensible Local Area Network, RFC 7348, with the Group Policy extension (draft-smith-vxlan-group-policy).
///
///     |G|R|R|R|I|R|R|R|R|D|R|R|A|R|R|R|        Group Policy ID        |
///     |                VXLAN Network Identifier       |   Reserved    |
enum VXLAN: ProtocolDecoder {
  static let number: UInt16 = 106

  static let spec = ProtocolSpec(
    "vxlan", "Virtual eXtensible Local Area Network", brief: "VXLAN", source: "RFC 7348",
    foundBy: [.udpPort(4789), .udpPort(8472)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let group = out.beginGroup(Field.flags, cursor)
    let word = cursor.peek16() ?? 0
    let hasPolicy = cursor.read(Field.hasPolicy, 1, &out)
    readReservedFlags(3, &cursor, &out)
    let hasIdentifier = cursor.read(Field.hasIdentifier, 1, &out)
    if hasIdentifier.number == 0 { out.note(Note.noIdentifier, on: hasIdentifier) }
    readReservedFlags(4, &cursor, &out)
    cursor.read(Field.doNotLearn, 1, &out)
    readReservedFlags(2, &cursor, &out)
    cursor.read(Field.isApplied, 1, &out)
    readReservedFlags(3, &cursor, &out)
    out.endGroup(group, cursor, value: Int(word))
    let policy = cursor.read(Field.policy, 16, &out)
    if hasPolicy.isKnown, hasPolicy.number == 0, policy.number != 0 { out.note(Note.policyWithoutFlag, on: policy) }
    cursor.read(Field.identifier, 24, &out)
    let reserved = cursor.read(Field.reserved, 8, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    return cursor.isShort ? .nothing : .known(Ethernet.id)
  }

  private static func readReservedFlags(_ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let flags = cursor.read(Field.reservedFlags, bits, &out)
    if flags.number != 0 { out.note(Note.reservedFlags, on: flags) }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = VXLAN.number
    static let definedIn: StaticString = "RFC 7348 §5"

    static let flags = field("vxlan.flags", "Flags", .flags(flagName))
      .means("Whether there is a network identifier, and what the Group Policy extension has to say.")
    static let hasPolicy = flag("vxlan.flag_g", "Group Based Policy (G)")
      .means("Set: the group policy fields have a meaning.", "draft-smith-vxlan-group-policy §2.1")
    static let hasIdentifier = flag("vxlan.flag_i", "VNI Valid (I)").means("Set: the network identifier is valid.")
    static let doNotLearn = flag("vxlan.flag_d", "Don't Learn (D)")
      .means("Set: the receiver must not learn the sender's address.", "draft-smith-vxlan-group-policy §2.1")
    static let isApplied = flag("vxlan.flag_a", "Policy Applied (A)")
      .means("Set: the policy was applied already.", "draft-smith-vxlan-group-policy §2.1")
    static let reservedFlags = field("vxlan.flags_reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let policy = field("vxlan.gbp", "Group Policy ID", .decimal, .nonzeroDetail("policy"))
      .means(
        "The group of the sender, by which the receiver applies its policy.", "draft-smith-vxlan-group-policy §2.1")
    static let identifier = field("vxlan.vni", "VXLAN Network Identifier (VNI)", .decimal, .network)
      .means("Which virtual network the frame belongs to.")
    static let reserved = field("vxlan.reserved8", "Reserved", .hexadecimal).means("Must be zero.")

    static let all = [
      flags, hasPolicy, hasIdentifier, doNotLearn, isApplied, reservedFlags, policy, identifier, reserved,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "G"
      case 11: "I"
      case 6: "D"
      case 3: "A"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = VXLAN.number

    static let noIdentifier = note("vxlan.flag_i.not_set", .warning, "no VNI")
      .says("The flag must be set for a valid VNI (RFC 7348 §5): receivers may drop the packet.")
    static let reservedFlags = note("vxlan.flags_reserved.not_zero", .note, "reserved bits set")
      .says("Bits that RFC 7348 reserves are set: this is an extension of VXLAN that is not known here, or a fault.")
    static let policyWithoutFlag = note("vxlan.gbp.no_flag", .note, "policy without flag")
      .says("The G flag is not set: these bits must be zero.")
    static let reserved = note("vxlan.reserved8.not_zero", .note, "reserved bits set").says("These bits must be zero.")

    static let all = [noIdentifier, reservedFlags, policyWithoutFlag, reserved]
  }
}

/// The Generic Protocol Extension for VXLAN, draft-ietf-nvo3-vxlan-gpe: a header that says what it carries.
///
///     |R|R|Ver|I|P|B|O|           Reserved            | Next Protocol |
///     |                VXLAN Network Identifier       |   Reserved    |
enum VXLANGPE: ProtocolDecoder {
  static let number: UInt16 = 107

  static let spec = ProtocolSpec(
    "vxlan_gpe", "VXLAN Generic Protocol Extension", brief: "VXLAN-GPE", source: "draft-ietf-nvo3-vxlan-gpe-12",
    foundBy: [.udpPort(4790)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let group = out.beginGroup(Field.flags, cursor)
    let word = cursor.peek() ?? 0
    cursor.read(Field.reservedFlags, 2, &out)
    let version = cursor.read(Field.version, 2, &out)
    cursor.read(Field.hasIdentifier, 1, &out)
    let hasNext = cursor.read(Field.hasNext, 1, &out)
    cursor.read(Field.isReplicated, 1, &out)
    let isOperations = cursor.read(Field.isOperations, 1, &out)
    out.endGroup(group, cursor, value: Int(word))
    if version.number != 0 { out.note(Note.version, on: version, version.number) }
    let reserved = cursor.read(Field.reserved16, 16, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    let next = cursor.read(Field.next, 8, &out)
    cursor.read(Field.identifier, 24, &out)
    cursor.read(Field.reserved8, 8, &out)
    guard !cursor.isShort, hasNext.isKnown else { return .nothing }
    if isOperations.number == 1 { return .data }
    guard hasNext.number == 1 else {
      if next.number != 0 { out.note(Note.nextWithoutFlag, on: next) }
      return .known(Ethernet.id)
    }
    return NSH.protocol(next)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = VXLANGPE.number
    static let definedIn: StaticString = "draft-ietf-nvo3-vxlan-gpe-12 §3"

    static let flags = field("vxlan.flags", "Flags", .flags(flagName)).means("Which fields have a meaning.")
    static let reservedFlags = field("vxlan.flags_reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let version = field("vxlan.ver", "Version", .decimal).means("The format of the header: 0.")
    static let hasIdentifier = flag("vxlan.i_bit", "Instance (I)").means("Set: the network identifier is valid.")
    static let hasNext = flag("vxlan.p_bit", "Next Protocol (P)")
      .means("Set: the next protocol is valid. Not set: an Ethernet frame follows.")
    static let isReplicated = flag("vxlan.b_bit", "BUM Traffic (B)")
      .means("Set: the sender has copied a broadcast, an unknown unicast or a multicast to several receivers.")
    static let isOperations = flag("vxlan.o_bit", "OAM (O)")
      .means("Set: the packet is for the operation of the tunnel, and no user's.")
    static let reserved16 = field("vxlan.reserved_16", "Reserved", .hexadecimal).means("Must be zero.")
    static let next = field("vxlan.next_proto", "Next Protocol", .enumeration(nextName), .detail(""))
      .means("What the tunnel carries.")
    static let identifier = field("vxlan.vni", "VXLAN Network Identifier (VNI)", .decimal, .network)
      .means("Which virtual network the packet belongs to.")
    static let reserved8 = field("vxlan.reserved8", "Reserved", .hexadecimal).means("Must be zero.")

    static let all = [
      flags, reservedFlags, version, hasIdentifier, hasNext, isReplicated, isOperations, reserved16, next, identifier,
      reserved8,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 3: "I"
      case 2: "P"
      case 1: "B"
      case 0: "O"
      default: nil
      }
    }

    /// IANA "VXLAN-GPE Next Protocol", as the draft has it.
    @Sendable static func nextName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x00...0x05: NSH.Field.nextName(value)
      case 0x06: "Group-Based Policy"
      case 0x07: "vBNG"
      case 0x80: "Group-Based Policy, shim header"
      case 0x81: "In-situ OAM, shim header"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = VXLANGPE.number

    static let version = note("vxlan.ver.unknown", .warning, "unknown version")
      .says("Version 0 is defined, and this is {a}. The rest is read as version 0.")
    static let reserved = note("vxlan.reserved_16.not_zero", .note, "reserved bits set").says(
      "These bits must be zero.")
    static let nextWithoutFlag = note("vxlan.next_proto.no_flag", .note, "next protocol without flag")
      .says("The P flag is not set: this must be zero, and an Ethernet frame follows.")

    static let all = [version, reserved, nextWithoutFlag]
  }
}
