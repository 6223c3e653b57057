import Packets

/// Notices that a packet has fewer bytes than its own headers say while the lines right below it look like more of them:
/// then rows were not understood, and a shorter packet must not pass for the one that was meant.
struct UnfinishedPacket {
  private var formName = ""
  /// How many bytes the packet has by its own headers, and how many were read.
  private var stated = 0
  private var read = 0
  /// The line below the packet, in the text as it was given.
  private var lineBelow = 0

  private static let longestElision = 16

  /// Takes a packet that was read; returns an error where it looks like the rest of the one above: bytes without offsets
  /// that nothing tells the link type of.
  mutating func add(
    _ packet: PacketText, _ judgement: LinkTypeJudgement?, of reading: FormResult, in text: DumpText
  ) -> InputError? {
    let first = packet.lines.lowerBound
    let form = reading.formName
    let isRest = form == formName && reading.strength < .run && judgement?.isGuess ?? false
    let error = isRest ? objection(first, of: text) : nil
    (formName, read, stated) = (form, packet.bytes.count, judgement?.length ?? 0)
    lineBelow = text.original(packet.lines.upperBound) + 1
    return error
  }

  /// Takes a line that no form reads; returns an error where it looks like the rest of the packet above.
  mutating func add(_ line: Int, of text: DumpText) -> InputError? {
    let characters = text.characters[TextColumn.trim(text.line(line), in: text)]
    if Self.holdsBytes(characters) || characters.elementsEqual("*".utf8) || isRow(characters) || isEnd(characters) {
      return objection(line, of: text)
    }
    // A word such as `[snip]` stands for rows that were left out.
    if characters.count <= Self.longestElision, text.original(line) == lineBelow { lineBelow += 1 }
    return nil
  }

  private mutating func objection(_ line: Int, of text: DumpText) -> InputError? {
    guard read < stated, text.original(line) == lineBelow else { return nil }
    let message =
      "The packet above states \(stated) bytes, but \(read) were read; this line looks like more of them."
    stated = 0
    return text.error(message, line: line, at: text.start(of: line))
  }

  /// Whether a line begins with the offset at which the packet ends, and digits follow.
  private func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.prefix(400).split(maxSplits: 2) { $0.isBlank }
    guard words.count > 1, words[1].contains(where: { $0.hexValue != nil }) else { return false }
    var offset = words[0].last == ":" ? words[0].dropLast() : words[0]
    if offset.starts(with: "0x") { offset = offset.dropFirst(2) }
    return offset.count >= 4 && [16, 10, 8].contains { offset.number(radix: $0) == UInt64(read) }
  }

  /// Whether a line ends in as many short words as bytes are missing, each of which is or was digits; or begins with
  /// them, and their text stands apart.
  private func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
    let missing = stated - read
    guard missing > 0, missing < Self.longestEnd else { return false }
    let words = line.suffix(400).split(whereSeparator: \.isBlank)
    func isRest(_ words: some Collection<ArraySlice<UInt8>>) -> Bool {
      abs(words.count - missing) <= 1 && !words.isEmpty && (missing > 2 || words.count == missing)
    }
    let first = words.prefix(while: Self.isLikeByte)
    let behind = first.last.map { line[$0.endIndex...].prefix { $0.isBlank }.count } ?? 0
    return isRest(words.reversed().prefix(while: Self.isLikeByte)) || behind > 3 && isRest(first)
  }

  private static func isLikeByte(_ word: ArraySlice<UInt8>) -> Bool {
    (1...3).contains(word.count) && word.contains { $0.hexValue != nil }
      && word.allSatisfy { $0.hexValue != nil || $0.isRedactedDigit || $0 == "O" || $0 == "l" }
  }

  /// A row has fewer bytes than this.
  private static let longestEnd = 32

  /// Whether three words in a row are of two digits in hexadecimal, or two of four or eight, with `0x` or without.
  private static func holdsBytes(_ line: ArraySlice<UInt8>) -> Bool {
    var pairs = 0
    for word in line.prefix(400).split(whereSeparator: { $0.isBlank || $0 == "," || $0 == ":" || $0 == "|" }) {
      let digits = word.starts(with: "0x") ? word.dropFirst(2) : word
      guard [2, 4, 8].contains(digits.count), digits.allSatisfy({ $0.hexValue != nil }) else {
        pairs = 0
        continue
      }
      pairs += digits.count == 2 ? 2 : 3
      if pairs >= 6 { return true }
    }
    return false
  }
}
