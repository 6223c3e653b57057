import Foundation
import Testing

private let dump = "Fixtures/text/xxd.txt"

@Suite struct `Texts on the command line` {
  @Test func `are reported in one line, unless it is to be quiet`() throws {
    let outcome = try Command.dissect(["--format", "none", dump])
    #expect(
      outcome.errors
        == "dissect: \(dump): read 1 packet, 198 bytes, lines 1–13, as xxd, first layer Raw IP\n")
    #expect(try Command.dissect(["-q", "--format", "none", dump]).errors.isEmpty)
  }

  @Test func `with bytes that are not there end with 1`() throws {
    let outcome = try Command.dissect(["--format", "none"], input: "0000  45 00 xx 14 00 01 00 00\n0008  40 01\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("dissect: <stdin>:1:13: 1 byte of this packet is missing from the text"))
  }

  @Test func `are explained line by line`() throws {
    let text = "hello\n" + (try String(contentsOf: Fixture.repository.appendingPathComponent(dump), encoding: .utf8))
    let outcome = try Command.dissect(["--explain-input"], input: text)
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(lines.first == "line 1: skipped: no form reads it")
    #expect(lines.contains { $0.hasPrefix("lines 2–14: read as xxd: ") && $0.contains("first layer Raw IP (") })
    let shown = try Command.dissect(["-q", "--explain-input", "--format", "summary"], input: text)
    #expect(shown.output == outcome.output + (try Command.dissect(["--format", "summary", dump]).output))
  }

  @Test func `are taken for one form where it is named`() throws {
    let named = try Command.dissect(["--list-inputs"]).output.split(separator: "\n")
    #expect(named.count > 5 && named.allSatisfy { $0.split(separator: "\t").count == 2 })
    #expect(try Command.dissect(["--input", "xxd", "--format", "none", dump]).status == 0)
    let wrong = try Command.dissect(["--input", "hexdump-C", "--format", "summary", dump])
    #expect(wrong.status == 1 && wrong.output.isEmpty)
    #expect(try Command.dissect(["--input", "frob", dump]).status == 2)
  }

  @Test func `may be a packet as it is`() throws {
    let outcome = try Command.shell("printf '\(Self.frame)' | \"$dissect\" --format summary")
    #expect(outcome.status == 0 && outcome.output.contains("10.0.0.1:") && outcome.output.contains("UDP len 0"))
    #expect(outcome.errors.contains("as raw binary, first layer Ethernet"))
  }

  /// An Ethernet frame with an empty UDP datagram, for printf(1).
  private static let frame =
    "\\002\\0\\0\\0\\0\\002\\002\\0\\0\\0\\0\\001\\010\\0\\105\\0\\0\\034\\0\\001\\0\\0\\100\\021\\146\\316"
    + "\\012\\0\\0\\001\\012\\0\\0\\002\\004\\127\\010\\256\\0\\010\\0\\0"
}

/// `script` gives the command a terminal.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "script is not installed"))
struct `What is pasted into a terminal` {
  private func paste(_ writer: String) throws -> String {
    try Command.shell("(\(writer)) | timeout 20 script -qec '\"$dissect\" --format summary' /dev/null").output
  }

  @Test func `is shown as soon as it is whole, and the next after it`() throws {
    let shown = try paste(
      "sleep 1; cat \(dump); sleep 2; head -c 300 \(dump); sleep 0.1; tail -c +301 \(dump); sleep 2")
    let lines = shown.split(whereSeparator: \.isNewline)
    #expect(lines.contains { $0.contains("paste a hexdump") })
    #expect(lines.count { $0.hasPrefix("    1  ") && $0.contains("GET / HTTP/1.1") } == 1, "\(shown)")
    #expect(lines.count { $0.hasPrefix("    2  ") && $0.contains("GET / HTTP/1.1") } == 1, "\(shown)")
    #expect(lines.count { $0.contains("paste the next") } == 2)
  }

  @Test func `ends at an empty line where it is cut short`() throws {
    let shown = try paste("sleep 1; printf '45 00 00 2c 00 01\\n'; sleep 1; echo; sleep 1")
    #expect(shown.contains("IPv4 length 44 \u{1b}[33m[cut off]") && shown.contains("paste the next"), "\(shown)")
  }
}
