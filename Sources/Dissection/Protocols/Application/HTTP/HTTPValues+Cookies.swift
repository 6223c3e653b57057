/// Cookies, RFC 6265 and its successor in the making, draft-ietf-httpbis-rfc6265bis.
enum CookieValues {
  static let headers: [HTTPHeaders.Header] = [
    .init(HTTPHeaders.Field.cookie, .routine, readCookies),
    .init(HTTPHeaders.Field.setCookie, [.forbiddenInTrailer, .endToEnd], readSetCookie),
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 314
    static let definedIn: StaticString = "RFC 6265 §4.1.1"

    static let name = field("http.cookie.name", "Cookie Name", .text).means("What the cookie is called.")
    static let value = field("http.cookie.value", "Cookie Value", .text).means("What the client is to give back.")
    static let attribute = field("http.set_cookie.attribute", "Cookie Attribute", .text)
      .means("For whom, for how long, and over what the cookie is.", "RFC 6265 §4.1.2")
    static let maxAge = field("http.set_cookie.max_age", "Maximum Age", .quantity(.seconds))
      .means("For how many seconds the client keeps the cookie.", "RFC 6265 §4.1.2.2")

    static let all = [name, value, attribute, maxAge]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 317

    static let attributesMissing = note("http.set_cookie.attributes_missing", .chat, "cookie without protection")
      .says(
        """
        Lacks {a:text}. Secure keeps a cookie off clear text, HttpOnly from scripts, SameSite from other sites' requests \
        (RFC 6265bis §4.1.2).
        """)
    static let secureInClear = note("http.set_cookie.secure_in_clear", .note, "Secure in clear text")
      .says("Came in clear text: browsers drop a cookie with Secure that did not come by TLS (RFC 6265bis §5.7).")
    static let sameSiteNone = note("http.set_cookie.same_site_none", .warning, "SameSite=None without Secure")
      .says("Browsers drop it: a cookie for other sites' requests must have Secure too (RFC 6265bis §5.7).")
    static let nameInvalid = note("http.cookie.name_invalid", .warning, "invalid cookie name")
      .says("A cookie's name is a token; recipients differ in what they take this for (RFC 6265 §4.1.1).")

    static let all = [attributesMissing, secureInClear, sameSiteNone, nameInvalid]
  }

  /// The pairs of a Cookie, RFC 6265 §4.2.1.
  @Sendable private static func readCookies(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var start = value.range.lowerBound
    var (first, session): (Range<Int>?, Range<Int>?) = (nil, nil)
    while start < value.range.upperBound, out.hasRoom {
      let end = HTTPText.first(HTTPText.semicolon, in: start..<value.range.upperBound, bytes) ?? value.range.upperBound
      let pair = HTTPText.trimFolds(start..<end, bytes)
      start = end &+ 1
      guard !pair.isEmpty else { continue }
      out.part(HTTP.Field.cookiePair, pair)
      guard let name = readPair(pair, 1, bytes, &out) else { continue }
      if first == nil { first = name }
      if session == nil, Eavesdropping.isSession(name, bytes) { session = name }
    }
    guard let name = session ?? first else { return }
    Eavesdropping.noteCookie(name, isSession: session != nil, on: value.field, bytes, &out)
  }

  /// Reads a name and a value; returns the name.
  private static func readPair(
    _ pair: Range<Int>, _ level: UInt8, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) -> Range<Int>? {
    guard let equals = HTTPText.first(0x3d, in: pair, bytes) else { return nil }
    let name = HTTPText.trimFolds(pair.lowerBound..<equals, bytes)
    out.part(Field.name, name, level)
    if !name.isEmpty, !HTTPText.isToken(name, bytes) { out.note(Note.nameInvalid) }
    out.part(Field.value, HTTPText.trimFolds(equals &+ 1..<pair.upperBound, bytes), level)
    return name
  }

  private static let attributes = HTTPNameTable(
    ["secure", "httponly", "samesite", "expires", "max-age", "domain", "path", "partitioned", "priority"],
    lowercased: true)

  @Sendable private static func readSetCookie(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var start = value.range.lowerBound
    var name: Range<Int>?
    var isFirst = true
    var found = 0
    var isForOthers = false
    while start < value.range.upperBound, out.hasRoom {
      let end = HTTPText.first(HTTPText.semicolon, in: start..<value.range.upperBound, bytes) ?? value.range.upperBound
      let part = HTTPText.trimFolds(start..<end, bytes)
      start = end &+ 1
      if isFirst {
        isFirst = false
        name = readPair(part, 0, bytes, &out)
        continue
      }
      guard !part.isEmpty else { continue }
      out.part(Field.attribute, part)
      let attribute = HTTPParameter(part, bytes)
      guard let place = attributes.place(of: attribute.key(bytes)) else { continue }
      found |= 1 << place
      guard let text = attribute.value else { continue }
      switch place {
      case 2: isForOthers = HTTPText.isSame(text, as: "none", bytes)
      case 3: readExpiry(text, bytes, &out)
      case 4 where !text.isEmpty && bytes[text.lowerBound] != 0x2d:
        HTTPList.readNumber(Field.maxAge, text, 1, on: out.lastField, bytes, &out)
      default: break
      }
    }
    guard let name else { return }
    let isSecure = found & 1 != 0
    if isForOthers, !isSecure { out.note(Note.sameSiteNone, on: value.field) }
    if isSecure, Eavesdropping.isInClear(out) { out.note(Note.secureInClear, on: value.field) }
    if found & 7 != 7 { out.note(Note.attributesMissing, on: value.field, out.keep(missing[found & 7])) }
    Eavesdropping.noteCookie(name, isSession: Eavesdropping.isSession(name, bytes), on: value.field, bytes, &out)
  }

  /// By the attributes that are there: 1 Secure, 2 HttpOnly, 4 SameSite.
  private static let missing: [StaticString] = [
    "Secure, HttpOnly and SameSite", "HttpOnly and SameSite", "Secure and SameSite", "SameSite",
    "Secure and HttpOnly", "HttpOnly", "Secure",
  ]

  /// Cookies' dates may have hyphens, and browsers take many forms, RFC 6265 §5.1.1.
  private static func readExpiry(_ range: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    guard let date = HTTPDate(range, bytes, isCookie: true) else { return }
    out.part(HTTPList.Field.time, range, 1, value: UInt64(bitPattern: date.seconds))
  }
}
