import Packets

/// What `tshark -x` and Wireshark's copies show, and whatever else has offsets and single bytes; with `-V` the tree of
/// fields before it. Titled blocks other than the frame are derived from packets and are none:
///
///     Frame (129 bytes):
///     0000  00 0c 29 4a be ef 00 1b 21 3c 9d f8 08 00 45 00   ..)J....!<....E.
///     Reassembled TCP (143 bytes):
///     0000  48 54 54 50 2f 31 2e 31 20 32 30 30 20 4f 4b 0d   HTTP/1.1 200 OK.
struct TsharkForm: RowForm {
  var name: String { "tshark -x" }
  var description: String { "tshark -x, Wireshark's copies, and whatever has offsets and single bytes: 0010  00 2c" }
  var notation: OffsetNotation { .bare }
  var radices: [Int] { [16, 10, 8] }

  func name(for layout: RowLayout) -> String {
    layout.offsetDigits == 4 && layout.hasText != false ? name : "offsets and bytes"
  }

  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    // After such an offset, numbers without zeros before them and with wide gaps are the decimal ones of od -tu1.
    let isDecimal =
      (6...7).contains(row.offset.count)
      && groups.allSatisfy { group in
        group.gap == 2 && group.range.count == 2 && text.characters[group.range.lowerBound] != "0"
          && group.range.allSatisfy { text.characters[$0].isDecimalDigit }
      }
    return groups.first { $0.isHex }?.byteCount == 1 && !isDecimal
  }

  func isBoundary(_ line: Int, of text: DumpText) -> Bool {
    title(line, of: text) != nil || frameLength(line, of: text) != nil
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let title = title(line, of: text) { return reading(under: title, line, of: text, with: context) }
    if let length = frameLength(line, of: text) {
      return reading(behindTree: line, originalLength: length, of: text, with: context)
    }
    return reading(at: line, upTo: text.lineCount, of: text, with: context)
  }

  private func reading(under title: Title, _ line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard line + 1 < text.lineCount,
      var reading = reading(at: line + 1, upTo: text.lineCount, of: text, with: context)
    else { return nil }
    reading.strength = .run
    reading.lines = line..<reading.lines.upperBound
    guard title.isFrame else { return .skipped(reading.lines, of: name) }
    if let count = reading.packet?.bytes.count, count != title.count, reading.errors.isEmpty {
      let message = "This title states \(title.count) bytes, but \(count) are below it."
      reading.errors.append(text.error(message, line: line, at: text.line(line).lowerBound))
    }
    return reading
  }

  /// The dump after the tree that begins at `first`: not indented, and after an empty line or a title.
  private func reading(
    behindTree first: Int, originalLength: Int, of text: DumpText, with context: Context
  ) -> FormResult? {
    var time: Timestamp?
    var line = first + 1
    while line < text.lineCount, frameLength(line, of: text) == nil {
      let isBehindGap = text.isEmpty(line - 1)
      if isBehindGap, let title = title(line, of: text), !title.isFrame { return nil }
      if isBehindGap, title(line, of: text) != nil || isFirstRow(line, of: text) {
        guard var reading = reading(at: line, of: text, with: context) else { return nil }
        if let bytes = reading.packet?.bytes, bytes.count < originalLength, !context.isLinkTypeKnown,
          context.judge(bytes.span).confidence < RowReader.plausible,
          (first + 1..<line).contains(where: { states(bytes.count, $0, of: text) })
        {
          let message =
            "The frame above has \(originalLength) bytes; these \(bytes.count) are part of it, not a frame of their own."
          reading = .skipped(
            reading.lines, of: name, because: text.error(message, line: line, at: text.start(of: line)))
        }
        reading.lines = first..<reading.lines.upperBound
        reading.strength = .run
        reading.packet?.time = time
        if let count = reading.packet?.bytes.count, originalLength >= count {
          reading.packet?.originalLength = originalLength
        }
        return reading
      }
      if time == nil { time = epochTime(line, of: text) }
      line += 1
    }
    return nil
  }

  /// Whether a line of the tree is of a part of that size.
  private func states(_ count: Int, _ line: Int, of text: DumpText) -> Bool {
    Heading.line(line, of: text).map { PartHeading.states(count, $0.string) } ?? false
  }

  private func isFirstRow(_ line: Int, of text: DumpText) -> Bool {
    guard let row = row(line, of: text), row.indent == 0, row.holdsBytes else { return false }
    return row.startsAtZero(in: text)
  }

  private struct Title {
    var isFrame: Bool
    var count: Int
  }

  /// A line such as `Reassembled TCP (143 bytes):`.
  private func title(_ line: Int, of text: DumpText) -> Title? {
    let characters = text.characters[text.line(line)]
    guard characters.count <= 200, characters.last == ":", characters.first?.isBlank == false,
      let bracket = characters.lastIndex(of: "(")
    else { return nil }
    var scanner = TcpdumpTime.Scanner(rest: characters[(bracket + 1)...])
    guard let count = scanner.number(1...9)?.value, scanner.take(" "), scanner.rest.starts(with: "byte") else {
      return nil
    }
    return Title(isFrame: characters.starts(with: "Frame (") || characters.starts(with: "Packet ("), count: count)
  }

  /// The length on the wire in the first line of a tree: `Frame 1: 58 bytes on wire (464 bits), …`.
  private func frameLength(_ line: Int, of text: DumpText) -> Int? {
    let characters = text.characters[text.line(line)]
    guard characters.starts(with: "Frame ") else { return nil }
    var scanner = TcpdumpTime.Scanner(rest: characters.dropFirst(6))
    guard scanner.number(1...18) != nil, scanner.take(":"), scanner.take(" ") else { return nil }
    if scanner.rest.starts(with: "Packet, ") { scanner.rest = scanner.rest.dropFirst(8) }
    guard let length = scanner.number(1...9)?.value, scanner.rest.starts(with: " byte") else { return nil }
    return length
  }

  /// The time in a line of the tree: `Epoch Time: 1700000000.123456000 seconds`.
  private func epochTime(_ line: Int, of text: DumpText) -> Timestamp? {
    let characters = text.characters[TextColumn.trim(text.line(line), in: text)]
    guard characters.starts(with: "Epoch ") else { return nil }
    for label in ["Epoch Time: ", "Epoch Arrival Time: "] where characters.starts(with: label.utf8) {
      var scanner = TcpdumpTime.Scanner(rest: characters.dropFirst(label.utf8.count))
      guard let seconds = scanner.number(1...11)?.value, let fraction = scanner.fraction() else { return nil }
      return Timestamp(seconds: Int64(seconds), nanoseconds: fraction.nanoseconds, digits: fraction.digits)
    }
    return nil
  }
}
