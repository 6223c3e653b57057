import Packets

/// Times in words, always in UTC.
enum TimeText {
  /// `2021-09-28T15:00:00`, with the given byte between date and time.
  static func appendDateAndTime(_ seconds: Int64, separator: UInt8, to out: inout OutputBuffer) {
    let time = time(seconds)
    if time.year < 0 { out.append(0x2d) }
    // A capture may claim any time: a year of more digits is shown with all of them.
    let year = UInt64(time.year.magnitude)
    let digits = OutputBuffer.digitCount(year)
    out.append(decimal: year, digits: max(4, digits))
    out.append(0x2d)
    out.append(decimal: UInt64(time.month), digits: 2)
    out.append(0x2d)
    out.append(decimal: UInt64(time.day), digits: 2)
    out.append(separator)
    append(timeOfDay: time.second, to: &out)
  }

  /// The date, and the second of the day, that is so many seconds from 1970.
  private static func time(_ seconds: Int64) -> (year: Int, month: Int, day: Int, second: Int) {
    let (days, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    // Floor division: before 1970 the remainder is negative.
    let isBefore = second < 0
    let date = CalendarDay.date(Int(isBefore ? days - 1 : days))
    return (date.year, date.month, date.day, Int(isBefore ? second + 86_400 : second))
  }

  /// `15:00:00`, of a second of a day.
  static func append(timeOfDay second: Int, to out: inout OutputBuffer) {
    out.append(decimal: UInt64(second / 3600), digits: 2)
    out.append(0x3a)
    out.append(decimal: UInt64(second / 60 % 60), digits: 2)
    out.append(0x3a)
    out.append(decimal: UInt64(second % 60), digits: 2)
  }

  /// `000001`, with as many digits as the time has.
  @inline(__always)
  static func append(fractionOf time: Timestamp, to out: inout OutputBuffer) {
    let nanoseconds = UInt64(time.nanoseconds)
    // Most captures tell microseconds.
    if time.digits == 6 { return out.append(decimal: nanoseconds / 1000, digits: 6) }
    var fraction = nanoseconds
    let digits = min(Int(time.digits), 9)
    for _ in digits..<9 { fraction /= 10 }
    out.append(decimal: fraction, digits: digits)
  }

  /// How long something took: `1.234 ms`, in the largest unit of which it is one, to the nanosecond.
  static func append(duration nanoseconds: Int64, to out: inout OutputBuffer) {
    if nanoseconds < 0 { out.append(0x2d) }
    let magnitude = nanoseconds.magnitude
    switch magnitude {
    case 0: out.append("0 s")
    case ..<1000:
      out.append(decimal: magnitude)
      out.append(" ns")
    case ..<1_000_000:
      append(magnitude, thousands: 1, to: &out)
      out.append(" µs")
    case ..<1_000_000_000:
      append(magnitude, thousands: 2, to: &out)
      out.append(" ms")
    default:
      append(magnitude, thousands: 3, to: &out)
      out.append(" s")
    }
  }

  /// The same as a number of seconds: `0.001234`.
  static func append(seconds nanoseconds: Int64, to out: inout OutputBuffer) {
    if nanoseconds < 0 { out.append(0x2d) }
    append(nanoseconds.magnitude, thousands: 3, to: &out)
  }

  /// The same with nine digits after the point, as Wireshark has it: `0.001234000`.
  static func append(nanoseconds: Int64, to out: inout OutputBuffer) {
    if nanoseconds < 0 { out.append(0x2d) }
    out.append(decimal: nanoseconds.magnitude / 1_000_000_000)
    out.append(0x2e)
    out.append(decimal: nanoseconds.magnitude % 1_000_000_000, digits: 9)
  }

  /// A moment in UTC as Wireshark has it: `Sep  1, 2021 15:00:00.000001000 UTC`, or by ISO 8601.
  static func append(_ seconds: Int64, nanoseconds: UInt64, _ style: WiresharkStyle, to out: inout OutputBuffer) {
    if style == .searchDocument {
      appendDateAndTime(seconds, separator: 0x54, to: &out)
    } else {
      let time = time(seconds)
      let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
      months.withUTF8Buffer { out.append(unsafe $0.span.extracting(3 * time.month - 3..<3 * time.month)) }
      out.append(time.day < 10 ? "  " : " ")
      out.append(decimal: time.day)
      out.append(", ")
      out.append(decimal: time.year)
      out.append(0x20)
      append(timeOfDay: time.second, to: &out)
    }
    out.append(0x2e)
    out.append(decimal: nanoseconds, digits: 9)
    style == .searchDocument ? out.append("Z") : out.append(" UTC")
  }

  /// A number of thousandths of thousandths, without the zeros at its end.
  private static func append(_ number: UInt64, thousands: Int, to out: inout OutputBuffer) {
    var unit: UInt64 = 1
    for _ in 0..<thousands { unit *= 1000 }
    out.append(decimal: number / unit)
    var (fraction, digits) = (number % unit, 3 * thousands)
    guard fraction != 0 else { return }
    while fraction % 10 == 0 { (fraction, digits) = (fraction / 10, digits - 1) }
    out.append(0x2e)
    out.append(decimal: fraction, digits: digits)
  }
}

/// Writes the times of packets that come one after the other: date and time of day are worked out once a second.
struct PacketTimeText: ~Copyable {
  private var second: Int64?
  private var text = OutputBuffer(capacity: 64)
  /// How many bytes of the text are meant; the others fill up its blocks.
  private var length = 0
  private let separator: UInt8

  init(separator: UInt8) { self.separator = separator }

  /// Date and time, or the time of day where the input has no date; without a zone.
  mutating func append(_ time: Timestamp, to out: inout OutputBuffer) {
    if time.reference != .epoch {
      TimeText.append(timeOfDay: Int(clamping: time.seconds.magnitude % 86_400), to: &out)
      if time.digits > 0 { out.append(0x2e) }
    } else {
      if second != time.seconds { prepare(time.seconds) }
      // Both blocks were filled. The last byte is the point before a fraction.
      out.append(blocks: 2, of: text, from: 0, length: time.digits > 0 ? length : length &- 1)
    }
    TimeText.append(fractionOf: time, to: &out)
  }

  private mutating func prepare(_ seconds: Int64) {
    text.removeAll()
    TimeText.appendDateAndTime(seconds, separator: separator, to: &text)
    text.append(0x2e)
    length = text.count
    text.appendSpaces(2 * OutputBuffer.blockLength)
    second = seconds
  }
}
