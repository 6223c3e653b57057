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
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.data, &out)
    return .nothing
  }
}
