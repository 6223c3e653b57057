import Dissection

/// The left part of a row: a field's offset, its bytes and, for a part of a byte, its bits.
struct BytesCell {
  enum Shape {
    /// Nothing to show: no bytes, or bytes that the field above shows.
    case blank
    /// So many bytes, shown by the rows below.
    case count(Int)
    case bytes(Int)
    /// The bytes, and which of their bits: `40  010. ....`.
    case bits(Int)
  }

  let shape: Shape
  /// Whether rows of the bytes alone follow.
  let hasDump: Bool

  /// More bytes than these have rows of their own.
  private static let longestBeside = 4 * Layout.bytesPerRow

  static let blank = BytesCell()

  private init() { (shape, hasDump) = (.blank, false) }

  init(_ record: FieldRecord) {
    let count = record.bytes.count
    let isPart = !record.isWholeBytes
    switch record.kind {
    case .derived: (shape, hasDump) = (.blank, false)
    case .reading: (shape, hasDump) = (isPart ? .bits(count) : .blank, false)
    case .group: (shape, hasDump) = (isPart ? .bits(count) : count <= 2 ? .bytes(count) : .count(count), false)
    case .leaf:
      let isLong = count > Self.longestBeside
      (shape, hasDump) = (isPart ? .bits(count) : isLong ? .count(count) : .bytes(count), isLong)
    }
  }

  /// How many lines the cell takes.
  var lineCount: Int {
    switch shape {
    case .blank, .count: 1
    case .bytes(let count): max(1, (count + Layout.bytesPerRow - 1) / Layout.bytesPerRow)
    case .bits(let count): count <= 2 ? 1 : 2
    }
  }

  /// Writes one line and returns its columns.
  func append(
    line: Int, of record: FieldRecord, _ bytes: Span<UInt8>, _ layout: Layout, to out: inout OutputBuffer
  ) -> Int {
    let start = out.count
    switch shape {
    case .blank: return 0
    case .count(let count):
      appendOffset(record.bytes.lowerBound, layout, to: &out)
      out.append(0x28)
      out.append(decimal: count)
      out.append(count == 1 ? " byte)" : " bytes)")
    case .bytes:
      let first = line * Layout.bytesPerRow
      appendOffset(record.bytes.lowerBound + first, layout, to: &out)
      out.append(hexadecimal: bytes.extracting(first..<min(first + Layout.bytesPerRow, bytes.count)), separator: 0x20)
    case .bits:
      if line == 0 {
        appendOffset(record.bytes.lowerBound, layout, to: &out)
        out.append(hexadecimal: bytes, separator: 0x20)
        if lineCount == 1 { out.appendSpaces(2) }
      } else {
        out.appendSpaces(layout.bytesColumn)
      }
      if line == lineCount - 1 { appendBits(of: record, bytes, to: &out) }
    }
    return out.count - start
  }

  /// Hides the unknown bytes of a line that begins at `start` of the output.
  func hide(
    _ unknown: UnknownBytes, line: Int, of record: FieldRecord, at start: Int, _ layout: Layout,
    _ out: inout OutputBuffer
  ) {
    let digits = start + layout.bytesColumn
    switch shape {
    case .blank, .count: break
    case .bytes:
      let first = record.bytes.lowerBound + line * Layout.bytesPerRow
      let end = min(first + Layout.bytesPerRow, record.bytes.upperBound)
      unknown.hide(first..<max(first, end), digitsAt: digits, &out)
    case .bits(let count):
      if line == 0 { unknown.hide(record.bytes, digitsAt: digits, &out) }
      if line == lineCount - 1 {
        unknown.hide(record.bytes, bitsAt: line == 0 ? digits + 3 * count + 1 : digits, &out)
      }
    }
  }

  @inline(__always)
  private func appendOffset(_ offset: Int, _ layout: Layout, to out: inout OutputBuffer) {
    out.append(hexadecimal: UInt64(offset), digits: layout.offsetDigits)
    out.append("  ")
  }

  /// The bits in fours, those of other fields as dots.
  private func appendBits(of record: FieldRecord, _ bytes: Span<UInt8>, to out: inout OutputBuffer) {
    let first = Int(record.firstBit & 7)
    let end = first + Int(record.bitCount)
    for index in bytes.indices {
      if index > 0 { out.append(0x20) }
      // Of this byte's bits, those from the field's first one on and before its end.
      let from = UInt8(truncatingIfNeeded: 0xff >> max(0, first - index * 8))
      let upTo = UInt8(truncatingIfNeeded: 0xff00 >> min(8, end - index * 8))
      out.append(bits: bytes[index], mask: from & upTo)
    }
  }
}
