/// The body of an HTTP message, RFC 9112 §6: a unit of its own after the head, and decoded in the packet that completes
/// it. Its content is bytes of the segment where nothing has to be undone, else buffers: one without the chunks, and one
/// for each coding that was undone.
enum HTTPBody: ProtocolDecoder {
  static let number: UInt16 = 320

  static let spec = ProtocolSpec(
    "http.body", "HTTP Body", brief: "HTTP body", source: "RFC 9112 §6",
    fields: [Field.self], notes: [Note.self], trailingBytes: .layer(HTTP.id), mayBeEmpty: true, partOf: HTTP.id)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard let conversation = out.http, let plan = conversation[out.isFromLower].body else { return .handedBack }
    conversation[out.isFromLower].body = nil
    if plan.headPacket != out.context.packetNumber { tellHead(plan, cursor, &out) }
    switch plan.length {
    case .count(let count):
      let isWhole = count <= UInt64(cursor.remaining)
      if isWhole {
        cursor.narrow(to: cursor.offset &+ Int(count), .unit)
      } else if !cursor.isAtEnd {
        out.note(Note.bodyContinues, UInt64(cursor.remaining), count, UInt64(cursor.limit.rawValue))
      }
      return content(plan, isWhole: isWhole, cursor, &out)
    case .chunked:
      return readChunkedBody(plan, &cursor, &out)
    case .untilClose:
      let isWhole = out.stream != nil && !cursor.limit.isCut
      if !isWhole, !cursor.isAtEnd { out.note(Note.bodyUntilClose) }
      return content(plan, isWhole: isWhole, cursor, &out)
    case .unknown:
      if !cursor.isAtEnd { out.note(Note.bodyLengthUnknown) }
      return content(plan, isWhole: false, cursor, &out)
    }
  }

  /// The bytes up to the cursor's end are the content, as it was sent.
  private static func content(
    _ plan: HTTPBodyPlan, isWhole: Bool, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) -> Next {
    guard !cursor.isAtEnd else { return .nothing }
    let content = plan.description(isWhole: isWhole, out)
    out.content = content
    HTTPContent.record(content, cursor.buffer, cursor.offset..<cursor.end, &out)
    return .known(HTTPContent.id)
  }

  /// Says what message the body is of, where its head is in another packet.
  private static func tellHead(_ plan: HTTPBodyPlan, _ cursor: borrowing Cursor, _ out: inout Dissection) {
    out.derive(Field.message, Int(truncatingIfNeeded: out.keep(plan.title)), in: cursor.buffer)
    if plan.headPacket > 0 { out.derive(Field.head, plan.headPacket, in: cursor.buffer) }
    if !plan.uri.isEmpty { out.derive(Field.uri, Int(truncatingIfNeeded: out.keep(plan.uri)), in: cursor.buffer) }
    if !plan.contentType.isEmpty {
      out.derive(Field.mediaType, Int(truncatingIfNeeded: out.keep(plan.contentType)), in: cursor.buffer)
    }
  }
}
