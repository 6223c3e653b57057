import Dissection

/// The left part of a row: a field's offset, its bytes and, for a part of a byte, its bits.
struct BytesCell {
  private enum Shape: UInt8 {
    /// Nothing to show: no bytes, or bytes that the field above shows.
    case blank
    /// So many bytes, shown by the rows below.
    case count
    case bytes
    /// The bytes, and which of their bits: `40  010. ....`.
    case bits
  }

  private let record: FieldRecord
  /// The bytes that the field lies in.
  private let bytes: Range<Int>
  private let shape: Shape
  /// Whether rows of the bytes alone follow.
  let hasDump: Bool

  /// More bytes than these have rows of their own.
  private static let longestBeside = 4 * Layout.bytesPerRow

  /// The cell of a field, or an empty one where the field above shows the same bits.
  /// A body's bytes stand in rows below, few as they may be.
  init(_ record: FieldRecord, isShownAbove: Bool, isBody: Bool = false) {
    self.record = record
    bytes = record.bytes
    shape = isShownAbove ? .blank : isBody ? .count : Self.shape(of: record)
    hasDump = shape == .count && record.isKind(.leaf)
  }

  private static func shape(of record: FieldRecord) -> Shape {
    if !record.isWholeBytes { return record.isKind(.derived) ? .blank : .bits }
    if record.isKind(.leaf) { return record.bytes.count > longestBeside ? .count : .bytes }
    if record.isKind(.group) { return record.bytes.count > 2 ? .count : .bytes }
    return .blank
  }

  /// How many lines the cell takes.
  var lineCount: Int {
    switch shape {
    case .blank, .count: 1
    case .bytes: max(1, (bytes.count + Layout.bytesPerRow - 1) / Layout.bytesPerRow)
    case .bits: bytes.count <= 2 ? 1 : 2
    }
  }

  /// Whether the cell takes more lines than one.
  var isLong: Bool {
    switch shape {
    case .blank, .count: false
    case .bytes: bytes.count > Layout.bytesPerRow
    case .bits: bytes.count > 2
    }
  }

  // MARK: Writing

  /// Writes one line. `source` is the field's bytes.
  func append(line: Int, _ source: Span<UInt8>, _ layout: Layout, to out: inout OutputBuffer) {
    switch shape {
    case .blank: break
    case .count:
      out.append(offset: bytes.lowerBound, digits: layout.offsetDigits)
      out.append(0x28)
      out.append(decimal: bytes.count)
      out.append(bytes.count == 1 ? " byte)" : " bytes)")
    case .bytes:
      let first = line * Layout.bytesPerRow
      out.append(offset: bytes.lowerBound + first, digits: layout.offsetDigits)
      let end = min(first + Layout.bytesPerRow, source.count)
      out.append(hexadecimal: source.extracting(first..<end), separator: 0x20)
    case .bits:
      if line == 0 {
        out.append(offset: bytes.lowerBound, digits: layout.offsetDigits)
        out.append(hexadecimal: source, separator: 0x20)
        if isLong { return }
        out.appendSpaces(2)
      } else {
        out.appendSpaces(layout.bytesColumn)
      }
      appendBits(source, to: &out)
    }
  }

  /// The bits in fours, those of other fields as dots.
  private func appendBits(_ source: Span<UInt8>, to out: inout OutputBuffer) {
    for index in source.indices {
      if index > 0 { out.append(0x20) }
      out.append(bits: source[index], mask: Self.mask(ofByte: index, record))
    }
  }

  /// Of a byte's bits, those from the field's first one on and before its end.
  @inline(__always)
  static func mask(ofByte index: Int, _ record: FieldRecord) -> UInt8 {
    let firstBit = Int(record.firstBit & 7) &- index &* 8
    let from = 0xff &>> max(0, firstBit)
    let upTo = 0xff00 &>> min(8, firstBit &+ Int(record.bitCount))
    return UInt8(truncatingIfNeeded: from & upTo)
  }

  // MARK: Unknown bytes

  /// Hides the unknown bytes of a line that begins at `start` of the output.
  func hide(_ unknown: UnknownBytes, line: Int, at start: Int, _ layout: Layout, _ out: inout OutputBuffer) {
    let digits = start + layout.bytesColumn
    switch shape {
    case .blank, .count: break
    case .bytes:
      let first = bytes.lowerBound + line * Layout.bytesPerRow
      let end = min(first + Layout.bytesPerRow, bytes.upperBound)
      unknown.hide(first..<max(first, end), digitsAt: digits, &out)
    case .bits:
      if line == 0 { unknown.hide(bytes, digitsAt: digits, &out) }
      if line == lineCount - 1 {
        unknown.hide(bytes, bitsAt: line == 0 ? digits + 3 * bytes.count + 1 : digits, &out)
      }
    }
  }
}
