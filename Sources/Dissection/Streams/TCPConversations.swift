/// The TCP conversations of an input.
struct TCPConversations {
  /// No more conversations than these are remembered; the one that was silent for longest goes first.
  static let most = 1 << 16

  private var table = ConversationTable<TCPConversation>(most: most, fresh: TCPConversation())
  /// How many have begun.
  private var count = 0

  /// How many were forgotten for others.
  var droppedCount: Int { table.droppedCount }

  /// A segment's conversation, and what its numbers count from.
  struct Place {
    fileprivate let index: Int
    let isFromLower: Bool
    let stream: Int
    /// What relative sequence numbers, and relative acknowledgment numbers, count from.
    let base: UInt32
    let acknowledgmentBase: UInt32
    let scale: TCPDirection.WindowScale
    /// Whether it opens a new connection on the ports of one before.
    let reusesPorts: Bool

    @inline(__always)
    func relative(_ segment: TCPSegment) -> UInt32 { segment.sequence &- base }

    /// The number as it is where it acknowledges nothing.
    @inline(__always)
    func relativeAcknowledgment(_ segment: TCPSegment) -> UInt32 {
      segment.flags.contains(.acknowledgment) ? segment.acknowledgment &- acknowledgmentBase : segment.acknowledgment
    }
  }

  /// Finds a segment's conversation, or begins it.
  mutating func find(_ segment: TCPSegment, _ addresses: Context.Addresses, _ ports: (UInt16, UInt16)) -> Place {
    let (key, isFromLower) = ConversationKey.between(
      ConversationKey.End(address: addresses.source, port: ports.0),
      ConversationKey.End(address: addresses.destination, port: ports.1))
    let (index, isNew) = table.place(of: key)
    if isNew { begin(index, segment) }
    let reusesPorts = table[index].isReopened(by: segment, isFromLower)
    if reusesPorts { begin(index, segment) }
    let (base, acknowledgmentBase) = table[index].takeBases(segment, isFromLower)
    return Place(
      index: index, isFromLower: isFromLower, stream: table[index].stream, base: base,
      acknowledgmentBase: acknowledgmentBase, scale: table[index].scale(isFromLower),
      reusesPorts: reusesPorts)
  }

  private mutating func begin(_ index: Int, _ segment: TCPSegment) {
    table[index].begin(stream: count, at: segment.time)
    count += 1
  }

  /// Judges a segment, and takes it up into what is known of its conversation.
  mutating func follow(_ segment: TCPSegment, at place: Place) -> TCPConversation.Judgement {
    table[place.index].follow(segment, place.isFromLower)
  }

  /// The streams of a conversation whose protocol tells its messages apart; `nil` where it does not, or is not known.
  func streams(at place: Place) -> StreamConversation? { table[place.index].streams }

  mutating func begin(_ streams: StreamConversation?, at place: Place) { table[place.index].streams = streams }

  /// What the other end has acknowledged last.
  func acknowledgment(at place: Place) -> UInt32? { table[place.index].acknowledgment(isFromLower: !place.isFromLower) }
}
