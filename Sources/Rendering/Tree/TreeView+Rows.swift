import Dissection

extension TreeView {
  /// One field: its row, what does not fit in it, its explanation and its notes.
  mutating func appendRow(
    _ index: Int, layerPlace: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ layout: Layout,
    to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    let place = table.place(of: record.id)
    let isNoted = notedFields & (1 << UInt64(index & 63)) != 0
    if isDelimiter[place], !options.explains, !isNoted { return }

    // A reading of all of a field's bits has no bits of its own to show.
    let isOfSameBits = record.kind == .reading && index > 0 && dissection.fields[index - 1].hasSameBits(as: record)
    let cell = isOfSameBits ? BytesCell.blank : BytesCell(record)
    let cellWidth = appendBytes(0, cell, record, layerPlace, dissection, frame, layout, to: &out)
    out.appendSpaces(layout.labelColumn - cellWidth)
    let valueStart = out.count
    var labelWidth = layout.labelWidth
    if !labels.append(place: place, depth: record.depth, to: &out) {
      labelWidth = appendLabel(index, record, place, dissection, frame, layout, to: &out)
      out.appendSpaces(max(1, layout.labelWidth + 1 - labelWidth))
    }
    let textStart = out.count
    summary.text.append(index, dissection, frame, to: &out)

    let room = min(layout.valueWidth, layout.valueWidth + layout.labelWidth - labelWidth)
    if out.count - textStart <= room {
      if out.count == textStart { out.trimSpaces(after: valueStart) }
      out.append(0x0a)
      if cell.lineCount > 1 { appendContinuation(cell, record, layerPlace, dissection, frame, layout, to: &out) }
    } else {
      // Beside a label that takes the value's place there is no room: the value begins below it.
      let isBelow = room < layout.valueWidth
      moveToScratch(from: textStart, &out)
      if isBelow { out.trimSpaces(after: valueStart) }
      appendWrapped(isBelow: isBelow, cell, record, layerPlace, dissection, frame, layout, to: &out)
    }
    if cell.hasDump { appendDump(record, layerPlace, dissection, frame, layout, to: &out) }
    if options.explains { appendExplanation(record, table.specs[place], layout, to: &out) }
    if isNoted {
      for note in dissection.notes.indices where dissection.notes[note].field == index {
        appendNote(dissection.notes[note], layout, to: &out)
      }
    }
  }

  /// Writes the label and returns its columns.
  private mutating func appendLabel(
    _ index: Int, _ record: FieldRecord, _ place: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ layout: Layout, to out: inout OutputBuffer
  ) -> Int {
    let indent = 2 * Int(record.depth)
    out.appendSpaces(indent)
    let start = out.count
    let spec = table.specs[place]
    if spec.isNamedByFirstChild, index + 1 < dissection.fields.count,
      dissection.fields[index + 1].depth > record.depth
    {
      summary.text.append(index + 1, dissection, frame, to: &out)
      // A name from the packet may be of any length: one that does not fit is read in its own row.
      if out.count - start <= layout.labelWidth - indent { return indent + out.count - start }
      out.truncate(to: start)
    }
    out.append(spec.label)
    return indent + spec.label.utf8CodeUnitCount
  }

  /// Takes text back, to be wrapped.
  mutating func moveToScratch(from start: Int, _ out: inout OutputBuffer) {
    scratch.removeAll()
    scratch.append(out.span.extracting(start..<out.count))
    out.truncate(to: start)
  }

  /// The value in ``scratch`` over several lines, beside the field's further bytes.
  private mutating func appendWrapped(
    isBelow: Bool, _ cell: BytesCell, _ record: FieldRecord, _ layerPlace: Int, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, _ layout: Layout, to out: inout OutputBuffer
  ) {
    let lines = TextWrap.lines(scratch.span, width: layout.valueWidth)
    let skipped = isBelow ? 1 : 0
    if !isBelow { out.append(scratch.span.extracting(lines[0])) }
    out.append(0x0a)
    for line in 1..<max(lines.count + skipped, cell.lineCount) {
      let width = appendBytes(line, cell, record, layerPlace, dissection, frame, layout, to: &out)
      if line - skipped < lines.count {
        out.appendSpaces(layout.width - layout.valueWidth - width)
        out.append(scratch.span.extracting(lines[line - skipped]))
      }
      out.append(0x0a)
    }
  }

  private mutating func appendContinuation(
    _ cell: BytesCell, _ record: FieldRecord, _ layerPlace: Int, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, _ layout: Layout, to out: inout OutputBuffer
  ) {
    for line in 1..<cell.lineCount {
      _ = appendBytes(line, cell, record, layerPlace, dissection, frame, layout, to: &out)
      out.append(0x0a)
    }
  }

  /// A line of a field's bytes; returns its columns.
  @inline(__always)
  private mutating func appendBytes(
    _ line: Int, _ cell: BytesCell, _ record: FieldRecord, _ layerPlace: Int, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, _ layout: Layout, to out: inout OutputBuffer
  ) -> Int {
    guard line < cell.lineCount else { return 0 }
    palette.begin(.bytes(layer: layerPlace), &out)
    let start = out.count
    let width = summary.text.withBytes(of: record, dissection, frame) {
      cell.append(line: line, of: record, $0, layout, to: &out)
    }
    if record.state == .unknown { cell.hide(unknown, line: line, of: record, at: start, layout, &out) }
    palette.end(&out)
    return width
  }

  /// Rows of sixteen bytes with their characters, of a field that has many.
  private mutating func appendDump(
    _ record: FieldRecord, _ layerPlace: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ layout: Layout, to out: inout OutputBuffer
  ) {
    summary.text.withBytes(of: record, dissection, frame) { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(start + Layout.bytesPerDumpRow, bytes.count)
        palette.begin(.bytes(layer: layerPlace), &out)
        out.append(hexadecimal: UInt64(record.bytes.lowerBound + start), digits: layout.offsetDigits)
        out.appendSpaces(2)
        let digits = out.count
        out.append(hexadecimal: bytes.extracting(start..<end), separator: 0x20)
        if record.state == .unknown {
          let first = record.bytes.lowerBound
          unknown.hide(first + start..<first + end, digitsAt: digits, &out)
        }
        palette.end(&out)
        out.appendSpaces(3 * (start + Layout.bytesPerDumpRow - end) + 2)
        out.append(printable: bytes.extracting(start..<end))
        out.append(0x0a)
        start = end
      }
    }
  }
}
