/// Routes: prefixes of any length in as many bytes as they need, RFC 4271 §4.3, some with a path identifier (RFC 7911), labels
/// (RFC 8277) and a route distinguisher (RFC 4364) before them.
///
///     |       Path Identifier: 4 bytes, where both sides can do that       |
///     |    Length     |  labels: 3 bytes each, RD: 8 bytes, prefix …
extension BGP {
  /// What is known of a list of routes before it is read.
  struct RouteKind {
    enum Place {
      case withdrawn, announced, unreachable, reachable
    }

    let place: Place
    var isSix = false
    var hasLabels = false
    var hasDistinguisher = false

    var isWithdrawn: Bool { place == .withdrawn || place == .unreachable }
    /// How many bits a prefix has at most.
    var bits: Int { isSix ? 128 : 32 }

    var prefix: FieldID {
      switch (place, isSix) {
      case (.withdrawn, _): RouteField.withdrawn.id
      case (.announced, _): RouteField.announced.id
      case (.unreachable, false): RouteField.unreachable.id
      case (.unreachable, true): RouteField.unreachableSix.id
      case (.reachable, false): RouteField.reachable.id
      case (.reachable, true): RouteField.reachableSix.id
      }
    }
  }

  /// Reads routes up to the cursor's end.
  static func readRoutes(
    _ kind: RouteKind, _ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let hasIdentifiers = update.session.hasPathIdentifiers ?? mustHavePathIdentifiers(kind, cursor)
    while !cursor.isAtEnd, out.hasRoom {
      guard readRoute(kind, hasIdentifier: hasIdentifiers, &update, &cursor, &out) else {
        cursor.readRest(RouteField.unknown, &out)
        return
      }
    }
  }

  /// Reads a route. Returns false where its length is none, so that where the next one begins is unknown.
  private static func readRoute(
    _ kind: RouteKind, hasIdentifier: Bool, _ update: inout Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    typealias F = RouteField
    let group = out.beginGroup(F.route, cursor)
    if hasIdentifier { cursor.read(F.pathIdentifier, 32, &out) }
    let length = cursor.read(F.prefixLength, 8, &out)
    var left = length.value
    if kind.hasLabels { left -= readLabels(length, &cursor, &out) }
    var distinguisher: UInt64 = 0
    if kind.hasDistinguisher, !cursor.isShort, left >= 64 {
      distinguisher = readDistinguisher(F.distinguisher, &cursor, &out)
      left -= 64
    } else if kind.hasDistinguisher {
      left = -1
    }
    var isRight = length.isKnown && !cursor.isShort
    if isRight, left < 0 {
      out.note(ValueNote.prefixTooShort, on: length, length.number, UInt64(max(0, length.value - left)))
      isRight = false
    } else if isRight, left > kind.bits {
      out.note(ValueNote.prefixLength, on: length, UInt64(left), UInt64(kind.bits))
      isRight = false
    }
    guard isRight else {
      out.endGroup(group, cursor)
      return length.isKnown && cursor.isShort
    }
    let address = readPrefix(kind.prefix, left, isSix: kind.isSix, &cursor, &out)
    let text = out.keepText { texts in
      if distinguisher != 0 {
        texts.copy(TextRange(value: distinguisher))
        texts.append(":")
      }
      kind.isSix ? texts.append(ipv6: address) : texts.append(ipv4: address.low)
      texts.append("/")
      texts.append(decimal: left)
    }
    update.add(text, isWithdrawn: kind.isWithdrawn)
    out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    return true
  }

  /// Reads a prefix of so many bits; what is missing of the address is zero.
  @discardableResult
  static func readPrefix(
    _ field: FieldID, _ bits: Int, isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Context.Address {
    let count = (bits + 7) / 8
    var address = Context.Address()
    for place in 0..<count {
      let byte = UInt64(cursor.peek(place) ?? 0)
      if !isSix {
        address.low |= byte << UInt64(24 - place * 8)
      } else if place < 8 {
        address.high |= byte << UInt64(56 - place * 8)
      } else {
        address.low |= byte << UInt64(56 - (place - 8) * 8)
      }
    }
    let last = count > 0 ? cursor.peek(count - 1) ?? 0 : 0
    let token: Token
    if isSix {
      token = cursor.readPrefix(field, count, &out)
    } else {
      token = cursor.read(field, max(count, 1) * 8, &out, isThere: count > 0)
      out.shiftPrefix(token, count)
    }
    if bits % 8 != 0, last & (0xff >> UInt8(bits % 8)) != 0 { out.note(ValueNote.hostBits, on: token) }
    return address
  }

  // MARK: Labels

  /// Reads a stack of labels up to its bottom; returns how many bits they take. A withdrawn route may have one that says
  /// nothing (RFC 8277 §2.4).
  static func readLabels(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Int {
    typealias F = RouteField
    let group = out.beginGroup(F.labels, cursor)
    let start = out.texts.count
    var bits = 0
    while length.value - bits >= 24, !cursor.isShort, out.hasRoom {
      let word = UInt32(cursor.peek16() ?? 0) << 8 | UInt32(cursor.peek(2) ?? 0)
      readLabel(&cursor, &out)
      if bits > 0 { out.texts.append(",") }
      out.texts.append(decimal: Int(word >> 4))
      bits += 24
      if word & 1 != 0 || word == 0x80_0000 || word == 0 {
        out.texts.append(word & 1 != 0 ? " (bottom)" : " (withdrawn)")
        break
      }
    }
    let text = TextRange(offset: start, count: out.texts.count - start).value
    out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    return bits
  }

  @discardableResult
  static func readLabel(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let label = cursor.read(RouteField.label, 20, &out)
    cursor.read(RouteField.trafficClass, 3, &out)
    cursor.read(RouteField.bottom, 1, &out)
    return label
  }

  // MARK: Route distinguishers

  /// Reads what tells equal prefixes of different networks apart, RFC 4364 §4.2. Returns its text's place.
  @discardableResult
  static func readDistinguisher(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) -> UInt64 {
    typealias F = RouteField
    let group = out.beginGroup(field, cursor)
    let type = cursor.read(F.distinguisherType, 16, &out)
    var (first, second) = (Token.none, Token.none)
    switch type.number {
    case 0:
      first = cursor.read(F.distinguisherAS, 16, &out)
      second = cursor.read(F.distinguisherLong, 32, &out)
    case 1:
      first = cursor.read(F.distinguisherAddress, 32, &out)
      second = cursor.read(F.distinguisherShort, 16, &out)
    case 2:
      first = cursor.read(F.distinguisherLongAS, 32, &out)
      second = cursor.read(F.distinguisherShort, 16, &out)
    default:
      cursor.readBytes(F.distinguisherValue, 6, &out)
      out.note(ValueNote.unknownType, on: type, type.number)
    }
    let text = out.keepText { texts in
      guard second.isKnown else { return texts.append("unknown") }
      type.number == 1 ? texts.append(ipv4: first.number) : texts.append(decimal: first.value)
      texts.append(":")
      texts.append(decimal: second.value)
    }
    out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    return text
  }

  // MARK: Path identifiers

  /// Whether the routes make sense with path identifiers alone, RFC 7911 §6: both sides' OPEN messages tell, and where they
  /// were not seen, it must be judged by the bytes.
  private static func mustHavePathIdentifiers(_ kind: RouteKind, _ cursor: borrowing Cursor) -> Bool {
    let limit = kind.hasLabels || kind.hasDistinguisher ? 255 : kind.bits
    return fits(limit, identifier: 4, cursor) && !fits(limit, identifier: 0, cursor)
  }

  private static func fits(_ limit: Int, identifier: Int, _ cursor: borrowing Cursor) -> Bool {
    var place = 0
    let end = cursor.remaining
    while place < end {
      guard let length = cursor.peek(place + identifier), Int(length) <= limit else { return false }
      // A default route among others is rare, and is what the first byte of an identifier looks like.
      if length == 0, identifier == 0, end > 1 { return false }
      place += identifier + 1 + (Int(length) + 7) / 8
      guard place <= end else { return false }
      if length % 8 != 0, (cursor.peek(place - 1) ?? 0) & (0xff >> (length % 8)) != 0 { return false }
    }
    return true
  }

  @Sendable static func noKind(_ high: UInt64, _ low: UInt64) -> StaticString? { nil }
}

extension RecordList<UInt8> {
  /// Appends a text that it has already.
  mutating func copy(_ text: TextRange) {
    for place in text.offset..<text.offset + text.count { append(self[place]) }
  }
}

extension Cursor {
  /// Reads a number, or nothing where it is not there.
  mutating func read(_ field: FieldID, _ bits: Int, _ out: inout Dissection, isThere: Bool) -> Token {
    isThere ? read(field, bits, &out) : .none
  }

  mutating func read(_ field: FieldSpec, _ bits: Int, _ out: inout Dissection, isThere: Bool) -> Token {
    read(field.id, bits, &out, isThere: isThere)
  }
}

extension Dissection {
  /// Makes an address of the first bytes of one, which were read as a number.
  mutating func shiftPrefix(_ token: Token, _ count: Int) {
    guard token.isKnown, count > 0, count < 4 else { return }
    fields[token.field].value <<= UInt64(32 - count * 8)
  }
}
