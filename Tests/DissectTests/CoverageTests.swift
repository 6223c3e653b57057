import Packets
import Testing

@testable import Dissection

/// What the fixtures show: a new field, or a new note, comes with a frame that has it.
@Suite struct `The fixtures` {
  private static let shown: (fields: Set<FieldID>, notes: Set<NoteID>) = {
    var (fields, notes) = (Set<FieldID>(), Set<NoteID>())
    var dissector = Dissector()
    var dissection = Dissection()
    for sample in Fixture.all.flatMap({ Sample.read(fixture: $0) }) {
      dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
      for index in dissection.fields.indices { fields.insert(dissection.fields[index].id) }
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
    let missing = FieldID.all.filter { !Self.shown.fields.contains($0) }
    #expect(missing.map { "\($0.spec.name), \($0.spec.label)" }.joined(separator: "\n") == "")
  }

  @Test func `have every note`() {
    let missing = NoteID.all.filter { !Self.shown.notes.contains($0) }
    #expect(missing.map { "\($0.spec.name): \($0.spec.text)" }.joined(separator: "\n") == "")
  }
}
