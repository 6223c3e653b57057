import Packets

/// Notices lines of bytes without offsets that no form reads, so that the rows of a damaged dump are not passed over in
/// silence beside packets that are read. Where nothing is read at all, that is said anyway.
struct UnreadBytes {
  /// Fewer bytes in a row are a number, an address or a key's part.
  private static let fewestBytes = 8
  /// Longer lines are no rows.
  private static let longestLine = 400
  /// So many are held back until a packet is found.
  private static let mostWaiting = 20

  /// Where the first line is in the text, and how many there are.
  private var first: InputError.Place?
  private var count = 0
  /// Whether a line between holds the end of a row, as a terminal breaks it.
  private var isWrapped = false
  private var isBelowPacket = false
  private var waiting: [InputError] = []

  /// Takes a line that no form reads; returns an error where it ends a run of such lines.
  mutating func add(_ line: Int, of text: DumpText) -> InputError? {
    let words = Self.words(text.characters[text.line(line).prefix(Self.longestLine)])
    if let place = Self.bytes(words) {
      first = first ?? text.place(line, place)
    } else if first != nil, !words.isEmpty, words.allSatisfy(Self.isByte) {
      isWrapped = true
    } else {
      return end(of: text)
    }
    count += 1
    return nil
  }

  /// Ends the lines that were noticed.
  mutating func end(of text: DumpText) -> InputError? {
    defer { (first, count, isWrapped) = (nil, 0, false) }
    guard let first else { return nil }
    let message =
      count == 1
      ? "This line looks like packet bytes, but no packet could be read from it; it is skipped."
      : isWrapped
        ? "These rows of bytes look as if a terminal wrapped them; they are skipped. Put each on one line."
        : "These \(count) lines look like packet bytes, but no packet could be read from them; they are skipped."
    let error = InputError(message, in: text.name, at: first)
    if isBelowPacket { return error }
    if waiting.count < Self.mostWaiting { waiting.append(error) }
    return nil
  }

  /// What was held back until a packet is found.
  mutating func packetFound() -> [InputError] {
    defer { (isBelowPacket, waiting) = (true, []) }
    return waiting
  }

  /// The words of a line, which may be bytes with marks between where there are no blanks.
  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let words = line.split(whereSeparator: \.isBlank)
    let marks: [UInt8] = [":", ".", "|", "-", "/"]
    guard words.count == 1, let bytes = words.first?.split(whereSeparator: marks.contains) else { return words }
    return bytes
  }

  /// Where the first of so many bytes stands that follow each other in a line, and do not number columns.
  private static func bytes(_ words: [ArraySlice<UInt8>]) -> Int? {
    var run = words[..<0]
    for (index, word) in words.enumerated() {
      run = isByte(word) ? words[(run.isEmpty ? index : run.startIndex)...index] : words[..<0]
      guard run.count == fewestBytes else { continue }
      let values = run.map { $0.number(radix: 16) ?? 0 }
      return zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 } ? nil : run[run.startIndex].startIndex
    }
    return nil
  }

  private static func isByte(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 2 && word.allSatisfy { $0.hexValue != nil }
  }
}
