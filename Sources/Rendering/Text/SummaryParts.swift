import Dissection

/// The part that each field plays where a packet, a layer or a group is told in one line: its ``SummaryRole``, taken
/// apart by what a view needs of it.
struct SummaryParts: ~Copyable {
  enum Part: UInt8 {
    case nothing
    case sourceAddress
    case destinationAddress
    case sourcePort
    case destinationPort
    case headline
    case headlineBehindFirstWord
    case network
    case detail
    case nonzeroDetail

    @inline(__always)
    var isHeadline: Bool { rawValue >= Part.headline.rawValue && rawValue < Part.detail.rawValue }
    @inline(__always)
    var isDetail: Bool { rawValue >= Part.detail.rawValue }
  }

  let table: FieldTable
  /// The parts by the fields' slots; most are nothing.
  private(set) var bySlot: [Part]
  /// The words before details, with a blank in front and, where there are any, one after.
  private var words = ShortTexts()
  /// Which words are a field's, by its slot.
  private var wordsBySlot: [UInt16]
  /// Which layers are told beside the addresses, by their numbers: tunnels, and those that may say in which network the
  /// packet is.
  private var areBesideAddresses = ProtocolID.table(false, \.isTunnel)
  private let areTunnels = ProtocolID.table(false, \.isTunnel)

  init(_ table: FieldTable) {
    self.table = table
    bySlot = Array(repeating: .nothing, count: table.slotCount)
    wordsBySlot = Array(repeating: 0, count: table.slotCount)
    // What has no words has the first text.
    _ = words.add(" ")
    table.visitSummaryRoles { field, role in
      let slot = table.slot(of: field)
      bySlot[slot] = Self.part(of: role)
      wordsBySlot[slot] = UInt16(Self.addWords(of: role, to: &words))
      // A protocol's first set of fields has its number.
      if case .network = role { areBesideAddresses[field.set] = true }
    }
  }

  private static func part(of role: SummaryRole) -> Part {
    switch role {
    case .omitted: .nothing
    case .sourceAddress: .sourceAddress
    case .destinationAddress: .destinationAddress
    case .sourcePort: .sourcePort
    case .destinationPort: .destinationPort
    case .headline: .headline
    case .headlineBehindFirstWord: .headlineBehindFirstWord
    case .network: .network
    case .detail: .detail
    case .nonzeroDetail: .nonzeroDetail
    }
  }

  private static func addWords(of role: SummaryRole, to words: inout ShortTexts) -> Int {
    switch role {
    case .detail(let text), .nonzeroDetail(let text): text.utf8CodeUnitCount > 0 ? words.add(" ", text, " ") : 0
    default: 0
    }
  }

  /// Whether the layer is a tunnel, or may say in which network the packet is.
  @inline(__always)
  func isBesideAddresses(_ layer: ProtocolID) -> Bool { areBesideAddresses[Int(layer.rawValue)] }

  func isTunnel(_ layer: ProtocolID) -> Bool { areTunnels[Int(layer.rawValue)] }

  func part(of field: FieldID) -> Part { bySlot[table.slot(of: field)] }

  /// What stands before a field's value: ` seq `, or a blank alone.
  @inline(__always)
  func appendWords(of field: FieldID, to out: inout OutputBuffer) {
    words.append(Int(wordsBySlot[table.slot(of: field)]), to: &out)
  }

  /// The same after a comma, or at the start: `, seq `, `seq `, or what remains of that without words.
  @inline(__always)
  func appendListed(of field: FieldID, isFirst: Bool, to out: inout OutputBuffer) {
    if !isFirst { out.append(0x2c) }
    words.append(Int(wordsBySlot[table.slot(of: field)]), skipping: isFirst ? 1 : 0, to: &out)
  }
}
