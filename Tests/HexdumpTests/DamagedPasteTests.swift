import Foundation
import Packets
import Testing

/// A raw IPv4 packet with a TCP segment, whose header checksum is right.
private let packet = "4500002c000100004006f6c7c0000201c00002020050c0010000000100000002501800000000000041424344"

private let rows = bytes(packet)

private func words(_ bytes: some Sequence<UInt8>, of length: Int = 2) -> String {
  let digits = hexadecimal(bytes)
  return stride(from: 0, to: digits.count, by: 2 * length).map { start in
    String(digits.dropFirst(start).prefix(2 * length))
  }.joined(separator: " ")
}

private func pairs(_ bytes: some Sequence<UInt8>) -> String { words(bytes, of: 1) }

@Suite("Rows that lost something on their way")
struct DamagedPasteTests {
  @Test(
    "Rows with an empty line between each two are one packet, cut off or not", arguments: [8, 10, 12, 16], [24, 40, 44])
  func spacedRows(width: Int, length: Int) {
    let lines = stride(from: 0, to: length, by: width).map { pairs(rows[$0..<min($0 + width, length)]) }
    let text = "A frame:\n\n" + lines.joined(separator: "\n\n") + "\n\nWhat is it?\n"
    guard lines.count > 2 else { return }
    #expect(read(text).hex == [String(packet.prefix(2 * length))])
    #expect(read(text.replacing("\n", with: "\r\n")).hex == [String(packet.prefix(2 * length))])
  }

  @Test("Packets with an empty line between each two stay packets")
  func spacedPackets() {
    let text = (0..<3).map { _ in pairs(rows) }.joined(separator: "\n\n")
    #expect(read(text).hex == [packet, packet, packet])
  }

  @Test("Columns that all rows lack are unknown", arguments: ["%02x\t", "%04x  ", "0x%04x:  ", "%08x: "])
  func lostColumns(offset: String) {
    let lines = stride(from: 0, to: 44, by: 16).map { start in
      String(format: offset, start) + words(rows[start..<min(start + 14, 44)])
    }
    let outcome = read(lines.joined(separator: "\n"))
    #expect(outcome.bytes.map(\.count) == [44])
    #expect(outcome.packets.first?.unknown == [14..<16, 30..<32])
    #expect(outcome.errors.count == 1)
  }

  @Test("Offsets in decimal that advance by what the rows hold lack no columns")
  func decimalOffsets() {
    let lines = stride(from: 0, to: 44, by: 10).map { start in
      String(format: "%04d  ", start) + pairs(rows[start..<min(start + 10, 44)])
    }
    #expect(read(lines.joined(separator: "\n")).hex == [packet])
  }

  @Test(
    "A word that is too long or too short costs its own bytes", arguments: ["e4f47", "e4f", "e4", "e4f4702", "e"],
    [0, 1, 2])
  func damagedWord(word: String, row: Int) {
    var lines = stride(from: 0, to: 44, by: 16).map { start in
      String(format: "%02x\t", start) + words(rows[start..<min(start + 16, 44)])
    }
    var groups = lines[row].split(separator: "\t")
    var cells = groups[1].split(separator: " ").map(String.init)
    cells[3] = word
    groups[1] = Substring(cells.joined(separator: " "))
    lines[row] = groups.joined(separator: "\t")
    let outcome = read(lines.joined(separator: "\n"))
    let place = 16 * row + 6
    #expect(outcome.packets.first?.unknown == [place..<(place + 2)])
    #expect(outcome.bytes.first.map { hexadecimal($0.dropFirst(place + 2)) } == String(packet.dropFirst(2 * place + 4)))
    #expect(outcome.errors.count == 1)
  }

  @Test("Rows without offsets go on in rows with them", arguments: ["\t0x%04x:  ", "%04x  ", "%08x: "], [1, 2])
  func rowsThenOffsets(offset: String, count: Int) {
    let lines = stride(from: 0, to: 44, by: 16).map { start in
      (start < 16 * count ? "" : String(format: offset, start)) + words(rows[start..<min(start + 16, 44)])
    }
    let outcome = read("22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: tcp 4\n" + lines.joined(separator: "\n") + "\nend\n")
    #expect(outcome.hex == [packet])
    #expect(outcome.errors.isEmpty)
  }

  @Test("A label that counts the bytes of its row", arguments: ["RX [%d] ", "can0  7E8   [%d]  ", "uart: rx %2d: "])
  func countingLabel(label: String) {
    let lines = stride(from: 0, to: 44, by: 8).map { start in
      let row = rows[start..<min(start + 8, 44)]
      return String(format: label, row.count) + pairs(row)
    }
    #expect(read(lines.joined(separator: "\n")).hex == [packet])
  }

  @Test("Rows that a terminal wrapped", arguments: [40, 48, 56, 64])
  func wrapped(column: Int) {
    let text = stride(from: 0, to: 44, by: 16).map { start in
      let row = rows[start..<min(start + 16, 44)]
      let characters = row.map { (0x21...0x7E).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
      let bytes = pairs(row) + String(repeating: " ", count: 3 * (16 - row.count))
      let line = String(format: "%08x  ", start) + bytes + "  |\(characters)|"
      return line.prefix(column) + "\n" + line.dropFirst(column)
    }.joined(separator: "\n")
    #expect(read("Seen:\n\n\(text)\n\nend\n").hex == [packet])
  }

  @Test("Bytes among text that nothing speaks for are reported")
  func skippedBytes() {
    let outcome = read("0000  \(pairs(rows))\n\nthe key\n3f 7a 9c 01 d2 e4 b1 55 aa\nof the box\n", linkType: nil)
    #expect(outcome.hex == [packet])
    #expect(outcome.errors.count == 1)
  }
}

@Suite("What stands beside dumps and in their place")
struct DumpSurroundingsTests {
  @Test("A table of Markdown", arguments: ["%04x", "0x%04x", "%x", "%d"], ["", "`"])
  func markdown(offset: String, mark: String) {
    let lines = stride(from: 0, to: 44, by: 16).map { start in
      let row = rows[start..<min(start + 16, 44)]
      return "| \(mark)\(String(format: offset, start))\(mark) | \(mark)\(pairs(row))\(mark) | E.\\|. |"
    }
    let head = "The packet:\n\n| Offset | Bytes | Text |\n|---|:---|---|\n"
    let outcome = read(head + lines.joined(separator: "\n") + "\n\nend\n")
    #expect(outcome.hex == [packet])
    #expect(outcome.errors.isEmpty)
  }

  @Test("A table of small numbers is no dump")
  func markdownNumbers() {
    #expect(read("| 0 | 45 |\n|---|---|\n| 0 | 45 |\n| 1 | 00 |\n| 2 | 60 |\n").bytes.isEmpty)
  }

  @Test("Android's log, whatever its tag", arguments: ["TAG", "Dead", "NetDump "], ["%04x: ", ""])
  func android(tag: String, offset: String) {
    let lines = stride(from: 0, to: 44, by: 16).map { start in
      let row = pairs(rows[start..<min(start + 16, 44)])
      return "01-02 03:04:05.678  1234  5678 D \(tag): \(offset.isEmpty ? "" : String(format: offset, start))\(row)"
    }
    #expect(read(lines.joined(separator: "\n")).hex == [packet])
  }

  @Test("Segments of one packet buffer")
  func segments() {
    func segment(_ bytes: ArraySlice<UInt8>) -> String {
      "  segment at 0x17f5e, data=0x17f6e, len=\(bytes.count), off=128, refcnt=1\n"
        + "  Dump data at [0x17f6e], len=\(bytes.count)\n00000000: \(pairs(bytes)) | .\n"
    }
    let head = "dump mbuf at 0x17f5e, iova=0x17f5e, buf_len=2176\n  pkt_len=%d, ol_flags=0x180, nb_segs=2, port=0\n"
    let both = segment(rows[..<14]) + segment(rows[14..<30])
    let whole = read(String(format: head, 30) + both)
    #expect(whole.hex == [String(packet.prefix(60))])
    #expect(whole.errors.isEmpty)
    #expect(read(String(format: head, 44) + both).errors.count == 1)
  }

  @Test(
    "Parts of packets are no packets, and this is said",
    arguments: [
      "TCP option:\n00000000: 02 04 05 b4 01 03 03 08  01 01 04 02   ........ ....\n",
      "Data (16 bytes)\n\n0000  61 62 63 64 65 66 67 68 69 6a 6b 6c 6d 6e 6f 70   abcdefghijklmnop\n",
      """
      Frame 5: 58 bytes on wire (464 bits), 58 bytes captured (464 bits)
      Internet Protocol Version 6, Src: ::1, Dst: ::1
          Data (16 bytes)
              [Length: 16]

      0000  61 62 63 64 65 66 67 68 69 6a 6b 6c 6d 6e 6f 70   abcdefghijklmnop
      """,
    ])
  func parts(text: String) {
    let outcome = read(text)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.allSatisfy { $0.message.contains("part of") })
  }

  @Test(
    "A message of HTTP as it is written",
    arguments: [
      ("GET /a HTTP/1.1\nHost: a.example\n\n", "GET /a HTTP/1.1\r\nHost: a.example\r\n\r\n"),
      ("> GET /a HTTP/1.0\n> \n", "GET /a HTTP/1.0\r\n\r\n"),
      ("It asks:\n\n```\nHEAD / HTTP/1.1\nHost: a\n\n```\n", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n"),
      ("POST /a HTTP/1.1\nContent-Length: 5\n\na=b&c\n", "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\na=b&c"),
      ("HTTP/1.1 200 OK\nContent-Length: 8\n\n<p>\n</p>", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n<p>\n</p>"),
      ("HTTP/1.1 200 OK\nContent-Length: 9\n\n<p>\n</p>", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<p>\r\n</p>"),
      ("HTTP/1.0 200 OK\nServer: s\n\none\ntwo\n", "HTTP/1.0 200 OK\r\nServer: s\r\n\r\none\r\ntwo\r\n"),
    ])
  func http(text: String, message: String) {
    let outcome = read(text)
    #expect(outcome.bytes.map { String(decoding: $0, as: UTF8.self) } == [message])
    #expect(outcome.packets.first?.payloadProtocol == "http")
    #expect(outcome.errors.isEmpty)
  }

  @Test("A body of another length than is promised, and a head without an end")
  func damagedHTTP() {
    #expect(read("POST /a HTTP/1.1\nContent-Length: 50\n\na=b&c\n").errors.count == 1)
    #expect(read("GET /a HTTP/1.1\nHost: a.example\n").errors.count == 1)
  }

  @Test("Beside a dump, messages are its text")
  func messageBesideDump() {
    #expect(read("GET /a HTTP/1.1\nHost: a\n\n0000  \(pairs(rows))\n").hex == [packet])
  }

  @Test("A short packet behind the name of longer ones")
  func shortBetween() {
    let text = "eth0 output: \(packet)\nnote: nothing\neth0 output: 45000014\nnote\neth0 output: \(packet)\n"
    #expect(read(text).hex == [packet, "45000014", packet])
    #expect(read("eth0 output: \(packet)\nid: 45000014\n").hex == [packet])
  }
}
