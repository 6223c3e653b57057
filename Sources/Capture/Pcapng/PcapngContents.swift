import Packets

/// What a pcapng file was found to hold beside packets, for people who ask.
struct PcapngContents {
  /// More interfaces than these are counted, and not named.
  private static let maximumNames = 8

  private var sections = 0
  private var interfaces = 0
  private var names: [String] = []
  private var linkTypes: [String] = []
  private var applications: [String] = []
  private var comments: [String] = []
  /// How many blocks of each type that the draft names were passed over, and how many of all others.
  private var skipped: [PcapngBlockType: Int] = [:]
  private var unknown = 0

  mutating func add(_ section: PcapngSection) {
    sections += 1
    if let application = section.application, !applications.contains(application) {
      keep(application, in: &applications)
    }
    for comment in section.comments { keep(comment, in: &comments) }
  }

  mutating func add(_ interface: PcapngInterface) {
    interfaces += 1
    if let name = interface.packet.interface?.name { keep(name, in: &names) }
    let linkType = interface.packet.linkType.label ?? interface.packet.linkType.name
    if !linkTypes.contains(linkType) { keep(linkType, in: &linkTypes) }
  }

  private func keep(_ text: String, in list: inout [String]) {
    if list.count < Self.maximumNames { list.append(text) }
  }

  mutating func skip(_ type: PcapngBlockType) {
    if type.name != nil { skipped[type, default: 0] += 1 } else { unknown += 1 }
  }

  /// `pcapng, 2 interfaces (eth0, lo), Ethernet, written by Dumpcap 4.0; passed over: 1 name resolution block`.
  var summary: String {
    var text = "pcapng"
    if sections > 1 { text += ", \(sections) sections" }
    text += ", \(interfaces.counted("interface"))"
    if !names.isEmpty { text += " (\(names.joined(separator: ", "))\(names.count < interfaces ? ", …" : ""))" }
    if !linkTypes.isEmpty { text += ", \(linkTypes.joined(separator: " and "))" }
    if !applications.isEmpty { text += ", written by \(applications.joined(separator: " and "))" }
    for comment in comments { text += ", with the comment \"\(comment)\"" }
    let blocks = skipped.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($1) \($0.title(counting: $1))" }
    let others = unknown > 0 ? ["\(unknown.counted("block")) of unknown type"] : []
    return blocks.isEmpty && others.isEmpty
      ? text : "\(text); passed over: \((blocks + others).joined(separator: ", "))"
  }
}
