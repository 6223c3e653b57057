import Foundation
import Hexdump
import Packets
import Testing

@Suite("Plain hexadecimal digits")
struct PlainHexTests {
  static let header = "45000014000000004001f6e5c0000201c0000202"

  @Test("An empty line ends a packet, a line end does not")
  func packets() {
    #expect(read("45000014\n0000\n\n45000015", linkType: .raw).hex == ["450000140000", "45000015"])
    let (head, tail) = (Self.header.prefix(20), Self.header.dropFirst(20))
    #expect(read("\(head)\n\(tail)\n\n\(Self.header)").hex == [Self.header, Self.header])
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
    let outcome = read("45 00 00 14 00 00 00 00 40 11\n0000  47 00 00 14 00 00 00 00\n0008  40 12\n", linkType: .raw)
    #expect(outcome.hex == ["45000014000000004011", "47000014000000004012"])
  }

  @Test("Digits directly beside prose are a packet only if they make sense as one")
  func besideProse() {
    #expect(read("The packet is\n\(Self.header)\nas you see.").hex == [Self.header])
    #expect(read("The key is\n0011223344556677889900112233\nas you see.").hex == [])
  }

  @Test("Lists that end a line with a separator go on")
  func wrapped() {
    #expect(read("45:00:00:14:00:00:\n40:11", linkType: .raw).hex == ["4500001400004011"])
  }

  @Test("A row of column numbers above bytes is none of them")
  func ruler() {
    let text = "       00 01 02 03 04 05 06 07\n\n0000   45 00 00 14 00 00 00 00\n0008   40 11\n"
    #expect(read(text).hex == ["45000014000000004011"])
  }

  /// What the lines of a text are read as where the judge knows the lengths in IPv4 headers.
  private func readWithLengths(_ text: String) -> Outcome {
    var reader = HexdumpReader(text: Array(text.utf8), name: "dump.txt") { bytes in
      var judgement = judge(bytes)
      let start = judgement.linkType == .ethernet ? 14 : 0
      if judgement.confidence == 100 { judgement.length = start + Int(bytes[start + 2]) << 8 + Int(bytes[start + 3]) }
      return judgement
    }
    return Outcome(of: &reader)
  }

  private func rows(_ hexadecimal: String, width: Int, _ form: ([UInt8]) -> String) -> [String] {
    let all = bytes(hexadecimal)
    return stride(from: 0, to: all.count, by: width).map { form(Array(all[$0..<min($0 + width, all.count)])) }
  }

  private func spaced(_ bytes: [UInt8]) -> String { bytes.map { hexadecimal([$0]) }.joined(separator: " ") }

  @Test(
    "Digits that may be a number, a date, a digest or a text are no packet, and the error says how to force them",
    arguments: [
      "deadbeef", "0644 0755 0600", "12:30:45\n12:31:45", "2023-01-02\n2023-01-03", "03 12 24 33 41 49",
      "d41d8cd98f00b204e9800998ecf8427e\n9e107d9d372bb6826bd81d3542a419d6", "9b0bedeacde0\n5ce91383bbbd",
      "0123456789012345678901234567890123456789", "00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f",
      "2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 53 59", "10 DATA 12,34,56,78,90,12\n20 DATA 11,22,33,44,55,66",
    ])
  func doubtful(text: String) throws {
    let outcome = read(text)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.count == 1)
    #expect(read("deadbeef").errors.first?.message.contains("--link-type") == true)
    #expect(read("deadbeef", linkType: .raw).hex == ["deadbeef"])
    let form = try #require(InputForm(named: "plain-hex"))
    var forced = HexdumpReader(text: Array("deadbeef".utf8), name: "dump.txt", form: form, judge: judge)
    #expect(Outcome(of: &forced).hex == ["deadbeef"])
  }

  @Test("A row of a comma list without a letter is bytes where other rows are")
  func decimalRow() {
    let packet = Self.header + "303132333435363738"
    let text = rows(packet, width: 10) { $0.map { hexadecimal([$0]) }.joined(separator: ", ") }
    let outcome = read(text.joined(separator: ",\n"))
    #expect(outcome.hex == [packet])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Rows where each byte has 0x before it, and blanks that hexdump prints for missing ones")
  func prefixedRows() {
    let packet = "00" + echo.dropFirst(2)
    let text = rows(packet, width: 8) { $0.map { "0x\(hexadecimal([$0]))" }.joined(separator: " ") }
    #expect(read(text.joined(separator: "\n")).hex == [packet])
    let padded = rows(echo, width: 16) { row in
      row.map { "0x\(hexadecimal([$0])), " }.joined() + String(repeating: "0x  , ", count: 16 - row.count)
    }
    let outcome = read(padded.joined(separator: "\n"))
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Lines that are whole by their own headers are packets, short or long, and rows of one are not")
  func wholeLines() {
    let other = Self.header + "00"
    #expect(readWithLengths("\(spaced(bytes(echo)))\n\(other)").hex == [echo, other])
    let log = "recv: \(spaced(bytes(echo)))\nrecv: \(spaced(bytes(Self.header)))\n"
    #expect(readWithLengths(log).hex == [echo, Self.header])
    let wrapped = rows(echo, width: 40) { "host app: \(hexadecimal($0))" }.joined(separator: "\n")
    #expect(readWithLengths(wrapped).hex == [echo])
  }

  @Test("Rows with an empty line between each two are one packet as long as it says")
  func spacedRows() {
    let text = rows(echo, width: 16, spaced).joined(separator: "\n\n")
    let outcome = readWithLengths(text + "\n\n" + text)
    #expect(outcome.hex == [echo, echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Bytes that C extended as signed numbers, over several rows")
  func signExtended() {
    let text = rows(echo, width: 16) { row in
      row.map { ($0 < 0x80 ? "" : "ffffff") + hexadecimal([$0]) }.joined(separator: " ")
    }
    #expect(read(text.joined(separator: "\n")).hex == [echo])
  }

  @Test("Zeros that fill the last word are cut off by the packet's length, and doubted where it does not tell")
  func paddedWords() {
    let packet = "45000015000000004001f6e4c0000201c000020221"
    let words = rows(packet + "000000", width: 4) { hexadecimal($0.reversed()) }.joined(separator: " ")
    let outcome = readWithLengths(words)
    #expect(outcome.hex == [packet])
    #expect(outcome.errors.isEmpty)
    #expect(read(words).errors.count == 1)
  }

  @Test(
    "A packet in one word among others",
    arguments: [
      "1,1700000000.5,58,\(echo)", "[58] \(echo)", "echo \(echo) | xxd -r -p", "ovs-appctl trace br0 in_port=1 \(echo)",
      "no,time,data\n1,2,\(echo)",
    ])
  func amongWords(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
    #expect(read(text.replacing(echo, with: "d41d8cd98f00b204e9800998ecf8427e9e107d9d")).hex.isEmpty)
  }

  @Test("Zephyr's bar before the text is not closed")
  func zephyr() {
    let text = rows(echo, width: 16) { row in
      spaced(row).padding(toLength: 48, withPad: " ", startingAt: 0) + "|"
        + row.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
    }
    #expect(read(text.map { "        \($0) " }.joined(separator: "\n")).hex == [echo])
  }
}
