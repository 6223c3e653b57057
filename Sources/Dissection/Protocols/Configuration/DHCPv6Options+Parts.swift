/// Options whose values have parts, but no options in them.
extension DHCPv6 {
  static func readPartedValue(
    _ code: Int, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = PartField
    switch code {
    case 1, 2, 53: DHCP.readDUID(.dhcpv6, &cursor, &out)
    case 11: readAuthentication(&cursor, &out)
    case 13:
      cursor.read(F.status, 16, &out)
      cursor.readRest(F.statusMessage, &out)
    case 15: DHCP.readCounted(F.userClassLength, 16, F.userClass, &cursor, &out)
    case 16:
      cursor.read(F.classEnterprise, 32, &out)
      DHCP.readCounted(F.classLength, 16, F.classData, &cursor, &out)
    case 17: readVendorOptions(&cursor, &out)
    case 36: DHCP.readCivicLocation(&cursor, &out)
    case 37:
      cursor.read(F.remoteEnterprise, 32, &out)
      cursor.readRest(F.remote, &out)
    case 39: readClientName(&cursor, &out)
    case 54, 55:
      readSubOptions(F.mobility, F.mobilityCode, F.mobilityLength, &cursor, &out) { _, cursor, out in
        if code == 55 { return readNames(F.mobilityName, &cursor, &out) }
        while cursor.remaining >= 16, out.hasRoom { cursor.readAddress(F.mobilityAddress, &out) }
      }
    case 56:
      readSubOptions(F.timeServer, F.timeServerCode, F.timeServerLength, &cursor, &out) { code, cursor, out in
        switch code {
        case 1: cursor.readAddress(F.timeServerAddress, &out)
        case 2: cursor.readAddress(F.timeServerGroup, &out)
        case 3: readNames(F.timeServerName, &cursor, &out)
        default: break
        }
      }
    case 60: DHCP.readCounted(F.bootLength, 16, F.bootParameter, &cursor, &out)
    case 62:
      lengths.judge(length, is: 3, &out)
      cursor.read(F.interfaceType, 8, &out)
      cursor.read(F.interfaceMajor, 8, &out)
      cursor.read(F.interfaceMinor, 8, &out)
    case 63: DHCP.readGeodeticLocation(144, length, &cursor, &out)
    case 67:
      readPrefixLength(F.excludedLength, &cursor, &out)
      cursor.readRest(F.excluded, &out)
    case 68: DHCP.readVirtualSubnet(&cursor, &out)
    case 74:
      cursor.readAddress(F.resolver, &out)
      cursor.read(F.resolverReserved, 6, &out)
      cursor.read(F.resolverPreference, 2, &out)
      readNames(F.resolverDomain, &cursor, &out)
    case 78: readKeyDistributionCenter(&cursor, &out)
    case 79:
      let hardware = cursor.read(F.clientHardware, 16, &out)
      if hardware.number == 1, cursor.remaining == 6 {
        cursor.read(F.clientMAC, 48, &out)
      } else {
        cursor.readRest(F.clientAddress, &out)
      }
    default: readLaterPartedValue(code, length, &cursor, &out)
    }
  }

  private static func readLaterPartedValue(
    _ code: Int, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = PartField
    switch code {
    case 85:
      cursor.read(F.policyLabel, 8, &out)
      cursor.read(F.policyPrecedence, 8, &out)
      readPrefix(F.policyLength, F.policyPrefix, &cursor, &out)
    case 87: readMessageOfDHCP(&cursor, &out)
    case 91: readPrefix(F.defaultLength, F.defaultPrefix, &cursor, &out)
    case 93:
      lengths.judge(length, is: 4, &out)
      cursor.read(F.portOffset, 8, &out)
      cursor.read(F.portSetLength, 8, &out)
      cursor.read(F.portSet, 16, &out)
    case 98:
      lengths.judge(length, is: 24, &out)
      cursor.read(F.residualLength4, 8, &out)
      readPrefixLength(F.residualLength6, &cursor, &out)
      cursor.read(F.residualEmbedded, 8, &out)
      cursor.read(F.residualWellKnown, 1, &out)
      cursor.read(F.residualReserved, 7, &out)
      cursor.read(F.residualPrefix4, 32, &out)
      cursor.readAddress(F.residualPrefix6, &out)
    case 99:
      lengths.judge(length, is: 4, &out)
      cursor.read(F.otherHub, 1, &out)
      cursor.read(F.otherReserved, 6, &out)
      cursor.read(F.otherTraffic, 1, &out)
      cursor.read(F.otherClass, 8, &out)
      cursor.read(F.otherMTU, 16, &out)
    case 105:
      lengths.judge(length, is: 2, &out)
      cursor.read(F.technologyReserved, 8, &out)
      cursor.read(F.technology, 8, &out)
    case 108:
      lengths.judge(length, is: 6, &out)
      if length.value == 6 { cursor.read(F.accessPoint, 48, &out) }
    case 113:
      for (length, prefix) in [
        (F.anySourceLength, F.anySource), (F.specificLength, F.specific), (F.unicastLength, F.unicast),
      ] where !cursor.isAtEnd { readPrefix(length, prefix, &cursor, &out) }
    case 114...134: readFailoverOption(code, length, &cursor, &out)
    case 136: DHCP.readCounted(F.bootstrapLength, 16, F.bootstrap, &cursor, &out)
    case 137: readPrefix(F.hintLength, F.hint, &cursor, &out)
    case 140:
      while cursor.remaining >= 2, out.hasRoom {
        cursor.read(F.quadrant, 8, &out)
        cursor.read(F.quadrantPreference, 8, &out)
      }
    case 144: readEncryptedDNS(&cursor, &out)
    case 146, 147:
      cursor.read(F.transports, 16, &out)
      readNames(F.manager, &cursor, &out)
    default: break
    }
  }

  /// Reads domain names up to the end.
  static func readNames(_ name: some FieldReference, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      cursor.readName(
        OptionField.nameBytes, name, in: cursor.offset, isQualified: true, malformed: Note.domainName, &out)
    }
  }

  /// Reads sub-options, which have codes of their own.
  private static func readSubOptions(
    _ group: FieldSpec, _ code: FieldSpec, _ length: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection,
    readValue: (Int, inout Cursor, inout Dissection) -> Void
  ) {
    let list = ElementList(
      element: group.id, type: code.id, length: length.id, surplus: OptionField.value.id, bits: 16)
    list.read(&cursor, &out, readValue: readValue)
  }

  /// RFC 8415 §21.17; CableLabs' servers are told by their addresses.
  private static func readVendorOptions(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PartField
    let enterprise = cursor.read(F.vendorEnterprise, 32, &out)
    let isCable = enterprise.number == 4491
    readSubOptions(F.vendorOption, isCable ? F.cableCode : F.vendorCode, F.vendorLength, &cursor, &out) {
      code, cursor, out in
      if isCable, [32, 34, 37].contains(code) {
        while cursor.remaining >= 16, out.hasRoom { cursor.readAddress(F.cableServer, &out) }
      }
      cursor.readRest(F.vendorData, &out)
    }
  }

  /// RFC 8415 §21.11 and §20.4.1, RFC 3315 §21.4.1.
  private static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PartField
    let kind = cursor.read(F.authenticationProtocol, 8, &out)
    cursor.read(F.authenticationAlgorithm, 8, &out)
    cursor.read(F.authenticationReplayMethod, 8, &out)
    cursor.readBytes(F.authenticationReplay, 8, &out)
    switch kind.number {
    case 2 where cursor.remaining >= 20:
      cursor.readBytes(F.authenticationRealm, cursor.remaining - 20, &out)
      cursor.read(F.authenticationKey, 32, &out)
      cursor.readRest(F.authenticationHash, &out)
    case 3 where !cursor.isAtEnd:
      cursor.read(F.authenticationType, 8, &out)
      cursor.readRest(F.authenticationValue, &out)
    default: cursor.readRest(F.authenticationInformation, &out)
    }
  }

  /// RFC 4704 §4.
  private static func readClientName(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PartField
    let group = out.beginGroup(F.nameFlags, cursor)
    let reserved = cursor.read(F.nameReserved, 5, &out)
    let flags = cursor.readFlags([F.nameNoUpdate, F.nameOverride, F.nameServer], &out)
    out.endGroup(group, cursor, value: reserved.value << 3 | flags.value)
    if flags.isSet(2), flags.isSet(0) { out.note(Note.bothUpdate, on: flags) }
    guard !cursor.isAtEnd else { return }
    // A name without its last, empty label is not yet whole (RFC 4704 §4.2).
    cursor.readName(
      OptionField.nameBytes, F.clientName, in: cursor.offset, mayBePartial: true, isQualified: true,
      malformed: Note.domainName, &out)
  }

  /// RFC 6784 §6.
  private static func readKeyDistributionCenter(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PartField
    cursor.read(F.centerPriority, 16, &out)
    cursor.read(F.centerWeight, 16, &out)
    cursor.read(F.centerTransport, 8, &out)
    cursor.read(F.centerPort, 16, &out)
    cursor.readAddress(F.centerAddress, &out)
    cursor.readRest(F.centerRealm, &out)
  }

  /// RFC 9463 §4.1.
  private static func readEncryptedDNS(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PartField
    cursor.read(F.servicePriority, 16, &out)
    let nameLength = cursor.read(F.serviceNameLength, 16, &out)
    DHCP.within(nameLength, &cursor, &out) { cursor, out in readNames(F.serviceName, &cursor, &out) }
    guard !cursor.isAtEnd else { return }
    let addressLength = cursor.read(F.serviceAddressLength, 16, &out)
    DHCP.within(addressLength, &cursor, &out) { cursor, out in
      while cursor.remaining >= 16, out.hasRoom { cursor.readAddress(F.serviceAddress, &out) }
    }
    cursor.readRest(F.serviceParameters, &out)
  }

  /// RFC 7341 §7.1: a message of DHCPv4, which is decoded as a buffer of its own.
  private static func readMessageOfDHCP(_ cursor: inout Cursor, _ out: inout Dissection) {
    let range = cursor.offset..<cursor.end
    let token = cursor.readRest(PartField.messageOfDHCP, &out)
    guard token.isKnown, !range.isEmpty else { return }
    let isAdded =
      out.buffers.count < DHCP.mostBuffers
      && out.add(out.buffer("DHCPv4 message", of: [range], cursor), as: .known(DHCP.id))
    if !isAdded { out.note(Note.notAdded, on: token) }
  }
}
