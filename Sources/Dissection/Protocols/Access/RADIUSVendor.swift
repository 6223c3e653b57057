/// Vendor-specific attributes, RFC 2865 §5.26: a private enterprise number, and mostly attributes in the same form again.
enum RADIUSVendor {
  private typealias P = RADIUS.PartField
  private typealias F = RADIUS.VendorField

  private static let cisco: UInt64 = 9
  private static let microsoft: UInt64 = 311
  private static let mobile: UInt64 = 10415
  private static let roaming: UInt64 = 14122

  /// How a vendor writes its attributes: the sizes of type and length in bits, and whether a byte of flags follows.
  private struct Form {
    var typeBits = 8
    var lengthBits = 8
    var hasContinuation = false

    init(of vendor: UInt64) {
      switch vendor {
      case 429: (typeBits, lengthBits) = (32, 0)  // U.S. Robotics
      case 4846: typeBits = 16  // Lucent
      case 8164: (typeBits, lengthBits) = (16, 16)  // Starent
      case 24757: hasContinuation = true  // WiMAX Forum
      default: break
      }
    }

    /// Bytes before the value.
    var header: Int { typeBits / 8 + lengthBits / 8 + (hasContinuation ? 1 : 0) }
  }

  static func read(_ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection) {
    let vendor = cursor.read(P.vendor, 32, &out)
    guard vendor.isKnown, !cursor.isShort else { return }
    if vendor.number >> 24 != 0 { out.note(RADIUS.Note.vendor, on: vendor) }
    let form = Form(of: vendor.number)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      readAttribute(vendor.number, form, isCut: length.isCut, &cursor, &out)
    }
  }

  /// RFC 6929 §2.4: a type of one byte, and no length.
  static func readExtended(_ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection) {
    let vendor = cursor.read(P.vendor, 32, &out)
    let type = cursor.read(typeField(of: vendor.number), 8, &out)
    guard vendor.isKnown, type.isKnown, !cursor.isShort else { return }
    let left = RADIUSLength(length.token, header: length.header + 5, isCut: length.isCut)
    readValue(type.number, vendor.number, left, &cursor, &out)
  }

  private static func readAttribute(
    _ vendor: UInt64, _ form: Form, isCut: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    // Some vendors have a form of their own, which need not be known here.
    let place = form.typeBits / 8
    let count = form.lengthBits == 16 ? cursor.peek16(place).map(Int.init) : cursor.peek(place).map(Int.init)
    if form.lengthBits > 0, !isCut, count.map({ $0 < form.header }) ?? true {
      let token = cursor.readRest(P.vendorFragment, &out)
      return out.note(RADIUS.Note.vendorForm, on: token)
    }
    let outer = cursor.extent
    let start = cursor.offset
    let group = out.beginGroup(P.vendorAttribute, cursor)
    defer { cursor.restore(outer) }
    let type = cursor.read(typeField(of: vendor), form.typeBits, &out)
    var isShort = isCut
    var length = Token.none
    if form.lengthBits > 0 {
      length = cursor.read(P.vendorLength, form.lengthBits, &out)
      isShort = start + length.value > cursor.end
      cursor.narrow(by: length, from: start, .field(P.vendorLength), else: Data.Note.lengthBeyondEnd, &out)
    }
    if form.hasContinuation { cursor.read(P.vendorContinuation, 8, &out) }
    if type.isKnown, length.isKnown, !cursor.isShort {
      readValue(
        type.number, vendor, RADIUSLength(length, header: form.header, isCut: isShort), &cursor, &out)
    }
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(F.bytes, &out) }
    out.endGroup(group, cursor)
  }

  private static func typeField(of vendor: UInt64) -> FieldID {
    switch vendor {
    case cisco: P.ciscoType.id
    case microsoft: P.microsoftType.id
    case mobile: P.mobileType.id
    case roaming: P.roamingType.id
    default: P.vendorType.id
    }
  }

  private static func readValue(
    _ type: UInt64, _ vendor: UInt64, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if let value = value(of: type, by: vendor) {
      value.read(length, &cursor, &out)
    } else if vendor == microsoft {
      readMicrosoft(type, length, &cursor, &out)
    }
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(F.bytes, &out) }
  }

  /// RFC 2548 §2.1 to §2.4.
  private static func readMicrosoft(
    _ type: UInt64, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard type != 1 && type != 25 || length.fits(50, cursor, &out) else { return }
    guard let field = microsoftFields[type] else { return }
    let group = out.beginGroup(field, cursor)
    switch type {
    case 1, 25:
      cursor.read(F.chapIdentifier, 8, &out)
      cursor.read(F.chapFlags, 8, &out)
      if type == 1 {
        cursor.readBytes(F.chapOldResponse, 24, &out)
      } else {
        cursor.readBytes(F.chapPeerChallenge, 16, &out)
        cursor.read(F.chapReserved, 64, &out)
      }
      cursor.readBytes(F.chapResponse, 24, &out)
    case 2, 10, 26:
      cursor.read(F.chapIdentifier, 8, &out)
      cursor.readRest(F.chapText, &out)
    default:
      let salt = cursor.read(F.keySalt, 16, &out)
      if salt.isKnown, !salt.isSet(15) { out.note(RADIUS.Note.salt, on: salt) }
      cursor.readRest(F.key, &out)
    }
    out.endGroup(group, cursor)
  }

  /// Microsoft's attributes that have parts.
  private static let microsoftFields: [UInt64: FieldID] = [
    1: F.chapResponseValue.id, 2: F.chapError.id, 10: F.chapDomain.id, 16: F.sendKey.id, 17: F.receiveKey.id,
    25: F.chap2ResponseValue.id, 26: F.chapSuccess.id,
  ]

  @Sendable static func microsoftName(_ value: UInt64) -> StaticString? { RADIUSMicrosoftAttribute.name(value) }
  @Sendable static func ciscoName(_ value: UInt64) -> StaticString? { RADIUSCiscoAttribute.name(value) }
  @Sendable static func mobileName(_ value: UInt64) -> StaticString? { RADIUS3GPPAttribute.name(value) }
  @Sendable static func roamingName(_ value: UInt64) -> StaticString? { RADIUSWISPrAttribute.name(value) }
}
