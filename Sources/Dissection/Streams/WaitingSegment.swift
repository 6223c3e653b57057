/// Bytes of a stream that came before their turn.
struct WaitingSegment {
  let sequence: UInt32
  let bytes: [UInt8]
  let packet: Int
  let buffer: UInt16
  /// Where the bytes stand in that packet's buffer.
  let offset: Int

  /// The sequence number after its bytes.
  var end: UInt32 { sequence &+ UInt32(truncatingIfNeeded: bytes.count) }

  func prefix(_ count: Int) -> WaitingSegment { part(0..<count) }

  func dropFirst(_ count: Int) -> WaitingSegment { part(count..<bytes.count) }

  private func part(_ range: Range<Int>) -> WaitingSegment {
    WaitingSegment(
      sequence: sequence &+ UInt32(truncatingIfNeeded: range.lowerBound), bytes: [UInt8](bytes[range]), packet: packet,
      buffer: buffer, offset: offset + range.lowerBound)
  }
}

extension WaitingSegment {
  /// The captured bytes of a segment, from the cursor on.
  init(_ segment: StreamSegment, _ cursor: borrowing Cursor, of packet: Int) {
    var bytes: [UInt8] = []
    bytes.append(cursor.bytes.extracting(cursor.offset..<cursor.end))
    self.init(sequence: segment.sequence, bytes: bytes, packet: packet, buffer: cursor.buffer, offset: cursor.offset)
  }
}
