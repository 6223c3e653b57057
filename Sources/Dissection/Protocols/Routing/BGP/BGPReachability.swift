/// Routes of any address family, RFC 4760 §3 and §4: the family, a next hop of any kind, and the routes in the family's form.
///
///     |              AFI              |     SAFI      | Next hop len. |
///     |  next hop …   |   Reserved    |  routes …
extension BGP {
  static func readReachable(_ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ServiceField
    let family = cursor.read(F.reachableFamily, 16, &out)
    let subsequent = cursor.read(F.reachableUse, 8, &out)
    readNextHop(&cursor, &out)
    let points = cursor.read(F.attachmentCount, 8, &out)
    if points.number != 0 {
      out.note(UpdateNote.attachmentPoints, on: points)
      for _ in 0..<points.value where !cursor.isAtEnd && !cursor.isShort {
        let length = cursor.read(F.attachmentLength, 8, &out)
        cursor.readBytes(F.attachment, (length.value + 1) / 2, &out)
      }
    }
    guard family.isKnown, subsequent.isKnown, !cursor.isShort else { return }
    let count = update.announced.count
    let isEmpty = cursor.isAtEnd
    let group = out.beginGroup(F.reachable, cursor)
    readFamily(family, subsequent, .reachable, &update, &cursor, &out)
    out.endGroup(group, cursor)
    if update.announced.count == count, !isEmpty { tell(family, subsequent, isWithdrawn: false, &update, &out) }
  }

  /// Tells of routes that have no prefixes by their family.
  private static func tell(
    _ family: Token, _ subsequent: Token, isWithdrawn: Bool, _ update: inout Update, _ out: inout Dissection
  ) {
    let text = out.keepText { texts in
      texts.append(AddressFamilyNumber.name(family.number) ?? "unknown")
      texts.append(" ")
      texts.append(SubsequentAddressFamily.name(subsequent.number) ?? "unknown")
    }
    update.add(text, isWithdrawn: isWithdrawn)
  }

  static func readUnreachable(
    _ length: Token, _ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = ServiceField
    let family = cursor.read(F.unreachableFamily, 16, &out)
    let subsequent = cursor.read(F.unreachableUse, 8, &out)
    guard family.isKnown, subsequent.isKnown, !cursor.isShort else { return }
    if cursor.isAtEnd { update.endOfRoutes = length }
    let count = update.withdrawn.count
    let isEmpty = cursor.isAtEnd
    let group = out.beginGroup(F.unreachable, cursor)
    readFamily(family, subsequent, .unreachable, &update, &cursor, &out)
    out.endGroup(group, cursor)
    if update.withdrawn.count == count, !isEmpty { tell(family, subsequent, isWithdrawn: true, &update, &out) }
  }

  /// Reads a next hop: one address, or a link-local one after it, with or without a route distinguisher. Its length tells.
  private static func readNextHop(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ServiceField
    let group = out.beginGroup(F.nextHop, cursor)
    let outer = cursor.extent
    let length = cursor.read(F.nextHopLength, 8, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    switch length.value {
    case 0: break
    case 4: cursor.read(F.nextHopFour, 32, &out)
    case 16: cursor.readAddress(F.nextHopSix, &out)
    case 32:
      cursor.readAddress(F.nextHopSix, &out)
      readLinkLocal(&cursor, &out)
    case 12:
      readZeroDistinguisher(&cursor, &out)
      cursor.read(F.nextHopFour, 32, &out)
    case 24:
      readZeroDistinguisher(&cursor, &out)
      cursor.readAddress(F.nextHopSix, &out)
    case 48:
      readZeroDistinguisher(&cursor, &out)
      cursor.readAddress(F.nextHopSix, &out)
      readZeroDistinguisher(&cursor, &out)
      readLinkLocal(&cursor, &out)
    default:
      out.note(UpdateNote.nextHopLength, on: length, length.number)
      cursor.readRest(F.nextHopBytes, &out)
    }
    cursor.restore(outer)
    out.endGroup(group, cursor)
  }

  private static func readLinkLocal(_ cursor: inout Cursor, _ out: inout Dissection) {
    let local = cursor.readAddress(ServiceField.nextHopLinkLocal, &out)
    if local.isKnown, local.address.high >> 54 != 0xfe80 >> 6, !local.address.isUnspecified {
      out.note(UpdateNote.linkLocalScope, on: local.token)
    }
  }

  private static func readZeroDistinguisher(_ cursor: inout Cursor, _ out: inout Dissection) {
    var isZero = true
    for place in 0..<8 where cursor.peek(place) ?? 0 != 0 { isZero = false }
    let index = out.fields.count
    readDistinguisher(ServiceField.nextHopDistinguisher, &cursor, &out)
    if !isZero { out.note(UpdateNote.distinguisherNotZero, on: index) }
  }

  // MARK: Families

  /// Reads the routes of an address family up to the cursor's end.
  private static func readFamily(
    _ family: Token, _ subsequent: Token, _ place: RouteKind.Place, _ update: inout Update, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    var kind = RouteKind(place: place)
    kind.isSix = family.number == 2
    switch (family.number, subsequent.number) {
    case (1...2, 1...2): readRoutes(kind, &update, &cursor, &out)
    case (1...2, 4):
      kind.hasLabels = true
      readRoutes(kind, &update, &cursor, &out)
    case (1...2, 76), (1...2, 128):
      kind.hasLabels = true
      kind.hasDistinguisher = true
      readRoutes(kind, &update, &cursor, &out)
    case (1...2, 129):
      kind.hasDistinguisher = true
      readRoutes(kind, &update, &cursor, &out)
    case (1...2, 5): readMulticastRoutes(&cursor, &out)
    case (1...2, 7): readTunnelEndpoints(&cursor, &out)
    case (1, 66): readMulticastTunnels(&cursor, &out)
    case (1...2, 73): readPolicies(isSix: kind.isSix, &cursor, &out)
    case (1...2, 85): ServiceField.mobileList.read(&cursor, &out) { _, _, _, _ in }
    case (1, 132): readTargets(&cursor, &out)
    case (1...2, 133), (1...2, 134), (25, 134): readFlows(family.number, subsequent.number, &cursor, &out)
    case (25, 65): readVirtualLANs(&cursor, &out)
    case (25, 70): readEthernetRoutes(update, &cursor, &out)
    case (16_388, 71), (16_388, 72), (16_388, 80):
      readLinkStateRoutes(isPrivate: subsequent.number == 72, &update, &cursor, &out)
    default:
      if !cursor.isAtEnd { out.note(UpdateNote.unknownFamily, on: subsequent, family.number, subsequent.number) }
      cursor.readRest(RouteField.unknown, &out)
    }
  }

  /// RFC 5512 §3: the end of a tunnel, whose kinds an attribute tells.
  private static func readTunnelEndpoints(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      let length = cursor.read(RouteField.prefixLength, 8, &out)
      if length.number == 32 {
        cursor.read(ServiceField.endpoint, 32, &out)
      } else if length.number == 128 {
        cursor.readAddress(ServiceField.endpointSix, &out)
      } else {
        out.note(ValueNote.addressLength, on: length, length.number)
        cursor.readRest(RouteField.unknown, &out)
      }
    }
  }

  /// draft-nalawade-idr-mdt-safi, RFC 6037 §8: who sends to which group in a private network's multicast tunnel.
  private static func readMulticastTunnels(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(RouteField.route, cursor)
      cursor.read(RouteField.prefixLength, 8, &out)
      readDistinguisher(ServiceField.tunnelDistinguisher, &cursor, &out)
      let sender = cursor.read(ServiceField.tunnelSender, 32, &out)
      let receivers = cursor.read(ServiceField.tunnelGroup, 32, &out)
      let text = out.keepText { texts in
        texts.append(ipv4: sender.number)
        texts.append(" to ")
        texts.append(ipv4: receivers.number)
      }
      out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    }
  }

  /// RFC 4684 §4: which route targets a speaker wants routes of; a prefix of the target matches all that begin with it.
  private static func readTargets(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ServiceField
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.target, cursor)
      let length = cursor.read(RouteField.prefixLength, 8, &out)
      let isRight = length.number == 0 || (32...96).contains(length.number)
      if !isRight { out.note(ServiceNote.targetLength, on: length, length.number) }
      if length.value >= 32 {
        cursor.read(F.targetOrigin, 32, &out)
        let count = min((length.value - 32 + 7) / 8, cursor.remaining)
        if length.value == 96 {
          readExtendedCommunity(&cursor, &out)
        } else {
          cursor.readBytes(F.targetPrefix, count, &out)
        }
      } else if length.value > 0 {
        cursor.readBytes(F.targetPrefix, min((length.value + 7) / 8, cursor.remaining), &out)
      }
      out.endGroup(group, cursor)
    }
  }

  /// Virtual private LANs: RFC 4761 §3.2.2 with blocks of labels, RFC 6074 §3.2.2 without.
  private static func readVirtualLANs(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ServiceField
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(F.virtualLAN, cursor)
      let length = cursor.read(F.virtualLANLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      readDistinguisher(F.virtualLANDistinguisher, &cursor, &out)
      if length.value == 12 {
        cursor.read(F.edge, 32, &out)
      } else {
        cursor.read(F.customerEdge, 16, &out)
        cursor.read(F.blockOffset, 16, &out)
        if length.value >= 17 {
          cursor.read(F.blockSize, 16, &out)
          cursor.read(F.blockBase, 20, &out)
          cursor.read(F.blockRest, 4, &out)
        }
        // What follows tells which circuits are up, RFC 4761 does not say.
        if !cursor.isAtEnd { cursor.readRest(F.circuitStatus, &out) }
      }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  /// RFC 9830 §2.1: paths that are written into packets, each for an endpoint and a color.
  private static func readPolicies(isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ServiceField
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.policy, cursor)
      let length = cursor.read(F.policyLength, 8, &out)
      if length.isKnown, length.number != (isSix ? 192 : 96) {
        out.note(ServiceNote.policyLength, on: length, length.number, isSix ? 192 : 96)
      }
      cursor.read(F.policyDistinguisher, 32, &out)
      cursor.read(F.policyColor, 32, &out)
      if isSix {
        cursor.readAddress(F.policyEndpointSix, &out)
      } else {
        cursor.read(F.policyEndpoint, 32, &out)
      }
      out.endGroup(group, cursor)
    }
  }
}
