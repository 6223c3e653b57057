/// Reads packets whose rows stand as those of the packet above do, which needs none of the search of ``RowReader``. What
/// it reads is what that would read.
enum SteadyRows {
  /// The packet whose first row is at a line; `nil` where the packet above is of another form, anything in this one is
  /// irregular, or it has one row.
  static func read(
    from first: Int, _ form: any RowForm, of text: DumpText, upTo limit: Int, with context: Context
  ) -> FormResult? {
    // What is inside a dump, or below other bytes of its packet, need not be a packet from its first byte.
    guard let template = context.template, template.formName == form.name, !context.isInsideUnreadDump,
      context.bytesAbove.count == 0
    else { return nil }
    let all = text.characters
    let characters = all.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * template.width)
    var line = first
    while line < limit, bytes.count < PacketBytes.limit {
      let before = bytes.count
      bytes.append(addingCapacity: template.width) { row in
        if !template.read(text.line(line), of: characters, at: before, into: &row) { row.removeAll() }
      }
      guard bytes.count > before else { break }
      line += 1
      if bytes.count - before < template.width { break }
    }
    guard line > first + 1, bytes.count <= PacketBytes.limit, template.provesOrder(of: bytes),
      let end = end(behind: line - 1, count: bytes.count, template, form, of: text, characters, upTo: limit)
    else { return nil }
    return FormResult(
      formName: form.name(for: template.layout), strength: .run, lines: first..<end,
      packet: PacketText(bytes: bytes, lines: first...(end - 1)), layout: template.layout, template: template,
      isSteady: true)
  }

  /// The line after the packet; `nil` where what is below its last row may belong to it.
  private static func end(
    behind last: Int, count: Int, _ template: RowTemplate, _ form: any RowForm, of text: DumpText,
    _ characters: Span<UInt8>, upTo limit: Int
  ) -> Int? {
    guard last + 1 < limit else { return last + 1 }
    // As a rule the next packet's first row stands there, or right below an empty line.
    let next = text.isEmpty(last + 1) ? last + 2 : last + 1
    if next < limit, template.beginsPacket(text.line(next), of: characters) { return last + 1 }
    let scanner = RowScanner(form: form, text: text, limit: limit)
    guard let row = form.row(last, of: text), scanner.star(below: row) == nil else { return nil }
    guard let next = scanner.next(after: row, under: row) else { return last + 1 }
    if next.row.holdsBytes { return next.row.startsAtZero(in: text) ? last + 1 : nil }
    let isTotal =
      scanner.isTotal(next.row) && !next.isBehindStar
      && next.row.value(in: text, radix: template.layout.radix) == count
    return isTotal ? next.row.line + 1 : nil
  }
}
