import Packets

@testable import Dissection

/// What tunnels of these tests carry: an IPv4 packet, whose protocol is of no decoder.
let innerPacket = ipv4Packet(options: [], protocol: 253, payload: Array("inner".utf8))

/// The same in an Ethernet frame.
let innerFrame = ethernetHeader(0x0800) + innerPacket

extension Sample {
  /// An IPv4 packet of this protocol.
  init(overIP number: UInt8, _ payload: [UInt8], unknown: [Range<Int>] = []) {
    self.init(ipv4Packet(options: [], protocol: number, payload: payload), unknown: unknown)
  }

  /// A datagram to this port, without a checksum, in an IPv4 packet.
  init(toPort port: Int, _ payload: [UInt8], from source: Int = 50000) {
    self.init(
      overIP: 17, bigEndian(source, 2) + bigEndian(port, 2) + bigEndian(8 + payload.count, 2) + [0, 0] + payload)
  }

  /// The layers inside the IPv4 packet, or inside its datagram.
  var tunnel: [ProtocolID] { Array(layers.drop { $0 == .ipv4 || $0 == .udp }) }

  /// What the notes say, those of checksums aside, which most samples leave zero.
  var tunnelNotes: [String] { notes.filter { !["ip.checksum", "udp.checksum"].contains($0.field) }.map(\.brief) }
}
