/// How the ends of a PPP link prove who they are: the Password Authentication Protocol, RFC 1334 §2, and the Challenge
/// Handshake Authentication Protocol, RFC 1994.
///
///     |     Code      |  Identifier   |            Length             |
///     |  length and Peer-ID, length and Password                          PAP
///     |  Value-Size, Value, Name                                          CHAP
enum PPPAuthentication {
  static let passwordLayer = LayerSpec(
    name: "pap", label: "PPP Password Authentication Protocol", brief: "PAP", source: "RFC 1334")
  static let challengeLayer = LayerSpec(
    name: "chap", label: "PPP Challenge Handshake Authentication Protocol", brief: "CHAP", source: "RFC 1994")

  static func decodePassword(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let code = cursor.read(Field.papCode, 8, &out)
    cursor.read(Field.papIdentifier, 8, &out)
    guard PPPControl.readLength(Field.papLength, from: start, &cursor, &out), out.knows(start..<start + 1) else {
      return .data
    }
    switch code {
    case 1:
      readCounted(.peerLength, .peer, &cursor, &out)
      readCounted(.passwordLength, .password, &cursor, &out)
    case 2, 3: readCounted(.papMessageLength, .papMessage, &cursor, &out)
    default: break
    }
    if !cursor.isShort { cursor.readRest(Field.papData, &out) }
    return .nothing
  }

  static func decodeChallenge(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let code = cursor.read(Field.chapCode, 8, &out)
    cursor.read(Field.chapIdentifier, 8, &out)
    guard PPPControl.readLength(Field.chapLength, from: start, &cursor, &out), out.knows(start..<start + 1) else {
      return .data
    }
    switch code {
    case 1, 2:
      readCounted(.valueLength, .value, &cursor, &out)
      if !cursor.isShort { cursor.readRest(Field.name, &out) }
    case 3, 4: cursor.readRest(Field.chapMessage, &out)
    default: cursor.readRest(Field.chapData, &out)
    }
    return .nothing
  }

  /// Reads a byte that says how many follow, and those.
  private static func readCounted(
    _ lengthField: Field, _ field: Field, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    let length = cursor.read(lengthField, 8, &out)
    guard !cursor.isShort, out.knows(start..<start + 1) else { return }
    cursor.readBytes(field, length, &out)
  }
}
