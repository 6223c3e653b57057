extension TCP {
  enum Field: UInt8, FieldSet {
    case sourcePort
    case destinationPort
    case sequenceNumber
    case acknowledgmentNumber
    case dataOffset
    case payloadLength
    case flags
    case reserved
    case accurateECN
    case congestionWindowReduced
    case ecnEcho
    case urgent
    case acknowledgment
    case push
    case reset
    case synchronize
    case finish
    case window
    case checksum
    case urgentPointer
    case resetCause

    static let family = Family.tcp

    var spec: FieldSpec {
      switch self {
      case .sourcePort:
        FieldSpec(
          "tcp.srcport", "Source Port", .port(ServiceName.tcp),
          "Which program on the sending host the segment is from.", "RFC 9293 §3.1", summary: .sourcePort)
      case .destinationPort:
        FieldSpec(
          "tcp.dstport", "Destination Port", .port(ServiceName.tcp),
          "Which program on the receiving host the segment is for.", "RFC 9293 §3.1", summary: .destinationPort)
      case .sequenceNumber:
        FieldSpec(
          "tcp.seq_raw", "Sequence Number", .decimal(nil),
          "The number of the first byte of data in this segment; of the SYN itself where SYN is set.",
          "RFC 9293 §3.1", summary: .detail("seq"))
      case .acknowledgmentNumber:
        FieldSpec(
          "tcp.ack_raw", "Acknowledgment Number", .decimal(nil),
          "The number of the next byte that the sender of this segment expects; it counts where ACK is set.",
          "RFC 9293 §3.1", summary: .nonzeroDetail("ack"))
      case .dataOffset:
        FieldSpec(
          "tcp.hdr_len", "Data Offset", .scaled(.words, by: 4, .bytes),
          "Where the data begins: the header's length in words of four bytes, 5 without options, 15 at most.",
          "RFC 9293 §3.1")
      case .payloadLength:
        FieldSpec(
          "tcp.len", "Segment Data Length", .decimal(.bytes),
          "How many bytes of data the segment carries: what the IP packet holds less the TCP header.",
          "RFC 9293 §3.1", summary: .detail("len"))
      case .flags:
        FieldSpec(
          "tcp.flags", "Flags", .flags(Self.flagName), "The control bits: what the segment is for.", "RFC 9293 §3.1",
          summary: .headline)
      case .reserved:
        FieldSpec(
          "tcp.flags.res", "Reserved", .decimal(nil), "Must be zero when sent and is ignored when received.",
          "RFC 9293 §3.1")
      case .accurateECN:
        FieldSpec(
          "tcp.flags.ae", "AE", .flag, "Accurate ECN: asks for and carries a count of congestion marks.",
          "RFC 9768 §3.1")
      case .congestionWindowReduced:
        FieldSpec(
          "tcp.flags.cwr", "CWR", .flag, "Congestion Window Reduced: the sender has slowed down.", "RFC 3168 §6.1")
      case .ecnEcho:
        FieldSpec(
          "tcp.flags.ece", "ECE", .flag,
          "ECN-Echo: a packet arrived with a congestion mark; with SYN: ECN is understood.", "RFC 3168 §6.1")
      case .urgent:
        FieldSpec("tcp.flags.urg", "URG", .flag, "The Urgent Pointer counts.", "RFC 9293 §3.1")
      case .acknowledgment:
        FieldSpec("tcp.flags.ack", "ACK", .flag, "The Acknowledgment Number counts.", "RFC 9293 §3.1")
      case .push:
        FieldSpec(
          "tcp.flags.push", "PSH", .flag, "Push: the receiver hands the data to the program at once.",
          "RFC 9293 §3.1")
      case .reset:
        FieldSpec("tcp.flags.reset", "RST", .flag, "Reset: the connection is broken off.", "RFC 9293 §3.1")
      case .synchronize:
        FieldSpec(
          "tcp.flags.syn", "SYN", .flag, "Synchronize: opens a connection and sets its first sequence number.",
          "RFC 9293 §3.1")
      case .finish:
        FieldSpec("tcp.flags.fin", "FIN", .flag, "Finish: the sender has no more data.", "RFC 9293 §3.1")
      case .window:
        FieldSpec(
          "tcp.window_size_value", "Window", .decimal(nil),
          "How many bytes the sender of this segment can take, before the scale that the SYN segments agreed on.",
          "RFC 9293 §3.1, RFC 7323 §2", summary: .detail("win"))
      case .checksum:
        FieldSpec(
          "tcp.checksum", "Checksum", .checksum,
          "The complement of the ones' complement sum of the pseudo-header, the header and the data.",
          "RFC 9293 §3.1")
      case .resetCause:
        FieldSpec(
          "tcp.reset_cause", "Reset Cause", .text,
          "Why the connection was broken off: text for people, which few send.", "RFC 1122 §4.2.2.12",
          summary: .detail("cause"))
      case .urgentPointer:
        FieldSpec(
          "tcp.urgent_pointer", "Urgent Pointer", .decimal(nil),
          "How far from the sequence number the urgent data ends; it counts where URG is set.", "RFC 9293 §3.1")
      }
    }

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 9...11: "Reserved"
      case 8: "AE"
      case 7: "CWR"
      case 6: "ECE"
      case 5: "URG"
      case 4: "ACK"
      case 3: "PSH"
      case 2: "RST"
      case 1: "SYN"
      case 0: "FIN"
      default: nil
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case dataOffsetTooSmall
    case dataOffsetBeyondSegment
    case impossibleFlags
    case urgentPointerWithoutFlag
    case acknowledgmentWithoutFlag
    case checksumOffloaded
    case checksumWrong
    case checksumUnverified

    static let family = Family.tcp

    var spec: NoteSpec {
      switch self {
      case .dataOffsetTooSmall:
        NoteSpec(
          .error, "bad data offset",
          "{a:bytes}, but the fixed part of the header has 20 bytes. What follows it is shown as data.")
      case .dataOffsetBeyondSegment:
        NoteSpec(
          .error, "bad data offset",
          "The header is to have {a:bytes}, and {b:bytes} are there: the segment was cut off, or the offset is wrong.")
      case .impossibleFlags:
        NoteSpec(
          .warning, "impossible flags",
          "No TCP sends this combination (RFC 9293 §3.5): a probe, a broken program, or damage.")
      case .urgentPointerWithoutFlag:
        NoteSpec(.note, "urgent pointer without URG", "Not zero, although URG is not set: it is ignored.")
      case .acknowledgmentWithoutFlag:
        NoteSpec(.note, "acknowledgment number without ACK", "Not zero, although ACK is not set: it is ignored.")
      case .checksumOffloaded:
        NoteSpec(
          .note, "checksum offloaded",
          "The sum of the pseudo-header alone: the segment was captured before the network card finished it. On the wire: 0x{b:x4}."
        )
      case .checksumWrong:
        NoteSpec(
          .error, "bad checksum",
          "Wrong: these bytes have the checksum 0x{b:x4}. One of them, or the checksum, was damaged.")
      case .checksumUnverified:
        NoteSpec(
          .chat, "checksum unverified", "Unverified: not all bytes that it covers are in this packet.")
      }
    }
  }
}
