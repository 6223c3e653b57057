/// The header lines that have a field of their own: those that Wireshark names. A line's name is the spec's label.
enum HTTPHeaders {
  /// The header of this name, given in lower case.
  @inline(__always)
  static func field(named name: HTTPName) -> FieldID? {
    let known = known
    return known.table.place(of: name).map { known.ids[$0] }
  }

  /// In one constant, since each is looked for at every use whether it was made.
  private static let known = (
    table: HTTPNameTable(Field.all.map(\.label), lowercased: true), ids: Field.all.map(\.id)
  )

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
      .means("How many bytes of content follow the header section.", "RFC 9110 §8.6")
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

    static let all = [
      accept, acceptEncoding, acceptLanguage, authorization, cacheControl, connection, contentEncoding, contentLength,
      contentType, cookie, date, host, http2Settings, lastModified, location, proxyAuthenticate, proxyAuthorization,
      referer, server, setCookie, transferEncoding, upgrade, userAgent, webSocketAccept, webSocketExtensions,
      webSocketKey, webSocketProtocol, webSocketVersion, wwwAuthenticate, forwardedFor,
    ]
  }
}
