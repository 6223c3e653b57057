/// A form whose packets each have a heading and rows below it: an entry of a table.
struct HeadedForm: RowForm {
  /// What tells a packet that has no heading.
  enum Evidence {
    case none
    case rows
    /// A row at offset 0.
    case firstRow
    /// Such a row, whose text follows the bytes without a blank.
    case gluedText
  }

  let name: String
  let description: String
  let manual: FormManual
  /// What the line above the rows looks like; the first pattern that fits is taken.
  var headings: [LinePattern] = []
  /// What a line soon below that one looks like that says the rest, where one must.
  var ruler: LinePattern?
  /// Whether consoles break the heading within a word, so that it goes on in the next line.
  var isBroken = false
  /// How many lines may stand between the heading and the first row.
  var mostLinesBetween = 12
  /// How the rows are written: in one of several ways with offsets, or without.
  var rows: [OffsetGrammar] = []
  var plainRows: PlainGrammar?
  /// Whether the rows below the heading may be any tool's, with bare offsets.
  var hasAnyRows = false
  var evidence = Evidence.none
  var radices = [16]
  /// Whether the bytes are a message alone, without the layers below it.
  var isMessage = false
  /// Whether the tool may have cut off bytes, so that fewer than the heading says are no mistake.
  var isCutOff = false
  /// What is said where the rows show no bytes, but their text alone.
  var textAlone: String?

  /// The heading or the rows' own look tells that these are offsets, whatever the bytes say.
  var notation: OffsetNotation { .prefixedColon }

  func row(_ line: Int, of text: DumpText) -> Row? {
    for grammar in rows {
      if let row = grammar.row(line, of: text) { return row }
    }
    return nil
  }

  func isBoundary(_ line: Int, of text: DumpText) -> Bool { heading(line, of: text) != nil }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    // Any line may look like a call, but the rows stand right below it.
    if mostLinesBetween == 1, row(line, of: text) == nil {
      guard line + 1 < text.lineCount, row(line + 1, of: text) != nil else { return nil }
    }
    if let heading = heading(line, of: text) { return reading(below: line, heading, of: text, with: context) }
    guard evidence != .none, let row = row(line, of: text), isTold(by: row, in: text),
      var reading = reading(at: line, upTo: text.lineCount, of: text, with: context), reading.packet != nil
    else { return nil }
    complete(&reading, rows.first?.heading(line, of: text) ?? Heading(), line, of: text)
    return reading
  }

  /// What a line says of the packet below it; `nil` where it is no heading.
  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard !headings.isEmpty, let characters = Heading.line(line, of: text) else { return nil }
    guard headings.contains(where: { $0.mayBegin(characters) }) else { return nil }
    guard isBroken else { return heading(characters, line, of: text) }
    guard line + 1 < text.lineCount, let next = Heading.line(line + 1, of: text), next.first != characters.first,
      next.words.count < 2 || !next.words.allSatisfy({ HexText.bytes($0) != nil })
    else { return heading(characters, line, of: text) }
    return heading((characters + next)[...], line, of: text)
  }

  private func heading(_ characters: ArraySlice<UInt8>, _ line: Int, of text: DumpText) -> Heading? {
    guard var heading = LineMatcher.match(headings, characters)?.heading else { return nil }
    guard let ruler else { return heading }
    for next in text.lines(below: line, 5) {
      guard let characters = Heading.line(next, of: text), let found = LineMatcher.match([ruler], characters) else {
        continue
      }
      heading.length = found.heading.length
      return heading
    }
    return nil
  }

  private func isTold(by row: Row, in text: DumpText) -> Bool {
    switch evidence {
    case .none: false
    case .rows: true
    case .firstRow: row.startsAtZero(in: text)
    case .gluedText:
      row.startsAtZero(in: text) && row.area.upperBound < text.line(row.line).upperBound
        && !text.characters[row.area.upperBound].isBlank
    }
  }
}
