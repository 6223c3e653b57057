import Packets
import Testing

@testable import Dissection

/// A generator that gives the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

@Suite("Options of any bytes")
struct OptionMutationTests {
  /// Options of real kinds with lengths near the right ones reach deeper than bytes at random.
  private static func options(_ kinds: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...10, using: &random) * 4
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard Int.random(in: 0..<4, using: &random) > 0 else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
        continue
      }
      let length = UInt8.random(in: 0...24, using: &random)
      bytes += [kinds.randomElement(using: &random) ?? 0, length]
      for _ in 2..<max(3, Int(length)) { bytes.append(UInt8.random(in: 0...255, using: &random) & 0xbf) }
    }
    return Array(bytes.prefix(count))
  }

  @Test func `a hundred thousand random option areas keep the invariants`() {
    var random = SeededGenerator(state: 2025)
    var dissector = Dissector()
    var dissection = Dissection()
    let types: [UInt8] = [
      0, 1, 7, 10, 11, 12, 15, 25, 30, 68, 82, 130, 131, 133, 134, 136, 137, 142, 147, 148, 149, 150, 151, 205, 222,
    ]
    let kinds: [UInt8] = Array(0...30) + [30, 30, 30, 30, 34, 69, 69, 76, 172, 174, 253, 254, 200]
    for round in 0..<100_000 {
      let ip = Self.options(types, &random)
      let segment = tcpSegment(options: Self.options(kinds, &random), flags: UInt8.random(in: 0...63, using: &random))
      var bytes = ipv4Packet(options: ip, payload: segment)
      if round % 3 == 0 { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
      var unknown: [Range<Int>] = []
      if round % 5 == 0, bytes.count > 24 {
        let start = Int.random(in: 20..<bytes.count - 1, using: &random)
        unknown = [start..<start + 1]
        bytes[start] = 0
      }
      let packet = Packet(number: round, linkType: .ipv4, originalLength: bytes.count, unknown: unknown)
      dissector.dissect(packet, bytes.span, into: &dissection)
      let faults = invariantFaults(of: dissection, length: bytes.count)
      if !faults.isEmpty {
        Issue.record("round \(round): \(faults.joined(separator: "; ")) in \(bytes)")
        return
      }
    }
  }
}
