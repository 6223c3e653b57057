/// Lines that are numbered or compared, so that whatever is after the numbers or signs is none of them.
extension PrefixCutter {
  /// Whether lines are numbered as `cat -n` and `nl` do, to the right in six columns and with a tab, or all lines of the
  /// text as `grep -n` does: then whatever is after the numbers is none of them.
  func isListing(_ run: [(line: Int, length: Int)], _ kind: LinePrefix) -> Bool {
    guard case .number(let last, let isSetOff) = kind, last >= run.count, let first = run.first else { return false }
    guard isSetOff else {
      // An empty line has its number alone.
      return run.allSatisfy { LinePrefix.isListed(rest($0.line)) } && run.contains { rest($0.line).count > $0.length }
    }
    let areMarked = run.allSatisfy { line, length in
      let rest = rest(line)
      return rest.dropFirst(length - 1).first == ":" && !LinePrefix.isLikeByte(rest, upTo: length)
    }
    return areMarked && run.count >= 2 && first.line == content.lowerBound
      && run[run.count - 1].line == content.upperBound - 1
      && run.contains { rest($0.line).count >= $0.length + Self.longestValue }
  }

  /// Whether lines are those that a diff adds or takes away, right below the line that says how many.
  func isHunk(_ run: [(line: Int, length: Int)], _ kind: LinePrefix) -> Bool {
    guard case .sign = kind, let first = run.first?.line, first > 0 else { return false }
    return rest(first - 1).starts(with: "@@ -")
  }

  /// What is after a number that counts bytes or words, rather than lines, is shorter.
  private static let longestValue = 20

  /// The number that a line begins with where it counts rows, as Cisco's MGX does: with a zero before it, or after one
  /// that has one.
  ///
  ///     09:0a0b0c0d 0e0f1011
  ///     10:12131415 16171819
  static func numberOfRow(_ line: ArraySlice<UInt8>, after before: Int?) -> Int? {
    let start = line.startIndex
    var position = start
    var value = 0
    while position < line.endIndex, position - start < 4, line[position].isDecimalDigit {
      value = 10 * value + Int(line[position] - "0")
      position += 1
    }
    guard position - start > 1, position + 1 < line.endIndex, line[position] == ":", line[position + 1].hexValue != nil
    else { return nil }
    return line[start] == "0" || value - 1 == before ? value : nil
  }
}
