import Packets

/// Rows that a terminal or a mail wrapped: the end of each stands in the next line.
///
///     00000010  00 2c 00 01 00 00 40 01  f6 cc c0 00
///     02 01 c0 00  |.,....@.........|
///
/// The lines are put together again and read as the rows that they were; the offsets must advance by what these hold.
struct WrappedRowsForm: Form {
  var name: String { "wrapped rows" }
  var description: String { "rows with offsets whose ends a terminal wrapped to the next line" }

  /// How many lines a row may take, and how many rows a packet.
  private static let mostLines = 4
  private static let mostRows = 4096
  private static let forms: [any RowForm] = [
    TcpdumpForm(), XxdForm(), HexdumpCanonicalForm(), OdForm(), TsharkForm(), OffsetGroupsForm(),
  ]

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard line + 2 < text.lineCount, let first = Self.row(line, of: text), first.startsAtZero(in: text) else {
      return nil
    }
    guard let starts = starts(from: first, of: text), starts.count > 2,
      let second = Self.row(starts[1], of: text), !isWhole(first, before: second, of: text, radix: 16)
    else { return nil }
    let width = starts.dropLast().map { text.line($0).count }.max() ?? 0
    // A blank at the end of a line was taken off, or the line was broken in the middle of a word.
    for gap in [width + 1, 0, width] {
      let joined = join(starts, padTo: gap, of: text)
      for form in Self.forms {
        guard let reading = form.reading(at: 0, of: joined, with: context), let packet = reading.packet,
          reading.strength == .run, reading.errors.isEmpty, packet.unknown.isEmpty,
          reading.lines == 0..<joined.lineCount,
          !isWhole(first, before: second, of: text, radix: reading.layout?.radix ?? 16)
        else { continue }
        let lines = line..<starts[starts.count - 1]
        return FormResult(
          formName: name, strength: .run, lines: lines,
          packet: PacketText(bytes: packet.bytes, lines: line...(lines.upperBound - 1)))
      }
    }
    return nil
  }

  /// Whether a row holds all bytes up to the next by itself. Then the lines between are none of its end, such as the
  /// characters that `od -tx1 -c` prints below the bytes.
  private func isWhole(_ row: Row, before next: Row, of text: DumpText, radix: Int) -> Bool {
    guard let offset = next.value(in: text, radix: radix) else { return true }
    return row.groups(in: text).prefix(while: \.isHex).reduce(0) { $0 + $1.byteCount } >= offset
  }

  /// The lines with an offset, each of which but the last has more lines below it, and the line after all.
  private func starts(from first: Row, of text: DumpText) -> [Int]? {
    var starts = [first.line]
    var last = first.value(in: text, radix: 16) ?? 0
    var line = first.line + 1
    while line < text.lineCount, !text.isEmpty(line), starts.count < Self.mostRows {
      let count = line - starts[starts.count - 1]
      if let row = Self.row(line, of: text), row.frame == first.frame, row.offset.count == first.offset.count,
        let offset = row.value(in: text, radix: 16), offset > last, offset - last <= 64
      {
        guard count > 1 else { return nil }
        starts.append(line)
        last = offset
      } else if count >= Self.mostLines {
        return nil
      }
      line += 1
    }
    return starts + [line]
  }

  private func join(_ starts: [Int], padTo width: Int, of text: DumpText) -> DumpText {
    var bytes: [UInt8] = []
    for (start, end) in zip(starts, starts.dropFirst()) {
      for line in start..<end {
        let characters = text.characters[text.line(line)]
        bytes += characters.map { $0 == .foreignCharacter ? "." : $0 }
        guard line + 1 < end else { continue }
        // A shorter line with more bytes below it was broken between two words.
        let isBroken = width > 0 && (width - characters.count <= 1 || !beginsWithByte(line + 1, of: text))
        bytes += repeatElement(" ", count: isBroken ? max(width - characters.count, 0) : 1)
      }
      bytes.append("\n")
    }
    return DumpText(bytes, name: text.name)
  }

  private func beginsWithByte(_ line: Int, of text: DumpText) -> Bool {
    let start = text.start(of: line)
    return text.line(line).upperBound - start >= 2 && DigitGroup.byte(at: start, in: text) != .bad
  }

  private static func row(_ line: Int, of text: DumpText) -> Row? {
    for notation in [OffsetNotation.prefixedColon, .colon, .bare] {
      if let row = Row(line, of: text, notation: notation), row.offset.count >= 4, row.holdsBytes,
        row.groups(in: text).first?.isHex == true
      {
        return row
      }
    }
    return nil
  }
}
