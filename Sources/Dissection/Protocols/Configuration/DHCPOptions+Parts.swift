/// Options whose values have parts.
extension DHCP {
  static func readPartedValue(
    _ code: UInt8, _ index: DHCPOptionIndex, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch code {
    case 21: readPairs(OptionField.filterAddress, OptionField.filterMask, length, &cursor, &out)
    case 33: readPairs(OptionField.routeDestination, OptionField.routeRouter, length, &cursor, &out)
    case 43: readVendorSpecific(index.vendorClass, &cursor, &out)
    case 61: readClientIdentifier(length, &cursor, &out)
    case 63: readNetWare(&cursor, &out)
    case 77: readUserClass(&cursor, &out)
    case 78:
      cursor.read(ServiceField.agentMandatory, 8, &out)
      readAddresses(ServiceField.agentAddress, &cursor, &out)
    case 79:
      cursor.read(ServiceField.scopeMandatory, 8, &out)
      cursor.readRest(ServiceField.scope, &out)
    case 80: lengths.judge(length, is: 0, &out)
    case 81: readClientName(&cursor, &out)
    case 82: readRelayInformation(&cursor, &out)
    case 83: readStorageNames(length, &cursor, &out)
    case 88, 137, 141, 147, 213:
      readNames(ServiceField.domainBytes, ServiceField.domain, in: cursor.offset, &cursor, &out)
    case 90: readAuthentication(length, &cursor, &out)
    case 94:
      lengths.judge(length, is: 3, &out)
      cursor.read(IdentifierField.interfaceType, 8, &out)
      cursor.read(IdentifierField.interfaceMajor, 8, &out)
      cursor.read(IdentifierField.interfaceMinor, 8, &out)
    case 97:
      cursor.read(IdentifierField.machineType, 8, &out)
      if length.value == 17 { cursor.readBytes(IdentifierField.machine, 16, &out) }
    case 99: readCivicLocation(&cursor, &out)
    case 109:
      lengths.judge(length, is: 16, &out)
      cursor.readAddress(ServiceField.softwireAddress, &out)
    case 119: readNames(ServiceField.searchBytes, ServiceField.search, in: cursor.offset, &cursor, &out)
    case 120: readSIPServers(&cursor, &out)
    case 121, 249: readClasslessRoutes(&cursor, &out)
    case 122: readCableLabs(&cursor, &out)
    case 123, 144: readGeodeticLocation(code, length, &cursor, &out)
    case 124: readVendorClasses(&cursor, &out)
    case 125: readVendorOptions(&cursor, &out)
    case 139, 140: readMobilityServices(hasNames: code == 140, &cursor, &out)
    default: readLaterPartedValue(code, length, &cursor, &out)
    }
  }

  private static func readLaterPartedValue(
    _ code: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch code {
    case 143: readCounted(ServiceField.bootstrapLength, 16, ServiceField.bootstrap, &cursor, &out)
    case 146:
      cursor.read(ServiceField.selectionReserved, 6, &out)
      cursor.read(ServiceField.selectionPreference, 2, &out)
      cursor.read(ServiceField.selectionPrimary, 32, &out)
      cursor.read(ServiceField.selectionSecondary, 32, &out)
      readNames(ServiceField.selectionBytes, ServiceField.selectionDomain, in: cursor.offset, &cursor, &out)
    case 151:
      cursor.read(ServiceField.statusCode, 8, &out)
      cursor.readRest(ServiceField.statusMessage, &out)
    case 157:
      lengths.judge(length, is: 1, &out)
      cursor.read(ServiceField.sourceReserved, 7, &out)
      cursor.read(ServiceField.sourceRemote, 1, &out)
    case 158:
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        let count = cursor.read(ServiceField.controlLength, 8, &out)
        readAddresses(ServiceField.controlServer, countedBy: count, &cursor, &out)
      }
    case 159:
      lengths.judge(length, is: 4, &out)
      cursor.read(ServiceField.portOffset, 8, &out)
      cursor.read(ServiceField.portSetLength, 8, &out)
      cursor.read(ServiceField.portSet, 16, &out)
    case 162: readEncryptedDNS(&cursor, &out)
    case 212:
      cursor.read(ServiceField.rapidMaskLength, 8, &out)
      cursor.read(ServiceField.rapidPrefixLength, 8, &out)
      cursor.readAddress(ServiceField.rapidPrefix, &out)
      readAddresses(ServiceField.rapidRelay, &cursor, &out)
    case 220: readSubnetAllocation(&cursor, &out)
    case 221: readVirtualSubnet(&cursor, &out)
    default: break
    }
  }
}

// MARK: What several options have

extension DHCP {
  static func readAddresses(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 4, out.hasRoom { cursor.read(field, 32, &out) }
  }

  static func readAddresses(
    _ field: FieldSpec, countedBy length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    within(length, &cursor, &out) { cursor, out in readAddresses(field, &cursor, &out) }
  }

  /// Reads what a length counts; what is left of that is bytes.
  static func within(
    _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection,
    _ read: (inout Cursor, inout Dissection) -> Void
  ) {
    guard length.isKnown else { return }
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    read(&cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(OptionField.value, &out) }
    cursor.restore(outer)
  }

  private static func readPairs(
    _ first: FieldSpec, _ second: FieldSpec, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if length.value == 0 || length.value % 8 != 0 { out.note(Note.badMultiple, on: length, length.number, 8) }
    while cursor.remaining >= 8, out.hasRoom {
      cursor.read(first, 32, &out)
      cursor.read(second, 32, &out)
    }
  }

  /// Reads texts, each after its length.
  static func readCounted(
    _ length: FieldSpec, _ bits: Int, _ text: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let count = cursor.read(length, bits, &out)
      within(count, &cursor, &out) { cursor, out in cursor.readRest(text, &out) }
    }
  }

  /// Reads domain names up to the end, as DNS has them, with pointers that count from `start`.
  static func readNames(
    _ bytes: FieldSpec, _ name: FieldSpec, in start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    while !cursor.isAtEnd, out.hasRoom {
      cursor.readName(bytes, name, in: start, malformed: Note.domainName, &out)
    }
  }

  /// Reads sub-options up to the end: each a code, a length and a value.
  ///
  /// - Parameter hasEnd: whether zeros are padding and 255 is the end, as they are of options.
  static func readSubOptions(
    _ group: FieldSpec, _ code: FieldSpec, hasEnd: Bool, _ cursor: inout Cursor, _ out: inout Dissection,
    readValue: (UInt8, Token, inout Cursor, inout Dissection) -> Void
  ) {
    while let next = cursor.peek(), out.hasRoom, cursor.knowsNext(1, out) {
      let outer = cursor.extent
      let mark = out.beginGroup(group, cursor)
      cursor.read(code, 8, &out)
      if hasEnd, next == 0 || next == 255 {
        out.endGroup(mark, cursor)
        if next == 255 { return }
        continue
      }
      if cursor.isAtEnd { out.note(Note.subOptionLengthMissing) }
      let length = cursor.isAtEnd ? .none : cursor.read(OptionField.subOptionLength, 8, &out)
      if length.isKnown {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readValue(next, length, &cursor, &out)
        if !cursor.isAtEnd { cursor.readRest(OptionField.value, &out) }
      }
      out.endGroup(mark, cursor)
      cursor.restore(outer)
    }
  }
}
