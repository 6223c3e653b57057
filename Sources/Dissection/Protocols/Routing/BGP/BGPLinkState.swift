/// A network's topology, told to who computes paths, RFC 9552: nodes, links and prefixes as routes, and what is told of them in an
/// attribute, all in types, lengths and values.
///
///     |           NLRI Type           |       Total NLRI Length       |
///     |  Protocol-ID  |  identifier: 8 bytes, descriptors …
extension BGP {
  /// What a topology's values have to know of what they are about.
  struct LinkState {
    /// Whether prefixes are of IPv6.
    var isSix = false
    /// Whether flags are OSPF's; IS-IS has others.
    var isOfOSPF = false
    /// In how many other values a value lies.
    var level = 0

    var deeper: LinkState {
      var deeper = self
      deeper.level += 1
      return deeper
    }
  }

  static func readLinkStateRoutes(
    isPrivate: Bool, _ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = LinkStateField
    var state = LinkState()
    F.routeList.read(&cursor, &out) { type, _, cursor, out in
      guard F.typeName(type.number) != nil else { return out.note(ValueNote.unknownType, on: type, type.number) }
      if isPrivate { readDistinguisher(F.distinguisher, &cursor, &out) }
      let source = cursor.read(F.source, 8, &out)
      cursor.read(F.identifier, 64, &out)
      state.isSix = type.number == 4
      state.isOfOSPF = source.number == 3 || source.number == 6
      readLinkStateValues(state, &cursor, &out)
    }
    update.linkState = state
  }

  static func readLinkStateAttribute(_ update: Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    readLinkStateValues(update.linkState, &cursor, &out)
  }

  /// How deep TLVs may lie in others: what is deeper is told by its bytes.
  private static let deepestLevel = 3

  private static func readLinkStateValues(
    _ state: LinkState, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = LinkField
    LinkStateField.valueList.read(&cursor, &out) { type, length, cursor, out in
      if let layout = F.layouts[type.number] { return layout.read(length, &cursor, &out) }
      if let field = F.bandwidth(type.number) { return readBandwidths(field, &cursor, &out) }
      if let segment = F.segment(type.number, ofOSPF: state.isOfOSPF) {
        cursor.read(segment.head, unusedNotZero: ValueNote.reservedNotZero, &out)
        if type.number == 1100 { cursor.readBytes(F.neighbor, state.isOfOSPF ? 4 : 6, &out) }
        return readSegmentIndex(segment.label, segment.index, &cursor, &out)
      }
      if let head = F.heads[type.number] {
        cursor.read(head, unusedNotZero: ValueNote.reservedNotZero, &out)
        guard state.level < deepestLevel else { return }
        return readLinkStateValues(state.deeper, &cursor, &out)
      }
      switch type.number {
      case 265: readReachability(isSix: state.isSix, &cursor, &out)
      case 1034: readBlocks(F.blockSize, F.blockLabel.id, F.blockIndex.id, F.capabilityFlags, &cursor, &out)
      case 1036:
        readBlocks(F.localSize, F.localLabel.id, F.localIndex.id, [.number(F.localFlags, 8)], &cursor, &out)
      case 1095: cursor.read(F.metric, min(max(cursor.remaining, 1), 3) * 8, &out)
      case 1122: readApplications(state, &cursor, &out)
      case 1156: readEitherAddress(F.forwarding.id, F.forwardingSix.id, &cursor, &out)
      case 1171: readEitherAddress(F.routerID.id, F.routerIDSix.id, &cursor, &out)
      default:
        if BGPLinkStateTLV.name(type.number) == nil { out.note(ValueNote.unknownType, on: type, type.number) }
      }
    }
  }

  private static func readEitherAddress(
    _ field: FieldID, _ fieldSix: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if cursor.remaining >= 16 { cursor.readAddress(fieldSix, &out) } else { cursor.read(field, 32, &out) }
  }

  private static func readSegmentIndex(
    _ label: FieldID, _ index: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let isLabel = cursor.remaining == 3
    cursor.read(isLabel ? label : index, isLabel ? 24 : 32, &out)
  }

  /// RFC 9552 §5.2.3.2.
  private static func readReachability(isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(LinkField.prefixLength, 8, &out)
    let limit = isSix ? 128 : 32
    if length.value > limit { return out.note(ValueNote.prefixLength, on: length, length.number, UInt64(limit)) }
    readPrefix((isSix ? LinkField.prefixSix : LinkField.prefix).id, length.value, isSix: isSix, &cursor, &out)
  }

  /// RFC 9085 §2.1.2: blocks of labels, each with its first one in a TLV.
  private static func readBlocks(
    _ size: FieldSpec, _ label: FieldID, _ index: FieldID, _ flags: [FieldStep], _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    cursor.read(flags, unusedNotZero: ValueNote.reservedNotZero, &out)
    cursor.read(LinkField.blockReserved, 8, &out)
    while !cursor.isAtEnd, out.hasRoom {
      cursor.read(size, 24, &out)
      guard !cursor.isAtEnd else { return }
      LinkStateField.valueList.readOne(&cursor, &out) { type, _, cursor, out in
        if type.number == 1161 { readSegmentIndex(label, index, &cursor, &out) }
      }
    }
  }

  /// RFC 9294 §2: attributes that are true for some applications alone.
  private static func readApplications(
    _ state: LinkState, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = LinkField
    let length = cursor.read(F.maskLength, 8, &out)
    let ownLength = cursor.read(F.ownMaskLength, 8, &out)
    cursor.read(F.maskReserved, 16, &out)
    cursor.readBytes(F.mask, countedBy: length, &out)
    cursor.readBytes(F.ownMask, countedBy: ownLength, &out)
    guard state.level < deepestLevel, !cursor.isShort else { return }
    readLinkStateValues(state.deeper, &cursor, &out)
  }

  private static func readBandwidths(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom { tellBitsPerSecond(cursor.read(field, 32, &out), &out) }
  }

  /// Tells the bits a second that bytes a second are, which IEEE 754 has as a floating-point number.
  static func tellBitsPerSecond(_ token: Token, _ out: inout Dissection) {
    let value = Float(bitPattern: UInt32(truncatingIfNeeded: token.number))
    guard token.isKnown, value.isFinite, value >= 0, value < 1e17 else { return }
    out.reading(LinkField.bitsPerSecond, out.fields[token.field].bytes, value: UInt64(value) * 8)
  }
}
