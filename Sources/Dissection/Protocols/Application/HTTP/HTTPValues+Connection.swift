/// Fields that are for one connection alone, RFC 9110 §7.6 and §7.8.
enum ConnectionValues {
  private typealias Name = HTTPHeaders.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.connection, [], readConnection),
    .init(Name.proxyConnection, [], HTTPList.readElements),
    .init(Name.upgrade, [], readUpgrade),
    .init(Name.codings, .forbiddenInTrailer, readCodings),
    .init(Name.keepAlive, [], readKeepAlive),
    .init(Name.trailer, .forbiddenInTrailer, HTTPList.readElements),
    .init(Name.http2Settings, .singleton),
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 317
    static let definedIn: StaticString = "RFC 9110 §7.6.1"

    static let option = field("http.connection.option", "Connection Option", .text)
      .means("`close`, `keep-alive`, or the name of a field that a proxy must not forward.")
    static let timeout = field("http.keep_alive.timeout", "Timeout", .quantity(.seconds))
      .means("How long the connection stays open without use.", "RFC 2068 §19.7.1.1")
    static let requests = field("http.keep_alive.max", "Maximum", .decimal)
      .means("How many more requests the connection takes.", "RFC 2068 §19.7.1.1")
    static let hop = field("http.forwarded.element", "Hop", .text)
      .means("One proxy on the way, the client's nearest first.", "RFC 7239 §4, RFC 9110 §7.6.3")
    static let node = field("http.forwarded.parameter", "Forwarded Parameter", .text)
      .means("For whom, by whom, to which host or by which protocol.", "RFC 7239 §5")
    static let scheme = field("http.uri.scheme", "URI Scheme", .text).means(
      "How to get there: `https`.", "RFC 3986 §3.1")
    static let host = field("http.uri.host", "URI Host", .text).means("Where the server is.", "RFC 3986 §3.2.2")
    static let query = field("http.uri.query", "URI Query", .text)
      .means("The part of the URI after the question mark.", "RFC 3986 §3.4")
    static let link = field("http.link.target", "Link Target", .text)
      .means("What is linked to, without the angle brackets.", "RFC 8288 §3.1")

    static let all = [option, timeout, requests, hop, node, scheme, host, query, link]
  }

  private static let close = HTTPName("close")
  private static let upgrade = HTTPName("upgrade")
  private static let codings = HTTPName("te")

  @Sendable private static func readConnection(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    var namesEndToEnd = false
    while let part = parts.next(bytes), out.hasRoom {
      if part != value.range { out.part(Field.option, part) }
      let name = HTTPName(bytes, part, lowercased: true)
      if name == close { message.facts.closes = true }
      if name == upgrade { message.facts.namesUpgrade = true }
      if name == codings { message.facts.namesCodings = true }
      if HTTPHeaders.traits(ofHeaderNamed: name).contains(.endToEnd) { namesEndToEnd = true }
    }
    if namesEndToEnd { out.note(HTTP.CareNote.connectionNamesEndToEnd, on: value.field) }
  }

  @Sendable private static func readUpgrade(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    message.facts.upgradeField = value.field
    message.upgrade = HTTPName(bytes, value.range, lowercased: true)
    HTTPList.readElements(value, bytes, &out)
  }

  @Sendable private static func readCodings(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    message.facts.codingsField = value.field
    HTTPList.readElements(value, bytes, &out)
  }

  /// `timeout=5, max=100`.
  @Sendable private static func readKeepAlive(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    while let part = parts.next(bytes), out.hasRoom {
      let parameter = HTTPParameter(part, bytes)
      guard let number = parameter.value else { continue }
      if HTTPText.isSame(parameter.name, as: "timeout", bytes) {
        HTTPList.readNumber(Field.timeout, number, on: value.field, bytes, &out)
      } else if HTTPText.isSame(parameter.name, as: "max", bytes) {
        HTTPList.readNumber(Field.requests, number, on: value.field, bytes, &out)
      }
    }
  }
}
