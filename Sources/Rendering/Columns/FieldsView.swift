public import Dissection
public import Packets

/// One line a packet, with a column for each field that is asked for, as `tshark -T fields` prints it.
public struct FieldsView: View, ~Copyable {
  /// Which of several values a column has.
  public enum Occurrence: Sendable {
    case first
    case last
    case all
  }

  public struct Options: Sendable {
    public var columns: [Column]
    /// What stands between columns; `nil` for comma-separated values by RFC 4180.
    public var separator: ColumnSeparator?
    public var hasHeader = false
    public var occurrence = Occurrence.all
    /// What stands between several values of one column.
    public var aggregator = ","

    public init(columns: [Column], separator: ColumnSeparator? = .tab) {
      self.columns = columns
      self.separator = separator
    }
  }

  private let columns: [Column]
  private let columnText: ColumnText
  private let hasHeader: Bool
  private let occurrence: Occurrence
  private let aggregator: [UInt8]
  private let text: ValueText
  private var types: WiresharkTypes
  private var notes: NoteText
  private var summary: ColumnSummary?
  private var times = FrameTimes()
  /// Which columns show a field, by its slot: a place in ``columnLists``, whose first has none.
  private var listBySlot: [UInt16]
  private var columnLists: [[Int]] = [[]]
  /// The fields that each column shows of the packet at hand, as indexes.
  private var matches: [[Int]]

  public init(_ options: Options) {
    let table = FieldTable()
    columns = options.columns
    columnText = options.separator.map { ColumnText(separator: $0) } ?? ColumnText(csv: ())
    hasHeader = options.hasHeader
    occurrence = options.occurrence
    aggregator = Array(options.aggregator.utf8)
    text = ValueText(table: table)
    types = WiresharkTypes(table)
    notes = NoteText(table: table)
    listBySlot = Array(repeating: 0, count: table.slotCount)
    matches = Array(repeating: [], count: options.columns.count)
    for (index, column) in columns.enumerated() {
      switch column.source {
      case .records(let selection, _):
        for field in selection.fields { add(index, at: table.slot(of: field)) }
      case .summary: if summary == nil { summary = ColumnSummary(table) }
      case .frame, .payload, .noteText, .noteSeverity: break
      }
    }
  }

  private mutating func add(_ column: Int, at slot: Int) {
    if listBySlot[slot] == 0 {
      listBySlot[slot] = UInt16(columnLists.count)
      columnLists.append([])
    }
    columnLists[Int(listBySlot[slot])].append(column)
  }

  public mutating func begin(to out: inout OutputBuffer) {
    guard hasHeader else { return }
    for (index, column) in columns.enumerated() {
      if index > 0 { columnText.appendSeparator(to: &out) }
      let start = out.count
      EscapedText.append(Array(column.heading.utf8).span, to: &out)
      columnText.close(from: start, &out)
    }
    columnText.appendLineEnd(to: &out)
  }

  public mutating func passOver(_ packet: borrowing Packet) { times.pass(packet, isShown: false) }

  public mutating func endInput(to out: inout OutputBuffer) { times = FrameTimes() }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    collect(dissection)
    summary?.prepare(dissection)
    let start = out.count
    var isEmpty = true
    for index in columns.indices {
      if index > 0 { columnText.appendSeparator(to: &out) }
      let columnStart = out.count
      append(column: index, packet, dissection, bytes, to: &out)
      columnText.close(from: columnStart, &out)
      if out.count > columnStart { isEmpty = false }
    }
    columnText.appendLineEnd(to: &out)
    // What was left at the input's end is no packet: it has a line only where that tells something.
    if isEmpty, packet.isEndOfInput { out.truncate(to: start) }
    times.pass(packet, isShown: true)
  }

  /// Finds the columns' fields among those of the packet.
  private mutating func collect(_ dissection: borrowing Dissection) {
    for index in matches.indices { matches[index].removeAll(keepingCapacity: true) }
    let fields = dissection.fields.span
    for index in fields.indices {
      let list = listBySlot[text.table.slot(of: fields[index].id)]
      guard list != 0, fields[index].isWhole else { continue }
      for column in columnLists[Int(list)] { matches[column].append(index) }
    }
  }

  private mutating func append(
    column: Int, _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    var values = ColumnValues(occurrence, start: out.count)
    switch columns[column].source {
    case .records(let selection, let noteIDs):
      if !selection.layers.isEmpty {
        for index in dissection.layers.indices where selection.contains(dissection.layers[index].id) {
          guard values.begin(aggregator, &out) else { continue }
          out.append(dissection.layers[index].id.spec.name)
        }
      }
      for index in matches[column] {
        guard values.begin(aggregator, &out) else { continue }
        let type = types.type(of: dissection.fields[index].id)
        text.append(index, as: type, .columns, dissection, frame, to: &out)
      }
      guard !noteIDs.isEmpty else { return }
      for index in dissection.notes.indices where noteIDs.contains(dissection.notes[index].id) {
        if values.begin(aggregator, &out) { out.append(0x31) }
      }
    case .payload(let protocols):
      for index in dissection.layers.indices where protocols.contains(dissection.layers[index].id) {
        let bytes = dissection.payload(ofLayer: index, frameLength: frame.count)
        guard !bytes.isEmpty, values.begin(aggregator, &out) else { continue }
        text.withRange(bytes, buffer: dissection.layers[index].buffer, dissection, frame) {
          out.append(hexadecimalDigits: $0)
        }
      }
    case .frame(let field):
      field.visitValues(of: packet, dissection, capturedLength: frame.count, times) { value in
        if values.begin(aggregator, &out) { out.append(value, .columns) }
      }
    case .summary(let part): summary?.append(part, packet, dissection, frame, to: &out)
    case .noteText:
      for index in dissection.notes.indices where values.begin(aggregator, &out) {
        notes.append(dissection.notes[index], dissection, to: &out)
      }
    case .noteSeverity:
      for index in dissection.notes.indices where values.begin(aggregator, &out) {
        out.append(decimal: dissection.notes[index].spec.severity.wiresharkNumber)
      }
    }
  }
}

/// The values of one column of one packet, as they come.
private struct ColumnValues {
  private let occurrence: FieldsView.Occurrence
  private let start: Int
  private var count = 0

  init(_ occurrence: FieldsView.Occurrence, start: Int) {
    self.occurrence = occurrence
    self.start = start
  }

  /// Whether the next value is to be written, after those before it or in their place.
  mutating func begin(_ aggregator: [UInt8], _ out: inout OutputBuffer) -> Bool {
    count += 1
    guard count > 1 else { return true }
    switch occurrence {
    case .first: return false
    case .last: out.truncate(to: start)
    case .all: out.append(aggregator.span)
    }
    return true
  }
}
