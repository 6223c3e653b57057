/// Text, line by line, of a part that was decoded: what is left where no protocol knows a media type.
enum TextLines: ProtocolDecoder {
  static let number: UInt16 = 303

  static let spec = ProtocolSpec(
    "data-text-lines", "Line-based Text Data", brief: "text", source: "RFC 2046 §4.1", fields: [Field.self],
    mayBeEmpty: true, isRemainder: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = TextLines.number
    static let definedIn: StaticString = "RFC 2046 §4.1"

    static let text = field("data-text-lines.text", "Text", .text).means("What the part carries, as text.")

    static let all = [text]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let range = cursor.offset..<cursor.end
    guard HTTPText.isText(range, cursor.bytes) else { return .data }
    cursor.readRest(Field.text, &out)
    return .nothing
  }
}
