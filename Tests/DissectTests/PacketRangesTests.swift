import Foundation
import Testing

@testable import dissect

private let capture = "Fixtures/captures/http.pcap"
private let slide = "Fixtures/frames/slide.hex"

@Suite struct `Ranges of packets` {
  @Test(
    "hold the numbers that they name",
    arguments: [
      ("3", [3]), ("10-12", [10, 11, 12]), ("5,9-", Array(5...5) + Array(9...30)), ("1-", Array(1...30)),
      ("7,3,5", [3, 5, 7]), ("4-6,5-8,9", [4, 5, 6, 7, 8, 9]), ("20-,3-25", Array(3...30)), ("2,2,2-2", [2]),
      ("1-9223372036854775807", Array(1...30)), ("007", [7]),
    ] as [(String, [Int])])
  func numbers(text: String, expected: [Int]) throws {
    let ranges = try #require(PacketRanges(text))
    #expect((0...30).filter { ranges.contains($0) } == expected)
    #expect(ranges.last >= 30 || ranges.last == expected.last)
  }

  @Test(arguments: [
    "", "0", "-", "-5", "5-4", "0-3", "a", "3,", ",3", "3,,4", "3-4-5", "+3", "3 4", "1.5", "9223372036854775808",
    "3-x", "--", "\u{661}",
  ])
  func `are refused where they are none`(text: String) throws {
    #expect(PacketRanges(text) == nil)
    let outcome = try Command.dissect(["--packet=\(text)", slide])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(text.isEmpty || outcome.errors.contains("--packet takes numbers from 1 up"))
  }
}

@Suite struct `The packets that are asked for` {
  private func summary(_ arguments: [String]) throws -> Outcome {
    try Command.dissect(["--format", "summary"] + arguments)
  }

  private func lines(_ arguments: [String]) throws -> [Substring] {
    let outcome = try summary(arguments)
    #expect(outcome.status == 0 && outcome.errors == arguments.map(Command.report).joined())
    return outcome.output.split(separator: "\n")
  }

  @Test func `are shown, with their numbers`() throws {
    let all = try lines([capture])
    #expect(try lines(["--packet", "3", capture]) == [all[2]])
    #expect(try lines(["--packet", "2,5-7,30-", capture]) == [all[1]] + all[4...6] + all[29...])
    #expect(try lines(["--packet", "1000-", capture]) == [])
  }

  @Test func `are counted in each input on its own, before filter and count`() throws {
    let all = try lines([capture])
    #expect(try lines(["--packet", "1-2", slide, capture]).count == 3)
    let filtered = try lines(["--packet", "2-20", "-f", "src port 80", capture])
    #expect(filtered == all[1..<20].filter { $0.contains(":80 →") })
    #expect(try lines(["--packet", "2-20", "-f", "src port 80", "-c", "2", capture]) == Array(filtered.prefix(2)))
    // Nothing is said of the text, which is not read any more.
    let few = try summary(["--packet", "4-", "-c", "2", capture, slide])
    #expect(few == Outcome(output: all[3...4].map { "\($0)\n" }.joined(), errors: "", status: 0))
  }

  @Test func `are all that is read`() throws {
    // What is broken lies after the first packet.
    let broken = "Fixtures/malformed/cut-record.pcap"
    #expect(try summary([broken]).status == 1)
    #expect(try lines(["--packet", "1", broken]).count == 1)
  }

  @Test func `are waited for no longer than the last has come`() throws {
    let (process, input) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: Command.path)
    process.arguments = ["--packet", "1", "--format", "none"]
    process.standardInput = input
    try process.run()
    let file = Fixture.repository.appendingPathComponent(capture)
    try input.fileHandleForWriting.write(contentsOf: Data(contentsOf: file))
    // The pipe stays open.
    for _ in 0..<1000 where process.isRunning { usleep(10_000) }
    #expect(!process.isRunning)
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    try input.fileHandleForWriting.close()
  }

  @Test func `are those that are written`() throws {
    let line = """
      "$dissect" --packet 2-3 -w /tmp/dissect-$$.pcap \(capture) && "$dissect" --format summary /tmp/dissect-$$.pcap
      "$dissect" --packet 9- -w /tmp/dissect-$$.pcap \(slide) && "$dissect" --link-type RAW /tmp/dissect-$$.pcap
      rm -f /tmp/dissect-$$.pcap
      """
    #expect(try Command.shell(line).output.split(separator: "\n").count == 2)
  }
}
