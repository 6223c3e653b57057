import Packets

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
    while true {
      let end = text.span.first(from: position, to: text.count) { ByteMarks.equal("=", $0) }
      if let lineEnd = text[position..<end].lastIndex(of: "\n") { start = lineEnd + 1 }
      guard end < text.count else { break }
      if let next = behindSoftBreak(text, end) {
        let line = text[start..<end]
        guard !isEndOfBase64(line, below: text[next...]), line.count <= 76, !areRows(line, text[next...]) else {
          return false
        }
        if line.count >= 72, next < text.count { breaks += 1 }
      } else {
        guard let byte = escaped(text, end) else { return false }
        let isLast = end + 3 >= text.count || text[end + 3] == "\n" || text[end + 3] == "\r"
        if isLast, byte == " " || byte == "\t" {
          // After digits alone one says enough: they have no text column that it could belong to.
          let isDigits = text[start..<end].allSatisfy { $0.hexValue != nil || $0.isBlank }
          trailingBlanks += isDigits ? 2 : 1
        }
      }
      position = end + 1
    }
    return breaks > 0 || trailingBlanks > 1
  }

  /// Whether a `=` after a line may be base64's own: then the line is not full, or no line goes on below it.
  private static func isEndOfBase64(_ line: ArraySlice<UInt8>, below: ArraySlice<UInt8>) -> Bool {
    guard !line.isEmpty, Base64.isDigits(line) else { return false }
    return line.contains { $0.hexValue == nil } && (line.count != 75 || below.first.map { $0 < "!" } ?? true)
  }

  /// Whether a `=` stands at the end of a row's text: the next line begins with an offset, and where the line is as full
  /// as those that are broken, this one does, too.
  private static func areRows(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    guard line.count == 75 else { return offsetMark(next, fewest: 2) != nil }
    let mark = offsetMark(next, fewest: 4)
    return mark != nil && mark == offsetMark(line, fewest: 4)
  }

  /// The colon or the blank after the offset that a line begins with, of so many digits or more.
  private static func offsetMark(_ line: ArraySlice<UInt8>, fewest: Int) -> UInt8? {
    var rest = line.prefix(64).drop { $0.isBlank || $0 == ">" }
    if rest.starts(with: "0x") { rest = rest.dropFirst(2) }
    let digits = rest.prefix { $0.hexValue != nil }
    guard digits.count >= fewest, digits.endIndex < rest.endIndex else { return nil }
    let mark = rest[digits.endIndex]
    return mark == ":" ? mark : mark.isBlank ? " " : nil
  }

  /// What is after an `=` at the end of a line.
  private static func behindSoftBreak(_ text: [UInt8], _ position: Int) -> Int? {
    var next = position + 1
    while next < text.count, text[next] == " " || text[next] == "\t" { next += 1 }
    if next == text.count { return next }
    if text[next] == "\r" {
      next += next + 1 < text.count && text[next + 1] == "\n" ? 2 : 1
    } else if text[next] == "\n" {
      next += 1
    } else {
      return nil
    }
    return next
  }

  private static func escaped(_ text: [UInt8], _ position: Int) -> UInt8? {
    guard position + 2 < text.count, let high = text[position + 1].hexValue, let low = text[position + 2].hexValue,
      text[position + 1] < "`", text[position + 2] < "`"
    else { return nil }
    return high << 4 | low
  }

  private mutating func decodeQuotedPrintable(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      guard text[position] == "=" else {
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
        bytes.append("=")
        position += 1
      }
      resume(at: position)
    }
  }

  // MARK: HTML

  private static let entities: [(name: StaticString, character: UInt8)] = [
    ("gt;", ">"), ("lt;", "<"), ("amp;", "&"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", " "), ("#39;", "'"),
    ("#34;", "\""), ("#32;", " "), ("#160;", " "), ("#xa0;", " "), ("#xA0;", " "), ("#x27;", "'"), ("#62;", ">"),
    ("#60;", "<"), ("#38;", "&"), ("#9;", "\t"), ("#x20;", " "), ("ndash;", "-"), ("shy;", 0), ("#173;", 0),
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
    var position = 0
    while true {
      let start = text.span.first(from: position, to: text.count) {
        ByteMarks.equal("<", $0) | ByteMarks.equal("&", $0)
      }
      guard start < text.count else { break }
      guard let end = text[start] == "<" ? tag(text, start) : entity(text, start)?.end else { return false }
      let before = text[position..<start].last { $0 != " " && $0 != "\t" }
      let isLineStart = before.map { $0 == "\n" } ?? (position == 0)
      if isLineStart, signs.contains(where: { text[start...].starts(with: $0) }) { isSure = true }
      if isBreak(text[start..<end]), end == text.count || text[end] == "\n" || text[end] == "\r" { breaks += 1 }
      position = end
    }
    return isSure || breaks > 1
  }

  /// Where a tag ends that begins at `position`; tags of more than 400 characters are none.
  private static func tag(_ text: [UInt8], _ position: Int) -> Int? {
    guard position + 2 < text.count else { return nil }
    let first = text[position + 1]
    guard first == "/" || first == "!" || first.isLetter else { return nil }
    guard let end = text[position...].prefix(400).firstIndex(of: ">") else { return nil }
    return text[(position + 1)..<end].contains("<") ? nil : end + 1
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
      if text[position] == "<", let end = Self.tag(text, position) {
        let tag = text[position..<end]
        position = end
        let isFollowedByEnd = end == text.count || text[end] == "\n" || text[end] == "\r"
        let endsLine = ["</p", "</li", "</tr", "</div", "<pre", "</pre"].contains { tag.starts(with: $0.utf8) }
        if Self.isBreak(tag) || endsLine, !isFollowedByEnd { bytes.append("\n") }
        if tag.starts(with: "</td"), !isFollowedByEnd { bytes.append(" ") }
        resume(at: position)
      } else if text[position] == "&", let entity = Self.entity(text, position) {
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
      } else if text[position] != "\n", text[position] != "\r" {
        return false
      }
      while position < text.count, text[position] != "\n" { position += 1 }
      position += 1
    }
    return hasLog
  }

  /// Where the characters of a line of a log begin.
  private static func logStart(_ text: [UInt8], _ line: Int) -> Int? {
    var position = line
    for token: StaticString in ["{", "\"log\"", ":", "\""] {
      while position < text.count, text[position] == " " { position += 1 }
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
        if bytes.count - count < Self.pieceLength, bytes.last != "\n" { bytes.append("\n") }
      }
      while position < text.count, text[position] != "\n" { position += 1 }
      position += 1
    }
  }

  /// Decodes a string up to its quote, or to the end of the line where it has none.
  private mutating func decodeString(_ text: [UInt8], at position: inout Int) {
    while position < text.count, text[position] != "\"", text[position] != "\n" {
      guard text[position] == "\\", position + 1 < text.count else {
        bytes.append(text[position])
        position += 1
        continue
      }
      let escape = text[position + 1]
      position += 2
      switch escape {
      case "n": bytes.append("\n")
      case "r": bytes.append("\r")
      case "t": bytes.append("\t")
      case "u": bytes += "\(Self.scalar(text, at: &position) ?? "\u{FFFD}")".utf8
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
