/// Teredo, RFC 4380: IPv6 through UDP, and so through address translators.
///
///     |  0x00 | 0x01  |   ID-len      |    AU-len     | client identifier, authentication value, nonce, confirmation
///     |  0x00 | 0x00  |   origin port, and address, with all bits inverted
///     |  an IPv6 packet, and trailers after it (RFC 6081) …
enum Teredo: ProtocolDecoder {
  static let number: UInt16 = 123

  static let spec = ProtocolSpec(
    "teredo", "Teredo", brief: "Teredo", source: "RFC 4380", foundBy: [.udpPort(3544)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .frame, isTunnel: true)

  /// An indication, or an IPv6 header whose length fits.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek16() else { return .no }
    return first <= 1 || first >> 12 == 6 && Int(cursor.peek16(4) ?? .max) + 40 <= cursor.remaining ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    if cursor.peek16() == 1 { readAuthentication(&cursor, &out) }
    if !cursor.isShort, cursor.peek16() == 0 { readOrigin(&cursor, &out) }
    // Nothing need stand before the IPv6 packet: the tunnel is told by what is known of it.
    if !cursor.isShort, cursor.remaining >= 40, cursor.knowsNext(8, out) {
      let isBubble = cursor.peek16(4) == 0 && cursor.peek(6) == 59
      out.derive(Field.kind, isBubble ? 1 : 0)
    }
    return cursor.isShort || cursor.isAtEnd ? .nothing : .known(RawIP.id)
  }

  /// RFC 4380 §5.1.1.
  private static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.authentication, cursor)
    cursor.read(Field.indicator, 16, &out)
    let identifierLength = cursor.read(Field.identifierLength, 8, &out)
    let valueLength = cursor.read(Field.valueLength, 8, &out)
    cursor.readBytes(Field.identifier, countedBy: identifierLength, &out)
    cursor.readBytes(Field.value, countedBy: valueLength, &out)
    cursor.readBytes(Field.nonce, 8, &out)
    let confirmation = cursor.read(Field.confirmation, 8, &out)
    if confirmation.number > 1 { out.note(Note.confirmation, on: confirmation, confirmation.number) }
    out.endGroup(group, cursor)
  }

  private static func readOrigin(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.origin, cursor)
    cursor.read(Field.indicator, 16, &out)
    let port = cursor.read(Field.hiddenPort, 16, &out)
    if port.isKnown { out.part(Field.originPort, 0, 16, of: inverted(port, 0xffff)) }
    let address = cursor.read(Field.hiddenAddress, 32, &out)
    if address.isKnown { out.part(Field.originAddress, 0, 32, of: inverted(address, 0xffff_ffff)) }
    out.endGroup(group, cursor)
  }

  /// The number that was sent with its bits inverted, so that no translator changes it on the way.
  private static func inverted(_ token: Token, _ mask: UInt64) -> Token {
    Token(token.number ^ mask, field: token.field, isKnown: token.isKnown)
  }

  /// RFC 6081 §4: trailers have a type and a length.
  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(2, out) {
      let outer = cursor.extent
      let group = out.beginGroup(Field.trailer, cursor)
      let type = cursor.read(Field.trailerType, 8, &out)
      let length = cursor.read(Field.trailerLength, 8, &out)
      let isShort = cursor.isShort
      if !isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readTrailerValue(type, &cursor, &out)
        cursor.readRest(Field.trailerValue, &out)
      }
      out.endGroup(group, cursor)
      if isShort { return }
      cursor.restore(outer)
    }
    cursor.readRest(Field.trailerValue, &out)
  }

  private static func readTrailerValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 1 where cursor.remaining >= 4: cursor.read(Field.trailerNonce, 32, &out)
    case 3:
      if cursor.remaining >= 2 { cursor.read(Field.trailerReserved, 16, &out) }
      while cursor.remaining >= 6, out.hasRoom {
        cursor.read(Field.alternateAddress, 32, &out)
        cursor.read(Field.alternatePort, 16, &out)
      }
    case 4 where cursor.remaining >= 4:
      cursor.read(Field.discoveryType, 8, &out)
      cursor.read(Field.trailerReserved, 24, &out)
    case 5 where cursor.remaining >= 2: cursor.read(Field.randomPort, 16, &out)
    default: break
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = Teredo.number
    static let definedIn: StaticString = "RFC 4380 §5.1.1"

    static let kind = field("teredo.kind", "Packet", .enumeration(kindName))
      .means("A bubble has no payload: it opens the way through an address translator.", "RFC 4380 §2.8")
    static let authentication = group("teredo.auth", "Authentication Encapsulation").means(
      "Proves who has sent the packet, or that it answers a question.")
    static let indicator = field("teredo.indicator", "Indicator", .enumeration(indicatorName, .hexadecimal)).means(
      "What stands before the IPv6 packet.")
    static let identifierLength = field("teredo.auth.idlen", "ID-len", .quantity(.bytes)).means(
      "How long the client identifier is.")
    static let valueLength = field("teredo.auth.aulen", "AU-len", .quantity(.bytes)).means(
      "How long the authentication value is.")
    static let identifier = field("teredo.auth.id", "Client Identifier", .bytes).means(
      "Names the client, and the secret that it shares with the server.")
    static let value = field("teredo.auth.value", "Authentication Value", .bytes).means(
      "A keyed checksum over the rest.")
    static let nonce = field("teredo.auth.nonce", "Nonce Value", .bytes).means(
      "A random number, which an answer repeats.")
    static let confirmation = field("teredo.auth.conf", "Confirmation", .decimal).means(
      "Whether the client needs a new key: 0 for no.")
    static let origin = group("teredo.orig", "Origin Indication").means(
      "From where the server has received the packet: the client's own address, as the translator shows it.")
    static let hiddenPort = field("teredo.orig.port_hidden", "Origin Port # (inverted)", .hexadecimal).means(
      "The port, with all bits inverted: no translator takes it for one.")
    static let originPort = field("teredo.orig.port", "Origin Port #", .decimal).means("The port.")
    static let hiddenAddress = field("teredo.orig.addr_hidden", "Origin IPv4 Address (inverted)", .hexadecimal).means(
      "The address, with all bits inverted.")
    static let originAddress = field(
      "teredo.orig.addr", "Origin IPv4 Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("The address.")
    static let trailer = group("teredo.trailer", "Trailer").means("What is told after the IPv6 packet.", "RFC 6081 §4")
    static let trailerType = field("teredo.trailer.type", "Type", .enumeration(trailerName), .detail("")).means(
      "What is told.", "RFC 6081 §4")
    static let trailerLength = field("teredo.trailer.length", "Length", .quantity(.bytes)).means(
      "How long the value is.", "RFC 6081 §4")
    static let trailerValue = field("teredo.trailer.value", "Value", .bytes).means(
      "A value that is not broken into parts here.", "RFC 6081 §4")
    static let trailerReserved = field("teredo.trailer.reserved", "Reserved", .hexadecimal).means(
      "Zero.", "RFC 6081 §4")
    static let trailerNonce = field("teredo.trailer.nonce", "Nonce", .hexadecimal, .detail("")).means(
      "A random number, which an answer repeats.", "RFC 6081 §4.2")
    static let alternateAddress = field(
      "teredo.trailer.address", "Alternate IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Another address that the client may be reached at.", "RFC 6081 §4.3")
    static let alternatePort = field("teredo.trailer.port", "Alternate Port", .decimal, .detail("port")).means(
      "The port at it.", "RFC 6081 §4.3")
    static let discoveryType = field(
      "teredo.trailer.discovery", "DiscoveryType", .enumeration(discoveryName), .detail("")
    ).means("Whether the client looks for a neighbour or answers one.", "RFC 6081 §4.4")
    static let randomPort = field("teredo.trailer.random_port", "Random Port", .decimal, .detail("port")).means(
      "The port that the translator is thought to give next.", "RFC 6081 §4.5")

    static let all = [
      kind, authentication, indicator, identifierLength, valueLength, identifier, value, nonce, confirmation, origin,
      hiddenPort,
      originPort, hiddenAddress, originAddress, trailer, trailerType, trailerLength, trailerValue, trailerReserved,
      trailerNonce, alternateAddress, alternatePort, discoveryType, randomPort,
    ]

    @Sendable static func kindName(_ value: UInt64) -> StaticString? { value == 1 ? "bubble" : "IPv6" }
    @Sendable static func indicatorName(_ value: UInt64) -> StaticString? {
      value == 0 ? "origin" : value == 1 ? "authentication" : nil
    }
    @Sendable static func discoveryName(_ value: UInt64) -> StaticString? {
      value == 0 ? "solicitation" : value == 1 ? "advertisement" : nil
    }

    @Sendable static func trailerName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Nonce"
      case 3: "Alternate Address"
      case 4: "Neighbor Discovery Option"
      case 5: "Random Port"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Teredo.number

    static let confirmation = note("teredo.auth.conf.unknown", .note, "unknown confirmation").says(
      "0 and 1 are defined, and this is {a}.")

    static let all = [confirmation]
  }
}
