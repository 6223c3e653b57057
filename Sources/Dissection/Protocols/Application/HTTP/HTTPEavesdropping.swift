/// What anybody on the path can read of a message that did not come through TLS, and what they could do with it.
enum Eavesdropping {
  enum Note: NoteSet {
    static let setNumber: UInt16 = 314

    static let basic = note("http.clear.basic", .warning, "password in clear text")
      .says("Base64 hides nothing: anybody on the path reads the name `{a:text}` and its password (RFC 7617 §4).")
    static let digest = note("http.clear.digest", .warning, "user name in clear text")
      .says("Anybody on the path reads the name `{a:text}`, and can try passwords against the digest (RFC 7616 §5).")
    static let bearer = note("http.clear.bearer", .warning, "token in clear text")
      .says("Anybody on the path can copy the token, and is taken for its owner (RFC 6750 §5.3).")
    static let credentials = note("http.clear.credentials", .warning, "credentials in clear text")
      .says("Anybody on the path can read these credentials, and may use them (RFC 9110 §17.16).")
    static let cookie = note("http.clear.cookie", .warning, "cookie in clear text")
      .says("Anybody on the path can read the cookie `{a:text}`, and send it as their own (RFC 6265 §8.3).")
    static let session = note("http.clear.session", .warning, "session in clear text")
      .says(
        """
        The cookie `{a:text}` looks like a session's key: anybody on the path can copy it, and is taken for the user (RFC \
        6265 §8.3).
        """)
    static let secretInQuery = note("http.clear.query", .warning, "secret in a URI")
      .says(
        """
        The parameter `{a:text}` looks like a secret: anybody on the path can read it, and logs and Referer fields keep \
        it (RFC 9110 §17.9).
        """)
    static let userInformation = note("http.clear.userinfo", .warning, "credentials in a URI")
      .says("Anybody on the path can read the name and password before the at sign (RFC 9110 §4.2.4, RFC 3986 §7.5).")
    static let secretInContent = note("http.clear.content", .warning, "secret in clear text")
      .says("What stands for `{a:text}` looks like a secret: anybody on the path can read it (RFC 9110 §17.7).")
    static let all = [
      basic, digest, bearer, credentials, cookie, session, secretInQuery, userInformation, secretInContent,
    ]
  }

  /// Whether anybody on the path can read the message at hand. The one place that will know of TLS.
  static func isInClear(_ out: borrowing Dissection) -> Bool { true }

  static func noteBasic(_ name: ArraySlice<UInt8>, on field: Int, _ out: inout Dissection) {
    guard isInClear(out) else { return }
    out.note(Note.basic, on: field, out.keepDecoded(name.prefix(longestName)))
  }

  static func noteDigest(_ name: Range<Int>?, on field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    guard let name, isInClear(out) else { return }
    out.note(Note.digest, on: field, keep(name, bytes, &out))
  }

  static func noteCredentials(isBearer: Bool, on field: Int, _ out: inout Dissection) {
    guard isInClear(out) else { return }
    out.note(isBearer ? Note.bearer : Note.credentials, on: field)
  }

  static func noteUserInformation(on field: Int, _ out: inout Dissection) {
    if isInClear(out) { out.note(Note.userInformation, on: field) }
  }

  /// Says of a cookie, by its name, what it is worth.
  static func noteCookie(
    _ name: Range<Int>, isSession: Bool, on field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard isInClear(out) else { return }
    out.note(isSession ? Note.session : Note.cookie, on: field, keep(name, bytes, &out))
  }

  /// Looks for secrets in a query: once is enough.
  static func noteSecrets(inQuery query: Range<Int>, on field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    guard isInClear(out), let name = secret(in: query, bytes) else { return }
    out.note(Note.secretInQuery, on: field, keep(name, bytes, &out))
  }

  /// Says of what a form or a JSON object holds, by its name, that it is a secret.
  static func noteSecret(
    named name: Range<Int>, inContentOn field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard isSecret(name, bytes), isInClear(out) else { return }
    out.note(Note.secretInContent, on: field, keep(name, bytes, &out))
  }

  /// The name of the first parameter that is a secret by its name, and has a value.
  private static func secret(in query: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    var start = query.lowerBound
    while start < query.upperBound {
      let end = HTTPText.first(0x26, in: start..<query.upperBound, bytes) ?? query.upperBound
      if let equals = HTTPText.first(0x3d, in: start..<end, bytes), equals &+ 1 < end {
        let name = start..<equals
        if isSecret(name, bytes) { return name }
      }
      start = end &+ 1
    }
    return nil
  }

  /// Whether what has this name is a secret.
  private static func isSecret(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    secrets.place(of: HTTPName(bytes, innermost(name, bytes), lowercased: true)) != nil
  }

  /// `password` of `user[password]`, as frameworks name the fields of a form.
  private static func innermost(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    let closing = bracketLength(0x5d, endingAt: name.upperBound, of: name, bytes)
    guard closing > 0 else { return name }
    let end = name.upperBound - closing
    var start = end
    while start > name.lowerBound, bracketLength(0x5b, endingAt: start, of: name, bytes) == 0 { start -= 1 }
    return start..<end
  }

  /// How many bytes the bracket has that ends at a place, as it is or as `%5B` or `%5D`; none where there is none.
  private static func bracketLength(
    _ bracket: UInt8, endingAt end: Int, of name: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int {
    guard end > name.lowerBound else { return 0 }
    if bytes[end - 1] == bracket { return 1 }
    guard end - name.lowerBound >= 3, bytes[end - 3] == 0x25, bytes[end - 2] == 0x30 | bracket >> 4 else { return 0 }
    return HTTPText.hexadecimalDigit(bytes[end - 1]).map { UInt8($0) } == bracket & 0xf ? 3 : 0
  }

  private static let secrets = HTTPNameTable(
    [
      "access_token", "accesstoken", "api-key", "api_key", "apikey", "auth", "auth_token", "authtoken", "client_secret",
      "clientsecret", "current_password", "currentpassword", "id_token", "j_password", "jsessionid", "login_password",
      "new_password", "newpassword", "old_password", "oldpassword", "pass", "passphrase", "passwd", "password",
      "password1", "password2", "password_confirmation", "phpsessid", "pin", "pw", "pwd", "refresh_token",
      "refreshtoken", "secret", "session", "session_id", "sessionid", "sid", "token", "user_pass", "user_password",
      "userpassword",
    ], lowercased: true)

  /// Whether a cookie's name is one that sessions have: it holds one of these words.
  static func isSession(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for start in name {
      switch bytes[start] | 0x20 {
      case 0x61: if begins(with: auth, start, name, bytes) { return true }
      case 0x6a: if begins(with: jwt, start, name, bytes) { return true }
      case 0x6c: if begins(with: login, start, name, bytes) { return true }
      case 0x73:
        if begins(with: sess, start, name, bytes) { return true }
        // `sid` at a word's end: `sid`, `connect.sid`, `PHPSESSID`.
        if start &+ 3 == name.upperBound, begins(with: sid, start, name, bytes) { return true }
      case 0x74: if begins(with: token, start, name, bytes) { return true }
      default: break
      }
    }
    return false
  }

  private static let auth = HTTPName("auth")
  private static let jwt = HTTPName("jwt")
  private static let login = HTTPName("login")
  private static let sess = HTTPName("sess")
  private static let sid = HTTPName("sid")
  private static let token = HTTPName("token")

  private static func begins(with word: HTTPName, _ start: Int, _ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let end = start &+ word.count
    return end <= name.upperBound && HTTPName(bytes, start..<end, lowercased: true) == word
  }

  private static let longestName = 64

  private static func keep(_ name: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) -> UInt64 {
    var text: [UInt8] = []
    for index in name.prefix(longestName) { text.append(bytes[index]) }
    return out.keepDecoded(text)
  }
}
