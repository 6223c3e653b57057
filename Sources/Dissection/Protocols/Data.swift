/// Bytes that nobody here understands, and the notes that any protocol may need.
enum Data: ProtocolDecoder {
  static let number: UInt16 = 0

  static let spec = ProtocolSpec(
    "data", "Data", brief: "data", source: "",
    fields: [Field.self], notes: [Note.self, Diagnosis.Note.self], mayBeEmpty: true,
    isRemainder: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = Data.number
    static let definedIn: StaticString = ""

    static let data = field("data.data", "Data", .bytes)
      .means("Bytes that are not decoded further: no decoder is known for them here.")

    static let all = [data]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Data.number

    static let fieldCutOff = note("data.field_cut_off", .warning, "cut off")
      .says("Cut off: {a:bits} expected, {b:bits} present; {c:limit}.")
    static let fieldMissing = note("data.field_missing", .warning, "cut off")
      .says("Cut off after this field: {b:field} needs {a:bits}; {c:limit}.")
    static let fieldElsewhere = note("data.field_elsewhere", .chat, "in part")
      .says("{a:bits} expected, {b:bits} here; {c:limit}.")
    static let nextFieldElsewhere = note("data.next_field_elsewhere", .chat, "in part")
      .says("{b:field} comes next; {c:limit}.")
    static let fieldTooShort = note("data.field_too_short", .error, "too short")
      .says("Too short: {a:bits} expected, {b:bits} present; {c:limit}.")
    static let nextFieldTooShort = note("data.next_field_too_short", .error, "too short")
      .says("Too short: {b:field} needs {a:bits} after this field; {c:limit}.")
    static let lengthCutOff = note("data.length_cut_off", .warning, "cut off")
      .says("{b:bytes} of {a} present, {c} missing: the packet was cut off, or the length is wrong.")
    static let lengthNotCaptured = note("data.length_not_captured", .warning, "cut off")
      .says("{b:bytes} of {a} captured, {c} missing.")
    static let lengthElsewhere = note("data.length_elsewhere", .chat, "in part")
      .says("Only {b} of {a:bytes} here; {c:limit}.")
    static let lengthBeyondEnd = note("data.length_beyond_end", .error, "bad length")
      .says("{a:bytes}, but only {b} left; {c:limit}.")
    static let noBytes = note("data.no_bytes", .error, "no bytes").says("The packet has no bytes.")
    static let layerLimit = note("data.layer_limit", .warning, "too many layers")
      .says("At most {a} layers are decoded; the rest is shown as data.")
    static let fieldLimit = note("data.field_limit", .warning, "too many fields")
      .says("At most {a} fields are decoded; the rest is shown as data.")
    static let optionLengthMissing = note("data.option.len.missing", .error, "bad option")
      .says("The option needs a length after its first byte; {a:limit}.")
    static let optionLengthTooSmall = note("data.option.len.too_small", .error, "bad option length")
      .says(
        "{a:bytes}, but the first byte and the length alone take 2 bytes. Where the next option begins is unknown.")
    static let optionLengthBeyondHeader = note("data.option.len.beyond_header", .error, "bad option length")
      .says("{a:bytes}, but only {b} left; {c:limit}.")
    static let optionLengthWrong = note("data.option.len.invalid", .error, "bad option length")
      .says("{a:bytes}, but this option takes {b}.")
    static let optionLengthTooShort = note("data.option.len.too_short", .error, "bad option length")
      .says("{a:bytes}, but this option takes at least {b}.")
    static let optionPaddingNotZero = note("data.option.non_zero_bytes_after_eol", .warning, "padding not zero")
      .says("Bytes after the end of the options must be zero: something is hidden there, or memory leaked.")

    static let handedBack = note("data.handed_back", .note, "not decoded")
      .says("Tried as {a:protocol}; the bytes do not fit.")

    static let all = [
      handedBack, fieldCutOff, fieldMissing, fieldElsewhere, nextFieldElsewhere, fieldTooShort, nextFieldTooShort,
      lengthCutOff, lengthNotCaptured, lengthElsewhere, lengthBeyondEnd, noBytes, layerLimit, fieldLimit,
      optionLengthMissing,
      optionLengthTooSmall, optionLengthBeyondHeader, optionLengthWrong, optionLengthTooShort, optionPaddingNotZero,
    ]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.data, &out)
    return .nothing
  }
}

extension NoteSpec {
  /// Whether it says no more than that the input lacks bytes.
  public var saysCutOff: Bool {
    id == Data.Note.fieldCutOff.id || id == Data.Note.fieldMissing.id || id == Data.Note.lengthNotCaptured.id
  }
}
