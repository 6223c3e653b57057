/// The columns of a summary line, by Wireshark's names for its own: `_ws.col.Info`, which later versions write small.
enum SummaryColumn: String, CaseIterable {
  case number = "_ws.col.number"
  case time = "_ws.col.time"
  case source = "_ws.col.source"
  case destination = "_ws.col.destination"
  case protocolName = "_ws.col.protocol"
  case length = "_ws.col.length"
  case info = "_ws.col.info"

  /// Also by the names that some versions of Wireshark have.
  init?(name: String) {
    let name = name.lowercased()
    let others = [
      "_ws.col.no.": "_ws.col.number", "_ws.col.def_src": "_ws.col.source", "_ws.col.def_dst": "_ws.col.destination",
      "_ws.col.packet_length": "_ws.col.length",
    ]
    self.init(rawValue: others[name] ?? name)
  }
}
