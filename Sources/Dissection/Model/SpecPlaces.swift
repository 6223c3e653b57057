/// Where the specs of fields, or of notes, stand in the lists of their sets, by the numbers of their sets and their
/// lines: found by two look-ups.
@usableFromInline
struct SpecPlaces: Sendable {
  /// For each set, what is added to a line to have its slot.
  @usableFromInline let starts: [Int]
  /// For each slot, the place in its set's list. Not every line has a spec.
  @usableFromInline let places: [UInt16]

  /// - Parameter sets: each set's number, and the lines of its specs in the order of its list.
  init(_ sets: [(number: UInt16, lines: [Int])]) {
    var starts = [Int](repeating: 0, count: Registry.setCount)
    var places: [UInt16] = []
    places.reserveCapacity(16384)
    for set in sets {
      guard let first = set.lines.min(), let last = set.lines.max() else { continue }
      let start = places.count - first
      starts[Int(set.number)] = start
      places.append(contentsOf: repeatElement(0, count: last - first + 1))
      for (place, line) in set.lines.enumerated() { places[start + line] = UInt16(place) }
    }
    self.starts = starts
    self.places = places
  }

  @inlinable
  func slot(set: Int, line: Int) -> Int { starts[set] &+ line }
}
