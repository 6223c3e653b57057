import Packets

/// A packet's bytes in one word of a line of other words, as programs for bpftrace and bcc print a buffer, and as tables,
/// logs and command lines have it:
///
///     skb data=45000030...
///     1,1700000000.5,58,020000000002...
///     echo 020000000002... | xxd -r -p
///
/// Keys, hashes and identifiers are printed alike; only bytes that are surely a packet are taken. A word that is too
/// short for its packet goes on in the next lines where those have the same words before theirs, as after a log's times.
struct HexOfKeyForm: Form {
  var name: String { "hex after a name" }
  var description: String { "bytes in one word after a name or among others: bpftrace, bcc, logs, CSV" }
  private static let fewestDigits = 40
  private static let fewestDigitsOfShort = 8
  /// How far from a longer one a short packet may be.
  private static let mostLinesBetween = 16
  private static let sure = 60
  /// The confidence that words need which are as long as a digest, or stand after no name.
  private static let surer = 85

  private struct Word {
    /// What is before the word, its quotes and its mark aside.
    var prefix: Range<Int>
    var bytes: [UInt8]
    /// Whether the line ends with it.
    var isLast: Bool
    /// Whether a name's colon or equals sign stands before it.
    var isNamed: Bool
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    let words = words(line, of: text)
    if words.count == 1, let wrapped = wrapped(words[0], from: line, of: text, with: context) { return wrapped }
    if words.isEmpty, let word = shortWord(line, of: text, with: context) {
      return reading(word.bytes, line..<(line + 1))
    }
    let packets = words.filter { word in
      isPacket(word, in: text, with: context) || isBesidePacket(word, at: line, of: text, with: context)
    }
    guard let first = packets.first else { return nil }
    return reading(first.bytes, line..<(line + 1))
      .followed(by: packets.dropFirst().map { PacketText(bytes: $0.bytes, lines: line...line) })
  }

  /// Whether the line above or below is alike and has a packet at the same place, as in a table.
  private func isBesidePacket(_ word: Word, at line: Int, of text: DumpText, with context: Context) -> Bool {
    guard !word.prefix.isEmpty, !endsWithOffset(word, in: text) else { return false }
    return [line - 1, line + 1].contains { line in
      line >= 0
        && words(line, of: text).contains { other in
          text.isAlike(other.prefix, word.prefix) && isPacket(other, in: text, with: context)
        }
    }
  }

  /// A short packet at the end of a line, behind the name that a longer one near it has.
  private func shortWord(_ line: Int, of text: DumpText, with context: Context) -> Word? {
    let words = words(line, of: text, fewestDigits: Self.fewestDigitsOfShort)
    guard words.count == 1, let word = words.first, word.isNamed, word.isLast else { return nil }
    let isSure = context.judge(word.bytes.span).confidence >= Self.sure
    for other in line - Self.mostLinesBetween...line + Self.mostLinesBetween where other >= 0 && other != line {
      guard let packet = self.words(other, of: text).last, packet.isLast,
        text.isAlike(packet.prefix, word.prefix)
          || (isSure && text.isAlikeButForLastWord(packet.prefix, word.prefix)),
        isPacket(packet, in: text, with: context)
      else { continue }
      return word
    }
    return nil
  }

  private func isPacket(_ word: Word, in text: DumpText, with context: Context) -> Bool {
    let judgement = context.judge(word.bytes.span)
    guard judgement.linkType != .raw || !Self.isHeaderAlone(word.bytes) else { return false }
    if word.isNamed, word.isLast { return judgement.confidence >= (isDigest(word.bytes) ? Self.surer : Self.sure) }
    // The row of a dump has its offset before it, and more of the packet below.
    guard judgement.confidence >= Self.surer, !endsWithOffset(word, in: text) else { return false }
    return judgement.length.map { $0 <= word.bytes.count } ?? true
  }

  private func reading(_ bytes: [UInt8], _ lines: Range<Int>) -> FormResult {
    FormResult(
      formName: name, strength: .run, lines: lines,
      packet: PacketText(bytes: bytes, lines: lines.lowerBound...(lines.upperBound - 1)))
  }

  /// A packet whose digits are wrapped, with the same words before each row.
  private func wrapped(_ first: Word, from line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard first.isLast, !first.prefix.isEmpty, let length = context.statedLength(first.bytes),
      length > first.bytes.count
    else { return nil }
    var bytes = first.bytes
    var end = line + 1
    while bytes.count < length, let next = words(end, of: text, fewestDigits: 2).last, next.isLast,
      next.bytes.count <= first.bytes.count, text.isAlike(next.prefix, first.prefix)
    {
      if next.bytes.count >= Context.leastWhole, context.isLikelyAlone(next.bytes) { break }
      if context.judge(next.bytes.span).confidence >= Self.surer { break }
      bytes += next.bytes
      end += 1
      if next.bytes.count < first.bytes.count { break }
    }
    guard end > line + 1 else { return nil }
    var reading = reading(bytes, line..<end)
    if bytes.count < length {
      let message = "The packet's headers state \(length) bytes, but its lines hold \(bytes.count)."
      reading.errors = [text.error(message, line: end - 1, at: text.line(end - 1).upperBound)]
    }
    return reading
  }

  /// The long words of digits in a line that holds other words; what stands in quotes is a literal.
  private func words(_ line: Int, of text: DumpText, fewestDigits: Int = fewestDigits) -> [Word] {
    guard line < text.lineCount else { return [] }
    let trimmed = TextColumn.trim(text.line(line), in: text)
    guard trimmed.count > fewestDigits, trimmed.count <= 3 * PacketBytes.limit,
      !PlainHexForm.isIntact(line, of: text)
    else { return [] }
    var words: [Word] = []
    var start = trimmed.lowerBound
    for position in trimmed.lowerBound...trimmed.upperBound {
      if position < trimmed.upperBound, text.characters[position].hexValue != nil { continue }
      if position - start >= fewestDigits, let word = word(start..<position, trimmed, in: text) { words.append(word) }
      start = position + 1
    }
    return words
  }

  private func word(_ digits: Range<Int>, _ line: Range<Int>, in text: DumpText) -> Word? {
    var mark = digits.lowerBound
    if mark - line.lowerBound >= 2, text.characters[mark - 1].lowercased == "x",
      ["0", "\\"].contains(text.characters[mark - 2])
    {
      mark -= 2
    }
    guard digits.count < line.count, mark == line.lowerBound || Self.opens(text.characters[mark - 1]),
      digits.upperBound == line.upperBound || Self.closes(text.characters[digits.upperBound]),
      let bytes = HexText.bytes(text.characters[digits]), bytes.count <= PacketBytes.limit
    else { return nil }
    let prefix = TextColumn.trim(line.lowerBound..<mark, in: text)
    let last = prefix.isEmpty ? 0 : text.characters[prefix.upperBound - 1]
    return Word(
      prefix: prefix, bytes: bytes, isLast: digits.upperBound == line.upperBound,
      isNamed: last == "=" || last == ":")
  }

  private static func separates(_ character: UInt8) -> Bool {
    character.isBlank || [",", ";", ":", "=", "|"].contains(character)
  }

  private static func opens(_ character: UInt8) -> Bool { separates(character) || ["(", "["].contains(character) }

  private static func closes(_ character: UInt8) -> Bool {
    separates(character) || character.isQuote || [")", "]"].contains(character)
  }

  /// Whether what is before a word ends with a number that may be its offset: of four digits and more, or alone, and not
  /// the count of its bytes.
  private func endsWithOffset(_ word: Word, in text: DumpText) -> Bool {
    var end = word.prefix.upperBound
    while end > word.prefix.lowerBound, [":", "]", ")", ">", "|", "-"].contains(text.characters[end - 1]) {
      end -= 1
    }
    var start = end
    while start > word.prefix.lowerBound, text.characters[start - 1].hexValue != nil { start -= 1 }
    let digits = text.characters[start..<end]
    if String(decoding: digits, as: UTF8.self) == "\(word.bytes.count)" { return false }
    return digits.count >= 4 || (!digits.isEmpty && start - word.prefix.lowerBound <= 2)
  }

  private func isDigest(_ bytes: [UInt8]) -> Bool { [16, 20, 28, 32, 48, 64].contains(bytes.count) }

  /// Whether an IPv4 header says that there is more after it than there is.
  private static func isHeaderAlone(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 20 && bytes[0] >> 4 == 4 && Int(bytes[2]) << 8 | Int(bytes[3]) > bytes.count
  }
}

extension DumpText {
  /// Whether two names are alike but for the last word: `ppp0 input:` and `ppp0 output:`.
  func isAlikeButForLastWord(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let stems = [one, other].map { range in
      range.lowerBound..<(characters[range].lastIndex { $0.isBlank } ?? range.lowerBound)
    }
    return !stems[0].isEmpty && !stems[1].isEmpty && isAlike(stems[0], stems[1])
  }

  /// Whether two stretches of text differ in digits and blanks only.
  func isAlike(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    func shape(_ range: Range<Int>) -> [UInt8] {
      var shape: [UInt8] = []
      for character in characters[range] where !(character.isDecimalDigit && shape.last == "0") {
        if character.isBlank { continue }
        shape.append(character.isDecimalDigit ? "0" : character)
      }
      return shape
    }
    return shape(one) == shape(other)
  }
}
