import Foundation
import Hexdump
import Packets
import Testing

@Suite("Dumps of memories, of kernels' logs and of devices")
struct MemoryDumpTests {
  /// The rows of the frame, each as `print` writes it after its address.
  static func rows(at base: Int = 0, width: Int = 16, print: (Int, ArraySlice<UInt8>) -> String) -> String {
    let frame = bytes(echo)
    return stride(from: 0, to: frame.count, by: width).map { start in
      print(base + start, frame[start..<min(start + width, frame.count)]) + "\n"
    }.joined()
  }

  static func hex(_ row: ArraySlice<UInt8>) -> String { row.map { String(format: "%02x", $0) }.joined(separator: " ") }

  static func text(_ row: ArraySlice<UInt8>) -> String {
    row.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
  }

  static func words(_ row: ArraySlice<UInt8>, _ length: Int) -> String {
    stride(from: row.startIndex, to: row.endIndex, by: length).map { start in
      row[start..<min(start + length, row.endIndex)].reversed().map { String(format: "%02x", $0) }.joined()
    }.joined(separator: " ")
  }

  @Test("The kernel prints a last row of bytes that fill no word one by one", arguments: [4, 8])
  func wordsAndBytes(length: Int) {
    let dump = Self.rows(at: 0x3a51000) { address, row in
      String(format: "ffff8880%08x: ", address) + (row.count % length == 0 ? Self.words(row, length) : Self.hex(row))
    }
    let outcome = read(dump)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `the text beside single bytes may look like words`() {
    let frame = bytes(echo) + Array("beefc".utf8)
    let rows = stride(from: 0, to: frame.count, by: 16).map { start in
      let row = frame[start..<min(start + 16, frame.count)]
      let hex = row.count % 2 == 0 ? Self.words(row, 2) : Self.hex(row)
      return String(format: "ffff8880%08x: ", 0x3a51000 + start)
        + hex.padding(toLength: 49, withPad: " ", startingAt: 0) + Self.text(row) + "\n"
    }
    #expect(read(rows.joined()).hex == [hexadecimal(frame)])
  }

  @Test("Rows of a log without addresses, after words", arguments: ["foo data ", "eth0: RX ", "pkt: "])
  func bytesBehindWords(prefix: String) {
    #expect(read(Self.rows { _, row in prefix + Self.hex(row) }).hex == [echo])
    let padded = Self.rows { _, row in
      prefix + Self.hex(row).padding(toLength: 49, withPad: " ", startingAt: 0) + Self.text(row)
    }
    #expect(read(padded).hex == [echo])
  }

  @Test("What the text ends with is none of the bytes", arguments: ["ab cd ef", " # // x"])
  func textOfLastRow(end: String) {
    let frame = bytes(echo) + Array(end.utf8)
    var dumps = ["", ""]
    for start in stride(from: 0, to: frame.count, by: 32) {
      let row = frame[start..<min(start + 32, frame.count)]
      let hex = Self.hex(row).padding(toLength: 97, withPad: " ", startingAt: 0)
      dumps[0] += "eth0: RX " + hex + Self.text(row) + "\n"
      dumps[1] += String(format: "skb linear:   %08x: ", start) + hex + Self.text(row) + "\n"
    }
    for dump in dumps { #expect(read(dump).hex == [hexadecimal(frame)]) }
  }

  @Test func `Zephyr closes its text with no bar`() {
    let dump = Self.rows { _, row in
      let text = Self.text(row.prefix(8)) + " " + Self.text(row.dropFirst(8))
      return "      " + Self.hex(row).padding(toLength: 48, withPad: " ", startingAt: 0) + "|" + text
    }
    #expect(read("[00:00:00.123,000] <inf> net_pkt: rx packet\n" + dump).hex == [echo])
  }

  @Test func `the rows of a socket buffer may hold 32 bytes`() {
    let dump = Self.rows(width: 32) { address, row in
      String(format: "[ 1856.608377] skb linear:   %08x: ", address) + Self.hex(row)
    }
    let outcome = read(dump)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `another buffer begins where the addresses jump`() {
    let print: (Int, ArraySlice<UInt8>) -> String = { address, row in
      String(format: "I (195) wifi: 0x%08x   ", address) + Self.hex(row)
    }
    let outcome = read(Self.rows(at: 0x3ffb_4280, print: print) + Self.rows(at: 0x3ffb_8010, print: print))
    #expect(outcome.hex == [echo, echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `U-Boot's words are not those of a router`() {
    let frame = bytes(echo).prefix(56)
    let dump = Self.rows(at: 0x8000_0000) { address, row in
      let row = row.prefix(row.count & ~3)
      let words = Self.words(row, 4).padding(toLength: 35, withPad: " ", startingAt: 0)
      return String(format: "%08x: ", address) + words + "    " + Self.text(row)
    }
    let outcome = read(dump)
    #expect(outcome.hex == [hexadecimal(frame)])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `two numbers in one row of gdb are no packet`() {
    #expect(read("0x7ffe0000:\t0x0000000000000001\t0x00007ffe12345678\n").bytes.isEmpty)
  }

  @Test func `bytes with zeros before them are not gdb's decimal numbers`() {
    let dump = Self.rows(width: 8) { address, row in String(format: "0x%08x:  ", address) + Self.hex(row) }
    #expect(read(dump).hex == [echo])
  }

  @Test func `a box may have no offsets`() {
    let edge = "┌─────────────────────────┬─────────────────────────┬────────┬────────┐\n"
    let dump = Self.rows { _, row in
      let halves = [row.prefix(8), row.dropFirst(8)]
      let fields = halves.map { (" " + Self.hex($0)).padding(toLength: 25, withPad: " ", startingAt: 0) }
      let texts = halves.map { Self.text($0).padding(toLength: 8, withPad: " ", startingAt: 0) }
      return "│" + fields.joined(separator: "┊") + "│" + texts.joined(separator: "┊") + "│"
    }
    #expect(read(edge + dump + edge).hex == [echo])
  }

  @Test func `Go's spew says what follows`() {
    let dump = Self.rows { address, row in
      let hex = Self.hex(row.prefix(8)) + "  " + Self.hex(row.dropFirst(8))
      return String(format: " %08x  ", address) + hex.padding(toLength: 50, withPad: " ", startingAt: 0)
        + "|\(Self.text(row))|"
    }
    let outcome = read("([]uint8) (len=58 cap=64) {\n" + dump + "}\n")
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }
}
