/// Organizations whose numbers SNAP headers and vendors' elements carry: of the IEEE's registry of OUIs (as of 2025),
/// those that define protocols there.
enum OrganizationCode {
  @Sendable static func name(_ code: UInt64) -> StaticString? {
    switch code {
    case 0x000000: "EtherType"
    case 0x00000c: "Cisco"
    case 0x000022: "Visual Technology"
    case 0x000081: "Bay Networks (SynOptics)"
    case 0x0000f8: "Cisco, 802.1H bridge tunnel"
    case 0x000142: "Cisco, LLDP"
    case 0x0001e3: "Siemens"
    case 0x0001e8: "Force10"
    case 0x000b57: "Silicon Labs"
    case 0x000c41: "Cisco-Linksys"
    case 0x000ecf: "PROFIBUS Nutzerorganisation"
    case 0x000fac: "IEEE 802.11"
    case 0x0010e3: "Compaq"
    case 0x001018: "Broadcom"
    case 0x001090: "Cimetrics"
    case 0x00120f: "IEEE 802.3"
    case 0x0012bb: "TIA TR-41, LLDP-MED"
    case 0x0013a2: "MaxStream"
    case 0x0017f2: "Apple, wireless direct link"
    case 0x0019a7: "ITU-T"
    case 0x001b21: "Intel, DCBX"
    case 0x0026e1: "Stanford University, OpenFlow"
    case 0x00040d: "Avaya"
    case 0x004096: "Cisco Aironet"
    case 0x0050f2: "Microsoft"
    case 0x00005e: "IANA"
    case 0x0080c2: "IEEE 802.1, bridged frames"
    case 0x0080c8: "D-Link"
    case 0x00a03e: "ATM Forum"
    case 0x00a0f8: "Zebra (Symbol)"
    case 0x00e02b: "Extreme Networks"
    case 0x00e052: "Foundry (Brocade)"
    case 0x080007: "Apple (AppleTalk)"
    case 0x080009: "Hewlett-Packard"
    case 0x00158d: "Jennic"
    case 0x00157f: "Bluetooth"
    case 0x506f9a: "Wi-Fi Alliance"
    case 0x5c16c7: "Big Switch Networks"
    case 0x8cfdf0: "Qualcomm"
    case 0xa42305: "Open Networking Laboratory"
    default: nil
    }
  }

  /// Cisco's protocol numbers after its own organization code.
  @Sendable static func ciscoProtocol(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x0102: "DRiP"
    case 0x0104: "Port Aggregation Protocol"
    case 0x0105: "MLS Hello"
    case 0x010b: "PVST BPDU"
    case 0x010c: "VLAN Bridge"
    case 0x0111: "UDLD"
    case 0x0115: "STP Uplink Fast"
    case 0x0116: "TDP"
    case 0x2000: "CDP"
    case 0x2001: "CGMP"
    case 0x2003: "VTP"
    case 0x2004: "DTP"
    case 0x200a: "HDLC"
    default: nil
    }
  }

  /// IEEE 802.1's protocol numbers after 00:80:c2 (RFC 2427 appendix A, RFC 2684 appendix B).
  @Sendable static func bridgedProtocol(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x0001: "Ethernet with frame check sequence"
    case 0x0002: "802.4 with frame check sequence"
    case 0x0003: "802.5 with frame check sequence"
    case 0x0004: "FDDI with frame check sequence"
    case 0x0005: "802.6 with frame check sequence"
    case 0x0006: "802.12 with frame check sequence"
    case 0x0007: "Ethernet"
    case 0x0008: "802.4"
    case 0x0009: "802.5"
    case 0x000a: "FDDI"
    case 0x000b: "802.6"
    case 0x000c: "802.12"
    case 0x000d: "Fragments (RFC 2427)"
    case 0x000e: "BPDU"
    case 0x000f: "Source routing BPDU"
    default: nil
    }
  }

  /// Numbers of other organizations, whose registries are not public.
  @Sendable static func noProtocol(_ number: UInt64) -> StaticString? { nil }
}
