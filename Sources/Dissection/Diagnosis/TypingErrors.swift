import Packets

/// Looks for the one digit, mistyped, or the two, swapped, that would explain a wrong field: what might is tried, and the
/// corrected bytes dissected.
struct TypingErrors: ~Copyable {
  /// Bytes in the places of others.
  struct Edit: Hashable {
    let place: Int
    /// One byte, or two.
    let bytes: [UInt8]
  }

  /// How good a dissection looks: the better, the less.
  private struct Quality: Comparable {
    let errors: Int
    let warnings: Int
    /// How many are right.
    let checksums: Int
    let oddities: Int

    static func < (a: Quality, b: Quality) -> Bool {
      (a.errors, a.warnings, b.checksums, a.oddities) < (b.errors, b.warnings, a.checksums, b.oddities)
    }
  }

  /// No more digits are tried for a sum: of more than a few, one would be as good as another. Those of headers stand
  /// first.
  private static let mostOfSum = 64

  private let dissector: Dissector
  private var packet: Packet
  private let bytes: [UInt8]
  private var trial = Dissection()
  private let original: Quality

  init(_ dissector: Dissector, _ packet: Packet, _ bytes: Span<UInt8>, _ out: borrowing Dissection) {
    self.dissector = dissector.withoutConversations
    self.packet = packet
    self.packet.isFromText = false
    self.bytes = bytes.indices.map { bytes[$0] }
    original = Self.quality(of: out)
  }

  /// Tries what may explain the packet's wrong checksums, or its other errors where none is wrong, and says what does.
  mutating func note(_ out: inout Dissection) {
    var edits = errorEdits(out)
    var target: Int?
    for index in out.coverages.indices where isWrong(out.coverages[index], out) {
      let coverage = out.coverages[index]
      target = target ?? coverage.field
      edits += sumEdits(coverage).prefix(Self.mostOfSum)
      edits += lengthEdits(of: coverage, out) + unfinishedEdits(of: coverage, out)
    }
    guard let target = target ?? firstError(out) else { return }
    let best = best(of: edits, mending: out.fields[target], out)
    guard (1...Diagnosis.mostPlaces).contains(best.count) else { return }
    let text = Diagnosis.list(best.map { describe($0, out) })
    out.note(Diagnosis.Note.typingError, on: target, 0, 0, out.keep(text.utf8))
  }

  private func isWrong(_ coverage: ChecksumCoverage, _ out: borrowing Dissection) -> Bool {
    out.fields[coverage.field].verdict == .wrong && out.fields[coverage.field].buffer == 0
  }

  private func firstError(_ out: borrowing Dissection) -> Int? {
    for index in out.notes.indices where out.notes[index].spec.severity == .error {
      if let field = out.notes[index].field, out.fields[field].buffer == 0 { return field }
    }
    return nil
  }

  // MARK: Trials

  /// Those of the edits that make the best of the packet, where one mends it: the field has no error then, and a checksum
  /// is right that was not, or could not be told.
  private mutating func best(of edits: [Edit], mending field: FieldRecord, _ out: borrowing Dissection) -> [Edit] {
    var best: (quality: Quality, edits: [Edit])?
    var tried: Set<Edit> = []
    for edit in edits where tried.insert(edit).inserted {
      guard out.knows(edit.place..<edit.place + edit.bytes.count) else { continue }
      let quality = quality(after: edit)
      guard quality.errors < original.errors, quality.checksums > original.checksums, isRight(field) else { continue }
      if let found = best?.quality, found < quality { continue }
      if best?.quality == quality { best?.edits.append(edit) } else { best = (quality, [edit]) }
    }
    return best?.edits ?? []
  }

  private mutating func quality(after edit: Edit) -> Quality {
    var corrected = bytes
    corrected.replaceSubrange(edit.place..<edit.place + edit.bytes.count, with: edit.bytes)
    var dissector = dissector
    dissector.dissect(packet, corrected.span, into: &trial)
    return Self.quality(of: trial)
  }

  private static func quality(of out: borrowing Dissection) -> Quality {
    var (errors, warnings, checksums, oddities) = (0, 0, 0, 0)
    for index in out.notes.indices {
      switch out.notes[index].spec.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: oddities += 1
      case .chat: break
      }
    }
    // Bytes that no length accounts for are as good as a warning.
    for index in out.layers.indices where out.layers[index].id == Trailer.id { warnings += 1 }
    for index in out.fields.indices where [.correct, .offloaded].contains(out.fields[index].verdict) { checksums += 1 }
    return Quality(errors: errors, warnings: warnings, checksums: checksums, oddities: oddities)
  }

  /// Whether the latest trial has the field in the same place, without an error on it.
  private func isRight(_ field: FieldRecord) -> Bool {
    var found: Int?
    for index in trial.fields.indices {
      if trial.fields[index].id == field.id, trial.fields[index].hasSameBits(as: field) { found = index }
    }
    guard let found, trial.fields[found].verdict != .wrong else { return false }
    for index in trial.notes.indices where trial.notes[index].field == found {
      if trial.notes[index].spec.severity == .error { return false }
    }
    return true
  }

  // MARK: What may be wrong

  /// Any other digit, in each of the digits of a field of 16 bits at most.
  private func digitEdits(of field: Int, _ out: borrowing Dissection) -> [Edit] {
    let record = out.fields[field]
    guard record.buffer == 0, record.kind == .leaf, record.bitCount <= 16 else { return [] }
    var edits: [Edit] = []
    for digit in Int(record.firstBit) / 4..<(record.endBit + 3) / 4 {
      let (place, shift) = (digit / 2, UInt8(digit % 2 == 0 ? 4 : 0))
      for change in UInt8(1)...15 { edits.append(Edit(place: place, bytes: [bytes[place] ^ change << shift])) }
    }
    return edits
  }

  /// The digits of the first field with an error that is no checksum, and its bytes swapped.
  private func errorEdits(_ out: borrowing Dissection) -> [Edit] {
    for index in out.notes.indices where out.notes[index].spec.severity == .error {
      guard let field = out.notes[index].field, out.fields[field].verdict == .none else { continue }
      return digitEdits(of: field, out) + swappedEdits(of: field, out)
    }
    return []
  }

  /// The digits of a length that says what a checksum covers, and its bytes swapped.
  private func lengthEdits(of coverage: ChecksumCoverage, _ out: borrowing Dissection) -> [Edit] {
    for index in out.lengths.indices where out.lengths[index].bytes == coverage.bytes {
      return digitEdits(of: out.lengths[index].field, out) + swappedEdits(of: out.lengths[index].field, out)
    }
    return []
  }

  private func swappedEdits(of field: Int, _ out: borrowing Dissection) -> [Edit] {
    let record = out.fields[field]
    guard record.buffer == 0, record.kind == .leaf, record.bitCount == 16, record.isWholeBytes else { return [] }
    let place = record.bytes.lowerBound
    guard bytes[place] != bytes[place + 1] else { return [] }
    return [Edit(place: place, bytes: [bytes[place + 1], bytes[place]])]
  }

  /// The digits of a checksum that make it one which the network card is to finish.
  private func unfinishedEdits(of coverage: ChecksumCoverage, _ out: borrowing Dissection) -> [Edit] {
    let place = out.fields[coverage.field].bytes.lowerBound
    let unfinished = coverage.pseudoHeader.map(Diagnosis.unfinished) ?? [0]
    return digitEdits(of: coverage.field, out).filter { edit in
      let first = edit.place == place ? edit.bytes[0] : bytes[place]
      let second = edit.place == place ? bytes[place + 1] : edit.bytes[0]
      return unfinished.contains(UInt16(first) << 8 | UInt16(second))
    }
  }

  /// The digits up to the end of what a checksum covers that make its sum right. Those before it may be in the
  /// pseudo-header.
  private func sumEdits(_ coverage: ChecksumCoverage) -> [Edit] {
    let surplus = Diagnosis.sum(coverage, bytes.span)
    var edits: [Edit] = []
    for digit in 0..<2 * coverage.bytes.upperBound {
      let place = digit / 2
      let weight = weight(ofDigit: digit, from: coverage.bytes.lowerBound)
      let value = digitValue(digit)
      for other in 0..<16 where other != value && isZero(surplus + (other - value) * weight) {
        let change = UInt8(other ^ value) << (digit % 2 == 0 ? 4 : 0)
        edits.append(Edit(place: place, bytes: [bytes[place] ^ change]))
      }
      guard digit + 1 < 2 * coverage.bytes.upperBound else { break }
      let (next, nextWeight) = (
        digitValue(digit + 1), self.weight(ofDigit: digit + 1, from: coverage.bytes.lowerBound)
      )
      if value != next, isZero(surplus + (next - value) * (weight - nextWeight)) { edits.append(swapDigits(at: digit)) }
      guard digit % 2 == 0, place + 1 < coverage.bytes.upperBound, bytes[place] != bytes[place + 1] else { continue }
      let (first, second) = (Int(bytes[place]), Int(bytes[place + 1]))
      let isFirstOfWord = (place - coverage.bytes.lowerBound) % 2 == 0
      if isZero(surplus + (second - first) * (isFirstOfWord ? 255 : -255)) {
        edits.append(Edit(place: place, bytes: [bytes[place + 1], bytes[place]]))
      }
    }
    return edits
  }

  /// Whether a ones' complement sum is zero.
  private func isZero(_ sum: Int) -> Bool { sum % 0xffff == 0 }

  private func digitValue(_ digit: Int) -> Int { Int(digit % 2 == 0 ? bytes[digit / 2] >> 4 : bytes[digit / 2] & 0xf) }

  /// What a digit's one counts in a sum of words that begin at `start`.
  private func weight(ofDigit digit: Int, from start: Int) -> Int {
    let isFirstOfWord = (digit / 2 - start) % 2 == 0
    return (isFirstOfWord ? 256 : 1) * (digit % 2 == 0 ? 16 : 1)
  }

  private func swapDigits(at digit: Int) -> Edit {
    let place = digit / 2
    if digit % 2 == 0 { return Edit(place: place, bytes: [bytes[place] << 4 | bytes[place] >> 4]) }
    let (first, second) = (bytes[place], bytes[place + 1])
    return Edit(place: place, bytes: [first & 0xf0 | second >> 4, first << 4 | second & 0x0f])
  }

  // MARK: Words

  /// `byte 0x1c (Time to Live) 3a → 8a`.
  private func describe(_ edit: Edit, _ out: borrowing Dissection) -> String {
    let range = edit.place..<edit.place + edit.bytes.count
    let places =
      edit.bytes.count == 1
      ? "byte 0x\(Diagnosis.hexadecimal(edit.place))"
      : "bytes 0x\(Diagnosis.hexadecimal(edit.place))–0x\(Diagnosis.hexadecimal(edit.place + 1))"
    let before = bytes[range].map { Diagnosis.hexadecimal(Int($0)) }.joined(separator: " ")
    let after = edit.bytes.map { Diagnosis.hexadecimal(Int($0)) }.joined(separator: " ")
    let label = label(of: edit, out).map { " (\($0))" } ?? ""
    return "\(places)\(label) \(before) → \(after)"
  }

  /// The label of the field that the first changed bit is in.
  private func label(of edit: Edit, _ out: borrowing Dissection) -> String? {
    let changes = bytes[edit.place] ^ edit.bytes[0]
    let bit = edit.place * 8 + changes.leadingZeroBitCount
    for index in out.fields.indices {
      let record = out.fields[index]
      guard record.kind == .leaf, record.buffer == 0 else { continue }
      if (Int(record.firstBit)..<record.endBit).contains(bit) { return record.id.spec.label.description }
    }
    return nil
  }
}
