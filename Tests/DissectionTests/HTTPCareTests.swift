import Testing

@testable import Dissection

/// What recipients must reject or treat with care, RFC 9112 and RFC 9110.
@Suite struct HTTPCareTests {
  @Test(
    "Each is said where it is seen, and the rest of the message is read",
    arguments: [
      ("FROB / HTTP/1.1\r\nHost: h", HTTP.CareNote.methodUnknown),
      ("GET / HTTP/1.2\r\nHost: h", HTTP.CareNote.versionUnknownMinor),
      ("GET /", HTTP.CareNote.headerWithoutVersion),
      ("GET http:/// HTTP/1.1\r\nHost: h", HTTP.CareNote.targetNoHost),
      ("GET http://h:x/ HTTP/1.1\r\nHost: h", HTTP.CareNote.targetNoHost),
      ("GET http://u:p@h/ HTTP/1.1\r\nHost: h", HTTP.CareNote.targetUserInformation),
      ("GET /%00 HTTP/1.1\r\nHost: h", HTTP.CareNote.targetEncodedControl),
      ("GET /%0d%0ax HTTP/1.1\r\nHost: h", HTTP.CareNote.targetEncodedControl),
      ("GET /?a=%00 HTTP/1.1\r\nHost: h", HTTP.CareNote.targetEncodedControl),
      ("GET /?a=b%0D%0A HTTP/1.1\r\nHost: h", HTTP.CareNote.targetEncodedLineEnd),
      ("GET /\(String(repeating: "a", count: 8000)) HTTP/1.1\r\nHost: h", HTTP.CareNote.targetLong),
      ("GET / HTTP/1.1\r\nHost: h\r\nX: \(String(repeating: "a", count: 8192))", HTTP.CareNote.fieldLong),
      ("GET / HTTP/1.1\r\nHost: h\r\nReferer: /\r\nReferer: /", HTTP.CareNote.fieldRepeated),
      ("GET / HTTP/1.1\r\nHost:", HTTP.CareNote.hostEmpty),
      ("GET http://a/ HTTP/1.1\r\nHost: h", HTTP.CareNote.hostDiffers),
      ("GET http://h:81/ HTTP/1.1\r\nHost: h:80", HTTP.CareNote.hostDiffers),
      ("CONNECT h HTTP/1.1\r\nHost: h", HTTP.Note.targetNotAuthority),
      ("CONNECT h:x HTTP/1.1\r\nHost: h", HTTP.Note.targetNotAuthority),
      ("GET / HTTP/1.1\r\nHost: h\r\nConnection: close, Content-Length", HTTP.CareNote.connectionNamesEndToEnd),
      ("GET / HTTP/1.1\r\nHost: h\r\nUpgrade: h2c", HTTP.CareNote.connectionOptionMissing),
      ("GET / HTTP/1.1\r\nHost: h\r\nTE: trailers", HTTP.CareNote.connectionOptionMissing),
      ("GET / HTTP/1.1\r\nHost: h\r\nExpect: 200-ok", HTTP.CareNote.expectationUnknown),
      ("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1", HTTP.CareNote.bodyUnexpected),
      ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9223372036854775808", HTTP.CareNote.lengthBeyondSigned),
      ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding:", HTTP.CareNote.transferEncodingEmpty),
      ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked;q=1", HTTP.CareNote.chunkedParameter),
      ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: \"chunked\"", HTTP.Note.transferCodingUnknown),
    ] as [(String, NoteSpec)])
  func care(head: String, note: NoteSpec) {
    let result = HTTPResult("\(head)\r\nServer: last\r\n\r\n")
    #expect(result.noteNames.contains(note))
    #expect(result.text("http.server") == "last")
    #expect(result.faults.isEmpty)
  }

  @Test(
    "Hosts that are none are told from those that are",
    arguments: [
      ("a:80", true), ("a:", true), ("[::1]:8080", true), ("[fe80::1%25eth0]", true), ("a.b-c_d", true), ("%41", true),
      ("a:80:90", false), ("a:x", false), ("a:65536", false), ("[::1", false), ("[::g]", false), ("[::1]x", false),
      ("a[b]", false), ("%4", false), (":80", false), ("u@a", false),
    ])
  func hosts(value: String, isValid: Bool) {
    let notes = HTTPResult("GET / HTTP/1.1\r\nHost: \(value)\r\n\r\n").noteNames
    #expect(notes == (isValid ? [] : [HTTP.Note.hostInvalid]))
  }

  @Test(
    "Chunk extensions are as RFC 9112 has them, or are remarked on",
    arguments: [
      (";a", true), (";a=b", true), (" ; a = \"b;\\\"c\" ;d", true), (";a=\"\"", true), (";", false), (";=b", false),
      (";a=", false), (";a=\"b", false), (";a b", false), (";a;;b", false), (";a=\"b\"c", false),
    ])
  func chunkExtensions(text: String, isValid: Bool) {
    let result = HTTPResult("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\(text)\r\nx\r\n0\r\n\r\n")
    #expect(result.noteNames == (isValid ? [] : [HTTP.CareNote.chunkExtensionInvalid]))
  }

  @Test func `a size of many digits is remarked on, and counts`() {
    let result = HTTPResult(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n00000000000000001\r\nx\r\n0\r\n\r\n")
    #expect(result.noteNames == [HTTP.CareNote.chunkSizeLong])
    #expect(result.texts("http.chunk_data") == ["x"])
  }

  @Test func `nothing follows a message that closes the connection`() {
    let result = HTTPResult("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(result.noteNames == [HTTP.CareNote.bytesAfterClose])
    #expect(HTTPResult("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").notes.isEmpty)
  }

  @Test func `a status line without a code, or with two blanks after it, is remarked on`() {
    #expect(HTTPResult("HTTP/1.1\r\n\r\n").noteNames.contains(HTTP.CareNote.statusCodeMissing))
    #expect(HTTPResult("HTTP/1.1 204  No\r\n\r\n").noteNames == [HTTP.Note.separatorNotOneSpace])
  }

  @Test(
    "Fields that decide too much come too late in a trailer",
    arguments: ["Content-Type: a/b", "Set-Cookie: a=b", "Authorization: x", "Content-Encoding: gzip", "Trailer: x"])
  func trailers(line: String) {
    let result = HTTPResult("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\(line)\r\n\r\n")
    #expect(result.noteNames.contains(HTTP.Note.fieldForbiddenInTrailer))
  }

  @Test(
    "What is right is left alone",
    arguments: [
      "GET http://H:80/ HTTP/1.1\r\nHost: h", "CONNECT h:443 HTTP/1.1\r\nHost: h", "GET /%0 HTTP/1.0",
      "GET / HTTP/1.1\r\nHost: h\r\nConnection: keep-alive, Upgrade, TE\r\nUpgrade: h2c\r\nTE: trailers",
      "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 0",
      "GET / HTTP/1.1\r\nHost: h\r\nVia: a\r\nVia: b\r\nAccept: a/b\r\nAccept: c/d\r\nIf-None-Match: \"a\"",
    ])
  func right(head: String) {
    #expect(HTTPResult("\(head)\r\n\r\n").noteNames.filter { $0 != HTTP.Note.targetPercentEncoding } == [])
  }
}
