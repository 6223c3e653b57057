import Packets
import Testing

@testable import Dissection

/// A registration of 10.0.0.2 at 198.51.100.2 with 10.0.0.1, with an entry and extensions; without a checksum.
private let registration = hex(
  """
  0001 0800 0000000000 ff 004c 0000 0034 01 03 04 00
  04 04 8002 00000007 c6336402 0a000002 0a000001
  00 20 0000 05c0 1c20 00 00 00 00
  8003 0000 8007 000c 0000 0001 70617373 776f7264 8000 0000
  """)

private func overGRE(_ packet: [UInt8]) -> Sample { Sample(overIP: 47, hex("0000 2001") + packet) }

@Suite struct `An NHRP packet` {
  @Test func `registers a client with a server`() {
    let sample = overGRE(registration)
    #expect(sample.tunnel == [.gre, NHRP.id])
    #expect(sample.value("nhrp.hdr.op.type") == 3)
    #expect(sample.value("nhrp.reqid") == 7)
    #expect(sample.value("nhrp.src.nbma.addr") == 0xc633_6402)
    #expect(sample.values("nhrp.prefix") == [32])
    #expect(sample.values("nhrp.ext.type") == [3, 7, 0])
    #expect(sample.content("nhrp.auth_ext.data") == Array("word".utf8))
    #expect(sample.tunnelNotes == [])
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      (9, 0, "hop count zero"), (10, 0, "bad length"), (15, 0, "bad extension offset"), (16, 2, "unknown version"),
      (17, 99, "unknown packet type"), (18, 3, "bad address length"), (19, 1, "needless subaddress"),
      (20, 3, "bad address length"), (40, 99, "unknown code"), (58, 9, "bad length"),
    ] as [(Int, UInt8, String)])
  func `is told of where a byte is wrong`(place: Int, byte: UInt8, note: String) {
    var packet = registration
    packet[place] = byte
    if place == 10 { packet[11] = 9 }
    if place == 15 { packet[15] = 9 }
    if place == 40 { packet[36] = byte }
    let sample = overGRE(packet)
    #expect(sample.tunnelNotes.contains(note), "\(place)")
    #expect(sample.faults == [])
  }

  @Test func `has a checksum over all of it`() {
    var packet = registration
    (packet[12], packet[13]) = (0x12, 0x34)
    #expect(overGRE(packet).verdict("nhrp.hdr.chksum") == .wrong)
  }

  @Test func `is covered wherever it is cut, and whatever a byte is`() {
    for count in registration.indices {
      #expect(overGRE(Array(registration.prefix(count))).faults == [])
      for byte: UInt8 in [0, 1, 0x7f, 0xff] {
        var changed = registration
        changed[count] = byte
        #expect(overGRE(changed).faults == [])
      }
    }
  }
}
