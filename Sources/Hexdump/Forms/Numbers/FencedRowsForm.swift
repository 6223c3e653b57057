import Packets

/// What `od -An` prints with `-z`: numbers without offsets, and the text of their bytes, which tells how the numbers are
/// meant and how many bytes of the last one are the packet's:
///
///      3130 3332 3534 3736 3938 6261 6463 6665  >0123456789abcdef<
///      5958 005a                                >XYZ<
struct FencedRowsForm: Form {
  private static let fewestBytes = 14

  var name: String { "od -An -z" }
  var description: String { "od -An with -z: numbers without offsets, and their text in angle brackets" }

  /// A way in which numbers stand for bytes: hexadecimal words of so many bytes, or in another notation.
  private enum Meaning: Equatable {
    case hexadecimal(Int)
    case number(NumberNotation)
  }

  /// The parts of a line.
  private struct Parts {
    var words: [Range<Int>]
    /// What stands between the angle brackets.
    var shown: Range<Int>
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, let first = parts(line, of: text) else { return nil }
    for meaning in meanings(of: first, in: text) {
      for isReversed in [false, true] {
        guard let (bytes, end) = bytes(from: line, meaning, isReversed: isReversed, of: text) else { continue }
        guard bytes.count >= Self.fewestBytes || context.judge(bytes.span).confidence >= RowReader.plausible,
          bytes.count <= PacketBytes.limit
        else { return .refusal(line..<end) }
        var reading = FormResult(
          formName: name, strength: .run, lines: line..<end, packet: PacketText(bytes: bytes, lines: line...(end - 1)))
        if end < text.lineCount, text.isStar(end) {
          reading.end(atStar: end, of: text) { self.parts($0, of: text) != nil }
        }
        return reading
      }
    }
    return nil
  }

  private func meanings(of parts: Parts, in text: DumpText) -> [Meaning] {
    let length = parts.words[0].count / 2
    let isHexadecimal = [1, 2, 4, 8].contains(length) && DigitGroup(parts.words[0], gap: 1, in: text).isHex
    return (isHexadecimal ? [.hexadecimal(length)] : [])
      + NumberNotation.all.filter { $0.bytes(of: parts.words[0], in: text) != nil }.map { .number($0) }
  }

  /// The bytes of the rows that begin at `first`, as long as their text agrees; all but the last hold as many numbers.
  private func bytes(
    from first: Int, _ meaning: Meaning, isReversed: Bool, of text: DumpText
  ) -> (bytes: [UInt8], end: Int)? {
    var bytes: [UInt8] = []
    var width: Int?
    var line = first
    while line < text.lineCount, bytes.count <= PacketBytes.limit, let parts = parts(line, of: text),
      parts.words.count <= width ?? .max, let more = self.bytes(of: parts, meaning, isReversed: isReversed, in: text)
    {
      bytes += more
      line += 1
      guard parts.words.count == width ?? parts.words.count else { break }
      width = parts.words.count
    }
    return line > first ? (bytes, line) : nil
  }

  /// The bytes of a row; `nil` where its text is not theirs.
  private func bytes(of parts: Parts, _ meaning: Meaning, isReversed: Bool, in text: DumpText) -> [UInt8]? {
    var bytes: [UInt8] = []
    for word in parts.words {
      let more: [DigitGroup.Byte]?
      switch meaning {
      case .hexadecimal(let length):
        more =
          word.count == 2 * length
          ? stride(from: word.lowerBound, to: word.upperBound, by: 2).map { DigitGroup.byte(at: $0, in: text) } : nil
      case .number(let notation): more = notation.bytes(of: word, in: text)
      }
      guard let more else { return nil }
      for byte in isReversed ? more.reversed() : more {
        guard case .known(let value) = byte else { return nil }
        bytes.append(value)
      }
    }
    let wordLength = bytes.count / parts.words.count
    guard parts.shown.count <= bytes.count, bytes.count - parts.shown.count < wordLength else { return nil }
    bytes.removeLast(bytes.count - parts.shown.count)
    let agrees = zip(parts.shown, bytes).allSatisfy { place, byte in
      text.characters[place] == (" "..."~" ~= byte ? byte : ".")
    }
    return agrees ? bytes : nil
  }

  /// The numbers of a line, and what stands between the angle brackets at its end.
  private func parts(_ line: Int, of text: DumpText) -> Parts? {
    let range = text.line(line)
    guard range.count >= 6, range.count <= Row.maximumLength, text.characters[range.upperBound - 1] == "<",
      let opening = text.characters[range].firstIndex(of: ">"), opening > range.lowerBound,
      text.characters[opening - 1].isBlank
    else { return nil }
    let words = Row(line: line, area: range.lowerBound..<opening).groups(in: text).map(\.range)
    guard !words.isEmpty else { return nil }
    return Parts(words: words, shown: (opening + 1)..<(range.upperBound - 1))
  }
}
