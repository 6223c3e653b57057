import Packets

extension LinkTypeEvidence {
  /// How many bytes a packet has by the lengths in its own headers, padding aside; `nil` where they do not tell.
  static func length(_ bytes: Span<UInt8>, _ linkType: LinkType) -> Int? {
    switch linkType {
    case .raw: return bytes.count > 0 ? length(bytes, type: bytes[0] >> 4 == 6 ? 0x86dd : 0x0800, at: 0) : nil
    case .linuxCooked: return bytes.count >= 16 ? length(bytes, type: number(bytes, at: 14), at: 16) : nil
    case .linuxCooked2: return bytes.count >= 20 ? length(bytes, type: number(bytes, at: 0), at: 20) : nil
    case .ciscoHDLC: return bytes.count >= 4 ? length(bytes, type: number(bytes, at: 2), at: 4) : nil
    case .ppp:
      let start = bytes.count >= 4 && number(bytes, at: 0) == 0xff03 ? 2 : 0
      guard bytes.count >= start + 6 else { return nil }
      switch number(bytes, at: start) {
      case 0x0021: return length(bytes, type: 0x0800, at: start + 2)
      case 0x0057: return length(bytes, type: 0x86dd, at: start + 2)
      case 0x8021, 0x8057, 0xc021: return start + 2 + number(bytes, at: start + 4)
      default: return nil
      }
    case .null, .loop: return bytes.count > 4 ? length(bytes, type: bytes[4] >> 4 == 6 ? 0x86dd : 0x0800, at: 4) : nil
    case .ethernet:
      let type = typeOffset(bytes)
      guard type + 2 <= bytes.count else { return nil }
      let value = number(bytes, at: type)
      return (1...1500).contains(value) ? type + 2 + value : length(bytes, type: value, at: type + 2)
    default: return nil
    }
  }

  private static func length(_ bytes: Span<UInt8>, type: Int, at start: Int) -> Int? {
    switch type {
    case 0x0800 where start + 4 <= bytes.count: start + number(bytes, at: start + 2)
    case 0x86dd where start + 6 <= bytes.count: start + 40 + number(bytes, at: start + 4)
    case 0x0806: start + 28
    default: nil
    }
  }
}
