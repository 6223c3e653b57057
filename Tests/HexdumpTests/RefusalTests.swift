import Hexdump
import Packets
import Testing

@Suite("Where no packet is found, the message names the line that came nearest")
struct RefusalTests {
  static let numbers = "0 63 5e 20 8 3 2 0 5e fd e f1 8 4d 45 3 0 58 6e c9 40 0 40 6 de ed c0"

  @Test(
    "With what was read of it, and what stands in the way",
    arguments: [
      (
        "hello\nsend(1) [800-836]: \(numbers)\nbye", 2, 20,
        "27 numbers without leading zeros after “send(1) [800-836]:”"
      ),
      (
        "1 2 3 4 5 6 7 8 9\nval = 11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3\n", 2, 7,
        "15 decimal numbers after “val =”"
      ),
      ("key: 00112233445566778899aabbccddeeff0011", 1, 6, "18 bytes in hexadecimal after “key:”"),
    ])
  func nearest(text: String, line: Int, column: Int, words: String) {
    let outcome = read(text)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.places == [[line, column]])
    #expect(outcome.errors.first?.message.contains("No packet was found in this text") == true)
    #expect(outcome.errors.first?.message.contains(words) == true)
    #expect(outcome.errors.first?.message.contains("there is no evidence of a packet") == true)
  }

  @Test("With a form's name, such numbers are read")
  func forced() {
    var reader = HexdumpReader(
      text: Array("send(1): \(Self.numbers)".utf8), name: "dump.txt", form: InputForm(named: "list-without-brackets"),
      judge: judge)
    #expect(Outcome(of: &reader).bytes.map(\.count) == [27])
  }

  @Test(
    "Words, dates and addresses come near to nothing", arguments: ["a text", "2024-01-02 at 10.0.0.1", "be a cafe"])
  func words(text: String) {
    let outcome = read(text)
    #expect(outcome.places == [[]])
    #expect(outcome.errors.first?.message.contains("use a hexdump") == true)
  }
}
