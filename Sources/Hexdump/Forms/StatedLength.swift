import Packets

/// What the lengths in a packet's own headers say of bytes that may be all of it, or a part.
extension Context {
  /// The least confidence of the judge in the headers: an IPv4 header whose length fits.
  private static let sureOfLength = 70
  /// No packet whose headers state its length is shorter: an IPv4 header.
  static let leastWhole = 20
  /// The least confidence in a line of its own, and the least length: no tool's rows are as long as an Ethernet frame with
  /// an ARP packet, or few are.
  private static let likely = 60
  /// The confidence from which on bytes among any words are a packet.
  static let surer = 85
  private static let longLine = 42
  /// Enough bytes for an Ethernet header and a network packet's, whose checksum may be correct.
  private static let longRow = 34
  /// The length that Ethernet fills shorter frames up to, the check sequence aside.
  private static let leastFrame = 60

  /// How many bytes the packet has that begins with these, padding aside; `nil` where nothing surely tells.
  func statedLength(_ bytes: [UInt8]) -> Int? {
    let judgement = judge(bytes.span)
    return judgement.confidence >= Self.sureOfLength ? judgement.length : nil
  }

  /// Whether a packet begins and ends with these bytes, Ethernet's padding of zeros aside.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= Self.leastWhole, let length = statedLength(bytes), length <= bytes.count else { return false }
    return length == bytes.count || (bytes.count <= Self.leastFrame && bytes[length...].allSatisfy { $0 == 0 })
  }

  /// Whether a packet ends with these bytes: by its length, or since what closes its framing follows it.
  func isClosed(_ bytes: [UInt8]) -> Bool {
    let judgement = judge(bytes.span)
    return isWhole(bytes) || (judgement.confidence >= Self.sureOfLength && judgement.tailroom > 0)
  }

  /// Whether the bytes of a line are a packet of their own rather than a row of one.
  func isLikelyAlone(_ bytes: [UInt8]) -> Bool {
    guard !isWhole(bytes) else { return true }
    let confidence = judge(bytes.span).confidence
    return bytes.count >= Self.longLine && confidence >= Self.likely
      || bytes.count >= Self.longRow && confidence >= Self.surer
  }

  /// Cuts off the zeros that `od` and `hexdump` fill the last word with where no line says how long the bytes are.
  /// Returns `false` where it cannot be told which zeros these are.
  func cutPadding(_ bytes: inout PacketBytes, wordLength: Int) -> Bool {
    let zeros = bytes.bytes.suffix(max(wordLength - 1, 0)).reversed().prefix { $0 == 0 }.count
    guard zeros > 0 else { return true }
    let judgement = judge(bytes.bytes.span)
    guard judgement.confidence >= Self.sureOfLength, let length = judgement.length else { return false }
    let possible = (bytes.count - zeros)...bytes.count
    // A shorter frame may have been filled up on its way, or was caught before it was.
    let filled = judgement.linkType == .ethernet ? max(length, Self.leastFrame) : length
    let lengths = [length, filled].filter(possible.contains)
    guard let length = lengths.first, lengths.allSatisfy({ $0 == length }) else { return false }
    bytes.truncate(to: length)
    return true
  }

  /// The confidence in bytes that stand after words: more where these name what the bytes are found to be, and that of the
  /// packet where other bytes stand before it.
  func confidence(_ bytes: [UInt8], behind words: ArraySlice<UInt8>) -> Int {
    let judgement = judge(bytes.span)
    if !judgement.isGuess, judgement.isNamed(in: words) { return max(judgement.confidence, Self.surer) }
    guard judgement.confidence < Self.surer else { return judgement.confidence }
    let behindOthers = firstLayerJudge(bytes.span)
    return behindOthers.headroom > 0 ? behindOthers.confidence : judgement.confidence
  }
}

extension LinkTypeJudgement {
  /// Whether words name the first layer, as in `TCP header:`.
  fileprivate func isNamed(in words: ArraySlice<UInt8>) -> Bool {
    let names = [payloadName, payloadProtocol, linkType.label].compactMap { $0?.lowercased() }
    return words.split { !$0.isNameCharacter || $0 == "_" }
      .contains { names.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
  }
}
