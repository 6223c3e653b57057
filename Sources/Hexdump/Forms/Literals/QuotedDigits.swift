import Packets

/// A packet's bytes in hexadecimal or base64 within quotes: `bytes.fromhex("0200")`, `"frame": "AgAA…"`.
struct QuotedDigits {
  /// Whether what stands around the string says that it is in base64.
  private let isBase64: Bool
  /// Whether it says that it is in hexadecimal, or of bytes.
  private let isHexadecimal: Bool
  /// Whether it is a value of a part of a packet, in tshark's JSON or PDML.
  private let isField: Bool

  /// So many numbers are looked at: an Ethernet header's.
  private static let fewest = 14
  private static let names: [StaticString] = [
    "fromhex", "unhexlify", "hex_decode", "decodestring", "hex2bin", "parsehex", "hexdata", "hexstring", "h*", "frame",
    "packet", "pkt", "raw", "dump",
  ]

  init(before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>) {
    isBase64 = before.holds(anyOf: ["base64", "b64"]) || behind.prefix(12).holds(anyOf: ["base64"])
    isHexadecimal =
      before.holds(anyOf: Self.names)
      || behind.prefix(8).holds(anyOf: ["hex"])
    isField = before.holds(anyOf: ["value=", "_raw\"", "<field", ".payload\"", "show="])
  }

  func literal(_ characters: ArraySlice<UInt8>, lines: ClosedRange<Int>, with context: Context) -> Literal? {
    guard !isField else { return nil }
    if !isBase64, let bytes = Self.hexadecimal(characters) {
      return Literal(
        name: "hex in quotes", bytes: bytes, evidence: isHexadecimal ? .strong : .weak, lines: lines)
    }
    guard characters.count >= 16 else { return nil }
    if !isBase64, let numbers = NumberBytes(Array(characters)), numbers.count >= Self.fewest,
      let best = numbers.best(.unknown, with: context), !best.isTie,
      isHexadecimal || context.judge(best.bytes.bytes.span).confidence >= Context.surer
    {
      return Literal(name: "numbers in quotes", bytes: best.bytes, isNumbers: true, lines: lines)
    }
    var text = characters
    if let mark = Base64.mark(in: characters) { text = characters[mark...] }
    guard let bytes = Base64.decode(text) else { return nil }
    let isStrong = isBase64 || text.count < characters.count
    return Literal(
      name: "base64", bytes: bytes, evidence: isStrong ? .strong : .weak, lines: lines)
  }

  /// PostgreSQL's notation: `\x` and then all digits, of which the first two may have been read as a byte's escape.
  func bytea(_ characters: [UInt8], hasByte: Bool, lines: ClosedRange<Int>) -> Literal? {
    guard !isField, hasByte || characters[...].starts(with: "\\x"),
      let digits = HexText.bytes(characters.dropFirst(hasByte ? 1 : 2))
    else { return nil }
    var bytes = PacketBytes()
    bytes.append(contentsOf: characters.prefix(hasByte ? 1 : 0))
    bytes.append(contentsOf: digits)
    return Literal(name: "PostgreSQL bytea", bytes: bytes, evidence: isHexadecimal ? .strong : .weak, lines: lines)
  }

  /// Whether characters are nothing but digits in hexadecimal, or in base64 as no word or name is.
  static func isDigits(_ characters: [UInt8]) -> Bool {
    guard characters.count >= 16 else { return false }
    if characters.allSatisfy({ $0.hexValue != nil }) { return characters.count % 2 == 0 }
    return Base64.isDigits(characters[...]) && characters.count % 4 == 0
      && (characters.contains { $0.isDecimalDigit } || characters.last == "=")
      && characters.contains { ("A"..."Z").contains($0) } && characters.contains { ("a"..."z").contains($0) }
  }

  /// The bytes of digits that stand in pairs: with or without blanks, colons, dashes, commas, `0x` or `%` between.
  static func hexadecimal(_ characters: ArraySlice<UInt8>) -> PacketBytes? {
    var bytes = PacketBytes()
    var dashes: [Int] = []
    var digits = 0
    var position = characters.startIndex
    while position < characters.endIndex {
      switch characters[position] {
      case " ", "\t", ":", ",", "_", "%":
        position += 1
        continue
      case "-":
        if dashes.count < 5 { dashes.append(digits) }
        position += 1
        continue
      case "0" where position + 1 < characters.endIndex && characters[position + 1].lowercased == "x":
        position += 2
      case "\\" where position + 1 < characters.endIndex && characters[position + 1].lowercased == "x":
        position += 2
      default: break
      }
      guard position + 1 < characters.endIndex, let high = characters[position].hexValue,
        let low = characters[position + 1].hexValue
      else { return nil }
      bytes.append(high << 4 | low)
      digits += 2
      position += 2
    }
    // A UUID has dashes at other places.
    guard bytes.count >= 4, dashes != [8, 12, 16, 20] else { return nil }
    return bytes
  }
}
