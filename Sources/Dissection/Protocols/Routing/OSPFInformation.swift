/// What a router tells of itself: RFC 7770, with names (RFC 5642), segment routing (RFC 8665), flexible algorithms (RFC
/// 9350) and others.
extension OSPF {
  static func readRouterInformation(_ cursor: inout Cursor, _ out: inout Dissection) {
    readTLVs(InformationField.type, &cursor, &out) { type, cursor, out in
      typealias F = InformationField
      switch type.number {
      case 1:
        cursor.read(F.capabilities, &out)
        if !cursor.isAtEnd { cursor.readRest(F.furtherCapabilities, &out) }
      case 7: cursor.readRest(F.hostname, &out)
      case 8: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.algorithm, 8, &out) }
      case 9, 14:
        cursor.read(F.rangeSize, 24, &out)
        cursor.read(F.reserved, 8, &out)
        readTLVs(F.labelType, &cursor, &out) { type, cursor, out in
          if type.number == 1 { readLabel(&cursor, &out) } else { noteUnknown(type, &out) }
        }
      case 10: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.adminTag, 32, &out) }
      case 11: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.discriminator, 32, &out) }
      case 12: readDepths(&cursor, &out)
      case 15:
        cursor.read(F.preference, 8, &out)
        cursor.readBytes(F.preferenceReserved, min(3, cursor.remaining), &out)
      case 16:
        cursor.read(F.definition, &out)
        readTLVs(F.definitionType, &cursor, &out) { _, _, _ in }
      default: if F.name(type.number) == nil { noteUnknown(type, &out) }
      }
    }
  }

  /// Pairs of a type and a value, RFC 8476 §2.
  static func readDepths(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      cursor.read(InformationField.depthType, 8, &out)
      cursor.read(InformationField.depth, 8, &out)
    }
  }

  /// A label has three bytes, an index four: RFC 8665 §2.1.
  static func readLabel(_ cursor: inout Cursor, _ out: inout Dissection) {
    if cursor.remaining == 3 {
      cursor.read(InformationField.label, 24, &out)
    } else {
      cursor.read(InformationField.index, 32, &out)
    }
  }
}
