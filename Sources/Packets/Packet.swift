/// What is known of a packet before anyone decodes it, its bytes aside: those are handed on beside it as a
/// `Span<UInt8>`, so that a reader need not copy them.
public struct Packet: Hashable, Sendable {
  /// Which way a packet went, seen from the machine that captured it.
  public enum Direction: UInt8, Hashable, Sendable {
    case inbound = 1
    case outbound
  }

  /// The packet's place in its input, from 1.
  public var number: Int
  public var linkType: LinkType
  public var time: Timestamp?
  /// The packet's length on the wire in bytes; more than were captured where the capture cut it off.
  public var originalLength: Int
  public var direction: Direction? {
    get { Direction(rawValue: UInt8(truncatingIfNeeded: link & 0x7f)) }
    set { link = link & 0xff80 | UInt16(newValue?.rawValue ?? 0) }
  }

  /// How many of the packet's last bytes are a frame check sequence, where the input says so; 0 where it says that there
  /// is none. They count in ``originalLength``.
  public var frameCheckSequenceLength: UInt8? {
    get { link >> 8 == 0 ? nil : UInt8(truncatingIfNeeded: link >> 8 &- 1) }
    set { link = link & 0xff | (newValue.map { UInt16($0 &+ 1) << 8 } ?? 0) }
  }

  /// What stands for the end of an input: no packet, but where what was left of its streams is told.
  public static var endOfInput: Packet { Packet(number: 0, linkType: .raw, time: nil, originalLength: 0) }

  /// Whether it is no packet, but the end of an input.
  public var isEndOfInput: Bool { number == 0 && originalLength == 0 }

  /// Whether the bytes were read from a text, which somebody may have typed, or put together wrongly.
  public var isFromText: Bool {
    get { link & 0x80 != 0 }
    set { link = link & 0xff7f | (newValue ? 0x80 : 0) }
  }

  /// The direction in the lower byte, with ``isFromText`` on top of it, and in the upper one the length of the frame check sequence and 1; 0 where nothing
  /// is said. One number: with one stored property more the compiler copies packets by calls, at a hundred instructions
  /// for each.
  private var link: UInt16 = 0
  /// What few packets have, after one reference: a packet is handed on several times, and four references to count
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

  /// The protocol of the packet's first byte, by Wireshark's name for its dissector (`http`), where the packet is a
  /// message alone, without the layers below it. Its link type is then ``LinkType/wiresharkUpperPDU``, whose header the
  /// bytes do not have.
  public var payloadProtocol: String? {
    get { rarities?.value.payloadProtocol }
    set { change { $0.payloadProtocol = newValue } }
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

  /// What else the input says of the packet.
  public var details: CaptureDetails? {
    get { rarities?.value.details }
    set { change { $0.details = newValue } }
  }

  /// Whether the input says anything of the packet that most inputs do not: an interface, comments, details.
  public var hasRarities: Bool { rarities != nil }

  public init(
    number: Int, linkType: LinkType, linkTypeEvidence: String? = nil, time: Timestamp? = nil, originalLength: Int,
    unknown: [Range<Int>] = [], interface: Interface? = nil, direction: Direction? = nil,
    frameCheckSequenceLength: UInt8? = nil, comments: [String] = [], details: CaptureDetails? = nil
  ) {
    self.number = number
    self.linkType = linkType
    self.time = time
    self.originalLength = originalLength
    self.direction = direction
    self.frameCheckSequenceLength = frameCheckSequenceLength
    let value = Rarities.Value(
      unknown: unknown, linkTypeEvidence: linkTypeEvidence, interface: interface, comments: comments,
      details: details)
    if value != Rarities.Value() { rarities = .some(value) }
  }

  private mutating func change(_ body: (inout Rarities.Value) -> Void) {
    var value = rarities?.value ?? Rarities.Value()
    body(&value)
    rarities = value == Rarities.Value() ? nil : .some(value)
  }
}

/// A value after a reference.
private indirect enum Rarities: Hashable, Sendable {
  case some(Value)

  struct Value: Hashable, Sendable {
    var unknown: [Range<Int>] = []
    var linkTypeEvidence: String?
    var payloadProtocol: String?
    var interface: Interface?
    var comments: [String] = []
    var details: CaptureDetails?
  }

  var value: Value {
    switch self {
    case .some(let value): value
    }
  }
}
