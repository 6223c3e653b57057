/// Finds what stands before the lines of dumps that were quoted, numbered, compared or logged, and how long it is.
struct PrefixCutter {
  private let line: (Int) -> ArraySlice<UInt8>
  private let lineCount: Int
  private var cuts: [UInt32] = []

  /// How many characters to cut off each line; empty where none has anything to cut.
  ///
  /// Each line is looked at a few times, and a prefix has a stated length, so that this takes linear time.
  static func cuts(lineCount: Int, line: (Int) -> ArraySlice<UInt8>) -> [UInt32] {
    withoutActuallyEscaping(line) { line in
      var cutter = PrefixCutter(line: line, lineCount: lineCount)
      cutter.cutQuotations()
      // A quotation may be of a log, and a log of numbered lines.
      for _ in 0..<2 { cutter.cutRuns() }
      return cutter.cuts
    }
  }

  private init(line: @escaping (Int) -> ArraySlice<UInt8>, lineCount: Int) {
    self.line = line
    self.lineCount = lineCount
  }

  private func rest(_ index: Int) -> ArraySlice<UInt8> {
    let whole = line(index)
    return cuts.isEmpty ? whole : whole.dropFirst(Int(cuts[index]))
  }

  private mutating func cut(_ index: Int, _ length: Int) {
    guard length > 0 else { return }
    if cuts.isEmpty { cuts = Array(repeating: 0, count: lineCount) }
    cuts[index] += UInt32(min(length, rest(index).count))
  }

  // MARK: Mail

  /// Cuts off the `>` of quoted mail; where other lines begin with `<`, both tell directions, and are left.
  private mutating func cutQuotations() {
    var quoted: [(line: Int, length: Int)] = []
    for index in 0..<lineCount {
      let line = line(index)
      if line.first == 0x3C, line.dropFirst().first == 0x20 || line.starts(with: "<<<") { return }
      let length = Self.quotation(line)
      if length > 0 { quoted.append((index, length)) }
    }
    for (line, length) in quoted { cut(line, length) }
  }

  /// How many characters at the start of a line quote it in a mail: any number of `>`, and one blank behind them.
  private static func quotation(_ line: ArraySlice<UInt8>) -> Int {
    var length = 0
    var position = line.startIndex
    while position < line.endIndex, line[position] == 0x3E || line[position] == 0x20 {
      position += 1
      if line[position - 1] == 0x3E { length = position - line.startIndex }
    }
    guard length > 0 else { return 0 }
    let behind = line.startIndex + length
    return behind < line.endIndex && line[behind] == 0x20 ? length + 1 : length
  }

  // MARK: Runs

  /// Cuts off prefixes of one kind from runs of lines where what is behind them is a dump.
  private mutating func cutRuns() {
    var run: [(line: Int, length: Int)] = []
    var last: LinePrefix?
    for index in 0..<lineCount {
      let rest = rest(index)
      let prefix = rest.isEmpty ? nil : LinePrefix.read(rest)
      if let prefix, let kind = last, prefix.kind.mayFollow(kind) {
        run.append((index, prefix.length))
        last = prefix.kind
        continue
      }
      // Numbered lines may be numbered without the empty ones.
      if rest.isEmpty, case .number = last { continue }
      finish(run, last)
      run = prefix.map { [(index, $0.length)] } ?? []
      last = prefix?.kind
    }
    finish(run, last)
  }

  private mutating func finish(_ run: [(line: Int, length: Int)], _ kind: LinePrefix?) {
    guard let kind, run.count >= 2, holdsDump(run, kind) else { return }
    let run = kind == .log ? keepingOwnTimes(run) : run
    for (line, length) in run { cut(line, length) }
    // A blank behind all of them belongs to the prefix.
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
    let rows = run.filter { PrefixedRow(rest($0.line).dropFirst($0.length)).offset != nil }
    let count = rows.map { LogPrefix.times(rest($0.line)).count }.max() ?? 0
    return run.map { entry in
      let times = LogPrefix.times(rest(entry.line))
      return times.count > count ? (entry.line, times[count]) : entry
    }
  }

  private mutating func cutBlank(_ run: [(line: Int, length: Int)]) {
    let lines = run.map(\.line).filter { !rest($0).isEmpty }
    guard lines.allSatisfy({ rest($0).first == 0x20 }) else { return }
    for line in lines { cut(line, 1) }
  }

  /// Whether two of the lines are rows with offsets that go up, or rows of as many bytes each, the last aside.
  private func holdsDump(_ run: [(line: Int, length: Int)], _ kind: LinePrefix) -> Bool {
    var before: UInt64?
    var widths: [Int] = []
    for (line, length) in run {
      let row = PrefixedRow(rest(line).dropFirst(length))
      if let offset = row.offset {
        if let before, offset > before, offset - before <= 4096 { return true }
        before = offset
      }
      if kind.takesPlainRows, let bytes = row.plainBytes, bytes >= 4 { widths.append(bytes) }
    }
    guard kind.takesPlainRows, widths.count >= 2, widths.count * 2 >= run.count else { return false }
    return widths.dropLast().allSatisfy { $0 == widths[0] && $0 <= 64 } && widths[widths.count - 1] <= widths[0]
  }
}
