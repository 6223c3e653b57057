/// What HTTP remembers of a connection: the requests that have no response yet, and the body that each side is sending.
final class HTTPConversation: ConversationMemory {
  /// More requests than these are not remembered; from then on, no response is paired.
  static let mostRequests = 1024

  /// A request, as far as its response must know it.
  struct Request {
    enum Method {
      /// The response has no body.
      case head
      /// A tunnel follows the response.
      case connect
      case other
    }

    let packet: Int
    /// In nanoseconds; `nil` where the input has no times.
    let time: Int64?
    let method: Method
    /// Whether it has no version: the response has no head (RFC 1945 §6).
    let isSimple: Bool
    /// The full URI.
    let uri: [UInt8]
    /// Which side has sent it.
    let isFromLower: Bool
  }

  /// What one side has sent, and is sending.
  struct Side {
    /// The body that it is sending; the head before it has announced it.
    var body: HTTPBodyPlan?
    /// Whether it has sent a message.
    var hasSpoken = false
    /// Whether it has said that no further message will follow.
    var isClosed = false
  }

  private var requests: [Request] = []
  private var answeredCount = 0
  private var isLost = false
  private var lower = Side()
  private var higher = Side()
  /// Whether what follows is another protocol's: a proxy has opened a tunnel, or both ends have agreed on one.
  var isSwitched = false
  /// Whether the bytes at hand begin no message.
  var isStray = false

  subscript(isFromLower: Bool) -> Side {
    get { isFromLower ? lower : higher }
    set { if isFromLower { lower = newValue } else { higher = newValue } }
  }

  /// The request that the next response answers.
  var oldest: Request? { answeredCount < requests.count ? requests[answeredCount] : nil }

  /// The body that begins or goes on at the cursor: that of a response without a head, too, if the request had no version.
  func nextBody(_ isFromLower: Bool, _ cursor: borrowing Cursor) -> HTTPBodyPlan? {
    if let body = self[isFromLower].body { return body }
    guard let request = oldest, request.isSimple, request.isFromLower != isFromLower, !HTTP.recognises(cursor) else {
      return nil
    }
    removeOldest()
    let body = HTTPBodyPlan(
      .response, .untilClose, headPacket: request.packet, title: request.uri, uri: [], contentType: [], codings: [])
    self[isFromLower].body = body
    return body
  }

  /// Whether the other side has asked for a response that this one has not sent yet.
  func awaitsResponse(by isFromLower: Bool) -> Bool { oldest.map { $0.isFromLower != isFromLower } ?? false }

  func add(_ request: Request) {
    guard !isLost else { return }
    if requests.count - answeredCount == Self.mostRequests { return loseRequests() }
    requests.append(request)
  }

  func removeOldest() {
    answeredCount += 1
    guard answeredCount == requests.count || answeredCount > Self.mostRequests else { return }
    requests.removeFirst(answeredCount)
    answeredCount = 0
  }

  /// Which response answers which request is not known any more.
  private func loseRequests() {
    requests = []
    answeredCount = 0
    isLost = true
  }

  /// Bytes of one side are missing: its body has ended somewhere in them, and requests or responses may be among them.
  func resume(afterGapOf isFromLower: Bool) {
    self[isFromLower].body = nil
    requests = []
    answeredCount = 0
  }
}

/// A body to come, as the head before it says.
final class HTTPBodyPlan {
  enum Length {
    case count(UInt64)
    case chunked
    /// The body lasts until the connection closes.
    case untilClose
    /// The head is wrong: where the body ends cannot be told.
    case unknown
  }

  let kind: HTTP.Message.Kind
  let length: Length
  /// The packet that has the head.
  let headPacket: Int
  /// The head's own words: `200 OK`, `POST /form`.
  let title: [UInt8]
  /// The full URI; of a response, that of its request.
  let uri: [UInt8]
  /// The value of Content-Type.
  let contentType: [UInt8]
  /// What codings were applied, in their order, but for the chunks.
  let codings: [HTTPName]
  /// How far the chunks were looked through for the body's end.
  var scan = HTTPChunkScan()

  init(
    _ kind: HTTP.Message.Kind, _ length: Length, headPacket: Int, title: [UInt8], uri: [UInt8],
    contentType: [UInt8], codings: [HTTPName]
  ) {
    self.kind = kind
    self.length = length
    self.headPacket = headPacket
    self.title = title
    self.uri = uri
    self.contentType = contentType
    self.codings = codings
  }

  /// How long the body is that begins at the cursor.
  func frame(_ cursor: borrowing Cursor) -> Framing {
    switch length {
    case .count(let count): .unit(Int(clamping: min(count, UInt64(Int.max - 1))))
    case .chunked: scan.advance(cursor)
    case .untilClose, .unknown: .untilEnd
    }
  }
}

extension Dissection {
  /// What HTTP remembers of the connection at hand.
  var http: HTTPConversation? { memory as? HTTPConversation }

  /// The same, made where there is none.
  mutating func openHTTP() -> HTTPConversation {
    if let http { return http }
    let new = HTTPConversation()
    memory = new
    return new
  }

  /// Which side of the connection sends the bytes at hand.
  var isFromLower: Bool { stream?.isFromLower ?? false }

  /// Whether the side that sends the bytes at hand has said that no further message will follow.
  var isHTTPClosed: Bool { http?[isFromLower].isClosed ?? false }
}
