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
    guard let time = scanner.time(), scanner.isAtBlank else { return nil }
    return time
  }

  /// The number of an English month by its first three letters.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex { $0.utf8.elementsEqual(word.map(\.lowercased)) }.map { $0 + 1 }
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

    /// A time of day, `22:13:20.123456`.
    mutating func clock(hourDigits: ClosedRange<Int> = 1...2) -> Timestamp? {
      guard let hours = number(hourDigits)?.value, hours < 24, take(":"), let minutes = number(2...2)?.value,
        minutes < 60, take(":"), let seconds = number(2...2)?.value, seconds < 61, let fraction = fraction()
      else { return nil }
      return Timestamp(
        seconds: Int64(hours * 3_600 + minutes * 60 + seconds), nanoseconds: fraction.nanoseconds,
        digits: fraction.digits, reference: .midnight)
    }

    /// A time of day, one after a date, or seconds since 1970 with a fraction.
    mutating func time() -> Timestamp? {
      let start = rest
      guard let first = number(1...19) else { return nil }
      switch (first.digits, rest.first) {
      case (2, ":"):
        rest = start
        return clock(hourDigits: 2...2)
      case (4, "-"):
        guard take("-"), let month = number(2...2)?.value, (1...12).contains(month), take("-"),
          let day = number(2...2)?.value, (1...31).contains(day), take(" ") || take("T"),
          var time = clock(hourDigits: 2...2)
        else { return nil }
        time.reference = .epoch
        time.seconds += Int64(CalendarDay.number(year: first.value, month: month, day: day)) * 86_400
        return time
      case (9...11, "."):
        return fraction().map {
          Timestamp(seconds: Int64(first.value), nanoseconds: $0.nanoseconds, digits: $0.digits)
        }
      default: return nil
      }
    }
  }
}
