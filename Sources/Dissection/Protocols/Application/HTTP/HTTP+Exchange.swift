/// What the head of a message leaves for what comes after it: its body, and, on a followed connection, the response to it.
extension HTTP {
  /// Takes note of the message whose head was read, and tells what follows it.
  static func afterHead(_ message: Message, _ cursor: borrowing Cursor, _ out: inout Dissection) -> Next {
    message.framing.check(message, &out)
    if out.stream != nil || message.facts.closes && !cursor.isAtEnd {
      let conversation = out.openHTTP()
      conversation[out.isFromLower].hasSpoken = true
      if message.facts.closes { conversation[out.isFromLower].isClosed = true }
    }
    let request = message.kind == .request ? tellRequest(message, cursor, &out) : tellResponse(message, cursor, &out)
    if message.switchesProtocol(for: request, isFollowed: out.stream != nil) {
      return switchProtocol(message, cursor, &out)
    }
    guard let length = message.bodyLength(for: request) else { return next(after: cursor, &out) }
    out.openHTTP()[out.isFromLower].body = HTTPBodyPlan(message, length, request, cursor, out)
    return out.stream == nil && !cursor.isAtEnd ? .known(HTTPBody.id) : .nothing
  }

  /// Where no stream says where messages begin: another message follows one without a body, or bytes that are no part
  /// of any.
  static func next(after cursor: borrowing Cursor, _ out: inout Dissection) -> Next {
    guard out.stream == nil, !cursor.isAtEnd else { return .nothing }
    if !recognises(cursor) { _ = out.openHTTP() }
    return .known(id)
  }

  // MARK: Requests and responses

  /// Tells a request's full URI, and keeps it for its response.
  private static func tellRequest(
    _ message: Message, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) -> HTTPConversation.Request? {
    let uri = fullURI(message, cursor.bytes)
    if !message.host.isEmpty, !message.target.isEmpty {
      out.derive(Field.fullURI, Int(truncatingIfNeeded: out.keep(uri)))
    }
    let method: HTTPConversation.Request.Method =
      switch message.method {
      case HTTPMethod.head: .head
      case HTTPMethod.connect: .connect
      default: .other
      }
    let request = HTTPConversation.Request(
      packet: out.context.packetNumber, time: out.conversationTime, method: method,
      isSimple: message.version == .none, uri: uri, isFromLower: out.isFromLower)
    if out.stream != nil { out.openHTTP().add(request) }
    return request
  }

  /// Tells which request a response answers; an interim one leaves it open (RFC 9110 §15.2).
  private static func tellResponse(
    _ message: Message, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) -> HTTPConversation.Request? {
    guard out.stream != nil, let conversation = out.http, let request = conversation.oldest else { return nil }
    if !message.isInterim { conversation.removeOldest() }
    if request.packet > 0 { out.derive(Field.requestIn, request.packet) }
    if let time = out.conversationTime, let earlier = request.time { out.derive(Field.time, Int(time &- earlier)) }
    if !request.uri.isEmpty { out.derive(Field.responseFor, Int(truncatingIfNeeded: out.keep(request.uri))) }
    return request
  }

  /// The target, with the host before it where it is but a path (RFC 9110 §7.1).
  private static func fullURI(_ message: Message, _ bytes: Span<UInt8>) -> [UInt8] {
    var uri: [UInt8] = []
    let isPath = !message.target.isEmpty && bytes[message.target.lowerBound] == 0x2f
    let isForAll = message.target.count == 1 && bytes[message.target.lowerBound] == 0x2a
    uri.reserveCapacity(7 + message.host.count + message.target.count)
    if !message.host.isEmpty, isPath || isForAll {
      uri += Array("http://".utf8)
      uri.append(bytes.extracting(message.host))
    }
    if !isForAll { uri.append(bytes.extracting(message.target)) }
    return uri
  }

  // MARK: Other protocols

  private static let webSocket = HTTPName("websocket")

  /// What follows is of another protocol: that of a tunnel which a proxy has opened, or the one that both ends have agreed on.
  private static func switchProtocol(
    _ message: Message, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) -> Next {
    if out.stream != nil || !cursor.isAtEnd { out.note(Note.otherProtocolFollows, on: message.startField) }
    if out.stream != nil { out.openHTTP().isSwitched = true }
    if let place = out.stream, message.status == 101, message.upgrade == webSocket {
      place.conversation.speaker = WebSocket.id
      place.conversation.memory = WebSocketConversation(
        extensions: [UInt8](copying: cursor.bytes.extracting(message.webSocketExtensions)),
        isFromLowerClient: !place.isFromLower)
    }
    return cursor.isAtEnd ? .nothing : .data
  }
}

extension HTTP.Message {
  /// Whether a response leaves its request open: others follow.
  var isInterim: Bool { kind == .response && 100..<200 ~= status && status != 101 }

  /// Whether the bytes after the message are no longer HTTP, RFC 9110 §7.8 and §9.3.6: after 101, and after what accepts a
  /// CONNECT; where no stream has the response, after the CONNECT itself.
  func switchesProtocol(for request: HTTPConversation.Request?, isFollowed: Bool) -> Bool {
    guard kind == .response else { return !isFollowed && method == HTTPMethod.connect }
    return status == 101 || request?.method == .connect && 200..<300 ~= status
  }

  /// How long the body is, RFC 9112 §6.3; `nil` where there is none.
  func bodyLength(for request: HTTPConversation.Request?) -> HTTPBodyPlan.Length? {
    if hasNoBodyByStatus || kind == .response && request?.method == .head { return nil }
    if version == .none, kind == .request { return nil }
    if framing.hasTransferEncoding {
      if framing.isChunked { return .chunked }
      return kind == .response ? .untilClose : .unknown
    }
    if framing.isContentLengthBad { return .unknown }
    if let length = framing.contentLength { return length == 0 ? nil : .count(length) }
    return kind == .response ? .untilClose : nil
  }
}

extension HTTPBodyPlan {
  /// The body that follows a message's head.
  convenience init(
    _ message: HTTP.Message, _ length: Length, _ request: HTTPConversation.Request?, _ cursor: borrowing Cursor,
    _ out: borrowing Dissection
  ) {
    self.init(
      message.kind, length, headPacket: out.context.packetNumber,
      title: [UInt8](copying: cursor.bytes.extracting(message.title)), uri: request?.uri ?? [],
      contentType: [UInt8](copying: cursor.bytes.extracting(message.contentType)),
      // Part of a coded content cannot be decoded by itself (RFC 9110 §14.4).
      codings: (message.status == 206 ? [] : message.contentCodings) + message.transferCodings)
  }

  /// The same, for who decodes the content.
  func description(isWhole: Bool, _ out: borrowing Dissection) -> ContentDescription {
    ContentDescription(
      mediaType: contentType, codings: codings.filter { !Self.transparent.contains($0) }, uri: uri,
      isRequest: kind == .request, isWhole: isWhole, stream: out.stream?.conversation.number)
  }

  /// What changes nothing.
  private static let transparent = [HTTPName("identity", lowercased: true), HTTPName("trailers", lowercased: true)]
}
