/// The order in which a number's bytes stand.
enum ByteOrder: Sendable {
  /// Least significant first: headers that a host made for itself, and IEEE 802.11.
  case littleEndian
  /// Most significant first: network byte order.
  case bigEndian
}

/// A number of one to eight whole bytes that was read as one leaf, so that its parts can be told as readings of it.
///
/// With the least significant byte first, the bits of a part that crosses bytes do not lie side by side: such a part
/// is given all of the bytes that it has bits in.
struct Word {
  let firstByte: Int
  let byteCount: Int
  let order: ByteOrder
  let value: UInt64
  /// Whether all of its bytes are there. What is not has no parts.
  let isWhole: Bool

  /// The number that the bits from the one of weight 2^`low` on make.
  @inline(__always)
  func bits(_ low: Int, _ count: Int = 1) -> UInt64 {
    value >> UInt64(truncatingIfNeeded: low) & (1 << UInt64(truncatingIfNeeded: count) &- 1)
  }

  func isSet(_ bit: Int) -> Bool { bits(bit) != 0 }

  /// Where these bits lie: the first one, most significant first, and how many.
  fileprivate func place(_ low: Int, _ count: Int) -> (firstBit: Int, count: Int) {
    let high = low + count - 1
    switch order {
    case .bigEndian: return ((firstByte + byteCount) * 8 - 1 - high, count)
    case .littleEndian where low / 8 == high / 8: return ((firstByte + low / 8) * 8 + 7 - high % 8, count)
    case .littleEndian: return ((firstByte + low / 8) * 8, (high / 8 - low / 8 + 1) * 8)
    }
  }
}

extension Cursor {
  /// Reads one to eight bytes, least significant first, as one leaf.
  @discardableResult
  mutating func readWord(_ field: FieldSpec, _ count: Int, _ out: inout Dissection) -> Word {
    readWord(field, count, .littleEndian, &out)
  }

  /// Reads one to eight bytes as one leaf.
  @discardableResult
  mutating func readWord(
    _ field: FieldSpec, _ count: Int, _ order: ByteOrder, _ out: inout Dissection
  ) -> Word {
    let start = offset
    var value: UInt64 = 0
    for index in 0..<count {
      let distance = order == .bigEndian ? index : count - 1 - index
      value = value << 8 | UInt64(peek(distance) ?? 0)
    }
    readBytes(field, count, &out)
    let isWhole = !isShort && out.knows(start..<start + count)
    if !isShort { out.fields[out.lastField].value = value }
    return Word(firstByte: start, byteCount: count, order: order, value: isWhole ? value : 0, isWhole: isWhole)
  }

  /// Reads a signed number of one to eight bytes, least significant first, as one leaf.
  mutating func readSigned(_ field: FieldSpec, _ count: Int, _ out: inout Dissection) {
    readSigned(field, count, .littleEndian, &out)
  }

  /// Reads a signed number of one to eight bytes as one leaf.
  mutating func readSigned(_ field: FieldSpec, _ count: Int, _ order: ByteOrder, _ out: inout Dissection) {
    let word = readWord(field, count, order, &out)
    guard word.isWhole else { return }
    let unused = 64 - count * 8
    let number = Int64(bitPattern: word.value << UInt64(unused)) >> Int64(unused)
    out.fields[out.lastField].value = UInt64(bitPattern: number)
  }

  /// Reads text of a fixed length, and what is behind its first zero byte as another leaf.
  mutating func readPaddedText(
    _ field: FieldSpec, padding: FieldSpec, _ count: Int, _ out: inout Dissection
  ) {
    var length = 0
    while length < count, let byte = peek(length), byte != 0 { length += 1 }
    readBytes(field, length, &out)
    readBytes(padding, count - length, &out)
  }
}

extension Dissection {
  /// A part of the latest leaf, which is this word: the bits from the one of weight 2^`low` on.
  mutating func part(_ field: FieldSpec, _ low: Int, _ count: Int = 1, of word: Word) {
    guard word.isWhole else { return }
    let place = word.place(low, count)
    reading(field, atBit: place.firstBit, bits: place.count, value: word.bits(low, count))
  }

  /// One part for each bit of the word from the one of weight 2^`low` on.
  mutating func parts(_ fields: [FieldSpec], from low: Int = 0, of word: Word) {
    for index in fields.indices { part(fields[index], low + index, of: word) }
  }

  /// A second meaning of bits that several leaves of the innermost open group own.
  mutating func groupReading(_ field: FieldSpec, atBit bit: Int, bits: Int, value: UInt64) {
    fields.append(FieldRecord(field.id, .reading, depth: depth, firstBit: bit, bitCount: bits, value: value))
  }
}
