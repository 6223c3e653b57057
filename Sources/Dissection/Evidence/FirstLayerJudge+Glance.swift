import Packets

/// Most packets of a text are IPv4 below the same first layer as the packet above. Their header's checksum is the best
/// that a dissection finds in them, so that it alone is looked at: a fiftieth of the work.
extension FirstLayerJudge {
  /// What ``weigh(_:_:)`` would find for a packet of the latest link type; `nil` where only a dissection tells.
  func glance(_ candidate: Candidate, _ bytes: Span<UInt8>) -> Evidence? {
    guard let start = Self.startOfIPv4(in: bytes, candidate.linkType) else { return nil }
    let end = start + IPv4.minimumHeaderLength
    guard bytes.count >= end, bytes[start] == 0x45 else { return nil }
    let totalLength = Int(bytes[start + 2]) << 8 | Int(bytes[start + 3])
    guard totalLength >= IPv4.minimumHeaderLength, totalLength <= bytes.count - start else { return nil }
    var sum = InternetChecksum()
    sum.add(bytes, start..<end)
    guard sum.folded == 0xffff else { return nil }
    return Evidence(
      provenBy: Evidence.Reason(
        layer: IPv4.id, field: IPv4.Field.headerChecksum.id, byte: start + 10, says: "is correct"),
      length: start + totalLength)
  }

  /// Where IPv4's header begins in a packet of the link types that texts have, as a rule.
  private static func startOfIPv4(in bytes: Span<UInt8>, _ linkType: LinkType?) -> Int? {
    switch linkType {
    case .raw: 0
    case .ethernet: bytes.count > 14 && bytes[12] == 0x08 && bytes[13] == 0 ? 14 : nil
    default: nil
    }
  }
}
