/// One packet's result: its layers, their fields in wire order, and what there is to say of them.
///
/// Made once and used again from packet to packet, so that a packet costs no allocation. Views read it; they find the
/// bytes in the frame that was dissected (buffer 0) or in ``buffers``.
public struct Dissection: ~Copyable {
  /// More layers than these are not looked into: a stack of tunnels ends in `data` and a note.
  public static let maximumLayers = 32
  /// A decoder that finds any number of fields (header lines, say) stops here; what is left is `data`, with a note.
  public static let maximumFields = 16_384

  /// Every field, preordered: a group stands before what it holds.
  public internal(set) var fields = RecordList<FieldRecord>(capacity: 512)
  public internal(set) var layers = RecordList<LayerRecord>(capacity: maximumLayers + 1)
  public internal(set) var notes = RecordList<NoteRecord>(capacity: 64)
  /// Which bytes the lengths govern.
  public internal(set) var lengths = RecordList<LengthRecord>(capacity: 32)
  /// What the checksums would be that are not right.
  public internal(set) var checksums = RecordList<ChecksumRecord>(capacity: 8)
  /// What checksums cover: of those that are not right, and of all where ``keepsCoverages`` says so.
  public internal(set) var coverages = RecordList<ChecksumCoverage>(capacity: 8)
  /// Whether somebody wants to know what the checksums cover that are right.
  var keepsCoverages = false
  /// Bytes that were put together from several places, beside the frame itself.
  public internal(set) var buffers: [Buffer] = []
  /// The buffers that no decoder has read yet.
  var unread: [UnreadBuffer] = []
  /// Text that lies nowhere in the bytes: a domain name put together from pointers, say. ``FieldFormat/storedText`` has
  /// its place.
  public internal(set) var texts = RecordList<UInt8>(capacity: 256)
  /// What the packets before it have left; `nil` where the packet is looked at by itself.
  var conversations: Conversations?
  /// What TCP hands on of a segment to its stream.
  var segment: StreamSegment?
  /// The stream whose unit is at hand.
  var stream: StreamPlace?
  /// What a protocol remembers within the packet, which is no part of a stream.
  var packetMemory: ConversationMemory?
  /// What the message says of the content at hand.
  var content: ContentDescription?
  /// What the packet's messages carry, in the order in which it was found.
  public internal(set) var contents: [ContentRecord] = []
  /// How many layers stand before those of the unit at hand: the limit counts anew in each.
  var stackBase = 0
  /// The packet that the packet quotes.
  var quotation: Quotation?

  /// How many of the frame's bytes the capture cut off.
  var cutOff = 0
  /// Whether the input has the frame to its end, as it was on the wire.
  var isWhole: Bool { cutOff == 0 }
  /// Which bytes of the frame the input is known to lack.
  var unknown: [Range<Int>] = []
  /// Whether there are any: what is asked at each field.
  private(set) var hasUnknown = false
  /// Bytes after layers' payloads, outermost first, to be recorded last.
  var trailing = RecordList<TrailingBytes>(capacity: maximumLayers)
  /// What decoders may need beside the bytes.
  var context = Context()
  /// How many groups are open where the next field is recorded.
  var depth: UInt8 = 0

  public init() {}

  @inline(__always)
  mutating func reset(unknown: [Range<Int>]?) {
    fields.removeAll()
    layers.removeAll()
    notes.removeAll()
    trailing.removeAll()
    lengths.removeAll()
    checksums.removeAll()
    if !coverages.isEmpty { coverages.removeAll() }
    if !buffers.isEmpty {
      buffers.removeAll()
      unread.removeAll()
    }
    if !contents.isEmpty { contents.removeAll() }
    if packetMemory != nil { packetMemory = nil }
    if content != nil { content = nil }
    texts.removeAll()
    quotation = nil
    segment = nil
    if hasUnknown || unknown != nil {
      self.unknown = unknown ?? []
      hasUnknown = !self.unknown.isEmpty
    }
    depth = 0
  }

  /// Whether an open-ended list of fields may go on.
  var hasRoom: Bool { fields.count < Self.maximumFields }

  /// Whether the input has every one of these bytes of the frame.
  @inline(__always)
  func knows(_ bytes: Range<Int>) -> Bool { !hasUnknown || !Self.lacks(bytes, unknown) }

  /// Static, since a method's `self` is copied whole for the call.
  @inline(never)
  private static func lacks(_ bytes: Range<Int>, _ unknown: [Range<Int>]) -> Bool {
    unknown.contains { $0.overlaps(bytes) }
  }
}

/// One protocol's part of a packet.
public struct LayerRecord: Sendable {
  public let id: ProtocolID
  /// Its own bytes: header, or everything where it has no payload.
  public internal(set) var bytes: Range<Int>
  public let buffer: UInt16
  /// Its fields, as indexes of ``Dissection/fields``.
  public internal(set) var fields: Range<Int>
}

/// A length and what it governs: who changes the bytes changes the length with them. One that counts several fields alike,
/// as ARP's address lengths do, has a record for each.
public struct LengthRecord: Sendable {
  /// The index of the field, in ``Dissection/fields``.
  public let field: Int
  /// The bytes that it counts, as far as it claims them.
  public let bytes: Range<Int>
  /// How many bytes it counts by one.
  public let unit: UInt8
}

/// A checksum that is not right, and the value that would be.
public struct ChecksumRecord: Sendable {
  /// The index of the field, in ``Dissection/fields``.
  public let field: Int
  public let expected: UInt64
}
