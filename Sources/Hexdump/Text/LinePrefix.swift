/// What stands before the rows of a dump that passed through a mail, an editor, a log or a diff, one kind for a run of
/// lines. It is cut off only where what is behind it is a dump, so that no dump's own offsets, times or fences are lost.
enum LinePrefix: Equatable {
  /// `| `, as some mail programs quote.
  case bar
  /// `+` or `-`, as in a diff or a list.
  case sign(UInt8)
  /// A line's number, with what sets it off: `12:`, `12|`, `12.`, `12)` or blanks.
  case number(Int, isSetOff: Bool)
  /// A log's time, host, level, thread or program.
  case log

  /// The prefix at the start of a line, and how many characters it has; `nil` where there is none.
  static func read(_ line: ArraySlice<UInt8>) -> (kind: LinePrefix, length: Int)? {
    guard let first = line.first else { return nil }
    switch first {
    case 0x7C:
      guard line.count > 1, line[line.startIndex + 1].isBlank else { return nil }
      return (.bar, 2)
    case 0x2B, 0x2D:
      return (.sign(first), 1)
    default:
      // A time begins with digits and a colon, as a numbered line may.
      return LogPrefix.length(line).map { (.log, $0) } ?? number(line)
    }
  }

  private static func number(_ line: ArraySlice<UInt8>) -> (kind: LinePrefix, length: Int)? {
    var position = line.startIndex
    while position < line.endIndex, line[position].isBlank { position += 1 }
    let digits = line[position...].prefix(8).prefix { $0.isDecimalDigit }
    guard (1...7).contains(digits.count) else { return nil }
    position = digits.endIndex
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    var end = position
    while end < line.endIndex, line[end].isBlank { end += 1 }
    guard end < line.endIndex else {
      return (.number(value, isSetOff: false), line.count)
    }
    // The bar of an editor or a pager: an ASCII one, or one of the box-drawing characters.
    if line[end] == 0x7C || line[end] == .foreignCharacter, end + 1 < line.endIndex,
      line[end + 1].isBlank || end == position
    {
      return (.number(value, isSetOff: true), end + 1 - line.startIndex)
    }
    // A number with a zero before it, and digits right behind the colon, are a row of Cisco's MGX.
    let behind = line[position...].dropFirst()
    if line[position] == 0x3A, digits.first == 0x30, digits.count > 1, behind.first?.hexValue != nil { return nil }
    switch line[position] {
    case 0x3A, 0x2E, 0x29: return (.number(value, isSetOff: true), position + 1 - line.startIndex)
    case 0x20, 0x09: return (.number(value, isSetOff: false), position + 1 - line.startIndex)
    default: return nil
    }
  }

  /// Whether a line with this prefix may follow one with the other.
  func mayFollow(_ other: LinePrefix) -> Bool {
    switch (self, other) {
    case (.number(let value, let isSetOff), .number(let before, let wasSetOff)):
      value == before + 1 && isSetOff == wasSetOff
    default: self == other
    }
  }

  /// Whether rows of bytes without offsets are evidence enough behind the prefix. Behind a log's times each may be a
  /// packet of its own, and a number before blanks may be a byte.
  var takesPlainRows: Bool {
    switch self {
    case .bar, .sign: true
    case .number(_, let isSetOff): isSetOff
    case .log: false
    }
  }
}

/// What is behind the prefix of a line, as far as it tells whether there is a dump.
struct PrefixedRow {
  /// The offset in hexadecimal, where there is one.
  var offset: UInt64?
  /// How many bytes stand in pairs of digits, where there is nothing else.
  var plainBytes: Int?

  init(_ rest: ArraySlice<UInt8>) {
    var position = rest.startIndex
    while position < rest.endIndex, rest[position].isBlank { position += 1 }
    plainBytes = Self.plainBytes(rest[position...])
    offset = Self.offset(rest[position...])
  }

  /// The offset that a row begins with, or that follows a label such as `skb linear:`.
  private static func offset(_ rest: ArraySlice<UInt8>) -> UInt64? {
    var position = rest.startIndex
    for _ in 0..<6 {
      if let offset = offsetAtOnce(rest[position...]) { return offset }
      guard let blank = rest[position...].prefix(64).firstIndex(where: { $0.isBlank }) else { return nil }
      position = blank
      while position < rest.endIndex, rest[position].isBlank { position += 1 }
    }
    return nil
  }

  private static func offsetAtOnce(_ rest: ArraySlice<UInt8>) -> UInt64? {
    var position = rest.startIndex
    if position < rest.endIndex, rest[position] == 0x7C { position += 1 }
    if rest[position...].starts(with: "0x") { position += 2 }
    var value: UInt64 = 0
    var digits = 0
    while position < rest.endIndex, digits < 17, let digit = rest[position].hexValue {
      value = value << 4 | UInt64(digit)
      digits += 1
      position += 1
    }
    guard (4...16).contains(digits), position < rest.endIndex,
      rest[position].isBlank || [0x3A, 0x7C].contains(rest[position])
    else { return nil }
    while position < rest.endIndex, rest[position].isBlank || [0x3A, 0x7C, 0x2D].contains(rest[position]) {
      position += 1
    }
    let group = rest[position...].prefix(17).prefix { $0.hexValue != nil }
    return [2, 4, 8, 16].contains(group.count) ? value : nil
  }

  private static func plainBytes(_ rest: ArraySlice<UInt8>) -> Int? {
    var digits = 0
    var length = 0
    for character in rest.prefix(4096) {
      if character.hexValue != nil {
        length += 1
      } else {
        guard character.isBlank || character == 0x3A || character == 0x2C, length % 2 == 0 else { return nil }
        digits += length
        length = 0
      }
    }
    guard length % 2 == 0, rest.count <= 4096 else { return nil }
    return (digits + length) / 2
  }
}
