/// What is told of prefixes and links beside their routes: RFC 7684, with the segments of RFC 8665.
extension OSPF {
  static func readExtendedPrefix(_ cursor: inout Cursor, _ out: inout Dissection) {
    readTLVs(ExtendedField.prefixType, &cursor, &out) { type, cursor, out in
      typealias F = ExtendedField
      switch type.number {
      case 1:
        cursor.read(F.routeType, 8, &out)
        let length = cursor.read(F.prefixLength, 8, &out)
        cursor.read(F.family, 8, &out)
        cursor.read(F.prefixFlags, &out)
        readExtendedAddress(length, &cursor, &out)
      case 2:
        let length = cursor.read(F.prefixLength, 8, &out)
        cursor.read(F.family, 8, &out)
        cursor.read(F.rangeSize, 16, &out)
        cursor.read(F.rangeFlags, &out)
        cursor.readBytes(F.reservedBytes, 3, &out)
        readExtendedAddress(length, &cursor, &out)
      default: return noteUnknown(type, &out)
      }
      readTLVs(F.prefixValueType, &cursor, &out, readPrefixValue)
    }
  }

  /// The address of IPv4 has four bytes, whatever its length is.
  private static func readExtendedAddress(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if length.number > 32 { out.note(LSANote.prefixLength, on: length, length.number, 32) }
    cursor.read(ExtendedField.address, 32, &out)
  }

  private static func readPrefixValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtendedField
    switch type.number {
    case 1: readLabel(&cursor, &out)
    case 2:
      cursor.read(F.segmentFlags, &out)
      cursor.read(F.reserved, 8, &out)
      cursor.read(F.topology, 8, &out)
      cursor.read(InformationField.algorithm, 8, &out)
      readLabel(&cursor, &out)
    default: if F.prefixValueName(type.number) == nil { noteUnknown(type, &out) }
    }
  }

  static func readExtendedLink(_ cursor: inout Cursor, _ out: inout Dissection) {
    readTLVs(ExtendedField.linkType, &cursor, &out) { type, cursor, out in
      guard type.number == 1 else { return noteUnknown(type, &out) }
      cursor.read(ExtendedField.linkSteps, &out)
      readTLVs(ExtendedField.linkValueType, &cursor, &out, readLinkSegment)
    }
  }

  private static func readLinkSegment(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtendedField
    switch type.number {
    case 1: readLabel(&cursor, &out)
    case 2, 3:
      cursor.read(F.adjacencyFlags, &out)
      cursor.read(F.reserved, 8, &out)
      cursor.read(F.topology, 8, &out)
      cursor.read(F.weight, 8, &out)
      if type.number == 3 { cursor.read(F.neighbor, 32, &out) }
      readLabel(&cursor, &out)
    case 6: readDepths(&cursor, &out)
    case 8: cursor.read(F.remoteAddress, 32, &out)
    case 9:
      cursor.read(F.localInterface, 32, &out)
      cursor.read(F.remoteInterface, 32, &out)
    default: if F.linkValueName(type.number) == nil { noteUnknown(type, &out) }
    }
  }
}
