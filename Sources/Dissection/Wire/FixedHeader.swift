import Packets

/// A header of fixed length that is read in one run: that its bytes are there, and that its fields have room, is looked
/// at once for all of them, and what is left of a field is a shift and three stores.
///
/// The bits that are read must add up to the header's length; a decoder's reading then follows its RFC's diagram.
/// Bytes that are not there read as zeros; ``Cursor/readHeader(_:fields:_:_:)`` takes the fields back that they
/// are in.
struct FixedHeader {
  /// The longest header, in bytes.
  static let maximumLength = 32

  /// The header's bytes, the first on top, zeros after them.
  typealias Words = (UInt64, UInt64, UInt64, UInt64)

  private let words: Words
  /// Where the header begins, in bits from the start of the packet.
  private let firstBit: Int
  private let firstField: Int
  /// The bit that is read next, from the header's start.
  private(set) var position = 0
  private var depth: UInt8 = 0
  /// Which of its bytes are not there, or not known: a bit for each, the lowest for the first.
  private let missing: UInt32
  private let buffer: UInt16
  private var room: RecordList<FieldRecord>.Room

  @inline(__always)
  init(
    _ words: Words, missing: UInt32, buffer: UInt16, firstBit: Int, firstField: Int, room: RecordList<FieldRecord>.Room
  ) {
    self.words = words
    self.missing = missing
    self.buffer = buffer
    self.firstBit = firstBit
    self.firstField = firstField
    self.room = room
  }

  /// How many fields were recorded.
  @inline(__always)
  var fieldCount: Int { room.used }

  /// Reads the next `bits`, 1 to 64, as one leaf.
  @inline(__always)
  @discardableResult
  mutating func read(_ field: some FieldReference, _ bits: Int) -> Token {
    let token = token(bits)
    record(field.id, .leaf, at: position, bits, token.number)
    position &+= bits
    return token
  }

  /// Opens a group of the next `bits`, whose value they are; ``endGroup()`` closes it after the fields it holds.
  @inline(__always)
  @discardableResult
  mutating func beginGroup(_ field: some FieldReference, _ bits: Int) -> Token {
    let token = token(bits)
    record(field.id, .group, at: position, bits, token.number)
    depth &+= 1
    return token
  }

  /// What the next `bits` give, as the field that is recorded next.
  @inline(__always)
  private func token(_ bits: Int) -> Token {
    let first = position >> 3
    let count = (position &+ bits &+ 7) >> 3 &- first
    let mask = UInt32(truncatingIfNeeded: (1 << count) &- 1) &<< UInt32(truncatingIfNeeded: first)
    return Token(peek(bits), field: firstField &+ room.used, isKnown: missing & mask == 0)
  }

  @inline(__always)
  mutating func endGroup() { depth &-= 1 }

  /// A second meaning of bits that the latest leaf owns, `distance` bits from the header's start.
  @inline(__always)
  mutating func reading(_ field: some FieldReference, atBit distance: Int, bits: Int, value: UInt64) {
    depth &+= 1
    record(field.id, .reading, at: distance, bits, value)
    depth &-= 1
  }

  /// A fact that no bytes tell by themselves.
  @inline(__always)
  mutating func derive(_ field: some FieldReference, _ value: Int) {
    record(field.id, .derived, at: position & ~7, 0, UInt64(truncatingIfNeeded: value))
  }

  /// The Internet checksum's sum over the header.
  @inline(__always)
  var internetChecksum: InternetChecksum {
    var checksum = InternetChecksum()
    checksum.add(words.0)
    checksum.add(words.1)
    checksum.add(words.2)
    checksum.add(words.3)
    return checksum
  }

  /// The next `bits`, 1 to 64, without moving; `nil` where they are not all known.
  @inline(__always)
  func nextNumber(_ bits: Int) -> UInt64? {
    let token = token(bits)
    return token.isKnown ? token.number : nil
  }

  @inline(__always)
  private func peek(_ bits: Int) -> UInt64 {
    let bit = UInt64(truncatingIfNeeded: position & 63)
    var top = word(position >> 6) &<< bit
    if position & 63 &+ bits > 64 { top |= word(position >> 6 &+ 1) &>> (64 &- bit) }
    return top &>> UInt64(truncatingIfNeeded: 64 &- bits)
  }

  @inline(__always)
  private func word(_ index: Int) -> UInt64 {
    switch index {
    case 0: words.0
    case 1: words.1
    case 2: words.2
    default: words.3
    }
  }

  @inline(__always)
  private mutating func record(_ id: FieldID, _ kind: FieldRecord.Kind, at bit: Int, _ bits: Int, _ value: UInt64) {
    room.append(
      FieldRecord(id, kind, depth: depth, buffer: buffer, firstBit: firstBit &+ bit, bitCount: bits, value: value))
  }
}

extension Cursor {
  /// Reads a header of `length` bytes, 8 to ``FixedHeader/maximumLength``, that has at most `fields` fields, by `body`.
  ///
  /// Where fewer bytes are there, the field that does not fit is cut off and those after it are taken back, as
  /// ``read(_:_:_:)`` would have done one by one; ``isShort`` is set then, and values may not be trusted.
  ///
  /// Transparent, so that `body` is inlined wherever it is: places and numbers of bits are constants then.
  @_transparent
  mutating func readHeader<Values>(
    _ length: Int, fields: Int, _ out: inout Dissection, _ body: (inout FixedHeader) -> Values
  ) -> Values {
    let isWhole = length <= remaining
    // No body keeps the header, and the list is not to be had before the header is done with.
    let missing = isWhole && !out.hasUnknown ? 0 : missingBytes(length, out)
    var header = unsafe FixedHeader(
      isWhole ? headerWords(length) : wordsOfShortHeader(), missing: missing, buffer: buffer, firstBit: bitPosition,
      firstField: out.fields.count, room: out.roomForHeader(fields))
    let values = body(&header)
    endHeader(length, fieldCount: header.fieldCount, &out)
    return values
  }

  /// Takes the fields of a header over, and moves past it.
  @inline(__always)
  mutating func endHeader(_ length: Int, fieldCount: Int, _ out: inout Dissection) {
    let firstField = out.fields.count
    out.fields.take(fieldCount)
    if length <= remaining { return moveBehindHeader(length) }
    out.cutHeader(from: firstField, at: end &* 8, limit, isFirst: !isShort)
    fallShort()
  }

  /// Eight bytes at a time: by single bytes it costs three times as much.
  @inline(__always)
  func headerWords(_ length: Int) -> FixedHeader.Words {
    let header = bytes.extracting(offset..<offset &+ length)
    return (
      Self.word(0, of: header, length), Self.word(8, of: header, length), Self.word(16, of: header, length),
      Self.word(24, of: header, length)
    )
  }

  /// The eight bytes from `start` on, the first on top, and zeros for those beyond `length`, which is 8 or more.
  @inline(__always)
  private static func word(_ start: Int, of header: Span<UInt8>, _ length: Int) -> UInt64 {
    guard start < length else { return 0 }
    // The last bytes are loaded with some of those before them, which are then shifted out.
    let surplus = max(0, start &+ 8 &- length)
    return header.littleEndianWord(at: start &- surplus).byteSwapped &<< UInt64(truncatingIfNeeded: surplus &* 8)
  }

  /// Which bytes of a header are not there, or not known.
  @inline(never)
  func missingBytes(_ length: Int, _ out: borrowing Dissection) -> UInt32 {
    var missing: UInt32 = 0
    for index in 0..<length
    where index >= remaining || buffer == 0 && !out.knows(offset &+ index..<offset &+ index &+ 1) {
      missing |= 1 << UInt32(index)
    }
    return missing
  }

  @inline(never)
  func wordsOfShortHeader() -> FixedHeader.Words {
    var words: FixedHeader.Words = (0, 0, 0, 0)
    for distance in 0..<min(max(remaining, 0), FixedHeader.maximumLength) {
      let byte = UInt64(bytes[offset &+ distance]) << UInt64(56 &- 8 &* (distance & 7))
      switch distance >> 3 {
      case 0: words.0 |= byte
      case 1: words.1 |= byte
      case 2: words.2 |= byte
      default: words.3 |= byte
      }
    }
    return words
  }
}

extension Dissection {
  @unsafe
  @inline(__always)
  mutating func roomForHeader(_ count: Int) -> RecordList<FieldRecord>.Room {
    // The depths of a header's fields are constants then.
    precondition(depth == 0, "a fixed header is a layer's, not a group's")
    return unsafe fields.room(for: count)
  }

  /// Takes a header's fields back from the first that does not fit: what is there of it becomes a short leaf.
  @inline(never)
  fileprivate mutating func cutHeader(from firstField: Int, at end: Int, _ limit: Limit, isFirst: Bool) {
    var index = firstField
    while index < fields.count, fields[index].kind != .leaf || fields[index].endBit <= end { index += 1 }
    guard index < fields.count else { return }
    let cut = fields[index]
    fields.removeLast(fields.count - index)
    for group in firstField..<fields.count where fields[group].kind == .group && fields[group].endBit > end {
      fields[group].bitCount = UInt32(max(0, end - Int(fields[group].firstBit)))
    }
    while let last = fields.indices.last, last >= firstField, fields[last].kind == .group, fields[last].bitCount == 0 {
      fields.removeLast(1)
    }
    guard isFirst else { return }
    depth = cut.depth
    recordShortage(
      cut.id, bits: Int(cut.bitCount), from: Int(cut.firstBit), buffer: cut.buffer, to: end, limit)
    depth = 0
  }
}
