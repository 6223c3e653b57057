import Dissection

extension TreeView {
  /// One field: its row, what does not fit in it, its explanation and its notes.
  mutating func appendRow(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    let place = table.place(of: record.id)
    let traits = traits[place]
    let isNoted = isNoted(index)
    if traits == .delimiter, !options.explains, !isNoted { return }

    let cell = cell(of: record, at: index, dissection)
    let isLong = cell.isLong || cell.hasDump || options.explains || isNoted
    if !isPlain || record.isUnknown || record.buffer != 0
      || !cell.appendUsual(frame, columns: layout.labelColumn, to: &out)
    {
      appendCell(cell, record, dissection, frame, to: &out)
    }
    let labelStart = out.count
    let hasUsualLabel = labels.append(place: place, depth: record.depth, to: &out)
    let labelWidth =
      hasUsualLabel ? layout.labelWidth : appendLabel(index, record, place, dissection, frame, to: &out)
    let textStart = out.count
    if traits == .flag {
      summary.text.append(flag: record, to: &out)
    } else {
      summary.text.append(index, dissection, frame, to: &out)
    }
    if hasUsualLabel, !isLong, out.count > textStart, out.count &- textStart <= layout.valueWidth {
      out.append(0x0a)
    } else {
      endRow(index, labelWidth, from: labelStart, textStart, dissection, frame, to: &out)
    }
  }

  /// Ends the row of a field that does not fit in it, or may not: that has no value, or a long one, or more bytes,
  /// or something to say under it.
  @inline(never)
  private mutating func endRow(
    _ index: Int, _ labelWidth: Int, from labelStart: Int, _ textStart: Int,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    let cell = cell(of: record, at: index, dissection)
    let room = min(layout.valueWidth, layout.valueWidth + layout.labelWidth - labelWidth)
    if out.count - textStart <= room {
      if out.count == textStart { out.trimSpaces(after: labelStart) }
      out.append(0x0a)
      if cell.isLong { appendContinuation(cell, record, dissection, frame, to: &out) }
    } else {
      // Beside a label that takes the value's place there is no room: the value begins below it.
      let isBelow = room < layout.valueWidth
      moveToScratch(from: textStart, &out)
      if isBelow { out.trimSpaces(after: labelStart) }
      appendWrapped(isBelow: isBelow, cell, record, dissection, frame, to: &out)
    }
    if cell.hasDump { appendDump(record, dissection, frame, to: &out) }
    if options.explains { appendExplanation(record, table.specs[table.place(of: record.id)], to: &out) }
    if isNoted(index) {
      for note in dissection.notes.indices where dissection.notes[note].field == index {
        appendNote(dissection.notes[note], to: &out)
      }
    }
  }

  /// Whether the field may have a note.
  @inline(__always)
  private func isNoted(_ index: Int) -> Bool { notedFields &>> UInt64(truncatingIfNeeded: index) & 1 != 0 }

  @inline(__always)
  private func cell(of record: FieldRecord, at index: Int, _ dissection: borrowing Dissection) -> BytesCell {
    // A reading of all of a field's bits has no bits of its own to show.
    let isShownAbove = record.isKind(.reading) && index > 0 && dissection.fields[index - 1].hasSameBits(as: record)
    return BytesCell(record, isShownAbove: isShownAbove)
  }

  /// Writes the label and the blanks behind it; returns the label's columns.
  private mutating func appendLabel(
    _ index: Int, _ record: FieldRecord, _ place: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) -> Int {
    let indent = 2 * Int(record.depth)
    out.appendSpaces(indent)
    let start = out.count
    if !appendFirstChild(index, record, place, room: layout.labelWidth - indent, dissection, frame, to: &out) {
      out.append(table.specs[place].label)
    }
    let columns = indent + out.count - start
    out.appendSpaces(max(1, layout.labelWidth + 1 - columns))
    return columns
  }

  /// Writes the text of a group's first child where the group is known by it; returns false, and writes nothing, where
  /// it is not. A name from the packet may be of any length: one that has no room is read in its own row.
  private mutating func appendFirstChild(
    _ index: Int, _ record: FieldRecord, _ place: Int, room: Int, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Bool {
    guard table.specs[place].isNamedByFirstChild, index + 1 < dissection.fields.count,
      dissection.fields[index + 1].depth > record.depth
    else { return false }
    let start = out.count
    summary.text.append(index + 1, dissection, frame, to: &out)
    if out.count - start <= room { return true }
    out.truncate(to: start)
    return false
  }

  /// Takes text back, to be wrapped.
  mutating func moveToScratch(from start: Int, _ out: inout OutputBuffer) {
    scratch.removeAll()
    scratch.append(out.span.extracting(start..<out.count))
    out.truncate(to: start)
  }

  /// The value in ``scratch`` over several lines, beside the field's further bytes.
  private mutating func appendWrapped(
    isBelow: Bool, _ cell: BytesCell, _ record: FieldRecord, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let lines = TextWrap.lines(scratch.span, width: layout.valueWidth)
    let skipped = isBelow ? 1 : 0
    if !isBelow { out.append(scratch.span.extracting(lines[0])) }
    out.append(0x0a)
    for line in 1..<max(lines.count + skipped, cell.lineCount) {
      let width = appendBytes(line, cell, record, dissection, frame, to: &out)
      if line - skipped < lines.count {
        out.appendSpaces(layout.width - layout.valueWidth - width)
        out.append(scratch.span.extracting(lines[line - skipped]))
      }
      out.append(0x0a)
    }
  }

  private mutating func appendContinuation(
    _ cell: BytesCell, _ record: FieldRecord, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    for line in 1..<cell.lineCount {
      _ = appendBytes(line, cell, record, dissection, frame, to: &out)
      out.append(0x0a)
    }
  }

  /// The first line of any field's bytes, and the blanks up to its label.
  @inline(never)
  private mutating func appendCell(
    _ cell: BytesCell, _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    let columns = appendBytes(0, cell, record, dissection, frame, to: &out)
    out.appendSpaces(layout.labelColumn - columns)
  }

  /// A line of a field's bytes; returns its columns.
  private mutating func appendBytes(
    _ line: Int, _ cell: BytesCell, _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) -> Int {
    guard line < cell.lineCount else { return 0 }
    palette.begin(.bytes, &out)
    let start = out.count
    let layout = layout
    summary.text.withBytes(of: record, dissection, frame) { cell.append(line: line, $0, layout, to: &out) }
    let columns = out.count - start
    if record.isUnknown { cell.hide(unknown, line: line, at: start, layout, &out) }
    palette.end(&out)
    return columns
  }

  /// Rows of sixteen bytes with their characters, of a field that has many.
  private mutating func appendDump(
    _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let first = record.bytes.lowerBound
    let hidden = record.isUnknown ? unknown : UnknownBytes([])
    let isPlain = isPlain && hidden.isEmpty
    let palette = palette
    let offsetDigits = layout.offsetDigits
    summary.text.withBytes(of: record, dissection, frame) { bytes in
      var start = isPlain ? out.append(dumpRowsAt: first, bytes) : 0
      while start < bytes.count {
        let end = min(start + Layout.bytesPerDumpRow, bytes.count)
        let row = bytes.extracting(start..<end)
        palette.begin(.bytes, &out)
        out.append(offset: first + start, digits: offsetDigits)
        let digits = out.count
        out.append(hexadecimal: row, separator: 0x20)
        hidden.hide(first + start..<first + end, digitsAt: digits, &out)
        palette.end(&out)
        out.appendSpaces(3 * (Layout.bytesPerDumpRow - row.count) + 2)
        out.append(printable: row)
        out.append(0x0a)
        start = end
      }
    }
  }
}
