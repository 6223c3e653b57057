/// What the rows of a dump have in common.
struct RowLayout {
  /// The radix of the offsets: 16, 8 or 10.
  var radix = 16
  /// How many bytes a full row holds.
  var width: Int?
  /// Whether there is a text column beside the bytes; `nil` where no row tells.
  var hasText: Bool?
  /// Where the text column begins, in characters from the start of the line.
  var textColumn: Int?
  /// How many bytes a word holds.
  var groupBytes = 1
  /// How many digits an offset has.
  var offsetDigits = 0
  /// Whether nothing but a colon sets the offsets off.
  var hasColon = false
  /// Whether rows hold different numbers of bytes, so that none is too long.
  var isUneven = false
  /// Whether the bytes of each word stand in reverse.
  var isReversed = false

  /// Takes note of a row whose cut is certain.
  mutating func learn(from cut: RowCut, row: Row, in text: DumpText, isBlank: Bool) {
    if let start = cut.textStart {
      hasText = true
      let column = start - text.line(row.line).lowerBound
      textColumn = min(textColumn ?? column, column)
    } else if hasText == nil, !isBlank {
      hasText = false
    }
  }
}
