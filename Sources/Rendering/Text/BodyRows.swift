/// Bytes over the whole width: text in rows of text, others in rows of a hexdump; of many rows the first ones, and how many
/// are left.
struct BodyRows {
  /// So many rows of one body are shown where not all are to be.
  static let mostRows = 16
  /// How many bytes a row of a hexdump has: twice as many where they fit.
  private static let bytesPerRow = 16

  let width: Int
  let offsetDigits: Int
  let palette: Palette
  /// Whether all rows are shown.
  let isFull: Bool
  /// How far the rows are moved to the right.
  var indent = 0

  private var offsetColumns: Int { indent + offsetDigits + 2 }

  private var bytesPerRow: Int {
    // Three columns a byte, one blank more, and a character a byte.
    offsetColumns + 8 * Self.bytesPerRow + 1 <= width ? 2 * Self.bytesPerRow : Self.bytesPerRow
  }

  /// How many of so many rows are shown. A row that tells of one more would take its place.
  private func shownRows(of count: Int) -> Int { isFull || count <= Self.mostRows + 1 ? count : Self.mostRows }

  // MARK: Text

  /// A row for each line. `offset` is the first byte's; a row that goes on with the line before has an ellipsis in front.
  func append(text: Span<UInt8>, _ shape: TextShape, at offset: Int, to out: inout OutputBuffer) {
    var rows = TextRows(shape, width: width - offsetColumns)
    var shown = 0
    while let row = rows.next(text) {
      if shown == Self.mostRows, !isFull, rows.place < text.count {
        let hidden = 1 + rows.countRest(text)
        return appendRest(
          rows: hidden, bytes: text.count - row.bytes.lowerBound, at: offset + row.bytes.lowerBound, to: &out)
      }
      shown += 1
      out.appendSpaces(indent)
      palette.begin(.bytes, &out)
      out.append(offset: offset + row.bytes.lowerBound, digits: offsetDigits)
      // An ellipsis takes the place of the offset's second blank.
      if row.isContinued { out.truncate(to: out.count - 1) }
      palette.end(&out)
      if row.isContinued {
        palette.begin(.faint, &out)
        out.append("…")
        palette.end(&out)
      }
      EscapedText.append(text.extracting(row.bytes), to: &out)
      if row.bytes.isEmpty { out.trimSpaces(after: 0) }
      out.append(0x0a)
    }
  }

  // MARK: Hexdump

  /// Offset, bytes, characters; those of `hidden` as unknown.
  func append(
    dump bytes: Span<UInt8>, at offset: Int, hiding hidden: UnknownBytes, to out: inout OutputBuffer
  ) {
    let perRow = bytesPerRow
    let rows = (bytes.count + perRow - 1) / perRow
    let shown = min(bytes.count, shownRows(of: rows) * perRow)
    let isUsual =
      !palette.isColored && offsetDigits == 4 && hidden.isEmpty && indent == 0 && perRow == OutputBuffer.dumpRowBytes
    var start = isUsual ? out.append(dumpRowsAt: offset, bytes.extracting(0..<shown)) : 0
    while start < shown {
      let end = min(start + perRow, shown)
      let row = bytes.extracting(start..<end)
      out.appendSpaces(indent)
      palette.begin(.bytes, &out)
      out.append(offset: offset + start, digits: offsetDigits)
      let digits = out.count
      out.append(hexadecimal: row, separator: 0x20)
      hidden.hide(offset + start..<offset + end, digitsAt: digits, &out)
      palette.end(&out)
      out.appendSpaces(3 * (perRow - row.count) + 2)
      out.append(printable: row)
      out.append(0x0a)
      start = end
    }
    if shown < bytes.count {
      appendRest(rows: rows - shown / perRow, bytes: bytes.count - shown, at: offset + shown, to: &out)
    }
  }

  /// `01a4  … 42 more rows, 1890 bytes; --full shows them`.
  private func appendRest(rows: Int, bytes: Int, at offset: Int, to out: inout OutputBuffer) {
    out.appendSpaces(indent)
    palette.begin(.bytes, &out)
    out.append(offset: offset, digits: offsetDigits)
    palette.end(&out)
    palette.begin(.faint, &out)
    out.append("… ")
    out.append(decimal: rows)
    out.append(rows == 1 ? " more row, " : " more rows, ")
    out.append(decimal: bytes)
    out.append(bytes == 1 ? " byte; --full shows them" : " bytes; --full shows them")
    palette.end(&out)
    out.append(0x0a)
  }
}
