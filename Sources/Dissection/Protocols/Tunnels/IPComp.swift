/// The IP Payload Compression Protocol, RFC 3173, after IPv4 or IPv6. What follows its header is compressed.
///
///     |  Next Header  |     Flags     | Compression Parameter Index   |
enum IPComp: ProtocolDecoder {
  static let number: UInt16 = 124

  static let spec = ProtocolSpec(
    "ipcomp", "IP Payload Compression Protocol", brief: "IPComp", source: "RFC 3173", foundBy: [.ipProtocol(108)],
    fields: [Field.self], notes: [Note.self])

  /// Nobody shows it without the packet around it, and any bytes could be it.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition { .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let next = cursor.read(Field.nextHeader, 8, &out)
    IPv6.noteOrder(of: id, on: next, &out)
    let flags = cursor.read(Field.flags, 8, &out)
    if flags.number != 0 { out.note(Note.flags, on: flags) }
    let index = cursor.read(Field.index, 16, &out)
    let data = cursor.offset..<cursor.end
    let isWhole = !cursor.limit.isCut && cursor.knows(data, out)
    cursor.readRest(Field.data, &out)
    guard next.isKnown, index.isKnown, isWhole, !data.isEmpty else { return .nothing }
    if !decompress(data, as: next, by: index, cursor, &out) { out.note(Note.compressed, on: index) }
    return .nothing
  }

  /// Adds what was compressed as a buffer; returns false where it is not by DEFLATE (RFC 2394), which is what hosts agree
  /// on where the index does not tell the algorithm.
  private static func decompress(
    _ data: Range<Int>, as next: Token, by index: Token, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) -> Bool {
    guard index.number == 2 || index.number > 63 else { return false }
    let decoded = ContentCoding.deflate.decode(cursor.bytes.extracting(data), limit: longestPacket)
    guard decoded.outcome == .whole, decoded.consumed == data.count else {
      if index.number == 2 { out.note(Note.damaged) }
      return false
    }
    let buffer = Buffer(name: "Decompressed packet", bytes: decoded.bytes, pieces: [out.piece(data, cursor)])
    return out.add(buffer, as: .number(.ipProtocol, next))
  }

  /// A packet that was longer could not have been sent.
  private static let longestPacket = 0xffff

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPComp.number
    static let definedIn: StaticString = "RFC 3173 §3.3"

    static let nextHeader = field("ipcomp.next_header", "Next Header", .enumeration(IPProtocol.name), .detail(""))
      .means("What the compressed data is.")
    static let flags = field("ipcomp.flags", "Flags", .hexadecimal).means("Must be zero.")
    static let index = field(
      "ipcomp.cpi", "Compression Parameter Index (CPI)", .enumeration(indexName, .hexadecimal), .detail("CPI")
    )
    .means(
      "How the data is compressed: by a well-known algorithm up to 63, from 256 on by one that both ends have agreed on."
    )
    static let data = field("ipcomp.data", "Compressed Data", .bytes).means(
      "The transport header and payload, compressed.")

    static let all = [nextHeader, flags, index, data]

    /// IANA "IPCOMP Transform Identifiers", as of 2025.
    @Sendable static func indexName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "reserved"
      case 1: "OUI"
      case 2: "DEFLATE"
      case 3: "LZS"
      case 4: "LZJH"
      case 5...63: "unassigned"
      case 64...255: "private use"
      case 256...61439: "negotiated"
      case 61440...65535: "private use"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPComp.number

    static let flags = note("ipcomp.flags.not_zero", .note, "reserved bits set").says("The flags must be zero.")
    static let compressed = note("ipcomp.compressed", .chat, "compressed")
      .says("The data is compressed and shown as it is.")
    static let damaged = note("ipcomp.damaged", .warning, "bad compression")
      .says("The data is not what DEFLATE makes (RFC 2394).")

    static let all = [flags, compressed, damaged]
  }
}
