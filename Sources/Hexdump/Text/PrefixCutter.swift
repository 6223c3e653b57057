/// Finds what stands before the lines of dumps that were quoted, numbered, compared or logged, and how long it is.
struct PrefixCutter {
  private let characters: [UInt8]
  /// Where each line begins, and where the last one ends.
  private let starts: [Int]
  private var lineCount: Int { starts.count - 1 }
  /// The lines from the first to the last that is not empty.
  let content: Range<Int>
  /// How many characters to cut off each line; empty where none has anything to cut.
  private var cuts: [UInt32] = []
  /// The same for the ends of lines, where a table's last bar stands.
  private var tails: [UInt32] = []
  /// Whether anything was cut off since this was last asked: only then is there something new to find.
  private var hasCut = false

  /// Each line is looked at a few times, and a prefix has a stated length, so that this takes linear time.
  static func cutting(_ characters: [UInt8], linesAt starts: [Int]) -> (cuts: [UInt32], tails: [UInt32]) {
    var cutter = PrefixCutter(characters, starts)
    cutter.cutQuotations()
    cutter.cutIndentation()
    // A quotation may be of a log, and a log of numbered lines.
    cutter.hasCut = false
    cutter.cutRuns()
    cutter.cutLabels()
    if cutter.hasCut { cutter.cutRuns() }
    return (cutter.cuts, cutter.tails)
  }

  private init(_ characters: [UInt8], _ starts: [Int]) {
    (self.characters, self.starts) = (characters, starts)
    let lines = 0..<(starts.count - 1)
    let first = lines.first { starts[$0] < starts[$0 + 1] } ?? 0
    content = first..<(1 + (lines.last { starts[$0] < starts[$0 + 1] } ?? first))
  }

  private func line(_ index: Int) -> ArraySlice<UInt8> { characters[starts[index]..<starts[index + 1]] }

  func rest(_ index: Int) -> ArraySlice<UInt8> {
    var rest = line(index)
    if !tails.isEmpty { rest = rest.dropLast(Int(tails[index])) }
    return cuts.isEmpty ? rest : rest.dropFirst(Int(cuts[index]))
  }

  private mutating func cut(_ index: Int, _ length: Int) {
    guard length > 0 else { return }
    if cuts.isEmpty { cuts = Array(repeating: 0, count: lineCount) }
    hasCut = true
    cuts[index] += UInt32(min(length, rest(index).count))
  }

  // MARK: Mail

  /// Cuts off the `>` of quoted mail; where other lines begin with `<`, both tell directions, and are left.
  private mutating func cutQuotations() {
    var quoted: [(line: Int, length: Int)] = []
    for index in 0..<lineCount {
      guard starts[index] < starts[index + 1] else { continue }
      let first = characters[starts[index]]
      guard first == ">" || first == "<" || first == " " else { continue }
      let line = line(index)
      if first == "<", line.dropFirst().first == " " || line.starts(with: "<<<") { return }
      let length = Self.quotation(line)
      if length > 0 { quoted.append((index, length)) }
    }
    for (line, length) in quoted { cut(line, length) }
  }

  /// How many characters at the start of a line quote it in a mail: any number of `>`, and one blank after them.
  private static func quotation(_ line: ArraySlice<UInt8>) -> Int {
    var length = 0
    var position = line.startIndex
    while position < line.endIndex, line[position] == ">" || line[position] == " " {
      position += 1
      if line[position - 1] == ">" { length = position - line.startIndex }
    }
    guard length > 0 else { return 0 }
    let behind = line.startIndex + length
    return behind < line.endIndex && line[behind] == " " ? length + 1 : length
  }

  /// Cuts off the blanks or the tabs that all lines begin with, where the first line is a header and no row: how far rows
  /// stand from it tells what they are.
  private mutating func cutIndentation() {
    guard let header = (0..<lineCount).lazy.map(rest).first(where: { !$0.isEmpty }), let blank = header.first,
      blank.isBlank, !PrefixedRow.isRow(header.drop { $0.isBlank })
    else { return }
    let indentation = header.prefix { $0 == blank }.count
    var hasRow = false
    for index in 0..<lineCount {
      let line = rest(index)
      guard !line.isEmpty else { continue }
      guard line.prefix(indentation).count(where: { $0 == blank }) == indentation else { return }
      hasRow = hasRow || PrefixedRow.isRow(line.drop { $0.isBlank })
    }
    guard hasRow else { return }
    for index in 0..<lineCount where !rest(index).isEmpty { cut(index, indentation) }
  }

  // MARK: Runs

  /// Cuts off prefixes of one kind from runs of lines where what is after them is a dump.
  private mutating func cutRuns() {
    var run: [(line: Int, length: Int)] = []
    var last: LinePrefix?
    var rest = lineCount > 0 ? rest(0) : []
    var (wasLog, mayBeLog) = (false, LinePrefix.mayBeLog(rest))
    var numberOfRow: Int?
    for index in 0..<lineCount {
      let next = index + 1 < lineCount ? self.rest(index + 1) : []
      let nextMayBeLog = LinePrefix.mayBeLog(next)
      defer { (rest, wasLog, mayBeLog) = (next, mayBeLog, nextMayBeLog) }
      // Most lines are rows of a dump that begins with its offsets, with nothing before them.
      if last == nil, numberOfRow == nil, LinePrefix.isBare(rest, above: next) { continue }
      // One line of a log between others is no run of them.
      let prefix = rest.isEmpty ? nil : LinePrefix.read(rest, amongLogs: mayBeLog && (wasLog || nextMayBeLog))
      if let prefix, let kind = last, prefix.kind.mayFollow(kind) {
        run.append((index, prefix.length))
        last = prefix.kind
        continue
      }
      // Numbered lines may be numbered without the empty ones.
      if rest.isEmpty, case .number = last { continue }
      finish(run, last)
      run.removeAll(keepingCapacity: true)
      last = nil
      let before = numberOfRow
      numberOfRow = Self.numberOfRow(rest, after: before)
      guard let prefix else { continue }
      if case .number = prefix.kind, numberOfRow != nil { continue }
      run.append((index, prefix.length))
      last = prefix.kind
    }
    finish(run, last)
  }

  private mutating func finish(_ run: [(line: Int, length: Int)], _ kind: LinePrefix?) {
    guard let kind else { return }
    if isListing(run, kind) || isHunk(run, kind) {
      for (line, length) in run { cut(line, length) }
      return
    }
    guard run.count >= 2 else { return }
    if kind == .bar { cutLastBars(run) }
    guard holdsDump(run, kind) else {
      if kind == .bar, !tails.isEmpty { for (line, _) in run { tails[line] = 0 } }
      return
    }
    let run = kind == .log ? keepingOwnTimes(run) : run
    for (line, length) in run { cut(line, length) }
    // A blank after all of them belongs to the prefix.
    guard case .number = kind else {
      if case .log = kind { return }
      return cutBlank(run)
    }
    cutBlank(run)
  }

  /// The same run of a log's lines, without the times that no row has before it: those are of the dump's header lines.
  ///
  ///     [FPM01] 2017-09-12 12:41:38.676846 port2 in 192.0.2.1 -> 192.0.2.2: icmp: echo request
  ///     [FPM01] 0x0000	 0200 0000 0002 0200 0000 0001 0800 4500
  private func keepingOwnTimes(_ run: [(line: Int, length: Int)]) -> [(line: Int, length: Int)] {
    let rows = run.filter {
      let row = PrefixedRow(rest($0.line).dropFirst($0.length))
      return row.offset != nil || row.plainBytes ?? 0 >= Self.narrowestPlainRow
    }
    let count = rows.map { LogPrefix.times(rest($0.line)).count }.max() ?? 0
    return run.map { entry in
      let times = LogPrefix.times(rest(entry.line))
      return times.count > count ? (entry.line, times[count]) : entry
    }
  }

  private mutating func cutBlank(_ run: [(line: Int, length: Int)]) {
    let lines = run.map(\.line).filter { !rest($0).isEmpty }
    guard lines.allSatisfy({ rest($0).first == " " }) else { return }
    for line in lines { cut(line, 1) }
  }

  /// Fewer bytes in a line are a number or a word.
  private static let narrowestPlainRow = 4

  /// Whether two of the lines are rows with offsets that go up, or rows of as many bytes each, the last aside.
  private func holdsDump(_ run: [(line: Int, length: Int)], _ kind: LinePrefix) -> Bool {
    var before: UInt64?
    var widths: [Int] = []
    var areBytes = if case .number = kind { true } else { false }
    for (line, length) in run {
      let rest = rest(line)
      let row = PrefixedRow(rest.dropFirst(length))
      if let offset = row.offset {
        if let before, offset > before, offset - before <= 4096 { return true }
        before = offset
      }
      areBytes = areBytes && LinePrefix.isLikeByte(rest, upTo: length)
      widths.append(row.plainBytes ?? 0)
    }
    guard !areBytes else { return false }
    if kind == .log || kind == .label {
      // Other lines stand between the packets of a log.
      return widths.split(separator: 0).contains { Self.areRows($0, upTo: kind.widestPlainRow) }
    }
    widths.removeAll { $0 < Self.narrowestPlainRow }
    return widths.count * 2 >= run.count && Self.areRows(widths[...], upTo: kind.widestPlainRow)
  }

  private static func areRows(_ widths: ArraySlice<Int>, upTo widest: Int) -> Bool {
    guard widths.count >= 2, let width = widths.first, (narrowestPlainRow...widest).contains(width) else {
      return false
    }
    return widths.dropLast().allSatisfy { $0 == width } && widths.last.map { $0 <= width } == true
  }

  // MARK: Tables

  /// Cuts off the bar at the end of each line, where a table has one column: then few lines have a bar among blanks.
  private mutating func cutLastBars(_ run: [(line: Int, length: Int)]) {
    var bars: [(line: Int, length: Int)] = []
    var parted = 0
    for (line, length) in run {
      let cell = rest(line).dropFirst(length)
      guard cell.last == "|" else { return }
      let inner = cell.dropLast()
      let blanks = inner.reversed().prefix { $0.isBlank }.count
      guard blanks > 0 || inner.isEmpty else { return }
      if Self.holdsBar(inner) { parted += 1 }
      bars.append((line, blanks + 1))
    }
    guard parted * 2 < run.count else { return }
    if tails.isEmpty { tails = Array(repeating: 0, count: lineCount) }
    for (line, length) in bars { tails[line] = UInt32(length) }
    hasCut = true
  }

  /// Whether a bar stands among blanks.
  private static func holdsBar(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { position in
      line[position] == "|" && position > line.startIndex && line[position - 1].isBlank
        && position + 1 < line.endIndex && line[position + 1].isBlank
    }
  }

  // MARK: Labels

  /// Cuts off labels from the lines around two rows that have one.
  private mutating func cutLabels() {
    var index = 0
    var end = 0
    while index + 1 < lineCount {
      guard LabelPrefix.mayBegin(rest(index + 1)) else {
        index += 2
        continue
      }
      guard LabelPrefix.mayBegin(rest(index)), let length = LabelPrefix.length(rest(index), rest(index + 1)) else {
        index += 1
        continue
      }
      let label = rest(index).prefix(length)
      let first = index
      var run: [(line: Int, length: Int)] = []
      while index < lineCount, let length = LabelPrefix.length(of: label, before: rest(index)) {
        run.append((index, length))
        index += 1
      }
      var above = first
      while above > end, let length = LabelPrefix.length(of: label, before: rest(above - 1)) {
        above -= 1
        cut(above, length)
      }
      for (line, length) in run { cut(line, length) }
      end = index
    }
  }
}
