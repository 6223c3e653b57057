/// Takes rows apart that stand in a box: `|00000010| 00 2c … |.,....|`, with bars of ASCII or of box drawing characters.
enum BoxRows {
  /// The parts of a row: the text of the first field, and the bytes of the fields after it that hold some.
  struct Parts {
    var label: Range<Int>
    var words: [DigitGroup]
  }

  static func isBar(_ character: UInt8) -> Bool { character == "|" || character == .foreignCharacter }

  /// The parts of a line; `nil` where it is no row of a box.
  static func parts(_ line: Int, of text: DumpText) -> Parts? {
    let range = TextColumn.trim(text.line(line), in: text)
    guard range.count >= 8, range.count <= Row.maximumLength, isBar(text.characters[range.lowerBound]),
      isBar(text.characters[range.upperBound - 1])
    else { return nil }
    let characters = text.characters
    guard let labelEnd = characters[(range.lowerBound + 1)..<range.upperBound].firstIndex(where: isBar) else {
      return nil
    }
    let label = TextColumn.trim((range.lowerBound + 1)..<labelEnd, in: text)
    guard !label.isEmpty, label.count <= 16 else { return nil }
    guard let words = fields(from: labelEnd + 1, upTo: range.upperBound, of: text) else { return nil }
    return Parts(label: label, words: words)
  }

  /// The words of a row without a label; `nil` where a line is none.
  static func unlabelledWords(_ line: Int, of text: DumpText) -> [DigitGroup]? {
    let range = TextColumn.trim(text.line(line), in: text)
    guard range.count >= 8, range.count <= Row.maximumLength, isBar(text.characters[range.lowerBound]),
      isBar(text.characters[range.upperBound - 1])
    else { return nil }
    return fields(from: range.lowerBound + 1, upTo: range.upperBound, of: text)
  }

  /// The words of the fields of bytes that begin at `first`; `nil` where there are none.
  private static func fields(from first: Int, upTo limit: Int, of text: DumpText) -> [DigitGroup]? {
    let characters = text.characters
    var start = first
    var width: Int?
    var words: [DigitGroup] = []
    // Fields of bytes are all of one width, and begin with a blank; the text's are narrower.
    while start < limit {
      let end: Int
      if let width {
        end = start + width
        guard end < limit, isBar(characters[end]) else { break }
      } else {
        guard let bar = characters[start..<limit].firstIndex(where: isBar) else { return nil }
        end = bar
        width = end - start
      }
      let found = Row(line: 0, area: start..<end).groups(in: text)
      guard end - start >= 4, characters[start].isBlank, found.allSatisfy(\.isHex) else { break }
      words += found
      start = end + 1
    }
    return start > first ? words : nil
  }

  /// A row without a label after so many bytes; `nil` where a line is none.
  static func row(_ line: Int, behind count: Int, of text: DumpText) -> TableRow? {
    guard let words = unlabelledWords(line, of: text), !words.isEmpty else { return nil }
    return row(line, count, words[0].range.lowerBound, words, of: text)
  }

  private static func row(
    _ line: Int, _ address: Int, _ place: Int, _ words: [DigitGroup], of text: DumpText
  ) -> TableRow {
    let bytes = words.flatMap { $0.bytes(in: text) }
    return TableRow(line: line, address: address, place: place, bytes: bytes, count: bytes.count)
  }

  /// The address in a label.
  static func address(_ label: Range<Int>, in text: DumpText) -> Int? {
    guard (6...15).contains(label.count) else { return nil }
    return text.characters[label].number(radix: 16).map { Int($0) }
  }

  static func row(_ line: Int, of text: DumpText) -> TableRow? {
    guard let parts = parts(line, of: text), let address = address(parts.label, in: text), !parts.words.isEmpty,
      // The address fills its field, unlike the cells of a table.
      isBar(text.characters[parts.label.lowerBound - 1]), isBar(text.characters[parts.label.upperBound])
    else { return nil }
    return row(line, address, parts.label.lowerBound, parts.words, of: text)
  }

  /// The length in a row without bytes, which follows repeated rows at the end.
  static func total(_ line: Int, of text: DumpText) -> Int? {
    guard let parts = parts(line, of: text), parts.words.isEmpty else { return nil }
    return address(parts.label, in: text)
  }

  static func isStar(_ line: Int, of text: DumpText) -> Bool {
    let range = TextColumn.trim(text.line(line), in: text)
    // Without labels, the star stands in the field of the bytes.
    if range.count > 2, range.count <= Row.maximumLength, isBar(text.characters[range.lowerBound]),
      text.characters[range.lowerBound + 1] == "*",
      text.characters[range].dropFirst(2).allSatisfy({ $0.isBlank || isBar($0) })
    {
      return true
    }
    guard let parts = parts(line, of: text) else { return false }
    return parts.words.isEmpty && parts.label.count == 1 && text.characters[parts.label.lowerBound] == "*"
  }

  /// Whether a line is the upper or the lower edge of a box.
  static func isEdge(_ line: Int, of text: DumpText) -> Bool {
    let range = TextColumn.trim(text.line(line), in: text)
    return range.count >= 8 && range.count <= Row.maximumLength
      && text.characters[range].allSatisfy { $0 == "+" || $0 == "-" || $0 == .foreignCharacter }
  }
}
