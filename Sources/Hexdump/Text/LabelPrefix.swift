/// What stands alike before the lines of a dump and is no log's: a comment's mark, a file's name, a logger's, a prompt's.
///
///     // 0000000 0002 0000        dump.txt:12:00000000: 0200        DEBUG:root:0200 0000        rx> 02 00 00 00
///
/// It has no shape of its own; two lines tell it, which are rows of a dump where what they have in common ends.
enum LabelPrefix {
  private static let longest = 120
  private static let longestStep: UInt64 = 64
  private static let widestRow = 32

  /// How many characters stand before the rows that two lines are, both of which may begin with a label; `nil` where they
  /// are none, or begin at once.
  static func length(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Int? {
    let common = zip(line.prefix(longest), next).prefix { $0 == $1 }.count
    guard common > 1 else { return nil }
    var hasWord = false
    for length in 1...common {
      let last = line[line.startIndex + length - 1]
      if last.hexValue == nil, !isSeparator(last) { hasWord = true }
      let isLabel = hasWord || (last.isBlank && line.prefix(length).allSatisfy { $0.hexValue == nil })
      guard isLabel, last.isBlank || isMark(last), length < line.count, length < next.count else { continue }
      // What alike lines have in common may be bytes, too.
      if let bytes = PrefixedRow.plainBytes(line.dropFirst(length)), bytes > widestRow { return nil }
      guard separates(line, next, at: length), !endsInBytes(line.prefix(length)) else { continue }
      return isRow(line) || isRow(next) || isOffset(line.prefix(length)) ? nil : length
    }
    return lengthBeforeCount(line, next, behind: common)
  }

  /// The same where the label of the second, shorter line differs in the number of its bytes: `RX [8] 02 00 …`.
  private static func lengthBeforeCount(
    _ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, behind common: Int
  ) -> Int? {
    for length in common..<min(line.count, common + 8) where line[line.startIndex + length].isBlank {
      let label = line.prefix(length + 1)
      guard let bytes = PrefixedRow.plainBytes(line.dropFirst(length + 1)), holdsNumber(bytes, label),
        !endsInBytes(label), self.length(of: label, before: next) != nil
      else { continue }
      return length + 1
    }
    return nil
  }

  /// Whether a label is an offset in brackets, of a row that stands there twice: `[0010]: `. Other numbers in brackets,
  /// such as a process's, have no zero before them.
  private static func isOffset(_ label: ArraySlice<UInt8>) -> Bool {
    let label = label.drop { $0.isBlank }
    guard let opening = label.first, ["[", "(", "<"].contains(opening) else { return false }
    let digits = label.dropFirst().prefix { $0.hexValue != nil }
    return digits.count >= 4 && digits.first == "0"
      && label[digits.endIndex...].allSatisfy { $0.isBlank || isMark($0) }
  }

  /// Whether the last three words are bytes or small numbers, with or without zeros before them.
  private static func endsInBytes(_ label: ArraySlice<UInt8>) -> Bool {
    let words = label.split(whereSeparator: \.isBlank).suffix(3)
    return words.count == 3 && words.allSatisfy { $0.count <= 3 && $0.allSatisfy { $0.hexValue != nil } }
  }

  /// Whether a row begins with the number of its bytes and a colon, which belong to the label.
  private static func beginsWithCount(_ row: ArraySlice<UInt8>) -> Bool {
    guard let colon = row.prefix(5).firstIndex(of: ":"), let bytes = PrefixedRow.plainBytes(row[(colon + 1)...]) else {
      return false
    }
    return row[..<colon].elementsEqual("\(bytes)".utf8)
  }

  private static func holdsNumber(_ number: Int, _ label: ArraySlice<UInt8>) -> Bool {
    // Not the digits of `0x11`.
    let words = label.split { !$0.isDecimalDigit && !$0.isLetter }
    return words.contains { String(decoding: $0, as: UTF8.self) == "\(number)" }
  }

  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { $0.isBlank }
    return line.first?.hexValue != nil && PrefixedRow.isRow(line)
  }

  /// The characters that stand between the bytes of a row.
  private static func isSeparator(_ character: UInt8) -> Bool {
    switch character {
    case " ", "\t", ":", ",", "-", ";": true
    default: false
    }
  }

  /// How many characters of a line are the label, with one blank after it; `nil` where it does not begin with it.
  static func length(of label: ArraySlice<UInt8>, before line: ArraySlice<UInt8>) -> Int? {
    let label = label.dropLast(label.reversed().prefix { $0.isBlank }.count)
    guard line.starts(with: label) else { return length(ofCounting: label, before: line) }
    guard let next = line.dropFirst(label.count).first else { return label.count }
    if next.isBlank { return label.count + 1 }
    return label.last.map(isMark) == true ? label.count : nil
  }

  /// How many characters of a line are the label but for a number, which is that of the line's bytes and less than in
  /// the label.
  private static func length(ofCounting label: ArraySlice<UInt8>, before line: ArraySlice<UInt8>) -> Int? {
    var (position, other) = (label.startIndex, line.startIndex)
    var count: Int?
    while position < label.endIndex {
      let number = label[position...].drop { $0.isBlank }.prefix(6).prefix { $0.isDecimalDigit }
      let here = line[other...].drop { $0.isBlank }.prefix(6).prefix { $0.isDecimalDigit }
      if !number.isEmpty, !here.isEmpty, !number.elementsEqual(here) {
        let values = [number, here].map { $0.reduce(0) { 10 * $0 + Int($1 - "0") } }
        guard count == nil, values[1] < values[0] else { return nil }
        (count, position, other) = (values[1], number.endIndex, here.endIndex)
        continue
      }
      guard other < line.endIndex, line[other] == label[position] else { return nil }
      (position, other) = (position + 1, other + 1)
    }
    guard let count, count > 0, other < line.endIndex, label.last?.isBlank == true || line[other].isBlank,
      PrefixedRow.plainBytes(line[other...]) == count
    else { return nil }
    return other - line.startIndex
  }

  /// The characters that a row may follow directly.
  private static func isMark(_ character: UInt8) -> Bool {
    switch character {
    case ":", ">", "#", "/", ";", "*", "]", ")", "-": true
    default: false
    }
  }

  /// Whether a line may begin with a label: not with a row, a box, a string, a list of bytes, a segment's name, nor a
  /// shell's redirection.
  static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = line.firstIndex(where: { !$0.isBlank }) else { return false }
    switch line[start] {
    case "|", "\"", "'", ".", "{", .foreignCharacter: return false
    default: break
    }
    guard start + 1 < line.endIndex, line[start].hexValue != nil else { return true }
    switch line[start + 1] {
    // A string's prefix, as in `b"`.
    case "\"", "'": return false
    case "x": return !LinePrefix.beginsLikeRow(line[start...]) && PrefixedRow.plainBytes(line[start...]) == nil
    default: return !LinePrefix.beginsLikeRow(line[start...])
    }
  }

  private static func separates(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, at length: Int) -> Bool {
    let label = line.prefix(length)
    let isGlued = label.last?.isBlank == false
    let mark = label.last { !$0.isBlank }.flatMap { isMark($0) ? $0 : nil }
    var (row, below) = (line.dropFirst(length), next.dropFirst(length))
    if isGlued, let numbered = LinePrefix.read(row), let follower = LinePrefix.read(below),
      follower.kind.mayFollow(numbered.kind), case .number(_, isSetOff: true) = numbered.kind
    {
      // The number of a line of the file.
      row = row.dropFirst(numbered.length).drop { $0.isBlank }
      below = below.dropFirst(follower.length).drop { $0.isBlank }
    }
    guard row.first?.hexValue != nil, below.first?.hexValue != nil, !beginsWithCount(row) else { return false }
    if let offset = OffsetRow(row), let follower = OffsetRow(below), follower.offset > offset.offset {
      // Rows with a colon are read after any words, which may say what they are.
      let saysNothing = isGlued || mark == ">" || !label.contains(where: \.isLetter)
      return follower.offset - offset.offset <= longestStep && offset.holdsGroups && (saysNothing || !offset.hasColon)
    }
    guard mark != nil || !row.starts(with: "0x"), let bytes = PrefixedRow.plainBytes(row),
      let bytesBelow = PrefixedRow.plainBytes(below)
    else { return false }
    return (4...widestRow).contains(bytes) && (1...bytes).contains(bytesBelow) && (bytes >= 8 || bytes == bytesBelow)
  }
}
