/// The fields of WebSocket's opening handshake, RFC 6455 §4 and §11.3.
enum HandshakeValues {
  private typealias Name = HTTPHeaders.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.webSocketKey, [.singleton, .endToEnd], readKey),
    .init(Name.webSocketAccept, [.singleton, .endToEnd], readDigest),
    .init(Name.webSocketVersion, .endToEnd, readVersions),
    .init(Name.webSocketProtocol, .endToEnd, HTTPList.readElements),
    .init(Name.webSocketExtensions, .endToEnd, readExtensions),
  ]

  enum Note: NoteSet {
    static let setNumber: UInt16 = 319

    static let keyInvalid = note("http.sec_websocket_key.invalid", .warning, "invalid key")
      .says("Base64 of 16 bytes belongs here: a server must answer 400 Bad Request (RFC 6455 §4.2.1).")
    static let acceptInvalid = note("http.sec_websocket_accept.invalid", .warning, "invalid digest")
      .says("Base64 of a SHA-1 digest, 20 bytes, belongs here: a client must fail the connection (RFC 6455 §4.1).")
    static let versionUnknown = note("http.sec_websocket_version.unknown", .warning, "unknown version")
      .says("Only version 13 came to be: a server answers 426 Upgrade Required (RFC 6455 §4.4).")

    static let all = [keyInvalid, acceptInvalid, versionUnknown]
  }

  @Sendable private static func readExtensions(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    message.webSocketExtensions = value.range
    HTTPList.readElements(value, &message, bytes, &out)
  }

  @Sendable private static func readKey(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if Base64.decode(value.range, bytes)?.count != 16 { out.note(Note.keyInvalid, on: value.field) }
  }

  @Sendable private static func readDigest(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if Base64.decode(value.range, bytes)?.count != 20 { out.note(Note.acceptInvalid, on: value.field) }
  }

  /// A request has one version; a response to one that the server does not speak lists those that it does.
  @Sendable private static func readVersions(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    HTTPList.readElements(value, bytes, &out)
    guard message.kind == .request, HTTP.Number(decimal: value.range, bytes) != .value(13) else { return }
    out.note(Note.versionUnknown, on: value.field)
  }
}
