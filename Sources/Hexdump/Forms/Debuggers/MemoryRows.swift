/// Takes the rows apart that gdb's `x` and lldb's `memory read -f` print: an address, perhaps a symbol, and values.
///
///     0x555555558060 <pkt>:	0x00000002	0x00020200	0x01000000	0x00450008
///     0x555555558060 <pkt>:	2 '\002'	0 '\000'	0 '\000'	0 '\000'
struct MemoryRows {
  enum Notation: CaseIterable {
    case hexadecimal
    case decimal
    case signedDecimal
    case octal
    case binary
  }

  let notation: Notation
  /// How many bytes a value holds.
  let wordLength: Int

  /// The address of a line, where its digits begin, and where the values begin.
  static func address(_ line: Int, of text: DumpText) -> (value: Int, place: Int, values: Range<Int>)? {
    let range = text.line(line)
    guard range.count <= Row.maximumLength else { return nil }
    let characters = text.characters
    var position = range.lowerBound
    while position < range.upperBound, characters[position].isBlank { position += 1 }
    let place = position
    guard range.upperBound - position > 4, characters[position] == "0", characters[position + 1] == "x" else {
      return nil
    }
    position += 2
    var value = 0
    let digits = position
    while position < range.upperBound, let digit = characters[position].hexValue, position - digits < 16 {
      value = value << 4 & Int.max | Int(digit)
      position += 1
    }
    guard position > digits else { return nil }
    // The symbol may hold any characters.
    if position + 1 < range.upperBound, characters[position] == " ", characters[position + 1] == "<" {
      var end = position + 2
      while end + 1 < range.upperBound, !(characters[end] == ">" && characters[end + 1] == ":") { end += 1 }
      position = end + 1
    }
    guard position + 1 < range.upperBound, characters[position] == ":", characters[position + 1].isBlank else {
      return nil
    }
    return (value, place, (position + 1)..<range.upperBound)
  }

  func row(_ line: Int, of text: DumpText) -> TableRow? {
    guard let (address, place, values) = Self.address(line, of: text) else { return nil }
    var bytes: [DigitGroup.Byte] = []
    var position = values.lowerBound
    while position < values.upperBound {
      guard !text.characters[position].isBlank else {
        position += 1
        continue
      }
      let start = position
      while position < values.upperBound, !text.characters[position].isBlank { position += 1 }
      guard let value = value(text.characters[start..<position]) else { return nil }
      for index in (0..<wordLength).reversed() {
        bytes.append(.known(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))))
      }
      skipCharacter(&position, upTo: values.upperBound, of: text)
    }
    guard !bytes.isEmpty else { return nil }
    return TableRow(line: line, address: address, place: place, bytes: bytes, count: bytes.count)
  }

  /// Skips the character that is shown after a number: `65 'A'`, `0 '\000'`, `39 '\''`, `32 ' '`.
  private func skipCharacter(_ position: inout Int, upTo limit: Int, of text: DumpText) {
    let characters = text.characters
    guard wordLength == 1, position + 3 < limit, characters[position] == " ", characters[position + 1] == "'" else {
      return
    }
    var end = position + 2
    end += characters[end] == "\\" ? 2 : 1
    while end < limit, characters[end] != "'", end < position + 7 { end += 1 }
    if end < limit, characters[end] == "'" { position = end + 1 }
  }

  private func value(_ word: ArraySlice<UInt8>) -> UInt64? {
    // Only octal numbers begin with a zero, and with one.
    let zeros = word.prefix { $0 == "0" }.count
    if notation != .hexadecimal, notation != .binary, word.count > 1, zeros > (notation == .octal ? 1 : 0) {
      return nil
    }
    switch notation {
    case .hexadecimal:
      guard word.starts(with: "0x"), word.count == 2 + 2 * wordLength else { return nil }
      return word.dropFirst(2).number(radix: 16)
    case .decimal:
      return word.number(radix: 10).flatMap { fits($0) ? $0 : nil }
    case .signedDecimal:
      guard word.first == "-" else {
        return word.number(radix: 10).flatMap { fits($0 << 1) ? $0 : nil }
      }
      guard let value = word.dropFirst().number(radix: 10), value > 0, fits((value - 1) << 1) else { return nil }
      return 0 &- value
    case .octal:
      guard word.first == "0" else { return nil }
      return word.number(radix: 8).flatMap { fits($0) ? $0 : nil }
    case .binary:
      return word.count == 8 * wordLength ? word.number(radix: 2) : nil
    }
  }

  private func fits(_ value: UInt64) -> Bool { wordLength == 8 || value < 1 << UInt64(8 * wordLength) }
}
