import Packets
import Testing

@testable import Dissection

/// Fragments, as they come one after the other.
private struct Arrivals: ~Copyable {
  var dissector = Dissector(followingConversations: true)
  var dissection = Dissection()
  var number = 0
  var clock: Int64 = 0

  /// What a packet's dissection holds that tests ask for.
  struct Seen: Equatable {
    var notes: [String] = []
    /// The datagram that the packet makes whole.
    var whole: [UInt8]?
    /// Where its bytes came from: packet, offset, length.
    var pieces: [[Int]] = []
    var checksum: Verdict?
  }

  mutating func take(_ bytes: [UInt8], linkType: LinkType = .raw, originalLength: Int? = nil) -> Seen {
    number += 1
    let packet = Packet(
      number: number, linkType: linkType, time: Timestamp(seconds: clock, nanoseconds: 0, digits: 0),
      originalLength: originalLength ?? bytes.count)
    dissector.dissect(packet, bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    var seen = Seen()
    for index in dissection.notes.indices { seen.notes.append(dissection.notes[index].spec.name.description) }
    seen.notes.removeAll { $0.hasSuffix("first_fragment") || $0.hasSuffix("later_fragment") }
    seen.whole = dissection.buffers.first?.bytes
    seen.pieces = dissection.buffers.first?.pieces.map { [$0.packet, $0.offset, $0.length] } ?? []
    for index in dissection.fields.indices where dissection.fields[index].buffer == 1 {
      if dissection.fields[index].id == UDP.Field.checksum.id { seen.checksum = dissection.fields[index].verdict }
    }
    return seen
  }
}

/// A UDP datagram of 40 bytes whose checksum is right in both versions of IP here.
private func datagram(_ addresses: [UInt8]) -> [UInt8] {
  var bytes = hex("c350 270f 0028 0000") + (0..<32).map { UInt8($0) }
  var sum = InternetChecksum()
  sum.add((addresses + [0, 17, 0, 40] + bytes).span, 0..<addresses.count + 4 + bytes.count)
  let checksum = ~sum.folded
  bytes[6] = UInt8(checksum >> 8)
  bytes[7] = UInt8(checksum & 0xff)
  return bytes
}

private let addresses4 = hex("c0000201 c6336402")
private let addresses6 = hex("20010db8 00000000 00000000 00000001 20010db8 00000000 00000000 00000002")

/// A fragment: in an IPv4 packet whose header checksum is left out, or after an IPv6 Fragment header.
private func fragment(
  _ data: some Collection<UInt8>, at offset: Int, more: Bool, id: UInt8 = 1, isIPv6: Bool = false
) -> [UInt8] {
  let (high, low) = (UInt8(offset >> 8), UInt8(offset & 0xff))
  if isIPv6 {
    return hex("60000000 00") + [UInt8(8 + data.count)] + hex("2c40") + addresses6 + hex("1100")
      + [high, low | (more ? 1 : 0)] + hex("000000") + [id] + data
  }
  let blocks = UInt16(offset / 8) | (more ? 0x2000 : 0)
  return hex("4500 00") + [UInt8(20 + data.count)] + hex("00") + [id] + [UInt8(blocks >> 8), UInt8(blocks & 0xff)]
    + hex("4011 0000") + addresses4 + data
}

@Suite struct `A datagram in fragments` {
  @Test(arguments: [false, true], [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func `is decoded in the packet that completes it, whatever the order`(isIPv6: Bool, order: [Int]) {
    let whole = datagram(isIPv6 ? addresses6 : addresses4)
    let header = isIPv6 ? 48 : 20
    let ranges = [0..<16, 16..<32, 32..<40]
    var arrivals = Arrivals()
    for (count, part) in order.enumerated() {
      let range = ranges[part]
      let seen = arrivals.take(
        fragment(whole[range], at: range.lowerBound, more: part < 2, isIPv6: isIPv6))
      guard count == 2 else {
        #expect(seen.whole == nil)
        continue
      }
      #expect(seen.whole == whole)
      #expect(seen.checksum == .correct)
      #expect(seen.pieces == (0..<3).map { [order.firstIndex(of: $0)! + 1, header, ranges[$0].count] })
    }
  }

  @Test func `is told from others by addresses, protocol and identification`() {
    let whole = datagram(addresses4)
    var arrivals = Arrivals()
    _ = arrivals.take(fragment(whole[0..<16], at: 0, more: true, id: 1))
    #expect(arrivals.take(fragment(whole[16..<40], at: 16, more: false, id: 2)).whole == nil)
    var other = fragment(whole[16..<40], at: 16, more: false, id: 1)
    other[9] = 6
    #expect(arrivals.take(other).whole == nil)
    #expect(arrivals.take(fragment(whole[16..<40], at: 16, more: false, id: 1)).whole == whole)
  }

  @Test func `keeps the bytes that came first where fragments overlap, and says so`() {
    let whole = datagram(addresses4)
    var arrivals = Arrivals()
    _ = arrivals.take(fragment(whole[0..<16], at: 0, more: true))
    let repeated = arrivals.take(fragment(whole[0..<16], at: 0, more: true))
    #expect(repeated.notes.contains("ip.fragment.repeated"))
    let overlapping = arrivals.take(fragment(whole[8..<24], at: 8, more: true))
    #expect(overlapping.notes.contains("ip.fragment.overlap"))
    let conflicting = arrivals.take(fragment(Array(repeating: 0xff, count: 16), at: 16, more: true))
    #expect(conflicting.notes.contains("ip.fragment.overlap.conflict"))
    let last = arrivals.take(fragment(whole[32..<40], at: 32, more: false))
    #expect(last.whole?[..<24] == whole[..<24])
    #expect(last.whole?[24..<32] == ArraySlice(repeating: 0xff, count: 8))
    #expect(last.pieces == [[1, 20, 16], [3, 28, 8], [4, 28, 8], [5, 20, 8]])
  }

  @Test func `has one end`() {
    let whole = datagram(addresses4)
    var arrivals = Arrivals()
    _ = arrivals.take(fragment(whole[16..<32], at: 16, more: true))
    #expect(arrivals.take(fragment(whole[8..<16], at: 8, more: false)).notes.contains("ip.fragment.multipletails"))
    _ = arrivals.take(fragment(whole[32..<40], at: 32, more: false))
    #expect(arrivals.take(fragment(whole[32..<39], at: 32, more: false)).notes.contains("ip.fragment.multipletails"))
    #expect(arrivals.take(fragment(whole[0..<16], at: 0, more: true)).whole == whole)
  }

  @Test func `is not waited for longer than a minute`() {
    let whole = datagram(addresses4)
    var arrivals = Arrivals()
    _ = arrivals.take(fragment(whole[0..<16], at: 0, more: true))
    arrivals.clock = FragmentTable.longestAge + 1
    #expect(arrivals.take(fragment(whole[16..<40], at: 16, more: false)).whole == nil)
    #expect(arrivals.take(fragment(whole[0..<16], at: 0, more: true)).whole == whole)
  }

  @Test func `takes no bytes of a packet that was cut off`() {
    let whole = datagram(addresses4)
    var arrivals = Arrivals()
    let first = fragment(whole[0..<16], at: 0, more: true)
    _ = arrivals.take(Array(first.dropLast(4)), originalLength: first.count)
    #expect(arrivals.take(fragment(whole[16..<40], at: 16, more: false)).whole == nil)
  }

  @Test func `is the oldest to be dropped where too many are open`() {
    var arrivals = Arrivals()
    let data = [UInt8](repeating: 0, count: 8)
    func open(_ number: Int, more: Bool = true, _ arrivals: inout Arrivals) -> Arrivals.Seen {
      var bytes = fragment(data, at: more ? 0 : 8, more: more)
      bytes[4] = UInt8(number >> 8)
      bytes[5] = UInt8(number & 0xff)
      return arrivals.take(bytes)
    }
    for number in 0..<FragmentTable.mostDatagrams {
      #expect(!open(number, &arrivals).notes.contains("ip.fragment.limit"))
    }
    #expect(open(FragmentTable.mostDatagrams, &arrivals).notes.contains("ip.fragment.limit"))
    #expect(open(1, more: false, &arrivals).whole?.count == 16)
    #expect(open(0, more: false, &arrivals).whole == nil)
  }
}
