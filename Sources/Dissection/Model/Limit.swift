/// What says where the bytes that a decoder may read end. A shortage is told with it: "the IPv4 total length ends here".
public struct Limit: Hashable, Sendable {
  /// A number of the list below, or the id of the length that set the end.
  let rawValue: UInt32

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let captured = Limit(rawValue: 0)
  static let optionLength = Limit(rawValue: 1)
  static let fieldLength = Limit(rawValue: 2)
  static let headerLength = Limit(rawValue: 3)
  static let packetLength = Limit(rawValue: 4)
  static let frameCheckSequence = Limit(rawValue: 5)

  /// The end that this field, a length, sets; its spec has the words for it.
  @_transparent
  static func field(_ field: FieldSpec) -> Limit { Limit(rawValue: field.id.rawValue) }

  /// The limit that a note tells of by its number.
  public init(number: UInt64) { rawValue = UInt32(truncatingIfNeeded: number) }

  /// A clause for a note.
  public var text: StaticString {
    switch rawValue {
    case 0: "the captured bytes end here"
    case 1: "the option's length ends it here"
    case 2: "the length before it ends it here"
    case 3: "the header's own length ends it here"
    case 4: "the packet's own length ends it here"
    case 5: "the frame check sequence begins here"
    default: FieldID(rawValue: rawValue).spec.limit
    }
  }
}
