/// Fields that describe the content, RFC 9110 §8 and §14.
enum ContentValues {
  private typealias Name = HTTPHeaders.Field

  static let headers: [HTTPHeaders.Header] = [
    .init(Name.contentType, .routine, readMediaType),
    .init(Name.contentEncoding, [.forbiddenInTrailer, .endToEnd], readCodings),
    .init(Name.contentLanguage, .endToEnd, HTTPList.readElements),
    .init(Name.contentDisposition, [.singleton, .endToEnd], readDisposition),
    .init(Name.contentRange, .routine, readContentRange),
    .init(Name.range, [.singleton, .endToEnd], readRange),
    .init(Name.acceptRanges, .endToEnd, HTTPList.readElements),
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 315
    static let definedIn: StaticString = "RFC 9110 §8.3.1"

    static let mediaType = field("http.content_type.media_type", "Media Type", .text)
      .means("What kind of content it is: a type, a slash and a subtype.")
    static let charset = field("http.content_type.charset", "Character Set", .text)
      .means("How the text's characters are written as bytes.", "RFC 9110 §8.3.2")
    static let boundary = field("http.content_type.boundary", "Boundary", .text)
      .means("The text that stands between the parts of the content.", "RFC 2046 §5.1.1")
    static let parameter = field("http.content_type.parameter", "Parameter", .text)
      .means("More about the media type: a name, an equals sign and a value.", "RFC 9110 §5.6.6")
    static let disposition = field("http.content_disposition.type", "Disposition Type", .text)
      .means("`inline`: to be shown; `attachment`: to be saved; `form-data`: a part of a form.", "RFC 6266 §4.2")
    static let filename = field("http.content_disposition.filename", "Filename", .text)
      .means("Under which name to save the content; not to be trusted.", "RFC 6266 §4.3")
    static let dispositionParameter = field("http.content_disposition.parameter", "Disposition Parameter", .text)
      .means("More about how to handle the content.", "RFC 6266 §4.1")
    static let unit = field("http.range.unit", "Range Unit", .text)
      .means("What is counted: bytes, mostly.", "RFC 9110 §14.1")
    static let rangeSpec = field("http.range.spec", "Range", .text)
      .means("One part that is asked for: its first and last byte, or how many from the end.", "RFC 9110 §14.1.1")
    static let first = field("http.range.first", "First Position", .decimal)
      .means("Where the part begins; the first byte is number 0.", "RFC 9110 §14.1.1")
    static let last = field("http.range.last", "Last Position", .decimal)
      .means("The last byte of the part, itself in it.", "RFC 9110 §14.1.1")
    static let suffix = field("http.range.suffix", "Suffix Length", .decimal)
      .means("How many bytes from the end of the content are asked for.", "RFC 9110 §14.1.2")
    static let complete = field("http.range.complete_length", "Complete Length", .quantity(.bytes))
      .means("How long the whole content is.", "RFC 9110 §14.4")

    static let all = [
      mediaType, charset, boundary, parameter, disposition, filename, dispositionParameter, unit, rangeSpec, first,
      last, suffix, complete,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 315

    static let mediaTypeInvalid = note("http.content_type.invalid", .warning, "invalid media type")
      .says("Not a type, a slash and a subtype: recipients guess what the content is (RFC 9110 §8.3.1).")
    static let rangeInvalid = note("http.range.invalid", .warning, "invalid range")
      .says(
        "Not a unit and positions, the last not before the first: a recipient ignores it (RFC 9110 §14.1.1, §14.4).")

    static let all = [mediaTypeInvalid, rangeInvalid]
  }

  /// `text/html; charset=UTF-8`.
  /// The codings, in the order in which they were applied.
  @Sendable private static func readCodings(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var start = value.range.lowerBound
    while start < value.range.upperBound, !value.isTrailer {
      let end = HTTPText.first(HTTPText.comma, in: start..<value.range.upperBound, bytes) ?? value.range.upperBound
      let coding = HTTPText.trimFolds(start..<end, bytes)
      if !coding.isEmpty { message.contentCodings.append(HTTPName(bytes, coding, lowercased: true)) }
      start = end &+ 1
    }
    HTTPList.readElements(value, &message, bytes, &out)
  }

  @Sendable private static func readMediaType(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range, separatedBy: HTTPText.semicolon)
    guard let type = parts.next(bytes) else { return }
    if !value.isTrailer { message.contentType = value.range }
    if type != value.range { out.part(Field.mediaType, type) }
    let slash = HTTPText.first(0x2f, in: type, bytes)
    let isValid = slash.map {
      HTTPText.isToken(type.lowerBound..<$0, bytes) && HTTPText.isToken($0 &+ 1..<type.upperBound, bytes)
    }
    if isValid != true { out.note(Note.mediaTypeInvalid, on: value.field) }
    while let part = parts.next(bytes), out.hasRoom {
      let parameter = HTTPParameter(part, bytes)
      if let text = parameter.value, HTTPText.isSame(parameter.name, as: "charset", bytes) {
        out.part(Field.charset, text)
      } else if let text = parameter.value, HTTPText.isSame(parameter.name, as: "boundary", bytes) {
        out.part(Field.boundary, text)
      } else {
        out.part(Field.parameter, part)
      }
    }
  }

  /// `attachment; filename="a.txt"`.
  @Sendable private static func readDisposition(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range, separatedBy: HTTPText.semicolon)
    guard let type = parts.next(bytes) else { return }
    out.part(Field.disposition, type)
    while let part = parts.next(bytes), out.hasRoom {
      let parameter = HTTPParameter(part, bytes)
      let isName =
        HTTPText.isSame(parameter.name, as: "filename", bytes)
        || HTTPText.isSame(parameter.name, as: "filename*", bytes)
      if isName, let name = parameter.value {
        out.part(Field.filename, name)
      } else {
        out.part(Field.dispositionParameter, part)
      }
    }
  }

  /// `bytes=0-499, -500`.
  @Sendable private static func readRange(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard let equals = HTTPText.first(0x3d, in: value.range, bytes) else {
      out.note(Note.rangeInvalid, on: value.field)
      return
    }
    out.part(Field.unit, value.range.lowerBound..<equals)
    guard HTTPText.isSame(value.range.lowerBound..<equals, as: "bytes", bytes) else { return }
    var parts = HTTPParts(equals &+ 1..<value.range.upperBound)
    var (isValid, isAny) = (true, false)
    while let part = parts.next(bytes), out.hasRoom {
      isAny = true
      out.part(Field.rangeSpec, part)
      guard let hyphen = HTTPText.first(0x2d, in: part, bytes) else {
        isValid = false
        continue
      }
      if hyphen == part.lowerBound {
        isValid = readPosition(Field.suffix, hyphen &+ 1..<part.upperBound, 1, bytes, &out) != nil && isValid
      } else {
        let first = readPosition(Field.first, part.lowerBound..<hyphen, 1, bytes, &out)
        guard hyphen &+ 1 < part.upperBound else {
          isValid = isValid && first != nil
          continue
        }
        let last = readPosition(Field.last, hyphen &+ 1..<part.upperBound, 1, bytes, &out)
        isValid = isValid && first != nil && last != nil && first ?? 0 <= last ?? 0
      }
    }
    if !isValid || !isAny { out.note(Note.rangeInvalid, on: value.field) }
  }

  /// `bytes 0-499/1234`, `bytes 0-499/*`, `bytes */1234`.
  @Sendable private static func readContentRange(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    let unitEnd = HTTPText.endOfWord(from: value.range.lowerBound, to: value.range.upperBound, bytes)
    let rest = HTTPText.trimBlanks(unitEnd..<value.range.upperBound, bytes)
    out.part(Field.unit, value.range.lowerBound..<unitEnd)
    guard let slash = HTTPText.first(0x2f, in: rest, bytes) else {
      out.note(Note.rangeInvalid, on: value.field)
      return
    }
    let part = rest.lowerBound..<slash
    let whole = slash &+ 1..<rest.upperBound
    var isValid = true
    var end: UInt64 = 0
    if !isAsterisk(part, bytes) {
      let hyphen = HTTPText.first(0x2d, in: part, bytes) ?? part.upperBound
      let first = readPosition(Field.first, part.lowerBound..<hyphen, 0, bytes, &out)
      let last = readPosition(Field.last, min(hyphen &+ 1, part.upperBound)..<part.upperBound, 0, bytes, &out)
      isValid = first != nil && last != nil && first ?? 0 <= last ?? 0
      end = last ?? 0
    }
    if !isAsterisk(whole, bytes) {
      let length = readPosition(Field.complete, whole, 0, bytes, &out)
      isValid = isValid && (length ?? 0 > end || isAsterisk(part, bytes) && length != nil)
    }
    if !isValid { out.note(Note.rangeInvalid, on: value.field) }
  }

  private static func isAsterisk(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    range.count == 1 && bytes[range.lowerBound] == 0x2a
  }

  private static func readPosition(
    _ field: FieldSpec, _ digits: Range<Int>, _ level: UInt8, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) -> UInt64? {
    guard case .value(let number) = HTTP.Number(decimal: digits, bytes) else { return nil }
    out.part(field, digits, level, value: number)
    return number
  }
}
