import Dissection
import Packets

/// What name servers answered.
struct NameAnswers: StatisticsTable {
  static let title: StaticString = "DNS answers"
  static let key: StaticString = "dns"
  static let plural: StaticString = "answers"

  private enum Name: String {
    case isResponse = "dns.flags.response"
    case code = "dns.flags.rcode"
    case questionName = "dns.qry.name"
    case questionType = "dns.qry.type"
    case answer = "dns.answer"
    case owner = "dns.resp.name"
    case type = "dns.resp.type"
    case time = "dns.time"
  }

  private struct Row {
    var packet = 0
    var name: [UInt8] = []
    var type: [UInt8] = []
    var code: [UInt8] = []
    var answers: [[UInt8]] = []
    var time: Int64?
  }

  /// Of a response's answers, no more are kept.
  private static let mostAnswers = 16

  private let names: NamedFields<Name>
  private var rows: [Row] = []
  private(set) var leftOut = 0

  init(_ table: FieldTable) { names = NamedFields(table) }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(
    _ counted: CountedPacket, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) {
    for layer in dissection.layers.indices where layer < dissection.quotedLayers.lowerBound {
      let fields = dissection.layers[layer].fields
      guard
        fields.contains(where: { names[dissection.fields[$0].id] == .isResponse && dissection.fields[$0].value != 0 })
      else { continue }
      guard rows.count < StatisticsLimit.rows else {
        leftOut += 1
        continue
      }
      rows.append(row(fields, dissection, frame, text))
      rows[rows.count - 1].packet = counted.packet.number
    }
  }

  private func row(
    _ fields: Range<Int>, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) -> Row {
    var row = Row()
    for index in fields where dissection.fields[index].isWhole {
      switch names[dissection.fields[index].id] {
      case .code: row.code = text.copy(of: index, dissection, frame)
      case .questionName where row.name.isEmpty, .owner where row.name.isEmpty:
        row.name = text.copy(of: index, dissection, frame)
      case .questionType where row.type.isEmpty, .type where row.type.isEmpty:
        row.type = text.copy(of: index, dissection, frame)
      case .answer where row.answers.count < Self.mostAnswers:
        row.answers.append(answer(index, fields.upperBound, dissection, frame, text))
      case .time: row.time = Int64(bitPattern: dissection.fields[index].value)
      default: break
      }
    }
    return row
  }

  /// What a record says, without the name and the type that it says it of.
  private func answer(
    _ group: Int, _ end: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) -> [UInt8] {
    var out = OutputBuffer(capacity: 128)
    let depth = dissection.fields[group].depth
    var index = group + 1
    while index < end, dissection.fields[index].depth > depth {
      let record = dissection.fields[index]
      let name = names[record.id]
      if record.depth == depth + 1, record.isTold, name != .owner, name != .type {
        let start = out.count
        if start > 0 { out.append(0x20) }
        let valueStart = out.count
        text.appendBrief(index, dissection, frame, to: &out)
        if out.count == valueStart { out.truncate(to: start) }
      }
      index += 1
    }
    return out.bytes(limit: StatisticsLimit.textLength)
  }

  // MARK: Showing

  func appendText(to out: inout OutputBuffer) {
    let table = TextTable([
      .number("Packet"), .text("Query"), .text("Type"), .text("Code"), .number("Time"), .text("Answers"),
    ])
    table.append(rows: rows.count, to: &out) { place, column, cell in
      let row = rows[place]
      switch column {
      case 0: cell.append(decimal: row.packet)
      // Names have escapes of their own.
      case 1: EscapedText.append(row.name.span, backslashes: true, to: &cell)
      case 2: EscapedText.append(row.type.span, to: &cell)
      case 3: EscapedText.append(row.code.span, to: &cell)
      case 4: if let time = row.time { TimeText.append(duration: time, to: &cell) }
      default:
        for (index, answer) in row.answers.enumerated() {
          if index > 0 { cell.append(", ") }
          EscapedText.append(answer.span, backslashes: true, to: &cell)
        }
      }
    }
  }

  func appendJSON(to out: inout OutputBuffer) {
    out.append(jsonArray: rows) { row, out in
      out.append("{\"packet\":")
      out.append(decimal: row.packet)
      out.append(",\"query\":")
      out.append(jsonString: row.name)
      out.append(",\"type\":")
      out.append(jsonString: row.type)
      out.append(",\"code\":")
      out.append(jsonString: row.code)
      out.append(",\"time\":")
      out.append(jsonSeconds: row.time)
      out.append(",\"answers\":")
      out.append(jsonArray: row.answers) { answer, out in out.append(jsonString: answer) }
      out.append(0x7d)
    }
  }
}
