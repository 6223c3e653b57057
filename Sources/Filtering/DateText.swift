import Packets

/// Dates and times as people write them: ISO 8601, or `Sep 26, 2004 23:18:04.954975`. What names no zone is in UTC, as
/// all views show it.
struct DateText {
  private var rest: Substring

  private init(_ text: String) { rest = text[...].trimmingBlanks }

  /// Seconds since 1970, and nanoseconds; `nil` where it is no date.
  static func parse(_ text: String) -> (Int64, UInt32)? {
    var date = DateText(text)
    return date.parse()
  }

  private mutating func parse() -> (Int64, UInt32)? {
    guard let (year, month, day) = date(), (1...12).contains(month), (1...31).contains(day) else { return nil }
    var seconds = Int64(CalendarDay.number(year: year, month: month, day: day)) * 86_400
    guard !rest.isEmpty else { return (seconds, 0) }
    if rest.first == "T" || rest.first == "t" { rest.removeFirst() }
    rest = rest.trimmingBlanks
    guard let hour = number(atMost: 2), take(":"), let minute = number(atMost: 2) else { return nil }
    var second = 0
    var nanoseconds: UInt32 = 0
    if take(":") {
      guard let number = number(atMost: 2) else { return nil }
      second = number
      if take(".") || take(",") {
        guard let fraction = fraction() else { return nil }
        nanoseconds = fraction
      }
    }
    guard hour < 24, minute < 60, second <= 60, let offset = zone(), rest.isEmpty else { return nil }
    seconds += Int64(hour * 3600 + minute * 60 + second - offset)
    return (seconds, nanoseconds)
  }

  private mutating func date() -> (Int, Int, Int)? {
    if let month = month() {
      guard let day = number(atMost: 2), take(","), let year = number(atMost: 4) else { return nil }
      rest = rest.trimmingBlanks
      return (year, month, day)
    }
    guard let year = number(atMost: 4), take("-"), let month = number(atMost: 2), take("-"),
      let day = number(atMost: 2)
    else { return nil }
    return (year, month, day)
  }

  private mutating func month() -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    guard let place = names.firstIndex(of: rest.prefix(3).lowercased()) else { return nil }
    rest = rest.dropFirst(3).trimmingBlanks
    return place + 1
  }

  /// How many seconds the zone is ahead of UTC.
  private mutating func zone() -> Int? {
    rest = rest.trimmingBlanks
    if rest.isEmpty || rest.uppercased() == "Z" || rest.uppercased() == "UTC" {
      rest = ""
      return 0
    }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(atMost: 2), hours <= 14 else { return nil }
    _ = take(":")
    let minutes = rest.isEmpty ? 0 : number(atMost: 2) ?? 60
    return minutes < 60 ? sign * (hours * 3600 + minutes * 60) : nil
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    if character == "," { rest = rest.trimmingBlanks }
    return true
  }

  private mutating func number(atMost count: Int) -> Int? {
    let digits = rest.prefix(count).prefix { "0"..."9" ~= $0 }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }

  private mutating func fraction() -> UInt32? {
    let digits = rest.prefix { "0"..."9" ~= $0 }
    guard (1...9).contains(digits.count), var value = UInt32(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    for _ in digits.count..<9 { value *= 10 }
    return value
  }
}
