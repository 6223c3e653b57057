/// The specs of all notes, found by one look-up, as ``FieldTable`` has those of fields.
struct NoteTable: Sendable {
  private let specs: [NoteSpec]
  private let starts: [Int]
  private let indexes: [UInt16]

  init() {
    var specs: [NoteSpec] = []
    var starts = [Int](repeating: 0, count: Registry.setCount)
    var indexes: [UInt16] = []
    for set in Registry.noteSets {
      let lines = set.all.map { Int($0.id.rawValue & 0xfff) }
      guard let first = lines.min(), let last = lines.max() else { continue }
      let start = indexes.count - first
      starts[Int(set.setNumber)] = start
      indexes.append(contentsOf: repeatElement(0, count: last - first + 1))
      for (line, spec) in zip(lines, set.all) {
        indexes[start + line] = UInt16(specs.count)
        specs.append(spec)
      }
    }
    self.specs = specs
    self.starts = starts
    self.indexes = indexes
  }

  func spec(of note: NoteID) -> NoteSpec {
    specs[Int(indexes[starts[Int(note.rawValue >> 12)] + Int(note.rawValue & 0xfff)])]
  }
}
