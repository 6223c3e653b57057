/// Takes apart the value of an array as gdb prints it.
struct GdbValueParser {
  let text: DumpText
  var position: Int
  let limit: Int
  private(set) var bytes = PacketBytes()
  private(set) var isTooLarge = false
  /// Whether gdb left out elements.
  private(set) var isElided = false
  /// Whether the value is left off at a character that is not ASCII, whose bytes cannot be told.
  private(set) var hasForeignCharacters = false
  /// Whether this is an array of characters, of which gdb leaves out zeros at the end.
  private(set) var isCharacters = false

  init(text: DumpText, position: Int, limit: Int) {
    self.text = text
    self.position = position
    self.limit = limit
  }

  private var next: UInt8? { position < limit ? text.characters[position] : nil }

  private mutating func take(_ character: UInt8) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    guard position < limit, text.characters[position..<limit].starts(with: word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  private mutating func skipBlanks() {
    while let next, next.isBlank { position += 1 }
  }

  /// Whether the value was read to its end; `nil` where this is none of an array of bytes.
  mutating func parse() -> Bool? {
    let isList = take("{")
    isCharacters = !isList
    while !bytes.isOverfull {
      skipBlanks()
      guard next != nil else { return bytes.count > 0 ? !isList : nil }
      if take(word: "...") {
        isElided = true
        skipBlanks()
        _ = take("}")
        return true
      }
      let isElement = element()
      if hasForeignCharacters { return true }
      guard isElement else { return bytes.count >= 8 ? false : nil }
      // gdb cuts a string off with dots right after its quote.
      if take(word: "...") {
        isElided = true
        return true
      }
      skipBlanks()
      if take(",") { continue }
      if isList { return take("}") ? true : bytes.count >= 8 ? false : nil }
      return true
    }
    return true
  }

  /// Takes a number with its character, a character, or a string, with its repeats.
  private mutating func element() -> Bool {
    let start = bytes.count
    switch next {
    case "\"": guard quoted("\"") else { return false }
    case "'": guard quoted("'"), bytes.count == start + 1 else { return false }
    default: guard number() else { return false }
    }
    let back = position
    skipBlanks()
    guard take(word: "<repeats ") else {
      position = back
      return true
    }
    var count = 0
    while let digit = next, digit.isDecimalDigit, count < 1 << 40 {
      count = count * 10 + Int(digit - "0")
      position += 1
    }
    guard take(word: " times>"), count > 0, bytes.count == start + 1 else { return false }
    bytes.repeatLast(1, count: count - 1)
    return true
  }

  private mutating func number() -> Bool {
    let isNegative = take("-")
    var radix: UInt8 = 10
    if next == "0" {
      radix = position + 1 < limit && text.characters[position + 1] == "x" ? 16 : 8
      if radix == 16 { position += 2 }
    }
    let digits = position
    var value = 0
    while let digit = next?.hexValue, digit < radix {
      value = min(value * Int(radix) + Int(digit), 1 << 40)
      position += 1
    }
    guard position > digits else { return false }
    if value > (isNegative ? 128 : 255) { isTooLarge = true }
    bytes.append(UInt8(truncatingIfNeeded: isNegative ? -value : value))
    let back = position
    skipBlanks()
    // The character after a number says the same once more.
    guard next == "'" else {
      position = back
      return true
    }
    var shown = self
    guard shown.quoted("'") else { return false }
    position = shown.position
    return true
  }

  /// Takes what is between two quotes: characters, and escapes as in C with up to three octal digits.
  private mutating func quoted(_ quote: UInt8) -> Bool {
    guard take(quote) else { return false }
    while let character = next, !bytes.isOverfull {
      position += 1
      if character == quote { return true }
      guard character == "\\" else {
        guard character != .foreignCharacter else {
          hasForeignCharacters = true
          return true
        }
        bytes.append(character)
        continue
      }
      guard let escaped = next else { return false }
      if escaped >= "0", escaped < "8" {
        var value = 0
        var count = 0
        while count < 3, let digit = next, digit >= "0", digit < "8" {
          value = value * 8 + Int(digit - "0")
          position += 1
          count += 1
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      } else {
        position += 1
        bytes.append(Self.escapes[escaped] ?? escaped)
      }
    }
    return bytes.isOverfull
  }

  private static let escapes: [UInt8: UInt8] = [
    "a": 7, "b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "e": 0x1B,
  ]
}
