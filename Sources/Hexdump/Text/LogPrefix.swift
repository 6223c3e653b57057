/// What loggers write before a line: a time first, then perhaps host, program, level, thread.
///
///     Nov 22 14:08:22 host kernel: [   12.345678]     2023-01-02 03:04:05,678 DEBUG [main] com.example.Tap -
///     2023-01-02T03:04:05.678Z stdout F     web_1  |     D/tag(  123):     I0102 03:04:05.678901    1234 tap.go:12]
struct LogPrefix {
  private let line: ArraySlice<UInt8>
  private var position: Int
  private var hasNames = false
  /// How many numbers of a process or a thread there are.
  private var numbers = 0
  /// Where each time of day begins, its date with it.
  private var times: [Int] = []

  private init(_ line: ArraySlice<UInt8>) {
    self.line = line
    position = line.startIndex
  }

  /// How many characters a log's prefix has; `nil` where a line does not begin with one.
  static func length(_ line: ArraySlice<UInt8>) -> Int? {
    let prefix = read(line)
    return prefix.position > line.startIndex ? prefix.position - line.startIndex : nil
  }

  /// How many characters stand before each time of day in a log's prefix.
  static func times(_ line: ArraySlice<UInt8>) -> [Int] { read(line).times.map { $0 - line.startIndex } }

  private static func read(_ line: ArraySlice<UInt8>) -> LogPrefix {
    // A prefix has at most 200 characters.
    var prefix = LogPrefix(line.prefix(200))
    guard prefix.start() else { return LogPrefix(line.prefix(200)) }
    while prefix.position < prefix.line.endIndex, prefix.more() {}
    return prefix
  }

  private static let levels: Set<String> = [
    "TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "FATAL", "CRIT", "SEVERE", "FINE", "stdout",
    "stderr",
    "F", "P", "D", "I", "W", "E", "V", "-", "--", "---", "|", ":",
  ]

  private var rest: ArraySlice<UInt8> { line[position...] }

  private mutating func skipBlanks() {
    while position < line.endIndex, line[position].isBlank { position += 1 }
  }

  /// Takes what a prefix begins with.
  private mutating func start() -> Bool {
    if rest.starts(with: "<"), let end = rest.prefix(5).firstIndex(of: ">") {
      guard rest[(position + 1)..<end].allSatisfy({ $0.isDecimalDigit }) else { return false }
      position = end + 1
      if rest.starts(with: "1 ") { return takeFields() }
    } else if rest.first == "*" || rest.first == ".", Self.isName(rest.dropFirst().prefix(3), of: Self.months) {
      // Cisco's mark of a clock that is not set.
      position += 1
    }
    if takeTime() { return position > line.startIndex }
    return takeBracket() || takeService() || takeTag()
  }

  /// Takes the fields of RFC 5424: version, time, host, program, process, kind of message, and data or none.
  private mutating func takeFields() -> Bool {
    position += 2
    guard takeTime() else { return false }
    for _ in 0..<4 {
      guard let blank = rest.firstIndex(of: " "), blank > position else { return false }
      position = blank + 1
    }
    hasNames = true
    guard rest.starts(with: "- ") else { return takeBracket() }
    position += 2
    return true
  }

  /// Takes one more word of a prefix, with the blanks after it.
  private mutating func more() -> Bool {
    if !hasNames, takeTime() { return true }
    if takeBracket() { return true }
    let word = rest.prefix { !$0.isBlank }
    guard !word.isEmpty, word.endIndex < line.endIndex else { return false }
    var next = word.endIndex
    while next < line.endIndex, line[next].isBlank { next += 1 }
    let text = String(decoding: word, as: UTF8.self)
    if Self.levels.contains(text) || Self.levels.contains(String(text.dropLast())) {
      position = next
      if numbers > 1, !hasNames { takeAndroidTag() }
      return true
    }
    guard !hasNames, Self.isName(word) else { return takeNumber(word, upTo: next) }
    let following = line[next...].prefix { !$0.isBlank }
    if word.last == ":" || word.last == "]" {
      (position, hasNames) = (next, true)
    } else if following.last == ":", Self.isName(following) || following.count == 1 {
      // Host and program, or a name and a colon that is set apart.
      position = following.endIndex
      hasNames = true
      skipBlanks()
    } else if following.count == 1, following.first == "-" {
      (position, hasNames) = (following.endIndex, true)
      skipBlanks()
    } else {
      return false
    }
    return true
  }

  /// The tag that Android's log has after process, thread and level, whatever its letters are.
  private mutating func takeAndroidTag() {
    let tag = rest.prefix(64).prefix { $0 != ":" && !$0.isBlank }
    let colon = line[tag.endIndex...].drop { $0.isBlank }.startIndex
    guard let first = tag.first, !first.isDecimalDigit, colon < line.endIndex, line[colon] == ":" else { return }
    (position, hasNames) = (colon + 1, true)
    skipBlanks()
  }

  /// A process or thread number between a time and a level.
  private mutating func takeNumber(_ word: ArraySlice<UInt8>, upTo next: Int) -> Bool {
    guard !hasNames, word.count <= 7, word.first != "0", word.allSatisfy({ $0.isDecimalDigit }), next < line.endIndex,
      !PrefixedRow.isRow(rest)
    else { return false }
    let following = line[next...].prefix { !$0.isBlank }
    let isNumber = following.count <= 7 && following.allSatisfy { $0.isDecimalDigit }
    guard Self.levels.contains(String(decoding: following, as: UTF8.self)) || isNumber || Self.isName(following) else {
      return false
    }
    position = next
    numbers += 1
    return true
  }

  /// Whether a word has a letter that is no hexadecimal digit, as names of hosts, programs and loggers have.
  private static func isName(_ word: ArraySlice<UInt8>) -> Bool {
    !word.starts(with: "0x") && word.contains { ("g"..."z").contains($0.lowercased) }
      && word.allSatisfy { $0 > " " && $0 < 0x7F && $0 != "|" && $0 != "\"" }
  }

  /// `[   12.345678] `, `[main] `, `[12:34:56] `.
  private mutating func takeBracket() -> Bool {
    guard rest.first == "[", let end = rest.prefix(64).firstIndex(of: "]"), end + 1 < line.endIndex,
      line[end + 1].isBlank, end > position + 1
    else { return false }
    // After the kernel's time no program is named: what follows is the message.
    if rest[(position + 1)..<end].allSatisfy({ $0.isDecimalDigit || $0 == "." || $0.isBlank }) { hasNames = true }
    position = end + 1
    skipBlanks()
    return true
  }

  /// `web_1  | `, as Docker Compose marks its services.
  private mutating func takeService() -> Bool {
    let word = rest.prefix { !$0.isBlank && $0 != "|" }
    guard Self.isName(word) else { return false }
    var next = word.endIndex
    while next < line.endIndex, line[next].isBlank { next += 1 }
    guard next > word.endIndex, next + 1 < line.endIndex, line[next] == "|", line[next + 1].isBlank else {
      return false
    }
    position = next + 2
    return true
  }

  /// `D/tag: `, `D/tag(  123): `, `I (1234) tag: `, `DEBUG: `.
  private mutating func takeTag() -> Bool {
    if rest.count > 3, "DEIVW".utf8.contains(rest[position]),
      line[position + 1] == "/" || rest.dropFirst().starts(with: " ("),
      let colon = rest.prefix(64).firstIndex(of: ":"), colon + 1 < line.endIndex, line[colon + 1].isBlank
    {
      (position, hasNames) = (colon + 1, true)
      return true
    }
    let word = rest.prefix { !$0.isBlank }
    guard word.count > 4,
      Self.levels.contains(String(decoding: word.dropLast(word.last == ":" ? 1 : 0), as: UTF8.self))
    else { return false }
    position = word.endIndex
    skipBlanks()
    return true
  }

  // MARK: Times

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Takes a date, a time, or both; a time must be among them.
  private mutating func takeTime() -> Bool {
    let line = rest
    var position = line.startIndex
    var times: [Int] = []
    // Where the date begins that the next time belongs to.
    var date: Int?
    for _ in 0..<6 {
      let word = line[position...].prefix(40).prefix { !$0.isBlank }
      let behind = line[word.endIndex...].prefix { $0.isBlank }.endIndex
      guard behind > word.endIndex else { break }
      if let isClock = Self.clockOrDate(word) {
        if isClock { times.append(date ?? word.startIndex) }
        date = isClock ? nil : date ?? word.startIndex
      } else if Self.isNameOfTime(word) {
        date = date ?? word.startIndex
      } else if !(Self.isSmallNumber(word) && Self.isNear(word, line, hasClock: !times.isEmpty)) {
        break
      }
      position = behind
    }
    guard !times.isEmpty else { return false }
    self.times += times
    self.position = position
    skipBlanks()
    return true
  }

  /// A day after a month, or a year after a weekday and a clock.
  private static func isNear(_ word: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, hasClock: Bool) -> Bool {
    let before = line[..<word.startIndex]
    if word.count == 4 {
      return hasClock && (word.starts(with: "19") || word.starts(with: "20")) && isName(before.prefix(3), of: days)
    }
    let previous = before.dropLast(before.reversed().prefix { $0.isBlank }.count).suffix(3)
    return word.count <= 2 && isName(previous, of: months)
  }

  private static func isSmallNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 4 && word.allSatisfy { $0.isDecimalDigit }
  }

  private static func isNameOfTime(_ word: ArraySlice<UInt8>) -> Bool {
    isName(word, of: months) || isName(word, of: days) || word.elementsEqual("UTC".utf8)
  }

  private static func isName(_ word: ArraySlice<UInt8>, of names: [String]) -> Bool {
    word.count == 3 && names.contains { word.elementsEqual($0.utf8) }
  }

  /// Whether a word is a clock's time, perhaps after a date; `false` for a date alone, `nil` for neither. Letters stand
  /// only where a date and a time meet, and for the zone; klog puts the level before the date.
  private static func clockOrDate(_ word: ArraySlice<UInt8>) -> Bool? {
    guard word.count >= 5 else { return nil }
    var shape: [UInt8] = []
    var run = 0
    for character in word {
      if character.isDecimalDigit {
        run += 1
        guard run <= 10 else { return nil }
      } else {
        if run > 0 { shape.append(UInt8(run)) }
        run = 0
        shape.append(character)
      }
    }
    if run > 0 { shape.append(UInt8(run)) }
    if shape.count == 2, "IWEF".utf8.contains(shape[0]), shape[1] == 4 { return false }
    // Seconds since 1970.
    if shape.count == 3, shape[0] == 10, shape[1] == ".", shape[2] <= 9 { return true }
    let clock: [UInt8] = [2, ":", 2, ":", 2]
    if shape.starts(with: clock) { return isZone(shape.dropFirst(5)) ? true : nil }
    if shape.starts(with: [4, "-", 2, "-", 2]) || shape.starts(with: [4, "/", 2, "/", 2]) {
      let rest = shape.dropFirst(5)
      guard let meeting = rest.first else { return false }
      guard meeting == "T", rest.dropFirst().starts(with: clock) else { return nil }
      return isZone(rest.dropFirst(6)) ? true : nil
    }
    return shape == [2, "-", 2] || shape == [2, "/", 2, "/", 4] ? false : nil
  }

  /// What may follow seconds: a fraction, and a zone.
  private static func isZone(_ shape: ArraySlice<UInt8>) -> Bool {
    var rest = shape
    if let mark = rest.first, mark == "." || mark == "," {
      guard let digits = rest.dropFirst().first, digits <= 9 else { return false }
      rest = rest.dropFirst(2)
    }
    if rest.first == "Z" { rest = rest.dropFirst() }
    if rest.first == "+" || rest.first == "-" {
      rest = rest.dropFirst(2)
      if rest.first == ":" { rest = rest.dropFirst(2) }
    }
    return rest.isEmpty || rest.elementsEqual([":"])
  }
}
