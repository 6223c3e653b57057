import Dissection

/// Fields that are long: text and bytes in rows of their own, over the whole width.
extension TreeView {
  /// A long field: its label, and under it what it holds.
  @inline(never)
  mutating func appendBody(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    appendCell(index, dissection, frame, to: &out)
    let labelStart = out.count
    _ = appendLabel(index, dissection, frame, to: &out)
    let shape = record.isWhole ? summary.text.textShape(of: record, dissection, frame) : nil
    let valueStart = out.count
    if let shape {
      append(shape, to: &out)
    } else if !record.isWhole {
      summary.text.append(index, dissection, frame, to: &out)
    }
    if out.count == valueStart { out.trimSpaces(after: labelStart) }
    out.append(0x0a)
    if let shape {
      let rows = bodyRows
      summary.text.withBytes(of: record, dissection, frame) {
        rows.append(text: $0, shape, at: record.bytes.lowerBound, to: &out)
      }
    } else {
      appendDump(record, dissection, frame, to: &out)
    }
    appendRemarks(index, dissection, frame, to: &out)
  }

  /// How many lines a text has, and how they end: `34 lines, CRLF`.
  private func append(_ shape: TextShape, to out: inout OutputBuffer) {
    guard shape.lineCount > 1 || shape.endsWithPairs else { return }
    out.append(decimal: shape.lineCount)
    out.append(shape.lineCount == 1 ? " line" : " lines")
    if shape.endsWithPairs { out.append(", CRLF") } else if shape.isMixed { out.append(", some CRLF") }
  }

  private var bodyRows: BodyRows {
    BodyRows(width: layout.width, offsetDigits: layout.offsetDigits, palette: palette, isFull: options.isFull)
  }

  /// Rows of bytes with their characters, of a field that has many.
  mutating func appendDump(
    _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let hidden = record.isUnknown ? unknown : UnknownBytes([])
    let rows = bodyRows
    summary.text.withBytes(of: record, dissection, frame) {
      rows.append(dump: $0, at: record.bytes.lowerBound, hiding: hidden, to: &out)
    }
  }
}
