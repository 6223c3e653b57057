/// A line of a dump in its parts, so that it can be damaged as lines are on their way.
struct DumpLine {
  /// Some bytes in a row of digits.
  struct Cell {
    /// What stands before the digits: blanks, a comma, `0x`.
    var gap: String
    var digits: String
    /// How many bytes the digits are of.
    var count: Int
  }

  /// What stands before the bytes, such as an offset; the whole line where it is no row.
  var lead: String
  var cells: [Cell] = []
  /// What stands after the bytes.
  var column = ""
  /// The place of the row's bytes in the packet.
  var start = 0

  init(_ text: String) { lead = text }

  init(_ lead: String, _ cells: [Cell], start: Int, column: String = "") {
    (self.lead, self.cells, self.column, self.start) = (lead, cells, column, start)
  }

  var isRow: Bool { !cells.isEmpty }
  var count: Int { cells.reduce(0) { $0 + $1.count } }
  var text: String { cells.reduce(lead) { $0 + $1.gap + $1.digits } + column }
}

/// How the text beside the bytes is printed.
struct ColumnStyle {
  var open = "  "
  var close = ""
  /// Whether `close` stands where it stands in a full row.
  var isFilled = false
  /// Whether the text stands where it stands in a full row.
  var isAligned = true
  var hasBlankAfter8 = false
  var character: (UInt8) -> Character = { (0x20...0x7e).contains($0) ? Character(UnicodeScalar($0)) : "." }

  /// tcpdump prints a dot for a blank.
  static var noBlanks: ColumnStyle {
    ColumnStyle(character: { (0x21...0x7e).contains($0) ? Character(UnicodeScalar($0)) : "." })
  }

  func text(_ bytes: ArraySlice<UInt8>, width: Int) -> String {
    var text = open
    for (index, byte) in bytes.enumerated() {
      if hasBlankAfter8 && index == 8 { text += " " }
      text.append(character(byte))
    }
    if isFilled { text += String(repeating: " ", count: width - bytes.count) }
    return text + close
  }
}

/// How a tool prints rows of bytes.
struct RowStyle {
  /// Bytes a row, and bytes a cell.
  var width = 16
  var group = 1
  /// The last bytes of a cell first.
  var isReversed = false
  var isUpper = false
  var offset: (Int) -> String = { _ in "" }
  /// What stands before a cell, whose first byte is that of the row by this number.
  var gap: (Int) -> String = { $0 == 0 ? "" : " " }
  /// A cell's digits, where they are not hexadecimal.
  var word: ((ArraySlice<UInt8>) -> String)?
  var column: ColumnStyle?
  /// Whether rows that are the same as the row above are printed as a star.
  var squeezes = false
  /// The line below the rows, of the count of bytes.
  var end: ((Int) -> String)?

  func lines(_ bytes: [UInt8]) -> [DumpLine] {
    let full = area(bytes: Array(repeating: 0x41, count: width)[...])
    var lines: [DumpLine] = []
    var isSqueezed = false
    for start in stride(from: 0, to: bytes.count, by: width) {
      let row = bytes[start..<min(start + width, bytes.count)]
      if squeezes, start > 0, row.count == width, start + width < bytes.count || end != nil,
        row.elementsEqual(bytes[(start - width)..<start])
      {
        if !isSqueezed { lines.append(DumpLine("*")) }
        isSqueezed = true
        continue
      }
      isSqueezed = false
      let cells = area(bytes: row)
      var text = column.map { $0.text(row, width: width) } ?? ""
      if column?.isAligned ?? false, row.count < width {
        text = String(repeating: " ", count: max(0, length(full) - length(cells))) + text
      }
      lines.append(DumpLine(offset(start), cells, start: start, column: text))
    }
    if let end { lines.append(DumpLine(end(bytes.count))) }
    return lines
  }

  private func area(bytes: ArraySlice<UInt8>) -> [DumpLine.Cell] {
    stride(from: 0, to: bytes.count, by: group).map { index in
      let start = bytes.startIndex + index
      let cell = bytes[start..<min(start + group, bytes.endIndex)]
      let digits = word.map { $0(cell) } ?? (isReversed ? Array(cell.reversed())[...] : cell).hex(isUpper)
      return DumpLine.Cell(gap: gap(index), digits: digits, count: cell.count)
    }
  }

  private func length(_ cells: [DumpLine.Cell]) -> Int { cells.reduce(0) { $0 + $1.gap.count + $1.digits.count } }
}

extension Sequence<UInt8> {
  /// The bytes in hexadecimal.
  func hex(_ isUpper: Bool = false, separator: String = "") -> String {
    let digits = Array((isUpper ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    var text: [UInt8] = []
    for byte in self {
      if !text.isEmpty { text += separator.utf8 }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number that the bytes are, the lowest first.
  var little: UInt64 { reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}

extension BinaryInteger {
  /// The number in a radix, with zeros before it.
  func digits(_ count: Int, radix: Int = 16, isUpper: Bool = false) -> String {
    let text = String(self, radix: radix, uppercase: isUpper)
    return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }
}

extension String {
  /// The text with blanks before it.
  func right(_ width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - count)) + self }

  /// The text with blanks after it.
  func left(_ width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }

  /// The text in lines of so many characters.
  func wrapped(_ width: Int) -> [String] {
    let characters = Array(self)
    return stride(from: 0, to: characters.count, by: width).map { start in
      String(characters[start..<Swift.min(start + width, characters.count)])
    }
  }
}
