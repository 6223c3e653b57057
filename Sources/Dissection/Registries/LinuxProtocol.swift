/// Linux's own numbers below the first EtherType: `ETH_P_` of include/uapi/linux/if_ether.h, as of Linux 6.12, and
/// those that libpcap puts into its cooked header (https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL.html).
enum LinuxProtocol {
  @Sendable static func name(_ number: UInt64) -> StaticString? {
    switch number {
    case 0x0001: "802.3 without LLC (Novell)"
    case 0x0002: "AX.25"
    case 0x0003: "Ethernet, or any protocol"
    case 0x0004: "802.2 LLC"
    case 0x0005: "802.2 SNAP"
    case 0x0006: "DEC DDCMP"
    case 0x0007: "WAN PPP"
    case 0x0008: "PPP Multilink"
    case 0x0009: "LocalTalk"
    case 0x000c: "CAN"
    case 0x000d: "CAN FD"
    case 0x000e: "CAN XL"
    case 0x0010: "PPP dummy"
    case 0x0011: "Token ring 802.2"
    case 0x0015: "Mobitex"
    case 0x0016: "Card-specific control"
    case 0x0017: "IrDA LAP"
    case 0x0018: "DNA Router"
    case 0x0019: "HDLC"
    case 0x001a: "ARCnet"
    case 0x001b: "DSA"
    case 0x001c: "Trailer tag"
    case 0x00f5: "Phonet"
    case 0x00f6: "IEEE 802.15.4"
    case 0x00f7: "CAIF"
    case 0x00f8: "XDSA"
    case 0x00f9: "MAP"
    case 0x00fa: "MCTP"
    default: nil
    }
  }

  /// `NETLINK_` of include/uapi/linux/netlink.h: what the protocol is on a device of the ARPHRD type Netlink.
  @Sendable static func netlinkFamily(_ number: UInt64) -> StaticString? {
    switch number {
    case 0: "ROUTE"
    case 2: "USERSOCK"
    case 3: "FIREWALL"
    case 4: "SOCK_DIAG"
    case 5: "NFLOG"
    case 6: "XFRM"
    case 7: "SELINUX"
    case 8: "ISCSI"
    case 9: "AUDIT"
    case 10: "FIB_LOOKUP"
    case 11: "CONNECTOR"
    case 12: "NETFILTER"
    case 13: "IP6_FW"
    case 14: "DNRTMSG"
    case 15: "KOBJECT_UEVENT"
    case 16: "GENERIC"
    case 18: "SCSITRANSPORT"
    case 19: "ECRYPTFS"
    case 20: "RDMA"
    case 21: "CRYPTO"
    case 22: "SMC"
    default: nil
    }
  }
}
