import Packets
import Testing

@testable import Dissection

private let own = "02000000000a"
private let other = "02000000000b"
private let none = "000000000000"

/// A packet of Ethernet and IPv4 in a frame from 02:00:00:00:00:0a.
private func packet(
  _ opcode: Int, _ addresses: String, hardware: Int = 1, protocol type: Int = 0x0800, sizes: (Int, Int) = (6, 4)
) -> [UInt8] {
  bigEndian(hardware, 2) + bigEndian(type, 2) + bigEndian(sizes.0, 1) + bigEndian(sizes.1, 1) + bigEndian(opcode, 2)
    + hex(addresses)
}

private func sample(_ packet: [UInt8], type: Int = 0x0806, unknown: [Range<Int>] = []) -> Sample {
  Sample(.ethernet, ethernetHeader(type) + packet, unknown: unknown)
}

@Suite struct `An ARP packet` {
  @Test func `has the addresses of sender and target`() {
    let sample = sample(packet(2, own + "c0000201" + other + "c0000202"))
    #expect(sample.layers == [.ethernet, .arp])
    #expect(sample.value("arp.hw.type") == 1)
    #expect(sample.value("arp.proto.type") == 0x0800)
    #expect(sample.value("arp.hw.size") == 6)
    #expect(sample.value("arp.proto.size") == 4)
    #expect(sample.value("arp.opcode") == 2)
    #expect(sample.value("arp.src.hw_mac") == 0x0200_0000_000a)
    #expect(sample.value("arp.src.proto_ipv4") == 0xc000_0201)
    #expect(sample.value("arp.dst.hw_mac") == 0x0200_0000_000b)
    #expect(sample.value("arp.dst.proto_ipv4") == 0xc000_0202)
    #expect(sample.notes.isEmpty)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      (1, "c0000201", "c0000202", ARP.Message.request, []), (1, "00000000", "c0000202", .probe, ["arp.isprobe"]),
      (1, "c0000202", "c0000202", .announcement, ["arp.isgratuitous", "arp.isannouncement"]),
      (1, "00000000", "00000000", .request, []), (2, "c0000201", "c0000202", .reply, []),
      (2, "c0000202", "c0000202", .gratuitousReply, ["arp.isgratuitous"]),
      (3, "00000000", "00000000", .reverseRequest, []),
      (4, "c0000201", "c0000202", .reverseReply, []), (5, "00000000", "00000000", .reverseRequest, []),
      (6, "c0000201", "c0000202", .reverseReply, []), (8, "c0000201", "00000000", .inverseRequest, []),
      (9, "c0000201", "c0000202", .inverseReply, []), (10, "c0000201", "c0000202", .refusal, []),
      (11, "c0000201", "c0000202", .other, []),
    ] as [(Int, String, String, ARP.Message, [String])])
  func `says something as a whole`(opcode: Int, sender: String, target: String, message: ARP.Message, flags: [String]) {
    let sample = sample(packet(opcode, own + sender + other + target))
    #expect(sample.value("arp.message") == message.rawValue)
    #expect(sample.fields.map(\.name).filter { $0.hasPrefix("arp.is") } == flags)
    #expect(sample.notes.isEmpty)
  }

  @Test func `has a sentence for every message, of fields that there are`() {
    let names = Set((ARP.Field.all + ARP.ATMField.all).map(\.name.description))
    for message in ARP.Message.allCases {
      let sentence = ARP.Field.sentence(message.rawValue)?.description ?? ""
      #expect(sentence != "")
      for place in sentence.split(separator: "{").dropFirst(sentence.hasPrefix("{") ? 0 : 1) {
        #expect(names.contains(String(place.prefix { $0 != "}" })), "\(sentence)")
      }
    }
  }

  @Test func `names every assigned opcode`() {
    for opcode in UInt64(0)...25 { #expect(ARP.Field.opcodeName(opcode) != nil) }
    #expect(ARP.Field.opcodeName(26) == nil)
    #expect(sample(packet(26, own + "c0000201" + other + "c0000202")).notes(on: "arp.opcode") == ["unknown opcode"])
  }

  @Test(
    arguments: [
      (2, "02000000000c", "c0000201", "arp.src.hw_mac", "sender is not the frame's source"),
      (2, "ffffffffffff", "c0000201", "arp.src.hw_mac", "group sender address"),
      (2, "01005e000001", "c0000201", "arp.src.hw_mac", "group sender address"),
      (2, own, "00000000", "arp.src.proto_ipv4", "reply without an address"),
      (1, own, "e0000001", "arp.src.proto_ipv4", "sender address of no host"),
      (1, own, "ffffffff", "arp.src.proto_ipv4", "sender address of no host"),
    ])
  func `says what no sender can be`(opcode: Int, hardware: String, address: String, field: String, note: String) {
    let sample = sample(packet(opcode, hardware + address + other + "c0000202"))
    #expect(sample.notes(on: field) == [note])
    #expect(sample.notes.count == 1)
  }

  @Test func `leaves what is after its addresses to Ethernet`() {
    let sample = sample(packet(1, own + "c0000201" + none + "c0000202") + [UInt8](repeating: 0, count: 18))
    #expect(sample.layers == [.ethernet, .arp, .trailer])
    #expect(sample.first("eth.padding")?.bytes == 42..<60)
  }

  @Test func `has bytes where the addresses are of other kinds`() {
    let relay = sample(packet(8, "0401 c0000201 0811 00000000", hardware: 15, sizes: (2, 4)))
    #expect(relay.content("arp.src.hw") == [4, 1])
    #expect(relay.content("arp.dst.hw") == [8, 0x11])
    #expect(relay.value("arp.src.proto_ipv4") == 0xc000_0201)
    #expect(relay.notes.isEmpty)
    let chaos = sample(packet(1, own + "0401" + none + "0402", protocol: 0x0804, sizes: (6, 2)))
    #expect(chaos.content("arp.dst.proto") == [4, 2])
  }

  @Test(arguments: [0, 1, 5, 7, 255], [0, 1, 3, 5, 255])
  func `says where a size does not fit its type`(hardware: Int, protocol size: Int) {
    let bytes = packet(1, own + "c0000201" + none + "c0000202", sizes: (hardware, size))
    let sample = sample(bytes)
    #expect(sample.notes(on: "arp.hw.size").contains("bad hardware address length"))
    #expect(sample.notes(on: "arp.proto.size").contains("bad protocol address length"))
    #expect(sample.faults == [])
  }

  @Test func `may do without hardware addresses where a host leaves`() {
    let sample = sample(packet(2, "c0000201 ffffffff", sizes: (0, 4)))
    #expect(sample.value("arp.message") == ARP.Message.departure.rawValue)
    #expect(sample.notes.isEmpty)
  }

  @Test func `is RARP's under another EtherType`() {
    let sample = sample(packet(3, own + "00000000" + own + "00000000"), type: 0x8035)
    #expect(sample.layers == [.ethernet, .rarp])
    #expect(sample.value("arp.opcode") == 3)
  }

  @Test func `has kinds and sizes for each address over ATM`() {
    let nsap = "47000580ffe1000000f21a00010203040506070001".prefix(40)
    let bytes = hex("0013 0800 14 00 0001 04 4c 06 04 \(nsap) c0000201 343933303132333435363738 0102030405ff c0000202")
    let sample = sample(bytes)
    #expect(sample.value("arp.src.hlen") == 20)
    #expect(sample.value("arp.dst.htype") == 1)
    #expect(sample.value("arp.dst.hlen") == 12)
    #expect(sample.content("arp.dst.atm_num_e164") == Array("493012345678".utf8))
    #expect(sample.content("arp.dst.atm_subaddr") == hex("0102030405ff"))
    #expect(sample.value("arp.dst.proto_ipv4") == 0xc000_0202)
    #expect(sample.faults == [])
    holdsTogether(bytes)
  }

  @Test(arguments: [("04", "10", "04"), ("13", "00", "04"), ("00", "00", "03"), ("15", "14", "05")])
  func `says where a size over ATM is none of the address's`(number: String, target: String, protocol size: String) {
    let sample = sample(hex("0013 0800 \(number) 00 0001 \(size) \(target) 00 04") + [UInt8](repeating: 0, count: 60))
    let sizes = [("hlen", number), ("pln", size)].map { ("arp.src.\($0)", UInt64($1, radix: 16) ?? 0) }
    for (name, value) in sizes + [("arp.dst.hlen", UInt64(target, radix: 16) ?? 0), ("arp.dst.pln", 4)] {
      let isRight = value == 0 || value == (name.hasSuffix("hlen") ? 20 : 4)
      let kind = name.hasSuffix("hlen") ? "hardware" : "protocol"
      #expect(sample.notes(on: name) == (isRight ? [] : ["bad \(kind) address length"]), "\(name), \(value)")
    }
    #expect(sample.faults == [])
  }

  @Test func `has each size govern the sender's address and the target's`() {
    let bytes = ethernetHeader(0x0806) + packet(1, own + "c0000201" + none + "c0000202")
    var dissector = Dissector()
    var dissection = Dissection()
    dissector.dissect(
      Packet(number: 1, linkType: .ethernet, originalLength: bytes.count), bytes.span, into: &dissection)
    let lengths = dissection.lengths.indices.map { dissection.lengths[$0] }
    #expect(
      lengths.map { dissection.fields[$0.field].id } == [
        ARP.Field.hardwareSize.id, ARP.Field.protocolSize.id, ARP.Field.hardwareSize.id, ARP.Field.protocolSize.id,
      ])
    #expect(lengths.map(\.bytes) == [22..<28, 28..<32, 32..<38, 38..<42])
  }

  @Test func `holds together wherever it ends, and whatever is unknown`() {
    holdsTogether(packet(1, own + "c0000201" + none + "c0000202"))
    holdsTogether(packet(8, "0401 c0000201 0811 00000000", hardware: 15, sizes: (2, 4)))
  }

  private func holdsTogether(_ bytes: [UInt8]) {
    for end in 0...bytes.count { #expect(sample(Array(bytes.prefix(end))).faults == []) }
    for start in bytes.indices { #expect(sample(bytes, unknown: [14 + start..<15 + start]).faults == []) }
    for index in bytes.indices {
      for value in [0, 1, 0x13, 0x7f, 0x80, 0xff] as [UInt8] {
        var damaged = bytes
        damaged[index] = value
        #expect(sample(damaged).faults == [])
      }
    }
  }
}
