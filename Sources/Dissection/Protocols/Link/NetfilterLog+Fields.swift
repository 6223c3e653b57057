extension NetfilterLog {
  enum Field: FieldSet {
    static let setNumber: UInt16 = NetfilterLog.number
    static let definedIn: StaticString = "LINKTYPE_NFLOG"

    static let addressFamily = field("nflog.family", "Family", .enumeration(NetfilterLog.familyName), .headline)
      .means("What kind of packet was logged: a Linux address family.")
    static let version = field("nflog.version", "Version", .decimal).means("Always 0.")
    static let resource = field("nflog.res_id", "Resource ID", .decimal, .detail("group"))
      .means("The group that the filter rule logged to.")
    static let attribute = group("nflog.tlv", "Attribute").means("One thing that the kernel tells of the packet.")
    static let length = field("nflog.tlv_length", "Length", .quantity(.bytes))
      .means("How long the attribute is, length and type included, padding not.")
    static let type = field("nflog.tlv_type", "Type", .enumeration(NetfilterLog.typeName), .headline)
      .means("What the attribute tells.")
    static let value = field("nflog.tlv_value", "Value", .bytes)
      .means("What the attribute says: its parts are not known here.")
    static let padding = field("nflog.padding", "Padding", .bytes).means("Zeros up to a multiple of four bytes.")
    static let hardwareProtocol = field(
      "nflog.protocol", "Hardware Protocol", .enumeration(EtherType.name, .hexadecimal), .detail("")
    )
    .means("The protocol of the packet, an EtherType.")
    static let hook = field("nflog.hook", "Netfilter Hook", .enumeration(NetfilterLog.hookName), .detail(""))
      .means("Where in the kernel the rule stood.")
    static let mark = field("nflog.mark", "Mark", .hexadecimal, .detail(""))
      .means("The packet's mark, set by other rules.")
    static let seconds = field("nflog.timestamp", "Seconds", .unixTime, .detail("")).means("When the packet came.")
    static let microseconds = field("nflog.timestamp.usec", "Microseconds", .quantity(.microseconds))
      .means("The part of the time below a second.")
    static let inputInterface = field("nflog.ifindex_indev", "Input Interface Index", .decimal, .detail(""))
      .means("The interface that the packet came in by.")
    static let outputInterface = field("nflog.ifindex_outdev", "Output Interface Index", .decimal, .detail(""))
      .means("The interface that the packet leaves by.")
    static let physicalInputInterface = field(
      "nflog.ifindex_physindev", "Physical Input Interface Index", .decimal, .detail("")
    )
    .means("Of a bridge, the port that the packet came in by.")
    static let physicalOutputInterface = field(
      "nflog.ifindex_physoutdev", "Physical Output Interface Index", .decimal, .detail("")
    )
    .means("Of a bridge, the port that the packet leaves by.")
    static let addressLength = field("nflog.hwaddr.len", "Address Length", .quantity(.bytes))
      .means("How long the address is.")
    static let reserved = field("nflog.hwaddr.pad", "Reserved", .hexadecimal).means("Zero or left over.")
    static let hardwareAddress = field("nflog.hwaddr", "Hardware Address", .macAddress, .detail(""))
      .means("The sender's address on the link.")
    static let prefix = field("nflog.prefix", "Prefix", .text, .detail(""))
      .means("The text that the rule gives with what it logs.")
    static let terminator = field("nflog.prefix.end", "Terminator", .bytes).means("The zero that ends the text.")
    static let user = field("nflog.uid", "User ID", .decimal, .detail("")).means("Whose socket the packet is of.")
    static let sequence = field("nflog.seq", "Sequence Number", .decimal, .detail(""))
      .means("The number of the packet within its group.")
    static let globalSequence = field("nflog.seq_global", "Global Sequence Number", .decimal, .detail(""))
      .means("The number of the packet among all groups.")
    static let group = field("nflog.gid", "Group ID", .decimal, .detail(""))
      .means("Which group's socket the packet is of.")
    static let hardwareType = field("nflog.hwtype", "Hardware Type", .enumeration(ARPHardwareType.name), .detail(""))
      .means("The kind of device, as ARP numbers them.")
    static let hardwareHeaderLength = field("nflog.hwlen", "Hardware Header Length", .quantity(.bytes), .detail(""))
      .means("How long the link header is.")

    static let all = [
      addressFamily, version, resource, attribute, length, type, value, padding, hardwareProtocol, hook, mark, seconds,
      microseconds, inputInterface, outputInterface, physicalInputInterface, physicalOutputInterface, addressLength,
      reserved, hardwareAddress, prefix, terminator, user, sequence, globalSequence, group, hardwareType,
      hardwareHeaderLength,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = NetfilterLog.number

    static let unknownVersion = note("nflog.unknown_version", .warning, "unknown version")
      .says("Version {a}; only 0 is known, and what follows is not read.")
    static let badLength = note("nflog.bad_length", .error, "bad length")
      .says("{a:bytes}, but an attribute has 4 bytes at least.")

    static let all = [unknownVersion, badLength]
  }

  /// `NFULA_` of Linux's include/uapi/linux/netfilter/nfnetlink_log.h, as of Linux 6.12.
  @Sendable static func typeName(_ type: UInt64) -> StaticString? {
    switch type & 0x7fff {
    case 1: "Packet Header"
    case 2: "Mark"
    case 3: "Timestamp"
    case 4: "Input Interface"
    case 5: "Output Interface"
    case 6: "Physical Input Interface"
    case 7: "Physical Output Interface"
    case 8: "Hardware Address"
    case 9: "Payload"
    case 10: "Prefix"
    case 11: "User ID"
    case 12: "Sequence Number"
    case 13: "Global Sequence Number"
    case 14: "Group ID"
    case 15: "Hardware Type"
    case 16: "Hardware Header"
    case 17: "Hardware Header Length"
    case 18: "Connection Tracking"
    case 19: "Connection Tracking Information"
    case 20: "VLAN"
    case 21: "Layer 2 Header"
    default: nil
    }
  }

  /// `NFPROTO_` of Linux's include/uapi/linux/netfilter.h.
  @Sendable static func familyName(_ family: UInt64) -> StaticString? {
    switch family {
    case 0: "unspecified"
    case 1: "inet"
    case 2: "IPv4"
    case 3: "ARP"
    case 5: "netdev"
    case 7: "bridge"
    case 10: "IPv6"
    case 12: "DECnet"
    default: nil
    }
  }

  @Sendable static func hookName(_ hook: UInt64) -> StaticString? {
    switch hook {
    case 0: "before routing"
    case 1: "local in"
    case 2: "forward"
    case 3: "local out"
    case 4: "after routing"
    default: nil
    }
  }
}
