/// The specs of all notes, found by look-up, as ``FieldTable`` has those of fields.
struct NoteTable: Sendable {
  /// The notes of each set, by its number.
  private let sets: [[NoteSpec]]
  private let places: SpecPlaces

  init() {
    var sets = [[NoteSpec]](repeating: [], count: Registry.setCount)
    for set in Registry.noteSets { sets[Int(set.setNumber)] = set.all }
    self.sets = sets
    places = SpecPlaces(sets) { $0.id.line }
  }

  func spec(of note: NoteID) -> NoteSpec {
    sets[note.set][Int(places.places[places.slot(set: note.set, line: note.line)])]
  }
}
