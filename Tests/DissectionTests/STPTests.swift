import Packets
import Testing

@testable import Dissection

private let tree = "1000 02000000000c 00030d40 8005 02000000000a 8012"
private let timers = "0100 1400 0200 0f00"
private let region =
  "00" + "63616d707573" + String(repeating: "00", count: 26) + "0007"
  + "ac36177f50283cd4b83821d8ab26de62 000007d0 8000 02000000000a 13"
private let instance = "7c 6001 02000000000c 00004e20 80 80 14"

@Suite struct `Spanning tree BPDUs` {
  private func sample(_ text: String, llc: String = "424203") -> Sample { Sample(llc: llc, hex(text)) }

  @Test func `tell who is the root, and how far it is`() {
    let sample = sample("0000 00 00 01" + tree + timers)
    #expect(sample.values("stp.root.prio") == [4096] && sample.values("stp.bridge.prio") == [32768])
    #expect(sample.value("stp.bridge.ext") == 5 && sample.value("stp.bridge.hw") == 0x0200_0000_000a)
    #expect(sample.value("stp.root.cost") == 200000 && sample.value("stp.port.number") == 0x12)
    #expect(sample.value("stp.max_age") == 20 * 256 && sample.value("stp.flags.tc") == 1)
    #expect(sample.layers == [.ethernet, .llc, STP.id, .trailer] || sample.layers == [.ethernet, .llc, STP.id])
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("78", 2, 1, 0), ("0e", 3, 0, 1), ("04", 1, 0, 0), ("3c", 3, 0, 0),
    ] as [(String, UInt64, UInt64, UInt64)])
  func `have the port's role and state in the flags`(
    flags: String, role: UInt64, agreement: UInt64, proposal: UInt64
  ) {
    let sample = sample("0000 02 02" + flags + tree + timers + "00")
    #expect(sample.value("stp.flags.port_role") == role && sample.value("stp.flags.agreement") == agreement)
    #expect(sample.value("stp.flags.proposal") == proposal && sample.faultNotes == [])
  }

  @Test func `have a region and a record for each instance`() {
    let text = "0000 03 02 7c" + tree + timers + "00 0060" + region + instance + instance
    let sample = sample(text)
    #expect(sample.values("mstp.msti.msti_id") == [1, 1] && sample.value("mstp.cist_remaining_hops") == 19)
    #expect(sample.content("mstp.config_name") == Array("campus".utf8))
    #expect(sample.faultNotes == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }

  @Test func `name the VLAN where Cisco sends them for one`() {
    let rapid = "0000 02 02 3c" + tree + timers + "00"
    let sample = sample(rapid + "0000 0002 0005 0000", llc: "aaaa03 00000c 010b")
    #expect(sample.value("stp.pvst.origvlan") == 5 && sample.faultNotes == [] && sample.faults == [])
    let older = Sample(llc: "aaaa03 00000c 010b", hex("0000 00 00 00" + tree + timers + "00 0000 0002 0005"))
    #expect(older.value("stp.pvst.origvlan") == 5 && older.faultNotes == [])
  }

  @Test(
    arguments: [
      ("0001 00 00 00" + tree + timers, "unknown protocol identifier"), ("0000 00 77 00", "unknown BPDU type"),
      ("0000 00 00 02" + tree + timers, "reserved flags"), ("0000 00 00 00" + tree + "1400 1400 0200 0f00", "too old"),
      ("0000 00 00 00" + tree + "0000 1400 0200 0a00", "short forward delay"),
      ("0000 00 00 00" + tree + "0000 0500 0200 0f00", "short max age"),
      ("0000 02 02 3c" + tree + timers + "01", "bad length"),
      ("0000 03 02 3c" + tree + timers + "00 0041" + region + "00", "bad length"),
      ("0000 03 02 3c" + tree + timers + "00 0100" + region, "bad length"),
      ("0000 02 02 3c" + tree, "too short"),
    ])
  func `are told what is wrong with them`(text: String, note: String) {
    let sample = sample(text)
    #expect(sample.faultNotes.contains(note), "\(sample.faultNotes)")
    #expect(sample.faults == [])
  }

  @Test func `are told where they do not name their VLAN`() {
    let rapid = "0000 02 02 3c" + tree + timers + "00"
    for (records, note) in [
      ("0009 0000", "no originating VLAN"), ("0000 0003 000500", "bad length"), ("0000 0040 0005", "bad length"),
    ] {
      #expect(sample(rapid + records, llc: "aaaa03 00000c 010b").faultNotes.contains(note), "\(records)")
    }
  }
}
