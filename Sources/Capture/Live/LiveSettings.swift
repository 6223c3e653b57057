public import Packets

/// How an interface is listened on.
public struct LiveSettings: Sendable {
  /// The most bytes of a packet that can be kept, libpcap's own limit: no packet of a network is longer.
  public static let longestSnapLength = 262_144
  /// The kernel's buffer unless told otherwise, in bytes: 16 MiB hold a gigabit a second for an eighth of a second.
  public static let defaultBufferSize = 16 << 20

  /// The system's name for the interface, or `any` for all of them.
  public var interface: String
  /// The most bytes of a packet that are kept: 1 to ``longestSnapLength``.
  public var snapLength: Int
  /// Whether the interface is asked for packets that are not addressed to it.
  public var isPromiscuous: Bool
  /// The kernel's buffer for packets that were not read yet, in bytes, below 2 GiB.
  public var bufferSize: Int
  /// What packets are to begin with, of the link types that the interface offers; `nil` for the one that tells most.
  public var linkType: LinkType?

  public init(
    interface: String, snapLength: Int = longestSnapLength, isPromiscuous: Bool = true,
    bufferSize: Int = defaultBufferSize, linkType: LinkType? = nil
  ) {
    self.interface = interface
    self.snapLength = snapLength
    self.isPromiscuous = isPromiscuous
    self.bufferSize = bufferSize
    self.linkType = linkType
  }

  /// The pseudo-interface that stands for all. It knows no promiscuous mode.
  var isAny: Bool { interface == "any" }
}
