/// Types, lengths and values: what opaque advertisements are made of, RFC 3630 §2.3.2.
///
///     |             Type              |            Length             |  value, padded to four bytes …
extension OSPF {
  typealias ReadValue = (Token, inout Cursor, inout Dissection) -> Void

  /// Reads TLVs up to the end; what of a value its reader leaves is a leaf.
  static func readTLVs(
    _ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection, _ readValue: ReadValue
  ) {
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(TLVField.value, cursor)
      let type = cursor.read(field, 16, &out)
      let length = cursor.read(TLVField.length, 16, &out)
      let start = cursor.offset
      cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if type.isKnown, !cursor.isShort { readValue(type, &cursor, &out) }
      if !cursor.isAtEnd { cursor.readRest(TLVField.bytes, &out) }
      cursor.restore(outer)
      cursor.readBytes(TLVField.padding, min((4 - (cursor.offset - start) % 4) % 4, cursor.remaining), &out)
      out.endGroup(group, cursor)
    }
  }

  /// Says that a type is not known here.
  static func noteUnknown(_ type: Token, _ out: inout Dissection) {
    out.note(LSANote.unknownValue, on: type, type.number)
  }

  /// Says so where a value is not as long as it has to be; the cursor stands at its start.
  static func expect(_ length: Int, _ type: Token, _ cursor: borrowing Cursor, _ out: inout Dissection) {
    guard cursor.remaining != length, !cursor.limit.isCut else { return }
    out.note(LSANote.valueLength, on: type, UInt64(max(0, cursor.remaining)), UInt64(length))
  }

  /// A router that restarts asks its neighbors to wait, RFC 3623 §A.
  static func readGrace(_ cursor: inout Cursor, _ out: inout Dissection) {
    readTLVs(TLVField.graceType, &cursor, &out) { type, cursor, out in
      switch type.number {
      case 1:
        expect(4, type, cursor, &out)
        cursor.read(TLVField.period, 32, &out)
      case 2:
        expect(1, type, cursor, &out)
        cursor.read(TLVField.reason, 8, &out)
      case 3:
        expect(4, type, cursor, &out)
        cursor.read(TLVField.restarting, 32, &out)
      default: noteUnknown(type, &out)
      }
    }
  }

  static func readOpaque(_ opaque: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard opaque.isKnown else { return }
    switch opaque.number {
    case 1, 6: readTrafficEngineering(&cursor, &out)
    case 3: readGrace(&cursor, &out)
    case 4: readRouterInformation(&cursor, &out)
    case 7: readExtendedPrefix(&cursor, &out)
    case 8: readExtendedLink(&cursor, &out)
    default: break
    }
  }

  enum TLVField: FieldSet {
    static let setNumber: UInt16 = 186
    static let definedIn: StaticString = "RFC 3630 §2.3.2"

    static let value = group("ospf.tlv", "TLV", isNamedByFirstChild: true)
      .means("A type, a length, and a value.")
    static let type = field("ospf.tlv_type", "Type", .enumeration(Self.extendedName))
      .means("What the value is.")
    static let graceType = field("ospf.tlv_type", "Type", .enumeration(Self.graceName))
      .means("What the value is.", "RFC 3623 §A")
    static let length = field("ospf.tlv_length", "Length", .quantity(.bytes))
      .means("How long the value is, without its padding.")
    static let bytes = field("ospf.tlv_value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.")
    static let padding = field("ospf.pad_bytes", "Padding", .bytes)
      .means("Zeros up to a multiple of four bytes.")
    static let period = field("ospf.v2.grace.period", "Grace Period", .quantity(.seconds), .detail(""))
      .means("How long the neighbors go on as if the router were there.", "RFC 3623 §A")
    static let reason = field(
      "ospf.v2.grace.reason", "Graceful restart reason", .enumeration(Self.reasonName), .detail("")
    ).means("Why the router restarts.", "RFC 3623 §A")
    static let restarting = field(
      "ospf.v2.grace.ip", "IP interface address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The router's address on the link.", "RFC 3623 §A")

    static let all = [value, type, graceType, length, bytes, padding, period, reason, restarting]

    /// IANA "OSPFv3 Extended-LSA TLVs", as of 2025.
    @Sendable static func extendedName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Router-Link"
      case 2: "Attached-Routers"
      case 3: "Inter-Area-Prefix"
      case 4: "Inter-Area-Router"
      case 5: "External-Prefix"
      case 6: "Intra-Area-Prefix"
      case 7: "IPv6 Link-Local Address"
      case 8: "IPv4 Link-Local Address"
      case 9: "Extended Prefix Range"
      default: nil
      }
    }

    @Sendable static func graceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Grace Period"
      case 2: "Graceful restart reason"
      case 3: "IP interface address"
      default: nil
      }
    }

    @Sendable static func reasonName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "unknown"
      case 1: "software restart"
      case 2: "software reload or upgrade"
      case 3: "switch to redundant control processor"
      default: nil
      }
    }
  }
}
