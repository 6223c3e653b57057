/// Checks that text is valid UTF-8 and that a terminal obeys none of it: no control character but the line's end, nothing
/// that hides or reorders characters.
public func checkHarmless(_ text: Span<UInt8>, _ name: String) {
  var index = 0
  while index < text.count {
    let byte = text[index]
    if byte < 0x80 {
      check((0x20..<0x7f).contains(byte) || byte == 0x0a, "\(name) prints a control character, \(byte)")
      index += 1
      continue
    }
    let start = index
    while index < text.count, text[index] >= 0x80 { index += 1 }
    checkHarmless(other: text.extracting(start..<index), name)
  }
}

/// Checks characters beyond ASCII.
private func checkHarmless(other text: Span<UInt8>, _ name: String) {
  var decoder = UTF8()
  var bytes = text.indices.map { text[$0] }.makeIterator()
  while true {
    switch decoder.decode(&bytes) {
    case .emptyInput: return
    case .error: check(false, "\(name) prints what is not UTF-8")
    case .scalarValue(let scalar):
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator, .unassigned:
        check(false, "\(name) prints U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
  }
}

/// Checks coloured text likewise, its SGR sequences aside.
public func checkHarmlessColored(_ text: Span<UInt8>, _ name: String) {
  var plain: [UInt8] = []
  plain.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    guard text[index] == 0x1b else {
      plain.append(text[index])
      index += 1
      continue
    }
    index += 1
    check(index < text.count && text[index] == 0x5b, "\(name) prints an escape that is no colour")
    index += 1
    while index < text.count, (0x30...0x3b).contains(text[index]) { index += 1 }
    check(index < text.count && text[index] == 0x6d, "\(name) prints a control sequence that is no colour")
    index += 1
  }
  checkHarmless(plain.span, name)
}

/// How many lines the text has, each of which must be ended.
public func lineCount(_ text: Span<UInt8>, _ name: String) -> Int {
  var count = 0
  for index in text.indices where text[index] == 0x0a { count += 1 }
  check(text.isEmpty || text[text.count - 1] == 0x0a, "\(name) leaves its last line open")
  return count
}
