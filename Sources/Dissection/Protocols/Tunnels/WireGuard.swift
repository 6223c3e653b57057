/// WireGuard, as its paper has it (https://www.wireguard.com/papers/wireguard.pdf §5.4): the messages of a handshake, and
/// packets that are encrypted with the keys that it made. Numbers stand least significant byte first.
///
///     |     Type      |                   Reserved                    |
///     |  what the type has …
enum WireGuard: ProtocolDecoder {
  static let number: UInt16 = 112

  static let spec = ProtocolSpec(
    "wg", "WireGuard", brief: "WireGuard", source: "WireGuard paper", foundBy: [.udpPort(51820), .content(.udpPort)],
    fields: [Field.self], notes: [Note.self])

  /// A handshake has fixed lengths. A packet's length is a multiple of 16, and nobody counts to 2⁴⁰. On its own port, which
  /// hosts use for other things too, less is enough.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let type = cursor.peek(), type > 0, type <= 4 else { return .no }
    let isReservedZero = cursor.peek(1) == 0 && cursor.peek16(2) == 0
    let isPacket = type == 4 && cursor.remaining >= 32 && cursor.remaining % 16 == 0
    guard isPacket || cursor.remaining == length(of: UInt64(type)) else { return isReservedZero ? .maybe : .no }
    guard isReservedZero else { return .maybe }
    return !isPacket || cursor.peek(13) == 0 && cursor.peek16(14) == 0 && cursor.peek16(4) != 0 ? .yes : .maybe
  }

  /// How long a message of the handshake is; `nil` for others.
  private static func length(of type: UInt64) -> Int? {
    switch type {
    case 1: 148
    case 2: 92
    case 3: 64
    default: nil
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let present = cursor.remaining
    let type = cursor.read(Field.type, 8, &out)
    let reserved = cursor.read(Field.reserved, 24, .littleEndian, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    switch type.number {
    case 1:
      cursor.read(Field.sender, 32, .littleEndian, &out)
      cursor.readBytes(Field.ephemeral, 32, &out)
      cursor.readBytes(Field.encryptedStatic, 48, &out)
      cursor.readBytes(Field.encryptedTimestamp, 28, &out)
      readMACs(&cursor, &out)
    case 2:
      cursor.read(Field.sender, 32, .littleEndian, &out)
      cursor.read(Field.receiver, 32, .littleEndian, &out)
      cursor.readBytes(Field.ephemeral, 32, &out)
      cursor.readBytes(Field.encryptedEmpty, 16, &out)
      readMACs(&cursor, &out)
    case 3:
      cursor.read(Field.receiver, 32, .littleEndian, &out)
      cursor.readBytes(Field.nonce, 24, &out)
      cursor.readBytes(Field.encryptedCookie, 32, &out)
    case 4:
      cursor.read(Field.receiver, 32, .littleEndian, &out)
      let counter = cursor.read(Field.counter, 64, .littleEndian, &out)
      readPacket(behind: counter, &cursor, &out)
    default: return type.isKnown ? .handedBack : .data
    }
    if let length = length(of: type.number), !cursor.isAtEnd {
      out.note(Note.surplus, on: type, UInt64(length), UInt64(present))
    }
    return .data
  }

  private static func readMACs(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.readBytes(Field.mac1, 16, &out)
    let isZero = cursor.remaining >= 16 && (0..<16).allSatisfy { cursor.peek($0) == 0 }
    let mac2 = cursor.readBytes(Field.mac2, 16, &out)
    if isZero { out.note(Note.noCookie, on: mac2) }
  }

  private static func readPacket(behind counter: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.remaining
    guard !cursor.isShort else { return }
    let packet = cursor.readRest(Field.encryptedPacket, &out)
    if length < 16 {
      out.note(Note.packetTooShort, on: length > 0 ? packet : counter, UInt64(length))
    } else if length == 16 {
      out.note(Note.keepalive, on: packet)
    } else if length % 16 != 0, !out.isMessageCutOff {
      out.note(Note.packetNotPadded, on: packet, UInt64(length))
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = WireGuard.number
    static let definedIn: StaticString = "WireGuard paper §5.4.2"

    static let type = field("wg.type", "Type", .enumeration(typeName), .headline).means("Which message it is.")
    static let reserved = field("wg.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let sender = field("wg.sender", "Sender Index", .hexadecimal, .detail("sender"))
      .means("The sender's number of the session: the other end's messages name it as their receiver.")
    static let receiver = field("wg.receiver", "Receiver Index", .hexadecimal, .detail("receiver"))
      .means("The receiver's number of the session, as it gave it in the handshake.", "WireGuard paper §5.4.3")
    static let ephemeral = field("wg.ephemeral", "Ephemeral Public Key", .bytes)
      .means("A public key that the sender made for this handshake alone.")
    static let encryptedStatic = field("wg.encrypted_static", "Encrypted Static Public Key", .bytes)
      .means("The public key that the sender is known by, encrypted and authenticated.")
    static let encryptedTimestamp = field("wg.encrypted_timestamp", "Encrypted Timestamp", .bytes)
      .means("When the handshake began, encrypted and authenticated: an older one is not taken again.")
    static let encryptedEmpty = field("wg.encrypted_empty", "Encrypted Nothing", .bytes)
      .means("Proves that the sender has made the same keys: it authenticates an empty text.", "WireGuard paper §5.4.3")
    static let mac1 = field("wg.mac1", "MAC 1", .bytes)
      .means(
        "Proves that the sender knows the receiver's public key: nothing else is answered.", "WireGuard paper §5.4.4")
    static let mac2 = field("wg.mac2", "MAC 2", .bytes)
      .means(
        "Proves that the sender has the address that it sends from, by a cookie; zero without one.",
        "WireGuard paper §5.4.4")
    static let nonce = field("wg.nonce", "Nonce", .bytes)
      .means("A random number that the cookie is encrypted with.", "WireGuard paper §5.4.7")
    static let encryptedCookie = field("wg.encrypted_cookie", "Encrypted Cookie", .bytes)
      .means(
        "What the receiver has to put into its next handshake: the sender is under load.", "WireGuard paper §5.4.7")
    static let counter = field("wg.counter", "Counter", .decimal, .detail("counter"))
      .means("Counts the session's packets, so that none is taken twice.", "WireGuard paper §5.4.6")
    static let encryptedPacket = field("wg.encrypted_packet", "Encrypted Packet", .bytes)
      .means("An IP packet, padded and encrypted, and 16 bytes that authenticate it.", "WireGuard paper §5.4.6")

    static let all = [
      type, reserved, sender, receiver, ephemeral, encryptedStatic, encryptedTimestamp, encryptedEmpty, mac1, mac2,
      nonce, encryptedCookie, counter, encryptedPacket,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Handshake Initiation"
      case 2: "Handshake Response"
      case 3: "Cookie Reply"
      case 4: "Transport Data"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = WireGuard.number

    static let reserved = note("wg.reserved.not_zero", .warning, "reserved bits set")
      .says("These bytes must be zero; some services put a mark of the client there.")
    static let surplus = note("wg.length.surplus", .error, "bad length")
      .says("A message of this type has {a:bytes}, and this one {b}: receivers drop it.")
    static let noCookie = note("wg.mac2.zero", .chat, "no cookie")
      .says("Zero: the sender has no cookie, and needs none unless the receiver is under load.")
    static let packetTooShort = note("wg.bad_packet_length", .error, "bad length")
      .says("{a:bytes}, but what authenticates a packet alone has 16.")
    static let keepalive = note("wg.keepalive", .chat, "keepalive")
      .says("An empty packet: it says that the sender is there, and keeps address translators from forgetting it.")
    static let packetNotPadded = note("wg.packet_not_padded", .note, "not padded")
      .says("{a:bytes}: packets are padded to a multiple of 16 before they are encrypted (§5.4.6).")

    static let all = [reserved, surplus, noCookie, packetTooShort, keepalive, packetNotPadded]
  }
}
