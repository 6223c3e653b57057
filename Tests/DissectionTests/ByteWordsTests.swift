import Testing

@testable import Dissection

@Suite("Bytes looked at eight at a time are those that a look at each finds")
struct ByteWordsTests {
  /// Every byte at every place of texts that end in, at and after a word.
  @Test func controlsAndEndsOfNames() {
    for length in [1, 7, 8, 9, 15, 16, 17] {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var bytes = [UInt8](repeating: 0x61, count: length)
          bytes[place] = byte
          let control = HTTPText.firstControl(from: 0, to: length, bytes.span)
          #expect(control == (byte < 0x20 || byte == 0x7f ? place : length), "0x\(String(byte, radix: 16)) at \(place)")
          let end = HTTPText.endOfName(from: 0, to: length, bytes.span)
          #expect(end == (byte < 0x21 || byte == 0x3a || byte >= 0x7f ? place : length))
        }
      }
    }
  }

  @Test func nothingIsFoundOutsideOfWhatIsLookedThrough() {
    let bytes = [UInt8](repeating: 0x0a, count: 3) + [UInt8](repeating: 0x61, count: 9) + [0x0a]
    #expect(HTTPText.firstControl(from: 3, to: 12, bytes.span) == 12)
    #expect(HTTPText.firstControl(from: 3, to: 7, bytes.span) == 7)
    #expect(HTTPText.firstControl(from: 12, to: 12, bytes.span) == 12)
  }

  @Test func namesAreTheSameWhereverTheyStand() {
    let text = Array("sec-websocket-extensions".utf8)
    for length in 0...text.count {
      let name = Array(text.prefix(length))
      let alone = HTTPName(name.span, 0..<length)
      let within = [0x3a] + name + Array(repeating: 0xff, count: 9)
      #expect(HTTPName(within.span, 1..<1 + length) == alone)
      let shouted = Array(String(decoding: name, as: UTF8.self).uppercased().utf8)
      #expect(HTTPName(shouted.span, 0..<length, lowercased: true) == alone)
      #expect(length == 0 || HTTPName(shouted.span, 0..<length) != alone)
    }
  }
}
