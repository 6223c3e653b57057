/// ASN.1's Basic Encoding Rules, ITU-T X.690: values one after the other, each of identifier octets, length octets and
/// contents. A constructed value's contents are values again.
///
///     |Cls|P|  Tag    |     Length    |  contents …
///
/// Protocols that are written in ASN.1 read their values by what stands in this folder; the protocol itself shows bytes of
/// which nothing but the encoding is known.
enum BER: ProtocolDecoder {
  static let number: UInt16 = 131

  static let spec = ProtocolSpec(
    "ber", "ASN.1 Basic Encoding Rules", brief: "BER", source: "X.690", fields: [Field.self], notes: [Note.self])

  /// Values in values are read to this depth; what is deeper is bytes.
  static let maximumDepth = 24

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readAny(&cursor, &out) }
    return .nothing
  }
}

/// What kind of value it is, X.690 §8.1.2.
struct BERTag: Equatable {
  enum Class: UInt8 {
    case universal
    case application
    case context
    case `private`
  }

  let tagClass: Class
  /// Zero for one that does not fit.
  let number: UInt64
  var isConstructed = false

  static func universal(_ number: UInt64) -> BERTag { BERTag(tagClass: .universal, number: number) }
  static func application(_ number: UInt64) -> BERTag { BERTag(tagClass: .application, number: number) }
  static func context(_ number: UInt64) -> BERTag { BERTag(tagClass: .context, number: number) }

  static let boolean = universal(1)
  static let integer = universal(2)
  static let bitString = universal(3)
  static let octetString = universal(4)
  static let null = universal(5)
  static let objectIdentifier = universal(6)
  static let enumerated = universal(10)
  static let utf8String = universal(12)
  static let sequence = universal(16)
  static let set = universal(17)

  /// Whether it is the same but for the form.
  func isKind(of other: BERTag) -> Bool { tagClass == other.tagClass && number == other.number }

  /// As one number, for a note: the class on top.
  var noteNumber: UInt64 { UInt64(tagClass.rawValue) << 32 | number & 0xffff_ffff }
}

/// A value's identifier and length octets, which were read: the cursor is narrowed to its contents.
struct BERHeader {
  let tag: BERTag
  /// The tag number's field: what is wrong with the kind of value hangs on it.
  let identifier: Token
  /// Not known where it is indefinite.
  let length: Token
  let isIndefinite: Bool
  /// Where the length was recorded, of either kind.
  let lengthField: Int
  /// Whether fewer bytes are there than the length says.
  let isCut: Bool
  fileprivate let outer: Extent
}

// MARK: Identifier and length

extension BER {
  /// The kind of the next value, without reading it; nil where its identifier is not there as a whole.
  static func peek(_ cursor: borrowing Cursor, at distance: Int = 0) -> BERTag? {
    guard let first = cursor.peek(distance) else { return nil }
    let tagClass = BERTag.Class(rawValue: first >> 6) ?? .universal
    let isConstructed = first & 0x20 != 0
    guard first & 0x1f == 0x1f else {
      return BERTag(tagClass: tagClass, number: UInt64(first & 0x1f), isConstructed: isConstructed)
    }
    let count = highTagLength(cursor, at: distance + 1)
    guard let number = highTag(cursor, at: distance + 1, count) else { return nil }
    return BERTag(tagClass: tagClass, number: number, isConstructed: isConstructed)
  }

  /// Reads the next value's identifier and length, and narrows the cursor to its contents. Where the bytes end before
  /// them, adds a note and returns nil.
  ///
  /// - Parameters:
  ///   - field: What comes next, for a note where it is not there.
  ///   - tagField: The field of the tag's number, where it has names of the protocol's own.
  static func open(
    _ field: some FieldReference, tagField: FieldID? = nil, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> BERHeader? {
    guard !cursor.isShort else { return nil }
    guard !cursor.isAtEnd else {
      let start = cursor.bitPosition
      out.recordShortage(
        field.id, bits: 16, from: start, buffer: cursor.buffer, to: start, cursor.limit)
      cursor.fallShort()
      return nil
    }
    let outer = cursor.extent
    guard let (tag, identifier) = readIdentifier(tagField, &cursor, &out) else { return nil }
    return readLength(of: tag, identifier, outer, &cursor, &out)
  }

  /// Moves past a value. Contents that nobody has read get a note.
  static func close(_ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection) {
    readSurplus(&cursor, &out)
    let isShort = cursor.isShort
    cursor.restore(header.outer)
    if header.isIndefinite, !isShort {
      if cursor.peek16() == 0 {
        cursor.read(Field.endOfContents, 16, &out)
      } else if !cursor.limit.isCut {
        out.note(Note.noEndOfContents, on: header.lengthField)
      }
    }
    // What would come next is missing for the same reason, which was told.
    if isShort || header.isCut, cursor.isAtEnd { cursor.fallShort() }
  }

  private static func readIdentifier(
    _ tagField: FieldID?, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> (BERTag, Token)? {
    let tagClass = cursor.read(Field.tagClass, 2, &out)
    let form = cursor.read(Field.form, 1, &out)
    let isUniversal = tagClass.number == 0
    let low = tagField ?? (isUniversal ? Field.universalTag.id : Field.tag.id)
    let short = cursor.read(low, 5, &out)
    guard short.isKnown, let kind = BERTag.Class(rawValue: UInt8(tagClass.number)) else {
      readUndelimited(&cursor, &out)
      return nil
    }
    guard short.number == 31 else {
      return (BERTag(tagClass: kind, number: short.number, isConstructed: form.number == 1), short)
    }
    let count = highTagLength(cursor, at: 0)
    let number = highTag(cursor, at: 0, count)
    let token = cursor.readBytes(Field.highTag, max(1, count), &out)
    guard token.isKnown else {
      readUndelimited(&cursor, &out)
      return nil
    }
    out.fields[token.field].value = number ?? 0
    if number == nil {
      out.note(Note.tagTooLarge, on: token)
    } else if cursor.bytes[cursor.offset - count] == 0x80 || number ?? 0 < 31 {
      out.note(Note.tagNotMinimal, on: token)
    }
    return (BERTag(tagClass: kind, number: number ?? 0, isConstructed: form.number == 1), token)
  }

  /// Reads a value of which the end is not known, as bytes; nothing is found after it.
  private static func readUndelimited(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort else { return }
    cursor.readRest(Field.contents, &out)
    cursor.fallShort()
  }

  /// How many octets a tag number has from 31 on: seven bits each, the last one's first bit zero.
  private static func highTagLength(_ cursor: borrowing Cursor, at distance: Int) -> Int {
    var count = 0
    while let octet = cursor.peek(distance + count) {
      count += 1
      if octet & 0x80 == 0 { return count }
    }
    return count
  }

  private static func highTag(_ cursor: borrowing Cursor, at distance: Int, _ count: Int) -> UInt64? {
    guard count > 0, count <= 9, let last = cursor.peek(distance + count - 1), last & 0x80 == 0 else { return nil }
    return (0..<count).reduce(0) { $0 << 7 | UInt64((cursor.peek(distance + $1) ?? 0) & 0x7f) }
  }

  /// Reads the length octets, X.690 §8.1.3.
  private static func readLength(
    of tag: BERTag, _ identifier: Token, _ outer: Extent, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> BERHeader? {
    let first = cursor.peek() ?? 0
    guard first != 0xff else {
      let reserved = cursor.read(Field.length, 8, &out)
      out.note(Note.lengthReserved, on: reserved)
      readUndelimited(&cursor, &out)
      return nil
    }
    // Below 128, the octet is the length itself; else its lower seven bits count the length octets that follow.
    let count = first < 0x80 ? 1 : 1 + Int(first & 0x7f)
    let start = cursor.offset
    let isThere = cursor.remaining >= count
    let read = cursor.readBytes(first == 0x80 ? Field.indefiniteLength : Field.length, count, &out)
    guard read.isKnown, isThere else {
      readUndelimited(&cursor, &out)
      return nil
    }
    var number = UInt64(first)
    if count > 1 {
      number = 0
      for place in start + 1..<start + count {
        number = number > 1 << 48 ? .max : number << 8 | UInt64(cursor.bytes[place])
      }
    }
    let isIndefinite = first == 0x80
    // More than any packet has, and few enough to calculate with.
    number = min(number, 1 << 40)
    if !isIndefinite { out.fields[read.field].value = number }
    let length = isIndefinite ? Token.none : Token(number, field: read.field, isKnown: true)
    if count > 1, cursor.bytes[start + 1] == 0 || number < 0x80 {
      out.note(Note.lengthNotMinimal, on: read, number, UInt64(count))
    }
    let contents = cursor.offset
    let isCut = contents + length.value > cursor.end
    if isIndefinite {
      if !tag.isConstructed { out.note(Note.indefinitePrimitive, on: read) }
      if let end = endOfContents(cursor) { cursor.narrow(to: end, .field(Field.indefiniteLength)) }
    } else {
      cursor.narrow(by: length, from: contents, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    }
    return BERHeader(
      tag: tag, identifier: identifier, length: length, isIndefinite: isIndefinite, lengthField: read.field,
      isCut: isCut, outer: outer)
  }

  /// Where the end-of-contents octets of a value stand whose length does not tell: after all values in it, of which some
  /// may be such values again.
  private static func endOfContents(_ cursor: borrowing Cursor) -> Int? {
    var place = cursor.offset
    var open = 1
    let (bytes, end) = (cursor.bytes, cursor.end)
    while place + 1 < end {
      if bytes[place] == 0, bytes[place + 1] == 0 {
        open -= 1
        if open == 0 { return place }
        place += 2
        continue
      }
      let isHighTag = bytes[place] & 0x1f == 0x1f
      place += 1
      if isHighTag {
        while place < end, bytes[place] & 0x80 != 0 { place += 1 }
        place += 1
      }
      guard place < end else { return nil }
      let first = Int(bytes[place])
      place += 1
      if first == 0x80 {
        open += 1
      } else if first < 0x80 {
        place += first
      } else {
        guard first <= 0x84, place + first - 0x80 <= end else { return nil }
        let length = (place..<place + first - 0x80).reduce(0) { $0 << 8 | Int(bytes[$1]) }
        place += first - 0x80 + length
      }
    }
    return nil
  }
}
