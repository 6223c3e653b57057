import Foundation
import Hexdump
import Packets
import Testing

@Suite("Numbers, boxes, debuggers, logs and editors are read to the bytes they show")
struct NumberFormsTests {
  static let frame = bytes(echo)

  /// Rows of so many bytes, each with its offset.
  static func rows(of width: Int = 16, _ row: (Int, ArraySlice<UInt8>) -> String) -> String {
    stride(from: 0, to: frame.count, by: width)
      .map { row($0, frame[$0..<min($0 + width, frame.count)]) + "\n" }.joined()
  }

  static func pairs(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { String(format: "%02x", $0) }.joined(separator: " ")
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text.padding(toLength: max(width, text.count), withPad: " ", startingAt: 0)
  }

  static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    String(bytes.map { (0x20..<0x7F).contains($0) ? Character(Unicode.Scalar($0)) : "." })
  }

  static func binary(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 2)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The little-endian words of a row.
  static func words(_ bytes: ArraySlice<UInt8>, _ length: Int) -> [UInt64] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: length).map { start in
      bytes[start..<min(start + length, bytes.endIndex)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  static let total = "000003a\n"

  static let dumps: [(name: String, text: String)] = [
    (
      "xxd -b",
      rows(of: 6) {
        String(format: "%08x: ", $0) + padded($1.map(binary).joined(separator: " "), 53) + "  " + visible($1)
      }
    ),
    ("hexdump -b", rows { String(format: "%07x", $0) + $1.map { String(format: " %03o", $0) }.joined() } + total),
    ("od -b", rows { String(format: "%07o", $0) + $1.map { String(format: " %03o", $0) }.joined() } + "0000072\n"),
    (
      "od",
      rows { String(format: "%07o", $0) + words($1, 2).map { String(format: " %06o", $0) }.joined() } + "0000072\n"
    ),
    (
      "hexdump -o",
      rows { String(format: "%07x", $0) + words($1, 2).map { String(format: "  %06o", $0) }.joined() } + total
    ),
    (
      "hexdump -d",
      rows { String(format: "%07x", $0) + words($1, 2).map { String(format: "   %05d", $0) }.joined() } + total
    ),
    ("od -tu1", rows { String(format: "%07o", $0) + $1.map { String(format: " %3d", $0) }.joined() } + "0000072\n"),
    (
      "od -td1",
      rows { String(format: "%07o", $0) + $1.map { String(format: " %4d", Int8(bitPattern: $0)) }.joined() }
        + "0000072\n"
    ),
    (
      "od -tu4",
      rows { String(format: "%07o", $0) + words($1, 4).map { String(format: " %10lu", $0) }.joined() } + "0000072\n"
    ),
    ("od -c", rows { String(format: "%07o", $0) + $1.map(character).joined() } + "0000072\n"),
    ("hexdump -c", rows { String(format: "%07x", $0) + $1.map(character).joined() } + total),
    (
      "hexyl",
      rows {
        String(format: "│%08x│ ", $0) + padded(pairs($1.prefix(8)), 23) + " ┊ " + padded(pairs($1.dropFirst(8)), 23)
          + " │" + padded(visible($1.prefix(8)), 8) + "┊" + padded(visible($1.dropFirst(8)), 8) + "│"
      }
    ),
    ("netty", rows { String(format: "|%08x| ", $0) + padded(pairs($1), 47) + " |" + padded(visible($1), 16) + "|" }),
    (
      "gdb x",
      rows(of: 8) {
        String(format: "0x%x <pkt+%d>:\t", 0x5555_5555_8060 + $0, $0)
          + $1.map { String(format: "0x%02x", $0) }.joined(separator: "\t")
      }
    ),
    (
      "gdb x",
      rows(of: 8) {
        String(format: "0x%x:\t", 0x5555_5555_8060 + $0)
          + words($1, 2).map { String(format: "0x%04lx", $0) }.joined(separator: "\t")
      }
    ),
    (
      "gdb x",
      rows(of: 8) {
        String(format: "0x%x:\t", 0x5555_5555_8060 + $0)
          + $1.map { "\($0) '\\\(String(format: "%03o", $0))'" }.joined(separator: "\t")
      }
    ),
    (
      "gdb print",
      "$1 = {0x2, 0x0 <repeats 4 times>, "
        + frame.dropFirst(5).map { "0x" + String($0, radix: 16) }.joined(separator: ", ") + "}\n"
    ),
    (
      "gdb print",
      "$2 = \"\\002\", '\\000' <repeats 4 times>, \"" + frame.dropFirst(5).map { String(format: "\\%03o", $0) }.joined()
        + "\"\n"
    ),
    (
      "skb_dump",
      "skb headroom: 00000000: 01 02 03\n"
        + rows { String(format: "[ 1856.6083%02d] skb linear:   %08x: ", $0, $0) + pairs($1) }
        + "skb tailroom: 00000000: 09 08\n"
    ),
    (
      "addresses and bytes",
      rows {
        String(format: "W (195) log: 0x%08x   ", 0x3FFB_4280 + $0) + padded(pairs($1), 48) + "  |" + visible($1) + "|"
      }
    ),
    (
      "addresses and bytes",
      rows {
        String(format: "fffff8a0`%08x  ", 0x6_DD20 + $0)
          + padded(pairs($1.prefix(8)) + ($1.count > 8 ? "-" + pairs($1.dropFirst(8)) : ""), 47) + "  " + visible($1)
      }
    ),
    ("addresses and bytes", rows { String(format: "debug %d: %06x ", $0, $0) + pairs($1) } + "debug 58: 00003a\n"),
    ("bytes in a log", rows { String(format: "[   12.34%04d] data: ", $0) + pairs($1) }),
    (
      "hex editor",
      "Offset(h) 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F\n\n"
        + rows { String(format: "%08X  ", $0) + padded(pairs($1).uppercased(), 47) + "  " + visible($1) }
    ),
    ("Intel HEX", rows { record(0x3A, [UInt8($1.count), 0, UInt8($0), 0] + $1) } + ":00000001FF\n"),
    ("S-records", rows { record(0x53, [UInt8($1.count + 3), 0, UInt8($0)] + $1) } + "S9030000FC\n"),
  ]

  /// A byte as `od -c` prints it.
  static func character(_ byte: UInt8) -> String {
    switch byte {
    case 0: "  \\0"
    case 8: "  \\b"
    case 0x20..<0x7F: "   " + String(Character(Unicode.Scalar(byte)))
    default: String(format: " %03o", byte)
    }
  }

  static func record(_ mark: UInt8, _ bytes: [UInt8]) -> String {
    let sum = bytes.reduce(UInt8(0)) { $0 &+ $1 }
    let checksum = mark == 0x3A ? 0 &- sum : ~sum
    return (mark == 0x3A ? ":" : "S1") + hexadecimal(bytes + [checksum]).uppercased()
  }

  @Test("The bytes and the form's name", arguments: dumps)
  func form(name: String, text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.formNames == [name])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Among prose, quoted in a mail, with CRLF and colours", arguments: dumps)
  func surroundings(name: String, text: String) {
    let lines = text.split(separator: "\n")
    #expect(read("Hi, is frame 12 a bad cafe?\n\n```\n\(text)```\n\nAdd me to the dead beef.\n").hex == [echo])
    #expect(read(lines.map { "> " + $0 }.joined(separator: "\r\n")).hex == [echo])
    #expect(read(lines.map { "\u{1B}[1;32m" + $0 + "\u{1B}[0m" }.joined(separator: "\n")).hex == [echo])
    #expect(read(text + "\n\n" + text).hex == [echo, echo])
  }

  @Test("Every prefix, and every dump with one byte changed, is read without a trap", arguments: dumps)
  func mutations(name: String, text: String) {
    let text = Array(text.utf8)
    var state: UInt64 = 11
    for end in stride(from: 0, to: text.count, by: 13) { _ = read(Array(text[..<end])) }
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = text
      changed[Int(state >> 33) % text.count] = UInt8(truncatingIfNeeded: state >> 24)
      #expect(read(changed).bytes.allSatisfy { $0.count <= 262_144 })
    }
  }

  @Test("Without offsets, the text of od -z tells how the numbers are meant", arguments: ["x1", "x2", "x4", "u1"])
  func numbersAndText(notation: String) {
    let dump = Self.rows(of: 48) { _, row in
      let numbers =
        switch notation {
        case "x1": row.map { String(format: " %02x", $0) }.joined()
        case "x2": Self.words(row, 2).map { String(format: " %04llx", $0) }.joined()
        case "x4": Self.words(row, 4).map { String(format: " %08llx", $0) }.joined()
        default: row.map { String(format: " %3d", Int($0)) }.joined()
        }
      return Self.padded(numbers, 192) + "  >\(Self.visible(row))<"
    }
    let outcome = read(dump)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a star without offsets ends the packet, and is told`() {
    let row = " 45 00 00 40 00 00 00 00 40 11 00 00 00 00 00 00  >E..@....@.......<\n"
    let outcome = read(row + row + "*\n" + row)
    #expect(outcome.bytes.map(\.count) == [32])
    #expect(outcome.places == [[3, 1]])
  }

  @Test func `the line with the length counts where od -z shows words and their text`() {
    let frame = bytes(echo).dropLast()
    var dump = ""
    for start in stride(from: 0, to: frame.count, by: 16) {
      let row = frame[start..<min(start + 16, frame.count)]
      let words = Self.words(row, 2).map { String(format: " %04llx", $0) }.joined()
      dump += String(format: "%06x", start) + Self.padded(words, 40) + "  >\(Self.visible(row))<\n"
    }
    let outcome = read(dump + "000039\n")
    #expect(outcome.hex == [hexadecimal(frame)])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `od -An shows each row as bytes and as characters`() {
    let dump = Self.rows { _, row in
      let bytes = row.map { String(format: "  %02x", $0) }.joined()
      return bytes + "\n" + row.map(Self.character).joined()
    }
    let outcome = read(dump)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
    #expect(read(Self.rows { _, row in row.map(Self.character).joined() }).hex == [echo])
  }

  @Test func `spaces at the end of a row of characters do not make up for another radix`() {
    let frame = bytes(echo) + [UInt8](repeating: 0x20, count: 6) + [0x41, 0x42]
    let first = frame.prefix(58).map(Self.character).joined()
    let outcome = read("0000000\(first)\n0000064   A   B\n0000066\n")
    #expect(outcome.hex == [hexadecimal(frame)])
  }
}
