import Packets
import Testing

@testable import Capture

@Suite struct `Writing a classic capture` {
  @Test(
    arguments: [
      ("a.pcap", CaptureFormat.pcap), ("a.PCAP", .pcap), ("a.cap", .pcap), ("dir.pcap/a.dmp", .pcap),
      ("a.pcapng", .pcapng),
      ("a", .pcapng), ("-", .pcapng), ("a.pcap.old", .pcapng), (".pcap", .pcap), ("dir.pcap/a", .pcapng), ("", .pcapng),
    ])
  func `the name's ending chooses the form`(name: String, format: CaptureFormat) {
    #expect(CaptureFormat(path: name) == format)
  }

  @Test(arguments: [(6, 123_456_000), (0, 0), (9, 123_456_789), (7, 123_456_700)] as [(UInt8, UInt32)])
  func `what is written is read again`(digits: UInt8, nanoseconds: UInt32) throws {
    let time = Timestamp(seconds: 4_294_967_295, nanoseconds: nanoseconds, digits: digits)
    let packets = (0..<5).map { index in
      (
        // Less than was captured too, as some captures have it.
        Packet(number: index + 1, linkType: .raw, time: time, originalLength: 1500 * (index / 2)),
        pattern(index, count: index * 700)
      )
    }
    let outcome = try read(try written("a.pcap", packets))
    #expect(outcome.error == nil)
    #expect(outcome.data == packets.map(\.1))
    #expect(outcome.packets.map(\.originalLength) == packets.map(\.0.originalLength))
    #expect(outcome.packets.allSatisfy { $0.linkType == .raw })
    let expected = Timestamp(
      seconds: time.seconds, nanoseconds: nanoseconds, digits: digits > 6 ? 9 : 6)
    #expect(outcome.packets.allSatisfy { $0.time == expected })
  }

  @Test func `packets are read again whatever the lengths of writes`() throws {
    let packets = (0..<300).map { index in
      (Packet(number: index + 1, linkType: .ethernet, originalLength: 0), pattern(index, count: index * 37 % 9000))
    }
    #expect(try read(try written("a.pcap", packets)).data == packets.map(\.1))
  }

  @Test func `a finer time than the first's is cut, and counted`() throws {
    try withOutputPath("a.pcap") { path in
      var capture = try OutputCapture(path: path, application: "")
      for (nanoseconds, digits) in [(5000, 6), (5001, 9), (6000, 9)] as [(UInt32, UInt8)] {
        let time = Timestamp(seconds: 0, nanoseconds: nanoseconds, digits: digits)
        try capture.write(Packet(number: 1, linkType: .raw, time: time, originalLength: 0), [1].span)
      }
      try capture.finish()
      #expect(capture.losses.cutTimes == 1)
    }
  }

  @Test(arguments: [-1, 4_294_967_296, Int64.min, Int64.max])
  func `a time that has no room is refused`(seconds: Int64) {
    let packet = Packet(
      number: 7, linkType: .raw, time: Timestamp(seconds: seconds, nanoseconds: 0, digits: 6), originalLength: 1)
    let error = #expect(throws: WriteError.self) { try written("a.pcap", [(packet, [1])]) }
    guard case .unsuited(let message) = error else { return #expect(Bool(false)) }
    #expect(message.contains("packet 7") && message.contains("1970 to 2106") && message.contains("pcapng"))
  }

  @Test func `several link types are refused, those that mean the same are not`() throws {
    func packets(_ types: LinkType...) -> [(Packet, [UInt8])] {
      types.map { (Packet(number: 1, linkType: $0, originalLength: 1), [1]) }
    }
    let error = #expect(throws: WriteError.self) { try written("a.pcap", packets(.ethernet, .raw)) }
    guard case .unsuited(let message) = error else { return #expect(Bool(false)) }
    #expect(message.contains("EN10MB and RAW") && message.contains("pcapng"))
    let outcome = try read(try written("a.pcap", packets(.raw, .rawBSD, .rawOpenBSD)))
    #expect(outcome.packets.map(\.linkType) == [.raw, .raw, .raw])
  }

  @Test func `a capture of no packet has the link type of those that were passed over`() throws {
    try withOutputPath("a.pcap") { path in
      var capture = try OutputCapture(path: path, application: "")
      capture.note(linkType: .ipv6)
      try capture.finish()
      let file = try InputFile(path: path)
      defer { file.close() }
      guard case .pcap(let reader) = try file.captureReader() else { return #expect(Bool(false)) }
      #expect(reader.linkType == .ipv6)
    }
  }

  @Test func `the length of frame check sequences is kept, as the first packet has it`() throws {
    func packet(_ length: UInt8?) -> (Packet, [UInt8]) {
      (Packet(number: 1, linkType: .ethernet, originalLength: 8, frameCheckSequenceLength: length), [UInt8](0..<8))
    }
    let outcome = try read(try written("a.pcap", [packet(4), packet(nil)]))
    #expect(outcome.packets.map(\.frameCheckSequenceLength) == [4, 4])
    let none = try read(try written("a.pcap", [packet(nil), packet(4)]))
    #expect(none.packets.map(\.frameCheckSequenceLength) == [nil, nil])
  }

  @Test func `a longer packet than others have is read again where its link type has such`() throws {
    let data = [UInt8](repeating: 7, count: 300_000)
    let packet = Packet(number: 1, linkType: LinkType(rawValue: 231), originalLength: data.count)
    #expect(try read(try written("a.pcap", [(packet, data)])).data == [data])
  }

  @Test func `a payload of any length stays within what readers take`() throws {
    var packet = Packet(number: 1, linkType: .wiresharkUpperPDU, originalLength: 262_144)
    packet.payloadProtocol = "http"
    let outcome = try read(try written("a.pcap", [(packet, [UInt8](repeating: 7, count: 262_144))]))
    #expect(outcome.data.map(\.count) == [262_144])
    #expect(outcome.packets.map(\.originalLength) == [262_156])
  }
}
