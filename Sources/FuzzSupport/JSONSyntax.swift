/// Checks that bytes are one JSON value (RFC 8259) whose objects name no key twice, and a line's end.
public func checkJSONLine(_ text: Span<UInt8>) {
  checkHarmless(text, "json")
  check(lineCount(text, "json") == 1, "json prints a packet on more or fewer lines than one")
  var syntax = JSONSyntax()
  syntax.readValue(text)
  check(syntax.offset == text.count - 1, "json prints more than one value a line")
}

/// Reads JSON without keeping any of it.
private struct JSONSyntax {
  private(set) var offset = 0

  mutating func readValue(_ text: Span<UInt8>) {
    switch peek(text) {
    case 0x7b: readObject(text)
    case 0x5b: readArray(text)
    case 0x22: _ = readString(text)
    case 0x74: expect("true", text)
    case 0x66: expect("false", text)
    case 0x6e: expect("null", text)
    default: readNumber(text)
    }
  }

  private func peek(_ text: Span<UInt8>) -> UInt8 {
    check(offset < text.count, "json ends in the middle of a value")
    return text[offset]
  }

  private mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard peek(text) == byte else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ word: StaticString, _ text: Span<UInt8>) {
    for place in 0..<word.utf8CodeUnitCount {
      check(take(unsafe word.utf8Start[place], text), "json has no \(word) at byte \(offset)")
    }
  }

  private mutating func readObject(_ text: Span<UInt8>) {
    expect("{", text)
    var keys: [Range<Int>] = []
    guard !take(0x7d, text) else { return }
    repeat {
      let key = readString(text)
      for other in keys { check(!isSame(key, other, text), "json repeats a key before byte \(offset)") }
      keys.append(key)
      expect(":", text)
      readValue(text)
    } while take(0x2c, text)
    expect("}", text)
  }

  private mutating func readArray(_ text: Span<UInt8>) {
    expect("[", text)
    guard !take(0x5d, text) else { return }
    repeat { readValue(text) } while take(0x2c, text)
    expect("]", text)
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>, _ text: Span<UInt8>) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy { text[$0] == text[$1] }
  }

  /// Where the string stands, without its quotes.
  private mutating func readString(_ text: Span<UInt8>) -> Range<Int> {
    expect("\"", text)
    let start = offset
    while !take(0x22, text) {
      if take(0x5c, text) { readEscape(text) } else { offset += 1 }
    }
    return start..<offset - 1
  }

  private mutating func readEscape(_ text: Span<UInt8>) {
    let escaped = peek(text)
    offset += 1
    if escaped == 0x75 {
      for _ in 0..<4 {
        check(Unicode.Scalar(peek(text)).properties.isASCIIHexDigit, "json has a bad escape at byte \(offset)")
        offset += 1
      }
    } else {
      check(Array("\"\\/bfnrt".utf8).contains(escaped), "json has a bad escape before byte \(offset)")
    }
  }

  private mutating func readNumber(_ text: Span<UInt8>) {
    let start = offset
    _ = take(0x2d, text)
    let first = offset
    while (0x30...0x39).contains(peek(text)) { offset += 1 }
    check(offset > first, "json has no value at byte \(start)")
    check(text[first] != 0x30 || offset == first + 1, "json has a number with a leading zero at byte \(start)")
    guard take(0x2e, text) else { return }
    let fraction = offset
    while (0x30...0x39).contains(peek(text)) { offset += 1 }
    check(offset > fraction, "json has a number without digits after its point at byte \(start)")
  }
}
