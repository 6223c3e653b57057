/// Transmission Control Protocol, RFC 9293, with the AE flag of RFC 9768 and the ECN flags of RFC 3168.
///
///     |          Source Port          |       Destination Port        |
///     |                        Sequence Number                        |
///     |                    Acknowledgment Number                      |
///     | Offset| Rsv |A|C|E|U|A|P|R|S|F|            Window             |
///     |           Checksum            |         Urgent Pointer        |
///     |  options, to a multiple of four bytes …
enum TCP: ProtocolDecoder {
  static let number: UInt16 = 31

  static let spec = ProtocolSpec(
    "tcp", "Transmission Control Protocol", brief: "TCP", source: "RFC 9293",
    foundBy: [.ipProtocol(6)],
    fields: [
      Field.self, TCPOptions.Field.self, TCPOptions.ExtensionField.self, TCPOptions.HistoricField.self,
      MPTCP.Field.self, ConversationField.self,
    ], notes: [Note.self, TCPOptions.Note.self, ConversationNote.self], fixedBits: 5)

  static let minimumHeaderLength = 20

  /// A data offset that spans the fixed header, which is there, no reserved bit, and flags that some segment has.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.remaining >= minimumHeaderLength, let offset = cursor.peek(12), let flags = cursor.peek(13) else {
      return .no
    }
    // FIN, SYN, RST and ACK: one of them at least, and of the first three one at most.
    let control = flags & 0x17
    return offset >> 4 >= 5 && offset & 0x0e == 0 && control != 0 && (control & 7).nonzeroBitCount <= 1 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let segment = cursor.extent
    let available = segment.end &- start
    let followed = out.conversations == nil ? nil : find(cursor, out)
    let header = readHeader(&cursor, sent: out.sent(available), followed, &out)
    header.noteLength(available: available, segment.limit, &out)
    guard !cursor.isShort else { return .nothing }

    header.noteFlags(&out)
    out.judge(header.checksum, over: start..<segment.end, of: cursor.bytes, length: available, Note.checksum)

    cursor.narrow(by: header.words, times: 4, from: start, .field(Field.dataOffset), &out)
    if !header.words.isKnown { cursor.narrow(to: start + minimumHeaderLength, .field(Field.dataOffset)) }
    TCPOptions.decode(&cursor, header.flagsWord, into: &out)
    cursor.restore(segment)
    if let followed {
      let missing = follow(followed, header.reported, &out)
      out.segment = streamSegment(followed, missing: missing, header.reported)
    }
    guard header.length >= minimumHeaderLength else { return .data }
    if header.flags.contains(.reset) {
      cursor.readRest(Field.resetCause, &out)
      return .nothing
    }
    return .ports(.tcpPort, source: header.source, destination: header.destination)
  }

  @inline(__always)
  private static func readHeader(
    _ cursor: inout Cursor, sent: Int, _ followed: Followed?, _ out: inout Dissection
  ) -> Header {
    cursor.readHeader(minimumHeaderLength, fields: 24, &out) { header in
      let source = header.read(Field.sourcePort, 16)
      let destination = header.read(Field.destinationPort, 16)
      let sequence = header.read(followed == nil ? Field.sequenceNumber.id : ConversationField.sequenceNumber.id, 32)
      if let followed {
        header.reading(
          ConversationField.relativeSequenceNumber, atBit: 32, bits: 32, value: followed.relativeSequence)
      }
      let acknowledgment = header.read(
        followed == nil ? Field.acknowledgmentNumber.id : ConversationField.acknowledgmentNumber.id, 32)
      if let followed {
        header.reading(
          ConversationField.relativeAcknowledgmentNumber, atBit: 64, bits: 32, value: followed.relativeAcknowledgment)
      }
      let words = header.read(Field.dataOffset, 4)
      let length = words.value &* 4
      if words.isKnown, length >= minimumHeaderLength, length <= sent {
        header.derive(Field.payloadLength, sent &- length)
      }
      let flags = header.beginGroup(Field.flags, 12)
      let reserved = header.read(Field.reserved, 3)
      header.read(Field.accurateECN, 1)
      header.read(Field.congestionWindowReduced, 1)
      header.read(Field.ecnEcho, 1)
      header.read(Field.urgent, 1)
      header.read(Field.acknowledgment, 1)
      header.read(Field.push, 1)
      header.read(Field.reset, 1)
      header.read(Field.synchronize, 1)
      header.read(Field.finish, 1)
      header.endGroup()
      let window = header.read(followed == nil ? Field.window.id : ConversationField.window.id, 16)
      if let followed {
        header.reading(ConversationField.windowSize, atBit: 112, bits: 16, value: followed.windowSize)
      }
      let checksum = header.read(Field.checksum, 16)
      let urgentPointer = header.read(Field.urgentPointer, 16)
      return Header(
        source: UInt16(truncatingIfNeeded: source.number), destination: UInt16(truncatingIfNeeded: destination.number),
        sequence: sequence, acknowledgment: acknowledgment, window: window, words: words, flagsWord: flags,
        reserved: reserved, checksum: checksum,
        urgentPointer: urgentPointer)
    }
  }
}

extension TCP {
  /// What the fixed header says that the rest is decided by.
  private struct Header {
    let source: UInt16
    let destination: UInt16
    let sequence: Token
    let acknowledgment: Token
    let window: Token
    /// The header's length, in words.
    let words: Token
    let flagsWord: Token
    let reserved: Token
    let checksum: Token
    let urgentPointer: Token

    var flags: Flags { Flags(rawValue: flagsWord.value) }

    /// The readings that follow the numbers, of a segment of which they are told.
    var reported: Reported {
      Reported(
        sequence: sequence.field + 1, acknowledgment: acknowledgment.field + 1, flags: flagsWord.field,
        window: window.field + 1)
    }

    /// In bytes; the fixed part where it is not known.
    @inline(__always)
    var length: Int { words.isKnown ? words.value &* 4 : minimumHeaderLength }

    @inline(__always)
    func noteLength(available: Int, _ limit: Limit, _ out: inout Dissection) {
      if length < minimumHeaderLength {
        out.note(Note.dataOffsetTooSmall, on: words, UInt64(length))
      } else if length > available {
        out.noteShortage(of: words, length, present: available, limit, else: Note.dataOffsetBeyondSegment)
      }
    }

    @inline(__always)
    func noteFlags(_ out: inout Dissection) {
      guard flagsWord.isKnown else { return }
      if reserved.number != 0 { out.note(Note.reservedFlags, on: reserved) }
      if flags.isImpossible { out.note(Note.impossibleFlags, on: flagsWord) }
      if !flags.contains(.urgent), urgentPointer.number != 0 {
        out.note(Note.urgentPointerWithoutFlag, on: urgentPointer)
      }
      if !flags.contains(.acknowledgment), acknowledgment.number != 0, acknowledgment.isKnown {
        out.fields[acknowledgment.field].become(Field.ignoredAcknowledgmentNumber)
        out.note(Note.acknowledgmentWithoutFlag, on: acknowledgment)
      }
    }
  }

  /// The control bits, RFC 9293 §3.1.
  struct Flags: OptionSet {
    let rawValue: Int

    static let finish = Flags(rawValue: 1)
    static let synchronize = Flags(rawValue: 2)
    static let reset = Flags(rawValue: 4)
    static let acknowledgment = Flags(rawValue: 16)
    static let urgent = Flags(rawValue: 32)

    /// A segment cannot open a connection and end it, nor do without any of the bits that say what it is for.
    var isImpossible: Bool {
      isSuperset(of: [.synchronize, .finish]) || isSuperset(of: [.synchronize, .reset])
        || isDisjoint(with: [.finish, .synchronize, .reset, .acknowledgment])
    }
  }
}
