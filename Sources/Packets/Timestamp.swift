/// When a packet was captured, with as many digits as the input gave.
public struct Timestamp: Hashable, Sendable {
  /// What `seconds` counts from.
  public enum Reference: UInt8, Hashable, Sendable {
    /// 1970-01-01 00:00:00 UTC.
    case epoch
    /// Midnight of a day, and in a time zone, that the input does not name, as in the text that `tcpdump` prints.
    case midnight
  }

  public var seconds: Int64
  /// 0 to 999,999,999.
  public var nanoseconds: UInt32
  /// How many digits of a second's fraction the input has: 0 to 9.
  public var digits: UInt8
  public var reference: Reference

  public init(seconds: Int64, nanoseconds: UInt32, digits: UInt8, reference: Reference = .epoch) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.digits = digits
    self.reference = reference
  }
}
