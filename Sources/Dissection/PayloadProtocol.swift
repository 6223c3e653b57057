import Packets

/// Protocols by Wireshark's names for their dissectors, as packets name them whose payload stands alone. A decoder that
/// can begin a packet is a line here.
public enum PayloadProtocol {
  /// Names of protocols that have no link type of their own: a packet that is one alone is told by its name only.
  public static let names = ["tcp", "http", "tls", "dns"]

  /// What the bytes behind a name are; `nil` for a protocol that is not decoded here.
  static func next(_ name: Span<UInt8>) -> Next? {
    if equal(name, "http") { return .tcpPayload }
    if equal(name, "tcp") { return .ipProtocol(6, PseudoHeader(isWhole: false)) }
    if equal(name, "ip") { return .etherType(0x0800) }
    if equal(name, "vlan") { return .etherType(0x8100) }
    if equal(name, "eth_withoutfcs") || equal(name, "eth_maybefcs") || equal(name, "eth_withfcs") {
      return .linkType(.ethernet)
    }
    if equal(name, "llc") { return .llc }
    if equal(name, "mpls") { return .labelStack }
    if equal(name, "pppoes") { return .etherType(0x8864) }
    if equal(name, "sll") { return .linkType(.linuxCooked) }
    if equal(name, "radiotap") { return .linkType(.radiotap) }
    if equal(name, "data") { return .data }
    return nil
  }

  private static func equal(_ name: Span<UInt8>, _ other: StaticString) -> Bool {
    guard name.count == other.utf8CodeUnitCount else { return false }
    // In bounds: both have the same number of bytes.
    for index in name.indices where unsafe other.utf8Start[index] != name[index] { return false }
    return true
  }
}

extension Next {
  /// What a packet's first byte belongs to.
  @inline(__always)
  init(_ packet: Packet) {
    if let name = packet.payloadProtocol {
      self = PayloadProtocol.next(name.utf8Span.span) ?? .data
    } else {
      self = .linkType(packet.linkType)
    }
  }
}
