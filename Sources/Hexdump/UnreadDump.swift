import Packets

/// Notices lines that look like a hexdump but that no form reads, so that no dump is passed over in silence.
struct UnreadDump {
  /// Where the first of them is in the text.
  private var first: InputError.Place?
  private var count = 0
  private var last = 0
  private var step = 0
  /// Whether the line before is none of its rows: the end of a row that was wrapped, perhaps.
  private var isBehindStranger = false

  /// The latest line that no form reads, in the text as it was given.
  private var latest: Int?
  /// How many bytes a row holds.
  private static let steps: Set = [4, 8, 16, 32, 64]

  /// Whether the line before is a row of such a dump.
  var isInside: Bool { first != nil }

  /// Takes a line that no form reads; returns an error where it ends a dump.
  mutating func add(_ line: Int, of text: DumpText) -> InputError? {
    latest = text.original(line)
    guard let (row, offset) = row(line, of: text) else {
      guard first != nil, !isBehindStranger else { return end(of: text) }
      isBehindStranger = true
      return nil
    }
    isBehindStranger = false
    if first != nil, offset > last, offset - last <= 4096, count == 1 || offset - last == step {
      step = offset - last
      last = offset
      count += 1
      return nil
    }
    let error = end(of: text)
    first = text.place(line, row.offset.lowerBound)
    (count, last) = (1, offset)
    return error
  }

  /// Ends the lines that were noticed above a packet; also returns an error where the line right above it is the first
  /// row of its dump, as the addresses say, and damaged.
  mutating func end(above reading: FormResult, at line: Int, of text: DumpText) -> [InputError] {
    let ended = [end(of: text)].compactMap(\.self)
    guard ended.isEmpty, reading.formName == AddressedForm().name, reading.packet != nil,
      latest == text.original(line) - 1, let row = AddressedRows.parts(line, of: text),
      let above = AddressedRows.parts(line - 1, of: text), Self.steps.contains(row.value - above.value)
    else { return ended }
    let message = "This row is damaged; the packet begins after it."
    return [text.error(message, line: line - 1, at: above.words[0].range.lowerBound)]
  }

  /// Ends the lines that were noticed.
  mutating func end(of text: DumpText) -> InputError? {
    defer { (first, count) = (nil, 0) }
    guard let first, count >= 2 else { return nil }
    let message = "These \(count) lines look like a hexdump, but the offsets do not advance by what the lines hold; "
    return InputError(
      message + "print the bytes in hexadecimal one by one (hexdump -C, od -Ax -tx1, xxd).", in: text.name, at: first)
  }

  private func row(_ line: Int, of text: DumpText) -> (Row, Int)? {
    for notation in [OffsetNotation.bare, .colon, .prefixedColon] {
      if let row = Row(line, of: text, notation: notation), row.offset.count >= 4,
        let offset = row.value(in: text, radix: 16), let group = row.groups(in: text).first,
        text.characters[group.range].allSatisfy({ $0.hexValue != nil || $0.isRedactedDigit || $0 == "\\" })
      {
        return (row, offset)
      }
    }
    return nil
  }
}
