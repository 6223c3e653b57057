extension HTTP {
  /// How far a request line is looked through for its version. RFC 9112 §3 asks for 8000 bytes at least.
  private static let longestRequestLine = 16_384
  /// How long a method may be to be recognised; the registry's longest has 17 letters.
  private static let longestMethod = 32
  /// How many empty lines before a message are skipped.
  static let mostEmptyLines = 2

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    recognises(cursor) ? .yes : isTooShort(cursor) ? .tooShort : .no
  }

  static var isFramed: Bool { true }

  /// A unit is a head, or the body after it.
  static func frame(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing {
    guard let place = out.stream else { return .segment }
    let conversation = place.conversation.memory as? HTTPConversation
    if place.isRecognised { conversation?.resume(afterGapOf: place.isFromLower) }
    if let body = conversation?.nextBody(place.isFromLower, cursor) { return body.frame(cursor) }
    if conversation?.isSwitched ?? false { return .notMine }
    conversation?.isStray = false
    guard
      place.isRecognised || place.scanned > shortest || recognises(cursor)
        || isMisspelled(cursor) && conversation?.awaitsResponse(by: place.isFromLower) ?? false
    else {
      if isTooShort(cursor) { return .needMore }
      // Who has sent a message before goes on to speak HTTP.
      guard let conversation, conversation[place.isFromLower].hasSpoken else { return .notMine }
      conversation.isStray = true
      return .segment
    }
    return lengthOfHead(cursor, from: place.scanned).map { .unit($0) } ?? .needMore
  }

  /// How long the head is, which ends in an empty line, but a request of HTTP/0.9 is one line; `nil` where it is not
  /// whole. The first `scanned` bytes do not complete it.
  private static func lengthOfHead(_ cursor: borrowing Cursor, from scanned: Int) -> Int? {
    let bytes = cursor.bytes
    var index = max(cursor.offset, cursor.offset &+ scanned &- 3)
    var isFirst = scanned == 0
    if isFirst, lengthOfEmptyLine(at: index, cursor) == 1 { index &+= 1 }
    while index < cursor.end {
      let line = HTTPLine(from: index, to: cursor.end, bytes)
      guard line.isComplete else { return nil }
      if isFirst, !hasVersion(index..<line.contentEnd, bytes), line.contentEnd > index {
        return line.end &- cursor.offset
      }
      isFirst = isFirst && line.contentEnd == index
      index = line.end
      guard !isFirst, index < cursor.end else { continue }
      if bytes[index] == HTTPText.lineFeed { return index &+ 1 &- cursor.offset }
      let hasReturn = bytes[index] == HTTPText.carriageReturn && index &+ 1 < cursor.end
      if hasReturn, bytes[index &+ 1] == HTTPText.lineFeed { return index &+ 2 &- cursor.offset }
    }
    return nil
  }

  /// Whether the bytes begin a status line but for small letters: enough for who has asked for a response.
  private static func isMisspelled(_ cursor: borrowing Cursor) -> Bool {
    isMisspelled(cursor.offset..<cursor.end, cursor.bytes)
  }

  private static func isMisspelled(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    line.count > 5 && HTTPText.isDigit(bytes[line.lowerBound &+ 5])
      && HTTPName(bytes, line.lowerBound..<line.lowerBound &+ 5, lowercased: true) == version
  }

  /// Whether a start line names a version of HTTP.
  private static func hasVersion(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if isStatusLine(from: line.lowerBound, to: line.upperBound, bytes) || isMisspelled(line, bytes) { return true }
    var index = line.upperBound
    while index > line.lowerBound, !HTTPText.isBlank(bytes[index &- 1]) { index &-= 1 }
    return index &+ 4 < line.upperBound && HTTPName(bytes, index..<index &+ 5, lowercased: true) == version
  }

  private static let version = HTTPName("http/")
  private static let statusLine = HTTPName("HTTP/1.")
  /// Fewer bytes may be too few to recognise a message by: the shortest of its first words and a blank.
  private static let shortest = 8

  /// Whether the bytes are the beginning of a first word that HTTP has, and end in it.
  private static func isTooShort(_ cursor: borrowing Cursor) -> Bool {
    guard (1..<shortest).contains(cursor.remaining) else { return false }
    var word = HTTPName(cursor.bytes, cursor.offset..<cursor.end)
    if cursor.peek(cursor.remaining - 1) == HTTPText.space {
      word = HTTPName(cursor.bytes, cursor.offset..<cursor.end - 1)
      return HTTPMethod.standing(word) != nil
    }
    return HTTPMethod.begin(with: word) || statusLine.begins(with: word)
  }

  /// Whether the bytes begin a message: told by a request line or a status line, not by a port.
  ///
  /// A method that is known needs a target that looks like one, or a version; any other token needs both.
  /// Bytes of other protocols are turned away at the first byte, or at the first word in nearly every case.
  static func recognises(_ cursor: borrowing Cursor) -> Bool {
    let bytes = cursor.bytes
    let end = cursor.end
    var start = cursor.offset
    for _ in 0..<mostEmptyLines { start &+= lengthOfEmptyLine(at: start, cursor) }
    guard start < end, HTTPText.isTokenCharacter(bytes[start]) else { return false }
    return isStatusLine(from: start, to: end, bytes) || isRequestLine(from: start, to: end, bytes)
  }

  /// How long the empty line is that begins there: a line feed, after a carriage return or alone; or a carriage return
  /// alone, which some recipients take for a line's end and others do not. Zero where there is none.
  static func lengthOfEmptyLine(at start: Int, _ cursor: borrowing Cursor) -> Int {
    guard start &+ 1 < cursor.end else { return 0 }
    switch cursor.bytes[start] {
    case HTTPText.lineFeed: return 1
    case HTTPText.carriageReturn: return cursor.bytes[start &+ 1] == HTTPText.lineFeed ? 2 : 1
    default: return 0
    }
  }

  /// Whether the user says that these bytes are HTTP, and they look like a first line with faults.
  static func isTold(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Bool {
    guard case .known(id) = out.context.found, out.context.packetNumber > 0 else { return false }
    let line = HTTPLine(from: cursor.offset, to: cursor.end, cursor.bytes)
    guard line.isComplete else { return false }
    guard let first = cursor.peek(), HTTPText.isBlank(first) || HTTPText.isTokenCharacter(first) || first == 0x22 else {
      return false
    }
    return HTTPText.first(HTTPText.space, in: cursor.offset..<line.contentEnd, cursor.bytes) != nil
  }

  /// `HTTP/` and a digit; or `ICY ` and a digit, as SHOUTcast servers say it.
  static func isStatusLine(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
    if bytes[start] == 0x49 {
      return end &- start > 4 && bytes[start &+ 1] == 0x43 && bytes[start &+ 2] == 0x59
        && bytes[start &+ 3] == HTTPText.space && HTTPText.isDigit(bytes[start &+ 4])
    }
    return isVersion(from: start, to: end, bytes)
  }

  /// `HTTP/` and a digit, in capitals.
  static func isVersion(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
    start < end && end &- start >= 6 && bytes[start] == 0x48 && bytes[start &+ 1] == 0x54
      && bytes[start &+ 2] == 0x54 && bytes[start &+ 3] == 0x50 && bytes[start &+ 4] == 0x2f
      && HTTPText.isDigit(bytes[start &+ 5])
  }

  private static func isRequestLine(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
    var index = HTTPText.endOfToken(start..<min(end, start &+ longestMethod), bytes)
    guard index < end, HTTPText.isBlank(bytes[index]) else { return false }
    let method = HTTPName(bytes, start..<index)
    let isKnown = HTTPMethod.standing(method) != nil
    guard isKnown || bytes[index] == HTTPText.space else { return false }
    index &+= 1
    let limit = min(end, index &+ longestRequestLine)
    if isKnown {
      while index < limit, HTTPText.isBlank(bytes[index]) { index &+= 1 }
    }
    let target = index
    index = HTTPText.endOfWord(from: index, to: limit, bytes)
    guard index > target else { return false }
    if index &+ 1 < limit, bytes[index] == HTTPText.space, isVersion(from: index &+ 1, to: end, bytes) {
      return method != HTTPMethod.prior || bytes[index &+ 6] == 0x31
    }
    guard isKnown else { return false }
    if isVersion(from: target, to: index, bytes) { return true }
    let looksRight = bytes[target] == 0x2f || isURI(from: target, to: index, bytes)
    return isRestOfRequestLine(from: index, to: limit, otherwise: looksRight, bytes)
  }

  /// Whether the word begins with `http:` or `https:`.
  private static func isURI(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard end &- start >= 7 else { return false }
    let scheme = HTTPName(bytes, start..<start &+ 4, lowercased: true)
    let hasS = bytes[start &+ 4] | 0x20 == 0x73
    return scheme == http && bytes[start &+ (hasS ? 5 : 4)] == HTTPText.colon
  }

  private static let http = HTTPName("http")

  /// Whether a request line ends as HTTP's do, after the first word of its target: in the version of HTTP, and not in
  /// that of one of the protocols that took over its form, RTSP and SIP. Where the line has no version, or is cut, the
  /// target must tell.
  private static func isRestOfRequestLine(
    from start: Int, to end: Int, otherwise targetLooksRight: Bool, _ bytes: Span<UInt8>
  ) -> Bool {
    let line = HTTPLine(from: start, to: end, bytes)
    let rest = HTTPText.trimBlanks(start..<line.contentEnd, bytes)
    if rest.isEmpty || !line.isComplete { return targetLooksRight }
    var word = rest.upperBound
    while word > rest.lowerBound, !HTTPText.isBlank(bytes[word &- 1]) { word &-= 1 }
    guard let slash = HTTPText.first(0x2f, in: word..<rest.upperBound, bytes), slash > word,
      slash &+ 1 < rest.upperBound, HTTPText.isDigit(bytes[slash &+ 1])
    else { return targetLooksRight }
    let name = HTTPName(bytes, word..<slash, lowercased: true)
    return name == http || targetLooksRight && others.place(of: name) == nil
  }

  /// The protocols that took over the form of HTTP's request line.
  private static let others = HTTPNameTable(["rtsp", "sip", "icap", "ice", "msrp", "icy"], lowercased: true)
}
