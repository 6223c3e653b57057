/// The columns of the tree: offset, bytes, label, value. They follow the terminal's width.
struct Layout {
  /// How many bytes of a field stand in one row beside its label.
  static let bytesPerRow = OutputBuffer.mostRowBytes
  /// Room for eight bytes, or for two and their sixteen bits.
  static let bytesWidth = 26
  /// Where notes and explanations begin.
  static let noteIndent = 6

  /// A row of sixteen bytes and their characters does not fit into less.
  static let minimumWidth = 74

  let width: Int
  let labelWidth: Int
  /// Hexadecimal digits of an offset.
  let offsetDigits: Int
  let bytesColumn: Int
  let labelColumn: Int
  let valueColumn: Int
  let valueWidth: Int

  /// `length`: of the frame, or of the longest buffer beside it.
  init(width: Int, length: Int) {
    self.width = max(Self.minimumWidth, width)
    labelWidth = min(max(22, self.width - 72), 36)
    offsetDigits = length > 0x1_0000 ? 6 : 4
    bytesColumn = offsetDigits + 2
    labelColumn = bytesColumn + Self.bytesWidth + 2
    valueColumn = labelColumn + labelWidth + 1
    valueWidth = max(16, self.width - valueColumn)
  }
}
