import Packets

/// The line that came nearest to being read where no packet is found in a text: the one with the most bytes or numbers in a
/// row. It is named with what was read of it, and what stands in the way.
struct NearestLine {
  /// A row of words that may be bytes.
  private struct Run {
    var words: [ArraySlice<UInt8>] = []
    var count = 0
    var hasPairs = true
    var hasDecimalDigit = false
    var hasLetter = false

    /// Takes a word; `false` where it is no byte, no number, and no word of bytes.
    mutating func take(_ word: ArraySlice<UInt8>) -> Bool {
      let digits = word.starts(with: "0x") ? word.dropFirst(2) : word
      guard !digits.isEmpty, digits.allSatisfy({ $0.hexValue != nil }) else { return false }
      let isDecimal = digits.allSatisfy(\.isDecimalDigit)
      let isPair = digits.count % 2 == 0
      guard isPair || digits.count == 1 || digits.count == 3 && isDecimal else { return false }
      words.append(digits)
      count += (digits.count + 1) / 2 - (digits.count == 3 ? 1 : 0)
      hasPairs = hasPairs && isPair
      hasDecimalDigit = hasDecimalDigit || digits.contains(where: \.isDecimalDigit)
      hasLetter = hasLetter || !isDecimal
      return true
    }
  }

  /// The fewest bytes that count: an Ethernet header's.
  private static let fewest = 14
  /// The fewest bytes that are read where their form is named.
  private static let fewestForced = 20
  private static let longestName = 40

  private var run = Run()
  private var place: InputError.Place?
  private var name = ""

  /// Takes a line that holds no packet.
  mutating func add(_ line: Int, of text: DumpText) {
    let range = TextColumn.trim(text.line(line), in: text)
    let characters = text.characters
    var current = Run()
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, characters[position].isNameCharacter { position += 1 }
      if position > start, !current.take(characters[start..<position]) { current = Run() }
      guard position < range.upperBound else { break }
      let mark = characters[position]
      position += 1
      let isSeparator = NumberBytes.isSeparator(mark) || mark == "-" || mark == ":" || mark == "|"
      // A colon before a blank ends a name or an offset.
      if !isSeparator || mark == ":" && position < range.upperBound && characters[position].isBlank {
        keep(current, line, range, of: text)
        current = Run()
      }
    }
    keep(current, line, range, of: text)
  }

  /// Whether numbers count up as the ruler above a dump does.
  private func isRuler(_ words: [ArraySlice<UInt8>]) -> Bool {
    words.indices.allSatisfy { words[$0].number(radix: 16) == UInt64($0) }
  }

  private mutating func keep(_ other: Run, _ line: Int, _ range: Range<Int>, of text: DumpText) {
    guard other.count >= Self.fewest, other.count > run.count, other.hasDecimalDigit, let first = other.words.first,
      !isRuler(other.words)
    else { return }
    run = other
    place = text.place(line, first.startIndex)
    let before = TextColumn.trim(range.lowerBound..<first.startIndex, in: text)
    name = String(decoding: text.characters[before].suffix(Self.longestName), as: UTF8.self)
    if before.count > Self.longestName { name = "…" + name }
    // Copied: the text may be gone when the error is reported.
    run.words = other.words.map { ArraySlice(Array($0)) }
  }

  /// That no packet was found, and how near this line came; `nil` where none came near.
  func error(in input: String, judge: LinkTypeJudge) -> InputError? {
    guard let place else { return nil }
    let kind =
      run.hasPairs ? "bytes in hexadecimal" : run.hasLetter ? "numbers without leading zeros" : "decimal numbers"
    var message = "No packet was found in this text; this line comes nearest, with \(run.count) \(kind)"
    if !name.isEmpty { message += " after “\(name)”" }
    let judgement = bytes.map { judge($0.span) }
    if let judgement, !judgement.isGuess {
      message += "; there is too little evidence of a packet (\(judgement.reason))."
    } else {
      message += "; there is no evidence of a packet."
    }
    if run.count >= Self.fewestForced, run.words.count == run.count {
      message += " To read them as a packet, name the form (--input \(BareListForm().inputName))."
    }
    return InputError(message, in: input, at: place)
  }

  private var bytes: [UInt8]? {
    if run.hasPairs { return HexText.bytes(run.words.joined().reduce(into: []) { $0.append($1) }) }
    let values = run.words.map { $0.number(radix: run.hasLetter ? 16 : 10).flatMap { UInt8(exactly: $0) } }
    return values.allSatisfy { $0 != nil } ? values.compactMap(\.self) : nil
  }
}
