import Packets

/// A date and time as HTTP writes them, RFC 9110 §5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, or in one of the two forms of old,
/// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
struct HTTPDate {
  /// Since 1970.
  let seconds: Int64
  let isObsolete: Bool
  /// Whether the date was that day of the week.
  let isWeekdayRight: Bool

  init?(_ range: Range<Int>, _ bytes: Span<UInt8>, isCookie: Bool = false) {
    var scanner = Scanner(position: range.lowerBound, end: range.upperBound)
    guard let weekday = scanner.name(Self.weekdays, bytes) else { return nil }
    let isLong = scanner.skipLetters(bytes) > 0
    var (year, month, day, time) = (0, 0, 0, 0)
    if scanner.skip(HTTPText.comma, bytes) {
      guard scanner.skip(HTTPText.space, bytes), let number = scanner.digits(2, bytes),
        let separator = scanner.separator(bytes), let name = scanner.name(Self.months, bytes),
        scanner.skip(separator, bytes)
      else { return nil }
      // A cookie's date may have hyphens in the form of today, RFC 6265 §5.1.1.
      let isShort = separator == 0x2d && !isCookie || scanner.countDigits(bytes) == 2
      guard let number2 = scanner.digits(isShort ? 2 : 4, bytes), scanner.skip(HTTPText.space, bytes),
        let ofDay = scanner.time(bytes), scanner.skip(HTTPText.space, bytes), scanner.isGMT(bytes)
      else { return nil }
      (day, month, time) = (number, name, ofDay)
      year = isShort ? number2 + (number2 < 70 ? 2000 : 1900) : number2
      isObsolete = isShort || isLong
    } else {
      guard !isLong, scanner.skip(HTTPText.space, bytes), let name = scanner.name(Self.months, bytes),
        scanner.skip(HTTPText.space, bytes)
      else { return nil }
      let width = scanner.skip(HTTPText.space, bytes) ? 1 : 2
      guard let number = scanner.digits(width, bytes), scanner.skip(HTTPText.space, bytes),
        let ofDay = scanner.time(bytes), scanner.skip(HTTPText.space, bytes), let number2 = scanner.digits(4, bytes),
        scanner.isAtEnd
      else { return nil }
      (day, month, time, year) = (number, name, ofDay, number2)
      isObsolete = true
    }
    guard day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    let days = CalendarDay.number(year: year, month: month + 1, day: day)
    seconds = Int64(days) * 86_400 + Int64(time)
    isWeekdayRight = ((days + 4) % 7 + 7) % 7 == weekday
  }

  private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map { HTTPName($0) }
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { HTTPName($0) }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 1 ? isLeap ? 29 : 28 : [3, 5, 8, 10].contains(month) ? 30 : 31
  }

  private struct Scanner {
    var position: Int
    let end: Int

    var isAtEnd: Bool { position == end }

    mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
      guard position < end, bytes[position] == byte else { return false }
      position &+= 1
      return true
    }

    /// A space or a hyphen.
    mutating func separator(_ bytes: Span<UInt8>) -> UInt8? {
      guard position < end, bytes[position] == HTTPText.space || bytes[position] == 0x2d else { return nil }
      position &+= 1
      return bytes[position &- 1]
    }

    mutating func skipLetters(_ bytes: Span<UInt8>) -> Int {
      let start = position
      while position < end, (bytes[position] | 0x20) &- 0x61 < 26 { position &+= 1 }
      return position &- start
    }

    /// The place of the three letters that come next among these names.
    mutating func name(_ names: [HTTPName], _ bytes: Span<UInt8>) -> Int? {
      guard end &- position >= 3 else { return nil }
      let name = HTTPName(bytes, position..<position &+ 3, lowercased: true)
      guard let place = names.firstIndex(of: name) else { return nil }
      position &+= 3
      return place
    }

    func countDigits(_ bytes: Span<UInt8>) -> Int {
      var index = position
      while index < end, HTTPText.isDigit(bytes[index]) { index &+= 1 }
      return index &- position
    }

    mutating func digits(_ count: Int, _ bytes: Span<UInt8>) -> Int? {
      guard end &- position >= count else { return nil }
      var number = 0
      for index in position..<position &+ count {
        guard HTTPText.isDigit(bytes[index]) else { return nil }
        number = number * 10 + Int(bytes[index] &- 0x30)
      }
      position &+= count
      return number
    }

    /// A time of day in seconds.
    mutating func time(_ bytes: Span<UInt8>) -> Int? {
      guard let hour = digits(2, bytes), hour < 24, skip(HTTPText.colon, bytes), let minute = digits(2, bytes),
        minute < 60, skip(HTTPText.colon, bytes), let second = digits(2, bytes), second <= 60
      else { return nil }
      return hour * 3600 + minute * 60 + second
    }

    func isGMT(_ bytes: Span<UInt8>) -> Bool {
      end &- position == 3 && HTTPText.isSame(position..<end, as: "gmt", bytes)
    }
  }
}
