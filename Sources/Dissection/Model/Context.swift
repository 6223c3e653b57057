import Packets

/// What a decoder may need of the world around its bytes: it lies in the dissection at hand, and the layers below have
/// filled it in.
struct Context {
  /// The packet's place in its input, from 1.
  var packetNumber = 0
  var time: Timestamp?
  /// Whether the packet was pasted or dumped as text.
  var isFromText = false
  /// What the layer at hand was found by.
  var found = Next.nothing
  /// What a layer tells the next one beside the number that leads to it, in the next one's own terms; zero for nothing.
  var hint: UInt32 = 0
  /// What the network layer hands to the transport protocol on it.
  var pseudoHeader: PseudoHeader?
  /// How many more routers may forward the packet, by the innermost network layer; `nil` where that is not known.
  var hopLimit: UInt8?
  /// Who speaks to whom, by the innermost network layer.
  var addresses = Addresses()

  /// From which port to which the datagram at hand goes; zeros where no UDP header tells.
  var ports: (source: UInt16, destination: UInt16) = (0, 0)

  /// The whole value of the Content-Type of the content at hand, with its parameters; empty where there is none.
  var contentType: [UInt8] = []
  /// How many times content within content was looked into, to come to what is at hand.
  var contentDepth = 0

  /// The addresses of a network layer's header.
  struct Addresses: Hashable {
    enum Family: UInt8 {
      case none
      case ipv4
      case ipv6
    }

    var family = Family.none
    var source = Address()
    var destination = Address()
  }

  /// 128 bits; an IPv4 address is in the lower half.
  struct Address: Hashable {
    var high: UInt64 = 0
    var low: UInt64 = 0
  }
}

/// What a layer says follows it. The layer names its successor; who decodes that is written in the registry.
enum Next {
  /// The protocol that a number leads to.
  case number(NumberSpace, UInt64)
  /// What ports lead to, or the content.
  case ports(NumberSpace, source: UInt16, destination: UInt16)
  /// This protocol.
  case known(ProtocolID)
  /// Bytes that nobody here understands.
  case data
  case nothing
  /// The bytes are not the decoder's after all: they are data, with a note that says what was tried.
  case handedBack

  @inline(__always)
  static func linkType(_ type: LinkType) -> Next { .number(.linkType, UInt64(type.rawValue)) }
  @inline(__always)
  static func etherType(_ type: UInt16) -> Next { .number(.etherType, UInt64(type)) }
}

extension Context {
  /// Forgets the packet before, and takes what the input says of this one.
  @inline(__always)
  mutating func begin(_ packet: Packet?) {
    self = Context()
    packetNumber = packet?.number ?? 0
    time = packet?.time
    isFromText = packet?.isFromText ?? false
  }

  /// Whether the layer at hand is the first of a packet of that link type, or a header has named the type.
  func isFound(by type: LinkType) -> Bool {
    if case .number(.linkType, UInt64(type.rawValue)) = found { true } else { false }
  }

  /// Whether the decoder at hand was asked whether the bytes are its own, before it was chosen.
  var isRecognised: Bool {
    if case .ports = found { true } else { false }
  }

  /// The hint that the layer before has left, which is nobody else's then.
  mutating func takeHint() -> UInt32 {
    defer { hint = 0 }
    return hint
  }
}
