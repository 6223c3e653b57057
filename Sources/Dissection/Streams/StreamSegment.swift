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

/// A segment, and the stream that it is a part of.
struct StreamStep {
  let segment: StreamSegment
  let conversation: StreamConversation
  let stream: TCPStream

  /// Whether these are a conversation's first bytes, and too few to tell who speaks.
  func isTooShort(_ cursor: borrowing Cursor, _ protocols: ProtocolTable) -> Bool {
    guard conversation.speaker == nil, case .ports(let space, let source, let destination) = stream.ports
    else { return false }
    return protocols.isTooShort(space, source, destination, cursor)
  }
}

extension StreamSegment {
  /// Keeps the captured bytes of the segment, from the cursor on.
  func waiting(_ cursor: borrowing Cursor, of packet: Int) -> WaitingSegment {
    var bytes: [UInt8] = []
    bytes.append(cursor.bytes.extracting(cursor.offset..<cursor.end))
    return WaitingSegment(
      sequence: sequence, bytes: bytes, packet: packet, buffer: cursor.buffer, offset: cursor.offset)
  }
}
