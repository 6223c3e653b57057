import Foundation
import Testing

/// What the process may do is read from the kernel: `/proc/PID/status`.
@Suite(.enabled(if: Wire.obstacle == nil, "\(Wire.comment)"), .serialized)
struct `The privileges of a live capture` {
  private func status(_ start: String) throws -> (of: [String: String], outcome: Outcome) {
    let outcome = try Wire.run(
      """
      \(start)
      await errors listening
      knock
      sleep 0.3
      cat /proc/$last/status
      kill -INT $last; wait $last; code=$?; cat errors >&2; exit $code
      """)
    var values: [String: String] = [:]
    for line in outcome.output.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace)
      values[String(line[..<colon])] = words.joined(separator: " ")
    }
    return (values, outcome)
  }

  private func expectNone(_ status: [String: String], user: String, group: String, groups: String?) {
    #expect(status["Uid"] == user && status["Gid"] == group)
    if let groups { #expect(status["Groups"] == groups) }
    for set in ["CapInh", "CapPrm", "CapEff", "CapAmb"] { #expect(status[set] == "0000000000000000", "\(set)") }
    #expect(status["NoNewPrivs"] == "1")
  }

  @Test func `of root are given up for those of nobody`() throws {
    let (status, outcome) = try status("start $left \"$dissect\" --live wire --verbose --format none")
    expectNone(status, user: "65534 65534 65534 65534", group: "65534 65534 65534 65534", groups: "65534")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.contains("gave root's privileges up: going on as nobody"))
    #expect(outcome.errors.contains("4 packets captured"))
  }

  @Test func `of sudo are given up for those of the user who ran it`() throws {
    let (status, outcome) = try status(
      "start $left env SUDO_UID=1234 SUDO_GID=1235 \"$dissect\" --live wire --verbose --format none")
    expectNone(status, user: "1234 1234 1234 1234", group: "1235 1235 1235 1235", groups: "1235")
    #expect(outcome.status == 0 && outcome.errors.contains("going on as user 1234"), "\(outcome)")
  }

  @Test func `are given up for those of the user who is named`() throws {
    let named = "start $left env SUDO_UID=1234 SUDO_GID=1235 \"$dissect\" --live wire --user daemon --format none"
    let (status, outcome) = try status(named)
    expectNone(status, user: "1 1 1 1", group: "1 1 1 1", groups: "1")
    #expect(outcome.status == 0 && !outcome.errors.contains("gave"), "\(outcome)")
    let (root, _) = try self.status("start $left \"$dissect\" --live wire --user root --verbose --format none")
    expectNone(root, user: "0 0 0 0", group: "0 0 0 0", groups: nil)
  }

  @Test(
    .enabled(if: Wire.has("unshare --user --map-root-user --net true"), "user namespaces are not permitted here"))
  func `of a root that can become nobody else are its capabilities`() throws {
    // In a user namespace of its own there is no other user.
    let (status, outcome) = try status(
      """
      start $left unshare --user --map-root-user --net sh -c \
      'ip link set lo up; exec "$0" --live lo --verbose --format none' "$dissect"
      """)
    expectNone(status, user: "0 0 0 0", group: "0 0 0 0", groups: nil)
    #expect(outcome.errors.contains("gave every capability up: going on as root without them"), "\(outcome)")
  }

  @Test(.enabled(if: Wire.has("command -v setcap"), "setcap is not installed"))
  func `of its file are given up`() throws {
    let (status, outcome) = try status(
      """
      chmod 755 .; cp "$dissect" program
      setcap cap_net_raw,cap_net_admin=eip program || exit 3
      start $left setpriv --reuid 65534 --regid 65534 --clear-groups "$PWD/program" --live wire --verbose --format none
      """)
    expectNone(status, user: "65534 65534 65534 65534", group: "65534 65534 65534 65534", groups: "")
    #expect(outcome.errors.contains("gave every capability up"), "\(outcome)")
  }

  @Test func `are explained where they are missing`() throws {
    let outcome = try Wire.run(
      """
      chmod 755 .; cp "$dissect" "it's dissect"; ln -s "it's dissect" link
      start $left setpriv --reuid 65534 --regid 65534 --clear-groups "$PWD/link" --live wire
      wait $last; echo $?; echo "$PWD"; cat errors
      """)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "1", "\(outcome)")
    let program = "'\(lines.dropFirst().first ?? "")/it'\\''s dissect'"
    #expect(
      Array(lines.dropFirst(2)) == [
        "dissect: wire: you may not capture packets here",
        "  give the program the right once:",
        "    sudo setcap cap_net_raw,cap_net_admin=eip \(program)",
        "  or run it as root, which it ceases to be as soon as the interface is open:",
        "    sudo \(program) --live wire",
        "  or have tcpdump capture:",
        "    sudo tcpdump -U -w - -i wire | \(program)",
      ])
  }

  @Test func `that cannot be had are not advised`() throws {
    let outcome = try Wire.run(
      """
      chmod 755 .; cp "$dissect" program
      start $left setpriv --bounding-set -net_raw --reuid 65534 --regid 65534 --clear-groups "$PWD/program" --live wire
      finish
      """)
    #expect(outcome.status == 1 && outcome.errors.contains("docker run --cap-add NET_RAW"), "\(outcome)")
    #expect(!outcome.errors.contains("setcap"))
  }

  @Test func `are told in the list of interfaces`() throws {
    let outcome = try Wire.run(
      """
      chmod 755 .; cp "$dissect" program
      start $left setpriv --reuid 65534 --regid 65534 --clear-groups "$PWD/program" --list-interfaces; finish
      """)
    #expect(outcome.status == 0 && outcome.output.contains("\nany\tup, running\tyou may not capture\t"), "\(outcome)")
    #expect(outcome.errors.contains("sudo setcap cap_net_raw,cap_net_admin=eip /"))
  }
}
