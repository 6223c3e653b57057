/// How a form writes the offset at the start of a row.
enum OffsetNotation {
  /// `0010 `, `000010 `, also `0x0010 `.
  case bare
  /// `00000010: `, also `0x0010: `, and other marks that set the offset off: `[0010] `, `0010> `, `0010h `, `0010 | `.
  case colon
  /// `0x0010: `
  case prefixedColon
}

/// A line that begins with an offset: where its parts lie in the characters of the text.
struct Row {
  /// More characters than this are no row of a dump.
  static let maximumLength = 4096

  /// The line's index, from 0.
  let line: Int
  /// How far the row is indented, in columns.
  let indent: Int
  /// What stands around the offset's digits: the same in all rows of a dump.
  var frame = Frame()
  /// The offset's digits.
  let offset: Range<Int>
  /// What follows the offset and its mark: bytes, and perhaps a text column.
  var area: Range<Int>
  /// A mark that may stand between two bytes instead of a blank, as `-` does in the middle of a row.
  var mark: UInt8?

  var holdsBytes: Bool { !area.isEmpty }

  /// What sets an offset off from the bytes; zero for no such character.
  struct Frame: Equatable {
    var isPrefixed = false
    var opening: UInt8 = 0
    var closing: UInt8 = 0
    /// Whether the bytes follow without a blank.
    var isGlued = false
  }

  /// Reads a line, or the part of it in `part`, as a row; `nil` where it does not begin with an offset in that notation.
  init?(_ line: Int, of text: DumpText, notation: OffsetNotation, part: Range<Int>? = nil) {
    let range = part ?? text.line(line)
    guard !range.isEmpty, range.count <= Self.maximumLength else { return nil }
    let characters = text.characters
    var position = range.lowerBound
    var indent = 0
    while position < range.upperBound, characters[position].isBlank {
      indent = characters[position] == "\t" ? (indent / 8 + 1) * 8 : indent + 1
      position += 1
    }
    var frame = Frame()
    if notation == .colon, position < range.upperBound, Frame.openings.contains(characters[position]) {
      frame.opening = characters[position]
      position += 1
    }
    frame.isPrefixed =
      range.upperBound - position > 2 && characters[position] == "0" && characters[position + 1].lowercased == "x"
    if frame.isPrefixed { position += 2 }
    let digits = position
    while position < range.upperBound, characters[position].hexValue != nil { position += 1 }
    let offset = digits..<position
    guard offset.count >= 1, offset.count <= 17 else { return nil }
    let colon = position < range.upperBound && characters[position] == ":"
    switch notation {
    case .bare: guard !colon else { return nil }
    case .colon: guard frame.close(at: &position, upTo: range.upperBound, in: text) else { return nil }
    case .prefixedColon: guard colon, frame.isPrefixed else { return nil }
    }
    if colon, notation == .prefixedColon { position += 1 }
    frame.isGlued = position < range.upperBound && !characters[position].isBlank
    if frame.isGlued {
      guard frame.closing == ":", frame.opening == 0, offset.count >= 4,
        Self.isWord(at: position, upTo: range.upperBound, in: text)
      else { return nil }
    }
    self.line = line
    self.indent = indent
    self.frame = frame
    self.offset = offset
    area = position..<range.upperBound
  }

  /// Whether a word of whole bytes begins at a position.
  private static func isWord(at start: Int, upTo end: Int, in text: DumpText) -> Bool {
    let word = text.characters[start..<end].prefix { !$0.isBlank }
    return word.count % 2 == 0 && word.allSatisfy { $0.hexValue != nil }
  }

  /// Whether two rows begin in the same column, or their offsets end in the same, as numbers do that have blanks
  /// before them.
  func isAligned(with other: Row) -> Bool {
    indent == other.indent || indent + offset.count == other.indent + other.offset.count
  }

  /// The offset's value; `nil` where it has a digit that the radix lacks, or is absurdly large.
  func value(in text: DumpText, radix: Int) -> Int? {
    var value = 0
    for position in offset {
      guard let digit = text.characters[position].hexValue, Int(digit) < radix, value < 1 << 56 else { return nil }
      value = value * radix + Int(digit)
    }
    return value
  }

  /// Whether the offset is nothing but zeros, which it is in every radix.
  func startsAtZero(in text: DumpText) -> Bool { offset.allSatisfy { text.characters[$0] == "0" } }

  /// The row's words, or so many of them at least, each of which may be bytes or a part of the text column.
  func groups(in text: DumpText, upTo most: Int = .max) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    // Most words are of two digits, or fewer of more.
    groups.reserveCapacity(min(area.count / 3 + 1, 48, most))
    var position = area.lowerBound
    while position < area.upperBound, groups.count < most {
      let gapStart = position
      while position < area.upperBound, text.characters[position].isBlank { position += 1 }
      let start = position
      while position < area.upperBound, !text.characters[position].isBlank { position += 1 }
      if let mark, position - start == 5, text.characters[start + 2] == mark {
        let halves = [
          DigitGroup(start..<(start + 2), gap: start - gapStart, in: text),
          DigitGroup((start + 3)..<position, gap: 1, in: text),
        ]
        if halves.allSatisfy(\.isHex) {
          groups += halves
          continue
        }
      }
      if let mark, position - start == 3, text.characters[start + 2] == mark,
        DigitGroup(start..<(start + 2), gap: 1, in: text).isHex
      {
        groups.append(DigitGroup(start..<(start + 2), gap: start - gapStart, in: text))
        continue
      }
      if start < position { groups.append(DigitGroup(start..<position, gap: start - gapStart, in: text)) }
    }
    return groups
  }
}

extension Row.Frame {
  fileprivate static let openings: [UInt8] = ["[", "(", "<", "@"]

  /// Takes the mark after an offset: the bracket that belongs to the one before it, `:`, `>`, `=`, `h`, or a mark
  /// between blanks; `false` where there is none.
  fileprivate mutating func close(at position: inout Int, upTo end: Int, in text: DumpText) -> Bool {
    let characters = text.characters
    let next: UInt8 = position < end ? characters[position] : " "
    switch (opening, next) {
    case ("[", "]"), ("(", ")"), ("<", ">"), (0, ">"), (0, "="), (0, "h"), (0, "H"):
      closing = next
      position += 1
      if position < end, characters[position] == ":" { position += 1 }
    case ("@", _) where next.isBlank: closing = 0
    case (0, ":"), ("@", ":"):
      closing = next
      position += 1
      _ = takeLoneMark(at: &position, upTo: end, in: text)
    case (0, _) where next.isBlank: return takeLoneMark(at: &position, upTo: end, in: text)
    default: return false
    }
    return true
  }

  /// Takes a mark between blanks.
  private mutating func takeLoneMark(at position: inout Int, upTo end: Int, in text: DumpText) -> Bool {
    var mark = position
    while mark < end, text.characters[mark].isBlank { mark += 1 }
    guard mark > position, mark + 1 < end, text.characters[mark + 1].isBlank,
      [":", "|", "-", "="].contains(text.characters[mark])
    else { return false }
    closing = text.characters[mark]
    position = mark + 1
    return true
  }
}

/// A word of a row.
struct DigitGroup {
  let range: Range<Int>
  /// How many blanks or tabs are before it.
  let gap: Int
  /// Whether it is made of whole bytes: pairs of hexadecimal digits, or of `xx` or `??`.
  let isHex: Bool
  /// How many bytes the word stands for, if it does: half as many as it has digits, unless it has too many or too few.
  var byteCount: Int

  init(_ range: Range<Int>, gap: Int, in text: DumpText) {
    self.range = range
    self.gap = gap
    byteCount = (range.count + 1) / 2
    var isHex = range.count % 2 == 0
    var position = range.lowerBound
    while isHex, position < range.upperBound {
      isHex = Self.byte(at: position, in: text) != .bad
      position += 2
    }
    self.isHex = isHex
  }

  enum Byte: Equatable {
    case known(UInt8)
    case redacted
    case bad
  }

  /// Whether it has the digits of the bytes that it stands for, neither more nor fewer.
  var isComplete: Bool { range.count == 2 * byteCount }

  /// The byte that the two characters at `position` show.
  static func byte(at position: Int, in text: DumpText) -> Byte {
    let (first, second) = (text.characters[position], text.characters[position + 1])
    if let high = first.hexValue, let low = second.hexValue { return .known(high << 4 | low) }
    return first.isRedactedDigit && second.isRedactedDigit ? .redacted : .bad
  }

  /// The first character that is no digit of a byte, or the end of a word with an odd number of digits.
  func firstBadCharacter(in text: DumpText) -> Int {
    range.first { text.characters[$0].hexValue == nil && !text.characters[$0].isRedactedDigit } ?? range.upperBound - 1
  }
}
