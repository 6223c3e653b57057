import Packets

@testable import Dissection

extension Sample {
  /// A UDP datagram in an IPv4 packet, without a checksum.
  init(udp ports: (Int, Int), _ payload: [UInt8], unknown: [Range<Int>] = []) {
    let header = bigEndian(ports.0, 2) + bigEndian(ports.1, 2) + bigEndian(8 + payload.count, 2) + [0, 0]
    self.init(ipv4Packet(options: [], protocol: 17, payload: header + payload), unknown: unknown)
  }

  /// The text that a field has in the dissection's text store is not kept here: where its bytes lie, and how many.
  func byteCount(_ name: String) -> Int? { first(name)?.bytes.count }

  /// What the notes say that are warnings or errors, those on the layers below aside.
  var faultNotes: [String] { notes.filter { $0.severity >= .warning }.map(\.brief) }
}

extension ProtocolID {
  static let dhcp = DHCP.id
  static let dhcpLongOption = DHCPLongOption.id
  static let dhcpv6 = DHCPv6.id
  static let ntp = NTP.id
}
