import Packets

/// The frames in what `tshark -T json -x`, `-T jsonraw` and `-T ek -x` print. The other bytes there are parts of them.
///
///     "frame_raw": [
///       "020000000002020000000001080045",
struct TsharkJSONForm: Form {
  var name: String { "tshark -T json" }
  var description: String { "tshark -T json -x, -T jsonraw and -T ek -x: the frames" }

  private static let key = Array("\"frame_raw\"".utf8)

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    let places = keys(of: line, in: text)
    guard !places.isEmpty else { return nil }
    var readings: [FormResult] = []
    var last = line
    for place in places {
      var lexer = Lexer(line, of: text)
      lexer.move(to: place + Self.key.count)
      guard let literal = frame(&lexer) else { continue }
      readings.append(literal.reading(in: text))
      last = max(last, lexer.line)
    }
    var end = last + 1
    while end < text.lineCount, isInside(end, of: text) { end += 1 }
    guard var first = readings.first else { return .skipped(line..<end, of: name) }
    first.lines = line..<end
    first.following = readings.dropFirst()
    return first
  }

  /// Where the line has the key of a frame's bytes.
  private func keys(of line: Int, in text: DumpText) -> [Int] {
    let range = text.line(line)
    var places: [Int] = []
    var position = range.lowerBound
    while let quote = text.characters[position..<range.upperBound].firstIndex(of: "\"") {
      if text.characters[quote..<range.upperBound].starts(with: Self.key) { places.append(quote) }
      position = quote + 1
    }
    return places
  }

  private func frame(_ lexer: inout Lexer) -> Literal? {
    lexer.skipBlanks()
    guard lexer.take(":") else { return nil }
    lexer.skipSpace()
    while lexer.take("[") { lexer.skipSpace() }
    guard lexer.take("\""), let quote = lexer.rest.firstIndex(of: "\"") else { return nil }
    let digits = lexer[lexer.position..<quote]
    guard let bytes = QuotedDigits.hexadecimal(digits) else { return nil }
    return Literal(name: name, bytes: bytes, evidence: .strong, lines: lexer.line...lexer.line)
  }

  /// Whether a line belongs to the packet above: it is none of the next, and not the end of all.
  private func isInside(_ line: Int, of text: DumpText) -> Bool {
    let characters = text.characters[text.line(line)].drop { $0.isBlank }
    guard !characters.isEmpty, !characters.starts(with: "\"_index\""), !characters.starts(with: Self.key) else {
      return false
    }
    // A packet's lines are members and brackets of JSON.
    guard let first = characters.first, ["\"", "{", "}", "[", "]", "-"].contains(first) || first.isDecimalDigit
    else { return false }
    return keys(of: line, in: text).isEmpty
  }
}
