extension ARP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = ARP.number
    static let definedIn: StaticString = "RFC 826"

    static let hardwareType = field("arp.hw.type", "Hardware Type", .enumeration(ARPHardwareType.name))
      .means("What kind of network the hardware addresses are of: 1 is Ethernet.")
    static let protocolType = field("arp.proto.type", "Protocol Type", .enumeration(EtherType.name, .hexadecimal))
      .means("Which protocol's addresses are resolved, as an EtherType.")
    static let hardwareSize = field("arp.hw.size", "Hardware Address Length", .quantity(.bytes))
      .means("How long each of the two hardware addresses is.")
    static let protocolSize = field("arp.proto.size", "Protocol Address Length", .quantity(.bytes))
      .means("How long each of the two protocol addresses is.")
    static let opcode = field("arp.opcode", "Opcode", .enumeration(Self.opcodeName))
      .means("What the packet asks, or answers.", "RFC 826, RFC 5494")
    static let senderMAC = field("arp.src.hw_mac", "Sender Hardware Address", .macAddress)
      .means("The hardware address of the packet's sender; receivers remember it for the sender's protocol address.")
    static let senderHardware = field("arp.src.hw", "Sender Hardware Address", .bytes)
      .means("The hardware address of the packet's sender, of a network whose addresses are not Ethernet's.")
    static let senderIPv4 = field(
      "arp.src.proto_ipv4", "Sender Protocol Address", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The IPv4 address of the packet's sender; zero where it has none yet.")
    static let senderProtocol = field("arp.src.proto", "Sender Protocol Address", .bytes)
      .means("The protocol address of the packet's sender, of a protocol other than IPv4.")
    static let targetMAC = field("arp.dst.hw_mac", "Target Hardware Address", .macAddress)
      .means("In a reply, the hardware address of the one who asked; in a request, what is asked for, mostly zeros.")
    static let targetHardware = field("arp.dst.hw", "Target Hardware Address", .bytes)
      .means("The hardware address of the target, of a network whose addresses are not Ethernet's.")
    static let targetIPv4 = field(
      "arp.dst.proto_ipv4", "Target Protocol Address", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("In a request, the IPv4 address whose hardware address is asked for; in a reply, that of the one who asked.")
    static let targetProtocol = field("arp.dst.proto", "Target Protocol Address", .bytes)
      .means("The protocol address of the target, of a protocol other than IPv4.")
    static let message = field("arp.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet says as a whole.")
    static let isGratuitous = flag("arp.isgratuitous", "Gratuitous")
      .means("Set: sender and target have the same protocol address; nobody is asked, all are told.", "RFC 5944 §4.6")
    static let isProbe = flag("arp.isprobe", "Probe")
      .means("Set: the sender, still without an address, asks whether anybody has this one.", "RFC 5227 §2.1.1")
    static let isAnnouncement = flag("arp.isannouncement", "Announcement")
      .means("Set: the sender claims the address for itself from now on.", "RFC 5227 §2.3")

    static let all = [
      hardwareType, protocolType, hardwareSize, protocolSize, opcode, senderMAC, senderHardware, senderIPv4,
      senderProtocol, targetMAC, targetHardware, targetIPv4, targetProtocol, message, isGratuitous, isProbe,
      isAnnouncement,
    ]

    /// IANA "Address Resolution Protocol (ARP) Parameters", operation codes, as of 2025.
    @Sendable static func opcodeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0, 65535: "Reserved"
      case 1: "Request"
      case 2: "Reply"
      case 3: "Request Reverse"
      case 4: "Reply Reverse"
      case 5: "DRARP Request"
      case 6: "DRARP Reply"
      case 7: "DRARP Error"
      case 8: "InARP Request"
      case 9: "InARP Reply"
      case 10: "ARP NAK"
      case 11: "MARS Request"
      case 12: "MARS Multi"
      case 13: "MARS MServ"
      case 14: "MARS Join"
      case 15: "MARS Leave"
      case 16: "MARS NAK"
      case 17: "MARS Unserv"
      case 18: "MARS SJoin"
      case 19: "MARS SLeave"
      case 20: "MARS Grouplist Request"
      case 21: "MARS Grouplist Reply"
      case 22: "MARS Redirect Map"
      case 23: "MAPOS UNARP"
      case 24: "Experiment 1"
      case 25: "Experiment 2"
      default: nil
      }
    }

    /// What a ``Message`` says, with the fields that it speaks of.
    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      switch Message(rawValue: value) {
      case .other: "{arp.opcode}"
      case .request: "who has {arp.dst.proto}? tell {arp.src.proto}"
      case .reply: "{arp.src.proto} is at {arp.src.hw}"
      case .announcement: "announcement for {arp.src.proto}"
      case .probe: "probe for {arp.dst.proto}"
      case .gratuitousReply: "{arp.src.proto} is at {arp.src.hw}, unasked"
      case .reverseRequest: "who is {arp.dst.hw}? tell {arp.src.hw}"
      case .reverseReply: "{arp.dst.hw} is {arp.dst.proto}"
      case .inverseRequest: "who is {arp.dst.hw}? tell {arp.src.proto}"
      case .inverseReply: "{arp.src.hw} is {arp.src.proto}"
      case .refusal: "{arp.dst.proto} is not known"
      case .departure: "{arp.src.proto} leaves"
      case .inverseRequestATM: "who are you? tell {arp.src.proto}"
      case nil: nil
      }
    }
  }

  /// The fields of ATMARP, whose sizes stand elsewhere.
  enum ATMField: FieldSet {
    static let setNumber: UInt16 = 49
    static let definedIn: StaticString = "RFC 2225 §8.3"

    static let senderNumberReserved = flag("arp.src.hres", "Reserved").means("Must be zero.")
    static let senderNumberType = flag("arp.src.htype", "Sender ATM Number Is E.164").means(typeText)
    static let senderNumberSize = field("arp.src.hlen", "Sender ATM Number Length", .quantity(.bytes)).means(sizeText)
    static let senderSubaddressReserved = flag("arp.src.sres", "Reserved").means("Must be zero.")
    static let senderSubaddressType = flag("arp.src.stype", "Sender Subaddress Is E.164").means(typeText)
    static let senderSubaddressSize = field("arp.src.slen", "Sender Subaddress Length", .quantity(.bytes))
      .means(subaddressSizeText)
    static let senderProtocolSize = field("arp.src.pln", "Sender Protocol Length", .quantity(.bytes))
      .means("How long the sender's protocol address is.")
    static let targetNumberReserved = flag("arp.dst.hres", "Reserved").means("Must be zero.")
    static let targetNumberType = flag("arp.dst.htype", "Target ATM Number Is E.164").means(typeText)
    static let targetNumberSize = field("arp.dst.hlen", "Target ATM Number Length", .quantity(.bytes)).means(sizeText)
    static let targetSubaddressReserved = flag("arp.dst.sres", "Reserved").means("Must be zero.")
    static let targetSubaddressType = flag("arp.dst.stype", "Target Subaddress Is E.164").means(typeText)
    static let targetSubaddressSize = field("arp.dst.slen", "Target Subaddress Length", .quantity(.bytes))
      .means(subaddressSizeText)
    static let targetProtocolSize = field("arp.dst.pln", "Target Protocol Length", .quantity(.bytes))
      .means("How long the target's protocol address is.")
    static let senderE164 = field("arp.src.atm_num_e164", "Sender ATM Number", .text)
      .means("The sender's ATM address: a telephone number of E.164, in digits.")
    static let senderNSAP = field("arp.src.atm_num_nsap", "Sender ATM Number", .bytes)
      .means("The sender's ATM address, in the ATM Forum's NSAP format of 20 bytes.")
    static let senderSubaddressBytes = field("arp.src.atm_subaddr", "Sender ATM Subaddress", .bytes)
      .means("What tells stations apart that share the sender's ATM number.")
    static let targetE164 = field("arp.dst.atm_num_e164", "Target ATM Number", .text)
      .means("The target's ATM address: a telephone number of E.164, in digits.")
    static let targetNSAP = field("arp.dst.atm_num_nsap", "Target ATM Number", .bytes)
      .means("The target's ATM address, in the ATM Forum's NSAP format of 20 bytes.")
    static let targetSubaddressBytes = field("arp.dst.atm_subaddr", "Target ATM Subaddress", .bytes)
      .means("What tells stations apart that share the target's ATM number.")

    static let all = [
      senderNumberReserved, senderNumberType, senderNumberSize, senderSubaddressReserved, senderSubaddressType,
      senderSubaddressSize, senderProtocolSize, targetNumberReserved, targetNumberType, targetNumberSize,
      targetSubaddressReserved, targetSubaddressType, targetSubaddressSize, targetProtocolSize, senderE164, senderNSAP,
      senderSubaddressBytes, targetE164, targetNSAP, targetSubaddressBytes,
    ]

    static let senderNumber = [senderNumberReserved, senderNumberType, senderNumberSize]
    static let senderSubaddress = [senderSubaddressReserved, senderSubaddressType, senderSubaddressSize]
    static let targetNumber = [targetNumberReserved, targetNumberType, targetNumberSize]
    static let targetSubaddress = [targetSubaddressReserved, targetSubaddressType, targetSubaddressSize]
  }

  private static let typeText: StaticString =
    "Set: a telephone number of E.164. Not set: an address in the ATM Forum's NSAP format."
  private static let sizeText: StaticString = "How long the ATM number is: 20 for NSAP, up to 15 for E.164, 0 for none."
  private static let subaddressSizeText: StaticString = "How long the ATM subaddress is: mostly 0, there is none."

  enum Note: NoteSet {
    static let setNumber: UInt16 = ARP.number

    static let hardwareSize = note("arp.hw.size.bad", .warning, "bad hardware address length")
      .says("{a:bytes}, but hardware addresses of this type have {b:bytes}.")
    static let protocolSize = note("arp.proto.size.bad", .warning, "bad protocol address length")
      .says("{a:bytes}, but IPv4 addresses have 4 bytes.")
    static let opcode = note("arp.opcode.unknown", .note, "unknown opcode")
      .says("{a} is not assigned (IANA, ARP Parameters).")
    static let senderIsGroup = note("arp.src.hw.group", .warning, "group sender address")
      .says("The sender's hardware address is that of a group of stations: no station may be entered with it.")
    static let senderUnlikeFrame = note("arp.src.hw.unlike_frame", .note, "sender is not the frame's source")
      .says(
        """
        The frame comes from {b:mac}: a proxy, a switch or a cluster answers for {a:mac}, or somebody forges \
        ARP packets.
        """)
    static let senderProtocolZero = note("arp.src.proto.zero", .warning, "reply without an address")
      .says("A reply tells which hardware address the sender's protocol address has; zero is no address.")
    static let senderProtocolIsGroup = note("arp.src.proto.group", .warning, "sender address of no host")
      .says("{a:ip} is a group's, reserved or the broadcast address: it can be no sender's.")

    static let all = [
      hardwareSize, protocolSize, opcode, senderIsGroup, senderUnlikeFrame, senderProtocolZero, senderProtocolIsGroup,
    ]
  }
}
