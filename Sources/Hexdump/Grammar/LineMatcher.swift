import Packets

/// Reads a line by a pattern: part after part, and back where what follows does not fit.
struct LineMatcher {
  private let line: ArraySlice<UInt8>
  private var found = Heading()
  private var date = Date()
  /// Where what the pattern describes ends.
  private var end = 0

  private struct Date {
    var year: Int?
    var month: Int?
    var day: Int?
  }

  private init(_ line: ArraySlice<UInt8>) { self.line = line }

  /// What a line says by the first of the patterns that fits, and where that ends; `nil` where none does.
  static func match(_ patterns: [LinePattern], _ line: ArraySlice<UInt8>) -> (heading: Heading, end: Int)? {
    for pattern in patterns {
      guard pattern.mayFit(line) else { continue }
      var matcher = LineMatcher(line)
      guard matcher.match(pattern.parts[...], at: line.startIndex) else { continue }
      return (matcher.heading, matcher.end)
    }
    return nil
  }

  /// What was found, with the date, which is taken for UTC, in its time.
  private var heading: Heading {
    var heading = found
    if let year = date.year, let month = date.month, let day = date.day, heading.time?.reference == .midnight {
      heading.time?.reference = .epoch
      heading.time?.seconds += Int64(CalendarDay.number(year: year, month: month, day: day)) * 86_400
    }
    return heading
  }

  private mutating func match(_ parts: ArraySlice<LinePattern.Part>, at start: Int) -> Bool {
    guard let part = parts.first else {
      end = start
      return true
    }
    let rest = parts.dropFirst()
    switch part {
    case .literal(let text): return line[start...].starts(with: text) && match(rest, at: start + text.count)
    case .blanks:
      let count = line[start...].prefix { $0.isBlank }.count
      return count > 0 && match(rest, at: start + count)
    case .some:
      guard case .literal(let text) = rest.first else {
        return tries(start...line.endIndex) { $0.match(rest, at: $1) }
      }
      return tries(line[start...].indices.lazy.filter { [line] in line[$0] == text[0] }) { $0.match(rest, at: $1) }
    case .most: return tries((start...line.endIndex).reversed()) { $0.match(rest, at: $1) }
    case .word, .address, .interface, .port:
      // The shortest word that what follows fits behind.
      let word = line[start...].prefix { !$0.isBlank }
      return tries(word.indices) { $0.take(part, start...$1) && $0.match(rest, at: $1 + 1) }
    case .choice(let choices):
      return tries(choices) { matcher, choice in
        guard matcher.line[start...].starts(with: choice.text) else { return false }
        matcher.found.direction = choice.direction ?? matcher.found.direction
        return matcher.match(rest, at: start + choice.text.count)
      }
    case .optional(let inner): return tries([inner + rest, rest]) { $0.match($1, at: start) }
    case .end: return start == line.endIndex && match(rest, at: start)
    default: return take(part, at: start).map { match(rest, at: $0) } ?? false
    }
  }

  /// Takes the first of several ways on that leads to the end of the pattern; what the others found is forgotten.
  private mutating func tries<Way>(_ ways: some Sequence<Way>, _ goes: (inout Self, Way) -> Bool) -> Bool {
    let (found, date) = (found, date)
    for way in ways {
      if goes(&self, way) { return true }
      (self.found, self.date) = (found, date)
    }
    return false
  }

  private mutating func take(_ part: LinePattern.Part, _ word: ClosedRange<Int>) -> Bool {
    switch part {
    case .address: return line[word].looksLikeAddress
    case .interface, .port:
      guard !line[word].contains(where: { ["[", "]", "(", ")"].contains($0) }) else { return false }
      if case .port = part, !line[word].contains(where: \.isDecimalDigit) { return false }
      found.interfaceName = line[word].string
    default: break
    }
    return true
  }

  /// Takes a number or a time; returns where it ends, or `nil` where there is none.
  private mutating func take(_ part: LinePattern.Part, at start: Int) -> Int? {
    var scanner = TcpdumpTime.Scanner(rest: line[start...])
    switch part {
    case .digits(let count): guard scanner.number(count) != nil else { return nil }
    case .length:
      guard let length = scanner.number(1...9)?.value else { return nil }
      found.length = length
    case .hexadecimalLength:
      let digits = scanner.rest.prefix { $0.hexValue != nil }
      guard digits.count == 4, let length = digits.number(radix: 16) else { return nil }
      found.length = Int(length)
      scanner.rest = scanner.rest[digits.endIndex...]
    case .time:
      guard let time = scanner.time() else { return nil }
      found.time = time
    case .clock:
      guard let time = scanner.clock() else { return nil }
      found.time = time
    case .milliseconds:
      guard let value = scanner.number(3...3)?.value else { return nil }
      found.time?.nanoseconds = UInt32(value) * 1_000_000
      found.time?.digits = 3
    default: return takeDate(part, &scanner) ? scanner.rest.startIndex : nil
    }
    return scanner.rest.startIndex
  }

  private mutating func takeDate(_ part: LinePattern.Part, _ scanner: inout TcpdumpTime.Scanner) -> Bool {
    switch part {
    case .year:
      guard let year = scanner.number(4...4)?.value, (1970...2200).contains(year) else { return false }
      date.year = year
    case .month:
      guard let month = scanner.number(1...2)?.value, (1...12).contains(month) else { return false }
      date.month = month
    case .monthName:
      guard let month = TcpdumpTime.month(scanner.rest.prefix(3)) else { return false }
      date.month = month
      scanner.rest = scanner.rest.dropFirst(3)
    case .day:
      guard let day = scanner.number(1...2)?.value, (1...31).contains(day) else { return false }
      date.day = day
    default: return false
    }
    return true
  }
}
