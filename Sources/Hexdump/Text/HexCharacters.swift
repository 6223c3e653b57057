import Packets

/// Eight characters, the first lowest, of which those are found at once that are hexadecimal digits.
struct HexCharacters {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let characters: UInt64

  @inline(__always)
  init(_ characters: UInt64) { self.characters = characters }

  /// The upper bit of each character that is a digit, in either case.
  @inline(__always)
  var digits: UInt64 {
    let letters = characters | Self.all(0x20)
    // Below 0x80 no addition carries into the next character.
    let isDecimal = (characters &+ Self.all(0x80 - 0x30)) & ~(characters &+ Self.all(0x80 - 0x3a))
    let isLetter = (letters &+ Self.all(0x80 - 0x61)) & ~(letters &+ Self.all(0x80 - 0x67))
    return (isDecimal | isLetter) & ~characters & ByteMarks.all
  }

  /// The value of each digit; of other characters nothing that means anything.
  @inline(__always)
  var values: UInt64 {
    // A letter has bit 6 set, and is nine more than its lower bits.
    (characters & Self.all(0x0f)) &+ ((characters &>> 6) & Self.ones) &* 9
  }

  /// Whether the characters that are not in `others` are blanks.
  @inline(__always)
  func areBlank(but others: UInt64) -> Bool { (characters ^ Self.all(0x20)) & ~others == 0 }

  /// Whether the digits up to the last character are pairs, after pairs or after the first digit of one; `nil` where one
  /// stands alone, or a character is neither a digit nor a space.
  @inline(__always)
  func arePairs(behindWhole: Bool) -> Bool? {
    let digits = digits
    guard areBlank(but: (digits &>> 7) &* 0xff) else { return nil }
    // One bit for each character, and then whether the number of digits up to each is odd.
    let bits = ((digits &>> 7) &* 0x0102_0408_1020_4080) &>> 56
    var odd = bits ^ bits &<< 1
    odd ^= odd &<< 2
    odd ^= odd &<< 4
    if !behindWhole { odd = ~odd }
    guard odd & ~bits & 0xff == 0 else { return nil }
    return odd & 0x80 == 0
  }

  @inline(__always)
  private static func all(_ character: UInt64) -> UInt64 { ones &* character }
}
