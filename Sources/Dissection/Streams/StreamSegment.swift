/// What TCP hands on of a segment to the stream that it is a part of.
struct StreamSegment {
  let place: TCPConversations.Place
  /// The number of its first byte of data.
  let sequence: UInt32
  /// How many bytes of data were sent in it; fewer may have been captured.
  let length: Int
  let isFinish: Bool
  let isReset: Bool
  /// The record of the sequence number, which notes about the stream hang on.
  let field: Int

  /// Whether bytes before it are missing, and none of its stream came before it.
  let isFirstBeyondGap: Bool

  /// Whether its data are the first of its stream, as far as that was captured.
  var isFirst: Bool { sequence == place.base &+ 1 }

  /// The number after its data.
  var end: UInt32 { sequence &+ UInt32(truncatingIfNeeded: length) }
}
