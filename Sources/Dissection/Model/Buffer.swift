/// Bytes put together from several packets, or decoded: a reassembled datagram, a decompressed body. Decoders read them as
/// they read the frame, and views find a field's bytes in the buffer that its record names.
public struct Buffer: Sendable {
  /// Where some of the bytes came from.
  public struct Piece: Sendable {
    /// The packet's place in its input, from 1.
    public let packet: Int
    /// Which of that packet's buffers; 0 is its frame.
    public let buffer: Int
    public let offset: Int
    public let length: Int
  }

  /// What it is: `Reassembled TCP`, `De-chunked body`.
  public let name: StaticString
  public let bytes: [UInt8]
  /// Where its bytes came from, in their order; none where they were computed.
  public let pieces: [Piece]
  /// Whether it is a part of the message that it was taken from, and not what that carries: a line about the packet tells
  /// the message.
  public var isPart = false
}

/// A buffer that is still to be dissected.
struct UnreadBuffer {
  /// Its place in ``Dissection/buffers``, from 1.
  let number: Int
  /// What it begins with.
  let next: Next
  /// What was known where it was added.
  let context: Context
  let content: ContentDescription?
}

extension Dissection {
  /// A packet has no more buffers than these beside its frame.
  static let maximumBuffers = 256
  /// Nor more bytes in them.
  static let maximumBufferedBytes = 32 << 20

  /// Adds a buffer, which is dissected, as `next` says and in the context at hand, when the bytes before it were. Returns
  /// false, and adds nothing, where the packet has too many: the decoder says so.
  ///
  /// - Parameter description: what the message says of these bytes; `nil` where it is the same as of the content at hand.
  mutating func add(_ buffer: Buffer, as next: Next, describedBy description: ContentDescription? = nil) -> Bool {
    guard hasRoom(for: buffer) else { return false }
    buffers.append(buffer)
    unread.append(
      UnreadBuffer(number: buffers.count, next: next, context: context, content: description ?? content))
    return true
  }

  /// Whether the packet may have one more buffer.
  func hasRoom(for buffer: Buffer) -> Bool {
    let count = buffers.reduce(buffer.bytes.count) { $0 + $1.bytes.count }
    return buffers.count < Self.maximumBuffers && count <= Self.maximumBufferedBytes
  }

  /// A buffer of parts of the cursor's bytes, one after the other.
  func buffer(_ name: StaticString, of parts: [Range<Int>], _ cursor: borrowing Cursor, isPart: Bool = false) -> Buffer
  {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(cursor.bytes.extracting(part))
    }
    return Buffer(name: name, bytes: bytes, pieces: parts.map { piece($0, cursor) }, isPart: isPart)
  }

  /// Where bytes of a buffer came from that are some of the cursor's, or were made of them.
  func piece(_ range: Range<Int>, _ cursor: borrowing Cursor) -> Buffer.Piece {
    Buffer.Piece(
      packet: context.packetNumber, buffer: Int(cursor.buffer), offset: range.lowerBound, length: range.count)
  }

  /// Stores a text and returns the value for a field of the format ``FieldFormat/storedText``.
  mutating func keep(_ text: some Sequence<UInt8>) -> UInt64 {
    let start = texts.count
    for byte in text { texts.append(byte) }
    return TextRange(offset: start, count: texts.count - start).value
  }

  /// The same of a text that the program has.
  mutating func keep(_ text: StaticString) -> UInt64 {
    let start = texts.count
    appendText(text)
    return TextRange(offset: start, count: texts.count - start).value
  }
}
