import Packets

/// Bytes as a program's source, a data format or a debugger shows them.
struct Literal {
  /// How much the notation itself says that these are bytes.
  enum Evidence {
    /// Nothing: some numbers, or some text.
    case weak
    /// They are bytes: they are in hexadecimal, or a type or a function of bytes stands before them.
    case strong
  }

  var name: String
  var bytes = PacketBytes()
  var evidence = Evidence.weak
  /// Whether each byte is a number of its own, as no key, hash or address is written.
  var isNumbers = false
  /// Whether a word before it says that these are bytes, of a packet or of anything else.
  var isNamed = false
  /// Whether its end is missing, so that it must not be read as anything else.
  var isOpen = false
  var errors: [InputError] = []
  /// The lines that hold it, from 0.
  var lines: ClosedRange<Int>

  /// Among other text, bytes that nothing but their notation speaks for must be so many: an Ethernet header.
  private static let fewest = 14
  /// The same for bytes that the judge holds for a packet.
  private static let fewestPlausible = 8
  /// The least confidence of the judge: the length of an IEEE 802.3 frame fits.
  private static let plausible = 45
  /// The same where nothing else speaks for a packet: one of a hundred keys and digests is as plausible as the length of
  /// a frame makes it.
  static let likely = 55

  /// Whether the bytes are a packet, rather than a key, a constant or a table.
  func isPacket(in text: DumpText, with context: Context) -> Bool {
    guard bytes.count > 0 else { return false }
    if isOpen, evidence == .strong { return true }
    let isAlone = text.content == lines.lowerBound..<(lines.upperBound + 1)
    if evidence == .strong || (isAlone && isNumbers && looksLikeBytes), bytes.count >= Self.fewest { return true }
    guard bytes.count >= (evidence == .strong ? Self.fewestPlausible : Self.fewest) else { return false }
    let isExpected = evidence == .strong || isNamed || isAlone || context.isBelowPacket || context.isForced
    return context.judge(bytes.bytes.span).confidence >= (isExpected ? Self.plausible : Self.likely)
  }

  /// Whether bytes that nothing tells to be a packet may still be one beside packets in the same notation: they are no
  /// text, and no digest or key by their length.
  var isDoubtful: Bool {
    guard !isOpen, bytes.count >= Self.fewestAlone else { return false }
    if isNumbers { return looksLikeBytes }
    return !Self.digests.contains(bytes.count) && bytes.bytes.contains { $0 < 9 || $0 >= 0x7F }
  }

  /// So many bytes may be a packet although nothing but their digits tells.
  private static let fewestAlone = 20
  /// How many bytes digests and keys have.
  private static let digests = [20, 28, 32, 48, 64, 128, 256, 512]

  /// Whether the values are spread as a packet's are, and not as those of a list of small numbers.
  private var looksLikeBytes: Bool {
    let unknown = bytes.unknown.reduce(0) { $0 + $1.count }
    return bytes.bytes.contains { $0 >= 0x80 } || bytes.bytes.count { $0 == 0 } >= unknown + 2
  }

  func reading(in text: DumpText) -> FormResult {
    var errors = errors
    if bytes.isOverfull {
      errors.append(
        text.error(PacketBytes.overfull, line: lines.lowerBound, at: text.line(lines.lowerBound).lowerBound))
    }
    return FormResult(
      formName: name, strength: .run, lines: lines.lowerBound..<(lines.upperBound + 1),
      packet: PacketText(bytes: bytes.bytes, unknown: bytes.unknown, lines: lines), errors: errors)
  }
}

extension Literal {
  /// That the literal is left out, for a text that has packets in the same notation.
  func doubt(in text: DumpText) -> FormResult {
    let message = "These bytes could be a packet, but there is no evidence; they are skipped."
    let line = lines.lowerBound
    let error = text.error(message, line: line, at: text.start(of: line))
    var result = FormResult.skipped(line..<(line + 1), of: name, strength: .possible, because: error)
    result.isDoubtful = true
    return result
  }
}

/// What is left out of a literal: `... 8 more bytes`, `...`.
struct Elision {
  /// How many bytes stand before it.
  var index: Int
  /// How many bytes it stands for, where it says so.
  var count: Int?
  var line: Int
  var position: Int

  /// Whether a line ends with it, as one does in Matlab where the list goes on in the next.
  var endsLine: Bool

  /// Reads one, which begins with three dots or the one character for them.
  init?(_ lexer: inout Lexer, behind index: Int) {
    self.index = index
    (line, position) = (lexer.line, lexer.position)
    guard lexer.take(word: "...") || lexer.take(.foreignCharacter) else { return nil }
    lexer.take { $0 == "." }
    count = lexer.attempt { lexer in
      lexer.skipBlanks()
      _ = lexer.take("(")
      guard let count = lexer.decimal() else { return nil }
      lexer.skipBlanks()
      guard lexer.take(word: "more") else { return nil }
      while lexer.current.isNameCharacter || (lexer.current == " " && lexer.peek(1).isNameCharacter) { lexer.advance() }
      _ = lexer.take(")")
      return count
    }
    endsLine = count == nil && lexer.isAtLineEnd
  }

  /// The bytes with what is left out as unknown, where the whole length is known; else those before it.
  func apply(to bytes: PacketBytes, total: Int?, errors: inout [InputError], in text: DumpText) -> PacketBytes {
    let missing = count ?? total.map { $0 - bytes.count }
    var result = bytes
    result.truncate(to: index)
    if let missing, missing > 0 {
      result.appendUnknown(missing)
      result.append(contentsOf: bytes.bytes.dropFirst(index))
      errors.append(text.error("\(missing) bytes are omitted here; they are unknown.", line: line, at: position))
    } else {
      let message = "An unknown number of bytes is omitted here; the packet ends here."
      errors.append(text.error(message, line: line, at: position))
    }
    return result
  }
}
