import Packets

/// Rows after any prefix, whose addresses need not begin at zero: logs of kernels and of embedded systems, WinDbg's
/// `db`, `dw`, `dd` and `dq`, U-Boot's `md`, hex editors.
struct AddressedForm: Form {
  var name: String { "addresses and bytes" }
  var description: String { "rows after any prefix, from any address on: kernels, embedded systems, WinDbg" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let parts = AddressedRows.parts(line, of: text), parts.words[0].isHex else { return nil }
    let wordLength = wordLength(parts)
    guard [1, 2, 4, 8].contains(wordLength), let width = width(parts, line, of: text) else { return nil }
    let hasText = parts.words.dropFirst(width / parts.words[0].byteCount).isEmpty == false
    let rows = AddressedRows(
      width: parts.isSegmented ? 16 : width, wordLength: wordLength, hasText: hasText || parts.isSegmented,
      isListing: parts.isSegmented)
    guard let first = rows.row(line, of: text), first.address == 0 || !context.isInsideUnreadDump else { return nil }
    let table = TableLayout(
      name: name, wordLength: wordLength, fillsWords: false,
      hasAddresses: first.address > TableReader.mostMissingBytes,
      isEvident: (first.isProven && first.count == width) || isPacket(first, with: context), hasText: true,
      row: { line, _ in rows.row(line, of: text) },
      total: { AddressedRows.total($0, below: line, of: text) }, star: { text.isStar($0) })
    return TableReader.reading(table, from: first, of: text, with: context)
  }

  /// Whether a row at the start of a dump, of which no text says that its bytes end there, is a packet on its own.
  private func isPacket(_ row: TableRow, with context: Context) -> Bool {
    guard row.address == 0, row.count == row.bytes.count else { return false }
    let bytes = row.bytes.map(\.value)
    let judgement = context.judge(bytes.span)
    return judgement.confidence >= RowReader.plausible && judgement.length ?? 0 <= bytes.count
  }

  /// How many bytes a word holds: twice as many where a backtick parts its halves.
  private func wordLength(_ parts: AddressedRows.Parts) -> Int {
    let isParted = parts.words.count > 1 && parts.words[1].gap == 0
    return parts.words[0].byteCount * (isParted ? 2 : 1)
  }

  /// How many bytes the first row holds: as many as the addresses say, or as its text agrees with.
  private func width(_ parts: AddressedRows.Parts, _ line: Int, of text: DumpText) -> Int? {
    let length = wordLength(parts)
    let size = parts.words[0].byteCount
    let leading = parts.words.prefix { $0.isHex && $0.byteCount == size }.count * size / length
    for next in (line + 1)..<max(line + 2, min(line + 1 + TableReader.mostForeignLines, text.lineCount))
    where next < text.lineCount {
      guard let below = AddressedRows.parts(next, of: text) else { continue }
      let step = below.value - parts.value
      if step > 0, step <= leading * length, step % length == 0 { return step }
      break
    }
    if parts.isSegmented { return leading * length }
    let rows = AddressedRows(width: leading * length, wordLength: length, hasText: true)
    return rows.row(line, of: text)?.count
  }
}
