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
      MPTCP.Field.self,
    ], notes: [Note.self, TCPOptions.Note.self])

  static let minimumHeaderLength = 20

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let segment = cursor.extent
    let available = segment.end &- start
    let isOffsetKnown = out.knows(start + 12..<start + 13)
    let header = readHeader(&cursor, available: available, isOffsetKnown: isOffsetKnown, &out)
    if isOffsetKnown { header.noteLength(available: available, &out) }
    guard !cursor.isShort else { return .nothing }

    header.noteFlags(areFlagsKnown: out.knows(start + 13..<start + 14), &out)
    checkSegment(start..<segment.end, out.context.pseudoHeader, field: header.checksumField, cursor.bytes, &out)

    let headerLength = isOffsetKnown ? header.length : minimumHeaderLength
    cursor.narrow(to: start + headerLength, .field(Field.dataOffset))
    TCPOptions.decode(&cursor, header.flags, into: &out)
    cursor.restore(segment)
    guard headerLength >= minimumHeaderLength else { return .data }
    if header.flags.contains(.reset) {
      cursor.readRest(Field.resetCause, &out)
      return .nothing
    }
    return .ports(.tcpPort, source: header.source, destination: header.destination)
  }

  @inline(__always)
  private static func readHeader(
    _ cursor: inout Cursor, available: Int, isOffsetKnown: Bool, _ out: inout Dissection
  ) -> Header {
    cursor.readHeader(minimumHeaderLength, fields: 21, &out) { header in
      let source = header.read(Field.sourcePort, 16)
      let destination = header.read(Field.destinationPort, 16)
      header.read(Field.sequenceNumber, 32)
      let acknowledgment = header.read(Field.acknowledgmentNumber, 32)
      let acknowledgmentField = header.lastField
      let length = header.read(Field.dataOffset, 4) &* 4
      let dataOffsetField = header.lastField
      if isOffsetKnown, length >= minimumHeaderLength, length <= available {
        header.reading(Field.payloadLength, atBit: 96, bits: 4, value: UInt64(available &- length))
      }
      let flags = header.beginGroup(Field.flags, 12)
      let flagsField = header.lastField
      header.read(Field.reserved, 3)
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
      header.read(Field.window, 16)
      header.read(Field.checksum, 16)
      let checksumField = header.lastField
      let urgentPointer = header.read(Field.urgentPointer, 16)
      return Header(
        source: UInt16(truncatingIfNeeded: source), destination: UInt16(truncatingIfNeeded: destination),
        acknowledgment: acknowledgment, length: length, flags: Flags(rawValue: flags), urgentPointer: urgentPointer,
        acknowledgmentField: acknowledgmentField, dataOffsetField: dataOffsetField, flagsField: flagsField,
        checksumField: checksumField)
    }
  }

  /// Compares the checksum with the bytes that it covers; the verdict hangs on its field.
  @inline(__always)
  private static func checkSegment(
    _ segment: Range<Int>, _ pseudo: PseudoHeader?, field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard let pseudo, pseudo.isWhole, out.knows(segment) else {
      out.fields[field].verdict = .unverified
      out.note(Note.checksumUnverified, on: field)
      return
    }
    let stored = UInt16(truncatingIfNeeded: out.fields[field].value)
    let pseudoSum = pseudo.sum(length: segment.count)
    var checksum = pseudoSum
    checksum.add(bytes, segment)
    if checksum.folded == 0xffff {
      out.fields[field].verdict = .correct
      return
    }
    let expected = UInt64(checksum.expected(instead: stored))
    if stored == pseudoSum.folded || stored == pseudo.sum.folded {
      out.fields[field].verdict = .offloaded
      out.note(Note.checksumOffloaded, on: field, UInt64(stored), expected)
    } else {
      out.fields[field].verdict = .wrong
      out.note(Note.checksumWrong, on: field, UInt64(stored), expected)
    }
  }
}

extension TCP {
  /// What the fixed header says that the rest is decided by.
  private struct Header {
    let source: UInt16
    let destination: UInt16
    let acknowledgment: Int
    /// In bytes.
    let length: Int
    let flags: Flags
    let urgentPointer: Int
    /// Where the fields were recorded that notes may hang on.
    let acknowledgmentField: Int
    let dataOffsetField: Int
    let flagsField: Int
    let checksumField: Int

    @inline(__always)
    func noteLength(available: Int, _ out: inout Dissection) {
      guard out.fields.count > dataOffsetField else { return }
      if length < minimumHeaderLength {
        out.note(Note.dataOffsetTooSmall, on: dataOffsetField, UInt64(length))
      } else if length > available {
        out.note(Note.dataOffsetBeyondSegment, on: dataOffsetField, UInt64(length), UInt64(available))
      }
    }

    @inline(__always)
    func noteFlags(areFlagsKnown: Bool, _ out: inout Dissection) {
      guard areFlagsKnown else { return }
      if flags.isImpossible { out.note(Note.impossibleFlags, on: flagsField) }
      if !flags.contains(.urgent), urgentPointer != 0 { out.note(Note.urgentPointerWithoutFlag, on: checksumField + 1) }
      if !flags.contains(.acknowledgment), acknowledgment != 0 {
        out.note(Note.acknowledgmentWithoutFlag, on: acknowledgmentField)
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
