import Foundation
import Testing

@Suite struct `The options of a live capture` {
  @Test(
    "are refused where they make no sense",
    arguments: [
      (["--live", "lo", "file"], "--live reads no files"), (["--live", "lo", "-"], "--live reads no files"),
      (["--snaplen", "60"], "--snaplen goes with --live"), (["--no-promiscuous"], "--no-promiscuous goes with --live"),
      (["--buffer-size", "2"], "--buffer-size goes with --live"), (["--duration", "2"], "--duration goes with --live"),
      (["--user", "nobody", "file"], "--user goes with --live"),
      (["--live", "lo", "--snaplen", "0"], "from 1 to 262144"),
      (["--live", "lo", "--snaplen", "262145"], "from 1 to 262144"),
      (["--live", "lo", "--buffer-size", "0"], "MiB from 1 to 2047"),
      (["--live", "lo", "--buffer-size", "2048"], "MiB from 1 to 2047"),
      (["--live", "lo", "--duration", "0"], "seconds above 0"), (["--live", "lo", "--duration=-1"], "seconds above 0"),
      (["--live", "lo", "--duration", "nan"], "seconds above 0"), (["--live"], "Missing value"),
    ] as [([String], String)])
  func refused(arguments: [String], message: String) throws {
    let outcome = try Command.dissect(arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `name a user that there is`() throws {
    let outcome = try Command.dissect(["--live", "lo", "--user", "no-such-user"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("dissect: --user"))
  }

  @Test func `are explained in a group of their own`() throws {
    let help = try Command.dissect(["--help"]).output
    let group = try #require(help.split(separator: "LIVE CAPTURE").last)
    let options = ["--live <interface>", "--list-interfaces", "--snaplen <bytes>", "--buffer-size <MiB>", "--duration"]
    for option in options {
      #expect(group.contains(option))
    }
  }

  @Test(arguments: ["", "eth\u{1b}[2J", "a name that is much too long"])
  func `name an interface, which is never obeyed`(name: String) throws {
    let outcome = try Command.dissect(["--live", name])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("dissect: ") && !outcome.errors.contains("\u{1b}"))
  }
}
