/// How plausible bytes of unknown origin are as a packet, and as a packet of which link type.
///
/// The reader of hexdumps chooses between readings of a text by it, and knows no protocol itself.
public struct LinkTypeJudgement: Hashable, Sendable {
  public let linkType: LinkType
  /// 0: nothing speaks for it; 100: a checksum over the bytes is right.
  public let confidence: Int
  /// Why, in words that fit behind "raw IPv4: ", such as "the IPv4 header at byte 0 has a valid checksum".
  public let reason: String

  public init(_ linkType: LinkType, confidence: Int, reason: String) {
    self.linkType = linkType
    self.confidence = confidence
    self.reason = reason
  }
}

/// Judges the bytes of one packet.
public typealias LinkTypeJudge = @Sendable (Span<UInt8>) -> LinkTypeJudgement
