import Dissection

extension TreeView {
  /// One field: its row, what does not fit in it, its explanation and its notes.
  mutating func appendRow(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    let plan = plans[record.id]
    if plan.trait == .delimiter, !options.explains, !hasNote(index, dissection) { return }

    let hasUsualCell = appendUsualCell(record, index, dissection, frame, to: &out)
    if !hasUsualCell {
      if summary.text.isBody(record) { return appendBody(index, dissection, frame, to: &out) }
      appendCell(index, dissection, frame, to: &out)
    }
    let labelStart = out.count
    let hasUsualLabel = plans.appendLabel(plan, depth: record.depth, to: &out)
    let labelWidth = hasUsualLabel ? layout.labelWidth : appendLabel(index, dissection, frame, to: &out)
    let textStart = out.count
    if plan.trait == .flag {
      summary.text.append(flag: record, to: &out)
    } else {
      summary.text.append(index, dissection, frame, to: &out)
    }
    let length = out.count &- textStart
    if hasUsualCell, hasUsualLabel, length > 0, length <= layout.valueWidth, !isNoted(index) {
      out.append(0x0a)
    } else {
      endRow(index, labelWidth, from: labelStart, textStart, dissection, frame, to: &out)
    }
  }

  /// Writes the bytes of most fields and the blanks up to the label: some bytes of the frame in one line, or some bits of
  /// one byte. Returns false, and writes nothing, for others, and where colours or explanations are wanted.
  @inline(__always)
  private mutating func appendUsualCell(
    _ record: FieldRecord, _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) -> Bool {
    let bytes = record.bytes
    guard isPlain, !record.isUnknown, record.buffer == 0, bytes.upperBound <= frame.count else { return false }
    let columns = layout.labelColumn
    if !record.isWholeBytes {
      // A reading may be of bits that the field above shows.
      guard bytes.count <= 2, record.isKind(.leaf) || record.isKind(.group) || !isShownAbove(record, index, dissection)
      else { return false }
      appendBits(of: record, frame, columns: columns, to: &out)
    } else if record.isKind(.leaf) ? bytes.count <= Layout.bytesPerRow : record.isKind(.group) && bytes.count <= 2 {
      out.append(rowAt: bytes.lowerBound, frame.extracting(bytes), columns: columns)
    } else {
      return false
    }
    return true
  }

  /// The bits of one byte or two, and blanks up to a column.
  @inline(__always)
  private func appendBits(of record: FieldRecord, _ frame: Span<UInt8>, columns: Int, to out: inout OutputBuffer) {
    let bytes = record.bytes
    let first = frame[bytes.lowerBound]
    let mask = BytesCell.mask(ofByte: 0, record)
    if bytes.count == 1 { return out.append(rowAt: bytes.lowerBound, first, bits: mask, columns: columns) }
    let second = frame[bytes.lowerBound &+ 1]
    let secondMask = BytesCell.mask(ofByte: 1, record)
    out.append(rowAt: bytes.lowerBound, (first, second), bits: (mask, secondMask), columns: columns)
  }

  /// Ends the row of a field that does not fit in it, or may not: that has no value, or a long one, or more bytes,
  /// or something to say under it.
  @inline(never)
  private mutating func endRow(
    _ index: Int, _ labelWidth: Int, from labelStart: Int, _ textStart: Int,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    let cell = BytesCell(record, isShownAbove: isShownAbove(record, index, dissection))
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
    appendRemarks(index, dissection, frame, to: &out)
  }

  /// What there is to say under a field: what it means, and its notes.
  mutating func appendRemarks(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    if options.explains {
      appendExplanation(record, table.spec(of: record.id), to: &out)
      if record.verdict != .none { appendArithmetic(of: index, dissection, frame, to: &out) }
    }
    if isNoted(index) {
      for note in dissection.notes.indices where dissection.notes[note].field == index {
        appendNote(dissection.notes[note], dissection, to: &out)
      }
    }
  }

  /// Whether the field may have a note.
  @inline(__always)
  private func isNoted(_ index: Int) -> Bool { notedFields &>> UInt64(truncatingIfNeeded: index) & 1 != 0 }

  /// Whether a note hangs on the field: ``isNoted(_:)`` may say so of one without.
  private func hasNote(_ index: Int, _ dissection: borrowing Dissection) -> Bool {
    guard isNoted(index) else { return false }
    for place in dissection.notes.indices where dissection.notes[place].field == index { return true }
    return false
  }

  /// A reading of all of a field's bits has no bits of its own to show.
  @inline(__always)
  private func isShownAbove(_ record: FieldRecord, _ index: Int, _ dissection: borrowing Dissection) -> Bool {
    record.isKind(.reading) && index > 0 && dissection.fields[index - 1].hasSameBits(as: record)
  }

  /// Writes any label and the blanks after it; returns the label's columns.
  @inline(never)
  mutating func appendLabel(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Int {
    let record = dissection.fields[index]
    let spec = table.spec(of: record.id)
    let indent = 2 * Int(record.depth)
    out.appendSpaces(indent)
    let start = out.count
    let room = layout.labelWidth - indent
    if !spec.isNamedByFirstChild || !appendFirstChild(of: index, room: room, dissection, frame, to: &out) {
      out.append(spec.label)
    }
    let columns = indent + out.count - start
    out.appendSpaces(max(1, layout.labelWidth + 1 - columns))
    return columns
  }

  /// Writes the text of a group's first child. Returns false, and writes nothing, where there is none, or no room: a name
  /// from the packet may be of any length, and is then read in its own row.
  private mutating func appendFirstChild(
    of index: Int, room: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Bool {
    guard index + 1 < dissection.fields.count, dissection.fields[index + 1].depth > dissection.fields[index].depth
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
    var lines = TextWrap.lines(scratch.span, width: layout.valueWidth)
    let isCut = record.isKind(.group) && lines.count > Self.mostGroupLines && !options.isFull
    if isCut { cutGroup(&lines) }
    let skipped = isBelow ? 1 : 0
    if !isBelow { out.append(scratch.span.extracting(lines[0])) }
    out.append(0x0a)
    for line in 1..<max(lines.count + skipped, cell.lineCount) {
      let width = appendBytes(line, cell, record, dissection, frame, to: &out)
      if line - skipped < lines.count {
        out.appendSpaces(layout.width - layout.valueWidth - width)
        out.append(scratch.span.extracting(lines[line - skipped]))
        if isCut, line - skipped == lines.count - 1 { out.append("…") }
      }
      out.append(0x0a)
    }
  }

  /// What a group says in more lines than these is read whole in its fields' own rows.
  private static let mostGroupLines = 4

  /// Keeps the first lines, and room for an ellipsis after them.
  private func cutGroup(_ lines: inout [Range<Int>]) {
    lines.removeSubrange(Self.mostGroupLines...)
    let last = lines[Self.mostGroupLines - 1]
    let shorter = TextWrap.lines(scratch.span.extracting(last), width: layout.valueWidth - 1)
    lines[Self.mostGroupLines - 1] = last.lowerBound..<last.lowerBound + (shorter.first?.count ?? 0)
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
  mutating func appendCell(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    let cell = BytesCell(
      record, isShownAbove: isShownAbove(record, index, dissection), isBody: summary.text.isBody(record))
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
}
