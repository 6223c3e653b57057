import Packets
import Testing

@testable import Dissection

/// What the fixtures show: a new field, or a new note, comes with a frame that has it.
@Suite struct `The fixtures` {
  private static let shown: (fields: Set<UInt16>, notes: Set<UInt16>) = {
    var (fields, notes) = (Set<UInt16>(), Set<UInt16>())
    var dissector = Dissector()
    var dissection = Dissection()
    for sample in Fixture.all.flatMap({ Sample.read(fixture: $0) }) {
      dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
      for index in dissection.fields.indices { fields.insert(dissection.fields[index].id.rawValue) }
      for index in dissection.notes.indices { notes.insert(dissection.notes[index].id) }
    }
    return (fields, notes)
  }()

  /// A test over no fixture would pass.
  @Test func `are found`() {
    #expect(Fixture.all.count > 40)
    #expect(!Fixture.goldens.isEmpty)
  }

  @Test func `have every field`() {
    let missing = FieldID.all.filter { !Self.shown.fields.contains($0.rawValue) }
    #expect(missing.map { "\($0.spec.name), \($0.spec.label)" }.joined(separator: "\n") == "")
  }

  @Test func `have every note`() {
    let missing = Family.allCases.flatMap { Self.missingNotes(of: $0.notes, $0) }
    #expect(missing.joined(separator: "\n") == "")
  }

  private static func missingNotes<Notes: NoteSet>(of set: Notes.Type, _ family: Family) -> [String] {
    // Several families may share a set; it is asked of the one that it names.
    guard set.family == family else { return [] }
    return set.allCases.filter { note in
      !shown.notes.contains(NoteRecord(note, field: nil, 0, 0, 0).id)
    }.map { "\(family).\($0): \($0.spec.text)" }
  }
}
