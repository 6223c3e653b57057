import Packets

/// What Linux's `skb_dump` writes to the kernel's log: the blocks named `linear` and `frag` are the packet, `headroom` and
/// `tailroom` are not:
///
///     [ 1856.608360] skb headroom: 00000000: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
///     [ 1856.608377] skb linear:   00000000: 60 04 e7 5d 04 31 11 3f 20 01 04 70 6e 03 da f7
///     [ 1856.608393] skb frag:     00000000: 88 5e d9 05 a0 cd e5 61
struct SocketBufferForm: Form {
  var name: String { "skb_dump" }
  var description: String { "Linux's skb_dump in the kernel's log" }

  private enum Block {
    case headroom
    case linear
    case tailroom
    case fragment

    var isOfPacket: Bool { self == .linear || self == .fragment }
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let block = block(line, of: text), var reading = rows(at: line, of: text, with: context) else { return nil }
    guard block.isOfPacket else { return .skipped(reading.lines, of: name) }
    var end = reading.lines.upperBound
    var lookahead = end
    // The tail room stands between the linear part and the fragments.
    while lookahead < text.lineCount, lookahead - end <= TableReader.mostForeignLines {
      guard let next = self.block(lookahead, of: text) else {
        lookahead += 1
        continue
      }
      guard next != .linear, let part = rows(at: lookahead, of: text, with: context) else { break }
      if next == .fragment {
        reading = reading.goingOn(in: part)
      } else if next == .headroom {
        break
      }
      end = part.lines.upperBound
      lookahead = end
    }
    reading.lines = reading.lines.lowerBound..<end
    reading.formName = name
    return reading
  }

  private func rows(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let parts = AddressedRows.parts(line, of: text), parts.words[0].isHex else { return nil }
    // The kernel prints rows of 16 bytes, and of 32 where it is told to.
    let below = line + 1 < text.lineCount ? AddressedRows.parts(line + 1, of: text) : nil
    let isWide = below.map { $0.value - parts.value == 32 } ?? (parts.words.prefix { $0.isHex }.count > 16)
    let width = isWide ? 32 : 16
    let rows = AddressedRows(width: width, wordLength: 1, hasText: parts.words.count > width)
    let kind = block(line, of: text)
    guard let first = rows.row(line, of: text) else { return nil }
    let table = TableLayout(
      name: name, isEvident: true,
      row: { line, _ in block(line, of: text) == kind ? rows.row(line, of: text) : nil },
      boundary: { line in block(line, of: text).map { $0 != kind } ?? false })
    return TableReader.reading(table, from: first, of: text, with: context)
  }

  private func block(_ line: Int, of text: DumpText) -> Block? {
    let characters = text.characters[text.line(line)].prefix(400)
    guard let place = characters.firstIndex(of: "skb ") else { return nil }
    let name = characters[place...].dropFirst(4)
    if name.starts(with: "linear:") { return .linear }
    if name.starts(with: "frag:") { return .fragment }
    if name.starts(with: "headroom:") { return .headroom }
    return name.starts(with: "tailroom:") ? .tailroom : nil
  }
}
