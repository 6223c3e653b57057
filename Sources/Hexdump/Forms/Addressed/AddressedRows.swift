/// Takes rows apart that have an address, bytes or words in hexadecimal, and perhaps their text, after any prefix:
///
///     [ 1856.608393] skb linear:   00000010: 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00
///     W (195) log_example: 0x3ffb4280   45 53 50 33 32 20 69 73  20 67 72 65 61 74 2c 20  |ESP32 is great, |
///     fffff8a0`0006dd20  45 00 00 2c 00 01 00 00-40 01 f6 cc c0 00 02 01  E..,....@.......
struct AddressedRows {
  /// A line's address and the words after it, before it is known where the bytes end.
  struct Parts {
    /// Where the line's prefix ends and its address begins.
    var address: Range<Int>
    var value: Int
    var words: [DigitGroup]
    /// Whether a disassembler's segment stands before the address: `.text:00401000`.
    var isSegmented = false
  }

  /// How many words at most stand in a line before its address and with it.
  private static let mostWordsBefore = 20

  /// How many bytes the first row holds.
  var width: Int
  /// How many bytes its words hold.
  var wordLength: Int
  /// Whether text stands after the bytes.
  var hasText: Bool
  /// Whether instructions or data in another notation stand after the bytes, as disassemblers print them.
  var isListing = false

  func row(_ line: Int, of text: DumpText) -> TableRow? {
    guard let parts = Self.parts(line, of: text), let first = parts.words.first, first.isHex else { return nil }
    var counts = [0]
    for word in parts.words {
      guard word.isHex, word.byteCount <= wordLength, counts[counts.count - 1] < width else { break }
      counts.append(counts[counts.count - 1] + word.byteCount)
    }
    let leading = counts.count - 1
    let bytes = parts.words.prefix(leading).flatMap { $0.bytes(in: text) }
    guard !bytes.isEmpty else { return nil }
    var row = TableRow(
      line: line, address: parts.value, place: parts.address.lowerBound, bytes: bytes, count: nil)
    row.hasSingleBytes = wordLength > 1 && first.byteCount == 1
    row.strange = leading < parts.words.count ? parts.words[leading].range.lowerBound : nil
    let isAll = leading == parts.words.count
    if !isListing, !isAll || (hasText && bytes.count < width) {
      row.count = provenCount(counts, parts.words, bytes, line, text)
      row.isProven = row.count != nil
    }
    row.count = row.count ?? count(counts, parts.words, bytes)
    return row
  }

  /// How many bytes are before a text that agrees with them.
  private func provenCount(
    _ counts: [Int], _ words: [DigitGroup], _ bytes: [DigitGroup.Byte], _ line: Int, _ text: DumpText
  ) -> Int? {
    let end = text.line(line).upperBound
    let known = bytes.map(\.value)
    var best: (count: Int, gap: Int)?
    for index in counts.indices.dropFirst().reversed() where index < words.count {
      let start = words[index].range.lowerBound
      guard end - start <= counts[index] + 4 else { break }
      let isFull = counts[index] == width
      guard isFull || words[index].gap > best?.gap ?? 0 else { continue }
      for order in wordLength == 1 ? [1] : [1, wordLength] {
        let shown = order == 1 ? known : Self.reversed(known, order)
        let rest = (start - words[index].gap)..<end
        if GlyphColumn.agrees(rest, of: text, with: shown.prefix(counts[index])) {
          best = (counts[index], isFull ? Int.max : words[index].gap)
        }
      }
    }
    return best?.count
  }

  /// How many bytes there are where no text proves it.
  private func count(_ counts: [Int], _ words: [DigitGroup], _ bytes: [DigitGroup.Byte]) -> Int? {
    if isListing {
      // The bytes end at the first gap, whatever words follow.
      let gap = words.dropFirst().firstIndex { $0.gap > 1 } ?? words.count
      return gap < counts.count ? counts[gap] : nil
    }
    let isAll = counts.count - 1 == words.count
    // A full row whose text does not agree is a row all the same.
    if bytes.count == width { return bytes.count }
    // Spaces at the end of a line were taken off.
    return isAll && (!hasText || bytes.map(\.value).allSatisfy { $0 == " " }) ? bytes.count : nil
  }

  static func reversed(_ bytes: [UInt8], _ length: Int) -> [UInt8] {
    bytes.indices.map { index in
      let source = index - index % length + length - 1 - index % length
      return bytes[min(source, bytes.count - 1)]
    }
  }

  /// The address is the last number of four to 16 digits, with an `0x`, a colon, a dash or more than one blank after it,
  /// that has words of bytes after it.
  static func parts(_ line: Int, of text: DumpText) -> Parts? {
    let range = text.line(line)
    guard range.count >= 7, range.count <= Row.maximumLength else { return nil }
    var position = range.lowerBound
    for _ in 0..<mostWordsBefore where position < range.upperBound {
      while position < range.upperBound, text.characters[position].isBlank { position += 1 }
      let start = position
      while position < range.upperBound, !text.characters[position].isBlank { position += 1 }
      guard let address = address(start..<position, of: text) else { continue }
      let words = words(behind: position, upTo: range.upperBound, of: text)
      let label = text.characters[range.lowerBound..<start].last { !$0.isBlank }
      guard let first = words.first, first.isHex,
        address.hasMark || first.gap > 1 || ((label == ":" || label == nil) && first.range.count != position - start)
      else { continue }
      return Parts(address: start..<position, value: address.value, words: words, isSegmented: address.isSegmented)
    }
    return nil
  }

  /// The length that closes a dump whose rows begin like `first`: an address after the same prefix and nothing else.
  static func total(_ line: Int, below first: Int, of text: DumpText) -> Int? {
    let range = text.line(line)
    guard let parts = parts(first, of: text), parts.address.count >= 5, range.count <= 200 else { return nil }
    let prefix = text.characters[text.line(first).lowerBound..<parts.address.lowerBound]
    guard text.characters[range].starts(with: prefix), range.count == prefix.count + parts.address.count else {
      return nil
    }
    return address((range.lowerBound + prefix.count)..<range.upperBound, of: text)?.value
  }

  private struct Address {
    var value: Int
    /// Whether there is more than digits, such as a colon or `0x`.
    var hasMark: Bool
    var isSegmented: Bool
  }

  /// The value of an address: `00000010`, `00000010:`, `0x3ffb4280`, ``fffff8a0`0006dd20``, `0023:0012ff7c`.
  private static func address(_ range: Range<Int>, of text: DumpText) -> Address? {
    var range = range
    let characters = text.characters
    var hasMark = false
    var isSegmented = false
    if range.count > 1, characters[range.upperBound - 1] == ":" {
      range = range.lowerBound..<(range.upperBound - 1)
      hasMark = true
    }
    if range.count > 2, characters[range].starts(with: "0x") {
      range = (range.lowerBound + 2)..<range.upperBound
      hasMark = true
    }
    if range.count > 5, characters[range.lowerBound + 4] == ":", !hasMark {
      range = (range.lowerBound + 5)..<range.upperBound
      hasMark = true
    }
    if !hasMark, let colon = characters[range].firstIndex(of: ":"), range.upperBound - colon > 8,
      characters[range.lowerBound].hexValue == nil
    {
      range = (colon + 1)..<range.upperBound
      hasMark = true
      isSegmented = true
    }
    // 010 Editor prints `0010h:`.
    if hasMark, range.count > 4, characters[range.upperBound - 1] == "h" { range = range.dropLast() }
    guard (4...18).contains(range.count) else { return nil }
    var value = 0
    var digits = 0
    for position in range {
      if characters[position] == "`", digits == 8 {
        hasMark = true
        continue
      }
      guard let digit = characters[position].hexValue else { return nil }
      value = (value << 4 | Int(digit)) & Int.max
      digits += 1
    }
    // Some tools go on after the last address of 64 bits with one more digit.
    return digits >= 4 && digits <= 17 ? Address(value: value, hasMark: hasMark, isSegmented: isSegmented) : nil
  }

  /// The words after an address. A dash in the middle of a row parts two of them, a backtick two halves of one.
  private static func words(behind start: Int, upTo end: Int, of text: DumpText) -> [DigitGroup] {
    let characters = text.characters
    var words: [DigitGroup] = []
    var position = start
    // A dash of its own stands between address and bytes.
    while position < end, characters[position].isBlank { position += 1 }
    let isDash = position + 1 < end && characters[position] == "-" && characters[position + 1].isBlank
    position = isDash ? position + 1 : start
    var isText = false
    while position < end {
      let gapStart = position
      while position < end, characters[position].isBlank { position += 1 }
      let first = position
      while position < end, !characters[position].isBlank { position += 1 }
      guard first < position else { break }
      var word = first..<position
      var gap = first - gapStart
      let isPair = word.count == 5 && characters[first + 2] == "-"
      if !isText, isPair, words.count == 7, DigitGroup(first..<(first + 2), gap: 1, in: text).isHex,
        DigitGroup((first + 3)..<position, gap: 1, in: text).isHex
      {
        words.append(DigitGroup(first..<(first + 2), gap: gap, in: text))
        word = (first + 3)..<position
        gap = 1
      }
      // Eight digits, a backtick, and eight more are one word, too.
      if !isText, word.count == 17, characters[first + 8] == "`" {
        let halves = [first..<(first + 8), (first + 9)..<position].map { DigitGroup($0, gap: gap, in: text) }
        words += [halves[0], DigitGroup(halves[1].range, gap: 0, in: text)]
        continue
      }
      let group = DigitGroup(word, gap: gap, in: text)
      isText = isText || !group.isHex
      words.append(group)
    }
    return words
  }
}
