/// What a protocol says of its Internet checksum.
struct ChecksumNotes {
  /// With the value that stands there and the one that would be right, as `a` and `b`, and their ones' complement
  /// difference as `c`.
  let wrong: NoteID
  let offloaded: NoteID
  let unverified: NoteID

  @_transparent static var wrongBytes: StaticString {
    "Wrong, {c:surplus}: these bytes have the checksum 0x{b:x4}. One of them, or the checksum, was damaged."
  }
  @_transparent static var wrongMessage: StaticString {
    "Wrong, {c:surplus}: this message has the checksum 0x{b:x4}. One of its bytes, or the checksum, was damaged."
  }

  /// Transparent, so that nothing but three constants is left of it: whole notes would be written to the stack for each
  /// checksum.
  @_transparent
  init(wrong: NoteSpec, offloaded: NoteSpec, unverified: NoteSpec) {
    self.wrong = wrong.id
    self.offloaded = offloaded.id
    self.unverified = unverified.id
  }
}

/// What stands in a checksum that the network card is still to finish: one of these values.
struct UnfinishedChecksum {
  let first: UInt16
  let second: UInt16

  /// Zero: the card is to do it all.
  static let zero = UnfinishedChecksum(first: 0, second: 0)

  /// The sum of the pseudo-header, of which some hosts leave the length to the card.
  init(_ pseudoHeader: PseudoHeader, length: Int) {
    first = pseudoHeader.sum(length: length).folded
    second = pseudoHeader.sum.folded
  }

  private init(first: UInt16, second: UInt16) {
    self.first = first
    self.second = second
  }
}

extension Dissection {
  /// Judges an Internet checksum by the sum over what it covers, itself included; `nil` where not all of that is there.
  /// Which bytes these are, and the length in the pseudo-header if there is one, is kept for who explains the sum.
  /// Where it is not right, the value that would be is kept: all ones for zero where zero stands for no checksum at all.
  @inline(__always)
  mutating func judge(
    _ checksum: Token, over sum: InternetChecksum?, unfinished: @autoclosure () -> UnfinishedChecksum,
    zeroIsNone: Bool = false, covering bytes: Range<Int>? = nil, pseudoHeaderLength: Int? = nil,
    _ notes: ChecksumNotes
  ) {
    guard let sum else { return markUnverified(checksum, notes) }
    if sum.folded == 0xffff {
      fields[checksum.field].verdict = .correct
      if keepsCoverages { keepCoverage(of: checksum, bytes, pseudoHeaderLength: pseudoHeaderLength) }
    } else {
      judgeIncorrect(checksum, sum, unfinished(), zeroIsNone, notes)
      if keepsCoverages || fields[checksum.field].verdict == .wrong {
        keepCoverage(of: checksum, bytes, pseudoHeaderLength: pseudoHeaderLength)
      }
    }
  }

  /// Judges a checksum over some of the bytes, without a pseudo-header; `nil` where not all of them are there.
  mutating func judge(
    _ checksum: Token, over covered: Range<Int>?, of bytes: Span<UInt8>, _ notes: ChecksumNotes
  ) {
    guard let covered, knows(covered) else { return markUnverified(checksum, notes) }
    var sum = InternetChecksum()
    sum.add(bytes, covered)
    judge(checksum, over: sum, unfinished: .zero, covering: covered, notes)
  }

  /// Judges a transport protocol's checksum, over the pseudo-header with a length and some of the bytes; `nil` where these
  /// are not known.
  @inline(__always)
  mutating func judge(
    _ checksum: Token, over covered: Range<Int>?, of bytes: Span<UInt8>, length: Int, zeroIsNone: Bool = false,
    _ notes: ChecksumNotes
  ) {
    guard let covered, let pseudo = context.pseudoHeader, pseudo.isWhole, knows(covered) else {
      return markUnverified(checksum, notes)
    }
    var sum = pseudo.sum(length: length)
    sum.add(bytes, covered)
    judge(
      checksum, over: sum, unfinished: UnfinishedChecksum(pseudo, length: length), zeroIsNone: zeroIsNone,
      covering: covered, pseudoHeaderLength: length, notes)
  }

  private mutating func markUnverified(_ checksum: Token, _ notes: ChecksumNotes) {
    markUnverified(checksum, notes.unverified)
  }

  /// Judges a checksum of another kind by the value that would be right; `nil` where not all that it covers is known.
  mutating func judge(_ checksum: Token, against expected: UInt64?, wrong: NoteSpec) {
    guard checksum.field >= 0 else { return }
    guard checksum.isKnown, let expected else {
      fields[checksum.field].verdict = .unverified
      return
    }
    fields[checksum.field].verdict = checksum.number == expected ? .correct : .wrong
    guard checksum.number != expected else { return }
    checksums.append(ChecksumRecord(field: checksum.field, expected: expected))
    note(wrong, on: checksum, checksum.number, expected)
  }

  /// Says why a checksum cannot be judged.
  mutating func markUnverified(_ checksum: Token, _ reason: NoteSpec) { markUnverified(checksum, reason.id) }

  @inline(never)
  private mutating func markUnverified(_ checksum: Token, _ reason: NoteID) {
    guard fields.indices.contains(checksum.field) else { return }
    fields[checksum.field].verdict = .unverified
    note(reason, on: checksum.field)
  }

  @inline(never)
  private mutating func judgeIncorrect(
    _ checksum: Token, _ sum: InternetChecksum, _ unfinished: UnfinishedChecksum, _ zeroIsNone: Bool,
    _ notes: ChecksumNotes
  ) {
    let stored = UInt16(truncatingIfNeeded: checksum.number)
    let complement = UInt64(sum.expected(instead: stored))
    let expected = zeroIsNone && complement == 0 ? 0xffff : complement
    let isUnfinished = stored == unfinished.first || stored == unfinished.second
    fields[checksum.field].verdict = isUnfinished ? .offloaded : .wrong
    checksums.append(ChecksumRecord(field: checksum.field, expected: expected))
    let surplus = (Int(stored) - Int(complement) + 0xffff) % 0xffff
    note(isUnfinished ? notes.offloaded : notes.wrong, on: checksum.field, checksum.number, expected, UInt64(surplus))
  }
}
