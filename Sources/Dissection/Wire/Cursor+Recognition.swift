/// What tells a header by what it carries.
extension Cursor {
  /// Whether a packet of one of the protocols that are carried most may begin so many bytes further on: an IP header of
  /// that version, or an ARP message for IPv4.
  func mayBegin(_ etherType: UInt16, at distance: Int) -> Bool {
    switch etherType {
    case 0x0800: peek(distance).map { 0x45...0x4f ~= $0 } ?? false
    case 0x86dd: peek(distance).map { $0 >> 4 == 6 } ?? false
    case 0x0806: peek16(distance &+ 2) == 0x0800 && peek(distance &+ 5) == 4
    default: false
    }
  }

  /// Whether the LLC and SNAP headers of an EtherType may begin so many bytes further on.
  func mayBeginSNAP(at distance: Int) -> Bool {
    peek16(distance) == 0xaaaa && peek16(distance &+ 2) == 0x0300
  }
}
