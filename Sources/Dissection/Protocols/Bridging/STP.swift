/// The Spanning Tree Protocol and what became of it, IEEE 802.1D-1998 and 802.1D-2004 §9.3 (RSTP), IEEE 802.1Q §14 (MSTP, SPT), and
/// the BPDUs that Cisco's bridges send for each VLAN (PVST+).
///
///     |      Protocol Identifier      |    Version    |   BPDU Type   |
///     |     Flags     |  Root Identifier: 4 bits of priority, 12 bits of system ID extension, MAC address
///     |                        Root Path Cost                         |
///     |  Bridge Identifier, of the same form
///     |        Port Identifier        |          Message Age          |
///     |            Max Age            |          Hello Time           |
///     |         Forward Delay         |  Version 1 Length, and what later versions add …
enum STP: ProtocolDecoder {
  static let number: UInt16 = 240

  static let spec = ProtocolSpec(
    "stp", "Spanning Tree Protocol", brief: "STP", source: "IEEE 802.1Q §14",
    foundBy: [.llcSAP(0x42), .snap(0x00000c, 0x010b), .snap(0x0080c2, 0x000e)],
    fields: [Field.self, TreesField.self], notes: [Note.self], trailingBytes: .outer, fixedBits: 16)

  /// No protocol identifier but zero was ever given, and of the versions and types a few; a maximum age is 6 to 40 seconds.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.peek16() == 0, let version = cursor.peek(2), let type = cursor.peek(3), version <= 4 else {
      return .no
    }
    switch type {
    case 0, 2: return cursor.peek(29).map { (6...40).contains($0) } ?? false ? .maybe : .no
    case 0x80: return cursor.remaining == 4 ? .maybe : .no
    default: return .no
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let identifier = cursor.read(Field.protocolIdentifier, 16, &out)
    if identifier.number != 0 { out.note(Note.identifier, on: identifier, identifier.number) }
    let version = cursor.read(Field.version, 8, &out)
    let type = cursor.read(Field.type, 8, &out)
    guard type.isKnown else { return cursor.isShort ? .nothing : .data }
    switch type.number {
    case 0x80: out.derive(Field.message, Int(Message.notification.rawValue))
    case 0x00, 0x02:
      readConfiguration(isRapid: type.number == 2, version, &cursor, &out)
      if isPerVLAN(out) { readVLANs(isPadded: type.number == 0, &cursor, &out) }
    default:
      out.note(Note.unknownType, on: type, type.number)
      out.derive(Field.message, Int(Message.unknown.rawValue))
      return .data
    }
    // What is after it fills the frame up.
    if !cursor.isShort { cursor.narrow(to: cursor.offset, .packetLength) }
    return .nothing
  }

  private static func isPerVLAN(_ out: borrowing Dissection) -> Bool {
    if case .number(.snap, 0x0c_010b) = out.context.found { true } else { false }
  }

  /// Reads a configuration BPDU, 802.1D-1998 §9.3.1, or a rapid one, 802.1D-2004 §9.3.3, with what later versions add to it.
  private static func readConfiguration(
    isRapid: Bool, _ version: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(isRapid ? Field.rapidFlags : Field.firstFlags, unusedNotZero: Note.reservedFlags, &out)
    readBridge(Field.rootIdentifier, &cursor, &out)
    cursor.read(Field.rootPathCost, 32, &out)
    readBridge(Field.bridgeIdentifier, &cursor, &out)
    let port = cursor.read(Field.port, 16, &out)
    out.part(Field.portPriority, 12, 4, of: port)
    out.part(Field.portNumber, 0, 12, of: port)
    readTimers(&cursor, &out)
    var message = Message.configuration
    if isRapid {
      message = .rapid
      let length = cursor.read(Field.version1Length, 8, &out)
      if length.number != 0 { out.note(Note.version1Length, on: length, length.number) }
      // Without them, a later version's BPDU is taken for a rapid one (802.1Q §14.5).
      if version.number >= 3, !cursor.isAtEnd { message = readTrees(version, &cursor, &out) }
    }
    if version.isKnown { out.derive(Field.message, Int(message.rawValue)) }
  }

  /// Reads an identifier of a bridge, 802.1D-2004 §9.2.5: a priority in steps of 4096, the system ID extension, an address.
  static func readBridge(_ fields: Field.Bridge, _ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(fields.identifier, cursor)
    let priority = cursor.read(fields.priority, 4, &out)
    if priority.isKnown { out.fields[priority.field].value = priority.number << 12 }
    cursor.read(fields.systemExtension, 12, &out)
    cursor.read(fields.address, 48, &out)
    out.endGroup(group, cursor)
  }

  /// Reads the timers, in 1/256 of a second, and says where they break 802.1D's rules.
  private static func readTimers(_ cursor: inout Cursor, _ out: inout Dissection) {
    let age = cursor.read(Field.messageAge, 16, &out)
    let maximum = cursor.read(Field.maximumAge, 16, &out)
    let hello = cursor.read(Field.helloTime, 16, &out)
    let delay = cursor.read(Field.forwardDelay, 16, &out)
    guard age.isKnown, maximum.isKnown, hello.isKnown, delay.isKnown else { return }
    if age.value >= maximum.value { out.note(Note.tooOld, on: age) }
    if 2 * (delay.value - 256) < maximum.value { out.note(Note.shortDelay, on: delay) }
    if maximum.value < 2 * (hello.value + 256) { out.note(Note.shortAge, on: maximum) }
  }

  /// Reads the TLVs after Cisco's BPDUs for each VLAN: they say on which VLAN the BPDU was sent.
  private static func readVLANs(isPadded: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort else { return }
    if isPadded, cursor.remaining > 4 { cursor.read(Field.padding, 8, &out) }
    var isOriginKnown = false
    while cursor.remaining >= 4, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(Field.record, cursor)
      let type = cursor.read(Field.recordType, 16, &out)
      let length = cursor.read(Field.recordLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Note.recordCut, &out)
      if type.isKnown, type.number == 0 {
        isOriginKnown = true
        if length.number != 2 { out.note(Note.recordLength, on: length, length.number) }
        if !cursor.isAtEnd { cursor.read(Field.originatingVLAN, 16, &out) }
      } else if type.isKnown {
        out.note(Note.unknownRecord, on: type, type.number)
      }
      if !cursor.isAtEnd { cursor.readRest(Field.recordValue, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
      // A second one of type zero is padding.
      if isOriginKnown, cursor.isZeroToEnd { break }
    }
    if !isOriginKnown { out.note(Note.noOrigin) }
  }
}

// MARK: Multiple trees

extension STP {
  /// Reads what MSTP adds, 802.1Q §14.4, and SPT: a common tree for the bridges of a region, and a tree for each instance.
  private static func readTrees(_ version: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Message {
    let outer = cursor.extent
    let length = cursor.read(TreesField.version3Length, 16, &out)
    guard length.isKnown else { return .rapid }
    if length.value < 64 || (length.value - 64) % 16 != 0 { out.note(Note.version3Length, on: length, length.number) }
    cursor.narrow(
      by: length, from: cursor.offset, .field(TreesField.version3Length), else: Data.Note.lengthBeyondEnd, &out)
    if !cursor.isAtEnd {
      readConfigurationIdentifier(&cursor, &out)
      cursor.read(TreesField.internalRootPathCost, 32, &out)
      readBridge(TreesField.regionalBridge, &cursor, &out)
      cursor.read(TreesField.remainingHops, 8, &out)
    }
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(TreesField.instance, cursor)
      cursor.read(TreesField.instanceRecord, unusedNotZero: Note.reservedBits, &out)
      out.endGroup(group, cursor)
    }
    let isCut = cursor.isShort
    if !isCut { cursor.restore(outer) }
    guard version.number >= 4, !isCut, !cursor.isAtEnd else { return .multiple }
    readShortestPathTrees(&cursor, &out)
    return .shortestPath
  }

  /// Reads which instances a region has, and which VLANs are on them, as a digest: 802.1Q §13.8.
  private static func readConfigurationIdentifier(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(TreesField.configuration, cursor)
    let selector = cursor.read(TreesField.formatSelector, 8, &out)
    if selector.number != 0 { out.note(Note.formatSelector, on: selector, selector.number) }
    if cursor.remaining >= 32 {
      cursor.readPaddedText(TreesField.configurationName, padding: TreesField.namePadding, 32, &out)
    } else {
      cursor.readBytes(TreesField.configurationName, 32, &out)
    }
    cursor.read(TreesField.revision, 16, &out)
    cursor.readBytes(TreesField.digest, 16, &out)
    out.endGroup(group, cursor)
  }

  /// Reads what shortest path bridging adds, 802.1Q §14.4: an auxiliary identifier, and what the bridges agree on.
  private static func readShortestPathTrees(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let length = cursor.read(TreesField.version4Length, 16, &out)
    guard length.isKnown else { return }
    if length.value != 85 { out.note(Note.version4Length, on: length, length.number) }
    cursor.narrow(
      by: length, from: cursor.offset, .field(TreesField.version4Length), else: Data.Note.lengthBeyondEnd, &out)
    if !cursor.isAtEnd {
      readConfigurationIdentifier(&cursor, &out)
      cursor.read(TreesField.agreement, unusedNotZero: Note.reservedBits, &out)
      if !cursor.isAtEnd { cursor.readRest(TreesField.surplus, &out) }
    }
    if !cursor.isShort { cursor.restore(outer) }
  }
}
