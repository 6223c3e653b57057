/// What an HTTP message carries, RFC 9110 §6.4: bytes of a media type, or those bytes in a coding, which is undone here
/// into a buffer.
enum HTTPContent: ProtocolDecoder {
  static let number: UInt16 = 321

  static let spec = ProtocolSpec(
    "http.content", "HTTP Content", brief: "HTTP content", source: "RFC 9110 §6.4",
    fields: [Field.self], notes: [Note.self], trailingBytes: .layer(HTTP.id), isRemainder: true)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let range = cursor.offset..<cursor.end
    guard let content = out.content, let coding = content.codings.last else {
      let type = out.content?.mediaType ?? []
      if let number = MediaType.number(of: 0..<type.count, type.span), MediaType.isDecoded(number, &cursor) {
        return .number(.mediaType, number)
      }
      cursor.readRest(HTTPText.isText(range, cursor.bytes) ? Field.text.id : Data.Field.data.id, &out)
      return .nothing
    }
    let field = cursor.readRest(Field.coded, &out).field
    if content.codings.count > ContentCoding.maximumCodings {
      out.note(Note.tooManyCodings, on: field, UInt64(ContentCoding.maximumCodings))
    } else if let known = ContentCoding(name: coding) {
      if cursor.knows(range, out) { undo(known, cursor.bytes.extracting(range), content, on: field, &out) }
    } else {
      out.note(Note.codingUnknown, on: field)
    }
    return .nothing
  }

  private static func undo(
    _ coding: ContentCoding, _ bytes: Span<UInt8>, _ content: ContentDescription, on field: Int,
    _ out: inout Dissection
  ) {
    let decoded = coding.decode(bytes)
    let isWhole = content.isWhole && decoded.outcome == .whole
    note(decoded, isWhole: content.isWhole, bytes.count, on: field, &out)
    guard !decoded.bytes.isEmpty else { return }
    let buffer = Buffer(name: "Decompressed body", bytes: decoded.bytes, pieces: [])
    if !add(buffer, content.undone(isWhole: isWhole), &out) { out.note(Note.noRoom, on: field) }
  }

  /// Says what is wrong with coded content.
  private static func note(
    _ decoded: DecodedContent, isWhole: Bool, _ count: Int, on field: Int, _ out: inout Dissection
  ) {
    switch decoded.outcome {
    case .whole:
      let rest = count - decoded.consumed
      if rest > 0 { out.note(Note.bytesAfterCoded, on: field, UInt64(rest)) }
    case .cut: if isWhole { out.note(Note.codedCut, on: field) }
    case .damaged: out.note(Note.codedDamaged, on: field, UInt64(decoded.consumed))
    case .tooLong: out.note(Note.tooLong, on: field, UInt64(decoded.bytes.count))
    case .tooDense: out.note(Note.tooDense, on: field, UInt64(ContentCoding.maximumRatio))
    case .windowTooLarge: out.note(Note.windowTooLarge, on: field)
    case .notDecoded: out.note(Note.codingNotDecoded, on: field)
    }
    if decoded.isRawDeflate, decoded.outcome == .whole { out.note(Note.wrapperMissing, on: field) }
  }

  /// Adds content as a buffer of its own; returns false where the packet has no room for it.
  static func add(_ buffer: Buffer, _ content: ContentDescription, _ out: inout Dissection) -> Bool {
    guard out.add(buffer, as: .known(id), describedBy: content) else { return false }
    record(content, UInt16(out.buffers.count), buffer.bytes.indices, &out)
    return true
  }

  /// Takes note of content of which no coding is left to be undone.
  static func record(
    _ content: ContentDescription, _ buffer: UInt16, _ bytes: Range<Int>, _ out: inout Dissection
  ) {
    if content.codings.isEmpty { out.contents.append(ContentRecord(content, buffer, bytes, &out)) }
  }
}
