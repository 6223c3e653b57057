/// How plausible bytes of unknown origin are as a packet, and as a packet of which link type.
///
/// The reader of hexdumps chooses between readings of a text by it, and knows no protocol itself.
public struct LinkTypeJudgement: Hashable, Sendable {
  public let linkType: LinkType
  /// 0: nothing speaks for it; 100: a checksum over the bytes is right.
  public var confidence: Int
  /// Why, in words that fit after "raw IPv4: ", such as "the IPv4 header at byte 0 has a valid checksum".
  public var reason: String
  /// The protocol that the bytes are a message of, without the layers below it; see ``Packet/payloadProtocol``.
  public var payloadProtocol: String?
  /// What people call that protocol: `TCP`.
  public var payloadName: String?
  /// How many bytes stand before the packet, as routers and kernels have them in their buffers.
  public var headroom = 0
  /// What these bytes are, where that is known: `a virtio-net header`.
  public var headroomName: String?
  /// How many bytes stand after the packet that are no part of it, such as a flag of HDLC framing.
  public var tailroom = 0
  /// How many bytes the packet has by its own headers, padding aside; `nil` where they do not tell.
  public var length: Int?
  /// Another link type that as much speaks for, or as little.
  public var rival: LinkType?

  public init(_ linkType: LinkType, confidence: Int, reason: String) {
    self.linkType = linkType
    self.confidence = confidence
    self.reason = reason
  }

  /// From this confidence on something speaks for the link type; below it is a guess.
  public static let leastEvidence = 20

  /// Whether nothing speaks for the link type.
  public var isGuess: Bool { confidence < Self.leastEvidence }
}

/// Judges the bytes of one packet.
public typealias LinkTypeJudge = (Span<UInt8>) -> LinkTypeJudgement
