/// PPP in HDLC-like framing, as it is on a line that carries bytes, RFC 1662 §4: frames between flags. A byte that may
/// not be sent as it is (a flag, an escape, a control character) is sent as an escape, 0x7d, and that byte with its
/// sixth bit turned over.
///
///     | Flag 0x7e | address, control, protocol, information, escaped … | FCS, escaped | Flag 0x7e | …
enum HDLCFraming: ProtocolDecoder {
  static let number: UInt16 = 69

  // Wireshark's name for the framed bytes; by `ppp_hdlc`, its fields' first word, it means PPP without flags.
  static let spec = ProtocolSpec(
    "ppp_raw_hdlc", "PPP In HDLC-Like Framing", brief: "PPP-HDLC", source: "RFC 1662",
    foundBy: [.content(.greProtocol)], fields: [Field.self], notes: [Note.self])

  private static let flag: UInt8 = 0x7e
  private static let escape: UInt8 = 0x7d
  private static let turnedBit: UInt8 = 0x20

  enum Field: FieldSet {
    static let setNumber: UInt16 = HDLCFraming.number
    static let definedIn: StaticString = "RFC 1662 §4.2"

    static let flag = field("ppp_hdlc.flag", "Flag Sequence", .hexadecimal)
      .means("Begins a frame, and ends the one before; it stands nowhere else.", "RFC 1662 §3.1, §4.1")
    static let data = field("ppp_hdlc.data", "Frame", .bytes)
      .means("The frame with its escapes: after each 0x7d stands a byte whose sixth bit is turned over.")
    static let fragment = field("ppp_hdlc.fragment", "Fragment", .bytes)
      .means("The rest of a frame that began before these bytes, with its check sequence.")

    static let all = [flag, data, fragment]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = HDLCFraming.number

    static let unfinished = note("ppp_hdlc.unfinished", .note, "no flag at the end")
      .says("No flag ends this frame: the rest is not here, nor its check sequence.")
    static let aborted = note("ppp_hdlc.aborted", .warning, "aborted")
      .says("An escape and a flag after it: the sender gave the frame up (RFC 1662 §4.3).")
    static let tooShort = note("ppp_hdlc.too_short", .warning, "too short")
      .says("{a:bytes}: a frame has a protocol and a check sequence, 4 bytes at least (RFC 1662 §4.3).")
    static let wrong = note("ppp.bad_checksum", .error, "bad FCS")
      .says("Wrong: this frame has the FCS 0x{b:x4}. One of its bytes, or the FCS, was damaged.")

    static let all = [unfinished, aborted, tooShort, wrong]
  }

  /// A frame that is correct, or the escaped control field with which links are set up.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.peek() == flag else { return .no }
    if cursor.peek(1) == 0xff, cursor.peek(2) == escape, cursor.peek(3) == 3 ^ turnedBit { return .yes }
    return Frame(cursor, from: cursor.offset + 1).hasCorrectCheckSequence ? .yes : .maybe
  }

  /// Whether the first frame is correct, and only without its escapes.
  static func isEscaped(_ cursor: borrowing Cursor) -> Bool {
    guard cursor.peek() == flag else { return false }
    let frame = Frame(cursor, from: cursor.offset + 1)
    return frame.bytes.count < frame.end - cursor.offset - 1 && frame.hasCorrectCheckSequence
  }

  /// Whether bytes that are PPP, framed or not, are framed: they may begin within a frame, or end within one.
  static func holdsFrames(_ cursor: borrowing Cursor) -> Bool {
    cursor.peek() == flag || cursor.peek(cursor.remaining - 1) == flag && cursor.peek16() != 0xff03
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    while !cursor.isAtEnd, out.hasRoom {
      guard cursor.peek() == flag else {
        cursor.readBytes(Field.fragment, Frame(cursor, from: cursor.offset).end - cursor.offset, &out)
        continue
      }
      cursor.read(Field.flag, 8, &out)
      if !cursor.isAtEnd, cursor.peek() != flag { readFrame(&cursor, &out) }
    }
    // A flag alone begins a frame.
    if cursor.offset == start + 1 { out.note(Note.unfinished) }
    return .nothing
  }

  private static func readFrame(_ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset
    let frame = Frame(cursor, from: start)
    guard cursor.knows(start..<frame.end, out) else {
      cursor.readBytes(Field.data, frame.end - start, &out)
      return
    }
    let isWhole = frame.end < cursor.end && !frame.isAborted
    let length = frame.bytes.count - (isWhole ? frame.checkSequenceLength : 0)
    guard length >= 2, !frame.isAborted else {
      let data = cursor.readBytes(Field.data, frame.end - start, &out)
      if isWhole {
        out.note(Note.tooShort, on: data, UInt64(frame.bytes.count))
      } else {
        out.note(frame.isAborted ? Note.aborted : Note.unfinished, on: data)
      }
      return
    }
    let data = cursor.readBytes(Field.data, (isWhole ? frame.places[length - 1] + 1 : frame.end) - start, &out)
    if isWhole { readCheckSequence(of: frame, &cursor, &out) } else { out.note(Note.unfinished, on: data) }
    // Where there are too many, the escaped bytes must do.
    _ = out.add(frame.buffer(of: length, cursor, out.context.packetNumber), as: .known(PPP.id))
  }

  private static func readCheckSequence(of frame: Frame, _ cursor: inout Cursor, _ out: inout Dissection) {
    let field = PPP.TrailerField.self
    cursor.readBytes(
      frame.checkSequenceLength == 4 ? field.frameCheckSequence32.id : field.frameCheckSequence16.id,
      frame.end - cursor.offset, &out)
    let stored = Token(frame.checkSequence, field: out.lastField, isKnown: true)
    out.fields[stored.field].value = stored.number
    out.judge(stored, against: frame.expectedCheckSequence, wrong: Note.wrong)
  }
}

extension HDLCFraming {
  /// What is between two flags, without its escapes.
  private struct Frame {
    private(set) var bytes: [UInt8] = []
    /// Where each of them stands.
    private(set) var places: [Int] = []
    /// Where a flag, or the end of all, ends it.
    private(set) var end: Int
    private(set) var isAborted = false
    /// In bytes: 2, if the last four are not a correct one of 32 bits.
    private(set) var checkSequenceLength = 2

    init(_ cursor: borrowing Cursor, from start: Int) {
      end = start
      while end < cursor.end, cursor.bytes[end] != flag {
        let isEscape = cursor.bytes[end] == escape
        if isEscape { end += 1 }
        guard end < cursor.end, cursor.bytes[end] != flag else {
          isAborted = end < cursor.end
          return
        }
        bytes.append(cursor.bytes[end] ^ (isEscape ? turnedBit : 0))
        places.append(end)
        end += 1
      }
      if bytes.count > 4, CRC32.isBehind(0..<bytes.count - 4, bytes.span) { checkSequenceLength = 4 }
    }

    var hasCorrectCheckSequence: Bool { bytes.count >= 4 && checkSequence == expectedCheckSequence }

    var checkSequence: UInt64 {
      bytes.suffix(checkSequenceLength).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    var expectedCheckSequence: UInt64 {
      let covered = 0..<bytes.count - checkSequenceLength
      return checkSequenceLength == 4
        ? UInt64(CRC32.checksum(bytes.span, covered)) : UInt64(CRC16.checksum(bytes.span, covered))
    }

    /// Its first bytes, without the check sequence.
    func buffer(of length: Int, _ cursor: borrowing Cursor, _ packet: Int) -> Buffer {
      var pieces: [Buffer.Piece] = []
      var first = 0
      for index in 1...length where index == length || places[index] != places[index - 1] + 1 {
        pieces.append(
          Buffer.Piece(packet: packet, buffer: Int(cursor.buffer), offset: places[first], length: index - first))
        first = index
      }
      return Buffer(name: "Unescaped PPP frame", bytes: Array(bytes.prefix(length)), pieces: pieces)
    }
  }
}
