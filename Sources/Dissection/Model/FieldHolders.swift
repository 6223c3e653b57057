/// Where fields may stand, so that who looks for one need not go through all of a packet.
extension ProtocolID {
  /// The protocols that nearly every packet has, and whose layers have no fields but those that they declare. The fields of
  /// others may stand in layers of a kin: DNS's in those of mDNS. A test holds the decoders to it.
  public static let withOwnFieldsOnly = [Ethernet.id, VLAN.id, IPv4.id, IPv6.id, TCP.id, UDP.id]

  /// Whether the protocol declares the field.
  public func declares(_ field: FieldID) -> Bool { spec.fields.contains { Int($0.setNumber) == field.set } }

  /// Whether its layers are bytes that a packet's lengths left over.
  public var isTrailer: Bool { self == Trailer.id }
}
