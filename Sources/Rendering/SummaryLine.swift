import Dissection

/// What a packet says, in one line: who to whom, and what its layers say.
struct SummaryLine: ~Copyable {
  let text: ValueText
  /// What each field is to the line, by its id; most are nothing.
  private let parts: [Part]
  /// The words before a detail, by the field's place in the table.
  private let words: [StaticString]
  /// The fields of the packet at hand that have a part, in their order; what follows them is of no meaning.
  private var found = [Found](repeating: Found(index: 0, part: .nothing), count: 48)
  private var foundCount = 0

  private enum Part: UInt8 {
    case nothing
    case sourceAddress
    case destinationAddress
    case sourcePort
    case destinationPort
    case headline
    case detail
    case nonzeroDetail
  }

  private struct Found {
    let index: Int32
    let part: Part
  }

  init(_ table: FieldTable) {
    text = ValueText(table: table)
    var parts = [Part](repeating: .nothing, count: Family.allCases.count << 8)
    for (field, spec) in zip(table.fields, table.specs) {
      parts[Int(field.rawValue)] =
        switch spec.summary {
        case .omitted: .nothing
        case .sourceAddress: .sourceAddress
        case .destinationAddress: .destinationAddress
        case .sourcePort: .sourcePort
        case .destinationPort: .destinationPort
        case .headline: .headline
        case .detail: .detail
        case .nonzeroDetail: .nonzeroDetail
        }
    }
    self.parts = parts
    words = table.specs.map { spec in
      switch spec.summary {
      case .detail(let words), .nonzeroDetail(let words): words
      default: ""
      }
    }
  }

  /// Looks once through the packet's fields; call it before the others.
  mutating func prepare(_ dissection: borrowing Dissection) {
    while !find(dissection) { found += found }
  }

  /// Fills ``found``; returns false where it is too short.
  private mutating func find(_ dissection: borrowing Dissection) -> Bool {
    var count = 0
    let fields = dissection.fields.span
    let table = self.parts
    let parts = table.span
    var found = self.found.mutableSpan
    for index in fields.indices {
      let part = parts[Int(fields[index].id.rawValue)]
      if part == .nothing { continue }
      // Fields of options and of flags speak for their group; readings of a leaf at the top stand one level deeper.
      guard fields[index].depth <= (fields[index].kind == .reading ? 1 : 0) else { continue }
      guard count < found.count else { return false }
      found[count] = Found(index: Int32(truncatingIfNeeded: index), part: part)
      count += 1
    }
    foundCount = count
    return true
  }

  /// `172.22.178.76:47866 → 18.220.149.166:80`, of the innermost layers that have addresses. Returns false where none has.
  func appendEndpoints(
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) -> Bool {
    var source = -1
    var destination = -1
    var sourcePort = -1
    var destinationPort = -1
    var family: UInt16?
    for place in 0..<foundCount {
      let index = Int(found[place].index)
      let part = found[place].part
      switch part {
      case .sourceAddress, .destinationAddress:
        // The addresses of two layers do not mix: a cut header has one of its own, not its carrier's beside it.
        if family != dissection.fields[index].id.rawValue >> 8 {
          family = dissection.fields[index].id.rawValue >> 8
          (source, destination, sourcePort, destinationPort) = (-1, -1, -1, -1)
        }
        if part == .sourceAddress { source = index } else { destination = index }
      case .sourcePort: sourcePort = index
      case .destinationPort: destinationPort = index
      case .nothing, .headline, .detail, .nonzeroDetail: continue
      }
    }
    guard source >= 0 || destination >= 0 else { return false }
    appendEndpoint(source, sourcePort, dissection, frame, to: &out)
    out.append(" → ")
    appendEndpoint(destination, destinationPort, dissection, frame, to: &out)
    return true
  }

  private func appendEndpoint(
    _ address: Int, _ port: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    if address >= 0 { text.appendBrief(address, dissection, frame, to: &out) } else { out.append(0x3f) }
    guard port >= 0 else { return }
    out.append(0x3a)
    text.appendBrief(port, dissection, frame, to: &out)
  }

  /// The layers that a line about the packet is told by: the last one that is more than data, with those of its kind
  /// before it, such as the messages of one segment. Indexes of the packet's layers.
  func principalLayers(_ dissection: borrowing Dissection) -> Range<Int> {
    var last = dissection.layers.count - 1
    while last > 0, dissection.layers[last].layer == .data || dissection.layers[last].layer == .trailer { last -= 1 }
    guard last >= 0 else { return 0..<0 }
    var first = last
    while first > 0, dissection.layers[first - 1].layer == dissection.layers[last].layer { first -= 1 }
    return first..<last + 1
  }

  /// A layer's headlines, with a blank in front of each: ` PSH, ACK`. Returns whether it has any.
  @discardableResult
  func appendHeadlines(
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
  func appendDetails(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    for place in 0..<foundCount {
      let part = found[place].part
      let index = Int(found[place].index)
      guard part == .detail || part == .nonzeroDetail, layer.fields.contains(index) else { continue }
      let record = dissection.fields[index]
      if part == .nonzeroDetail, record.value == 0 { continue }
      let words = words[text.table.place(of: record.id)]
      out.append(0x20)
      if words.utf8CodeUnitCount > 0 {
        out.append(words)
        out.append(0x20)
      }
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
