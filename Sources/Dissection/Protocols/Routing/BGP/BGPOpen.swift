/// OPEN: who speaks and what it can do, RFC 4271 §4.2, with the capabilities of RFC 5492.
///
///     |    Version    |     My Autonomous System      |   Hold Time …
///     |                        BGP Identifier                         |
///     | Opt Parm Len  |  parameters: type, length, value …
extension BGP {
  /// The AS number that stands where four bytes are needed and two are there, RFC 6793 §9.
  static let asTransition: UInt64 = 23_456

  static func readOpen(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OpenField
    let version = cursor.read(F.version, 8, &out)
    if version.number != 4 { out.note(OpenNote.version, on: version, version.number) }
    let number = cursor.read(F.asNumber, 16, &out)
    if number.number == 0 { out.note(OpenNote.asZero, on: number) }
    let hold = cursor.read(F.holdTime, 16, &out)
    if (1...2).contains(hold.number) { out.note(OpenNote.holdTime, on: hold, hold.number) }
    let identifier = cursor.read(F.identifier, 32, &out)
    if identifier.number == 0 { out.note(OpenNote.identifierZero, on: identifier) }
    let length = readParametersLength(&cursor, &out)
    guard length.isKnown, length.value > 0 || cursor.peek() != nil else { return }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    let group = out.beginGroup(F.parameters, cursor)
    let list = length.bitsInField(out) == 16 ? F.extendedParameterList : F.parameterList
    list.read(&cursor, &out) { type, length, cursor, out in
      switch type.number {
      case 1:
        out.note(OpenNote.authentication, on: type)
        cursor.read(F.authenticationCode, 8, &out)
        cursor.readRest(F.authenticationData, &out)
      case 2: readCapabilities(number, &cursor, &out)
      default: out.note(OpenNote.unknownParameter, on: type, type.number)
      }
    }
    out.endGroup(group, cursor)
  }

  /// Reads the parameters' length; of extended ones (RFC 9072 §2) a length of two bytes follows two bytes of ones.
  private static func readParametersLength(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let isExtended = cursor.peek(1) == 0xff && (cursor.peek() ?? 0) != 0
    guard isExtended else { return cursor.read(OpenField.parametersLength, 8, &out) }
    let short = cursor.read(OpenField.nonExtendedLength, 8, &out)
    if short.number != 0xff { out.note(OpenNote.nonExtendedLength, on: short, short.number) }
    cursor.read(OpenField.extendedType, 8, &out)
    return cursor.read(OpenField.extendedLength, 16, &out)
  }

  /// Reads capabilities, which go to the cursor's end.
  static func readCapabilities(_ asNumber: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    CapabilityField.list.read(&cursor, &out) { code, length, cursor, out in
      readCapability(code, length, asNumber, &cursor, &out)
    }
  }

  private static func readCapability(
    _ code: Token, _ length: Token, _ asNumber: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = CapabilityField
    switch code.number {
    case 3, 129, 130: readFilterCapability(&cursor, &out)
    case 64 where length.value == 2: out.note(OpenNote.helperOnly, on: length)
    case 65:
      let number = cursor.read(F.asNumber, 32, &out)
      if number.number == 0 { out.note(OpenNote.asZero, on: number) }
      let isSmall = number.number <= 0xffff
      if number.isKnown, asNumber.isKnown, asNumber.number != (isSmall ? number.number : asTransition) {
        out.note(OpenNote.asDiffers, on: number, number.number, asNumber.number)
      }
      return
    case 73, 184: return readDomainName(&cursor, &out)
    default: break
    }
    if let layout = F.layout(code.number) { return layout.read(length, &cursor, &out) }
    if BGPCapability.name(code.number) == nil { out.note(OpenNote.unknownCapability, on: code, code.number) }
  }

  /// RFC 5291 §5: for each family the kinds of filters, and who sends them.
  private static func readFilterCapability(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = CapabilityField
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.filter, cursor)
      cursor.read(F.filterFamily, 16, &out)
      cursor.read(F.reserved, 8, &out)
      cursor.read(F.filterSubsequent, 8, &out)
      let count = cursor.read(F.filterCount, 8, &out)
      for _ in 0..<count.value where !cursor.isShort && out.hasRoom {
        cursor.read(F.filterType, 8, &out)
        cursor.read(F.filterDirection, 8, &out)
      }
      out.endGroup(group, cursor)
    }
  }

  /// draft-walton-bgp-hostname-capability.
  private static func readDomainName(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = CapabilityField
    for (lengthField, field) in [(F.hostLength.id, F.host.id), (F.domainLength.id, F.domain.id)] {
      let outer = cursor.extent
      let length = cursor.read(lengthField, 8, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if length.isKnown { cursor.readRest(field, &out) }
      let isShort = cursor.isShort
      cursor.restore(outer)
      if isShort { return }
    }
  }

  /// draft-ietf-idr-dynamic-cap §4: capabilities that change while the connection stays.
  static func readCapabilityMessage(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = CapabilityField
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.capability, cursor)
      let outer = cursor.extent
      cursor.read(F.dynamicSteps, unusedNotZero: ValueNote.reservedNotZero, &out)
      cursor.read(F.sequence, 32, &out)
      let code = cursor.read(F.code, 8, &out)
      let length = cursor.read(F.dynamicLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if code.isKnown { readCapability(code, length, .none, &cursor, &out) }
      if !cursor.isAtEnd { cursor.readRest(F.unknown, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }
}

extension Token {
  /// How many bits of the packet the number was read from.
  func bitsInField(_ out: borrowing Dissection) -> Int {
    out.fields.indices.contains(field) ? Int(out.fields[field].bitCount) : 0
  }
}
