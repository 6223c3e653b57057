/// The bodies of version 3's advertisements, RFC 5340 §A.4: topology and addresses apart.
extension OSPF {
  static func readSixBody(_ type: Token, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SixField
    guard type.isKnown, !cursor.isAtEnd else { return }
    switch type.bits(0, 13) {
    case 1:
      cursor.read(F.routerFlags, &out)
      cursor.read(OptionField.sixOptions, &out)
      while !cursor.isAtEnd, out.hasRoom {
        let group = out.beginGroup(F.link, cursor)
        cursor.read(F.linkSteps, unusedNotZero: Note.reservedNotZero, &out)
        out.endGroup(group, cursor)
      }
    case 2:
      readReserved(F.reserved, 8, &cursor, &out)
      cursor.read(OptionField.sixOptions, &out)
      while !cursor.isAtEnd, out.hasRoom { cursor.read(F.attachedRouter, 32, &out) }
    case 3: readInterAreaPrefix(packet, &cursor, &out)
    case 4: readInterAreaRouter(&cursor, &out)
    case 5, 7: readExternal(packet, &cursor, &out)
    case 8: readLinkLocal(packet, &cursor, &out)
    case 9: readIntraArea(packet, &cursor, &out)
    case 10: readTrafficEngineering(&cursor, &out)
    case 11: readGrace(&cursor, &out)
    case 12: readRouterInformation(&cursor, &out)
    case 33...41: readExtendedSix(type.bits(0, 13), packet, &cursor, &out)
    case 42: readTLVs(TLVField.type, &cursor, &out) { _, _, _ in }
    default: break
    }
  }

  /// A prefix of another area, after its metric.
  static func readInterAreaPrefix(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    readReserved(SixField.reserved, 8, &cursor, &out)
    cursor.read(SixField.metric, 24, &out)
    readPrefix(SixField.prefixReserved, packet, &cursor, &out)
  }

  /// A router of another area, after its options and metric.
  static func readInterAreaRouter(_ cursor: inout Cursor, _ out: inout Dissection) {
    readReserved(SixField.reserved, 8, &cursor, &out)
    cursor.read(OptionField.sixOptions, &out)
    readReserved(SixField.reserved, 8, &cursor, &out)
    cursor.read(SixField.metric, 24, &out)
    cursor.read(SixField.destination, 32, &out)
  }

  private static func readExternal(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SixField
    let flags = cursor.read(F.externalFlags, &out)
    cursor.read(F.metric, 24, &out)
    let length = cursor.read(F.prefixLength, 8, &out)
    cursor.read(F.prefixOptions, &out)
    let reference = cursor.read(F.referencedType, 16, &out)
    readAddressPrefix(length, packet, &cursor, &out)
    if flags.isSet(1) { readWholeAddress(F.forwarding4, F.forwarding, packet, &cursor, &out) }
    if flags.isSet(0) { cursor.read(F.tag, 32, &out) }
    if reference.number != 0 { cursor.read(F.referencedLinkState, 32, &out) }
  }

  private static func readLinkLocal(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SixField
    cursor.read(F.priority, 8, &out)
    cursor.read(OptionField.sixOptions, &out)
    let start = cursor.offset
    readWholeAddress(F.linkLocal4, F.linkLocal, packet, &cursor, &out)
    // An IPv4 address has the room of IPv6's (RFC 5838 §2.5).
    if packet.isOfIPv4, !cursor.isShort { cursor.readBytes(F.addressPadding, 16 - (cursor.offset - start), &out) }
    let count = cursor.read(F.prefixCount32, 32, &out)
    readPrefixes(count, F.prefixReserved, packet, &cursor, &out)
  }

  private static func readIntraArea(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SixField
    let count = cursor.read(F.prefixCount, 16, &out)
    cursor.read(F.referencedType, 16, &out)
    cursor.read(F.referencedLinkState, 32, &out)
    cursor.read(F.referencedRouter, 32, &out)
    readPrefixes(count, F.prefixMetric, packet, &cursor, &out)
  }

  private static func readPrefixes(
    _ count: Token, _ third: FieldSpec, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard count.isKnown else { return }
    var place = 0
    while place < count.value, !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(SixField.prefix, cursor)
      readPrefix(third, packet, &cursor, &out)
      out.endGroup(group, cursor)
      place += 1
    }
    if place < count.value, cursor.isAtEnd, !cursor.limit.isCut {
      out.note(LSANote.linkCount, on: count, count.number, UInt64(place))
    }
  }

  /// RFC 5340 §A.4.1: as many words as the prefix's bits need.
  static func readPrefix(
    _ third: FieldSpec, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let length = cursor.read(SixField.prefixLength, 8, &out)
    cursor.read(SixField.prefixOptions, &out)
    cursor.read(third, 16, &out)
    readAddressPrefix(length, packet, &cursor, &out)
  }

  static func readAddressPrefix(
    _ length: Token, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard length.isKnown, !cursor.isShort else { return }
    let maximum: UInt64 = packet.isOfIPv4 ? 32 : 128
    if length.number > maximum { out.note(LSANote.prefixLength, on: length, length.number, maximum) }
    let size = (length.value + 31) / 32 * 4
    if packet.isOfIPv4, size == 4 {
      cursor.read(SixField.address4, 32, &out)
    } else if size <= 16 {
      cursor.readPrefix(SixField.address, size, &out)
    } else {
      cursor.readBytes(SixField.longAddress, min(size, cursor.remaining), &out)
    }
  }

  private static func readWholeAddress(
    _ ipv4: FieldSpec, _ ipv6: FieldSpec, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if packet.isOfIPv4 { cursor.read(ipv4, 32, &out) } else { cursor.readAddress(ipv6, &out) }
  }
}
