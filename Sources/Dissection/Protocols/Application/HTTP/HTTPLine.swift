/// One line: where its content ends, how the line ends, and what in it no line should have.
struct HTTPLine {
  enum Ending {
    case carriageReturnLineFeed
    case lineFeed
    /// The bytes end after a carriage return.
    case carriageReturn
    /// The bytes end within the line.
    case none
  }

  private(set) var contentEnd: Int
  private(set) var ending = Ending.none
  /// The first control character that is neither a tab nor part of the line's end; a carriage return among them.
  private(set) var controlCharacter: UInt8?

  /// The byte after the line.
  @inline(__always)
  var end: Int {
    switch ending {
    case .carriageReturnLineFeed: contentEnd &+ 2
    case .lineFeed, .carriageReturn: contentEnd &+ 1
    case .none: contentEnd
    }
  }

  /// Whether the line is there to its end.
  var isComplete: Bool { ending == .carriageReturnLineFeed || ending == .lineFeed }

  /// Scans from `start` to the end of the line, at most to `end`, which must not lie after the bytes.
  @inline(__always)
  init(from start: Int, to end: Int, _ bytes: Span<UInt8>) {
    var index = HTTPText.firstControl(from: start, to: end, bytes)
    while index < end {
      let byte = bytes[index]
      if byte == HTTPText.carriageReturn {
        if index &+ 1 == end {
          ending = .carriageReturn
          break
        }
        if bytes[index &+ 1] == HTTPText.lineFeed {
          ending = .carriageReturnLineFeed
          break
        }
      }
      if byte == HTTPText.lineFeed {
        ending = .lineFeed
        break
      }
      if byte != HTTPText.tab, controlCharacter == nil { controlCharacter = byte }
      index = HTTPText.firstControl(from: index &+ 1, to: end, bytes)
    }
    contentEnd = index
  }
}
