/// A source of packets: a capture file, a text of hexdumps, a wire.
public protocol PacketReader {
  /// Moves to the next packet and returns what is known of it; `nil` at the end of the input, or of what
  /// has arrived on a wire.
  ///
  /// After an error the reader may be asked again: it goes on after what it could not read, or ends.
  mutating func next() throws(InputError) -> Packet?

  /// Lends the bytes of the packet that ``next()`` returned last. They are valid within `body` only.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result

  /// Whether packets may be long in coming, as from a pipe.
  var isStream: Bool { get }

  /// Whether ``next()`` would wait, since a stream holds no whole packet now.
  var isStarved: Bool { get }

  /// How many bytes of the input are after the packet that ``next()`` returned last; `nil` where the bytes that were
  /// read so far tell as much.
  var position: Int? { get }
}

extension PacketReader {
  public var position: Int? { nil }
  public var isStream: Bool { false }
  public var isStarved: Bool { false }
}
