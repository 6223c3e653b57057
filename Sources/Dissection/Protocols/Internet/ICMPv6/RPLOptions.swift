/// The options of RPL's control messages, RFC 6550 §6.7 and RFC 6997 §7: a type, a length that counts the value, and the
/// value; padding of one byte has no length.
extension ICMPv6 {
  static func readRPLOptions(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let type = cursor.peek(), out.hasRoom, cursor.knowsNext(type == 0 ? 1 : 2, out) {
      let outer = cursor.extent
      let group = out.beginGroup(RPLOptionField.option, cursor)
      cursor.read(RPLOptionField.type, 8, &out)
      if type != 0 {
        let length = cursor.read(RPLOptionField.length, 8, &out)
        if !cursor.isShort {
          cursor.narrow(by: length, from: cursor.offset, .optionLength, else: Data.Note.lengthBeyondEnd, &out)
          readRPLOption(type, &cursor, &out)
          if !cursor.isAtEnd { cursor.readRest(RPLOptionField.padding, &out) }
        }
      }
      let isShort = cursor.isShort && cursor.offset >= outer.end
      out.endGroup(group, cursor)
      if isShort { return }
      cursor.restore(outer)
    }
  }

  private static func readRPLOption(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLOptionField
    switch type {
    case 2: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readMetric(&cursor, &out) }
    case 3:
      read(
        [
          .number(F.routeLength, 8),
          .word(
            F.routeFlags,
            [.unused(F.routeReservedBefore, 3), .number(F.routePreference, 2), .unused(F.routeReserved, 3)]),
          .number(F.routeLifetime, 32),
        ], &cursor, &out)
      cursor.readPrefix(F.route, min(cursor.remaining, 16), &out)
    case 4: read(configuration, &cursor, &out)
    case 5: readTarget(&cursor, &out)
    case 6:
      read(transit, &cursor, &out)
      if cursor.remaining >= 16 { cursor.readAddress(F.parent, &out) }
    case 7:
      read(
        [
          .number(F.solicitedInstance, 8),
          .word(
            F.solicitedWord,
            [
              .number(F.matchesVersion, 1), .number(F.matchesInstance, 1), .number(F.matchesGraph, 1),
              .unused(F.solicitedFlags, 5),
            ]), .address(F.solicitedGraph), .number(F.solicitedVersion, 8),
        ], &cursor, &out)
    case 8: read(prefixInformation, &cursor, &out)
    case 9: cursor.readRest(F.descriptor, &out)
    case 10: readRouteDiscovery(&cursor, &out)
    case 1: break
    default:
      out.note(RPLNote.unknownOption, UInt64(type))
      cursor.readRest(Field.data, &out)
    }
  }

  private static let configuration: [FieldStep] = [
    .word(
      RPLOptionField.configurationWord,
      [
        .unused(RPLOptionField.configurationFlags, 4), .number(RPLOptionField.isAuthenticated, 1),
        .number(RPLOptionField.pathControlSize, 3),
      ]), .number(RPLOptionField.intervalDoublings, 8),
    .number(RPLOptionField.minimumInterval, 8), .number(RPLOptionField.redundancy, 8),
    .number(RPLOptionField.maximumRankIncrease, 16), .number(RPLOptionField.minimumHopRankIncrease, 16),
    .number(RPLOptionField.objective, 16), .unused(RPLOptionField.configurationReserved, 8),
    .number(RPLOptionField.defaultLifetime, 8), .number(RPLOptionField.lifetimeUnit, 16),
  ]
  private static let transit: [FieldStep] = [
    .word(
      RPLOptionField.transitWord, [.number(RPLOptionField.isExternal, 1), .unused(RPLOptionField.transitFlags, 7)]),
    .number(RPLOptionField.pathControl, 8), .number(RPLOptionField.pathSequence, 8),
    .number(RPLOptionField.pathLifetime, 8),
  ]
  private static let prefixInformation: [FieldStep] = [
    .number(RPLOptionField.prefixLength, 8),
    .word(
      RPLOptionField.prefixFlags,
      [
        .number(RPLOptionField.onLink, 1), .number(RPLOptionField.autonomous, 1),
        .number(RPLOptionField.routerAddress, 1), .unused(RPLOptionField.prefixReserved, 5),
      ]),
    .number(RPLOptionField.validLifetime, 32), .number(RPLOptionField.preferredLifetime, 32),
    .unused(RPLOptionField.prefixReservedBehind, 32), .address(RPLOptionField.prefix),
  ]

  /// RFC 6550 §6.7.7, with what RFC 9010 §6.1 and RFC 9685 §6.6 add.
  private static func readTarget(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLOptionField
    let word = read(
      [
        .word(
          F.targetFlags,
          [
            .number(F.isFullAddress, 1), .number(F.wantsProxy, 1), .number(F.targetKind, 2), .number(F.verifierSize, 4),
          ])
      ], &cursor, &out)
    let length = cursor.read(F.targetLength, 8, &out)
    guard !cursor.isShort else { return }
    // Without a verifier, whatever is there is the prefix, since some nodes send a whole address whatever its length.
    let verifier = Int(word.bits(0, 4)) * 8
    let prefix = verifier == 0 || word.isSet(7) ? 16 : (length.value + 7) / 8
    cursor.readPrefix(F.target, min(cursor.remaining, prefix), &out)
    if verifier > 0 { cursor.readBytes(F.verifier, verifier, &out) }
  }

  /// RFC 6997 §7: the addresses leave out the first bytes, which are those of the graph's identifier.
  private static func readRouteDiscovery(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLOptionField
    read([.number(F.wantsReply, 1), .number(F.isHopByHop, 1), .number(F.routeCount, 2)], &cursor, &out)
    let left = cursor.read(F.compressed, 4, &out)
    read([.number(F.discoveryLifetime, 2), .number(F.maximumRank, 6)], &cursor, &out)
    guard left.isKnown, !cursor.isShort else { return }
    let size = 16 - left.value
    cursor.readBytes(F.targetAddress, min(size, cursor.remaining), &out)
    while cursor.remaining >= size, out.hasRoom { cursor.readBytes(F.routeAddress, size, &out) }
  }
}
