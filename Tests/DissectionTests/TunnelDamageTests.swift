import Packets
import Testing

@testable import Dissection

/// What lists of any length, lengths of any value and tunnels in tunnels come to: a note, and every byte owned.
@Suite struct `A tunnel that is made to break its decoder` {
  private static func many(_ text: String, _ count: Int) -> [UInt8] {
    Array([[UInt8]](repeating: hex(text), count: count).joined())
  }

  /// A packet without the layers below it, as an exported message is: no length of IP or UDP limits it.
  private static let lists: [(name: String, id: ProtocolID, bytes: [UInt8])] = [
    ("GRE's route", .gre, hex("4000 0800 0000 0000") + many("0800 00 01 01", 10_000)),
    ("GTP's extension headers", .gtp, hex("34 ff ffff 00000000 0000 00 c0") + many("01 0007 c0", 10_000)),
    ("GTP's elements", .gtp, hex("32 02 ffff 00000000 0000 00 00") + many("0e 05", 10_000)),
    ("GTP's elements of no length", .gtp, hex("32 02 ffff 00000000 0000 00 00") + many("ff 0000", 10_000)),
    ("GTPv2's elements", .gtpv2, hex("40 01 ffff 000000 00") + many("03 0001 00 05", 10_000)),
    ("GTPv2's groups", .gtpv2, hex("40 01 ffff 000000 00") + many("5d ffff 00", 10_000)),
    ("L2TP's pairs", .l2tp, hex("c802 ffff 0000 0000 0000 0000") + many("0006 0000 0027", 10_000)),
    ("LISP's records", .lisp, hex("200000ff 0000000000000000") + many("00000000 ff 00 0000 0000 0000", 10_000)),
    (
      "LISP's locators", .lisp,
      hex("20000001 0000000000000000 00000000 ff 00 0000 0000 4003 00 00 01 00 ffff") + many("0000", 10_000)
    ),
  ]

  @Test(arguments: lists.indices)
  func `is covered where it has ten thousand parts`(index: Int) {
    let list = Self.lists[index]
    let dissector = Dissector()
    var dissection = Dissection()
    dissector.dissect(list.bytes.span, as: .known(list.id), into: &dissection)
    #expect(invariantFaults(of: dissection, length: list.bytes.count) == [], "\(list.name)")
    #expect(dissection.fields.count <= Dissection.maximumFields + 64)
  }

  private static let heads: [(name: String, id: ProtocolID, bytes: [UInt8])] = [
    ("GRE", .gre, hex("f881 880b 0000 0000 00000001 00000002 0800 00 04 c0000201 0000 00 00")),
    ("ERSPAN", .erspan, hex("2064 6005 0001e240 0009 802b 1400 0003 0000 002a")),
    ("VXLAN", .vxlan, hex("884804d2 00006400")), ("GENEVE", .geneve, hex("0240 6558 00006400 0102 80 01 00030004")),
    ("NSH", .nsh, hex("0fc6 02 01 00002aff 0000 04 04 30001388 0000 05 03 61626300")),
    ("GTP", .gtp, hex("34 ff 0021 12345678 0000 00 85 02 1fc9 0000000000 00")),
    ("GTP's radio container", .gtp, hex("34 ff 0021 12345678 0000 00 84 02 17ff 0000000100 00")),
    ("GTPv2", .gtpv2, hex("48 21 0026 00000007 000005 00 02 0002 00 1000 5d 0012 00 49 0001 00 05")),
    ("WireGuard", .wireGuard, hex("04000000 11223344 0300000000000000")),
    ("L2TP", .l2tp, hex("c802 0014 002b 0000 0001 0001 8008 0000 0009 0001")),
    ("Teredo", .teredo, hex("0001 02 04 6d65 01020304 1122334455667788 00 0000 63be 3ffffdb2")),
    ("LISP's data", .lispData, hex("c0 123456 00000003")),
    (
      "LISP", .lisp,
      hex("10000001 0102030405060708 0001 0a000001 4003 00 00 02 00 0008 0000004d 0000 00 18 0001 0a010000")
    ),
    ("IPComp", .ipComp, hex("06 00 0002")), ("EtherIP", .etherIP, hex("3000")),
    ("GUE", .gue, hex("0104 8000 00000001")),
  ]

  @Test(arguments: heads.indices)
  func `is covered whatever a byte of its header is`(index: Int) {
    let head = Self.heads[index]
    let dissector = Dissector()
    var dissection = Dissection()
    for place in head.bytes.indices {
      for value in [0, 1, head.bytes[place] &- 1, head.bytes[place] &+ 1, 0x7f, 0x80, 0xff] as [UInt8] {
        var bytes = head.bytes + innerPacket
        bytes[place] = value
        dissector.dissect(bytes.span, as: .known(head.id), into: &dissection)
        #expect(invariantFaults(of: dissection, length: bytes.count) == [], "\(head.name), \(value) at \(place)")
      }
    }
  }

  @Test(arguments: heads.indices)
  func `is covered wherever it ends`(index: Int) {
    let head = Self.heads[index]
    let dissector = Dissector()
    var dissection = Dissection()
    for end in 0...head.bytes.count {
      let bytes = Array(head.bytes.prefix(end))
      dissector.dissect(bytes.span, as: .known(head.id), into: &dissection)
      #expect(invariantFaults(of: dissection, length: end) == [], "\(head.name) at \(end)")
    }
  }

  @Test func `ends at the limit of layers where it is in itself`() {
    var packet = innerPacket
    for _ in 0..<40 { packet = ipv4Packet(options: [], protocol: 47, payload: hex("0000 0800") + packet) }
    let sample = Sample(packet)
    #expect(sample.layers.count == Dissection.maximumLayers + 1)
    #expect(sample.tunnelNotes == ["too many layers"])
    #expect(sample.faults == [])
  }
}
