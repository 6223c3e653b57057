import Dissection
import Foundation
import Packets
import TestSupport

/// The packets that texts are made of: of fixtures, of the captures beside the repository where they are, and some whose
/// payload looks like a dump. What nothing tells the first layer of is none of them: reading it is a guess in any form.
struct FramePool: Sendable {
  struct Frame: Sendable {
    var bytes: [UInt8]
    /// Whether the bytes alone tell that they are a packet.
    var isSure: Bool
  }

  /// Frames by length: few are long, so that the mean is about 120 bytes.
  struct Shelf: Sendable {
    private(set) var frames: [[Frame]] = [[], [], [], []]

    mutating func add(_ frame: Frame) {
      frames[frame.bytes.count <= 90 ? 0 : frame.bytes.count <= 180 ? 1 : frame.bytes.count <= 500 ? 2 : 3].append(
        frame)
    }

    var count: Int { frames.reduce(0) { $0 + $1.count } }

    func pick(isSure: Bool, using random: inout SeededGenerator) -> [UInt8]? {
      for _ in 0..<40 {
        let number = Int.random(in: 0..<100, using: &random)
        let shelf = frames[number < 66 ? 0 : number < 88 ? 1 : number < 97 ? 2 : 3]
        guard !shelf.isEmpty else { continue }
        let frame = random.pick(shelf)
        if frame.isSure || !isSure { return frame.bytes }
      }
      return nil
    }
  }

  private(set) var any = Shelf()
  private(set) var ethernet = Shelf()
  private(set) var ip = Shelf()
  private(set) var message = Shelf()

  /// Of the fixtures alone, and of these and the captures beside the repository.
  static let fixtures = FramePool(Fixture.all.map { Fixture.repository.appendingPathComponent($0).path }, limit: 12)
  static let corpus = FramePool(
    Fixture.all.map { Fixture.repository.appendingPathComponent($0).path }
      + Fixture.corpusCaptures.map { Fixture.corpus.appendingPathComponent($0).path }, limit: 3)

  private init(_ paths: [String], limit: Int) {
    let judge = FirstLayerJudge()
    for bytes in Imitation.frames { take(bytes, .ethernet, judge) }
    for path in paths {
      for sample in Sample.read(.init(fileURLWithPath: path), limit: limit)
      where sample.packet.unknown.isEmpty && sample.packet.originalLength == sample.bytes.count {
        take(sample.bytes, sample.packet.linkType, judge)
      }
    }
  }

  private mutating func take(_ bytes: [UInt8], _ linkType: LinkType, _ judge: FirstLayerJudge) {
    guard linkType != .wiresharkUpperPDU, let frame = Self.frame(bytes, judge) else { return }
    any.add(frame)
    guard linkType == .ethernet || linkType == .raw else { return }
    if linkType == .ethernet { ethernet.add(frame) }
    guard let packet = Self.packet(in: bytes, linkType), let own = Self.frame(packet, judge) else { return }
    ip.add(own)
    if let message = Self.message(in: packet).flatMap({ Self.frame($0, judge) }) { self.message.add(message) }
  }

  private static func frame(_ bytes: [UInt8], _ judge: FirstLayerJudge) -> Frame? {
    guard (28...1514).contains(bytes.count) else { return nil }
    let first = judge.firstLayer(bytes.span)
    guard !first.isGuess, first.rival == nil, first.headroom == 0, first.tailroom == 0 else { return nil }
    return Frame(bytes: bytes, isSure: judge.judge(bytes.span).confidence >= 60)
  }

  /// The IP packet in a frame, without padding.
  private static func packet(in bytes: [UInt8], _ linkType: LinkType) -> [UInt8]? {
    var bytes = bytes[...]
    if linkType == .ethernet {
      guard bytes.count > 54, bytes[12...13] == [8, 0] || bytes[12...13] == [0x86, 0xdd] else { return nil }
      bytes = bytes.dropFirst(14)
    }
    let start = bytes.startIndex
    let length =
      bytes[start] >> 4 == 4
      ? Int(bytes[start + 2]) << 8 | Int(bytes[start + 3]) : 40 + (Int(bytes[start + 4]) << 8 | Int(bytes[start + 5]))
    return length <= bytes.count ? Array(bytes.prefix(length)) : nil
  }

  /// What TCP carries, where it begins as HTTP and TLS do.
  private static func message(in packet: [UInt8]) -> [UInt8]? {
    guard packet[0] == 0x45, packet[9] == 6, packet.count > 40 else { return nil }
    let message = Array(packet.dropFirst(20 + Int(packet[32] >> 4) * 4))
    let begins = ["GET ", "POST", "HTTP", "\u{16}\u{3}"]
    return begins.contains { message.starts(with: $0.utf8) } ? message : nil
  }
}

/// Frames whose payload looks like a dump, like the text beside one, or like numbers.
enum Imitation {
  static let frames: [[UInt8]] = payloads.enumerated().map { frame(Array($1.utf8), number: UInt8($0 + 1)) }

  private static let payloads = [
    "0000  45 00 00 1c 00 01 00 00", "00000000: 4500 001c 0001 0000 4001 f6dc", "deadbeefcafebabe0123456789abcdef",
    "ab cd ef 01", "|....|....|....|", "45 00 00 2c\n00 01 00 00\n", "*\n*\n", "\t0x0000:  4500 001c",
    "................", "                                ", "0x45, 0x00, 0x00", "> 45 00 > 45 00",
    "face bead dead fade cafe",
    "3132333435363738", "12 34 56 78 90 12 34 56 78 90", "\\x45\\x00\\x00\\x1c", "[1, 2, 3]", "`code` | table | cell",
    "IP 192.0.2.1 > 192.0.2.2: ICMP",
    "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
    String(repeating: "\u{0}", count: 100) + "end", String(repeating: "A", count: 64), "0010", "a", "''\"\"\\\\",
    "--- a\n+++ b\n", "$1 = {0x45, 0x0}", "RQAAHAABAABAAfbcwAACAcAAAgIIAOXKEjQAAQ==", "&lt;&amp;&#69;", "=3D=20=\n",
  ]

  /// An Ethernet frame with the payload in UDP over IPv4.
  private static func frame(_ payload: [UInt8], number: UInt8) -> [UInt8] {
    func two(_ number: Int) -> [UInt8] { [UInt8(number >> 8 & 255), UInt8(number & 255)] }
    func sum(_ bytes: [UInt8]) -> [UInt8] {
      let even = bytes + (bytes.count % 2 == 0 ? [] : [0])
      var sum = stride(from: 0, to: even.count, by: 2).reduce(0) { $0 + Int(even[$1]) << 8 + Int(even[$1 + 1]) }
      while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
      return two(~sum)
    }
    let addresses: [UInt8] = [192, 0, 2, number, 198, 51, 100, 7]
    let ports = two(40_000 + Int(number)) + two(9)
    let length = two(8 + payload.count)
    let checksum = sum(addresses + [0, 17] + length + ports + length + [0, 0] + payload)
    let udp = ports + length + checksum + payload
    let head = [0x45, 0] + two(20 + udp.count) + [0, number, 0x40, 0, 64, 17]
    let ip = head + sum(head + [0, 0] + addresses) + addresses
    return [2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0] + ip + udp
  }
}
