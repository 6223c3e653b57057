import Packets
import Testing

@testable import Dissection

/// Rules that a decoder could break without any golden file noticing.
@Suite struct `The decoders' rules` {
  /// A segment with the checksum that is right for these addresses.
  private func segment(from source: [UInt8], to destination: [UInt8]) -> [UInt8] {
    var segment = tcpSegment(options: [])
    var sum = InternetChecksum()
    let pseudo = source + destination + [0, 6] + bigEndian(segment.count, 2)
    sum.add(pseudo.span, 0..<pseudo.count)
    sum.add(segment.span, 0..<segment.count)
    segment.replaceSubrange(16..<18, with: bigEndian(Int(~sum.folded), 2))
    return segment
  }

  /// RFC 9293 §3.1: the pseudo-header has the address of the final destination, RFC 791 §3.1: which a source route ends in.
  @Test(arguments: [UInt8(131), 137])
  func `the checksum of a source-routed segment is over the final destination`(type: UInt8) {
    let final: [UInt8] = [198, 51, 100, 9]
    let route = [type, 11, 4, 203, 0, 113, 1] + final + [0]
    let packet = ipv4Packet(options: route, payload: segment(from: [192, 0, 2, 1], to: final))
    #expect(Sample(packet).verdict("tcp.checksum") == .correct)
    let direct = ipv4Packet(options: route, payload: segment(from: [192, 0, 2, 1], to: [192, 0, 2, 2]))
    #expect(Sample(direct).verdict("tcp.checksum") == .wrong)
    // Where the route is used up, the header's own address is the final one.
    let done = [type, 11, 12, 203, 0, 113, 1] + final + [0]
    let arrived = ipv4Packet(options: done, payload: segment(from: [192, 0, 2, 1], to: [192, 0, 2, 2]))
    #expect(Sample(arrived).verdict("tcp.checksum") == .correct)
  }

  /// Radiotap's alignment counts from the header's own start, which need not be the packet's.
  @Test func `radiotap's fields are aligned from the header wherever it stands`() {
    let cooked = hex("0800 0000 00000003 0323 04 06 02000000000a0000")
    let timer = hex("0000 1000 01000000 0102030405060708")
    let frame = wirelessHeader("0801") + snapHeader(0x0800) + carriedPacket
    let sample = Sample(.linuxCooked2, cooked + timer + frame)
    #expect(sample.first("radiotap.mactime")?.bytes == 28..<36)
    #expect(sample.first("radiotap.padding") == nil)
    #expect(sample.layers.contains(.ipv4))
  }

  private func crc(_ bytes: [UInt8]) -> [UInt8] { littleEndian(Int(CRC32.checksum(bytes.span, 0..<bytes.count)), 4) }

  /// IEEE 802.3 §3.2.8: a frame without its check sequence has 60 bytes at least. What is shorter was captured before it
  /// was padded, and has none.
  @Test(arguments: [(43, false), (59, false), (60, true), (61, true), (64, true)])
  func `a check sequence is looked for after the shortest frame only`(length: Int, isFound: Bool) {
    let packet = ethernetHeader(0x0800) + carriedPacket
    let frame = packet + [UInt8](repeating: 0, count: length - packet.count)
    let sample = Sample(.ethernet, frame + crc(frame))
    #expect((sample.first("eth.fcs") != nil) == isFound)
    #expect(sample.verdict("eth.fcs") == (isFound ? .correct : nil))
    #expect(sample.faults == [])
  }

  @Test func `a check sequence that the capture tells of is one, however short the frame`() {
    let frame = ethernetHeader(0x0800) + carriedPacket
    for (tail, verdict) in [(crc(frame), Verdict.correct), ([1, 2, 3, 4], .wrong)] {
      var dissector = Dissector()
      var dissection = Dissection()
      let bytes = frame + tail
      let packet = Packet(
        number: 1, linkType: .ethernet, originalLength: bytes.count, frameCheckSequenceLength: 4)
      dissector.dissect(packet, bytes.span, into: &dissection)
      #expect(invariantFaults(of: dissection, length: bytes.count) == [])
      let last = dissection.fields[dissection.fields.count - 1]
      #expect(last.id == Ethernet.TrailerField.frameCheckSequence.id)
      #expect(last.verdict == verdict)
      let kept = dissection.checksums.count
      // The IPv4 header has one, too.
      #expect(kept == (verdict == .wrong ? 2 : 1))
    }
  }

  /// IEEE 802.3 §3.2.6: up to 1500 a length, from 1536 a type, and nothing between.
  @Test(arguments: [(46, "len"), (1500, "len"), (1501, "etype"), (1535, "etype"), (1536, "etype")])
  func `a VLAN tag's number is a length up to 1500 only`(number: Int, field: String) {
    let payload = [0xaa, 0xaa, 3, 0, 0, 0, 8, 0] + carriedPacket
    let frame = ethernetHeader(0x8100) + [0, 5] + bigEndian(number, 2) + payload
    let sample = Sample(.ethernet, frame)
    #expect(sample.value("vlan.\(field)") == UInt64(number))
    #expect(sample.layers.contains(.llc) == (field == "len"))
    let isUndefined = (1501...1535).contains(number)
    #expect(sample.notes(on: "vlan.\(field)").contains("undefined length or type") == isUndefined)
    #expect(sample.faults == [])
  }

  @Test func `a length keeps which bytes it governs, and in which unit`() {
    let packet = ipv4Packet(options: [1, 1, 1, 0], payload: tcpSegment(options: [1, 1, 1, 0]))
    var dissector = Dissector()
    var dissection = Dissection()
    dissector.dissect(
      Packet(number: 1, linkType: .ipv4, originalLength: packet.count), packet.span, into: &dissection)
    let lengths = dissection.lengths.indices.map { dissection.lengths[$0] }
    #expect(
      lengths.map { dissection.fields[$0.field].id.spec.name.description } == ["ip.len", "ip.hdr_len", "tcp.hdr_len"])
    #expect(lengths.map(\.bytes) == [0..<48, 0..<24, 24..<48])
    #expect(lengths.map(\.unit) == [1, 4, 4])
  }

  @Test func `a checksum that is not right keeps the value that would be`() {
    var packet = ipv4Packet(options: [], protocol: 253, payload: [1])
    packet[10] = 0x12
    var dissector = Dissector()
    var dissection = Dissection()
    let source = Packet(number: 1, linkType: .ipv4, originalLength: packet.count)
    dissector.dissect(source, packet.span, into: &dissection)
    let kept = dissection.checksums.count
    #expect(kept == 1)
    let expected = dissection.checksums[0].expected
    #expect(dissection.fields[dissection.checksums[0].field].verdict == .wrong)
    packet.replaceSubrange(10..<12, with: bigEndian(Int(expected), 2))
    dissector.dissect(source, packet.span, into: &dissection)
    let left = dissection.checksums.count
    #expect(left == 0)
  }

  /// What an earlier packet's network layer said holds for that packet alone.
  @Test func `a message alone is not judged by the hop limit of the packet before it`() {
    var message = Packet(number: 2, linkType: .wiresharkUpperPDU, originalLength: 24)
    message.payloadProtocol = "icmpv6"
    let solicitation = hex("8700 0000 00000000 fe800000000000000000000000000001")
    let carrier = ipv4Packet(options: [], payload: tcpSegment(options: []))
    var dissector = Dissector()
    var dissection = Dissection()
    dissector.dissect(Packet(number: 1, linkType: .raw, originalLength: carrier.count), carrier.span, into: &dissection)
    dissector.dissect(message, solicitation.span, into: &dissection)
    #expect(!dissection.notes.indices.contains { dissection.notes[$0].id == ICMPv6.Note.hopLimit.id })
  }
}
