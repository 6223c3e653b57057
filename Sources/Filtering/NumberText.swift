/// Numbers, addresses and bytes as people write them.
enum NumberText {
  /// Decimal, `0x` hexadecimal, `0b` binary, or octal after a zero.
  static func number(_ text: String) -> UInt64? {
    let lower = text.lowercased()
    if lower.hasPrefix("0x") { return digits(lower.dropFirst(2), radix: 16) }
    if lower.hasPrefix("0b") { return digits(lower.dropFirst(2), radix: 2) }
    if lower.hasPrefix("0"), lower.utf8.count > 1 { return digits(lower.dropFirst(), radix: 8) }
    return digits(lower[...], radix: 10)
  }

  private static func digits(_ text: Substring, radix: Int) -> UInt64? {
    guard let first = text.utf8.first, Hexadecimal.digit(first) != nil else { return nil }
    return UInt64(text, radix: radix)
  }

  /// A number with a fraction, or an exponent.
  static func real(_ text: String) -> Double? {
    guard let first = text.utf8.first, Hexadecimal.digit(first) != nil, !text.lowercased().hasPrefix("0x") else {
      return nil
    }
    return Double(text)
  }

  /// Seconds with nine digits of a fraction at most, as nanoseconds; `nil` where it is none, or too long a time.
  static func nanoseconds(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let seconds = Int64(parts[0]), seconds >= 0 else {
      guard let real = real(text), abs(real) < 9e9 else { return nil }
      return Int64(real * 1e9)
    }
    var fraction: Int64 = 0
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].utf8.count <= 9, let digits = UInt32(parts[1]) else { return nil }
      fraction = Int64(digits)
      for _ in parts[1].utf8.count..<9 { fraction *= 10 }
    }
    let (whole, isTooLarge) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, isOver) = whole.addingReportingOverflow(fraction)
    return isTooLarge || isOver ? nil : sum
  }

  /// Four decimal numbers.
  static func ipv4(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt32 = 0
    for part in parts {
      guard part.utf8.count <= 3, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let byte = UInt8(part) else {
        return nil
      }
      address = address << 8 | UInt32(byte)
    }
    return address
  }

  /// Groups of hexadecimal digits, one `::` for those that are zero, and perhaps an IPv4 address at the end (RFC 4291
  /// §2.2).
  static func ipv6(_ text: Substring) -> (UInt64, UInt64)? {
    var halves: [[UInt16]] = []
    let parts = text.splitOnce(at: "::")
    for (index, part) in parts.enumerated() {
      var groups: [UInt16] = []
      let words = part.isEmpty ? [] : part.split(separator: ":", omittingEmptySubsequences: false)
      for (place, word) in words.enumerated() {
        if word.contains("."), place == words.count - 1, index == parts.count - 1, let address = ipv4(word) {
          groups += [UInt16(address >> 16), UInt16(truncatingIfNeeded: address)]
          continue
        }
        guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ Hexadecimal.digit($0) != nil }),
          let group = UInt16(word, radix: 16)
        else { return nil }
        groups.append(group)
      }
      halves.append(groups)
    }
    var groups = halves[0]
    if halves.count == 2 {
      let missing = 8 - halves[0].count - halves[1].count
      guard missing >= 1 else { return nil }
      groups += Array(repeating: 0, count: missing) + halves[1]
    }
    guard groups.count == 8 else { return nil }
    let half = { (part: ArraySlice<UInt16>) in part.reduce(UInt64(0)) { $0 << 16 | UInt64($1) } }
    return (half(groups[..<4]), half(groups[4...]))
  }

  /// Hexadecimal digits with colons, hyphens or points between them, or none.
  static func bytes(_ text: String) -> [UInt8]? {
    var rest = text[...]
    if rest.first == ":" { rest.removeFirst() }
    if rest.last == ":" { rest.removeLast() }
    guard !rest.isEmpty else { return nil }
    guard let separator = rest.first(where: { ":-.".contains($0) }) else {
      if rest.utf8.count == 1 { return UInt8(rest, radix: 16).map { [$0] } }
      return pairs(rest)
    }
    var bytes: [UInt8] = []
    for group in rest.split(separator: separator, omittingEmptySubsequences: false) {
      if group.utf8.count == 1, let digit = Hexadecimal.digit(group.utf8.first ?? 0) {
        bytes.append(UInt8(digit))
      } else if group.utf8.count == 2 || group.utf8.count == 4, let pairs = pairs(group) {
        bytes += pairs
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func pairs(_ text: Substring) -> [UInt8]? {
    let digits = text.utf8.map { Hexadecimal.digit($0) }
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[place], let low = digits[place + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}

extension Substring {
  /// The text before a separator and after it; the whole where there is none, and more parts where there are several.
  fileprivate func splitOnce(at separator: String) -> [Substring] {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(separator) {
        let end = index(place, offsetBy: separator.count)
        return [self[..<place], self[end...]]
      }
      place = index(after: place)
    }
    return [self]
  }
}
