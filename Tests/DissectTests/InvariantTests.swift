import Dissection
import Foundation
import Packets
import TestSupport
import Testing

@Suite struct `Whatever the bytes` {
  @Test(arguments: Fixture.shares)
  func `a fixture's packets are covered exactly and shown safely`(share: Int) {
    var examiner = Examiner()
    for fixture in Fixture.share(share, of: Fixture.all) {
      for sample in Sample.read(fixture: fixture) {
        let wrong = examiner.violationsInAllViews(of: sample)
        #expect(wrong == [], "\(fixture), packet \(sample.packet.number)")
      }
    }
  }

  @Test(arguments: Fixture.shares)
  func `a packet that is cut off anywhere is covered exactly`(share: Int) {
    var examiner = Examiner()
    for fixture in Fixture.share(share, of: Fixture.all) {
      for sample in Sample.read(fixture: fixture, limit: Fixture.effort(8, 40)) {
        for length in stride(from: 0, to: min(sample.bytes.count, 400), by: sample.bytes.count > 120 ? 5 : 1) {
          let wrong = examiner.violations(of: sample.cut(to: length))
          #expect(wrong == [], "\(fixture), packet \(sample.packet.number), cut to \(length)")
        }
      }
    }
  }

  @Test(arguments: Fixture.shares)
  func `a packet that was changed is covered exactly and shown safely`(share: Int) {
    var examiner = Examiner()
    for fixture in Fixture.share(share, of: Fixture.all) {
      var generator = SeededGenerator(state: 2)
      for sample in Sample.read(fixture: fixture, limit: Fixture.effort(8, 40)) where sample.bytes.count <= 2000 {
        for round in 0..<Fixture.effort(2, 12) {
          let mutant = sample.mutated(using: &generator)
          let wrong =
            round < Fixture.effort(1, 3) ? examiner.violationsInAllViews(of: mutant) : examiner.violations(of: mutant)
          let place = "\(fixture), packet \(sample.packet.number), round \(round), \(mutant.packet.linkType)"
          #expect(wrong == [], "\(place): \(mutant.hex)")
        }
      }
    }
  }

  @Test func `bytes at random are covered exactly and shown safely`() {
    var examiner = Examiner()
    var generator = SeededGenerator(state: 3)
    for round in 0..<300 {
      let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in generator.next() as UInt64 }
        .map { UInt8(truncatingIfNeeded: $0) }
      let linkType = LinkType.tried[round % LinkType.tried.count]
      let packet = Packet(number: round, linkType: linkType, originalLength: bytes.count)
      let sample = Sample(packet: packet, bytes: bytes)
      #expect(examiner.violationsInAllViews(of: sample) == [], "\(sample.hex)")
    }
  }

  @Test(arguments: Fixture.shares)
  func `a packet is shown the same again, whatever came before it`(share: Int) {
    var examiner = Examiner()
    for fixture in Fixture.share(share, of: Fixture.all) {
      let samples = Sample.read(fixture: fixture, limit: Fixture.effort(8, 40))
      let forwards = samples.map { examiner.shown($0) }
      for (index, sample) in samples.enumerated().reversed() {
        #expect(examiner.shown(sample) == forwards[index], "\(fixture), packet \(sample.packet.number)")
      }
    }
  }

  @Test(
    .enabled(if: !Fixture.corpusCaptures.isEmpty, "the corpus is not beside the repository"),
    arguments: Fixture.shares)
  func `a packet of the corpus is covered exactly and shown safely`(share: Int) {
    var examiner = Examiner()
    for capture in Fixture.share(share, of: Fixture.corpusCaptures) {
      for sample in Sample.read(Fixture.corpus.appendingPathComponent(capture), limit: Fixture.effort(40, 400)) {
        let isShown = sample.packet.number <= Fixture.effort(2, 10)
        let wrong = isShown ? examiner.violationsInAllViews(of: sample) : examiner.violations(of: sample)
        #expect(wrong == [], "\(capture), packet \(sample.packet.number)")
      }
    }
  }
}

extension LinkType {
  /// Those that have a decoder, and two that have none.
  fileprivate static let tried: [LinkType] = [
    .ethernet, .raw, .ipv4, .ipv6, .null, .loop, .linuxCooked, .linuxCooked2, .ppp, .pppSerial, .pppOverEthernet, .pppd,
    .pppWithDirection, .ciscoHDLC, .mpls, .netfilterLog, .packetTap, .user2, .ieee80211, .radiotap, .prism, .avs,
    .perPacketInformation, LinkType(rawValue: 147), LinkType(rawValue: .max),
  ]
}

extension Sample {
  var hex: String { bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }

  fileprivate func cut(to length: Int) -> Sample {
    var sample = self
    sample.bytes.removeSubrange(length...)
    return sample
  }

  /// The packet with a few bytes flipped, set to an extreme, taken out or put in, and now and then with bytes that the
  /// input lacks, under another link type or with another original length.
  fileprivate func mutated(using generator: inout SeededGenerator) -> Sample {
    var mutant = self
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !mutant.bytes.isEmpty {
      // Headers are at the front: half of the changes go there.
      let reach = Bool.random(using: &generator) ? min(60, mutant.bytes.count) : mutant.bytes.count
      let place = Int.random(in: 0..<reach, using: &generator)
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: mutant.bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: mutant.bytes[place] = .random(in: 0...255, using: &generator)
      case 2: mutant.bytes[place] = 0xff
      case 3: mutant.bytes[place] = 0
      case 4: mutant.bytes[place] &+= 1
      case 5: mutant.bytes.remove(at: place)
      default:
        let byte: UInt8 = [0, 0x0a, 0x0d, 0x1b, 0x20, 0x3a, 0xff].randomElement(using: &generator) ?? 0
        mutant.bytes.insert(byte, at: place)
      }
    }
    mutant.changeWhatIsKnown(using: &generator)
    return mutant
  }

  private mutating func changeWhatIsKnown(using generator: inout SeededGenerator) {
    packet.unknown = []
    packet.originalLength = bytes.count
    switch Int.random(in: 0..<6, using: &generator) {
    case 0 where !bytes.isEmpty:
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      packet.unknown = [start..<Int.random(in: start + 1...bytes.count, using: &generator)]
      for index in packet.unknown[0] { bytes[index] = 0 }
    case 1: packet.linkType = LinkType.tried.randomElement(using: &generator) ?? .raw
    case 2: packet.originalLength += Int.random(in: 0...100_000, using: &generator)
    default: break
    }
  }
}
