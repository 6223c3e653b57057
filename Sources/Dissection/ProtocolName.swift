extension ProtocolID {
  /// The protocol of this name, Wireshark's: `tcp`.
  public init?(name: String) {
    guard let one = Registry.protocols.first(where: { $0.spec.name.description == name }) else { return nil }
    self = one.id
  }
}

/// Protocols by name: Wireshark's for their dissectors, by which some packets and the user name them.
enum ProtocolName {
  /// Names that Wireshark has beside those of the protocols themselves.
  private static let others: [(name: StaticString, next: Next)] = [
    ("eth_withoutfcs", .known(Ethernet.id)),
    ("eth_maybefcs", .known(Ethernet.id)),
    ("eth_withfcs", .known(Ethernet.id)),
    ("pppoes", .etherType(0x8864)),
    ("pppoed", .etherType(0x8863)),
  ]

  /// What the bytes after a name are; `nil` for a protocol that is not decoded here.
  static func next(_ name: Span<UInt8>) -> Next? {
    for one in Registry.protocols where equal(name, one.spec.name) { return .known(one.id) }
    return others.first { equal(name, $0.name) }?.next
  }

  private static func equal(_ name: Span<UInt8>, _ other: StaticString) -> Bool {
    guard name.count == other.utf8CodeUnitCount else { return false }
    // In bounds: both have the same number of bytes.
    for index in name.indices where unsafe other.utf8Start[index] != name[index] { return false }
    return true
  }
}
