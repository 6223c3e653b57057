import Foundation
import Packets
import Testing

private let frame = bytes(echo)

private func pairs(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { String(format: "%02x", $0) }.joined(separator: " ")
}

private func rows(_ width: Int, _ row: (Int, ArraySlice<UInt8>) -> String) -> [String] {
  stride(from: 0, to: frame.count, by: width).map { row($0, frame[$0..<min($0 + width, frame.count)]) }
}

@Suite("Lines that were numbered, compared, broken or damaged on their way")
struct PastedLineTests {
  private static let dumps: [[String]] = [
    [echo], [echo, "", echo], ["data=\(echo)"],
    ["const p = ["] + rows(8) { _, row in "  " + row.map { "\($0), " }.joined() } + ["];"],
    [Data(frame).base64EncodedString(), "", Data(frame).base64EncodedString()],
    ["| Offset | Bytes |", "|---|---|"] + rows(16) { "| `\(String(format: "%04x", $0))` | `\(pairs($1))` |" },
  ]

  @Test("Lines numbered by cat -n, nl and grep -n, whatever they hold", arguments: dumps, ["%6d\t", "%d:"])
  func numbered(dump: [String], number: String) {
    let lines = ["As I said,", "this is what came over the wire:"] + dump
    for first in [1, 98] {
      let text = lines.enumerated().map { String(format: number, first + $0) + $1 }.joined(separator: "\n")
      let outcome = read(text)
      #expect(outcome.hex == read(dump.joined(separator: "\n")).hex && !outcome.hex.isEmpty)
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("The numbers alone of a list are none of lines")
  func numbersAlone() {
    #expect(read("data = [\n" + frame.map { String(format: "%6d", $0) }.joined(separator: ",\n") + "\n]").hex == [echo])
  }

  @Test("What a diff adds, whatever it is", arguments: dumps)
  func added(dump: [String]) {
    let text = ["--- a/x", "+++ b/x", "@@ -0,0 +1,\(dump.count) @@"] + dump.map { "+\($0)" }
    #expect(read(text.joined(separator: "\n")).hex == read(dump.joined(separator: "\n")).hex)
  }

  @Test("Rows whose numbers go beyond nine", arguments: ["", "> "])
  func numberedRows(quotation: String) {
    let long = Array(frame[..<16]) + [1, 0x40] + frame[18...] + [UInt8](repeating: 7, count: 276)
    let lines = stride(from: 0, to: long.count, by: 28).map { start in
      let row = hexadecimal(long[start..<min(start + 28, long.count)])
      let words = stride(from: 0, to: row.count, by: 8).map { row.dropFirst($0).prefix(8) }
      return quotation + String(format: "%02d:", start / 28 + 1) + words.joined(separator: " ")
    }
    #expect(read(lines.joined(separator: "\n")).hex == [hexadecimal(long)])
  }

  @Test(
    "Quoted-printable, broken where there is no blank",
    arguments: ["0x", "{\"frame_raw\": [\"", "unhex(\"", "<"], ["\"]}", "\")", ">", ""])
  func broken(start: String, end: String) {
    let line = Array(start + echo + end)
    let lines = stride(from: 0, to: line.count, by: 75).map { String(line[$0..<min($0 + 75, line.count)]) }
    let whole = read(String(line) + "\n")
    let outcome = read("Hi,\n" + lines.joined(separator: "=\n") + "\n")
    #expect(outcome.hex == whole.hex)
    #expect(outcome.errors.map(\.message) == whole.errors.map(\.message))
  }

  @Test("Values of gdb below each other, all to the right")
  func values() {
    let value = "\"" + frame.map { String(format: "\\%03o", $0) }.joined() + "\""
    #expect(read("    $1 = \(value)\n\n    $2 = \(value)\n").hex == [echo, echo])
  }

  @Test("Assignments of all bytes of a frame, padding too")
  func padded() {
    let bytes = frame + [0, 0]
    let text = bytes.enumerated().map { "pkt[\($0)] = 0x\(String(format: "%02x", $1));" }.joined(separator: "\n")
    #expect(read(text).hex == [hexadecimal(bytes)])
  }

  @Test("A row of od -c that is missing is not made of blanks", arguments: [1, 2])
  func missingCharacters(missing: Int) {
    var lines = rows(16) { start, row in
      String(format: "%07o", start) + row.map { String(format: " %03o", $0) }.joined()
    }
    lines.remove(at: missing)
    let outcome = read(lines.joined(separator: "\n") + "\n0000072\n")
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.bytes.first.map { $0.prefix(16 * missing).elementsEqual(frame.prefix(16 * missing)) } ?? true)
  }
}

@Suite("What stands for rows that are the same, and for bytes with the highest bit set")
struct AbbreviatedRowTests {
  /// A frame whose data are four rows of zeros, and some bytes more.
  private static let long = frame + [UInt8](repeating: 0, count: 70) + [1, 2, 3, 4]

  private func dump(_ form: (Int, ArraySlice<UInt8>) -> String, next: Int) -> String {
    let bytes = Self.long
    let rows = [0, 16, 32, 48, 64].map { form($0, bytes[$0..<($0 + 16)]) }
    return (rows + ["*", form(next, bytes[112..<128])]).joined(separator: "\n") + "\n"
  }

  @Test("A star that does not come out even is an error, and what is known is kept", arguments: [113, 119, 88, 100])
  func uneven(next: Int) {
    let forms: [(Int, ArraySlice<UInt8>) -> String] = [
      { String(format: "%08x  ", $0) + pairs($1) + "  |" + characters($1) + "|" },
      { String(format: "%06x ", $0) + pairs($1) },
      { String(format: "%07o ", $0) + pairs($1) },
      { String(format: "%08x: ", $0) + pairs($1) + "  " + characters($1) },
      { String(format: "%07o", $0) + $1.map { String(format: " %03o", $0) }.joined() },
    ]
    for form in forms {
      let even = read(dump(form, next: 112))
      #expect(even.bytes == [Array(Self.long[..<128])])
      #expect(even.errors.isEmpty)
      let outcome = read(dump(form, next: next))
      #expect(!outcome.errors.isEmpty)
      #expect(outcome.bytes.first?.prefix(80) == Self.long.prefix(80))
    }
  }

  @Test(
    "Text of characters of seven bits is no bytes, and is not objected to",
    arguments: ["%08x  @  |#|", "%04x  @   #", "%08x: @  #", "\t0x%04x:  @  #", "%08X: @  #"], [1, 2, 4])
  func sevenBits(form: String, group: Int) {
    // Bytes whose seven bits are digits of hexadecimal, at the ends of rows, too.
    var bytes = frame
    for index in 42..<58 { bytes[index] = [0xc1, 0xb0, 0xe6, 0xb9][index % 4] }
    let lines = stride(from: 0, to: bytes.count, by: 16).map { start in
      let row = bytes[start..<min(start + 16, bytes.count)]
      let words = stride(from: 0, to: row.count, by: group).map { index in
        hexadecimal(row.dropFirst(index).prefix(group))
      }
      let digits = words.joined(separator: " ").padding(toLength: 32 + 16 / group - 1, withPad: " ", startingAt: 0)
      return String(format: form, start).replacing("@", with: digits).replacing("#", with: characters(row, mask: 0x7f))
    }
    let outcome = read(lines.joined(separator: "\n") + "\n")
    #expect(outcome.bytes == [bytes])
    #expect(outcome.errors.isEmpty)
  }
}

/// A row's text, of as many bits of each byte as the mask has.
private func characters(_ row: ArraySlice<UInt8>, mask: UInt8 = 0xff) -> String {
  String(row.map { (0x20...0x7e).contains($0 & mask) ? Character(UnicodeScalar($0 & mask)) : "." })
}
