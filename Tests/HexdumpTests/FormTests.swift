import Hexdump
import Packets
import Testing

@Suite("Every form is read to the bytes it shows")
struct FormTests {
  static let dumps: [(name: String, text: String)] = [
    (
      "xxd",
      """
      00000000: 0200 0000 0002 0200 0000 0001 0800 4500  ..............E.
      00000010: 002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
      00000020: 0202 0800 03e1 1234 0001 4142 4344 4546  .......4..ABCDEF
      00000030: 4748 3132 3334 3536 3738                 GH12345678
      """
    ),
    (
      "xxd -d",
      """
      00000000: 0200 0000 0002 0200 0000 0001 0800 4500  ..............E.
      00000016: 002C 0001 0000 4001 F6CC C000 0201 C000  .,....@.........
      00000032: 0202 0800 03E1 1234 0001 4142 4344 4546  .......4..ABCDEF
      00000048: 4748 3132 3334 3536 3738                 GH12345678
      """
    ),
    (
      "xxd -e",
      """
      00000000: 00000002 00020200 01000000 00450008  ..............E.
      00000010: 01002c00 01400000 00c0ccf6 00c00102  .,....@.........
      00000020: 00080202 3412e103 42410100 46454443  .......4..ABCDEF
      00000030: 32314847 36353433     3837           GH12345678
      """
    ),
    (
      "hexdump -C",
      """
      00000000  02 00 00 00 00 02 02 00  00 00 00 01 08 00 45 00  |..............E.|
      00000010  00 2c 00 01 00 00 40 01  f6 cc c0 00 02 01 c0 00  |.,....@.........|
      00000020  02 02 08 00 03 e1 12 34  00 01 41 42 43 44 45 46  |.......4..ABCDEF|
      00000030  47 48 31 32 33 34 35 36  37 38                    |GH12345678|
      0000003a
      """
    ),
    (
      "hexdump, words swapped back",
      """
      0000000 0002 0000 0200 0002 0000 0100 0008 0045
      0000010 2c00 0100 0000 0140 ccf6 00c0 0102 00c0
      0000020 0202 0008 e103 3412 0100 4241 4443 4645
      0000030 4847 3231 3433 3635 3837
      000003a
      """
    ),
    (
      "od -Ax -tx1z",
      """
      000000 02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00  >..............E.<
      000010 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00  >.,....@.........<
      000020 02 02 08 00 03 e1 12 34 00 01 41 42 43 44 45 46  >.......4..ABCDEF<
      000030 47 48 31 32 33 34 35 36 37 38                    >GH12345678<
      00003a
      """
    ),
    (
      "od -tx1",
      """
      0000000 02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00
      0000020 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00
      0000040 02 02 08 00 03 e1 12 34 00 01 41 42 43 44 45 46
      0000060 47 48 31 32 33 34 35 36 37 38
      0000072
      """
    ),
    (
      "od -Ad -tx1",
      """
      0000000 02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00
      0000016 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00
      0000032 02 02 08 00 03 e1 12 34 00 01 41 42 43 44 45 46
      0000048 47 48 31 32 33 34 35 36 37 38
      0000058
      """
    ),
    (
      "tcpdump -X",
      """
      22:13:20.123456 02:00:00:00:00:01 > 02:00:00:00:00:02, ethertype IPv4 (0x0800), length 58: 192.0.2.1 > 192.0.2.2
      \t0x0000:  0200 0000 0002 0200 0000 0001 0800 4500  ..............E.
      \t0x0010:  002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
      \t0x0020:  0202 0800 03e1 1234 0001 4142 4344 4546  .......4..ABCDEF
      \t0x0030:  4748 3132 3334 3536 3738                 GH12345678
      """
    ),
    (
      "tshark -x",
      """
      0000  02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00   ..............E.
      0010  00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00   .,....@.........
      0020  02 02 08 00 03 e1 12 34 00 01 41 42 43 44 45 46   .......4..ABCDEF
      0030  47 48 31 32 33 34 35 36 37 38                     GH12345678
      """
    ),
    (
      "offsets and words",
      """
      00\t0200\t0000\t0002\t0200\t0000\t0001\t0800\t4500
      10\t002c\t0001\t0000\t4001\tf6cc\tc000\t0201\tc000
      20\t0202\t0800\t03e1\t1234\t0001\t4142\t4344\t4546
      30\t4748\t3132\t3334\t3536\t3738\t\t\t
      """
    ),
    ("plain hex", echo),
    ("plain hex", String(echo.prefix(60)) + "\n" + echo.dropFirst(60).uppercased()),
    ("plain hex", pairs.joined(separator: " ")),
    ("plain hex", pairs.joined(separator: ":")),
    ("plain hex", pairs.joined(separator: "-")),
    ("plain hex", pairs.map { "0x" + $0 }.joined(separator: ", ")),
    ("plain hex", pairs.map { "0x" + $0 }.joined(separator: " ")),
    ("plain hex", "0x" + echo),
  ]

  static let pairs = bytes(echo).map { hexadecimal([$0]) }

  @Test("The bytes and the form's name", arguments: dumps)
  func form(name: String, text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.formNames == [name])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Mail quotes, CRLF, colours, no-break spaces, a byte order mark and UTF-16 change nothing", arguments: dumps)
  func damage(name: String, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(read(lines.map { "> " + $0 }.joined(separator: "\r\n")).hex == [echo])
    #expect(read(lines.map { "> >> " + $0 }.joined(separator: "\n")).hex == [echo])
    #expect(read("\u{FEFF}" + text.replacing(" ", with: "\u{A0}")).hex == [echo])
    #expect(read(lines.map { "\u{1B}[1;32m" + $0 + "\u{1B}[0m" }.joined(separator: "\n")).hex == [echo])
    if name != "plain hex" { #expect(read(lines.joined(separator: "\n\n")).hex == [echo]) }
    let units = Array(text.utf16)
    #expect(read([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).hex == [echo])
    #expect(read([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).hex == [echo])
  }

  @Test("A dump is found among prose, and prose is not read", arguments: dumps)
  func prose(name: String, text: String) {
    let outcome = read("Hi, is frame 12 a bad cafe?\n\n```\n\(text)\n```\n\nAdd me to the dead beef, 2023-11-14.\n")
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Collapsed blanks do not let the text column into the bytes", arguments: dumps)
  func collapsed(name: String, text: String) {
    let collapsed = text.replacing(#/ +/#, with: " ")
    #expect(read(collapsed).hex == [echo])
  }

  @Test("Tabs after offsets with colons may have become blanks")
  func expandedTabs() {
    let bytes = ["45", "00", "00", "14", "00", "00", "00", "00"]
    for offsets in [["000:", "008:"], ["00000000:", "00000008:"]] {
      let gap = String(repeating: " ", count: 8 - offsets[0].count % 8)
      let text = offsets.map { $0 + gap + bytes.joined(separator: "      ") + "\n" }.joined()
      #expect(read(text).hex == [bytes.joined() + bytes.joined()])
    }
  }

  @Test("Link type is judged, or taken as given")
  func linkType() {
    #expect(read(echo).packets.map(\.linkType) == [.ethernet])
    #expect(read(String(echo.dropFirst(28))).packets.map(\.linkType) == [.raw])
    #expect(read(echo, linkType: LinkType(rawValue: 276)).packets.map(\.linkType.rawValue) == [276])
  }

  @Test("Several dumps of several forms in one text are several packets")
  func severalForms() {
    let text = Self.dumps.map(\.text).joined(separator: "\n\nAnd the next one:\n\n")
    let outcome = read(text)
    #expect(outcome.hex == Self.dumps.map { _ in echo })
    #expect(outcome.packets.map(\.number) == Array(1...Self.dumps.count))
  }
}
