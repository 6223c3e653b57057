import Dissection

/// What there was to say of the packets: each note by its name, and how often it was said.
struct NoteStatistics: StatisticsTable {
  static let title: StaticString = "Notes"
  static let key: StaticString = "notes"
  static let plural: StaticString = "notes"

  private struct Row {
    let spec: NoteSpec
    var count: Int
  }

  /// How often each note was said: there are no more than are declared.
  private var counts: [NoteID: Int] = [:]

  var leftOut: Int { 0 }
  var isEmpty: Bool { counts.isEmpty }

  mutating func add(
    _ counted: CountedPacket, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) {
    for index in dissection.notes.indices { counts[dissection.notes[index].id, default: 0] += 1 }
  }

  // MARK: Showing

  /// The gravest first, then those that were said most. Several notes of one name and severity are one row.
  private var inOrder: [Row] {
    var rows: [String: Row] = [:]
    for (id, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let spec = id.spec
      rows["\(spec.severity.rawValue) \(spec.name)", default: Row(spec: spec, count: 0)].count += count
    }
    return rows.values.sorted { a, b in
      if a.spec.severity != b.spec.severity { return a.spec.severity > b.spec.severity }
      if a.count != b.count { return a.count > b.count }
      return a.spec.name.description < b.spec.name.description
    }
  }

  func appendText(to out: inout OutputBuffer) {
    let order = inOrder
    let table = TextTable([.text("Severity"), .number("Count"), .text("Name"), .text("Note")])
    table.append(rows: order.count, to: &out) { row, column, cell in
      switch column {
      case 0: cell.append(order[row].spec.severity.name)
      case 1: cell.append(decimal: order[row].count)
      case 2: cell.append(order[row].spec.name)
      default: cell.append(order[row].spec.brief)
      }
    }
  }

  func appendJSON(to out: inout OutputBuffer) {
    out.append(jsonArray: inOrder) { row, out in
      out.append("{\"name\":\"")
      out.append(row.spec.name)
      out.append("\",\"severity\":\"")
      out.append(row.spec.severity.name)
      out.append("\",\"count\":")
      out.append(decimal: row.count)
      out.append(0x7d)
    }
  }
}
