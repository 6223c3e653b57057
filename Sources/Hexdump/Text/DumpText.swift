import Packets

/// A text as lines of uniform characters, one byte for each visible character.
///
/// What carries no bytes of a packet is taken off here, once for all forms: line ends of every kind, byte order marks,
/// terminal colours, the `> ` of quoted mail, blanks at the end. Every place can be told in terms of the original.
struct DumpText: Sendable {
  /// The file's name, for errors.
  let name: String
  private let original: [UInt8]
  /// The lines' characters without line ends, one line behind the other.
  private(set) var characters: [UInt8] = []
  private var starts: [Int] = []
  private var originalStarts: [Int] = []
  /// How many characters are control characters or invalid UTF-8: many in binary data, few in text.
  private(set) var strangeCount = 0

  init(_ text: [UInt8], name: String) {
    self.name = name
    original = TextDecoder.transcodingUTF16(text)
    characters.reserveCapacity(original.count)
    var position = 0
    while position < original.count {
      starts.append(characters.count)
      originalStarts.append(position)
      decodeLine(at: &position)
    }
    starts.append(characters.count)
    if let first = originalStarts.indices.first(where: { !isEmpty($0) }),
      let last = originalStarts.indices.last(where: { !isEmpty($0) })
    {
      content = first..<(last + 1)
    }
  }

  var lineCount: Int { originalStarts.count }

  /// The lines from the first to the last that is not empty.
  private(set) var content = 0..<0

  /// Where a line's characters lie; `index` counts from 0.
  func line(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// How many bytes of the text stand before a line, or before its end.
  func offset(of index: Int) -> Int { index < originalStarts.count ? originalStarts[index] : original.count }

  func isEmpty(_ index: Int) -> Bool { starts[index] == starts[index + 1] }

  /// Whether the line holds no character at all, not even a tab that ``line(_:)`` leaves out.
  func isTrulyEmpty(_ index: Int) -> Bool {
    original[originalStarts[index]] == 0x0A || original[originalStarts[index]] == 0x0D
  }

  /// The place of a character for an error message; `position` lies in the line or at its end.
  func place(_ index: Int, _ position: Int) -> InputError.Place {
    var visible = ""
    var decoded: [UInt8] = []
    var at = originalStarts[index]
    reading: while at < original.count {
      switch TextDecoder.next(in: original, at: &at) {
      case .lineEnd: break reading
      case .invisible: break
      case .character(let character, let scalar):
        decoded.append(character)
        if decoded.count <= Self.shownLength { visible.unicodeScalars.append(scalar) }
      }
    }
    if decoded.count > Self.shownLength { visible += "…" }
    let quote = Self.quotePrefix(decoded[...])
    return .line(index + 1, column: quote + position - starts[index] + 1, text: visible)
  }

  func error(_ message: String, line index: Int, at position: Int) -> InputError {
    InputError(message, in: name, at: place(index, position))
  }

  /// How much of a line an error shows at most, in characters.
  private static let shownLength = 2000

  private mutating func decodeLine(at position: inout Int) {
    let start = characters.count
    reading: while position < original.count {
      switch TextDecoder.next(in: original, at: &position) {
      case .lineEnd: break reading
      case .invisible: break
      case .character(let character, let scalar):
        if scalar == "\u{FFFD}" { strangeCount += 1 }
        characters.append(character)
      }
    }
    while characters.count > start, characters[characters.count - 1].isBlank { characters.removeLast() }
    let quote = Self.quotePrefix(characters[start...])
    if quote > 0 { characters.removeSubrange(start..<min(start + quote, characters.count)) }
  }

  /// How many characters at the start of a line quote it in a mail: any number of `>`, and one blank behind them.
  private static func quotePrefix(_ line: ArraySlice<UInt8>) -> Int {
    var length = 0
    var position = line.startIndex
    while position < line.endIndex, line[position] == 0x3E || line[position] == 0x20 {
      position += 1
      if line[position - 1] == 0x3E { length = position - line.startIndex }
    }
    guard length > 0 else { return 0 }
    let behind = line.startIndex + length
    return behind < line.endIndex && line[behind] == 0x20 ? length + 1 : length
  }
}
