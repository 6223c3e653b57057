import Packets

/// The bytes of a list of numbers in each radix that their digits allow.
///
/// One number is one byte, however many digits it has.
struct NumberBytes {
  private var decimal = PacketBytes()
  /// The bytes in other radices; empty as long as all numbers say their own.
  private var hexadecimal = PacketBytes()
  private var octal = PacketBytes()
  /// Whether something before the numbers says that those without a mark are decimal.
  var isDecimal = false
  private var mayBeDecimal = true
  private var isHexadecimal = true
  private var isOctal = true
  /// How many numbers do not say their radix.
  private(set) var plainCount = 0
  private(set) var hasNegative = false
  private(set) var hasLongWord = false
  private(set) var hasUnpadded = false
  private(set) var isAllHexadecimal = true
  private var hasLetter = false
  private var hasPadded = false
  private var hasThreeDigits = false
  private var hasOtherWidths = false
  /// Whether all numbers but single digits begin with a zero, as octal ones in C do, and one has three digits or more.
  private var areOctalConstants = true
  private var hasLongOctal = false

  /// What the numbers are before them where they do not say it.
  enum Hint { case decimal, unknown }

  var count: Int { decimal.count }

  /// How many numbers say their radix.
  private(set) var explicitCount = 0

  init() {}

  init(_ tokens: some Sequence<NumberToken>) { for token in tokens { append(token) } }

  /// The numbers of a text that holds nothing else but separators between them; `nil` for another text.
  init?(_ characters: [UInt8]) {
    for word in characters.split(whereSeparator: Self.isSeparator) {
      guard let token = NumberToken(word.indices, of: characters) else { return nil }
      append(token)
    }
  }

  /// Whether a character stands between the numbers of a list: a blank, a comma or a semicolon.
  static func isSeparator(_ character: UInt8) -> Bool { character.isBlank || character == "," || character == ";" }

  /// Reads bytes such as `0x02, ` that stand one after the other, as most do; `false` where there is none.
  mutating func takeBytes(_ lexer: inout Lexer) -> Bool {
    guard plainCount == 0, lexer.current == "0" else { return false }
    let (start, count) = (lexer.position, decimal.count)
    lexer.takeBytes(behind: ("0", "x"), endingWith: ",", into: &decimal)
    explicitCount += decimal.count - count
    return lexer.position > start
  }

  mutating func append(_ token: NumberToken) {
    if !token.isHexadecimal { isAllHexadecimal = false }
    hasNegative = hasNegative || token.isNegative
    if let value = token.explicit {
      explicitCount += 1
      let byte = NumberToken.byte(value)
      if byte == nil { (mayBeDecimal, isHexadecimal, isOctal) = (false, false, false) }
      return appendToAll { $0.append(byte ?? 0) }
    }
    if plainCount == 0 { (hexadecimal, octal) = (decimal, decimal) }
    plainCount += 1
    if token.width > 1, !token.hasLeadingZero { areOctalConstants = false }
    if token.width > 2, token.hasLeadingZero { hasLongOctal = true }
    hasLetter = hasLetter || token.hasLetter
    hasLongWord = hasLongWord || token.width >= 8
    if token.width == 1 { hasUnpadded = true }
    if token.width == 2, token.hasLeadingZero { hasPadded = true }
    if token.width == 3 { hasThreeDigits = true } else { hasOtherWidths = true }
    Self.append(token.decimal, to: &decimal, &mayBeDecimal)
    Self.append(token.hexadecimal, to: &hexadecimal, &isHexadecimal)
    Self.append(token.octal, to: &octal, &isOctal)
  }

  private static func append(_ value: Int?, to bytes: inout PacketBytes, _ isPossible: inout Bool) {
    let byte = value.flatMap(NumberToken.byte)
    if byte == nil { isPossible = false }
    bytes.append(byte ?? 0)
  }

  private mutating func appendToAll(_ append: (inout PacketBytes) -> Void) {
    append(&decimal)
    guard plainCount > 0 else { return }
    append(&hexadecimal)
    append(&octal)
  }

  mutating func appendUnknown() { appendToAll { $0.appendUnknown(1) } }

  mutating func repeatLast(_ count: Int) { appendToAll { $0.repeatLast(1, count: count) } }

  /// The readings that the digits allow; none where the numbers are no bytes.
  func readings(_ hint: Hint) -> [PacketBytes] {
    if plainCount == 0 { return mayBeDecimal ? [decimal] : [] }
    if hasLetter { return isHexadecimal && !hasNegative ? [hexadecimal] : [] }
    if hasNegative { return mayBeDecimal ? [decimal] : [] }
    var found: [PacketBytes] = []
    let isPadded = hasPadded && !hasUnpadded && !hasThreeDigits
    // Numbers with zeros before them are octal in C where they stand among others that say their radix.
    let areConstants = areOctalConstants && hasLongOctal
    if hasPadded || hasThreeDigits || areConstants, explicitCount > 0 || !hasOtherWidths || areConstants, isOctal {
      found.append(octal)
    }
    if mayBeDecimal, !isPadded || explicitCount > 0 { found.append(decimal) }
    if isHexadecimal, explicitCount == 0, hint == .unknown || isPadded { found.append(hexadecimal) }
    return found
  }

  /// The reading that makes most sense; `nil` where there is none, and `isTie` where several are as good: then the bytes
  /// in which these differ are unknown.
  func best(_ hint: Hint, with context: Context) -> (bytes: PacketBytes, isTie: Bool)? {
    let readings = readings(hint)
    guard let first = readings.first else { return nil }
    let others = readings.dropFirst().filter { $0.bytes != first.bytes }
    guard !others.isEmpty else { return (first, false) }
    let ranked = ([first] + others)
      .map { (bytes: $0, confidence: context.judge($0.bytes.span).confidence) }
      .sorted { $0.confidence > $1.confidence }
    guard ranked[0].confidence - ranked[1].confidence < Self.leastLead else { return (ranked[0].bytes, false) }
    return (Self.common(ranked[0].bytes, ranked[1].bytes), true)
  }

  private static func common(_ first: PacketBytes, _ second: PacketBytes) -> PacketBytes {
    var common = PacketBytes()
    for (first, second) in zip(first.bytes, second.bytes) {
      if first == second { common.append(first) } else { common.appendUnknown(1) }
    }
    return common
  }

  /// By how much the judge must prefer one radix to another.
  private static let leastLead = 20
}
