extension HTTP {
  /// Reads the body, as long as RFC 9112 §6.3 has it, and tells what follows the message.
  static func readBody(_ message: Message, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let framing = message.framing
    framing.check(message, &out)
    guard !message.hasNoBodyByStatus else { return afterMessage(message, cursor, &out) }

    if framing.hasTransferEncoding {
      guard framing.isChunked else {
        let note = message.kind == .response ? Note.bodyUntilClose : Note.bodyLengthUnknown
        readOpenEndedBody(note, &cursor, &out)
        return .nothing
      }
      return readChunkedBody(message, &cursor, &out)
    }
    if framing.isContentLengthBad {
      readOpenEndedBody(Note.bodyLengthUnknown, &cursor, &out)
      return .nothing
    }
    if let length = framing.contentLength {
      let available = cursor.remaining
      let isWhole = length <= UInt64(available)
      readContent(isWhole ? Int(length) : available, &cursor, &out)
      if !isWhole, available > 0 { out.note(Note.bodyContinues, UInt64(available), length) }
    } else if message.kind == .response {
      readOpenEndedBody(Note.bodyUntilClose, &cursor, &out)
    }
    return afterMessage(message, cursor, &out)
  }

  /// Reads all that is left as the body, and says why.
  private static func readOpenEndedBody(_ note: NoteSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd else { return }
    readContent(cursor.remaining, &cursor, &out)
    out.note(note)
  }

  /// Reads content: as text where it looks like text, else as data.
  static func readContent(_ count: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    if HTTPText.isText(cursor.offset..<cursor.offset &+ count, cursor.bytes) {
      cursor.readBytes(Field.body, count, &out)
    } else {
      cursor.readBytes(Data.Field.data, count, &out)
    }
  }
}
