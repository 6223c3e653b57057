/// What says where the bytes that a decoder may read end. A shortage is told with it: "the IPv4 total length ends here".
public struct Limit: Hashable, Sendable {
  /// A number of the list below, or the id of the length that set the end.
  let rawValue: UInt32

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The end of the bytes that the input has.
  static let captured = Limit(rawValue: 0)
  /// The end of a fragment that others follow: the datagram goes on in them.
  static let fragment = Limit(rawValue: 1)
  /// The end of what another packet quotes of a packet, such as an ICMP error.
  static let quotation = Limit(rawValue: 2)
  static let optionLength = Limit(rawValue: 3)
  static let fieldLength = Limit(rawValue: 4)
  static let headerLength = Limit(rawValue: 5)
  static let packetLength = Limit(rawValue: 6)
  static let frameCheckSequence = Limit(rawValue: 7)

  /// The end that this field, a length, sets; its spec has the words for it.
  @_transparent
  static func field(_ field: FieldSpec) -> Limit { Limit(rawValue: field.id.rawValue) }

  /// The limit that a note tells of by its number.
  public init(number: UInt64) { rawValue = UInt32(truncatingIfNeeded: number) }

  /// Whether the sender sent more bytes than end here, so that a shortage is not the packet's fault.
  var isCut: Bool { rawValue <= Limit.quotation.rawValue }

  /// A clause for a note.
  public var text: StaticString {
    switch rawValue {
    case 0: "the captured bytes end here"
    case 1: "the rest is in another fragment"
    case 2: "the quoted bytes end here"
    case 3: "the option's length ends it here"
    case 4: "the length before it ends it here"
    case 5: "the header's own length ends it here"
    case 6: "the packet's own length ends it here"
    case 7: "the frame check sequence begins here"
    default: FieldID(rawValue: rawValue).spec.limit
    }
  }
}
