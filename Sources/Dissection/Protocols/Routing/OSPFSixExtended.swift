/// Version 3's extended advertisements, RFC 8362: what the others say in fixed fields, in TLVs that more may be added to.
extension OSPF {
  /// Reads the body of one, by its function code.
  static func readExtendedSix(
    _ function: UInt64, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = SixField
    switch function {
    case 33:
      cursor.read(F.routerFlags, &out)
      cursor.read(OptionField.sixOptions, &out)
    case 34:
      readReserved(F.reserved, 8, &cursor, &out)
      cursor.read(OptionField.sixOptions, &out)
    case 40:
      cursor.read(F.priority, 8, &out)
      cursor.read(OptionField.sixOptions, &out)
    case 41:
      readReserved(F.prefixReserved, 16, &cursor, &out)
      cursor.read(
        [.number(F.referencedType, 16), .number(F.referencedLinkState, 32), .number(F.referencedRouter, 32)], &out)
    default: break
    }
    readTLVs(TLVField.type, &cursor, &out) { readExtendedValue($0, packet, &$1, &$2) }
  }

  private static func readExtendedValue(
    _ type: Token, _ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = SixField
    switch type.number {
    case 1: cursor.read(F.linkSteps, unusedNotZero: Note.reservedNotZero, &out)
    case 2: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { cursor.read(F.attachedRouter, 32, &out) }
    case 3, 6: readInterAreaPrefix(packet, &cursor, &out)
    case 4: readInterAreaRouter(&cursor, &out)
    case 5:
      cursor.read(ExtendedSixField.externalFlags, unusedNotZero: Note.reservedNotZero, &out)
      cursor.read(F.metric, 24, &out)
      readPrefix(F.prefixReserved, packet, &cursor, &out)
    case 7: cursor.readAddress(F.linkLocal, &out)
    case 8: cursor.read(F.linkLocal4, 32, &out)
    case 9:
      // RFC 8666 §5: many prefixes that have segments one after the other.
      let length = cursor.read(F.prefixLength, 8, &out)
      cursor.read(
        [
          .number(ExtendedField.family, 8), .number(ExtendedField.rangeSize, 16),
          .bytes(ExtendedField.reservedBytes, 4),
        ], &out)
      readAddressPrefix(length, packet, &cursor, &out)
    default:
      noteUnknown(type, &out)
      return
    }
    if type.number != 2, !cursor.isAtEnd, !cursor.isShort {
      readTLVs(ExtendedSixField.subType, &cursor, &out, readExtendedSub)
    }
  }

  /// Sub-TLVs of RFC 8362 §3.10–3.12, and RFC 8666's of segments.
  private static func readExtendedSub(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtendedField
    switch type.number {
    case 1: cursor.readAddress(SixField.forwarding, &out)
    case 2: cursor.read(SixField.forwarding4, 32, &out)
    case 3: cursor.read(SixField.tag, 32, &out)
    case 4:
      cursor.read(F.segmentFlags, &out)
      cursor.read(InformationField.algorithm, 8, &out)
      cursor.readBytes(F.reservedBytes, 2, &out)
      readLabel(&cursor, &out)
    case 5, 6:
      cursor.read(F.adjacencyFlags, &out)
      cursor.read(F.weight, 8, &out)
      cursor.readBytes(F.reservedBytes, 2, &out)
      if type.number == 6 { cursor.read(F.neighbor, 32, &out) }
      readLabel(&cursor, &out)
    case 7: readLabel(&cursor, &out)
    default: if ExtendedSixField.subName(type.number) == nil { noteUnknown(type, &out) }
    }
  }

  enum ExtendedSixField: FieldSet {
    static let setNumber: UInt16 = 192
    static let definedIn: StaticString = "RFC 8362 §3"

    static let subType = field("ospf.tlv_type", "Type", .enumeration(subName)).means(
      "What the value is that adds to the one around it.", "RFC 8362 §6.3")
    static let externalWord = field("ospf.v3.external_prefix.flags", "Flags", .hexadecimal).means(
      "How the metric counts.", "RFC 8362 §3.6")
    static let externalReserved = field("ospf.v3.external_prefix.flags.reserved", "0", .hexadecimal).means(
      "Must be zero.", "RFC 8362 §3.6")
    static let externalMetric = flag("ospf.v3.external_prefix.flags.e", "E").means(
      "Set: the metric outweighs the way to the sender (type 2).", "RFC 8362 §3.6")

    static let all = [subType, externalWord, externalReserved, externalMetric]

    static let externalFlags: [FieldStep] = [
      .word(externalWord, [.unused(externalReserved, 5), .number(externalMetric, 1), .unused(externalReserved, 2)])
    ]

    /// IANA "OSPFv3 Extended-LSA Sub-TLVs", as of 2025.
    @Sendable static func subName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "IPv6-Forwarding-Address"
      case 2: "IPv4-Forwarding-Address"
      case 3: "Route-Tag"
      case 4: "Prefix SID"
      case 5: "Adj-SID"
      case 6: "LAN Adj-SID"
      case 7: "SID/Label"
      case 8: "Graceful-Link-Shutdown"
      case 9: "Link MSD"
      case 10: "Link Attributes Bits"
      case 11: "Application-Specific Link Attributes"
      case 12: "Shared Risk Link Group"
      case 13: "Unidirectional Link Delay"
      case 14: "Min/Max Unidirectional Link Delay"
      case 15: "Unidirectional Delay Variation"
      case 16: "Unidirectional Link Loss"
      case 17: "Unidirectional Residual Bandwidth"
      case 18: "Unidirectional Available Bandwidth"
      case 19: "Unidirectional Utilized Bandwidth"
      case 20: "Administrative Group"
      case 21: "Extended Administrative Group"
      case 22: "TE Metric"
      case 23: "Maximum Link Bandwidth"
      case 24: "Local Interface IPv6 Address"
      case 25: "Remote Interface IPv6 Address"
      case 26: "Flexible Algorithm Prefix Metric"
      case 27: "Prefix Source OSPF Router-ID"
      case 28: "Prefix Source Router Address"
      case 30: "SRv6 SID Structure"
      case 31: "SRv6 End.X SID"
      case 32: "SRv6 LAN End.X SID"
      default: nil
      }
    }
  }
}
