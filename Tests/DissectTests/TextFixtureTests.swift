import Dissection
import Foundation
import Packets
import Testing

/// The texts of `Fixtures/text` whose packets are not the slide's frame as it is, with what they hold.
private enum TextFixture {
  /// An Ethernet frame with an ICMP echo request whose payload is `ABCDEFGH12345678`.
  static let echo: [UInt8] = [
    0x02, 0x00, 0x00, 0x00, 0x00, 0x02, 0x02, 0x00, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x45, 0x00, 0x00, 0x2c, 0x00,
    0x01, 0x00, 0x00, 0x40, 0x01, 0xf6, 0xcc, 0xc0, 0x00, 0x02, 0x01, 0xc0, 0x00, 0x02, 0x02, 0x08, 0x00, 0x03, 0xe1,
    0x12, 0x34, 0x00, 0x01, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
    0x38,
  ]
  private static let request = Array("GET /a HTTP/1.1\r\nHost: example.com\r\n\r\n".utf8)

  private static let form = Array(
    ("POST /form HTTP/1.1\r\nHost: www.example.com\r\nContent-Type: application/x-www-form-urlencoded\r\n"
      + "Content-Length: 7\r\n\r\na=1&b=2").utf8)
  private static let noContent = Array("HTTP/1.1 204 No Content\r\nServer: example\r\n\r\n".utf8)
  /// Frames of PPP that set a link up, and ask whether it is.
  private static let configure: [UInt8] = [
    0xff, 0x03, 0xc0, 0x21, 0x01, 0x01, 0x00, 0x16, 0x01, 0x04, 0x05, 0xdc, 0x03, 0x05, 0xc2, 0x23, 0x05, 0x06, 0xa1,
    0xb2, 0xc3, 0xd4, 0x07, 0x02, 0x08, 0x02,
  ]
  private static let ask: [UInt8] = [0xff, 0x03, 0xc0, 0x21, 0x09, 0x02, 0x00, 0x08, 0x12, 0x34, 0x56, 0x78]

  static let all: [String: [Sample]] = [
    // Frames with what the dump's own lines say of them.
    "bytes-below-title": [frame(echo[..<14] + [0x44] + echo[15...])],
    "bpftrace": [frame(echo.dropFirst(14))],
    "cisco-asa": [frame(echo, clock(20, 40, 1, 108_469_000, digits: 6))],
    "cisco-ios": [frame(echo, utc("2021-11-27T22:45:44Z", 700_000_000, digits: 3), "Fa4.320")],
    "cisco-mgx": [frame(echo)],
    "comware": [frame(echo, utc("2007-08-21T11:05:25Z", 201_000_000, digits: 3), "Ethernet1/1", .outbound)],
    "etherwatch": [frame(echo, utc("2001-10-10T10:20:45Z", 160_000_000, digits: 2))],
    "fortigate": [frame(echo, utc("2017-09-12T12:41:38Z", 676_846_000, digits: 6), "inside", .inbound)],
    "name-short-between": [frame(configure), frame(ask, number: 2), frame(configure, number: 3)],
    "netscreen": [frame(echo, nil, "trust", .outbound)],
    "signamax": [frame(echo.dropFirst(14), clock(3, 41, 53))],
    "tcpdump-any": [frame(echo.dropFirst(14), clock(22, 13, 20, 123_456_000, digits: 6), "eth0", .inbound)],
    "text2pcap": [frame(echo, utc("2019-05-14T19:04:57Z"), nil, .inbound)],
    "toshiba": [frame(echo, nil, "LAN", .inbound)],
    "scapy-hexdiff": hexdiff,
    // Messages alone.
    "http-text": [message(form, nil), message(noContent, nil, number: 2)],
    "curl-trace": [message(request, .outbound)],
    "ngrep": [message(request, nil, utc("2024-01-02T03:04:05Z", 678_901_000, digits: 6))],
    "openssl-debug": [message(request, .outbound)],
    "strace": [message(request, .outbound)],
    "tshark-follow": follow,
    "tcp-header-after-name": [tcpHeader],
    // Texts that lack bytes.
    "node-buffer": [slide(unknown: [50..<198])],
    "nsdata-elided": [slide(unknown: [16..<190])],
    "redacted": [slide(105, unknown: [12..<20, 90..<96])],
    "columns-lost": [slide(unknown: (0..<12).map { 16 * $0 + 14..<16 * $0 + 16 })],
    "group-too-long": [slide(unknown: [54..<56])],
    "od-names": [],
    "part-of-frame": [],
  ]

  private static func frame(
    _ bytes: some Sequence<UInt8>, _ time: Timestamp? = nil, _ interface: String? = nil,
    _ direction: Packet.Direction? = nil, number: Int = 1, unknown: [Range<Int>] = []
  ) -> Sample {
    let bytes = Array(bytes)
    let judgement = FirstLayerJudge().judge(bytes.span)
    return Sample(
      packet: Packet(
        number: number, linkType: judgement.linkType, linkTypeEvidence: judgement.reason, time: time,
        originalLength: bytes.count, unknown: unknown, interface: interface.map { Interface(name: $0) },
        direction: direction),
      bytes: bytes)
  }

  private static func message(
    _ bytes: [UInt8], _ direction: Packet.Direction? = nil, _ time: Timestamp? = nil, number: Int = 1,
    of name: String = "http"
  ) -> Sample {
    var packet = Packet(
      number: number, linkType: .wiresharkUpperPDU, time: time, originalLength: bytes.count, direction: direction)
    packet.payloadProtocol = name
    return Sample(packet: packet, bytes: bytes)
  }

  /// The first bytes of the slide's frame, with zeros for those that are unknown.
  private static func slide(_ count: Int = 198, unknown: [Range<Int>]) -> Sample {
    var bytes = Array(Sample.read(fixture: "Fixtures/frames/slide.hex")[0].bytes.prefix(count))
    for index in unknown.joined() { bytes[index] = 0 }
    return frame(bytes, unknown: unknown)
  }

  /// The slide's TCP header alone.
  private static var tcpHeader: Sample {
    let bytes = Array(Sample.read(fixture: "Fixtures/frames/slide.hex")[0].bytes[20..<40])
    var sample = message(bytes, of: "tcp")
    sample.packet.linkTypeEvidence = FirstLayerJudge().judge(bytes.span).reason
    return sample
  }

  /// Two frames that differ in a few bytes, from 1.2.3.4 to 5.6.7.8 and 5.6.7.9.
  private static var hexdiff: [Sample] {
    func bytes(_ total: UInt8, _ sum: UInt8, _ host: UInt8, _ icmpSum: [UInt8], _ text: String) -> [UInt8] {
      echo[..<16] + [0, total] + echo[18..<24] + [0x6a, sum, 1, 2, 3, 4, 5, 6, 7, host, 8, 0] + icmpSum
        + [0, 0, 0, 0] + Array(text.utf8)
    }
    return [
      frame(bytes(44, 0xbd, 8, [0x16, 0x16], "ABCDEFGH12345678")),
      frame(bytes(46, 0xba, 9, [0xdc, 0xdc], "ABCDEFGH1234567899"), number: 2),
    ]
  }

  private static var follow: [Sample] {
    let request = "GET / HTTP/1.1\nHost: 192.0.2.2\nUser-Agent: curl/7.88.1\nAccept: */*\n\n"
    let head = """
      HTTP/1.0 200 OK
      Server: SimpleHTTP/0.6 Python/3.11.7
      Date: Sun, 22 Nov 2026 11:14:09 GMT
      Content-type: text/html
      Content-Length: 74
      Last-Modified: Sun, 22 Nov 2026 11:14:08 GMT


      """
    let body = "<!doctype html>\n<title>Fixture</title>\n<p>Hello from the other namespace.\n"
    func bytes(_ head: String) -> [UInt8] { Array(head.replacing("\n", with: "\r\n").utf8) }
    return [message(bytes(request), .outbound), message(bytes(head) + Array(body.utf8), .inbound, number: 2)]
  }

  private static func utc(_ text: String, _ nanoseconds: UInt32 = 0, digits: UInt8 = 0) -> Timestamp? {
    let date = ISO8601DateFormatter().date(from: text)
    return date.map {
      Timestamp(seconds: Int64($0.timeIntervalSince1970), nanoseconds: nanoseconds, digits: digits)
    }
  }

  /// A time of a day that the text does not name.
  private static func clock(
    _ hour: Int64, _ minute: Int64, _ second: Int64, _ nanoseconds: UInt32 = 0, digits: UInt8 = 0
  ) -> Timestamp {
    let seconds = (hour * 60 + minute) * 60 + second
    return Timestamp(seconds: seconds, nanoseconds: nanoseconds, digits: digits, reference: .midnight)
  }
}

@Suite struct `Every form of text` {
  /// The texts that were printed from a capture, by how many bytes before the network packet they leave out.
  static let printed = [
    "tcpdump-x": 14, "tcpdump-X": 14, "tcpdump-xx": 0, "tcpdump-XX": 0, "tcpdump-tttt-XX": 0, "tcpdump-vvv-X": 14,
    "tshark-x": 0, "tshark-V-x": 0,
  ]

  /// All other texts: they hold the slide's frame, and nothing else of a packet.
  static let slides = Fixture.all.filter { path in
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    return path.hasPrefix("Fixtures/text/") && TextFixture.all[name] == nil && printed[name] == nil
  }

  @Test(arguments: slides)
  func `gives the slide's frame`(path: String) throws {
    let expected = try #require(Sample.read(fixture: "Fixtures/frames/slide.hex").first)
    let found = Sample.read(fixture: path)
    #expect(found.map(\.bytes) == [expected.bytes])
    #expect(found.map(\.packet) == [expected.packet])
  }

  @Test(arguments: TextFixture.all.keys.sorted())
  func `gives the packets that it shows, with all that it says of them`(name: String) throws {
    let expected = try #require(TextFixture.all[name])
    let found = Sample.read(fixture: "Fixtures/text/\(name).txt")
    #expect(found.map(\.bytes) == expected.map(\.bytes))
    #expect(found.filter { !$0.packet.isFromText }.count == 0)
    let packets = found.map { sample in
      var packet = sample.packet
      packet.isFromText = false
      return packet
    }
    #expect(packets == expected.map(\.packet))
  }

  @Test(arguments: printed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  func `gives what the capture has that it was printed from`(name: String, withoutBytes dropped: Int) {
    let capture = Sample.read(fixture: "Fixtures/captures/http.pcap")
    let found = Sample.read(fixture: "Fixtures/text/\(name).txt")
    #expect(found.count >= 2)
    for (sample, original) in zip(found, capture) { #expect(sample.bytes == Array(original.bytes.dropFirst(dropped))) }
  }
}
