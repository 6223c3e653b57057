/// The options of neighbour discovery, RFC 4861 §4.6 and IANA "IPv6 Neighbor Discovery Option Formats".
///
///     |     Type      |    Length     |  what the type has …
///
/// The length counts the whole option in blocks of eight bytes.
extension ICMPv6 {
  /// Reads options up to the end. A quoted packet, which the Redirected Header has, is left to be decoded next.
  static func readOptions(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    while let type = cursor.peek(), out.hasRoom, cursor.knowsNext(2, out) {
      let (start, outer) = (cursor.offset, cursor.extent)
      let group = out.beginGroup(OptionField.option, cursor)
      cursor.read(OptionField.type, 8, &out)
      let length = cursor.read(OptionField.length, 8, &out)
      guard length.isKnown, length.number > 0, !cursor.isShort else {
        if length.isKnown { out.note(OptionNote.lengthZero, on: length) }
        out.endGroup(group, cursor)
        break
      }
      cursor.narrow(by: length, times: 8, from: start, .optionLength, else: Data.Note.lengthBeyondEnd, &out)
      readOption(type, length, &cursor, &out)
      if type == 4, !cursor.isShort, let first = cursor.peek() {
        out.endGroup(group, cursor)
        return .number(.ipVersion, UInt64(first >> 4))
      }
      if !cursor.isAtEnd { cursor.readRest(OptionField.padding, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
    if !cursor.isAtEnd { cursor.readRest(OptionField.undecoded, &out) }
    return .nothing
  }

  private static func readOption(
    _ type: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if let (least, most) = lengths(of: type), !(least...most).contains(length.value) {
      out.note(OptionNote.lengthWrong, on: length, UInt64(length.value * 8), UInt64(least * 8))
    }
    switch type {
    case 1: readLinkAddress(OptionField.sourceLinkAddress, &cursor, &out)
    case 2: readLinkAddress(OptionField.targetLinkAddress, &cursor, &out)
    case 3: readPrefixInformation(&cursor, &out)
    case 4, 5, 6, 7, 8: read(fixedOptions[Int(type)] ?? [], &cursor, &out)
    case 9, 10:
      read([.unused(OptionField.reserved, 48)], &cursor, &out)
      readAddresses(OptionField.address, &cursor, &out)
    case 24: readRoute(&cursor, &out)
    case 25:
      read([.unused(OptionField.reserved, 16), .number(OptionField.serverLifetime, 32)], &cursor, &out)
      readAddresses(OptionField.server, &cursor, &out)
    case 26: read([.number(OptionField.flagsExtension, 48)], &cursor, &out)
    case 31:
      read([.unused(OptionField.reserved, 16), .number(OptionField.searchLifetime, 32)], &cursor, &out)
      readNames(OptionField.searchNameBytes, OptionField.searchName, &cursor, &out)
    case 37:
      cursor.readPaddedText(OptionField.captivePortal, padding: OptionField.padding, cursor.remaining, &out)
    case 38:
      cursor.read(OptionField.translationLifetime, 13, &out)
      cursor.read(OptionField.translationLength, 3, &out)
      cursor.readPrefix(OptionField.translationPrefix, 12, &out)
    case 11...16, 32, 39, 40: readSecurityOption(type, &cursor, &out)
    default: readOtherOption(type, &cursor, &out)
    }
  }

  /// How many blocks an option has, at least and at most, where its type tells.
  private static func lengths(of type: UInt8) -> (Int, Int)? {
    switch type {
    case 3: (4, 4)
    case 5, 7, 8, 6, 26, 36, 42: (1, 1)
    case 13: (2, 2)
    case 17, 18, 23, 35, 41: (3, 3)
    case 24: (1, 3)
    case 25: (3, 255)
    case 31, 33: (2, 255)
    case 34: (2, 3)
    case 38: (2, 2)
    default: nil
    }
  }

  private static let fixedOptions: [Int: [FieldStep]] = [
    4: [.unused(OptionField.reserved, 48)],
    5: [.unused(OptionField.reserved, 16), .number(OptionField.mtu, 32)],
    6: [.number(OptionField.shortcutLimit, 8), .unused(OptionField.reserved, 40)],
    7: [.unused(OptionField.reserved, 16), .number(OptionField.advertisementInterval, 32)],
    8: [
      .unused(OptionField.reserved, 16), .number(OptionField.homeAgentPreference, 16),
      .number(OptionField.homeAgentLifetime, 16),
    ],
  ]

  /// Reads a link-layer address: six bytes of Ethernet, eight of IEEE 802.15.4 with its padding, or whatever the link has.
  static func readLinkAddress(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch (cursor.remaining, field) {
    case (6, _): cursor.read(field, 48, &out)
    case (14, OptionField.sourceLinkAddress): cursor.readBytes(OptionField.sourceLongAddress, 8, &out)
    case (14, OptionField.targetLinkAddress): cursor.readBytes(OptionField.targetLongAddress, 8, &out)
    default: cursor.readRest(OptionField.linkAddress, &out)
    }
  }

  private static func readPrefixInformation(_ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(OptionField.prefixLength, 8, &out)
    let group = out.beginGroup(OptionField.prefixFlags, cursor)
    let flags = cursor.readFlags(
      [OptionField.onLink, OptionField.autonomous, OptionField.routerAddress, OptionField.delegated], &out)
    read([.unused(OptionField.prefixReserved, 4)], &cursor, &out)
    out.endGroup(group, cursor, value: flags.value << 4)
    let valid = cursor.read(OptionField.validLifetime, 32, &out)
    let preferred = cursor.read(OptionField.preferredLifetime, 32, &out)
    read([.unused(OptionField.reserved, 32), .address(OptionField.prefix)], &cursor, &out)
    if length.number > 128 { out.note(OptionNote.prefixLength, on: length, length.number) }
    if preferred.isKnown, valid.isKnown, preferred.number > valid.number {
      out.note(OptionNote.preferredBeyondValid, on: preferred)
    }
    if flags.bits(2) != 0, length.isKnown, length.number != 64 {
      out.note(OptionNote.prefixNotForAddresses, on: length, length.number)
    }
  }

  private static func readRoute(_ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(OptionField.routeLength, 8, &out)
    if length.number > 128 { out.note(OptionNote.prefixLength, on: length, length.number) }
    read(
      [
        .word(
          OptionField.routeFlags,
          [
            .unused(OptionField.routeReservedBefore, 3), .number(OptionField.routePreference, 2),
            .unused(OptionField.routeReserved, 3),
          ]), .number(OptionField.routeLifetime, 32),
      ], &cursor, &out)
    cursor.readPrefix(OptionField.route, min(cursor.remaining, 16), &out)
  }

  static func readAddresses(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 16, out.hasRoom { cursor.readAddress(field, &out) }
  }

  /// Reads names of labels up to the zeros that fill the option up.
  static func readNames(
    _ bytes: FieldSpec, _ name: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    while !cursor.isAtEnd, out.hasRoom, cursor.peek() != 0 { readName(bytes, name, &cursor, &out) }
  }

  static func readName(
    _ bytes: FieldSpec, _ name: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let labels = DomainLabels(at: cursor, out)
    guard labels.count > 0 else { return }
    let start = cursor.offset
    cursor.readBytes(bytes, labels.count, &out)
    if labels.isUnfinished { return out.note(Note.nameUnfinished) }
    let text = out.keep(labels.text)
    // In an option, its line tells the name.
    if out.depth > 0 {
      out.groupReading(name, atBit: start * 8, bits: (cursor.offset - start) * 8, value: text)
    } else {
      out.reading(name, start..<cursor.offset, value: text)
    }
  }
}
