/// One line of Intel HEX or of Motorola S-records.
struct Record {
  enum Kind {
    /// Bytes at an address, of which Intel HEX has only the lower part.
    case data(Int)
    /// What is added to the addresses that follow.
    case upper(Int)
    case other
    case end
  }

  let isIntel: Bool
  let kind: Kind
  let data: ArraySlice<UInt8>
  /// Whether the checksum is right.
  let isSound: Bool

  /// Reads a line; `nil` where its length is not what its count says, so that it is none.
  init?(_ line: Int, of text: DumpText) {
    let range = TextColumn.trim(text.line(line), in: text)
    let characters = text.characters
    guard (9...600).contains(range.count) else { return nil }
    isIntel = characters[range.lowerBound] == ":"
    guard isIntel || characters[range.lowerBound] == "S" else { return nil }
    let type = characters[range.lowerBound + 1]
    guard let bytes = Self.bytes(range.dropFirst(isIntel ? 1 : 2), of: text) else { return nil }
    let sum = bytes.reduce(UInt8(0)) { $0 &+ $1 }
    if isIntel {
      guard bytes.count >= 5, bytes.count == Int(bytes[0]) + 5 else { return nil }
      isSound = sum == 0
      data = bytes[4..<(bytes.count - 1)]
      let value = data.prefix(2).reduce(0) { $0 << 8 | Int($1) }
      switch bytes[3] {
      case 0: kind = .data(Int(bytes[1]) << 8 | Int(bytes[2]))
      case 1: kind = .end
      case 2: kind = .upper(value << 4)
      case 4: kind = .upper(value << 16)
      case 3, 5: kind = .other
      default: return nil
      }
    } else {
      guard ("0"..."9").contains(type), bytes.count >= 3, bytes.count == Int(bytes[0]) + 1 else { return nil }
      isSound = sum == 0xFF
      let length = ["1": 2, "2": 3, "3": 4][type] ?? 2
      guard bytes.count >= length + 2 else { return nil }
      data = bytes[(1 + length)..<(bytes.count - 1)]
      switch type {
      case "1"..."3": kind = .data(bytes[1...length].reduce(0) { $0 << 8 | Int($1) })
      case "7"..."9": kind = .end
      default: kind = .other
      }
    }
  }

  private static func bytes(_ range: Range<Int>, of text: DumpText) -> [UInt8]? {
    guard range.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for position in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
      guard let high = text.characters[position].hexValue, let low = text.characters[position + 1].hexValue else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}
