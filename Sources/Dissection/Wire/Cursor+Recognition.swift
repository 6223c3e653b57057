/// What tells a header by what it carries.
extension Cursor {
  /// Whether an IP header, or an ARP message for IPv4, as the EtherType says, may begin `distance` bytes further on.
  func mayBegin(_ etherType: UInt16, at distance: Int) -> Bool {
    switch etherType {
    case 0x0800: peek(distance).map { 0x45...0x4f ~= $0 } ?? false
    case 0x86dd: peek(distance).map { $0 >> 4 == 6 } ?? false
    case 0x0806: peek16(distance &+ 2) == 0x0800 && peek(distance &+ 5) == 4
    default: false
    }
  }

  /// Whether LLC and SNAP headers with an EtherType may begin `distance` bytes further on.
  func mayBeginSNAP(at distance: Int) -> Bool {
    peek16(distance) == 0xaaaa && peek16(distance &+ 2) == 0x0300
  }
}
