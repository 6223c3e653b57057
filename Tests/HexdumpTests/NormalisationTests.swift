import Foundation
import Hexdump
import Packets
import Testing

private let rows = [
  "00000000: 0200 0000 0002 0200 0000 0001 0800 4500  ..............E.",
  "00000010: 002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........",
  "00000020: 0202 0800 03e1 1234 0001 4142 4344 4546  .......4..ABCDEF",
  "00000030: 4748 3132 3334 3536 3738                 GH12345678",
]
private let octalRows = [
  "0000000 000002 000000 001000 000002 000000 000400 000010 000105",
  "0000020 026000 000400 000000 000500 146366 000300 000402 000300",
  "0000040 001002 000010 160403 032022 000400 041101 042103 043105",
  "0000060 044107 031061 032063 033065 034067", "0000072",
]
private let plainRows = stride(from: 0, to: 58, by: 16).map { start in
  bytes(echo).dropFirst(start).prefix(16).map { hexadecimal([$0]) }.joined(separator: " ")
}
private let listRows =
  ["char packet[] = {"]
  + plainRows.map { "  " + $0.split(separator: " ").map { "0x\($0)," }.joined(separator: " ") } + ["};"]
private let dump = rows.joined(separator: "\n") + "\n"

@Suite("Texts that were changed on their way hold the same packets")
struct NormalisationTests {
  private func expectEcho(_ text: [UInt8], _ comment: Comment? = nil) {
    let outcome = read(text)
    #expect(outcome.hex == [echo], comment)
    #expect(outcome.errors.isEmpty, comment)
  }

  private func expectEcho(_ text: String, _ comment: Comment? = nil) { expectEcho(Array(text.utf8), comment) }

  @Test(
    "Encodings, with and without a byte order mark",
    arguments: [
      String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32, .utf32LittleEndian, .utf32BigEndian,
    ])
  func encodings(encoding: String.Encoding) throws { expectEcho(Array(try #require(dump.data(using: encoding)))) }

  @Test("Line ends", arguments: ["\r\n", "\r", "\r\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineEnds(end: String) { expectEcho(dump.replacing("\n", with: end)) }

  @Test("Blanks and what takes no column", arguments: ["\u{A0}", "\u{202F}", "\u{2007}", " \u{200B}", "\u{AD} "])
  func blanks(blank: String) { expectEcho(dump.replacing(" ", with: blank)) }

  @Test("Full-width digits, ligatures, colours, backspaces")
  func characters() {
    expectEcho(dump.replacing("0", with: "\u{FF10}"))
    expectEcho(dump.replacing("0", with: "0\u{8}0"))
    expectEcho(rows.map { "\u{1B}[33m\($0.prefix(9))\u{1B}[0m\($0.dropFirst(9))" }.joined(separator: "\n"))
    #expect(read("45 00 ff ff\n".replacing("ff", with: "\u{FB00}"), linkType: .raw).hex == ["4500ffff"])
  }

  @Test(
    "What mails, editors, diffs and logs put before every line",
    arguments: [
      "> ", "> >> ", "| ", "+", "-", "web_1  | ", "D/tap( 123): ", "I (1234) wifi: ", "DEBUG: ",
      "Nov 22 14:08:22 host app[12]: ", "Nov  2 14:08:22 host kernel: [   12.345678] ", "[   12.345678] ",
      "2024-01-02T03:04:05.678Z ", "2024-01-02T03:04:05+01:00 host app: ", "14:08:22.123456 ",
      "2024-01-02 03:04:05,678 DEBUG [main] com.example.Tap - ", "2024-01-02T03:04:05.678901234Z stdout F ",
      "01-02 03:04:05.678  1234  1235 D tap     : ", "I0102 03:04:05.678901    1234 tap.go:12] ",
      "Tue Jul  2 00:34:20 2024 kern.warn kernel: [ 18.1] ", "> Nov 22 14:08:22 host app: ",
    ])
  func prefixes(prefix: String) { expectEcho(rows.map { prefix + $0 }.joined(separator: "\n")) }

  @Test(
    "What stands before rows of any kind",
    arguments: [
      "| ", "+", "- ", "> ", "// ", "# ", " * ", "; ", ": ", "Ada> ", "rx> ", "RX: ", "DEBUG:root:", "dump.txt:",
      "[DEBUG] ", "Nov 22 14:08:22 host app[12]: ", "Nov 22 14:08:22 ", "*Mar  1 01:06:48.819: ", "1700000000.000001 ",
      "<165>1 2023-01-02T03:04:05.003Z host app 1234 ID47 - ", "web_1  | ",
      "2023-01-02 03:04:05,678 - tap.rx - DEBUG - ",
    ])
  func prefixesOfAllRows(prefix: String) {
    for lines in [rows, octalRows, plainRows, listRows] {
      expectEcho(lines.map { prefix + $0 }.joined(separator: "\n"), "\(lines[0])")
    }
  }

  @Test("A file's name and the line's number")
  func nameAndNumber() {
    for lines in [rows, octalRows, plainRows, listRows] {
      let text = lines.enumerated().map { "dump.txt:\($0.offset + 9):\($0.element)" }.joined(separator: "\n")
      expectEcho(text, "\(lines[0])")
    }
  }

  @Test("Line numbers", arguments: ["     %\t", "%:", "%|", "%. ", "   % ", "  %   \u{2502} "])
  func lineNumbers(number: String) {
    let lines = rows.enumerated().map { number.replacing("%", with: "\($0.offset + 9)") + $0.element }
    expectEcho(lines.joined(separator: "\n"))
    for rows in [octalRows, plainRows, listRows] {
      let lines = rows.enumerated().map { number.replacing("%", with: "\($0.offset + 9)") + $0.element }
      expectEcho(lines.joined(separator: "\n"), "\(rows[0])")
    }
  }

  @Test("Bytes that count up, one row from the next, are no line numbers", arguments: [":", " ", "\t"])
  func bytesLikeNumbers(separator: String) {
    let header = ["02000000000202000000000108004500", "00310001000040110000c0000201c000"]
    let hex = header + ["30787878787878787878787878787878", "31787878787878787878787878787878"]
    let rows = hex.map { row in bytes(row).map { hexadecimal([$0]) }.joined(separator: separator) }
    #expect(read(rows.joined(separator: "\n")).hex == [hex.joined()])
  }

  @Test("Bytes after a log's times and a level are no process numbers")
  func processNumbers() {
    let rows = plainRows.dropLast() + ["35 90 12 34 56 78 90 12 34 56"]
    let text = rows.map { "[12:34:56] [DEBUG] \($0)" }.joined(separator: "\n")
    #expect(read(text).hex == [echo.prefix(96) + "35901234567890123456"])
  }

  @Test("A log's keys and hashes are no packets")
  func keys() {
    let key = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(read("key: \(key)\nkey: \(key)\n").bytes.isEmpty)
    #expect(read("12:34:56 key \(key)\n12:34:57 key \(key)\n").bytes.isEmpty)
    #expect(read("12:34:56 \(key)\n12:34:57 \(key)\n").bytes.isEmpty)
  }

  @Test("A table of one column, its last bar with repeated rows")
  func table() {
    let squeezed = ["0000  01 02 03 04 01 02 03 04", "*", "0010  05", "0011"]
    let text = squeezed.map { "| \($0) |" }.joined(separator: "\n")
    #expect(read(text).hex == [String(repeating: "01020304", count: 4) + "05"])
    expectEcho(plainRows.map { "| \($0) |" }.joined(separator: "\n"))
    expectEcho((["| dump |", "| --- |"] + octalRows.map { "| \($0) |" }).joined(separator: "\n"))
  }

  @Test("Rows of tcpdump below their header, a tab before each line")
  func tabs() {
    let header = "\t22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24\n"
    let outcome = read(header + "\t\t0x0000:  4500 0014 0000 0000 4001 f6e6 c000 0201\n\t\t0x0010:  c000 0202\n")
    #expect(outcome.hex == ["45000014000000004001f6e6c0000201c0000202"])
    #expect(outcome.packets.first?.time != nil)
  }

  @Test("The log of a container in JSON")
  func containerLog() {
    func quoted(_ line: String) -> String { line.replacing("\t", with: "\\t").replacing(">", with: "\\u003e") }
    let lines = ["Frame 1 > \"a\"".replacing("\"", with: "\\\"")] + rows
    let time = "\"time\":\"2023-01-02T03:04:05.1Z\""
    expectEcho(lines.map { "{\"log\":\"\(quoted($0))\\n\",\"stream\":\"stdout\",\(time)}\n" }.joined())
    expectEcho("{\"log\": \"\(rows.joined(separator: "\\n"))\"}")
    let bad = rows.map { "{\"log\":\"\($0.replacing("3e1", with: "3g1"))\\n\"}\n" }.joined()
    #expect(read(bad).places == [[3, 31]])
  }

  @Test("Quoted-printable, with its broken lines")
  func quotedPrintable() {
    let line = "In this text x=3D1 is set, and what follows is the frame that came then, wh=\nole as it was:\n\n"
    expectEcho(line + dump)
  }

  @Test("A text column that ends in an equals sign is none of quoted-printable")
  func equalsSign() {
    let text = "00000000: 0380 658e b890 622c f6f7 7aa9 d2eb 4d3d  ..e...b,..z...M=\n00000010: 9b88  ..\n"
    #expect(read(text).hex == ["0380658eb890622cf6f77aa9d2eb4d3d9b88"])
  }

  @Test("HTML")
  func markup() {
    expectEcho("<pre>" + dump.replacing("<", with: "&lt;") + "</pre>")
    expectEcho("<p>" + dump.replacing(" ", with: "&nbsp;").replacing("\n", with: "<br>\n") + "</p>")
    expectEcho(rows.map { "&gt; " + $0 }.joined(separator: "\n"))
  }

  @Test("Errors name the line and column of the text as it was given")
  func places() {
    let bad = rows.map { $0.replacing("3e1", with: "3g1") }
    #expect(read(bad.map { "> " + $0 }.joined(separator: "\n")).places == [[3, 25]])
    #expect(read(bad.map { "Nov 22 14:08:22 host app: " + $0 }.joined(separator: "\n")).places == [[3, 49]])
    #expect(read("<pre>\n" + bad.map { "&gt; " + $0 }.joined(separator: "\n") + "</pre>").places == [[4, 28]])
  }

  @Test("The times of tcpdump are no log's")
  func tcpdumpTimes() {
    let header = "22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24\n"
    let outcome = read(header + "\t0x0000:  4500 0014 0000 0000 4001 f6e6 c000 0201\n\t0x0010:  c000 0202\n")
    #expect(outcome.packets.first?.time != nil)
  }

  @Test(
    "A time that a log puts before each line is no packet's; one that only the header line has is",
    arguments: [
      "2023-01-02T03:04:05.678Z ", "[worker] ", "[FPM01] 2023-01-02 03:04:05 ",
    ])
  func timesInLogs(prefix: String) {
    let header = "22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24\n"
    let rows = "\(prefix)\t0x0000:  4500 0014 0000 0000 4001 f6e6 c000 0201\n\(prefix)\t0x0010:  c000 0202\n"
    let outcome = read(prefix + header + rows)
    #expect(outcome.hex == ["45000014000000004001f6e6c0000201c0000202"])
    #expect(outcome.packets.first?.time?.seconds == 80_000)
    #expect(outcome.packets.first?.time?.reference == .midnight)
  }

  @Test(
    "Marks and numbers of lines with nothing after them of lines",
    arguments: ["01:", "1:", "01: ", "1|", "01", "1 ", "[1]", "<1>", "|", "+", ">", "0x"])
  func nothingBehind(prefix: String) {
    #expect(read("a\n\(prefix)\n\(prefix)").bytes.isEmpty)
    #expect(read("\(prefix)\n02:\n").bytes.count <= 1)
  }

  @Test("Bytes that are no text are a packet where they surely are one")
  func binary() {
    #expect(read(bytes(echo)).hex == [echo])
    #expect(read([0] + bytes(echo)).hex == [])
  }

  @Test("A form by its name, and its report")
  func forms() throws {
    #expect(InputForm.all.allSatisfy { !$0.description.isEmpty && !$0.name.contains(" ") })
    #expect(Set(InputForm.all.map(\.name)).count == InputForm.all.count)
    let form = try #require(InputForm(named: "XXD"))
    var reader = HexdumpReader(text: Array(("x\n" + dump).utf8), name: "x", form: form, judge: judge)
    while try reader.next() != nil {}
    #expect(
      "\(reader.report)" == "read 1 packet, 58 bytes, lines 2–5, as xxd, first layer Ethernet; skipped 1 line")
  }
}
