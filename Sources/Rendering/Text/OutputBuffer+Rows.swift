/// Rows of bytes, each in one go, with an offset of four digits in front.
extension OutputBuffer {
  // MARK: Beginnings of a table's rows

  /// The columns that a row's beginning may have.
  static let mostRowColumns = 48
  /// The bytes that it may show.
  static let mostRowBytes = 8

  /// `0014  45 00 00 c6      `, of eight bytes at most.
  @inline(__always)
  mutating func append(rowAt offset: Int, _ bytes: Span<UInt8>, columns: Int) {
    precondition(bytes.count <= Self.mostRowBytes && columns <= Self.mostRowColumns, "no such row")
    unsafe append(atMost: Self.mostRowColumns) { place in
      unsafe Self.storeBlanks(at: place)
      unsafe Self.store(offset: offset, at: place)
      var next = unsafe place + 6
      // In bounds: after the offset's six columns, eight bytes take three each.
      for index in bytes.indices {
        unsafe Self.store(Self.twoDigits(bytes[index]), at: next)
        unsafe next += 3
      }
      return max(0, columns)
    }
  }

  /// `0014  45  0100 ....     `, of the bits of one byte, those outside of `mask` as dots.
  @inline(__always)
  mutating func append(rowAt offset: Int, _ byte: UInt8, bits mask: UInt8, columns: Int) {
    precondition(columns <= Self.mostRowColumns, "no such row")
    unsafe append(atMost: Self.mostRowColumns) { place in
      unsafe Self.storeBlanks(at: place)
      unsafe Self.store(offset: offset, at: place)
      unsafe Self.store(Self.twoDigits(byte), at: place + 6)
      unsafe Self.store(bits: byte, mask: mask, at: place + 10)
      return max(0, columns)
    }
  }

  /// `0014  40 00  .... 0000 0000 0000  `, of the bits of two bytes.
  @inline(__always)
  mutating func append(
    rowAt offset: Int, _ bytes: (UInt8, UInt8), bits masks: (UInt8, UInt8), columns: Int
  ) {
    precondition(columns <= Self.mostRowColumns, "no such row")
    unsafe append(atMost: Self.mostRowColumns) { place in
      unsafe Self.storeBlanks(at: place)
      unsafe Self.store(offset: offset, at: place)
      unsafe Self.store(Self.twoDigits(bytes.0), at: place + 6)
      unsafe Self.store(Self.twoDigits(bytes.1), at: place + 9)
      unsafe Self.store(bits: bytes.0, mask: masks.0, at: place + 13)
      unsafe Self.store(bits: bytes.1, mask: masks.1, at: place + 23)
      return max(0, columns)
    }
  }

  // MARK: Rows of sixteen bytes

  /// How many bytes a row of bytes alone has.
  static let dumpRowBytes = 16
  /// The offset and two blanks, three columns a byte, one more blank, a character a byte, and the line's end.
  private static let dumpRowLength = 6 + 4 * dumpRowBytes + 2

  /// As many whole rows as there are bytes for, with their characters: `0014  45 00 … c6  E..…`. Returns how many bytes
  /// they show; the first has the given offset.
  mutating func append(dumpRowsAt offset: Int, _ bytes: Span<UInt8>) -> Int {
    let rows = bytes.count / Self.dumpRowBytes
    unsafe append(atMost: rows &* Self.dumpRowLength) { place in
      unsafe bytes.withUnsafeBytes { source in
        for row in 0..<rows {
          let first = row &* Self.dumpRowBytes
          // In bounds: there are as many rows of bytes, and room for as many.
          unsafe Self.store(dumpRow: source, first, at: offset &+ first, place + row &* Self.dumpRowLength)
        }
      }
      return rows &* Self.dumpRowLength
    }
    return rows &* Self.dumpRowBytes
  }

  /// Stores the row of the sixteen bytes from `first` on.
  @inline(__always)
  private static func store(
    dumpRow source: UnsafeRawBufferPointer, _ first: Int, at offset: Int, _ place: UnsafeMutablePointer<UInt8>
  ) {
    unsafe store(offset: offset, at: place)
    unsafe store(0x2020 as UInt16, at: place + 4)
    let half = unsafe source.loadUnaligned(fromByteOffset: first, as: UInt64.self)
    unsafe store(dumpOf: UInt64(littleEndian: half), at: place + 6)
    let otherHalf = unsafe source.loadUnaligned(fromByteOffset: first &+ 8, as: UInt64.self)
    unsafe store(dumpOf: UInt64(littleEndian: otherHalf), at: place + 30)
    unsafe place[54] = 0x20
    let bytes = unsafe source.loadUnaligned(fromByteOffset: first, as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(place + 55).storeBytes(of: printable(bytes), as: SIMD16<UInt8>.self)
    unsafe place[71] = 0x0a
  }

  /// Stores eight bytes in two digits each, with a blank after each, and one byte more.
  @inline(__always)
  private static func store(dumpOf word: UInt64, at place: UnsafeMutablePointer<UInt8>) {
    var rest = word
    for index in 0..<8 {
      unsafe store(UInt32(twoDigits(UInt8(truncatingIfNeeded: rest))) | 0x20 << 16, at: place + 3 &* index)
      rest >>= 8
    }
  }

  // MARK: Parts

  /// Stores as many blanks as a row's beginning may have columns.
  @inline(__always)
  private static func storeBlanks(at place: UnsafeMutablePointer<UInt8>) {
    let blanks = SIMD16<UInt8>(repeating: 0x20)
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: blanks, as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(place + 16).storeBytes(of: blanks, as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(place + 32).storeBytes(of: blanks, as: SIMD16<UInt8>.self)
  }

  /// Stores an offset in four digits.
  @inline(__always)
  private static func store(offset: Int, at place: UnsafeMutablePointer<UInt8>) {
    unsafe store(fourDigits(UInt64(truncatingIfNeeded: offset)), at: place)
  }
}
