/// What is known of a packet before anyone decodes it, its bytes aside: those are handed on beside it as a
/// `Span<UInt8>`, so that a reader need not copy them.
public struct Packet: Hashable, Sendable {
  /// Which way a packet went, seen from the machine that captured it.
  public enum Direction: Hashable, Sendable {
    case inbound
    case outbound
  }

  /// The packet's place in its input, from 1.
  public var number: Int
  public var linkType: LinkType
  public var time: Timestamp?
  /// The packet's length on the wire in bytes; more than were captured where the capture cut it off.
  public var originalLength: Int
  public var direction: Direction?
  /// What few packets have, behind one reference: a packet is handed on several times, and four references to count
  /// would cost a tenth of decoding it.
  private var rarities: Rarities?

  /// Which of the packet's bytes the input is known to lack (a redacted `xx`, "8 more bytes"), in ascending order
  /// and without overlap. The bytes handed on hold zeros there.
  public var unknown: [Range<Int>] {
    get { rarities?.value.unknown ?? [] }
    set { change { $0.unknown = newValue } }
  }

  /// Why the packet is taken to be of its link type, where the input does not say so itself.
  public var linkTypeEvidence: String? {
    get { rarities?.value.linkTypeEvidence }
    set { change { $0.linkTypeEvidence = newValue } }
  }

  public var interface: Interface? {
    get { rarities?.value.interface }
    set { change { $0.interface = newValue } }
  }

  /// What people or programs wrote to the packet, each of one line or more.
  public var comments: [String] {
    get { rarities?.value.comments ?? [] }
    set { change { $0.comments = newValue } }
  }

  public init(
    number: Int, linkType: LinkType, linkTypeEvidence: String? = nil, time: Timestamp? = nil, originalLength: Int,
    unknown: [Range<Int>] = [], interface: Interface? = nil, direction: Direction? = nil, comments: [String] = []
  ) {
    self.number = number
    self.linkType = linkType
    self.time = time
    self.originalLength = originalLength
    self.direction = direction
    let value = Rarities.Value(
      unknown: unknown, linkTypeEvidence: linkTypeEvidence, interface: interface, comments: comments)
    if value != Rarities.Value() { rarities = .some(value) }
  }

  private mutating func change(_ body: (inout Rarities.Value) -> Void) {
    var value = rarities?.value ?? Rarities.Value()
    body(&value)
    rarities = value == Rarities.Value() ? nil : .some(value)
  }
}

/// A value behind a reference.
private indirect enum Rarities: Hashable, Sendable {
  case some(Value)

  struct Value: Hashable, Sendable {
    var unknown: [Range<Int>] = []
    var linkTypeEvidence: String?
    var interface: Interface?
    var comments: [String] = []
  }

  var value: Value {
    switch self {
    case .some(let value): value
    }
  }
}
