import Packets
import Testing

@testable import Dissection

/// A message of ICMP or IGMP with the checksum that is right for it.
func controlMessage(_ text: String, checksum: Int? = nil) -> [UInt8] {
  let bytes = hex(text)
  let head = Array(bytes.prefix(2))
  let rest = Array(bytes.dropFirst(2))
  return head + bigEndian(checksum ?? plainChecksum(head + [0, 0] + rest), 2) + rest
}

private func over(_ message: [UInt8], protocol number: UInt8 = 1) -> Sample {
  Sample(ipv4Packet(options: [], protocol: number, payload: message))
}

/// The first bytes of a datagram from 192.0.2.2:50000 to 192.0.2.53:53.
private let quoted = "4500 001c 0001 0000 0111 0000 c0000202 c0000235 c350 0035 0008 0000"

@Suite struct `An ICMP message` {
  @Test(
    arguments: [
      ("08 00 1234 0001 6162", ["icmp.ident": 0x1234, "icmp.ident_le": 0x3412, "icmp.seq": 1, "icmp.seq_le": 256]),
      ("0d 00 0001 0002 00000001 00000002 00000003", ["icmp.originate_timestamp": 1, "icmp.transmit_timestamp": 3]),
      ("12 00 0001 0002 ffffff00", ["icmp.address_mask": 0xffff_ff00]),
      ("09 00 01 02 0708 c0000201 80000000", ["icmp.num_addrs": 1, "icmp.lifetime": 1800]),
      ("03 04 0000 05d4 \(quoted)", ["icmp.code": 4, "icmp.mtu": 1492]),
      ("05 01 c00002fe \(quoted)", ["icmp.code": 1, "icmp.redir_gw": 0xc000_02fe]),
      ("0c 00 08 00 0000 \(quoted)", ["icmp.pointer": 8]),
      ("2b 02 0001 05 00", ["icmp.code": 2, "icmp.ext.echo.seq": 5]),
      ("1e 00 0007 0000 0003 ffff 0001312d 000005dc", ["icmp.traceroute.outbound": 3, "icmp.traceroute.mtu": 1500]),
    ] as [(String, [String: UInt64])])
  func `has the fields of its type`(message: String, values: [String: UInt64]) {
    let sample = over(controlMessage(message))
    for (name, value) in values { #expect(sample.value(name) == value, "\(name)") }
    #expect(sample.verdict("icmp.checksum") == .correct)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [(nil, .correct, []), (0, .offloaded, ["no checksum"]), (0x1234, .wrong, ["bad checksum"])]
      as [(Int?, Verdict, [String])])
  func `has a checksum that is judged`(checksum: Int?, verdict: Verdict, notes: [String]) {
    let sample = over(controlMessage("08 00 0001 0001 6162", checksum: checksum))
    #expect(sample.verdict("icmp.checksum") == verdict)
    #expect(sample.notes(on: "icmp.checksum") == notes)
  }

  @Test(
    arguments: [
      ("08 01 0001 0001", "icmp.code", "unknown code"), ("03 63 00000000 \(quoted)", "icmp.code", "unknown code"),
      ("0f 00 0001 0001", "icmp.type", "deprecated type"), ("c8 00", "icmp.type", "unassigned type"),
      ("03 00 00000000", "icmp.unused", "nothing quoted"),
      ("05 00 c0000202 \(quoted)", "icmp.redir_gw", "redirect to oneself"),
      ("05 00 c0000201 \(quoted)", "icmp.redir_gw", "redirect to the sender"),
      ("03 04 0000 0000 \(quoted)", "icmp.mtu", "no MTU"), ("03 04 0000 0043 \(quoted)", "icmp.mtu", "MTU too small"),
      ("03 04 0000 0044 \(quoted)", "icmp.mtu", nil),
      ("12 00 0001 0002 ff00ff00", "icmp.address_mask", "mask with holes"),
      ("0e 00 0001 0002 00000001 80000001 05265c00", "icmp.receive_timestamp", "nonstandard time"),
      ("0e 00 0001 0002 00000001 80000001 05265c00", "icmp.transmit_timestamp", "not a time of day"),
      ("0a 00 00000001", "icmp.reserved", "unused bits set"),
      ("09 00 00 01 0000", "icmp.addr_entry_size", "bad entry size"),
      ("09 00 00 01 0000", "icmp.num_addrs", "no address"),
      ("09 00 00 01 0000", "icmp.lifetime", "router leaves"),
    ] as [(String, String, String?)])
  func `says what is odd`(message: String, field: String, note: String?) {
    let sample = over(controlMessage(message))
    #expect(sample.notes(on: field) == (note.map { [$0] } ?? []))
    #expect(sample.faults == [])
  }

  @Test func `quotes a datagram, which is not blamed for what it lacks`() {
    var datagram = hex(quoted)
    datagram[3] = 0x64
    datagram[25] = 0x50
    let sample = over(controlMessage("03 03 00000000") + datagram)
    #expect(sample.layers == [.ipv4, .icmp, .ipv4, .udp])
    #expect(sample.values("udp.dstport") == [53])
    #expect(sample.verdict("udp.checksum") == .unused)
    #expect(
      sample.notes.filter { $0.severity >= .warning && $0.field != "icmp.checksum" && $0.field != "ip.checksum" }
        .isEmpty)
    #expect(sample.faults == [])
  }

  @Test func `says where it is about an error`() {
    var datagram = hex(quoted)
    datagram[9] = 1
    datagram[20] = 3
    #expect(over(controlMessage("03 01 00000000") + datagram).notes.contains { $0.brief == "error about an error" })
    datagram[20] = 8
    #expect(!over(controlMessage("03 01 00000000") + datagram).notes.contains { $0.brief == "error about an error" })
  }

  /// After 128 bytes with a quoted datagram: a label stack of one entry.
  private func withExtensions(length: UInt8, padding: Int = 100, checksum: Int? = nil, version: UInt8 = 0x20) -> Sample
  {
    let object = hex("0008 01 01 05dc1101")
    let head: [UInt8] = [version, 0]
    let sum = checksum ?? plainChecksum(head + [0, 0] + object)
    let body = hex(quoted) + [UInt8](repeating: 0, count: padding) + head + bigEndian(sum, 2) + object
    let word = [0, length, 0, 0] as [UInt8]
    let bytes = [11, 0] + bigEndian(plainChecksum([11, 0, 0, 0] + word + body), 2) + word + body
    return over(bytes)
  }

  @Test(
    arguments: [
      (32, 100, nil, 0x20, .correct, []), (0, 100, nil, 0x20, .correct, ["extensions without a length"]),
      (8, 4, nil, 0x20, .correct, ["short quotation"]), (32, 100, 0, 0x20, .unused, ["no checksum"]),
      (32, 100, 1, 0x20, .wrong, ["bad checksum of the extensions"]),
      (32, 100, nil, 0x10, .correct, ["unknown version"]),
    ] as [(UInt8, Int, Int?, UInt8, Verdict, [String])])
  func `has extensions after what it quotes`(
    length: UInt8, padding: Int, checksum: Int?, version: UInt8, verdict: Verdict, notes: [String]
  ) {
    let sample = withExtensions(length: length, padding: padding, checksum: checksum, version: version)
    #expect(sample.layers.contains(.icmpExtensions))
    #expect(sample.values("icmp.mpls.label") == (version == 0x20 ? [24001] : []))
    #expect(sample.verdict("icmp.ext.checksum") == verdict)
    let found = sample.notes.filter { $0.field?.hasPrefix("icmp.") ?? false }.map(\.brief)
    #expect(found == notes)
    #expect(sample.faults == [])
  }

  @Test(arguments: [1, 31, 32, 33, 35, 36, 255] as [UInt8])
  func `bears every length of what it quotes`(length: UInt8) { #expect(withExtensions(length: length).faults == []) }

  /// Bytes before 128 that look like extensions, or none after: a message without a length has none.
  @Test func `has no extensions where none can be told`() {
    #expect(!withExtensions(length: 0, padding: 96).layers.contains(.icmpExtensions))
    #expect(!withExtensions(length: 0, checksum: 0x1234).layers.contains(.icmpExtensions))
    #expect(!withExtensions(length: 0, checksum: 0).layers.contains(.icmpExtensions))
  }

  @Test func `tells ping's time by the packet's own`() {
    let message = controlMessage("08 00 0001 0001 80d7096a00000000 20a1070000000000 1011")
    let packet = ipv4Packet(options: [], protocol: 1, payload: message)
    let seconds = 0x6a09_d780 as Int64
    for (time, isTold) in [(seconds, true), (seconds + 599, true), (seconds + 600, false), (0, false)] {
      var dissector = Dissector()
      var dissection = Dissection()
      let timestamp = Timestamp(seconds: time, nanoseconds: 523_456_000, digits: 6)
      dissector.dissect(
        Packet(number: 1, linkType: .ipv4, time: timestamp, originalLength: packet.count), packet.span,
        into: &dissection)
      let index = dissection.find(ICMP.Field.dataTimeRelative.id, from: 0)
      #expect((index != nil) == isTold)
      guard let index, time == seconds else { continue }
      #expect(dissection.fields[index].value == 23456)
    }
  }

  @Test func `holds together wherever it ends, and whatever its bytes are`() {
    let samples = [
      "08 00 1234 0001 6162", "09 10 01 02 0708 c0000201 80000000 100a 0001 0258 9b40 c0000208 130118 00 1802 abcd",
      "0b 00 00000000 \(quoted)", "26 00 0001 0001 00000e10 0468 6f73 7400",
      "2a 00 0001 0501 2000 0000 0008 0302 00000001",
      "2a 00 0001 0501 2000 0000 0014 020f 00000001 0001 0000 c0000201 08 65746830 0000 00 000005dc",
    ].map { ipv4Packet(options: [], protocol: 1, payload: controlMessage($0)) }
    for packet in samples { checkDamage(packet, from: 20) }
  }
}

/// Cuts a packet at every byte, hides each of its bytes, and changes each to what is likely to break something.
func checkDamage(_ packet: [UInt8], from start: Int, linkType: LinkType = .ipv4) {
  for end in start...packet.count { #expect(Sample(Array(packet.prefix(end)), linkType: linkType).faults == []) }
  for index in start..<packet.count {
    #expect(Sample(packet, linkType: linkType, unknown: [index..<index + 1]).faults == [])
    for value in [0, 1, 2, 3, 0x7f, 0x80, 0xff, packet[index] &+ 1, packet[index] &- 1] as [UInt8] {
      var damaged = packet
      damaged[index] = value
      #expect(Sample(damaged, linkType: linkType).faults == [])
    }
  }
}

@Suite struct `An IGMP message` {
  private func overIPv4(
    _ message: [UInt8], hops: UInt8 = 1, to group: String = "e0000016", options: [UInt8] = hex("94040000")
  ) -> Sample {
    var packet = ipv4Packet(options: options, protocol: 2, payload: message)
    packet[8] = hops
    packet.replaceSubrange(16..<20, with: hex(group))
    return Sample(packet)
  }

  @Test(
    arguments: [
      ("11 00 00000000", 1, .generalQuery),
      ("11 64 00000000", 2, .generalQuery),
      ("11 00 00000000 027d 0000", 3, .generalQuery),
      ("12 00 ef010203", 1, .report1),
      ("16 00 ef010203", 2, .report2),
      ("17 00 ef010203", 2, .leave),
      ("22 00 0000 0000", 3, .report3),
      ("11 0a ef010203", 2, .query2),
      ("01 00 00000001 00000000 0000000000000000", 0, .createRequest),
    ] as [(String, UInt64, IGMP.Message)])
  func `is of a version`(message: String, version: UInt64, kind: IGMP.Message) {
    let sample = overIPv4(controlMessage(message))
    #expect(sample.layers == [.ipv4, .igmp])
    #expect(sample.value("igmp.version") == version)
    #expect(sample.value("igmp.message") == kind.rawValue)
    #expect(sample.notes.allSatisfy { $0.field == "ip.checksum" })
  }

  @Test func `has times as floating-point numbers`() {
    #expect(FloatingCode.value(0x7f, mantissaBits: 4) == 127)
    #expect(FloatingCode.value(0x80, mantissaBits: 4) == 128)
    #expect(FloatingCode.value(0xff, mantissaBits: 4) == 31744)
    #expect(FloatingCode.value(0x7fff, mantissaBits: 12) == 32767)
    #expect(FloatingCode.value(0x8000, mantissaBits: 12) == 32768)
    #expect(FloatingCode.value(0xffff, mantissaBits: 12) == 8_387_584)
    let sample = overIPv4(controlMessage("11 8f ef010203 029f 0001 c000020a"))
    #expect(sample.value("igmp.max_resp") == 248)
    #expect(sample.value("igmp.qqi") == 496)
    #expect(sample.values("igmp.saddr") == [0xc000_020a])
  }

  @Test(
    arguments: [
      ("22 00 0000 0002 01 00 0000 ef010203", "igmp.num_grp_recs", "bad number of records"),
      ("22 00 0000 0001 09 00 0000 ef010203", "igmp.record_type", "unknown record type"),
      ("22 00 0000 0001 01 00 0002 ef010203 c0000201", "igmp.num_src", "bad number of sources"),
      ("16 00 c0000201", "igmp.maddr", "not a group"), ("16 00 ef010203 00", "igmp.maddr", "bytes after the message"),
      ("16 01 ef010203", "igmp.max_resp", "reserved bits set"),
      ("12 01 ef010203", "igmp.reserved", "reserved bits set"), ("77 00", "igmp.type", "unknown type"),
    ] as [(String, String, String)])
  func `says what is odd`(message: String, field: String, note: String) {
    let sample = overIPv4(controlMessage(message))
    #expect(sample.notes(on: field).contains(note))
    #expect(sample.faults == [])
  }

  @Test func `stays on the link`() {
    #expect(overIPv4(controlMessage("16 00 ef010203"), hops: 2).notes.contains { $0.brief == "time to live not 1" })
    #expect(!overIPv4(controlMessage("16 00 ef010203")).notes.contains { $0.brief == "time to live not 1" })
  }

  @Test(arguments: [("12 00 ef010203", false), ("16 00 ef010203", true), ("22 00 0000 0000", true)])
  func `alerts routers since version 2`(message: String, alerts: Bool) {
    func isMissing(_ sample: Sample) -> Bool { sample.notes.contains { $0.brief == "no router alert" } }
    #expect(isMissing(overIPv4(controlMessage(message), options: [])) == alerts)
    #expect(!isMissing(overIPv4(controlMessage(message))))
  }

  @Test func `is RGMP's where it goes to its group`() {
    #expect(overIPv4(controlMessage("fd 00 ef010203"), to: "e0000019").layers == [.ipv4, .rgmp])
    #expect(overIPv4(controlMessage("fd 00 ef010203")).layers == [.ipv4, .igmp])
    #expect(overIPv4(controlMessage("16 00 ef010203"), to: "e0000019").layers == [.ipv4, .igmp])
  }

  @Test func `holds together wherever it ends, and whatever its bytes are`() {
    for message in [
      "22 00 0000 0002 0101 0001 ef010203 c0000201 61757869 0100 0000 ef010204", "11 8f ef010203 029f 0001 c000020a",
    ] {
      checkDamage(ipv4Packet(options: [], protocol: 2, payload: controlMessage(message)), from: 20)
    }
  }
}
