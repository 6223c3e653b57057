import Packets
import Testing

@testable import Dissection

@Suite struct `BFD packets` {
  private static let up = hex("20 c0 03 18 00000001 00000002 000493e0 000493e0 0000c350")

  private func sample(_ bytes: [UInt8], port: Int = 3784, hops: UInt8 = 255) -> Sample {
    Sample(routingPort: port, bytes, hops: hops, from: 49152)
  }

  private func changed(_ place: Int, _ values: UInt8..., more: [UInt8] = []) -> [UInt8] {
    var bytes = Self.up
    bytes.replaceSubrange(place..<place + values.count, with: values)
    return bytes + more
  }

  @Test(arguments: [3784, 4784, 6784, 7784])
  func `a message has a state and intervals`(port: Int) {
    let sample = sample(Self.up, port: port)
    #expect(sample.value("bfd.sta") == 3 && sample.value("bfd.desired_min_tx_interval") == 300_000)
    #expect(sample.value("bfd.detection_time") == 900_000)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `a digest has a key and a number`() {
    let section = hex("04 1c 05 00 00000063") + [UInt8](repeating: 7, count: 20)
    let sample = sample(changed(1, 0xc4, 3, 52, more: section))
    #expect(sample.value("bfd.auth.key") == 5 && sample.value("bfd.auth.seq_num") == 99)
    #expect(sample.content("bfd.checksum")?.count == 20)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `an associated channel leads to it`() {
    let label = hex("000101ff")
    let sample = Sample(label + hex("10 00 0022") + Self.up, linkType: .mpls)
    #expect(sample.value("bfd.my_discriminator") == 1 && sample.faults == [])
    let point = Sample(
      label + hex("10 00 0023") + Self.up + hex("0001 000c 0000fbf4 c0000201 0001 0002"), linkType: .mpls)
    #expect(point.value("bfd.mep.lsp.no") == 2 && point.notes.isEmpty && point.faults == [])
  }

  @Test func `what is wrong is said`() {
    let cases: [([UInt8], String)] = [
      (changed(0, 0x40), "unknown version"), (changed(0, 0x2a), "unknown diagnostic"),
      (changed(1, 0xf0), "poll and final"), (changed(1, 0xc1), "multipoint"), (changed(2, 0), "multiplier 0"),
      (changed(4, 0, 0, 0, 0), "discriminator 0"), (changed(8, 0, 0, 0, 0), "no discriminator"),
      (changed(12, 0, 0, 0, 0), "interval 0"), (changed(1, 0xc4, 3, 26, more: [9, 2]), "unknown authentication"),
      (changed(3, 26, more: [9, 2]), "bytes in the message"), (changed(0, 0x20, more: [0]), "padding"),
      (changed(0, 0x20, more: [1]), "padding not zero"),
      (changed(1, 0xc4, 3, 27, more: [1, 3, 1]), "bad password length"),
    ]
    for (bytes, note) in cases {
      let sample = sample(bytes)
      #expect(sample.routingNotes.contains(note), "\(note): \(sample.routingNotes)")
      #expect(sample.faults == [])
    }
    #expect(sample(Self.up, hops: 64).routingNotes == ["TTL not 255"])
    #expect(sample(Self.up, port: 4784, hops: 64).routingNotes == [])
    #expect(Sample(routingPort: 3784, Self.up, hops: 255, from: 3784).routingNotes == ["bad source port"])
  }

  @Test(arguments: [0, 23, 25, 255] as [UInt8])
  func `a length that does not fit is told`(length: UInt8) {
    #expect(!sample(changed(3, length)).routingNotes.isEmpty)
  }

  @Test func `anything may be damaged anywhere`() {
    let section = hex("02 18 05 00 00000063") + [UInt8](repeating: 7, count: 16)
    #expect(faultsWhereDamaged(changed(1, 0xc4, 3, 48, more: section)) { sample($0) } == [])
  }
}
