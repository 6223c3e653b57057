/// Numbers that IANA assigns for TCP options: "Transmission Control Protocol (TCP) Parameters", as of 2025.
extension TCPOptions {
  /// "TCP Option Kind Numbers". Kinds that products use without an assignment are named after their use.
  @Sendable static func kindName(_ kind: UInt64) -> StaticString? {
    switch kind {
    case 0: "End of Option List"
    case 1: "No-Operation"
    case 2: "Maximum Segment Size"
    case 3: "Window Scale"
    case 4: "SACK Permitted"
    case 5: "SACK"
    case 6: "Echo"
    case 7: "Echo Reply"
    case 8: "Timestamps"
    case 9: "Partial Order Connection Permitted"
    case 10: "Partial Order Service Profile"
    case 11: "CC"
    case 12: "CC.NEW"
    case 13: "CC.ECHO"
    case 14: "Alternate Checksum Request"
    case 15: "Alternate Checksum Data"
    case 16: "Skeeter"
    case 17: "Bubba"
    case 18: "Trailer Checksum"
    case 19: "MD5 Signature"
    case 20: "SCPS Capabilities"
    case 21: "Selective Negative Acknowledgments"
    case 22: "Record Boundaries"
    case 23: "Corruption Experienced"
    case 24: "SNAP"
    case 26: "TCP Compression Filter"
    case 27: "Quick-Start Response"
    case 28: "User Timeout"
    case 29: "TCP Authentication Option"
    case 30: "Multipath TCP"
    case 34: "TCP Fast Open"
    case 69: "Encryption Negotiation"
    case 76: "Riverbed Probe"
    case 78: "Riverbed Transparency"
    case 172: "Accurate ECN Order 0"
    case 174: "Accurate ECN Order 1"
    case 253: "RFC3692-style Experiment 1"
    case 254: "RFC3692-style Experiment 2"
    default: kind < 256 ? "Reserved" : nil
    }
  }

  /// Whether IANA lists the kind as deployed without an assignment.
  static func isUnregisteredUse(_ kind: UInt8) -> Bool {
    switch kind {
    case 31...33, 70, 76...78: true
    default: false
    }
  }

  /// "TCP/UDP Experimental Option Experiment Identifiers", those of two bytes and of four.
  @Sendable static func experimentName(_ identifier: UInt64) -> StaticString? {
    switch identifier {
    case 0x00ac: "TCP ACK Rate Request"
    case 0x0348: "HOST_ID"
    case 0x0a0d: "TCP Autonomous System Compensation"
    case 0x0ca0: "TCP Capability Option"
    case 0x0ed0: "TCP Extended Data Offset"
    case 0x454e: "TCP-ENO"
    case 0x5323: "TCP Service Number"
    case 0x75ec: "TCP Timestamp Interval"
    case 0xacc0: "AccECN Order 0"
    case 0xacc1: "AccECN Order 1"
    case 0xacce: "AccECN"
    case 0xeb9f: "Linux BPF header option"
    case 0xf989: "TCP Fast Open"
    case 0xf990: "TCP Low Latency Option"
    case 0xe2d4_c3d9: "Shared Memory Communications over RDMA"
    default: nil
    }
  }

  /// "TCP Encryption Protocol Identifiers", RFC 8547 §9 and RFC 8548 §8.
  @Sendable static func encryptionProtocolName(_ identifier: UInt64) -> StaticString? {
    switch identifier {
    case 0x20: "Experimental Use"
    case 0x21: "TCPCRYPT_ECDHE_P256"
    case 0x22: "TCPCRYPT_ECDHE_P521"
    case 0x23: "TCPCRYPT_ECDHE_Curve25519"
    case 0x24: "TCPCRYPT_ECDHE_Curve448"
    default: nil
    }
  }

  /// "TCP Alternate Checksum Numbers", RFC 1146 and IANA.
  @Sendable static func checksumName(_ number: UInt64) -> StaticString? {
    switch number {
    case 0: "TCP Checksum"
    case 1: "8-bit Fletcher's Algorithm"
    case 2: "16-bit Fletcher's Algorithm"
    case 3: "Redundant Checksum Avoidance"
    default: nil
    }
  }

  @Sendable static func granularityName(_ bit: UInt64) -> StaticString? {
    switch bit {
    case 0: "seconds"
    case 1: "minutes"
    default: nil
    }
  }

  @Sendable static func capabilityName(_ bit: Int) -> StaticString? {
    switch bit {
    case 7: "BETS"
    case 6: "SNACK1"
    case 5: "SNACK2"
    case 4: "COMP"
    case 3: "NLTS"
    case 0...2: "Reserved"
    default: nil
    }
  }
}

/// The rates that Quick-Start asks for and grants, RFC 4782 §3.1: 40 kbit/s times two to the power of the number.
enum QuickStartRate {
  @Sendable static func name(_ rate: UInt64) -> StaticString? {
    switch rate {
    case 0: "0 bit/s"
    case 1: "80 kbit/s"
    case 2: "160 kbit/s"
    case 3: "320 kbit/s"
    case 4: "640 kbit/s"
    case 5: "1.28 Mbit/s"
    case 6: "2.56 Mbit/s"
    case 7: "5.12 Mbit/s"
    case 8: "10.24 Mbit/s"
    case 9: "20.48 Mbit/s"
    case 10: "40.96 Mbit/s"
    case 11: "81.92 Mbit/s"
    case 12: "163.84 Mbit/s"
    case 13: "327.68 Mbit/s"
    case 14: "655.36 Mbit/s"
    case 15: "1.31072 Gbit/s"
    default: nil
    }
  }
}
