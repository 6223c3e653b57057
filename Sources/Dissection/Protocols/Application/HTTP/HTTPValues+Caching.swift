/// Fields about caches and conditions, RFC 9111 and RFC 9110 §8.8 and §13.
enum CachingValues {
  private typealias Name = HTTPHeaders.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.cacheControl, [.forbiddenInTrailer, .endToEnd], readDirectives),
    .init(Name.pragma, .endToEnd, HTTPList.readElements),
    .init(Name.age, .routine, HTTPList.readSeconds),
    .init(Name.expires, .routine, readExpires),
    .init(Name.lastModified, [.singleton, .endToEnd], HTTPList.readTime),
    .init(Name.entityTag, [.singleton, .endToEnd], readTags),
    .init(Name.ifMatch, .endToEnd, readTags),
    .init(Name.ifNoneMatch, .endToEnd, readTags),
    .init(Name.ifModifiedSince, [.singleton, .endToEnd], HTTPList.readTime),
    .init(Name.ifUnmodifiedSince, [.singleton, .endToEnd], HTTPList.readTime),
    .init(Name.ifRange, [.singleton, .endToEnd], readTagOrTime),
    .init(Name.vary, [.forbiddenInTrailer, .endToEnd], HTTPList.readElements),
    .init(Name.retryAfter, .routine, readSecondsOrTime),
    .init(Name.warning, .endToEnd, HTTPList.readElements),
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 316
    static let definedIn: StaticString = "RFC 9111 §5.2"

    static let directive = field("http.cache_control.directive", "Directive", .text)
      .means("What caches may do, or must not do.")
    static let seconds = field("http.cache_control.seconds", "Seconds", .quantity(.seconds))
      .means("For how many seconds the directive holds.", "RFC 9111 §5.2, RFC 5861 §3")
    static let tag = field("http.etag.opaque_tag", "Opaque Tag", .text)
      .means("The mark of the content, in quotes; only whether two are equal has a meaning.", "RFC 9110 §8.8.3")
    static let weak = field("http.etag.weak", "Weak", .flag)
      .means("Contents with the same weak mark mean the same, and may differ in their bytes.", "RFC 9110 §8.8.1")

    static let all = [directive, seconds, tag, weak]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 316

    static let tagInvalid = note("http.etag.invalid", .warning, "invalid entity tag")
      .says(
        "A mark stands in quotes, after `W/` where it is weak: recipients differ in what they compare (RFC 9110 §8.8.3)."
      )
    static let expiresInvalid = note("http.expires.invalid", .note, "no date")
      .says("Not a date, and `0` least of all: caches take it for a time in the past (RFC 9111 §5.3).")

    static let all = [tagInvalid, expiresInvalid]
  }

  /// RFC 9111 §5.2, RFC 5861: those whose argument is a number of seconds.
  private static let timed = HTTPNameTable(
    ["max-age", "s-maxage", "max-stale", "min-fresh", "stale-while-revalidate", "stale-if-error"], lowercased: true)

  @Sendable private static func readDirectives(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    while let part = parts.next(bytes), out.hasRoom {
      let parameter = HTTPParameter(part, bytes)
      if part != value.range { out.part(Field.directive, part) }
      guard let number = parameter.value, timed.place(of: parameter.key(bytes)) != nil else { continue }
      HTTPList.readNumber(Field.seconds, number, part == value.range ? 0 : 1, on: out.lastField, bytes, &out)
    }
  }

  @Sendable private static func readExpires(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if HTTPDate(value.range, bytes) == nil {
      out.note(Note.expiresInvalid, on: value.field)
    } else {
      HTTPList.readTime(value.range, on: value.field, bytes, &out)
    }
  }

  /// Marks: `"xyz"`, `W/"xyz"`, or an asterisk for any.
  @Sendable private static func readTags(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    while let part = parts.next(bytes), out.hasRoom {
      if part.count == 1, bytes[part.lowerBound] == 0x2a { continue }
      let isWeak = part.count > 2 && bytes[part.lowerBound] == 0x57 && bytes[part.lowerBound &+ 1] == 0x2f
      let tag = isWeak ? part.lowerBound &+ 2..<part.upperBound : part
      if tag != value.range { out.part(Field.tag, tag) }
      if isWeak { out.part(Field.weak, part.lowerBound..<tag.lowerBound, value: 1) }
      let isQuoted =
        tag.count >= 2 && bytes[tag.lowerBound] == HTTPText.quote && bytes[tag.upperBound &- 1] == HTTPText.quote
      if !isQuoted { out.note(Note.tagInvalid, on: value.field) }
    }
  }

  /// A mark, or a date: dates begin with a day's name.
  @Sendable private static func readTagOrTime(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if HTTPDate(value.range, bytes) != nil {
      HTTPList.readTime(value.range, on: value.field, bytes, &out)
    } else {
      readTags(value, &message, bytes, &out)
    }
  }

  @Sendable private static func readSecondsOrTime(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if let first = value.range.first, HTTPText.isDigit(bytes[first]) {
      HTTPList.readNumber(HTTPList.Field.seconds, value.range, on: value.field, bytes, &out)
    } else {
      HTTPList.readTime(value.range, on: value.field, bytes, &out)
    }
  }
}
