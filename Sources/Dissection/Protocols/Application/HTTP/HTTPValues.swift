/// What the values of many header fields are made of: lists, numbers, times. All are readings of the value's leaf.
enum HTTPList {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 312
    static let definedIn: StaticString = "RFC 9110 §5.6.1"

    static let element = field("http.value.element", "Element", .text)
      .means("One of the values between commas.")
    static let parameter = field("http.value.parameter", "Parameter", .text)
      .means("More about the element: a name, an equals sign and a value.", "RFC 9110 §5.6.6")
    static let quality = field("http.value.quality", "Quality", .text)
      .means("How much it is wanted, from 1 for most to 0 for not at all; 1 where it is not said.", "RFC 9110 §12.4.2")
    static let seconds = field("http.value.seconds", "Seconds", .quantity(.seconds))
      .means("The value as a number of seconds.", "RFC 9111 §1.2.2")
    static let number = field("http.value.number", "Number", .decimal)
      .means("The value as a number.", "RFC 9110 §5.6")
    static let time = field("http.value.time", "Time", .unixTime)
      .means("The date and time in UTC, whichever of the three forms it is written in.", "RFC 9110 §5.6.7")

    static let all = [element, parameter, quality, seconds, number, time]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 312

    static let dateInvalid = note("http.value.date_invalid", .warning, "invalid date")
      .says("Not a date as `Sun, 06 Nov 1994 08:49:37 GMT`: a recipient ignores it (RFC 9110 §5.6.7).")
    static let dateObsolete = note("http.value.date_obsolete", .note, "date in an old form")
      .says("A form that senders must not use any more, and recipients must take (RFC 9110 §5.6.7).")
    static let dateWeekday = note("http.value.date_weekday", .warning, "wrong day of the week")
      .says("The date is right, and was another day of the week (RFC 9110 §5.6.7).")
    static let numberInvalid = note("http.value.number_invalid", .warning, "invalid number")
      .says("A number without a sign belongs here; a recipient ignores this (RFC 9110 §5.6, RFC 9111 §1.2.2).")
    static let qualityInvalid = note("http.value.quality_invalid", .warning, "invalid quality")
      .says("A quality goes from 0 to 1, with three digits after the point at most (RFC 9110 §12.4.2).")

    static let all = [dateInvalid, dateObsolete, dateWeekday, numberInvalid, qualityInvalid]
  }
}

extension Dissection {
  /// A part of a value: a reading of the value's leaf, or `level` steps deeper.
  @inline(__always)
  mutating func part(_ field: some FieldReference, _ bytes: Range<Int>, _ level: UInt8 = 0, value: UInt64 = 0) {
    guard !bytes.isEmpty else { return }
    depth &+= level
    reading(field, bytes, value: value)
    depth &-= level
  }
}

extension HTTPList {
  /// A list of words; one word alone is told by the value itself.
  @Sendable static func readElements(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    readElements(value, bytes, &out)
  }

  static func readElements(_ value: HTTPValue, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    readParameterized(value, Field.element, bytes, &out)
  }

  /// A list whose elements may have parameters after semicolons.
  static func readParameterized(
    _ value: HTTPValue, _ element: FieldSpec, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var parts = HTTPParts(value.range)
    while let part = parts.next(bytes), out.hasRoom {
      let hasParameters = HTTPText.first(HTTPText.semicolon, in: part, bytes) != nil
      if part == value.range, !hasParameters { return }
      out.part(element, part)
      if hasParameters { readParameters(of: part, bytes, &out) }
    }
  }

  /// The parameters after an element's first semicolon.
  static func readParameters(of element: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    var parts = HTTPParts(element, separatedBy: HTTPText.semicolon)
    _ = parts.next(bytes)
    while let part = parts.next(bytes), out.hasRoom {
      let parameter = HTTPParameter(part, bytes)
      if parameter.name.count == 1, bytes[parameter.name.lowerBound] | 0x20 == 0x71, let value = parameter.value {
        out.part(Field.quality, value, 1)
        if !isQuality(value, bytes) { out.note(Note.qualityInvalid) }
      } else {
        out.part(Field.parameter, part, 1)
      }
    }
  }

  /// `0`, `0.123`, `1`, `1.000`.
  private static func isQuality(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard 1...5 ~= range.count, bytes[range.lowerBound] & 0xfe == 0x30 else { return false }
    guard range.count > 1 else { return true }
    guard bytes[range.lowerBound &+ 1] == 0x2e else { return false }
    let isOne = bytes[range.lowerBound] == 0x31
    for index in range.lowerBound &+ 2..<range.upperBound {
      guard HTTPText.isDigit(bytes[index]), !isOne || bytes[index] == 0x30 else { return false }
    }
    return true
  }

  /// A number of seconds.
  @Sendable static func readSeconds(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    readNumber(Field.seconds, value.range, on: value.field, bytes, &out)
  }

  /// A number.
  @Sendable static func readNumber(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    readNumber(Field.number, value.range, on: value.field, bytes, &out)
  }

  static func readNumber(
    _ field: FieldSpec, _ range: Range<Int>, _ level: UInt8 = 0, on index: Int, _ bytes: Span<UInt8>,
    _ out: inout Dissection
  ) {
    switch HTTP.Number(decimal: range, bytes) {
    case .value(let number): out.part(field, range, level, value: number)
    case .overflow: break
    case .invalid: out.note(Note.numberInvalid, on: index)
    }
  }

  /// A date and time.
  @Sendable static func readTime(
    _ value: HTTPValue, _ message: inout HTTP.Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    readTime(value.range, on: value.field, bytes, &out)
  }

  static func readTime(
    _ range: Range<Int>, _ level: UInt8 = 0, on index: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard let date = HTTPDate(range, bytes) else {
      out.note(Note.dateInvalid, on: index)
      return
    }
    out.part(Field.time, range, level, value: UInt64(bitPattern: date.seconds))
    if date.isObsolete { out.note(Note.dateObsolete, on: index) }
    if !date.isWeekdayRight { out.note(Note.dateWeekday, on: index) }
  }
}
