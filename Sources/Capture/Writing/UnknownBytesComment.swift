/// The comment that says which bytes of a packet are zeros only because the input lacks them.
enum UnknownBytesComment {
  /// So many ranges fit into the longest option.
  private static let rangesPerComment = 3000

  /// One comment, or several where there are thousands of ranges; none where every byte is known. Places are counted
  /// from 0, `shift` bytes farther than in `ranges`.
  static func texts(_ ranges: [Range<Int>], shift: Int) -> [String] {
    stride(from: 0, to: ranges.count, by: rangesPerComment).map { first in
      let part = ranges[first..<min(first + rangesPerComment, ranges.count)]
      let places = part.map { place($0.lowerBound + shift, $0.upperBound - 1 + shift) }.joined(separator: ", ")
      let isOne = part.count == 1 && part[part.startIndex].count == 1
      return isOne
        ? "Byte \(places) is unknown and written as zero." : "Bytes \(places) are unknown and written as zeros."
    }
  }

  private static func place(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)-\(last)" }
}
