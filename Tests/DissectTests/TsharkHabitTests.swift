import Testing

private let slide = "Fixtures/frames/slide.hex"
private let capture = "Fixtures/captures/http.pcap"

@Suite struct `Options of tshark` {
  @Test(
    "mean the same where they can",
    arguments: [
      (["-n", "-r", capture], [capture]), (["-V", "-r", capture], ["--format", "tree", capture]),
      (["-x", "-r", capture], ["--emit", "hexdump", capture]), (["-V", "-x", "-r", capture], [capture]),
      (["-T", "text", "-r", capture], ["--format", "summary", capture]),
      (["-T", "text", "-V", "-r", capture], [capture]), (["-T", "ek", capture], ["--format", "ek", capture]),
      (["-T", "pdml", "-nr", capture], ["--format", "pdml", capture]),
      (["-T", "fields", "-e", "ip.src", "-E", "header=y", capture], ["-e", "ip.src", "--header", capture]),
      (
        ["-T", "fields", "-e", "ip.addr", "-E", "separator=;", "-E", "occurrence=l", capture],
        ["-e", "ip.addr", "--separator", ";", "--occurrence", "last", capture]
      ),
      (["-e", "ip.addr", "-E", "aggregator=/s", capture], ["-e", "ip.addr", "--aggregator", " ", capture]),
    ] as [([String], [String])])
  func same(arguments: [String], own: [String]) throws {
    let outcome = try Command.dissect(["-q"] + arguments)
    let same = try Command.dissect(["-q"] + own)
    #expect(outcome == same)
    #expect(outcome.status == 0 && !outcome.output.isEmpty)
  }

  @Test(
    "are answered by the option that does it here where they cannot",
    arguments: [
      (["-T", "json"], "--format json"), (["-T", "jsonraw"], "--format json"), (["-T", "psml"], "--format summary"),
      (["-T", "ps"], "--format summary"), (["-T", "tabs"], "-e"), (["-T", "frob"], "pdml"),
      (["--json"], "--format json"), (["-z", "conv,tcp"], "--statistics"), (["-d", "tcp.port==1,http"], "--decode-as"),
      (["-D"], "--list-interfaces"), (["-e", "ip.src", "-E", "quote=d"], "--csv"),
      (["-E", "header=y"], "goes with -e"),
      (["-a", "duration:3"], "goes with -i"), (["-a", "packets:3"], "--count"), (["-s", "96"], "--snaplen"),
      (["-x", "-T", "fields", "-e", "ip.src"], "nothing else"), (["-V", "--format", "json"], "two formats"),
      (["-t", "r"], "frame.time_relative"), (["-G"], "--list-fields"), (["-A"], "--emit"),
    ] as [([String], String)])
  func answered(arguments: [String], advice: String) throws {
    let outcome = try Command.dissect(arguments + [slide])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(advice))
  }

  @Test func `name an interface to listen on`() throws {
    let outcome = try Command.dissect(["-i", "no-such-interface", "-a", "duration:1"])
    #expect(outcome.status != 0 && outcome.errors.contains("no-such-interface"))
    #expect(try Command.dissect(["-i", "lo", capture]).errors.contains("reads no files"))
  }
}
