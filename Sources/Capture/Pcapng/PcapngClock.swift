import Packets

/// How an interface counts time: its units, and from when on (the options `if_tsresol`, `if_tsoffset` and
/// `if_tsoffset_ns`). Units shorter than a nanosecond are cut to nanoseconds.
struct PcapngClock: Hashable, Sendable {
  /// How many units a second has; 0 where these are more than 64 bits can count.
  private let unitsPerSecond: UInt64
  /// How many nanoseconds a unit has; 0 where these are no whole number.
  private let nanosecondsPerUnit: UInt32
  private let digits: UInt8
  /// The option's value: below 128 a negative power of 10, from there on one of 2.
  private let resolution: UInt8
  private let offset: Int64
  private let offsetNanoseconds: Int64

  private static let nanosecondsPerSecond: UInt64 = 1_000_000_000

  /// - Parameters:
  ///   - resolution: 6, microseconds, where an interface says nothing.
  ///   - offset: seconds to be added to each time, of either sign.
  ///   - offsetNanoseconds: more than minus a second, and less than one.
  init(resolution: UInt8 = 6, offset: Int64 = 0, offsetNanoseconds: Int32 = 0) {
    self.resolution = resolution
    self.offset = offset
    self.offsetNanoseconds = Int64(offsetNanoseconds)
    let exponent = Int(resolution & 0x7f)
    if resolution < 128 {
      unitsPerSecond = exponent <= 19 ? Self.power(exponent) : 0
      nanosecondsPerUnit = exponent <= 9 ? UInt32(Self.power(9 - exponent)) : 0
      digits = offsetNanoseconds == 0 ? UInt8(min(exponent, 9)) : 9
    } else {
      unitsPerSecond = exponent <= 63 ? 1 << UInt64(exponent) : 0
      nanosecondsPerUnit = exponent == 0 ? 1_000_000_000 : 0
      // As many as tell one unit from the next: the logarithm of 2 is 0.30103.
      digits = offsetNanoseconds == 0 ? UInt8(min((exponent * 30_103 + 99_999) / 100_000, 9)) : 9
    }
  }

  private static func power(_ exponent: Int) -> UInt64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// The time that so many units are.
  @inline(__always)
  func time(_ units: UInt64) -> Timestamp {
    guard nanosecondsPerUnit != 0 else { return fineTime(units) }
    let (seconds, rest) = units.quotientAndRemainder(dividingBy: unitsPerSecond)
    return timestamp(seconds, UInt32(truncatingIfNeeded: rest) &* nanosecondsPerUnit)
  }

  private func fineTime(_ units: UInt64) -> Timestamp {
    if unitsPerSecond != 0 {
      let (seconds, rest) = units.quotientAndRemainder(dividingBy: unitsPerSecond)
      let nanoseconds = UInt128(rest) * UInt128(Self.nanosecondsPerSecond) / UInt128(unitsPerSecond)
      return timestamp(seconds, UInt32(truncatingIfNeeded: nanoseconds))
    }
    let exponent = Int(resolution & 0x7f)
    if resolution >= 128 {
      let nanoseconds = (UInt128(units) * UInt128(Self.nanosecondsPerSecond)) >> UInt128(exponent)
      return timestamp(0, UInt32(truncatingIfNeeded: nanoseconds))
    }
    // A nanosecond of more units than 64 bits can count never comes.
    return timestamp(0, exponent <= 28 ? UInt32(truncatingIfNeeded: units / Self.power(exponent - 9)) : 0)
  }

  /// Adds the offsets. A time that 64 bits cannot count is the last, or the first, that they can.
  @inline(__always)
  private func timestamp(_ seconds: UInt64, _ nanoseconds: UInt32) -> Timestamp {
    var seconds = Int64(clamping: seconds)
    var nanoseconds = Int64(nanoseconds)
    if offset | offsetNanoseconds != 0 {
      nanoseconds += offsetNanoseconds
      let (sum, isTooFar) = seconds.addingReportingOverflow(offset)
      seconds = isTooFar ? (offset < 0 ? .min : .max) : sum
      let second = Int64(Self.nanosecondsPerSecond)
      if nanoseconds < 0 {
        (nanoseconds, seconds) = (nanoseconds + second, seconds == .min ? .min : seconds - 1)
      } else if nanoseconds >= second {
        (nanoseconds, seconds) = (nanoseconds - second, seconds == .max ? .max : seconds + 1)
      }
    }
    return Timestamp(seconds: seconds, nanoseconds: UInt32(truncatingIfNeeded: nanoseconds), digits: digits)
  }
}
