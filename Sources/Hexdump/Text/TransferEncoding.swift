/// A text as a mail program or a browser saved it, with what was escaped for the way put back: quoted-printable (RFC 2045
/// section 6.7) and HTML. Both are undone only where the text as a whole is so, since a dump's text column may hold either.
struct TransferEncoding {
  /// The text without the escapes.
  private(set) var bytes: [UInt8] = []
  /// Where pieces of ``bytes`` begin, and where they were before, in ascending order.
  private(set) var places: [(new: Int, old: Int)] = []

  /// `nil` where the text is neither, which is told in one pass.
  init?(_ text: [UInt8]) {
    if Self.isQuotedPrintable(text) {
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
            // Behind digits alone one says enough: they have no text column that it could belong to.
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

  /// What is behind an `=` at the end of a line.
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
}
