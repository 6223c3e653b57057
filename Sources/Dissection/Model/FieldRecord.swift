/// One field of one packet: which, where, and its value. Trivial and small, since a packet has sixty of them.
public struct FieldRecord: Sendable {
  public enum Kind: UInt8, Sendable {
    /// Bytes or bits with one meaning; it owns them.
    case leaf
    /// Fields that follow, one level deeper, own its bits.
    case group
    /// A second meaning of bits that a leaf owns.
    case reading
    /// Told by no bytes at all: a stream's number.
    case derived
  }

  public enum State: UInt8, Sendable {
    case whole
    /// The bytes ended in the middle of it: no value.
    case short
    /// The input is known to lack some of its bytes: no value.
    case unknown
  }

  /// Packed, so that a record is written in three stores: the id in 24 bits and the highest of 32, kind and state in
  /// four and three between, verdict and depth in eight, the buffer in 16.
  @usableFromInline var head: UInt64
  /// The first bit in the lower half, the number of bits in the upper.
  @usableFromInline var place: UInt64
  /// The number on the wire, not yet scaled; what ``FieldFormat`` makes of it otherwise. Zero where it has none.
  public internal(set) var value: UInt64

  @inline(__always)
  init(
    _ id: FieldID, _ kind: Kind, depth: UInt8, buffer: UInt16 = 0, firstBit: Int, bitCount: Int, value: UInt64 = 0,
    state: State = .whole, verdict: Verdict = .none
  ) {
    let constant = UInt64(id.rawValue) | UInt64(kind.rawValue) << 24 | UInt64(state.rawValue) << 28
    head = constant | UInt64(verdict.rawValue) << 32 | UInt64(depth) << 40 | UInt64(buffer) << 48
    place = UInt64(UInt32(truncatingIfNeeded: firstBit)) | UInt64(truncatingIfNeeded: bitCount) << 32
    self.value = value
  }

  @inlinable
  func headBits(_ shift: UInt64, _ mask: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: head >> shift & mask) }

  @inline(__always)
  private mutating func setHeadBits(_ shift: UInt64, _ mask: UInt64, _ bits: UInt8) {
    head = head & ~(mask << shift) | UInt64(bits) << shift
  }

  @inlinable
  public var id: FieldID { FieldID(rawValue: UInt32(truncatingIfNeeded: head) & FieldID.mask) }

  /// Gives the record another field's id, and so another way to show it; its bits and value stay.
  mutating func become(_ field: FieldSpec) { head = head & ~UInt64(FieldID.mask) | UInt64(field.id.rawValue) }

  // The raw values below were stored from the same types: the defaults are never taken.
  @inlinable
  public var kind: Kind { Kind(rawValue: headBits(24, 0xf)) ?? .leaf }

  /// Whether ``kind`` is this one: one comparison, where finding the case takes several. Views ask it of every field.
  @inlinable
  public func isKind(_ kind: Kind) -> Bool { headBits(24, 0xf) == kind.rawValue }

  public internal(set) var state: State {
    @inlinable get { State(rawValue: headBits(28, 0x7)) ?? .whole }
    set { setHeadBits(28, 0x7, newValue.rawValue) }
  }

  /// Whether ``state`` is `whole`, or `unknown`, by one comparison.
  @inlinable
  public var isWhole: Bool { headBits(28, 0x7) == State.whole.rawValue }

  @inlinable
  public var isUnknown: Bool { headBits(28, 0x7) == State.unknown.rawValue }

  /// What a checksum is worth; `none` for every other field.
  public internal(set) var verdict: Verdict {
    @inlinable get { Verdict(rawValue: headBits(32, 0xff)) ?? .none }
    set { setHeadBits(32, 0xff, newValue.rawValue) }
  }

  /// How many groups of its layer it lies in.
  @inlinable
  public var depth: UInt8 { headBits(40, 0xff) }

  /// Whether it lies in no group of its layer: a field at the top, or a reading of one. Views ask it of every field.
  @inlinable
  public var isOfLayer: Bool {
    // Depth 0, or a reading at depth 1, each by one comparison.
    head & 0xff << 40 == 0 || head & (0xff << 40 | 0xf << 24) == 1 << 40 | UInt64(Kind.reading.rawValue) << 24
  }

  /// Whether a line about the packet, its layer or its group may tell it.
  @inlinable
  public var isTold: Bool { id.isTold }

  /// Which bytes it lies in: 0 is the frame, n is ``Dissection/buffers``[n - 1].
  @inlinable
  public var buffer: UInt16 { UInt16(truncatingIfNeeded: head >> 48) }

  /// Its first bit, from the start of its buffer, most significant first.
  @inlinable
  public var firstBit: UInt32 { UInt32(truncatingIfNeeded: place) }

  public internal(set) var bitCount: UInt32 {
    @inlinable get { UInt32(truncatingIfNeeded: place >> 32) }
    set { place = place & 0xffff_ffff | UInt64(newValue) << 32 }
  }

  /// The bit after it.
  var endBit: Int { Int(firstBit) &+ Int(bitCount) }

  /// The bytes that the field lies in, whole or in part.
  @inlinable
  public var bytes: Range<Int> {
    Int(firstBit / 8)..<Int(truncatingIfNeeded: (UInt64(firstBit) &+ UInt64(bitCount) &+ 7) / 8)
  }

  /// Whether both lie in the same bits of the same buffer.
  public func hasSameBits(as other: FieldRecord) -> Bool { place == other.place && buffer == other.buffer }

  /// Whether it begins and ends at a byte's border.
  @inlinable
  public var isWholeBytes: Bool { (place | place >> 32) & 7 == 0 }
}

/// What a checksum is worth.
public enum Verdict: UInt8, Sendable {
  case none
  case correct
  /// Not finished when the packet was captured: the network card was to do it.
  case offloaded
  case wrong
  /// Not all of the bytes that it covers are there.
  case unverified
  /// The sender did not compute one, as the protocol allows.
  case unused

  /// What programs call it; `nil` for a field that is no checksum.
  public var name: StaticString? {
    switch self {
    case .none: nil
    case .correct: "correct"
    case .offloaded: "offloaded"
    case .wrong: "wrong"
    case .unverified: "unverified"
    case .unused: "unused"
    }
  }
}
