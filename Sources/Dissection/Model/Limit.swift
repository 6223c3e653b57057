/// What says where the bytes that a decoder may read end. A shortage is told with it: "the IPv4 total length ends here".
public enum Limit: UInt8, Sendable {
  case captured
  case ethernetLength
  case ipv4HeaderLength
  case ipv4TotalLength
  case tcpDataOffset
  case optionLength
  case fieldLength
  case headerLength
  case pppoeLength
  case packetLength
  case frameCheckSequence

  /// A clause for a note.
  public var text: StaticString {
    switch self {
    case .captured: "the captured bytes end here"
    case .ethernetLength: "the Ethernet length field ends the frame here"
    case .ipv4HeaderLength: "the IPv4 header length ends the header here"
    case .ipv4TotalLength: "the IPv4 total length ends the packet here"
    case .tcpDataOffset: "the TCP data offset ends the header here"
    case .optionLength: "the option's length ends it here"
    case .fieldLength: "the length before it ends it here"
    case .headerLength: "the header's own length ends it here"
    case .pppoeLength: "the PPPoE length ends the packet here"
    case .packetLength: "the packet's own length ends it here"
    case .frameCheckSequence: "the frame check sequence begins here"
    }
  }
}
