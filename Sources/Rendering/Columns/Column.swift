import Dissection
import Packets

/// What one column shows of each packet.
public struct Column: Sendable {
  /// Where a column's values come from.
  enum Source: Sendable {
    /// Recorded fields, protocols' layers, and notes of that name.
    case records(FieldSelection, [NoteID])
    /// The bytes that these protocols carry.
    case payload([ProtocolID])
    /// What is known of the packet as a whole.
    case frame(FrameField)
    case summary(SummaryColumn)
    /// What the notes say.
    case noteText
    /// How much each note matters, by Wireshark's numbers.
    case noteSeverity
  }

  /// What the column is headed with: the name as it was given.
  let heading: String
  let source: Source

  /// Understands a name of a field, a protocol, a note or a part of the summary; the last word of a field's name, or its
  /// label, where only one field can be meant.
  public init(name: String) throws(FieldNames.Fault) {
    heading = name
    if let column = SummaryColumn(name: name) {
      source = .summary(column)
      return
    }
    if let payload = Self.payload(name) {
      source = .payload(payload)
      return
    }
    let own = FrameField(name: name) == nil ? try FieldNames.resolve(name, among: Self.others) : name
    if let frame = FrameField(name: own) {
      source = .frame(frame)
    } else if let column = SummaryColumn(name: own) {
      source = .summary(column)
    } else if own == Self.noteText {
      source = .noteText
    } else if own == Self.noteSeverity {
      source = .noteSeverity
    } else {
      source = .records(FieldSelection(exactly: own), NoteID.all.filter { $0.spec.name.equals(own) })
    }
  }

  /// What has a name beside fields and protocols.
  private static var others: [String] {
    FrameField.allCases.map(\.name.description) + NoteID.all.map(\.spec.name.description)
      + FieldAlias.alike.map(\.name) + [noteText, noteSeverity] + SummaryColumn.allCases.map(\.rawValue)
  }

  /// The protocols whose payload it is: `tcp.payload`; `nil` where it is a field, or nothing.
  private static func payload(_ name: String) -> [ProtocolID]? {
    let ending = ".payload"
    guard name.hasSuffix(ending), !FieldTable().specs.contains(where: { $0.name.description == name }) else {
      return nil
    }
    let owner = name.dropLast(ending.utf8.count)
    let protocols = ProtocolID.all.filter { $0.spec.name.description == owner }
    return protocols.isEmpty ? nil : protocols
  }

  private static let noteText = "_ws.expert.message"
  private static let noteSeverity = "_ws.expert.severity"
}
