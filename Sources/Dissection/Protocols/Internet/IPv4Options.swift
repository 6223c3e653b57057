/// The options after the IPv4 header, RFC 791 §3.1 and the IANA registry "IP Option Numbers".
///
///     |C|Cls| Number  |                                  End of Options and No-Operation
///     |C|Cls| Number  |    Length     |  data …          all others; the length counts type and length too
///
/// A length that does not suit its type is a note: what is readable is shown. Where a length is unusable, nobody knows
/// where the next option begins, and the rest of the options is one leaf.
enum IPv4Options {
  /// Reads all options up to the cursor's end. Returns the address of the final destination where a source route is
  /// not used up: the header's destination is then only the next stop.
  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> UInt32? {
    guard !cursor.isAtEnd else { return nil }
    let start = cursor.offset
    var finalDestination: UInt32?
    while let type = cursor.peek() {
      guard cursor.knowsNext(type < 2 ? 1 : 2, out) else {
        cursor.readRest(Field.undecoded, &out)
        return finalDestination
      }
      switch type {
      case 0:
        OptionFrame.readEnd(Field.end, padding: Field.padding, &cursor, &out, readFirst: readType)
        return finalDestination
      case 1:
        let group = out.beginGroup(Field.noOperation, cursor)
        readType(&cursor, &out)
        out.endGroup(group, cursor)
      default:
        guard let length = cursor.peek(1), length >= 2 else {
          OptionFrame.readUnusable(
            Field.unknown, lengthField: Field.length, rest: Field.undecoded, &cursor, &out, readFirst: readType)
          return finalDestination
        }
        let destination = read(type, optionsStart: start, &cursor, &out)
        finalDestination = finalDestination ?? destination
      }
    }
    return finalDestination
  }

  /// Reads one option that has a usable length.
  private static func read(
    _ type: UInt8, optionsStart: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> UInt32? {
    switch type {
    case 7: return readRoute(Field.recordRoute, isSourceRoute: false, &cursor, &out)
    case 131: return readRoute(Field.looseSourceRoute, isSourceRoute: true, &cursor, &out)
    case 137: return readRoute(Field.strictSourceRoute, isSourceRoute: true, &cursor, &out)
    case 68: readTimestamps(&cursor, &out)
    case 130: readSecurity(&cursor, &out)
    case 133: readExtendedSecurity(&cursor, &out)
    case 134: readCommercialSecurity(&cursor, &out)
    case 25: readQuickStart(optionsStart: optionsStart, &cursor, &out)
    default: readSimple(type, &cursor, &out)
    }
    return nil
  }

  /// Reads the options that have one or a few numbers, and those that are kept whole.
  private static func readSimple(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 11: readNumber(ExtensionField.mtuProbe, ExtensionField.mtu, &cursor, &out)
    case 12: readNumber(ExtensionField.mtuReply, ExtensionField.mtu, &cursor, &out)
    case 136: readNumber(ExtensionField.streamIdentifier, ExtensionField.streamIdentifierValue, &cursor, &out)
    case 148: readNumber(ExtensionField.routerAlert, ExtensionField.routerAlertValue, &cursor, &out)
    case 82: readTraceroute(&cursor, &out)
    case 147: readAddressExtension(&cursor, &out)
    case 149: readDirectedBroadcast(&cursor, &out)
    case 10: readOpaque(ExtensionField.measurement, &cursor, &out)
    case 15: readOpaque(ExtensionField.encode, &cursor, &out)
    case 142: readOpaque(ExtensionField.accessControl, &cursor, &out)
    case 144: readOpaque(ExtensionField.trafficDescriptor, &cursor, &out)
    case 145: readOpaque(ExtensionField.extendedProtocol, &cursor, &out)
    case 151: readOpaque(ExtensionField.dynamicPacketState, &cursor, &out)
    case 152: readOpaque(ExtensionField.upstreamMulticast, &cursor, &out)
    case 205: readOpaque(ExtensionField.flowControl, &cursor, &out)
    case 30, 94, 158, 222: readOpaque(ExtensionField.experiment, &cursor, &out)
    default: readOpaque(Field.unknown, note: Note.unassignedType, &cursor, &out)
    }
  }

  private static func readNumber(
    _ group: FieldSpec, _ value: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let option = begin(group, length: 4, &cursor, &out)
    cursor.read(value, 16, &out)
    finish(option, &cursor, &out)
  }

  private static func readTraceroute(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.traceroute, length: 12, &cursor, &out)
    cursor.read(ExtensionField.tracerouteIdentifier, 16, &out)
    cursor.read(ExtensionField.outboundHopCount, 16, &out)
    cursor.read(ExtensionField.returnHopCount, 16, &out)
    cursor.read(ExtensionField.originator, 32, &out)
    finish(option, &cursor, &out)
  }

  private static func readAddressExtension(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.addressExtension, length: 10, &cursor, &out)
    cursor.read(ExtensionField.sourceExtension, 32, &out)
    cursor.read(ExtensionField.destinationExtension, 32, &out)
    finish(option, &cursor, &out)
  }

  private static func readDirectedBroadcast(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.directedBroadcast, &cursor, &out)
    if option.length < 6 || option.length % 4 != 2 {
      out.note(Note.lengthNotOfBlocks, on: option.lengthByte, UInt64(option.length), 2, 4)
    }
    while !cursor.isAtEnd { cursor.read(ExtensionField.directedBroadcastAddress, 32, &out) }
    finish(option, &cursor, &out)
  }

  /// Reads an option whose contents are not broken into parts.
  private static func readOpaque(
    _ field: FieldSpec, note: NoteSpec? = nil, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let option = begin(field, &cursor, &out)
    if let note { out.note(note, on: option.group.index) }
    cursor.readRest(Field.data, &out)
    finish(option, &cursor, &out)
  }

  /// Reads the Quick-Start option, RFC 4782 §3.1. Its TTL counts against the header's own, 12 bytes before the options.
  private static func readQuickStart(optionsStart: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.quickStart, length: 8, &cursor, &out)
    let function = cursor.read(ExtensionField.quickStartFunction, 4, &out)
    if function.number != 0, function.number != 8 {
      out.note(Note.quickStartFunction, on: function, function.number)
    }
    cursor.read(ExtensionField.quickStartRate, 4, &out)
    if function.number == 8 {
      cursor.read(ExtensionField.quickStartUnused, 8, &out)
    } else {
      let quickStartTTL = cursor.read(ExtensionField.quickStartTTL, 8, &out)
      let header = optionsStart - 12
      if quickStartTTL.isKnown, header >= 0, out.knows(header..<header + 1) {
        let difference = UInt8(truncatingIfNeeded: Int(cursor.bytes[header]) - quickStartTTL.value)
        out.reading(
          ExtensionField.quickStartTTLDifference, out.fields[quickStartTTL.field].bytes, value: UInt64(difference))
      }
    }
    cursor.read(ExtensionField.quickStartNonce, 30, &out)
    cursor.read(ExtensionField.quickStartReserved, 2, &out)
    finish(option, &cursor, &out)
  }
}

extension IPv4Options {
  /// Reads an option's type, with the flag, class and number that it is made of as readings.
  static func readType(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.type, 8, &out)
    out.part(Field.copied, 7, of: type)
    out.part(Field.optionClass, 5, 2, of: type)
    out.part(Field.number, 0, 5, of: type)
  }

  static func begin(
    _ field: FieldSpec, length expected: Int? = nil, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> OptionFrame {
    OptionFrame(field, lengthField: Field.length, expected: expected, &cursor, &out, readFirst: readType)
  }

  static func finish(_ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection) {
    option.end(surplus: Field.surplus, &cursor, &out)
  }
}
