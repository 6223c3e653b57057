import Packets

/// Numbers that are not hexadecimal and nothing else, as `od -An -b`, `od -An -tu1` and `od -An` print them. Nothing but
/// the bytes tells that they are a packet, so that they must be a plausible one.
struct NumberListForm: Form {
  /// The least confidence of the judge.
  private static let plausible = 50
  /// The least confidence in bytes that are all of the text.
  private static let conceivable = 20
  /// How much more plausible a reading must be than the others.
  private static let clearMargin = 30
  /// The fewest bytes that are taken for a packet: those of an IPv4 header.
  private static let fewestBytes = 20

  private static let notations = NumberNotation.all.filter { $0.radix != 2 && $0.wordLength <= 4 } + [.binary]

  /// What the numbers may be, in one notation and byte order.
  private struct Candidate {
    var bytes: [UInt8]
    var unknown: [Range<Int>]
    var confidence: Int
    var name: String
    var end: Int
    var wordLength: Int
  }

  var name: String { "od -An" }
  var description: String { "octal or decimal numbers alone: od -An" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, text.line(line).count <= Row.maximumLength else { return nil }
    let first = words(line, of: text)
    guard first.count >= 4 || (first.count >= 2 && line + 1 < text.lineCount && !text.isEmpty(line + 1)) else {
      return nil
    }
    var readings: [Candidate] = []
    for notation in Self.notations where notation.bytes(of: first[0], in: text) != nil {
      guard let (list, end) = bytes(from: line, in: notation, of: text) else { continue }
      let orders = notation.wordLength > 1 ? [list.reversed(inWordsOf: notation.wordLength), list] : [list]
      // Words of two bytes and more would not all be as small as bytes.
      if notation.wordLength > 1, notation.digits == nil, list.hasSmallWords(of: notation.wordLength) { continue }
      for order in orders {
        let confidence = context.judge(order.bytes.span).confidence
        readings.append(
          Candidate(
            bytes: order.bytes, unknown: order.unknown, confidence: confidence, name: notation.name + " -An", end: end,
            wordLength: notation.wordLength))
      }
    }
    guard let best = readings.max(by: { $0.confidence < $1.confidence }), best.bytes.count >= Self.fewestBytes,
      best.confidence >= Self.plausible
        || (text.content == line..<best.end && best.confidence >= Self.conceivable
          && readings.allSatisfy { $0.bytes == best.bytes }),
      readings.allSatisfy({ $0.bytes == best.bytes || $0.confidence + Self.clearMargin <= best.confidence })
    else {
      // These lines are not looked at again.
      return readings.map(\.end).min().map { .skipped(line..<$0, of: name, strength: .possible) }
    }
    var packet = PacketBytes()
    packet.append(contentsOf: best.bytes)
    let isLengthKnown = !best.unknown.isEmpty || context.cutPadding(&packet, wordLength: best.wordLength)
    var reading = FormResult(
      formName: best.name, strength: .row, lines: line..<best.end,
      packet: PacketText(bytes: packet.bytes, unknown: best.unknown, lines: line...(best.end - 1)))
    if !isLengthKnown { reading.errors = [text.unstatedLength(at: best.end - 1)] }
    if best.end < text.lineCount, text.isStar(best.end) {
      reading.end(atStar: best.end, of: text) { !words($0, of: text).isEmpty }
    }
    return reading
  }

  /// The bytes of the lines of numbers that begin at `first`: all but the last hold as many.
  private func bytes(from first: Int, in notation: NumberNotation, of text: DumpText) -> (PacketBytes, Int)? {
    var bytes = PacketBytes()
    var count: Int?
    var line = first
    while line < text.lineCount, !bytes.isOverfull {
      if line > first, let next = columns(below: line, after: bytes.count, of: text) { line = next }
      let words = words(line, of: text)
      guard !words.isEmpty, words.count <= count ?? Int.max else { break }
      for word in words {
        guard let word = notation.bytes(of: word, in: text) else { return line == first ? nil : (bytes, line) }
        for case .known(let byte) in word { bytes.append(byte) }
        if word.contains(.redacted) { bytes.appendUnknown(word.count) }
      }
      line += 1
      if words.count < count ?? 0, columns(below: line, after: bytes.count, of: text) == nil { break }
      count = words.count
    }
    return bytes.isOverfull ? nil : (bytes, line)
  }

  /// The line of the next numbers of a vector that Matlab or Octave print in blocks of columns, each below a heading that
  /// says which number is its first: `Columns 18 through 34`.
  private func columns(below line: Int, after count: Int, of text: DumpText) -> Int? {
    var line = line
    while line < text.lineCount, text.isEmpty(line) { line += 1 }
    guard line < text.lineCount else { return nil }
    let heading = text.characters[text.line(line)].drop { $0.isBlank }
    guard heading.starts(with: "Column") else { return nil }
    let number = heading.drop { !$0.isDecimalDigit }.prefix { $0.isDecimalDigit }
    guard number.number(radix: 10) == UInt64(count + 1) else { return nil }
    line += 1
    while line < text.lineCount, text.isEmpty(line) { line += 1 }
    return line < text.lineCount ? line : nil
  }

  private func words(_ line: Int, of text: DumpText) -> [Range<Int>] {
    let characters = text.characters[text.line(line)]
    let isOfNumbers = characters.allSatisfy { character in
      character.isDecimalDigit || character.isBlank || character.isRedactedDigit || character == "-"
    }
    return isOfNumbers ? characters.split(whereSeparator: \.isBlank).map(\.indices) : []
  }
}

extension PacketBytes {
  /// Whether every word, most significant byte first, is below 256.
  fileprivate func hasSmallWords(of length: Int) -> Bool {
    bytes.indices.allSatisfy { $0 % length == length - 1 || bytes[$0] == 0 }
  }
}
