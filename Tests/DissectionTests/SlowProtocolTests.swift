import Packets
import Testing

@testable import Dissection

private let actor = "0114 8000 02000000000a 000d 8000 0016 3d 000000"
private let partner = "0214 8000 02000000000b 000d 8000 0019 3f 000000"
private let collector = "0310 0005 000000000000000000000000"
private let markerBody = "0016 02000000000a 00000007 0000 0000"

@Suite struct `Frames of slow protocols` {
  /// The frame with zeros after it: LACP's and the marker's have a fixed length.
  private func sample(_ text: String) -> Sample {
    Sample(.ethernet, ethernetHeader(0x8809) + hex(text) + [UInt8](repeating: 0, count: 92))
  }

  @Test(
    arguments: [
      ("01 01" + actor + partner + collector + "0000", "lacp.actor.port", 22),
      ("01 01" + actor + partner + collector + "0000", "lacp.partner.state.timeout", 1),
      ("01 01" + actor + partner + collector + "0000", "lacp.collector.max_delay", 5),
      ("01 02" + actor + partner + collector + "0406 0080c202 0000", "lacp.port_algorithm", 0x80_c202),
      ("02 01 01 10" + markerBody, "marker.requesterTransId", 7),
      ("03 0050 00 01 10 01 0003 06 1d 05ee 00000c 00000001 00", "oampdu.info.oampduConfig", 1518),
      ("03 0050 01 0009 02 1a 0258 000a 00000001 00000004 0000000000000009 00000002 00", "oampdu.event.efeErrors", 4),
      ("03 0050 03 07 0005 a2 00", "oampdu.variable.indication", 0xa2),
      ("03 0052 04 01", "oampdu.lpbk.commands.enable", 1), ("03 0052 04 01", "oampdu.flags.dyingGasp", 1),
      ("0a 0019a7 0001 10 000000 01 0004 02", "ossp.esmc.tlv_ql_ssm", 2),
    ] as [(String, String, UInt64)])
  func `are broken into parts`(text: String, field: String, value: UInt64) {
    let sample = sample(text)
    #expect(sample.value(field) == value)
    #expect(sample.faultNotes == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }

  @Test(
    arguments: [
      ("01 00" + actor + partner + collector + "0000", "version zero"), ("01 01 0113 8000", "bad length"),
      ("01 01" + actor + "0901", "bad length"), ("02 01 09 10" + markerBody, "wrong TLV"),
      ("02 01 01 0f" + markerBody, "bad length"), ("03 0050 00 01 01", "bad length"),
      ("03 0050 00 01 ff 01", "cut off"), ("03 0050 03 07 0002 7f", "cut off"),
      ("0a 0019a7 0001 20 000000 01 0004 02", "unknown version"),
      ("0a 0019a7 0001 10 000000 03 0004 02", "no quality level"),
      ("0a 0019a7 0001 10 000000 01 0005 0200", "bad length"),
      ("0a 0019a7 0001 10 000000 01 0004 02 07 0002", "bad length"),
    ])
  func `are told what is wrong with them`(text: String, note: String) {
    #expect(sample(text).faultNotes.contains(note), "\(sample(text).faultNotes)")
    #expect(sample(text).faults == [])
  }

  @Test func `are data where the subtype is not known`() {
    #expect(sample("09 0102").layers == [.ethernet, SlowProtocols.id, .data])
  }
}
