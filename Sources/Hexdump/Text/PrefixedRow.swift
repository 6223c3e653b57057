/// What is after the prefix of a line, as far as it tells whether there is a dump.
struct PrefixedRow {
  /// The offset in hexadecimal, where there is one.
  var offset: UInt64?
  /// How many bytes stand in pairs of digits or in a list of numbers, where there is nothing else.
  var plainBytes: Int?

  init(_ rest: ArraySlice<UInt8>) {
    let rest = rest.drop { $0.isBlank }
    plainBytes = Self.plainBytes(rest)
    offset = Self.offset(rest)
  }

  /// Whether a line is nothing but bytes, or an offset and groups of digits.
  static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    plainBytes(line) != nil || OffsetRow(line)?.holdsGroups == true
  }

  /// The offset that a row begins with, or that follows a label such as `skb linear:`.
  private static func offset(_ rest: ArraySlice<UInt8>) -> UInt64? {
    var position = rest.startIndex
    for _ in 0..<6 {
      if let row = OffsetRow(rest[position...]) { return row.offset }
      guard let blank = rest[position...].prefix(64).firstIndex(where: { $0.isBlank }) else { return nil }
      position = blank
      while position < rest.endIndex, rest[position].isBlank { position += 1 }
    }
    return nil
  }

  /// Counts the bytes of a line of digits, or of a list such as `0x45, 0x00,` or `"\x45\x00"`.
  static func plainBytes(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.count <= 4096 else { return nil }
    var bytes = 0
    var length = 0
    var isMarked = false
    for character in rest {
      if character.hexValue != nil {
        length += 1
        continue
      }
      if character.lowercased == "x" {
        // The x of `0x` or of `\x`.
        guard !isMarked, length <= 1 else { return nil }
        (length, isMarked) = (0, true)
        continue
      }
      switch character {
      case " ", "\t", ",", ":", ";", "{", "}", "\"", "\\", "]": break
      default: return nil
      }
      guard length % 2 == 0 || (isMarked && length == 1) else { return nil }
      bytes += (length + 1) / 2
      (length, isMarked) = (0, false)
    }
    guard length % 2 == 0 || (isMarked && length == 1) else { return nil }
    return bytes + (length + 1) / 2
  }
}

/// An offset with the first group of digits after it, as far as a line shows them.
struct OffsetRow {
  let offset: UInt64
  /// Whether a colon is after the offset.
  let hasColon: Bool
  /// The groups of digits after the offset.
  private let groups: ArraySlice<UInt8>

  /// `nil` where a line does not begin with an offset.
  init?(_ line: ArraySlice<UInt8>) {
    var position = line.startIndex
    if position < line.endIndex, line[position] == "|" { position += 1 }
    if line[position...].starts(with: "0x") { position += 2 }
    var value: UInt64 = 0
    var digits = 0
    while position < line.endIndex, digits < 17, let digit = line[position].hexValue {
      value = value << 4 | UInt64(digit)
      digits += 1
      position += 1
    }
    guard (4...16).contains(digits), position < line.endIndex,
      line[position].isBlank || [":", "|"].contains(line[position])
    else { return nil }
    hasColon = line[position] == ":"
    while position < line.endIndex, line[position].isBlank || [":", "|", "-"].contains(line[position]) {
      position += 1
    }
    groups = line[position...]
    let group = groups.prefix(17).prefix { $0.hexValue != nil }
    // Words of od in octal have three, six or eleven digits.
    let isOctal = [3, 6, 11].contains(group.count) && group.allSatisfy { $0 < "8" }
    guard [2, 4, 8, 16].contains(group.count) || isOctal else { return nil }
    offset = value
  }

  /// Whether so many digits follow, in groups of one length, as only a dump's row has them.
  var holdsGroups: Bool {
    let words = groups.prefix(64).split(maxSplits: 4, omittingEmptySubsequences: true) { $0.isBlank }
    guard let first = words.first else { return false }
    let alike = words.prefix(4).prefix { word in word.count == first.count && word.allSatisfy { $0.hexValue != nil } }
    return alike.count * first.count >= 8 && alike.count >= 2
  }
}
