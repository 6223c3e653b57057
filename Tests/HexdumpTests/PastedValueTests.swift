import Foundation
import Testing

private let frame = bytes(echo)

private func list(_ separator: String, _ form: (UInt8) -> String) -> String {
  frame.map(form).joined(separator: separator)
}

@Suite("Values and notations that people paste among other text")
struct PastedValueTests {
  static let unpadded = list(" ") { String($0, radix: 16) }
  static let decimal = list(" ") { "\($0)" }
  static let base64 = Data(frame).base64EncodedString()
  static let decimalEscapes = list("") { "\\\($0)" }

  /// Rows of so many bytes, each after what `prefix` gives for its first byte.
  static func rows(of width: Int, _ form: (UInt8) -> String, prefix: (Int) -> String) -> String {
    stride(from: 0, to: frame.count, by: width).map { start in
      prefix(start) + frame[start..<min(start + width, frame.count)].map(form).joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test(
    "Numbers without leading zeros behind a name",
    arguments: [
      "18:40:45.818 -> send(1) [800-84A]: \(unpadded) ", "rx len=58 buf: \(decimal)", "tx 58 \(unpadded)",
      "data=\(decimal.replacing(" ", with: ","))", "got \(unpadded.uppercased().replacing(" ", with: ", ")).",
      "> read bytes:58 [0]: \(unpadded)", "I get `p = \(unpadded)`", "rx: \(list(" ") { String(format: "0x%x", $0) })",
      "rx: \(list(" ") { String(UInt32(bitPattern: Int32(Int8(bitPattern: $0))), radix: 16) })",
      "rx: \(unpadded.replacing(" ", with: ":"))", decimal.replacing(" ", with: "."),
      rows(of: 16, { String($0, radix: 16) }, prefix: { $0 == 0 ? "rx: " : "    " }),
      rows(of: 20, { "\($0)" }, prefix: { _ in "rx: " }),
      "s = '\(unpadded)'", "s = \"\(decimal.replacing(" ", with: ","))\"",
    ])
  func named(text: String) {
    for text in [text, "Hello,\r\n\(text.replacing("\n", with: "\r\n"))\r\nwhat is it?\r\n"] {
      let outcome = read(text)
      #expect(outcome.hex == [echo])
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("Packets behind the same name are one each, and one that lacks rows says so")
  func severalNamed() {
    #expect(read("rx: \(Self.unpadded)\nrx: \(Self.unpadded)").hex == [echo, echo])
    let cut = Self.rows(of: 20, { String($0, radix: 16) }, prefix: { _ in "rx: " }).split(separator: "\n")
    #expect(read(cut[..<2].joined(separator: "\n")).bytes.map(\.count) == [40])
  }

  @Test(
    "Decimal digits after a backslash, as Lua has them",
    arguments: [
      "local p = \"\(decimalEscapes)\"", "'\(decimalEscapes)'", decimalEscapes,
      "p = \"\(frame[..<20].map { "\\\($0)" }.joined())\" ..\n  \"\(frame[20...].map { "\\\($0)" }.joined())\"",
    ])
  func decimalDigits(text: String) { #expect(read(text).hex == [echo]) }

  @Test("Octal digits stay octal where a byte has no such decimal number, or C's zero stands before an 8")
  func octalDigits() {
    #expect(read("\"\(list("") { "\\" + String($0, radix: 8) })\"").hex == [echo])
    #expect(read("\"\(list("") { String(format: "\\%03o", $0) })\\08\"").hex == [echo + "0038"])
  }

  @Test(
    "Base64 in JSON, with its slashes escaped, without padding, and in the other alphabet; spans of code",
    arguments: [
      "{\"packet\":\"\(base64.replacing("/", with: "\\/"))\"}", "{\"packet\":\"\(base64.replacing("=", with: ""))\"}",
      "{\"packet\":\"\(base64.replacing("+", with: "-").replacing("/", with: "_"))\"}",
      "curl -d '{\"packet\":\"\(base64)\"}' http://192.0.2.1/", "I get `const packet = \"\(echo)\"` for this.",
      "see `packet=\(echo)`, it's bad", "see `frame: \(list(" ") { hexadecimal([$0]) })`",
      "see `uint8_t p[] = {\(list(", ") { String(format: "0x%02x", $0) })};`",
    ])
  func quoted(text: String) {
    let outcome = read("Hello,\n\n\(text)\n\nBye")
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test("A string in a string does not hide the next one")
  func quotesInQuotes() {
    #expect(read("f(\"it's\", 'a', \"\(echo)\", '`')").hex == [echo])
    #expect(read("`a = \"\(echo)\"` and `b = \"\(echo)\"`").hex == [echo, echo])
  }

  @Test(
    "Notations of databases, hardware, mathematics and markup",
    arguments: [
      "INSERT INTO t VALUES (1, '\\x\(echo)');", "SELECT E'\\\\x\(echo)'::bytea;", "  1 | \\x\(echo)",
      "INSERT INTO t VALUES (0x\(echo));", "localparam F = 464'h\(echo);", "x = 464'h\(echo.dropFirst());",
      "x = {\(list(", ") { "8'h" + hexadecimal([$0]) })};", "x = '{\(list(", ") { "8'd\($0)" })};",
      "p = [\(list(";") { "\($0)" })];", "p = uint8([\(decimal)]);",
      "x <- c(\(list(", ") { "\($0)L" }))", "x <- as.raw(c(\(list(", ") { String(format: "0x%02x", $0) })))",
      rows(of: 25, { hexadecimal([$0]) }, prefix: { $0 == 0 ? " [1] " : "[\($0 + 1)] " }),
      rows(of: 18, { String(format: "%3d", $0) }, prefix: { $0 == 0 ? " [1] " : "[\($0 + 1)] " }),
      "let p = @[\(list(", ") { "\($0)'u8" })]", "let p = [byte \(list(", ") { String(format: "0x%02X", $0) })]",
      rows(of: 16, { String(format: "\\x%02x", $0) }, prefix: { _ in "" }).replacing(" ", with: "")
        + String(repeating: "\\x  ", count: 6),
      "<packet>\(list("") { String(format: "&#x%02x;", $0) })</packet>", "<a p=\"\(list("") { "&#\($0);" })\"/>",
      "<p>\(list("") { $0 > 0x2F && $0 < 0x3A ? String(UnicodeScalar($0)) : "&#\($0);" })</p>",
      "p =\n\n"
        + stride(from: 0, to: 58, by: 17).map { start in
          "  Columns \(start + 1) through \(min(start + 17, 58))\n\n"
            + frame[start..<min(start + 17, 58)].map { String(format: "%5d", $0) }.joined() + "\n\n"
        }.joined(),
    ])
  func notations(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "What looks alike and is no packet",
    arguments: [
      "scores: \((1...40).map { "\($0)" }.joined(separator: " "))",
      "palette: 0 0 0 0 0 170 0 170 0 0 170 170 170 0 0 170 0 170 170 85 0 170 170 170",
      "ports = 80, 443, 22, 21, 25, 110, 143, 99, 95, 30, 5, 63, 80, 84, 90, 90, 27, 11, 1, 2, 3",
      "INSERT INTO u VALUES (1, '\\xda39a3ee5e6b4b0d3255bfef95601890afd80709');",
      "localparam KEY = 128'h9e107d9d372bb6826bd81d3542a419d6;", "use `foo(1, 2)` and `x = 0x02`",
      "SHA-256:\nda39a3ee5e6b4b0d3255bfef95601890afd80709da39a3ee5e6b4b0d3255bfef",
      "<p>\("someone@example.com".utf8.map { "&#\($0);" }.joined())</p>", "<p>&#1055;&#1088;&#1080;&#1074;&#1077;</p>",
    ])
  func lookalikes(text: String) { #expect(read(text).bytes.isEmpty) }
}
