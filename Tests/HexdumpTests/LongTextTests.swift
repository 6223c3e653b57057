import Hexdump
import Packets
import Testing

/// Texts that are handed on piece by piece, with a small part of them in memory.
@Suite struct `A long text` {
  private static let rows = """
    00000000: 4500 0020 0001 0000 4011 0000 0a00 0001  E.. ....@.......
    00000010: 0a00 0002 0035 0035 000c 0000 6162 6364  .....5.5....abcd
    """

  /// Packets with and without lines between them, prose of changing length, and an error in each tenth part.
  private static let text: String = (0..<60).map { index in
    let prose = String(repeating: "no packet here\n", count: index * 7 % 40)
    let damaged = index % 6 == 5 ? "00000000: 4500 0020 0q01 0000 4011 0000 0a00 0001  E.. ....@.......\n\n" : ""
    return rows + "\n" + (index % 2 == 0 ? "\n" : "") + prose + damaged
  }.joined()

  private func read(_ text: [UInt8], pieces: Int, window: Int, fault: InputError? = nil) -> Outcome {
    var position = 0
    var reader = HexdumpReader(
      supply: { (count) throws(InputError) in
        let end = min(position + min(count, pieces), text.count)
        defer { position = end }
        if position == text.count, let fault { throw fault }
        return Array(text[position..<end])
      }, name: "dump.txt", judge: judge, windowLength: window)
    return Outcome(of: &reader)
  }

  @Test(arguments: [1, 7, 1000, .max], [2048, 4096, 1 << 20])
  func `is read as it would be as a whole, to the places of its errors`(pieces: Int, window: Int) {
    let whole = HexdumpTests.read(Self.text)
    let outcome = read(Array(Self.text.utf8), pieces: pieces, window: window)
    #expect(whole.bytes.count >= 60 && whole.errors.count == 10)
    #expect(outcome.bytes == whole.bytes)
    #expect(outcome.lines == whole.lines)
    #expect(outcome.formNames == whole.formNames)
    #expect(outcome.errors == whole.errors)
  }

  @Test func `has lines of any length`() {
    let line = String(repeating: "45000020", count: 5000)
    let outcome = read(Array((Self.rows + "\n\n" + line + "\n\n" + Self.rows).utf8), pieces: 100, window: 1024)
    #expect(outcome.bytes.map(\.count) == [32, 20_000, 32])
  }

  @Test func `of escaped lines or wide characters is read as a whole`() {
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + Self.text.utf16.flatMap { unit in
        [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      }
    #expect(read(wide, pieces: 1000, window: 2048).bytes == HexdumpTests.read(Self.text).bytes)
    let mail = Self.text.replacing("no packet here", with: "no packet =3D here=20").utf8
    #expect(read(Array(mail), pieces: 1000, window: 2048).bytes == HexdumpTests.read(Self.text).bytes)
  }

  @Test func `that cannot be read to its end gives what is there of it, and then the fault`() {
    let fault = InputError("the disk is gone", in: "dump.txt")
    let outcome = read(Array((Self.rows + "\n").utf8), pieces: 10, window: 2048, fault: fault)
    #expect(outcome.bytes.map(\.count) == [32])
    #expect(outcome.errors == [fault])
  }
}
