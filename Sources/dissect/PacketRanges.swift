/// Which packets of an input are meant, by their numbers from 1: `3`, `10-20`, `5,9-`.
struct PacketRanges {
  /// In ascending order, with others between them.
  private let ranges: [ClosedRange<Int>]

  /// `nil` where the text is none of numbers and ranges.
  init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(Self.range)
    let known = parts.compactMap { $0 }
    guard known.count == parts.count else { return nil }
    var merged: [ClosedRange<Int>] = []
    for range in known.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// The last number that is meant; the greatest there is where a range has no end.
  var last: Int { ranges.last?.upperBound ?? 0 }

  func contains(_ number: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= number
  }

  /// What is wrong with the option's text, in words for the user; `nil` where nothing is.
  static func objection(to text: String) -> String? {
    guard PacketRanges(text) == nil else { return nil }
    return
      "--packet takes numbers from 1 up and ranges of them, such as 3, 10-20 or 5,9-; '\(Diagnostics.visible(text))' is none."
  }

  /// `3`, `10-20` or `9-`.
  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = number(ends[0]) else { return nil }
    guard ends.count == 2 else { return first...first }
    if ends[1].isEmpty { return first...Int.max }
    guard let last = number(ends[1]), last >= first else { return nil }
    return first...last
  }

  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits), number > 0 else { return nil }
    return number
  }
}
