public import Packets

/// Why an interface cannot be listened on.
public struct LiveError: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// The system has no interface of the name.
    case noSuchInterface
    /// It takes a right that this process does not have; with libpcap's words.
    case notPermitted(String)
    /// The interface is there, but not up.
    case down
    /// The interface does not offer the link type that was asked for, but these.
    case linkType(offered: [LinkType])
    /// The filter is wrong, or makes no sense for the interface's link type.
    case filter(FilterError)
    /// Anything else, in libpcap's words.
    case other(String)
  }

  public let interface: String
  public let cause: Cause

  public init(_ cause: Cause, on interface: String) {
    self.interface = interface
    self.cause = cause
  }
}
