extension TCP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = TCP.number
    static let definedIn: StaticString = "RFC 9293 §3.1"

    static let sourcePort = field("tcp.srcport", "Source Port", .port(ServiceName.tcp), .sourcePort)
      .means("Which program on the sending host the segment is from.")
    static let destinationPort = field("tcp.dstport", "Destination Port", .port(ServiceName.tcp), .destinationPort)
      .means("Which program on the receiving host the segment is for.")
    static let sequenceNumber = field("tcp.seq_raw", "Sequence Number", .decimal, .detail("seq"))
      .means("The number of the first byte of data in this segment; of the SYN itself where SYN is set.")
    static let acknowledgmentNumber = field("tcp.ack_raw", "Acknowledgment Number", .decimal, .nonzeroDetail("ack"))
      .means("The number of the next byte that the sender of this segment expects; it counts where ACK is set.")
    static let ignoredAcknowledgmentNumber = field("tcp.ack_raw", "Acknowledgment Number", .decimal)
      .means("Means something only where ACK is set, which it is not here.")
    static let dataOffset = field("tcp.hdr_len", "Data Offset", .scaled(.words, by: 4, .bytes))
      .means("Where the data begins: the header's length in words of four bytes, 5 without options, 15 at most.")
      .limits("the TCP data offset ends the header here")
    static let payloadLength = field("tcp.len", "Segment Data Length", .quantity(.bytes), .detail("len"))
      .means("How many bytes of data the segment carries: what the IP packet holds less the TCP header.")
    static let flags = field("tcp.flags", "Flags", .flags(Self.flagName), .headline)
      .means("The control bits: what the segment is for.")
    static let reserved = field("tcp.flags.res", "Reserved", .decimal)
      .means("Must be zero when sent and is ignored when received.")
    static let accurateECN = flag("tcp.flags.ae", "AE")
      .means("Accurate ECN: asks for and carries a count of congestion marks.", "RFC 9768 §3.1")
    static let congestionWindowReduced = flag("tcp.flags.cwr", "CWR")
      .means(
        "Congestion Window Reduced: the sender has slowed down; in a SYN with ECE, it asks for ECN.", "RFC 3168 §6.1")
    static let ecnEcho = flag("tcp.flags.ece", "ECE")
      .means("ECN-Echo: a packet arrived with a congestion mark; with SYN: ECN is understood.", "RFC 3168 §6.1")
    static let urgent = flag("tcp.flags.urg", "URG").means("The Urgent Pointer counts.")
    static let acknowledgment = flag("tcp.flags.ack", "ACK").means("The Acknowledgment Number counts.")
    static let push = flag("tcp.flags.push", "PSH").means("Push: the receiver hands the data to the program at once.")
    static let reset = flag("tcp.flags.reset", "RST").means("Reset: the connection is broken off.")
    static let synchronize = flag("tcp.flags.syn", "SYN")
      .means("Synchronize: opens a connection and sets its first sequence number.")
    static let finish = flag("tcp.flags.fin", "FIN").means("Finish: the sender has no more data.")
    static let window = field("tcp.window_size_value", "Window", .decimal, .detail("win"))
      .means(
        "How many bytes the sender of this segment can take: times the handshake's window scale, but unscaled in a SYN.",
        "RFC 9293 §3.1, RFC 7323 §2")
    static let checksum = field("tcp.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the pseudo-header, the header and the data.")
    static let urgentPointer = field("tcp.urgent_pointer", "Urgent Pointer", .decimal)
      .means("How far from the sequence number the urgent data ends; meaningful only when URG is set.")
    static let resetCause = field("tcp.reset_cause", "Reset Cause", .text, .detail("cause"))
      .means("Why the connection was broken off: text for people, which few send.", "RFC 1122 §4.2.2.12")

    static let all = [
      sourcePort, destinationPort, sequenceNumber, acknowledgmentNumber, ignoredAcknowledgmentNumber, dataOffset,
      payloadLength, flags, reserved, accurateECN, congestionWindowReduced, ecnEcho, urgent, acknowledgment, push,
      reset, synchronize, finish, window, checksum, urgentPointer, resetCause,
    ]

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

  enum Note: NoteSet {
    static let setNumber: UInt16 = TCP.number

    static let dataOffsetTooSmall = note("tcp.bogus_header_length", .error, "bad data offset")
      .says("{a:bytes}, but the fixed part of the header has 20 bytes. What follows it is shown as data.")
    static let dataOffsetBeyondSegment = note("tcp.short_segment", .error, "bad data offset")
      .says("The header should have {a:bytes}, but there are {b:bytes} for the segment; {c:limit}.")
    static let reservedFlags = note("tcp.flags.res.nonzero", .note, "reserved flags set")
      .says("Not zero: RFC 9293 §3.1 reserves these bits, and receivers ignore them.")
    static let impossibleFlags = note("tcp.flags.impossible", .warning, "impossible flags")
      .says("No TCP sends this combination (RFC 9293 §3.5): a probe, a broken program, or damage.")
    static let urgentPointerWithoutFlag = note("tcp.urgent_pointer.non_zero", .note, "urgent pointer without URG")
      .says("Not zero, although URG is not set: it is ignored.")
    static let acknowledgmentWithoutFlag = note("tcp.ack.nonzero", .note, "acknowledgment number without ACK")
      .says("Not zero, although ACK is not set: it is ignored.")
    static let checksumOffloaded = note("tcp.checksum.offloaded", .note, "checksum offloaded")
      .says(
        """
        The sum of the pseudo-header alone: the segment was captured before the network card finished it. On the \
        wire: 0x{b:x4}.
        """)
    static let checksumWrong = note("tcp.checksum_bad", .error, "bad checksum")
      .says(ChecksumNotes.wrongBytes)
    static let checksumUnverified = note("tcp.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes that it covers are in this packet.")

    static let all = [
      dataOffsetTooSmall, dataOffsetBeyondSegment, reservedFlags, impossibleFlags, urgentPointerWithoutFlag,
      acknowledgmentWithoutFlag,
      checksumOffloaded, checksumWrong, checksumUnverified,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumOffloaded, unverified: checksumUnverified)
  }
}
