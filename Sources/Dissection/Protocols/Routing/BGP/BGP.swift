/// Border Gateway Protocol, version 4, RFC 4271: how networks tell each other which addresses they reach.
///
///     |                  Marker: 16 bytes, all ones                   |
///     |            Length             |     Type      |
///
/// A segment may hold several messages, or the end of one and the beginning of another; each message is a layer. Where
/// packets are followed, messages over several segments are put together.
enum BGP: ProtocolDecoder {
  static let number: UInt16 = 271

  static let spec = ProtocolSpec(
    "bgp", "Border Gateway Protocol", brief: "BGP", source: "RFC 4271", foundBy: [.tcpPort(179)],
    fields: [
      Field.self, OpenField.self, CapabilityField.self, RefreshField.self, UpdateField.self, RouteField.self,
      AttributeField.self, LaterField.self, CommunityField.self, ExtendedField.self, ServiceField.self,
      TunnelField.self,
      EthernetField.self, MulticastField.self, FlowField.self, LinkStateField.self, LinkField.self, SegmentField.self,
    ],
    notes: [Note.self, OpenNote.self, UpdateNote.self, ValueNote.self, ServiceNote.self], fixedBits: 128)

  enum MessageType {
    static let open: UInt64 = 1
    static let update: UInt64 = 2
    static let notification: UInt64 = 3
    static let keepalive: UInt64 = 4
    static let refresh: UInt64 = 5
    static let capability: UInt64 = 6
  }

  static let markerLength = 16
  static let headerLength = 19
  /// The largest message, RFC 4271 §4.1, and the largest where both sides can do more, RFC 8654 §4.
  static let maximumLength = 4096
  static let maximumExtendedLength = 65_535

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    startOfMessage(cursor) == nil ? .no : .maybe
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let segment = cursor.extent
    if let start = startOfMessage(cursor), start > 0 { cursor.readBytes(Field.continuation, start, &out) }
    if !cursor.isAtEnd {
      let first = out.fields.count
      decodeMessage(session(out), &cursor, &out)
      remember(fieldsFrom: first, &out)
    }
    cursor.restore(segment)
    guard !cursor.isAtEnd else { return .nothing }
    return startOfMessage(cursor) == nil ? .data : .known(id)
  }

  /// What the connection's other messages say. Where they say nothing, the message's bytes are judged.
  struct Session {
    /// How many bytes an AS number takes in AS_PATH and AGGREGATOR: four where both sides can do that (RFC 6793).
    var asNumberLength: Int?
    /// Whether routes have path identifiers (RFC 7911).
    var hasPathIdentifiers: Bool?
    /// Whether messages may have more than 4,096 bytes (RFC 8654).
    var isExtended: Bool?
  }
}

// MARK: Framing

extension BGP {
  /// How long the message at the cursor is, with its header, by its length alone; nil where the bytes do not reach that far or
  /// are no message's.
  static func lengthOfMessage(_ cursor: borrowing Cursor, at distance: Int = 0) -> Int? {
    guard let length = cursor.peek16(distance + markerLength), Int(length) >= headerLength else { return nil }
    return Int(length)
  }

  /// Where the first message begins: at once, or after the end of one that an earlier segment began. Nil where there is none.
  static func startOfMessage(_ cursor: borrowing Cursor) -> Int? {
    if isMessage(cursor, at: 0, mayBeBad: true) { return 0 }
    var ones = 0
    var place = 0
    while let byte = cursor.peek(place) {
      ones = byte == 0xff ? ones + 1 : 0
      place += 1
      if ones >= markerLength, isMessage(cursor, at: place - markerLength, mayBeBad: false) {
        return place - markerLength
      }
    }
    return nil
  }

  /// Whether a message begins there, as far as its header tells that is there.
  private static func isMessage(_ cursor: borrowing Cursor, at start: Int, mayBeBad: Bool) -> Bool {
    var ones = 0
    for place in start..<start + markerLength {
      guard let byte = cursor.peek(place) else { return ones > 0 && ones == place - start }
      if byte == 0xff { ones += 1 }
    }
    guard let length = cursor.peek16(start + 16), let type = cursor.peek(start + 18) else {
      return ones == markerLength
    }
    if ones == markerLength, mayBeBad { return true }
    guard Int(length) >= headerLength, (1...6).contains(type) else { return false }
    // Of a message whose marker is wrong all must be there, since much may look like one.
    return ones == markerLength || ones >= 12 || start + Int(length) <= cursor.remaining && length <= maximumLength
  }
}

// MARK: A message

extension BGP {
  /// Decodes the message at the cursor, and leaves the cursor at its end.
  static func decodeMessage(_ session: Session, _ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset
    let outer = cursor.extent
    // The rest of a header that is cut is in the next segment.
    if out.stream == nil, cursor.remaining < headerLength, !cursor.limit.isCut { cursor.endIs(.segment) }
    readMarker(&cursor, &out)
    let length = cursor.read(Field.length, 16, &out)
    let type = cursor.read(Field.type, 8, &out)
    note(length, type, session, &out)
    let isLonger = length.isKnown && length.value > cursor.end - start
    if isLonger, out.stream == nil, !cursor.limit.isCut { cursor.endIs(.segment) }
    if length.isKnown, length.value >= headerLength {
      cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    } else if length.isKnown {
      out.remember(length, counts: start..<start + length.value, 1)
    }
    if type.isKnown, !cursor.isShort { readBody(type, length, session, &cursor, &out) }
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    if cursor.end < outer.end { cursor.restore(outer) }
  }

  private static func readBody(
    _ type: Token, _ length: Token, _ session: Session, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    // A header that counts not even itself says nothing of what follows.
    guard length.isKnown, length.value >= headerLength else { return }
    switch type.number {
    case MessageType.open: readOpen(&cursor, &out)
    case MessageType.update: readUpdate(session, &cursor, &out)
    case MessageType.notification: readNotification(&cursor, &out)
    case MessageType.refresh, 128: readRefresh(length, &cursor, &out)
    case MessageType.capability: readCapabilityMessage(&cursor, &out)
    default: break
    }
  }

  private static func readMarker(_ cursor: inout Cursor, _ out: inout Dissection) {
    var isValid = true
    for place in 0..<markerLength where cursor.peek(place) != 0xff { isValid = false }
    let marker = cursor.readBytes(Field.marker, markerLength, &out)
    if !isValid { out.note(Note.markerInvalid, on: marker) }
  }

  private static func note(_ length: Token, _ type: Token, _ session: Session, _ out: inout Dissection) {
    guard length.isKnown else { return }
    if type.isKnown, Field.typeName(type.number) == nil { out.note(Note.unknownType, on: type, type.number) }
    let expected = type.isKnown ? minimumLength(type.number) : headerLength
    if length.value < expected {
      out.note(Note.lengthTooSmall, on: length, length.number, UInt64(expected))
    } else if type.number == MessageType.keepalive, length.value > headerLength {
      out.note(Note.keepaliveLength, on: length, length.number)
    } else if length.value > maximumLength, session.isExtended != true {
      let isNeverExtended = type.number == MessageType.open || type.number == MessageType.keepalive
      out.note(isNeverExtended ? Note.lengthTooLarge : Note.extendedMessage, on: length, length.number)
    }
  }

  /// RFC 4271 §4.2 to §4.5, RFC 2918 §3.
  private static func minimumLength(_ type: UInt64) -> Int {
    switch type {
    case MessageType.open: 29
    case MessageType.update, MessageType.refresh, 128: 23
    case MessageType.notification: 21
    default: headerLength
    }
  }

  // MARK: Why a connection ends

  /// RFC 4271 §4.5, and the operator's own words of RFC 9003.
  private static func readNotification(_ cursor: inout Cursor, _ out: inout Dissection) {
    let code = cursor.read(Field.errorCode, 8, &out)
    readErrorSubcode(code, &cursor, &out)
  }

  private static func readErrorSubcode(_ code: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let subcode = cursor.read(Field.subcode(of: code.number), 8, &out)
    guard subcode.isKnown, code.isKnown else { return }
    if Field.errorName(code.number) == nil {
      out.note(Note.unknownError, on: code, code.number)
    } else if subcode.number != 0, BGPError.name(code.number << 8 | subcode.number) == nil {
      out.note(Note.unknownSubcode, on: subcode, subcode.number)
    }
    switch (code.number, subcode.number) {
    case (6, 2), (6, 4): readShutdownCommunication(&cursor, &out)
    case (6, 9) where cursor.remaining >= 2: readHardReset(&cursor, &out)
    case (6, 1) where cursor.remaining == 7:
      cursor.read(Field.family, 16, &out)
      cursor.read(Field.subsequentFamily, 8, &out)
      cursor.read(Field.prefixLimit, 32, &out)
    case (2, 1) where cursor.remaining == 2: cursor.read(Field.supportedVersion, 16, &out)
    case (2, 2) where cursor.remaining == 2: cursor.read(Field.badPeer, 16, &out)
    case (2, 2) where cursor.remaining == 4: cursor.read(Field.badPeer, 32, &out)
    case (1, 2) where cursor.remaining == 2: cursor.read(Field.badLength, 16, &out)
    case (1, 3) where cursor.remaining == 1: cursor.read(Field.badType, 8, &out)
    default: cursor.readRest(Field.errorData, &out)
    }
  }

  /// RFC 8538 §3.1: the notification that the speaker would have sent, in another.
  private static func readHardReset(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.hardReset, cursor)
    let code = cursor.read(Field.errorCode, 8, &out)
    let subcode = cursor.read(Field.subcode(of: code.number), 8, &out)
    if code.number == 6, subcode.number == 2 || subcode.number == 4 {
      readShutdownCommunication(&cursor, &out)
    } else {
      cursor.readRest(Field.errorData, &out)
    }
    out.endGroup(group, cursor)
  }

  private static func readShutdownCommunication(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd else { return }
    let outer = cursor.extent
    let length = cursor.read(Field.communicationLength, 8, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Note.communicationLength, &out)
    cursor.readRest(Field.communication, &out)
    cursor.restore(outer)
    guard !cursor.isAtEnd else { return }
    let rest = cursor.readRest(Field.errorData, &out)
    out.note(Note.afterCommunication, on: rest)
  }
}
