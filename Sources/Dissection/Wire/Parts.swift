/// Parts of a number: bits of it with a meaning of their own, told as readings of the leaf.
extension Dissection {
  /// A part of a number of whole bytes that was read as one leaf, which is the latest one: the bits from the one of weight
  /// 2^`low` on.
  ///
  /// With the least significant byte first, the bits of a part that crosses bytes do not lie side by side: such a part
  /// is given all of the bytes that it has bits in.
  mutating func part(_ field: some FieldReference, _ low: Int, _ count: Int = 1, of token: Token) {
    guard token.isKnown else { return }
    let bytes = fields[token.field].bytes
    let high = low + count - 1
    let first: Int
    var length = count
    switch token.order {
    case .bigEndian: first = bytes.upperBound * 8 - 1 - high
    case .littleEndian where low / 8 == high / 8: first = (bytes.lowerBound + low / 8) * 8 + 7 - high % 8
    case .littleEndian:
      first = (bytes.lowerBound + low / 8) * 8
      length = (high / 8 - low / 8 + 1) * 8
    }
    reading(field, atBit: first, bits: length, value: token.bits(low, count))
  }

  /// One part for each bit of the number from the one of weight 2^`low` on.
  mutating func parts(_ fields: [FieldSpec], from low: Int = 0, of token: Token) {
    for index in fields.indices { part(fields[index].id, low + index, of: token) }
  }

  /// A second meaning of bits that several leaves of the innermost open group own.
  mutating func groupReading(_ field: some FieldReference, atBit bit: Int, bits: Int, value: UInt64) {
    fields.append(
      FieldRecord(
        field.id, .reading, depth: depth, buffer: fields.last?.buffer ?? 0, firstBit: bit, bitCount: bits,
        value: value))
  }
}
