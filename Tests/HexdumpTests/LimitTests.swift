import Packets
import Testing

@Suite("Nothing in a text makes the reader slow, large or stop")
struct LimitTests {
  @Test("A packet has at most 262,144 bytes", arguments: ["", " ", "\n"])
  func packetLimit(separator: String) {
    let outcome = read(Array(repeating: "4f", count: 300_000).joined(separator: separator))
    #expect(outcome.bytes.map(\.count) == [262_144])
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.message.contains("262144") == true)
  }

  @Test("Repeats are filled in up to the limit, never by the offset")
  func repeats() {
    let row = "45 00 00 14 00 00 00 00  40 11 00 00 00 00 00 00  |E.......@.......|"
    let outcome = read("00000000  \(row)\n*\nfffffffffff0  \(row)\n100000000000\n\n00000000  \(row)\n00000010\n")
    #expect(outcome.bytes.map(\.count) == [262_144, 16])
    #expect(outcome.places == [[1, 1]])
  }

  @Test("A gap of more than 64 KiB ends a packet")
  func gaps() {
    let row = "45 00 00 14 00 00 00 00  40 11 00 00 00 00 00 00  |E.......@.......|"
    #expect(read("00000000  \(row)\n00010010  \(row)\n").bytes.map(\.count) == [65_568])
    #expect(read("00000000  \(row)\n00010011  \(row)\n").bytes.map(\.count) == [16])
    #expect(read("ffffffffffffff00  \(row)\nffffffffffffff10  \(row)\n").bytes.map(\.count) == [32])
  }

  @Test("A repeat without an end is reported")
  func openRepeat() {
    #expect(read("0000  45 00 00 14   E...\n*\n").places == [[2, 1]])
  }

  @Test(
    "Long and hostile texts are read at once", .timeLimit(.minutes(isLong ? 5 : 2)),
    arguments: [
      "0000 6161 aa\n", "0000 45\n", "00000000: 20 20 20\n", "22:13:20.1 IP\n", "foo\n    bar\n", "*\n", "> ",
      "\u{1B}[",
      "Frame 1: 58 bytes on wire\n\n  a\n", "Reassembled TCP (143 bytes):\n", "\t  0x0000:  02\n", "\t0x0000:  02\n",
      "02:00:00:00:00:02\n", "00000000 4500 0014\n00000004 4500\n", "0x,", "xx ", "4500 003 1c46\n", "\n", "-", "45:",
    ])
  func hostile(text: String) {
    // A square of this would take minutes, too.
    let count = (isLong ? 200_000 : 60_000) / text.utf8.count
    let outcome = read(String(repeating: text, count: count))
    #expect(outcome.bytes.count + outcome.errors.count > 0)
  }

  @Test("Every prefix of a dump, and every dump with one byte changed, is read without a trap")
  func mutations() {
    let texts = FormTests.dumps.map { Array($0.text.utf8) }
    var state: UInt64 = 7
    for text in texts {
      for end in stride(from: 0, to: text.count, by: 7) { _ = read(Array(text[..<end])) }
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var changed = text
        changed[Int(state >> 33) % text.count] = UInt8(truncatingIfNeeded: state >> 24)
        let outcome = read(changed)
        #expect(outcome.bytes.allSatisfy { $0.count <= 262_144 })
      }
    }
  }
}
