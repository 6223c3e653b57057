/// The attributes of RFC 4271 §5 and of route reflection (RFC 4456), and what a path is made of.
extension BGP {
  /// Reads the networks that a route has come through, RFC 4271 §4.3 b: segments of a type, a count, and AS numbers.
  ///
  /// - Parameter known: how many bytes an AS number takes, if that is known. Where it is not, the segments tell: the right
  ///   length is the one with which they fill the attribute.
  /// - Parameter isOld: whether it is AS4_PATH, which carries long numbers through networks that do not know them.
  static func readPath(
    _ known: Int?, isOld: Bool = false, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = AttributeField
    let judged = known ?? asNumberLength(cursor)
    let bytes = judged ?? 4
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.segment, cursor)
      let type = cursor.read(F.segmentType, 8, &out)
      if type.isKnown, F.segmentName(type.number) == nil { out.note(UpdateNote.segmentType, on: type, type.number) }
      if type.number == 1 { out.note(UpdateNote.setDeprecated, on: type) }
      if isOld, type.number == 3 || type.number == 4 { out.note(UpdateNote.confederationInFour, on: type) }
      let count = cursor.read(F.segmentCount, 8, &out)
      if count.isKnown, count.number == 0 { out.note(UpdateNote.segmentEmpty, on: count) }
      if judged == nil, !cursor.limit.isCut { out.note(UpdateNote.pathUnclear, on: count) }
      let outer = cursor.extent
      cursor.narrow(by: count, times: bytes, from: cursor.offset, .fieldLength, else: UpdateNote.segmentLength, &out)
      let text = readNumbers(type.number, bytes, &cursor, &out)
      out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
      let isShort = cursor.isShort || !count.isKnown
      cursor.restore(outer)
      if isShort { return }
    }
  }

  /// Reads AS numbers up to the cursor's end; returns the place of their text, a set's in braces (RFC 4271 §4.3).
  private static func readNumbers(
    _ type: UInt64, _ bytes: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> UInt64 {
    let field = bytes == 2 ? AttributeField.shortNumber.id : AttributeField.longNumber.id
    let start = out.texts.count
    let (open, close, between): (StaticString, StaticString, StaticString) =
      switch type {
      case 1: ("{", "}", ",")
      case 3: ("(", ")", " ")
      case 4: ("[", "]", ",")
      default: ("", "", " ")
      }
    out.texts.append(open)
    var isFirst = true
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let number = cursor.read(field, bytes * 8, &out)
      if number.number == 0 { out.note(UpdateNote.pathZero, on: number) }
      guard number.isKnown else { break }
      if !isFirst { out.texts.append(between) }
      isFirst = false
      out.texts.append(decimal: number.value)
    }
    out.texts.append(close)
    return TextRange(offset: start, count: out.texts.count - start).value
  }

  /// How many bytes an AS number takes in the path at the cursor; nil where neither two nor four is right.
  private static func asNumberLength(_ cursor: borrowing Cursor) -> Int? {
    let (two, four) = (segmentsFit(2, cursor), segmentsFit(4, cursor))
    // Four bytes read as two make zeros, which are no AS numbers.
    if two, four { return hasZeros(cursor) ? 4 : 2 }
    return two ? 2 : four ? 4 : nil
  }

  private static func segmentsFit(_ bytes: Int, _ cursor: borrowing Cursor) -> Bool {
    var place = 0
    while place < cursor.remaining {
      guard let type = cursor.peek(place), (1...4).contains(type), let count = cursor.peek(place + 1) else {
        return false
      }
      place += 2 + Int(count) * bytes
    }
    return place == cursor.remaining
  }

  private static func hasZeros(_ cursor: borrowing Cursor) -> Bool {
    for place in 0..<Int(cursor.peek(1) ?? 0) where cursor.peek16(2 + place * 2) == 0 { return true }
    return false
  }

  static func readAggregator(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if length.value != 6, length.value != 8 { out.note(UpdateNote.aggregatorLength, on: length, length.number) }
    let number = cursor.read(AttributeField.aggregatorAS, length.value == 6 ? 16 : 32, &out)
    if number.number == 0 { out.note(UpdateNote.pathZero, on: number) }
    cursor.read(AttributeField.aggregator, 32, &out)
  }

  // MARK: Communities

  /// RFC 1997: what routes have in common, so that policies can treat them alike.
  static func readCommunities(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = CommunityField
    let list = out.beginGroup(F.communities, cursor)
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.community, cursor)
      let value = UInt64(cursor.peek16() ?? 0) << 16 | UInt64(cursor.peek16(2) ?? 0)
      var text: UInt64 = 0
      if let name = BGPCommunity.name(value), cursor.remaining >= 4 {
        cursor.read(F.wellKnown, 32, &out)
        text = out.keepText { $0.append(name) }
      } else {
        let number = cursor.read(F.communityAS, 16, &out)
        let part = cursor.read(F.communityValue, 16, &out)
        text = out.keepText { texts in
          texts.append(decimal: number.value)
          texts.append(":")
          texts.append(decimal: part.value)
        }
      }
      out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    }
    out.endGroup(list, cursor)
  }

  /// RFC 8092: the same with room for an AS number of four bytes.
  static func readLargeCommunities(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = CommunityField
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.large, cursor)
      let parts = [F.largeAdministrator.id, F.largeFirst.id, F.largeSecond.id].map { cursor.read($0, 32, &out) }
      let text = out.keepText { texts in
        for (place, part) in parts.enumerated() {
          if place > 0 { texts.append(":") }
          texts.append(decimal: part.value)
        }
      }
      out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    }
  }
}
