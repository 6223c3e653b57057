/// IANA "PPP DLL Protocol Numbers", as of 2025: those that PPP links were seen to carry, with the ranges of RFC 1661 §2
/// for the rest.
enum PPPProtocol {
  @Sendable static func name(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x0001...0x3fff: network(number) ?? "network-layer protocol, not known"
    case 0x4001...0x7fff: lowVolume(number) ?? "low-volume protocol, not known"
    case 0x8001...0xbfff: networkControl(number) ?? "Network Control Protocol, not known"
    case 0xc001...0xffff: linkControl(number) ?? "link-layer Control Protocol, not known"
    default: nil
    }
  }

  private static func network(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x0001: "Padding Protocol"
    case 0x0003: "ROHC small-CID"
    case 0x0005: "ROHC large-CID"
    case 0x0021: "IPv4"
    case 0x0023: "OSI Network Layer"
    case 0x0025: "XNS IDP"
    case 0x0027: "DECnet Phase IV"
    case 0x0029: "AppleTalk"
    case 0x002b: "IPX"
    case 0x002d: "Van Jacobson Compressed TCP/IP"
    case 0x002f: "Van Jacobson Uncompressed TCP/IP"
    case 0x0031: "Bridging PDU"
    case 0x0033: "Stream Protocol (ST-II)"
    case 0x0035: "VINES"
    case 0x0039: "AppleTalk EDDP"
    case 0x003b: "AppleTalk SmartBuffered"
    case 0x003d: "Multi-Link"
    case 0x003f: "NETBIOS Framing"
    case 0x0041: "Cisco Systems"
    case 0x0043: "Ascom Timeplex"
    case 0x0049: "Serial Data Transport (PPP-SDTP)"
    case 0x004b: "SNA over 802.2"
    case 0x004d: "SNA"
    case 0x004f: "IPv6 Header Compression"
    case 0x0051: "KNX Bridging Data"
    case 0x0053: "Encryption"
    case 0x0055: "Individual Link Encryption"
    case 0x0057: "IPv6"
    case 0x0059: "PPP Muxing"
    case 0x005b: "Vendor-Specific Network Protocol"
    case 0x0061: "RTP IPHC Full Header"
    case 0x0063: "RTP IPHC Compressed TCP"
    case 0x0065: "RTP IPHC Compressed Non TCP"
    case 0x0067: "RTP IPHC Compressed UDP 8"
    case 0x0069: "RTP IPHC Compressed RTP 8"
    case 0x006f: "Stampede Bridging"
    case 0x0073: "MP+"
    case 0x007d, 0x00cf, 0x00ff: "reserved: Control Escape or PPP NLPID"
    case 0x00c1: "STMF"
    case 0x00fb: "Single-link Compression in Multilink"
    case 0x00fd: "Compressed Datagram"
    case 0x0201: "802.1D Hello Packets"
    case 0x0203: "IBM Source Routing BPDU"
    case 0x0205: "DEC LANBridge 100 Spanning Tree"
    case 0x0207: "Cisco Discovery Protocol"
    case 0x0209: "Netcs Twin Routing"
    case 0x0281: "MPLS Unicast"
    case 0x0283: "MPLS Multicast"
    case 0x0285: "IEEE P1284.4"
    case 0x0287: "TETRA Network Protocol 1"
    case 0x0289: "Multichannel Flow Treatment"
    case 0x2063: "RTP IPHC Compressed TCP No Delta"
    case 0x2065: "RTP IPHC Context State"
    case 0x2067: "RTP IPHC Compressed UDP 16"
    case 0x2069: "RTP IPHC Compressed RTP 16"
    default: nil
    }
  }

  private static func lowVolume(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x4001: "Cray Communications Control Protocol"
    case 0x4003: "CDPD Mobile Network Registration Protocol"
    case 0x4005: "Expand accelerator protocol"
    case 0x4021: "Stacker LZS"
    case 0x4023: "RefTek Protocol"
    case 0x4025: "Fibre Channel"
    case 0x4027: "EMIT Protocols"
    case 0x405b: "Vendor-Specific Protocol"
    default: nil
    }
  }

  private static func networkControl(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x8021: "IP Control Protocol"
    case 0x8023: "OSI Network Layer Control Protocol"
    case 0x8025: "XNS IDP Control Protocol"
    case 0x8027: "DECnet Phase IV Control Protocol"
    case 0x8029: "AppleTalk Control Protocol"
    case 0x802b: "IPX Control Protocol"
    case 0x8031: "Bridging Control Protocol"
    case 0x8033: "Stream Protocol Control Protocol"
    case 0x8035: "VINES Control Protocol"
    case 0x803d: "Multi-Link Control Protocol"
    case 0x803f: "NETBIOS Framing Control Protocol"
    case 0x8041: "Cisco Systems Control Protocol"
    case 0x8049: "Serial Data Control Protocol"
    case 0x804b: "SNA over 802.2 Control Protocol"
    case 0x804d: "SNA Control Protocol"
    case 0x804f: "IPv6 Header Compression Control Protocol"
    case 0x8051: "KNX Bridging Control Protocol"
    case 0x8053: "Encryption Control Protocol"
    case 0x8055: "Individual Link Encryption Control Protocol"
    case 0x8057: "IPv6 Control Protocol"
    case 0x8059: "PPP Muxing Control Protocol"
    case 0x805b: "Vendor-Specific Network Control Protocol"
    case 0x806f: "Stampede Bridging Control Protocol"
    case 0x8073: "MP+ Control Protocol"
    case 0x80c1: "STMF Control Protocol"
    case 0x80fb: "Single-link Compression in Multilink Control Protocol"
    case 0x80fd: "Compression Control Protocol"
    case 0x8207: "Cisco Discovery Protocol Control"
    case 0x8281: "MPLS Control Protocol"
    case 0x8285: "IEEE P1284.4 Control Protocol"
    case 0x8287: "TETRA TNP1 Control Protocol"
    case 0x8289: "Multichannel Flow Treatment Protocol Control"
    default: nil
    }
  }

  private static func linkControl(_ number: UInt64) -> StaticString? {
    switch number {
    case 0xc021: "Link Control Protocol"
    case 0xc023: "Password Authentication Protocol"
    case 0xc025: "Link Quality Report"
    case 0xc027: "Shiva Password Authentication Protocol"
    case 0xc029: "CallBack Control Protocol"
    case 0xc02b: "BACP Bandwidth Allocation Control Protocol"
    case 0xc02d: "BAP"
    case 0xc05b: "Vendor-Specific Authentication Protocol"
    case 0xc081: "Container Control Protocol"
    case 0xc223: "Challenge Handshake Authentication Protocol"
    case 0xc225: "RSA Authentication Protocol"
    case 0xc227: "Extensible Authentication Protocol"
    case 0xc229: "Mitsubishi Security Info Exchange"
    case 0xc26f: "Stampede Bridging Authorization Protocol"
    case 0xc281: "Proprietary Authentication Protocol"
    case 0xc283: "Proprietary Authentication Protocol"
    case 0xc481: "Proprietary Node ID Authentication Protocol"
    default: nil
    }
  }
}
