extension TCPOptions {
  /// What there is to say of any TCP option, those of Multipath TCP among them.
  enum Note: UInt8, NoteSet {
    case lengthNotOfBlocks
    case lengthNotOneOf
    case outsideSYN
    case reservedKind
    case unregisteredUse
    case windowScaleTooLarge
    case echoWithoutAcknowledgment
    case cookieLength
    case experimentMissing
    case lengthByteWithoutData
    case counterIncomplete
    case mptcpVersion
    case mptcpSubtype
    case mptcpAddressVersion
    case mptcpAddressHMAC

    static let family = Family.tcpOptions

    var spec: NoteSpec {
      switch self {
      case .lengthNotOfBlocks:
        NoteSpec(
          .error, "bad option length",
          "{a:bytes}, but the option has 2 bytes and then one or more blocks of {b:bytes} each.")
      case .lengthNotOneOf:
        NoteSpec(
          .error, "bad option length",
          "{a:bytes} is none of the lengths that this option has. It is shown as far as it goes.")
      case .outsideSYN:
        NoteSpec(
          .warning, "option outside SYN",
          "This option belongs into segments with SYN set; in others it has no meaning and is ignored.")
      case .reservedKind:
        NoteSpec(.note, "reserved option", "IANA has not assigned this kind; receivers skip the option.")
      case .unregisteredUse:
        NoteSpec(
          .note, "unregistered option",
          "IANA has not assigned this kind: products are known to use it, so what it means is a guess.")
      case .windowScaleTooLarge:
        NoteSpec(.warning, "window scale too large", "{a} is more than 14; receivers take it as 14.")
      case .echoWithoutAcknowledgment:
        NoteSpec(
          .note, "echo reply without ACK", "Not zero, although ACK is not set: it is ignored.")
      case .cookieLength:
        NoteSpec(.warning, "bad cookie length", "{a:bytes}, but a cookie has an even number of bytes from 4 to 16.")
      case .experimentMissing:
        NoteSpec(
          .warning, "no experiment identifier",
          "The option's {a:bytes} leave no room for the identifier that tells experiments apart.")
      case .lengthByteWithoutData:
        NoteSpec(
          .error, "bad suboption", "A length byte stands before an encryption protocol with data; none follows here.")
      case .counterIncomplete:
        NoteSpec(
          .warning, "bad option length",
          "{a:bytes}, but the option has 2 bytes and then up to three counters of 3 bytes each.")
      case .mptcpVersion:
        NoteSpec(.note, "unknown MPTCP version", "Versions 0 and 1 are defined; it is shown like version 1.")
      case .mptcpSubtype:
        NoteSpec(.note, "unknown MPTCP subtype", "IANA has not assigned this subtype.")
      case .mptcpAddressVersion:
        NoteSpec(
          .error, "bad address length",
          "{a:bytes} are left for the address and what follows it: neither IPv4 nor IPv6 has so many.")
      case .mptcpAddressHMAC:
        NoteSpec(
          .warning, "HMAC missing or needless",
          "Every announcement has an HMAC, or it is ignored; an echo, and version 0, have none (RFC 8684 §3.4.1).")
      }
    }
  }
}
