/// JavaScript Object Notation, RFC 8259; and texts one after the other, as JSON Lines and RFC 7464 have them.
///
///     {"name": "value", "list": [1, true, null]}
enum JSON: ProtocolDecoder {
  static let number: UInt16 = 294

  static let spec = ProtocolSpec(
    "json", "JavaScript Object Notation", brief: "JSON", source: "RFC 8259",
    foundBy: [
      .mediaType("application/json"), .mediaType("application/csp-report"), .mediaType("application/jsonl"),
      .mediaType("application/json-seq"), .mediaType("application/json5"), .mediaType("application/ndjson"),
      .mediaType("application/x-json"), .mediaType("application/x-json-stream"), .mediaType("application/x-jsonlines"),
      .mediaType("application/x-ndjson"), .mediaType("text/json"), .mediaType("text/x-json"),
    ],
    fields: [Field.self], notes: [Note.self], mayBeEmpty: true, isRemainder: true)

  /// Objects and arrays within each other are read to this depth.
  static let maximumDepth = 32

  /// Types whose content is one text after the other.
  private static let sequences = [
    "application/jsonl", "application/json-seq", "application/ndjson", "application/x-json-stream",
    "application/x-jsonlines", "application/x-ndjson",
  ].map { MediaType.number($0) }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard cursor.knows(cursor.offset..<cursor.end, out) else {
      cursor.readRest(Field.invalid, &out)
      return .nothing
    }
    if cursor.peek() == 0xef, cursor.peek(1) == 0xbb, cursor.peek(2) == 0xbf {
      out.note(Note.byteOrderMark, on: cursor.read(Field.byteOrderMark, 24, &out))
    }
    if cursor.peek() == 0 || cursor.peek(1) == 0 {
      cursor.readRest(Field.invalid, &out)
      out.note(Note.encoding)
      return .nothing
    }
    var reader = JSONReader(at: cursor.offset)
    if case .number(.mediaType, let number) = out.context.found { reader.isSequence = sequences.contains(number) }
    reader.read(&cursor, &out)
    return .nothing
  }
}
