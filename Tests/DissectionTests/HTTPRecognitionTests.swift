import Testing

@testable import Dissection

@Suite struct HTTPRecognitionTests {
  @Test(
    "Messages are recognised by their first line",
    arguments: [
      "GET / HTTP/1.1\r\n", "GET / HTTP/1.0\n", "FROB x HTTP/1.1\r\n", "get / HTTP/1.1\r\n", "POST /cut",
      "GET http://h/cut", "GET /old\r\n", "GET https://h\r\n", "PUT /a b c HTTP/1.1\r\n", "GET index HTTP/1.1\r\n",
      "HTTP/1.1 200 OK\r\n", "HTTP/1.0", "HTTP/9.9 1", "ICY 200 OK\r\n", "\r\nGET / HTTP/1.1\r\n",
      "\r\n\r\nHTTP/1.1 200 OK\r\n", "OPTIONS * HTTP/1.1\r\n", "CONNECT h:1 HTTP/1.1\r\n", "GET \t/ HTTP/1.1\r\n",
      "PRI /x HTTP/1.1\r\n", "\nGET / HTTP/1.1\r\n", "\rHTTP/1.1 200 OK\r\n", "GET / XHTTP/1.1\r\n",
      "GET\t/\tHTTP/1.1\r\n", "GET  HTTP/1.1\r\n", "GET HTTP/1.1\r\n",
    ])
  func recognised(text: String) {
    let result = HTTPResult(text)
    #expect(result.layers.first == .http)
    #expect(result.faults.isEmpty)
  }

  @Test(
    "Other bytes are not",
    arguments: [
      "GET", "GET ", "GET  ", "GET\r\n", "GETS /\r\n", "hello world\r\n", "HTTP", "HTTP/", "HTTP/x", "http/1.1 200 OK",
      "220 mail ESMTP\r\n", "EHLO there\r\n", "USER me\r\n", "ICY", "ICY OK", "OPTIONS rtsp://h/ RTSP/1.0\r\n",
      "SUBSCRIBE sip:a@b SIP/2.0\r\n", "OPTIONS * RTSP/1.0\r\n", "GET /x RTSP/1.0\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      "UPDATE table SET x = 1\r\n", "SEARCH ALL\r\n", "LOCK x", "\r\n\r\n\r\nGET / HTTP/1.1\r\n",
      "\r\n", " GET / HTTP/1.1\r\n",
      "\u{16}\u{3}\u{1}", "a\u{0} HTTP/1.1", "Accept: a\r\n\r\n", "function a HTTP", "x y HTTP/", "{\"a\": 1}",
    ])
  func notRecognised(text: String) {
    let result = HTTPResult(text)
    #expect(result.layers == [.data])
    #expect(result.faults.isEmpty)
  }

  @Test func `a method of any length and a target of any length end the search in time`() {
    for count in [31, 32, 33, 60_000] {
      let letters = String(repeating: "A", count: count)
      #expect(HTTPResult("\(letters) / HTTP/1.1\r\n").layers == [count <= 32 ? .http : .data])
      #expect(HTTPResult("GET /\(letters)").layers == [.http])
      #expect(HTTPResult("FROB /\(letters) HTTP/1.1\r\n").layers == [count < 16_000 ? .http : .data])
    }
  }

  @Test func `empty lines before a message are skipped and remarked on`() {
    let result = HTTPResult("\r\n\r\nGET / HTTP/1.0\r\n\r\n")
    #expect(result.noteNames == [HTTP.Note.emptyLineBeforeMessage, HTTP.Note.emptyLineBeforeMessage])
    #expect(result.text("http.request.method") == "GET")
  }

  @Test func `a request without version and header is HTTP 0.9`() {
    let result = HTTPResult("GET /page\r\n")
    #expect(result.text("http.request.uri") == "/page")
    #expect(result.texts("http.request.version").isEmpty)
    #expect(result.noteNames == [HTTP.Note.versionMissing])
  }

  @Test func `the header lines after a request without a version are read all the same`() {
    let result = HTTPResult("GET /page\r\nHost: h\r\n\r\n")
    #expect(result.text("http.host") == "h")
    #expect(result.noteNames == [HTTP.Note.versionMissing, HTTP.CareNote.headerWithoutVersion])
  }

  @Test func `character classes are those of the RFCs`() {
    let token = Set("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let uri = Set("-._~:/?#[]@!$&'()*+,;=%0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    for byte in UInt8.min...UInt8.max {
      #expect(HTTPText.isTokenCharacter(byte) == token.contains(byte))
      #expect(HTTPText.isURICharacter(byte) == uri.contains(byte))
    }
  }

  @Test func `every note of HTTP has words`() {
    let notes = HTTP.spec.notes.flatMap { $0.all }
    for note in notes {
      #expect(!note.brief.description.isEmpty)
      #expect(note.text.description.hasSuffix("."))
    }
    #expect(Set(notes.map(\.text.description)).count == notes.count)
  }
}
