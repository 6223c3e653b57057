/// The Lightweight User Datagram Protocol, RFC 3828: UDP whose checksum need not cover all of the data, for programs that
/// would rather have damaged data than none.
///
///     |          Source Port          |       Destination Port        |
///     |       Checksum Coverage       |           Checksum            |
enum UDPLite: ProtocolDecoder {
  static let number: UInt16 = 47

  static let spec = ProtocolSpec(
    "udplite", "Lightweight User Datagram Protocol", brief: "UDP-Lite", source: "RFC 3828",
    foundBy: [.ipProtocol(136)], fields: [Field.self], notes: [Note.self])

  /// The ports are UDP's own fields, since the same services have them; the others bear UDP's names, as in Wireshark.
  enum Field: FieldSet {
    static let setNumber: UInt16 = UDPLite.number
    static let definedIn: StaticString = "RFC 3828 §3.1"

    static let coverage = field("udp.checksum_coverage", "Checksum Coverage", .quantity(.bytes), .nonzeroDetail("cov"))
      .means("How many bytes, from the header's first on, the checksum covers: at least 8; zero for all.")
    static let payloadLength = field("udp.payload_length", "Data Length", .quantity(.bytes), .detail("len"))
      .means("How many bytes of data the datagram carries: what the IP packet holds less the header's eight bytes.")
    static let checksum = field("udp.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the pseudo-header and the bytes covered; never zero.")

    static let all = [coverage, payloadLength, checksum]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = UDPLite.number

    static let destinationPortZero = note("udplite.dstport.zero", .note, "destination port zero")
      .says("Port 0 is reserved (RFC 6335 §6): no program listens there.")
    static let coverageTooSmall = note("udplite.checksum_coverage.bad", .error, "bad checksum coverage")
      .says("{a:bytes}, but the checksum always covers the header's 8 bytes: receivers drop the datagram.")
    static let coverageBeyondPacket = note("udplite.checksum_coverage.beyond_packet", .error, "bad checksum coverage")
      .says("{a:bytes}, but the datagram has {b:bytes}: receivers drop it.")
    static let coverageBeyondCapture = note("udplite.checksum_coverage.beyond_capture", .chat, "covered bytes missing")
      .says("{a:bytes} are covered, and {b:bytes} of the datagram are in this packet.")
    static let partialCoverage = note("udplite.checksum_coverage.partial", .chat, "partial checksum")
      .says("The checksum covers {a} of the datagram's {b:bytes}: damage to the other {c} goes unnoticed.")
    static let checksumZero = note("udplite.checksum.zero", .error, "no checksum")
      .says("Zero: the sender made no checksum, which UDP-Lite does not allow: receivers drop the datagram.")
    static let checksumOffloaded = note("udplite.checksum.offloaded", .note, "checksum offloaded")
      .says(
        """
        The sum of the pseudo-header alone: the datagram was captured before the network card finished it. On the \
        wire: 0x{b:x4}.
        """)
    static let checksumWrong = note("udplite.checksum.bad", .error, "bad checksum")
      .says(ChecksumNotes.wrongBytes)
    static let checksumUnverified = note("udplite.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet, or the coverage is wrong.")

    static let all = [
      destinationPortZero, coverageTooSmall, coverageBeyondPacket, coverageBeyondCapture, partialCoverage, checksumZero,
      checksumOffloaded, checksumWrong, checksumUnverified,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumOffloaded, unverified: checksumUnverified)
  }

  /// The coverage is all, or spans the header at least.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    (cursor.peek16(4) ?? 1) == 0 || (cursor.peek16(4) ?? 0) >= 8 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let datagram = cursor.offset..<cursor.end
    let promised = out.context.promised(datagram.count)
    let (source, destination, coverage, checksum) = cursor.readHeader(UDP.headerLength, fields: 5, &out) { header in
      let source = header.read(UDP.Field.sourcePort, 16)
      let destination = header.read(UDP.Field.destinationPort, 16)
      let coverage = header.read(Field.coverage, 16)
      header.derive(Field.payloadLength, max(0, promised &- UDP.headerLength))
      return (source, destination, coverage, header.read(Field.checksum, 16))
    }
    guard !cursor.isShort else { return .nothing }
    if destination.number == 0 { out.note(Note.destinationPortZero, on: destination) }
    noteCoverage(coverage, of: promised, present: datagram.count, &out)
    judgeChecksum(checksum, coverage, datagram, cursor.bytes, &out)
    return .ports(
      .udpPort, source: UInt16(truncatingIfNeeded: source.number),
      destination: UInt16(truncatingIfNeeded: destination.number))
  }

  private static func noteCoverage(
    _ coverage: Token, of promised: Int, present: Int, _ out: inout Dissection
  ) {
    // A fragment does not say how long the datagram is.
    let whole = out.context.pseudoHeader?.isFragment ?? false ? Int.max : promised
    let (covered, length) = (coverage.number, UInt64(promised))
    switch coverage.value {
    case 0: break
    case ..<UDP.headerLength: out.note(Note.coverageTooSmall, on: coverage, covered)
    case let value where value > whole: out.note(Note.coverageBeyondPacket, on: coverage, covered, length)
    case let value where value > present: out.note(Note.coverageBeyondCapture, on: coverage, covered, UInt64(present))
    case let value where whole != .max && value < whole:
      out.note(Note.partialCoverage, on: coverage, covered, length, length - covered)
    default: break
    }
  }

  /// Compares the checksum with the bytes that it covers. The pseudo-header has the length that IP gives.
  private static func judgeChecksum(
    _ checksum: Token, _ coverage: Token, _ datagram: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if checksum.isKnown, checksum.number == 0 {
      out.fields[checksum.field].verdict = .wrong
      return out.note(Note.checksumZero, on: checksum)
    }
    let count = coverage.value == 0 ? datagram.count : coverage.value
    let isPossible = coverage.isKnown && (UDP.headerLength...datagram.count).contains(count)
    out.judge(
      checksum, over: isPossible ? datagram.prefix(count) : nil, of: bytes, length: datagram.count, zeroIsNone: true,
      Note.checksum)
  }
}
