extension TCPOptions {
  /// The options that nearly every connection has, and what all options have in common.
  enum Field: FieldSet {
    static let setNumber: UInt16 = 32
    static let definedIn: StaticString = "RFC 9293 §3.2"

    static let kind = field("tcp.option_kind", "Kind", .enumeration(TCPOptions.kindName)).means("Which option this is.")
    static let length = field("tcp.option_len", "Length", .quantity(.bytes))
      .means("How long the option is, its kind and this length included.")
    static let end = group("tcp.options.eol", "End of Option List")
      .means("No option follows, although the header goes on to a multiple of four bytes.")
    static let padding = field("tcp.options.padding", "Padding", .bytes)
      .means("Fills the header up to a multiple of four bytes; must be zero.", "RFC 9293 §3.1")
    static let noOperation = group("tcp.options.nop", "No-Operation")
      .means("Does nothing: it moves the option after it to a convenient place.")
    static let maximumSegmentSize = group("tcp.options.mss", "Maximum Segment Size")
      .means("How long the segments may be that the sender of this one wants to receive.", "RFC 9293 §3.7.1")
    static let maximumSegmentSizeValue = field("tcp.options.mss_val", "MSS Value", .quantity(.bytes), .detail(""))
      .means(
        "The most data a segment to this host may carry; without the option 536 bytes over IPv4, 1220 over IPv6.",
        "RFC 9293 §3.7.1")
    static let windowScale = group("tcp.options.wscale", "Window Scale")
      .means(
        "By what the Window of this host's later segments is multiplied, if both SYNs carry the option.",
        "RFC 7323 §2.2")
    static let windowScaleShift = field("tcp.options.wscale.shift", "Shift Count", .decimal, .detail("shift"))
      .means("How many bits the Window is shifted to the left: 14 at most.", "RFC 7323 §2.3")
    static let windowScaleMultiplier = field("tcp.options.wscale.multiplier", "Multiplier", .decimal, .detail("×"))
      .means("What the Window is multiplied by: two to the power of the shift count.", "RFC 7323 §2.3")
    static let sackPermitted = group("tcp.options.sack_perm", "SACK Permitted")
      .means("The sender of this segment understands selective acknowledgments.", "RFC 2018 §2")
    static let sack = group("tcp.options.sack", "Selective Acknowledgment")
      .means(
        "Which data arrived beyond the acknowledgment number, so that only what is missing is sent again.",
        "RFC 2018 §3")
    static let sackLeftEdge = field("tcp.options.sack_le", "Left Edge", .decimal, .detail("left"))
      .means("The sequence number of the first byte of a block that arrived.", "RFC 2018 §3")
    static let sackRightEdge = field("tcp.options.sack_re", "Right Edge", .decimal, .detail("right"))
      .means("The sequence number after the last byte of the block.", "RFC 2018 §3")
    static let timestamps = group("tcp.options.timestamp", "Timestamps")
      .means(
        "Measures the round trip, and tells old segments from new ones when sequence numbers have wrapped.",
        "RFC 7323 §3")
    static let timestampValue = field("tcp.options.timestamp.tsval", "Timestamp Value", .decimal, .detail("TSval"))
      .means("The sender's clock when it sent this segment, in units of its own choice.", "RFC 7323 §3.2")
    static let timestampEchoReply = field(
      "tcp.options.timestamp.tsecr", "Timestamp Echo Reply", .decimal, .detail("TSecr")
    )
    .means("The timestamp value that the other side sent; it counts where ACK is set.", "RFC 7323 §3.2")
    static let unknown = group("tcp.options.unknown", "Option", isNamedByFirstChild: true)
      .means("An option that is not broken into parts.")
    static let payload = field("tcp.options.unknown.payload", "Option Data", .bytes)
      .means("What the option says: its format is not known here.")
    static let surplus = field("tcp.options.surplus", "Surplus", .bytes)
      .means("Bytes that the option's length gives it and its definition does not.")
    static let undecoded = field("tcp.options.undecoded", "Options not Decoded", .bytes)
      .means("The rest of the options: where the next one begins is not known.")

    static let all = [
      kind, length, end, padding, noOperation, maximumSegmentSize, maximumSegmentSizeValue, windowScale,
      windowScaleShift, windowScaleMultiplier, sackPermitted, sack, sackLeftEdge, sackRightEdge, timestamps,
      timestampValue, timestampEchoReply, unknown, payload, surplus, undecoded,
    ]
  }
}
