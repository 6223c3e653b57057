import Packets

/// A text as lines of uniform characters, one byte for each visible character.
///
/// What carries no bytes of a packet is taken off here, once for all forms: line ends of every kind, byte order marks,
/// terminal colours, the marks of quoted mail, line numbers and times of logs before rows, blanks at the end. Every place
/// can be told in terms of the original.
///
/// A class, since every form is handed it for every line: a copy costs one count of references, not one for each array.
final class DumpText: Sendable {
  /// The file's name, for errors.
  let name: String
  /// How many lines and bytes of the whole text stand before these.
  private let linesBefore: Int
  private let bytesBefore: Int
  /// The text in UTF-8, and without the escapes of mails and pages.
  private let original: [UInt8]
  /// Where the escapes were, and the lines of the text that had them.
  private let source: EscapedSource?
  /// The lines' characters without line ends, one line after the other.
  let characters: [UInt8]
  private let starts: [Int]
  private let originalStarts: [Int]
  /// How many characters at the start of each line are cut off; empty where none are.
  private let cuts: [UInt32]
  /// The same for the end of each line.
  private let tails: [UInt32]
  /// How many characters are control characters or invalid UTF-8: many in binary data, few in text.
  let strangeCount: Int
  /// Where a character stands for another that is not ASCII, or an invisible one was left out, in the order of the text.
  let alteredPlaces: [Int]
  /// The lines from the first to the last that is not empty.
  let content: Range<Int>

  /// A text, or the lines of it after those that `part` begins with.
  init(_ text: [UInt8], name: String, behind part: (lines: Int, bytes: Int) = (0, 0)) {
    self.name = name
    (linesBefore, bytesBefore) = part
    let text = TextEncoding.decoding(text)
    if !HTTPTextForm.begins(text), let encoding = TransferEncoding(text) {
      original = encoding.bytes
      source = EscapedSource(text, encoding)
    } else {
      original = text
      source = nil
    }
    let lines = DecodedLines(original)
    (characters, starts, originalStarts) = (lines.characters, lines.starts, lines.originalStarts)
    (strangeCount, alteredPlaces) = (lines.strangeCount, lines.alteredPlaces)
    let (cuts, tails) = PrefixCutter.cutting(characters, linesAt: starts)
    (self.cuts, self.tails) = (cuts, tails)
    let lengths = originalStarts.indices.lazy.map { [starts] line in
      starts[line + 1] - starts[line] - Int((cuts.isEmpty ? 0 : cuts[line]) + (tails.isEmpty ? 0 : tails[line]))
    }
    let first = lengths.firstIndex { $0 > 0 } ?? 0
    content = first..<(lengths.lastIndex { $0 > 0 } ?? first - 1) + 1
  }

  var lineCount: Int { originalStarts.count }

  /// Where a line's characters lie; `index` counts from 0.
  func line(_ index: Int) -> Range<Int> { (starts[index] + cut(index))..<end(of: index) }

  /// A line's bytes as they were given, without its end and what was cut off before it.
  func originalLine(_ index: Int) -> ArraySlice<UInt8> {
    var bytes = original[originalStarts[index]..<byteOffset(of: index + 1)]
    while bytes.last == "\n" || bytes.last == "\r" { bytes = bytes.dropLast() }
    return bytes.dropFirst(cut(index))
  }

  /// Whether escapes of a mail or a page were put back, so that the lines are not as they were given.
  var wasEscaped: Bool { source != nil }

  /// Whether the last line has an end.
  var endsInLineEnd: Bool { original.last == "\n" || original.last == "\r" }

  /// Where a line's characters lie, with what was cut off before them.
  func wholeLine(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  private func cut(_ index: Int) -> Int { cuts.isEmpty ? 0 : Int(cuts[index]) }

  private func end(of index: Int) -> Int { starts[index + 1] - (tails.isEmpty ? 0 : Int(tails[index])) }

  /// Whether words or times were cut off before a line, as a log has them before lines of all kinds.
  func isBehindWords(_ index: Int) -> Bool {
    let prefix = characters[starts[index]..<(starts[index] + cut(index))]
    return prefix.contains { $0.isLetter } || prefix.count { $0 == ":" || $0 == "." } > 1
  }

  /// How many bytes of the whole text stand before a line, or before its end.
  func offset(of index: Int) -> Int { bytesBefore + byteOffset(of: index) }

  /// How many bytes stand after a line's start.
  func byteCount(from index: Int) -> Int { original.count - byteOffset(of: index) }

  private func byteOffset(of index: Int) -> Int {
    index < originalStarts.count ? originalStarts[index] : original.count
  }

  /// The same text without the lines before `index`, and with further lines.
  func moved(to index: Int, adding more: [UInt8]) -> DumpText {
    DumpText(
      original[byteOffset(of: index)...] + more, name: name,
      behind: (linesBefore + index, bytesBefore + byteOffset(of: index)))
  }

  func isEmpty(_ index: Int) -> Bool { starts[index] + cut(index) == end(of: index) }

  /// Whether a line is pairs of hexadecimal digits, with blanks between or without.
  func isOfPairs(_ index: Int) -> Bool {
    let all = characters
    let characters = all.span
    let line = line(index)
    var position = line.lowerBound
    var isWhole = true
    while position + 8 <= line.upperBound,
      let isStillWhole = HexCharacters(characters.littleEndianWord(at: position)).arePairs(behindWhole: isWhole)
    {
      isWhole = isStillWhole
      position += 8
    }
    while position < line.upperBound {
      if characters[position].digitValue < 16 {
        isWhole.toggle()
      } else if !isWhole || !characters[position].isBlank {
        return false
      }
      position += 1
    }
    return isWhole
  }

  /// Where a line's first character that is no blank stands.
  func start(of index: Int) -> Int { TextColumn.trim(line(index), in: self).lowerBound }

  /// Whether a line is a lone star, which stands for repeats of the row above it.
  func isStar(_ index: Int) -> Bool {
    let line = TextColumn.trim(line(index), in: self)
    return line.count == 1 && characters[line.lowerBound] == "*"
  }

  /// Whether the line holds no character at all, not even a tab that ``line(_:)`` leaves out.
  func isTrulyEmpty(_ index: Int) -> Bool {
    guard isEmpty(index) else { return false }
    var count = 0
    var position = originalStarts[index]
    while position < original.count {
      switch TextDecoder.next(in: original, at: &position) {
      case .lineEnd: return true
      case .invisible, .backspace: break
      case .character, .ligature: count += 1
      }
      // One blank after the mark of a quotation belongs to it.
      guard count <= cut(index) + (cut(index) > 0 ? 1 : 0) else { return false }
    }
    return true
  }

  /// The number, from 1, that a line has in the text as it was given.
  func original(_ index: Int) -> Int { source?.line(originalStarts[index]).number ?? linesBefore + index + 1 }

  /// The numbers of lines in the text as it was given.
  func original(_ lines: ClosedRange<Int>) -> ClosedRange<Int> {
    let first = original(lines.lowerBound)
    return first...max(first, original(lines.upperBound))
  }

  /// The place of a character for an error message; `position` lies in the line or at its end.
  func place(_ index: Int, _ position: Int) -> InputError.Place {
    let wanted = max(position - starts[index], 0)
    if let source {
      var at = originalStarts[index]
      _ = Self.decode(original, at: &at, upTo: wanted)
      let (number, start) = source.line(at)
      var from = start
      let shown = Self.decode(source.text, at: &from, upTo: Self.shownLength + 1).shown
      var column = start
      let before = Self.decode(source.text, at: &column, upTo: .max, before: source.encoding.place(of: at))
      return .line(number, column: before.count + 1, text: shown)
    }
    var at = originalStarts[index]
    let shown = Self.decode(original, at: &at, upTo: Self.shownLength + 1).shown
    return .line(linesBefore + index + 1, column: wanted + 1, text: shown)
  }

  func error(_ message: String, line index: Int, at position: Int) -> InputError {
    InputError(message, in: name, at: place(index, position))
  }

  /// How much of a line an error shows at most, in characters.
  private static let shownLength = 2000

  /// Counts the characters of a line up to its end, to so many characters, or to a byte; with what there is to show.
  private static func decode(
    _ bytes: [UInt8], at position: inout Int, upTo most: Int, before limit: Int = .max
  ) -> (count: Int, shown: String) {
    var shown = ""
    var count = 0
    reading: while position < bytes.count, count < most, position < limit {
      switch TextDecoder.next(in: bytes, at: &position) {
      case .lineEnd: break reading
      case .invisible: break
      case .backspace:
        if count > 0 { count -= 1 }
        if !shown.isEmpty, count < shownLength { shown.unicodeScalars.removeLast() }
      case .ligature(let first, let second):
        count += 2
        if count <= shownLength {
          shown.unicodeScalars.append(contentsOf: [Unicode.Scalar(first), Unicode.Scalar(second)])
        }
      case .character(_, let scalar):
        count += 1
        if count <= shownLength { shown.unicodeScalars.append(scalar) }
      }
    }
    if count > shownLength { shown += "…" }
    return (count, shown)
  }
}
