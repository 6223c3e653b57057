import Packets

/// Takes the source of a program, or what one prints, apart: a place in a text that moves from token to token, and from
/// line to line.
///
/// There is one lexer for all that is tried at a line. It goes back by a ``Place``, which costs nothing to keep.
struct Lexer {
  struct Place: Equatable {
    fileprivate(set) var line: Int
    fileprivate(set) var position: Int
    fileprivate var lineEnd: Int
  }

  let text: DumpText
  var place: Place

  /// What ``current`` is after the last character of a line, and of the text.
  static let lineFeed: UInt8 = "\n"
  static let end: UInt8 = 0
  /// How many lines of a comment are passed over.
  private static let longestComment = 64

  init(_ line: Int, of text: DumpText) {
    let range = text.line(line)
    self.init(line, range.lowerBound..<range.upperBound, of: text)
  }

  /// A lexer of characters that count as one line; they may reach into further ones.
  init(_ line: Int, _ characters: Range<Int>, of text: DumpText) {
    self.text = text
    place = Place(line: line, position: characters.lowerBound, lineEnd: characters.upperBound)
  }

  var line: Int { place.line }
  var position: Int { place.position }
  var isAtLineEnd: Bool { place.position >= place.lineEnd }

  var current: UInt8 {
    if place.position < place.lineEnd { return text.characters[place.position] }
    return place.line + 1 < text.lineCount ? Self.lineFeed : Self.end
  }

  /// A character of the line after the current one.
  func peek(_ distance: Int) -> UInt8 {
    place.position + distance < place.lineEnd ? text.characters[place.position + distance] : Self.lineFeed
  }

  subscript(characters: Range<Int>) -> ArraySlice<UInt8> { text.characters[characters] }

  /// What is left of the line.
  var rest: ArraySlice<UInt8> { text.characters[place.position..<place.lineEnd] }

  /// The characters of the line before the place, at most so many.
  func before(_ count: Int) -> ArraySlice<UInt8> {
    text.characters[max(text.line(place.line).lowerBound, place.position - count)..<place.position]
  }

  /// Whether a word stands here.
  func stands(_ word: StaticString) -> Bool {
    let room = place.lineEnd - place.position
    return word.withUTF8Buffer { letters in
      guard letters.count <= room else { return false }
      for index in 0..<letters.count where unsafe letters[index] != text.characters[place.position + index] {
        return false
      }
      return true
    }
  }

  func error(_ message: String) -> InputError { text.error(message, line: place.line, at: place.position) }

  // MARK: - Moving on

  /// Moves past the current character, or to the next line.
  mutating func advance() {
    if place.position < place.lineEnd { place.position += 1 } else { moveToNextLine() }
  }

  private mutating func moveToNextLine() {
    guard place.line + 1 < text.lineCount else { return }
    let range = text.line(place.line + 1)
    place = Place(line: place.line + 1, position: range.lowerBound, lineEnd: range.upperBound)
  }

  mutating func advance(by count: Int) { place.position = min(place.position + count, place.lineEnd) }

  mutating func skipLine() { place.position = place.lineEnd }

  /// Moves to a character of the line.
  mutating func move(to position: Int) { place.position = position }

  /// Moves back over the end of the line above.
  mutating func moveToLineAbove() {
    let range = text.line(place.line - 1)
    place = Place(line: place.line - 1, position: range.upperBound, lineEnd: range.upperBound)
  }

  mutating func take(_ character: UInt8) -> Bool {
    guard place.position < place.lineEnd, text.characters[place.position] == character else { return false }
    place.position += 1
    return true
  }

  /// Moves past a word where it stands here.
  mutating func take(word: StaticString) -> Bool {
    guard stands(word) else { return false }
    place.position += word.utf8CodeUnitCount
    return true
  }

  /// Moves past the first of some words that stands here.
  mutating func take(anyOf words: [StaticString]) -> Bool {
    for word in words where take(word: word) { return true }
    return false
  }

  /// Moves over characters of the line of some kind, at most so many; returns where they lie.
  @inline(__always) @discardableResult
  mutating func take(most: Int = .max, while belongs: (UInt8) -> Bool) -> Range<Int> {
    let start = place.position
    let end = place.lineEnd - start > most ? start + most : place.lineEnd
    while place.position < end, belongs(text.characters[place.position]) { place.position += 1 }
    return start..<place.position
  }

  /// Moves on as `isThere` does, or stays here where it says that something else is there.
  @inline(__always)
  mutating func takes(_ isThere: (inout Lexer) -> Bool) -> Bool {
    let start = place
    guard !isThere(&self) else { return true }
    place = start
    return false
  }

  /// Reads what `body` reads, or stays here where that is nothing.
  @inline(__always)
  mutating func attempt<Result>(_ body: (inout Lexer) -> Result?) -> Result? {
    let start = place
    let result = body(&self)
    if result == nil { place = start }
    return result
  }

  mutating func skipBlanks() { take { $0.isBlank } }

  /// Moves over blanks, line ends and comments (`/* */`, `//`, `#`); returns whether there were any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = place
    while true {
      switch current {
      case " ", "\t": place.position += 1
      case Self.lineFeed: advance()
      case "/" where peek(1) == "/": skipLine()
      case "/" where peek(1) == "*": skipComment()
      case "#" where peek(1).isBlank || peek(1) == Self.lineFeed: skipLine()
      case "\\" where place.position + 1 == place.lineEnd: advance()
      default: return start != place
      }
    }
  }

  private mutating func skipComment() {
    advance(by: 2)
    let last = place.line + Self.longestComment
    while current != Self.end, place.line < last {
      if current == "*", peek(1) == "/" { return advance(by: 2) }
      advance()
    }
  }

  /// Moves to the next character of the line that may begin a literal, or to the line's end.
  mutating func skipToOpener() { take { !Self.isOpener($0) } }

  /// Whether a character may begin a literal: a bracket or a quote.
  static func isOpener(_ character: UInt8) -> Bool {
    switch character {
    case "\"", "'", "(", "<", "[", "`", "{": true
    default: false
    }
  }

  // MARK: - Numbers

  /// Reads at most `most` digits; `nil` if there are none, or if the number has more than 60 bits.
  mutating func digits(radix: UInt8, most: Int = .max) -> Int? {
    let digits = take(most: most) { $0.hexValue.map { $0 < radix } ?? false }
    return Self.number(digits, of: text.characters, radix: radix)
  }

  /// The number that digits spell; `nil` where there is none, or where it has more than 60 bits.
  static func number(_ digits: Range<Int>, of characters: [UInt8], radix: UInt8) -> Int? {
    var value = 0
    for position in digits {
      guard let digit = characters[position].hexValue, digit < radix, value < 1 << 56 else { return nil }
      value = value * Int(radix) + Int(digit)
    }
    return digits.isEmpty ? nil : value
  }

  /// A decimal number of up to nine digits.
  mutating func decimal() -> Int? {
    guard let value = digits(radix: 10, most: 9) else { return nil }
    return current.isDecimalDigit ? nil : value
  }

  /// Moves past a debugger's ` <repeats 30 times>` and returns how often it says.
  mutating func repeats() -> Int? {
    attempt { lexer in
      lexer.skipBlanks()
      guard lexer.take(word: "<repeats "), let count = lexer.digits(radix: 10), lexer.take(word: " times>") else {
        return nil
      }
      return count
    }
  }

  /// Moves over bytes that each are two digits after a mark, as in `0x02, 0x00, ` and `\x02\x00`, and appends them.
  /// Nearly all of a long literal is read here.
  mutating func takeBytes(behind mark: (UInt8, UInt8), endingWith comma: UInt8?, into bytes: inout PacketBytes) {
    let characters = text.characters
    let span = characters.span
    let width = comma == nil ? 4 : 5
    var position = place.position
    while place.lineEnd - position >= width, span[position] == mark.0, span[position + 1] == mark.1,
      let high = span[position + 2].hexValue, let low = span[position + 3].hexValue,
      comma == nil || span[position + 4] == comma
    {
      bytes.append(high << 4 | low)
      position += width
      guard comma != nil else { continue }
      while position < place.lineEnd, span[position].isBlank { position += 1 }
    }
    place.position = position
  }
}
