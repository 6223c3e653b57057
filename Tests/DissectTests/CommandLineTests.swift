import Foundation
import Testing

private let slide = "Fixtures/frames/slide.hex"
private let capture = "Fixtures/captures/http.pcap"

@Suite struct `The command line` {
  @Test func `explains itself`() throws {
    let help = try Command.dissect(["--help"])
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("USAGE: dissect") && help.output.contains("Exit status"))
    let version = try Command.dissect(["--version"])
    #expect(version.status == 0 && version.output.wholeMatch(of: /dissect \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "Wrong usage ends with 2 and says what is wrong",
    arguments: [
      (["--frob", slide], "Unknown option '--frob'"), (["--format", "pdf", slide], "pdml"),
      (["--count", "0", slide], "from 1 up"), (["--count", "many", slide], "'many' is invalid"),
      (["--width", "73", slide], "from 74 to 1000"), (["--width", "1001", slide], "from 74 to 1000"),
      (["--link-type", "FROB", slide], "'FROB' is invalid"), (["--color", "blue", slide], "'always'"),
      (["--explain", "--format", "json", slide], "--explain goes with --format tree"),
      (["--explain", "--statistics", slide], "--explain goes with --format tree, not --statistics"),
      (["--full", "--follow", "0", slide], "--full goes with --format tree or messages, not --follow"),
      (["--quiet", "--verbose", slide], "contradict"), (["--filter"], "Missing value"),
    ] as [([String], String)])
  func wrongUsage(arguments: [String], message: String) throws {
    let outcome = try Command.dissect(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message) && outcome.errors.contains("Usage: dissect"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `reads standard input where no file is named, and for a dash`() throws {
    let text = try String(contentsOf: Fixture.repository.appendingPathComponent(slide), encoding: .utf8)
    let named = try Command.dissect(["-q", slide])
    #expect(named.status == 0 && named.errors.isEmpty)
    #expect(try Command.dissect(["-q"], input: text) == named)
    #expect(try Command.dissect(["-q", "-"], input: text) == named)
  }

  @Test(arguments: [slide, capture])
  func `reads from a pipe`(path: String) throws {
    let named = try Command.dissect(["-q", "--format", "json", path]).inputNamed("<stdin>", insteadOf: path)
    #expect(!named.output.isEmpty)
    #expect(try Command.shell("cat \(path) | \"$dissect\" -q --format json") == named)
    // A writer that gives a byte now and some later.
    let slow = "(head -c 1 \(path); sleep 0.1; tail -c +2 \(path)) | \"$dissect\" -q --format json"
    #expect(try Command.shell(slow) == named)
  }

  @Test func `reads several inputs in their order and goes on after one that is bad`() throws {
    let first = try Command.dissect(["--format", "json", slide]).output
    let last = try Command.dissect(["--format", "json", capture]).output
    let outcome = try Command.dissect(["-q", "--format", "json", slide, "Fixtures/nothing-here", "Fixtures", capture])
    #expect(outcome.output == first + last)
    #expect(
      outcome.errors == """
        dissect: Fixtures/nothing-here: cannot be opened: No such file or directory
        dissect: Fixtures: is a directory; name the files in it instead

        """)
    #expect(outcome.status == 1)
  }

  @Test func `shows so many packets of all inputs as count says`() throws {
    let outcome = try Command.dissect([
      "-q", "--count", "2", "--format", "summary", slide, capture, "Fixtures/nothing-here",
    ])
    #expect(outcome.output.split(separator: "\n").count == 2)
    // What is not needed is not opened.
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test func `passes packets by a filter, from captures and from text`() throws {
    let filtered = try Command.dissect(["-f", "tcp[tcpflags] & tcp-syn != 0", "--format", "summary", capture])
    let lines = filtered.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(" SYN") })
    let text = try Command.dissect(["-f", "port 80", "--format", "summary", slide])
    #expect(text.output.split(separator: "\n").count == 1)
    let none = try Command.dissect(["-q", "-f", "udp", slide])
    #expect(none == Outcome(output: "", errors: "", status: 0))
  }

  @Test(arguments: [slide, capture])
  func `says what libpcap says of a bad filter`(path: String) throws {
    let outcome = try Command.dissect(["--filter", "tcp prot 80", path])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("tcp prot 80") && outcome.errors.contains("syntax error"))
  }

  @Test(arguments: ["EN10MB", "ethernet", "1", "LINKTYPE_ETHERNET"])
  func `takes a hexdump for the link type that it is told`(name: String) throws {
    let outcome = try Command.dissect(["--link-type", name, "--format", "json", slide])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"linkType\":\"EN10MB\""))
    #expect(outcome.output.contains("\"name\":\"eth.dst\""))
  }
}

@Suite struct `Input that cannot be read` {
  private func shown(_ input: String) throws -> Outcome { try Command.dissect(["--format", "summary"], input: input) }

  @Test(
    "Text without a packet is an error, not a guess",
    arguments: [
      "", "\n\n", "nothing to see here\n", "a bad cafe fed a dead bee\n",
      "Dear Ada,\n\nface the facts: 10 of 12 failed.\n",
    ])
  func noPacket(input: String) throws {
    let outcome = try shown(input)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("dissect: <stdin>: "))
    #expect(outcome.errors.contains("hexdump"))
  }

  @Test func `an error names file, line and column and shows the line`() throws {
    let outcome = try shown("0000  45 00 0g 01 02 03 04 05\n0008  01 02\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("dissect: <stdin>:1:14: "))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.dropFirst().prefix(2) == ["  0000  45 00 0g 01 02 03 04 05", "               ^"])
  }

  @Test func `packets before and after a damaged one are shown, in their order`() throws {
    let file = Fixture.repository.appendingPathComponent("Fixtures/text/xxd.txt")
    let good = try String(contentsOf: file, encoding: .utf8)
    let outcome = try shown("\(good)\n0000  45 00 0g 01 02 03 04 05\n0008  01 02 03 04\n\n\(good)")
    let requests = outcome.output.split(separator: "\n").filter { $0.contains("GET / HTTP/1.1") }
    #expect(requests.count == 2)
    #expect(outcome.errors.contains("<stdin>:15:"))
    #expect(outcome.status == 1)
  }

  @Test func `what was shown stands before the complaint about what follows`() throws {
    let command = "\"$dissect\" --format summary Fixtures/malformed/cut-record.pcap 2>&1"
    let lines = try Command.shell(command).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("GET / HTTP/1.1") == true && lines.last?.hasPrefix("dissect: ") == true)
  }

  @Test(
    "Other compressions are named, with what to do",
    arguments: [
      ("\\375\\067\\172\\130\\132\\000", "xz", "xz -dc"), ("BZh9\\061\\101\\131\\046\\123\\131", "bzip2", "bzip2 -dc"),
    ])
  func otherKinds(firstBytes: String, name: String, advice: String) throws {
    let outcome = try Command.shell("printf '\(firstBytes)' | \"$dissect\"")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.lowercased().contains(name) && outcome.errors.contains(advice))
  }

  @Test(arguments: ["gzip -c", "gzip -c | gzip -c", "cat"])
  func `compression is undone while it is read`(packer: String) throws {
    for path in [slide, capture] {
      let named = try Command.dissect(["-q", "--format", "json", path]).inputNamed("<stdin>", insteadOf: path)
      #expect(try Command.shell("\(packer) < \(path) | \"$dissect\" -q --format json") == named)
    }
  }

  @Test func `compressed data that is cut off is told, and what came before is shown`() throws {
    for path in ["Fixtures/text/tcpdump-XX.txt", capture] {
      let outcome = try Command.shell("gzip -c < \(path) | head -c -8 | \"$dissect\" --format summary")
      #expect(outcome.status == 1)
      #expect(outcome.output == (try Command.dissect(["--format", "summary", path]).output))
      #expect(outcome.errors.contains("the gzip data ends before it is complete"))
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read every file"))
  func `a file that may not be read is said to be so`() throws {
    let outcome = try Command.shell(
      "f=$(mktemp); chmod 000 \"$f\"; \"$dissect\" \"$f\"; status=$?; rm -f \"$f\"; exit $status")
    #expect(outcome.status == 1 && outcome.errors.contains("Permission denied"))
  }

  @Test func `bytes that are neither a capture nor text are said to be so`() throws {
    let outcome = try Command.shell("head -c 3000 \"$dissect\" | \"$dissect\"")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("neither text nor a known capture"))
  }

  @Test func `a name or a line that would command the terminal does not`() throws {
    let outcome = try Command.shell("\"$dissect\" \"$(printf 'a\\033[2Jb')\"")
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("\u{1b}"))
    let line = try shown("0000  45 00 \u{1b}[2J \u{202e}0g 01 02 03 04 05\n0008  01 02 03\n")
    #expect(!line.errors.contains("\u{1b}") && !line.errors.contains("\u{202e}"))
  }
}

@Suite struct `Output` {
  @Test(arguments: ["tree", "summary", "json", "ek", "pdml"])
  func `ends quietly where its reader goes away`(format: String) throws {
    let line = """
      { "$dissect" -q --format \(format) Fixtures/http/*.hex Fixtures/tcp/*.hex Fixtures/ipv4/*.hex; echo "exit $?" >&2; } \
      | head -1
      """
    let outcome = try Command.shell(line)
    #expect(outcome.errors == "exit 0\n")
    #expect(outcome.output.split(separator: "\n").count == 1)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: ["\(slide)", "--format json \(capture)", "--list-fields", "--list-link-types"])
  func `that cannot be written is said to be so`(arguments: String) throws {
    let outcome = try Command.shell("\"$dissect\" \(arguments) > /dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "dissect: the output could not be written: No space left on device\n")
  }

  @Test func `has colour where it is asked for, and never else`() throws {
    let plain = try Command.dissect([slide]).output
    let colored = try Command.dissect(["--color", "always", slide], environment: ["NO_COLOR": "1"]).output
    #expect(!plain.contains("\u{1b}"))
    #expect(colored.contains("\u{1b}[") && colored.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
    #expect(try Command.dissect(["--color", "never", slide]).output == plain)
    let summary = try Command.dissect(["--color", "always", "--format", "summary", "Fixtures/tcp/trouble.pcap"]).output
    #expect(summary.contains("\u{1b}[33m[retransmission]\u{1b}[0m"))
  }

  @Test(arguments: [80, 100, 160])
  func `keeps within the width`(width: Int) throws {
    for fixture in [slide, "Fixtures/tcp/options.hex", "Fixtures/http/malformed.hex"] {
      let output = try Command.dissect(["--width", "\(width)", fixture]).output
      // The packet's two lines at the head are not cut: they are what a summary has.
      let tooLong = output.split(separator: "\n\n").dropFirst().flatMap { $0.split(separator: "\n") }
        .filter { $0.count > width && !$0.contains(" → ") && !$0.hasPrefix("Packet ") }
      #expect(tooLong.first == nil, "\(fixture)")
    }
  }

  /// The rows that begin with an offset, without those of long texts and bytes: these stand below the row that counts
  /// their bytes, over the whole width.
  private func rowsOfFields(_ output: String) -> [Substring] {
    var rows: [Substring] = []
    var counted: Range<Int>?
    var isInBody = false
    for line in output.split(separator: "\n") {
      guard line.prefixMatch(of: #/[0-9a-f]{4}  /#) != nil, let offset = Int(line.prefix(4), radix: 16),
        line.dropFirst(6).first != "…"
      else { continue }
      let isCell = line.prefixMatch(of: #/.{6}([0-9a-f]{2} |[0-9a-f]{2}$|\()/#) != nil
      isInBody = counted.map { isInBody ? $0.contains(offset) : $0.lowerBound == offset && !isCell } ?? false
      if isInBody { continue }
      if let count = line.prefixMatch(of: #/.{6}\(([0-9]+) bytes\)/#).flatMap({ Int($0.1) }) {
        counted = offset..<offset + count
      }
      if line.prefixMatch(of: #/.{6}([0-9a-fx]{2} ){9}/#) == nil { rows.append(line) }
    }
    return rows
  }

  @Test func `has offsets, bytes and labels in their columns`() throws {
    let fixtures = Fixture.all.filter { !$0.hasSuffix("large.hex") && !$0.hasSuffix("many-fields.pcap") }
    let rows = rowsOfFields(try Command.dissect(["--width", "80"] + fixtures).output)
    let bits = #/[0-9a-fx]{2}( [0-9a-fx]{2})?  [01x. ]+/#
    let cells = #/[0-9a-f]{4}  (([0-9a-fx]{2} )*[0-9a-fx]{2}|\([0-9]+ bytes\)) */#
    #expect(rows.count > 10_000)
    for row in rows {
      let (cell, part) = (row.prefix(34), row.prefix(34).dropFirst(6))
      #expect(cell.wholeMatch(of: cells) != nil || part.wholeMatch(of: bits) != nil, "\(row)")
      let label = row.dropFirst(34)
      let indent = label.prefix { $0 == " " }.count
      // Farther right are further lines of a value, not labels.
      #expect(label.isEmpty || indent % 2 == 0 || indent > 20, "\(row)")
    }
  }

  @Test func `follows COLUMNS where it is no terminal`() throws {
    let wide = try Command.dissect(["--width", "80", slide]).output
    #expect(try Command.dissect([slide], environment: ["COLUMNS": "80"]).output == wide)
  }

  @Test func `is nothing where the format is none`() throws {
    #expect(
      try Command.dissect(["-q", "--format", "none", slide, capture]) == Outcome(output: "", errors: "", status: 0))
  }

  @Test func `lists fields by their beginning, and link types`() throws {
    let fields = try Command.dissect(["--list-fields", "tcp.flags.s", "ip.ttl"]).output.split(separator: "\n")
    #expect(fields.count == 2)
    #expect(fields.allSatisfy { $0.split(separator: "\t").count == 4 })
    #expect(try Command.dissect(["--list-fields", "frob"]).status == 1)
    let linkTypes = try Command.dissect(["--list-link-types"]).output
    #expect(linkTypes.contains("1\tEN10MB\tEthernet\n") && linkTypes.contains("101\tRAW\tRaw IP\n"))
  }

  @Test func `says what was read where it is asked to`() throws {
    let outcome = try Command.dissect(["--verbose", "--format", "none", capture, slide])
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(": \(Sample.read(fixture: capture).count) packets, read as pcap") == true)
    #expect(
      lines.last?.wholeMatch(
        of: /dissect: .*: read 1 packet, 198 bytes, lines 1–13, as .+, first layer Raw IP; the IPv4 Header.+/) != nil)
  }
}
