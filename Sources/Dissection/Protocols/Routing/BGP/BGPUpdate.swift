/// UPDATE: routes that are gone, and routes that are there with what is told of them, RFC 4271 §4.3.
///
///     |    Withdrawn Routes Length    |  withdrawn routes …
///     |  Total Path Attribute Length  |  path attributes …
///     |  routes that the attributes are of, to the message's end …
extension BGP {
  /// What an UPDATE message's parts have to know of each other.
  struct Update {
    let session: Session
    var announced = RouteList()
    var withdrawn = RouteList()
    /// The attributes that were seen, a bit for each type.
    private var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// Whether the attributes are those of an ATTR_SET, in another attribute.
    var isSet = false
    /// Whether an extended community says that packets go through VXLAN: labels are network identifiers then.
    var isVirtualNetwork = false
    /// What is known of the topology that the routes tell, for the attribute that tells more of it.
    var linkState = LinkState()
    /// The length of an MP_UNREACH_NLRI that withdraws nothing.
    var endOfRoutes = Token.none

    init(_ session: Session) { self.session = session }

    /// Notes that an attribute is there; returns whether it was there before.
    mutating func see(_ type: UInt64) -> Bool {
      let bit: UInt64 = 1 << (type & 63)
      defer {
        switch type >> 6 {
        case 0: seen.0 |= bit
        case 1: seen.1 |= bit
        case 2: seen.2 |= bit
        default: seen.3 |= bit
        }
      }
      return has(type)
    }

    func has(_ type: UInt64) -> Bool {
      let words = [seen.0, seen.1, seen.2, seen.3]
      return words[Int(type >> 6 & 3)] >> (type & 63) & 1 != 0
    }

    mutating func add(_ text: UInt64, isWithdrawn: Bool) {
      isWithdrawn ? withdrawn.add(text) : announced.add(text)
    }
  }

  /// Routes, for a line about the message: the first ones' texts, and how many there are.
  struct RouteList {
    private(set) var count = 0
    private var first: [UInt64] = []

    mutating func add(_ text: UInt64) {
      count += 1
      if first.count < 3 { first.append(text) }
    }

    func text(_ out: inout Dissection) -> UInt64 {
      let list = self
      return out.keepText { texts in
        for (place, text) in list.first.enumerated() {
          if place > 0 { texts.append(", ") }
          texts.copy(TextRange(value: text))
        }
        guard list.count > list.first.count else { return }
        texts.append(" and ")
        texts.append(decimal: list.count - list.first.count)
        texts.append(" more")
      }
    }
  }

  static func readUpdate(_ session: Session, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = UpdateField
    var update = Update(session)
    let outer = cursor.extent
    let isBare = cursor.remaining == 4
    let withdrawn = cursor.read(F.withdrawnLength, 16, &out)
    cursor.narrow(
      by: withdrawn, from: cursor.offset, .field(F.withdrawnLength), else: Data.Note.lengthBeyondEnd, &out)
    let routes = out.beginGroup(F.withdrawnRoutes, cursor)
    if withdrawn.isKnown { readRoutes(RouteKind(place: .withdrawn), &update, &cursor, &out) }
    out.endGroup(routes, cursor)
    cursor.restore(outer)
    let length = cursor.read(F.attributesLength, 16, &out)
    cursor.narrow(by: length, from: cursor.offset, .field(F.attributesLength), else: Data.Note.lengthBeyondEnd, &out)
    let attributes = out.beginGroup(F.attributes, cursor)
    if length.isKnown { readAttributes(&update, &cursor, &out) }
    out.endGroup(attributes, cursor)
    let isWhole = !cursor.isShort && cursor.isAtEnd && length.isKnown
    cursor.restore(outer)
    let hasRoutes = !cursor.isAtEnd && isWhole
    if length.isKnown {
      let list = out.beginGroup(F.routes, cursor)
      readRoutes(RouteKind(place: .announced), &update, &cursor, &out)
      out.endGroup(list, cursor)
    }
    if isWhole { note(update, length, hasRoutes: hasRoutes, &out) }
    if isBare, length.isKnown, length.number == 0, withdrawn.number == 0 {
      out.note(UpdateNote.endOfRoutes, on: length)
    }
    if update.endOfRoutes.isKnown, (6...7).contains(length.value) {
      out.note(UpdateNote.endOfRoutes, on: update.endOfRoutes)
    }
    tellRoutes(update, &out)
  }

  private static func tellRoutes(_ update: Update, _ out: inout Dissection) {
    for (list, field) in [(update.announced, UpdateField.announces.id), (update.withdrawn, UpdateField.withdraws.id)]
    where list.count > 0 {
      out.derive(field, Int(truncatingIfNeeded: list.text(&out)))
    }
  }

  /// RFC 4271 §5: what must be there where there are routes.
  private static func note(_ update: Update, _ length: Token, hasRoutes: Bool, _ out: inout Dissection) {
    guard hasRoutes || update.has(14) else { return }
    for type in [1, 2, 3] as [UInt64] where !update.has(type) && (type != 3 || hasRoutes) {
      // A signed path stands for a plain one (RFC 8205 §3).
      if type == 2, update.has(33) { continue }
      out.note(UpdateNote.missing, on: length, type)
    }
  }

  // MARK: Path attributes

  /// Reads path attributes up to the cursor's end.
  static func readAttributes(_ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    update.isVirtualNetwork = hasVirtualNetwork(cursor)
    while !cursor.isAtEnd, out.hasRoom { readAttribute(&update, &cursor, &out) }
  }

  /// Whether an extended community says that packets go through VXLAN, NVGRE or GENEVE (RFC 9012 §4.1): it stands after the
  /// routes whose labels it is about.
  private static func hasVirtualNetwork(_ cursor: borrowing Cursor) -> Bool {
    var place = 0
    while let flags = cursor.peek(place), let type = cursor.peek(place + 1) {
      let isLong = flags & 0x10 != 0
      guard let length = isLong ? cursor.peek16(place + 2).map(Int.init) : cursor.peek(place + 2).map(Int.init) else {
        break
      }
      place += isLong ? 4 : 3
      if type == 16 {
        for community in stride(from: place, to: place + length, by: 8) where cursor.peek16(community) == 0x030c {
          if [8, 9, 12, 19].contains(cursor.peek16(community + 6) ?? 0) { return true }
        }
      }
      place += length
    }
    return false
  }

  private static func readAttribute(_ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = UpdateField
    let outer = cursor.extent
    let group = out.beginGroup(F.attribute, cursor)
    let flags = cursor.read(F.flagSteps, &out)
    let type = cursor.read(F.type, 8, &out)
    let length = cursor.read(F.length, flags.isSet(4) ? 16 : 8, &out)
    cursor.narrow(by: length, from: cursor.offset, .field(F.length), else: Data.Note.lengthBeyondEnd, &out)
    if type.isKnown, length.isKnown {
      note(flags, type, length, &update, &out)
      readValue(type, length, &update, &cursor, &out)
    }
    if !cursor.isAtEnd { cursor.readRest(F.unknown, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  private static func note(
    _ flags: Token, _ type: Token, _ length: Token, _ update: inout Update, _ out: inout Dissection
  ) {
    if update.see(type.number) {
      let isFatal = type.number == 14 || type.number == 15
      out.note(isFatal ? UpdateNote.repeatedReachability : UpdateNote.repeated, on: type, type.number)
    }
    if BGPPathAttribute.name(type.number) == nil {
      out.note(flags.isSet(7) ? UpdateNote.unknownOptional : UpdateNote.unknownWellKnown, on: type, type.number)
    }
    if length.value == 0, AttributeField.mayNotBeEmpty(type.number) { out.note(UpdateNote.empty, on: length) }
    guard flags.isKnown, let right = AttributeField.rightFlags(type.number) else { return }
    let (optional, transitive) = (right & 0x80 != 0, right & 0x40 != 0)
    if flags.bits(6, 2) != right >> 6 {
      out.note(
        optional
          ? transitive ? UpdateNote.mustBeTransitive : UpdateNote.mustNotBeTransitive : UpdateNote.mustBeWellKnown,
        on: flags)
    } else if flags.isSet(5), !(optional && transitive) {
      out.note(UpdateNote.mustNotBePartial, on: flags)
    }
  }

  private static func readValue(
    _ type: Token, _ length: Token, _ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if let layout = AttributeField.layouts[type.number] {
      let first = out.fields.count
      layout.read(length, &cursor, &out)
      return noteValue(type, first, &out)
    }
    switch type.number {
    case 2: readPath(update.session.asNumberLength, &cursor, &out)
    case 17: readPath(4, isOld: true, &cursor, &out)
    case 7: readAggregator(length, &cursor, &out)
    case 8: readCommunities(&cursor, &out)
    case 14: readReachable(&update, &cursor, &out)
    case 15: readUnreachable(length, &update, &cursor, &out)
    case 16: readExtendedCommunities(&cursor, &out)
    case 22: readTunnel(update, &cursor, &out)
    case 23: readEncapsulations(&cursor, &out)
    case 25: readLongCommunities(&cursor, &out)
    case 29: readLinkStateAttribute(update, &cursor, &out)
    case 32: readLargeCommunities(&cursor, &out)
    case 40: readPrefixSegment(&cursor, &out)
    case 128 where !update.isSet:
      cursor.read(AttributeField.originAS, 32, &out)
      var set = Update(update.session)
      set.isSet = true
      readAttributes(&set, &cursor, &out)
    case 128: out.note(UpdateNote.nestedSet, on: type)
    default: readLaterValue(type, length, update, &cursor, &out)
    }
  }

  /// What RFC 4271 §6.3 and RFC 7606 §7 say of values that are read by a table.
  private static func noteValue(_ type: Token, _ first: Int, _ out: inout Dissection) {
    guard first < out.fields.count, out.fields[first].isWhole else { return }
    let value = out.fields[first].value
    switch type.number {
    case 1 where value > 2: out.note(UpdateNote.origin, on: first, value)
    case 3 where value >> 24 == 0 || value >> 24 == 127 || value >> 28 >= 14:
      out.note(UpdateNote.nextHop, on: first, value)
    default: break
    }
  }
}
