import Packets
import Testing

@testable import Dissection

@Suite struct `HDLC-like framing` {
  /// A Configure-Request with its FCS-16.
  private static let request = hex("ff03c021 0101 0018 0206 00000000 0304c023 0506 581a22b2 0702 0802 49b1")
  private static let flag: [UInt8] = [0x7e]

  /// What an asynchronous line sends for these bytes before the link is up: every control character is escaped.
  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 < 0x20 || $0 == 0x7d || $0 == 0x7e ? [0x7d, $0 ^ 0x20] : [$0] }
  }

  /// The bytes as a stream of them in GRE has them, which is told by the flag.
  private func carried(_ stream: [UInt8]) -> Sample {
    Sample(ipv4Packet(options: [], protocol: 47, payload: hex("2000 8881 00000001") + stream))
  }

  private func dissect(_ bytes: [UInt8], _ body: (borrowing Dissection) -> Void) {
    var packet = Packet(number: 7, linkType: .wiresharkUpperPDU, originalLength: bytes.count)
    packet.payloadProtocol = "ppp_raw_hdlc"
    var dissector = Dissector()
    var dissection = Dissection()
    dissector.dissect(packet, bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    body(dissection)
  }

  @Test func `the escapes are undone in a buffer that says where its bytes stand`() {
    let bytes = Self.flag + Self.escaped(Self.request) + Self.flag
    dissect(bytes) { dissection in
      let buffers = dissection.buffers
      #expect(buffers.map(\.bytes) == [Array(Self.request.dropLast(2))])
      let places = buffers[0].pieces.flatMap { $0.offset..<$0.offset + $0.length }
      #expect(buffers[0].pieces.allSatisfy { $0.packet == 7 && $0.buffer == 0 })
      #expect(places.count == buffers[0].bytes.count)
      for (place, byte) in zip(places, buffers[0].bytes) {
        #expect(bytes[place] == (bytes[place - 1] == 0x7d ? byte ^ 0x20 : byte))
      }
      let layers = dissection.layers.indices.map { dissection.layers[$0].id }
      #expect(layers == [HDLCFraming.id, .ppp, LCP.id])
    }
  }

  @Test func `the check sequence is over the bytes without escapes, and may be escaped itself`() {
    // Its lower byte is 0x7d.
    let frame: [UInt8] = (0...0xffff).lazy.map { [0xff, 0x03, 0xc0, 0x21] + bigEndian($0, 2) }
      .first { CRC16.checksum($0.span, 0..<$0.count) & 0xff == 0x7d }!
    let short = littleEndian(Int(CRC16.checksum(frame.span, 0..<frame.count)), 2)
    let long = littleEndian(Int(CRC32.checksum(frame.span, 0..<frame.count)), 4)
    for (check, name) in [(short, "ppp.fcs_16"), (long, "ppp.fcs_32")] {
      let sample = carried(Self.flag + Self.escaped(frame + check) + Self.flag)
      #expect(sample.verdict(name) == .correct)
      #expect(sample.value(name) == check.reversed().reduce(0) { $0 << 8 | UInt64($1) })
      #expect(sample.content(name) == Self.escaped(check))
      #expect(sample.faults == [])
    }
  }

  @Test(
    arguments: [
      (flag + escaped(request.dropLast(1) + [0xb2]) + flag, ["bad FCS"]),
      (flag + escaped(request).prefix(19) + [0x7d] + flag, ["aborted"]),
      (flag + [0xff, 0x03, 0x00] + flag, ["too short"]), (flag + [0xff] + flag, ["too short"]),
      (flag + escaped(request), ["no flag at the end"]), (flag + escaped(request) + [0x7d], ["no flag at the end"]),
      (flag + escaped(request) + flag + flag, []), (escaped(request) + flag + escaped(request) + flag, []),
    ] as [([UInt8], [String])])
  func `what is wrong with a frame is said`(stream: [UInt8], expected: [String]) {
    let sample = carried(stream)
    let notes = sample.notes.filter { $0.field?.hasPrefix("ppp") ?? false }.map(\.brief)
    #expect(notes.filter { ["bad FCS", "aborted", "too short", "no flag at the end"].contains($0) } == expected)
    #expect(sample.faults == [])
  }

  @Test func `a stream may begin within a frame`() {
    let rest = Array(Self.escaped(Self.request).suffix(9))
    let sample = carried(rest + Self.flag + Self.escaped(Self.request) + Self.flag)
    #expect(sample.content("ppp_hdlc.fragment") == rest)
    #expect(sample.verdict("ppp.fcs_16") == .correct)
  }

  @Test func `PPP without flags in GRE is as it was`() {
    let sample = carried(Array(Self.request.dropLast(2)))
    #expect(sample.layers == [.ipv4, .gre, .ppp, LCP.id])
  }

  @Test func `cut at any byte, or with bytes that are not known, it is covered`() {
    let bytes = Self.flag + Self.escaped(Self.request) + Self.flag + Self.escaped(Self.request) + Self.flag
    for count in bytes.indices { #expect(carried(Array(bytes.prefix(count))).faults == []) }
    let packet = ipv4Packet(options: [], protocol: 47, payload: hex("2000 8881 00000001") + bytes)
    let sample = Sample(packet, unknown: [40..<42])
    #expect(sample.faults == [])
    #expect(sample.all("ppp.fcs_16").map(\.verdict) == [.correct])
  }

  @Test func `framed bytes of unknown origin are recognised by their check sequence, or by how a link is set up`() {
    func judged(_ bytes: [UInt8]) -> LinkTypeJudgement { FirstLayerJudge().firstLayer(bytes.span) }
    let whole = judged(Self.flag + Self.escaped(Self.request) + Self.flag)
    #expect(whole.payloadProtocol == "ppp_raw_hdlc" && whole.confidence == 100)
    let cut = judged(Self.flag + Self.escaped(Self.request).prefix(30))
    #expect(cut.payloadProtocol == "ppp_raw_hdlc" && !cut.isGuess)
    // On a line where control characters are sent as they are, only a flag and an escape in the packet are escaped.
    let packet = hex("ff030021 45000022002540004011 4dbd c0000223 c6336492 c3500035000e0d71 7d7e61626311 6a7e")
    let few = packet.flatMap { $0 == 0x7d || $0 == 0x7e ? [0x7d, $0 ^ 0x20] : [$0] }
    #expect(judged(Self.flag + few + Self.flag).payloadProtocol == "ppp_raw_hdlc")
    // Without an escape, the flags are left out.
    let plain = judged(Self.flag + Self.request + Self.flag)
    #expect(plain.linkType == .ppp && plain.headroom == 1 && plain.tailroom == 1)
  }
}
