extension NetfilterLog {
  enum Field: UInt8, FieldSet {
    case addressFamily
    case version
    case resource
    case attribute
    case length
    case type
    case value
    case padding
    case hardwareProtocol
    case hook
    case mark
    case seconds
    case microseconds
    case inputInterface
    case outputInterface
    case physicalInputInterface
    case physicalOutputInterface
    case addressLength
    case reserved
    case hardwareAddress
    case prefix
    case terminator
    case user
    case sequence
    case globalSequence
    case group
    case hardwareType
    case hardwareHeaderLength

    static let family = Family.netfilterLog

    var spec: FieldSpec {
      switch self {
      case .addressFamily:
        FieldSpec(
          "nflog.family", "Family", .enumeration(NetfilterLog.familyName),
          "What kind of packet was logged: a Linux address family.", "LINKTYPE_NFLOG", summary: .headline)
      case .version:
        FieldSpec("nflog.version", "Version", .decimal(nil), "Always 0.", "LINKTYPE_NFLOG")
      case .resource:
        FieldSpec(
          "nflog.res_id", "Resource ID", .decimal(nil), "The group that the filter rule logged to.", "LINKTYPE_NFLOG",
          summary: .detail("group"))
      case .attribute:
        FieldSpec("nflog.tlv", "Attribute", .group, "One thing that the kernel tells of the packet.", "LINKTYPE_NFLOG")
      case .length:
        FieldSpec(
          "nflog.tlv_length", "Length", .decimal(.bytes),
          "How long the attribute is, length and type included, padding not.", "LINKTYPE_NFLOG")
      case .type:
        FieldSpec(
          "nflog.tlv_type", "Type", .enumeration(NetfilterLog.typeName), "What the attribute tells.", "LINKTYPE_NFLOG",
          summary: .headline)
      case .value:
        FieldSpec(
          "nflog.tlv_value", "Value", .bytes, "What the attribute says: its parts are not known here.",
          "LINKTYPE_NFLOG")
      case .padding:
        FieldSpec("nflog.padding", "Padding", .bytes, "Zeros up to a multiple of four bytes.", "LINKTYPE_NFLOG")
      case .hardwareProtocol:
        FieldSpec(
          "nflog.protocol", "Hardware Protocol", .enumeration(EtherType.name, .hexadecimal),
          "The protocol of the packet, an EtherType.", "LINKTYPE_NFLOG", summary: .detail(""))
      case .hook:
        FieldSpec(
          "nflog.hook", "Netfilter Hook", .enumeration(NetfilterLog.hookName), "Where in the kernel the rule stood.",
          "LINKTYPE_NFLOG", summary: .detail(""))
      case .mark:
        FieldSpec(
          "nflog.mark", "Mark", .hexadecimal, "The packet's mark, set by other rules.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      case .seconds:
        FieldSpec(
          "nflog.timestamp", "Seconds", .unixTime, "When the packet came.", "LINKTYPE_NFLOG", summary: .detail(""))
      case .microseconds:
        FieldSpec(
          "nflog.timestamp.usec", "Microseconds", .decimal(.microseconds), "The part of the time below a second.",
          "LINKTYPE_NFLOG")
      case .inputInterface:
        FieldSpec(
          "nflog.ifindex_indev", "Input Interface Index", .decimal(nil), "The interface that the packet came in by.",
          "LINKTYPE_NFLOG", summary: .detail(""))
      case .outputInterface:
        FieldSpec(
          "nflog.ifindex_outdev", "Output Interface Index", .decimal(nil), "The interface that the packet leaves by.",
          "LINKTYPE_NFLOG", summary: .detail(""))
      case .physicalInputInterface:
        FieldSpec(
          "nflog.ifindex_physindev", "Physical Input Interface Index", .decimal(nil),
          "Of a bridge, the port that the packet came in by.", "LINKTYPE_NFLOG", summary: .detail(""))
      case .physicalOutputInterface:
        FieldSpec(
          "nflog.ifindex_physoutdev", "Physical Output Interface Index", .decimal(nil),
          "Of a bridge, the port that the packet leaves by.", "LINKTYPE_NFLOG", summary: .detail(""))
      case .addressLength:
        FieldSpec("nflog.hwaddr.len", "Address Length", .decimal(.bytes), "How long the address is.", "LINKTYPE_NFLOG")
      case .reserved:
        FieldSpec("nflog.hwaddr.pad", "Reserved", .hexadecimal, "Zero or left over.", "LINKTYPE_NFLOG")
      case .hardwareAddress:
        FieldSpec(
          "nflog.hwaddr", "Hardware Address", .macAddress, "The sender's address on the link.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      case .prefix:
        FieldSpec(
          "nflog.prefix", "Prefix", .text, "The text that the rule gives with what it logs.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      case .terminator:
        FieldSpec("nflog.prefix.end", "Terminator", .bytes, "The zero that ends the text.", "LINKTYPE_NFLOG")
      case .user:
        FieldSpec(
          "nflog.uid", "User ID", .decimal(nil), "Whose socket the packet is of.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      case .sequence:
        FieldSpec(
          "nflog.seq", "Sequence Number", .decimal(nil), "The number of the packet within its group.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      case .globalSequence:
        FieldSpec(
          "nflog.seq_global", "Global Sequence Number", .decimal(nil), "The number of the packet among all groups.",
          "LINKTYPE_NFLOG", summary: .detail(""))
      case .group:
        FieldSpec(
          "nflog.gid", "Group ID", .decimal(nil), "Which group's socket the packet is of.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      case .hardwareType:
        FieldSpec(
          "nflog.hwtype", "Hardware Type", .enumeration(ARPHardwareType.name),
          "The kind of device, as ARP numbers them.", "LINKTYPE_NFLOG", summary: .detail(""))
      case .hardwareHeaderLength:
        FieldSpec(
          "nflog.hwlen", "Hardware Header Length", .decimal(.bytes), "How long the link header is.", "LINKTYPE_NFLOG",
          summary: .detail(""))
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case unknownVersion
    case badLength

    static let family = Family.netfilterLog

    var spec: NoteSpec {
      switch self {
      case .unknownVersion:
        NoteSpec(.warning, "unknown version", "Version {a}; only 0 is known, and what follows is not read.")
      case .badLength:
        NoteSpec(
          .error, "bad length", "{a:bytes}, but an attribute has 4 bytes at least, and {b:bytes} are left here.")
      }
    }
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
