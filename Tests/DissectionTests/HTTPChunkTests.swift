import Testing

@testable import Dissection

@Suite struct HTTPChunkTests {
  private func chunked(_ body: String) -> HTTPResult {
    HTTPResult("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(body)")
  }

  @Test func `chunks have sizes in hexadecimal, extensions, data and ends`() {
    let result = chunked("5\r\nhello\r\n0A ; a=b\r\n0123456789\r\n0\r\n\r\n")
    #expect(result.all("http.chunk_size").map(\.value) == [5, 10, 0])
    #expect(result.texts("http.chunk_data") == ["hello", "0123456789"])
    #expect(result.texts("http.file_data") == ["hello0123456789"])
    #expect(result.layers == [.http, .httpBody, .httpContent])
    #expect(result.texts("http.chunk_boundary") == ["\r\n", "\r\n"])
    #expect(result.text("http.chunk_extension") == "; a=b")
    #expect(result.texts("http.empty_line") == ["\r\n", "\r\n"])
    #expect(result.texts("http.chunked_trailer_part").isEmpty)
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `the next message follows the last chunk`() {
    let result = chunked("1\r\nx\r\n0\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")
    #expect(result.layers == [.http, .httpBody, .http, .httpContent])
    #expect(result.notes.isEmpty)
  }

  @Test func `trailer fields stand in a group of their own`() {
    let result = chunked("0\r\nServer: s\r\nX: y\r\n\r\n")
    #expect(result.text("http.chunked_trailer_part") == "Server: s\r\nX: y\r\n")
    #expect(result.text("http.server") == "s")
    #expect(result.text("http.header") == "y")
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test(arguments: ["Content-Length: 3", "Transfer-Encoding: chunked", "Host: h"])
  func `fields that come too late in a trailer are remarked on`(line: String) {
    #expect(chunked("0\r\n\(line)\r\n\r\n").noteNames == [HTTP.Note.fieldForbiddenInTrailer])
  }

  @Test(
    "What is wrong with chunks is said",
    arguments: [
      ("x\r\nhello\r\n", [HTTPBody.Note.chunkSizeInvalid]), ("\r\nhello\r\n", [HTTPBody.Note.chunkSizeInvalid]),
      ("-5\r\nhello\r\n", [HTTPBody.Note.chunkSizeInvalid]), ("0x5\r\nhello\r\n", [HTTPBody.Note.chunkSizeInvalid]),
      (";e\r\nhello", [HTTPBody.Note.chunkSizeInvalid]), ("5 5\r\nhello\r\n", [HTTPBody.Note.chunkSizeInvalid]),
      ("10000000000000000\r\nhello", [HTTPBody.Note.chunkSizeOverflow]),
      ("ffffffffffffffff\r\nhello", [HTTP.CareNote.lengthBeyondSigned, HTTPBody.Note.chunkContinues]),
      (" 5\r\nhello\r\n0\r\n\r\n", [HTTPBody.Note.chunkSizeWhitespace]),
      ("5 \r\nhello\r\n0\r\n\r\n", [HTTPBody.Note.chunkSizeWhitespace]),
      ("5\r\nhello!\r\n0\r\n\r\n", [HTTPBody.Note.chunkBoundaryMissing]),
      ("5\r\nhel\r\n0\r\n\r\n", [HTTPBody.Note.chunkBoundaryMissing]),
      ("5\nhello\r\n0\r\n\r\n", [HTTP.Note.bareLineFeed]),
      ("5\r\nhello\n0\r\n\r\n", [HTTP.Note.bareLineFeed]),
      ("5;\u{0}\r\nhello\r\n0\r\n\r\n", [HTTP.CareNote.chunkExtensionInvalid, HTTP.Note.controlCharacter]),
      ("5\rx\r\nhello\r\n", [HTTPBody.Note.chunkSizeInvalid, HTTP.Note.bareCarriageReturn]),
    ] as [(String, [NoteSpec])])
  func chunkNotes(body: String, expected: [NoteSpec]) {
    let result = chunked(body)
    #expect(result.noteNames == expected)
    #expect(result.faults.isEmpty)
  }

  @Test(
    "A chunked body that the segment cuts is decoded as far as it goes",
    arguments: [
      ("5", HTTPBody.Note.chunkedBodyContinues),
      ("5\r", HTTPBody.Note.chunkedBodyContinues),
      ("5\r\n", HTTPBody.Note.chunkContinues), ("5\r\nhel", HTTPBody.Note.chunkContinues),
      ("5\r\nhello", HTTPBody.Note.chunkedBodyContinues),
      ("5\r\nhello\r", HTTPBody.Note.chunkedBodyContinues), ("5\r\nhello\r\n", HTTPBody.Note.chunkedBodyContinues),
      ("0\r\n", HTTPBody.Note.chunkedBodyContinues), ("0\r\n\r", HTTPBody.Note.chunkedBodyContinues),
      ("0\r\nX: ", HTTPBody.Note.chunkedBodyContinues),
    ])
  func cutChunks(body: String, note: NoteSpec) {
    let result = chunked(body)
    #expect(result.noteNames == [note])
    #expect(result.faults.isEmpty)
  }

  @Test func `of an unending row of chunks the first are shown, and the content has all`() {
    let result = chunked(String(repeating: "1\r\nx\r\n", count: 9_000) + "0\r\n\r\n")
    #expect(result.all("http.chunk").count == HTTPBody.mostChunks + 1)
    #expect(result.all("http.chunks").count == 1)
    #expect(result.text("http.file_data") == String(repeating: "x", count: 9_000))
    #expect(result.notes.isEmpty && result.otherNotes.isEmpty)
    #expect(result.faults.isEmpty)
  }
}
