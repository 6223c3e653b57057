/// Bytes in base64, with either of the alphabets of RFC 4648 sections 4 and 5.
enum Base64 {
  /// What stands in the table for padding, for blanks, and for what is none of the alphabet's.
  private static let padding: UInt8 = 64
  private static let blank: UInt8 = 65
  private static let none: UInt8 = 66

  /// The value of each character.
  private static let values: [UInt8] = (0...255).map { (character: UInt8) -> UInt8 in
    switch character {
    case "A"..."Z": character - "A"
    case "a"..."z": character - "a" + 26
    case "0"..."9": character - "0" + 52
    case "+", "-": 62
    case "/", "_": 63
    case "=": padding
    case " ", "\t": blank
    default: none
    }
  }

  /// Decodes characters, among which blanks may be; `nil` where any is none of the alphabet's or the end is wrong.
  static func decode(_ characters: ArraySlice<UInt8>) -> PacketBytes? {
    let values = Self.values
    var decoded: [UInt8] = []
    decoded.reserveCapacity(characters.count / 4 * 3 + 3)
    var bits: UInt32 = 0
    var (count, paddings) = (0, 0)
    for character in characters {
      let value = values[Int(character)]
      guard value < padding else {
        if value == none { return nil }
        if value == padding { paddings += 1 }
        continue
      }
      guard paddings == 0 else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count & 3 == 0 else { continue }
      for shift in [16, 8, 0] as [UInt32] { decoded.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    switch count & 3 {
    case 0: guard paddings == 0 else { return nil }
    case 2:
      guard paddings != 1, paddings <= 2, bits & 0xF == 0 else { return nil }
      decoded.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      guard paddings <= 1, bits & 0x3 == 0 else { return nil }
      decoded.append(UInt8(truncatingIfNeeded: bits >> 10))
      decoded.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: return nil
    }
    var bytes = PacketBytes()
    bytes.append(contentsOf: decoded)
    return bytes
  }

  /// Whether characters are nothing but digits and padding.
  static func isDigits(_ characters: ArraySlice<UInt8>) -> Bool {
    let values = Self.values
    return characters.allSatisfy { values[Int($0)] <= padding }
  }

  /// Where the digits after YAML's tag `!!binary` begin.
  static func yamlTag(in characters: ArraySlice<UInt8>) -> Int? {
    mark("!!binary ", in: characters.prefix(200)).flatMap { mark in
      characters[mark...].firstIndex { !$0.isBlank && !$0.isQuote }
    }
  }

  /// Whether a line ends with the tag and the mark of a block whose lines are below it.
  static func isYAMLBlock(_ characters: ArraySlice<UInt8>) -> Bool {
    ["!!binary |", "!!binary |-", "!!binary >", "!!binary >-"].contains {
      characters.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Where the digits of a `data:` address begin, after `;base64,`.
  static func mark(in characters: ArraySlice<UInt8>) -> Int? { mark(";base64,", in: characters.prefix(128)) }

  /// Where a mark ends.
  private static func mark(_ mark: StaticString, in characters: ArraySlice<UInt8>) -> Int? {
    characters.indices.first { characters[$0...].starts(with: mark) }.map { $0 + mark.utf8CodeUnitCount }
  }
}
