extension LinuxCooked {
  enum Field: UInt8, FieldSet {
    case packetType
    case hardwareType
    case addressLength
    case ethernetAddress
    case ipv4Address
    case otherAddress
    case unused
    case etherType
    case linuxProtocol
    case greProtocol
    case netlinkFamily
    case reserved
    case interfaceIndex

    static let family = Family.linuxCooked

    var spec: FieldSpec {
      switch self {
      case .packetType:
        FieldSpec(
          "sll.pkttype", "Packet Type", .enumeration(Self.packetTypeName),
          "Whom the packet was for, and whether this host sent it.", "LINKTYPE_LINUX_SLL", summary: .headline)
      case .hardwareType:
        FieldSpec(
          "sll.hatype", "ARPHRD Type", .enumeration(ARPHardwareType.name),
          "The kind of device that the packet passed, as ARP numbers them.", "LINKTYPE_LINUX_SLL")
      case .addressLength:
        FieldSpec(
          "sll.halen", "Link-Layer Address Length", .decimal(.bytes),
          "How long the sender's address is; of one longer than 8 bytes, the first 8 are there.", "LINKTYPE_LINUX_SLL")
      case .ethernetAddress:
        FieldSpec(
          "sll.src.eth", "Link-Layer Address", .macAddress, "The sender's address; the receiver's is not kept.",
          "LINKTYPE_LINUX_SLL", summary: .sourceAddress)
      case .ipv4Address:
        FieldSpec(
          "sll.src.ipv4", "Link-Layer Address", .ipv4Address(SpecialPurposeAddress.name),
          "The sender's address on a tunnel, which is an IPv4 address.", "LINKTYPE_LINUX_SLL", summary: .sourceAddress)
      case .otherAddress:
        FieldSpec(
          "sll.src.other", "Link-Layer Address", .bytes, "The sender's address, of a kind not known here.",
          "LINKTYPE_LINUX_SLL", summary: .sourceAddress)
      case .unused:
        FieldSpec(
          "sll.unused", "Unused", .bytes, "What the address leaves of its 8 bytes; it means nothing.",
          "LINKTYPE_LINUX_SLL")
      case .etherType:
        FieldSpec(
          "sll.etype", "Protocol Type", .enumeration(EtherType.name, .hexadecimal),
          "The protocol of the payload, an EtherType.", "LINKTYPE_LINUX_SLL", summary: .detail("type"))
      case .linuxProtocol:
        FieldSpec(
          "sll.ltype", "Protocol Type", .enumeration(LinuxProtocol.name, .hexadecimal),
          "The protocol of the payload, a number of Linux's own.", "LINKTYPE_LINUX_SLL", summary: .detail("type"))
      case .greProtocol:
        FieldSpec(
          "sll.gretype", "Protocol Type", .enumeration(EtherType.name, .hexadecimal),
          "The protocol type of the GRE header that the packet came in.", "LINKTYPE_LINUX_SLL, RFC 2784 §2.4",
          summary: .detail("type"))
      case .netlinkFamily:
        FieldSpec(
          "sll.nltype", "Netlink Family", .enumeration(LinuxProtocol.netlinkFamily),
          "Which part of the kernel the Netlink message is for.", "LINKTYPE_LINUX_SLL", summary: .detail("family"))
      case .reserved:
        FieldSpec("sll.reserved", "Reserved", .hexadecimal, "Must be zero.", "LINKTYPE_LINUX_SLL2")
      case .interfaceIndex:
        FieldSpec(
          "sll.ifindex", "Interface Index", .decimal(nil),
          "The number of the interface on the host that captured; 0 where it is not known.", "LINKTYPE_LINUX_SLL2",
          summary: .detail("interface"))
      }
    }

    @Sendable static func packetTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Unicast to us"
      case 1: "Broadcast"
      case 2: "Multicast"
      case 3: "Unicast to another host"
      case 4: "Sent by us"
      case 5: "Looped back"
      case 6: "To user space"
      case 7: "To the kernel"
      default: nil
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case addressCut

    static let family = Family.linuxCooked

    var spec: NoteSpec {
      switch self {
      case .addressCut:
        NoteSpec(.note, "address cut", "The address has {a:bytes}; the header has room for the first 8 of them.")
      }
    }
  }
}
