import Packets

/// One way in which tools print packets as text: one entry in ``Forms/all``, which is a type of its own or, where a heading
/// stands above the rows, a ``HeadedForm``.
protocol Form: Sendable {
  /// What the form is called in messages, such as "xxd".
  var name: String { get }

  /// What the form is, in half a line: which tools print it, and what it looks like.
  var description: String { get }

  /// What the manual says of the form, with an example of it.
  var manual: FormManual { get }

  /// Reads the packet whose text begins at `line` (from 0), which is not empty; `nil` where none of this form does.
  ///
  /// A form says `nil` after a look at a bounded number of lines, and ``Reading/refusal(_:)`` after a look at more, so
  /// that the whole text is read in linear time. Of several forms' readings the strongest is taken.
  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult?
}

extension Form {
  /// The form's name as the command line has it: without blanks, such as "hexdump-C".
  var inputName: String { InputForm.inputName(name) }
}

/// What a form may use beside the text.
struct Context {
  /// What the packet before was read like: a dump of one row says little about itself.
  var layout: RowLayout?
  /// Where everything stands in the rows of a packet above, where they are regular.
  var template: RowTemplate?
  /// How plausible bytes are as a packet.
  var judge: LinkTypeJudge
  /// What the first byte belongs to, where bytes may stand before the packet.
  var firstLayerJudge: LinkTypeJudge
  /// Whether the link type of all packets is given, so that the judge cannot object to a packet.
  var isLinkTypeKnown = false
  /// Whether the lines above are rows of a dump that no form reads: what follows is its middle, and no packet.
  var isInsideUnreadDump = false
  /// Whether the text holds nothing but hexadecimal digits.
  var isOnlyHex = false
  /// Whether the text holds messages as they are written, and no dump.
  var holdsMessages = false
  /// Whether a packet was read above of which more than its digits tell that it is one.
  var isBelowPacket = false
  /// The packet's bytes in rows without offsets right above: the offsets go on from there.
  var bytesAbove = PacketBytes()
  /// Whether this form is the one that the text is said to have, so that weak evidence is enough.
  var isForced = false
}

/// What a form read of one packet's text.
struct FormResult {
  /// How much speaks for this reading: evidence of offsets, of the text column, of the bytes themselves.
  enum Strength: Int, Comparable {
    /// It is none.
    case none
    /// One row whose offset may as well be a byte.
    case possible
    /// Nothing but hex digits.
    case plain
    /// One row with an offset that is none of its bytes.
    case row
    /// Offsets that advance by what the rows hold, or a title or header line that says what follows.
    case run

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  var formName: String
  var strength: Strength
  /// The lines that were used, from 0; the text is read on after them.
  var lines: Range<Int>
  /// `nil` where the lines hold no packet but are known for what they are, such as a reassembled stream.
  var packet: PacketText?
  /// What could not be read, in the order of the text.
  var errors: [InputError] = []
  var layout: RowLayout?
  /// Where everything stands in the packet's rows, where they are regular.
  var template: RowTemplate?
  /// Whether the lines may hold a packet of this form, of which ``errors`` say that it is left out; they count only where
  /// the text has packets of the same form.
  var isDoubtful = false
  /// Whether no other form need be asked below a packet of this form: the rows stand as its rows do, or the bytes are a
  /// packet from the first to the last.
  var isSteady = false
  /// The packets of the same lines after this one, with what could not be read of them; their own `following` is empty.
  var following: ArraySlice<FormResult> = []

  /// The same packet with the bytes of another, which go on where its bytes end.
  func goingOn(in more: FormResult) -> FormResult {
    var result = self
    guard var packet, let rest = more.packet, packet.bytes.count + rest.bytes.count <= PacketBytes.limit else {
      return self
    }
    packet.unknown += rest.unknown.map { (packet.bytes.count + $0.lowerBound)..<(packet.bytes.count + $0.upperBound) }
    packet.bytes += rest.bytes
    packet.lines = packet.lines.lowerBound...rest.lines.upperBound
    result.packet = packet
    result.errors += more.errors
    result.lines = lines.lowerBound..<more.lines.upperBound
    return result
  }

  /// The next packet of the same lines.
  func next() -> FormResult? {
    var rest = following
    guard var next = rest.popFirst() else { return nil }
    next.following = rest
    return next
  }

  /// The same with further packets of its lines, about which there is nothing to object.
  func followed(by packets: some Sequence<PacketText>) -> FormResult {
    var result = self
    result.following =
      packets.map { packet in
        FormResult(formName: formName, strength: strength, lines: lines, packet: packet, layout: layout)
      }[...]
    return result
  }

  /// That no packet of a form begins in these lines: the form is not asked again before their end.
  static func refusal(_ lines: Range<Int>) -> FormResult {
    FormResult(formName: "", strength: .none, lines: lines)
  }

  /// The lines that show the bytes of each packet, in the order of the text.
  var shownLines: [ClosedRange<Int>] {
    guard !following.isEmpty else { return packet.map { $0.bytes.isEmpty ? [] : [$0.lines] } ?? [] }
    let packets = [packet].compactMap(\.self) + following.compactMap(\.packet)
    return packets.filter { !$0.bytes.isEmpty }.map(\.lines).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Lines that hold no packet, and why, where that is worth an error.
  static func skipped(
    _ lines: Range<Int>, of formName: String, strength: Strength = .run, because objection: InputError? = nil
  ) -> FormResult {
    FormResult(formName: formName, strength: strength, lines: lines, errors: objection.map { [$0] } ?? [])
  }

  /// Ends a packet at a star that stands for repeated rows where no offset says how many, as `od -An` prints it without
  /// `-v`. The rows after it are none of the next packet's.
  mutating func end(atStar star: Int, of text: DumpText, isRow: (Int) -> Bool) {
    let message = "No offset says how often the row above repeats; the packet ends here. Print all rows (od -v)."
    errors.append(text.error(message, line: star, at: text.start(of: star)))
    var end = star + 1
    while end < text.lineCount, text.isStar(end) || isRow(end) { end += 1 }
    lines = lines.lowerBound..<end
  }
}

/// A packet as the text has it.
struct PacketText {
  var bytes: [UInt8]
  var unknown: [Range<Int>] = []
  var time: Timestamp?
  /// The length on the wire, where the text states one.
  var originalLength: Int?
  var direction: Packet.Direction?
  /// The name of the interface that the packet was seen on.
  var interfaceName: String?
  /// Whether it is a message alone, without the layers below it; what it is, the bytes tell.
  var isMessage = false
  /// The protocol of such a message where the text tells, without the layers below it, by Wireshark's name for it; see
  /// ``Packet/payloadProtocol``.
  var payloadProtocol: String?
  /// The lines that show the packet's bytes, from 0.
  var lines: ClosedRange<Int>

  /// Drops bytes before the packet.
  mutating func drop(_ count: Int) {
    bytes.removeFirst(min(count, bytes.count))
    unknown = unknown.compactMap { range in
      range.upperBound > count ? max(0, range.lowerBound - count)..<(range.upperBound - count) : nil
    }
    originalLength = originalLength.map { max(0, $0 - count) }
  }

  /// Drops bytes after the packet.
  mutating func dropLast(_ count: Int) {
    bytes.removeLast(min(count, bytes.count))
    let end = bytes.count
    unknown = unknown.compactMap { $0.lowerBound < end ? $0.lowerBound..<min($0.upperBound, end) : nil }
    originalLength = originalLength.map { max(0, $0 - count) }
  }
}
