import Testing

@testable import Rendering

/// Long bodies as the tree shows them.
@Suite struct BodyRowsTests {
  private func rows(_ isFull: Bool = false, width: Int = 80) -> BodyRows {
    BodyRows(width: width, offsetDigits: 4, palette: Palette(isColored: false), isFull: isFull)
  }

  private func text(_ body: String, isFull: Bool = false, width: Int = 80) -> [String] {
    text(Array(body.utf8), isFull: isFull, width: width)
  }

  private func text(_ body: [UInt8], isFull: Bool = false, width: Int = 80) -> [String] {
    var out = OutputBuffer()
    rows(isFull, width: width).append(text: body.span, TextShape(body.span), at: 0, to: &out)
    return lines(out.bytes())
  }

  private func dump(_ count: Int, isFull: Bool = false, width: Int = 80) -> [String] {
    var out = OutputBuffer()
    let bytes = [UInt8](repeating: 0x41, count: count)
    rows(isFull, width: width).append(dump: bytes.span, at: 0, hiding: UnknownBytes([]), to: &out)
    return lines(out.bytes())
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  @Test(
    "A line of text is a row, and its end is shown by the row's",
    arguments: [
      ("a\nb\n", ["0000  a", "0002  b"]), ("a\r\nb\r\n", ["0000  a", "0003  b"]), ("a\nb", ["0000  a", "0002  b"]),
      ("a\r\nb\n", ["0000  a\\r", "0003  b"]), ("a\n\n\nb\n", ["0000  a", "0002", "0003", "0004  b"]),
      ("a\rb\n", ["0000  a\\rb"]), ("\ta\\\u{1b}[31m\n", ["0000  \\ta\\\\\\x1b[31m"]),
      ("Grüße, 世界\u{202e}\n", ["0000  Grüße, 世界\\u{202e}"]), ("", []),
    ] as [(String, [String])])
  func lineEnds(body: String, expected: [String]) {
    #expect(text(body) == expected)
  }

  @Test(
    "A line that does not fit goes on in the next row, after an ellipsis",
    arguments: [
      ("abcdefghijkl", ["0000  abcdefghijkl"]), ("abcdefghijkl\r\n", ["0000  abcdefghijkl"]),
      ("abcdefghijklm", ["0000  abcdefghijkl", "000c …m"]),
      ("abcdefghi jklm", ["0000  abcdefghi ", "000a …jklm"]),
      ("ab cdefghijklm", ["0000  ab cdefghijk", "000c …lm"]),
      ("abcdefghijk\u{1}", ["0000  abcdefghijk", "000b …\\x01"]),
      ("世界世界世界世", ["0000  世界世界世界", "0012 …世"]),
    ] as [(String, [String])])
  func wraps(body: String, expected: [String]) {
    #expect(text(body, width: 18) == expected)
  }

  @Test func `invalid UTF-8 takes the columns of its escapes`() {
    #expect(text([0x61, 0xff, 0xfe, 0xfd, 0x62], width: 18) == ["0000  a\\xff\\xfe", "0003 …\\xfdb"])
  }

  @Test(
    "Of many rows sixteen are shown, unless one alone would be left",
    arguments: [(1, 1, nil), (16, 16, nil), (17, 17, nil), (18, 17, "0030  … 2 more rows, 6 bytes; --full shows them")]
      as [(Int, Int, String?)])
  func folds(count: Int, shown: Int, last: String?) {
    let body = String(repeating: "ab\n", count: count)
    let folded = text(body)
    #expect(folded.count == shown)
    if let last { #expect(folded.last == last) } else { #expect(folded.last?.hasSuffix("ab") == true) }
    #expect(text(body, isFull: true).count == count)
  }

  @Test(
    "Rows of a hexdump are folded alike",
    arguments: [
      (256, 80, 16, nil), (272, 80, 17, nil), (273, 80, 17, "0100  … 2 more rows, 17 bytes; --full shows them"),
      (512, 135, 16, nil), (545, 135, 17, "0200  … 2 more rows, 33 bytes; --full shows them"), (512, 134, 17, nil),
    ] as [(Int, Int, Int, String?)])
  func foldsDumps(count: Int, width: Int, shown: Int, last: String?) {
    let folded = dump(count, width: width)
    #expect(folded.count == shown)
    if let last { #expect(folded.last == last) }
    #expect(folded.allSatisfy { $0.count <= width })
    let perRow = width < 135 ? 16 : 32
    #expect(dump(count, isFull: true, width: width).count == (count + perRow - 1) / perRow)
  }

  @Test(
    "What needs many escapes is no text",
    arguments: [
      (Array("hello\r\n\tworld".utf8), true), ([0, 1, 2, 3], false), (Array("caf\u{e9} and more words".utf8), true),
      (Array("h\0e\0l\0l\0o\0".utf8), false), (Array("caf".utf8) + [0xe9] + Array(" in Latin-1, as of old".utf8), true),
      ([], true),
    ] as [([UInt8], Bool)])
  func recognisesText(bytes: [UInt8], isText: Bool) {
    #expect(TextShape(bytes.span).isText == isText)
  }
}
