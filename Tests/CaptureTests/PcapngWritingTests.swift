import Foundation
import Packets
import Testing

@testable import Capture

/// Lends the path of a file that is not there, in a folder of its own, and removes both.
func withOutputPath<Result>(_ name: String, _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("writing-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.appendingPathComponent(name).path)
}

/// The file that packets give.
func written(_ name: String, _ packets: [(Packet, [UInt8])]) throws -> [UInt8] {
  try withOutputPath(name) { path in
    var capture = try OutputCapture(path: path, application: "test 1.0")
    for (packet, bytes) in packets { try capture.write(packet, bytes.span) }
    try capture.finish()
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

private func packet(
  _ linkType: LinkType = .ethernet, time: Timestamp? = Timestamp(seconds: 1, nanoseconds: 0, digits: 6), length: Int = 4
) -> Packet {
  Packet(number: 1, linkType: linkType, time: time, originalLength: length)
}

private let bytes: [UInt8] = [1, 2, 3, 4]

@Suite struct `Writing pcapng` {
  @Test func `the section names the program, and nothing of the machine or the time`() throws {
    let file = PcapngBlocks(try written("a.pcapng", []))
    #expect(file.faults == [])
    #expect(file.blocks.count == 1)
    let options = file.blocks[0].options(from: 16)
    #expect(options.map(\.code) == [4])
    #expect(options.map { String(decoding: $0.value, as: UTF8.self) } == ["test 1.0"])
  }

  @Test(arguments: 0...9)
  func `bytes of any length are padded`(length: Int) throws {
    let data = pattern(length, count: length)
    let file = PcapngBlocks(try written("a.pcapng", [(packet(length: length), data), (packet(length: 1500), data)]))
    #expect(file.faults == [])
    #expect(file.packets.map(\.data) == [data, data])
    #expect(file.packets.map { $0.number(at: 16) } == [UInt32(length), 1500])
  }

  @Test func `each link type, interface and resolution is an interface of the file, described once`() throws {
    var named = packet()
    named.interface = Interface(name: "eth0")
    let fine = packet(time: Timestamp(seconds: 1, nanoseconds: 7, digits: 9))
    let kinds = [packet(), packet(.raw), named, fine, packet(), named, packet(.raw), fine]
    let file = PcapngBlocks(try written("a.pcapng", kinds.map { ($0, bytes) }))
    #expect(file.faults == [])
    #expect(file.interfaces.map { $0.number(at: 0) } == [1, 101, 1, 1])
    #expect(file.packets.map { $0.number(at: 0) } == [0, 1, 2, 3, 0, 2, 1, 3])
    #expect(file.interfaces.map { $0.options(from: 8).last?.value } == [[6], [6], [6], [9]])
    #expect(file.packets.map { $0.units % 10 } == [0, 0, 0, 7, 0, 0, 0, 7])
  }

  @Test func `all that is known of an interface is kept`() throws {
    var sample = packet()
    sample.interface = Interface(
      name: "eth0", description: "uplink", hardware: "i350", operatingSystem: "Linux", filter: "tcp port 80",
      snapLength: 96, speed: 10_000_000_000,
      addresses: ["192.0.2.1/24", "2001:db8::1/64", "02:00:00:00:00:01", "02:00:00:00:00:00:00:01", "nonsense"])
    let block = try #require(PcapngBlocks(try written("a.pcapng", [(sample, bytes)])).interfaces.first)
    #expect(block.number(at: 4) == 96)
    let options = block.options(from: 8)
    #expect(options.map(\.code) == [2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 9])
    #expect(options[2].value == [192, 0, 2, 1, 255, 255, 255, 0])
    #expect(options[3].value == [0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 64])
    #expect(options[4].value == [2, 0, 0, 0, 0, 1])
    #expect(options[5].value == [2, 0, 0, 0, 0, 0, 0, 1])
    #expect(options[6].value == [0, 0xe4, 0x0b, 0x54, 2, 0, 0, 0])
    #expect(options[7].value == [0] + Array("tcp port 80".utf8))
  }

  @Test func `a packet that is longer than its interface keeps gets an interface without a limit`() throws {
    var sample = packet()
    sample.interface = Interface(snapLength: 3)
    let file = PcapngBlocks(try written("a.pcapng", [(sample, bytes), (sample, [1, 2, 3])]))
    #expect(file.interfaces.map { $0.number(at: 4) } == [0, 3])
  }

  @Test func `comments, direction and unknown bytes stand in options`() throws {
    var sample = packet()
    sample.comments = ["first\nof two", ""]
    sample.direction = .outbound
    sample.unknown = [0..<1, 2..<4]
    let options = try #require(PcapngBlocks(try written("a.pcapng", [(sample, bytes)])).packets.first).packetOptions
    #expect(options.map(\.code) == [1, 1, 1, 2])
    #expect(
      options.prefix(3).map { String(decoding: $0.value, as: UTF8.self) }
        == ["first\nof two", "", "Bytes 0, 2-3 are unknown and written as zeros."])
    #expect(options[3].value == [2, 0, 0, 0])
  }

  @Test func `all that is known of a packet is read again`() throws {
    var sample = packet()
    sample.comments = ["one", "two"]
    sample.direction = .inbound
    sample.frameCheckSequenceLength = 4
    sample.interface = Interface(
      name: "eth0", description: "uplink", hardware: "i350", operatingSystem: "Linux", filter: "tcp",
      snapLength: 96, speed: 7, transmitSpeed: 8, receiveSpeed: 9,
      addresses: ["192.0.2.1/24", "2001:db8::1/64", "02:00:00:00:00:01"], timeZone: "Europe/Berlin", comments: ["up"])
    sample.details = CaptureDetails(
      reception: .promiscuous, state: [.isChecksumNotReady, .isSegmentationOffloaded],
      errors: CaptureDetails.LinkLayerErrors(rawValue: 0x8100),
      hashes: [.init(algorithm: 3, value: [UInt8](0..<16)), .init(algorithm: 9, value: [])], dropCount: 5,
      packetIdentifier: .max, queue: 6,
      verdicts: [
        .init(kind: 2, value: [1, 0, 0, 0, 0, 0, 0, 0], number: 1), .init(kind: 0, value: [1, 2, 3]),
      ], processIdentifier: 7, threadIdentifier: 8,
      customOptions: [
        .init(enterprise: 32_473, isText: true, isCopyable: true, value: Array("text".utf8)),
        .init(enterprise: 32_473, isText: false, isCopyable: true, value: [0, 1]),
        .init(enterprise: 32_473, isText: false, isCopyable: false, value: [2]),
      ])
    let outcome = try withOutputPath("a.pcapng") { path in
      var capture = try OutputCapture(path: path, application: "")
      try capture.write(sample, bytes.span)
      try capture.write(packet(), bytes.span)
      try capture.finish()
      let file = try InputFile(path: path)
      defer { file.close() }
      return Outcome(reading: try file.captureReader())
    }
    #expect(outcome.errors == [])
    var expected = sample
    expected.details?.customOptions.removeLast()
    #expect(outcome.packets.first == expected)
    #expect(outcome.packets.last?.details == nil && outcome.packets.last?.comments == [])
    #expect(outcome.data == [bytes, bytes])
  }

  @Test func `a comment that is too long is cut between characters`() throws {
    var sample = packet()
    sample.comments = [String(repeating: "ä", count: 40_000)]
    let file = PcapngBlocks(try written("a.pcapng", [(sample, bytes)]))
    #expect(file.faults == [])
    #expect(file.packets.first?.packetOptions.first?.value.count == 65_534)
  }

  @Test func `thousands of unknown places are told in several comments`() {
    let ranges = (0..<7000).map { (200_000 + 3 * $0)..<(200_000 + 3 * $0 + 2) }
    let texts = UnknownBytesComment.texts(ranges, shift: 0)
    #expect(texts.count == 3)
    #expect(texts.allSatisfy { $0.utf8.count <= 65_535 })
    #expect(UnknownBytesComment.texts([3..<4], shift: 10) == ["Byte 13 is unknown and written as zero."])
  }

  @Test(
    "Times of any year are kept",
    arguments: [
      (0, 0, 0), (1_700_000_000, 999_999_999, 0), (18_446_744_072, 1, 0), (18_446_744_073, 0, 4 << 32),
      (-1, 5, -1 << 32), (-62_135_596_800, 0, -15 << 32), (Int64.max, 999_999_999, Int64.max & ~0xffff_ffff),
      (Int64.min, 0, Int64.min),
    ] as [(Int64, UInt32, Int64)])
  func times(seconds: Int64, nanoseconds: UInt32, offset: Int64) throws {
    let time = Timestamp(seconds: seconds, nanoseconds: nanoseconds, digits: 9)
    let file = PcapngBlocks(try written("a.pcapng", [(packet(time: time), bytes)]))
    let option = file.interfaces.first?.options(from: 8).first { $0.code == 14 }?.value
    let found = option?.reversed().reduce(0) { $0 << 8 | Int64($1) } ?? 0
    #expect(found == offset)
    let units = try #require(file.packets.first).units
    #expect(found &+ Int64(units / 1_000_000_000) == seconds && units % 1_000_000_000 == UInt64(nanoseconds))
  }

  @Test func `a packet without a time is a simple block where it can be`() throws {
    var commented = packet(time: nil)
    commented.comments = ["why"]
    let packets = [packet(time: nil), packet(time: nil, length: 9), commented, packet(.raw, time: nil), packet()]
    let file = PcapngBlocks(try written("a.pcapng", packets.map { ($0, bytes) }))
    #expect(file.faults == [])
    #expect(file.packets.map(\.type) == [3, 6, 6, 6, 6])
    #expect(file.packets.map(\.data) == [[UInt8]](repeating: bytes, count: 5))
    #expect(file.packets[1...3].map(\.units) == [0, 0, 0])
  }

  @Test func `raw IP of BSD systems gets the number that all readers know`() throws {
    let file = PcapngBlocks(try written("a.pcapng", [(packet(.rawBSD), bytes), (packet(.rawOpenBSD), bytes)]))
    #expect(file.interfaces.map { $0.number(at: 0) } == [101])
  }

  @Test func `a link type that has no room is refused`() {
    let error = #expect(throws: WriteError.self) {
      try written("a.pcapng", [(packet(LinkType(rawValue: 65_536)), bytes)])
    }
    #expect(error == .unsuited("captures have link types up to 65535, not 65536"))
  }

  @Test func `a payload without a link layer stands after its protocol's name`() throws {
    var sample = packet(.wiresharkUpperPDU, time: nil)
    sample.payloadProtocol = "sip"
    sample.unknown = [0..<1]
    let file = PcapngBlocks(try written("a.pcapng", [(sample, bytes)]))
    #expect(file.interfaces.first?.number(at: 0) == 252)
    let block = try #require(file.packets.first)
    #expect(block.data == [0, 12, 0, 4, 0x73, 0x69, 0x70, 0, 0, 0, 0, 0, 1, 2, 3, 4])
    #expect(block.packetOptions.first.map { String(decoding: $0.value, as: UTF8.self) }?.hasPrefix("Byte 12 ") == true)
  }
}
