/// Segment routing for prefixes: labels by index (RFC 8669), and services at SRv6 identifiers (RFC 9252).
extension BGP {
  static func readPrefixSegment(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SegmentField
    F.list.read(&cursor, &out) { type, length, cursor, out in
      switch type.number {
      case 1: F.indexLayout.read(length, &cursor, &out)
      case 3: F.blockLayout.read(length, &cursor, &out)
      case 5: readService(F.routedService, &cursor, &out)
      case 6: readService(F.bridgedService, &cursor, &out)
      default: if F.typeName(type.number) == nil { out.note(ValueNote.unknownType, on: type, type.number) }
      }
    }
  }

  private static func readService(
    _ service: SegmentField.Service, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(service.reserved, 8, &out)
    service.values.read(&cursor, &out) { type, _, cursor, out in
      guard type.number == 1 else { return out.note(ValueNote.unknownType, on: type, type.number) }
      cursor.read(service.identifier, unusedNotZero: ValueNote.reservedNotZero, &out)
      service.data.read(&cursor, &out) { type, length, cursor, out in
        guard type.number == 1 else { return out.note(ValueNote.unknownType, on: type, type.number) }
        service.structure.read(length, &cursor, &out)
      }
    }
  }
}
