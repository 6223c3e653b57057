/// Bidirectional Forwarding Detection, RFC 5880: hellos so frequent that a link's failure shows within milliseconds. Over
/// one hop (RFC 5881), several (RFC 5883), the links of a bundle (RFC 7130), pseudowires (RFC 5885) and, without states,
/// by a reflector (RFC 7880, 7881).
///
///     |Vers |  Diag   |Sta|P|F|C|A|D|M|  Detect Mult  |    Length     |
///     |                       My Discriminator                        |
///     |                      Your Discriminator                       |
///     |                    Desired Min TX Interval                    |
///     |                   Required Min RX Interval                    |
///     |                 Required Min Echo RX Interval                 |
enum BFD: ProtocolDecoder {
  static let number: UInt16 = 172

  static let spec = ProtocolSpec(
    "bfd", "Bidirectional Forwarding Detection", brief: "BFD", source: "RFC 5880",
    foundBy: [
      .udpPort(Port.single), .udpPort(Port.multihop), .udpPort(Port.bundle), .udpPort(Port.seamless),
      .associatedChannel(0x0007), .associatedChannel(0x0022), .associatedChannel(0x0023),
    ],
    fields: [Field.self, AuthenticationField.self], notes: [Note.self], trailingBytes: .outer)

  enum Port {
    static let single: UInt16 = 3784
    static let multihop: UInt16 = 4784
    static let bundle: UInt16 = 6784
    static let seamless: UInt16 = 7784
  }

  private static let headerLength = 24

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    let version = cursor.read(Field.version, 3, &out)
    if version.isKnown, version.number > 1 { out.note(Note.unknownVersion, on: version, version.number) }
    let diagnostic = cursor.read(Field.diagnostic, 5, &out)
    if diagnostic.isKnown, Field.diagnosticName(diagnostic.number) == nil {
      out.note(Note.unknownDiagnostic, on: diagnostic, diagnostic.number)
    }
    let isOld = version.isKnown && version.number == 0
    let flags = cursor.read(isOld ? Field.oldFlags : Field.flags, &out)
    let multiplier = cursor.read(Field.multiplier, 8, &out)
    if multiplier.number == 0 { out.note(Note.multiplierZero, on: multiplier) }
    let length = cursor.read(Field.length, 8, &out)
    let hasAuthentication = flags.isSet(2)
    let minimum = hasAuthentication ? headerLength + 2 : headerLength
    if length.isKnown, length.value < minimum {
      out.note(Note.lengthTooSmall, on: length, length.number, UInt64(minimum))
    }
    cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    readSession(flags, multiplier, isOld: isOld, &cursor, &out)
    if hasAuthentication { readAuthentication(&cursor, &out) }
    if !cursor.isAtEnd {
      let rest = cursor.readRest(Field.surplus, &out)
      if !hasAuthentication { out.note(Note.surplus, on: rest) }
    }
    noteState(flags, isOld: isOld, &out)
    notePath(version, hasAuthentication: hasAuthentication, &out)
    cursor.restore(outer)
    readPadding(&cursor, &out)
    if flags.isKnown { out.derive(isOld ? Field.oldMessage : Field.message, Int(flags.bits(4, 2))) }
    return .nothing
  }

  /// Reads the numbers that name the session, and its intervals.
  private static func readSession(
    _ flags: Token, _ multiplier: Token, isOld: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let mine = cursor.read(Field.myDiscriminator, 32, &out)
    if mine.isKnown, mine.number == 0 { out.note(Note.myDiscriminatorZero, on: mine) }
    let yours = cursor.read(Field.yourDiscriminator, 32, &out)
    // Both ends know each other's number once one of them is in Init or Up.
    if yours.isKnown, yours.number == 0, !isOld, flags.isKnown, flags.bits(6, 2) >= 2, !flags.isSet(0) {
      out.note(Note.yourDiscriminatorZero, on: yours)
    }
    let interval = cursor.read(Field.transmitInterval, 32, &out)
    if interval.isKnown, interval.number == 0 { out.note(Note.intervalZero, on: interval) }
    cursor.read(Field.receiveInterval, 32, &out)
    cursor.read(Field.echoInterval, 32, &out)
    if interval.isKnown, multiplier.isKnown { out.derive(Field.detectionTime, interval.value * multiplier.value) }
  }

  private static func noteState(_ flags: Token, isOld: Bool, _ out: inout Dissection) {
    guard !isOld else { return }
    if flags.isSet(5), flags.isSet(4) { out.note(Note.pollAndFinal, on: flags) }
    if flags.isSet(0) { out.note(Note.multipoint, on: flags) }
  }

  /// Says what the layers below are not as BFD wants them.
  private static func notePath(_ version: Token, hasAuthentication: Bool, _ out: inout Dissection) {
    guard case .ports(_, let source, let destination) = out.context.found, !out.isInQuotation else { return }
    if destination == Port.single || destination == Port.bundle {
      if source < 49152 { out.note(Note.sourcePort, on: version, UInt64(source)) }
      if let hops = out.context.hopLimit, hops != 255 {
        out.note(hasAuthentication ? Note.timeToLive : Note.timeToLiveDiscarded, on: version, UInt64(hops))
      }
    }
  }

  /// Reads what follows the message: in a connectivity verification who sends it, else padding that makes packets large.
  private static func readPadding(_ cursor: inout Cursor, _ out: inout Dissection) {
    if case .number(.associatedChannel, let channel) = out.context.found {
      if channel == 0x0023 { readMaintenancePoint(&cursor, &out) }
      // A channel has no length of its own: what is left pads the frame.
      return cursor.narrow(to: cursor.offset, .packetLength)
    }
    guard !cursor.isAtEnd else { return }
    let isZero = cursor.isZeroToEnd
    let padding = cursor.readRest(Field.padding, &out)
    out.note(isZero ? Note.padding : Note.paddingNotZero, on: padding)
  }
}

/// An echo, which comes back from the other end unread: what it holds is its sender's own.
enum BFDEcho: ProtocolDecoder {
  static let number: UInt16 = 174

  static let spec = ProtocolSpec(
    "bfd_echo", "Bidirectional Forwarding Detection Echo", brief: "BFD echo", source: "RFC 5880 §5",
    foundBy: [.udpPort(3785)], fields: [Field.self], mayBeEmpty: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = BFDEcho.number
    static let definedIn: StaticString = "RFC 5880 §5"

    static let packet = field("bfd_echo.packet", "Echo", .bytes)
      .means("What the sender needs to know its own packet again; the other end only sends it back.")

    static let all = [packet]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.packet, &out)
    return .nothing
  }
}
