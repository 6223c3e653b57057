import Packets
import Testing

@testable import Dissection

/// What the fixtures show: a new field, or a new note, comes with a frame that has it.
@Suite struct `The fixtures` {
  private static let shown: (fields: Set<FieldID>, notes: Set<NoteID>) = {
    var (fields, notes) = (Set<FieldID>(), Set<NoteID>())
    var dissector = Dissector(followingConversations: true)
    var dissection = Dissection()
    for fixture in Fixture.all {
      dissector.forgetConversations()
      for sample in Sample.read(fixture: fixture) {
        dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
        for index in dissection.fields.indices { fields.insert(dissection.fields[index].id) }
        for index in dissection.notes.indices { notes.insert(dissection.notes[index].id) }
      }
      while dissector.dissectUnfinished(into: &dissection) {
        for index in dissection.fields.indices { fields.insert(dissection.fields[index].id) }
      }
    }
    return (fields, notes)
  }()

  /// What takes more packets than a fixture should have: other tests have it.
  private static let tooLarge: Set<NoteID> = [
    IPv4.Note.fragmentLimit.id, IPv6Fragment.Note.limit.id, TCPSegmentData.Note.tooLong.id,
    WebSocket.Note.messageTooLong.id, WebSocket.Note.compressionTooLong.id, WebSocket.Note.tooManyInflaters.id,
    WebSocket.Note.noRoom.id, TCPSegmentData.Note.noRoom.id, TCPSegmentData.Note.evicts.id,
    HTTPBody.Note.noRoom.id, HTTPContent.Note.noRoom.id, HTTPContent.Note.tooLong.id,
    Multipart.Note.noRoom.id,
  ]

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
    let missing = NoteID.all.filter { !Self.shown.notes.contains($0) && !Self.tooLarge.contains($0) }
    #expect(missing.map { "\($0.spec.name): \($0.spec.text)" }.joined(separator: "\n") == "")
  }
}
