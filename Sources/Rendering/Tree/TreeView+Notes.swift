import Dissection

extension TreeView {
  /// A note, under the field it hangs on.
  mutating func appendNote(_ note: NoteRecord, _ dissection: borrowing Dissection, to out: inout OutputBuffer) {
    let severity = note.spec.severity
    let lead: StaticString
    let role: Palette.Role
    switch severity {
    case .chat: (lead, role) = ("▲ ", .faint)
    case .note: (lead, role) = ("▲ ", .note)
    case .warning: (lead, role) = ("▲ warning: ", .warning)
    case .error: (lead, role) = ("▲ error: ", .error)
    }
    scratch.removeAll()
    scratch.append(lead)
    notes.append(note, dissection, to: &scratch)
    appendParagraph(role, hanging: 2, to: &out)
  }

  /// A field's sentence, its arithmetic where it has one, and where it is defined.
  mutating func appendExplanation(
    _ record: FieldRecord, _ spec: FieldSpec, to out: inout OutputBuffer
  ) {
    scratch.removeAll()
    if record.state == .whole, case .scaled(let unit, let factor, let scaledUnit) = spec.format {
      scratch.append(decimal: record.value)
      scratch.append(0x20)
      scratch.append(record.value == 1 ? unit.singular : unit.plural)
      scratch.append(" × ")
      scratch.append(decimal: UInt64(factor))
      scratch.append(" = ")
      scratch.append(decimal: record.value &* UInt64(factor))
      scratch.append(0x20)
      scratch.append(scaledUnit.plural)
      scratch.append(". ")
    }
    scratch.append(spec.explanation)
    if spec.source.utf8CodeUnitCount > 0 {
      scratch.append(" [")
      scratch.append(spec.source)
      scratch.append(0x5d)
    }
    appendParagraph(.faint, hanging: 0, to: &out)
  }

  /// The words in ``scratch`` over the whole width, indented and wrapped; the further lines stand `hanging` columns
  /// further in.
  mutating func appendParagraph(_ role: Palette.Role, hanging: Int, to out: inout OutputBuffer) {
    let lines = TextWrap.lines(scratch.span, width: layout.width - Layout.noteIndent - hanging)
    for (index, line) in lines.enumerated() {
      out.appendSpaces(Layout.noteIndent + (index > 0 ? hanging : 0))
      palette.begin(role, &out)
      out.append(scratch.span.extracting(line))
      palette.end(&out)
      out.append(0x0a)
    }
  }
}
