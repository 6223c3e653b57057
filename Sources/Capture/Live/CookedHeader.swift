import Packets

/// What Linux says before each packet that was captured on all interfaces at once: `LINKTYPE_LINUX_SLL2`
/// (https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL2.html).
///
///     protocol (2) | reserved (2) | interface index (4) | ARPHRD_ type (2) | packet type (1) | address …
struct CookedHeader {
  static let linkType = LinkType(rawValue: 276)

  let interfaceIndex: UInt32
  let direction: Packet.Direction

  /// `nil` where the packet is too short to say so much.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count >= 11 else { return nil }
    interfaceIndex = bytes.uint32(at: 4, isBigEndian: true)
    // `PACKET_OUTGOING` of packet(7); all others came in.
    direction = bytes[10] == 4 ? .outbound : .inbound
  }
}
