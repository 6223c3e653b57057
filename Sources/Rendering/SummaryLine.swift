import Dissection

/// What a packet says, in one line: who to whom, and what its layers say.
///
/// Its methods are mutating even where they only read: a structure this large is copied for those that are not.
struct SummaryLine: ~Copyable {
  let text: ValueText
  /// What people call each layer, by its number.
  private let briefs: [StaticString]
  private var endpoints = Endpoints()
  private var headlines = FieldList()
  private var details = FieldList()
  /// Who speaks to whom in the packet that the packet quotes, its headlines, and its details, which nobody tells.
  private var quoted = Endpoints()
  private var quotedHeadlines = FieldList()
  private var quotedDetails = FieldList()

  init(_ table: FieldTable) {
    text = ValueText(table: table)
    briefs = ProtocolID.table("", \.brief)
  }

  /// Looks through the packet for what is told of these layers, and for who speaks to whom; call it before the others.
  mutating func prepare(_ dissection: borrowing Dissection, telling layers: Range<Int>) {
    let firstTold = layers.isEmpty ? 0 : dissection.layers[layers.lowerBound].fields.lowerBound
    let quotation = dissection.quotedFields
    while true {
      endpoints = Endpoints()
      let range = 0..<quotation.lowerBound
      if text.parts.find(in: dissection, range, from: firstTold, &endpoints, &headlines, &details) { break }
      headlines.grow()
      details.grow()
    }
    if !quotation.isEmpty { prepareQuotation(dissection, quotation) }
  }

  private mutating func prepareQuotation(_ dissection: borrowing Dissection, _ fields: Range<Int>) {
    let first = fields.lowerBound
    while true {
      quoted = Endpoints()
      if text.parts.find(in: dissection, fields, from: first, &quoted, &quotedHeadlines, &quotedDetails) { return }
      quotedHeadlines.grow()
      quotedDetails.grow()
    }
  }

  /// Who speaks to whom, as indexes of the packet's fields; negative where there is none.
  struct Ends {
    let source: Int
    let sourcePort: Int
    let destination: Int
    let destinationPort: Int
  }

  /// The ends of the innermost network, of the packet that was prepared.
  var ends: Ends {
    Ends(
      source: endpoints.source, sourcePort: endpoints.sourcePort, destination: endpoints.destination,
      destinationPort: endpoints.destinationPort)
  }

  /// `172.22.178.76:47866 → 18.220.149.166:80`, of the innermost layers that have addresses; an IPv6 address
  /// before a port is in brackets. Returns false where none has.
  @inline(__always)
  mutating func appendEndpoints(
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, arrow: StaticString = " → ", beforePort: UInt8 = 0x3a,
    to out: inout OutputBuffer
  ) -> Bool {
    append(endpoints, dissection, frame, arrow: arrow, beforePort: beforePort, to: &out)
  }

  @inline(__always)
  private mutating func append(
    _ endpoints: Endpoints, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, arrow: StaticString,
    beforePort: UInt8, to out: inout OutputBuffer
  ) -> Bool {
    guard endpoints.haveAddresses else { return false }
    appendEndpoint(endpoints.source, endpoints.sourcePort, beforePort, dissection, frame, to: &out)
    out.append(arrow)
    appendEndpoint(endpoints.destination, endpoints.destinationPort, beforePort, dissection, frame, to: &out)
    return true
  }

  private mutating func appendEndpoint(
    _ address: Int, _ port: Int, _ beforePort: UInt8, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    // RFC 3986 §3.2.2: the colons of an address are kept apart from that of a port.
    let isBracketed =
      port >= 0 && address >= 0 && beforePort == 0x3a && text.isIPv6Address(dissection.fields[address])
    if isBracketed { out.append(0x5b) }
    if address >= 0 { text.appendBrief(address, dissection, frame, to: &out) } else { out.append(0x3f) }
    if isBracketed { out.append(0x5d) }
    guard port >= 0 else { return }
    out.append(beforePort)
    text.appendBrief(port, dissection, frame, to: &out)
  }

  /// What people call a layer: `IPv4`.
  mutating func appendBrief(_ id: ProtocolID, to out: inout OutputBuffer) {
    out.append(briefs[Int(id.teller.rawValue)])
  }

  /// The layers that a line about the packet is told by: the last one that is more than data, with those of its kind
  /// before it, such as the messages of one segment. Indexes of the packet's layers.
  mutating func principalLayers(_ dissection: borrowing Dissection) -> Range<Int> {
    principalLayers(dissection, among: 0..<dissection.quotedLayers.lowerBound)
  }

  private func principalLayers(_ dissection: borrowing Dissection, among layers: Range<Int>) -> Range<Int> {
    var last = layers.upperBound - 1
    while last > layers.lowerBound, !isPrincipal(dissection.layers[last], dissection) { last -= 1 }
    guard last >= layers.lowerBound else { return 0..<0 }
    var first = last
    for index in (layers.lowerBound..<last).reversed() {
      let id = dissection.layers[index].id
      if id.teller == dissection.layers[last].id.teller { first = index } else if !id.isRemainder { break }
    }
    return first..<last + 1
  }

  /// Whether a line that is told by these layers tells this one: between messages may stand what they were put together
  /// from.
  func tells(_ index: Int, of layers: Range<Int>, _ dissection: borrowing Dissection) -> Bool {
    layers.count == 1 || !dissection.layers[index].id.isRemainder
  }

  /// Whether a line may be about the layer: not about data, nor about a part of another message.
  @inline(__always)
  private func isPrincipal(_ layer: LayerRecord, _ dissection: borrowing Dissection) -> Bool {
    !layer.id.isRemainder && (layer.buffer == 0 || !dissection.buffers[Int(layer.buffer) - 1].isPart)
  }

  /// The packet that the packet quotes, in short, after a colon: `: 192.0.2.1:1234 → 192.0.2.2:53 UDP`. Nothing where
  /// it quotes none.
  mutating func appendQuotation(
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, arrow: StaticString = " → ", beforePort: UInt8 = 0x3a,
    to out: inout OutputBuffer
  ) {
    let layers = dissection.quotedLayers
    guard !layers.isEmpty else { return }
    out.append(": ")
    if append(quoted, dissection, frame, arrow: arrow, beforePort: beforePort, to: &out) { out.append(0x20) }
    let principal = principalLayers(dissection, among: layers)
    for index in principal where tells(index, of: principal, dissection) {
      let layer = dissection.layers[index]
      if index == principal.lowerBound { appendBrief(layer.id, to: &out) }
      append(quotedHeadlines, layer, dissection, frame, to: &out)
    }
  }

  /// A layer's headlines, with a blank in front of each: ` PSH, ACK`. Returns whether it has any.
  @discardableResult
  mutating func appendHeadlines(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Bool {
    append(headlines, layer, dissection, frame, to: &out)
  }

  @discardableResult
  private mutating func append(
    _ headlines: FieldList, _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) -> Bool {
    var isAny = false
    for place in (0..<headlines.count).reversed() {
      let index = headlines.indexes[place]
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
    for place in (0..<details.count).reversed() {
      let index = details.indexes[place]
      guard layer.fields.contains(index) else { continue }
      let start = out.count
      text.parts.appendWords(of: dissection.fields[index].id, to: &out)
      let valueStart = out.count
      text.appendBrief(index, dissection, frame, to: &out)
      // What has neither words nor a value says nothing.
      if out.count == valueStart, valueStart == start + 1 { out.truncate(to: start) }
    }
  }

  /// Which networks of a wire and which tunnels the packet is in, by the layers before those that it is told by, and two
  /// blanks after: `VLAN 100/200 GRE  `.
  mutating func appendNetworks(
    _ dissection: borrowing Dissection, before told: Range<Int>, to out: inout OutputBuffer
  ) {
    var latest: ProtocolID?
    for index in 0..<told.lowerBound {
      let layer = dissection.layers[index]
      guard text.parts.isBesideAddresses(layer.id) else { continue }
      let network = network(of: layer, dissection)
      // A tunnel in a tunnel of its kind is told once.
      if network == nil, layer.id == latest || !text.parts.isTunnel(layer.id) { continue }
      let isFurther = layer.id == latest && network != nil
      if !isFurther {
        if latest != nil { out.append(0x20) }
        appendBrief(layer.id, to: &out)
      }
      if let network {
        out.append(isFurther ? 0x2f : 0x20)
        out.append(decimal: network)
      }
      latest = layer.id
    }
    if latest != nil { out.append("  ") }
  }

  private mutating func network(of layer: LayerRecord, _ dissection: borrowing Dissection) -> UInt64? {
    for index in layer.fields where text.parts.part(of: dissection.fields[index].id) == .network {
      return dissection.fields[index].isWhole ? dissection.fields[index].value : nil
    }
    return nil
  }

  /// The worst that there is to say, in brackets: ` [bad checksum]`. Less than a warning is left out. That bytes are cut
  /// off is said where nothing else is: the line has their numbers.
  func appendWorstNote(_ dissection: borrowing Dissection, _ palette: Palette, to out: inout OutputBuffer) {
    var worst: NoteSpec?
    for index in dissection.notes.indices {
      let spec = dissection.notes[index].spec
      guard spec.severity >= .warning else { continue }
      let isOnlyCut = worst.map { $0.saysCutOff && $0.severity == spec.severity } ?? false
      if spec.severity > worst?.severity ?? .note || isOnlyCut { worst = spec }
    }
    guard let worst else { return }
    out.append(0x20)
    palette.begin(worst.severity == .error ? .error : .warning, &out)
    out.append(0x5b)
    out.append(worst.brief)
    out.append(0x5d)
    palette.end(&out)
  }
}

extension SummaryParts {
  /// Finds the endpoints, the headlines and the details of some fields, from the last one on: what is told begins with the field
  /// `firstTold`, and the innermost addresses stand at the end of a header. Returns false where a list has no room.
  ///
  /// The parts' own method: whoever else reads their lists takes a reference to each, packet by packet.
  fileprivate func find(
    in dissection: borrowing Dissection, _ range: Range<Int>, from firstTold: Int, _ endpoints: inout Endpoints,
    _ headlineList: inout FieldList, _ detailList: inout FieldList
  ) -> Bool {
    var headlineCount = 0
    var detailCount = 0
    let fields = dissection.fields.span
    let parts = bySlot.span
    var headlines = headlineList.indexes.mutableSpan
    var details = detailList.indexes.mutableSpan
    var index = range.upperBound
    while index > range.lowerBound {
      index &-= 1
      // Fields of options and of flags speak for their group; readings of a leaf at the top stand one level deeper.
      guard fields[index].isTold, fields[index].isOfLayer else { continue }
      let id = fields[index].id
      let part = parts[table.slot(of: id)]
      if part.isDetail {
        if part == .nonzeroDetail, fields[index].value == 0 { continue }
        guard detailCount < details.count else { return false }
        details[detailCount] = index
        detailCount &+= 1
      } else if part.isHeadline {
        guard headlineCount < headlines.count else { return false }
        headlines[headlineCount] = index
        headlineCount &+= 1
      } else {
        endpoints.add(part, index, of: id)
        if endpoints.areComplete, index < firstTold { break }
      }
    }
    headlineList.count = headlineCount
    detailList.count = detailCount
    return true
  }
}

/// Fields of the packet at hand, by their indexes, the last one first.
private struct FieldList {
  /// What follows the first ``count`` of them is of no meaning.
  var indexes = [Int](repeating: 0, count: 48)
  var count = 0

  mutating func grow() { indexes += indexes }
}

/// Who speaks to whom: the innermost addresses and ports, as indexes of the packet's fields; negative where there is none.
private struct Endpoints {
  private(set) var source = -1
  private(set) var destination = -1
  private(set) var sourcePort = -1
  private(set) var destinationPort = -1
  /// The set of fields that the addresses are of.
  private var set = -1
  /// Whether nothing further outside can add to them.
  private(set) var areComplete = false

  var haveAddresses: Bool { source >= 0 || destination >= 0 }

  /// Adds a field that stands before those that were added.
  @inline(__always)
  mutating func add(_ part: SummaryParts.Part, _ index: Int, of field: FieldID) {
    if areComplete { return }
    switch part {
    case .sourcePort: if sourcePort < 0 { sourcePort = index }
    case .destinationPort: if destinationPort < 0 { destinationPort = index }
    case .sourceAddress, .destinationAddress: add(address: part, index, of: field)
    default: break
    }
  }

  @inline(__always)
  private mutating func add(address part: SummaryParts.Part, _ index: Int, of field: FieldID) {
    // The addresses of two layers do not mix: a cut header has one of its own, not its carrier's beside it.
    if haveAddresses, set != field.set {
      areComplete = true
      return
    }
    set = field.set
    if part == .sourceAddress { if source < 0 { source = index } } else if destination < 0 { destination = index }
    if source >= 0, destination >= 0 { areComplete = true }
  }
}
