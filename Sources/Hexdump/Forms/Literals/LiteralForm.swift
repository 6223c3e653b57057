import Packets

/// Bytes as literals of programming languages and data formats: arrays, escaped strings, digits in quotes, and what
/// languages print of their byte buffers. All literals of a line are read at once.
struct LiteralForm: Form {
  var name: String { "literal" }
  var description: String { "literals of C, Go, Rust, Python, Java, JavaScript, Erlang and others" }

  /// So many lines may be looked at again where they hold no packet.
  private static let mostLinesInVain = 16

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump else { return nil }
    var cursor = LiteralCursor(line, of: text)
    var scan = Scan(text: text, context: context)
    scan.readLine(&cursor)
    // A literal that ends in the middle of a line may be followed by the next.
    while cursor.line > scan.lastLine {
      scan.lastLine = cursor.line
      scan.readLine(&cursor)
    }
    let reached = max(cursor.line, scan.lastLineInVain)
    var readings = scan.literals.map { $0.reading(in: text) }[...]
    guard var first = readings.popFirst() else {
      guard reached - line >= Self.mostLinesInVain else { return nil }
      return .skipped(line..<(reached + 1), of: name, strength: .plain)
    }
    first.lines = line..<(cursor.line + 1)
    first.following = readings
    return first
  }

  /// The literals of a line, and of those that they reach into.
  private struct Scan {
    let text: DumpText
    let context: Context
    var lastLine = 0
    /// The last line that was looked at for a literal that is none.
    private(set) var lastLineInVain = 0
    var literals: [Literal] = []
    /// Quotes that stand alone in the rest of the line.
    private var loneQuotes: Set<UInt8> = []

    private var hasTaken = false
    /// How many strings are around what is read.
    private var depth = 0
    private static let mostDepth = 3

    init(text: DumpText, context: Context) { (self.text, self.context) = (text, context) }

    /// Reads up to the end of the line that the last literal ends on.
    mutating func readLine(_ cursor: inout LiteralCursor) {
      lastLine = cursor.line
      loneQuotes = []
      while true {
        cursor.skipToOpener()
        guard !cursor.isAtLineEnd else { return }
        let line = cursor.line
        readNext(&cursor)
        guard cursor.line == line else { return }
      }
    }

    private mutating func readNext(_ cursor: inout LiteralCursor) {
      var probe = cursor
      hasTaken = false
      switch cursor.current {
      case "[", "(": take(ListLiteral.read(&probe, with: context))
      case "{" where cursor.rest.starts(with: "{length = "): take(AngleLiteral.read(&probe, with: context))
      case "{": take(ListLiteral.read(&probe, with: context))
      case "<" where cursor.peek(1) == "<": take(BitStringLiteral.read(&probe, with: context))
      case "<": take(AngleLiteral.read(&probe, with: context))
      case "'" where SizedLiteral.begins(at: cursor): take(SizedLiteral.read(&probe))
      case "\"", "'", "`":
        readString(&cursor)
        return
      default: break
      }
      guard probe.line > cursor.line, !hasTaken else {
        // What was looked at in vain holds no beginning of another literal.
        if probe.line == cursor.line, probe.position == cursor.position { probe.advance(by: 1) }
        cursor = probe
        return
      }
      // The lines below are looked at on their own.
      lastLineInVain = max(lastLineInVain, probe.line)
      cursor.skipLine()
    }

    private mutating func take(_ literal: Literal?) {
      hasTaken = literal.map { $0.isPacket(in: text, with: context) } ?? false
      if hasTaken, let literal { literals.append(literal) }
    }

    private mutating func readString(_ cursor: inout LiteralCursor) {
      let quote = cursor.current
      guard !loneQuotes.contains(quote) else { return cursor.advance() }
      hasTaken = false
      var isClosed = true
      let start = cursor
      for literal in StringLiteral.read(&cursor, isClosed: &isClosed, with: context) { take(literal) }
      if isClosed, !hasTaken, cursor.line == start.line { readInside(start, cursor, quote) }
      guard !isClosed, !hasTaken else { return }
      loneQuotes.insert(quote)
      lastLineInVain = max(lastLineInVain, cursor.line)
      cursor = start
      cursor.advance()
    }

    /// Reads what stands in a string, or in Markdown's span of code, that is no literal itself: an assignment, or JSON.
    private mutating func readInside(_ start: LiteralCursor, _ end: LiteralCursor, _ quote: UInt8) {
      guard depth < Self.mostDepth else { return }
      let quotes = loneQuotes
      depth += 1
      var cursor = start
      cursor.advance()
      while true {
        cursor.skipToOpener()
        guard cursor.line == end.line, cursor.position + 1 < end.position else { break }
        if cursor.current == quote { cursor.advance() } else { readNext(&cursor) }
      }
      depth -= 1
      (loneQuotes, hasTaken) = (quotes, false)
    }
  }
}
