import Packets
import TestSupport
import Testing

/// Bytes of one kind, changed where decoders look closest: that reaches deeper than bytes at random.
extension `Whatever the bytes` {
  @Test func `options of real kinds are covered exactly`() {
    var generator = SeededGenerator(state: 2025)
    var examiner = Examiner()
    for round in 0..<Fixture.effort(20_000, 100_000) {
      let sample = Sample.optionsOfIPv4AndTCP(number: round, using: &generator)
      let wrong = examiner.violations(of: sample)
      #expect(wrong == [], "round \(round): \(sample.hex)")
      if !wrong.isEmpty { return }
    }
  }

  @Test(arguments: Message.all.indices)
  func `a message of HTTP that was changed is covered exactly`(index: Int) {
    var generator = SeededGenerator(state: UInt64(index))
    var examiner = Examiner()
    for _ in 0..<960 {
      let bytes = Message.changed(Message.all[index], using: &generator)
      let unknown = Int.random(in: 0...bytes.count, using: &generator)
      for unknown in [[], unknown < bytes.count ? [unknown..<bytes.count] : []] {
        var packet = Packet(
          number: 1, linkType: .wiresharkUpperPDU, originalLength: bytes.count, unknown: unknown)
        packet.payloadProtocol = "http"
        let wrong = examiner.violations(of: Sample(packet: packet, bytes: bytes))
        #expect(wrong == [], "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}

extension Sample {
  /// An IPv4 packet and a TCP segment whose options have kinds that are assigned and lengths near the right ones, cut off
  /// now and then, or without one of its bytes.
  fileprivate static func optionsOfIPv4AndTCP(number: Int, using generator: inout SeededGenerator) -> Sample {
    let types: [UInt8] = [
      0, 1, 7, 10, 11, 12, 15, 25, 30, 68, 82, 130, 131, 133, 134, 136, 137, 142, 147, 148, 149, 150, 151, 205, 222,
    ]
    let kinds: [UInt8] = Array(0...30) + [30, 30, 30, 30, 34, 69, 69, 76, 172, 174, 253, 254, 200]
    let (ip, tcp) = (options(types, using: &generator), options(kinds, using: &generator))
    let length = UInt8(40 + ip.count + tcp.count)
    var bytes: [UInt8] = [
      0x45 + UInt8(ip.count / 4), 0, 0, length, 0, 1, 0, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2,
    ]
    bytes += ip + [0x9c, 0x40, 0, 80, 0, 0, 0, 1, 0, 0, 0, 2, UInt8(5 + tcp.count / 4) << 4]
    bytes += [UInt8.random(in: 0...63, using: &generator), 3, 0xe8, 0, 0, 0, 0] + tcp
    if number % 3 == 0 { bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator)) }
    var packet = Packet(number: number, linkType: .ipv4, originalLength: bytes.count)
    if number % 5 == 0, bytes.count > 24 {
      let start = Int.random(in: 20..<bytes.count - 1, using: &generator)
      packet.unknown = [start..<start + 1]
      bytes[start] = 0
    }
    return Sample(packet: packet, bytes: bytes)
  }

  private static func options(_ kinds: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...10, using: &generator) * 4
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard Int.random(in: 0..<4, using: &generator) > 0 else {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
        continue
      }
      let length = UInt8.random(in: 0...24, using: &generator)
      bytes += [kinds.randomElement(using: &generator) ?? 0, length]
      for _ in 2..<max(3, Int(length)) { bytes.append(UInt8.random(in: 0...255, using: &generator) & 0xbf) }
    }
    return Array(bytes.prefix(count))
  }
}

/// Messages of HTTP as they are sent.
private enum Message {
  static let all = [
    "GET /a/b?c=d&e=%20f HTTP/1.1\r\nHost: www.example.org:80\r\nUser-Agent: Mozilla/5.0 (X11; Linux)\r\nAccept: */*\r\nCookie: a=b; c=d\r\nConnection: keep-alive\r\n\r\n",
    "HTTP/1.1 200 OK\r\nDate: Thu, 07 Mar 2013 21:43:07 GMT\r\nServer: Apache\r\nContent-Length: 12\r\nContent-Type: text/plain; charset=UTF-8\r\nSet-Cookie: a=b; Path=/\r\n\r\nhello, world",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\nTrailer: X\r\n\r\n5;a=\"b\"\r\nhello\r\na\r\n0123456789\r\n0\r\nX: y\r\n\r\nHTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n",
    "POST /form HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\nX-Folded: a\r\n b\r\n\tc\r\n\r\na=b&c=dGET / HTTP/1.1\r\nHost: h\r\n\r\nGET /old\r\n",
  ]

  /// Bytes that mean something in a message.
  private static let specials = Array("\r\n \t:;,/?&=%#0fF-HTTP/1.1\u{0}\u{7f}".utf8) + [0x80, 0xff]

  /// A message with bytes changed, put in, taken out or repeated at random places.
  static func changed(_ message: String, using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(message.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes[place] = specials.randomElement(using: &generator) ?? 0
      case 2: bytes.insert(specials.randomElement(using: &generator) ?? 0, at: place)
      case 3: bytes.remove(at: place)
      case 4: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: bytes[..<place], at: place)
      }
    }
    return bytes
  }
}
