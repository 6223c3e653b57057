/// What a decoder has to say of a field beside its value: what was seen, what was expected, what it means.
public struct NoteSpec: Sendable, Equatable {
  public let id: NoteID
  /// What programs call it: Wireshark's name for its expert information where it has the note (`ip.evil_packet`), after
  /// its habits where it has not.
  public let name: StaticString
  public let severity: Severity
  /// A few words for a summary: `bad length`.
  public let brief: StaticString
  /// The whole sentence, with places for the record's numbers: `{a}` in decimal, `{a:x4}` in four hexadecimal digits,
  /// `{a:bytes}` with its unit, `{a:bits}` in bits or bytes, `{a:limit}` what a ``Limit`` says, `{a:field}` a field's
  /// label, `{a:protocol}` a protocol's brief name, `{a:ip}` an IPv4 address, `{a:mac}` a MAC address,
  /// `{a:text}` a ``TextRange`` of ``Dissection/texts``, `{a:surplus}` how far a ones' complement number of 16 bits is off, `{a:duration}` nanoseconds in words.
  /// Likewise `b` and `c`.
  public let text: StaticString

  @_transparent
  init(id: NoteID, name: StaticString, severity: Severity, brief: StaticString, text: StaticString) {
    self.id = id
    self.name = name
    self.severity = severity
    self.brief = brief
    self.text = text
  }

  /// The same note with its sentence.
  @_transparent
  func says(_ text: StaticString) -> NoteSpec {
    NoteSpec(id: id, name: name, severity: severity, brief: brief, text: text)
  }
}

extension NoteSpec {
  public static func == (a: NoteSpec, b: NoteSpec) -> Bool { a.id == b.id }
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

  /// Wireshark's number for it, the value of `_ws.expert.severity`.
  public var wiresharkNumber: UInt64 {
    switch self {
    case .chat: 0x20_0000
    case .note: 0x40_0000
    case .warning: 0x60_0000
    case .error: 0x80_0000
    }
  }

  public var name: StaticString {
    switch self {
    case .chat: "chat"
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// The notes that one file declares, a row a note, as a ``FieldSet`` declares fields.
protocol NoteSet: SendableMetatype {
  /// The set's number, which no other set of notes has: mostly that of the fields that they are about.
  static var setNumber: UInt16 { get }
  /// Every note of the set.
  static var all: [NoteSpec] { get }
}

extension NoteSet {
  @_transparent
  static func note(
    _ name: StaticString, _ severity: Severity, _ brief: StaticString, line: UInt32 = #line
  ) -> NoteSpec {
    NoteSpec(id: NoteID(set: setNumber, line: line), name: name, severity: severity, brief: brief, text: "")
  }
}

/// Names one note among all that dissect knows, as ``FieldID`` names a field.
public struct NoteID: Hashable, Sendable {
  public let rawValue: UInt32

  @_transparent
  init(set: UInt16, line: UInt32) { rawValue = UInt32(set) << 12 | line & 0xfff }

  var set: Int { Int(rawValue >> 12) }
  var line: Int { Int(rawValue & 0xfff) }

  /// Every note of every protocol.
  public static var all: [NoteID] { Registry.noteSets.flatMap { $0.all.map(\.id) } }

  /// The note's spec, looked up.
  public var spec: NoteSpec { Registry.spec(of: self) }
}

/// One note of one packet.
public struct NoteRecord: Sendable {
  public let id: NoteID
  /// The index of the field that it hangs on, in ``Dissection/fields``; nil where the packet has none.
  public internal(set) var field: Int?
  public let a: UInt64
  public let b: UInt64
  public let c: UInt64

  init(_ note: NoteID, field: Int?, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    id = note
    self.field = field
    self.a = a
    self.b = b
    self.c = c
  }

  public var spec: NoteSpec { id.spec }
}
