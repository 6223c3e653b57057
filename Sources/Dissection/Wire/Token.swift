/// What a read gives: the number, and where the field was recorded, so that what is said of it hangs on it.
///
/// A field that is cut off, or that touches bytes the input lacks, has no value: ``isKnown`` is false then, and the
/// number zero. Notes on it are dropped, a number space leads to data, and a length leaves the payload where it is, so
/// that a decoder needs no checks between its reads.
struct Token {
  /// The number on the wire.
  let number: UInt64
  /// The index of the field's record; negative where none was made.
  let field: Int
  let isKnown: Bool
  /// The order in which its bytes stand.
  let order: ByteOrder

  @inline(__always)
  init(_ number: UInt64, field: Int, isKnown: Bool, order: ByteOrder = .bigEndian) {
    self.number = number
    self.field = field
    self.isKnown = isKnown
    self.order = order
  }

  static let none = Token(0, field: -1, isKnown: false)

  /// The number as decoders calculate with it.
  @inline(__always)
  var value: Int { Int(truncatingIfNeeded: number) }

  /// The number that the bits from the one of weight 2^`low` on make.
  @inline(__always)
  func bits(_ low: Int, _ count: Int = 1) -> UInt64 {
    number >> UInt64(truncatingIfNeeded: low) & (1 << UInt64(truncatingIfNeeded: count) &- 1)
  }

  func isSet(_ bit: Int) -> Bool { bits(bit) != 0 }
}

/// The order in which a number's bytes stand.
enum ByteOrder: Sendable {
  /// Least significant first: headers that a host made for itself, and IEEE 802.11.
  case littleEndian
  /// Most significant first: network byte order.
  case bigEndian
}

/// What names a field: its spec, or its id where one of several is chosen while decoding, and the spec, which is large,
/// would be copied.
protocol FieldReference {
  var id: FieldID { get }
}

extension FieldSpec: FieldReference {}

extension FieldID: FieldReference {
  @inline(__always)
  var id: FieldID { self }
}

extension Next {
  /// What a number leads to, where it is known.
  @inline(__always)
  static func number(_ space: NumberSpace, _ token: Token) -> Next {
    token.isKnown ? .number(space, token.number) : .data
  }
}
