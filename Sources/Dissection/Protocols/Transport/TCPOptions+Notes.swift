extension TCPOptions {
  /// What there is to say of any TCP option, those of Multipath TCP among them.
  enum Note: NoteSet {
    static let setNumber: UInt16 = 32

    static let lengthNotOfBlocks = note("tcp.option.len.not_of_blocks", .error, "bad option length")
      .says("{a:bytes}, but the option has 2 bytes and then one or more blocks of {b:bytes} each.")
    static let lengthNotOneOf = note("tcp.option.length_not_one_of", .error, "bad option length")
      .says("{a:bytes} is none of the lengths that this option has. It is shown as far as it goes.")
    static let outsideSYN = note("tcp.option.outside_syn", .warning, "option outside SYN")
      .says("This option belongs into segments with SYN set; in others it has no meaning and is ignored.")
    static let reservedKind = note("tcp.option.reserved_kind", .note, "reserved option")
      .says("IANA has not assigned this kind; receivers skip the option.")
    static let unregisteredUse = note("tcp.option.unregistered_use", .note, "unregistered option")
      .says("IANA has not assigned this kind: products are known to use it, so what it means is a guess.")
    static let windowScaleTooLarge = note("tcp.options.wscale.shift.invalid", .warning, "window scale too large")
      .says("{a} is more than 14; receivers take it as 14.")
    static let echoWithoutAcknowledgment = note(
      "tcp.option.echo_without_acknowledgment", .note, "echo reply without ACK"
    )
    .says("Not zero, although ACK is not set: it is ignored.")
    static let cookieLength = note("tcp.option.cookie_length", .warning, "bad cookie length")
      .says("{a:bytes}, but a cookie has an even number of bytes from 4 to 16.")
    static let experimentMissing = note("tcp.option.experiment_missing", .warning, "no experiment identifier")
      .says("The option's {a:bytes} leave no room for the identifier that tells experiments apart.")
    static let lengthByteWithoutData = note("tcp.option.length_byte_without_data", .error, "bad suboption")
      .says("A length byte stands before an encryption protocol with data; none follows here.")
    static let counterIncomplete = note("tcp.option.counter_incomplete", .warning, "bad option length")
      .says("{a:bytes}, but the option has 2 bytes and then up to three counters of 3 bytes each.")
    static let mptcpVersion = note("tcp.option.mptcp_version", .note, "unknown MPTCP version")
      .says("Versions 0 and 1 are defined; it is shown like version 1.")
    static let mptcpSubtype = note("tcp.option.mptcp_subtype", .note, "unknown MPTCP subtype")
      .says("IANA has not assigned this subtype.")
    static let mptcpAddressVersion = note("tcp.option.mptcp_address_version", .error, "bad address length")
      .says("{a:bytes} are left for the address and what follows it: neither IPv4 nor IPv6 has so many.")
    static let mptcpAddressHMAC = note("tcp.option.mptcp_address_hmac", .warning, "HMAC missing or needless")
      .says("Every announcement has an HMAC, or it is ignored; an echo, and version 0, have none (RFC 8684 §3.4.1).")

    static let all = [
      lengthNotOfBlocks, lengthNotOneOf, outsideSYN, reservedKind, unregisteredUse, windowScaleTooLarge,
      echoWithoutAcknowledgment, cookieLength, experimentMissing, lengthByteWithoutData, counterIncomplete,
      mptcpVersion, mptcpSubtype, mptcpAddressVersion, mptcpAddressHMAC,
    ]
  }
}
