/// Reads packets whose rows stand as those of the packet above do, which needs none of the search of ``RowReader``. What
/// it reads is what that would read.
struct SteadyRows {
  let template: RowTemplate
  let scanner: RowScanner

  /// `nil` where the packet above is of another form, or what is read need not be a packet from its first byte.
  init?(_ form: any RowForm, of text: DumpText, upTo limit: Int, with context: Context) {
    guard let template = context.template, template.formName == form.name, !context.isInsideUnreadDump,
      context.bytesAbove.count == 0
    else { return nil }
    self.template = template
    scanner = RowScanner(form: form, text: text, limit: limit)
  }

  /// The packet whose first row is at a line; `nil` where anything in it is irregular, or it has one row.
  func read(from first: Int) -> FormResult? {
    let text = scanner.text
    let characters = text.characters.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * template.width)
    var line = first
    while line < scanner.limit, bytes.count < PacketBytes.limit {
      let before = bytes.count
      bytes.append(addingCapacity: template.width) { row in
        if !template.read(text.line(line), of: characters, at: before, into: &row) { row.removeAll() }
      }
      guard bytes.count > before else { break }
      line += 1
      if bytes.count - before < template.width { break }
    }
    guard line > first + 1, bytes.count <= PacketBytes.limit, template.provesOrder(of: bytes),
      let end = end(behind: line - 1, count: bytes.count, width: template.width)
    else { return nil }
    return FormResult(
      formName: scanner.form.name(for: template.layout), strength: .run, lines: first..<end,
      packet: PacketText(bytes: bytes, lines: first...(end - 1)), layout: template.layout, template: template,
      isSteady: true)
  }

  /// The line after the packet; `nil` where what is below its last row may belong to it.
  private func end(behind last: Int, count: Int, width: Int) -> Int? {
    let text = scanner.text
    guard last + 1 < scanner.limit else { return last + 1 }
    guard let row = scanner.form.row(last, of: text), scanner.star(below: row) == nil else { return nil }
    guard let next = scanner.next(after: row, under: row) else { return last + 1 }
    if next.row.holdsBytes { return next.row.startsAtZero(in: text) ? last + 1 : nil }
    let isTotal =
      scanner.isTotal(next.row) && !next.isBehindStar
      && next.row.value(in: text, radix: template.layout.radix) == count
    return isTotal ? next.row.line + 1 : nil
  }
}
