import Dissection

/// What a packet says, in one line: who to whom, and what its layers say.
///
/// Its methods are mutating even where they only read: a structure this large is copied for those that are not.
struct SummaryLine: ~Copyable {
  let text: ValueText
  /// What people call each layer, by its number.
  private let briefs: [StaticString]
  private var endpoints = Endpoints()
  /// The headlines and details of the packet at hand, in their order; what follows them is of no meaning.
  private var found = [Found](repeating: Found(index: 0, part: .nothing), count: 48)
  private var foundCount = 0

  private struct Found {
    let index: Int32
    let part: SummaryParts.Part
  }

  init(_ table: FieldTable) {
    text = ValueText(table: table)
    briefs = Layer.allCases.map(\.spec.brief)
  }

  /// Looks once through the packet's fields; call it before the others.
  mutating func prepare(_ dissection: borrowing Dissection) {
    while !find(dissection) { found += found }
  }

  /// Fills ``endpoints`` and ``found``; returns false where that is too short.
  private mutating func find(_ dissection: borrowing Dissection) -> Bool {
    var count = 0
    var endpoints = Endpoints()
    let fields = dissection.fields.span
    let partsByID = text.parts.byID
    let parts = partsByID.span
    var found = self.found.mutableSpan
    for index in fields.indices {
      // Fields of options and of flags speak for their group; readings of a leaf at the top stand one level deeper.
      guard fields[index].isOfLayer else { continue }
      let id = fields[index].id
      let part = parts[Int(id.rawValue)]
      if part == .nothing { continue }
      switch part {
      case .headline, .detail, .nonzeroDetail:
        guard count < found.count else { return false }
        found[count] = Found(index: Int32(truncatingIfNeeded: index), part: part)
        count &+= 1
      default: endpoints.add(part, index, of: id)
      }
    }
    foundCount = count
    self.endpoints = endpoints
    return true
  }

  /// `172.22.178.76:47866 → 18.220.149.166:80`, of the innermost layers that have addresses. Returns false where none has.
  mutating func appendEndpoints(
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Bool {
    guard endpoints.source >= 0 || endpoints.destination >= 0 else { return false }
    appendEndpoint(endpoints.source, endpoints.sourcePort, dissection, frame, to: &out)
    out.append(" → ")
    appendEndpoint(endpoints.destination, endpoints.destinationPort, dissection, frame, to: &out)
    return true
  }

  private mutating func appendEndpoint(
    _ address: Int, _ port: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    if address >= 0 { text.appendBrief(address, dissection, frame, to: &out) } else { out.append(0x3f) }
    guard port >= 0 else { return }
    out.append(0x3a)
    text.appendBrief(port, dissection, frame, to: &out)
  }

  /// What people call a layer: `IPv4`.
  mutating func appendBrief(_ layer: Layer, to out: inout OutputBuffer) { out.append(briefs[Int(layer.rawValue)]) }

  /// The layers that a line about the packet is told by: the last one that is more than data, with those of its kind
  /// before it, such as the messages of one segment. Indexes of the packet's layers.
  mutating func principalLayers(_ dissection: borrowing Dissection) -> Range<Int> {
    var last = dissection.layers.count - 1
    while last > 0, dissection.layers[last].layer == .data || dissection.layers[last].layer == .trailer { last -= 1 }
    guard last >= 0 else { return 0..<0 }
    var first = last
    while first > 0, dissection.layers[first - 1].layer == dissection.layers[last].layer { first -= 1 }
    return first..<last + 1
  }

  /// A layer's headlines, with a blank in front of each: ` PSH, ACK`. Returns whether it has any.
  @discardableResult
  mutating func appendHeadlines(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Bool {
    var isAny = false
    for place in 0..<foundCount where found[place].part == .headline {
      let index = Int(found[place].index)
      guard layer.fields.contains(index) else { continue }
      out.append(0x20)
      let start = out.count
      text.appendBrief(index, dissection, frame, to: &out)
      // Flags of which none is set say nothing.
      if out.count == start { out.truncate(to: start - 1) } else { isAny = true }
    }
    return isAny
  }

  /// A layer's details, with a blank in front of each: ` seq 17 win 502`.
  mutating func appendDetails(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    for place in 0..<foundCount {
      let part = found[place].part
      let index = Int(found[place].index)
      guard part != .headline, layer.fields.contains(index) else { continue }
      let record = dissection.fields[index]
      if part == .nonzeroDetail, record.value == 0 { continue }
      text.parts.appendWords(place: text.table.place(of: record.id), to: &out)
      text.appendBrief(index, dissection, frame, to: &out)
    }
  }

  /// The worst that there is to say, in brackets: ` [bad checksum]`. Less than a warning is left out.
  func appendWorstNote(_ dissection: borrowing Dissection, to out: inout OutputBuffer) {
    var worst: NoteSpec?
    for index in dissection.notes.indices {
      let spec = dissection.notes[index].spec
      if spec.severity >= .warning, spec.severity > worst?.severity ?? .note { worst = spec }
    }
    guard let worst else { return }
    out.append(" [")
    out.append(worst.brief)
    out.append(0x5d)
  }
}

/// Who speaks to whom: the innermost addresses and ports, as indexes of the packet's fields; negative where there is none.
private struct Endpoints {
  var source = -1
  var destination = -1
  var sourcePort = -1
  var destinationPort = -1
  /// The family of fields that the addresses are of.
  private var family: UInt16 = .max

  mutating func add(_ part: SummaryParts.Part, _ index: Int, of field: FieldID) {
    switch part {
    case .sourcePort: sourcePort = index
    case .destinationPort: destinationPort = index
    case .sourceAddress, .destinationAddress:
      // The addresses of two layers do not mix: a cut header has one of its own, not its carrier's beside it.
      if family != field.rawValue >> 8 {
        self = Endpoints()
        family = field.rawValue >> 8
      }
      if part == .sourceAddress { source = index } else { destination = index }
    case .nothing, .headline, .detail, .nonzeroDetail: break
    }
  }
}
