/// The chunked transfer coding, RFC 9112 §7.1.
///
///     chunk size in hexadecimal [; extension] CR LF
///     data CR LF
///     …
///     0 CR LF
///     trailer section CR LF
extension HTTP {
  /// Reads chunks to the last, and the trailer section after it, as far as they are there.
  static func readChunkedBody(_ start: Message, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    var message = start
    while !cursor.isAtEnd {
      guard out.hasRoom else { return readRestBeyondLimit(&cursor, &out) }
      let group = out.beginGroup(Field.chunk, cursor)
      let outcome = readChunk(&message, &cursor, &out)
      out.endGroup(group, cursor)
      switch outcome {
      case .another: continue
      case .last: return readTrailerSection(&message, &cursor, &out)
      case .cut: return .nothing
      case .broken:
        if !cursor.isAtEnd { cursor.readRest(Data.Field.data, &out) }
        return .nothing
      }
    }
    out.note(Note.chunkedBodyContinues)
    return .nothing
  }

  private enum ChunkOutcome {
    case another
    case last
    /// The bytes end within the chunk.
    case cut
    /// Where the chunk ends cannot be told.
    case broken
  }

  private static func readChunk(
    _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> ChunkOutcome {
    let line = HTTPLine(from: cursor.offset, to: cursor.end, cursor.bytes)
    let isKnown = out.knows(cursor.offset..<line.end)
    let number = readChunkSize(line, isKnown: isKnown, &cursor, &out)
    let extensions = cursor.offset..<line.contentEnd
    cursor.readBytes(Field.chunkExtension, extensions.count, &out)
    if isKnown, line.isComplete, !areExtensionsValid(extensions, cursor.bytes) {
      out.note(CareNote.chunkExtensionInvalid)
    }
    if isKnown { noteControlCharacter(of: line, on: out.lastField, &out) }
    readLineEnd(line, &message, &cursor, &out)
    guard line.isComplete else {
      out.note(Note.chunkedBodyContinues)
      return .cut
    }
    guard isKnown, case .value(let size) = number else { return .broken }
    return size == 0 ? .last : readChunkData(size, &cursor, &out)
  }

  /// Reads the size and the blanks around it, which belong there before a semicolon only.
  private static func readChunkSize(
    _ line: HTTPLine, isKnown: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Number {
    let start = cursor.offset
    let sizeEnd = HTTPText.first(0x3b, in: start..<line.contentEnd, cursor.bytes) ?? line.contentEnd
    let digits = HTTPText.trimBlanks(start..<sizeEnd, cursor.bytes)
    cursor.readBytes(Field.whitespace, digits.lowerBound &- start, &out)
    if isKnown, digits.lowerBound > start, !digits.isEmpty { out.note(Note.chunkSizeWhitespace) }

    let number = Number(hexadecimal: digits, cursor.bytes)
    if case .value(let size) = number {
      let field = cursor.readBytes(Field.chunkSize, digits.count, &out).field
      out.fields[field].value = size
      if isKnown, size > Int64.max { out.note(CareNote.lengthBeyondSigned) }
      if isKnown, digits.count > 16 { out.note(CareNote.chunkSizeLong) }
    } else {
      cursor.readBytes(Field.invalid, digits.count, &out)
      if isKnown, line.isComplete {
        out.note(number == .overflow ? Note.chunkSizeOverflow : Note.chunkSizeInvalid)
      }
    }
    cursor.readBytes(Field.whitespace, sizeEnd &- digits.upperBound, &out)
    if isKnown, digits.upperBound < sizeEnd, sizeEnd == line.contentEnd { out.note(Note.chunkSizeWhitespace) }
    return number
  }

  private static func readChunkData(
    _ size: UInt64, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> ChunkOutcome {
    let available = cursor.remaining
    let count = size > UInt64(available) ? available : Int(size)
    let data = cursor.offset..<cursor.offset &+ count
    cursor.readBytes(Field.chunkData, count, &out)
    if count > 0, HTTPText.isText(data, cursor.bytes) { out.reading(Field.body, data, value: 0) }
    guard size <= UInt64(available) else {
      out.note(Note.chunkContinues, UInt64(available), size)
      return .cut
    }
    let boundary = HTTPLine(from: cursor.offset, to: min(cursor.end, cursor.offset &+ 2), cursor.bytes)
    guard boundary.contentEnd == cursor.offset else {
      if out.knows(cursor.offset..<boundary.contentEnd) { out.note(Note.chunkBoundaryMissing) }
      return .broken
    }
    cursor.readBytes(Field.chunkBoundary, boundary.end &- cursor.offset, &out)
    guard boundary.isComplete else {
      out.note(Note.chunkedBodyContinues)
      return .cut
    }
    if boundary.ending == .lineFeed { out.note(Note.bareLineFeed) }
    return .another
  }

  /// Reads the fields after the last chunk, if any, and the empty line that ends the body.
  private static func readTrailerSection(
    _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    let start = cursor.offset
    let group = out.beginGroup(Field.trailerSection, cursor)
    let isWhole = readHeaderLines(&message, isTrailer: true, &cursor, &out)
    out.endGroup(
      group, cursor,
      value: Int(truncatingIfNeeded: TextRange(offset: start, count: cursor.offset &- start).value))
    guard isWhole else { return out.hasRoom ? .nothing : readRestBeyondLimit(&cursor, &out) }
    readEmptyLine(&message, &cursor, &out)
    return afterMessage(message, cursor, &out)
  }
}
