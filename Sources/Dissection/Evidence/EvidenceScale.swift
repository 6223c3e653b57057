/// Weighs a finished dissection: it knows no protocol, but what every dissection has: verdicts, lengths, numbers with
/// names, notes, and what their specs say of the layers.
struct EvidenceScale {
  /// What a field can tell by its value's name.
  private enum Kind: UInt8 {
    case nothing
    case number
    case port
  }

  private let table = Registry.fieldTable
  /// What each field can tell, by its slot.
  private let kinds: [Kind]
  /// How many bits of its header each protocol fixes, by its number.
  private let fixedBits = ProtocolID.table(0, \.fixedBits)

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

  init() {
    var kinds = [Kind](repeating: .nothing, count: table.slotCount)
    table.visitFormats { slot, format in
      switch format {
      case .enumeration: kinds[slot] = .number
      case .port: kinds[slot] = .port
      default: break
      }
    }
    self.kinds = kinds
  }

  func weigh(_ dissection: borrowing Dissection, _ bytes: Span<UInt8>) -> Evidence {
    var evidence = Evidence()
    // The sum of nothing but ones, or zeros, is as correct as it is void.
    guard bytes.count < 2 || !bytes.isFilled(0..<bytes.count, with: bytes[0]) else { return evidence }
    var end = bytes.count
    var fieldCount = 0
    var isAnyCut = false
    for index in dissection.layers.indices {
      let layer = dissection.layers[index]
      guard layer.buffer == 0, layer.id != Data.id else { continue }
      let (faults, isCut) = faults(in: layer, dissection)
      isAnyCut = isAnyCut || isCut
      if !layer.id.isRemainder { evidence.add(layer.id) }
      evidence.add(-(index == 0 ? faults : min(faults, Self.mostOfInner)))
      weighLengths(
        of: layer, isFaulty: faults >= Self.fault, isCut: isCut, endingBefore: &end, dissection, bytes, &evidence)
      if faults == 0, layer.id != Trailer.id {
        let reason = Evidence.Reason(layer: layer.id, byte: layer.bytes.lowerBound)
        let fixed = fixedBits[Int(layer.id.rawValue)]
        evidence.add(isCut ? min(fixed, Self.mostOfCut) : fixed, reason)
        if layer.bytes.lowerBound > 0, !isCut { evidence.add(Self.bitsOfNext, reason) }
      }
      for field in layer.fields where fieldCount < Self.mostFields || dissection.fields[field].verdict != .none {
        fieldCount += 1
        weigh(dissection.fields[field], of: layer, isProof: faults < Self.mostOfProof, isCut: isCut, &evidence)
      }
    }
    // Without a length, the last layer tells where it has a definite end, and padding follows; not where bytes lack.
    if evidence.length == nil, !isAnyCut, let last = dissection.layers.last {
      let isWhole = dissection.layers.count > 1 && last.id != Data.id && last.bytes.upperBound == bytes.count
      evidence.length = last.id == Trailer.id ? last.bytes.lowerBound : isWhole ? bytes.count : nil
    }
    return evidence
  }

  private func weigh(
    _ field: FieldRecord, of layer: LayerRecord, isProof: Bool, isCut: Bool, _ evidence: inout Evidence
  ) {
    guard field.isKind(.leaf), field.isWhole else { return }
    func reason(_ says: StaticString, _ name: StaticString = "") -> Evidence.Reason {
      Evidence.Reason(layer: layer.id, field: field.id, byte: Int(field.firstBit / 8), says: says, name: name)
    }
    switch field.verdict {
    case .correct where isProof:
      evidence.add(max(16, Int(field.bitCount)), reason("is correct"))
      evidence.isProven = true
    case .offloaded where field.value != 0: evidence.add(12, reason("is correct"))
    case .wrong: evidence.add(-3)
    default: break
    }
    guard field.value != 0, field.bitCount >= 8 else { return }
    switch kinds[table.slot(of: field.id)] {
    case .port where name(of: field) != nil: evidence.add(2)
    case .number where !isCut:
      // The more numbers have no name, the less is one with a name chance: of the numbers of one byte, most have one, and
      // small ones are frequent anywhere.
      let isWide = field.bitCount >= 16
      guard let name = name(of: field) else { return evidence.add(isWide ? -3 : -1) }
      if isWide, !saysNothing(name) { evidence.add(field.value < 256 ? 2 : 9, reason("is ", name)) }
    default: break
    }
  }

  private func name(of field: FieldRecord) -> StaticString? {
    switch table.format(of: field.id) {
    case .enumeration(let name, _), .port(let name): name(field.value)
    default: nil
    }
  }

  /// Whether a registry keeps the number for itself: that is no evidence.
  private func saysNothing(_ name: StaticString) -> Bool {
    // Asked of every number with a name: most begin with neither letter, and no string is made of them.
    guard name.utf8CodeUnitCount > 0 else { return false }
    let (first, last) = name.withUTF8Buffer { unsafe ($0[0] | 0x20, $0[$0.count - 1] | 0x20) }
    guard first == UInt8(ascii: "r") || first == UInt8(ascii: "u") || last == UInt8(ascii: "n") else { return false }
    let text = name.description.lowercased()
    return ["reserved", "unassigned", "unknown"].contains { text.hasPrefix($0) } || text.hasSuffix("not known")
  }

  /// What is wrong with a layer, in bits; where the bytes were cut off, nothing is.
  private func faults(in layer: LayerRecord, _ dissection: borrowing Dissection) -> (bits: Int, isCut: Bool) {
    var (faults, isCut) = (0, false)
    for index in dissection.notes.indices {
      let note = dissection.notes[index]
      guard let field = note.field, layer.fields.contains(field) else { continue }
      // A checksum's verdict is weighed by itself.
      let isVerdict = dissection.fields[field].verdict != .none
      switch note.id {
      case Data.Note.fieldCutOff.id, Data.Note.fieldMissing.id: isCut = true
      case Data.Note.lengthCutOff.id: break
      default:
        switch note.spec.severity {
        case .error: faults += isVerdict ? 0 : Self.fault
        case .warning: faults += 3
        case .note: faults += isVerdict ? 0 : 1
        case .chat: break
        }
      }
    }
    return (min(faults, Self.mostOfProof), isCut)
  }

  /// The lengths that govern a layer's payload: where they end, and where the bytes around it do.
  private func weighLengths(
    of layer: LayerRecord, isFaulty: Bool, isCut: Bool, endingBefore outerEnd: inout Int,
    _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, _ evidence: inout Evidence
  ) {
    for index in dissection.lengths.indices {
      let record = dissection.lengths[index]
      guard record.unit == 1, layer.fields.contains(record.field) else { continue }
      let field = dissection.fields[record.field]
      guard field.depth == 0, field.bitCount >= 8 else { continue }
      let end = record.bytes.upperBound
      // The lengths of addresses and the like, which lie in the layer itself, are none of the packet.
      if evidence.length == nil, end >= layer.bytes.upperBound, !isCut { evidence.length = end }
      guard !isFaulty, end <= outerEnd else { continue }
      let most = field.bitCount >= 16 ? 10 : 5
      let isPadded = end == outerEnd || bytes.isFilled(end..<outerEnd, with: 0)
      let bits = end == outerEnd ? most : outerEnd - end > Self.mostPadding ? -3 : isPadded ? most - 3 : 2
      evidence.add(
        bits,
        Evidence.Reason(layer: layer.id, field: field.id, byte: Int(field.firstBit / 8), says: "fits the bytes"))
      outerEnd = end
    }
  }
}

extension Span<UInt8> {
  /// Whether each byte in the range is this one.
  fileprivate func isFilled(_ range: Range<Int>, with byte: UInt8) -> Bool {
    for index in range where self[index] != byte { return false }
    return true
  }
}
