import Testing

@testable import Dissection

/// Messages as they are sent, changed at random places: whatever comes of them, every bit is owned and nothing traps.
@Suite struct HTTPMutationTests {
  /// The generator of Steele, Lea and Flood (SplitMix64): the same numbers on every machine.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  static let messages = [
    "GET /a/b?c=d&e=%20f HTTP/1.1\r\nHost: www.example.org:80\r\nUser-Agent: Mozilla/5.0 (X11; Linux)\r\nAccept: */*\r\nCookie: a=b; c=d\r\nConnection: keep-alive\r\n\r\n",
    "HTTP/1.1 200 OK\r\nDate: Thu, 07 Mar 2013 21:43:07 GMT\r\nServer: Apache\r\nContent-Length: 12\r\nContent-Type: text/plain; charset=UTF-8\r\nSet-Cookie: a=b; Path=/\r\n\r\nhello, world",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\nTrailer: X\r\n\r\n5;a=\"b\"\r\nhello\r\na\r\n0123456789\r\n0\r\nX: y\r\n\r\nHTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n",
    "POST /form HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\nX-Folded: a\r\n b\r\n\tc\r\n\r\na=b&c=dGET / HTTP/1.1\r\nHost: h\r\n\r\nGET /old\r\n",
  ]

  /// Bytes that mean something in a message.
  static let specials = Array("\r\n \t:;,/?&=%#0fF-HTTP/1.1\u{0}\u{7f}".utf8) + [0x80, 0xff]

  @Test(arguments: messages.indices, 0..<16) func `a changed message still has every bit owned`(index: Int, seed: Int) {
    var generator = Generator(state: UInt64(index * 1000 + seed))
    for _ in 0..<60 {
      var bytes = Array(Self.messages[index].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        guard !bytes.isEmpty else { break }
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes[place] = Self.specials.randomElement(using: &generator) ?? 0
        case 2: bytes.insert(Self.specials.randomElement(using: &generator) ?? 0, at: place)
        case 3: bytes.remove(at: place)
        case 4: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes[..<place], at: place)
        }
      }
      let result = HTTPResult(bytes)
      #expect(result.faults.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
      let unknown = Int.random(in: 0...bytes.count, using: &generator)
      #expect(HTTPResult(bytes, unknown: unknown < bytes.count ? [unknown..<bytes.count] : []).faults.isEmpty)
    }
  }
}
