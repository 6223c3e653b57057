import Packets

/// One entry of a label stack, RFC 3032 §2.1 with the names of RFC 5462; below the last one stands what RFC 4928 tells
/// apart by its first nibble.
///
///     |                 Label                 | TC  |S| Time to Live  |
enum MPLS: ProtocolDecoder {
  static let number: UInt16 = 14

  static let spec = ProtocolSpec(
    "mpls", "MPLS Label Stack Entry", brief: "MPLS", source: "RFC 3032, RFC 5462",
    foundBy: [
      .linkType(.mpls), .etherType(0x8847), .etherType(0x8848), .pppProtocol(0x0281), .pppProtocol(0x0283),
      .ipProtocol(137), .udpPort(6635),
    ],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  enum Field: FieldSet {
    static let setNumber: UInt16 = MPLS.number
    static let definedIn: StaticString = "RFC 3032 §2.1"

    static let label = field("mpls.label", "Label", .enumeration(MPLSLabel.name), .headline)
      .means(
        "What the next router looks up: the path that the packet takes, or a service. 0 to 15 have special meanings.")
    static let trafficClass = field("mpls.exp", "Traffic Class", .decimal, .nonzeroDetail("class"))
      .means("The packet's class of service; called Experimental Use before RFC 5462.", "RFC 5462")
    static let bottomOfStack = flag("mpls.bottom", "Bottom of Stack")
      .means("Set: this is the last entry, and the payload follows. Not set: a further entry follows.")
    static let timeToLive = field("mpls.ttl", "Time to Live", .quantity(.hops))
      .means(
        "How many links the packet may still cross: each router takes one off, and drops it at zero.",
        "RFC 3032 §2.1, RFC 3443")

    static let all = [label, trafficClass, bottomOfStack, timeToLive]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = MPLS.number

    static let implicitNull = note("mpls.invalid_label", .warning, "implicit null")
      .says("Label 3 says in the label distribution that no label is wanted; it must not appear in a packet.")
    static let timeToLiveZero = note("mpls.time_to_live_zero", .warning, "TTL 0")
      .says("An entry with a Time to Live of 0 must not be forwarded.")

    static let all = [implicitNull, timeToLiveZero]
  }

  /// A packet with a time to live of zero is not sent.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    (cursor.peek(3) ?? 0) > 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let label = cursor.read(Field.label, 20, &out)
    if label.number == 3 { out.note(Note.implicitNull, on: label) }
    cursor.read(Field.trafficClass, 3, &out)
    let isBottom = cursor.read(Field.bottomOfStack, 1, &out)
    let timeToLive = cursor.read(Field.timeToLive, 8, &out)
    if timeToLive.number == 0 { out.note(Note.timeToLiveZero, on: timeToLive) }
    guard !cursor.isShort, isBottom.isKnown else { return .data }
    return .known(isBottom.number == 1 ? Pseudowire.id : id)
  }
}
