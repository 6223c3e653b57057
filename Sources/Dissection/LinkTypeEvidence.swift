public import Packets

/// What bytes of unknown origin are most likely a packet of, told by what holds in them: checksums, lengths, EtherTypes.
public enum LinkTypeEvidence {
  /// Judges the bytes of one packet; ``LinkTypeJudge`` for a reader of hexdumps that chooses between readings. Messages
  /// without the layers below them count for little: lines of text are such messages too.
  @Sendable public static func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    var frame = best(of: frames(bytes))
    frame.length = length(bytes, frame.linkType)
    guard frame.confidence < mostOfPayload, let payload = payload(bytes) else { return frame }
    return payload.confidence > frame.confidence ? payload.limited(to: mostOfPayload) : frame
  }

  /// Judges the bytes of a packet whose text is read: the first layer may as well be a message alone, and bytes may stand
  /// before the packet.
  @Sendable public static func firstLayer(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    var frame = best(of: frames(bytes))
    if let payload = payload(bytes), payload.confidence > frame.confidence { return payload }
    frame.length = length(bytes, frame.linkType)
    guard frame.confidence < leastWithoutHeadroom, let behind = behindHeadroom(bytes) else { return frame }
    return behind
  }

  /// Messages without lower layers are not taken for surer than this where they are compared with other readings.
  private static let mostOfPayload = 59
  /// What is surer than this has no headroom before it.
  private static let leastWithoutHeadroom = 50
  /// Two readings of this confidence, and the same, are a tie.
  private static let leastOfRivals = 60

  private static func frames(_ bytes: Span<UInt8>) -> [LinkTypeJudgement] {
    var readings = [rawIPv4(bytes), rawIPv6(bytes), ethernet(bytes)]
    // A frame that a checksum proves needs no others.
    guard !readings.contains(where: { $0.confidence == 100 }) else { return readings }
    for other in [cooked(bytes), loopback(bytes), serial(bytes), labels(bytes), wireless(bytes)] {
      if let other { readings.append(other) }
    }
    return readings
  }

  private static func best(of readings: [LinkTypeJudgement]) -> LinkTypeJudgement {
    var best = readings[0]
    for reading in readings.dropFirst() where reading.confidence > best.confidence { best = reading }
    guard best.confidence >= leastOfRivals else { return best }
    best.rival = readings.first { $0.confidence == best.confidence && $0.linkType != best.linkType }?.linkType
    return best
  }

  /// A network packet without a link header.
  private static func rawIPv4(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    switch ipv4Header(bytes, at: 0) {
    case .checksumValid:
      LinkTypeJudgement(.raw, confidence: 100, reason: "the IPv4 header at byte 0 has a valid checksum")
    case .lengthFits:
      LinkTypeJudgement(.raw, confidence: 70, reason: "the IPv4 header at byte 0 gives the packet's length")
    case .versionOnly:
      LinkTypeJudgement(
        .raw, confidence: isPlausibleIPv4(bytes) ? 30 : 10, reason: "byte 0 looks like the first of an IPv4 header")
    case .none: LinkTypeJudgement(.raw, confidence: 0, reason: "nothing speaks for it")
    }
  }

  /// Whether the fields of a header without a valid checksum are those of a packet that may have been cut off.
  private static func isPlausibleIPv4(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= IPv4.minimumHeaderLength else { return true }
    let total = number(bytes, at: 2)
    return total >= bytes.count && bytes[6] & 0x80 == 0 && bytes[8] > 0 && IPProtocol.name(UInt64(bytes[9])) != nil
  }

  private static func rawIPv6(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    switch ipv6Header(bytes, at: 0) {
    case .checksumValid, .lengthFits:
      LinkTypeJudgement(.raw, confidence: 90, reason: "the IPv6 header at byte 0 gives the packet's length")
    case .versionOnly:
      LinkTypeJudgement(.raw, confidence: 25, reason: "byte 0 looks like the first of an IPv6 header")
    case .none: LinkTypeJudgement(.raw, confidence: 0, reason: "nothing speaks for it")
    }
  }

  /// An Ethernet frame, behind any number of VLAN tags.
  private static func ethernet(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let typeOffset = typeOffset(bytes)
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
    case 0x86dd where ipv6Header(bytes, at: payload) == .lengthFits:
      return LinkTypeJudgement(
        .ethernet, confidence: 98, reason: "the type at byte \(typeOffset) is IPv6, whose header gives the length")
    case 0x86dd where payload < bytes.count && bytes[payload] >> 4 == 6:
      return LinkTypeJudgement(
        .ethernet, confidence: 90, reason: "the type at byte \(typeOffset) is IPv6, and an IPv6 header follows")
    case 0x0806 where isARP(bytes, at: payload):
      return LinkTypeJudgement(
        .ethernet, confidence: 96, reason: "the type at byte \(typeOffset) is ARP, and an ARP packet follows")
    case 0x88cc where payload + 2 <= bytes.count && number(bytes, at: payload) >> 9 == 1:
      return LinkTypeJudgement(
        .ethernet, confidence: 92, reason: "the type at byte \(typeOffset) is LLDP, and a chassis ID follows")
    case 3...1500
    where payload + type <= bytes.count && bytes.count - payload - type <= 46 && isLLC(bytes, at: payload):
      return LinkTypeJudgement(
        .ethernet, confidence: 88, reason: "the length at byte \(typeOffset) fits the frame, and an LLC header follows")
    case 1...1500 where payload + type <= bytes.count && bytes.count - payload - type <= 46:
      return LinkTypeJudgement(.ethernet, confidence: 45, reason: "the length at byte \(typeOffset) fits the frame")
    case 1536... where EtherType.name(UInt64(type)) != nil:
      return LinkTypeJudgement(
        .ethernet, confidence: isStationAddress(bytes) ? 65 : 45,
        reason: "the type at byte \(typeOffset) is a registered EtherType")
    default:
      return LinkTypeJudgement(.ethernet, confidence: 5, reason: "nothing speaks for another link type")
    }
  }

  /// Where the type of an Ethernet frame stands, behind any number of VLAN tags.
  static func typeOffset(_ bytes: Span<UInt8>) -> Int {
    var offset = 12
    while offset + 4 <= bytes.count, isTag(number(bytes, at: offset)) { offset += 4 }
    return offset
  }

  /// Whether a type is that of a VLAN tag.
  static func isTag(_ type: Int) -> Bool { [0x8100, 0x88a8, 0x9100].contains(type) }

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

  /// Whether an ARP packet of hardware and protocol addresses of six and four bytes follows.
  private static func isARP(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    start + 8 <= bytes.count && number(bytes, at: start + 2) == 0x0800 && number(bytes, at: start + 4) == 0x0604
      && (1...25).contains(number(bytes, at: start + 6))
  }

  /// Whether an LLC header follows: with SNAP, of spanning tree, of IS-IS, or with numbers that are not a frame's data.
  private static func isLLC(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start + 3 <= bytes.count, bytes[start + 2] == 0x03 else { return false }
    return [0x4242, 0xaaaa, 0xfefe, 0xe0e0, 0xf0f0, 0x0606].contains(number(bytes, at: start))
  }

  /// Whether the source address is one that a station may have: not a group's.
  private static func isStationAddress(_ bytes: Span<UInt8>) -> Bool { bytes.count > 6 && bytes[6] & 1 == 0 }

  enum HeaderEvidence {
    case none
    case versionOnly
    case lengthFits
    case checksumValid
  }

  static func ipv4Header(_ bytes: Span<UInt8>, at start: Int) -> HeaderEvidence {
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

  /// An IPv6 header whose payload, with padding to Ethernet's least length, ends where the bytes end.
  static func ipv6Header(_ bytes: Span<UInt8>, at start: Int) -> HeaderEvidence {
    guard start + 40 <= bytes.count, bytes[start] >> 4 == 6 else { return .none }
    let end = start + 40 + number(bytes, at: start + 4)
    let isNext = IPProtocol.name(UInt64(bytes[start + 6])) != nil
    if isNext, end <= bytes.count, bytes.count - end <= (start == 0 ? 0 : 46) { return .lengthFits }
    return isNext && end >= bytes.count && bytes[start + 7] > 0 ? .versionOnly : .none
  }

  static func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    Int(bytes[index]) << 8 | Int(bytes[index + 1])
  }
}
