import Testing

@testable import Dissection

@Suite struct HTTPHeaderTests {
  private func request(_ lines: String) -> HTTPResult { HTTPResult("GET / HTTP/1.1\r\nHost: h\r\n\(lines)\r\n\r\n") }

  @Test func `a header line is a group under its own name, whose value is the header's`() throws {
    let result = request("USER-agent:  Wget/1.20 (linux)\t ")
    let group = try #require(result.all("http.user_agent").first)
    #expect(group.kind == .group)
    #expect(result.text(group) == "Wget/1.20 (linux)")
    #expect(group.bytes == 25..<25 + 34)
    #expect(result.texts("http.header.name") == ["Host", "USER-agent"])
    #expect(result.texts("http.header.value") == ["h", "Wget/1.20 (linux)"])
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `every header with a name of its own is found by it, in any case of letters`() {
    for field in HTTPHeaders.Field.all {
      let label = field.label.description
      for name in [label, label.lowercased(), label.uppercased()] {
        let result = HTTPResult("HTTP/1.1 200 OK\r\n\(name): 1\r\n\r\n")
        #expect(result.text(field.name.description) == "1", "\(name)")
        #expect(result.texts("http.header").isEmpty)
      }
    }
  }

  @Test(
    "Any other header is a general one",
    arguments: [
      "X-Other", "Hos", "Hosts", "A", "Accept-Encodinf", "Access-Control-Allow-Credentialt",
      "X-\(String(repeating: "a", count: 3000))", "H^st",
    ])
  func otherHeader(name: String) {
    let result = request("\(name): v")
    #expect(result.text("http.header") == "v")
    #expect(result.texts("http.header.name") == ["Host", name])
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test(arguments: ["X:", "X: ", "X:\t \t"]) func `an empty value is empty text and no leaf`(line: String) {
    let result = request(line)
    #expect(result.text("http.header") == "")
    #expect(result.texts("http.header.value") == ["h"])
    #expect(result.notes.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `a value may hold colons, tabs and bytes above ASCII`() {
    let result = request("X: a:b\tc\u{e9}")
    #expect(result.text("http.header") == "a:b\tc\u{e9}")
    #expect(result.notes.isEmpty)
  }

  @Test(
    "What is wrong with a header line is said, and the lines after it are read",
    arguments: [
      ("X : v", HTTP.Note.whitespaceBeforeColon), ("X\t: v", HTTP.Note.whitespaceBeforeColon),
      ("Host : h", HTTP.Note.whitespaceBeforeColon),
      (": v", HTTP.Note.nameEmpty), ("no colon", HTTP.Note.colonMissing), ("nocolon", HTTP.Note.colonMissing),
      ("X(: v", HTTP.Note.nameInvalidCharacter),
      ("X Y: v", HTTP.Note.nameInvalidCharacter), ("X\u{0}: v", HTTP.Note.nameInvalidCharacter),
      ("X\u{e9}: v", HTTP.Note.nameInvalidCharacter),
      ("X: a\u{0}b", HTTP.Note.controlCharacter), ("X: a\u{7f}b", HTTP.Note.controlCharacter),
      ("X: a\rb", HTTP.Note.bareCarriageReturn),
      ("X: a\r\n b", HTTP.Note.obsoleteFold), ("X: a\n\tb", HTTP.Note.obsoleteFold),
      ("Host: g", HTTP.Note.hostRepeated),
    ] as [(String, NoteSpec)])
  func headerNotes(line: String, note: NoteSpec) {
    let result = request("\(line)\r\nServer: last")
    #expect(result.noteNames.contains(note))
    #expect(result.text("http.server") == "last")
    #expect(result.texts("http.empty_line") == ["\r\n"])
    #expect(result.faults.isEmpty)
  }

  @Test func `blanks before the colon are apart from the name`() {
    let result = request("Accept \t: v")
    #expect(result.text("http.accept") == "v")
    #expect(result.texts("http.header.name") == ["Host", "Accept"])
    #expect(result.text("http.whitespace") == " \t")
  }

  @Test func `a folded value is one value, with its line ends`() {
    let result = request("Accept: a\r\n  b\r\n\tc ")
    #expect(result.text("http.accept") == "a\r\n  b\r\n\tc")
    #expect(result.notes.map(\.field) == ["http.header.value"])
    #expect(result.faults.isEmpty)
  }

  @Test func `a value that is in the folded line alone begins there`() {
    let result = request("Accept:\r\n  b")
    #expect(result.text("http.accept") == "b")
    #expect(result.noteNames == [HTTP.Note.obsoleteFold])
    #expect(result.faults.isEmpty)
  }

  @Test func `lines that begin with a blank before the first field are no field`() {
    let result = HTTPResult("GET / HTTP/1.1\r\n Host: x\r\nHost: h\r\n\r\n")
    #expect(result.text("http.invalid") == " Host: x")
    #expect(result.text("http.host") == "h")
    #expect(result.noteNames == [HTTP.Note.lineBeforeFirstField])
  }

  @Test func `bare line feeds end lines, and are remarked on once a message`() {
    let result = HTTPResult("GET / HTTP/1.1\nHost: h\nAccept: a\n\nGET /2 HTTP/1.1\r\nHost: h\r\n\n")
    #expect(result.layers == [.http, .http])
    #expect(result.texts("http.host") == ["h", "h"])
    #expect(result.text("http.accept") == "a")
    #expect(result.noteNames == [HTTP.Note.bareLineFeed, HTTP.Note.bareLineFeed])
    #expect(result.faults.isEmpty)
  }

  @Test func `a request of HTTP 1.1 needs a Host, others need none`() {
    let missing = HTTPResult("GET / HTTP/1.1\r\nAccept: a\r\n\r\n")
    #expect(missing.notes.map(\.note) == [HTTP.Note.hostMissing])
    #expect(missing.notes.map(\.field) == ["http.request"])
    #expect(HTTPResult("GET / HTTP/1.0\r\n\r\n").notes.isEmpty)
    #expect(HTTPResult("HTTP/1.1 204 No Content\r\n\r\n").notes.isEmpty)
    #expect(HTTPResult("GET / HTTP/1.1\r\nHost:\r\n\r\n").noteNames == [HTTP.CareNote.hostEmpty])
  }

  @Test(arguments: ["a b", "h/p", "h?q", "u@h", "a\"b", "h#f"])
  func `a Host that is no host is remarked on`(value: String) {
    #expect(HTTPResult("GET / HTTP/1.1\r\nHost: \(value)\r\n\r\n").noteNames == [HTTP.Note.hostInvalid])
  }

  @Test(arguments: ["example.org:8080", "[2001:db8::1]:80", "192.0.2.1", "a_b", "%41"])
  func `a host with or without a port is right`(value: String) {
    #expect(HTTPResult("GET / HTTP/1.1\r\nHost: \(value)\r\n\r\n").notes.isEmpty)
  }

  @Test func `cookies are told apart`() {
    let result = request("Cookie: a=1; b=2 ;c;; d=")
    #expect(result.texts("http.cookie_pair") == ["a=1", "b=2", "c", "d="])
    #expect(result.all("http.cookie_pair").allSatisfy { $0.kind == .reading })
    #expect(result.faults.isEmpty)
  }

  @Test(
    "A header section that the segment cuts is decoded as far as it goes",
    arguments: [
      "", "Ho", "Host", "Host:", "Host: ", "Host: exam", "Host: h\r", "Host: h\r\n", "Host: h\r\n\r", "Host h",
      "Host: h\r\n  f",
    ])
  func cutHeaderSection(text: String) {
    let result = HTTPResult("GET / HTTP/1.1\r\n\(text)")
    #expect(result.noteNames.last { $0 != HTTP.Note.obsoleteFold } == HTTP.Note.headerSectionCut)
    #expect(!result.noteNames.contains(HTTP.Note.hostMissing))
    #expect(!result.noteNames.contains(HTTP.Note.colonMissing))
    #expect(result.faults.isEmpty)
  }

  @Test func `every prefix of a message covers its bytes`() {
    let message = Array(
      "POST /a?b=c&d HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nX : 1\r\nY: 2\r\n 3\r\n\r\n5;e=1\r\nhello\r\n0\r\nT: 1\r\n\r\n"
        .utf8)
    for count in 0...message.count {
      #expect(HTTPResult(Array(message[..<count])).faults.isEmpty, "\(count)")
    }
  }

  @Test func `more fields than are decoded at most end in data and a note`() {
    let result = HTTPResult("GET / HTTP/1.1\r\nHost: h\r\n" + String(repeating: "A:b\r\n", count: 12_000))
    #expect(result.fields.last?.name == "data.data")
    #expect(result.fields.count < Dissection.maximumFields + 100)
    #expect(result.otherNotes == ["too many fields"])
    #expect(result.faults.isEmpty)
    let cookies = HTTPResult("GET / HTTP/1.1\r\nCookie: " + String(repeating: "a;", count: 30_000) + "\r\n\r\n")
    #expect(cookies.fields.count < Dissection.maximumFields + 100)
    #expect(cookies.faults.isEmpty)
  }

  @Test func `bytes that the input lacks are not judged`() {
    let text = "GET / HTTP/1.1\r\nHost: h\r\nX: v\r\n\r\n"
    for start in 0..<text.utf8.count {
      let result = HTTPResult(text, unknown: [start..<start + 1])
      #expect(!result.noteNames.contains(HTTP.Note.controlCharacter), "\(start)")
      #expect(!result.noteNames.contains(HTTP.Note.hostMissing), "\(start)")
      #expect(result.faults.isEmpty)
    }
  }
}
