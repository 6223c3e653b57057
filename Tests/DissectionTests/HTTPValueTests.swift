import Testing

@testable import Dissection

/// What header values are made of.
@Suite struct HTTPValueTests {
  private func readings(_ line: String) -> (readings: [String], notes: [NoteSpec]) {
    let result = HTTPResult("GET / HTTP/1.1\r\nHost: h\r\n\(line)\r\n\r\n")
    #expect(result.faults.isEmpty)
    return (result.readings, result.noteNames)
  }

  @Test(
    "Values have their parts",
    arguments: [
      (
        "Accept: text/html;level=1, */*;q=0.1",
        [
          "http.preference text/html;level=1", "http.value.parameter level=1", "http.preference */*;q=0.1",
          "http.value.quality 0.1",
        ]
      ),
      ("Accept-Encoding: gzip", []),
      ("Accept-Encoding: gzip, br", ["http.preference gzip", "http.preference br"]),
      (
        "Cache-Control: no-store, max-age=60",
        [
          "http.cache_control.directive no-store", "http.cache_control.directive max-age=60",
          "http.cache_control.seconds 60",
        ]
      ),
      ("Cache-Control: max-age=\"60\"", ["http.cache_control.seconds 60"]),
      (
        "Content-Type: text/html; Charset=\"UTF-8\"; x=y",
        [
          "http.content_type.media_type text/html", "http.content_type.charset UTF-8",
          "http.content_type.parameter x=y",
        ]
      ),
      (
        "Content-Type: multipart/form-data; boundary=\"a;b\"",
        ["http.content_type.media_type multipart/form-data", "http.content_type.boundary a;b"]
      ),
      (
        "Content-Disposition: attachment; filename=\"a, b.txt\"; size=3",
        [
          "http.content_disposition.type attachment", "http.content_disposition.filename a, b.txt",
          "http.content_disposition.parameter size=3",
        ]
      ),
      (
        "Range: bytes=0-499, -500, 9-",
        [
          "http.range.unit bytes", "http.range.spec 0-499", "http.range.first 0", "http.range.last 499",
          "http.range.spec -500", "http.range.suffix 500", "http.range.spec 9-", "http.range.first 9",
        ]
      ),
      (
        "Content-Range: bytes 0-499/1234",
        ["http.range.unit bytes", "http.range.first 0", "http.range.last 499", "http.range.complete_length 1234"]
      ),
      ("Content-Range: bytes */10", ["http.range.unit bytes", "http.range.complete_length 10"]),
      (
        "If-None-Match: \"a,b\", W/\"c\"",
        ["http.etag.opaque_tag \"a,b\"", "http.etag.opaque_tag \"c\"", "http.etag.weak 1"]
      ),
      ("ETag: \"a\"", []),
      ("Keep-Alive: timeout=5, max=100", ["http.keep_alive.timeout 5", "http.keep_alive.max 100"]),
      (
        "Forwarded: for=\"[2001:db8::1]\";proto=http, for=b",
        [
          "http.forwarded.element for=\"[2001:db8::1]\";proto=http", "http.forwarded.parameter for=\"[2001:db8::1]\"",
          "http.forwarded.parameter proto=http", "http.forwarded.element for=b", "http.forwarded.parameter for=b",
        ]
      ),
      (
        "Referer: http://a.example:80/b?c=d#e",
        ["http.uri.scheme http", "http.uri.host a.example", "http.uri.query c=d"]
      ),
      (
        "Link: </b>; rel=\"next\"",
        ["http.value.element </b>; rel=\"next\"", "http.link.target /b", "http.value.parameter rel=\"next\""]
      ),
      ("Retry-After: 120", ["http.value.seconds 120"]), ("Max-Forwards: 3", ["http.value.number 3"]),
      ("Date: Sun, 06 Nov 1994 08:49:37 GMT", ["http.value.time 784111777"]),
      (
        "WWW-Authenticate: Negotiate, Basic realm=\"a, b\"",
        ["http.auth.scheme Negotiate", "http.auth.scheme Basic", "http.auth.realm a, b"]
      ),
      (
        "Content-Security-Policy: default-src 'self'; img-src *",
        ["http.policy.directive default-src 'self'", "http.policy.directive img-src *"]
      ),
      ("Connection: close, x", ["http.connection.option close", "http.connection.option x"]),
    ] as [(String, [String])])
  func parts(line: String, expected: [String]) {
    let found = readings(line)
    #expect(found.readings == expected)
    #expect(found.notes.isEmpty)
  }

  @Test(
    "All three forms of a date are read",
    arguments: [
      ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777, []),
      ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777, [HTTPList.Note.dateObsolete]),
      ("Sun Nov  6 08:49:37 1994", 784_111_777, [HTTPList.Note.dateObsolete]),
      ("Mon, 06 Nov 1994 08:49:37 GMT", 784_111_777, [HTTPList.Note.dateWeekday]),
      ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400, []), ("Thu, 01 Jan 1970 00:00:00 GMT", 0, []),
      ("Mon, 01 Jan 1900 00:00:00 GMT", -2_208_988_800, []),
    ] as [(String, Int64, [NoteSpec])])
  func dates(text: String, seconds: Int64, notes: [NoteSpec]) {
    let found = readings("Date: \(text)")
    #expect(found.readings == ["http.value.time \(seconds)"])
    #expect(found.notes == notes)
  }

  @Test(
    "What is no date is remarked on",
    arguments: [
      "", "0", "yesterday", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
      "Sun, 30 Feb 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994", "Sun, 06 Nov 1994",
    ])
  func invalidDates(text: String) {
    #expect(readings("Date: \(text)").notes == [HTTPList.Note.dateInvalid])
  }

  @Test(
    "What is wrong with a value is said",
    arguments: [
      ("Accept: a/b;q=2", HTTPList.Note.qualityInvalid), ("Accept: a/b;q=0.1234", HTTPList.Note.qualityInvalid),
      ("Accept: a/b;q=1.1", HTTPList.Note.qualityInvalid), ("Age: -1", HTTPList.Note.numberInvalid),
      ("Cache-Control: max-age=x", HTTPList.Note.numberInvalid),
      ("Content-Type: text", ContentValues.Note.mediaTypeInvalid),
      ("Content-Type: text/", ContentValues.Note.mediaTypeInvalid),
      ("Range: bytes=5-1", ContentValues.Note.rangeInvalid),
      ("Range: x", ContentValues.Note.rangeInvalid), ("Range: bytes=", ContentValues.Note.rangeInvalid),
      ("Content-Range: bytes 0-9/9", ContentValues.Note.rangeInvalid),
      ("Content-Range: bytes x", ContentValues.Note.rangeInvalid), ("ETag: a", CachingValues.Note.tagInvalid),
      ("Expires: 0", CachingValues.Note.expiresInvalid),
      ("Authorization: Basic !", AuthenticationValues.Note.basicInvalid),
      ("Strict-Transport-Security: max-age=1", PolicyValues.Note.transportSecurityInClear),
      ("Sec-WebSocket-Key: YQ==", HandshakeValues.Note.keyInvalid),
      ("Sec-WebSocket-Accept: YQ==", HandshakeValues.Note.acceptInvalid),
      ("Sec-WebSocket-Version: 8", HandshakeValues.Note.versionUnknown),
      ("Cookie: a b=c", CookieValues.Note.nameInvalid),
    ] as [(String, NoteSpec)])
  func valueNotes(line: String, note: NoteSpec) {
    #expect(readings(line).notes.contains(note))
  }

  @Test func `cookies have names and values`() {
    let found = readings("Cookie: a=1; PHPSESSID=x=y; c")
    #expect(
      found.readings == [
        "http.cookie_pair a=1", "http.cookie.name a", "http.cookie.value 1", "http.cookie_pair PHPSESSID=x=y",
        "http.cookie.name PHPSESSID", "http.cookie.value x=y", "http.cookie_pair c",
      ])
    #expect(found.notes == [Eavesdropping.Note.session])
    #expect(readings("Cookie: theme=dark").notes == [Eavesdropping.Note.cookie])
  }

  @Test func `a cookie that is set has attributes`() {
    let result = HTTPResult(
      "HTTP/1.1 204 No Content\r\nSet-Cookie: id=7; Path=/; Max-Age=60; Expires=Sun, 06-Nov-1994 08:49:37 GMT; HttpOnly\r\n\r\n"
    )
    #expect(result.text("http.cookie.name") == "id")
    #expect(result.text("http.cookie.value") == "7")
    #expect(result.texts("http.set_cookie.attribute").count == 4)
    #expect(result.value("http.set_cookie.max_age") == 60)
    #expect(result.value("http.value.time") == 784_111_777)
    #expect(result.noteNames == [CookieValues.Note.attributesMissing, Eavesdropping.Note.cookie])
    #expect(result.faults.isEmpty)
  }

  @Test func `credentials are decoded, and what anybody can read of them is said`() {
    let basic = readings("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    #expect(basic.readings == ["http.auth.scheme Basic", "http.authbasic Aladdin:open sesame"])
    #expect(basic.notes == [Eavesdropping.Note.basic])
    let digest = readings("Authorization: Digest username=\"a\", realm=\"b\", nc=00000001, x=y")
    #expect(
      digest.readings == [
        "http.auth.scheme Digest", "http.auth.username a", "http.auth.realm b", "http.auth.nc 00000001",
        "http.auth.parameter x=y",
      ])
    #expect(digest.notes == [Eavesdropping.Note.digest])
    let bearer = readings("Authorization: Bearer abc/def==")
    #expect(bearer.readings == ["http.auth.scheme Bearer", "http.auth.token abc/def=="])
    #expect(bearer.notes == [Eavesdropping.Note.bearer])
    #expect(readings("Proxy-Authorization: NTLM TlRM").notes == [Eavesdropping.Note.credentials])
  }

  @Test(arguments: ["/?token=x", "/?a=b&Password=c", "/?api_key=1&x"])
  func `a secret in a query is remarked on`(target: String) {
    let result = HTTPResult("GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(result.noteNames == [Eavesdropping.Note.secretInQuery])
  }

  @Test(arguments: ["/?tokens=x", "/?password=", "/?a=token", "/?password"])
  func `other queries are not`(target: String) {
    #expect(HTTPResult("GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n").notes.isEmpty)
  }

  @Test func `base64 is decoded, or is none`() {
    func decode(_ text: String) -> String? {
      let bytes = Array(text.utf8)
      return Base64.decode(0..<bytes.count, bytes.span).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(decode("Zm9vYmFy") == "foobar")
    #expect(decode("Zm9vYg==") == "foob")
    #expect(decode("Zm9vYg") == "foob")
    #expect(decode("") == "")
    #expect(decode("Z") == nil)
    #expect(decode("Zm9v!") == nil)
  }

  @Test func `every prefix of a head is covered`() {
    let head = Array(
      "GET http://u@h/?token=1&%0a HTTP/1.1\r\nAuthorization: Digest username=\"a\"\r\nCookie: a=b; c\r\nRange: bytes=1-2,-3\r\nAccept: a/b;q=0.1,\"\r\n\r\n"
        .utf8)
    for count in 0...head.count { #expect(HTTPResult(Array(head[..<count])).faults.isEmpty, "\(count)") }
  }
}
