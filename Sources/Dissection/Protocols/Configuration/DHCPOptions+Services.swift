/// Options whose values have parts, one by one.
extension DHCP {
  /// RFC 3004 §4; but some clients send a text instead.
  static func readUserClass(_ cursor: inout Cursor, _ out: inout Dissection) {
    var place = 0
    while let length = cursor.peek(place), length > 0 { place += 1 + Int(length) }
    guard place == cursor.remaining else {
      cursor.readRest(ServiceField.userClassText, &out)
      return
    }
    readCounted(ServiceField.userClassLength, 8, ServiceField.userClass, &cursor, &out)
  }

  /// RFC 4702 §2.
  static func readClientName(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(ServiceField.nameFlags, cursor)
    let reserved = cursor.read(ServiceField.nameReserved, 4, &out)
    let flags = cursor.readFlags(
      [ServiceField.nameNoUpdate, ServiceField.nameEncoding, ServiceField.nameOverride, ServiceField.nameServer], &out)
    out.endGroup(group, cursor, value: reserved.value << 4 | flags.value)
    if flags.isKnown, !flags.isSet(2) { out.note(Note.flagMustBeSet, on: flags) }
    cursor.read(ServiceField.forwardResult, 8, &out)
    cursor.read(ServiceField.reverseResult, 8, &out)
    if flags.isSet(2) {
      guard !cursor.isAtEnd else { return }
      // A name without its last, empty label is not yet whole (RFC 4702 §3.1).
      cursor.readName(
        ServiceField.clientNameBytes, ServiceField.clientName, in: cursor.offset, mayBePartial: true,
        isQualified: true, malformed: Note.domainName, &out)
    } else {
      cursor.readRest(ServiceField.clientNameText, &out)
    }
  }

  /// RFC 4174 §2.
  static func readStorageNames(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let words: [(FieldSpec, FieldSpec, Int, [FieldSpec])] = [
      (
        ServiceField.storageFunctions, ServiceField.storageFunctionsReserved, 13,
        [ServiceField.storageSecurity, ServiceField.storageAuthorization, ServiceField.storageFunctionsEnabled]
      ),
      (ServiceField.storageAccess, ServiceField.storageAccessReserved, 10, ServiceField.storageAccessFlags),
      (
        ServiceField.storageAdministration, ServiceField.storageAdministrationReserved, 12,
        ServiceField.storageAdministrationFlags
      ),
      (ServiceField.storageBitmap, ServiceField.storageBitmapReserved, 25, ServiceField.storageBitmapFlags),
    ]
    var hasHeartbeat = false
    for (group, reserved, bits, flags) in words {
      let mark = out.beginGroup(group, cursor)
      let unused = cursor.read(reserved, bits, &out)
      let set = cursor.readFlags(flags, &out)
      out.endGroup(mark, cursor, value: unused.value << flags.count | set.value)
      if group == ServiceField.storageAdministration { hasHeartbeat = set.isSet(1) }
    }
    if hasHeartbeat { cursor.read(ServiceField.storageHeartbeat, 32, &out) }
    cursor.read(ServiceField.storagePrimary, 32, &out)
    readAddresses(ServiceField.storageSecondary, &cursor, &out)
  }

  /// RFC 3118 §2, RFC 3203, RFC 6704 §3.1.2.
  static func readAuthentication(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let kind = cursor.read(ServiceField.authenticationProtocol, 8, &out)
    let algorithm = cursor.read(ServiceField.authenticationAlgorithm, 8, &out)
    cursor.read(ServiceField.authenticationReplayMethod, 8, &out)
    cursor.read(ServiceField.authenticationReplay, 64, &out)
    switch (kind.number, algorithm.number) {
    case (1, 1) where cursor.remaining >= 20:
      cursor.read(ServiceField.authenticationSecret, 32, &out)
      cursor.readBytes(ServiceField.authenticationHash, 16, &out)
    case (3, 1) where cursor.remaining >= 17:
      cursor.read(ServiceField.authenticationType, 8, &out)
      cursor.readBytes(ServiceField.authenticationNonce, 16, &out)
    case (0, _) where kind.isKnown: cursor.readRest(ServiceField.authenticationToken, &out)
    default: break
    }
  }

  /// RFC 3361 §3.
  static func readSIPServers(_ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset + 1
    let encoding = cursor.read(ServiceField.sipEncoding, 8, &out)
    switch encoding.number {
    case 0 where encoding.isKnown: readNames(ServiceField.sipBytes, ServiceField.sipName, in: start, &cursor, &out)
    case 1: readAddresses(ServiceField.sipAddress, &cursor, &out)
    default: out.note(Note.encoding, on: encoding, encoding.number)
    }
  }

  /// RFC 3442: a destination in as many bytes as its length needs, and its router.
  static func readClasslessRoutes(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let bits = cursor.peek(), bits <= 32, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(ServiceField.route, cursor)
      let width = cursor.read(ServiceField.routeWidth, 8, &out)
      let count = (width.value + 7) / 8
      if count > 0 {
        let token = cursor.read(ServiceField.routeDestination, count * 8, &out)
        if token.isKnown, count < 4, out.fields[token.field].isWhole {
          out.fields[token.field].value = token.number << UInt64(32 - 8 * count)
        }
      }
      cursor.read(ServiceField.routeRouter, 32, &out)
      out.endGroup(group, cursor)
    }
    if let bits = cursor.peek(), bits > 32, !cursor.isShort {
      let width = cursor.read(ServiceField.routeWidth, 8, &out)
      out.note(Note.prefixWidth, on: width, width.number)
    }
  }

  /// RFC 5678 §2 and §3.
  static func readMobilityServices(hasNames: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    readSubOptions(ServiceField.mobility, ServiceField.mobilityCode, hasEnd: false, &cursor, &out) {
      _, _, cursor, out in
      if hasNames {
        readNames(ServiceField.mobilityNameBytes, ServiceField.mobilityName, in: cursor.offset, &cursor, &out)
      } else {
        readAddresses(ServiceField.mobilityAddress, &cursor, &out)
      }
    }
  }

  /// RFC 9463 §5.1.
  static func readEncryptedDNS(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let length = cursor.read(ServiceField.resolverLength, 16, &out)
      within(length, &cursor, &out) { cursor, out in
        cursor.read(ServiceField.resolverPriority, 16, &out)
        let nameLength = cursor.read(ServiceField.resolverNameLength, 8, &out)
        within(nameLength, &cursor, &out) { cursor, out in
          readNames(ServiceField.resolverNameBytes, ServiceField.resolverName, in: cursor.offset, &cursor, &out)
        }
        guard !cursor.isAtEnd else { return }
        let count = cursor.read(ServiceField.resolverAddressLength, 8, &out)
        readAddresses(ServiceField.resolverAddress, countedBy: count, &cursor, &out)
        cursor.readRest(ServiceField.resolverParameters, &out)
      }
    }
  }

  /// RFC 6656 §3.
  static func readSubnetAllocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ServiceField.allocationFlags, 8, &out)
    readSubOptions(ServiceField.allocation, ServiceField.allocationCode, hasEnd: false, &cursor, &out) {
      code, length, cursor, out in
      switch code {
      case 1:
        cursor.read(ServiceField.allocationRequestFlags, 8, &out)
        cursor.read(ServiceField.allocationPrefixLength, 8, &out)
      case 2:
        cursor.read(ServiceField.allocationInformationFlags, 8, &out)
        readAllocatedSubnets(&cursor, &out)
      case 3: cursor.readRest(ServiceField.allocationName, &out)
      case 4: DHCPValue.number32(ServiceField.allocationLease.id).read(length, &cursor, &out)
      default: break
      }
    }
  }

  static func readAllocatedSubnets(_ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 7, out.hasRoom {
      cursor.read(ServiceField.allocationSubnet, 32, &out)
      cursor.read(ServiceField.allocationSubnetLength, 8, &out)
      cursor.read(ServiceField.allocationSubnetFlags, 8, &out)
      let length = cursor.read(ServiceField.allocationStatisticsLength, 8, &out)
      within(length, &cursor, &out) { cursor, out in cursor.readRest(ServiceField.allocationStatistics, &out) }
    }
  }

  /// RFC 6607 §3.1: of a relay, too.
  static func readVirtualSubnet(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(ServiceField.virtualType, 8, &out)
    switch type.number {
    case 0 where type.isKnown: cursor.readRest(ServiceField.virtualName, &out)
    case 1 where cursor.remaining == 7:
      cursor.read(ServiceField.virtualOrganization, 24, &out)
      cursor.read(ServiceField.virtualIndex, 32, &out)
    default: break
    }
  }

  /// RFC 2242 §3.
  static func readNetWare(_ cursor: inout Cursor, _ out: inout Dissection) {
    readSubOptions(ServiceField.netware, ServiceField.netwareCode, hasEnd: true, &cursor, &out) {
      code, length, cursor, out in
      switch code {
      case 5: DHCPValue.number8(ServiceField.netwareBroadcast.id).read(length, &cursor, &out)
      case 6: readAddresses(ServiceField.netwarePreferred, &cursor, &out)
      case 7: readAddresses(ServiceField.netwareNearest, &cursor, &out)
      case 8: DHCPValue.number8(ServiceField.netwareRetries.id).read(length, &cursor, &out)
      case 9: DHCPValue.number8(ServiceField.netwareDelay.id).read(length, &cursor, &out)
      case 10: DHCPValue.number8(ServiceField.netwareOld.id).read(length, &cursor, &out)
      case 11: DHCPValue.address(ServiceField.netwarePrimary.id).read(length, &cursor, &out)
      default: break
      }
    }
  }
}
