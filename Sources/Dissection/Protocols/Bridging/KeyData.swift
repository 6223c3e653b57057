/// What EAPOL-Key frames carry beside the keys that follow from them: elements, such as RSN (IEEE 802.11-2020 §9.4.2.24), and keys in
/// encapsulations of their own (KDEs, §12.7.2 figure 12-38).
enum KeyData {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    let elements = ElementList(
      element: IEEE80211Management.Field.element.id, type: IEEE80211Management.Field.elementIdentifier.id,
      length: IEEE80211Management.Field.elementLength.id, surplus: IEEE80211Management.Field.elementData.id, bits: 8)
    // Data that are wrapped are filled up by 0xdd and zeros.
    var distance = 0
    while let identifier = cursor.peek(distance), let length = cursor.peek(distance + 1),
      identifier != 0xdd || length != 0
    {
      distance += 2 + Int(length)
    }
    let outer = cursor.extent
    if cursor.peek(distance) == 0xdd { cursor.narrow(to: cursor.offset + distance, cursor.limit) }
    elements.read(&cursor, &out, readValue: readValue)
    if cursor.isShort { return }
    cursor.restore(outer)
    if !cursor.isAtEnd { cursor.readRest(Field.padding, &out) }
  }

  private static func readValue(_ identifier: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch identifier {
    case 48: readRSN(&cursor, &out)
    case 221 where cursor.remaining >= 4:
      let organization = cursor.read(IEEE80211Management.Field.organization, 24, &out)
      switch organization.number {
      case 0x000fac: readKey(&cursor, &out)
      case 0x0050f2: readWPA(&cursor, &out)
      default: break
      }
    default: break
    }
  }

  /// Reads which ciphers, and ways to agree on keys, a network or a station has.
  private static func readRSN(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.rsnVersion, 16, .littleEndian, &out)
    if cursor.isAtEnd { return }
    readSuite(Field.groupSuite.id, Field.groupOrganization.id, Field.groupType.id, &cursor, &out)
    readSuites(Field.pairCount.id, Field.pairSuite.id, Field.pairOrganization.id, Field.pairType.id, &cursor, &out)
    readSuites(Field.keyCount.id, Field.keySuite.id, Field.keyOrganization.id, Field.keyType.id, &cursor, &out)
    if cursor.isAtEnd { return }
    let capabilities = cursor.read(Field.capabilities, 16, .littleEndian, &out)
    for (low, count, field) in Field.capabilityParts { out.part(field, low, count, of: capabilities) }
    if cursor.isAtEnd { return }
    let count = cursor.read(Field.identifierCount, 16, .littleEndian, &out)
    var left = count.value
    while left > 0, !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      left -= 1
      cursor.readBytes(Field.masterIdentifier, 16, &out)
    }
    if !cursor.isAtEnd {
      readSuite(Field.managementSuite.id, Field.managementOrganization.id, Field.managementType.id, &cursor, &out)
    }
  }

  /// Reads the same as the Wi-Fi Alliance had it before.
  private static func readWPA(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.wpaType, 8, &out)
    guard type.number == 1 else { return }
    cursor.read(Field.wpaVersion, 16, .littleEndian, &out)
    readSuite(Field.wpaGroup.id, Field.wpaGroupOrganization.id, Field.wpaGroupType.id, &cursor, &out)
    readSuites(
      Field.wpaPairCount.id, Field.wpaPair.id, Field.wpaPairOrganization.id, Field.wpaPairType.id, &cursor, &out)
    readSuites(Field.wpaKeyCount.id, Field.wpaKey.id, Field.wpaKeyOrganization.id, Field.wpaKeyType.id, &cursor, &out)
  }

  private static func readSuites(
    _ counter: FieldID, _ suite: FieldID, _ organization: FieldID, _ type: FieldID, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    if cursor.isAtEnd { return }
    let count = cursor.read(counter, 16, .littleEndian, &out)
    var left = count.value
    while left > 0, !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      left -= 1
      readSuite(suite, organization, type, &cursor, &out)
    }
  }

  private static func readSuite(
    _ suite: FieldID, _ organization: FieldID, _ type: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let group = out.beginGroup(suite, cursor)
    cursor.read(organization, 24, &out)
    cursor.read(type, 8, &out)
    out.endGroup(group, cursor)
  }

  private static func readKey(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.kind, 8, &out)
    if cursor.isAtEnd { return }
    switch type.number {
    case 1: cursor.read(Field.groupKeySteps, &out)
    case 3: cursor.read(Field.address, 48, &out)
    case 4: cursor.readBytes(Field.masterIdentifier, 16, &out)
    case 6: cursor.readBytes(Field.nonce, 32, &out)
    case 7: cursor.read(Field.lifetime, 32, &out)
    case 8: cursor.read([.number(Field.errorReserved, 16), .number(Field.errorType, 16)], &out)
    case 9, 14:
      cursor.read(Field.integrityKeyNumber, 16, .littleEndian, &out)
      cursor.read(Field.integrityPacketNumber, 48, .littleEndian, &out)
      cursor.readRest(Field.integrityKey, &out)
    default: break
    }
  }
}
