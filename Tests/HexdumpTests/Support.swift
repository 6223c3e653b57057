import Foundation
import Hexdump
import Packets

/// Whether tests go on for as long as they find something to try: `make test-long`.
let isLong = ProcessInfo.processInfo.environment["LONG_TESTS"].map { !$0.isEmpty } ?? false

/// What a reader makes of a text: the packets' bytes, what is known of them, and the errors, in order.
struct Outcome {
  var bytes: [[UInt8]] = []
  var packets: [Packet] = []
  var formNames: [String] = []
  var lines: [ClosedRange<Int>?] = []
  var errors: [InputError] = []

  /// The bytes in hexadecimal, a string for each packet.
  var hex: [String] { bytes.map(hexadecimal) }

  /// The line and column of each error.
  var places: [[Int]] {
    errors.map { error in
      guard case .line(let line, let column, _) = error.place else { return [] }
      return [line, column]
    }
  }
}

extension Outcome {
  init(of reader: inout HexdumpReader) {
    while true {
      do throws(InputError) {
        guard let packet = try reader.next() else { return }
        packets.append(packet)
        bytes.append(reader.withBytes { span in span.indices.map { span[$0] } })
        formNames.append(reader.formName)
        lines.append(reader.lines)
      } catch {
        errors.append(error)
      }
    }
  }
}

func read(_ text: [UInt8], linkType: LinkType? = nil) -> Outcome {
  var reader = HexdumpReader(
    text: text, name: "dump.txt", linkType: linkType, judge: judge, messageJudge: messageJudge)
  return Outcome(of: &reader)
}

func read(_ text: String, linkType: LinkType? = nil) -> Outcome { read(Array(text.utf8), linkType: linkType) }

/// A judge that knows IPv4 headers and EtherTypes.
let judge: @Sendable (Span<UInt8>) -> LinkTypeJudgement = { bytes in
  func isHeader(at start: Int) -> Bool {
    guard bytes.count >= start + 20, bytes[start] == 0x45 else { return false }
    var sum = 0
    for index in stride(from: start, to: start + 20, by: 2) { sum += Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
    while sum > 0xFFFF { sum = sum & 0xFFFF + sum >> 16 }
    return sum == 0xFFFF
  }
  if isHeader(at: 0) { return LinkTypeJudgement(.raw, confidence: 100, reason: "the checksum is right") }
  if isHeader(at: 14) { return LinkTypeJudgement(.ethernet, confidence: 100, reason: "the checksum is right") }
  return LinkTypeJudgement(.ethernet, confidence: 0, reason: "nothing speaks for anything")
}

/// A judge of messages that knows requests of HTTP, its responses, and TLS handshakes.
let messageJudge: @Sendable (Span<UInt8>) -> LinkTypeJudgement = { bytes in
  var judgement = LinkTypeJudgement(.wiresharkUpperPDU, confidence: 100, reason: "its first bytes")
  let start = (0..<min(4, bytes.count)).map { bytes[$0] }
  if start == Array("GET ".utf8) || start == Array("HTTP".utf8) { judgement.payloadProtocol = "http" }
  if start.starts(with: [0x16, 0x03]) { judgement.payloadProtocol = "tls" }
  return judgement
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { String(format: "%02x", $0) }.joined()
}

func bytes(_ hexadecimal: String) -> [UInt8] {
  let digits = hexadecimal.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// An Ethernet frame with an ICMP echo request whose payload is `ABCDEFGH12345678`.
let echo = """
  020000000002020000000001080045 00002c000100004001f6ccc0000201c0000202080003e1123400014142434445464748\
  3132333435363738
  """.replacing(" ", with: "")
