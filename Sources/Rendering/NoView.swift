public import Dissection
public import Packets

/// Shows nothing.
public struct NoView: View {
  public init() {}

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {}
}
