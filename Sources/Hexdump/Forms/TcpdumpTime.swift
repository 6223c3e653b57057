import Packets

/// The time at the start of `tcpdump`'s header lines: `22:13:20.123456`, with `-tttt` after a date, with `-tt` in
/// seconds since 1970. Dates are taken for UTC.
enum TcpdumpTime {
  /// Whether a line begins like a time.
  static func isTime(_ line: ArraySlice<UInt8>) -> Bool { scan(line) != nil }

  /// The time, unless it counts from the packet before (`-ttt`), which a blank or a minus sign before it shows.
  static func parse(_ line: ArraySlice<UInt8>) -> Timestamp? {
    let indent = line.prefix { $0 == " " }.count
    return indent % 2 == 1 ? nil : scan(line.dropFirst(indent))
  }

  private static func scan(_ line: ArraySlice<UInt8>) -> Timestamp? {
    var scanner = Scanner(rest: line)
    guard let first = scanner.number(1...19) else { return nil }
    switch (first.digits, scanner.rest.first) {
    case (2, ":"):
      return clock(&scanner, hours: first.value, reference: .midnight, day: 0)
    case (4, "-"):
      guard scanner.take("-"), let month = scanner.number(2...2)?.value, (1...12).contains(month), scanner.take("-"),
        let day = scanner.number(2...2)?.value, (1...31).contains(day), scanner.take(" ") || scanner.take("T"),
        let hours = scanner.number(2...2)?.value
      else { return nil }
      return clock(
        &scanner, hours: hours, reference: .epoch, day: daysSinceEpoch(year: first.value, month: month, day: day))
    case (9...11, "."):
      guard let fraction = scanner.fraction(), scanner.isAtBlank else { return nil }
      return Timestamp(seconds: Int64(first.value), nanoseconds: fraction.nanoseconds, digits: fraction.digits)
    default:
      return nil
    }
  }

  private static func clock(
    _ scanner: inout Scanner, hours: Int, reference: Timestamp.Reference, day: Int
  ) -> Timestamp? {
    guard hours < 24, scanner.take(":"), let minutes = scanner.number(2...2)?.value, minutes < 60,
      scanner.take(":"), let seconds = scanner.number(2...2)?.value, seconds < 61,
      let fraction = scanner.fraction(), scanner.isAtBlank
    else { return nil }
    return Timestamp(
      seconds: Int64(day * 86_400 + hours * 3_600 + minutes * 60 + seconds), nanoseconds: fraction.nanoseconds,
      digits: fraction.digits, reference: reference)
  }

  /// The days from 1970-01-01 to a date of the Gregorian calendar.
  static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    // Years begin in March here, so that the leap day is the last of its year.
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let century = year / 100
    return year * 365 + year / 4 - century + century / 4 + dayOfYear - 719_468
  }

  /// Takes numbers and marks from the front of a line.
  struct Scanner {
    var rest: ArraySlice<UInt8>

    var isAtBlank: Bool { rest.first.map { $0.isBlank } ?? true }

    mutating func take(_ character: UInt8) -> Bool {
      guard rest.first == character else { return false }
      rest = rest.dropFirst()
      return true
    }

    /// A decimal number with so many digits, 19 at most.
    mutating func number(_ count: ClosedRange<Int>) -> (value: Int, digits: Int)? {
      let digits = rest.prefix(20).prefix { $0.isDecimalDigit }
      guard count.contains(digits.count), digits.count <= 18 else { return nil }
      rest = rest.dropFirst(digits.count)
      return (digits.reduce(0) { $0 * 10 + Int($1 - "0") }, digits.count)
    }

    /// A fraction of a second with up to nine digits, or none.
    mutating func fraction() -> (nanoseconds: UInt32, digits: UInt8)? {
      guard take(".") || take(",") else { return (0, 0) }
      guard let (value, digits) = number(1...9) else { return nil }
      var nanoseconds = UInt32(value)
      for _ in digits..<9 { nanoseconds *= 10 }
      return (nanoseconds, UInt8(digits))
    }
  }
}
