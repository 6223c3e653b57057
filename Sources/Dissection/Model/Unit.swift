/// What a number counts.
public enum Unit: UInt8, CaseIterable, Sendable {
  case bits
  case bytes
  case words
  case blocks
  case pairs
  case units
  case hops
  case nanoseconds
  case microseconds
  case milliseconds
  /// IEEE 802.11: 1,024 microseconds.
  case timeUnits
  case hundredthsOfSecond
  case seconds
  case minutes
  case beaconIntervals
  case megahertz
  case bitsPerSecond
  case bytesPerSecond
  case megabitsPerSecond
  case kilobytes
  case watts
  case milliwatts
  case decibels
  case decibelMilliwatts
  case percent

  public var singular: StaticString { words.singular }
  public var plural: StaticString { words.plural }

  private var words: (singular: StaticString, plural: StaticString) {
    switch self {
    case .bits: ("bit", "bits")
    case .bytes: ("byte", "bytes")
    case .words: ("word", "words")
    case .blocks: ("block", "blocks")
    case .pairs: ("pair", "pairs")
    case .units: ("unit", "units")
    case .hops: ("hop", "hops")
    case .nanoseconds: ("ns", "ns")
    case .microseconds: ("µs", "µs")
    case .milliseconds: ("ms", "ms")
    case .timeUnits: ("TU", "TU")
    case .hundredthsOfSecond: ("hundredth of a second", "hundredths of a second")
    case .seconds: ("second", "seconds")
    case .minutes: ("minute", "minutes")
    case .beaconIntervals: ("beacon interval", "beacon intervals")
    case .megahertz: ("MHz", "MHz")
    case .bitsPerSecond: ("bit/s", "bit/s")
    case .bytesPerSecond: ("byte/s", "bytes/s")
    case .megabitsPerSecond: ("Mb/s", "Mb/s")
    case .kilobytes: ("kB", "kB")
    case .watts: ("W", "W")
    case .milliwatts: ("mW", "mW")
    case .decibels: ("dB", "dB")
    case .decibelMilliwatts: ("dBm", "dBm")
    case .percent: ("%", "%")
    }
  }
}
