/// What paths with bandwidth are computed from: RFC 3630 §2.4, RFC 4203 for generalized MPLS, RFC 4124 for classes.
extension OSPF {
  static func readTrafficEngineering(_ cursor: inout Cursor, _ out: inout Dissection) {
    readTLVs(TrafficField.type, &cursor, &out) { type, cursor, out in
      switch type.number {
      case 1:
        expect(4, type, cursor, &out)
        cursor.read(TrafficField.router, 32, &out)
      case 2: readTLVs(TrafficField.linkType, &cursor, &out, readLinkValue)
      case 3:
        expect(16, type, cursor, &out)
        cursor.readAddress(TrafficField.router6, &out)
      default: if TrafficField.name(type.number) == nil { noteUnknown(type, &out) }
      }
    }
  }

  private static func readLinkValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TrafficField
    if let length = F.wantedLength(type.number) { expect(length, type, cursor, &out) }
    switch type.number {
    case 1: cursor.read(F.kind, 8, &out)
    case 2: cursor.read(F.linkID, 32, &out)
    case 3: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.local, 32, &out) }
    case 4: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.remote, 32, &out) }
    case 5: cursor.read(F.metric, 32, &out)
    case 6, 7: readBandwidth(F.maximum, &cursor, &out)
    case 8: while !cursor.isAtEnd, out.hasRoom { readBandwidth(F.unreserved, &cursor, &out) }
    case 9: cursor.read(F.colors, 32, &out)
    case 11:
      cursor.read(F.localID, 32, &out)
      cursor.read(F.remoteID, 32, &out)
    case 14:
      cursor.read(F.protection, 8, &out)
      cursor.readBytes(F.reserved, 3, &out)
    case 15: readSwitching(&cursor, &out)
    case 16: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.riskGroup, 32, &out) }
    case 17:
      cursor.read(F.model, 8, &out)
      cursor.readBytes(F.reserved, 3, &out)
      while !cursor.isAtEnd, out.hasRoom { readBandwidth(F.constraint, &cursor, &out) }
    case 18: cursor.read([.number(F.neighborInterface, 32), .number(F.neighbor, 32)], &out)
    case 19: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { cursor.readAddress(F.local6, &out) }
    case 20: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { cursor.readAddress(F.remote6, &out) }
    case 21: cursor.read(F.remoteSystem, 32, &out)
    case 22: cursor.read(F.remoteRouter, 32, &out)
    case 24: cursor.readAddress(F.remoteRouter6, &out)
    case 26: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.colors, 32, &out) }
    case 27: cursor.read([.number(F.isAnomalous, 1), .number(F.delayReserved, 7), .number(F.delay, 24)], &out)
    case 28:
      cursor.read(
        [
          .number(F.isAnomalous, 1), .number(F.delayReserved, 7), .number(F.leastDelay, 24),
          .number(F.delayReserved, 8), .number(F.mostDelay, 24),
        ], &out)
    case 29: cursor.read([.number(F.delayReserved, 8), .number(F.variation, 24)], &out)
    case 30: cursor.read([.number(F.isAnomalous, 1), .number(F.delayReserved, 7), .number(F.loss, 24)], &out)
    case 31: readBandwidth(F.residual, &cursor, &out)
    case 32: readBandwidth(F.available, &cursor, &out)
    case 33: readBandwidth(F.utilized, &cursor, &out)
    case 34: cursor.read([.number(F.metricType, 8), .number(F.genericMetric, 24)], &out)
    default: if F.linkName(type.number) == nil { noteUnknown(type, &out) }
    }
  }

  /// Reads bytes a second as IEEE 754 has them, and tells the bits a second that they are.
  private static func readBandwidth(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    let token = cursor.read(field, 32, &out)
    let value = Float(bitPattern: UInt32(truncatingIfNeeded: token.number))
    guard token.isKnown, value.isFinite, value >= 0, value < 1e17 else { return }
    out.reading(TrafficField.bitsPerSecond, out.fields[token.field].bytes, value: UInt64(value) * 8)
  }

  /// RFC 4203 §1.4.
  private static func readSwitching(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TrafficField
    let capability = cursor.read(F.switching, 8, &out)
    cursor.read(F.encoding, 8, &out)
    cursor.readBytes(F.reserved, 2, &out)
    for _ in 0..<8 where !cursor.isShort { readBandwidth(F.unreserved, &cursor, &out) }
    switch capability.number {
    case 1...4:
      readBandwidth(F.minimum, &cursor, &out)
      cursor.read(F.interfaceMTU, 16, &out)
      if !cursor.isAtEnd { cursor.readBytes(F.reserved, min(2, cursor.remaining), &out) }
    case 100:
      readBandwidth(F.minimum, &cursor, &out)
      cursor.read(F.indication, 8, &out)
      if !cursor.isAtEnd { cursor.readBytes(F.reserved, min(3, cursor.remaining), &out) }
    default: break
    }
  }
}
