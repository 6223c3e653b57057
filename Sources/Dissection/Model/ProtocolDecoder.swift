/// A protocol: its declaration, and how its bytes are read. A type without instances, in a file or folder of its own, and
/// a line in ``Registry/protocols``.
protocol ProtocolDecoder: SendableMetatype {
  /// A number below 4,096 that no other protocol has, and no other set of fields but its own: records hold it.
  static var number: UInt16 { get }
  static var spec: ProtocolSpec { get }

  /// Decodes one layer and returns what follows it; the cursor then stands at the payload, narrowed to it. A decoder
  /// that returns without having read anything is no layer: it has only told what the bytes are.
  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next

  /// Whether the bytes may be this protocol's, at a glance. Asked of those that a port leads to, of those that are found by
  /// their content, and of bytes of which nobody says what their first layer is.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition

  /// Whether the protocol speaks on streams and tells where its messages end, by ``frame(_:_:)``.
  static var isFramed: Bool { get }

  /// How long the unit is that begins at the cursor, of the stream at hand, of which the bytes up to the cursor's end have
  /// come. It changes nothing but what it remembers of the unit at hand: ``decode(_:into:)`` is handed each unit when it is whole, or as much as will ever come.
  static func frame(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing

  /// Records bytes after a packet, up to the cursor's end, that are the protocol's ``TrailingBytes/Kind/own``.
  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection)
}

/// What a protocol says of bytes that may be its own.
enum Recognition: Comparable {
  case no
  /// They fit so far, and are too few to tell.
  case tooShort
  /// Nothing speaks against it: enough where a number has led here.
  case maybe
  /// Enough by itself.
  case yes
}

extension ProtocolDecoder {
  @_transparent
  static var id: ProtocolID { ProtocolID(rawValue: number) }

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { .maybe }

  static var isFramed: Bool { false }

  static func frame(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing { .segment }

  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    Trailer.decodeTrailer(trailer, &cursor, into: &out)
  }
}

/// Bytes after a layer's payload, as its length gives it, or a frame check sequence that the capture announces.
struct TrailingBytes {
  /// What bytes after a protocol's payload are.
  enum Kind: Equatable, Sendable {
    /// Nobody's.
    case stray
    /// Those of the layer around it, on whose payload it has no further claim.
    case outer
    /// The protocol's own: a check sequence.
    case own
    /// The same, and what the layers in it leave is the protocol's own too: it pads what is short.
    case frame
    /// A further unit of the same protocol.
    case nextUnit
    /// Another protocol's, which is decoded as a layer.
    case layer(ProtocolID)

    var isOwn: Bool { self == .own || self == .frame }
  }

  let bytes: Range<Int>
  let kind: Kind
  /// Whose they are; ``Trailer`` where they are nobody's.
  let owner: ProtocolID
  /// The first byte of the owner's frame.
  let frame: Int
  /// Whether the capture says that they are a frame check sequence, and no layer.
  var isCheckSequence = false
}
