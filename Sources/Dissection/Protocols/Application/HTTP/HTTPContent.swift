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
    let number = out.buffers.count + 1
    let buffer = Buffer(name: "Decompressed body", bytes: decoded.bytes, pieces: [])
    guard out.hasRoom(for: buffer) else { return out.note(Note.noRoom, on: field) }
    let outer = out.content
    let inner = content.undone(isWhole: isWhole)
    let next = begin(inner, UInt16(number), 0..<decoded.bytes.count, &out)
    _ = out.add(buffer, as: next)
    out.content = outer
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

  /// Takes note of content, or of what it is coded in, and says who decodes it.
  static func begin(
    _ content: ContentDescription, _ buffer: UInt16, _ bytes: Range<Int>, _ out: inout Dissection
  ) -> Next {
    out.content = content
    guard content.codings.isEmpty else { return .known(id) }
    out.contents.append(ContentRecord(content, buffer, bytes, &out))
    return .known(id)
  }
}
