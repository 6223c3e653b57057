/// The names of link types, in two spellings: libpcap's, which its own tools print (`EN10MB`), and the registry's, where
/// that one differs (`ETHERNET`).
extension LinkType {
  /// libpcap's name without its `DLT_`, such as `EN10MB`, `RAW` or `LINUX_SLL`; `LINKTYPE_` and the number for a type
  /// that is not registered.
  public var name: String {
    LinkTypeRegistry.entry(for: self)?.name ?? "LINKTYPE_\(rawValue)"
  }

  /// What a packet of the link type is, in a few words; `nil` for a type that is not registered.
  public var label: String? {
    LinkTypeRegistry.entry(for: self)?.label
  }

  /// Every registered link type, by number.
  public static var registered: [LinkType] {
    LinkTypeRegistry.entries.map { LinkType(rawValue: $0.number) }
  }

  /// A link type by libpcap's name, by the registry's or by its number, in either case of letters and with or without
  /// `DLT_` or `LINKTYPE_` before it: `EN10MB`, `ethernet`, `LINKTYPE_RAW`, `101`.
  public init?(name: String) {
    var word = name.uppercased()
    for prefix in ["LINKTYPE_", "DLT_"] where word.hasPrefix(prefix) {
      word.removeFirst(prefix.count)
      break
    }
    if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt32(word) {
      self.init(rawValue: number)
    } else if let entry = LinkTypeRegistry.entries.first(where: { $0.name == word || $0.alias == word }) {
      self.init(rawValue: entry.number)
    } else {
      return nil
    }
  }
}

/// The LINKTYPE_ registry (https://www.tcpdump.org/linktypes.html, draft-ietf-opsawg-pcaplinktype), read in November 2026:
/// numbers 0 to 304; 11 to 49 and 52 to 98 were never given, 208 has no name.
/// Names and labels are those of libpcap 1.10.3 where it has one for the type.
private enum LinkTypeRegistry {
  struct Entry {
    let number: UInt32
    let name: String
    let label: String
    /// The registry's name without its `LINKTYPE_`, where it is another.
    let alias: String?

    init(_ number: UInt32, _ name: String, _ label: String, alias: String? = nil) {
      self.number = number
      self.name = name
      self.label = label
      self.alias = alias
    }
  }

  static func entry(for linkType: LinkType) -> Entry? {
    switch linkType {
    case .rawBSD, .rawOpenBSD: entry(for: .raw)
    default: entry(for: linkType.rawValue)
    }
  }

  /// By halves: a dictionary would have to be made at each start, most often for one name.
  private static func entry(for number: UInt32) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].number == number ? entries[low] : nil
  }

  /// In the order of their numbers.
  static let entries: [Entry] = [
    Entry(0, "NULL", "BSD loopback"),
    Entry(1, "EN10MB", "Ethernet", alias: "ETHERNET"),
    Entry(2, "EN3MB", "Experimental 3 Mb/s Ethernet", alias: "EXP_ETHERNET"),
    Entry(3, "AX25", "Amateur radio AX.25"),
    Entry(4, "PRONET", "Proteon ProNET token ring"),
    Entry(5, "CHAOS", "MIT Chaosnet"),
    Entry(6, "IEEE802", "Token ring", alias: "IEEE802_5"),
    Entry(7, "ARCNET", "BSD ARCNET", alias: "ARCNET_BSD"),
    Entry(8, "SLIP", "SLIP"),
    Entry(9, "PPP", "PPP"),
    Entry(10, "FDDI", "FDDI"),
    Entry(50, "PPP_SERIAL", "PPP over serial", alias: "PPP_HDLC"),
    Entry(51, "PPP_ETHER", "PPPoE"),
    Entry(99, "SYMANTEC_FIREWALL", "Symantec Firewall"),
    Entry(100, "ATM_RFC1483", "RFC 1483 LLC-encapsulated ATM"),
    Entry(101, "RAW", "Raw IP"),
    Entry(102, "SLIP_BSDOS", "BSD/OS SLIP"),
    Entry(103, "PPP_BSDOS", "BSD/OS PPP"),
    Entry(104, "C_HDLC", "Cisco HDLC"),
    Entry(105, "IEEE802_11", "802.11"),
    Entry(106, "ATM_CLIP", "Linux Classical IP over ATM"),
    Entry(107, "FRELAY", "Frame Relay"),
    Entry(108, "LOOP", "OpenBSD loopback"),
    Entry(109, "ENC", "OpenBSD encapsulated IP"),
    Entry(110, "LANE8023", "ATM LAN emulation of 802.3"),
    Entry(111, "HIPPI", "HIPPI"),
    Entry(112, "HDLC", "NetBSD HDLC framing"),
    Entry(113, "LINUX_SLL", "Linux cooked v1"),
    Entry(114, "LTALK", "Localtalk"),
    Entry(115, "ECONET", "Acorn Econet"),
    Entry(116, "IPFILTER", "OpenBSD ipfilter"),
    Entry(117, "PFLOG", "OpenBSD pflog file"),
    Entry(118, "CISCO_IOS", "Cisco internal use"),
    Entry(119, "PRISM_HEADER", "802.11 plus Prism header", alias: "IEEE802_11_PRISM"),
    Entry(120, "AIRONET_HEADER", "802.11 plus Aironet header", alias: "IEEE802_11_AIRONET"),
    Entry(121, "HHDLC", "Siemens HiPath HDLC"),
    Entry(122, "IP_OVER_FC", "RFC 2625 IP-over-Fibre Channel"),
    Entry(123, "SUNATM", "Sun raw ATM"),
    Entry(124, "RIO", "RapidIO"),
    Entry(125, "PCI_EXP", "PCI Express"),
    Entry(126, "AURORA", "Xilinx Aurora"),
    Entry(127, "IEEE802_11_RADIO", "802.11 plus radiotap header", alias: "IEEE802_11_RADIOTAP"),
    Entry(128, "TZSP", "Tazmen Sniffer Protocol"),
    Entry(129, "ARCNET_LINUX", "Linux ARCNET"),
    Entry(130, "JUNIPER_MLPPP", "Juniper Multi-Link PPP"),
    Entry(131, "JUNIPER_MLFR", "Juniper Multi-Link Frame Relay"),
    Entry(132, "JUNIPER_ES", "Juniper Encryption Services PIC"),
    Entry(133, "JUNIPER_GGSN", "Juniper GGSN PIC"),
    Entry(134, "JUNIPER_MFR", "Juniper FRF.16 Frame Relay"),
    Entry(135, "JUNIPER_ATM2", "Juniper ATM2 PIC"),
    Entry(136, "JUNIPER_SERVICES", "Juniper Advanced Services PIC"),
    Entry(137, "JUNIPER_ATM1", "Juniper ATM1 PIC"),
    Entry(138, "APPLE_IP_OVER_IEEE1394", "Apple IP-over-IEEE 1394"),
    Entry(139, "MTP2_WITH_PHDR", "SS7 MTP2 with Pseudo-header"),
    Entry(140, "MTP2", "SS7 MTP2"),
    Entry(141, "MTP3", "SS7 MTP3"),
    Entry(142, "SCCP", "SS7 SCCP"),
    Entry(143, "DOCSIS", "DOCSIS"),
    Entry(144, "LINUX_IRDA", "Linux IrDA"),
    Entry(145, "IBM_SP", "IBM SP switch"),
    Entry(146, "IBM_SN", "IBM Next Federation switch"),
    Entry(147, "USER0", "Private use"),
    Entry(148, "USER1", "Private use"),
    Entry(149, "USER2", "Private use"),
    Entry(150, "USER3", "Private use"),
    Entry(151, "USER4", "Private use"),
    Entry(152, "USER5", "Private use"),
    Entry(153, "USER6", "Private use"),
    Entry(154, "USER7", "Private use"),
    Entry(155, "USER8", "Private use"),
    Entry(156, "USER9", "Private use"),
    Entry(157, "USER10", "Private use"),
    Entry(158, "USER11", "Private use"),
    Entry(159, "USER12", "Private use"),
    Entry(160, "USER13", "Private use"),
    Entry(161, "USER14", "Private use"),
    Entry(162, "USER15", "Private use"),
    Entry(163, "IEEE802_11_RADIO_AVS", "802.11 plus AVS radio information header", alias: "IEEE802_11_AVS"),
    Entry(164, "JUNIPER_MONITOR", "Juniper Passive Monitor PIC"),
    Entry(165, "BACNET_MS_TP", "BACnet MS/TP"),
    Entry(166, "PPP_PPPD", "PPP for pppd, with direction flag"),
    Entry(167, "JUNIPER_PPPOE", "Juniper PPPoE"),
    Entry(168, "JUNIPER_PPPOE_ATM", "Juniper PPPoE/ATM"),
    Entry(169, "GPRS_LLC", "GPRS LLC"),
    Entry(170, "GPF_T", "GPF-T"),
    Entry(171, "GPF_F", "GPF-F"),
    Entry(172, "GCOM_T1E1", "Gcom T1/E1 line monitoring"),
    Entry(173, "GCOM_SERIAL", "Gcom serial line monitoring"),
    Entry(174, "JUNIPER_PIC_PEER", "Juniper PIC Peer"),
    Entry(175, "ERF_ETH", "Ethernet with Endace ERF header"),
    Entry(176, "ERF_POS", "Packet-over-SONET with Endace ERF header"),
    Entry(177, "LINUX_LAPD", "Linux vISDN LAPD"),
    Entry(178, "JUNIPER_ETHER", "Juniper Ethernet"),
    Entry(179, "JUNIPER_PPP", "Juniper PPP"),
    Entry(180, "JUNIPER_FRELAY", "Juniper Frame Relay"),
    Entry(181, "JUNIPER_CHDLC", "Juniper C-HDLC"),
    Entry(182, "MFR", "FRF.16 Frame Relay"),
    Entry(183, "JUNIPER_VP", "Juniper Voice PIC"),
    Entry(184, "A429", "Arinc 429"),
    Entry(185, "A653_ICM", "Arinc 653 Interpartition Communication"),
    Entry(186, "USB_FREEBSD", "USB with FreeBSD header"),
    Entry(187, "BLUETOOTH_HCI_H4", "Bluetooth HCI UART transport layer"),
    Entry(188, "IEEE802_16_MAC_CPS", "IEEE 802.16 MAC Common Part Sublayer"),
    Entry(189, "USB_LINUX", "USB with Linux header"),
    Entry(190, "CAN20B", "Controller Area Network (CAN) v. 2.0B"),
    Entry(191, "IEEE802_15_4_LINUX", "IEEE 802.15.4 with Linux padding"),
    Entry(192, "PPI", "Per-Packet Information"),
    Entry(193, "IEEE802_16_MAC_CPS_RADIO", "IEEE 802.16 MAC Common Part Sublayer plus radiotap header"),
    Entry(194, "JUNIPER_ISM", "Juniper Integrated Service Module"),
    Entry(195, "IEEE802_15_4", "IEEE 802.15.4 with FCS", alias: "IEEE802_15_4_WITHFCS"),
    Entry(196, "SITA", "SITA pseudo-header"),
    Entry(197, "ERF", "Endace ERF header"),
    Entry(198, "RAIF1", "Ethernet with u10 Networks pseudo-header"),
    Entry(199, "IPMB_KONTRON", "IPMB with Kontron pseudo-header"),
    Entry(200, "JUNIPER_ST", "Juniper Secure Tunnel"),
    Entry(201, "BLUETOOTH_HCI_H4_WITH_PHDR", "Bluetooth HCI UART transport layer plus pseudo-header"),
    Entry(202, "AX25_KISS", "AX.25 with KISS header"),
    Entry(203, "LAPD", "ISDN LAPD"),
    Entry(204, "PPP_WITH_DIR", "PPP with direction byte"),
    Entry(205, "C_HDLC_WITH_DIR", "Cisco HDLC with direction byte"),
    Entry(206, "FRELAY_WITH_DIR", "Frame Relay with direction byte"),
    Entry(207, "LAPB_WITH_DIR", "LAPB with direction byte"),
    Entry(209, "IPMB_LINUX", "IPMB with Linux/Pigeon Point pseudo-header"),
    Entry(210, "FLEXRAY", "FlexRay automotive bus"),
    Entry(211, "MOST", "Media Oriented Systems Transport bus"),
    Entry(212, "LIN", "Local Interconnect Network bus"),
    Entry(213, "X2E_SERIAL", "X2E serial line capture"),
    Entry(214, "X2E_XORAYA", "X2E Xoraya data logger"),
    Entry(215, "IEEE802_15_4_NONASK_PHY", "IEEE 802.15.4 with non-ASK PHY data"),
    Entry(216, "LINUX_EVDEV", "Linux evdev events"),
    Entry(217, "GSMTAP_UM", "GSM Um interface with GSMTAP header"),
    Entry(218, "GSMTAP_ABIS", "GSM Abis interface with GSMTAP header"),
    Entry(219, "MPLS", "MPLS with label as link-layer header"),
    Entry(220, "USB_LINUX_MMAPPED", "USB with padded Linux header"),
    Entry(221, "DECT", "DECT"),
    Entry(222, "AOS", "AOS Space Data Link protocol"),
    Entry(223, "WIHART", "IEEE80211 HART"),
    Entry(224, "FC_2", "Fibre Channel FC-2"),
    Entry(225, "FC_2_WITH_FRAME_DELIMS", "Fibre Channel FC-2 with frame delimiters"),
    Entry(226, "IPNET", "Solaris ipnet"),
    Entry(227, "CAN_SOCKETCAN", "CAN-bus with SocketCAN headers"),
    Entry(228, "IPV4", "Raw IPv4"),
    Entry(229, "IPV6", "Raw IPv6"),
    Entry(230, "IEEE802_15_4_NOFCS", "IEEE 802.15.4 without FCS"),
    Entry(231, "DBUS", "D-Bus"),
    Entry(232, "JUNIPER_VS", "Juniper Virtual Server"),
    Entry(233, "JUNIPER_SRX_E2E", "Juniper SRX E2E"),
    Entry(234, "JUNIPER_FIBRECHANNEL", "Juniper Fibre Channel"),
    Entry(235, "DVB_CI", "DVB-CI"),
    Entry(236, "MUX27010", "MUX27010"),
    Entry(237, "STANAG_5066_D_PDU", "STANAG 5066 D_PDUs"),
    Entry(238, "JUNIPER_ATM_CEMIC", "Juniper ATM CEMIC"),
    Entry(239, "NFLOG", "Linux netfilter log messages"),
    Entry(240, "NETANALYZER", "Ethernet with Hilscher netANALYZER pseudo-header"),
    Entry(241, "NETANALYZER_TRANSPARENT", "Ethernet with Hilscher netANALYZER pseudo-header and with preamble and SFD"),
    Entry(242, "IPOIB", "RFC 4391 IP-over-Infiniband"),
    Entry(243, "MPEG_2_TS", "MPEG-2 transport stream"),
    Entry(244, "NG40", "ng40 protocol tester Iub/Iur"),
    Entry(245, "NFC_LLCP", "NFC LLCP PDUs with pseudo-header"),
    Entry(246, "PFSYNC", "Packet filter state syncing"),
    Entry(247, "INFINIBAND", "InfiniBand"),
    Entry(248, "SCTP", "SCTP"),
    Entry(249, "USBPCAP", "USB with USBPcap header"),
    Entry(250, "RTAC_SERIAL", "Schweitzer Engineering Laboratories RTAC packets"),
    Entry(251, "BLUETOOTH_LE_LL", "Bluetooth Low Energy air interface"),
    Entry(252, "WIRESHARK_UPPER_PDU", "a message without the layers below it"),
    Entry(253, "NETLINK", "Linux netlink"),
    Entry(254, "BLUETOOTH_LINUX_MONITOR", "Bluetooth Linux Monitor"),
    Entry(255, "BLUETOOTH_BREDR_BB", "Bluetooth Basic Rate/Enhanced Data Rate baseband packets"),
    Entry(256, "BLUETOOTH_LE_LL_WITH_PHDR", "Bluetooth Low Energy air interface with pseudo-header"),
    Entry(257, "PROFIBUS_DL", "PROFIBUS data link layer"),
    Entry(258, "PKTAP", "Apple DLT_PKTAP"),
    Entry(259, "EPON", "Ethernet with 802.3 Clause 65 EPON preamble"),
    Entry(260, "IPMI_HPM_2", "IPMI trace packets"),
    Entry(261, "ZWAVE_R1_R2", "Z-Wave RF profile R1 and R2 packets"),
    Entry(262, "ZWAVE_R3", "Z-Wave RF profile R3 packets"),
    Entry(263, "WATTSTOPPER_DLM", "WattStopper Digital Lighting Management (DLM) and Legrand Nitoo Open protocol"),
    Entry(264, "ISO_14443", "ISO 14443 messages"),
    Entry(265, "RDS", "IEC 62106 Radio Data System groups"),
    Entry(266, "USB_DARWIN", "USB with Darwin header"),
    Entry(267, "OPENFLOW", "OpenBSD DLT_OPENFLOW"),
    Entry(268, "SDLC", "IBM SDLC frames"),
    Entry(269, "TI_LLN_SNIFFER", "TI LLN sniffer frames"),
    Entry(270, "LORATAP", "LoRaTap pseudo-header with LoRa payload"),
    Entry(271, "VSOCK", "Linux vsock"),
    Entry(272, "NORDIC_BLE", "Nordic Semiconductor Bluetooth LE sniffer frames"),
    Entry(273, "DOCSIS31_XRA31", "Excentis XRA-31 DOCSIS 3.1 RF sniffer frames"),
    Entry(274, "ETHERNET_MPACKET", "802.3br mPackets"),
    Entry(275, "DISPLAYPORT_AUX", "DisplayPort AUX channel monitoring data"),
    Entry(276, "LINUX_SLL2", "Linux cooked v2"),
    Entry(277, "SERCOS_MONITOR", "Sercos Monitor"),
    Entry(278, "OPENVIZSLA", "OpenVizsla USB"),
    Entry(279, "EBHSCR", "Elektrobit High Speed Capture and Replay (EBHSCR)"),
    Entry(280, "VPP_DISPATCH", "VPP graph dispatch tracer"),
    Entry(281, "DSA_TAG_BRCM", "Broadcom tag"),
    Entry(282, "DSA_TAG_BRCM_PREPEND", "Broadcom tag (prepended)"),
    Entry(283, "IEEE802_15_4_TAP", "IEEE 802.15.4 with pseudo-header"),
    Entry(284, "DSA_TAG_DSA", "Marvell DSA"),
    Entry(285, "DSA_TAG_EDSA", "Marvell EDSA"),
    Entry(286, "ELEE", "ELEE lawful intercept packets"),
    Entry(287, "Z_WAVE_SERIAL", "Z-Wave serial frames between host and chip"),
    Entry(288, "USB_2_0", "USB 2.0/1.1/1.0 as transmitted over the cable"),
    Entry(289, "ATSC_ALP", "ATSC Link-Layer Protocol packets"),
    Entry(290, "ETW", "Event Tracing for Windows messages"),
    Entry(291, "NETANALYZER_NG", "Hilscher netANALYZER NG"),
    Entry(292, "ZBOSS_NCP", "ZBOSS NCP serial protocol with pseudo-header"),
    Entry(293, "USB_2_0_LOW_SPEED", "Low-speed USB as transmitted over the cable"),
    Entry(294, "USB_2_0_FULL_SPEED", "Full-speed USB as transmitted over the cable"),
    Entry(295, "USB_2_0_HIGH_SPEED", "High-speed USB as transmitted over the cable"),
    Entry(296, "AUERSWALD_LOG", "Auerswald logger protocol"),
    Entry(297, "ZWAVE_TAP", "Z-Wave packets with TAP metadata header"),
    Entry(298, "SILABS_DEBUG_CHANNEL", "Silicon Labs debug channel"),
    Entry(299, "FIRA_UCI", "Ultra-wideband controller interface"),
    Entry(300, "MDB", "Multi-Drop Bus of vending machines"),
    Entry(301, "DECT_NR", "DECT-2020 New Radio MAC layer"),
    Entry(302, "EDK2_MM", "EDK II management mode messages"),
    Entry(303, "DEBUG_ONLY", "For debugging only, never in a capture to keep"),
    Entry(304, "DECT_NR_TAP", "DECT-2020 New Radio with TAP metadata header"),
  ]
}
