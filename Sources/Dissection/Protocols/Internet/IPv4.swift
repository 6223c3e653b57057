import Packets

/// Internet Protocol Version 4, RFC 791, with the DS field of RFC 2474 and the ECN field of RFC 3168.
///
///     |Version|  IHL  |    DSCP   |ECN|         Total Length          |
///     |        Identification         |0|D|M|     Fragment Offset     |
///     |  Time to Live |    Protocol   |        Header Checksum        |
///     |                        Source Address                         |
///     |                      Destination Address                      |
///     |  options, to a multiple of four bytes …
enum IPv4: ProtocolDecoder {
  static let number: UInt16 = 27

  static let spec = ProtocolSpec(
    "ip", "Internet Protocol Version 4", brief: "IPv4", source: "RFC 791",
    foundBy: [
      .linkType(.ipv4), .etherType(0x0800), .llcSAP(0x06), .pppProtocol(0x0021), .ipVersion(4), .ipProtocol(4),
    ],
    fields: [Field.self, IPv4Options.Field.self, IPv4Options.ExtensionField.self, IPv4Options.SecurityField.self],
    notes: [Note.self, IPv4Options.Note.self])

  static let minimumHeaderLength = 20

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    let header = readHeader(&cursor, &out)
    header.note(isFirstByteKnown: out.knows(start..<start + 1), &out)
    guard !cursor.isShort else { return .nothing }

    let headerLength = out.knows(start..<start + 1) ? header.length : minimumHeaderLength
    let lengths = Lengths(
      start: start, header: headerLength, total: header.totalLength, available: outer.end - start,
      isTotalKnown: out.knows(start + 2..<start + 4))
    lengths.note(field: header.totalLengthField, &out)
    cursor.narrow(to: lengths.packetEnd, .field(Field.totalLength))
    let packet = cursor.extent

    var lastHop: UInt32?
    if headerLength > minimumHeaderLength {
      cursor.narrow(to: start + headerLength, .field(Field.headerLength))
      if !cursor.isAtEnd { lastHop = IPv4Options.decode(&cursor, into: &out) }
      cursor.restore(packet)
    }
    checkHeader(
      start..<cursor.offset, length: headerLength, sumOfFixed: header.checksum, field: header.checksumField,
      cursor.bytes, &out)

    let isFirstOfSeveral = header.flags & 0b001 != 0 && out.knows(start + 6..<start + 7)
    let isFragment = isFirstOfSeveral || header.fragmentOffset > 0
    if isFragment {
      out.note(
        header.fragmentOffset > 0 ? Note.laterFragment : Note.firstFragment, on: header.fragmentOffsetField,
        UInt64(header.fragmentOffset), UInt64(header.fragmentOffset + cursor.remaining))
    }
    guard header.version == 4, headerLength >= minimumHeaderLength, header.fragmentOffset == 0, lengths.isPlausible,
      out.knows(start + 9..<start + 10)
    else { return .data }

    var pseudo = PseudoHeader(isWhole: lengths.isWhole && !isFragment && out.knows(start + 12..<start + 20))
    pseudo.sum.add(header.source)
    pseudo.sum.add(lastHop ?? header.destination)
    pseudo.sum.add(UInt16(header.transport))
    out.context.pseudoHeader = pseudo
    return .ipProtocol(header.transport)
  }

  @inline(__always)
  private static func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) -> Header {
    cursor.readHeader(minimumHeaderLength, fields: 17, &out) { header in
      let version = header.read(Field.version, 4)
      let firstField = header.lastField
      let words = header.read(Field.headerLength, 4)
      header.beginGroup(Field.differentiatedServices, 8)
      header.read(Field.codePoint, 6)
      header.read(Field.congestion, 2)
      header.endGroup()
      let totalLength = header.read(Field.totalLength, 16)
      let totalLengthField = header.lastField
      header.read(Field.identification, 16)
      let flags = header.beginGroup(Field.flags, 3)
      let reservedFlagField = header.lastField + 1
      header.read(Field.reserved, 1)
      header.read(Field.dontFragment, 1)
      header.read(Field.moreFragments, 1)
      header.endGroup()
      let fragmentBlocks = header.read(Field.fragmentOffset, 13)
      let fragmentOffsetField = header.lastField
      header.read(Field.timeToLive, 8)
      let transport = header.read(Field.protocol, 8)
      header.read(Field.headerChecksum, 16)
      let checksumField = header.lastField
      let source = header.read(Field.source, 32)
      let destination = header.read(Field.destination, 32)
      return Header(
        version: version, length: words &* 4, totalLength: totalLength, flags: flags,
        fragmentOffset: fragmentBlocks &* 8, transport: UInt8(truncatingIfNeeded: transport),
        source: UInt32(truncatingIfNeeded: source), destination: UInt32(truncatingIfNeeded: destination),
        checksum: header.internetChecksum, firstField: firstField,
        totalLengthField: totalLengthField, reservedFlagField: reservedFlagField,
        fragmentOffsetField: fragmentOffsetField, checksumField: checksumField)
    }
  }

  /// Compares the header checksum with the bytes; the verdict hangs on its field.
  @inline(__always)
  private static func checkHeader(
    _ header: Range<Int>, length: Int, sumOfFixed: InternetChecksum, field: Int, _ bytes: Span<UInt8>,
    _ out: inout Dissection
  ) {
    guard header.count >= minimumHeaderLength, header.count == length, out.knows(header) else {
      out.fields[field].verdict = .unverified
      out.note(Note.checksumUnverified, on: field)
      return
    }
    var checksum = sumOfFixed
    if length > minimumHeaderLength { checksum.add(bytes, header.dropFirst(minimumHeaderLength)) }
    let stored = UInt16(truncatingIfNeeded: out.fields[field].value)
    if checksum.folded == 0xffff {
      out.fields[field].verdict = .correct
    } else {
      out.fields[field].verdict = stored == 0 ? .offloaded : .wrong
      out.note(
        stored == 0 ? Note.checksumLeftOut : Note.checksumWrong, on: field, UInt64(stored),
        UInt64(checksum.expected(instead: stored)))
    }
  }
}

extension IPv4 {
  /// What the fixed header says that the rest is decided by.
  private struct Header {
    let version: Int
    /// In bytes.
    let length: Int
    let totalLength: Int
    let flags: Int
    /// In bytes.
    let fragmentOffset: Int
    let transport: UInt8
    let source: UInt32
    let destination: UInt32
    /// The sum over the fixed header.
    let checksum: InternetChecksum
    /// Where the fields were recorded that notes may hang on.
    let firstField: Int
    let totalLengthField: Int
    let reservedFlagField: Int
    let fragmentOffsetField: Int
    let checksumField: Int

    /// Says what is odd in what was read of it.
    @inline(__always)
    func note(isFirstByteKnown: Bool, _ out: inout Dissection) {
      if isFirstByteKnown, out.fields.count > firstField {
        if version != 4 { out.note(Note.notVersion4, on: firstField, UInt64(version)) }
        if length < minimumHeaderLength { out.note(Note.headerTooShort, on: firstField + 1, UInt64(length)) }
      }
      if flags & 0b100 != 0 { out.note(Note.reservedFlag, on: reservedFlagField) }
    }
  }

  /// The lengths that a header claims, against what is there.
  private struct Lengths {
    let header: Int
    let total: Int
    let available: Int
    let isTotalKnown: Bool
    let packetEnd: Int

    init(start: Int, header: Int, total: Int, available: Int, isTotalKnown: Bool) {
      self.header = max(header, minimumHeaderLength)
      self.total = total
      self.available = available
      self.isTotalKnown = isTotalKnown
      let isClaimUsable = isTotalKnown && total >= self.header
      packetEnd = start + (isClaimUsable ? min(total, available) : available)
    }

    /// A total length of zero is what a host sees of a packet that the network card is still to cut into segments.
    var isLeftOut: Bool { isTotalKnown && total == 0 }
    var isPlausible: Bool { !isTotalKnown || isLeftOut || total >= header }
    var isWhole: Bool { isTotalKnown && isPlausible && total <= available }

    @inline(__always)
    func note(field: Int, _ out: inout Dissection) {
      guard isTotalKnown, total < header || total > available else { return }
      if isLeftOut {
        out.note(Note.totalLengthLeftOut, on: field, UInt64(available))
      } else if total < header {
        out.note(Note.totalLengthTooShort, on: field, UInt64(total), UInt64(header))
      } else if total > available {
        out.note(Note.totalLengthBeyondCapture, on: field, UInt64(total), UInt64(available), UInt64(total - available))
      }
    }
  }
}
