import Packets
import Testing

@testable import Dissection

private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

@Suite struct `A WireGuard message` {
  @Test(arguments: [
    ("01000000", 144, true), ("02000000", 88, true), ("03000000", 60, true), ("01000000", 140, false),
    ("01000001", 144, false),
  ])
  func `is recognised on any port by type and length`(head: String, rest: Int, isFound: Bool) {
    let sample = Sample(toPort: 40002, hex(head) + zeros(rest))
    #expect(sample.tunnel == [isFound ? .wireGuard : .data])
    #expect(sample.faults == [])
  }

  @Test(arguments: [
    ("04000000 11223344 0300000000000000", 32, true), ("04000000 11223344 0300000000000000", 31, false),
    ("04000000 11223344 0300000000000001", 32, false),
  ])
  func `is recognised by a packet that is padded and counted`(head: String, rest: Int, isFound: Bool) {
    #expect(Sample(toPort: 40002, hex(head) + zeros(rest)).tunnel == [isFound ? .wireGuard : .data])
  }

  @Test func `has its numbers least significant byte first`() {
    let sample = Sample(toPort: 51820, hex("04000000 11223344 0300000000000000") + zeros(16))
    #expect(sample.value("wg.receiver") == 0x4433_2211)
    #expect(sample.value("wg.counter") == 3)
    #expect(sample.tunnelNotes == ["keepalive"])
  }
}

/// The protocols that these tests name.
extension ProtocolID {
  static let wireGuard = WireGuard.id
}
