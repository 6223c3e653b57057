import Dissection

extension TreeView {
  /// A note, under the field it hangs on.
  mutating func appendNote(_ note: NoteRecord, _ layout: Layout, to out: inout OutputBuffer) {
    let severity = note.spec.severity
    var sentence = OutputBuffer(capacity: 256)
    NoteText.append(note, table, to: &sentence)
    let lead: StaticString
    let role: Palette.Role
    switch severity {
    case .chat: (lead, role) = ("▲ ", .faint)
    case .note: (lead, role) = ("▲ ", .note)
    case .warning: (lead, role) = ("▲ warning: ", .warning)
    case .error: (lead, role) = ("▲ error: ", .error)
    }
    appendParagraph(lead, sentence.copy(from: 0), role, layout, to: &out)
  }

  /// A field's sentence, its arithmetic where it has one, and where it is defined.
  mutating func appendExplanation(
    _ record: FieldRecord, _ spec: FieldSpec, _ layout: Layout, to out: inout OutputBuffer
  ) {
    var sentence = OutputBuffer(capacity: 256)
    if record.state == .whole, case .scaled(let unit, let factor, let scaledUnit) = spec.format {
      sentence.append(decimal: record.value)
      sentence.append(0x20)
      sentence.append(record.value == 1 ? unit.singular : unit.plural)
      sentence.append(" × ")
      sentence.append(decimal: factor)
      sentence.append(" = ")
      sentence.append(decimal: record.value &* UInt64(factor))
      sentence.append(0x20)
      sentence.append(scaledUnit.plural)
      sentence.append(". ")
    }
    sentence.append(spec.explanation)
    if spec.source.utf8CodeUnitCount > 0 {
      sentence.append(" [")
      sentence.append(spec.source)
      sentence.append(0x5d)
    }
    appendParagraph("", sentence.copy(from: 0), .faint, layout, to: &out)
  }

  /// Words over the whole width, indented, wrapped, behind a lead that the further lines stand clear of.
  mutating func appendParagraph(
    _ lead: StaticString, _ words: [UInt8], _ role: Palette.Role, _ layout: Layout, to out: inout OutputBuffer
  ) {
    // The lead's triangle is three bytes and one column.
    let hanging = Layout.noteIndent + (lead.utf8CodeUnitCount > 2 ? 2 : lead.utf8CodeUnitCount)
    var paragraph = OutputBuffer(capacity: 256)
    paragraph.append(lead)
    paragraph.append(words.span)
    for (index, line) in TextWrap.lines(paragraph.span, width: layout.width - hanging).enumerated() {
      out.appendSpaces(index == 0 ? Layout.noteIndent : hanging)
      palette.begin(role, &out)
      out.append(paragraph.span.extracting(line))
      palette.end(&out)
      out.append(0x0a)
    }
  }
}
