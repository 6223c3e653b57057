public import Packets

/// What bytes of unknown origin are most likely a packet of, told by what holds in them: checksums, lengths, EtherTypes.
public enum LinkTypeEvidence {
  /// Judges the bytes of one packet; ``LinkTypeJudge`` for a reader of hexdumps.
  @Sendable public static func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let readings = [rawIPv4(bytes), rawIPv6(bytes), ethernet(bytes)]
    var best = readings[0]
    for reading in readings.dropFirst() where reading.confidence > best.confidence { best = reading }
    return best
  }

  /// A network packet without a link header.
  private static func rawIPv4(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    switch ipv4Header(bytes, at: 0) {
    case .checksumValid:
      LinkTypeJudgement(.raw, confidence: 100, reason: "the IPv4 header at byte 0 has a valid checksum")
    case .lengthFits:
      LinkTypeJudgement(.raw, confidence: 70, reason: "the IPv4 header at byte 0 gives the packet's length")
    case .versionOnly: LinkTypeJudgement(.raw, confidence: 30, reason: "byte 0 looks like the first of an IPv4 header")
    case .none: LinkTypeJudgement(.raw, confidence: 0, reason: "nothing speaks for it")
    }
  }

  private static func rawIPv6(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    guard bytes.count >= 40, bytes[0] >> 4 == 6 else {
      return LinkTypeJudgement(.raw, confidence: 0, reason: "nothing speaks for it")
    }
    let fits = 40 + number(bytes, at: 4) == bytes.count
    return LinkTypeJudgement(
      .raw, confidence: fits ? 80 : 20,
      reason: fits
        ? "the IPv6 header at byte 0 gives the packet's length" : "byte 0 looks like the first of an IPv6 header")
  }

  /// An Ethernet frame, behind any number of VLAN tags.
  private static func ethernet(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    var typeOffset = 12
    while typeOffset + 4 <= bytes.count, [0x8100, 0x88a8, 0x9100].contains(number(bytes, at: typeOffset)) {
      typeOffset += 4
    }
    guard typeOffset + 2 <= bytes.count else {
      return LinkTypeJudgement(.ethernet, confidence: 5, reason: "nothing speaks for another link type")
    }
    let type = number(bytes, at: typeOffset)
    let payload = typeOffset + 2
    if let start = carriedIPv4(bytes, type: type, at: payload) {
      switch ipv4Header(bytes, at: start) {
      case .checksumValid:
        return LinkTypeJudgement(
          .ethernet, confidence: 100,
          reason: "an IPv4 header with a valid checksum stands behind what byte \(typeOffset) names")
      case .lengthFits, .versionOnly:
        return LinkTypeJudgement(
          .ethernet, confidence: 85,
          reason: "an IPv4 header stands behind what byte \(typeOffset) names")
      case .none: break
      }
    }
    switch type {
    case 0x0800:
      switch ipv4Header(bytes, at: payload) {
      case .checksumValid:
        return LinkTypeJudgement(
          .ethernet, confidence: 100,
          reason: "the type at byte \(typeOffset) is IPv4, whose header has a valid checksum")
      case .lengthFits, .versionOnly:
        return LinkTypeJudgement(
          .ethernet, confidence: 85, reason: "the type at byte \(typeOffset) is IPv4, and an IPv4 header follows")
      case .none:
        return LinkTypeJudgement(.ethernet, confidence: 40, reason: "the type at byte \(typeOffset) is IPv4")
      }
    case 0x86dd where payload < bytes.count && bytes[payload] >> 4 == 6:
      return LinkTypeJudgement(
        .ethernet, confidence: 90, reason: "the type at byte \(typeOffset) is IPv6, and an IPv6 header follows")
    case 1...1500 where payload + type <= bytes.count && bytes.count - payload - type <= 46:
      return LinkTypeJudgement(.ethernet, confidence: 45, reason: "the length at byte \(typeOffset) fits the frame")
    case 1536... where EtherType.name(UInt64(type)) != nil:
      return LinkTypeJudgement(
        .ethernet, confidence: 60, reason: "the type at byte \(typeOffset) is a registered EtherType")
    default:
      return LinkTypeJudgement(.ethernet, confidence: 5, reason: "nothing speaks for another link type")
    }
  }

  /// Where an IPv4 header begins behind PPPoE, MPLS labels or LLC with SNAP; nil where these do not lead to one.
  private static func carriedIPv4(_ bytes: Span<UInt8>, type: Int, at payload: Int) -> Int? {
    switch type {
    case 0x8864:
      let start = payload + 8
      return start <= bytes.count && bytes[payload] == 0x11 && number(bytes, at: start - 2) == 0x0021 ? start : nil
    case 0x8847, 0x8848:
      var label = payload
      while label + 4 <= bytes.count {
        if bytes[label + 2] & 1 == 1 { return label + 4 }
        label += 4
      }
      return nil
    case 8...1500 where payload + 8 <= bytes.count:
      let isSNAP = number(bytes, at: payload) == 0xaaaa && number(bytes, at: payload + 2) == 0x0300
      return isSNAP && number(bytes, at: payload + 6) == 0x0800 ? payload + 8 : nil
    default: return nil
    }
  }

  private enum HeaderEvidence {
    case none
    case versionOnly
    case lengthFits
    case checksumValid
  }

  private static func ipv4Header(_ bytes: Span<UInt8>, at start: Int) -> HeaderEvidence {
    guard start < bytes.count, bytes[start] >> 4 == 4 else { return .none }
    let length = Int(bytes[start] & 15) * 4
    guard length >= IPv4.minimumHeaderLength else { return .none }
    guard start + length <= bytes.count else { return .versionOnly }
    var checksum = InternetChecksum()
    checksum.add(bytes, start..<start + length)
    if checksum.folded == 0xffff { return .checksumValid }
    let total = number(bytes, at: start + 2)
    return total >= length && total <= bytes.count - start && bytes.count - start - total <= 46
      ? .lengthFits : .versionOnly
  }

  private static func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    Int(bytes[index]) << 8 | Int(bytes[index + 1])
  }
}
