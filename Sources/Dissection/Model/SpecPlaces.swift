/// Where the specs of fields, or of notes, stand in the lists of their sets, by the numbers of their sets and their
/// lines: found by two look-ups.
@usableFromInline
struct SpecPlaces: Sendable {
  /// For each set, what is added to a line to have its slot.
  @usableFromInline let starts: [Int]
  /// For each slot, the place in its set's list. Not every line has a spec.
  @usableFromInline let places: [UInt16]

  /// - Parameters:
  ///   - sets: The specs of each set, by its number.
  ///   - line: The line that a spec stands in.
  init<Spec>(_ sets: [[Spec]], line: (Spec) -> Int) {
    var starts = [Int](repeating: 0, count: sets.count)
    var places: [UInt16] = []
    places.reserveCapacity(16384)
    for set in sets.indices where !sets[set].isEmpty {
      let list = sets[set]
      let specs = list.span
      var (first, last) = (Int.max, 0)
      for place in specs.indices {
        let line = line(specs[place])
        (first, last) = (min(first, line), max(last, line))
      }
      let start = places.count - first
      starts[set] = start
      places.append(contentsOf: repeatElement(0, count: last - first + 1))
      for place in specs.indices { places[start + line(specs[place])] = UInt16(place) }
    }
    self.starts = starts
    self.places = places
  }

  @inlinable
  func slot(set: Int, line: Int) -> Int { starts[set] &+ line }
}
