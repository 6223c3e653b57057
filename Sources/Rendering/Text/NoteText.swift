import Dissection

/// Writes notes: their sentences, with their numbers in place. A sentence is taken apart when it is first needed.
struct NoteText: ~Copyable {
  private let table: FieldTable
  /// The pieces of the sentences that were needed so far: few, for which a list does, where the first dictionary of a
  /// type costs more than decoding a packet.
  private var sentences: [(note: NoteID, pieces: [Piece])] = []

  private enum Piece {
    case words([UInt8])
    case number(Source, Style)
  }

  /// Which of a record's numbers.
  private enum Source: Character {
    case a = "a"
    case b = "b"
    case c = "c"
  }

  private enum Style: String {
    case decimal = ""
    case hexadecimal2 = "x2"
    case hexadecimal4 = "x4"
    case hexadecimal8 = "x8"
    case bytes
    case bits
    case limit
    case field
    case `protocol`
    case ipv4Address = "ip"
    case macAddress = "mac"
    case text
    case surplus
    case duration
  }

  init(table: FieldTable) { self.table = table }

  mutating func append(_ note: NoteRecord, _ dissection: borrowing Dissection, to out: inout OutputBuffer) {
    for piece in pieces(of: note.id) {
      switch piece {
      case .words(let words): out.append(words.span)
      case .number(.a, let style): append(note.a, style, dissection, to: &out)
      case .number(.b, let style): append(note.b, style, dissection, to: &out)
      case .number(.c, let style): append(note.c, style, dissection, to: &out)
      }
    }
  }

  private mutating func pieces(of note: NoteID) -> [Piece] {
    if let known = sentences.first(where: { $0.note == note }) { return known.pieces }
    let pieces = Self.pieces(of: note.spec.text.description)
    sentences.append((note, pieces))
    return pieces
  }

  /// Takes `{a:bytes} of {b} are there` apart. What is in braces and is none of the above stays as it is.
  private static func pieces(of sentence: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let parts = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1)
      guard let source = parts.first?.first.flatMap(Source.init),
        let style = Style(rawValue: parts.count > 1 ? String(parts[1]) : "")
      else { break }
      pieces += [.words(Array(rest[..<open].utf8)), .number(source, style)]
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.words(Array(rest.utf8))]
  }

  private func append(
    _ value: UInt64, _ style: Style, _ dissection: borrowing Dissection, to out: inout OutputBuffer
  ) {
    switch style {
    case .decimal: out.append(decimal: value)
    case .hexadecimal2: out.append(hexadecimal: value, digits: 2)
    case .hexadecimal4: out.append(hexadecimal: value, digits: 4)
    case .hexadecimal8: out.append(hexadecimal: value, digits: 8)
    case .bytes: append(value, "byte", "bytes", to: &out)
    case .bits where value % 8 == 0: append(value / 8, "byte", "bytes", to: &out)
    case .bits: append(value, "bit", "bits", to: &out)
    case .limit: out.append(Limit(number: value).text)
    case .field: out.append(table.spec(of: FieldID(rawValue: UInt32(truncatingIfNeeded: value))).label)
    case .protocol: out.append(ProtocolID(number: value).spec.brief)
    case .ipv4Address: out.append(ipv4Address: value)
    case .macAddress: out.append(hexadecimal: value, bytes: 6, separator: 0x3a)
    case .duration: TimeText.append(duration: Int64(bitPattern: value), to: &out)
    case .surplus:
      let isTooLarge = value <= 0x7fff
      out.append("0x")
      out.append(hexadecimal: isTooLarge ? value : 0xffff - value, digits: 4)
      out.append(isTooLarge ? " too large" : " too small")
    case .text:
      let text = TextRange(value: value)
      let bytes = dissection.texts.span.extracting(text.offset..<text.offset + text.count)
      EscapedText.append(bytes, backslashes: true, to: &out)
    }
  }

  private func append(
    _ value: UInt64, _ singular: StaticString, _ plural: StaticString, to out: inout OutputBuffer
  ) {
    out.append(decimal: value)
    out.append(0x20)
    out.append(value == 1 ? singular : plural)
  }
}
