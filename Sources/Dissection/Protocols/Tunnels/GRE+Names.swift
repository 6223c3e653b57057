extension GRE.Field {
  /// GRE's protocol types: RFC 1701's list, IANA "IEEE 802 Numbers" (EtherTypes), and what vendors send, as of 2025.
  @Sendable static func protocolName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0x0000: "keepalive"
    case 0x0004: "SNA"
    case 0x00fe: "OSI Network Layer"
    case 0x0200: "PUP"
    case 0x0804: "Chaosnet"
    case 0x0808: "Frame Relay ARP"
    case 0x2001: "NHRP"
    case 0x22eb: "ERSPAN type III"
    case 0x6559: "Raw Frame Relay"
    case 0x8019: "Apollo Domain"
    case 0x8200...0x8210: "Aruba GRE"
    case 0x876c: "Autonomous Systems"
    case 0x876d: "Secure Data"
    case 0x8881: "CDMA2000 A10 Byte Stream"
    case 0x883e: "WCCP Redirect"
    case 0x88be: "ERSPAN"
    case 0x88d2: "CDMA2000 A10 3GPP2 Packet"
    case 0x9000: "Aruba Keepalive"
    default: EtherType.name(type)
    }
  }
}
