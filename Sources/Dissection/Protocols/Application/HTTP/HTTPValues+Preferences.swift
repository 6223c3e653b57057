/// Fields that say what the client would like, RFC 9110 §12.5.
enum PreferenceValues {
  static let headers: [HTTPHeaders.Header] = [
    .init(HTTPHeaders.Field.accept, .endToEnd, readPreferences),
    .init(HTTPHeaders.Field.acceptCharset, .endToEnd, readPreferences),
    .init(HTTPHeaders.Field.acceptEncoding, .endToEnd, readPreferences),
    .init(HTTPHeaders.Field.acceptLanguage, .endToEnd, readPreferences),
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 318
    static let definedIn: StaticString = "RFC 9110 §12.5"

    static let preference = field("http.preference", "Preference", .text)
      .means("One thing that the client takes, with how much it is wanted.")
    static let directive = field("http.policy.directive", "Policy Directive", .text)
      .means("One rule: its name, and what it allows.", "Content Security Policy 3 §2.3, RFC 6797 §6.1")
    static let age = field("http.policy.max_age", "Maximum Age", .quantity(.seconds))
      .means("For how many seconds the client must remember the policy.", "RFC 6797 §6.1.1")

    static let all = [preference, directive, age]
  }

  @Sendable private static func readPreferences(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    HTTPList.readParameterized(value, Field.preference, bytes, &out)
  }
}

/// Fields by which servers tell browsers what pages may do.
enum PolicyValues {
  private typealias Name = HTTPHeaders.Field
  private typealias Field = PreferenceValues.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.contentSecurityPolicy, .endToEnd, readPolicy),
    .init(Name.contentSecurityReport, .endToEnd, readPolicy),
    .init(Name.strictTransportSecurity, [.singleton, .endToEnd], readTransportSecurity),
    .init(Name.allowOrigin, [.singleton, .endToEnd]),
    .init(Name.allowCredentials, [.singleton, .endToEnd]),
    .init(Name.allowHeaders, .endToEnd, HTTPList.readElements),
    .init(Name.allowMethods, .endToEnd, HTTPList.readElements),
    .init(Name.exposeHeaders, .endToEnd, HTTPList.readElements),
    .init(Name.accessMaxAge, [.singleton, .endToEnd], HTTPList.readSeconds),
    .init(Name.requestHeaders, .endToEnd, HTTPList.readElements),
    .init(Name.requestMethod, [.singleton, .endToEnd]),
  ]

  enum Note: NoteSet {
    static let setNumber: UInt16 = 318

    static let transportSecurityInClear = note("http.hsts_in_clear", .note, "ignored")
      .says(
        "Counts only where it came by TLS: a client must ignore it here, since anybody can write it (RFC 6797 §8.1).")

    static let all = [transportSecurityInClear]
  }

  /// `default-src 'self'; img-src *`.
  @Sendable private static func readPolicy(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range, separatedBy: HTTPText.semicolon)
    while let part = parts.next(bytes), out.hasRoom {
      if part != value.range { out.part(Field.directive, part) }
    }
  }

  /// `max-age=31536000; includeSubDomains`.
  @Sendable private static func readTransportSecurity(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range, separatedBy: HTTPText.semicolon)
    while let part = parts.next(bytes), out.hasRoom {
      if part != value.range { out.part(Field.directive, part) }
      let parameter = HTTPParameter(part, bytes)
      guard let number = parameter.value, HTTPText.isSame(parameter.name, as: "max-age", bytes) else { continue }
      HTTPList.readNumber(Field.age, number, part == value.range ? 0 : 1, on: out.lastField, bytes, &out)
    }
    if Eavesdropping.isInClear(out) { out.note(Note.transportSecurityInClear, on: value.field) }
  }
}
