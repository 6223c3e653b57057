/// Checksums that one flipped bit would explain.
extension Diagnosis {
  /// The sum of all that a checksum covers, itself included, folded: 0xffff, or zero, where it is right.
  static func sum(_ coverage: ChecksumCoverage, _ bytes: Span<UInt8>) -> Int {
    var sum = InternetChecksum()
    if let parts = coverage.pseudoHeader {
      sum = sumWithoutLength(parts)
      sum.add(parts.length)
    }
    sum.add(bytes, coverage.bytes)
    return Int(sum.folded) % 0xffff
  }

  private static func sumWithoutLength(_ parts: PseudoHeaderParts) -> InternetChecksum {
    var sum = InternetChecksum()
    for address in [parts.source, parts.destination] {
      sum.add(address.high)
      sum.add(address.low)
    }
    sum.add(parts.transport)
    return sum
  }

  /// What stands in a checksum that the network card is still to finish.
  static func unfinished(_ parts: PseudoHeaderParts) -> [UInt16] {
    var sum = sumWithoutLength(parts)
    let withoutLength = sum.folded
    sum.add(parts.length)
    return [withoutLength, sum.folded]
  }

  /// A sum that is off by a power of two is what one flipped bit makes of it, RFC 1071.
  static func noteFlippedBits(_ bytes: Span<UInt8>, _ out: inout Dissection) {
    guard !isExplained(out) else { return }
    for index in out.coverages.indices {
      let coverage = out.coverages[index]
      let record = out.fields[coverage.field]
      guard record.verdict == .wrong, record.buffer == 0 else { continue }
      let sum = sum(coverage, bytes)
      let (tooLarge, tooSmall) = (sum, 0xffff - sum)
      if tooLarge.nonzeroBitCount == 1 {
        note(Note.bitSet, tooLarge, isSet: true, coverage, bytes, &out)
      } else if tooSmall.nonzeroBitCount == 1 {
        note(Note.bitCleared, tooSmall, isSet: false, coverage, bytes, &out)
      }
    }
  }

  /// Whether a typing error explains the packet better.
  private static func isExplained(_ out: borrowing Dissection) -> Bool {
    for index in out.notes.indices where out.notes[index].id == Note.typingError.id { return true }
    return false
  }

  private static func note(
    _ spec: NoteSpec, _ difference: Int, isSet: Bool, _ coverage: ChecksumCoverage, _ bytes: Span<UInt8>,
    _ out: inout Dissection
  ) {
    // The bit is in the first byte of a word, or in the second.
    let isFirst = difference > 0xff
    let bit = UInt8(isFirst ? difference >> 8 : difference)
    var places: [Int] = []
    var count = 0
    for place in stride(from: coverage.bytes.lowerBound + (isFirst ? 0 : 1), to: coverage.bytes.upperBound, by: 2)
    where (bytes[place] & bit != 0) == isSet {
      count += 1
      if places.count <= mostListed { places.append(place) }
    }
    guard count > 0 else { return }
    let which = isFirst ? "first" : "second"
    var text =
      count <= mostListed
      ? (count == 1 ? "byte " : "one of the bytes ") + list(places.map { "0x" + hexadecimal($0) })
      : "the \(which) byte of one of \(count) words"
    if isPseudoHeaderOpen(coverage, out) { text += ", or in an address of the pseudo-header" }
    out.note(spec, on: coverage.field, UInt64(difference), UInt64(bit), out.keep(text.utf8))
  }

  /// Whether no checksum of its own vouches for the addresses in the pseudo-header.
  private static func isPseudoHeaderOpen(_ coverage: ChecksumCoverage, _ out: borrowing Dissection) -> Bool {
    guard let parts = coverage.pseudoHeader, !parts.isIPv6 else { return coverage.pseudoHeader != nil }
    for index in out.coverages.indices where out.coverages[index].field < coverage.field {
      if out.fields[out.coverages[index].field].verdict == .wrong { return true }
    }
    return false
  }

  /// More bytes are counted.
  private static let mostListed = 6
}
