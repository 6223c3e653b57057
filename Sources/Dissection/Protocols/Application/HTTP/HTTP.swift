/// Hypertext Transfer Protocol, versions 1.0 and 1.1: RFC 9110, RFC 9112, RFC 1945.
///
///     start line      GET /index.html HTTP/1.1        or  HTTP/1.1 200 OK
///     header section  Host: example.org
///                     …
///     empty line
///     body            as long as the header section says
///
/// A head is one unit of a stream, and the body after it another (``HTTPBody``). Bytes that are no part of a stream end
/// where the cursor ends: a message that goes on after it is decoded as far as it is there.
enum HTTP: ProtocolDecoder {
  static let number: UInt16 = 36

  static let spec = ProtocolSpec(
    "http", "Hypertext Transfer Protocol", brief: "HTTP", source: "RFC 9110, RFC 9112",
    foundBy: [.content(.tcpPort)],
    fields: [Field.self, HTTPHeaders.Field.self] + HTTPHeaders.fieldSets,
    notes: [Note.self, CareNote.self] + HTTPHeaders.noteSets, trailingBytes: .nextUnit, mayBeEmpty: true)

  /// Decodes the head of one message. Where the bytes are no part of a stream, the body and further messages follow as
  /// layers of their own, until no more layers are to be had.
  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let conversation = out.http
    if let conversation {
      if conversation[out.isFromLower].body != nil { return .known(HTTPBody.id) }
      if conversation.isStray || out.stream == nil && !recognises(cursor) { return readStray(&cursor, &out) }
    }
    // A name or the user may have led here.
    guard out.context.isRecognised || recognises(cursor) || isTold(cursor, out) else { return .handedBack }
    if out.stream == nil, !cursor.limit.isCut { cursor.endIs(.segment) }
    var next = decodeHead(&cursor, into: &out)
    while case .known(id) = next, out.layers.count >= Dissection.maximumLayers - 2, recognises(cursor) {
      next = decodeHead(&cursor, into: &out)
    }
    return next
  }

  private static func decodeHead(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    skipEmptyLines(&cursor, &out)
    guard out.hasRoom else { return readRestBeyondLimit(&cursor, &out) }
    var message = readStartLine(&cursor, &out)
    guard message.isStartLineComplete else { return .nothing }
    if out.isHTTPClosed { out.note(CareNote.bytesAfterClose, on: message.startField) }
    if message.version == .none, cursor.isAtEnd || recognises(cursor) { return afterHead(message, cursor, &out) }
    guard readHeaderSection(&message, &cursor, &out) else {
      return out.hasRoom ? .nothing : readRestBeyondLimit(&cursor, &out)
    }
    message.checkHost(&out)
    return afterHead(message, cursor, &out)
  }

  /// An empty line before a request is to be skipped, RFC 9112 §2.2.
  private static func skipEmptyLines(_ cursor: inout Cursor, _ out: inout Dissection) {
    for _ in 0..<mostEmptyLines {
      let count = lengthOfEmptyLine(at: cursor.offset, cursor)
      guard count > 0 else { return }
      let isReturn = count == 1 && cursor.peek() == HTTPText.carriageReturn
      let isKnown = cursor.knowsNext(count, out)
      cursor.readBytes(isReturn ? Field.invalid.id : Field.lineEnd.id, count, &out)
      guard isKnown else { continue }
      out.note(isReturn ? Note.bareCarriageReturn : Note.emptyLineBeforeMessage)
      if count == 1, !isReturn { out.note(Note.bareLineFeed) }
    }
  }

  /// Bytes between messages that are no part of any.
  private static func readStray(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let count = cursor.remaining
    out.derive(Field.noMessage, Int(truncatingIfNeeded: out.keep("no message begins here".utf8)), in: cursor.buffer)
    let field = cursor.readRest(Data.Field.data, &out)
    out.note(Note.bytesBehindMessage, on: field, UInt64(count))
    if out.isHTTPClosed { out.note(CareNote.bytesAfterClose, on: field) }
    return .nothing
  }

  /// A packet has only so many fields.
  static func readRestBeyondLimit(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    guard !cursor.isAtEnd else { return .nothing }
    cursor.readRest(Data.Field.data, &out)
    out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields))
    return .nothing
  }
}

extension HTTP {
  /// What has been read of a message that matters for reading on.
  struct Message {
    enum Kind {
      case request
      case response
    }

    /// What the start line says of the version; HTTP/0.9 says nothing.
    enum Version: Equatable {
      case none
      case invalid
      case numbered(major: UInt8, minor: UInt8)
    }

    let kind: Kind
    /// The index of the start line's field.
    let startField: Int
    var version = Version.none
    /// The status and its phrase, or the method and the target.
    var title = 0..<0
    var method = HTTPName()
    var target = 0..<0
    var host = 0..<0
    var contentType = 0..<0
    /// What was done to the content, and then to the body, in order.
    var contentCodings: [HTTPName] = []
    var transferCodings: [HTTPName] = []
    /// What a response 101 switches to.
    var upgrade = HTTPName()
    var webSocketExtensions = 0..<0
    /// A response's status code; zero where it has none.
    var status = 0
    var isStartLineComplete = false
    /// Whether the input has every byte of the header section so far: what is missing must not be judged.
    var isWhollyKnown = true
    var hosts = 0
    var hasBareLineFeed = false
    var framing = BodyFraming()
    var facts = HeadFacts()

    init(_ kind: Kind, startField: Int) {
      self.kind = kind
      self.startField = startField
    }

    /// Whether a response has no body by its status alone, RFC 9112 §6.3.
    var hasNoBodyByStatus: Bool { kind == .response && (100..<200 ~= status || status == 204 || status == 304) }

    func checkHost(_ out: inout Dissection) {
      guard kind == .request, hosts == 0, isWhollyKnown, case .numbered(1, 1...) = version else { return }
      out.note(Note.hostMissing, on: startField)
    }
  }
}
