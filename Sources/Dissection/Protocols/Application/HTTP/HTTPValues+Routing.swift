/// Fields that tell where the message came from and where to go: URIs and proxies.
enum RoutingValues {
  private typealias Name = HTTPHeaders.Field
  private typealias Field = ConnectionValues.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.via, .endToEnd, readHops),
    .init(Name.forwarded, .endToEnd, readForwarded),
    .init(Name.forwardedFor, .endToEnd, readHops),
    .init(Name.maxForwards, .routine, HTTPList.readNumber),
    .init(Name.expect, .routine, readExpect),
    .init(Name.location, .routine, readURI),
    .init(Name.contentLocation, [.singleton, .endToEnd], readURI),
    .init(Name.referer, [.singleton, .endToEnd], readURI),
    .init(Name.origin, [.singleton, .endToEnd]),
    .init(Name.from, [.singleton, .endToEnd]),
    .init(Name.userAgent, [.singleton, .endToEnd]),
    .init(Name.server, [.singleton, .endToEnd]),
    .init(Name.date, [.singleton, .endToEnd], HTTPList.readTime),
    .init(Name.link, .endToEnd, readLinks),
    .init(Name.alternativeServices, .endToEnd, HTTPList.readElements),
    .init(Name.allow, .endToEnd, HTTPList.readElements),
  ]

  @Sendable private static func readHops(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    while let part = parts.next(bytes), out.hasRoom {
      if part != value.range { out.part(Field.hop, part) }
    }
  }

  /// `for=192.0.2.60;proto=http, for="[2001:db8::1]"`.
  @Sendable private static func readForwarded(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var hops = HTTPParts(value.range)
    while let hop = hops.next(bytes), out.hasRoom {
      out.part(Field.hop, hop)
      var parts = HTTPParts(hop, separatedBy: HTTPText.semicolon)
      while let part = parts.next(bytes), out.hasRoom { out.part(Field.node, part, 1) }
    }
  }

  @Sendable private static func readExpect(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard !HTTPText.isSame(value.range, as: "100-continue", bytes) else { return }
    out.note(HTTP.CareNote.expectationUnknown, on: value.field)
  }

  @Sendable private static func readURI(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    readURI(value.range, 0, on: value.field, bytes, &out)
  }

  /// The scheme, the host and the query of a URI, as far as it has them.
  static func readURI(
    _ range: Range<Int>, _ level: UInt8, on field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    let fragment = HTTPText.first(0x23, in: range, bytes) ?? range.upperBound
    let query = HTTPText.first(0x3f, in: range.lowerBound..<fragment, bytes)
    let end = query ?? fragment
    if let authority = HTTPURI.authority(range.lowerBound..<end, bytes) {
      if authority.lowerBound >= range.lowerBound &+ 3 {
        out.part(Field.scheme, range.lowerBound..<authority.lowerBound &- 3, level)
      }
      let parts = HTTP.Authority(authority, bytes)
      out.part(Field.host, parts.host, level)
      if parts.hasUserInformation { Eavesdropping.noteUserInformation(on: field, &out) }
    }
    guard let query else { return }
    out.part(Field.query, query &+ 1..<fragment, level)
    Eavesdropping.noteSecrets(inQuery: query &+ 1..<fragment, on: field, bytes, &out)
  }

  /// `<uri>; rel="next", …`.
  @Sendable private static func readLinks(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    while let part = parts.next(bytes), out.hasRoom {
      out.part(HTTPList.Field.element, part)
      guard bytes[part.lowerBound] == 0x3c, let bracket = HTTPText.first(0x3e, in: part, bytes) else { continue }
      out.part(Field.link, part.lowerBound &+ 1..<bracket, 1)
      HTTPList.readParameters(of: part, bytes, &out)
    }
  }
}

/// What a URI is made of, RFC 3986 §3.
enum HTTPURI {
  /// The host and what stands around it, between two slashes and the next one; `nil` where there are none.
  static func authority(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, HTTPText.isTokenCharacter(bytes[start]) { start &+= 1 }
    if start < range.upperBound, bytes[start] == HTTPText.colon { start &+= 1 } else { start = range.lowerBound }
    guard start &+ 1 < range.upperBound, bytes[start] == 0x2f, bytes[start &+ 1] == 0x2f else { return nil }
    start &+= 2
    return start..<(HTTPText.first(0x2f, in: start..<range.upperBound, bytes) ?? range.upperBound)
  }
}
