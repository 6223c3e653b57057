/// The specs of all notes, found by look-up, as ``FieldTable`` has those of fields.
struct NoteTable: Sendable {
  private let specs: [NoteSpec]
  private let places: SpecPlaces

  init() {
    let sets = Registry.noteSets
    specs = sets.flatMap { $0.all }
    places = SpecPlaces(sets.map { set in (set.setNumber, set.all.map(\.id.line)) })
  }

  func spec(of note: NoteID) -> NoteSpec {
    specs[Int(places.places[places.slot(set: note.set, line: note.line)])]
  }
}
