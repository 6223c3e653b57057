import Packets

/// Where a decoder is in a packet's bytes: it reads a field, records it, and moves on.
///
/// It never reads outside `offset..<end`. Where a field does not fit, what is left becomes a short leaf with a note,
/// ``isShort`` is set, and every later read records nothing and returns zero, so that a decoder may read on in a
/// straight line and look once. Values may not be trusted while ``isShort``; lengths computed from them are clamped by the
/// cursor in any case.
struct Cursor: ~Escapable {
  /// All of the packet's bytes, those behind ``end`` too.
  let bytes: Span<UInt8>
  /// The bit that is read next, from the start of the bytes, most significant first. Decoders begin and end at a byte.
  private(set) var bitPosition = 0
  /// The first byte that may not be read; never beyond the bytes.
  private(set) var end: Int
  /// What set ``end``.
  private(set) var limit: Limit
  private(set) var isShort = false

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
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

  /// Reads the next `bits`, 1 to 56, as one leaf.
  ///
  /// Transparent, so that a constant number of bits chooses its way before anything else is inlined: one way then costs
  /// twenty instructions instead of fifty.
  @_transparent
  @discardableResult
  mutating func read(_ field: FieldSpec, _ bits: Int, _ out: inout Dissection) -> Int {
    switch bits {
    case 1: readBit(field.id, &out)
    case 2...7: readWithinByte(field.id, bits, &out)
    case 8: readByte(field.id, &out)
    case 16: readWholeBytes(field.id, 2, &out)
    case 32: readWholeBytes(field.id, 4, &out)
    case 48: readWholeBytes(field.id, 6, &out)
    default: readBits(field.id, bits, &out)
    }
  }

  /// Reads one bit for each of the fields, and returns them as one number, the first field's bit on top.
  @inline(__always)
  @discardableResult
  mutating func readFlags(_ flags: [FieldSpec], _ out: inout Dissection) -> Int {
    var value = 0
    for flag in flags { value = value << 1 | readBit(flag.id, &out) }
    return value
  }

  @inline(__always)
  private mutating func readBit(_ id: FieldID, _ out: inout Dissection) -> Int {
    guard bitPosition < end &* 8 else { return fallShort(id, 1, &out) }
    let value = bytes[bitPosition >> 3] >> UInt8(truncatingIfNeeded: 7 &- bitPosition & 7) & 1
    record(id, 1, UInt64(value), &out)
    return Int(value)
  }

  @inline(__always)
  private mutating func readWithinByte(_ id: FieldID, _ bits: Int, _ out: inout Dissection) -> Int {
    let bit = bitPosition & 7
    guard bitPosition &+ bits <= end &* 8, bit &+ bits <= 8 else { return readBits(id, bits, &out) }
    let value = (bytes[bitPosition >> 3] << UInt8(truncatingIfNeeded: bit)) >> UInt8(truncatingIfNeeded: 8 &- bits)
    record(id, bits, UInt64(value), &out)
    return Int(value)
  }

  @inline(__always)
  private mutating func readByte(_ id: FieldID, _ out: inout Dissection) -> Int {
    guard bitPosition &+ 8 <= end &* 8, bitPosition & 7 == 0 else { return readBits(id, 8, &out) }
    let value = bytes[bitPosition >> 3]
    record(id, 8, UInt64(value), &out)
    return Int(value)
  }

  @inline(__always)
  private mutating func readWholeBytes(_ id: FieldID, _ count: Int, _ out: inout Dissection) -> Int {
    guard bitPosition &+ count &* 8 <= end &* 8, bitPosition & 7 == 0 else { return readBits(id, count &* 8, &out) }
    var value: UInt64 = 0
    for index in 0..<count { value = value << 8 | UInt64(bytes[bitPosition >> 3 &+ index]) }
    record(id, count &* 8, value, &out)
    return Int(truncatingIfNeeded: value)
  }

  /// Any number of bits from any bit on.
  private mutating func readBits(_ id: FieldID, _ bits: Int, _ out: inout Dissection) -> Int {
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
    record(id, bits, value, &out)
    return Int(truncatingIfNeeded: value)
  }

  @inline(__always)
  private mutating func record(_ id: FieldID, _ bits: Int, _ value: UInt64, _ out: inout Dissection) {
    out.fields.append(
      FieldRecord(id, .leaf, depth: out.depth, firstBit: bitPosition, bitCount: bits, value: value))
    bitPosition &+= bits
  }

  /// Reads the next eight bytes as one leaf.
  @discardableResult
  mutating func read64(_ field: FieldSpec, _ out: inout Dissection) -> UInt64 {
    guard remaining >= 8 else {
      _ = fallShort(field.id, 64, &out)
      return 0
    }
    var value: UInt64 = 0
    for index in 0..<8 { value = value << 8 | UInt64(bytes[offset &+ index]) }
    record(field.id, 64, value, &out)
    return value
  }

  // MARK: Bytes

  /// Reads `count` bytes as one leaf without a number. None: no leaf.
  @inline(__always)
  mutating func readBytes(_ field: FieldSpec, _ count: Int, _ out: inout Dissection) {
    guard count > 0 else { return }
    guard count <= remaining else {
      _ = fallShort(field.id, min(count, Int(UInt32.max / 8)) &* 8, &out)
      return
    }
    record(field.id, count &* 8, 0, &out)
  }

  /// Reads all that is left as one leaf.
  mutating func readRest(_ field: FieldSpec, _ out: inout Dissection) { readBytes(field, remaining, &out) }

  // MARK: Shortage

  /// Records what is left of a field that does not fit, once, and reads no more.
  ///
  /// What is recorded is another function's work, which does not see the cursor: so the cursor stays in registers.
  @inline(__always)
  private mutating func fallShort(_ id: FieldID, _ bits: Int, _ out: inout Dissection) -> Int {
    if !isShort { out.recordShortage(id, bits: bits, from: bitPosition, depth: out.depth, to: end &* 8, limit) }
    fallShort()
    return 0
  }

  /// Reads no more: the bytes have ended.
  @inline(__always)
  mutating func fallShort() {
    isShort = true
    bitPosition = end &* 8
  }

  /// Moves behind a header whose fields were recorded.
  @inline(__always)
  mutating func moveBehindHeader(_ length: Int) { bitPosition &+= length &* 8 }
}

extension Dissection {
  /// Records the bits that are there of a field that needs more, or notes that there are none.
  @inline(never)
  mutating func recordShortage(
    _ id: FieldID, bits: Int, from start: Int, depth: UInt8, to end: Int, _ limit: Limit
  ) {
    let available = end &- start
    if available > 0 {
      fields.append(
        FieldRecord(id, .leaf, depth: depth, firstBit: start, bitCount: available, state: .short))
      note(Data.Note.fieldCutShort, UInt64(bits), UInt64(available), UInt64(limit.rawValue))
    } else {
      note(Data.Note.fieldMissing, UInt64(bits), UInt64(id.rawValue), UInt64(limit.rawValue))
    }
  }
}

/// Where readable bytes end, and what says so.
struct Extent {
  let end: Int
  let limit: Limit
}
