import Packets
import Testing

@testable import Dissection

@Suite struct `A Teredo packet` {
  private let bubble = ipv6Packet(59, [])

  @Test func `has indications before an IPv6 packet, and trailers after it`() {
    let sample = Sample(
      toPort: 40000,
      hex("0001 02 04 6d65 01020304 1122334455667788 00 0000 63be 3ffffdb2") + bubble + hex("0504 1388 0000 0902 0102"),
      from: 3544)
    #expect(sample.value("teredo.orig.port") == 40001)
    #expect(sample.value("teredo.orig.addr") == 0xc000_024d)
    #expect(sample.content("teredo.auth.id") == Array("me".utf8))
    #expect(sample.value("teredo.trailer.random_port") == 5000)
    #expect(sample.all("teredo.trailer").count == 2)
    #expect(sample.faults == [])
  }

  @Test func `is nobody's where no IPv6 packet fits`() {
    #expect(Sample(toPort: 40000, hex("6000 0000 ffff 3b40"), from: 3544).tunnel == [.data])
    #expect(Sample(toPort: 40000, hex("4500 0000"), from: 3544).tunnel == [.data])
  }
}

@Suite struct `A LISP message` {
  @Test func `carries packets with a nonce or versions, and an instance or status bits`() {
    let nonce = Sample(toPort: 4341, hex("c0 123456 00000003") + innerPacket)
    #expect(nonce.tunnel == [.lispData, .ipv4, .data])
    #expect(nonce.value("lisp-data.nonce") == 0x123456)
    let versions = Sample(toPort: 4341, hex("18 005006 00004d03") + innerPacket)
    #expect(versions.value("lisp-data.srcmapver") == 5)
    #expect(versions.value("lisp-data.iid") == 77)
    #expect(versions.value("lisp-data.lsb8") == 3)
    #expect(Sample(toPort: 4341, hex("90 000000 00000000") + innerPacket).tunnelNotes == ["bad flags"])
  }

  @Test func `asks for a mapping and is answered`() {
    let request = Sample(toPort: 4342, hex("10000001 0102030405060708 0001 0a000001 0001 c0000201 00 18 0001 0a010000"))
    #expect(request.tunnel == [.lisp])
    #expect(request.value("lisp.records") == 1)
    #expect(request.values("lisp.address.ipv4") == [0x0a00_0001, 0xc000_0201, 0x0a01_0000])
    let reply = Sample(
      toPort: 4342,
      hex("20000001 0102030405060708 000005a0 01 18 1000 0000 0001 0a010000 01 64 ff 00 0005 0001 c6336402"))
    #expect(reply.value("lisp.mapping.ttl") == 1440)
    #expect(reply.value("lisp.loc.weight") == 100)
    #expect(reply.faults == [])
  }
}

@Suite struct `Other tunnels` {
  @Test func `lead to what they carry`() {
    #expect(Sample(overIP: 97, hex("3000") + innerFrame).layers == [.ipv4, .etherIP, .ethernet, .ipv4, .data])
    #expect(Sample(overIP: 137, labelEntry(100, isBottom: true) + innerPacket).layers == [.ipv4, .mpls, .ipv4, .data])
    #expect(Sample(toPort: 6635, labelEntry(100, isBottom: true) + innerPacket).tunnel == [.mpls, .ipv4, .data])
    #expect(Sample(toPort: 6080, hex("0004 0000") + innerPacket).layers == [.ipv4, .udp, .gue, .ipv4, .data])
    #expect(Sample(toPort: 6080, hex("0104 8000 00000001") + innerPacket).layers == [.ipv4, .udp, .gue, .ipv4, .data])
    #expect(Sample(toPort: 6080, innerPacket).layers == [.ipv4, .udp, .ipv4, .data])
    #expect(Sample(overIP: 108, hex("06 00 0002 78da")).layers == [.ipv4, .ipComp])
  }
}

@Suite struct `Compressed payload` {
  /// The packet in a block of DEFLATE that compresses nothing, RFC 1951 §3.2.4.
  private func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt8(bytes.count)
    return [1, length, 0, ~length, 0xff] + bytes
  }

  @Test(
    "is decompressed where it is DEFLATE's",
    arguments: [(2, true), (0x1234, true), (0xf123, true), (3, false), (1, false), (20, false)])
  func decompresses(index: Int, isDecompressed: Bool) {
    let sample = Sample(overIP: 108, [4, 0] + bigEndian(index, 2) + stored(innerPacket))
    #expect(sample.layers == [.ipv4, .ipComp] + (isDecompressed ? [.ipv4, .data] : []))
    #expect(sample.faults == [])
    #expect(sample.briefs.contains("compressed") == !isDecompressed)
  }

  @Test func `is not where it is something else, or not whole`() {
    let damaged = Sample(overIP: 108, hex("04 00 0002") + Array(stored(innerPacket).dropLast()))
    #expect(damaged.layers == [.ipv4, .ipComp])
    #expect(damaged.briefs.contains("bad compression"))
    let longer = Sample(overIP: 108, hex("04 00 0002") + stored(innerPacket) + [0])
    #expect(longer.briefs.contains("bad compression"))
    // What was negotiated may be another algorithm.
    #expect(!Sample(overIP: 108, hex("04 00 0100 ffffff")).briefs.contains("bad compression"))
  }
}

/// The protocols that these tests name.
extension ProtocolID {
  static let teredo = Teredo.id
  static let lispData = LISPData.id
  static let lisp = LISP.id
  static let ipComp = IPComp.id
  static let etherIP = EtherIP.id
  static let gue = GUE.id
}
