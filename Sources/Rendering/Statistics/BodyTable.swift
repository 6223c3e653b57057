public import Packets

/// The bodies that were written to files.
public struct BodyTable: ~Copyable {
  private struct Row {
    let packet: Int
    let bytes: Int
    let isWhole: Bool
    let mediaType: [UInt8]
    let file: [UInt8]
    let uri: [UInt8]
  }

  private var rows: [Row] = []

  public init() {}

  public var isEmpty: Bool { rows.isEmpty }

  /// Adds a body; `packet` is the one that completes it. Longer texts are cut.
  public mutating func add(
    packet: Packet, bytes: Int, isWhole: Bool, mediaType: [UInt8], file: [UInt8], uri: [UInt8]
  ) {
    rows.append(
      Row(
        packet: packet.number, bytes: bytes, isWhole: isWhole,
        mediaType: Array(mediaType.prefix(StatisticsLimit.textLength)), file: file,
        uri: Array(uri.prefix(StatisticsLimit.textLength))))
  }

  /// A head and a row for each; what is not whole is said to be so.
  public func append(to out: inout OutputBuffer) {
    let table = TextTable([
      .number("Packet"), .number("Bytes"), .text("Whole"), .text("Type"), .text("File"), .text("URI"),
    ])
    table.append(rows: rows.count, to: &out) { place, column, cell in
      let row = rows[place]
      switch column {
      // The end of an input has no number.
      case 0: if row.packet > 0 { cell.append(decimal: row.packet) }
      case 1: cell.append(decimal: row.bytes)
      case 2: cell.append(row.isWhole ? "yes" : "no")
      case 3: EscapedText.append(row.mediaType.span, to: &cell)
      case 4: EscapedText.append(row.file.span, to: &cell)
      default: EscapedText.append(row.uri.span, to: &cell)
      }
    }
  }
}
