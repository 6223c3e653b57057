import Packets

/// Where a decoder is in a packet's bytes: it reads a field, records it, and moves on.
///
/// It never reads outside `offset..<end`. Where a field does not fit, what is left becomes a short leaf with a note,
/// ``isShort`` is set, and every later read records nothing and returns zero, so that a decoder may read on in a
/// straight line and look once. Values may not be trusted while ``isShort``; lengths computed from them are clamped by the
/// cursor in any case.
struct Cursor: ~Escapable {
  /// All of the buffer's bytes, those after ``end`` too.
  let bytes: Span<UInt8>
  /// Which buffer they are; 0 is the frame.
  let buffer: UInt16
  /// The bit that is read next, from the start of the bytes, most significant first. Decoders begin and end at a byte.
  private(set) var bitPosition = 0
  /// The first byte that may not be read; never beyond the bytes.
  private(set) var end: Int
  /// What set ``end``.
  private(set) var limit: Limit
  private(set) var isShort = false

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, buffer: UInt16 = 0) {
    self.bytes = bytes
    self.buffer = buffer
    end = bytes.count
    limit = .captured
  }

  /// The byte that is read next.
  @inline(__always)
  var offset: Int { bitPosition >> 3 }

  /// How many whole bytes may still be read.
  @inline(__always)
  var remaining: Int { end &- offset }

  @inline(__always)
  var isAtEnd: Bool { offset >= end }

  /// The byte at a distance from the cursor, without moving; nil past the end.
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8? {
    distance >= 0 && distance < remaining ? bytes[offset &+ distance] : nil
  }

  /// Two bytes from the cursor on, most significant first, without moving; nil where they are not both there.
  @inline(__always)
  func peek16(_ distance: Int = 0) -> UInt16? {
    guard distance >= 0, distance < remaining &- 1 else { return nil }
    return UInt16(bytes[offset &+ distance]) << 8 | UInt16(bytes[offset &+ distance &+ 1])
  }

  /// The same; nil also where the input lacks one of them.
  @inline(__always)
  func peekKnown16(at distance: Int = 0, _ out: borrowing Dissection) -> UInt16? {
    knowsNext(2, at: distance, out) ? peek16(distance) : nil
  }

  /// Whether the input has the bytes that a decoder looks ahead at, before it reads them; the end is not looked at.
  @inline(__always)
  func knowsNext(_ count: Int, at distance: Int = 0, _ out: borrowing Dissection) -> Bool {
    out.knows(offset &+ distance..<offset &+ distance &+ count)
  }

  /// Whether the input has these bytes of the cursor's buffer: only a frame may lack some.
  @inline(__always)
  func knows(_ bytes: Range<Int>, _ out: borrowing Dissection) -> Bool { buffer != 0 || out.knows(bytes) }

  /// Whether the next four bytes are a number below 65,536, in one byte order or the other.
  var hasSmallNumber: Bool { peek16() == 0 || peek16(2) == 0 }

  /// Whether all bytes that may still be read are zero.
  var isZeroToEnd: Bool {
    for distance in 0..<max(remaining, 0) where peek(distance) != 0 { return false }
    return true
  }

  /// The bytes that the cursor may not go beyond become fewer; a later or earlier end than possible is clamped.
  @inline(__always)
  mutating func narrow(to newEnd: Int, _ newLimit: Limit) {
    guard newEnd <= end else { return }
    end = max(newEnd, offset)
    limit = newLimit
  }

  /// What the end is due to, where that is more than the length that set it.
  @inline(__always)
  mutating func endIs(_ newLimit: Limit) { limit = newLimit }

  /// The bytes that the cursor may not go beyond become those that a length gives, counted from `start` in units of so
  /// many bytes. A length that is not known leaves the end where it is. The dissection remembers which bytes the length
  /// governs.
  ///
  /// Where it counts more bytes than are there, that is said: by `wrong` where a length further out leaves too few.
  @inline(__always)
  mutating func narrow(
    by length: Token, times unit: Int = 1, from start: Int, _ newLimit: Limit, else wrong: NoteSpec? = nil,
    _ out: inout Dissection
  ) {
    guard length.isKnown else { return }
    let newEnd = start &+ length.value &* unit
    out.remember(length, counts: start..<max(start, newEnd), unit)
    if newEnd > end, let wrong {
      out.noteShortage(of: length, length.value &* unit, present: end &- start, limit, else: wrong)
    }
    narrow(to: newEnd, newLimit)
  }

  /// Gives back the bytes that an earlier ``narrow(to:_:)`` took: a decoder that has read its own header goes on to
  /// its payload.
  @inline(__always)
  mutating func restore(_ extent: Extent) {
    end = min(max(extent.end, offset), bytes.count)
    limit = extent.limit
    isShort = false
  }

  /// The bytes that may be read, to come back to by ``restore(_:)``.
  @inline(__always)
  var extent: Extent { Extent(end: end, limit: limit) }

  /// Moves without recording, to bytes that were read already or are recorded otherwise.
  @inline(__always)
  mutating func move(to newOffset: Int) { bitPosition = min(max(newOffset, 0), end) &* 8 }

  // MARK: Numbers

  /// Reads the next `bits`, 1 to 64, as one leaf, most significant first.
  ///
  /// Transparent, so that a constant number of bits chooses its way before anything else is inlined: one way then costs
  /// twenty instructions instead of fifty.
  @_transparent
  @discardableResult
  mutating func read(_ field: some FieldReference, _ bits: Int, _ out: inout Dissection) -> Token {
    switch bits {
    case 1...7: readWithinByte(field.id, bits, &out)
    case 8: readWholeBytes(field.id, 1, &out)
    case 16: readWholeBytes(field.id, 2, &out)
    case 32: readWholeBytes(field.id, 4, &out)
    case 48: readWholeBytes(field.id, 6, &out)
    case 64: readWholeBytes(field.id, 8, &out)
    default: readBits(field.id, bits, &out)
    }
  }

  /// Reads a number of one to eight whole bytes, which stand in that order, as one leaf.
  @_transparent
  @discardableResult
  mutating func read(
    _ field: some FieldReference, _ bits: Int, _ order: ByteOrder, _ out: inout Dissection
  ) -> Token {
    readNumber(field.id, bits >> 3, order, isSigned: false, &out)
  }

  /// Reads a signed number of one to eight whole bytes as one leaf.
  @discardableResult
  mutating func readSigned(
    _ field: some FieldReference, _ bits: Int, _ order: ByteOrder = .bigEndian, _ out: inout Dissection
  ) -> Token {
    readNumber(field.id, bits >> 3, order, isSigned: true, &out)
  }

  /// Reads one bit for each of the fields, and returns them as one number, the first field's bit on top; its field is the
  /// last one's.
  @discardableResult
  mutating func readFlags(_ flags: [FieldSpec], _ out: inout Dissection) -> Token {
    var number: UInt64 = 0
    var isKnown = true
    for flag in flags {
      let bit = readWithinByte(flag.id, 1, &out)
      number = number << 1 | bit.number
      isKnown = isKnown && bit.isKnown
    }
    return Token(number, field: out.lastField, isKnown: isKnown)
  }

  @inline(__always)
  private mutating func readWithinByte(_ id: FieldID, _ bits: Int, _ out: inout Dissection) -> Token {
    let bit = bitPosition & 7
    guard bitPosition &+ bits <= end &* 8, bit &+ bits <= 8 else { return readBits(id, bits, &out) }
    let value = (bytes[bitPosition >> 3] << UInt8(truncatingIfNeeded: bit)) >> UInt8(truncatingIfNeeded: 8 &- bits)
    return record(id, bits, UInt64(value), &out)
  }

  @inline(__always)
  private mutating func readWholeBytes(_ id: FieldID, _ count: Int, _ out: inout Dissection) -> Token {
    guard bitPosition &+ count &* 8 <= end &* 8, bitPosition & 7 == 0 else { return readBits(id, count &* 8, &out) }
    var value: UInt64 = 0
    for index in 0..<count { value = value << 8 | UInt64(bytes[bitPosition >> 3 &+ index]) }
    return record(id, count &* 8, value, &out)
  }

  private mutating func readNumber(
    _ id: FieldID, _ count: Int, _ order: ByteOrder, isSigned: Bool, _ out: inout Dissection
  ) -> Token {
    guard remaining >= count else { return fallShort(id, count &* 8, &out) }
    var value: UInt64 = 0
    for index in 0..<count {
      value = value << 8 | UInt64(bytes[offset &+ (order == .bigEndian ? index : count &- 1 &- index)])
    }
    if isSigned {
      let unused = UInt64(truncatingIfNeeded: 64 &- count &* 8)
      value = UInt64(bitPattern: Int64(bitPattern: value << unused) >> Int64(unused))
    }
    return record(id, count &* 8, value, &out, order)
  }

  /// Any number of bits from any bit on.
  private mutating func readBits(_ id: FieldID, _ bits: Int, _ out: inout Dissection) -> Token {
    guard bitPosition &+ bits <= end &* 8 else { return fallShort(id, bits, &out) }
    let total = (bitPosition & 7) &+ bits
    let last = (total &- 1) / 8
    var word = UInt64(bytes[offset])
    if last >= 1 { word = word << 8 | UInt64(bytes[offset &+ 1]) }
    if last >= 2 {
      for index in 2...last { word = word << 8 | UInt64(bytes[offset &+ index]) }
    }
    let value =
      word >> UInt64(truncatingIfNeeded: 7 &- (total &- 1) & 7) & (1 << UInt64(truncatingIfNeeded: bits) &- 1)
    return record(id, bits, value, &out)
  }

  @inline(__always)
  private mutating func record(
    _ id: FieldID, _ bits: Int, _ value: UInt64, _ out: inout Dissection, _ order: ByteOrder = .bigEndian
  ) -> Token {
    let isKnown = !out.hasUnknown || knows(offset..<(bitPosition &+ bits &+ 7) >> 3, out)
    out.fields.append(
      FieldRecord(
        id, .leaf, depth: out.depth, buffer: buffer, firstBit: bitPosition, bitCount: bits, value: value))
    bitPosition &+= bits
    return Token(isKnown ? value : 0, field: out.fields.count &- 1, isKnown: isKnown, order: order)
  }

  // MARK: Bytes

  /// Reads `count` bytes as one leaf without a number. None: no leaf.
  @inline(__always)
  @discardableResult
  mutating func readBytes(_ field: some FieldReference, _ count: Int, _ out: inout Dissection) -> Token {
    guard count > 0 else { return .none }
    guard count <= remaining else {
      return fallShort(field.id, min(count, Int(UInt32.max / 8)) &* 8, &out)
    }
    return record(field.id, count &* 8, 0, &out)
  }

  /// Reads the bytes that a length counts, in units of so many, as one leaf; none where it is not known. The dissection
  /// remembers that it governs them.
  @discardableResult
  mutating func readBytes(
    _ field: some FieldReference, countedBy length: Token, times unit: Int = 1, _ out: inout Dissection
  ) -> Token {
    guard length.isKnown else { return .none }
    govern(by: length, times: unit, &out)
    return readBytes(field, length.value &* unit, &out)
  }

  /// Has the dissection remember that a length counts the next bytes, which are read by other means; a length may count
  /// several fields, one by one. Past the end nothing is known of where they would stand.
  @inline(__always)
  func govern(by length: Token, times unit: Int = 1, _ out: inout Dissection) {
    guard !isShort else { return }
    out.remember(length, counts: offset..<offset &+ max(0, length.value &* unit), unit)
  }

  /// Reads all that is left as one leaf.
  @discardableResult
  mutating func readRest(_ field: some FieldReference, _ out: inout Dissection) -> Token {
    readBytes(field, remaining, &out)
  }

  /// Reads text of a fixed length, and what is after its first zero byte as another leaf.
  mutating func readPaddedText(
    _ field: some FieldReference, padding: some FieldReference, _ count: Int, _ out: inout Dissection
  ) {
    var length = 0
    while length < count, let byte = peek(length), byte != 0 { length += 1 }
    readBytes(field, length, &out)
    readBytes(padding, count - length, &out)
  }

  // MARK: Shortage

  /// Records what is left of a field that does not fit, once, and reads no more.
  ///
  /// What is recorded is another function's work, which does not see the cursor: so the cursor stays in registers.
  @inline(__always)
  private mutating func fallShort(_ id: FieldID, _ bits: Int, _ out: inout Dissection) -> Token {
    if !isShort { out.recordShortage(id, bits: bits, from: bitPosition, buffer: buffer, to: end &* 8, limit) }
    fallShort()
    return .none
  }

  /// Reads no more: the bytes have ended.
  @inline(__always)
  mutating func fallShort() {
    isShort = true
    bitPosition = end &* 8
  }

  /// Moves past a header whose fields were recorded.
  @inline(__always)
  mutating func moveBehindHeader(_ length: Int) { bitPosition &+= length &* 8 }
}

/// Where readable bytes end, and what says so.
struct Extent {
  let end: Int
  let limit: Limit
}
