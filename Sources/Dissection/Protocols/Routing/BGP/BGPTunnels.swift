/// Tunnels: those of multicast (RFC 6514 §5), and those that packets to a next hop may take (RFC 9012).
extension BGP {
  /// The PMSI Tunnel attribute.
  ///
  ///     |     Flags     |  Tunnel Type  |  label: 3 bytes, the tunnel's identifier …
  static func readTunnel(_ update: Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TunnelField
    cursor.read(F.flags, 8, &out)
    let type = cursor.read(F.type, 8, &out)
    if update.isVirtualNetwork {
      cursor.read(F.network, 24, &out)
    } else {
      readLabel(&cursor, &out)
    }
    guard !cursor.isShort else { return }
    let pairs: [UInt64: (FieldID, FieldID)] = [
      3: (F.specificRoot.id, F.specificGroup.id), 4: (F.sender.id, F.group.id),
      5: (F.bidirectionalSender.id, F.bidirectionalGroup.id),
    ]
    switch type.number {
    case 0: break
    case 1:
      cursor.read(F.rsvpID, 32, &out)
      cursor.read(F.rsvpReserved, 16, &out)
      cursor.read(F.rsvpTunnel, 16, &out)
      cursor.read(F.rsvpExtended, 32, &out)
    case 2, 7: readElement(&cursor, &out)
    case 3...5:
      guard let pair = pairs[type.number] else { return }
      readTunnelAddress(pair.0, isSix: cursor.remaining >= 32, &cursor, &out)
      readTunnelAddress(pair.1, isSix: cursor.remaining >= 16, &cursor, &out)
    case 6: readTunnelAddress(F.ingress.id, isSix: cursor.remaining >= 16, &cursor, &out)
    default:
      if F.typeName(type.number) == nil { out.note(ServiceNote.tunnelUnknown, on: type, type.number) }
      cursor.readRest(F.identifier, &out)
    }
  }

  private static func readTunnelAddress(
    _ field: FieldID, isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if isSix { cursor.readAddress(TunnelField.addressSix, &out) } else { cursor.read(field, 32, &out) }
  }

  /// RFC 6388 §2.2: a tree of labels, by its root and a value that means something there.
  private static func readElement(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TunnelField
    cursor.read(F.elementType, 8, &out)
    cursor.read(F.elementFamily, 16, &out)
    let length = cursor.read(F.elementLength, 8, &out)
    if length.number == 16 {
      cursor.readAddress(F.elementRootSix, &out)
    } else if length.number == 4 {
      cursor.read(F.elementRoot, 32, &out)
    } else {
      out.note(ValueNote.addressLength, on: length, length.number * 8)
      return
    }
    let outer = cursor.extent
    let opaque = cursor.read(F.opaqueLength, 16, &out)
    cursor.narrow(by: opaque, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    F.opaqueList.read(&cursor, &out) { type, length, cursor, out in
      if type.number == 1, length.value == 4 { cursor.read(F.opaqueID, 32, &out) }
      if F.opaqueName(type.number) == nil { out.note(ServiceNote.opaqueUnknown, on: type, type.number) }
    }
    cursor.restore(outer)
  }

  // MARK: Tunnel Encapsulation

  static func readEncapsulations(_ cursor: inout Cursor, _ out: inout Dissection) {
    TunnelField.tunnelList.read(&cursor, &out) { tunnel, _, cursor, out in
      while !cursor.isAtEnd, out.hasRoom { readTunnelValue(tunnel, &cursor, &out) }
    }
  }

  /// Reads a sub-TLV; from type 128 on its length takes two bytes.
  private static func readTunnelValue(_ tunnel: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TunnelField
    let outer = cursor.extent
    let group = out.beginGroup(F.value, cursor)
    let type = cursor.read(F.valueType, 8, &out)
    let length = cursor.read(F.valueLength, type.number >= 128 ? 16 : 8, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if type.isKnown, length.isKnown, !cursor.isShort {
      let layout = type.number == 1 ? F.encapsulations[tunnel.number] : F.layouts[type.number]
      switch type.number {
      case 6: readEndpoint(&cursor, &out)
      case 11: readPrefixSegment(&cursor, &out)
      case 128: readSegmentList(&cursor, &out)
      default:
        layout?.read(length, &cursor, &out)
        if BGPTunnelValue.name(type.number) == nil { out.note(ValueNote.unknownType, on: type, type.number) }
      }
    }
    if !cursor.isAtEnd { cursor.readRest(F.bytes, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  private static func readEndpoint(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TunnelField
    cursor.read(F.endpointReserved, 32, &out)
    let family = cursor.read(F.endpointFamily, 16, &out)
    if family.number == 1 { cursor.read(F.endpoint, 32, &out) }
    if family.number == 2 { cursor.readAddress(F.endpointSix, &out) }
  }

  /// RFC 9830 §2.4.4: the places that packets go through, and what share of the packets.
  private static func readSegmentList(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TunnelField
    cursor.read(F.listReserved, 8, &out)
    F.segmentList.read(&cursor, &out) { type, length, cursor, out in
      F.segmentLayouts[type.number]?.read(length, &cursor, &out)
      if F.segmentName(type.number) == nil { out.note(ValueNote.unknownType, on: type, type.number) }
    }
  }
}
