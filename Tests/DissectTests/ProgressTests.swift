import Foundation
import Testing

@testable import dissect

/// `script` gives the command a terminal for its stderr.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "script is not installed"))
struct `The line of progress` {
  /// What a shell's command writes to the terminal that it has on stdin, stdout and stderr unless it redirects them.
  ///
  /// It reads a capture that takes a second and a half: its second half comes late.
  private func terminal(_ command: String, columns: Int = 120) throws -> [String] {
    let outcome = try Command.shell(
      """
      work=$(mktemp -d); export work; mkfifo "$work/pipe"
      # A pipe that nobody opens is given up.
      timeout 5 sh -c '{ head -c 3000 $1; sleep 1.2; tail -c +3001 $1; sleep 0.2; } >"$work/pipe"' - \
        Fixtures/captures/http.pcap & writer=$!
      trap 'kill $writer 2>/dev/null; wait $writer; rm -rf "$work"' EXIT
      timeout 30 script -qec 'stty cols $columns; eval "$command"' /dev/null </dev/null
      """, environment: ["columns": "\(columns)", "command": command])
    return outcome.output.split(separator: "\r", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `says bytes, packets and speed, and is gone in the end`() throws {
    let parts = try terminal("\"$dissect\" --format summary $work/pipe >/dev/null")
    let shown = try #require(parts.first { $0.contains("packets/s") }, "\(parts)")
    #expect(shown.wholeMatch(of: /[0-9.]+ k?B, [0-9,]+ packets, [0-9,]+ packets\/s */) != nil, "\(shown)")
    let last = parts.suffix(2)
    #expect(last.first?.allSatisfy { $0 == " " } == true && last.last == "", "\(parts)")
    #expect((last.first?.count ?? 0) >= shown.count)
  }

  @Test func `makes way for what else is said`() throws {
    let parts = try terminal("\"$dissect\" --format summary --verbose $work/pipe >/dev/null")
    let message = try #require(parts.firstIndex { $0.hasPrefix("dissect: ") }, "\(parts)")
    #expect(parts[message - 1].allSatisfy { $0 == " " } && parts[message - 1].count > 20)
  }

  @Test func `keeps within the terminal`() throws {
    let parts = try terminal("\"$dissect\" --format summary $work/pipe >/dev/null", columns: 20)
    #expect(parts.contains { $0.contains("packets") })
    #expect(parts.allSatisfy { $0.count < 20 }, "\(parts)")
  }

  @Test(arguments: [
    "\"$dissect\" --quiet --format summary $work/pipe >/dev/null",
    "\"$dissect\" --format none $work/pipe",
    "\"$dissect\" --format summary $work/pipe >/dev/null 2>$work/errors; cat $work/errors",
    "\"$dissect\" --format summary Fixtures/captures/http.pcap >/dev/null",
    // A pager takes single keys.
    "stty -icanon; \"$dissect\" --format summary $work/pipe >/dev/null",
  ])
  func `is not there where it is not wanted, not seen, in the way, or not worth it`(command: String) throws {
    let shown = try terminal(command).joined()
    #expect(!shown.contains("packet"), "\(shown)")
  }

  @Test func `says how much there is, and how long it takes`() throws {
    let parts = try terminal(
      """
      cp Fixtures/text/xxd.txt $work/text
      for turn in 1 2 3 4 5 6 7 8 9 10 11 12 13; do
        echo >>$work/text; cat $work/text $work/text >$work/twice; mv $work/twice $work/text
      done
      "$dissect" --format none $work/text >/dev/null
      """)
    let shown = try #require(parts.last { $0.contains("packets/s") }, "\(parts.suffix(3))")
    let form = /[0-9.]+ [kM]B of [0-9.]+ MB \([0-9]+ %\), [0-9,]+ packets, [0-9,]+ packets\/s(, [0-9:]+ left)? */
    #expect(shown.wholeMatch(of: form) != nil, "\(shown)")
  }

  @Test func `has numbers that are read at a glance`() {
    #expect(Progress.size(999) == "999 B" && Progress.size(1000) == "1.0 kB")
    #expect(Progress.size(999_949) == "999.9 kB" && Progress.size(1_250_000) == "1.2 MB")
    #expect(Progress.size(.max) == "9223.3 PB")
    #expect([0, 999, 1000, 1_234_567].map(Progress.grouped) == ["0", "999", "1,000", "1,234,567"])
    #expect([7, 727, 3727].map(Progress.duration) == ["0:07", "12:07", "1:02:07"])
  }
}
