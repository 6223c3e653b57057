/// A header of fixed length that is read in one run: that its bytes are there, and that its fields have room, is looked
/// at once for all of them, and what is left of a field is a shift and three stores.
///
/// The bits that are read must add up to the header's length; a decoder's reading then follows its RFC's diagram.
/// Bytes that are not there read as zeros; ``Cursor/readHeader(_:fields:_:_:)`` takes the fields back that they
/// are in.
struct FixedHeader {
  /// The longest header, in bytes.
  static let maximumLength = 32

  /// The header's bytes, the first on top, zeros behind them.
  typealias Words = (UInt64, UInt64, UInt64, UInt64)

  private let words: Words
  /// Where the header begins, in bits from the start of the packet.
  private let firstBit: Int
  private let firstField: Int
  /// The bit that is read next, from the header's start.
  private(set) var position = 0
  private var depth: UInt8 = 0
  private var room: RecordList<FieldRecord>.Room

  @inline(__always)
  init(_ words: Words, firstBit: Int, firstField: Int, room: RecordList<FieldRecord>.Room) {
    self.words = words
    self.firstBit = firstBit
    self.firstField = firstField
    self.room = room
  }

  /// How many fields were recorded.
  @inline(__always)
  var fieldCount: Int { room.used }

  /// The index of the field that was recorded last.
  @inline(__always)
  var lastField: Int { firstField &+ room.used &- 1 }

  /// Reads the next `bits`, 1 to 64, as one leaf.
  @inline(__always)
  @discardableResult
  mutating func read(_ field: FieldSpec, _ bits: Int) -> Int {
    let value = peek(bits)
    record(field.id, .leaf, at: position, bits, value)
    position &+= bits
    return Int(truncatingIfNeeded: value)
  }

  /// Opens a group of the next `bits`, whose value they are; ``endGroup()`` closes it behind the fields it holds.
  @inline(__always)
  @discardableResult
  mutating func beginGroup(_ field: FieldSpec, _ bits: Int) -> Int {
    let value = peek(bits)
    record(field.id, .group, at: position, bits, value)
    depth &+= 1
    return Int(truncatingIfNeeded: value)
  }

  @inline(__always)
  mutating func endGroup() { depth &-= 1 }

  /// A second meaning of bits that the latest leaf owns, `distance` bits from the header's start.
  @inline(__always)
  mutating func reading(_ field: FieldSpec, atBit distance: Int, bits: Int, value: UInt64) {
    depth &+= 1
    record(field.id, .reading, at: distance, bits, value)
    depth &-= 1
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

  /// The next `bits`, 1 to 64, without moving.
  @inline(__always)
  func peek(_ bits: Int) -> UInt64 {
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
    room.append(FieldRecord(id, kind, depth: depth, firstBit: firstBit &+ bit, bitCount: bits, value: value))
  }
}

extension Cursor {
  /// Reads a header of `length` bytes, 8 to ``FixedHeader/maximumLength``, that has at most `fields` fields, by `body`.
  ///
  /// Where fewer bytes are there, the field that does not fit is cut short and those behind it are taken back, as
  /// ``read(_:_:_:)`` would have done one by one; ``isShort`` is set then, and values may not be trusted.
  ///
  /// Transparent, so that `body` is inlined wherever it is: places and numbers of bits are constants then.
  @_transparent
  mutating func readHeader<Values>(
    _ length: Int, fields: Int, _ out: inout Dissection, _ body: (inout FixedHeader) -> Values
  ) -> Values {
    let isWhole = length <= remaining
    // No body keeps the header, and the list is not to be had before the header is done with.
    var header = unsafe FixedHeader(
      isWhole ? headerWords(length) : wordsOfShortHeader(), firstBit: bitPosition, firstField: out.fields.count,
      room: out.roomForHeader(fields))
    let values = body(&header)
    endHeader(length, fieldCount: header.fieldCount, &out)
    return values
  }

  /// Takes the fields of a header over, and moves behind it.
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
    recordShortage(cut.id, bits: Int(cut.bitCount), from: Int(cut.firstBit), depth: cut.depth, to: end, limit)
  }
}
