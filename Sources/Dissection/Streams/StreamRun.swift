/// Bytes of a stream that were put together, and where each came from.
struct StreamRun {
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Buffer.Piece] = []

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  /// How much room it takes: where each byte came alone, most of it is for their places.
  var size: Int { bytes.count + pieces.count * MemoryLayout<Buffer.Piece>.stride }

  /// Adds the next bytes at a cursor, which is not moved.
  mutating func append(_ count: Int, at cursor: borrowing Cursor, of packet: Int) {
    bytes.append(cursor.bytes.extracting(cursor.offset..<cursor.offset + count))
    add(Buffer.Piece(packet: packet, buffer: Int(cursor.buffer), offset: cursor.offset, length: count))
  }

  mutating func append(_ waiting: WaitingSegment) {
    bytes += waiting.bytes
    add(
      Buffer.Piece(
        packet: waiting.packet, buffer: Int(waiting.buffer), offset: waiting.offset, length: waiting.bytes.count))
  }

  private mutating func add(_ piece: Buffer.Piece) {
    guard let last = pieces.last, last.packet == piece.packet, last.buffer == piece.buffer,
      last.offset + last.length == piece.offset
    else { return pieces.append(piece) }
    pieces[pieces.count - 1] = Buffer.Piece(
      packet: last.packet, buffer: last.buffer, offset: last.offset, length: last.length + piece.length)
  }

  /// Drops all but the first bytes.
  mutating func truncate(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    var surplus = pieces.reduce(0) { $0 + $1.length } - count
    while let last = pieces.last, surplus > 0 {
      pieces.removeLast()
      if last.length > surplus { pieces.append(last.prefix(last.length - surplus)) }
      surplus -= last.length
    }
  }

  /// Some of the bytes as a buffer.
  func buffer(_ name: StaticString, _ range: Range<Int>) -> Buffer {
    if range == bytes.indices { return Buffer(name: name, bytes: bytes, pieces: pieces) }
    var selected: [Buffer.Piece] = []
    var start = 0
    for piece in pieces {
      let part = (start..<start + piece.length).clamped(to: range)
      if !part.isEmpty { selected.append(piece.dropFirst(part.lowerBound - start).prefix(part.count)) }
      start += piece.length
    }
    return Buffer(name: name, bytes: [UInt8](bytes[range]), pieces: selected)
  }

  mutating func removeFirst(_ count: Int) {
    guard count > 0 else { return }
    bytes.removeFirst(count)
    var surplus = count
    var kept = 0
    while kept < pieces.count, pieces[kept].length <= surplus {
      surplus -= pieces[kept].length
      kept += 1
    }
    pieces.removeFirst(kept)
    if surplus > 0 { pieces[0] = pieces[0].dropFirst(surplus) }
  }
}

extension Buffer.Piece {
  fileprivate func dropFirst(_ count: Int) -> Buffer.Piece {
    Buffer.Piece(packet: packet, buffer: buffer, offset: offset + count, length: length - count)
  }

  fileprivate func prefix(_ count: Int) -> Buffer.Piece {
    Buffer.Piece(packet: packet, buffer: buffer, offset: offset, length: count)
  }
}

extension [UInt8] {
  /// A copy of bytes that are lent.
  init(copying bytes: Span<UInt8>) {
    self.init()
    append(bytes)
  }

  /// Adds bytes that are lent; in one go, since streams may be long.
  mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
