import Testing

@testable import Dissection

@Suite struct HTTPStartLineTests {
  @Test func `a request line has a method, a target and a version`() {
    let result = HTTPResult("GET /a/b?x=1&y HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(result.layers == [.http])
    #expect(result.text("http.request") == "GET /a/b?x=1&y HTTP/1.1")
    #expect(result.text("http.request.method") == "GET")
    #expect(result.text("http.request.uri") == "/a/b?x=1&y")
    #expect(result.text("http.request.uri.path") == "/a/b")
    #expect(result.text("http.request.uri.query") == "x=1&y")
    #expect(result.texts("http.request.uri.query.parameter") == ["x=1", "y"])
    #expect(result.text("http.request.version") == "HTTP/1.1")
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `the leaves of a request are its words, blanks and line ends in order`() {
    #expect(
      HTTPResult("GET / HTTP/1.1\r\nHost: h \r\n\r\n").leaves == [
        "http.request.method GET", "http.separator  ", "http.request.uri /", "http.separator  ",
        "http.request.version HTTP/1.1", "http.line_end \r\n", "http.header.name Host", "http.separator : ",
        "http.header.value h", "http.whitespace  ", "http.line_end \r\n", "http.empty_line \r\n",
      ])
  }

  @Test func `a request line without a target has its version all the same`() {
    let result = HTTPResult("GET  HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(result.texts("http.request.uri").isEmpty)
    #expect(result.text("http.request.version") == "HTTP/1.1")
    #expect(result.noteNames == [HTTP.Note.separatorNotOneSpace, HTTP.Note.targetMissing])
    #expect(result.faults.isEmpty)
    #expect(HTTPResult("GET HTTP/1.1\r\nHost: h\r\n\r\n").noteNames == [HTTP.Note.targetMissing])
  }

  @Test func `a status line has a version, a code with its meaning and a phrase`() {
    let result = HTTPResult("HTTP/1.0 404 Nothing here\r\nContent-Length: 0\r\n\r\n")
    #expect(result.text("http.response") == "HTTP/1.0 404 Nothing here")
    #expect(result.text("http.response.version") == "HTTP/1.0")
    #expect(result.value("http.response.code") == 404)
    #expect(result.text("http.response.code.desc") == "Not Found")
    #expect(result.text("http.response.phrase") == "Nothing here")
    #expect(HTTPStatusCode.phrase(404)?.description == "Not Found")
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `a status line may end after the code, with a space or without`() {
    let right = HTTPResult("HTTP/1.1 204 \r\n\r\n")
    #expect(right.value("http.response.code") == 204)
    #expect(right.text("http.response.phrase") == nil)
    #expect(right.notes.isEmpty)
    let wrong = HTTPResult("HTTP/1.1 204\r\n\r\n")
    #expect(wrong.value("http.response.code") == 204)
    #expect(wrong.noteNames == [HTTP.Note.separatorBeforeReasonMissing])
    #expect(right.faults.isEmpty && wrong.faults.isEmpty)
  }

  @Test(
    "What is wrong with a request line is said",
    arguments: [
      ("GET  / HTTP/1.1", HTTP.Note.separatorNotOneSpace), ("GET\u{20}\t/ HTTP/1.1", HTTP.Note.separatorNotOneSpace),
      ("GET /\tHTTP/1.1", HTTP.Note.separatorNotOneSpace), ("GET / HTTP/1.1 ", HTTP.Note.separatorNotOneSpace),
      ("GET /a b HTTP/1.1", HTTP.Note.targetWhitespace), ("GET /#top HTTP/1.1", HTTP.Note.targetFragment),
      ("GET /<a> HTTP/1.1", HTTP.Note.targetInvalidCharacter),
      ("GET /\u{e4} HTTP/1.1", HTTP.Note.targetInvalidCharacter),
      ("GET /\u{1} HTTP/1.1", HTTP.Note.controlCharacter), ("GET /% HTTP/1.1", HTTP.Note.targetPercentEncoding),
      ("GET /%5 HTTP/1.1", HTTP.Note.targetPercentEncoding), ("GET /%5g HTTP/1.1", HTTP.Note.targetPercentEncoding),
      ("GET * HTTP/1.1", HTTP.Note.targetAsterisk), ("CONNECT / HTTP/1.1", HTTP.Note.targetNotAuthority),
      ("CONNECT http://h/ HTTP/1.1", HTTP.Note.targetNotAuthority), ("GET index.html HTTP/1.1", HTTP.Note.targetNoForm),
      ("FROB / HTTP/1.1", HTTP.CareNote.methodUnknown), ("get / HTTP/1.1", HTTP.CareNote.methodUnknown),
      ("GET / HTTP/2.0", HTTP.Note.versionUnsupported), ("GET / HTTP/1", HTTP.Note.versionInvalid),
      ("GET / HTTP/1.10", HTTP.Note.versionInvalid),
      ("GET / http/1.1", HTTP.Note.versionInvalid), ("GET / HTTP/11", HTTP.Note.versionInvalid),
      ("GET /", HTTP.Note.versionMissing),
      ("GET / HTTP/1.1\rx", HTTP.Note.bareCarriageReturn),
    ] as [(String, NoteSpec)])
  func requestLineNotes(line: String, note: NoteSpec) {
    let result = HTTPResult("\(line)\r\nHost: h\r\n\r\n")
    #expect(result.layers == [.http])
    #expect(result.noteNames.contains(note))
    #expect(result.text("http.host") == "h")
    #expect(result.faults.isEmpty)
  }

  @Test(
    "Targets of every form are taken without complaint",
    arguments: [
      "GET /", "GET /?", "GET http://h/p?q", "OPTIONS *", "CONNECT h:443", "POST /a-._~!$&'()*+,;=:@%41", "GET /?a?b",
      "GET https://h",
    ])
  func validTargets(start: String) {
    let result = HTTPResult("\(start) HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(result.notes.isEmpty)
    #expect(result.text("http.request.uri") == start.split(separator: " ")[1].description)
    #expect(result.faults.isEmpty)
  }

  @Test func `a blank in the target ends it, and what follows is shown as invalid`() {
    let result = HTTPResult("CONNECT h:25 / HTTP/1.0\r\n\r\n")
    #expect(result.text("http.request.uri") == "h:25")
    #expect(result.text("http.invalid") == "/")
    #expect(result.text("http.request.version") == "HTTP/1.0")
    #expect(result.noteNames == [HTTP.Note.targetWhitespace])
  }

  @Test func `blanks before the reason phrase are not part of it`() {
    #expect(HTTPResult("HTTP/1.1 200  All right\r\n\r\n").text("http.response.phrase") == "All right")
  }

  @Test(
    "What is wrong with a status line is said",
    arguments: [
      ("HTTP/1.1 99 X", HTTP.Note.statusCodeInvalid), ("HTTP/1.1 2000 X", HTTP.Note.statusCodeInvalid),
      ("HTTP/1.1 2x0 X", HTTP.Note.statusCodeInvalid), ("HTTP/1.1 +20 X", HTTP.Note.statusCodeInvalid),
      ("HTTP/1.1 099 X", HTTP.Note.statusCodeOutOfRange), ("HTTP/1.1 600 X", HTTP.Note.statusCodeOutOfRange),
      ("HTTP/1.1 299 X", HTTP.Note.statusCodeUnregistered), ("HTTP/1.1  200 X", HTTP.Note.separatorNotOneSpace),
      ("HTTP/2 200 X", HTTP.Note.versionInvalid), ("HTTP/3.0 200 X", HTTP.Note.versionUnsupported),
      ("ICY 200 OK", HTTP.Note.versionInvalid),
      ("HTTP/1.1 200 a\u{0}b", HTTP.Note.controlCharacter), ("HTTP/1.1 200 a\rb", HTTP.Note.bareCarriageReturn),
    ] as [(String, NoteSpec)])
  func statusLineNotes(line: String, note: NoteSpec) {
    let result = HTTPResult("\(line)\r\nServer: s\r\nContent-Length: 0\r\n\r\n")
    #expect(result.noteNames.contains(note))
    #expect(result.text("http.server") == "s")
    #expect(result.faults.isEmpty)
  }

  @Test(
    "A start line that the segment cuts is decoded as far as it goes",
    arguments: [
      "GET /inde", "GET /index HT", "GET / HTTP/1.1", "GET / HTTP/1.1\r", "HTTP/1.1 20", "HTTP/1.1 200 O", "HTTP/1.1",
    ])
  func cutStartLine(text: String) {
    let result = HTTPResult(text)
    #expect(result.layers == [.http])
    #expect(result.noteNames == [HTTP.Note.startLineCut])
    #expect(result.faults.isEmpty)
  }

  @Test func `a status code that the segment cuts has no value`() {
    let result = HTTPResult("HTTP/1.1 20")
    #expect(result.all("http.response.code").map(\.state) == [.short])
  }

  @Test func `every registered method is recognised and not remarked on`() {
    for method in HTTPMethod.registered where method.description != "PRI" {
      let name = method.description
      let target = name == "CONNECT" ? "h:1" : "/"
      #expect(HTTPResult("\(name) \(target) HTTP/1.1\r\nHost: h\r\n\r\n").notes.isEmpty, "\(name)")
    }
    for method in HTTPMethod.unregistered {
      #expect(
        HTTPResult("\(method) / HTTP/1.1\r\nHost: h\r\n\r\n").noteNames == [HTTP.Note.methodUnregistered], "\(method)")
    }
  }
}
