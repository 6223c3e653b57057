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
      .linkType(.ipv4), .etherType(0x0800), .llcSAP(0x06), .pppProtocol(0x0021), .associatedChannel(0x0021),
      .ipVersion(4), .ipProtocol(4),
    ],
    fields: [Field.self, IPv4Options.Field.self, IPv4Options.ExtensionField.self, IPv4Options.SecurityField.self],
    notes: [Note.self, IPv4Options.Note.self], fixedBits: 4)

  static let minimumHeaderLength = 20
  /// The longest packet, in bytes.
  static let longest = 0xffff

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    let header = readHeader(&cursor, &out)
    header.note(&out)
    guard !cursor.isShort else { return .nothing }

    let lengths = Lengths(
      header, available: outer.end - start, cutOff: outer.limit == .captured ? out.cutOff : 0)
    lengths.note(on: header.totalLength, outer.limit, &out)
    if lengths.isClaimUsable {
      cursor.narrow(by: header.totalLength, from: start, .field(Field.totalLength), &out)
    }
    let packet = cursor.extent

    var lastHop: UInt32?
    if header.length > minimumHeaderLength {
      cursor.narrow(by: header.words, times: 4, from: start, .field(Field.headerLength), &out)
      if !cursor.isAtEnd { lastHop = IPv4Options.decode(&cursor, into: &out) }
      cursor.restore(packet)
    }
    judgeChecksum(of: header, start..<cursor.offset, cursor.bytes, &out)

    let offset = header.fragmentBlocks.value * 8
    let isFragment = header.hasMoreFragments || offset > 0
    if isFragment {
      out.note(
        offset > 0 ? Note.laterFragment : Note.firstFragment, on: header.fragmentBlocks.field, UInt64(offset),
        UInt64(offset + cursor.remaining))
    }
    guard !header.version.isKnown || header.version.value == 4, header.length >= minimumHeaderLength,
      lengths.isPlausible
    else { return .data }

    var pseudo = PseudoHeader(
      missing: lengths.missing, isKnown: lengths.isTotalKnown && header.areAddressesKnown)
    let destination = lastHop ?? header.destination
    pseudo.sum.add(header.source)
    pseudo.sum.add(destination)
    pseudo.sum.add(UInt16(truncatingIfNeeded: header.transport.number))
    out.context.pseudoHeader = pseudo
    out.context.hopLimit = header.timeToLive.isKnown ? UInt8(truncatingIfNeeded: header.timeToLive.number) : nil
    out.context.addresses.family = .ipv4
    out.context.addresses.source = Context.Address(low: UInt64(header.source))
    out.context.addresses.destination = Context.Address(low: UInt64(destination))
    if let conversations = out.conversations { out.deriveStream(Field.stream, &conversations.ipv4) }
    return isFragment ? readFragment(header, from: start, &cursor, &out) : .number(.ipProtocol, header.transport)
  }

  /// Puts a fragment to the others of its datagram. The first fragment is decoded as far as it goes.
  @inline(never)
  private static func readFragment(
    _ header: Header, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    let offset = header.fragmentBlocks.value * 8
    let isCut = out.context.pseudoHeader?.missing ?? 0 > 0
    out.context.pseudoHeader?.isFragment = true
    if header.hasMoreFragments, cursor.remaining % 8 != 0, !isCut {
      out.note(Note.fragmentLength, on: header.fragmentBlocks, UInt64(cursor.remaining))
    } else if offset + cursor.remaining > longest - minimumHeaderLength {
      out.note(Note.fragmentTooLong, on: header.fragmentBlocks, UInt64(offset + cursor.remaining))
    } else if !isCut, cursor.knows(start..<cursor.offset, out) {
      let identification = UInt64(cursor.bytes[start + 4]) << 8 | UInt64(cursor.bytes[start + 5])
      let fragment = Fragment(
        key: Fragment.Key(
          addresses: out.context.addresses, transport: header.transport.number, identification: identification),
        offset: offset, moreFollow: header.hasMoreFragments, next: header.transport.number)
      if out.gather(fragment, cursor, Field.reassembly) { return .data }
    }
    guard offset == 0 else { return .data }
    if !isCut { cursor.endIs(.fragment) }
    return .number(.ipProtocol, header.transport)
  }

  @inline(__always)
  private static func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) -> Header {
    cursor.readHeader(minimumHeaderLength, fields: 17, &out) { header in
      let version = header.read(Field.version, 4)
      let words = header.read(Field.headerLength, 4)
      header.beginGroup(Field.differentiatedServices, 8)
      header.read(Field.codePoint, 6)
      header.read(Field.congestion, 2)
      header.endGroup()
      let totalLength = header.read(Field.totalLength, 16)
      header.read(Field.identification, 16)
      header.beginGroup(Field.flags, 3)
      let reservedFlag = header.read(Field.reserved, 1)
      header.read(Field.dontFragment, 1)
      let moreFragments = header.read(Field.moreFragments, 1)
      header.endGroup()
      let fragmentBlocks = header.read(Field.fragmentOffset, 13)
      let timeToLive = header.read(Field.timeToLive, 8)
      let transport = header.read(Field.protocol, 8)
      let checksum = header.read(Field.headerChecksum, 16)
      let source = header.read(Field.source, 32)
      let destination = header.read(Field.destination, 32)
      return Header(
        version: version, words: words, totalLength: totalLength, reservedFlag: reservedFlag,
        hasMoreFragments: moreFragments.number != 0, fragmentBlocks: fragmentBlocks, timeToLive: timeToLive,
        transport: transport,
        checksum: checksum,
        source: UInt32(truncatingIfNeeded: source.number), destination: UInt32(truncatingIfNeeded: destination.number),
        areAddressesKnown: source.isKnown && destination.isKnown, sum: header.internetChecksum)
    }
  }

  /// Compares the header checksum with the bytes; the verdict hangs on its field.
  @inline(__always)
  private static func judgeChecksum(
    of header: Header, _ range: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard header.length >= minimumHeaderLength else {
      return out.markUnverified(header.checksum, Note.checksumUndefined)
    }
    var sum: InternetChecksum?
    if range.count >= minimumHeaderLength, range.count == header.length, out.knows(range) {
      var whole = header.sum
      if header.length > minimumHeaderLength { whole.add(bytes, range.dropFirst(minimumHeaderLength)) }
      sum = whole
    }
    out.judge(header.checksum, over: sum, unfinished: .zero, covering: range, Note.checksum)
  }
}

extension IPv4 {
  /// What the fixed header says that the rest is decided by.
  private struct Header {
    let version: Token
    /// The header's length, in words.
    let words: Token
    let totalLength: Token
    let reservedFlag: Token
    let hasMoreFragments: Bool
    let fragmentBlocks: Token
    let timeToLive: Token
    let transport: Token
    let checksum: Token
    let source: UInt32
    let destination: UInt32
    let areAddressesKnown: Bool
    /// The sum over the fixed header.
    let sum: InternetChecksum

    /// In bytes; the fixed part where it is not known.
    @inline(__always)
    var length: Int { words.isKnown ? words.value &* 4 : minimumHeaderLength }

    /// Says what is odd in what was read of it.
    @inline(__always)
    func note(_ out: inout Dissection) {
      if version.number != 4 { out.note(Note.notVersion4, on: version, version.number) }
      if words.number < 5 { out.note(Note.headerTooShort, on: words, words.number &* 4) }
      if reservedFlag.number != 0 { out.note(Note.reservedFlag, on: reservedFlag) }
    }
  }

  /// The lengths that a header claims, against what is there.
  private struct Lengths {
    let header: Int
    let total: Int
    let available: Int
    /// How many bytes of the packet the capture cut off, as far as it knows itself.
    let cutOff: Int
    let isTotalKnown: Bool

    @inline(__always)
    init(_ header: Header, available: Int, cutOff: Int) {
      self.header = max(header.length, minimumHeaderLength)
      total = header.totalLength.value
      self.available = available
      self.cutOff = cutOff
      isTotalKnown = header.totalLength.isKnown
    }

    /// Whether the total length ends the packet.
    var isClaimUsable: Bool { isTotalKnown && total >= header }
    /// A total length of zero is what a host sees of a packet that the network card is still to cut into segments.
    var isLeftOut: Bool { isTotalKnown && total == 0 }
    var isPlausible: Bool { !isTotalKnown || isLeftOut || total >= header }
    /// How many bytes it promises that are not there.
    @inline(__always)
    var missing: Int { total == 0 ? cutOff : max(0, total &- available) }

    @inline(__always)
    func note(on field: Token, _ limit: Limit, _ out: inout Dissection) {
      if total < header || total > available { noteDifference(on: field, limit, &out) }
    }

    @inline(never)
    private func noteDifference(on field: Token, _ limit: Limit, _ out: inout Dissection) {
      if total == 0 {
        out.note(Note.totalLengthLeftOut, on: field, UInt64(available))
      } else if total < header {
        out.note(Note.totalLengthTooShort, on: field, UInt64(total), UInt64(header))
      } else {
        out.noteShortage(of: field, total, present: available, limit, else: Note.totalLengthBeyondPacket)
      }
    }
  }
}
