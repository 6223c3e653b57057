import Foundation
import Hexdump
import Packets
import Testing

private let frame = bytes(echo)

/// `echo` with a form of each byte, and something between.
private func list(_ separator: String = ", ", _ form: (UInt8) -> String) -> String {
  frame.map(form).joined(separator: separator)
}

@Suite("Dumps as literals of programming languages and data formats")
struct LiteralTests {
  static let hex = list { String(format: "0x%02x", $0) }
  static let unpadded = list { String(format: "0x%x", $0) }
  static let decimal = list { "\($0)" }
  static let signed = list { "\(Int8(bitPattern: $0))" }
  static let escaped = list("") { String(format: "\\x%02x", $0) }

  @Test(
    "Lists of numbers",
    arguments: [
      "unsigned char p[] = {\(hex)};\nunsigned int p_len = 58;",
      "UNSIGNED CHAR P[] = {\(hex.uppercased().replacing("0X", with: "0x"))};",
      "unsigned char bytes[] = {\(unpadded)};", "[]byte{\(unpadded)}", "new byte[] {\(decimal)}",
      "byte[] p = {\(list { ($0 > 127 ? "(byte)" : "") + String(format: "0x%x", $0) })};",
      "byteArrayOf(\(list { String(format: "0x%02x.toByte()", $0) }))",
      "std::array p {\(list { String(format: "std::byte{0x%02x}", $0) })};",
      "char p[] = {\(list { String(format: "'\\x%02x'", $0) })};", "let p = vec![\(list { "\($0)u8" })];",
      "[| \(list("; ") { String(format: "0x%02xuy", $0) }) |]", "[byte[]] $p = @(\(hex))",
      "[\(decimal)]", "[\(signed)]", "[\(list { String(format: "%02x", $0) })]",
      "[\(list { String(format: "%x", $0) })]",
      "[\(list(" ") { "\($0)" })]", "#(\(list(" ") { "\($0)" }))", "[\(list { String(format: "'0x%x'", $0) })]",
      "Packet { buffer: [\(decimal)], headroom: 96 }", "{\"type\":\"Buffer\",\"data\":[\(decimal)]}",
      "Uint8Array(58) [\n  \(decimal)\n]", "{\n  \"a\": [1, 2],\n  \"data\": [\n\(list(",\n") { "    \($0)" })\n  ]\n}",
      "p = { /* 0000 */ \(hex) // }\n}",
      "$1 = {0x2, 0x0 <repeats 4 times>, \(list { String(format: "0x%x", $0) }.dropFirst(25))}",
    ])
  func lists(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "Strings with escapes",
    arguments: [
      "\"\(escaped)\"", "char p[] = \"\(escaped.prefix(64))\"\n  \"\(escaped.dropFirst(64))\";",
      "\"\(escaped.prefix(64))\" \\\n\"\(escaped.dropFirst(64))\"",
      "$p = \"\(escaped.prefix(64))\" .\n \"\(escaped.dropFirst(64))\";",
      "p := []byte(\"\(escaped.prefix(64))\" +\n\t\"\(escaped.dropFirst(64))\")", "echo -ne '\(escaped)' | nc host 1",
      "b'\(escaped)'", "bytearray(b\"\(escaped)\")", "(b'\(escaped.prefix(64))'\n b'\(escaped.dropFirst(64))')",
      "let p = b\"\(escaped.prefix(64))\\\n    \(escaped.dropFirst(64))\";",
      "\"\(list("") { String(format: "\\%03o", $0) })\"",
      "\"\(list("") { String(format: "\\u00%02x", $0) })\"", "\"\(list("") { "\\u{\(String($0, radix: 16))}" })\"",
      "\"\(list("") { String(format: "\\%03d", $0) })\"",
      #"b'\x02\x00\x00\x00\x00\x02\x02\x00\x00\x00\x00\x01\x08\x00E\x00\x00,\x00\x01\x00\x00@\x01\xf6\xcc\xc0\x00"#
        + #"\x02\x01\xc0\x00\x02\x02\x08\x00\x03\xe1\x124\x00\x01ABCDEFGH12345678'"#,
      #""\STX\NUL\NUL\NUL\NUL\STX\STX\NUL\NUL\NUL\NUL\SOH\b\NULE\NUL\NUL,\NUL\SOH\NUL\NUL@\SOH\246\204\192\NUL"#
        + #"\STX\SOH\192\NUL\STX\STX\b\NUL\ETX\225\DC24\NUL\SOHABCDEFGH12345678""#,
    ])
  func strings(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "Bytes as languages print them, in quotes, in base64 and without brackets",
    arguments: [
      "<Buffer \(list(" ") { hexadecimal([$0]) })>", "<02000000 \(echo.dropFirst(8))>",
      "{length = 58, bytes = 0x\(echo)}", "[Uint8Contents]: <\(list(" ") { hexadecimal([$0]) })>,\n byteLength: 58",
      "<<\(decimal)>>", "<<\(list { "\($0):8" })>>", "<<\(list { String(format: "16#%02x", $0) })>>",
      "<<2:16/little, 0:24, 514:32/little, 0:16, 1, 2048:16, 4:4, 5:4, \(decimal.dropFirst(46))>>",
      "bytes.fromhex(\"\(echo)\")", "Buffer.from('\(echo)', 'hex')", "{\"packet\":\"\(echo)\"}",
      "Buffer.from('\(Data(frame).base64EncodedString())', 'base64')", Data(frame).base64EncodedString(),
      Data(frame).base64EncodedString(options: .lineLength64Characters),
      "data:application/octet-stream;base64,\(Data(frame).base64EncodedString())",
      list(" ") { String(format: "%02xh", $0) }, list(",") { String(format: "$%02X", $0) },
      list(" ") { String(format: "16#%02X#", $0) }, escaped, list("") { String(format: "%%%02X", $0) },
      list(" ") { String(UInt32(bitPattern: Int32(Int8(bitPattern: $0))), radix: 16) },
      "0200_00000002_\(echo.dropFirst(12))", list(".") { hexadecimal([$0]) }, list("|") { hexadecimal([$0]) },
      stride(from: 0, to: 58, by: 2).map { hexadecimal(frame[$0..<($0 + 2)]) }.joined(separator: ":"),
      stride(from: 0, to: 58, by: 2).map { "0x" + hexadecimal(frame[$0..<($0 + 2)]) }.joined(separator: ", "),
      list("") { String(format: "\\%03o", $0) }, list("") { String(format: "\\u%04x", $0) },
      "payload: !!binary \(Data(frame).base64EncodedString())",
      "payload: !!binary |\n  \(Data(frame).base64EncodedString())", "b'\(Data(frame).base64EncodedString())'",
      "binascii.unhexlify(b'\(echo)')", "p = b'\(escaped.prefix(56))'  # Ethernet\np += b'\(escaped.dropFirst(56))'",
      "char p[] = {\(list { $0 == 0 ? "0" : "0" + String($0, radix: 8) })};", "pkt: db \(hex)",
      list("\n") { "\t.byte\t\($0)" },
      "Array\n(\n\(frame.enumerated().map { "    [\($0)] => \($1)\n" }.joined()))",
      "{\(frame.enumerated().map { "\"\($0)\":\($1)" }.joined(separator: ","))}",
      frame.enumerated().map { "mem[\($0)] = 8'h\(hexadecimal([$1]));" }.joined(separator: "\n"),
    ])
  func others(text: String) {
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test("A line may hold several packets, and lines that Python printed are a packet each")
  func several() {
    #expect(read("[[\(Self.decimal)], [\(Self.decimal)]]").hex == [echo, echo])
    #expect(read("b'\(Self.escaped)'\nb'\(Self.escaped)'").hex == [echo, echo])
    #expect(read("char a[] = {\(Self.hex)};\nchar b[] = {\(Self.hex)};").hex == [echo, echo])
  }

  @Test("A digit that is none of an octal escape is text, where the bytes are a packet so")
  func digitsBehindOctal() {
    let text = #"char p[] = "E\0\0\34\0A\0\0@\1f\236\n\0\0\1\n\0\0\2\b\0\19\0\0\0\0";"#
    #expect(read(text).hex == ["4500001c004100004001669e0a0000010a0000020800013900000000"])
  }

  @Test("A key below a title is no packet, even where its bytes might be one")
  func keysBelowTitles() {
    let bytes = (0..<32).map { UInt8(truncatingIfNeeded: 37 * $0 + 11) }
    let (key, base64) = ("'\(hexadecimal(bytes))'", Data(bytes).base64EncodedString())
    for (digits, title, count) in [(key, "Key\n", 0), (key, "", 1), (base64, "Key\n", 0), (base64, "", 1)] {
      var reader = HexdumpReader(text: Array((title + digits).utf8), name: "dump.txt") { _ in
        LinkTypeJudgement(.ethernet, confidence: 50, reason: "a length fits")
      }
      #expect(Outcome(of: &reader).packets.count == count)
    }
  }

  @Test("Lists of Matlab go on after three dots", arguments: ["'%02x'", "0x%02x", "%d"])
  func continuedLists(format: String) {
    let arp = "ffffffffffff0200000000010806000108000604000102000000000" + "1c0000201000000000000c0000202"
    for separator in [" ", ", "] {
      let numbers = bytes(arp).map { String(format: format, Int($0)) }
      let rows = stride(from: 0, to: 42, by: 10).map { numbers[$0..<min($0 + 10, 42)].joined(separator: separator) }
      let outcome = read("hex2dec({\(rows.joined(separator: separator + "...\n  "))});")
      #expect(outcome.hex == [arp])
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("Strings of Python below each other are one where they are in brackets or indented")
  func adjacentStrings() {
    let (head, tail) = (Self.escaped.prefix(64), Self.escaped.dropFirst(64))
    #expect(read("{'n': 1,\n 'raw': b'\(head)'\n        b\"\(tail)\"}").hex == [echo])
    #expect(read("p = (\n  b'\(head)'\n  b'\(tail)'\n)").hex == [echo])
  }

  @Test("What may be one or another byte is an error")
  func doubtful() {
    let percents = list("") { String(format: "%%%02X", $0) }
    #expect(read(percents + "+").packets.first?.unknown == [58..<59])
    #expect(read(percents + "+%20").hex == [echo + "2b20"])
    #expect(read(percents + "+%2B").hex == [echo + "202b"])
    let characters = frame.map {
      $0 < 0x80 ? String(format: "%%%02X", $0) : "%C\($0 < 0xC0 ? 2 : 3)%\(String($0 & 0xBF | 0x80, radix: 16))"
    }
    #expect(read(characters.joined()).hex == [echo])

    let stranger = read("b'\(Self.escaped)ü\\x00'")
    #expect(stranger.hex == [echo])
    #expect(stranger.errors.count == 1)
    let blank = read("\"\(Self.escaped)\u{A0}\"")
    #expect(blank.errors.count == 1)
    #expect(read("\"\(Self.escaped)\\u00e9\"").hex == [echo + "c3a9"])
  }

  @Test("Of tshark's JSON only the frames are packets")
  func tsharkJSON() {
    let packet = """
      {"_source": {"layers": {
        "frame_raw": [
          "\(echo)", 0, 58, 0, 1 ],
        "ip_raw": ["\(echo.dropFirst(28).prefix(40))", 14, 20, 0, 1]
      }}}
      """
    let outcome = read("[\n\(packet),\n\(packet)\n]")
    #expect(outcome.hex == [echo, echo])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Bytes that are known to be missing are unknown, and an error")
  func missing() throws {
    let shown = frame.prefix(50)
    let node = read("<Buffer \(shown.map { hexadecimal([$0]) }.joined(separator: " ")) ... 8 more bytes>")
    #expect(node.hex == [hexadecimal(shown) + String(repeating: "0", count: 16)])
    #expect(node.packets.first?.unknown == [50..<58])
    #expect(node.places == [[1, 159]])

    let data = read("{length = 58, bytes = 0x\(echo.prefix(32)) ... \(echo.suffix(16)) }")
    #expect(data.packets.first?.unknown == [16..<50])
    #expect(data.bytes.first?.suffix(8) == frame.suffix(8))
    #expect(data.errors.count == 1)

    let open = read("<<\(Self.decimal), ...>>")
    #expect(open.hex == [echo])
    #expect(open.errors.count == 1)
  }

  @Test("A length that the text states is held against the bytes")
  func statedLength() {
    let outcome = read("unsigned char p[] = {\(Self.hex)};\nunsigned int p_len = 60;")
    #expect(outcome.hex == [echo])
    #expect(outcome.places == [[2, 22]])
  }

  @Test("Numbers that may be decimal or hexadecimal are unknown where these differ")
  func tie() {
    let outcome = read("[2, 0, 0, 0, 10, 0, 2, 0, 0, 0, 0, 1, 0, 0, 20, 4]")
    #expect(outcome.packets.first?.unknown == [4..<5, 14..<15])
    #expect(outcome.places == [[1, 1]])
  }

  @Test(
    "What is no packet",
    arguments: [
      "foo(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]",
      "int primes[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59};",
      "uint16_t x[] = {0x4500, 0x002c, 0x1234, 0x5678, 0x9abc, 0xdef0, 0x1111, 0x2222};",
      "id: \"550e8400-e29b-41d4-a716-446655440000\"", "sha1 \"da39a3ee5e6b4b0d3255bfef95601890afd80709\"",
      "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2V0\n-----END CERTIFICATE-----", "58 bytes",
      "it's a \"\\x1b[31mred\\x1b[0m\" text", "internationalizations",
      "b'hello world, this is only some text'",
      "SGVsbG8sIHRoaXMgaXMgYSBub3JtYWwgdGV4dCBpbiBiYXNlNjQgYW5kIG5vIHBhY2tldA==",
      "\\u0048\\u0065\\u006c\\u006c\\u006f\\u0020\\u0077\\u006f\\u0072\\u006c\\u0064\\u0021\\u0021\\u0021",
      "\"\\x02\\x00", "<<2,0,0", "<Buffer", "[[[[[[[[",
    ])
  func prose(text: String) {
    let outcome = read(text)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.count == 1)
  }

  @Test("A list that is not closed, or holds what is no byte, says so")
  func damaged() {
    let open = read("char p[] = {\(Self.hex)")
    #expect(open.hex == [echo])
    #expect(open.errors.count == 1)
    #expect(read("{\(Self.hex.prefix(51))").errors.count == 1)
    #expect(read("{0x02, 0x00, 0x00, 0x00, (byte)0x").errors.count == 1)
    #expect(read("\"\(Self.escaped)\\").errors.count == 1)
    #expect(read("\"\(Self.escaped)\" \\").errors.count == 1)
    let damaged = read("char p[] = {\(Self.hex.replacing("0x00, 0x45", with: "0x00, 0xq5"))};")
    #expect(damaged.packets.first?.unknown == [14..<15])
    #expect(damaged.places == [[1, 97]])
  }
}
