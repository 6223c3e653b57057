extension LinuxCooked {
  enum Field: FieldSet {
    static let setNumber: UInt16 = LinuxCooked.number
    static let definedIn: StaticString = "LINKTYPE_LINUX_SLL"

    static let packetType = field("sll.pkttype", "Packet Type", .enumeration(Self.packetTypeName), .headline)
      .means("Whom the packet was for, and whether this host sent it.")
    static let hardwareType = field("sll.hatype", "ARPHRD Type", .enumeration(ARPHardwareType.name))
      .means("The kind of device that the packet passed, as ARP numbers them.")
    static let addressLength = field("sll.halen", "Link-Layer Address Length", .quantity(.bytes))
      .means("How long the sender's address is; of one longer than 8 bytes, the first 8 are there.")
    static let ethernetAddress = field("sll.src.eth", "Link-Layer Address", .macAddress, .sourceAddress)
      .means("The sender's address; the receiver's is not kept.")
    static let ipv4Address = field(
      "sll.src.ipv4", "Link-Layer Address", .ipv4Address(SpecialPurposeAddress.name), .sourceAddress
    )
    .means("The sender's address on a tunnel, which is an IPv4 address.")
    static let otherAddress = field("sll.src.other", "Link-Layer Address", .bytes, .sourceAddress)
      .means("The sender's address, of a kind not known here.")
    static let unused = field("sll.unused", "Unused", .bytes)
      .means("What the address leaves of its 8 bytes; it means nothing.")
    static let etherType = field(
      "sll.etype", "Protocol Type", .enumeration(EtherType.name, .hexadecimal), .detail("type")
    )
    .means("The protocol of the payload, an EtherType.")
    static let linuxProtocol = field(
      "sll.ltype", "Protocol Type", .enumeration(LinuxProtocol.name, .hexadecimal), .detail("type")
    )
    .means("The protocol of the payload, a number of Linux's own.")
    static let greProtocol = field(
      "sll.gretype", "Protocol Type", .enumeration(EtherType.name, .hexadecimal), .detail("type")
    )
    .means("The protocol type of the GRE header that the packet came in.", "LINKTYPE_LINUX_SLL, RFC 2784 §2.4")
    static let netlinkFamily = field(
      "sll.nltype", "Netlink Family", .enumeration(LinuxProtocol.netlinkFamily), .detail("family")
    )
    .means("Which part of the kernel the Netlink message is for.")
    static let reserved = field("sll.reserved", "Reserved", .hexadecimal).means("Must be zero.", "LINKTYPE_LINUX_SLL2")
    static let interfaceIndex = field("sll.ifindex", "Interface Index", .decimal, .detail("interface"))
      .means("The number of the interface on the host that captured; 0 where it is not known.", "LINKTYPE_LINUX_SLL2")

    static let all = [
      packetType, hardwareType, addressLength, ethernetAddress, ipv4Address, otherAddress, unused, etherType,
      linuxProtocol, greProtocol, netlinkFamily, reserved, interfaceIndex,
    ]

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

  enum Note: NoteSet {
    static let setNumber: UInt16 = LinuxCooked.number

    static let addressCut = note("sll.address_cut", .note, "address cut")
      .says("The address has {a:bytes}; the header has room for the first 8 of them.")

    static let all = [addressCut]
  }
}
