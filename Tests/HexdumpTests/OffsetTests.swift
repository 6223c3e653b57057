import Foundation
import Hexdump
import Packets
import Testing

@Suite("Offsets of any look are told by how they advance")
struct OffsetTests {
  /// The frame in rows; `offset` writes the offset with what sets it off, and `gap` stands before the text.
  static func dump(width: Int = 16, gap: String? = nil, offset: (Int) -> String) -> String {
    let frame = bytes(echo)
    return stride(from: 0, to: frame.count, by: width).map { start in
      let row = frame[start..<min(start + width, frame.count)]
      let hex = row.map { String(format: "%02x", $0) }.joined(separator: " ")
      guard let gap else { return offset(start) + hex + "\n" }
      let text = row.map { (0x21..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
      return offset(start) + hex.padding(toLength: 3 * width - 1, withPad: " ", startingAt: 0) + gap + text + "\n"
    }.joined()
  }

  static let styles: [(name: String, offset: @Sendable (Int) -> String)] = [
    ("[0010] ", { String(format: "[%04x] ", $0) }),
    ("(0010) ", { String(format: "(%04x) ", $0) }),
    ("<0010> ", { String(format: "<%04x> ", $0) }),
    ("0010> ", { String(format: "%04x> ", $0) }),
    ("@0010 ", { String(format: "@%04x ", $0) }),
    ("0010h ", { String(format: "%04xh ", $0) }),
    ("0010= ", { String(format: "%04x= ", $0) }),
    ("0010 | ", { String(format: "%04x | ", $0) }),
    ("0010 : ", { String(format: "%04x : ", $0) }),
    ("0010: | ", { String(format: "%04x: | ", $0) }),
    ("0010:", { String(format: "%04x:", $0) }),
    ("10: ", { String(format: "%x: ", $0) }),
    ("  10: ", { String(format: "%4x: ", $0) }),
    ("0x10  ", { String(format: "0x%x  ", $0) }),
    ("0x10: ", { String(format: "0x%x: ", $0) }),
    ("16: ", { String(format: "%d: ", $0) }),
    ("20: ", { String(format: "%o: ", $0) }),
  ]

  @Test("Whatever sets the offsets off, and with or without zeros before them", arguments: styles.map(\.name))
  func style(name: String) throws {
    let style = try #require(Self.styles.first { $0.name == name })
    for width in [8, 16, 20] {
      for gap in [nil, "  "] {
        let outcome = read(Self.dump(width: width, gap: gap, offset: style.offset))
        #expect(outcome.hex == [echo], "\(width) bytes a row, \(gap == nil ? "no text" : "text")")
        #expect(outcome.errors.isEmpty)
      }
    }
  }

  @Test func `of words, too, some marks leave no blank before the bytes`() {
    #expect(read("0000:02000000000202000000000108004500\n0010:002c00010000\n").hex == [String(echo.prefix(44))])
  }

  @Test func `an address in two parts is no offset with bytes after its colon`() {
    let dump = Self.dump { String(format: "0000:%04x  ", $0) }
    #expect(read(dump).hex == [echo])
  }

  @Test func `a lost row is not made up for by another radix`() {
    let rows = Self.dump { String(format: "%04x  ", $0) }.split(separator: "\n")
    let outcome = read(rows[0] + "\n" + rows[2])
    #expect(outcome.places == [[2, 1]])
    #expect(outcome.bytes.map(\.count) == [48])
    #expect(outcome.packets[0].unknown == [16..<32])
  }

  @Test func `offsets in octal are told by more than one step`() {
    let outcome = read(Self.dump { String(format: "%04o  ", $0) })
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `rows of different widths may end with the widest`() {
    let frame = bytes(echo)
    var text = ""
    var start = 0
    for width in [5, 12, 5, 8, 28] {
      let row = frame[start..<(start + width)].map { String(format: "%02x", $0) }.joined(separator: " ")
      text += String(format: "%04x  ", start) + row + "\n"
      start += width
    }
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `addresses go on after the last one of 64 bits`() {
    let outcome = read(
      Self.dump { String(format: "%016lx  ", UInt64(bitPattern: -32) &+ UInt64($0)) })
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a row alone after an address is its bytes, not the address`() {
    let packet = "45000014000000004001f6e5c0000201c0000202"
    let row = bytes(packet).map { String(format: "%02x", $0) }.joined(separator: " ")
    #expect(read("fffffff0  \(row)\n").hex == [packet])
  }

  @Test func `a listing of instructions is no dump`() {
    let listing =
      "0000 55                push rbp\n0001 4889E5            mov rbp, rsp\n0004 B800000000        mov eax, 0\n"
    #expect(read(listing + "0009 5D                pop rbp\n000A C3                ret\n").bytes.isEmpty)
  }

  @Test func `registers that are numbered by two digits are no packet`() {
    let registers =
      "00: 86 80 37 12 06 00 00 00 02 00 00 06 00 00 00 00\n10: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n"
    #expect(read(registers).bytes.isEmpty)
    #expect(read("0: 12\n1: 34\n2: 56\n").bytes.isEmpty)
  }

  @Test(
    "Rows that a terminal wrapped are read, or nothing is read of what is left of them", arguments: [26, 32, 40, 48])
  func wrapped(column: Int) {
    let rows = Self.dump(gap: "  ") { String(format: "%08x  ", $0) }.split(separator: "\n").map(String.init)
    let outcome = read(rows.map { $0.prefix(column) + "\n" + $0.dropFirst(column) }.joined(separator: "\n"))
    #expect(outcome.hex == [echo] || !outcome.errors.isEmpty)
  }

  @Test("A mark may set the text off", arguments: [" ; ", " | ", "  # ", "  // ", "\t|"])
  func textMark(mark: String) {
    let outcome = read(Self.dump(gap: mark) { String(format: "%08x  ", $0) })
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }
}
