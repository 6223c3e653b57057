import Testing

private let slide = "Fixtures/frames/slide.hex"
private let capture = "Fixtures/captures/http.pcap"

/// A request whose header has all that could do harm.
private let hostile: String = {
  let text: [UInt8] =
    Array("GET / HTTP/1.1\r\nUser-Agent: =a\tb\"c,d;e\\f \u{1b}[31m</pdml>&\u{202e}é".utf8) + [0xff, 0x00]
  let bytes = text + Array("\r\nHost: -1+2\r\n\r\n".utf8)
  return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n"
}()

@Suite struct Columns {
  private func lines(_ columns: [String], _ options: [String] = [], _ path: String = capture) throws -> [String] {
    let outcome = try Command.dissect(["-q"] + columns.flatMap { ["-e", $0] } + options + [path])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    return outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func `have a line for each packet, with tabs between`() throws {
    let lines = try lines(["frame.number", "ip.src", "http.host"], ["-c", "4"])
    #expect(lines == ["1\t192.0.2.1\t", "2\t192.0.2.2\t", "3\t192.0.2.1\t", "4\t192.0.2.1\t192.0.2.2"])
  }

  @Test(
    "Values are as Wireshark shows them",
    arguments: [
      ("ip.id", "0x1e1f"), ("ip.flags", "0x02"), ("ip.flags.df", "1"), ("ip.flags.mf", "0"), ("ip.hdr_len", "20"),
      ("ip.proto", "6"), ("tcp.flags", "0x0018"), ("tcp.hdr_len", "32"), ("tcp.checksum", "0x079e"),
      ("tcp.options.timestamp", "080a814630a031d4daac"), ("http.request", "1"), ("http.request.method", "GET"),
      ("tcp.options.nop", "01,01"), ("ip.payload", "bafa"), ("tcp.payload", "474554"), ("ip.dsfield.dscp", "0"),
      ("frame.len", "198"), ("http", "http"),
      ("frame.protocols", "raw:ip:tcp:http"), ("_ws.col.Protocol", "HTTP"), ("_ws.col.info", "GET / HTTP/1.1"),
      ("_ws.col.Source", "172.22.178.76"), ("_ws.col.def_dst", "18.220.149.166"),
    ])
  func values(name: String, value: String) throws {
    let line = try #require(try lines([name], [], slide).first)
    if name.hasSuffix("payload") { return #expect(line.hasPrefix(value) && line.utf8.count > 100) }
    #expect(
      name.hasSuffix("info") ? line.hasPrefix(value) : name == "frame.protocols" ? value.hasSuffix(line) : line == value
    )
  }

  @Test func `have every value of a field, the first, or the last`() throws {
    let columns = ["ip.addr", "tcp.port", "eth.addr"]
    #expect(try lines(columns, ["-c", "1"])[0].hasPrefix("192.0.2.1,192.0.2.2\t49990,80\t02:00:00:00:00:02,02:"))
    #expect(try lines(columns, ["-c", "1", "--occurrence", "first"]) == ["192.0.2.1\t49990\t02:00:00:00:00:02"])
    #expect(try lines(columns, ["-c", "1", "--occurrence", "last"]) == ["192.0.2.2\t80\t02:00:00:00:00:01"])
    #expect(try lines(["ip.addr"], ["-c", "1", "--aggregator", " / "]) == ["192.0.2.1 / 192.0.2.2"])
  }

  @Test func `are named in a header, and set apart as is asked`() throws {
    let columns = ["ip.src", "frame.number"]
    #expect(try lines(columns, ["-c", "1", "--header"]) == ["ip.src\tframe.number", "192.0.2.1\t1"])
    for (separator, shown) in [("|", "|"), ("\\t", "\t"), ("/t", "\t"), ("/s", " "), (" :: ", " :: "), (".", ".")] {
      let address = shown == "." ? "192\\x2e0\\x2e2\\x2e1" : "192.0.2.1"
      #expect(try lines(columns, ["-c", "1", "--separator", separator]) == ["\(address)\(shown)1"])
    }
    let letters = try Command.dissect(["-e", "ip.src", "--separator", "ab", slide])
    #expect(letters.status == 2 && letters.errors.contains("told apart"))
  }

  @Test func `have notes by name, by what they say, and by severity`() throws {
    let columns = ["tcp.checksum.offloaded", "_ws.expert.severity", "_ws.expert.message"]
    let line = try #require(try lines(columns, [], slide).first)
    #expect(line.hasPrefix("1\t4194304\tThe sum of the pseudo-header alone"))
  }

  @Test func `measure times from the packets that are not shown too`() throws {
    let all = try lines(["frame.time_relative", "frame.time_delta", "frame.time_epoch"])
    let one = try lines(["frame.time_relative", "frame.time_delta", "frame.time_epoch"], ["--packet", "4"])
    #expect(one == [all[3]])
    #expect(all[0].hasPrefix("0.000000000\t0.000000000\t17"))
  }

  @Test func `keep whatever is in a value within its line and column`() throws {
    let options = ["-q", "--link-type", "http", "-e", "http.user_agent", "-e", "http.host"]
    let outcome = try Command.dissect(options, input: hostile)
    #expect(outcome.output == "=a\\tb\"c,d;e\\\\f \\x1b[31m</pdml>&\\u{202e}é\\xff\\x00\t-1+2\n")
    let separated = try Command.dissect(options + ["--separator", ";"], input: hostile)
    #expect(separated.output.filter { $0 == ";" }.count == 1 && separated.output.contains("d\\x3be"))
  }

  @Test func `are comma-separated values that no spreadsheet works out`() throws {
    let options = ["-q", "--link-type", "http", "--csv", "--header", "-e", "http.user_agent", "-e", "http.host"]
    let outcome = try Command.dissect(options, input: hostile)
    #expect(
      outcome.output == "http.user_agent,http.host\r\n"
        + "\"'=a\\tb\"\"c,d;e\\\\f \\x1b[31m</pdml>&\\u{202e}é\\xff\\x00\",\"'-1+2\"\r\n")
    // A number below zero is no formula.
    let signal = try Command.dissect(["-q", "--csv", "-e", "ntp.precision", "Fixtures/ntp/times.hex"])
    #expect(!signal.output.contains("'") && signal.output.contains("-"))
  }

  @Test(
    "A name is understood by its label or last word where only one field can be meant",
    arguments: [
      ("Time to Live", "ip.ttl"), ("urgent_pointer", "tcp.urgent_pointer"), ("IP.TTL", "ip.ttl"),
      ("window_size_value", "tcp.window_size_value"),
    ])
  func meant(name: String, field: String) throws {
    let outcome = try Command.dissect(["-q", "-e", name, slide])
    let same = try Command.dissect(["-q", "-e", field, slide])
    if outcome.status == 0 { return #expect(outcome == same) }
    // Of several, the one is named.
    #expect(outcome.errors.contains("is ambiguous") && outcome.errors.contains(field))
  }

  @Test(
    "Wrong usage ends with 2 and says what is wrong",
    arguments: [
      (["-e", "ip.tll"], "there is no field 'ip.tll'; did you mean ip.ttl"),
      (["-e", "checksum"], "'checksum' is ambiguous"),
      (["-e", "tcp.window"], "tcp.window_size"), (["-e", "ip.src", "--format", "json"], "--format json does not"),
      (["--format", "fields"], "takes -e"), (["--header"], "--header goes with --column only"),
      (["-e", "ip.src", "--emit", "hex"], "give one"), (["-e", "ip.src", "--statistics"], "give one"),
      (["-e", "ip.src", "--csv", "--separator", ";"], "leave out --separator"),
    ] as [([String], String)])
  func wrongUsage(arguments: [String], message: String) throws {
    let outcome = try Command.dissect(arguments + [slide])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
  }
}

@Suite struct `Documents for other programs` {
  @Test func `hold whatever is in a packet, as JSON and as XML`() throws {
    let options = ["-q", "--link-type", "http"]
    let search = try Command.dissect(options + ["--format", "ek"], input: hostile)
    for line in search.output.utf8.split(separator: 0x0a) {
      let agent = try JSONValue(parsing: ArraySlice(line))["layers"]?["http"]?["http_http_user_agent"]?.string
      #expect(agent == nil || agent == "=a\tb\"c,d;e\\f \u{1b}[31m</pdml>&\u{202e}é\u{fffd}\u{0}")
    }
    #expect(!search.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202e}" })
    let markup = try Command.dissect(options + ["--format", "pdml"], input: hostile)
    let agent = #"show="=a&#x09;b&quot;c,d;e\f \x1b[31m&lt;/pdml>&amp;&#x202e;é"#
    #expect(markup.output.contains(agent + "\u{fffd}\\x00\""))
    #expect(markup.output.hasPrefix("<?xml ") && markup.output.hasSuffix("</packet>\n</pdml>\n"))
  }

  @Test func `of markup are well formed for every fixture`() throws {
    let script = """
      import subprocess, sys, xml.parsers.expat
      for path in sys.argv[2:]:
        command = [sys.argv[1], "-q", "--format", "pdml", path]
        document = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try: xml.parsers.expat.ParserCreate().Parse(document.stdout, True)
        except xml.parsers.expat.ExpatError as error: print(path, error)
      """
    guard try Command.shell("python3 -c 'import xml.parsers.expat'").status == 0 else { return }
    let few = Fixture.all.enumerated().filter { Fixture.isLong || $0.offset % 6 == 0 }.map { "'\($0.element)'" }
    let outcome = try Command.shell(
      "python3 -c '\(script)' \"$dissect\" \(few.joined(separator: " "))")
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
  }

  @Test func `of markup end although nothing could be read`() throws {
    let outcome = try Command.dissect(["--format", "pdml", "Fixtures/nothing-here"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(/<pdml version="0" creator="dissect\/[0-9.]+">\n<\/pdml>\n$/))
  }

  @Test func `of search have an index for each day, and milliseconds`() throws {
    let lines = try Command.dissect(["--format", "ek", "-c", "1", "Fixtures/captures/big-endian.pcap"]).output
      .split(separator: "\n")
    #expect(lines[0] == #"{"index":{"_index":"packets-2026-09-21","_type":"doc"}}"#)
    #expect(lines[1].hasPrefix(#"{"timestamp":"1790000000123","layers":{"frame":{"#))
  }
}
