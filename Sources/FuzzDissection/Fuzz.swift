import Dissection
import FuzzSupport
import Packets
import Rendering

/// Fuzzes the decoders with every view after them. An input is a byte of decisions, what they ask for, and a packet:
///
///     bits 0–2  link type; 7: the next byte says which
///     bits 3–4  how many ranges of bytes are unknown; each takes two bytes for its start and one for its length
///     bit 5     the capture cut the packet off, by what the next byte says
///     bit 6     the packet has a time, whose four words follow
///     bit 7     the packet has an interface, a direction and a comment, which are the bytes of the packet itself,
///               and is from a text
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDissection(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe UnsafeBufferPointer(start: start, count: count)
  var decisions = Decisions(unsafe Array(input))
  let packet = Packet(&decisions)
  let bytes = decisions.rest

  unsafe fuzzer.run(packet, bytes.span)
  return 0
}

/// libFuzzer calls from one thread.
private nonisolated(unsafe) let fuzzer = Fuzzer()

private final class Fuzzer {
  private var views = Views()
  private var dissector = Dissector(keepingCoverages: true)
  /// Holds one packet after another: what it makes of one must be what a new dissection does.
  private var used = Dissection()

  func run(_ packet: Packet, _ bytes: Span<UInt8>) {
    dissector.dissect(packet, bytes, into: &used)
    var fresh = Dissection()
    dissector.dissect(packet, bytes, into: &fresh)
    checkStructure(of: used, frameLength: bytes.count)
    views.check(packet, used, fresh, bytes)
  }
}

extension Packet {
  private static let linkTypes: [LinkType] = [
    .ethernet, .raw, .ipv4, .ipv6, .rawBSD, .rawOpenBSD, LinkType(rawValue: 147),
  ]

  /// What the byte after the first one chooses from.
  private static let furtherLinkTypes: [LinkType] = [
    .null, .loop, .linuxCooked, .linuxCooked2, .ppp, .pppSerial, .pppOverEthernet, .pppd, .pppWithDirection, .ciscoHDLC,
    .mpls, .netfilterLog, .packetTap, .user2, .ieee80211, .radiotap, .prism, .avs, .perPacketInformation,
    LinkType(rawValue: .max),
  ]

  fileprivate init(_ decisions: inout Decisions) {
    let choice = decisions.byte()
    let further = choice & 7 == 7 ? decisions.byte() % Self.furtherLinkTypes.count : 0
    let ranges = (0..<(choice >> 3 & 3)).map { _ in (start: decisions.word(), count: decisions.byte()) }
    let missing = choice & 32 == 0 ? 0 : decisions.byte()
    let words = choice & 64 == 0 ? [] : (0..<4).map { _ in decisions.word() }
    let bytes = decisions.rest
    self.init(
      number: 1, linkType: choice & 7 == 7 ? Self.furtherLinkTypes[further] : Self.linkTypes[choice & 7],
      time: Timestamp(words), originalLength: bytes.count + missing,
      unknown: Self.unknown(ranges, of: bytes.count))
    if choice & 128 != 0 {
      interface = Interface(name: String(decoding: bytes.prefix(16), as: UTF8.self))
      comments = [String(decoding: bytes.suffix(64), as: UTF8.self)]
      direction = .outbound
      isFromText = true
    }
  }

  /// The ranges as a packet has them: inside it, in ascending order, without overlap.
  private static func unknown(_ ranges: [(start: Int, count: Int)], of length: Int) -> [Range<Int>] {
    var end = 0
    var unknown: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      let clamped = max(range.start, end)..<max(range.start, end, min(range.start + range.count, length))
      guard !clamped.isEmpty else { continue }
      unknown.append(clamped)
      end = clamped.upperBound
    }
    return unknown
  }
}

extension Timestamp {
  fileprivate init?(_ words: [Int]) {
    guard words.count == 4 else { return nil }
    let isMidnight = words[0] & 1 == 1
    let seconds = words[0] << 32 | words[1] << 16 | words[2]
    self.init(
      seconds: Int64(isMidnight ? seconds % 86_400 : seconds), nanoseconds: UInt32(words[3]) * 15_258,
      digits: UInt8(words[3] % 10), reference: isMidnight ? .midnight : .epoch)
  }
}
