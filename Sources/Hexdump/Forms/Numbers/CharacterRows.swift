/// Takes the rows of `od -c` and `hexdump -c` apart: each byte fills four columns, as itself, as an escape such as `\n`, or
/// as three octal digits:
///
///     0000020  \0   ,  \0 001  \0  \0   @ 001 366 314 300  \0 002 001 300  \0
struct CharacterRows {
  /// How many columns a byte fills.
  private static let columns = 4
  /// The most bytes of a row.
  private static let mostBytes = 256

  /// The radix of the offsets; `nil` where there are none.
  let radix: Int?

  func row(_ line: Int, of text: DumpText) -> TableRow? {
    guard let radix else { return nil }
    guard let row = Row(line, of: text, notation: .bare), (6...8).contains(row.offset.count),
      let address = row.value(in: text, radix: radix)
    else { return nil }
    // A row of nothing but spaces looks like the length at the end, but more follows.
    guard row.holdsBytes || isOffset(above: address, line + 1, of: text, orStar: true) else { return nil }
    guard let (bytes, strange) = cells(row.offset.upperBound..<row.area.upperBound, of: text) else { return nil }
    return TableRow(
      line: line, address: address, place: row.offset.lowerBound,
      bytes: bytes
        + [DigitGroup.Byte](repeating: .known(" "), count: strange == nil ? Self.mostBytes - bytes.count : 0),
      count: strange == nil ? bytes.count : nil, mayEndInSpaces: true, strange: strange)
  }

  /// The length that a lone offset says.
  func total(_ line: Int, of text: DumpText) -> Int? {
    guard let radix, let row = Row(line, of: text, notation: .bare), !row.holdsBytes, row.offset.count >= 6,
      let value = row.value(in: text, radix: radix), !isOffset(above: value, line + 1, of: text, orStar: true)
    else { return nil }
    return value
  }

  private func isOffset(above address: Int, _ line: Int, of text: DumpText, orStar: Bool) -> Bool {
    if orStar, line < text.lineCount, text.isStar(line) { return true }
    guard let radix, line < text.lineCount, let row = Row(line, of: text, notation: .bare), row.offset.count >= 6,
      let value = row.value(in: text, radix: radix)
    else { return false }
    return value > address && value - address <= Self.mostBytes
  }

  /// The bytes in columns, and where the first begins that is none; `nil` where the first column holds none at all.
  func cells(_ range: Range<Int>, of text: DumpText) -> (bytes: [DigitGroup.Byte], strange: Int?)? {
    var bytes: [DigitGroup.Byte] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard bytes.count < Self.mostBytes else { return nil }
      let end = min(position + Self.columns, range.upperBound)
      guard let byte = Self.byte(text.characters[position..<end]) else {
        return bytes.count < 2 ? nil : (bytes, position)
      }
      bytes.append(byte)
      position = end
    }
    return (bytes, nil)
  }

  private static func byte(_ cell: ArraySlice<UInt8>) -> DigitGroup.Byte? {
    guard cell.first == " ", cell.count == columns else {
      return cell.allSatisfy { $0 == " " } ? .known(" ") : nil
    }
    let shown = Array(cell.dropFirst().drop { $0 == " " })
    switch shown.count {
    case 0: return .known(" ")
    case 1: return shown[0] == .foreignCharacter ? .bad : .known(shown[0])
    case 2:
      // In UTF-8, hexdump shows a character of several bytes by itself and stars.
      if shown == ["*", "*"] { return .bad }
      guard shown[0] == "\\", let escape = escapes[shown[1]] else { return nil }
      return .known(escape)
    default:
      if shown.allSatisfy({ $0.isRedactedDigit }) { return .redacted }
      var value = 0
      for character in shown {
        guard let digit = character.hexValue, digit < 8 else { return nil }
        value = value * 8 + Int(digit)
      }
      return UInt8(exactly: value).map { .known($0) }
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    "0": 0, "a": 7, "b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13,
  ]
}
