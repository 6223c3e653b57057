extension TCPOptions {
  /// The options that nearly every connection has, and what all options have in common.
  enum Field: UInt8, FieldSet {
    case kind
    case length
    case end
    case padding
    case noOperation
    case maximumSegmentSize
    case maximumSegmentSizeValue
    case windowScale
    case windowScaleShift
    case windowScaleMultiplier
    case sackPermitted
    case sack
    case sackLeftEdge
    case sackRightEdge
    case timestamps
    case timestampValue
    case timestampEchoReply
    case unknown
    case payload
    case surplus
    case undecoded

    static let family = Family.tcpOptions

    var spec: FieldSpec {
      switch self {
      case .kind:
        FieldSpec(
          "tcp.option_kind", "Kind", .enumeration(TCPOptions.kindName), "Which option this is.", "RFC 9293 §3.2")
      case .length:
        FieldSpec(
          "tcp.option_len", "Length", .decimal(.bytes),
          "How long the option is, its kind and this length included.", "RFC 9293 §3.2")
      case .end:
        FieldSpec(
          "tcp.options.eol", "End of Option List", .group,
          "No option follows, although the header goes on to a multiple of four bytes.", "RFC 9293 §3.2")
      case .padding:
        FieldSpec(
          "tcp.options.padding", "Padding", .bytes,
          "Fills the header up to a multiple of four bytes; must be zero.", "RFC 9293 §3.1")
      case .noOperation:
        FieldSpec(
          "tcp.options.nop", "No-Operation", .group,
          "Does nothing: it moves the option behind it to a convenient place.", "RFC 9293 §3.2")
      case .maximumSegmentSize:
        FieldSpec(
          "tcp.options.mss", "Maximum Segment Size", .group,
          "How long the segments may be that the sender of this one wants to receive.", "RFC 9293 §3.7.1")
      case .maximumSegmentSizeValue:
        FieldSpec(
          "tcp.options.mss_val", "MSS Value", .decimal(.bytes),
          "The most data that a segment to this host may carry; without the option it is 536 bytes.",
          "RFC 9293 §3.7.1", summary: .detail(""))
      case .windowScale:
        FieldSpec(
          "tcp.options.wscale", "Window Scale", .group,
          "By how much the Window of this host's later segments is to be multiplied.", "RFC 7323 §2.2")
      case .windowScaleShift:
        FieldSpec(
          "tcp.options.wscale.shift", "Shift Count", .decimal(nil),
          "How many bits the Window is shifted to the left: 14 at most.", "RFC 7323 §2.3", summary: .detail("shift"))
      case .windowScaleMultiplier:
        FieldSpec(
          "tcp.options.wscale.multiplier", "Multiplier", .decimal(nil),
          "What the Window is multiplied by: two to the power of the shift count.", "RFC 7323 §2.3",
          summary: .detail("×"))
      case .sackPermitted:
        FieldSpec(
          "tcp.options.sack_perm", "SACK Permitted", .group,
          "The sender of this segment understands selective acknowledgments.", "RFC 2018 §2")
      case .sack:
        FieldSpec(
          "tcp.options.sack", "Selective Acknowledgment", .group,
          "Which data arrived beyond the acknowledgment number, so that only what is missing is sent again.",
          "RFC 2018 §3")
      case .sackLeftEdge:
        FieldSpec(
          "tcp.options.sack_le", "Left Edge", .decimal(nil),
          "The sequence number of the first byte of a block that arrived.", "RFC 2018 §3", summary: .detail("left"))
      case .sackRightEdge:
        FieldSpec(
          "tcp.options.sack_re", "Right Edge", .decimal(nil),
          "The sequence number behind the last byte of the block.", "RFC 2018 §3", summary: .detail("right"))
      case .timestamps:
        FieldSpec(
          "tcp.options.timestamp", "Timestamps", .group,
          "Measures the round trip, and tells old segments from new ones when sequence numbers have wrapped.",
          "RFC 7323 §3")
      case .timestampValue:
        FieldSpec(
          "tcp.options.timestamp.tsval", "Timestamp Value", .decimal(nil),
          "The sender's clock when it sent this segment, in units of its own choice.", "RFC 7323 §3.2",
          summary: .detail("TSval"))
      case .timestampEchoReply:
        FieldSpec(
          "tcp.options.timestamp.tsecr", "Timestamp Echo Reply", .decimal(nil),
          "The timestamp value that the other side sent; it counts where ACK is set.", "RFC 7323 §3.2",
          summary: .detail("TSecr"))
      case .unknown:
        FieldSpec(
          "tcp.options.unknown", "Option", .group, "An option that is not broken into parts.", "RFC 9293 §3.2",
          isNamedByFirstChild: true)
      case .payload:
        FieldSpec(
          "tcp.options.unknown.payload", "Option Data", .bytes, "What the option says: its format is not known here.",
          "RFC 9293 §3.2")
      case .surplus:
        FieldSpec(
          "tcp.options.surplus", "Surplus", .bytes,
          "Bytes that the option's length gives it and its definition does not.", "RFC 9293 §3.2")
      case .undecoded:
        FieldSpec(
          "tcp.options.undecoded", "Options not Decoded", .bytes,
          "The rest of the options: where the next one begins is not known.", "RFC 9293 §3.2")
      }
    }
  }
}
