public import Dissection
public import Packets

/// A way to show packets. A view reads what the decoders recorded and decides nothing about it.
public protocol View: ~Copyable {
  /// Writes one packet. `bytes` are those that were dissected.
  mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer)

  /// What stands before all packets of all inputs: a document's beginning.
  mutating func begin(to out: inout OutputBuffer)

  /// An input begins, which the user knows by that name: a file's path, or an interface's name.
  mutating func beginInput(_ name: String, to out: inout OutputBuffer)

  /// A packet of the input is not shown. Times count from it all the same.
  mutating func passOver(_ packet: borrowing Packet)

  /// An input has ended. The next one counts its packets and its streams anew.
  mutating func endInput(to out: inout OutputBuffer)

  /// All inputs have ended: writes what only they tell together, or a document's end.
  mutating func finish(to out: inout OutputBuffer)

  /// What is wrong when all inputs have ended, in words for the user: that what was asked for is not there.
  var complaint: String? { get }

  /// Whether the view reads what was dissected. One that does not is given packets that were not: its `dissection` says
  /// nothing of the packet.
  var readsFields: Bool { get }

  /// Whether the view shows what checksums cover, so that a `Dissector` is to keep it.
  var readsCoverages: Bool { get }
}

extension View where Self: ~Copyable {
  public var readsFields: Bool { true }
  public var readsCoverages: Bool { false }
  public var complaint: String? { nil }
  public mutating func begin(to out: inout OutputBuffer) {}
  public mutating func beginInput(_ name: String, to out: inout OutputBuffer) {}
  public mutating func passOver(_ packet: borrowing Packet) {}
  public mutating func endInput(to out: inout OutputBuffer) {}
  public mutating func finish(to out: inout OutputBuffer) {}
}
