/// Bytes in base64, with either of the alphabets of RFC 4648 sections 4 and 5.
enum Base64 {
  /// Decodes characters, among which blanks may be; `nil` where any is none of the alphabet's or the end is wrong.
  static func decode(_ characters: some Sequence<UInt8>) -> PacketBytes? {
    var bytes = PacketBytes()
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    for character in characters {
      if character.isBlank { continue }
      if character == "=" {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(character) else { return nil }
      bits = bits << 6 | value
      count += 1
      guard count % 4 == 0 else { continue }
      for shift in [16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    switch count % 4 {
    case 0: return padding == 0 ? bytes : nil
    case 2:
      guard padding == 2 || padding == 0, bits & 0xF == 0 else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      guard padding <= 1, bits & 0x3 == 0 else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
      bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: return nil
    }
    return bytes
  }

  static func value(_ character: UInt8) -> UInt32? {
    switch character {
    case "A"..."Z": UInt32(character - "A")
    case "a"..."z": UInt32(character - "a") + 26
    case "0"..."9": UInt32(character - "0") + 52
    case "+", "-": 62
    case "/", "_": 63
    default: nil
    }
  }

  /// Where the digits after YAML's tag `!!binary` begin.
  static func yamlTag(in characters: ArraySlice<UInt8>) -> Int? {
    guard characters.prefix(200).contains("!") else { return nil }
    let tag = Array("!!binary ".utf8)
    let mark = characters.prefix(200).indices.first { characters[$0] == "!" && characters[$0...].starts(with: tag) }
    return mark.flatMap { mark in characters[(mark + tag.count)...].firstIndex { !$0.isBlank && !$0.isQuote } }
  }

  /// Whether a line ends with the tag and the mark of a block whose lines are below it.
  static func isYAMLBlock(_ characters: ArraySlice<UInt8>) -> Bool {
    ["!!binary |", "!!binary |-", "!!binary >", "!!binary >-"].contains {
      characters.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Where the digits of a `data:` address begin, after `;base64,`.
  static func mark(in characters: ArraySlice<UInt8>) -> Int? {
    let mark = Array(";base64,".utf8)
    return characters.prefix(120).indices.first { characters[$0...].starts(with: mark) }.map { $0 + mark.count }
  }
}
