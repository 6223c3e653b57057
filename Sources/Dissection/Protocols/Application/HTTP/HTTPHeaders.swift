/// The header lines that have a field of their own: those that Wireshark names, and those whose values are read here, by
/// IANA's "Hypertext Transfer Protocol (HTTP) Field Name Registry", as of 2025-09. A line's name is the spec's label.
enum HTTPHeaders {
  /// How a header's value is read.
  typealias Reader =
    @Sendable (
      _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
    ) -> Void

  struct Traits: OptionSet {
    let rawValue: UInt8

    /// It is no list: it must stand once, RFC 9110 §5.3.
    static let singleton = Traits(rawValue: 1)
    /// It comes too late in a trailer, RFC 9110 §6.5.1.
    static let forbiddenInTrailer = Traits(rawValue: 2)
    /// It is for all recipients: Connection must not name it, RFC 9110 §7.6.1.
    static let endToEnd = Traits(rawValue: 4)
    /// All of these.
    static let routine: Traits = [.singleton, .forbiddenInTrailer, .endToEnd]
  }

  /// What is known of a header beside its field.
  struct Header: Sendable {
    let id: FieldID
    let traits: Traits
    let read: Reader?

    init(_ field: FieldSpec, _ traits: Traits = [], _ read: Reader? = nil) {
      id = field.id
      self.traits = traits
      self.read = read
    }
  }

  /// All that readers are known for; the others are shown as they are.
  private static let headers: [Header] =
    MessageValues.headers + ConnectionValues.headers + RoutingValues.headers + ContentValues.headers
    + CachingValues.headers + PreferenceValues.headers + AuthenticationValues.headers + CookieValues.headers
    + PolicyValues.headers + HandshakeValues.headers

  /// The fields that values are read into, and what is said of them.
  static var fieldSets: [any FieldSet.Type] {
    [
      HTTPList.Field.self, ConnectionValues.Field.self, ContentValues.Field.self, CachingValues.Field.self,
      PreferenceValues.Field.self, AuthenticationValues.Field.self, CookieValues.Field.self,
    ]
  }
  static var noteSets: [any NoteSet.Type] {
    [
      HTTPList.Note.self, ContentValues.Note.self, CachingValues.Note.self, PolicyValues.Note.self,
      AuthenticationValues.Note.self, CookieValues.Note.self, HandshakeValues.Note.self, Eavesdropping.Note.self,
    ]
  }

  /// In one constant, since each is looked for at every use whether it was made.
  private static let known = Known(headers)

  private struct Known: Sendable {
    let table = HTTPNameTable(Field.all.map(\.label), lowercased: true)
    let ids = Field.all.map(\.id)
    let traits: [Traits]
    let readers: [Reader?]

    init(_ headers: [Header]) {
      let byID = Dictionary(uniqueKeysWithValues: headers.map { ($0.id, $0) })
      traits = ids.map { byID[$0]?.traits ?? [] }
      readers = ids.map { byID[$0]?.read }
    }
  }

  /// The place of the header of this name, given in lower case.
  @inline(__always)
  static func place(of name: HTTPName) -> Int? { known.table.place(of: name) }

  @inline(__always)
  static func id(at place: Int) -> FieldID { known.ids[place] }

  static func traits(ofHeaderNamed name: HTTPName) -> Traits { place(of: name).map { known.traits[$0] } ?? [] }

  /// Reads a header's value, and says what is wrong with the header standing there.
  static func read(
    _ place: Int, _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    let known = known
    let traits = known.traits[place]
    if value.isTrailer, traits.contains(.forbiddenInTrailer) {
      out.note(HTTP.Note.fieldForbiddenInTrailer, on: value.field)
    }
    if traits.contains(.singleton), message.facts.see(place) { out.note(HTTP.CareNote.fieldRepeated, on: value.field) }
    known.readers[place]?(value, &message, bytes, &out)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 37
    static let definedIn: StaticString = "RFC 9110 §12.5.1"

    static let accept = field("http.accept", "Accept", .textRange)
      .means("Which media types the client prefers in the response.")
    static let acceptEncoding = field("http.accept_encoding", "Accept-Encoding", .textRange)
      .means("Which codings, compression say, the client understands.", "RFC 9110 §12.5.3")
    static let acceptLanguage = field("http.accept_language", "Accept-Language", .textRange)
      .means("Which languages the client prefers in the response.", "RFC 9110 §12.5.4")
    static let authorization = field("http.authorization", "Authorization", .textRange)
      .means("The client's credentials for the server.", "RFC 9110 §11.6.2")
    static let cacheControl = field("http.cache_control", "Cache-Control", .textRange)
      .means("What caches on the way may do with the message.", "RFC 9111 §5.2")
    static let connection = field("http.connection", "Connection", .textRange)
      .means(
        "What concerns this connection alone: whether it stays open, and which lines a proxy must not forward.",
        "RFC 9110 §7.6.1")
    static let contentEncoding = field("http.content_encoding", "Content-Encoding", .textRange)
      .means("Which coding was applied to the content, gzip say.", "RFC 9110 §8.4")
    static let contentLength = field("http.content_length_header", "Content-Length", .textRange)
      .means(
        "How many bytes of content follow; in an answer to HEAD, or with 304, how many a GET would bring.",
        "RFC 9110 §8.6")
    static let contentType = field("http.content_type", "Content-Type", .textRange, .detail(""))
      .means("The media type of the content.", "RFC 9110 §8.3")
    static let cookie = field("http.cookie", "Cookie", .textRange)
      .means("What the server had the client remember, given back to it.", "RFC 6265 §5.4")
    static let date = field("http.date", "Date", .textRange).means("When the message was made.", "RFC 9110 §6.6.1")
    static let host = field("http.host", "Host", .textRange, .detail("host"))
      .means("Which host, and port, the request is for: one server may serve many.", "RFC 9110 §7.2")
    static let http2Settings = field("http.http2_settings", "HTTP2-Settings", .textRange)
      .means("The settings for HTTP/2 that an upgrade to it begins with.", "RFC 7540 §3.2.1")
    static let lastModified = field("http.last_modified", "Last-Modified", .textRange)
      .means("When the content was last changed.", "RFC 9110 §8.8.2")
    static let location = field("http.location", "Location", .textRange)
      .means("Where to go instead, or where what was created is to be found.", "RFC 9110 §10.2.2")
    static let proxyAuthenticate = field("http.proxy_authenticate", "Proxy-Authenticate", .textRange)
      .means("How the client is to prove to the proxy who it is.", "RFC 9110 §11.7.1")
    static let proxyAuthorization = field("http.proxy_authorization", "Proxy-Authorization", .textRange)
      .means("The client's credentials for the proxy.", "RFC 9110 §11.7.2")
    static let referer = field("http.referer", "Referer", .textRange)
      .means("Which page led the client to this one.", "RFC 9110 §10.1.3")
    static let server = field("http.server", "Server", .textRange)
      .means("Which program the server runs.", "RFC 9110 §10.2.4")
    static let setCookie = field("http.set_cookie", "Set-Cookie", .textRange)
      .means("What the client is to remember and give back with later requests.", "RFC 6265 §4.1")
    static let transferEncoding = field("http.transfer_encoding", "Transfer-Encoding", .textRange)
      .means("How the body is coded for the way: in chunks, whose sizes tell where it ends.", "RFC 9112 §6.1")
    static let upgrade = field("http.upgrade", "Upgrade", .textRange)
      .means("Which protocol the sender would speak on this connection instead.", "RFC 9110 §7.8")
    static let userAgent = field("http.user_agent", "User-Agent", .textRange)
      .means("Which program the client is.", "RFC 9110 §10.1.5")
    static let webSocketAccept = field("http.sec_websocket_accept", "Sec-WebSocket-Accept", .textRange)
      .means("A digest of the client's key: proof that the server speaks WebSocket.", "RFC 6455 §11.3.3")
    static let webSocketExtensions = field("http.sec_websocket_extensions", "Sec-WebSocket-Extensions", .textRange)
      .means("Which extensions of WebSocket are offered, or agreed on.", "RFC 6455 §11.3.2")
    static let webSocketKey = field("http.sec_websocket_key", "Sec-WebSocket-Key", .textRange)
      .means("Random bytes in base64, which the server must answer with their digest.", "RFC 6455 §11.3.1")
    static let webSocketProtocol = field("http.sec_websocket_protocol", "Sec-WebSocket-Protocol", .textRange)
      .means("Which protocols over WebSocket are offered, or the one agreed on.", "RFC 6455 §11.3.4")
    static let webSocketVersion = field("http.sec_websocket_version", "Sec-WebSocket-Version", .textRange)
      .means("Which version of WebSocket the client speaks: 13.", "RFC 6455 §11.3.5")
    static let wwwAuthenticate = field("http.www_authenticate", "WWW-Authenticate", .textRange)
      .means("How the client is to prove to the server who it is.", "RFC 9110 §11.6.1")
    static let forwardedFor = field("http.x_forwarded_for", "X-Forwarded-For", .textRange)
      .means("The addresses that the request came by, the client's first.", "RFC 7239 §7.4")

    // Those that Wireshark has no name for.
    static let acceptCharset = field("http.accept_charset", "Accept-Charset", .textRange)
      .means("Which character sets the client prefers; no longer in use.", "RFC 9110 §12.5.2")
    static let acceptRanges = field("http.accept_ranges", "Accept-Ranges", .textRange)
      .means("In which units the server gives parts of the content; bytes, mostly.", "RFC 9110 §14.3")
    static let allowCredentials = field(
      "http.access_control_allow_credentials", "Access-Control-Allow-Credentials", .textRange
    )
    .means("Whether scripts of other sites may ask with the user's cookies.", "Fetch §3.2.3")
    static let allowHeaders = field("http.access_control_allow_headers", "Access-Control-Allow-Headers", .textRange)
      .means("Which header fields scripts of other sites may send.", "Fetch §3.2.3")
    static let allowMethods = field("http.access_control_allow_methods", "Access-Control-Allow-Methods", .textRange)
      .means("Which methods scripts of other sites may use.", "Fetch §3.2.3")
    static let allowOrigin = field("http.access_control_allow_origin", "Access-Control-Allow-Origin", .textRange)
      .means("From which site scripts may read the response; an asterisk for any.", "Fetch §3.2.3")
    static let exposeHeaders = field(
      "http.access_control_expose_headers", "Access-Control-Expose-Headers", .textRange
    )
    .means("Which header fields of the response scripts of other sites may read.", "Fetch §3.2.3")
    static let accessMaxAge = field("http.access_control_max_age", "Access-Control-Max-Age", .textRange)
      .means("For how many seconds the answer to a preflight request may be remembered.", "Fetch §3.2.3")
    static let requestHeaders = field(
      "http.access_control_request_headers", "Access-Control-Request-Headers", .textRange
    )
    .means("Which header fields a script of another site would send.", "Fetch §3.2.2")
    static let requestMethod = field(
      "http.access_control_request_method", "Access-Control-Request-Method", .textRange
    )
    .means("Which method a script of another site would use.", "Fetch §3.2.2")
    static let age = field("http.age", "Age", .textRange)
      .means("For how many seconds the response has been in caches.", "RFC 9111 §5.1")
    static let allow = field("http.allow", "Allow", .textRange)
      .means("Which methods the target takes.", "RFC 9110 §10.2.1")
    static let alternativeServices = field("http.alt_svc", "Alt-Svc", .textRange)
      .means("Where else, and in which protocol, the same is to be had: HTTP/3 on a UDP port, say.", "RFC 7838 §3")
    static let authenticationInfo = field("http.authentication_info", "Authentication-Info", .textRange)
      .means("What the server adds when it has taken the credentials.", "RFC 9110 §11.6.3")
    static let contentDisposition = field("http.content_disposition", "Content-Disposition", .textRange)
      .means("Whether the content is to be shown or saved, and under which name.", "RFC 6266 §4")
    static let contentLanguage = field("http.content_language", "Content-Language", .textRange)
      .means("For speakers of which languages the content is.", "RFC 9110 §8.5")
    static let contentLocation = field("http.content_location", "Content-Location", .textRange)
      .means("Where this content has a place of its own.", "RFC 9110 §8.7")
    static let contentRange = field("http.content_range", "Content-Range", .textRange)
      .means("Which part of the whole the content is.", "RFC 9110 §14.4")
    static let contentSecurityPolicy = field("http.content_security_policy", "Content-Security-Policy", .textRange)
      .means("From where the page may load scripts, pictures and the like.", "Content Security Policy 3 §3.1")
    static let contentSecurityReport = field(
      "http.content_security_policy_report_only", "Content-Security-Policy-Report-Only", .textRange
    )
    .means("A policy that is tried: what breaks it is reported, and not hindered.", "Content Security Policy 3 §3.2")
    static let entityTag = field("http.etag", "ETag", .textRange)
      .means("The content's mark: another content has another.", "RFC 9110 §8.8.3")
    static let expect = field("http.expect", "Expect", .textRange)
      .means("What the client waits for before it sends the content: 100 Continue.", "RFC 9110 §10.1.1")
    static let expires = field("http.expires", "Expires", .textRange)
      .means("When the response becomes stale.", "RFC 9111 §5.3")
    static let forwarded = field("http.forwarded", "Forwarded", .textRange)
      .means("What proxies on the way knew: for whom, by whom, to which host.", "RFC 7239 §4")
    static let from = field("http.from", "From", .textRange)
      .means("The mail address of the person who runs the client.", "RFC 9110 §10.1.2")
    static let ifMatch = field("http.if_match", "If-Match", .textRange)
      .means("Do it only if the content still has one of these marks.", "RFC 9110 §13.1.1")
    static let ifModifiedSince = field("http.if_modified_since", "If-Modified-Since", .textRange)
      .means("Send the content only if it has changed since then.", "RFC 9110 §13.1.3")
    static let ifNoneMatch = field("http.if_none_match", "If-None-Match", .textRange)
      .means("Send the content only if it has none of these marks.", "RFC 9110 §13.1.2")
    static let ifRange = field("http.if_range", "If-Range", .textRange)
      .means("Send the part only if the content is still the same, else the whole.", "RFC 9110 §13.1.5")
    static let ifUnmodifiedSince = field("http.if_unmodified_since", "If-Unmodified-Since", .textRange)
      .means("Do it only if the content has not changed since then.", "RFC 9110 §13.1.4")
    static let keepAlive = field("http.keep_alive", "Keep-Alive", .textRange)
      .means("How long the connection stays open without use, and for how many requests.", "RFC 2068 §19.7.1.1")
    static let link = field("http.link", "Link", .textRange)
      .means("What else belongs to the content, and how: a style sheet, the next page.", "RFC 8288 §3")
    static let maxForwards = field("http.max_forwards", "Max-Forwards", .textRange)
      .means("How many more proxies may forward the request.", "RFC 9110 §7.6.2")
    static let origin = field("http.origin", "Origin", .textRange)
      .means("Which site's script or page made the request.", "RFC 6454 §7")
    static let pragma = field("http.pragma", "Pragma", .textRange)
      .means("Cache-Control's forerunner of HTTP/1.0.", "RFC 9111 §5.4")
    static let proxyAuthenticationInfo = field(
      "http.proxy_authentication_info", "Proxy-Authentication-Info", .textRange
    )
    .means("What the proxy adds when it has taken the credentials.", "RFC 9110 §11.7.3")
    static let proxyConnection = field("http.proxy_connection", "Proxy-Connection", .textRange)
      .means("A mistaken Connection for proxies, which none should send.", "RFC 9112 §C.2.2")
    static let range = field("http.range", "Range", .textRange)
      .means("Which parts of the content the client asks for.", "RFC 9110 §14.2")
    static let retryAfter = field("http.retry_after", "Retry-After", .textRange)
      .means("When to ask again: a number of seconds, or a time.", "RFC 9110 §10.2.3")
    static let strictTransportSecurity = field(
      "http.strict_transport_security", "Strict-Transport-Security", .textRange
    )
    .means("For how long the client must come to this host by TLS alone.", "RFC 6797 §6.1")
    static let codings = field("http.te", "TE", .textRange)
      .means("Which transfer codings the client takes, and whether it takes trailers.", "RFC 9110 §10.1.4")
    static let trailer = field("http.trailer", "Trailer", .textRange)
      .means("Which fields come after the body.", "RFC 9110 §6.6.2")
    static let vary = field("http.vary", "Vary", .textRange)
      .means("On which fields of the request the response depends.", "RFC 9110 §12.5.5")
    static let via = field("http.via", "Via", .textRange)
      .means("Which proxies the message came through.", "RFC 9110 §7.6.3")
    static let warning = field("http.warning", "Warning", .textRange)
      .means("What caches had to say of the response; no longer in use.", "RFC 9111 §5.5")

    static let all = [
      accept, acceptEncoding, acceptLanguage, authorization, cacheControl, connection, contentEncoding, contentLength,
      contentType, cookie, date, host, http2Settings, lastModified, location, proxyAuthenticate, proxyAuthorization,
      referer, server, setCookie, transferEncoding, upgrade, userAgent, webSocketAccept, webSocketExtensions,
      webSocketKey, webSocketProtocol, webSocketVersion, wwwAuthenticate, forwardedFor,
      acceptCharset, acceptRanges, allowCredentials, allowHeaders, allowMethods, allowOrigin, exposeHeaders,
      accessMaxAge, requestHeaders, requestMethod, age, allow, alternativeServices, authenticationInfo,
      contentDisposition, contentLanguage, contentLocation, contentRange, contentSecurityPolicy,
      contentSecurityReport, entityTag, expect, expires, forwarded, from, ifMatch, ifModifiedSince, ifNoneMatch,
      ifRange, ifUnmodifiedSince, keepAlive, link, maxForwards, origin, pragma, proxyAuthenticationInfo,
      proxyConnection, range, retryAfter, strictTransportSecurity, codings, trailer, vary, via, warning,
    ]
  }
}
