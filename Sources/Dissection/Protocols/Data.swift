/// Bytes that nobody here understands, and the notes that any protocol may need.
enum Data {
  static let layer = LayerSpec(name: "data", label: "Data", brief: "data", source: "")

  enum Field: UInt8, FieldSet {
    case data

    static let family = Family.data

    var spec: FieldSpec {
      switch self {
      case .data:
        FieldSpec(
          "data.data", "Data", .bytes, "Bytes that are not decoded further: their protocol is not known here.", "")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case fieldCutShort
    case fieldMissing
    case noBytes
    case layerLimit
    case fieldLimit
    case optionLengthMissing
    case optionLengthTooSmall
    case optionLengthBeyondHeader
    case optionLengthWrong
    case optionLengthTooShort
    case optionPaddingNotZero

    static let family = Family.data

    var spec: NoteSpec {
      switch self {
      case .fieldCutShort:
        NoteSpec(.error, "cut short", "Cut short: {b:bits} instead of {a:bits}; {c:limit}.")
      case .fieldMissing:
        NoteSpec(.error, "cut short", "Cut short behind this field: {b:field} needs {a:bits}; {c:limit}.")
      case .noBytes:
        NoteSpec(.error, "no bytes", "The packet has no bytes.")
      case .layerLimit:
        NoteSpec(.warning, "too many layers", "{a} layers are decoded at most; what is left is shown as data.")
      case .fieldLimit:
        NoteSpec(.warning, "too many fields", "{a} fields are decoded at most; what is left is shown as data.")
      case .optionLengthMissing:
        NoteSpec(.error, "bad option", "The option needs a length behind its first byte; {a:limit}.")
      case .optionLengthTooSmall:
        NoteSpec(
          .error, "bad option length",
          "{a:bytes}, but the first byte and the length alone are 2 bytes. Where the next option begins is not known.")
      case .optionLengthBeyondHeader:
        NoteSpec(.error, "bad option length", "{a:bytes}, but {b:bytes} are left; {c:limit}.")
      case .optionLengthWrong:
        NoteSpec(.error, "bad option length", "{a:bytes}, but this option has {b:bytes}.")
      case .optionLengthTooShort:
        NoteSpec(.error, "bad option length", "{a:bytes}, but this option has at least {b:bytes}.")
      case .optionPaddingNotZero:
        NoteSpec(
          .warning, "padding not zero",
          "The bytes behind the end of the options must be zero: something is hidden there, or memory leaked.")
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.data, &out)
    return .nothing
  }
}
