/// A text as a mail program, a browser or a container's log saved it, with what was escaped for the way put back:
/// quoted-printable (RFC 2045 section 6.7), HTML, and lines of a log in JSON. Each is undone only where the text as a whole
/// is so, since a dump's text column may hold any.
struct TransferEncoding {
  /// The text without the escapes.
  private(set) var bytes: [UInt8] = []
  /// Where pieces of ``bytes`` begin, and where they were before, in ascending order.
  private(set) var places: [(new: Int, old: Int)] = []

  /// `nil` where the text is none of these, which is told in one pass.
  init?(_ text: [UInt8]) {
    if Self.isLogInJSON(text) {
      decodeLog(text)
    } else if Self.isQuotedPrintable(text) {
      decodeQuotedPrintable(text)
    } else if Self.isMarkup(text) {
      decodeMarkup(text)
    } else {
      return nil
    }
  }

  /// Where the byte at `position` was before.
  func place(of position: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].new <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return position }
    return places[low - 1].old + position - places[low - 1].new
  }

  private mutating func resume(at old: Int) { places.append((bytes.count, old)) }

  // MARK: Quoted-printable

  /// Lines of at most 76 characters, every `=` of which is an escape or ends a line; and some of them sure to be escapes:
  /// a line broken where it is full, or blanks at ends. The last character of a row's text column may be a `=` too; then
  /// the next line begins with an offset.
  private static func isQuotedPrintable(_ text: [UInt8]) -> Bool {
    var breaks = 0
    var trailingBlanks = 0
    var start = 0
    var position = 0
    while position < text.count {
      switch text[position] {
      case 0x0A: start = position + 1
      case 0x3D:
        if let next = behindSoftBreak(text, position) {
          let line = text[start..<position]
          // Digits of base64 may end in `=` too.
          let isBase64 = !line.contains { $0 == 0x20 } && line.contains { $0.hexValue == nil }
          guard !isBase64, line.count <= 76, !beginsRow(text[next...]) else { return false }
          if line.count >= 72, next < text.count { breaks += 1 }
        } else {
          guard let byte = escaped(text, position) else { return false }
          let isLast = position + 3 >= text.count || text[position + 3] == 0x0A || text[position + 3] == 0x0D
          if isLast, byte == 0x20 || byte == 0x09 {
            // After digits alone one says enough: they have no text column that it could belong to.
            let isDigits = text[start..<position].allSatisfy { $0.hexValue != nil || $0.isBlank }
            trailingBlanks += isDigits ? 2 : 1
          }
        }
      default: break
      }
      position += 1
    }
    return breaks > 0 || trailingBlanks > 1
  }

  /// Whether a line begins with an offset: digits, and a colon or a blank.
  private static func beginsRow(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line.prefix(64).drop { $0.isBlank || $0 == 0x3E }
    if rest.starts(with: "0x") { rest = rest.dropFirst(2) }
    let digits = rest.prefix { $0.hexValue != nil }
    guard digits.count >= 2, digits.endIndex < rest.endIndex else { return false }
    return rest[digits.endIndex].isBlank || rest[digits.endIndex] == 0x3A
  }

  /// What is after an `=` at the end of a line.
  private static func behindSoftBreak(_ text: [UInt8], _ position: Int) -> Int? {
    var next = position + 1
    while next < text.count, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    if next == text.count { return next }
    if text[next] == 0x0D {
      next += next + 1 < text.count && text[next + 1] == 0x0A ? 2 : 1
    } else if text[next] == 0x0A {
      next += 1
    } else {
      return nil
    }
    return next
  }

  private static func escaped(_ text: [UInt8], _ position: Int) -> UInt8? {
    guard position + 2 < text.count, let high = text[position + 1].hexValue, let low = text[position + 2].hexValue,
      text[position + 1] < 0x60, text[position + 2] < 0x60
    else { return nil }
    return high << 4 | low
  }

  private mutating func decodeQuotedPrintable(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      guard text[position] == 0x3D else {
        bytes.append(text[position])
        position += 1
        continue
      }
      if let next = Self.behindSoftBreak(text, position) {
        position = next
      } else if let byte = Self.escaped(text, position) {
        bytes.append(byte)
        position += 3
      } else {
        bytes.append(0x3D)
        position += 1
      }
      resume(at: position)
    }
  }

  // MARK: HTML

  private static let entities: [(name: StaticString, character: UInt8)] = [
    ("gt;", 0x3E), ("lt;", 0x3C), ("amp;", 0x26), ("quot;", 0x22), ("apos;", 0x27), ("nbsp;", 0x20), ("#39;", 0x27),
    ("#34;", 0x22), ("#32;", 0x20), ("#160;", 0x20), ("#xa0;", 0x20), ("#xA0;", 0x20), ("#x27;", 0x27), ("#62;", 0x3E),
    ("#60;", 0x3C), ("#38;", 0x26), ("#9;", 0x09), ("#x20;", 0x20), ("ndash;", 0x2D), ("shy;", 0), ("#173;", 0),
  ]
  private static let signs: [StaticString] = [
    "<pre", "<code", "<p>", "<div", "<html", "<!doctype", "<!DOCTYPE", "<body", "&gt;", "&nbsp;", "<span", "<tt>",
    "<td>",
    "<tr", "<table", "<li>",
  ]

  /// Every `<` begins a tag, every `&` an entity; and a line begins with one of them, or ends in `<br>`.
  private static func isMarkup(_ text: [UInt8]) -> Bool {
    var isSure = false
    var breaks = 0
    var isLineStart = true
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte == 0x3C || byte == 0x26 {
        guard let end = byte == 0x3C ? tag(text, position) : entity(text, position)?.end else { return false }
        if isLineStart, signs.contains(where: { text[position...].starts(with: $0) }) { isSure = true }
        if isBreak(text[position..<end]), end == text.count || text[end] == 0x0A || text[end] == 0x0D { breaks += 1 }
        position = end
        isLineStart = false
      } else {
        isLineStart = byte == 0x0A || (isLineStart && (byte == 0x20 || byte == 0x09))
        position += 1
      }
    }
    return isSure || breaks > 1
  }

  /// Where a tag ends that begins at `position`; tags of more than 400 characters are none.
  private static func tag(_ text: [UInt8], _ position: Int) -> Int? {
    guard position + 2 < text.count else { return nil }
    let first = text[position + 1]
    guard first == 0x2F || first == 0x21 || (0x61...0x7A).contains(first | 0x20) else { return nil }
    guard let end = text[position...].prefix(400).firstIndex(of: 0x3E) else { return nil }
    return text[(position + 1)..<end].contains(0x3C) ? nil : end + 1
  }

  private static func entity(_ text: [UInt8], _ position: Int) -> (character: UInt8, end: Int)? {
    let rest = text[(position + 1)...]
    for entity in entities where rest.starts(with: entity.name) {
      return (entity.character, position + 1 + entity.name.utf8CodeUnitCount)
    }
    return nil
  }

  private static func isBreak(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.starts(with: "<br") || tag.starts(with: "<BR")
  }

  private mutating func decodeMarkup(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      if text[position] == 0x3C, let end = Self.tag(text, position) {
        let tag = text[position..<end]
        position = end
        let isFollowedByEnd = end == text.count || text[end] == 0x0A || text[end] == 0x0D
        let endsLine = ["</p", "</li", "</tr", "</div", "<pre", "</pre"].contains { tag.starts(with: $0.utf8) }
        if Self.isBreak(tag) || endsLine, !isFollowedByEnd { bytes.append(0x0A) }
        if tag.starts(with: "</td"), !isFollowedByEnd { bytes.append(0x20) }
        resume(at: position)
      } else if text[position] == 0x26, let entity = Self.entity(text, position) {
        if entity.character != 0 { bytes.append(entity.character) }
        position = entity.end
        resume(at: position)
      } else {
        bytes.append(text[position])
        position += 1
      }
    }
  }

  // MARK: JSON

  /// How long a piece of a line is that Docker goes on with in the next.
  private static let pieceLength = 16384

  /// Every line is `{"log":"…"` and what else is known of it, as Docker keeps what a container prints.
  private static func isLogInJSON(_ text: [UInt8]) -> Bool {
    var position = 0
    var hasLog = false
    while position < text.count {
      if let start = logStart(text, position) {
        hasLog = true
        position = start
      } else if text[position] != 0x0A, text[position] != 0x0D {
        return false
      }
      while position < text.count, text[position] != 0x0A { position += 1 }
      position += 1
    }
    return hasLog
  }

  /// Where the characters of a line of a log begin.
  private static func logStart(_ text: [UInt8], _ line: Int) -> Int? {
    var position = line
    for token: StaticString in ["{", "\"log\"", ":", "\""] {
      while position < text.count, text[position] == 0x20 { position += 1 }
      guard text[position...].starts(with: token) else { return nil }
      position += token.utf8CodeUnitCount
    }
    return position
  }

  private mutating func decodeLog(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      if let start = Self.logStart(text, position) {
        let count = bytes.count
        position = start
        resume(at: position)
        decodeString(text, at: &position)
        if bytes.count - count < Self.pieceLength, bytes.last != 0x0A { bytes.append(0x0A) }
      }
      while position < text.count, text[position] != 0x0A { position += 1 }
      position += 1
    }
  }

  /// Decodes a string up to its quote, or to the end of the line where it has none.
  private mutating func decodeString(_ text: [UInt8], at position: inout Int) {
    while position < text.count, text[position] != 0x22, text[position] != 0x0A {
      guard text[position] == 0x5C, position + 1 < text.count else {
        bytes.append(text[position])
        position += 1
        continue
      }
      let escape = text[position + 1]
      position += 2
      switch escape {
      case 0x6E: bytes.append(0x0A)
      case 0x72: bytes.append(0x0D)
      case 0x74: bytes.append(0x09)
      case 0x75: bytes += "\(Self.scalar(text, at: &position) ?? "\u{FFFD}")".utf8
      default: bytes.append(escape)
      }
      resume(at: position)
    }
  }

  /// The character of four digits in hexadecimal, or of the two halves of a surrogate pair.
  private static func scalar(_ text: [UInt8], at position: inout Int) -> Unicode.Scalar? {
    func unit(_ position: inout Int) -> UInt32? {
      guard let high = byte(text, position), let low = byte(text, position + 2) else { return nil }
      position += 4
      return UInt32(high) << 8 | UInt32(low)
    }
    guard let first = unit(&position) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    var next = position + 2
    guard text[position...].starts(with: "\\u"), let second = unit(&next), (0xDC00..<0xE000).contains(second) else {
      return nil
    }
    position = next
    return Unicode.Scalar((first - 0xD800) << 10 + (second - 0xDC00) + 0x10000)
  }

  private static func byte(_ text: [UInt8], _ position: Int) -> UInt8? {
    guard position + 1 < text.count, let high = text[position].hexValue, let low = text[position + 1].hexValue else {
      return nil
    }
    return high << 4 | low
  }
}
