import Capture
import Packets
import TestSupport
import Testing

@Suite struct `A damaged capture` {
  /// Where the records of ``CaptureBytes/threePackets(magic:)`` stand.
  static let records = [24..<43, 43..<59, 59..<80]

  @Test(arguments: 24...80)
  func `gives every whole packet, and one error that says how much is there`(length: Int) throws {
    let outcome = try read(Array(CaptureBytes.threePackets().prefix(length)))
    let whole = Self.records.filter { $0.upperBound <= length }
    #expect(outcome.data == Array(CaptureBytes.threePacketsData.prefix(whole.count)))
    #expect(outcome.isQuietAfterwards)
    guard let cut = Self.records.first(where: { $0.contains(length) && $0.lowerBound < length }) else {
      #expect(outcome.error == nil)
      return
    }
    let there = length - cut.lowerBound
    let error = try #require(outcome.error)
    #expect(error.place == .byte(cut.lowerBound))
    #expect(error.input == "test.pcap")
    let words =
      there < 16
      ? "\(there) of the 16 bytes of its record header" : "\(there - 16) of the \(cut.count - 16) captured bytes"
    #expect(error.message.contains("packet \(whole.count + 1): \(words)"))
  }

  @Test func `ends inside its header at any byte with an error that says so`() throws {
    for length in 0..<24 {
      let error = try #require(throws: InputError.self) { try read(Array(CaptureBytes.threePackets().prefix(length))) }
      if length >= 4 {
        #expect(error.message.contains("\(length) of the 24 bytes"))
        #expect(error.place == .byte(length))
      } else {
        #expect(error.message.contains(length == 0 ? "it is empty" : "magic number"))
      }
    }
  }

  @Test func `with the longer records is cut anywhere without harm`() throws {
    let bytes = CaptureBytes.threePackets(magic: 0xa1b2_cd34)
    let ends = [51, 75, 104]
    for length in 24...bytes.count {
      let outcome = try read(Array(bytes.prefix(length)))
      #expect(outcome.packets.count == ends.count { $0 <= length })
      #expect((outcome.error == nil) == (length == 24 || ends.contains(length)))
    }
  }

  @Test(
    "A length no packet can have ends the reading at that record",
    arguments: [
      (1, 262_145), (1, 0xffff_ffff), (231, 128 << 20 + 1), (249, 1 << 20 + 1), (279, 8 << 20 + 1),
    ] as [(UInt32, Int)])
  func absurdLength(network: UInt32, length: Int) throws {
    var capture = CaptureBytes(network: network)
    capture.add(data: [1])
    capture.add(first: length, second: 60, data: pattern(0, count: 100))
    let outcome = try read(capture.bytes)
    #expect(outcome.data == [[1]])
    let error = try #require(outcome.error)
    #expect(error.place == .byte(41))
    #expect(error.message.contains("packet 2 claims \(length) captured bytes"))
    #expect(outcome.isQuietAfterwards)
  }

  @Test func `with the largest length that is believed costs no memory for bytes that never come`() throws {
    var capture = CaptureBytes(network: 231)
    capture.add(first: 128 << 20, second: 128 << 20, data: [1, 2, 3])
    let outcome = try read(capture.bytes)
    #expect(outcome.packets.isEmpty)
    #expect(outcome.error?.message.contains("3 of the 134217728 captured bytes") == true)
  }

  @Test func `of any bytes at all never traps`() throws {
    var generator = SeededGenerator(state: 0x9e37_79b9_7f4a_7c15)
    let magics: [UInt32] = [0xa1b2_c3d4, 0xa1b2_3c4d, 0xa1b2_cd34]
    for round in 0..<400 {
      var bytes = CaptureBytes.threePackets(magic: magics[round % magics.count])
      for _ in 0...Int.random(in: 0..<6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = [0, 0xff, 0x80, 1].randomElement(using: &generator) ?? 0
      }
      let outcome = try? read(bytes)
      #expect((outcome?.packets.count ?? 0) <= 5)
    }
  }

  @Test func `is not read at all where the bytes are something else`() throws {
    for bytes in [[0x0a, 0x0d, 0x0d, 0x0a], Array("0000  45 00 00 28".utf8), [0xa1, 0xb2, 0x34, 0xcd]] as [[UInt8]] {
      let error = try #require(throws: InputError.self) { try read(bytes + pattern(0, count: 40)) }
      #expect(error.message.contains("is not a pcap capture"))
    }
  }
}
