import Foundation
import Hexdump
import Packets
import Testing

@Suite("Texts of several literals")
struct SeveralLiteralsTests {
  static let packet = "450000240001000040118e91c0000201c633640203e11234001000003132333435363738"
  /// A bridge protocol data unit, which the judge does not know.
  static let other = "000018008e58000000026c09a000640000390000feaa65acc0003a01000c4182b2550000"

  static func decimal(_ digits: String) -> String { bytes(digits).map { "\($0)" }.joined(separator: " ") }

  // MARK: - Packets that nothing tells

  @Test(
    arguments: [
      { "localparam [287:0] A = 288'h\($0);" }, { "#(\(decimal($0)))" },
      { "INSERT INTO t (id, data) VALUES (1, '\\x\($0)');" },
    ] as [@Sendable (String) -> String])
  func `one that nothing tells to be a packet is not passed over beside one that is read`(
    write: @Sendable (String) -> String
  ) {
    let (packet, other) = (write(Self.packet), write(Self.other))
    for (text, line) in [("\(packet)\n\(other)\n", 2), ("\(other)\n\(packet)\n", 1)] {
      let outcome = read(text)
      #expect(outcome.hex == [Self.packet])
      #expect(outcome.errors.count == 1)
      #expect(outcome.places.map(\.first) == [line])
    }
  }

  @Test(
    arguments: [
      "h = \"5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9\"", "k = \"a1b2c3d4e5f60718\"",
      "s = \"hello, this is a string of words and no more\"",
    ])
  func `digests, keys and words beside a packet are not complained of`(line: String) {
    let outcome = read("p = \"\(Self.packet)\"\n\(line)\n")
    #expect(outcome.hex == [Self.packet])
    #expect(outcome.errors.isEmpty)
  }

  // MARK: - Strings and rows

  static let rows = bytes(packet).map { String(format: "\\x%02x", $0) }.joined()
  static let string = "\"\(rows.prefix(64))\" \\\n\"\(rows.dropFirst(64))\""

  @Test(arguments: ["\n\n", "\n \n\n", "\n"])
  func `strings below an empty line, or below a line without the sign of the others, are another packet`(gap: String) {
    let outcome = read(Self.string + gap + Self.string + "\n")
    #expect(outcome.hex == [Self.packet, Self.packet])
    #expect(outcome.errors.isEmpty)
  }

  @Test
  func `strings in brackets go on below an empty line`() {
    let text = "p = (b\"\(Self.rows.prefix(64))\"\n\n     b\"\(Self.rows.dropFirst(64))\")\n"
    #expect(read(text).hex == [Self.packet])
  }

  @Test
  func `a packet inside another does not end it where a row begins with it`() {
    let header = "450000600001000040046c12c0000201c0000202"
    let frame = header + String(repeating: "11", count: 28) + Self.packet + String(repeating: "22", count: 12)
    let all = bytes(frame)
    let base64 = Data(all).base64EncodedString()
    let escapes = stride(from: 0, to: 96, by: 24).map { start in
      all[start..<(start + 24)].map { String(format: "\\x%02x", $0) }.joined()
    }
    for text in ["\(base64.prefix(64))\n\(base64.dropFirst(64))\n", escapes.joined(separator: "\n") + "\n"] {
      var reader = HexdumpReader(
        text: Array(text.utf8), name: "dump.txt",
        judge: { bytes in
          let isPacket = bytes.count >= 20 && bytes[0] == 0x45
          var judgement = LinkTypeJudgement(.raw, confidence: isPacket ? 95 : 0, reason: "the first byte")
          if isPacket { judgement.length = Int(bytes[2]) << 8 | Int(bytes[3]) }
          return judgement
        })
      #expect(Outcome(of: &reader).hex == [frame])
    }
  }

  // MARK: - Characters

  @Test(arguments: ["\u{A0}", "\u{3000}"])
  func `a blank that is not ASCII is no byte of a string outside its quotes`(blank: String) {
    let outcome = read("local\(blank)p = \"\(Self.rows)\"\(blank)-- packet\n")
    #expect(outcome.hex == [Self.packet])
    #expect(outcome.errors.isEmpty)
    #expect(!read("p = \"\(Self.rows)\(blank)\"\n").errors.isEmpty)
  }
}
