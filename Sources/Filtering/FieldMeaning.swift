import Dissection

/// What a name means: which records, layers or notes it stands for.
struct FieldMeaning {
  /// What has no records.
  enum Special {
    case frame(FrameField)
    /// The frame's bytes.
    case wholeFrame
    /// What a protocol carries, as far as it is there: `tcp.payload`.
    case payload
    case expert(ExpertPart)
  }

  /// What can be asked of notes.
  enum ExpertPart {
    case presence
    case severity
    case message
    case group
  }

  let name: String
  var fields: [FieldSpec] = []
  /// The layers that the name stands for, or whose payload it does.
  var protocols: [ProtocolID] = []
  var notes: [NoteSpec] = []
  var special: Special?
  /// What is made of the fields' values.
  var conversion = FieldAlias.Conversion.none
  /// Whether it is the first words of many fields' names, and there where one of them is; it has no values then.
  var isPrefix = false
  /// Whether the values are what the fields, checksums, are worth.
  var isVerdict = false

  var isEmpty: Bool { fields.isEmpty && protocols.isEmpty && notes.isEmpty && special == nil }

  /// The kinds of its values; none where it has no values but is there or not.
  var variants: [OperandType.Variant] {
    switch special {
    case .frame(let field):
      switch field.kind {
      case .number: return [OperandType.Variant(.number)]
      case .flag: return [OperandType.Variant(.flag)]
      case .time: return [OperandType.Variant(.time)]
      case .duration: return [OperandType.Variant(.duration)]
      case .text: return [OperandType.Variant(.text)]
      }
    case .wholeFrame, .payload: return [OperandType.Variant(.bytes)]
    case .expert(.severity): return [Self.named(NoteNumbers.severity)]
    case .expert(.group): return [Self.named(NoteNumbers.group)]
    case .expert(.message): return [OperandType.Variant(.text)]
    case .expert(.presence): return []
    case nil: break
    }
    if isPrefix { return [] }
    if isVerdict { return [Self.named(NoteNumbers.verdict)] }
    var variants = fields.map { OperandType.Variant.of($0.format).variant }
    if !protocols.isEmpty { variants.append(OperandType.Variant(.bytes)) }
    return variants
  }

  private static func named(_ names: @escaping @Sendable (UInt64) -> StaticString?) -> OperandType.Variant {
    var variant = OperandType.Variant(.number)
    variant.names = names
    return variant
  }
}

/// Wireshark's numbers for what it says of notes and checksums.
enum NoteNumbers {
  static func severity(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x10_0000: "Comment"
    case 0x20_0000: "Chat"
    case 0x40_0000: "Note"
    case 0x60_0000: "Warning"
    case 0x80_0000: "Error"
    default: nil
    }
  }

  /// What a note is about, by its name: dissect's notes have no groups of their own.
  static func group(ofNoteNamed name: String) -> UInt64 {
    if name.contains("checksum") { return 0x0100_0000 }
    if name.hasPrefix("tcp.analysis.") || name.hasPrefix("tcp.connection.") { return 0x0200_0000 }
    if name.contains("truncated") || name.contains("malformed") || name.contains("too_short") { return 0x0700_0000 }
    return 0x0900_0000
  }

  static func group(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x0100_0000: "Checksum"
    case 0x0200_0000: "Sequence"
    case 0x0700_0000: "Malformed"
    case 0x0900_0000: "Protocol"
    default: nil
    }
  }

  static func number(of verdict: Verdict) -> UInt64 {
    switch verdict {
    case .wrong: 0
    case .correct: 1
    case .none, .offloaded, .unverified: 2
    case .unused: 3
    }
  }

  static func verdict(_ number: UInt64) -> StaticString? {
    switch number {
    case 0: "Bad"
    case 1: "Good"
    case 2: "Unverified"
    case 3: "Not present"
    default: nil
    }
  }

  /// The numbers that have names: too large, some of them, to be come upon by counting.
  static let all: [UInt64] = [
    0x10_0000, 0x20_0000, 0x40_0000, 0x60_0000, 0x80_0000, 0x0100_0000, 0x0200_0000, 0x0700_0000, 0x0900_0000,
  ]
}
