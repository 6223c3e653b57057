/// One value of a field, a constant, or what was computed. Trivial: bytes and texts stay where they are.
enum Value {
  case number(Int64)
  /// A number above what ``number(_:)`` holds.
  case large(UInt64)
  case real(Double)
  case flag(Bool)
  case ipv4(UInt32)
  /// A network, or where the mask is all ones an address.
  case ipv4Network(UInt32, mask: UInt32)
  case ipv6(UInt64, UInt64)
  case ipv6Network(UInt64, UInt64, length: UInt8)
  case bytes(Place)
  case text(Place)
  /// Seconds since 1970, and nanoseconds.
  case time(Int64, UInt32)
  /// Nanoseconds.
  case duration(Int64)

  init(_ number: UInt64) { self = number <= UInt64(Int64.max) ? .number(Int64(number)) : .large(number) }

  /// Which values it can be compared with.
  var kind: ValueKind {
    switch self {
    case .number, .large: .number
    case .real: .real
    case .flag: .flag
    case .ipv4, .ipv4Network: .ipv4
    case .ipv6, .ipv6Network: .ipv6
    case .bytes: .bytes
    case .text: .text
    case .time: .time
    case .duration: .duration
    }
  }
}

/// A kind of values.
enum ValueKind: UInt8, CaseIterable {
  case number
  case real
  case flag
  case ipv4
  case ipv6
  case bytes
  case text
  case time
  case duration

  /// What a value of it is called.
  var article: String {
    switch self {
    case .number: "a number"
    case .real: "a number with a fraction"
    case .flag: "true or false"
    case .ipv4: "an IPv4 address"
    case .ipv6: "an IPv6 address"
    case .bytes: "bytes"
    case .text: "a text"
    case .time: "a date and time"
    case .duration: "a time in seconds"
    }
  }

  func isComparable(with other: ValueKind) -> Bool {
    self == other || self == .number && other == .real || self == .real && other == .number
  }

  /// Whether ranges of it are bytes, or a text.
  var canBeSliced: Bool {
    switch self {
    case .bytes, .text, .ipv4, .ipv6: true
    default: false
    }
  }
}

/// Where bytes are: in a buffer of the dissection, its texts, the filter's constants, or what was made for this packet.
struct Place {
  enum Source: UInt16 {
    case texts = 0xffff
    case constants = 0xfffe
    case made = 0xfffd
  }

  /// A buffer's number, 0 for the frame, or a ``Source``.
  let source: UInt16
  let offset: UInt32
  let count: UInt32

  init(_ range: Range<Int>, buffer: UInt16) {
    source = buffer
    offset = UInt32(clamping: range.lowerBound)
    count = UInt32(clamping: range.count)
  }

  init(_ range: Range<Int>, _ source: Source) { self.init(range, buffer: source.rawValue) }

  var range: Range<Int> { Int(offset)..<Int(offset) + Int(count) }

  /// A part of it.
  func part(_ range: Range<Int>) -> Place {
    Place(Int(offset) + range.lowerBound..<Int(offset) + range.upperBound, buffer: source)
  }
}
