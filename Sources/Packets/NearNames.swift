/// Finds the names that one may have meant.
public enum NearNames {
  /// The likeliest first; five at most.
  public static func nearest(to name: String, among names: some Sequence<String>) -> [String] {
    let wanted = Array(name.lowercased().utf8.prefix(100))
    let start = name.lowercased()
    let end = ".\(start)"
    let farthest = max(2, wanted.count / 3)
    var ranked: [(distance: Int, name: String)] = []
    for candidate in names {
      // The last word alone is what people remember: ttl. And many names go on where people stop.
      if candidate.hasSuffix(end) || candidate.hasPrefix(start) {
        ranked.append((1, candidate))
      } else if abs(candidate.utf8.count - wanted.count) <= farthest {
        ranked.append((distance(wanted, Array(candidate.utf8)), candidate))
      }
    }
    return ranked.filter { $0.distance <= farthest }
      // Of names that are as near, the shortest is the one that most packets have.
      .sorted { ($0.distance, $0.name.utf8.count, $0.name) < ($1.distance, $1.name.utf8.count, $1.name) }
      .prefix(5).map(\.name)
  }

  /// How many characters must be changed, added or taken away to make one of the other (Levenshtein).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in second.indices {
        let changed = diagonal + (second[place] == letter ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, min(row[place], diagonal) + 1)
      }
    }
    return row[second.count]
  }
}
