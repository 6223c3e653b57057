/// Cisco FabricPath: an Ethernet frame within another between the switches of a fabric, whose addresses name switches.
///
///     |     Forwarding Tag    |    TTL    |  Ethernet frame …
enum FabricPath: ProtocolDecoder {
  static let number: UInt16 = 304

  static let spec = ProtocolSpec(
    "cfp", "Cisco FabricPath", brief: "FabricPath", source: "Cisco FabricPath", foundBy: [.etherType(0x8903)],
    fields: [Field.self], trailingBytes: .outer)

  enum Field: FieldSet {
    static let setNumber: UInt16 = FabricPath.number
    static let definedIn: StaticString = "Cisco FabricPath"

    static let tag = field("cfp.ftag", "FTAG", .decimal, .detail("ftag"))
      .means("The forwarding tag names the tree of the fabric that the frame goes along.")
    static let timeToLive = field("cfp.ttl", "TTL", .quantity(.hops), .detail("ttl"))
      .means("How many more switches may forward the frame.")

    static let all = [tag, timeToLive]
  }

  /// Nobody shows a tag without the frame around it.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition { .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.tag, 10, &out)
    let hops = cursor.read(Field.timeToLive, 6, &out)
    return hops.isKnown ? .known(Ethernet.id) : .data
  }
}
