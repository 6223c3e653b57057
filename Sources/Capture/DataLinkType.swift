public import Packets

extension LinkType {
  /// The number that libpcap on this system has for the link type: a `DLT_` value, which its filters are compiled for.
  ///
  /// The two numberings are the same but for those types that had different numbers on different systems when the
  /// registry began, and which it therefore gave numbers of its own.
  public var dataLinkType: Int32 {
    switch rawValue {
    case 100: 11  // ATM_RFC1483
    case 101, LinkType.rawOpenBSD.rawValue: 12  // RAW
    case 102: 15  // SLIP_BSDOS
    case 103: 16  // PPP_BSDOS
    case 106: 19  // ATM_CLIP
    default: Int32(clamping: rawValue)
    }
  }

  /// The link type of libpcap's number for it on this system: ``dataLinkType`` the other way round.
  init(dataLinkType: Int32) {
    switch dataLinkType {
    case 11: self.init(rawValue: 100)
    case 12: self = .raw
    case 15: self.init(rawValue: 102)
    case 16: self.init(rawValue: 103)
    case 19: self.init(rawValue: 106)
    default: self.init(rawValue: UInt32(clamping: dataLinkType))
    }
  }
}
