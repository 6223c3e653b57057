import Packets
import Testing

@testable import Dissection

private let client = "0001 000a 00030001 02000000000a"
private let server = "0002 000a 00030001 02000000000b"

@Suite struct `DHCPv6 messages` {
  private func reply(_ options: String) -> Sample {
    Sample(udp: (547, 546), hex("07 3d1d42" + client + server + options))
  }

  @Test(
    arguments: [
      ("0003 000c 0000000a 00000708 00000b40", "dhcpv6.iaid.t1", 1800), ("0004 0004 0000000a", "dhcpv6.iata", 10),
      ("0007 0001 ff", "dhcpv6.option_preference", 255), ("0008 0002 000a", "dhcpv6.elapsed_time", 10),
      ("000d 0002 0002", "dhcpv6.status_code", 2), ("0020 0004 00015180", "dhcpv6.lifetime", 86400),
      ("0027 0003 01 0161", "dhcpv6.clientfqdn.client.s", 1), ("0052 0004 00000e10", "dhcpv6.sol_max_rt", 3600),
      ("0087 0002 0223", "dhcpv6.relay_port", 547), ("0043 0002 40 00", "dhcpv6.pd_exclude.pref_len", 64),
      ("0011 000a 0000118b 0001 0002 0007", "dhcpv6.vendoropts.enterprise", 4491),
      ("0072 0001 03", "dhcpv6.failover.binding_status", 3), ("0077 0002 000f", "dhcpv6.failover.dns.flags", 15),
    ])
  func `options are broken into parts`(text: String, field: String, value: UInt64) {
    let sample = reply(text)
    #expect(sample.values(field).contains(value))
    #expect(sample.faultNotes == [])
    #expect(sample.faults == [])
  }

  @Test func `options lie in each other`() {
    let status = "000d 0004 0000 6f6b"
    let address = "0005 0020 20010db8000000000000000000000010 00000e10 00001c20" + status
    let sample = reply("0003 0030 0000000a 00000708 00000b40" + address + "0007 0001 01")
    #expect(sample.first("dhcpv6.iaaddr.ip")?.depth == 2)
    #expect(sample.first("dhcpv6.status_code")?.depth == 3)
    #expect(sample.all("dhcpv6.option_preference").map(\.depth) == [1])
    #expect(sample.faultNotes == [])
    #expect(sample.faults == [])
  }

  @Test func `a relay's message has the client's in it`() {
    let inner = "01 3d1d42" + client
    let address = String(repeating: "00", count: 16)
    let relayed = "0c 00" + address + address + "0009 0012" + inner + "0012 0003 616263"
    let sample = Sample(udp: (547, 547), hex(relayed))
    #expect(sample.values("dhcpv6.msgtype") == [12, 1])
    #expect(sample.first("dhcpv6.xid")?.depth == 1)
    #expect(sample.content("dhcpv6.interface_id") == Array("abc".utf8))
    #expect(sample.value("dhcpv6.message") == 48 && sample.value("dhcpv6.message_relayed") == 4)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("0003 000c 0000000a 00000b40 00000708", "bad times"), ("0007 0002 0001", "bad option length"),
      ("0017 0011 20010db8000000000000000000000010 00", "bad option length"), ("0029 0000", "empty option"),
      ("0007 0009 00", "bad length"), ("0018 0003 40 6162", "bad name"), ("0027 0001 05", "bad flags"),
      ("0003 0008 0000000a 00000b40", "too short"), ("00", "too short"),
      ("0005 0018 20010db8000000000000000000000010 00001c20 00000e10", "bad lifetimes"),
    ])
  func `what is wrong with options is said`(text: String, note: String) {
    let sample = reply(text)
    #expect(sample.faultNotes.contains(note))
    #expect(sample.faults == [])
  }

  @Test(arguments: [
    ("01" + "000001" + server, "no client identifier"), ("07" + "000001" + client, "no server identifier"),
  ])
  func `a message has the identifiers that it needs`(text: String, note: String) {
    #expect(Sample(udp: (546, 547), hex(text)).notes(on: "dhcpv6.msgtype").contains(note))
  }

  @Test func `a message of DHCPv4 is decoded`() {
    let inner = "02 01 06 00" + String(repeating: "00", count: 232)
    let sample = Sample(udp: (547, 546), hex("15 000000 0057 00ec" + inner))
    #expect(sample.layers.suffix(2) == [.dhcpv6, .dhcp])
    #expect(sample.faults == [])
  }

  @Test func `nesting has an end`() {
    var options: [UInt8] = []
    for _ in 0..<1000 { options = [0, 45] + bigEndian(options.count, 2) + options }
    let sample = Sample(udp: (547, 547), hex("0f 000001") + options)
    #expect(sample.faultNotes.contains("nested too deep"))
    #expect(sample.faults == [])
  }

  @Test func `anything may be cut anywhere`() {
    let address = "0005 0018 20010db8000000000000000000000010 00000e10 00001c20"
    let whole = hex(
      "07 3d1d42" + client + server + "0003 0028 0000000a 00000708 00000b40" + address + "0018 0005 0361626300")
    for count in 0..<whole.count {
      let sample = Sample(udp: (547, 546), Array(whole.prefix(count)))
      #expect(sample.faults == [], "\(count)")
    }
  }
}
