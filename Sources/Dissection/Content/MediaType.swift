/// Media types as a Content-Type has them: `type/subtype; parameter=value …`, RFC 9110 §8.3, RFC 6838.
enum MediaType {
  /// The number of content of which nobody says what it is: protocols are asked whether it is theirs.
  static let unspecified: UInt64 = 0

  private static let numbers: [[UInt8]: UInt64] = {
    var numbers: [[UInt8]: UInt64] = [:]
    for (number, name) in MediaTypeName.all.enumerated() { numbers[Array(name.description.utf8)] = UInt64(number) }
    return numbers
  }()

  /// For each number, the one whose protocol may do for it.
  private static let bases: [UInt64?] = MediaTypeName.all.enumerated().map { number, name in
    let bytes = Array(name.description.utf8)
    let base = base(of: 0..<bytes.count, bytes.span)
    return base == UInt64(number) ? nil : base
  }

  /// The number of a type that has one, or of that which a structured suffix (RFC 6838 §4.2.8) or the type alone gives;
  /// `nil` where nothing is known of it. Parameters are ignored.
  ///
  /// - Parameter value: where the value of a Content-Type stands.
  static func number(of value: Range<Int>, _ bytes: Span<UInt8>) -> UInt64? {
    let essence = essence(of: value, bytes)
    return known(essence, bytes) ?? base(of: essence, bytes)
  }

  /// The number of a name of ``MediaTypeName/all``; a larger one where it is none of them, which a test finds.
  static func number(_ name: StaticString) -> UInt64 {
    numbers[Array(name.description.utf8)] ?? UInt64(MediaTypeName.all.count)
  }

  static func name(_ number: UInt64) -> StaticString? {
    number < UInt64(MediaTypeName.all.count) ? MediaTypeName.all[Int(number)] : nil
  }

  /// The type and the subtype, without blanks around them.
  static func essence(of value: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    let end = HTTPText.first(HTTPText.semicolon, in: value, bytes) ?? value.upperBound
    return HTTPText.trimFolds(value.lowerBound..<end, bytes)
  }

  /// The number of exactly this type, in upper or lower case.
  static func known(_ essence: Range<Int>, _ bytes: Span<UInt8>) -> UInt64? {
    guard essence.count <= MediaTypeName.longest else { return nil }
    return numbers[lowercased(essence, bytes)]
  }

  /// The number of the type whose protocol may do for another.
  static func base(of number: UInt64) -> UInt64? { number < UInt64(bases.count) ? bases[Int(number)] : nil }

  /// What a type is by its suffix, or by its first word: unknown text is plain text (RFC 2046 §4.1.4), and unknown
  /// multiparts are mixed ones (§5.1.3).
  private static func base(of essence: Range<Int>, _ bytes: Span<UInt8>) -> UInt64? {
    guard let slash = HTTPText.first(0x2f, in: essence, bytes) else { return nil }
    var plus: Int?
    for index in slash..<essence.upperBound where bytes[index] == 0x2b { plus = index }
    if let plus, essence.upperBound - plus < MediaTypeName.longest {
      let name = Array("application/".utf8) + lowercased(plus + 1..<essence.upperBound, bytes)
      if let number = numbers[name] { return number }
    }
    switch lowercased(essence.lowerBound..<min(slash, essence.lowerBound + 10), bytes) {
    case Array("text".utf8): return number("text/plain")
    case Array("multipart".utf8): return number("multipart/mixed")
    default: return nil
    }
  }

  /// Whether a protocol decodes content of a type, which begins at the cursor.
  static func isDecoded(_ number: UInt64?, _ cursor: inout Cursor) -> Bool {
    guard let number else { return false }
    return ProtocolTable.standard.look(for: .number(.mediaType, number), &cursor) != Data.id
  }

  static func lowercased(_ text: StaticString) -> [UInt8] { Array(text.description.lowercased().utf8) }

  static func lowercased(_ range: Range<Int>, _ bytes: Span<UInt8>) -> [UInt8] {
    range.map { HTTPText.lowercased(bytes[$0]) }
  }

  /// The place of a parameter's value, without the quotes around it where there are any; `nil` where the value has no such
  /// parameter.
  ///
  /// - Parameter name: in lower case.
  static func parameter(_ name: StaticString, of value: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard let semicolon = HTTPText.first(HTTPText.semicolon, in: value, bytes) else { return nil }
    var parts = HTTPParts(semicolon + 1..<value.upperBound, separatedBy: HTTPText.semicolon)
    while let part = parts.next(bytes) {
      let parameter = HTTPParameter(part, bytes)
      if let value = parameter.value, HTTPText.isSame(parameter.name, as: name, bytes) { return value }
    }
    return nil
  }
}
