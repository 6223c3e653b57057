extension FieldID {
  /// The protocols in whose layers the field may stand: those that declare its set. A test holds decoders to it.
  public var holders: [ProtocolID] {
    Registry.protocols.filter { one in one.spec.fields.contains { Int($0.setNumber) == set } }
      .map { ProtocolID(rawValue: $0.number) }
  }
}

extension ProtocolID {
  /// Whether its layers are bytes that a packet's lengths left over.
  public var isTrailer: Bool { self == Trailer.id }
}
