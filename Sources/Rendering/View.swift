public import Dissection
public import Packets

/// A way to show packets. A view reads what the decoders recorded and decides nothing about it.
public protocol View: ~Copyable {
  /// Writes one packet. `bytes` are those that were dissected.
  mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer)

  /// Whether the view reads what was dissected. One that does not is given packets that were not: its `dissection` says
  /// nothing of the packet.
  var readsFields: Bool { get }

  /// Whether the view shows what checksums cover, so that a `Dissector` is to keep it.
  var readsCoverages: Bool { get }
}

extension View where Self: ~Copyable {
  public var readsFields: Bool { true }
  public var readsCoverages: Bool { false }
}
