/// The header lines that have a field of their own: those that Wireshark names. A line's name is the spec's label.
enum HTTPHeaders {
  /// The header of this name, given in lower case.
  @inline(__always)
  static func field(named name: HTTPName) -> Field? {
    table.place(of: name).flatMap { Field(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }

  private static let table = HTTPNameTable(Field.allCases.map { $0.spec.label }, lowercased: true)

  enum Field: UInt8, FieldSet {
    case accept
    case acceptEncoding
    case acceptLanguage
    case authorization
    case cacheControl
    case connection
    case contentEncoding
    case contentLength
    case contentType
    case cookie
    case date
    case host
    case http2Settings
    case lastModified
    case location
    case proxyAuthenticate
    case proxyAuthorization
    case referer
    case server
    case setCookie
    case transferEncoding
    case upgrade
    case userAgent
    case webSocketAccept
    case webSocketExtensions
    case webSocketKey
    case webSocketProtocol
    case webSocketVersion
    case wwwAuthenticate
    case forwardedFor

    static let family = Family.httpHeaders

    var spec: FieldSpec {
      switch self {
      case .accept:
        Self.header(
          "http.accept", "Accept", "Which media types the client prefers in the response.", "RFC 9110 §12.5.1")
      case .acceptEncoding:
        Self.header(
          "http.accept_encoding", "Accept-Encoding", "Which codings, compression say, the client understands.",
          "RFC 9110 §12.5.3")
      case .acceptLanguage:
        Self.header(
          "http.accept_language", "Accept-Language", "Which languages the client prefers in the response.",
          "RFC 9110 §12.5.4")
      case .authorization:
        Self.header(
          "http.authorization", "Authorization", "The client's credentials for the server.", "RFC 9110 §11.6.2")
      case .cacheControl:
        Self.header(
          "http.cache_control", "Cache-Control", "What caches on the way may do with the message.", "RFC 9111 §5.2")
      case .connection:
        Self.header(
          "http.connection", "Connection",
          "What concerns this connection alone: whether it stays open, and which lines a proxy must not forward.",
          "RFC 9110 §7.6.1")
      case .contentEncoding:
        Self.header(
          "http.content_encoding", "Content-Encoding", "Which coding was applied to the content, gzip say.",
          "RFC 9110 §8.4")
      case .contentLength:
        Self.header(
          "http.content_length_header", "Content-Length", "How many bytes of content follow the header section.",
          "RFC 9110 §8.6")
      case .contentType:
        Self.header(
          "http.content_type", "Content-Type", "The media type of the content.", "RFC 9110 §8.3", .detail(""))
      case .cookie:
        Self.header(
          "http.cookie", "Cookie", "What the server had the client remember, given back to it.", "RFC 6265 §5.4")
      case .date:
        Self.header("http.date", "Date", "When the message was made.", "RFC 9110 §6.6.1")
      case .host:
        Self.header(
          "http.host", "Host", "Which host, and port, the request is for: one server may serve many.",
          "RFC 9110 §7.2", .detail("host"))
      case .http2Settings:
        Self.header(
          "http.http2_settings", "HTTP2-Settings", "The settings for HTTP/2 that an upgrade to it begins with.",
          "RFC 7540 §3.2.1")
      case .lastModified:
        Self.header("http.last_modified", "Last-Modified", "When the content was last changed.", "RFC 9110 §8.8.2")
      case .location:
        Self.header(
          "http.location", "Location", "Where to go instead, or where what was created is to be found.",
          "RFC 9110 §10.2.2")
      case .proxyAuthenticate:
        Self.header(
          "http.proxy_authenticate", "Proxy-Authenticate", "How the client is to prove to the proxy who it is.",
          "RFC 9110 §11.7.1")
      case .proxyAuthorization:
        Self.header(
          "http.proxy_authorization", "Proxy-Authorization", "The client's credentials for the proxy.",
          "RFC 9110 §11.7.2")
      case .referer:
        Self.header("http.referer", "Referer", "Which page led the client to this one.", "RFC 9110 §10.1.3")
      case .server:
        Self.header("http.server", "Server", "Which program the server runs.", "RFC 9110 §10.2.4")
      case .setCookie:
        Self.header(
          "http.set_cookie", "Set-Cookie", "What the client is to remember and give back with later requests.",
          "RFC 6265 §4.1")
      case .transferEncoding:
        Self.header(
          "http.transfer_encoding", "Transfer-Encoding",
          "How the body is coded for the way: in chunks, whose sizes tell where it ends.", "RFC 9112 §6.1")
      case .upgrade:
        Self.header(
          "http.upgrade", "Upgrade", "Which protocol the sender would speak on this connection instead.",
          "RFC 9110 §7.8")
      case .userAgent:
        Self.header("http.user_agent", "User-Agent", "Which program the client is.", "RFC 9110 §10.1.5")
      case .webSocketAccept:
        Self.header(
          "http.sec_websocket_accept", "Sec-WebSocket-Accept",
          "A digest of the client's key: proof that the server speaks WebSocket.", "RFC 6455 §11.3.3")
      case .webSocketExtensions:
        Self.header(
          "http.sec_websocket_extensions", "Sec-WebSocket-Extensions",
          "Which extensions of WebSocket are offered, or agreed on.", "RFC 6455 §11.3.2")
      case .webSocketKey:
        Self.header(
          "http.sec_websocket_key", "Sec-WebSocket-Key",
          "Random bytes in base64, which the server must answer with their digest.", "RFC 6455 §11.3.1")
      case .webSocketProtocol:
        Self.header(
          "http.sec_websocket_protocol", "Sec-WebSocket-Protocol",
          "Which protocols over WebSocket are offered, or the one agreed on.", "RFC 6455 §11.3.4")
      case .webSocketVersion:
        Self.header(
          "http.sec_websocket_version", "Sec-WebSocket-Version", "Which version of WebSocket the client speaks: 13.",
          "RFC 6455 §11.3.5")
      case .wwwAuthenticate:
        Self.header(
          "http.www_authenticate", "WWW-Authenticate", "How the client is to prove to the server who it is.",
          "RFC 9110 §11.6.1")
      case .forwardedFor:
        Self.header(
          "http.x_forwarded_for", "X-Forwarded-For", "The addresses that the request came by, the client's first.",
          "RFC 7239 §7.4")
      }
    }

    private static func header(
      _ name: StaticString, _ label: StaticString, _ explanation: StaticString, _ source: StaticString,
      _ summary: SummaryRole = .omitted
    ) -> FieldSpec {
      FieldSpec(name, label, .textRange, explanation, source, summary: summary)
    }
  }
}
