/// The chunked transfer coding, RFC 9112 §7.1.
///
///     chunk size in hexadecimal [; extension] CR LF
///     data CR LF
///     …
///     0 CR LF
///     trailer section CR LF
extension HTTPBody {
  /// So many chunks are shown one by one; the others only add to the content.
  static let mostChunks = 1024

  /// Where the chunks' data are, in order.
  private struct ChunkedBody {
    var message: HTTP.Message
    var parts: [Range<Int>] = []
    /// Whether the input has every byte of them.
    var isKnown = true
    var end = ChunkOutcome.cut
  }

  private enum ChunkOutcome {
    case another
    case last
    /// The bytes end within the chunk.
    case cut
    /// Where the chunk ends cannot be told.
    case broken
  }

  /// Reads chunks to the last, and the trailer section after it, as far as they are there.
  static func readChunkedBody(_ plan: HTTPBodyPlan, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    var body = ChunkedBody(message: HTTP.Message(plan.kind, startField: out.fields.count))
    if cursor.isAtEnd { out.note(Note.chunkedBodyContinues, UInt64(cursor.limit.rawValue)) }
    readChunks(&body, &cursor, &out)
    var isWhole = false
    switch body.end {
    case .last: isWhole = readTrailerSection(&body.message, &cursor, &out)
    case .cut, .another: break
    case .broken: if !cursor.isAtEnd { cursor.readRest(Data.Field.data, &out) }
    }
    join(body, plan, isWhole: isWhole, cursor, &out)
    return cursor.isAtEnd ? .nothing : HTTP.next(after: cursor, &out)
  }

  private static func readChunks(_ body: inout ChunkedBody, _ cursor: inout Cursor, _ out: inout Dissection) {
    for _ in 0..<mostChunks {
      guard !cursor.isAtEnd, out.hasRoom else { break }
      let group = out.beginGroup(Field.chunk, cursor)
      body.end = readChunk(&body, &cursor, &out)
      out.endGroup(group, cursor)
      guard body.end == .another else { return }
    }
    if cursor.isAtEnd {
      body.end = .cut
      out.note(Note.chunkedBodyContinues, UInt64(cursor.limit.rawValue))
    } else {
      passChunks(&body, &cursor, &out)
    }
  }

  /// Adds the chunks' data to the content.
  private static func join(
    _ body: ChunkedBody, _ plan: HTTPBodyPlan, isWhole: Bool, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) {
    guard body.isKnown, !body.parts.isEmpty else { return }
    let buffer = out.buffer("De-chunked body", of: body.parts, cursor)
    if !HTTPContent.add(buffer, plan.description(isWhole: isWhole, out), &out) { out.note(Note.noRoom) }
  }

  private static func readChunk(
    _ body: inout ChunkedBody, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> ChunkOutcome {
    let line = HTTPLine(from: cursor.offset, to: cursor.end, cursor.bytes)
    let isKnown = cursor.knows(cursor.offset..<line.end, out)
    let number = readChunkSize(line, isKnown: isKnown, &cursor, &out)
    let extensions = cursor.offset..<line.contentEnd
    cursor.readBytes(Field.chunkExtension, extensions.count, &out)
    if isKnown, line.isComplete, !areExtensionsValid(extensions, cursor.bytes) {
      out.note(HTTP.CareNote.chunkExtensionInvalid)
    }
    if isKnown { HTTP.noteControlCharacter(of: line, on: out.lastField, &out) }
    HTTP.readLineEnd(line, &body.message, &cursor, &out)
    guard line.isComplete else {
      out.note(Note.chunkedBodyContinues, UInt64(cursor.limit.rawValue))
      return .cut
    }
    guard isKnown, case .value(let size) = number else { return .broken }
    return size == 0 ? .last : readChunkData(size, &body, &cursor, &out)
  }

  /// Reads the size and the blanks around it, which belong there before a semicolon only.
  private static func readChunkSize(
    _ line: HTTPLine, isKnown: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> HTTP.Number {
    let start = cursor.offset
    let (digits, sizeEnd) = rangeOfSize(line, from: start, cursor)
    cursor.readBytes(HTTP.Field.whitespace, digits.lowerBound &- start, &out)
    if isKnown, digits.lowerBound > start, !digits.isEmpty { out.note(Note.chunkSizeWhitespace) }

    let number = HTTP.Number(hexadecimal: digits, cursor.bytes)
    if case .value(let size) = number {
      let field = cursor.readBytes(Field.chunkSize, digits.count, &out).field
      out.fields[field].value = size
      if isKnown, size > Int64.max { out.note(HTTP.CareNote.lengthBeyondSigned) }
      if isKnown, digits.count > 16 { out.note(HTTP.CareNote.chunkSizeLong) }
    } else {
      cursor.readBytes(HTTP.Field.invalid, digits.count, &out)
      if isKnown, line.isComplete {
        out.note(number == .overflow ? Note.chunkSizeOverflow : Note.chunkSizeInvalid)
      }
    }
    cursor.readBytes(HTTP.Field.whitespace, sizeEnd &- digits.upperBound, &out)
    if isKnown, digits.upperBound < sizeEnd, sizeEnd == line.contentEnd { out.note(Note.chunkSizeWhitespace) }
    return number
  }

  /// The digits of a chunk's size, and where its extensions begin.
  private static func rangeOfSize(
    _ line: HTTPLine, from start: Int, _ cursor: borrowing Cursor
  ) -> (digits: Range<Int>, end: Int) {
    let end = HTTPText.first(0x3b, in: start..<line.contentEnd, cursor.bytes) ?? line.contentEnd
    return (HTTPText.trimBlanks(start..<end, cursor.bytes), end)
  }

  private static func readChunkData(
    _ size: UInt64, _ body: inout ChunkedBody, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> ChunkOutcome {
    let available = cursor.remaining
    let count = Int(min(size, UInt64(available)))
    body.parts.append(cursor.offset..<cursor.offset &+ count)
    body.isKnown = body.isKnown && cursor.knows(cursor.offset..<cursor.offset &+ count, out)
    cursor.readBytes(Field.chunkData, count, &out)
    guard size <= UInt64(available) else {
      out.note(Note.chunkContinues, UInt64(available), size, UInt64(cursor.limit.rawValue))
      return .cut
    }
    let boundary = HTTPLine(from: cursor.offset, to: min(cursor.end, cursor.offset &+ 2), cursor.bytes)
    guard boundary.contentEnd == cursor.offset else {
      if cursor.knows(cursor.offset..<boundary.contentEnd, out) { out.note(Note.chunkBoundaryMissing) }
      return .broken
    }
    cursor.readBytes(Field.chunkBoundary, boundary.end &- cursor.offset, &out)
    guard boundary.isComplete else {
      out.note(Note.chunkedBodyContinues, UInt64(cursor.limit.rawValue))
      return .cut
    }
    if boundary.ending == .lineFeed { HTTP.noteBareLineFeed(&body.message, &out) }
    return .another
  }

  /// Reads the chunks that are too many to be shown, up to the last one or to what is wrong, as one field.
  private static func passChunks(_ body: inout ChunkedBody, _ cursor: inout Cursor, _ out: inout Dissection) {
    var ahead = cursor.offset
    body.isKnown = body.isKnown && cursor.knows(ahead..<cursor.end, out)
    body.end = .cut
    chunks: while ahead < cursor.end {
      let line = HTTPLine(from: ahead, to: cursor.end, cursor.bytes)
      guard line.isComplete else { break }
      guard
        case .value(let size) = HTTP.Number(
          hexadecimal: rangeOfSize(line, from: ahead, cursor).digits, cursor.bytes)
      else {
        body.end = .broken
        break
      }
      // The last one is shown.
      if size == 0 {
        body.end = .another
        break
      }
      let data = line.end..<min(cursor.end, line.end &+ Int(clamping: min(size, UInt64(cursor.bytes.count))))
      body.parts.append(data)
      ahead = data.upperBound
      guard UInt64(data.count) == size else { break }
      let boundary = HTTPLine(from: ahead, to: min(cursor.end, ahead &+ 2), cursor.bytes)
      guard boundary.contentEnd == ahead, boundary.isComplete || boundary.end == cursor.end else {
        body.end = .broken
        break chunks
      }
      ahead = boundary.end
    }
    if body.end == .cut { ahead = cursor.end }
    cursor.readBytes(Field.furtherChunks, ahead &- cursor.offset, &out)
    switch body.end {
    case .cut: out.note(Note.chunkedBodyContinues, UInt64(cursor.limit.rawValue))
    case .broken: out.note(Note.chunkSizeInvalid)
    case .another, .last:
      let group = out.beginGroup(Field.chunk, cursor)
      body.end = readChunk(&body, &cursor, &out)
      out.endGroup(group, cursor)
    }
  }

  /// Reads the fields after the last chunk, if any, and the empty line that ends the body. Returns whether it is there.
  private static func readTrailerSection(
    _ message: inout HTTP.Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let start = cursor.offset
    let group = out.beginGroup(Field.trailerSection, cursor)
    let isWhole = HTTP.readHeaderLines(&message, isTrailer: true, &cursor, &out)
    out.endGroup(
      group, cursor,
      value: Int(truncatingIfNeeded: TextRange(offset: start, count: cursor.offset &- start).value))
    guard isWhole else {
      if !out.hasRoom { _ = HTTP.readRestBeyondLimit(&cursor, &out) }
      return false
    }
    HTTP.readEmptyLine(&message, &cursor, &out)
    return true
  }
}
