import Hexdump
import Packets
import Testing

@Suite("Plain hexadecimal digits")
struct PlainHexTests {
  static let header = "45000014000000004001f6e5c0000201c0000202"

  @Test("An empty line ends a packet, a line end does not")
  func packets() {
    #expect(read("45000014\n0000\n\n45000015").hex == ["450000140000", "45000015"])
  }

  @Test("Lines that are each a packet for sure are packets")
  func onePacketPerLine() {
    #expect(read("\(Self.header)\n\(Self.header)\n\(Self.header)\n").hex == [Self.header, Self.header, Self.header])
  }

  @Test("Long lines without a blank that are each likely a packet are packets")
  func onePacketPerLongLine() throws {
    let frame = "ffffffffffff0200000000010806000108000604000102000000000100000000000000000000c0000202"
    var reader = HexdumpReader(text: Array("\(frame)\n\(frame)\n".utf8), name: "arp.txt") { bytes in
      let isARP = bytes.count > 13 && bytes[12] == 0x08 && bytes[13] == 0x06
      return LinkTypeJudgement(.ethernet, confidence: isARP ? 60 : 0, reason: "the type is ARP")
    }
    for _ in 0..<2 { #expect(try reader.next()?.originalLength == 42) }
    #expect(try reader.next() == nil)
  }

  @Test("An array in a program's source, with digits left out")
  func programText() {
    let text = "unsigned char packet[] = {\n  0x45, 0x0, 0x00,\n  0x14, 0xA, 0x00, 0x0, 0x0, 0x1\n};\nint length = 9;\n"
    #expect(read(text).hex == ["450000140a00000001"])
  }

  @Test("An array's braces may stand on the lines of its bytes")
  func braces() {
    let bytes = ["450000140a00000001"]
    #expect(read("char packet[] = { 0x45, 0x00, 0x00,\n  0x14, 0xa, 0x00, 0x0, 0x0, 0x1 };\nint n = 9;\n").hex == bytes)
    #expect(read("{0x45,0x00,0x00,0x14,\n0x0a,0x00,0x00,0x00,0x01};").hex == bytes)
    #expect(read("p = {0x45, 0x00, 0x00, 0x14, 0x0a, 0x00, 0x00, 0x00, 0x01}").hex == bytes)
  }

  @Test("A star for repeated rows, without offsets to say how many, ends the packet with an error")
  func star() {
    let outcome = read("\(Self.header)\n00 00 00 00\n*\n00 00 01\n\nthe end\n")
    #expect(outcome.hex == [Self.header + "00000000"])
    #expect(outcome.places == [[3, 1]])
  }

  @Test("A dump that begins directly below does not hide a packet")
  func aboveDump() {
    let outcome = read("45 00 00 14 00 00 00 00 40 11\n0000  47 00 00 14 00 00 00 00\n0008  40 12\n")
    #expect(outcome.hex == ["45000014000000004011", "47000014000000004012"])
  }

  @Test("Digits directly beside prose are a packet only if they make sense as one")
  func besideProse() {
    #expect(read("The packet is\n\(Self.header)\nas you see.").hex == [Self.header])
    #expect(read("The key is\n0011223344556677889900112233\nas you see.").hex == [])
  }

  @Test("Lists that end a line with a separator go on")
  func wrapped() {
    #expect(read("45:00:00:14:00:00:\n40:11").hex == ["4500001400004011"])
  }

  @Test("A row of column numbers above bytes is none of them")
  func ruler() {
    let text = "       00 01 02 03 04 05 06 07\n\n0000   45 00 00 14 00 00 00 00\n0008   40 11\n"
    #expect(read(text).hex == ["45000014000000004011"])
  }
}
