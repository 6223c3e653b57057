import Packets

/// Bytes as literals of programming languages and data formats: arrays, escaped strings, digits in quotes, and what
/// languages print of their byte buffers. All literals of a line are read at once.
struct LiteralForm: Form {
  var name: String { "literal" }
  var description: String { "literals of C, Go, Rust, Python, Java, JavaScript, Erlang and others" }

  /// So many lines may be looked at again where they hold no packet.
  private static let mostLinesInVain = 16

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, text.characters[text.line(line)].contains(where: Lexer.isOpener) else {
      return nil
    }
    var lexer = Lexer(line, of: text)
    var scan = Scan(context: context)
    scan.readLine(&lexer)
    // A literal that ends in the middle of a line may be followed by the next.
    while lexer.line > scan.lastLine { scan.readLine(&lexer) }
    let reached = max(lexer.line, scan.lastLineInVain)
    var readings = scan.literals.map { $0.isDoubt ? $0.literal.doubt(in: text) : $0.literal.reading(in: text) }[...]
    guard var first = readings.popFirst() else {
      guard reached - line >= Self.mostLinesInVain else { return nil }
      return .skipped(line..<(reached + 1), of: name, strength: .plain)
    }
    first.following = readings
    guard scan.hasPackets else {
      if reached - line >= Self.mostLinesInVain { first.lines = line..<(reached + 1) }
      return first
    }
    first.strength = .run
    first.lines = line..<(lexer.line + 1)
    first.isSteady = readings.isEmpty && first.packet.map { context.isWhole($0.bytes) } ?? false
    return first
  }

  /// The literals of a line, and of those that they reach into.
  private struct Scan {
    let context: Context
    private(set) var lastLine = 0
    /// The last line that was looked at for a literal that is none.
    private(set) var lastLineInVain = 0
    /// The packets, and what may be others beside them.
    private(set) var literals: [(literal: Literal, isDoubt: Bool)] = []
    private(set) var hasPackets = false
    /// Quotes that stand alone in the rest of the line.
    private var loneQuotes: [UInt8] = []
    private var hasTaken = false
    /// How many strings are around what is read.
    private var depth = 0
    private static let mostDepth = 3

    init(context: Context) { self.context = context }

    /// Reads up to the end of the line that the last literal ends on.
    mutating func readLine(_ lexer: inout Lexer) {
      lastLine = lexer.line
      loneQuotes = []
      while true {
        lexer.skipToOpener()
        guard !lexer.isAtLineEnd else { return }
        let line = lexer.line
        readNext(&lexer)
        guard lexer.line == line else { return }
      }
    }

    private mutating func readNext(_ lexer: inout Lexer) {
      let start = lexer.place
      hasTaken = false
      switch lexer.current {
      case "{" where lexer.stands("{length = "): take(AngleLiteral.read(&lexer, with: context), lexer)
      case "[", "(", "{": take(ListLiteral.read(&lexer, with: context), lexer)
      case "<" where lexer.peek(1) == "<": take(BitStringLiteral.read(&lexer, with: context), lexer)
      case "<": take(AngleLiteral.read(&lexer, with: context), lexer)
      case "'" where SizedLiteral.begins(at: lexer): take(SizedLiteral.read(&lexer), lexer)
      default: return readString(&lexer)
      }
      if lexer.line > start.line, !hasTaken {
        // The lines below are looked at on their own.
        lastLineInVain = max(lastLineInVain, lexer.line)
        lexer.place = start
        lexer.skipLine()
      } else if lexer.place == start {
        // What was looked at in vain holds no beginning of another literal.
        lexer.advance(by: 1)
      }
    }

    private mutating func take(_ literal: Literal?, _ lexer: Lexer) {
      hasTaken = literal.map { $0.isPacket(in: lexer.text, with: context) } ?? false
      guard let literal else { return }
      if hasTaken {
        literals.append((literal, false))
        hasPackets = true
      } else if literal.isDoubtful {
        literals.append((literal, true))
      }
    }

    private mutating func readString(_ lexer: inout Lexer) {
      let quote = lexer.current
      guard !loneQuotes.contains(quote) else { return lexer.advance() }
      var isClosed = true
      let (start, count) = (lexer.place, literals.count)
      for literal in StringLiteral.read(&lexer, isClosed: &isClosed, with: context) { take(literal, lexer) }
      let end = lexer.place
      if isClosed, !hasTaken, end.line == start.line {
        let whole = literals.count
        readInside(start, end, quote, &lexer)
        // What holds literals is none itself.
        if literals.count > whole { literals.removeSubrange(count..<whole) }
      }
      guard !isClosed, !hasTaken else { return }
      loneQuotes.append(quote)
      lastLineInVain = max(lastLineInVain, end.line)
      lexer.place = start
      lexer.advance()
    }

    /// Reads what stands in a string, or in Markdown's span of code, that is no literal itself: an assignment, or JSON.
    private mutating func readInside(_ start: Lexer.Place, _ end: Lexer.Place, _ quote: UInt8, _ lexer: inout Lexer) {
      guard depth < Self.mostDepth else { return }
      let quotes = loneQuotes
      depth += 1
      lexer.place = start
      lexer.advance()
      while true {
        lexer.skipToOpener()
        guard lexer.line == end.line, lexer.position + 1 < end.position else { break }
        if lexer.current == quote { lexer.advance() } else { readNext(&lexer) }
      }
      depth -= 1
      (loneQuotes, hasTaken, lexer.place) = (quotes, false, end)
    }
  }
}
