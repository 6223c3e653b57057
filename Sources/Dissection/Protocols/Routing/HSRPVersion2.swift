/// Version 2 of HSRP, as Cisco's routers send it: no document but theirs describes it.
///
///     |     Type      |    Length     |  value, which alone the length counts …
extension HSRP {
  static func readSecondVersion(_ cursor: inout Cursor, _ out: inout Dissection) {
    let first = out.fields.count
    while !cursor.isAtEnd, out.hasRoom { readTLV(&cursor, &out) }
    if out.find(SecondField.state.id, from: first) != nil {
      out.derive(SecondField.message, 0)
    } else if out.find(SecondField.passiveGroups.id, from: first) != nil {
      out.derive(SecondField.message, 1)
    }
  }

  static func readTLV(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let group = out.beginGroup(tlvField(cursor.peek() ?? 0), cursor)
    let type = cursor.read(typeField(cursor.peek() ?? 0), 8, &out)
    let length = cursor.read(SecondField.length, 8, &out)
    if type.isKnown, let wanted = wantedLength(type.number), length.isKnown, length.value != wanted {
      out.note(Note.tlvLength, on: length, length.number, UInt64(wanted))
    }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    switch type.number {
    case 1: readGroupState(&cursor, &out)
    case 2:
      cursor.read(SecondField.activeGroups, 16, &out)
      cursor.read(SecondField.passiveGroups, 16, &out)
    case 3: cursor.readPaddedText(SecondField.password, padding: SecondField.passwordPadding, cursor.remaining, &out)
    case 4: readDigest(&cursor, &out)
    default: if type.isKnown { out.note(Note.unknownTLV, on: type) }
    }
    if !cursor.isAtEnd { cursor.readRest(SecondField.data, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  /// A group that the packet's summary has, or not.
  private static func tlvField(_ type: UInt8) -> FieldID {
    switch type {
    case 1: SecondField.groupTLV.id
    case 2: SecondField.interfaceTLV.id
    default: SecondField.tlv.id
    }
  }

  /// The type by its meaning, as Wireshark names it.
  private static func typeField(_ type: UInt8) -> FieldID {
    switch type {
    case 1: SecondField.groupState.id
    case 2: SecondField.interfaceState.id
    case 3: SecondField.textAuthentication.id
    case 4: SecondField.digestAuthentication.id
    default: SecondField.type.id
    }
  }

  /// How long the value of a TLV of that type is.
  static func wantedLength(_ type: UInt64) -> Int? {
    switch type {
    case 1: 40
    case 2: 4
    case 3: 8
    case 4: 28
    default: nil
    }
  }

  private static func readGroupState(_ cursor: inout Cursor, _ out: inout Dissection) {
    let version = cursor.read(SecondField.version, 8, &out)
    if version.isKnown, version.number != 2 { out.note(Note.unknownVersion, on: version, version.number) }
    let operation = cursor.read(SecondField.operation, 8, &out)
    noteTimeToLive(operation, &out)
    if operation.number > 2 { out.note(Note.unknownOperation, on: operation, operation.number) }
    let state = cursor.read(SecondField.state, 8, &out)
    if state.isKnown, SecondField.stateName(state.number) == nil {
      out.note(Note.unknownState, on: state, state.number)
    }
    let family = cursor.read(SecondField.family, 8, &out)
    cursor.read(SecondField.group, 16, &out)
    cursor.read(SecondField.identifier, 48, &out)
    cursor.read(SecondField.priority, 32, &out)
    let hello = cursor.read(SecondField.helloTime, 32, &out)
    let hold = cursor.read(SecondField.holdTime, 32, &out)
    if hold.isKnown, hold.number <= hello.number { out.note(Note.holdTime, on: hold, hold.number, hello.number) }
    switch family.number {
    case 4:
      cursor.read(SecondField.address, 32, &out)
      cursor.readBytes(SecondField.addressPadding, min(12, cursor.remaining), &out)
    case 6: cursor.readAddress(SecondField.ipv6Address, &out)
    default: if family.isKnown { out.note(Note.unknownFamily, on: family, family.number) }
    }
  }

  private static func readDigest(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(SecondField.algorithm, 8, &out)
    cursor.read(SecondField.digestPadding, 8, &out)
    cursor.read(SecondField.digestFlags, 16, &out)
    cursor.read(SecondField.sender, 32, &out)
    cursor.read(SecondField.key, 32, &out)
    cursor.readBytes(SecondField.digest, 16, &out)
  }

  enum SecondField: FieldSet {
    static let setNumber: UInt16 = 171
    static let definedIn: StaticString = "Cisco IOS, HSRP version 2"

    static let tlv = group("hsrp2.tlv", "TLV", isNamedByFirstChild: true)
      .means("A type, a length, and a value.")
    static let groupTLV = group("hsrp2.tlv", "Group State", .detail(""))
      .means("What the router is in a group.")
    static let interfaceTLV = group("hsrp2.tlv", "Interface State", .detail(""))
      .means("What the router does on the interface, all groups taken together.")
    static let groupState = field("hsrp2.group_state_tlv", "Type", .enumeration(Self.typeName))
      .means("What the TLV has: a group's state here.")
    static let interfaceState = field("hsrp2.interface_state_tlv", "Type", .enumeration(Self.typeName))
      .means("What the TLV has: an interface's state here.")
    static let textAuthentication = field("hsrp2.text_auth_tlv", "Type", .enumeration(Self.typeName))
      .means("What the TLV has: a password here.")
    static let digestAuthentication = field("hsrp2.md5_auth_tlv", "Type", .enumeration(Self.typeName))
      .means("What the TLV has: a digest here.")
    static let type = field("hsrp2.tlv.type", "Type", .enumeration(Self.typeName))
      .means("What the TLV has: nothing that is known here.")
    static let length = field("hsrp2.tlv.length", "Length", .quantity(.bytes))
      .means("How long the value is.")
    static let version = field("hsrp2.version", "Version", .decimal)
      .means("The protocol's version: 2.")
    static let operation = field("hsrp2.opcode", "Op Code", .enumeration(Field.operationName))
      .means("Whether the router tells its state, wants to become active, or ceases to be.")
    static let state = field("hsrp2.state", "State", .enumeration(Self.stateName), .detail(""))
      .means("How far the router is: the active one forwards, the standby one takes over from it.")
    static let family = field("hsrp2.ipversion", "IP Version", .enumeration(Self.familyName))
      .means("Which kind of address the group's virtual address is.")
    static let group = field("hsrp2.group", "Group", .decimal, .detail("group"))
      .means("Which virtual router it is, 0 to 4095; its MAC address ends with this number.")
    static let identifier = field("hsrp2.identifier", "Identifier", .macAddress)
      .means("The router's own MAC address: it tells the routers of a group apart.")
    static let priority = field("hsrp2.priority", "Priority", .decimal, .detail("priority"))
      .means("The router with the highest priority becomes active.")
    static let helloTime = field("hsrp2.hellotime", "Hellotime", .quantity(.milliseconds))
      .means("How often the router says hello.")
    static let holdTime = field("hsrp2.holdtime", "Holdtime", .quantity(.milliseconds))
      .means("How long the others believe this hello.")
    static let address = field(
      "hsrp2.virt_ip", "Virtual IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The address that hosts use, and that the active router answers for.")
    static let addressPadding = field("hsrp2.virt_ip_padding", "Padding", .bytes)
      .means("The room that an IPv6 address would take.")
    static let ipv6Address = field(
      "hsrp2.virt_ip_v6", "Virtual IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The address that hosts use, and that the active router answers for.")
    static let activeGroups = field("hsrp2.active_groups", "Active Groups", .decimal, .detail("active"))
      .means("In how many groups the router is active.")
    static let passiveGroups = field("hsrp2.passive_groups", "Passive Groups", .decimal, .detail("passive"))
      .means("In how many groups it is not.")
    static let password = field("hsrp2.auth_data", "Authentication Data", .text)
      .means("A password, for all to read.")
    static let passwordPadding = field("hsrp2.auth_padding", "Padding", .bytes)
      .means("Zeros after the password.")
    static let algorithm = field("hsrp2.md5_algorithm", "Algorithm", .enumeration(Self.algorithmName))
      .means("How the digest is made.")
    static let digestPadding = field("hsrp2.md5_padding", "Padding", .hexadecimal)
      .means("Zero.")
    static let digestFlags = field("hsrp2.md5_flags", "Flags", .hexadecimal)
      .means("Flags without a published meaning.")
    static let sender = field(
      "hsrp.md5_ip_address", "Sender's IP Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("Who made the digest: nobody can send it again from another address.")
    static let key = field("hsrp2.md5_key_id", "Key ID", .decimal)
      .means("Which key the digest is made with.")
    static let digest = field("hsrp2.md5_auth_data", "Authentication Data", .bytes)
      .means("What only who has the key can compute over the packet.")
    static let data = field("hsrp2.tlv.data", "Value", .bytes)
      .means("Bytes that the type does not account for.")
    static let message = field("hsrp2.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet says.")

    static let all = [
      tlv, groupTLV, interfaceTLV, groupState, interfaceState, textAuthentication, digestAuthentication, type, length,
      version, operation,
      state, family, group, identifier, priority, helloTime, holdTime, address, addressPadding, ipv6Address,
      activeGroups, passiveGroups, password, passwordPadding, algorithm, digestPadding, digestFlags, sender, key,
      digest, data, message,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Group State"
      case 2: "Interface State"
      case 3: "Text Authentication"
      case 4: "MD5 Authentication"
      default: nil
      }
    }

    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Disabled"
      case 1: "Init"
      case 2: "Learn"
      case 3: "Listen"
      case 4: "Speak"
      case 5: "Standby"
      case 6: "Active"
      default: nil
      }
    }

    @Sendable static func familyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 4: "IPv4"
      case 6: "IPv6"
      default: nil
      }
    }

    @Sendable static func algorithmName(_ value: UInt64) -> StaticString? { value == 1 ? "MD5" : nil }

    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      value == 0 ? "v2 {hsrp2.opcode}" : "v2 Interface State"
    }
  }
}
