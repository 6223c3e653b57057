/// One entry of a label stack, RFC 3032 §2.1 with the names of RFC 5462; below the last one stands what RFC 4928 tells
/// apart by its first nibble.
///
///     |                 Label                 | TC  |S| Time to Live  |
enum MPLS {
  static let layer = LayerSpec(
    name: "mpls", label: "MPLS Label Stack Entry", brief: "MPLS", source: "RFC 3032, RFC 5462")

  enum Field: UInt8, FieldSet {
    case label
    case trafficClass
    case bottomOfStack
    case timeToLive

    static let family = Family.mpls

    var spec: FieldSpec {
      switch self {
      case .label:
        FieldSpec(
          "mpls.label", "Label", .enumeration(MPLSLabel.name),
          "What the next router looks up: the path that the packet takes, or a service. 0 to 15 have special meanings.",
          "RFC 3032 §2.1", summary: .headline)
      case .trafficClass:
        FieldSpec(
          "mpls.exp", "Traffic Class", .decimal(nil),
          "The packet's class of service; called Experimental Use before RFC 5462.", "RFC 5462",
          summary: .nonzeroDetail("class"))
      case .bottomOfStack:
        FieldSpec(
          "mpls.bottom", "Bottom of Stack", .flag,
          "Set: this is the last entry, and the payload follows. Not set: a further entry follows.", "RFC 3032 §2.1")
      case .timeToLive:
        FieldSpec(
          "mpls.ttl", "Time to Live", .decimal(.hops), "How many more routers may forward the packet.",
          "RFC 3032 §2.1, RFC 3443")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case implicitNull
    case timeToLiveZero

    static let family = Family.mpls

    var spec: NoteSpec {
      switch self {
      case .implicitNull:
        NoteSpec(
          .warning, "implicit null",
          "Label 3 says in the label distribution that no label is wanted; it must not appear in a packet.")
      case .timeToLiveZero: NoteSpec(.warning, "TTL 0", "An entry with a Time to Live of 0 must not be forwarded.")
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let label = cursor.read(Field.label, 20, &out)
    let isKnown = out.knows(start..<start + 4)
    if label == 3, isKnown, !cursor.isShort { out.note(Note.implicitNull) }
    cursor.read(Field.trafficClass, 3, &out)
    let isBottom = cursor.read(Field.bottomOfStack, 1, &out) == 1
    let timeToLive = cursor.read(Field.timeToLive, 8, &out)
    guard !cursor.isShort, isKnown else { return .data }
    if timeToLive == 0 { out.note(Note.timeToLiveZero) }
    return isBottom ? .belowLabels : .labelStack
  }
}
