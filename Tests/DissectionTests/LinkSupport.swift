import Packets

@testable import Dissection

/// What an IPv4 packet of these tests holds: the protocol is of no decoder.
let carriedPacket = ipv4Packet(options: [], protocol: 253, payload: Array("link".utf8))

/// The beginning of an Ethernet frame, up to its type or length.
func ethernetHeader(_ typeOrLength: Int) -> [UInt8] {
  hex("02000000000b 02000000000a") + bigEndian(typeOrLength, 2)
}

/// A SNAP header with an EtherType.
func snapHeader(_ type: Int) -> [UInt8] { hex("aaaa03 000000") + bigEndian(type, 2) }

func bigEndian(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

func littleEndian(_ number: Int, _ count: Int) -> [UInt8] { bigEndian(number, count).reversed() }

/// An entry of a label stack.
func labelEntry(_ label: Int, isBottom: Bool, timeToLive: Int = 64) -> [UInt8] {
  bigEndian(label << 12 | (isBottom ? 1 << 8 : 0) | timeToLive, 4)
}

/// The header of an IEEE 802.11 frame with three addresses.
func wirelessHeader(_ control: String) -> [UInt8] {
  hex(control + "2c00 02000000000b 02000000000a 02000000000c 3012")
}

extension Sample {
  init(_ linkType: LinkType, _ bytes: [UInt8], unknown: [Range<Int>] = []) {
    self.init(bytes, linkType: linkType, unknown: unknown)
  }
}
