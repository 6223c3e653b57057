import Testing

@testable import Rendering

@Suite struct TextWrapTests {
  private func lines(_ text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return TextWrap.lines(bytes.span, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "A line breaks at its last blank, else after its last colon, else where it must",
    arguments: [
      ("", 5, [""]), ("12345", 5, ["12345"]), ("123456", 5, ["12345", "6"]), ("12 45678", 5, ["12", "45678"]),
      ("1234 6", 5, ["1234", "6"]), ("12345 7", 5, ["12345", " 7"]), ("a:b:cdef", 5, ["a:b:", "cdef"]),
      ("a b:cdefgh", 5, ["a", "b:cde", "fgh"]), (" 12345", 5, [" 1234", "5"]), ("a  b", 2, ["a", " b"]),
    ])
  func breaks(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width: width) == expected)
  }

  /// A letter of two bytes that takes one column sends the text the long way.
  @Test func `text of one byte a column breaks as other text does`() {
    var state: UInt64 = 20
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += ["a", "b", "c", " ", ":"][Int(state >> 33) % 5]
      }
      let width = Int(state >> 40) % 12 + 1
      let other = lines(text.replacing("a", with: "ä"), width: width).map { $0.replacing("ä", with: "a") }
      #expect(lines(text, width: width) == other, "\(text) in \(width)")
    }
  }
}
