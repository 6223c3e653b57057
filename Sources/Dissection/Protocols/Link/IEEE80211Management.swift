/// The body of an IEEE 802.11 management frame: fixed fields that its subtype has, IEEE 802.11-2020 §9.3.3, and
/// elements after them, §9.4.2.
///
///     |  Element ID   |    Length     |  information …
enum IEEE80211Management {
  /// Reads a body from its first fragment on.
  static func decode(subtype: Int, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    switch subtype {
    case 0:
      readCapabilities(&cursor, &out)
      cursor.read(Field.listenInterval, 16, .littleEndian, &out)
    case 1, 3:
      readCapabilities(&cursor, &out)
      cursor.read(Field.status, 16, .littleEndian, &out)
      readAssociationIdentifier(&cursor, &out)
    case 2:
      readCapabilities(&cursor, &out)
      cursor.read(Field.listenInterval, 16, .littleEndian, &out)
      cursor.read(Field.currentAccessPoint, 48, &out)
    case 5, 8:
      cursor.read(Field.timestamp, 64, .littleEndian, &out)
      cursor.read(Field.beaconInterval, 16, .littleEndian, &out)
      readCapabilities(&cursor, &out)
    case 6:
      cursor.read(Field.timestamp, 64, .littleEndian, &out)
      readCapabilities(&cursor, &out)
    case 10, 12: cursor.read(Field.reason, 16, .littleEndian, &out)
    case 11: readAuthentication(&cursor, &out)
    case 13, 14:
      cursor.read(Field.category, 8, &out)
      if !cursor.isAtEnd { cursor.read(Field.action, 8, &out) }
      return .data
    case 4: break
    default: return .data
    }
    if !cursor.isShort { readElements(&cursor, &out) }
    return .nothing
  }

  private static func readCapabilities(_ cursor: inout Cursor, _ out: inout Dissection) {
    let capabilities = cursor.read(Field.capabilities, 16, .littleEndian, &out)
    out.parts(Field.capabilityBits, of: capabilities)
  }

  private static func readAssociationIdentifier(_ cursor: inout Cursor, _ out: inout Dissection) {
    let identifier = cursor.read(Field.associationIdentifier, 16, .littleEndian, &out)
    if identifier.isKnown { out.fields[identifier.field].value = identifier.bits(0, 14) }
  }

  private static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    let algorithm = cursor.read(Field.algorithm, 16, .littleEndian, &out)
    cursor.read(Field.transaction, 16, .littleEndian, &out)
    cursor.read(Field.status, 16, .littleEndian, &out)
    // SAE's numbers, which no elements begin with, come next.
    if algorithm.number == 3 { cursor.readRest(Field.undecoded, &out) }
  }

  private static func readElements(_ cursor: inout Cursor, _ out: inout Dissection) {
    let elements = ElementList(
      element: Field.element.id, type: Field.elementIdentifier.id, length: Field.elementLength.id,
      surplus: Field.elementData.id,
      bits: 8)
    elements.read(&cursor, &out, readValue: readValue)
    cursor.readRest(Field.undecoded, &out)
  }

  private static func readValue(_ identifier: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch identifier {
    case 0: cursor.readRest(Field.networkName, &out)
    case 3 where cursor.remaining == 1: cursor.read(Field.currentChannel, 8, &out)
    case 221 where cursor.remaining >= 3: cursor.read(Field.organization, 24, &out)
    case 255 where !cursor.isAtEnd: cursor.read(Field.elementExtension, 8, &out)
    default: break
    }
  }
}
