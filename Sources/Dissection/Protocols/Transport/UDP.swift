/// User Datagram Protocol, RFC 768.
///
///     |          Source Port          |       Destination Port        |
///     |            Length             |           Checksum            |
enum UDP: ProtocolDecoder {
  static let number: UInt16 = 46

  static let spec = ProtocolSpec(
    "udp", "User Datagram Protocol", brief: "UDP", source: "RFC 768", foundBy: [.ipProtocol(17)],
    fields: [Field.self, ConversationField.self], notes: [Note.self], trailingBytes: .layer(UDPOptions.id))

  static let headerLength = 8

  /// The length spans the header at least.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    (cursor.peek16(4) ?? 0) >= 8 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let packet = cursor.extent
    let available = packet.end &- start
    let header = readHeader(&cursor, &out)
    guard !cursor.isShort else { return .nothing }

    if header.destination.isKnown, header.destination.number == 0 {
      out.note(Note.destinationPortZero, on: header.destination)
    }
    let length = Length(header.length, available: available, packet.limit, out.context)
    length.note(from: start, cursor.bytes, &out)
    judgeChecksum(header.checksum, length.datagram.map { start..<start + $0 }, cursor.bytes, &out)
    guard !length.isTooShort else { return .data }
    if !length.isLeftOut { cursor.narrow(by: header.length, from: start, .field(Field.length), &out) }
    return payload(
      UInt16(truncatingIfNeeded: header.source.number), UInt16(truncatingIfNeeded: header.destination.number), &out)
  }

  private struct Header {
    let source: Token
    let destination: Token
    let length: Token
    let checksum: Token
  }

  @inline(__always)
  private static func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) -> Header {
    cursor.readHeader(headerLength, fields: 5, &out) { header in
      let source = header.read(Field.sourcePort, 16)
      let destination = header.read(Field.destinationPort, 16)
      let length = header.read(Field.length, 16)
      if length.isKnown, length.value >= headerLength {
        header.derive(Field.payloadLength, length.value &- headerLength)
      }
      let checksum = header.read(Field.checksum, 16)
      return Header(source: source, destination: destination, length: length, checksum: checksum)
    }
  }

  /// Compares the checksum with the bytes that it covers, where they are all there; the verdict hangs on its field.
  @inline(__always)
  private static func judgeChecksum(
    _ checksum: Token, _ datagram: Range<Int>?, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if checksum.isKnown, checksum.number == 0 { return noteNoChecksum(checksum, &out) }
    out.judge(
      checksum, over: datagram, of: bytes, length: datagram?.count ?? 0, zeroIsNone: true, Note.checksum)
  }

  /// Zero is no sum: a sum that comes out zero is sent as all ones.
  @inline(never)
  private static func noteNoChecksum(_ checksum: Token, _ out: inout Dissection) {
    out.fields[checksum.field].verdict = .unused
    out.note(out.context.isOverIPv6 ? Note.checksumZero : Note.checksumUnused, on: checksum)
  }
}

extension Context {
  /// Whether the innermost network layer is IPv6.
  var isOverIPv6: Bool { addresses.family == .ipv6 }
}

extension UDP {
  /// The length that the header claims, against the bytes that the network layer has.
  private struct Length {
    let token: Token
    let available: Int
    /// How many bytes the network layer promises, those that are not there too.
    let promised: Int
    let limit: Limit
    let isOverIPv6: Bool

    @inline(__always)
    init(_ token: Token, available: Int, _ limit: Limit, _ context: Context) {
      self.token = token
      self.available = available
      promised = context.promised(available)
      self.limit = limit
      isOverIPv6 = context.isOverIPv6
    }

    /// A jumbogram leaves its length to IPv6's option (RFC 2675 §4).
    var isLeftOut: Bool { token.isKnown && token.value == 0 && isOverIPv6 }
    var isTooShort: Bool { token.isKnown && token.value < headerLength && !isLeftOut }

    /// How many bytes the datagram has; `nil` where that is not known, or they are not all there.
    var datagram: Int? {
      if isLeftOut { return available }
      return token.isKnown && token.value >= headerLength && token.value <= available ? token.value : nil
    }

    @inline(__always)
    func note(from start: Int, _ bytes: Span<UInt8>, _ out: inout Dissection) {
      if token.value != promised { noteDifference(from: start, bytes, &out) }
    }

    @inline(never)
    private func noteDifference(from start: Int, _ bytes: Span<UInt8>, _ out: inout Dissection) {
      let (claimed, present) = (token.number, UInt64(promised))
      switch token.value {
      case 0 where isOverIPv6:
        out.note(available > 0xffff ? Note.jumbogram : Note.lengthZero, on: token, present)
      case ..<headerLength: out.note(Note.lengthTooSmall, on: token, claimed)
      case ...promised where limit == .fragment: out.note(Note.lengthWithinFragment, on: token, claimed, present)
      case ...available where UDPOptions.isThere(start + token.value..<start + available, from: start, bytes, out):
        out.note(Note.options, on: token, present - claimed)
      case ...promised: out.note(Note.surplus, on: token, claimed, present, present - claimed)
      case _ where limit.isCut && promised == available:
        out.noteShortage(of: token, token.value, present: available, limit, else: Note.lengthBeyondPacket)
      default: out.note(Note.lengthBeyondPacket, on: token, claimed, present, claimed - present)
      }
    }
  }
}
