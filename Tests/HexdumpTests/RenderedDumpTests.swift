import Foundation
import Testing

/// Dumps as the tools lay them out, of frames of every length whose text looks like bytes.
@Suite("Text columns never leak into the bytes, and no byte is lost")
struct RenderedDumpTests {
  static let layouts: [(name: String, render: @Sendable ([UInt8]) -> String)] = [
    ("xxd", { xxd($0, group: 2) }),
    ("xxd -g1", { xxd($0, group: 1) }),
    ("xxd -g4 -c20", { xxd($0, group: 4, width: 20) }),
    ("xxd -d -c10", { xxd($0, group: 1, width: 10, radix: "%08d") }),
    ("hexdump -C", canonical),
    ("od -Ax -tx1z", { od($0, radix: "%06x") }),
    ("od -tx1z", { od($0, radix: "%07o") }),
    ("od -Ad -tx1", { od($0, radix: "%07d", hasText: false) }),
    ("tcpdump -X", tcpdump),
    ("tshark -x", tshark),
  ]

  @Test("Payloads that look like hexadecimal", arguments: layouts.map(\.name))
  func payload(name: String) throws {
    let render = try #require(Self.layouts.first { $0.name == name }).render
    let payloads = [
      "beef", "ab cd ef 01 ", "GH12345678", "| beef|", ">ff<", "00 11 22 33 ", "0000  45 00 ", "    ", "dead\0",
    ]
    for payload in payloads {
      for length in 1...130 {
        let frame = (0..<length).map { Array(payload.utf8)[$0 % payload.utf8.count] }
        let outcome = read(render(frame))
        try #require(outcome.bytes == [frame], "\(length) bytes of “\(payload)”:\n\(render(frame))")
        try #require(outcome.errors.isEmpty)
      }
    }
  }

  @Test("Random bytes of every length", arguments: layouts.map(\.name))
  func random(name: String) throws {
    let render = try #require(Self.layouts.first { $0.name == name }).render
    var state: UInt64 = 42
    for length in 1...200 {
      let frame = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      try #require(read(render(frame)).bytes == [frame], "\(length) bytes:\n\(render(frame))")
    }
  }

  static func text(_ bytes: ArraySlice<UInt8>, blank: Character = " ") -> String {
    String(bytes.map { $0 == 0x20 ? blank : (0x21...0x7E).contains($0) ? Character(Unicode.Scalar($0)) : "." })
  }

  static func rows(_ bytes: [UInt8], _ width: Int, _ row: (Int, ArraySlice<UInt8>) -> String) -> String {
    stride(from: 0, to: bytes.count, by: width).map { row($0, bytes[$0..<min($0 + width, bytes.count)]) }.joined()
  }

  static func groups(_ bytes: ArraySlice<UInt8>, of size: Int) -> String {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: size)
      .map { hexadecimal(bytes[$0..<min($0 + size, bytes.endIndex)]) }.joined(separator: " ")
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text.padding(toLength: max(width, text.count), withPad: " ", startingAt: 0)
  }

  static func xxd(_ bytes: [UInt8], group: Int, width: Int = 16, radix: String = "%08x") -> String {
    let area = width * 2 + (width + group - 1) / group - 1
    return rows(bytes, width) { offset, row in
      String(format: radix, offset) + ": " + padded(groups(row, of: group), area) + "  " + text(row) + "\n"
    }
  }

  static func canonical(_ bytes: [UInt8]) -> String {
    rows(bytes, 16) { offset, row in
      let halves = groups(row.prefix(8), of: 1) + (row.count > 8 ? "  " + groups(row.dropFirst(8), of: 1) : "")
      return String(format: "%08x  ", offset) + padded(halves, 48) + "  |" + text(row) + "|\n"
    } + String(format: "%08x\n", bytes.count)
  }

  static func od(_ bytes: [UInt8], radix: String, hasText: Bool = true) -> String {
    rows(bytes, 16) { offset, row in
      let area = groups(row, of: 1)
      return String(format: radix, offset) + " " + (hasText ? padded(area, 47) + "  >" + text(row) + "<" : area) + "\n"
    } + String(format: radix, bytes.count) + "\n"
  }

  static func tcpdump(_ bytes: [UInt8]) -> String {
    "22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24\n"
      + rows(bytes, 16) { offset, row in
        String(format: "\t0x%04x:  ", offset) + padded(groups(row, of: 2), 39) + "  " + text(row, blank: ".") + "\n"
      }
  }

  static func tshark(_ bytes: [UInt8]) -> String {
    rows(bytes, 16) { offset, row in
      String(format: "%04x  ", offset) + padded(groups(row, of: 1), 47) + "   " + text(row) + "\n"
    }
  }
}
