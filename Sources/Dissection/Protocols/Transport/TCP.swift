/// Transmission Control Protocol, RFC 9293, with the AE flag of RFC 9768 and the ECN flags of RFC 3168.
///
///     |          Source Port          |       Destination Port        |
///     |                        Sequence Number                        |
///     |                    Acknowledgment Number                      |
///     | Offset| Rsv |A|C|E|U|A|P|R|S|F|            Window             |
///     |           Checksum            |         Urgent Pointer        |
///     |  options, to a multiple of four bytes …
enum TCP {
  static let layer = LayerSpec(
    name: "tcp", label: "Transmission Control Protocol", brief: "TCP", source: "RFC 9293")

  static let minimumHeaderLength = 20

  static func decode(_ cursor: inout Cursor, _ pseudo: PseudoHeader?, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let segment = cursor.extent

    cursor.read(Field.sourcePort, 16, &out)
    cursor.read(Field.destinationPort, 16, &out)
    cursor.read(Field.sequenceNumber, 32, &out)
    let acknowledgment = cursor.read(Field.acknowledgmentNumber, 32, &out)
    let acknowledgmentField = out.lastField
    let headerLength = readDataOffset(start: start, segmentEnd: segment.end, &cursor, &out)
    let flags = readFlags(&cursor, &out)
    cursor.read(Field.window, 16, &out)
    cursor.read(Field.checksum, 16, &out)
    let checksumField = out.lastField
    let urgentPointer = cursor.read(Field.urgentPointer, 16, &out)
    guard !cursor.isShort else { return .nothing }

    if !flags.contains(.urgent), urgentPointer != 0 { out.note(Note.urgentPointerWithoutFlag) }
    if !flags.contains(.acknowledgment), acknowledgment != 0, out.knows(start + 13..<start + 14) {
      out.note(Note.acknowledgmentWithoutFlag, on: acknowledgmentField)
    }
    checkSegment(start..<segment.end, pseudo, field: checksumField, cursor.bytes, &out)

    cursor.narrow(to: start + headerLength, .tcpDataOffset)
    TCPOptions.decode(&cursor, flags, into: &out)
    cursor.restore(segment)
    guard headerLength >= minimumHeaderLength else { return .data }
    if flags.contains(.reset) {
      cursor.readRest(Field.resetCause, &out)
      return .nothing
    }
    return .tcpPayload
  }

  /// Reads the data offset, with the length of the payload that follows from it as a reading; returns the header's
  /// length in bytes, the fixed header's where the input lacks it.
  @inline(__always)
  private static func readDataOffset(
    start: Int, segmentEnd: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Int {
    let byte = cursor.offset
    let words = cursor.read(Field.dataOffset, 4, &out)
    guard !cursor.isShort, out.knows(byte..<byte + 1) else { return minimumHeaderLength }
    let headerLength = words * 4
    let available = segmentEnd - start
    if headerLength < minimumHeaderLength {
      out.note(Note.dataOffsetTooSmall, UInt64(headerLength))
    } else if headerLength > available {
      out.note(Note.dataOffsetBeyondSegment, UInt64(headerLength), UInt64(available))
    } else {
      out.reading(Field.payloadLength, atBit: byte * 8, bits: 4, value: UInt64(available - headerLength))
    }
    return headerLength
  }

  @inline(__always)
  private static func readFlags(_ cursor: inout Cursor, _ out: inout Dissection) -> Flags {
    let group = out.beginGroup(Field.flags, cursor)
    let reserved = cursor.read(Field.reserved, 3, &out)
    let value = reserved << 9 | cursor.readFlags(Field.accurateECN, through: .finish, &out)
    out.endGroup(group, cursor, value: value)
    let flags = Flags(rawValue: value)
    if flags.isImpossible, !cursor.isShort { out.note(Note.impossibleFlags, on: group.index) }
    return flags
  }

  /// Compares the checksum with the bytes that it covers; the verdict hangs on its field.
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
