/// What a decoder has to say of a field beside its value: what was seen, what was expected, what it means.
public struct NoteSpec: Sendable {
  public let severity: Severity
  /// A few words for a summary: `bad length`.
  public let brief: StaticString
  /// The whole sentence, with places for the record's numbers: `{a}` in decimal, `{a:x4}` in four hexadecimal digits,
  /// `{a:bytes}` with its unit, `{a:bits}` in bits or bytes, `{a:limit}` what a ``Limit`` says, `{a:field}` a field's
  /// label, `{a:ip}` an address.
  /// Likewise `b` and `c`.
  public let text: StaticString

  init(_ severity: Severity, _ brief: StaticString, _ text: StaticString) {
    self.severity = severity
    self.brief = brief
    self.text = text
  }
}

/// How much a note matters, in Wireshark's words.
public enum Severity: UInt8, Comparable, Sendable {
  /// Usual, and worth knowing.
  case chat
  /// Unusual, and no fault.
  case note
  /// Likely a fault.
  case warning
  /// The bytes break the protocol, or are not all there.
  case error

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  public var name: StaticString {
    switch self {
    case .chat: "chat"
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// The notes that one protocol file declares, each with its spec.
public protocol NoteSet: RawRepresentable, CaseIterable, Sendable where RawValue == UInt8 {
  static var family: Family { get }
  var spec: NoteSpec { get }
}

/// One note of one packet.
public struct NoteRecord: Sendable {
  /// Which note: the family in the upper byte, the note's place in it in the lower. Good for the running program only.
  public let id: UInt16
  /// The index of the field that it hangs on, in ``Dissection/fields``; nil where the packet has none.
  public internal(set) var field: Int?
  public let a: UInt64
  public let b: UInt64
  public let c: UInt64

  init<Notes: NoteSet>(_ note: Notes, field: Int?, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    id = UInt16(Notes.family.rawValue) << 8 | UInt16(note.rawValue)
    self.field = field
    self.a = a
    self.b = b
    self.c = c
  }

  /// The note's spec. Looked up, as ``FieldID/spec`` is, and total in the same way.
  public var spec: NoteSpec {
    guard let family = Family(rawValue: UInt8(id >> 8)) else { return Data.Note.layerLimit.spec }
    return Self.spec(in: family.notes, at: UInt8(truncatingIfNeeded: id)) ?? Data.Note.layerLimit.spec
  }

  private static func spec<Notes: NoteSet>(in set: Notes.Type, at index: UInt8) -> NoteSpec? {
    set.init(rawValue: index)?.spec
  }
}
