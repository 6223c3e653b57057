extension HTTP {
  /// Reads more out of the values that decide where the message ends, or that have parts. The latest field is the
  /// value's leaf; where the value is empty, there is none, and `field` is the line's group.
  static func readKnownValue(
    _ header: FieldID, _ value: Range<Int>, isTrailer: Bool, on field: Int, _ message: inout Message,
    _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    switch header {
    case HTTPHeaders.Field.contentLength.id, HTTPHeaders.Field.transferEncoding.id, HTTPHeaders.Field.host.id:
      if isTrailer {
        out.note(Note.fieldForbiddenInTrailer, on: field)
      } else if header == HTTPHeaders.Field.contentLength.id {
        readContentLength(value, on: field, &message, bytes, &out)
      } else if header == HTTPHeaders.Field.transferEncoding.id {
        message.framing.addCodings(value, on: field, bytes, &out)
      } else {
        checkHost(value, on: field, &message, bytes, &out)
      }
    case HTTPHeaders.Field.cookie.id: readCookiePairs(value, bytes, &out)
    default: break
    }
  }

  /// A decimal number; RFC 9110 §8.6 lets a recipient take a list of equal numbers for one.
  private static func readContentLength(
    _ value: Range<Int>, on field: Int, _ message: inout Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    var start = value.lowerBound
    var isFirst = true
    repeat {
      let end = HTTPText.first(0x2c, in: start..<value.upperBound, bytes) ?? value.upperBound
      let digits = HTTPText.trimBlanks(start..<end, bytes)
      let number = Number(decimal: digits, bytes)
      if isFirst, end == value.upperBound, case .value(let length) = number {
        out.reading(Field.contentLength, value, value: length)
      }
      message.framing.addContentLength(number, on: field, &out)
      start = end &+ 1
      isFirst = false
    } while start <= value.upperBound && !message.framing.isContentLengthBad
  }

  /// A host and perhaps a port, RFC 9110 §7.2. An empty one is right where the target has no authority.
  private static func checkHost(
    _ value: Range<Int>, on field: Int, _ message: inout Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard message.kind == .request else { return }
    message.hosts += 1
    if message.hosts == 2 { out.note(Note.hostRepeated, on: field) }
    for index in value {
      switch bytes[index] {
      case 0x23, 0x2f, 0x3f, 0x40: break
      case let byte where HTTPText.isURICharacter(byte): continue
      default: break
      }
      out.note(Note.hostInvalid, on: field)
      return
    }
  }

  /// The pairs of a Cookie, RFC 6265 §4.2.1.
  private static func readCookiePairs(_ value: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    var start = value.lowerBound
    while start < value.upperBound, out.hasRoom {
      let end = HTTPText.first(0x3b, in: start..<value.upperBound, bytes) ?? value.upperBound
      let pair = HTTPText.trimBlanks(start..<end, bytes)
      if !pair.isEmpty { out.reading(Field.cookiePair, pair, value: 0) }
      start = end &+ 1
    }
  }
}

extension HTTP {
  /// A number written in digits.
  enum Number: Equatable {
    case value(UInt64)
    /// More than 64 bits hold.
    case overflow
    /// No digits, or something else among them.
    case invalid

    init(decimal digits: Range<Int>, _ bytes: Span<UInt8>) {
      self.init(digits, base: 10, bytes) { HTTPText.isDigit($0) ? UInt64($0 &- 0x30) : nil }
    }

    init(hexadecimal digits: Range<Int>, _ bytes: Span<UInt8>) {
      self.init(digits, base: 16, bytes) { HTTPText.hexadecimalDigit($0) }
    }

    @inline(__always)
    private init(_ digits: Range<Int>, base: UInt64, _ bytes: Span<UInt8>, _ digitValue: (UInt8) -> UInt64?) {
      self = .invalid
      var value: UInt64 = 0
      var hasOverflown = digits.isEmpty
      for index in digits {
        guard let digit = digitValue(bytes[index]) else { return }
        let product = value.multipliedReportingOverflow(by: base)
        let sum = product.partialValue.addingReportingOverflow(digit)
        hasOverflown = hasOverflown || product.overflow || sum.overflow
        value = sum.partialValue
      }
      if digits.isEmpty { return }
      self = hasOverflown ? .overflow : .value(value)
    }
  }
}
