import Testing

@testable import Dissection

@Suite("Registries")
struct RegistryTests {
  private func text(_ name: StaticString?) -> String? { name.map(\.description) }

  @Test(
    "EtherTypes",
    arguments: [
      (0x0800, "IPv4"), (0x0806, "ARP"), (0x86dd, "IPv6"), (0x8100, "VLAN (802.1Q)"), (0x88cc, "LLDP"), (0x1234, nil),
      (0x1_0800, nil),
    ] as [(UInt64, String?)])
  func etherType(number: UInt64, name: String?) { #expect(text(EtherType.name(number)) == name) }

  @Test(
    "IP protocols",
    arguments: [
      (0, "HOPOPT"), (1, "ICMP"), (4, "IPv4"), (6, "TCP"), (17, "UDP"), (41, "IPv6"), (47, "GRE"), (50, "ESP"),
      (58, "IPv6-ICMP"), (89, "OSPFIGP"), (103, "PIM"), (112, "VRRP"), (132, "SCTP"), (143, "Ethernet"), (145, "NSH"),
      (146, nil), (252, nil), (253, "experimentation and testing"), (255, "Reserved"), (256, nil),
    ] as [(UInt64, String?)])
  func ipProtocol(number: UInt64, name: String?) { #expect(text(IPProtocol.name(number)) == name) }

  @Test func `every assigned IP protocol has a name`() {
    for number in UInt64(0)...145 { #expect(IPProtocol.name(number) != nil, "\(number)") }
  }

  @Test(
    "Codepoints",
    arguments: [
      (0, "CS0"), (1, "LE"), (8, "CS1"), (10, "AF11"), (22, "AF23"), (38, "AF43"), (44, "VA"), (46, "EF"), (56, "CS7"),
      (2, nil), (64, nil),
    ] as [(UInt64, String?)])
  func codePoint(number: UInt64, name: String?) { #expect(text(DSCP.name(number)) == name) }

  @Test(
    "Services",
    arguments: [
      (20, "ftp-data"), (22, "ssh"), (25, "smtp"), (53, "domain"), (80, "http"), (143, "imap"), (443, "https"),
      (465, "submissions"), (853, "domain-s"), (993, "imaps"), (1883, "mqtt"), (3306, "mysql"), (5432, "postgresql"),
      (6005, "x11"), (8080, "http-alt"), (0, nil), (1023, nil), (40000, nil), (65536 + 80, nil),
    ] as [(UInt64, String?)])
  func service(port: UInt64, name: String?) { #expect(text(ServiceName.tcp(port)) == name) }

  @Test(
    "Special addresses, at both ends of each range",
    arguments: [
      (0x0000_0000, "this host"), (0x00ff_ffff, "this network"), (0x0100_0000, nil), (0x09ff_ffff, nil),
      (0x0a00_0000, "private"), (0x0aff_ffff, "private"), (0x0b00_0000, nil), (0x643f_ffff, nil),
      (0x6440_0000, "shared (CGN)"), (0x647f_ffff, "shared (CGN)"), (0x6480_0000, nil), (0x7f00_0001, "loopback"),
      (0xa9fe_0101, "link local"), (0xac0f_ffff, nil), (0xac10_0000, "private"), (0xac1f_ffff, "private"),
      (0xac20_0000, nil), (0xc000_0009, "PCP anycast"), (0xc000_0201, "documentation"), (0xc0a8_ffff, "private"),
      (0xc612_0000, "benchmarking"), (0xc613_ffff, "benchmarking"), (0xc614_0000, nil), (0xc633_6405, "documentation"),
      (0xcb00_7105, "documentation"), (0xdfff_ffff, nil), (0xe000_0001, "multicast"), (0xefff_ffff, "multicast"),
      (0xf000_0000, "reserved"), (0xffff_fffe, "reserved"), (0xffff_ffff, "limited broadcast"), (0x1_0a00_0000, nil),
      (0x0808_0808, nil),
    ] as [(UInt64, String?)])
  func address(number: UInt64, name: String?) { #expect(text(SpecialPurposeAddress.name(number)) == name) }
}
