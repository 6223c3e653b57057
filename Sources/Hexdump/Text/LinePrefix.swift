/// What stands before the rows of a dump that passed through a mail, an editor, a log or a diff, one kind for a run of
/// lines. It is cut off only where what is after it is a dump, so that no dump's own offsets, times or fences are lost.
enum LinePrefix: Equatable {
  /// `| `, as some mail programs quote.
  case bar
  /// `+` or `-`, as in a diff or a list.
  case sign(UInt8)
  /// A line's number, with what sets it off: `12:`, `12|`, `12.`, `12)` or blanks.
  case number(Int, isSetOff: Bool)
  /// A log's time, host, level, thread or program.
  case log
  /// Other words or marks, the same before each line; see ``LabelPrefix``.
  case label

  /// Whether a line may have a log's prefix: no row that begins with its offset has, and no indented line but one of R's.
  static func mayBeLog(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return first.isBlank ? line.first { !$0.isBlank } == "[" : !beginsLikeRow(line)
  }

  /// The prefix at the start of a line, and how many characters it has; `nil` where there is none.
  ///
  /// - Parameter mayBeLog: whether a log's prefix is looked for, which takes the longest.
  static func read(_ line: ArraySlice<UInt8>, amongLogs mayBeLog: Bool = true) -> (kind: LinePrefix, length: Int)? {
    guard let first = line.first else { return nil }
    switch first {
    case "|":
      guard line.count > 1, line[line.startIndex + 1].isBlank else { return nil }
      return (.bar, 2)
    case "+", "-":
      return (.sign(first), 1)
    default:
      // R sets the index of a row's first number to the right: ` [1]`, `[26]`.
      if first.isBlank {
        let inner = line.drop { $0.isBlank }
        guard inner.first == "[" else { return number(line) }
        guard mayBeLog else { return nil }
        return LogPrefix.length(inner).map { (.log, $0 + inner.startIndex - line.startIndex) }
      }
      if beginsLikeRow(line) { return number(line) }
      // A time begins with digits and a colon, as a numbered line may.
      return (mayBeLog ? LogPrefix.length(line).map { (.log, $0) } : nil) ?? number(line)
    }
  }

  /// Whether a line begins with four digits or more and a colon or a blank, as a row does and no log's line.
  static func beginsLikeRow(_ line: ArraySlice<UInt8>) -> Bool {
    // No slices: every line is asked.
    var start = line.startIndex
    if line.count > 2, line[start] == "0", line[start + 1] == "x" { start += 2 }
    var position = start
    while position < line.endIndex, position - start < 17, line[position].hexValue != nil { position += 1 }
    guard position - start >= 4 else { return false }
    if position - start > 16 { return true }
    return position == line.endIndex || line[position].isBlank || line[position] == ":"
  }

  /// Whether a line begins with an offset that is surely no line's number: it has digits that no number has, or the line
  /// below it is not the next one.
  static func isBare(_ line: ArraySlice<UInt8>, above next: ArraySlice<UInt8>) -> Bool {
    guard beginsLikeRow(line) else { return false }
    let (value, digits) = decimal(line)
    let end = line.startIndex + digits
    // A number of lines has seven digits at most.
    guard digits <= 7, end == line.endIndex || line[end].hexValue == nil, digits > 1 else { return true }
    guard line.first == "0", end < line.endIndex, line[end] == " ", let first = next.first, !first.isBlank else {
      return false
    }
    return decimal(next).value != value + 1
  }

  /// The number that a line begins with, of eight digits at most.
  private static func decimal(_ line: ArraySlice<UInt8>) -> (value: Int, digits: Int) {
    var position = line.startIndex
    var value = 0
    while position < line.endIndex, position - line.startIndex < 8, line[position].isDecimalDigit {
      value = value * 10 + Int(line[position] - "0")
      position += 1
    }
    return (value, position - line.startIndex)
  }

  private static func number(_ line: ArraySlice<UInt8>) -> (kind: LinePrefix, length: Int)? {
    var position = line.startIndex
    while position < line.endIndex, line[position].isBlank { position += 1 }
    let first = position
    let (value, digits) = decimal(line[first...])
    position += digits
    guard (1...7).contains(digits) else { return nil }
    if position == line.endIndex || line[position] == "\t", isListed(line) {
      return (.number(value, isSetOff: false), min(line.count, position + 1 - line.startIndex))
    }
    var end = position
    while end < line.endIndex, line[end].isBlank { end += 1 }
    guard end < line.endIndex else {
      return (.number(value, isSetOff: false), line.count)
    }
    // The bar of an editor or a pager: an ASCII one, or one of the box-drawing characters.
    if line[end] == "|" || line[end] == .foreignCharacter, end + 1 < line.endIndex,
      line[end + 1].isBlank || end == position
    {
      return (.number(value, isSetOff: true), end + 1 - line.startIndex)
    }
    // A number with a zero before it, and digits right after the colon, are a row of Cisco's MGX.
    if line[position] == ":", line[first] == "0", position - first > 1, position + 1 < line.endIndex,
      line[position + 1].hexValue != nil
    {
      return nil
    }
    switch line[position] {
    case ":", ".", ")": return (.number(value, isSetOff: true), position + 1 - line.startIndex)
    case " ", "\t": return (.number(value, isSetOff: false), position + 1 - line.startIndex)
    default: return nil
    }
  }

  /// Whether a line begins as those of `cat -n` and `nl` do: with a number to the right in six columns, and a tab.
  static func isListed(_ line: ArraySlice<UInt8>) -> Bool {
    let blanks = line.prefix { $0 == " " }.count
    let digits = line.dropFirst(blanks).prefix { $0.isDecimalDigit }
    guard !digits.isEmpty, digits.first != "0", blanks + digits.count == max(6, digits.count) else { return false }
    return digits.endIndex == line.endIndex ? blanks > 0 : line[digits.endIndex] == "\t"
  }

  /// Whether a line with this prefix may follow one with the other.
  func mayFollow(_ other: LinePrefix) -> Bool {
    switch (self, other) {
    case (.number(let value, let isSetOff), .number(let before, let wasSetOff)):
      value == before + 1 && isSetOff == wasSetOff
    default: self == other
    }
  }

  /// How many bytes a row without an offset holds at most after the prefix. After a log's times, a label or a number
  /// before blanks, longer lines are packets of their own.
  var widestPlainRow: Int {
    switch self {
    case .bar, .sign, .number(_, isSetOff: true): 64
    case .number, .log, .label: 32
    }
  }

  /// Whether the first characters of a line, which were read as its number, are as likely its first byte: what is after
  /// them is of the same length, and set off in the same way.
  ///
  ///     00:45:00:01:40:00:40:11:b6:a3:c0:00:02:01:c0:00
  static func isLikeByte(_ line: ArraySlice<UInt8>, upTo length: Int) -> Bool {
    let number = line.prefix(length).drop { $0.isBlank }
    guard let separator = number.last, number.count % 2 == 1 else { return false }
    let next = line.dropFirst(length).prefix(number.count + 1).prefix { $0.hexValue != nil }
    guard next.count == number.count - 1 else { return false }
    return next.endIndex == line.endIndex || line[next.endIndex] == separator
  }
}
