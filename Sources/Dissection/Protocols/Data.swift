/// Bytes that nobody here understands, and the notes that any protocol may need.
enum Data: ProtocolDecoder {
  static let number: UInt16 = 0

  static let spec = ProtocolSpec(
    "data", "Data", brief: "data", source: "",
    fields: [Field.self], notes: [Note.self], mayBeEmpty: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = Data.number
    static let definedIn: StaticString = ""

    static let data = field("data.data", "Data", .bytes)
      .means("Bytes that are not decoded further: their protocol is not known here.")

    static let all = [data]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Data.number

    static let fieldCutShort = note("data.field_cut_off", .error, "cut short")
      .says("Cut short: {b:bits} instead of {a:bits}; {c:limit}.")
    static let fieldMissing = note("data.field_missing", .error, "cut short")
      .says("Cut short behind this field: {b:field} needs {a:bits}; {c:limit}.")
    static let noBytes = note("data.no_bytes", .error, "no bytes").says("The packet has no bytes.")
    static let layerLimit = note("data.layer_limit", .warning, "too many layers")
      .says("{a} layers are decoded at most; what is left is shown as data.")
    static let fieldLimit = note("data.field_limit", .warning, "too many fields")
      .says("{a} fields are decoded at most; what is left is shown as data.")
    static let optionLengthMissing = note("data.option.len.missing", .error, "bad option")
      .says("The option needs a length behind its first byte; {a:limit}.")
    static let optionLengthTooSmall = note("data.option.len.too_small", .error, "bad option length")
      .says(
        "{a:bytes}, but the first byte and the length alone are 2 bytes. Where the next option begins is not known.")
    static let optionLengthBeyondHeader = note("data.option.len.beyond_header", .error, "bad option length")
      .says("{a:bytes}, but {b:bytes} are left; {c:limit}.")
    static let optionLengthWrong = note("data.option.len.invalid", .error, "bad option length")
      .says("{a:bytes}, but this option has {b:bytes}.")
    static let optionLengthTooShort = note("data.option.len.too_short", .error, "bad option length")
      .says("{a:bytes}, but this option has at least {b:bytes}.")
    static let optionPaddingNotZero = note("data.option.non_zero_bytes_after_eol", .warning, "padding not zero")
      .says("The bytes behind the end of the options must be zero: something is hidden there, or memory leaked.")

    static let handedBack = note("data.handed_back", .note, "not decoded")
      .says("Tried as {a:protocol}; the bytes do not fit.")

    static let all = [
      handedBack, fieldCutShort, fieldMissing, noBytes, layerLimit, fieldLimit, optionLengthMissing,
      optionLengthTooSmall,
      optionLengthBeyondHeader, optionLengthWrong, optionLengthTooShort, optionPaddingNotZero,
    ]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.data, &out)
    return .nothing
  }
}
