import Capture
import Packets
import TestSupport
import Testing

@Suite struct `A damaged pcapng capture` {
  /// A section of 28 bytes, an interface of 20, and packets of 36 each, whose data tells them apart.
  private func file(packets: Int = 3, isBigEndian: Bool = false) -> PcapngBytes {
    var file = PcapngBytes(isBigEndian: isBigEndian)
    file.addSection()
    file.addInterface()
    for index in 0..<packets { file.addPacket(data: [UInt8(index), 1, 2, 3]) }
    return file
  }

  @Test(arguments: 28...156)
  func `that is cut off gives every whole packet, and one error that says where`(length: Int) throws {
    let outcome = try readPcapng(Array(file().bytes.prefix(length)))
    let ends = [28, 48, 84, 120, 156]
    #expect(outcome.data == (0..<max(0, ends.count { $0 <= length } - 2)).map { [UInt8($0), 1, 2, 3] })
    #expect(outcome.isQuietAfterwards)
    guard let start = ends.last(where: { $0 <= length }), start < length else { return #expect(outcome.errors == []) }
    #expect(outcome.errors.map(\.place) == [.byte(start)])
    let there = length - start
    let whole = start == 28 ? "20 bytes of this interface description" : "36 bytes of this enhanced packet"
    #expect(
      outcome.error?.message.contains(there < 12 ? "\(there) of its first 12" : "\(there) of the \(whole)") == true)
  }

  @Test(arguments: 12..<28)
  func `that ends inside its first block is an error`(length: Int) throws {
    let outcome = try readPcapng(Array(file().bytes.prefix(length)))
    #expect(outcome.packets.isEmpty && outcome.errors.map(\.place) == [.byte(0)])
  }

  @Test(arguments: [false, true])
  func `whose last length is wrong is read by the first, where a block follows it`(isBigEndian: Bool) throws {
    var file = file(packets: 1, isBigEndian: isBigEndian)
    file.addPacket(data: [7], last: 1234)
    file.addPacket(data: [8])
    file.addPacket(data: [9], last: 0)
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == [[0, 1, 2, 3], [7], [8], [9]])
    #expect(outcome.errors.map(\.place) == [.byte(84), .byte(156)])
    #expect(outcome.errors[0].message.contains("begins with the length 36 and ends with 1234"))
    #expect(outcome.errors[0].message.contains("another block follows"))
    #expect(outcome.errors[1].message.contains("the capture ends"))
  }

  @Test(arguments: [0, 4, 11, 31, 37, 38, 39, 151_000_000, 0xffff_fffc] as [UInt32])
  func `with a length no block can have goes on with the next section`(length: UInt32) throws {
    var file = file(packets: 1)
    file.add(6, [UInt8](repeating: 0, count: 24), first: length)
    file.addPacket(data: [9])
    let lost = try readPcapng(file.bytes)
    #expect(lost.data == [[0, 1, 2, 3]])
    #expect(lost.errors.map(\.place) == [.byte(84)])
    #expect(lost.error?.message.contains("nothing after this place can be read") == true)
    let offset = file.bytes.count
    file.append(self.file(packets: 2, isBigEndian: true).bytes)
    let found = try readPcapng(file.bytes)
    #expect(found.data == [[0, 1, 2, 3], [0, 1, 2, 3], [1, 1, 2, 3]])
    #expect(found.errors.map(\.place) == [.byte(84)])
    #expect(found.error?.message.contains("the section at byte \(offset)") == true)
    #expect(found.isQuietAfterwards)
  }

  @Test func `that lacks bytes goes on with the next section, wherever that stands`() throws {
    for missing in 1...7 {
      var file = file(packets: 40)
      file.append([])
      var bytes = Array(file.bytes.prefix(100)) + Array(file.bytes.dropFirst(100 + missing))
      let offset = bytes.count
      bytes += self.file(packets: 1).bytes
      let outcome = try readPcapng(bytes)
      #expect(outcome.data == [[0, 1, 2, 3], [0, 1, 2, 3]])
      #expect(outcome.errors.count == 1 && outcome.error?.place == .byte(84))
      #expect(outcome.error?.message.contains("byte \(offset)") == true)
    }
  }

  @Test func `is searched for a section far behind the first chunk`() throws {
    var file = file(packets: 1)
    file.add(6, [UInt8](repeating: 0, count: 24), first: 13)
    file.append([UInt8](repeating: 0x0a, count: 700_001))
    file.append([0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0, 0x4d, 0x3c, 0x2b, 0x1a, 0, 0])
    file.append(self.file(packets: 1).bytes)
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data.count == 2 && outcome.errors.count == 1)
  }

  @Test func `with a block that is longer than the rest goes on with a section in it`() throws {
    var file = file(packets: 1)
    file.add(6, [UInt8](repeating: 0, count: 24), first: 4096)
    file.append(self.file(packets: 1).bytes)
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data.count == 2 && outcome.errors.map(\.place) == [.byte(84)])
    #expect(outcome.error?.message.contains("of the 4096 bytes of this enhanced packet block are there") == true)
  }

  @Test func `with packets of interfaces that nobody described tells each, and reads the others`() throws {
    var file = PcapngBytes()
    file.addSection()
    file.addSimplePacket(data: [1])
    file.addPacket(data: [2])
    file.addInterface()
    file.addPacket(interface: 1, data: [3])
    file.addPacket(data: [4])
    file.addObsoletePacket(interface: 9, drops: 0, data: [5])
    file.addSection()
    file.addPacket(data: [6])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == [[4]] && outcome.packets.map(\.number) == [1])
    #expect(outcome.errors.count == 5)
    #expect(outcome.errors[0].message.contains("of interface 0, and the section has described 0 so far"))
    #expect(outcome.errors[2].message.contains("of interface 1, and the section has described 1 so far"))
  }

  @Test func `with more captured bytes than a block has room for tells it, and goes on`() throws {
    var file = file(packets: 1)
    file.addPacket(captured: 5, data: [1, 2, 3, 4])
    file.addPacket(captured: 0xffff_ffff, data: [1])
    file.addSimplePacket(original: 5, data: [1, 2, 3, 4])
    file.addPacket(data: [9])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == [[0, 1, 2, 3], [9]])
    #expect(outcome.errors.map(\.place) == [.byte(84), .byte(120), .byte(156)])
    #expect(outcome.error?.message.contains("claims 5 captured bytes, and has room for 4") == true)
  }

  @Test func `with a second section of no byte order goes on with a third`() throws {
    var file = file(packets: 1)
    file.append([0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0] + [UInt8](repeating: 0, count: 20))
    file.append(self.file(packets: 1).bytes)
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data.count == 2)
    #expect(outcome.error?.message.contains("no byte-order magic") == true)
  }

  @Test func `with more interfaces than are kept tells it, and reads the packets of those`() throws {
    var file = PcapngBytes()
    file.addSection()
    // 64 MiB of descriptions come before 65,536 interfaces.
    let comment = String(repeating: "x", count: 65_532)
    for _ in 0..<1025 { file.addInterface(1, [.text(1, comment)]) }
    file.addPacket(interface: 1000, data: [1])
    file.addPacket(interface: 1024, data: [2])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == [[1]])
    #expect(outcome.errors.count >= 2)
    #expect(outcome.error?.message.contains("more interfaces than are kept") == true)
  }

  @Test func `of any bytes at all never traps`() throws {
    var generator = SeededGenerator(state: 7)
    var sound = file(packets: 2)
    sound.addPacket(data: [1, 2], [.text(1, "c"), .word(2, 0x41), .bytes(3, [2, 1, 2, 3, 4]), .verdict(7, 1, 2)])
    sound.addObsoletePacket(drops: 1, data: [3])
    sound.addSimplePacket(data: [4])
    sound.addSection(isBigEndian: true)
    sound.addInterface(1, [.bytes(9, [0xff]), .text(2, "a"), .bytes(4, [1, 2, 3, 4, 5, 6, 7, 8]), .long(14, 1 << 63)])
    sound.addPacket(time: .max, data: [5])
    for _ in 0..<2000 {
      var bytes = sound.bytes
      for _ in 0...Int.random(in: 0..<6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = [0, 0xff, 0x80, 1, 4].randomElement(using: &generator) ?? 0
      }
      let outcome = try? readPcapng(bytes)
      #expect((outcome?.packets.count ?? 0) <= 7 && (outcome?.errors.count ?? 0) < 20)
    }
  }
}
