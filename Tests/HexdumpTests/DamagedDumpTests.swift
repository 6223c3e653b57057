import Hexdump
import Packets
import Testing

@Suite("What is wrong with a dump is said with its place, and the rest is read")
struct DamagedDumpTests {
  static let rows = [
    "00000000  02 00 00 00 00 02 02 00  00 00 00 01 08 00 45 00  |..............E.|",
    "00000010  00 2c 00 01 00 00 40 01  f6 cc c0 00 02 01 c0 00  |.,....@.........|",
    "00000020  02 02 08 00 03 e1 12 34  00 01 41 42 43 44 45 46  |.......4..ABCDEF|",
    "00000030  47 48 31 32 33 34 35 36  37 38                    |GH12345678|",
    "0000003a",
  ]

  static func dump(_ change: (inout [String]) -> Void) -> Outcome {
    var rows = rows
    change(&rows)
    return read((rows + ["", "0000  45 00 00 14   E..."]).joined(separator: "\n"))
  }

  /// The frame with zeros where its bytes are unknown.
  static func echo(without ranges: Range<Int>...) -> String {
    var frame = bytes(HexdumpTests.echo)
    for range in ranges { for index in range { frame[index] = 0 } }
    return hexadecimal(frame)
  }

  @Test("A bad digit is an unknown byte")
  func badDigit() throws {
    let outcome = Self.dump { $0[1].replace("40 01", with: "4g 01") }
    #expect(outcome.places == [[2, 30]])
    #expect(outcome.hex == [Self.echo(without: 22..<23), "45000014"])
    #expect(outcome.packets.first?.unknown == [22..<23])
    let error = try #require(outcome.errors.first)
    #expect(error.input == "dump.txt")
    #expect(error.message.contains("“4g”"))
    #expect(error.place == .line(2, column: 30, text: Self.rows[1].replacing("40 01", with: "4g 01")))
  }

  @Test("The column counts the characters of the original line")
  func column() {
    let text = Self.rows.map { "> \u{1B}[32m" + $0.replacing("40 01", with: "4g 01") }.joined(separator: "\r\n")
    #expect(read(text).places == [[2, 32]])
  }

  @Test("A bad digit in the last row is one, not the start of the text column")
  func badDigitInLastRow() {
    let outcome = Self.dump { $0[3].replace("37 38", with: "3z 38") }
    #expect(outcome.places == [[4, 37]])
    #expect(outcome.hex.first == Self.echo(without: 56..<57))
  }

  @Test("Redacted bytes are unknown, and said to be so")
  func redacted() {
    let outcome = Self.dump { $0[1].replace("40 01", with: "xx ??") }
    #expect(outcome.places == [[2, 29]])
    #expect(outcome.packets.first?.unknown == [22..<24])
    #expect(outcome.hex.first == Self.echo(without: 22..<24))
  }

  @Test("A missing row is reported and its bytes are unknown")
  func missingRow() {
    let outcome = Self.dump { $0.remove(at: 2) }
    #expect(outcome.places == [[3, 1]])
    #expect(outcome.packets.first?.unknown == [32..<48])
    #expect(outcome.hex == [Self.echo(without: 32..<48), "45000014"])
  }

  @Test("Missing first rows are reported and their bytes are unknown")
  func missingStart() {
    let outcome = Self.dump { $0.removeFirst() }
    #expect(outcome.places == [[1, 1]])
    #expect(outcome.packets.first?.unknown == [0..<16])
    #expect(outcome.hex.first == Self.echo(without: 0..<16))
  }

  @Test("A mistyped offset is reported, and the rows around it say what it is", arguments: ["00000008", "00000029"])
  func mistypedOffset(offset: String) {
    let outcome = Self.dump { $0[2].replace("00000020", with: offset) }
    #expect(outcome.places == [[3, 1]])
    #expect(outcome.hex == [HexdumpTests.echo, "45000014"])
  }

  @Test("Rows that are shown twice are read once")
  func repeatedRows() {
    let outcome = Self.dump { $0.insert($0[1], at: 2) }
    #expect(outcome.places == [[3, 1]])
    #expect(outcome.hex == [HexdumpTests.echo, "45000014"])
  }

  @Test("An offset that goes back for good ends the packet")
  func backwards() {
    let outcome = Self.dump { $0[2...] = ["00000004  02 02  |..|", "00000006  02 02  |..|"] }
    #expect(outcome.places == [[3, 1]])
    #expect(outcome.hex == [String(HexdumpTests.echo.prefix(64)), "45000014"])
  }

  @Test("A byte too few or too many in a row is reported")
  func wrongCount() {
    let short = Self.dump { $0[1].replace(" 40 01", with: " 01") }
    #expect(short.places.map(\.first) == [2])
    #expect(short.packets.first?.unknown == [31..<32])
    let long = read("000000 45 00 00 14\n000004 00 00 00 00 11\n000008 40 11 00 00\n00000c\n")
    #expect(long.places == [[2, 20]])
    #expect(long.hex == ["450000140000000040110000"])
  }

  @Test("A length below the rows that is too small is reported")
  func wrongTotal() {
    #expect(Self.dump { $0[4] = "00000035" }.places == [[5, 1]])
  }

  @Test("An odd number of digits in plain hexadecimal")
  func oddDigits() {
    #expect(read("4500001", linkType: .raw).places == [[1, 7]])
    #expect(read("45 00 00 1 00 00\n\n450000140000", linkType: .raw).places == [[1, 10]])
    #expect(read("45 00 00 1 00 00\n\n450000140000", linkType: .raw).hex == ["450000000000", "450000140000"])
    #expect(read("45 00 0g 14 00 00", linkType: .raw).places == [[1, 8]])
  }

  @Test(
    "What holds no packet is an error and not a guess",
    arguments: [
      "", "\n \n\t\n", "a bad cafe fed a dead bee", "I had a bad cafe\nfacade\ndecade\n", "dead beef cafe babe face",
      "02:00:00:00:00:02", "call me at 12:30\n2023\n2023-11-14\n", "GET / HTTP/2\r\nHost: a\r\n\r\n",
      "22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24\n",
      "Frame 1: 58 bytes on wire (464 bits), 58 bytes captured (464 bits)\n    Epoch Time: 1700000000.1 seconds\n",
      "00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f\nis the ruler\n", "[2, 0, 69, 16, 20, 10]", "AgAAAAACAgAAAA==",
      "b'\\x02\\x00\\x45'", "<02000000 00020200>",
      "    0100 .... = Version: 4\n    0000 0000 0000 0001 = Something: 1\n",
    ])
  func noPacket(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [])
    #expect(outcome.errors.map(\.place) == [.whole])
  }

  @Test("Binary data is said to be none of text")
  func binary() {
    let outcome = read((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) })
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.map(\.place) == [.whole])
    #expect(outcome.errors.first?.message.contains("neither text") == true)
  }

  @Test(
    "Forms that are not read are errors, with the line",
    arguments: [
      "000000 0002 1234 0200 0002 0000 0100 0008 0045\n000010 2c00 0100\n000014\n"
    ])
  func unreadForm(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [])
    #expect(outcome.places.map(\.first) == [1])
  }

  @Test("A line that no form reads right below a packet that says it is longer is reported")
  func unfinishedPackets() {
    let judge: LinkTypeJudge = { bytes in
      var judgement = LinkTypeJudgement(.raw, confidence: bytes[0] == 0x45 ? 100 : 0, reason: "its first byte")
      if bytes[0] == 0x45 { judgement.length = Int(bytes[3]) }
      return judgement
    }
    func errors(_ text: String) -> [[Int]] {
      var reader = HexdumpReader(text: Array(text.utf8), name: "dump.txt", judge: judge)
      return Outcome(of: &reader).places
    }
    let row = "0000  45 00 00 20 00 01 00 00 40 11 00 00 0a 00 00 01   E.. ....@......."
    #expect(errors("\(row)\n~ 0a 00 00 02 00 35 00 35\n") == [[2, 1]])
    #expect(errors("\(row)\nand so on, a bad cafe\n").isEmpty)
    #expect(errors("\(row)\n\n~ 0a 00 00 02 00 35 00\n").isEmpty)
    #expect(errors("\(row.replacing("00 20", with: "00 10"))\n~ 0a 00 00 02 00 35 00\n").isEmpty)
  }
}
