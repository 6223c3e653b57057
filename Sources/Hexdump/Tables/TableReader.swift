import Packets

/// Puts the rows of a table together to a packet: each must begin where the one before ends.
struct TableReader {
  /// How many lines that are no rows, and how many empty ones, may stand between two rows of a packet.
  static let mostForeignLines = RowScanner.mostForeignLines
  /// More missing bytes than this end a packet; fewer are unknown bytes of it.
  static let mostMissingBytes = RowReader.mostMissingBytes

  static let strayRow = "This row does not follow the rows above, or is damaged; the packet ends before it."
  static let foreignText =
    "The text column does not match these bytes; the row may be damaged, or cut at the wrong place."

  let table: TableLayout
  let text: DumpText
  let context: Context
  /// The line after the last that may be read.
  let limit: Int

  var bytes = PacketBytes()
  var errors: [InputError] = []
  /// How many rows begin where the one before ends.
  var evidence = 0
  /// Whether the dump's last line says how long it is.
  var hasTotal = false
  var hasStrangers = false
  private var width = 0

  init(_ table: TableLayout, of text: DumpText, upTo limit: Int, with context: Context) {
    self.table = table
    self.text = text
    self.limit = limit
    self.context = context
  }

  /// What follows a row.
  private enum Next {
    case row(TableRow, isBehindStar: Bool, isApart: Bool)
    case total(Int, line: Int, isBehindStar: Bool)
    case star(line: Int)
    case nothing
  }

  /// Reads the packet that begins with `first`; the line after its last one, or `nil` where these are no rows.
  mutating func read(from first: TableRow) -> Int? {
    guard !table.isUnbroken else { return readUnbroken(from: first) }
    var row = first
    while true {
      guard !bytes.isOverfull else { return skip(from: row) }
      let start = bytes.count
      switch next(after: row) {
      case .nothing:
        takeLast(row)
        return row.line + 1
      case .star(let line):
        takeLast(row)
        let message = "No offset below says how often the row above repeats; it is read once."
        errors.append(text.error(message, line: line, at: text.line(line).lowerBound))
        return line + 1
      case .total(let total, let line, let isBehindStar):
        close(row, total: total, base: first.address, line: line, isBehindStar: isBehindStar)
        return line + 1
      case .row(let next, let isBehindStar, let isApart):
        let (difference, isOver) = next.address.subtractingReportingOverflow(row.address)
        guard !isOver else { return takeLastAndStop(row) }
        // After the last address of 63 bits, the highest bit being left out, comes the first.
        let isWrapped = next.address < Self.mostMissingBytes && row.address > Int.max - Self.mostMissingBytes
        let step = isWrapped ? difference &+ Int.max &+ 1 : difference
        if !isBehindStar, step > 0, step <= row.bytes.count, fits(row, step) {
          take(row, count: step)
          if row.count ?? step >= step { evidence += 1 }
          width = max(width, step)
          row = next
          continue
        }
        let count = row.mayEndInSpaces ? max(width, row.count ?? 0) : row.count ?? row.bytes.count
        if isBehindStar, row.count != nil, step > count, count > 0, step % count == 0, step < 1 << 40 {
          take(row, count: count)
          bytes.repeatLast(bytes.count - start, count: step - count)
          evidence += 1
          row = next
          continue
        }
        guard step > 0, next.address != 0 || isWrapped, !isApart, evidence > 0 || table.isEvident,
          !isNextPacket(row, next)
        else {
          return takeLastAndStop(row)
        }
        guard bridge(row, next, step: step, isBehindStar: isBehindStar) else { return skip(from: next) }
        row = next
      }
    }
  }

  /// Reads rows without offsets, up to a shorter one; the line after the last.
  private mutating func readUnbroken(from first: TableRow) -> Int {
    var row = first
    let width = table.width ?? first.bytes.count
    while true {
      take(row, count: row.bytes.count)
      let line = row.line + 1
      guard line < limit, !text.isEmpty(line), bytes.count < table.length ?? .max else { return line }
      if row.bytes.count == width, !bytes.isOverfull, let next = table.row(line, bytes),
        next.bytes.count <= width
      {
        row = next
        continue
      }
      if table.looksLikeRow(line) { report(Self.strayRow, line) }
      return line
    }
  }

  private func next(after row: TableRow) -> Next {
    var star: Int?
    var foreign = 0
    var blank = 0
    var line = row.line + 1
    while line < limit {
      if text.isEmpty(line) {
        blank += 1
        if blank > Self.mostForeignLines { break }
      } else if table.boundary(line) {
        break
      } else if table.star(line) {
        // One line may stand between, as od prints a row in two notations.
        if star == nil, foreign <= 1 {
          star = line
          foreign = 0
        }
      } else if let total = table.total(line) {
        return .total(total, line: line, isBehindStar: star != nil && foreign == 0)
      } else if let next = table.row(line, bytes) {
        return .row(next, isBehindStar: star != nil && foreign == 0, isApart: blank + foreign > 0)
      } else {
        foreign += 1
        if foreign > Self.mostForeignLines { break }
      }
      line += 1
    }
    return star.map { .star(line: $0) } ?? .nothing
  }

  /// Whether a row holds so many bytes, or so many and a part of a word that is not filled.
  private func fits(_ row: TableRow, _ step: Int, isLast: Bool = false) -> Bool {
    guard let count = row.count else { return table.hasText }
    if count == step { return true }
    // Of a first row, more than half is there: else the row below it may be missing.
    if row.mayEndInSpaces {
      return step > count && (width == 0 ? isLast || step < 2 * count : isLast ? step <= width : step == width)
    }
    return isLast ? count > step && count - step < table.wordLength : false
  }

  /// Whether another buffer begins with a row: the one before is short, or the addresses are far apart.
  private func isNextPacket(_ row: TableRow, _ next: TableRow) -> Bool {
    guard table.hasAddresses else { return false }
    return (row.count ?? row.bytes.count) < width || next.address - row.address > 4096
  }

  /// How many bytes are before the first row of single bytes among rows of words; the kernel prints a last row so that
  /// is no multiple of the word.
  private(set) var wordsEnd: Int?

  private mutating func take(_ row: TableRow, count: Int) {
    if row.hasSingleBytes { wordsEnd = wordsEnd ?? bytes.count }
    bytes.append(row.bytes.prefix(count))
    if let place = row.foreignText { errors.append(text.error(Self.foreignText, line: row.line, at: place)) }
  }

  /// Takes the row of which no offset says how many bytes it holds.
  private mutating func takeLast(_ row: TableRow) {
    take(row, count: row.count ?? row.bytes.count)
    guard row.count == nil else { return }
    let message =
      "This is neither a number like those in the rows above nor the row's text; the rest is ignored."
    errors.append(text.error(message, line: row.line, at: row.strange ?? row.place))
    hasStrangers = true
  }

  private mutating func takeLastAndStop(_ row: TableRow) -> Int {
    takeLast(row)
    return row.line + 1
  }

  private mutating func close(_ row: TableRow, total: Int, base: Int, line: Int, isBehindStar: Bool) {
    let start = bytes.count
    let step = total - row.address
    let most = row.mayEndInSpaces && width > 0 ? width : row.bytes.count
    hasTotal = true
    if isBehindStar, row.count != nil, step >= most, most > 0 {
      take(row, count: most)
      bytes.repeatLast(bytes.count - start, count: step - most)
      evidence += 1
    } else if step > 0, step <= most, fits(row, step, isLast: true) {
      take(row, count: table.wordLength > 1 ? most : step)
      evidence += 1
      length = total - base
    } else {
      takeLast(row)
      let end = row.address + bytes.count - start
      let message = "The last line states a length of \(total), but \(end) bytes are above it."
      errors.append(text.error(message, line: line, at: text.start(of: line)))
    }
  }

  /// How many bytes the packet has, where the last line says so; the last word may be half filled.
  private(set) var length: Int?

  /// Reports that rows are missing between two rows; `false` where too many are to go on.
  private mutating func bridge(_ row: TableRow, _ next: TableRow, step: Int, isBehindStar: Bool) -> Bool {
    let count = row.count ?? row.bytes.count
    take(row, count: min(count, step))
    let missing = step - count
    guard missing > 0, missing <= Self.mostMissingBytes else {
      let change = missing > 0 ? "jumps ahead by \(missing) bytes" : "says that the row above holds \(step) bytes"
      report("This offset \(change); the packet ends before it.", next)
      return false
    }
    if let strange = row.strange {
      let message =
        "This is not a number like those in the rows above; the last \(missing) bytes of the row are unknown."
      errors.append(text.error(message, line: row.line, at: strange))
    } else {
      report("\(missing) bytes before this offset are missing and are unknown; add what is missing.", next)
    }
    bytes.appendUnknown(missing)
    return true
  }

  mutating func report(_ message: String, _ row: TableRow) {
    errors.append(text.error(message, line: row.line, at: row.place))
  }

  private mutating func report(_ message: String, _ line: Int) {
    errors.append(text.error(message, line: line, at: text.start(of: line)))
  }

  /// The line after the rows from `first` on that cannot be read any more.
  private func skip(from first: TableRow) -> Int {
    var row = first
    while case .row(let next, _, _) = self.next(after: row), next.address > row.address { row = next }
    return row.line + 1
  }
}
