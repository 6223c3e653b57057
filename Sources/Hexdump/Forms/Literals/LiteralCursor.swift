import Packets

/// A place in a text that moves over the tokens of a program's or a format's source, from line to line.
struct LiteralCursor {
  let text: DumpText
  private(set) var line: Int
  private(set) var position: Int
  private var lineEnd: Int

  /// What ``current`` is after the last character of a line, and of the text.
  static let lineFeed: UInt8 = "\n"
  static let end: UInt8 = 0
  /// How many lines of a comment are passed over.
  private static let longestComment = 64

  init(_ line: Int, at position: Int? = nil, of text: DumpText) {
    let range = text.line(line)
    self.text = text
    self.line = line
    self.position = position ?? range.lowerBound
    lineEnd = range.upperBound
  }

  var current: UInt8 {
    if position < lineEnd { return text.characters[position] }
    return line + 1 < text.lineCount ? Self.lineFeed : Self.end
  }

  var isAtLineEnd: Bool { position >= lineEnd }

  /// What is left of the line.
  var rest: ArraySlice<UInt8> { text.characters[position..<lineEnd] }

  /// The characters of the line before the cursor, at most so many.
  func before(_ count: Int) -> ArraySlice<UInt8> {
    text.characters[max(text.line(line).lowerBound, position - count)..<position]
  }

  /// A character of the line after the current one.
  func peek(_ distance: Int) -> UInt8 {
    position + distance < lineEnd ? text.characters[position + distance] : Self.lineFeed
  }

  /// Moves past the current character, or to the next line.
  mutating func advance() {
    if position < lineEnd {
      position += 1
    } else if line + 1 < text.lineCount {
      line += 1
      (position, lineEnd) = (text.line(line).lowerBound, text.line(line).upperBound)
    }
  }

  mutating func advance(by count: Int) { position = min(position + count, lineEnd) }

  /// Moves to the next character of the line that may begin a literal: a bracket or a quote; or to the line's end.
  mutating func skipToOpener() {
    while position < lineEnd {
      switch text.characters[position] {
      case "\"", "'", "(", "<", "[", "`", "{": return
      default: position += 1
      }
    }
  }

  mutating func skipLine() { position = lineEnd }

  mutating func take(_ character: UInt8) -> Bool {
    guard position < lineEnd, text.characters[position] == character else { return false }
    position += 1
    return true
  }

  /// Moves past a word where it stands here.
  mutating func take(word: StaticString) -> Bool {
    guard rest.starts(with: word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  mutating func skipBlanks() {
    while position < lineEnd, text.characters[position].isBlank { position += 1 }
  }

  /// Moves over blanks, line ends and comments (`/* */`, `//`, `#`); returns whether there were any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = (line, position)
    while true {
      switch current {
      case " ", "\t", Self.lineFeed: advance()
      case "/" where peek(1) == "/": skipLine()
      case "/" where peek(1) == "*": skipComment()
      case "#" where peek(1).isBlank || peek(1) == Self.lineFeed: skipLine()
      case "\\" where position + 1 == lineEnd: advance()
      default: return start != (line, position)
      }
    }
  }

  private mutating func skipComment() {
    advance(by: 2)
    let last = line + Self.longestComment
    while current != Self.end, line < last {
      if current == "*", peek(1) == "/" { return advance(by: 2) }
      advance()
    }
  }

  /// A decimal number of up to nine digits.
  mutating func decimal() -> Int? {
    var value = 0
    var digits = 0
    while current.isDecimalDigit, digits < 9 {
      value = value * 10 + Int(current - "0")
      digits += 1
      advance()
    }
    return digits > 0 && !current.isDecimalDigit ? value : nil
  }

  func error(_ message: String) -> InputError { text.error(message, line: line, at: position) }
}

extension UInt8 {
  /// A letter, digit or underscore of a name.
  var isNameCharacter: Bool {
    isDecimalDigit || ("A"..."Z").contains(self & 0xDF) && self < 0x80 || self == "_"
  }

  var isQuote: Bool { self == "\"" || self == "'" || self == "`" }
}

extension ArraySlice<UInt8> {
  /// Whether the slice holds one of the words, in either case; the words are in lower case.
  func holds(anyOf words: [String]) -> Bool {
    let line = String(decoding: self, as: UTF8.self).lowercased()
    return words.contains { line.utf8.firstRange(of: $0.utf8) != nil }
  }
}

extension String.UTF8View {
  /// Where `other` stands first.
  fileprivate func firstRange(of other: String.UTF8View) -> String.Index? {
    guard let first = other.first else { return startIndex }
    return indices.first { self[$0] == first && self[$0...].starts(with: other) }
  }
}
