/// What an Internet checksum is the sum of, for those who show its arithmetic or look for what made it wrong.
public struct ChecksumCoverage: Sendable {
  /// The index of the checksum's field, in ``Dissection/fields``.
  public let field: Int
  /// The bytes that it covers, itself included, in the field's buffer.
  public let bytes: Range<Int>
  /// What is added to them; `nil` where they are all.
  public let pseudoHeader: PseudoHeaderParts?
}

/// The parts of a pseudo-header (RFC 9293 §3.1, RFC 8200 §8.1).
public struct PseudoHeaderParts: Sendable {
  /// 128 bits; an IPv4 address is in the lower half.
  public typealias Address = (high: UInt64, low: UInt64)

  public let isIPv6: Bool
  public let source: Address
  public let destination: Address
  /// The transport protocol's number.
  public let transport: UInt16
  /// How long the transport header and the payload are, in bytes.
  public let length: UInt32
}

extension Dissection {
  /// Keeps what a checksum covers; `nil` for the length where there is no pseudo-header.
  @inline(never)
  mutating func keepCoverage(of checksum: Token, _ bytes: Range<Int>?, pseudoHeaderLength length: Int?) {
    guard let bytes, fields.indices.contains(checksum.field) else { return }
    var parts: PseudoHeaderParts?
    if let length {
      parts = context.pseudoHeaderParts(length: length)
      guard parts != nil else { return }
    }
    coverages.append(ChecksumCoverage(field: checksum.field, bytes: bytes, pseudoHeader: parts))
  }
}

extension Context {
  /// The parts of the pseudo-header at hand; `nil` where the addresses are not those that it was summed from.
  fileprivate func pseudoHeaderParts(length: Int) -> PseudoHeaderParts? {
    guard let pseudoHeader, addresses.family != .none else { return nil }
    let (source, destination) = (addresses.source, addresses.destination)
    // What the addresses leave of the sum is the protocol's number.
    var rest = pseudoHeader.sum
    var known = InternetChecksum()
    for address in [source, destination] {
      known.add(address.high)
      known.add(address.low)
    }
    rest.add(~known.folded)
    guard rest.folded < 256 else { return nil }
    return PseudoHeaderParts(
      isIPv6: addresses.family == .ipv6, source: (source.high, source.low),
      destination: (destination.high, destination.low), transport: rest.folded,
      length: UInt32(truncatingIfNeeded: length))
  }
}
