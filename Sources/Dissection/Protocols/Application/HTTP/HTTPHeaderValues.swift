/// A field's value, as its reader gets it.
struct HTTPValue {
  /// Without the blanks around it; empty where there is none.
  let range: Range<Int>
  /// The index of the value's leaf, the latest field; of the line's group where the value is empty.
  let field: Int
  let isTrailer: Bool
}

/// The fields that decide whom a message is for and where it ends.
enum MessageValues {
  static let headers: [HTTPHeaders.Header] = [
    .init(HTTPHeaders.Field.contentLength, [.forbiddenInTrailer, .endToEnd], HTTP.readContentLength),
    .init(HTTPHeaders.Field.transferEncoding, [.forbiddenInTrailer, .endToEnd], HTTP.readTransferEncoding),
    .init(HTTPHeaders.Field.host, [.forbiddenInTrailer, .endToEnd], HTTP.checkHost),
  ]
}

extension HTTP {
  /// The codings, in the order in which they were applied.
  @Sendable static func readTransferEncoding(
    _ value: HTTPValue, _ message: inout Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard !value.isTrailer else { return }
    message.framing.addCodings(value.range, on: value.field, to: &message.transferCodings, bytes, &out)
    if out.lastField == value.field { HTTPList.readElements(value, bytes, &out) }
  }

  /// A decimal number; RFC 9110 §8.6 lets a recipient take a list of equal numbers for one.
  @Sendable static func readContentLength(
    _ header: HTTPValue, _ message: inout Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard !header.isTrailer else { return }
    let (value, field) = (header.range, header.field)
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

  /// A host and perhaps a port, RFC 9110 §7.2.
  @Sendable static func checkHost(
    _ value: HTTPValue, _ message: inout Message, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard message.kind == .request, !value.isTrailer else { return }
    message.hosts += 1
    message.host = value.range
    if message.hosts == 2 { out.note(Note.hostRepeated, on: value.field) }
    let authority = Authority(value.range, bytes)
    if value.range.isEmpty {
      out.note(CareNote.hostEmpty, on: value.field)
    } else if !authority.isValid || authority.hasUserInformation || authority.host.isEmpty {
      out.note(Note.hostInvalid, on: value.field)
    } else if let target = message.facts.authority, target.isValid, !target.host.isEmpty,
      !authority.isSame(as: target, bytes)
    {
      out.note(CareNote.hostDiffers, on: value.field)
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
