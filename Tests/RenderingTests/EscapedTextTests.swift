import Testing

@testable import Rendering

@Suite struct EscapedTextTests {
  private func escaped(_ bytes: [UInt8]) -> String {
    var out = OutputBuffer()
    EscapedText.append(bytes.span, to: &out)
    let shown = out.span
    return String(decoding: shown.indices.map { shown[$0] }, as: UTF8.self)
  }

  @Test func `printable text is shown as it is`() {
    #expect(escaped(Array("GET / HTTP/1.1 ä€𝄞".utf8)) == "GET / HTTP/1.1 ä€𝄞")
  }

  @Test(
    "What a terminal would obey is shown as an escape",
    arguments: [
      ("\u{1b}[31m", "\\x1b[31m"), ("a\u{7}b", "a\\x07b"), ("\r\n\t", "\\r\\n\\t"), ("\u{7f}", "\\x7f"),
      ("\u{202e}evil", "\\u{202e}evil"), ("\u{9b}31m", "\\u{009b}31m"), ("\u{2028}", "\\u{2028}"), ("\\", "\\\\"),
    ])
  func terminalControls(raw: String, shown: String) {
    #expect(escaped(Array(raw.utf8)) == shown)
  }

  @Test(
    "Bytes that are not UTF-8 are shown one by one",
    arguments: [
      ([0xff], "\\xff"), ([0xc0, 0x80], "\\xc0\\x80"), ([0xed, 0xa0, 0x80], "\\xed\\xa0\\x80"),
      ([0xe2, 0x82], "\\xe2\\x82"),
      ([0xf5, 0x80, 0x80, 0x80], "\\xf5\\x80\\x80\\x80"),
    ] as [([UInt8], String)])
  func invalidUTF8(raw: [UInt8], shown: String) {
    #expect(escaped(raw) == shown)
  }
}
