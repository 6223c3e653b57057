/// A number as JSON has it, RFC 8259 §6.
struct JSONNumber {
  /// Whether it has the RFC's form: `-12.5e+3`.
  private(set) var isValid = false
  /// Whether binary64 (IEEE 754) has not got it: an integer of more than 2^53, or an exponent of more than 308.
  private(set) var isLarge = false

  private static let largestInteger: UInt64 = 1 << 53
  private static let largestExponent: UInt64 = 308

  init(_ bytes: Span<UInt8>) {
    var place = 0
    if place < bytes.count, bytes[place] == 0x2d { place += 1 }
    let integer = Self.digits(bytes, &place)
    guard integer.count > 0, integer.count == 1 || !integer.beginsWithZero else { return }
    var isInteger = true
    if place < bytes.count, bytes[place] == 0x2e {
      place += 1
      isInteger = false
      guard Self.digits(bytes, &place).count > 0 else { return }
    }
    if place < bytes.count, bytes[place] | 0x20 == 0x65 {
      place += 1
      isInteger = false
      if place < bytes.count, bytes[place] == 0x2b || bytes[place] == 0x2d { place += 1 }
      let exponent = Self.digits(bytes, &place)
      guard exponent.count > 0 else { return }
      isLarge = exponent.value > Self.largestExponent
    }
    if isInteger, integer.value > Self.largestInteger { isLarge = true }
    isValid = place == bytes.count
  }

  /// Reads digits; the value is clamped to 64 bits.
  private static func digits(
    _ bytes: Span<UInt8>, _ place: inout Int
  ) -> (count: Int, value: UInt64, beginsWithZero: Bool) {
    let start = place
    var value: UInt64 = 0
    while place < bytes.count, HTTPText.isDigit(bytes[place]) {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      value = overflows ? .max : product | 1 == .max ? .max : product &+ UInt64(bytes[place] &- 0x30)
      place += 1
    }
    return (place - start, value, start < place && bytes[start] == 0x30)
  }
}

/// A string as JSON has it, RFC 8259 §7, after its first quote.
struct JSONString {
  enum Ending {
    case quote
    /// A control character, which must be escaped.
    case control
    case none
  }

  struct Faults {
    var hasBadEscape = false
    var hasLoneSurrogate = false
  }

  /// The byte after its last one: the quote that ends it.
  let end: Int
  let ending: Ending
  private(set) var hasEscapes = false
  private(set) var isBeyondASCII = false

  init(from start: Int, to end: Int, _ bytes: Span<UInt8>) {
    var place = start
    var ending = Ending.none
    while place < end {
      let byte = bytes[place]
      if byte == 0x22 {
        ending = .quote
        break
      }
      if byte < 0x20 {
        ending = .control
        break
      }
      if byte == 0x5c {
        hasEscapes = true
        // What is escaped is no end, whatever it is; a control character is told at its own place.
        if place + 1 < end, bytes[place + 1] >= 0x20 { place += 1 }
      } else if byte >= 0x80 {
        isBeyondASCII = true
      }
      place += 1
    }
    self.end = min(place, end)
    self.ending = ending
  }

  /// The characters that it stands for, in UTF-8.
  func unescaped(from start: Int, _ bytes: Span<UInt8>, _ faults: inout Faults) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      let byte = bytes[place]
      place += 1
      guard byte == 0x5c else {
        text.append(byte)
        continue
      }
      let escape = place < end ? bytes[place] : 0
      place += 1
      switch escape {
      case 0x22, 0x5c, 0x2f: text.append(escape)
      case 0x62: text.append(8)
      case 0x66: text.append(12)
      case 0x6e: text.append(10)
      case 0x72: text.append(13)
      case 0x74: text.append(9)
      case 0x75 where unit(at: place, bytes) != nil:
        text.append(contentsOf: scalar(at: &place, bytes, &faults).utf8)
      default:
        faults.hasBadEscape = true
        place -= 1
        text.append(byte)
      }
    }
    return text
  }

  /// A UTF-16 code unit of four hexadecimal digits.
  private func unit(at place: Int, _ bytes: Span<UInt8>) -> UInt32? {
    guard place + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in place..<place + 4 {
      guard let digit = HTTPText.hexadecimalDigit(bytes[index]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Reads the digits of one code unit, or of a pair of them.
  private func scalar(at place: inout Int, _ bytes: Span<UInt8>, _ faults: inout Faults) -> String {
    let first = unit(at: place, bytes) ?? 0
    place += 4
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    if first < 0xdc00, place + 6 <= end, bytes[place] == 0x5c, bytes[place + 1] == 0x75,
      let second = unit(at: place + 2, bytes), 0xdc00...0xdfff ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + second - 0xdc00)
    {
      place += 6
      return String(scalar)
    }
    faults.hasLoneSurrogate = true
    return "\u{fffd}"
  }
}

/// Whether bytes are UTF-8, RFC 3629.
enum UTF8Check {
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }
}
