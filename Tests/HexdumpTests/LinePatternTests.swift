import Packets
import Testing

@testable import Hexdump

@Suite struct `A pattern of a heading` {
  private func heading(_ line: String, _ patterns: LinePattern...) -> Heading? {
    LineMatcher.match(patterns, Array(line.utf8)[...])?.heading
  }

  @Test func `gives what the line says of the packet`() throws {
    let found = try #require(
      heading(
        "6843828.0: trust(o) len=98:00121ebbd132",
        "\(.number).\(.number): \(.interface)(\(.direction(in: "i", out: "o"))) len=\(.length)"))
    #expect(found.interfaceName == "trust" && found.direction == .outbound && found.length == 98)
  }

  @Test(arguments: ["a b", "a   b", "a \tb"])
  func `takes any number of blanks for one`(line: String) {
    #expect(heading(line, "a b\(.end)") != nil)
    #expect(heading("ab", "a b") == nil)
  }

  @Test func `forgets what it found on a way that leads nowhere`() throws {
    let found = try #require(
      heading("eth0 in 12 bytes, none", "\(optional: "\(.interface) in \(.length) octets")\(.some)none"))
    #expect(found.interfaceName == nil && found.length == nil)
  }

  @Test func `may lack a part`() {
    let pattern: LinePattern = "\(optional: "[\(.some)] ")x\(.end)"
    #expect(heading("[FPM01] x", pattern) != nil)
    #expect(heading("x", pattern) != nil)
    #expect(heading("[FPM01 x", pattern) == nil)
  }

  @Test func `takes as few characters as fit, or as many`() {
    #expect(heading("a= 1 b= 2", "\(.some)= \(.length)")?.length == 1)
    #expect(heading("a= 1 b= 2", "\(.most)= \(.length)")?.length == 2)
  }

  @Test(
    "reads a date around a time of day, and takes it for UTC",
    arguments: [
      ("10-JUL-2001 14:54:19.56", "\(.day)-\(.monthName)-\(.year) \(.clock)"),
      ("2001/07/10 14:54:19.56", "\(.year)/\(.month)/\(.day) \(.clock)"),
      ("Jul 10 14:54:19:560 2001", "\(.monthName) \(.day) \(.clock):\(.milliseconds) \(.year)"),
      ("2001-07-10 14:54:19.56", "\(.time)"),
    ] as [(String, LinePattern)])
  func dates(line: String, pattern: LinePattern) throws {
    let time = try #require(heading(line, pattern)?.time)
    #expect(time.reference == .epoch && time.seconds == 994_776_859 && time.nanoseconds == 560_000_000)
  }

  @Test func `without a date keeps the time of day`() {
    #expect(heading("14:54:19", "\(.clock)")?.time?.reference == .midnight)
  }

  @Test func `gives way to the next pattern`() {
    #expect(heading("len 5", "length \(.length)", "len \(.length)")?.length == 5)
    #expect(heading("5", "length \(.length)", "len \(.length)") == nil)
  }
}
