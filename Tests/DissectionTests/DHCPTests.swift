import Packets
import Testing

@testable import Dissection

/// A message with these options after its type, and an End.
private func message(
  _ options: String, operation: UInt8 = 2, type: UInt8 = 5, head: String = "0106 00 00003d1d 0000 0000",
  serverName: [UInt8] = [], file: [UInt8] = [], end: String = "ff"
) -> [UInt8] {
  let addresses = hex("00000000 c0a8000a c0a80001 00000000")
  let hardware = hex("02000000000a") + [UInt8](repeating: 0, count: 10)
  let names =
    serverName + [UInt8](repeating: 0, count: 64 - serverName.count) + file
    + [UInt8](repeating: 0, count: 128 - file.count)
  return [operation] + hex(head) + addresses + hardware + names + hex("63825363") + [53, 1, type] + hex(options)
    + hex(end)
}

private let server = "3604 c0a80001"

@Suite struct `DHCP messages` {
  private func sample(_ options: String) -> Sample { Sample(udp: (67, 68), message(server + options)) }

  @Test(
    arguments: [
      ("0104 ffffff00", "dhcp.option.subnet_mask", 0xffff_ff00),
      ("3304 00000e10", "dhcp.option.ip_address_lease_time", 3600),
      ("1a02 05dc", "dhcp.option.interface_mtu", 1500), ("1301 01", "dhcp.option.ip_forwarding", 1),
      ("0204 fffff1f0", "dhcp.option.time_offset", 0xffff_ffff_ffff_f1f0),
      ("0d02 0028", "dhcp.option.boot_file_size", 40),
      ("2e01 08", "dhcp.option.netbios_over_tcpip_node_type", 8),
      ("5c04 c0a8000b", "dhcp.option.associated_ip_option", 0xc0a8_000b),
      ("5d02 0007", "dhcp.option.client_system_architecture", 7), ("6c04 00000708", "dhcp.option.v6only_wait", 1800),
      ("3d07 01 02000000000a", "dhcp.hw.mac_addr", 0x0200_0000_000a),
      ("3d0f ff 0000000a 0003 0001 02000000000a", "dhcp.client_id.iaid", 10),
      ("5106 05 00 00 01 61 00", "dhcp.fqdn.s", 1),
      ("5203 05 01 78", "dhcp.option.agent_information_option.suboption", 5),
      ("520c 0504 c0000200 0b04 c0000201", "dhcp.option.agent_information_option.link_selection", 0xc000_0200),
      ("7908 18 c00002 c0000201", "dhcp.option.classless_static_route.destination", 0xc000_0200),
      ("7c09 00000009 04 74657374", "dhcp.option.vi_class.enterprise", 9),
      ("7d0e 00000de9 09 0203 533137 0c02 3137", "dhcp.option.vi.enterprise", 3561),
      ("9f04 0408 3400", "dhcp.option.portparams.psid", 0x3400),
    ])
  func `options are broken into parts`(text: String, field: String, value: UInt64) {
    let sample = sample(text)
    #expect(sample.values(field).contains(value))
    #expect(sample.faults == [])
  }

  @Test func `lists have a field for each entry`() {
    let sample = sample("0608 c0a80001 c6336435 3703 01 03 06")
    #expect(sample.values("dhcp.option.domain_name_server") == [0xc0a8_0001, 0xc633_6435])
    #expect(sample.values("dhcp.option.request_list_item") == [1, 3, 6])
    #expect(sample.faultNotes == [])
  }

  @Test(
    arguments: [
      ("0103 ffffff", "bad option length"), ("0607 c0a80001 c63364", "bad option length"), ("0c00", "empty option"),
      ("0c20 61", "bad length"), ("0104 ff00ff00", "bad subnet mask"), ("3401 07", "bad overload"),
      ("7901 21", "bad prefix length"), ("7702 c000", "bad name"), ("7802 0761", "unknown encoding"),
      ("3d07 ff 00000001 0001", "bad DUID"), ("7d03 000001", "bad enterprise data"), ("5201 01", "bad suboption"),
      ("3304 00000001 3304 00000002", "option repeated"),
      ("3304 00000e10 3a04 00000fa0 3b04 00000bb8", "bad times"),
    ])
  func `what is wrong with options is said`(text: String, note: String) {
    let sample = sample(text)
    #expect(sample.faultNotes.contains(note))
    #expect(sample.faults == [])
  }

  @Test func `the parts of a long option are put together`() {
    // 119 in two parts: a name, and one that ends in a pointer to it.
    let sample = sample("7707 03656e67 036e65 7703 74 00 00")
    #expect(sample.layers.last == .dhcpLongOption)
    #expect(sample.all("dhcp.option.fragment").count == 2)
    #expect(sample.all("dhcp.option.dhcp_dns_domain_search_list_fqdn").count == 2)
    #expect(sample.notes(on: "dhcp.option.length").contains("long option"))
    #expect(sample.faults == [])
  }

  @Test func `overloaded fields have options`() {
    let bytes = message(
      server + "3401 03", serverName: hex("0c04 686f7374 ff"), file: hex("0604 c0000235 ff"))
    let sample = Sample(udp: (67, 68), bytes)
    #expect(sample.first("dhcp.server.options") != nil && sample.first("dhcp.file.options") != nil)
    #expect(sample.value("dhcp.option.domain_name_server") == 0xc000_0235)
    #expect(sample.content("dhcp.option.hostname") == Array("host".utf8))
    #expect(sample.faults == [])
  }

  @Test func `the vendor class says how the vendor's options are read`() {
    let boot = sample("3c09 505845436c69656e74 2b04 0601 0b ff")
    #expect(boot.value("dhcp.option.vendor.pxeclient.discovery_control") == 0x0b)
    let other = sample("3c03 616263 2b04 0601 0b ff")
    #expect(other.first("dhcp.option.vendor.pxeclient.suboption") == nil)
    #expect(other.value("dhcp.option.vendor.suboption") == 6)
    #expect(sample("2b02 0000").content("dhcp.option.value") == [0, 0])
  }

  @Test(
    arguments: [
      (1, 2, "bad op code"), (2, 1, "bad op code"), (3, 5, "bad op code"),
    ] as [(UInt8, UInt8, String)])
  func `a message's type fits its direction`(operation: UInt8, type: UInt8, note: String) {
    let sample = Sample(udp: (67, 68), message(server + "3304 00000e10", operation: operation, type: type))
    #expect(sample.notes(on: "dhcp.type").contains(note))
  }

  @Test func `a message without the cookie is BOOTP's`() {
    var bytes = message("")
    bytes.replaceSubrange(236..<240, with: [0, 0, 0, 0])
    let sample = Sample(udp: (67, 68), bytes)
    #expect(sample.first("dhcp.vendor_specific_options") != nil)
    #expect(sample.notes(on: "dhcp.vendor_specific_options") == ["no options"])
  }

  @Test func `anything may be cut anywhere`() {
    let whole = message(
      server
        + "520c 0504 c0000200 0b04 c0000201 7908 18 c00002 c0000201 7707 03656e67 026e65 7703 74 00 00 7d05 00000009 00"
    )
    for count in 0..<whole.count {
      let sample = Sample(udp: (67, 68), Array(whole.prefix(count)))
      #expect(sample.faults == [], "\(count)")
      #expect(count == 0 || !sample.notes.isEmpty, "\(count)")
    }
  }

  @Test func `ten thousand options take no longer than they must`() {
    var options = ""
    for index in 0..<10_000 { options += ["e001 00", "0c00", "0104 ffffff00"][index % 3] }
    let sample = Sample(udp: (67, 68), message(options))
    #expect(sample.faults == [])
    #expect(sample.layers.contains(.dhcp))
  }

  @Test func `unknown bytes are no options`() {
    let bytes = message(server + "0104 ffffff00")
    let place = 28 + 240 + 3 + 6
    let sample = Sample(udp: (67, 68), bytes, unknown: [place..<place + 2])
    #expect(sample.faults == [])
    #expect(sample.first("dhcp.option.subnet_mask") == nil)
  }
}
