/// One part of a multipart body: its fields, as RFC 5322 has them, an empty line, and its content.
struct MultipartPart {
  typealias Field = Multipart.Field
  typealias Note = Multipart.Note

  /// How content is coded for mail, RFC 2045 §6; HTTP has no use for it.
  enum TransferEncoding {
    case none
    case base64
    case quotedPrintable
    case unknown
  }

  /// What the part is known by: its name, or its type.
  private(set) var title: TextRange?
  /// What the form's field is called.
  private(set) var name: Range<Int>?
  private var type: [UInt8] = []
  private var encoding = TransferEncoding.none
  private var hasHeaders = false
  private var isHeaderWhole = false

  // MARK: Headers

  mutating func readHeaders(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      let end = HTTPText.first(0x0a, in: cursor.offset..<cursor.end, cursor.bytes) ?? cursor.end
      var contentEnd = end
      if contentEnd > cursor.offset, cursor.bytes[contentEnd - 1] == 0x0d { contentEnd -= 1 }
      if contentEnd == cursor.offset, end < cursor.end {
        isHeaderWhole = true
        cursor.readBytes(Field.lineEnd, end + 1 - cursor.offset, &out)
        return
      }
      readLine(contentEnd: contentEnd, &cursor, &out)
    }
  }

  /// Reads a field, and the lines that it goes on in.
  private mutating func readLine(contentEnd: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    hasHeaders = true
    let group = out.beginGroup(Field.header, cursor)
    var valueEnd = contentEnd
    var end = lineEnd(after: contentEnd, cursor)
    while end < cursor.end, HTTPText.isBlank(cursor.bytes[end]) {
      let next = HTTPText.first(0x0a, in: end..<cursor.end, cursor.bytes) ?? cursor.end
      valueEnd = next
      if valueEnd > end, cursor.bytes[valueEnd - 1] == 0x0d { valueEnd -= 1 }
      end = min(next + 1, cursor.end)
    }
    if let colon = HTTPText.first(0x3a, in: cursor.offset..<contentEnd, cursor.bytes) {
      let known = Self.known[MediaType.lowercased(cursor.offset..<colon, cursor.bytes)]
      cursor.readBytes(Field.headerName, colon - cursor.offset, &out)
      let value = HTTPText.trimFolds(colon + 1..<valueEnd, cursor.bytes)
      cursor.readBytes(Field.separator, value.lowerBound - colon, &out)
      cursor.readBytes(known ?? Field.headerValue.id, value.count, &out)
      read(known, value, cursor.bytes, &out)
    } else {
      cursor.readBytes(Field.invalid, valueEnd - cursor.offset, &out)
      if contentEnd < cursor.end || !cursor.limit.isCut { out.note(Note.headerInvalid) }
    }
    cursor.readBytes(Field.lineEnd, end - cursor.offset, &out)
    out.endGroup(group, cursor)
  }

  private func lineEnd(after contentEnd: Int, _ cursor: borrowing Cursor) -> Int {
    var end = contentEnd
    if end < cursor.end, cursor.bytes[end] == 0x0d { end += 1 }
    return end < cursor.end ? end + 1 : end
  }

  private static let known: [[UInt8]: FieldID] = {
    var known: [[UInt8]: FieldID] = [:]
    for field in [
      Field.contentDescription, Field.contentDisposition, Field.contentEncoding, Field.contentID, Field.contentLanguage,
      Field.contentLength, Field.contentRange, Field.contentTransferEncoding, Field.contentType,
    ] { known[MediaType.lowercased(field.label)] = field.id }
    return known
  }()

  /// Reads more out of the values that say what the part is.
  private mutating func read(_ field: FieldID?, _ value: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    switch field {
    case Field.contentDisposition.id:
      if let name = MediaType.parameter("name", of: value, bytes) {
        out.reading(Field.name, name, value: 0)
        title = TextRange(offset: name.lowerBound, count: name.count)
        self.name = name
      }
      if let name = MediaType.parameter("filename", of: value, bytes) { out.reading(Field.fileName, name, value: 0) }
      if let name = MediaType.parameter("filename*", of: value, bytes) { readExtended(name, bytes, &out) }
    case Field.contentType.id:
      type = value.map { bytes[$0] }
      if name == nil { title = TextRange(offset: value.lowerBound, count: value.count) }
    case Field.contentTransferEncoding.id:
      encoding = Self.encodings.first { $0.name == HTTPName(bytes, value, lowercased: true) }?.encoding ?? .unknown
      if encoding == .unknown { out.note(Note.transferEncodingUnknown) }
    default: break
    }
  }

  private static let encodings: [(name: HTTPName, encoding: TransferEncoding)] = [
    (HTTPName("7bit"), .none), (HTTPName("8bit"), .none), (HTTPName("binary"), .none),
    (HTTPName("base64"), .base64), (HTTPName("quoted-printable"), .quotedPrintable),
  ]

  /// RFC 8187: a character set, a language and text in percent signs, with apostrophes between them.
  private func readExtended(_ name: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    guard let first = HTTPText.first(0x27, in: name, bytes),
      let second = HTTPText.first(0x27, in: first + 1..<name.upperBound, bytes)
    else { return }
    let text = second + 1..<name.upperBound
    var isValid = true
    let decoded = PercentEncoding.decoded(text, bytes, plusIsBlank: false, isValid: &isValid)
    out.reading(Field.decodedFileName, name, value: out.keepDecoded(decoded ?? text.map { bytes[$0] }))
    out.note(Note.fileNameExtended)
  }

  // MARK: Content

  /// Reads the content: what its media type leads to is decoded as a buffer of its own.
  func readContent(isWhole: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let range = cursor.offset..<cursor.end
    let number = type.isEmpty ? MediaType.number("text/plain") : MediaType.number(of: 0..<type.count, type.span)
    let next = Next.number(.mediaType, number ?? MediaType.unspecified)
    let isDecoded = MediaType.isDecoded(number, &cursor)
    if encoding == .base64 || encoding == .quotedPrintable {
      cursor.readRest(Field.encoded, &out)
      let leaf = out.lastField
      let decoded =
        encoding == .base64
        ? Base64.decodeMail(range, cursor.bytes) : QuotedPrintable.decode(range, cursor.bytes)
      if !decoded.isValid, isWhole { out.note(Note.transferEncodingInvalid, on: leaf) }
      guard !decoded.bytes.isEmpty else { return }
      let buffer = Buffer(
        name: "Decoded body part", bytes: decoded.bytes, pieces: [out.piece(range, cursor)], isPart: true)
      add(buffer, as: isDecoded ? next : .known(TextLines.id), on: leaf, &out)
    } else if isDecoded {
      cursor.readRest(Field.content, &out)
      let leaf = out.lastField
      add(out.buffer("Body part", of: [range], cursor, isPart: true), as: next, on: leaf, &out)
    } else if HTTPText.isText(range, cursor.bytes) {
      cursor.readRest(Field.text, &out)
    } else {
      cursor.readRest(Field.content, &out)
    }
  }

  private func add(_ buffer: Buffer, as next: Next, on leaf: Int, _ out: inout Dissection) {
    let depth = out.content?.depth ?? 0
    guard depth < Multipart.maximumDepth else {
      return out.note(Note.tooDeep, on: leaf, UInt64(Multipart.maximumDepth))
    }
    if !out.add(buffer, as: next, describedBy: ContentDescription(mediaType: type, depth: depth + 1)) {
      out.note(Note.noRoom, on: leaf, UInt64(Dissection.maximumBuffers))
    }
  }
}
