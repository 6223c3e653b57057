import Testing

@testable import Dissection

@Suite struct HTTPBodyTests {
  @Test func `a body has as many bytes as Content-Length says, and the next message follows it`() {
    let result = HTTPResult(
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhelloGET /2 HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(result.layers == [.http, .httpContent, .http])
    #expect(result.text("http.file_data") == "hello")
    #expect(result.text("http.content_length_header") == "5")
    #expect(result.value("http.content_length") == 5)
    #expect(result.texts("http.request.uri") == ["/", "/2"])
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `a body that goes on in later segments says so`() {
    let result = HTTPResult("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello")
    #expect(result.text("http.file_data") == "hello")
    let note = HTTPResult.Note(
      note: HTTPBody.Note.bodyContinues, field: "http.empty_line", numbers: [5, 500, UInt64(Limit.segment.rawValue)])
    #expect(result.notes == [note])
  }

  @Test func `a response without its body is not remarked on: it may answer a HEAD`() {
    #expect(HTTPResult("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n").notes.isEmpty)
  }

  @Test func `content that is no text is data`() {
    let head = Array("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n".utf8)
    let result = HTTPResult(head + [0x1f, 0x8b, 0x08, 0x00])
    #expect(result.layers == [.http, .httpContent])
    #expect(result.texts("http.file_data").isEmpty)
    #expect(result.all("data.data").map(\.bytes) == [head.count..<head.count + 4])
  }

  @Test func `a response without a length lasts until the connection closes`() {
    let result = HTTPResult("HTTP/1.0 200 OK\r\n\r\nall of this")
    #expect(result.text("http.file_data") == "all of this")
    #expect(result.noteNames == [HTTPBody.Note.bodyUntilClose])
  }

  @Test(arguments: [100, 103, 204, 304]) func `some responses have no body whatever they say`(status: Int) {
    let result = HTTPResult("HTTP/1.1 \(status) X\r\nETag: \"a\"\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    #expect(result.layers == [.http, .http, .httpContent])
    #expect(result.texts("http.file_data") == ["ok"])
    #expect(result.notes.isEmpty)
  }

  @Test func `a length is forbidden where there can be no body`() {
    #expect(HTTPResult("HTTP/1.1 204 X\r\nContent-Length: 0\r\n\r\n").noteNames == [HTTP.Note.contentLengthForbidden])
    #expect(
      HTTPResult("HTTP/1.1 101 X\r\nTransfer-Encoding: chunked\r\n\r\n").noteNames == [
        HTTP.Note.transferEncodingForbidden
      ])
    #expect(HTTPResult("HTTP/1.1 304 X\r\nContent-Length: 9\r\n\r\n").notes.isEmpty)
  }

  @Test func `bytes after a request that has no body are another message or are remarked on`() {
    let result = HTTPResult("GET / HTTP/1.1\r\nHost: h\r\n\r\nxyz")
    #expect(result.layers == [.http, .http])
    #expect(result.notes.map(\.note) == [HTTP.Note.bytesBehindMessage])
    #expect(result.notes.first?.numbers.first == 3)
  }

  @Test func `what follows a switch of protocols is data`() {
    let result = HTTPResult(
      "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nGET / HTTP/1.1\r\n\r\n")
    #expect(result.layers == [.http, .data])
    #expect(result.noteNames == [HTTP.Note.otherProtocolFollows])
  }

  @Test(
    "A Content-Length that tells no length is remarked on, and what follows is shown to the end",
    arguments: [
      ("x", HTTP.Note.contentLengthInvalid), ("", HTTP.Note.contentLengthInvalid),
      ("-1", HTTP.Note.contentLengthInvalid),
      ("+5", HTTP.Note.contentLengthInvalid), ("0x5", HTTP.Note.contentLengthInvalid),
      ("5 5", HTTP.Note.contentLengthInvalid),
      ("5,", HTTP.Note.contentLengthInvalid), ("5, 6", HTTP.Note.contentLengthConflict),
      ("5\r\nContent-Length: 6", HTTP.Note.contentLengthConflict),
      ("18446744073709551616", HTTP.Note.contentLengthOverflow),
      ("99999999999999999999999999", HTTP.Note.contentLengthOverflow),
    ] as [(String, NoteSpec)])
  func badContentLength(value: String, note: NoteSpec) {
    let result = HTTPResult("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(value)\r\n\r\nhello body")
    #expect(result.noteNames == [note, HTTPBody.Note.bodyLengthUnknown])
    #expect(result.text("http.file_data") == "hello body")
    #expect(result.faults.isEmpty)
  }

  @Test(arguments: ["5, 5", "5,5,5", "5\r\nContent-Length: 5"])
  func `the same Content-Length more than once counts once`(value: String) {
    let result = HTTPResult("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(value)\r\n\r\nhello")
    #expect(result.noteNames.allSatisfy { $0 == HTTP.Note.contentLengthRepeated } && !result.noteNames.isEmpty)
    #expect(result.text("http.file_data") == "hello")
  }

  @Test func `the largest Content-Length is a length`() {
    let result = HTTPResult("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 18446744073709551615\r\n\r\nhello")
    #expect(result.value("http.content_length") == .max)
    #expect(result.noteNames == [HTTP.CareNote.lengthBeyondSigned, HTTPBody.Note.bodyContinues])
  }

  @Test(
    "What Transfer-Encoding must not say is remarked on",
    arguments: [
      ("HTTP/1.1", "Transfer-Encoding: chunked\r\nContent-Length: 5", HTTP.Note.contentLengthIgnored),
      ("HTTP/1.1", "Content-Length: 5\r\nTransfer-Encoding: chunked", HTTP.Note.contentLengthIgnored),
      ("HTTP/1.0", "Transfer-Encoding: chunked", HTTP.Note.transferEncodingInHTTP10),
      ("HTTP/1.1", "Transfer-Encoding: gzip", HTTP.Note.chunkedNotLast),
      ("HTTP/1.1", "Transfer-Encoding: chunked, gzip", HTTP.Note.chunkedNotLast),
      ("HTTP/1.1", "Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip", HTTP.Note.chunkedNotLast),
      ("HTTP/1.1", "Transfer-Encoding: chunked, chunked", HTTP.Note.chunkedTwice),
      ("HTTP/1.1", "Transfer-Encoding: xchunked", HTTP.Note.transferCodingUnknown),
      ("HTTP/1.1", "Transfer-Encoding: \u{0b}chunked", HTTP.Note.transferCodingUnknown),
    ] as [(String, String, NoteSpec)])
  func transferEncodingNotes(version: String, lines: String, note: NoteSpec) {
    let result = HTTPResult("POST / \(version)\r\nHost: h\r\n\(lines)\r\n\r\n0\r\n\r\n")
    #expect(result.noteNames.contains(note))
    #expect(result.faults.isEmpty)
  }

  @Test(arguments: ["chunked", "gzip, chunked", "Chunked", "gzip,\tchunked", "gzip\r\nTransfer-Encoding: chunked"])
  func `codings that end in chunked are right`(value: String) {
    let result = HTTPResult("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: \(value)\r\n\r\n0\r\n\r\n")
    #expect(result.notes.isEmpty)
    #expect(result.value("http.chunk_size") == 0)
  }

  @Test func `a response whose last coding is not chunked lasts until the connection closes`() {
    let result = HTTPResult("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nbody")
    #expect(result.noteNames == [HTTPBody.Note.bodyUntilClose, HTTPContent.Note.codedDamaged])
    #expect(result.text("http.content_coded") == "body")
  }

  @Test func `more messages than layers share the last one`() {
    let result = HTTPResult(String(repeating: "GET / HTTP/1.0\r\n\r\n", count: 100) + "?")
    #expect(result.texts("http.request.method").count == 100)
    #expect(result.layers.allSatisfy { $0 == .http })
    #expect(result.noteNames == [HTTP.Note.bytesBehindMessage])
    #expect(result.otherNotes.isEmpty)
    #expect(result.faults.isEmpty)
  }
}
