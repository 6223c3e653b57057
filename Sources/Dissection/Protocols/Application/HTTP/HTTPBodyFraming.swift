extension HTTP {
  /// What the header section says of where the body ends, RFC 9112 §6, and what is wrong with that.
  struct BodyFraming {
    private(set) var contentLength: UInt64?
    private(set) var isContentLengthBad = false
    private var contentLengthField = 0

    private(set) var hasTransferEncoding = false
    /// Whether the codings end in chunked, as they must.
    private(set) var isChunked = false
    private var hasChunked = false
    private var transferEncodingField = 0

    mutating func addContentLength(_ number: Number, on field: Int, _ out: inout Dissection) {
      guard !isContentLengthBad else { return }
      let earlier = contentLength
      contentLengthField = field
      switch number {
      case .value(let length):
        contentLength = length
        if length > Int64.max, earlier == nil { out.note(CareNote.lengthBeyondSigned, on: field) }
        guard let earlier else { return }
        if earlier == length {
          out.note(Note.contentLengthRepeated, on: field)
        } else {
          isContentLengthBad = true
          out.note(Note.contentLengthConflict, on: field, length, earlier)
        }
      case .overflow:
        isContentLengthBad = true
        out.note(Note.contentLengthOverflow, on: field)
      case .invalid:
        isContentLengthBad = true
        out.note(Note.contentLengthInvalid, on: field)
      }
    }

    /// Adds the codings of one Transfer-Encoding line, in the order in which they were applied.
    mutating func addCodings(
      _ value: Range<Int>, on field: Int, to codings: inout [HTTPName], _ bytes: Span<UInt8>, _ out: inout Dissection
    ) {
      hasTransferEncoding = true
      transferEncodingField = field
      var hasUnknown = false
      var isEmpty = true
      var start = value.lowerBound
      while start < value.upperBound {
        let end = HTTPText.endOfPart(HTTPText.comma, from: start, to: value.upperBound, bytes)
        let semicolon = HTTPText.first(0x3b, in: start..<end, bytes) ?? end
        let coding = HTTPText.trimFolds(start..<semicolon, bytes)
        start = end &+ 1
        guard !coding.isEmpty else { continue }
        isEmpty = false
        let name = HTTPName(bytes, coding, lowercased: true)
        let isThisChunked = name == Self.chunked
        if isThisChunked, hasChunked { out.note(Note.chunkedTwice, on: field) }
        if isThisChunked, semicolon < end { out.note(CareNote.chunkedParameter, on: field) }
        hasChunked = hasChunked || isThisChunked
        isChunked = isThisChunked
        if !isThisChunked { codings.append(name) }
        hasUnknown = hasUnknown || !isThisChunked && Self.codings.place(of: name) == nil
      }
      if isEmpty { out.note(CareNote.transferEncodingEmpty, on: field) }
      if hasUnknown { out.note(Note.transferCodingUnknown, on: field) }
    }

    /// Says what only the whole header section shows.
    func check(_ message: Message, _ out: inout Dissection) {
      if hasTransferEncoding {
        if contentLength != nil || isContentLengthBad { out.note(Note.contentLengthIgnored, on: contentLengthField) }
        if message.version == .numbered(major: 1, minor: 0) {
          out.note(Note.transferEncodingInHTTP10, on: transferEncodingField)
        }
        if !isChunked, hasChunked || message.kind == .request {
          out.note(Note.chunkedNotLast, on: transferEncodingField)
        }
      }
      guard message.kind == .response, 100..<200 ~= message.status || message.status == 204 else { return }
      let status = UInt64(message.status)
      if hasTransferEncoding { out.note(Note.transferEncodingForbidden, on: transferEncodingField, status) }
      if contentLength != nil { out.note(Note.contentLengthForbidden, on: contentLengthField, status) }
    }

    private static let chunked = HTTPName("chunked")
    /// IANA "HTTP Transfer Coding Registry" beside chunked, as of 2025-09. Identity, which RFC 2616 had, is no longer one.
    private static let codings = HTTPNameTable(
      ["compress", "deflate", "gzip", "trailers", "x-compress", "x-gzip"], lowercased: true)
  }
}
