import Packets

/// The header of an IEEE 802.11 frame, IEEE 802.11-2020 §9.2.4. Numbers of several bytes stand least significant byte
/// first.
///
///     |Subtype|Typ|Ver|O|P|D|W|R|M|F|T|          Duration / ID        |
///     |                           Address 1                           |
///     |                               |           Address 2           |   which of these a frame has,
///     |                                                               |   its type says
///     |                           Address 3                           |
///     |                               |       Sequence Control        |
///     |                           Address 4                           |
///     |                               |          QoS Control          |
///     |                          HT Control                           |
enum IEEE80211: ProtocolDecoder {
  static let number: UInt16 = 19

  static let spec = ProtocolSpec(
    "wlan", "IEEE 802.11 Wireless LAN", brief: "802.11", source: "IEEE 802.11 §9.2.4",
    foundBy: [.linkType(.ieee80211)],
    fields: [Field.self, IEEE80211Management.Field.self], notes: [Note.self],
    trailingBytes: .own)

  /// What a header before the frame tells of it.
  struct Frame {
    /// Whether a frame check sequence ends it; not known: whether the last four bytes are one.
    var hasCheckSequence: Bool?
    /// Whether the body begins at a multiple of four bytes.
    var isPadded = false

    init(hasCheckSequence: Bool?, isPadded: Bool = false) {
      self.hasCheckSequence = hasCheckSequence
      self.isPadded = isPadded
    }

    /// What ``hint`` has told.
    init(hint: UInt32) {
      hasCheckSequence = hint & 1 == 0 ? nil : hint & 2 != 0
      isPadded = hint & 4 != 0
    }

    /// The same as a layer hands it to the next one; see ``Context/hint``.
    var hint: UInt32 { (hasCheckSequence.map { $0 ? 3 : 1 } ?? 0) | (isPadded ? 4 : 0) }
  }

  enum Kind {
    static let management = 0
    static let control = 1
    static let data = 2
    static let `extension` = 3
  }

  /// The frame control field's parts, as far as they decide what follows.
  struct Control {
    let version: Token
    let kind: Int
    let subtype: Int
    let flags: Token

    var isKnown: Bool { version.isKnown && flags.isKnown }
    var toDS: Bool { flags.isSet(0) }
    var fromDS: Bool { flags.isSet(1) }
    var hasMoreFragments: Bool { flags.isSet(2) }
    var isProtected: Bool { flags.isSet(6) }
    /// In frames that may have one: an HT Control field follows.
    var hasHTControl: Bool { flags.isSet(7) }
    var isQoSData: Bool { kind == Kind.data && subtype & 8 != 0 }
    var isNullData: Bool { kind == Kind.data && subtype & 4 != 0 }
  }

  /// Protocol version 0.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    (cursor.peek() ?? 3) & 3 == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let frame = Frame(hint: out.context.takeHint())
    narrowToCheckSequence(frame, &cursor, &out)
    let control = readControl(&cursor, &out)
    guard control.isKnown else { return .data }
    guard control.version.number == 0 else {
      out.note(Note.unknownVersion, on: control.version, control.version.number)
      return .data
    }
    switch control.kind {
    case Kind.management: return readManagement(control, frame, from: start, &cursor, &out)
    case Kind.control:
      readDuration(control, &cursor, &out)
      return readControlFrame(control.subtype, &cursor, &out)
    case Kind.data: return readData(control, frame, from: start, &cursor, &out)
    default: return .data
    }
  }

  /// Takes the frame check sequence off the end, to be recorded after all else.
  private static func narrowToCheckSequence(_ frame: Frame, _ cursor: inout Cursor, _ out: inout Dissection) {
    let end = cursor.end - 4
    guard out.isWhole, frame.hasCheckSequence != false, end >= cursor.offset + 10 else { return }
    if frame.hasCheckSequence == nil {
      guard out.knows(cursor.offset..<cursor.end), cursor.endsWithCheckSequence else { return }
    }
    cursor.narrow(to: end, .frameCheckSequence)
  }

  /// Reads the frame control field, §9.2.4.1. The bits of each byte stand most significant first here, so that the
  /// standard's first field comes last.
  private static func readControl(_ cursor: inout Cursor, _ out: inout Dissection) -> Control {
    let bit = cursor.bitPosition
    let group = out.beginGroup(Field.control, cursor)
    let subtype = cursor.read(Field.subtype, 4, &out).value
    let kind = cursor.read(Field.type, 2, &out).value
    let version = cursor.read(Field.version, 2, &out)
    if !cursor.isShort {
      out.groupReading(Field.typeAndSubtype, atBit: bit, bits: 6, value: UInt64(kind << 4 | subtype))
    }
    let flags = readFlags(isExtension: kind == Kind.control && subtype == 6, &cursor, &out)
    out.endGroup(group, cursor, value: (subtype << 4 | kind << 2) << 8 | flags.value)
    return Control(version: version, kind: kind, subtype: subtype, flags: flags)
  }

  private static func readFlags(isExtension: Bool, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let bit = cursor.bitPosition
    let group = out.beginGroup(Field.flags, cursor)
    guard !isExtension else {
      let flags = cursor.readFlags(Field.controlExtensionFlagBits, &out)
      let `extension` = cursor.read(Field.controlExtension, 4, &out)
      out.endGroup(group, cursor, value: flags.value << 4 | `extension`.value)
      return Token(flags.number << 4, field: flags.field, isKnown: `extension`.isKnown)
    }
    let flags = cursor.readFlags(Field.flagBits, &out)
    if !cursor.isShort { out.groupReading(Field.distribution, atBit: bit + 6, bits: 2, value: flags.bits(0, 2)) }
    out.endGroup(group, cursor, value: flags.value)
    return flags
  }

  /// Reads the duration, or a PS-Poll's association identifier, §9.2.4.2.
  private static func readDuration(_ control: Control, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isPoll = control.kind == Kind.control && control.subtype == 10
    let duration = cursor.read(
      isPoll ? Field.associationIdentifier.id : Field.duration.id, 16, .littleEndian, &out)
    guard duration.isKnown else { return }
    out.fields[duration.field].value = duration.bits(0, isPoll ? 14 : 15)
    if !isPoll, duration.isSet(15) { out.note(Note.contentionFree, on: duration) }
  }
}

// MARK: Management and data

extension IEEE80211 {
  private static func readManagement(
    _ control: Control, _ frame: Frame, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    readDuration(control, &cursor, &out)
    readAddress(Field.receiver, Field.destination, &cursor, &out)
    readAddress(Field.transmitter, Field.source, &cursor, &out)
    cursor.read(Field.network, 48, &out)
    let isFragment = readSequenceControl(&cursor, &out).bits(0, 4) > 0
    if control.hasHTControl { readHTControl(&cursor, &out) }
    readPadding(frame, from: start, &cursor, &out)
    guard !cursor.isShort else { return .data }
    if control.isProtected { return readProtection(&cursor, &out) }
    return isFragment ? .data : IEEE80211Management.decode(subtype: control.subtype, &cursor, into: &out)
  }

  private static func readData(
    _ control: Control, _ frame: Frame, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    readDuration(control, &cursor, &out)
    let isAggregate = control.isQoSData && isAggregate(control, from: start, cursor)
    readDataAddresses(control, isAggregate: isAggregate, &cursor, &out)
    let sequence = readSequenceControl(&cursor, &out)
    if control.toDS, control.fromDS {
      cursor.read(isAggregate ? Field.network.id : Field.source.id, 48, &out)
    }
    let qos = control.isQoSData ? readQoSControl(control, &cursor, &out) : nil
    if control.isQoSData, control.hasHTControl { readHTControl(&cursor, &out) }
    readPadding(frame, from: start, &cursor, &out)
    guard !cursor.isShort, !control.isNullData, !cursor.isAtEnd else { return .data }
    if control.isProtected { return readProtection(&cursor, &out) }
    if sequence.bits(0, 4) > 0 {
      out.note(Note.laterFragment, on: sequence, sequence.bits(0, 4))
      return .data
    }
    if let qos, hasMeshControl(qos, control, cursor) {
      readMeshControl(&cursor, &out)
    }
    return .known(isAggregate ? IEEE80211Aggregate.id : LLC.id)
  }

  /// Whether the QoS control field says that the body is an A-MSDU; it stands after the addresses.
  private static func isAggregate(_ control: Control, from start: Int, _ cursor: borrowing Cursor) -> Bool {
    let qos = start + (control.toDS && control.fromDS ? 30 : 24)
    return qos < cursor.end && cursor.bytes[qos] & 0x80 != 0
  }

  /// Reads addresses 1 to 3, whose meaning the directions give, §9.3.2.1 table 9-30.
  private static func readDataAddresses(
    _ control: Control, isAggregate: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch (control.toDS, control.fromDS) {
    case (false, false):
      readAddress(Field.receiver, Field.destination, &cursor, &out)
      readAddress(Field.transmitter, Field.source, &cursor, &out)
      cursor.read(Field.network, 48, &out)
    case (true, false):
      readAddress(Field.receiver, Field.network, &cursor, &out)
      readAddress(Field.transmitter, Field.source, isStation: true, &cursor, &out)
      cursor.read(isAggregate ? Field.network.id : Field.destination.id, 48, &out)
    case (false, true):
      readAddress(Field.receiver, Field.destination, isStation: true, &cursor, &out)
      readAddress(Field.transmitter, Field.network, &cursor, &out)
      cursor.read(isAggregate ? Field.network.id : Field.source.id, 48, &out)
    case (true, true):
      cursor.read(Field.receiver, 48, &out)
      cursor.read(Field.transmitter, 48, &out)
      cursor.read(isAggregate ? Field.network.id : Field.destination.id, 48, &out)
    }
  }

  /// Reads an address with its second role; in frames by way of an access point, one is the station's.
  static func readAddress(
    _ field: FieldSpec, _ role: FieldSpec, isStation: Bool = false, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let address = cursor.read(field, 48, &out)
    out.part(role, 0, 48, of: address)
    if isStation { out.part(Field.station, 0, 48, of: address) }
  }

  /// Reads the sequence control field, §9.2.4.4: its lowest four bits are the fragment's number.
  static func readSequenceControl(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let sequence = cursor.read(Field.sequenceControl, 16, .littleEndian, &out)
    out.part(Field.fragment, 0, 4, of: sequence)
    out.part(Field.sequence, 4, 12, of: sequence)
    return sequence
  }

  private static func readPadding(_ frame: Frame, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard frame.isPadded, !cursor.isShort else { return }
    cursor.readBytes(Field.padding, min((start - cursor.offset) & 3, cursor.remaining), &out)
  }
}

extension Cursor {
  /// Whether the last four bytes are the CRC-32 of those before them, from the cursor on.
  fileprivate var endsWithCheckSequence: Bool {
    var stored: UInt32 = 0
    for index in 0..<4 { stored |= UInt32(bytes[end - 4 + index]) << UInt32(8 * index) }
    return CRC32.checksum(bytes, offset..<end - 4) == stored
  }
}
