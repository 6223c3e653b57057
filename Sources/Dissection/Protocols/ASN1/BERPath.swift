/// The numbers of an object identifier, X.690 §8.19: seven bits in an octet, the last octet of each begins with a zero
/// bit. The first two of them are one, forty times the first and the second.
struct BERPath {
  private var place: Int
  private let end: Int
  private var isAtStart = true
  /// What was wrong with those that were read.
  private(set) var isOpen = false
  private(set) var isPadded = false
  private(set) var isLarge = false

  /// The longest number that is shown: 256 bits, twice what UUIDs take (X.667).
  private static let mostOctets = 37

  init(_ contents: Range<Int>) {
    place = contents.lowerBound
    end = contents.upperBound
  }

  /// The octets of the next number as it is encoded; nil at the end, and where it has no end.
  private mutating func nextOctets(_ bytes: Span<UInt8>) -> Range<Int>? {
    let start = place
    while place < end {
      place += 1
      if bytes[place - 1] & 0x80 == 0 {
        if bytes[start] == 0x80 { isPadded = true }
        return start..<place
      }
    }
    isOpen = isOpen || start < end
    return nil
  }

  /// The next number of the path's encoding, where it has 64 bits at most. The first of all has two in it.
  mutating func next(_ bytes: Span<UInt8>) -> UInt64? {
    guard let octets = nextOctets(bytes), octets.count <= 9 else { return nil }
    return Self.number(bytes, octets)
  }

  private static func number(_ bytes: Span<UInt8>, _ octets: Range<Int>) -> UInt64 {
    octets.reduce(0) { $0 << 7 | UInt64(bytes[$1] & 0x7f) }
  }

  /// Stores the path as text, with points between the numbers: the value of a field of the format
  /// ``FieldFormat/storedText``.
  mutating func store(_ bytes: Span<UInt8>, _ out: inout Dissection) -> UInt64 {
    let start = out.texts.count
    while let octets = nextOctets(bytes) {
      if octets.count > 9 {
        if !isAtStart { out.texts.append(0x2e) }
        appendLarge(bytes, octets, &out)
      } else {
        let number = Self.number(bytes, octets)
        if isAtStart {
          let first = min(number / 40, 2)
          out.appendText(decimal: first)
          out.texts.append(0x2e)
          out.appendText(decimal: number - first * 40)
        } else {
          out.texts.append(0x2e)
          out.appendText(decimal: number)
        }
      }
      isAtStart = false
    }
    return TextRange(offset: start, count: out.texts.count - start).value
  }

  /// Writes a number of more than 63 bits: it is put together as digits of base 10⁹.
  private mutating func appendLarge(_ bytes: Span<UInt8>, _ octets: Range<Int>, _ out: inout Dissection) {
    guard octets.count <= Self.mostOctets else {
      isLarge = true
      out.texts.append(0x3f)
      return
    }
    var digits: [UInt64] = [0]
    for place in octets {
      var carry = UInt64(bytes[place] & 0x7f)
      for index in digits.indices {
        let sum = (digits[index] << 7) + carry
        digits[index] = sum % 1_000_000_000
        carry = sum / 1_000_000_000
      }
      if carry > 0 { digits.append(carry) }
    }
    out.appendText(decimal: digits.removeLast())
    for digit in digits.reversed() { out.appendText(decimal: digit, width: 9) }
  }
}

extension Dissection {
  /// Adds a number to the texts, with zeros before it up to a width.
  mutating func appendText(decimal number: UInt64, width: Int = 1) {
    var divisor: UInt64 = 1
    var count = 1
    while number / divisor >= 10 || count < width {
      divisor *= 10
      count += 1
    }
    while divisor > 0 {
      texts.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Adds words to the texts.
  mutating func appendText(_ words: StaticString) {
    words.withUTF8Buffer { utf8 in
      let text = unsafe utf8.span
      for index in text.indices { texts.append(text[index]) }
    }
  }
}
