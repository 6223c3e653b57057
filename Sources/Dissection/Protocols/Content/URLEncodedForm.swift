/// The fields of a form as a browser sends them: application/x-www-form-urlencoded, WHATWG URL §5.
///
///     name=value&other+name=100%25
enum URLEncodedForm: ProtocolDecoder {
  static let number: UInt16 = 295

  static let spec = ProtocolSpec(
    "urlencoded-form", "HTML Form URL Encoded", brief: "form", source: "WHATWG URL §5",
    foundBy: [.mediaType("application/x-www-form-urlencoded")], fields: [Field.self], notes: [Note.self],
    mayBeEmpty: true, isRemainder: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = URLEncodedForm.number
    static let definedIn: StaticString = "WHATWG URL §5"

    static let item = field("urlencoded-form.item", "Form Item", .textRange)
      .means("What one field of the form is called, and what was filled in.")
    static let key = field("urlencoded-form.key", "Key", .text).means("The name of the form's field.")
    static let value = field("urlencoded-form.value", "Value", .text).means("What was filled in.")
    static let encoded = field("urlencoded-form.encoded", "As Sent", .text)
      .means("The text with each blank as a plus sign, and what is no letter as a percent sign and two digits.")
    static let decodedKey = field("urlencoded-form.key", "Key", .storedText)
      .means("The name of the form's field, decoded.")
    static let decodedValue = field("urlencoded-form.value", "Value", .storedText)
      .means("What was filled in, decoded.")
    static let separator = field("urlencoded-form.separator", "Separator", .text, isDelimiter: true)
      .means("An equals sign ends a name, and an ampersand a value.")
    static let unknown = field("urlencoded-form.unknown", "Form", .text)
      .means("A form of which the input lacks some bytes.")

    static let all = [item, key, value, encoded, decodedKey, decodedValue, separator, unknown]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = URLEncodedForm.number

    static let escape = note("urlencoded-form.escape.invalid", .warning, "bad escape")
      .says("After a percent sign two hexadecimal digits must stand; this one is taken as it is.")

    static let all = [escape]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard cursor.knows(cursor.offset..<cursor.end, out) else {
      cursor.readRest(Field.unknown, &out)
      return .nothing
    }
    while !cursor.isAtEnd {
      guard out.hasRoom else { return HTTP.readRestBeyondLimit(&cursor, &out) }
      let end = HTTPText.first(0x26, in: cursor.offset..<cursor.end, cursor.bytes) ?? cursor.end
      readItem(to: end, &cursor, &out)
      cursor.readBytes(Field.separator, min(1, cursor.remaining), &out)
    }
    return .nothing
  }

  private static func readItem(to end: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset
    guard end > start else { return }
    let group = out.beginGroup(Field.item, cursor)
    let equals = HTTPText.first(0x3d, in: start..<end, cursor.bytes) ?? end
    readText(Field.key, Field.decodedKey.id, to: equals, &cursor, &out)
    if equals < end {
      cursor.readBytes(Field.separator, 1, &out)
      readText(Field.value, Field.decodedValue.id, to: end, &cursor, &out)
    }
    out.endGroup(group, cursor)
    out.fields[group.index].value = TextRange(offset: start, count: end - start).value
    if equals + 1 < end {
      Eavesdropping.noteSecret(named: start..<equals, inContentOn: group.index, cursor.bytes, &out)
    }
  }

  private static func readText(
    _ plain: FieldSpec, _ decoded: FieldID, to end: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let range = cursor.offset..<end
    var isValid = true
    guard let text = PercentEncoding.decoded(range, cursor.bytes, plusIsBlank: true, isValid: &isValid) else {
      cursor.readBytes(plain, range.count, &out)
      return
    }
    let token = cursor.readBytes(Field.encoded, range.count, &out)
    out.reading(decoded, range, value: out.keepDecoded(text))
    if !isValid { out.note(Note.escape, on: token) }
  }
}
