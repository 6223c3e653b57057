/// Challenges and credentials: RFC 9110 §11, Basic (RFC 7617), Digest (RFC 7616), Bearer (RFC 6750).
enum AuthenticationValues {
  private typealias Name = HTTPHeaders.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.authorization, .routine, readCredentials),
    .init(Name.proxyAuthorization, [.singleton, .forbiddenInTrailer], readCredentials),
    .init(Name.wwwAuthenticate, [.forbiddenInTrailer, .endToEnd], readChallenges),
    .init(Name.proxyAuthenticate, .forbiddenInTrailer, readChallenges),
    .init(Name.authenticationInfo, [.singleton, .endToEnd], readParameters),
    .init(Name.proxyAuthenticationInfo, .singleton, readParameters),
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 313
    static let definedIn: StaticString = "RFC 7616 §3.4"

    static let scheme = field("http.auth.scheme", "Authentication Scheme", .text)
      .means("In which way the client proves who it is.", "RFC 9110 §11.1")
    static let basic = field("http.authbasic", "Credentials", .storedText)
      .means("The name, a colon and the password, decoded from base64.", "RFC 7617 §2")
    static let token = field("http.auth.token", "Token", .text)
      .means("What proves the client's right by itself, in base64 mostly.", "RFC 9110 §11.2, RFC 6750 §2.1")
    static let username = field("http.auth.username", "User Name", .text).means("Who the client says it is.")
    static let realm = field("http.auth.realm", "Realm", .text)
      .means("For which part of the server the name and password are.", "RFC 9110 §11.5")
    static let nonce = field("http.auth.nonce", "Nonce", .text)
      .means("The server's text that the digest is made with, so that an old one is worth nothing.", "RFC 7616 §3.3")
    static let uri = field("http.auth.uri", "Digest URI", .text).means("The target that the digest is for.")
    static let response = field("http.auth.response", "Response", .text)
      .means("The digest: of the name, the password, the nonce and the target.", "RFC 7616 §3.4.1")
    static let algorithm = field("http.auth.algorithm", "Algorithm", .text)
      .means("Which hash the digest is made by.", "RFC 7616 §3.3")
    static let clientNonce = field("http.auth.cnonce", "Client Nonce", .text)
      .means("The client's text that the digest is made with.")
    static let opaque = field("http.auth.opaque", "Opaque", .text)
      .means("What the server wants back unchanged.", "RFC 7616 §3.3")
    static let protection = field("http.auth.qop", "Quality of Protection", .text)
      .means("Whether the digest covers the target alone, or the content too.", "RFC 7616 §3.3")
    static let count = field("http.auth.nc", "Nonce Count", .text)
      .means("How many requests the client has made with the nonce, in hexadecimal.")
    static let parameter = field("http.auth.parameter", "Authentication Parameter", .text)
      .means("More for the scheme: a name, an equals sign and a value.", "RFC 9110 §11.2")

    static let all = [
      scheme, basic, token, username, realm, nonce, uri, response, algorithm, clientNonce, opaque, protection, count,
      parameter,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 313

    static let basicInvalid = note("http.auth.basic_invalid", .warning, "invalid credentials")
      .says("Not base64 of a name, a colon and a password (RFC 7617 §2).")

    static let all = [basicInvalid]
  }

  private static let names = HTTPNameTable(
    ["username", "realm", "nonce", "uri", "response", "algorithm", "cnonce", "opaque", "qop", "nc"], lowercased: true)
  private static let fields = [
    Field.username, Field.realm, Field.nonce, Field.uri, Field.response, Field.algorithm, Field.clientNonce,
    Field.opaque, Field.protection, Field.count,
  ].map(\.id)

  @Sendable private static func readCredentials(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    let schemeEnd = HTTPText.endOfToken(value.range, bytes)
    let scheme = value.range.lowerBound..<schemeEnd
    let rest = HTTPText.trimFolds(schemeEnd..<value.range.upperBound, bytes)
    guard !scheme.isEmpty, !rest.isEmpty else { return }
    out.part(Field.scheme, scheme)
    if HTTPText.isSame(scheme, as: "basic", bytes) {
      readBasic(rest, on: value.field, bytes, &out)
    } else if HTTPText.isSame(scheme, as: "digest", bytes) {
      let name = readParameters(rest, bytes, &out)
      Eavesdropping.noteDigest(name, on: value.field, bytes, &out)
    } else {
      if isToken(rest, bytes) { out.part(Field.token, rest) } else { _ = readParameters(rest, bytes, &out) }
      Eavesdropping.noteCredentials(isBearer: HTTPText.isSame(scheme, as: "bearer", bytes), on: value.field, &out)
    }
  }

  private static func readBasic(
    _ token: Range<Int>, on field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    let decoded = Base64.decode(token, bytes)
    guard let decoded, let colon = decoded.firstIndex(of: HTTPText.colon) else {
      out.part(Field.token, token)
      out.note(Note.basicInvalid, on: field)
      return
    }
    out.part(Field.basic, token, value: out.keepDecoded(decoded))
    Eavesdropping.noteBasic(decoded[..<colon], on: field, &out)
  }

  /// Reads parameters; returns the user's name, if there is one.
  @discardableResult
  private static func readParameters(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) -> Range<Int>? {
    var name: Range<Int>?
    var parts = HTTPParts(range)
    while let part = parts.next(bytes), out.hasRoom { readParameter(part, &name, bytes, &out) }
    return name
  }

  private static func readParameter(
    _ part: Range<Int>, _ name: inout Range<Int>?, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    let parameter = HTTPParameter(part, bytes)
    guard let value = parameter.value, let place = names.place(of: parameter.key(bytes)) else {
      out.part(Field.parameter, part)
      return
    }
    if place == 0 { name = value }
    out.part(fields[place], value)
  }

  @Sendable private static func readParameters(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    readParameters(value.range, bytes, &out)
  }

  /// A list of challenges, each with its own list of parameters: a word and a blank begin a new one.
  @Sendable private static func readChallenges(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    var name: Range<Int>?
    while let part = parts.next(bytes), out.hasRoom {
      let wordEnd = HTTPText.endOfToken(part, bytes)
      let rest = HTTPText.trimFolds(wordEnd..<part.upperBound, bytes)
      let isScheme = rest.isEmpty || rest.lowerBound > wordEnd && bytes[rest.lowerBound] != 0x3d
      guard isScheme, wordEnd > part.lowerBound else {
        readParameter(part, &name, bytes, &out)
        continue
      }
      out.part(Field.scheme, part.lowerBound..<wordEnd)
      if rest.isEmpty { continue }
      if isToken(rest, bytes) { out.part(Field.token, rest) } else { readParameter(rest, &name, bytes, &out) }
    }
  }

  /// Whether it is one word of base64's characters, with equals signs at its end at most.
  private static func isToken(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end &- 1] == 0x3d { end &-= 1 }
    for index in range.lowerBound..<end {
      let byte = bytes[index]
      guard HTTPText.isTokenCharacter(byte) || byte == 0x2f else { return false }
    }
    return end > range.lowerBound
  }
}
