/// What became of the packets on an interface since it was opened.
public struct LiveTotals: Hashable, Sendable {
  /// Those that were read here.
  public var captured: Int
  /// Those that passed the filter, read or not.
  public var received: Int
  /// Those that passed the filter and found the kernel's buffer full.
  public var droppedByKernel: Int
  /// Those that the network card or its driver had no room for.
  public var droppedByInterface: Int

  public init(captured: Int, received: Int, droppedByKernel: Int, droppedByInterface: Int) {
    self.captured = captured
    self.received = received
    self.droppedByKernel = droppedByKernel
    self.droppedByInterface = droppedByInterface
  }
}
