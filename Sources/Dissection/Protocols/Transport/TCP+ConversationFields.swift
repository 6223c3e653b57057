extension TCP {
  /// What a conversation's earlier segments tell of a segment. Wireshark has the names; RFC 9293 has the numbers.
  enum ConversationField: FieldSet {
    static let setNumber: UInt16 = 270
    static let definedIn: StaticString = "RFC 9293 §3.4"

    static let sequenceNumber = field("tcp.seq_raw", "Sequence Number", .decimal)
      .means(
        "The number of the first byte of data in this segment; of the SYN itself where SYN is set.", "RFC 9293 §3.1")
    static let relativeSequenceNumber = field("tcp.seq", "Relative Sequence Number", .decimal, .detail("seq"))
      .means("The same, counted from the SYN, or from the first byte that was captured, which has 1.")
    static let acknowledgmentNumber = field("tcp.ack_raw", "Acknowledgment Number", .decimal)
      .means(
        "The number of the next byte that the sender of this segment expects; it counts where ACK is set.",
        "RFC 9293 §3.1")
    static let relativeAcknowledgmentNumber = field(
      "tcp.ack", "Relative Acknowledgment", .decimal, .nonzeroDetail("ack")
    ).means("The same, counted as the other end's sequence numbers are.")
    static let window = field("tcp.window_size_value", "Window", .decimal)
      .means(
        "How many bytes the sender of this segment can take: times the handshake's window scale, but unscaled in a SYN.",
        "RFC 9293 §3.1, RFC 7323 §2")
    static let windowSize = field("tcp.window_size", "Window Size", .quantity(.bytes), .detail("win"))
      .means(
        "The window after scaling. Where the SYN segments were not captured, nobody knows the scale, and it is the window itself.",
        "RFC 7323 §2.2")

    static let stream = field("tcp.stream", "Stream", .decimal)
      .means("The connection's number in this input, from 0 in the order in which they begin.")
    static let completeness = field("tcp.completeness", "Conversation Completeness", .flags(Self.partName))
      .means("Which parts of the connection's life were captured, up to this packet.")
    static let nextSequenceNumber = field("tcp.nxtseq", "Next Sequence Number", .decimal)
      .means("The relative number of the byte after this segment's data; SYN and FIN count as one byte each.")
    static let scaleFactor = field("tcp.window_size_scalefactor", "Window Scale Factor", .signed)
      .means(
        "What the window is multiplied by: -1 where that is not known, -2 where nothing is scaled.", "RFC 7323 §2.2")
    static let timeSinceFirst = field("tcp.time_relative", "Time Since First Segment", .duration)
      .means("How long after the connection's first captured segment this one came.")
    static let timeSincePrevious = field("tcp.time_delta", "Time Since Previous Segment", .duration)
      .means("How long after the connection's segment before this one came.")
    static let initialRoundTrip = field("tcp.analysis.initial_rtt", "Initial Round-Trip Time", .duration)
      .means("How long the handshake took, from the SYN to the acknowledgment that ends it.")
    static let acknowledgedPacket = field("tcp.analysis.acks_frame", "Acknowledges Packet", .decimal)
      .means("The packet whose last byte this segment acknowledges.")
    static let acknowledgmentTime = field("tcp.analysis.ack_rtt", "Time to Acknowledgment", .duration)
      .means("How long the acknowledgment took to come.")
    static let bytesInFlight = field("tcp.analysis.bytes_in_flight", "Bytes in Flight", .quantity(.bytes))
      .means("How many bytes the sender has sent that were not acknowledged when this segment was captured.")
    static let originalPacket = field("tcp.analysis.rto_frame", "Sent Before in Packet", .decimal)
      .means("The packet with the highest sequence number before this one was sent again.")
    static let retransmissionTime = field("tcp.analysis.rto", "Time to Retransmission", .duration)
      .means("How long after that packet these bytes were sent again.", "RFC 6298")
    static let retransmission = flag("tcp.analysis.retransmission", "Retransmission")
      .means("Whether bytes were sent again: quickly, without need, or after the timer ran out.")
    static let duplicateNumber = field("tcp.analysis.duplicate_ack_num", "Duplicate ACK Number", .decimal)
      .means(
        "How often this acknowledgment was repeated; after three, TCP sends the lost segment again.", "RFC 5681 §3.2")
    static let duplicateOf = field("tcp.analysis.duplicate_ack_frame", "Duplicate of ACK in Packet", .decimal)
      .means("The packet that had this acknowledgment first.")

    static let all = [
      sequenceNumber, relativeSequenceNumber, acknowledgmentNumber, relativeAcknowledgmentNumber, window, windowSize,
      stream, completeness, nextSequenceNumber, scaleFactor, timeSinceFirst, timeSincePrevious, initialRoundTrip,
      acknowledgedPacket, acknowledgmentTime, bytesInFlight, originalPacket, retransmissionTime,
      retransmission, duplicateNumber,
      duplicateOf,
    ]

    @Sendable static func partName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "SYN"
      case 1: "SYN-ACK"
      case 2: "ACK"
      case 3: "Data"
      case 4: "FIN"
      case 5: "RST"
      default: nil
      }
    }
  }

  enum ConversationNote: NoteSet {
    static let setNumber: UInt16 = 270

    static let retransmission = note("tcp.analysis.retransmission", .warning, "retransmission")
      .says("Sent again, {a:duration} after packet {b}: these bytes, or their acknowledgment, were lost or late.")
    static let fastRetransmission = note("tcp.analysis.fast_retransmission", .warning, "fast retransmission")
      .says("Sent again after three duplicate ACKs, without waiting for the timer (RFC 5681 §3.2).")
    static let spuriousRetransmission = note(
      "tcp.analysis.spurious_retransmission", .warning, "spurious retransmission"
    ).says("Sent again, although the receiver has acknowledged all of it.")
    static let outOfOrder = note("tcp.analysis.out_of_order", .warning, "out of order")
      .says("Belongs before a segment that came earlier: the network, or the capture, changed their order.")
    static let previousSegmentMissing = note("tcp.analysis.lost_segment", .warning, "previous segment missing")
      .says("{a:bytes} before this segment are missing: they were lost, are late, or were not captured.")
    static let duplicateAcknowledgment = note("tcp.analysis.duplicate_ack", .note, "duplicate ACK")
      .says("Duplicate ACK {a}, after packet {b}: a segment arrived, and not the one that comes next.")
    static let acknowledgesMissing = note("tcp.analysis.ack_lost_segment", .warning, "ACK of an unseen segment")
      .says("Acknowledges bytes that were not captured.")
    static let keepAlive = note("tcp.analysis.keep_alive", .note, "keep-alive")
      .says("A keep-alive: an old sequence number makes the other end say that it is still there (RFC 9293 §3.8.4).")
    static let keepAliveAcknowledgment = note("tcp.analysis.keep_alive_ack", .note, "keep-alive ACK")
      .says("Answers a keep-alive.")
    static let zeroWindow = note("tcp.analysis.zero_window", .warning, "zero window")
      .says("The receiver has no room: the other end must wait until it opens its window.")
    static let zeroWindowProbe = note("tcp.analysis.zero_window_probe", .note, "zero window probe")
      .says("One byte that finds out whether the window is still closed (RFC 9293 §3.8.6.1).")
    static let zeroWindowProbeAcknowledgment = note(
      "tcp.analysis.zero_window_probe_ack", .note, "zero window probe ACK"
    ).says("Answers a probe: the window is still closed.")
    static let windowUpdate = note("tcp.analysis.window_update", .chat, "window update")
      .says("Says nothing new but the size of the window.")
    static let windowFull = note("tcp.analysis.window_full", .warning, "window full")
      .says("Fills the receiver's window to its last byte: the sender must wait for an acknowledgment.")
    static let portsReused = note("tcp.analysis.reused_ports", .note, "ports reused")
      .says("A new connection between the same addresses and ports as an earlier one.")

    static let reset = note("tcp.connection.rst", .warning, "connection reset")
      .says("The connection is broken off: data that were not acknowledged are lost (RFC 9293 §3.5.2).")
    static let finish = note("tcp.connection.fin", .chat, "end of the stream")
      .says("The sender has no more data; the other end may go on sending (RFC 9293 §3.6).")

    static let all = [
      reset, finish, retransmission, fastRetransmission, spuriousRetransmission, outOfOrder, previousSegmentMissing,
      duplicateAcknowledgment, acknowledgesMissing, keepAlive, keepAliveAcknowledgment, zeroWindow, zeroWindowProbe,
      zeroWindowProbeAcknowledgment, windowUpdate, windowFull, portsReused,
    ]
  }
}
