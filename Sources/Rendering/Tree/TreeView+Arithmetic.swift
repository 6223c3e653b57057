import Dissection

/// How a checksum comes about: the words, their sum, the fold, the complement.
extension TreeView {
  mutating func appendArithmetic(
    of index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    for place in dissection.coverages.indices where dissection.coverages[place].field == index {
      let coverage = dissection.coverages[place]
      var sums = ChecksumSums()
      if let parts = coverage.pseudoHeader { appendPseudoHeader(parts, &sums, to: &out) }
      appendWords(coverage, dissection.fields[index], &sums, dissection, frame, to: &out)
      appendSum(dissection.fields[index], sums, expected(at: index, dissection), to: &out)
    }
  }

  private func expected(at index: Int, _ dissection: borrowing Dissection) -> UInt64? {
    for place in dissection.checksums.indices where dissection.checksums[place].field == index {
      return dissection.checksums[place].expected
    }
    return nil
  }

  private mutating func appendPseudoHeader(
    _ parts: PseudoHeaderParts, _ sums: inout ChecksumSums, to out: inout OutputBuffer
  ) {
    scratch.removeAll()
    scratch.append("Pseudo-header: source")
    appendAddress(parts.source, parts.isIPv6, &sums)
    scratch.append(", destination")
    appendAddress(parts.destination, parts.isIPv6, &sums)
    scratch.append(", protocol")
    appendWord(UInt64(parts.transport), &sums)
    sums.withoutLength = sums.total
    scratch.append(", length")
    if parts.length > 0xffff { appendWord(UInt64(parts.length >> 16), &sums) }
    appendWord(UInt64(parts.length & 0xffff), &sums)
    sums.pseudoHeader = sums.total
    scratch.append(0x2e)
    appendParagraph(.faint, hanging: 2, to: &out)
  }

  private mutating func appendAddress(
    _ address: PseudoHeaderParts.Address, _ isIPv6: Bool, _ sums: inout ChecksumSums
  ) {
    if isIPv6 {
      for shift in [48, 32, 16, 0] as [UInt64] { appendWord(address.high >> shift & 0xffff, &sums) }
      for shift in [48, 32] as [UInt64] { appendWord(address.low >> shift & 0xffff, &sums) }
    }
    for shift in [16, 0] as [UInt64] { appendWord(address.low >> shift & 0xffff, &sums) }
  }

  /// Writes a word and adds it.
  private mutating func appendWord(_ word: UInt64, _ sums: inout ChecksumSums) {
    scratch.append(0x20)
    scratch.append(hexadecimal: word, digits: 4)
    sums.total += word
  }

  /// The words of what is covered, the checksum's own left out; of many, the first and the last.
  private mutating func appendWords(
    _ coverage: ChecksumCoverage, _ record: FieldRecord, _ sums: inout ChecksumSums,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    scratch.removeAll()
    scratch.append("Words, this one as zero:")
    let words = (coverage.bytes.count + 1) / 2
    let isLong = words > Self.mostWords
    let own = (record.bytes.lowerBound - coverage.bytes.lowerBound) / 2
    for index in 0..<words {
      let start = coverage.bytes.lowerBound + 2 * index
      let word = index == own ? 0 : word(at: start, before: coverage.bytes.upperBound, record.buffer, dissection, frame)
      if isLong, index >= Self.firstWords, index < words - Self.lastWords {
        sums.total += word
        if index == Self.firstWords {
          scratch.append(" … ")
          scratch.append(decimal: words - Self.firstWords - Self.lastWords)
          scratch.append(" more words …")
        }
      } else {
        appendWord(word, &sums)
      }
    }
    scratch.append(0x2e)
    appendParagraph(.faint, hanging: 2, to: &out)
  }

  private static let mostWords = 32
  private static let firstWords = 20
  private static let lastWords = 4

  /// A word of the covered bytes, with a zero after the last byte where it stands alone.
  private func word(
    at place: Int, before end: Int, _ buffer: UInt16, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> UInt64 {
    guard buffer > 0 else { return Self.word(at: place, before: end, frame) }
    let bytes = dissection.buffers[Int(buffer) - 1].bytes
    return Self.word(at: place, before: end, bytes.span)
  }

  private static func word(at place: Int, before end: Int, _ bytes: Span<UInt8>) -> UInt64 {
    let end = min(end, bytes.count)
    let first = place < end ? UInt64(bytes[place]) : 0
    return first << 8 | (place + 1 < end ? UInt64(bytes[place + 1]) : 0)
  }

  /// The sum, its fold and the complement, and what that makes of the value in the packet.
  private mutating func appendSum(
    _ record: FieldRecord, _ sums: ChecksumSums, _ expected: UInt64?, to out: inout OutputBuffer
  ) {
    scratch.removeAll()
    scratch.append("All add up to ")
    appendHexadecimal(sums.total)
    appendFolds(of: sums.total)
    let folded = ChecksumSums.fold(sums.total)
    let complement = ~folded & 0xffff
    scratch.append(", complement ")
    scratch.append(hexadecimal: complement, digits: 4)
    if let expected, expected != complement {
      scratch.append(", sent as ")
      scratch.append(hexadecimal: expected, digits: 4)
    }
    let stored = record.value
    switch record.verdict {
    case .correct: scratch.append(": as it stands here.")
    case .offloaded: appendUnfinished(stored, sums)
    default:
      scratch.append("; with the ")
      scratch.append(hexadecimal: stored, digits: 4)
      scratch.append(" that stands here all words sum up to ")
      scratch.append(hexadecimal: ChecksumSums.fold(folded + stored), digits: 4)
      scratch.append(" instead of ffff.")
    }
    appendParagraph(.faint, hanging: 2, to: &out)
  }

  /// How the value before the network card's work comes about.
  private mutating func appendUnfinished(_ stored: UInt64, _ sums: ChecksumSums) {
    scratch.append(": that is what the card puts here. ")
    if let sum = sums.pseudoHeader, ChecksumSums.fold(sum) == stored {
      scratch.append("What stands here is the pseudo-header's sum, ")
      appendHexadecimal(sum)
      appendFolds(of: sum)
    } else if let sum = sums.withoutLength, ChecksumSums.fold(sum) == stored {
      scratch.append("What stands here is the pseudo-header's sum without the length, ")
      appendHexadecimal(sum)
      appendFolds(of: sum)
    } else {
      scratch.append("Zero stands here: the card does it all")
    }
    scratch.append(0x2e)
  }

  /// `, folded 2 + eacf = ead1`, as often as it takes.
  private mutating func appendFolds(of sum: UInt64) {
    var sum = sum
    while sum > 0xffff {
      scratch.append(", folded ")
      appendHexadecimal(sum >> 16)
      scratch.append(" + ")
      scratch.append(hexadecimal: sum & 0xffff, digits: 4)
      scratch.append(" = ")
      sum = sum >> 16 + sum & 0xffff
      scratch.append(hexadecimal: sum, digits: sum > 0xffff ? 5 : 4)
    }
  }

  /// A number in as many digits as it has, four at least for what is not a carry.
  private mutating func appendHexadecimal(_ number: UInt64) {
    scratch.append(hexadecimal: number, digits: max(1, (64 - number.leadingZeroBitCount + 3) / 4))
  }
}

/// The sums on the way to a checksum.
private struct ChecksumSums {
  var total: UInt64 = 0
  /// The pseudo-header's alone; `nil` where there is none.
  var pseudoHeader: UInt64?
  /// The same without its length, which some hosts leave to the network card.
  var withoutLength: UInt64?

  /// The ones' complement sum that a sum of words comes to.
  static func fold(_ sum: UInt64) -> UInt64 {
    var sum = sum
    while sum > 0xffff { sum = sum >> 16 + sum & 0xffff }
    return sum
  }
}
