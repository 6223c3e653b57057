/// Internet Protocol Version 4, RFC 791, with the DS field of RFC 2474 and the ECN field of RFC 3168.
///
///     |Version|  IHL  |    DSCP   |ECN|         Total Length          |
///     |        Identification         |0|D|M|     Fragment Offset     |
///     |  Time to Live |    Protocol   |        Header Checksum        |
///     |                        Source Address                         |
///     |                      Destination Address                      |
///     |  options, to a multiple of four bytes …
enum IPv4 {
  static let layer = LayerSpec(
    name: "ip", label: "Internet Protocol Version 4", brief: "IPv4", source: "RFC 791")

  static let minimumHeaderLength = 20

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent

    let version = cursor.read(Field.version, 4, &out)
    let headerLength = readHeaderLength(version: version, &cursor, &out)
    readDSField(&cursor, &out)
    let totalLength = cursor.read(Field.totalLength, 16, &out)
    let totalLengthField = out.lastField
    cursor.read(Field.identification, 16, &out)
    let isFirstOfSeveral = readFlags(&cursor, &out)
    let fragmentOffset = cursor.read(Field.fragmentOffset, 13, &out) * 8
    let fragmentOffsetField = out.lastField
    cursor.read(Field.timeToLive, 8, &out)
    let transport = cursor.read(Field.protocol, 8, &out)
    cursor.read(Field.headerChecksum, 16, &out)
    let checksumField = out.lastField
    cursor.read(Field.source, 32, &out)
    let destination = cursor.read(Field.destination, 32, &out)
    guard !cursor.isShort else { return .nothing }

    let lengths = Lengths(
      start: start, header: headerLength, total: totalLength, available: outer.end - start,
      isTotalKnown: out.knows(start + 2..<start + 4))
    lengths.note(field: totalLengthField, &out)
    cursor.narrow(to: lengths.packetEnd, .ipv4TotalLength)
    let packet = cursor.extent

    cursor.narrow(to: start + headerLength, .ipv4HeaderLength)
    let lastHop = IPv4Options.decode(&cursor, into: &out)
    cursor.restore(packet)
    checkHeader(start..<cursor.offset, length: headerLength, field: checksumField, cursor.bytes, &out)

    let isFragment = isFirstOfSeveral || fragmentOffset > 0
    if isFragment {
      out.note(
        fragmentOffset > 0 ? Note.laterFragment : Note.firstFragment, on: fragmentOffsetField,
        UInt64(fragmentOffset), UInt64(fragmentOffset + cursor.remaining))
    }
    guard version == 4, headerLength >= minimumHeaderLength, fragmentOffset == 0, lengths.isPlausible,
      out.knows(start + 9..<start + 10)
    else { return .data }

    var pseudo = PseudoHeader(isWhole: lengths.isWhole && !isFragment && out.knows(start + 12..<start + 20))
    pseudo.sum.add(cursor.bytes, start + 12..<start + 16)
    pseudo.sum.add(address: lastHop ?? UInt32(truncatingIfNeeded: destination))
    pseudo.sum.add(UInt16(truncatingIfNeeded: transport))
    return .ipProtocol(UInt8(truncatingIfNeeded: transport), pseudo)
  }

  /// Reads the header length and returns it in bytes; the fixed header's where the input lacks it.
  private static func readHeaderLength(version: Int, _ cursor: inout Cursor, _ out: inout Dissection) -> Int {
    let start = cursor.offset
    if version != 4, !cursor.isShort, out.knows(start..<start + 1) { out.note(Note.notVersion4, UInt64(version)) }
    let words = cursor.read(Field.headerLength, 4, &out)
    guard !cursor.isShort, out.knows(start..<start + 1) else { return minimumHeaderLength }
    if words < 5 { out.note(Note.headerTooShort, UInt64(words * 4)) }
    return words * 4
  }

  @inline(__always)
  private static func readDSField(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.differentiatedServices, cursor)
    let codePoint = cursor.read(Field.codePoint, 6, &out)
    let ecn = cursor.read(Field.congestion, 2, &out)
    out.endGroup(group, cursor, value: codePoint << 2 | ecn)
  }

  /// Reads the flags and returns whether more fragments follow.
  @inline(__always)
  private static func readFlags(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let byte = cursor.offset
    let group = out.beginGroup(Field.flags, cursor)
    let flags = cursor.readFlags(Field.reserved, through: .moreFragments, &out)
    if flags & 0b100 != 0 { out.note(Note.reservedFlag, on: group.index + 1) }
    out.endGroup(group, cursor, value: flags)
    return flags & 0b001 != 0 && out.knows(byte..<byte + 1)
  }

  /// Compares the header checksum with the bytes; the verdict hangs on its field.
  private static func checkHeader(
    _ header: Range<Int>, length: Int, field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard header.count >= minimumHeaderLength, header.count == length, out.knows(header) else {
      out.fields[field].verdict = .unverified
      out.note(Note.checksumUnverified, on: field)
      return
    }
    var checksum = InternetChecksum()
    checksum.add(bytes, header)
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

    func note(field: Int, _ out: inout Dissection) {
      guard isTotalKnown else { return }
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
