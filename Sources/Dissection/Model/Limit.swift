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
  /// Where bytes of a stream are missing.
  static let gap = Limit(rawValue: 3)
  /// Where a message has grown too long to be put together.
  static let longestUnit = Limit(rawValue: 4)
  /// The end of a segment, of a message that goes on in the next one.
  static let segment = Limit(rawValue: 5)
  /// The end of the input, in the middle of a message.
  static let input = Limit(rawValue: 6)
  static let optionLength = Limit(rawValue: 7)
  static let fieldLength = Limit(rawValue: 8)
  static let headerLength = Limit(rawValue: 9)
  static let packetLength = Limit(rawValue: 10)
  static let frameCheckSequence = Limit(rawValue: 11)
  /// The end of a unit of a stream, by the protocol's own framing.
  static let unit = Limit(rawValue: 12)
  /// The end of a stream: its sender has closed it, or one end has reset the connection.
  static let stream = Limit(rawValue: 13)

  /// The end that this field, a length, sets; its spec has the words for it.
  @_transparent
  static func field(_ field: FieldSpec) -> Limit { Limit(rawValue: field.id.rawValue) }

  /// The limit that a note tells of by its number.
  public init(number: UInt64) { rawValue = UInt32(truncatingIfNeeded: number) }

  /// Whether the sender sent more bytes than end here, so that a shortage is not the packet's fault.
  var isCut: Bool { rawValue <= Limit.input.rawValue }

  /// A clause for a note.
  public var text: StaticString {
    switch rawValue {
    case 0: "the captured bytes end here"
    case 1: "the rest is in another fragment"
    case 2: "the quoted bytes end here"
    case 3: "the bytes after it are missing"
    case 4: "no more bytes of a message are put together"
    case 5: "the rest is in another segment"
    case 6: "the input ends here"
    case 7: "the option's length ends it here"
    case 8: "the length before it ends it here"
    case 9: "the header's own length ends it here"
    case 10: "the packet's own length ends it here"
    case 11: "the frame check sequence begins here"
    case 12: "the message ends here"
    case 13: "the connection ends here"
    default: FieldID(rawValue: rawValue).spec.limit
    }
  }
}
