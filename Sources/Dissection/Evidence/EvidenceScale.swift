/// Weighs a finished dissection: it knows no protocol, but what every dissection has: verdicts, lengths, numbers with
/// names, notes, and what their specs say of the layers.
struct EvidenceScale {
  /// What a field of a dissection can tell.
  private enum Kind: UInt8 {
    case nothing
    case number
    case port
  }

  private let table: FieldTable
  /// What each field can tell, by its slot.
  private let kinds: [Kind]
  /// How many bits of its header each protocol fixes, by its number.
  private let fixedBits = ProtocolID.table(0, \.fixedBits)

  init() {
    let table = Registry.fieldTable
    var kinds = [Kind](repeating: .nothing, count: table.slotCount)
    table.visit { spec in
      switch spec.format {
      case .enumeration: kinds[table.slot(of: spec.id)] = .number
      case .port: kinds[table.slot(of: spec.id)] = .port
      default: break
      }
    }
    self.table = table
    self.kinds = kinds
  }

  /// How far into a packet fields are looked at: what tells stands in its headers.
  private static let mostFields = 64
  /// What a header that is cut off is worth at most: so little of it is there.
  private static let mostOfCut = 4
  /// What an error in a layer counts; its lengths tell nothing then.
  private static let fault = 6
  /// In a layer with two errors, a correct checksum is chance.
  private static let mostOfProof = 2 * fault
  /// How much the faults of a layer count that is not the first: it may be damaged.
  private static let mostOfInner = 3
  /// What it is worth that a further header follows, and has no fault.
  private static let bitsOfNext = 3
  /// How much zero padding stands after the shortest packet in the shortest Ethernet frame.
  private static let mostPadding = 46

  func weigh(_ dissection: inout Dissection, _ bytes: Span<UInt8>) -> Evidence {
    var evidence = Evidence()
    // The sum of nothing but ones, or zeros, is as correct as it is void.
    guard !isUniform(bytes) else { return evidence }
    var end = bytes.count
    var fieldCount = 0
    for index in dissection.layers.indices {
      let layer = dissection.layers[index]
      guard layer.buffer == 0, layer.id != Data.id else { continue }
      let (faults, isCut) = faults(in: layer, &dissection)
      weighLengths(of: layer, isFaulty: faults >= Self.fault, endingBefore: &end, &dissection, bytes, &evidence)
      weighHeader(layer, isFirst: index == 0, faults, isCut: isCut, &evidence)
      for field in layer.fields where fieldCount < Self.mostFields || dissection.fields[field].verdict != .none {
        fieldCount += 1
        weigh(dissection.fields[field], of: layer, isProof: faults < Self.mostOfProof, isCut: isCut, &evidence)
      }
    }
    if evidence.length == nil { evidence.length = lengthOfLayers(&dissection, bytes.count) }
    return evidence
  }

  /// What a layer fixes, and what is wrong with it.
  private func weighHeader(
    _ layer: LayerRecord, isFirst: Bool, _ faults: Int, isCut: Bool, _ evidence: inout Evidence
  ) {
    if !layer.id.isRemainder { evidence.add(layer.id) }
    evidence.subtract(isFirst ? faults : min(faults, Self.mostOfInner))
    guard faults == 0, layer.id != Trailer.id else { return }
    let fixed = fixedBits[Int(layer.id.rawValue)]
    let reason = Evidence.Reason.layer(layer.id, layer.bytes.lowerBound)
    evidence.add(isCut ? min(fixed, Self.mostOfCut) : fixed, reason)
    if layer.bytes.lowerBound > 0, !isCut { evidence.add(Self.bitsOfNext, reason) }
  }

  private func weigh(
    _ field: FieldRecord, of layer: LayerRecord, isProof: Bool, isCut: Bool, _ evidence: inout Evidence
  ) {
    guard field.isKind(.leaf), field.isWhole else { return }
    let byte = Int(field.firstBit / 8)
    switch field.verdict {
    case .none: break
    case .correct where isProof:
      evidence.prove(max(16, Int(field.bitCount)), .checksum(field.id, layer.id, byte))
    case .offloaded where field.value != 0: evidence.add(12, .checksum(field.id, layer.id, byte))
    case .wrong: evidence.subtract(3)
    default: break
    }
    switch kinds[table.slot(of: field.id)] {
    case .nothing: break
    case .port: if name(of: field) != nil { evidence.add(2, .nothing) }
    case .number where field.bitCount >= 8 && !isCut: weighNumber(field, of: layer, byte, &evidence)
    case .number: break
    }
  }

  /// A number with a name: the more numbers have none, the less is that chance. Small numbers are frequent anywhere.
  private func weighNumber(_ field: FieldRecord, of layer: LayerRecord, _ byte: Int, _ evidence: inout Evidence) {
    let isWide = field.bitCount >= 16
    guard field.value != 0 else { return }
    guard let name = name(of: field) else { return evidence.subtract(isWide ? 3 : 1) }
    // Of the numbers of one byte, most have a name.
    guard isWide, !saysNothing(name) else { return }
    evidence.add(
      field.value < 256 ? 2 : 9, .number(field.id, layer.id, byte, name))
  }

  private func name(of field: FieldRecord) -> StaticString? {
    switch table.spec(of: field.id).format {
    case .enumeration(let name, _), .port(let name): name(field.value)
    default: nil
    }
  }

  /// Whether a registry keeps the number for itself: that is no evidence.
  private func saysNothing(_ name: StaticString) -> Bool {
    let text = name.description.lowercased()
    return ["reserved", "unassigned", "unknown"].contains { text.hasPrefix($0) } || text.hasSuffix("not known")
  }

  /// What is wrong with a layer, in bits; where the bytes were cut off, nothing is.
  private func faults(in layer: LayerRecord, _ dissection: inout Dissection) -> (bits: Int, isCut: Bool) {
    var faults = 0
    var isCut = false
    for index in dissection.notes.indices {
      guard let field = dissection.notes[index].field, layer.fields.contains(field) else { continue }
      let note = dissection.notes[index].id
      if note == Data.Note.fieldCutOff.id || note == Data.Note.fieldMissing.id {
        isCut = true
        continue
      }
      if note == Data.Note.lengthCutOff.id { continue }
      switch note.spec.severity {
      case .error where dissection.fields[field].verdict == .none: faults += Self.fault
      case .warning: faults += 3
      case .note where dissection.fields[field].verdict == .none: faults += 1
      default: break
      }
    }
    return (min(faults, Self.mostOfProof), isCut)
  }

  /// The lengths that govern a layer's payload: where they end, and where the bytes around it do.
  private func weighLengths(
    of layer: LayerRecord, isFaulty: Bool, endingBefore outerEnd: inout Int, _ dissection: inout Dissection,
    _ bytes: Span<UInt8>, _ evidence: inout Evidence
  ) {
    for index in dissection.lengths.indices {
      let record = dissection.lengths[index]
      guard record.unit == 1, layer.fields.contains(record.field) else { continue }
      let field = dissection.fields[record.field]
      guard field.depth == 0, field.bitCount >= 8 else { continue }
      let end = record.bytes.upperBound
      if evidence.length == nil { evidence.length = end }
      if isFaulty { continue }
      let reason = Evidence.Reason.length(field.id, layer.id, Int(field.firstBit / 8))
      let most = field.bitCount >= 16 ? 10 : 5
      if end == outerEnd {
        evidence.add(most, reason)
      } else if end < outerEnd {
        if outerEnd - end > Self.mostPadding {
          evidence.subtract(3)
        } else {
          evidence.add(isZero(bytes, end..<outerEnd) ? most - 3 : 2, reason)
        }
        outerEnd = end
      }
    }
  }

  /// The end of the last layer, where it has a definite one and what follows is padding.
  private func lengthOfLayers(_ dissection: inout Dissection, _ count: Int) -> Int? {
    guard let last = dissection.layers.last else { return nil }
    if last.id == Trailer.id { return last.bytes.lowerBound }
    return dissection.layers.count > 1 && last.id != Data.id && last.bytes.upperBound == count ? count : nil
  }

  private func isUniform(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] != bytes[0] { return false }
    return bytes.count > 1
  }

  private func isZero(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] != 0 { return false }
    return true
  }
}
