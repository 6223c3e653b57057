/// A source of packets: a capture file, a text of hexdumps, later a wire.
public protocol PacketReader {
  /// Moves to the next packet and returns what is known of it; `nil` at the end of the input.
  ///
  /// After an error the reader may be asked again: it goes on behind what it could not read, or ends.
  mutating func next() throws(InputError) -> Packet?

  /// Lends the bytes of the packet that ``next()`` returned last. They are valid within `body` only.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result
}
