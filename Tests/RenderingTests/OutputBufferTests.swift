import Testing

@testable import Rendering

/// What the buffer works out by several digits or characters at a time, against the plain way.
@Suite struct OutputBufferTests {
  /// What is written after a byte, so that nothing begins where the memory does; with as little room as there may be.
  private func written(_ write: (inout OutputBuffer) -> Void) -> String {
    var out = OutputBuffer(capacity: 0)
    out.append(0x7c)
    write(&out)
    let shown = out.span
    return String(decoding: shown.indices.dropFirst().map { shown[$0] }, as: UTF8.self)
  }

  /// Numbers around every border: powers of ten and of two.
  private static let numbers: [UInt64] = {
    var numbers: [UInt64] = [0, .max]
    var power: UInt64 = 1
    while power <= UInt64.max / 10 {
      numbers += [power - 1, power, power + 1, power * 9 + power / 3]
      power *= 10
    }
    numbers += (0..<64).flatMap { [1 << $0, (1 << $0) - 1] as [UInt64] }
    return numbers
  }()

  private func padded(_ text: String, to count: Int, with character: Character) -> String {
    String(repeating: character, count: max(0, count - text.count)) + text
  }

  @Test func `a number has its decimal digits`() {
    for number in Self.numbers {
      #expect(written { $0.append(decimal: number) } == String(number))
      #expect(written { $0.append(decimal: -Int(number >> 1)) } == String(-Int(number >> 1)))
    }
  }

  @Test func `a number has as many decimal digits as are asked for, its lowest`() {
    for number in Self.numbers {
      for digits in 0...20 {
        let all = padded(String(number), to: 20, with: "0")
        #expect(written { $0.append(decimal: number, digits: digits) } == String(all.suffix(digits)))
      }
    }
  }

  @Test func `a number ends where its columns end, or after`() {
    for number in Self.numbers + [12, 123, 1234, 12345, 123456] {
      let number = Int(number >> 1)
      for columns in 0...8 {
        let right = padded(String(number), to: columns, with: " ")
        #expect(written { $0.append(decimal: number, columns: columns) } == right)
      }
      #expect(written { $0.append(decimal: -number, columns: 5) } == padded(String(-number), to: 5, with: " "))
    }
  }

  @Test func `a number has its hexadecimal digits`() {
    for number in Self.numbers {
      for digits in 0...16 {
        let all = padded(String(number, radix: 16), to: 16, with: "0")
        #expect(written { $0.append(hexadecimal: number, digits: digits) } == String(all.suffix(digits)))
      }
    }
  }

  @Test func `every octet of an address has its digits`() {
    for octet: UInt64 in 0...255 {
      let address = octet << 24 | (255 - octet) << 16 | octet ^ 0x55
      let shown = "\(octet).\(255 - octet).0.\(octet ^ 0x55)"
      #expect(written { $0.append(ipv4Address: address) } == shown)
    }
  }

  @Test func `bytes are shown in hexadecimal, and as characters where they are printable`() {
    let bytes = (0..<256).map { UInt8(($0 * 7 + 3) & 0xff) }
    for count in 0...40 {
      let some = Array(bytes[count..<count * 2])
      let pairs = some.map { padded(String($0, radix: 16), to: 2, with: "0") }
      #expect(written { $0.append(hexadecimal: some.span, separator: 0x3a) } == pairs.joined(separator: ":"))
      let characters = some.map { (0x20..<0x7f).contains($0) ? String(UnicodeScalar($0)) : "." }
      #expect(written { $0.append(printable: some.span) } == characters.joined())
    }
  }

  @Test func `rows of sixteen bytes are written as far as there are whole ones`() {
    let bytes = (0..<256).map { UInt8($0) }
    for count in [0, 1, 15, 16, 17, 31, 32, 256] {
      var shown = ""
      for start in stride(from: 0, through: count - 16, by: 16) {
        let row = bytes[start..<start + 16]
        let digits = row.map { padded(String($0, radix: 16), to: 2, with: "0") }.joined(separator: " ")
        let characters = row.map { (0x20..<0x7f).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
        shown += padded(String(start + 0xabc, radix: 16), to: 4, with: "0") + "  \(digits)  \(characters)\n"
      }
      let some = Array(bytes[..<count])
      var shownBytes = 0
      #expect(written { shownBytes = $0.append(dumpRowsAt: 0xabc, some.span) } == shown)
      #expect(shownBytes == count / 16 * 16)
    }
  }

  @Test func `the bits outside of a mask are dots`() {
    for byte: UInt8 in [0, 0xff, 0x4d, 0x80, 1] {
      for mask: UInt8 in [0, 0xff, 0x3c, 0x80, 1] {
        let bits = (0..<8).map { bit in
          mask >> (7 - bit) & 1 == 0 ? "." : byte >> (7 - bit) & 1 == 0 ? "0" : "1"
        }
        let shown = bits[..<4].joined() + " " + bits[4...].joined()
        #expect(written { $0.append(bits: byte, mask: mask) } == shown)
        let pair = padded(String(byte, radix: 16), to: 2, with: "0")
        #expect(written { $0.append(rowAt: 0x12, byte, bits: mask, columns: 20) } == "0012  \(pair)  \(shown) ")
      }
    }
  }

  @Test func `bytes have the digits and marks of dumps and programs`() {
    for count in [0, 1, 2, 3, 4, 5, 15, 16, 17, 57, 256] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 9) }
      let digits = bytes.map { padded(String($0, radix: 16), to: 2, with: "0") }
      #expect(written { $0.append(hexadecimalDigits: bytes.span) } == digits.joined())
      #expect(written { $0.append(hexadecimalList: bytes.span) } == digits.map { "0x\($0), " }.joined())
      #expect(written { $0.append(hexadecimalEscapes: bytes.span) } == digits.map { "\\x\($0)" }.joined())
      #expect(written { $0.append(decimalList: bytes.span) } == bytes.map { "\($0)," }.joined())
      let words = stride(from: 0, to: count, by: 2).map { digits[$0] + ($0 + 1 < count ? digits[$0 + 1] : "") + " " }
      #expect(written { $0.append(hexadecimalWords: bytes.span) } == words.joined())
    }
  }

  /// The examples of RFC 4648 §10, and the last two characters of the alphabet.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("~~\u{7f}??>", "fn5/Pz8+"),
  ])
  func `bytes have their base64`(text: String, expected: String) {
    #expect(written { $0.append(base64: Array(text.utf8).span) } == expected)
  }
}
