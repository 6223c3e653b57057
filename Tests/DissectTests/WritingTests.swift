import Foundation
import Packets
import Testing

private let slide = "Fixtures/frames/slide.hex"
private let capture = "Fixtures/captures/http.pcap"
/// A packet of raw IP and many of Ethernet.
private let mixed = "\(slide) \(capture)"

/// A folder for files that a test writes, and the tools that read them.
private struct Workshop: ~Copyable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dissect-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func has(_ tool: String) -> Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)") }

  /// Runs a line of shell in the repository's root; `$dir` is the folder, `$dissect` the command.
  func run(_ line: String) throws -> Outcome { try Command.shell(line, environment: ["dir": path]) }

  func samples(_ name: String) -> [Sample] { Sample.read(URL(fileURLWithPath: "\(path)/\(name)")) }

  func put(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}

extension Sample {
  /// What a capture keeps of the packet: numbers that mean the same are one.
  fileprivate var linkType: LinkType { [.rawBSD, .rawOpenBSD].contains(packet.linkType) ? .raw : packet.linkType }

  /// What stands in a capture before a message alone: the tag of its protocol's name, filled up to four bytes, and the end.
  fileprivate var header: [UInt8] {
    guard let name = packet.payloadProtocol.map({ Array($0.utf8) }) else { return [] }
    let filled = name + [UInt8](repeating: 0, count: (4 - name.count % 4) % 4)
    return [0, 12, 0, UInt8(filled.count)] + filled + [0, 0, 0, 0]
  }

  fileprivate var written: [UInt8] { header + bytes }

  fileprivate var writtenLength: Int { header.count + packet.originalLength }

  fileprivate var seconds: Int64 { packet.time?.seconds ?? 0 }

  /// Digits that a classic capture keeps.
  fileprivate var nanoseconds: UInt32 { packet.time?.nanoseconds ?? 0 }
}

@Suite struct `Packets that are written` {
  @Test(arguments: Fixture.all)
  func `are read again from a classic capture`(fixture: String) throws {
    let workshop = try Workshop()
    let originals = Sample.read(fixture: fixture)
    let outcome = try workshop.run("\"$dissect\" -q -w \"$dir/a.pcap\" \(fixture)")
    guard Set(originals.map(\.linkType)).count == 1 else {
      #expect(outcome.status == (originals.isEmpty ? 1 : 2) && workshop.files == [])
      return
    }
    let copies = workshop.samples("a.pcap")
    #expect(copies.map(\.bytes) == originals.map(\.written))
    #expect(copies.map(\.packet.originalLength) == originals.map(\.writtenLength))
    #expect(copies.map(\.linkType) == originals.map(\.linkType))
    #expect(copies.map(\.seconds) == originals.map(\.seconds))
    #expect(copies.map(\.nanoseconds) == originals.map(\.nanoseconds))
  }

  /// Every packet of the fixtures, which one run of the command writes into a pcapng file of many link types: a run for
  /// each fixture costs a minute.
  private static let originals = Fixture.all.flatMap { Sample.read(fixture: $0) }

  @Test func `are read again from a pcapng file with all that is known of them`() throws {
    let workshop = try Workshop()
    let originals = Self.originals
    _ = try workshop.run("\"$dissect\" -q -w \"$dir/a.pcapng\" \(Fixture.all.joined(separator: " "))")
    let copies = workshop.samples("a.pcapng")
    #expect(copies.count == originals.count)
    for (copy, original) in zip(copies, originals) {
      #expect(copy.bytes == original.written)
      #expect(copy.packet.originalLength == original.writtenLength)
      #expect(copy.linkType == original.linkType)
      let (copy, original) = (copy.packet, original.packet)
      #expect((copy.time?.seconds ?? 0) == (original.time?.seconds ?? 0))
      #expect((copy.time?.nanoseconds ?? 0) == (original.time?.nanoseconds ?? 0))
      #expect(copy.direction == original.direction)
      #expect(copy.interface?.name == original.interface?.name)
      #expect(copy.comments.prefix(original.comments.count) == original.comments[...])
      #expect(copy.details?.hashes == original.details?.hashes)
    }
  }

  @Test(arguments: Fixture.all.filter { Sample.read(fixture: $0).isEmpty })
  func `are none where there is none to read`(fixture: String) throws {
    let workshop = try Workshop()
    _ = try workshop.run("\"$dissect\" -q -w \"$dir/a.pcapng\" \(fixture)")
    #expect(workshop.files == [])
  }

  /// Link types that Wireshark's tools refuse to write, write as another, or take a byte off: PPP_SERIAL, PPP_PPPD,
  /// PPP_WITH_DIR, MPLS.
  private static let unknownToWireshark: Set<UInt32> = [50, 166, 204, 219]

  /// The fixtures that Wireshark's tools can read, and their packets.
  private static let readable = Fixture.all.map { (name: $0, samples: Sample.read(fixture: $0)) }.filter { fixture in
    !fixture.samples.isEmpty && !fixture.samples.contains { unknownToWireshark.contains($0.linkType.rawValue) }
  }

  @Test(.enabled(if: Workshop.has("editcap"), "Wireshark's tools are not installed"))
  func `are in a pcapng file as tshark reads it`() throws {
    let workshop = try Workshop()
    let originals = Self.readable.flatMap(\.samples)
    let fixtures = Self.readable.map(\.name).joined(separator: " ")
    _ = try workshop.run("\"$dissect\" -q -w \"$dir/a.pcapng\" \(fixtures)")
    let fields = "-e frame.time_epoch -e frame.cap_len -e frame.len -e frame.comment"
    let rows = try workshop.run("tshark -nr \"$dir/a.pcapng\" -T fields \(fields)").output
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(rows.count == originals.count)
    for (row, original) in zip(rows, originals) {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(columns.count == 4)
      if original.packet.time != nil {
        let fraction = String(1_000_000_000 + original.nanoseconds).dropFirst()
        #expect(columns[0] == "\(original.seconds).\(fraction)")
      }
      #expect(columns[1...2] == ["\(original.written.count)", "\(original.writtenLength)"])
      #expect(columns[3].isEmpty == (original.packet.unknown.isEmpty && original.packet.comments.isEmpty))
    }
  }

  /// A classic capture, which editcap makes of them, has one link type.
  @Test(
    .enabled(if: Workshop.has("editcap"), "Wireshark's tools are not installed"),
    arguments: Set(readable.flatMap(\.samples).map(\.linkType)).sorted { $0.rawValue < $1.rawValue })
  func `are in a pcapng file as editcap reads it`(linkType: LinkType) throws {
    let workshop = try Workshop()
    let fixtures = Self.readable.filter { $0.samples.allSatisfy { $0.linkType == linkType } }
    guard !fixtures.isEmpty else { return }
    let originals = fixtures.flatMap(\.samples)
    let names = fixtures.map(\.name).joined(separator: " ")
    _ = try workshop.run(
      """
      "$dissect" -q -w "$dir/a.pcapng" \(names)
      editcap -F nsecpcap "$dir/a.pcapng" "$dir/b.pcap"
      """)
    #expect(workshop.samples("b.pcap").map(\.bytes) == originals.map(\.written))
    #expect(workshop.samples("b.pcap").map(\.linkType) == originals.map(\.linkType))
  }

  @Test(
    .enabled(if: Workshop.has("tcpdump"), "tcpdump is not installed"),
    arguments: [slide, capture, "Fixtures/captures/nanoseconds.pcap", "Fixtures/captures/raw-ip.pcap"])
  func `are in a pcapng file as libpcap reads it`(fixture: String) throws {
    let workshop = try Workshop()
    _ = try workshop.run(
      "\"$dissect\" -w \"$dir/a.pcapng\" \(fixture) && tcpdump -Z root -r \"$dir/a.pcapng\" --nano -w \"$dir/b.pcap\"")
    let (copies, originals) = (workshop.samples("b.pcap"), Sample.read(fixture: fixture))
    #expect(copies.map(\.bytes) == originals.map(\.bytes))
    #expect(copies.map(\.linkType) == originals.map(\.linkType))
    #expect(copies.map(\.nanoseconds) == originals.map(\.nanoseconds))
  }

  @Test(arguments: ["pcap", "pcapng"])
  func `give the same bytes each time`(ending: String) throws {
    let workshop = try Workshop()
    let write = "\"$dissect\" -w \"$dir"
    let outcome = try workshop.run(
      "\(write)/a.\(ending)\" \(capture) && sleep 0.01 && \(write)/b.\(ending)\" - < \(capture) && cmp \"$dir\"/*")
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
  }

  @Test(
    "Hexdumps give what text2pcap gives",
    .enabled(if: Workshop.has("text2pcap"), "text2pcap is not installed"),
    arguments: [
      ("od-hex", "hex"), ("od-octal-offsets", "oct"), ("od-decimal-offsets", "dec"), ("od-hex-z", "hex -a"),
      ("hexdump-canonical", "hex -a"), ("xxd-g1", "hex -a"), ("tshark-x", "hex -a"),
    ])
  func text2pcap(form: String, options: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      """
      "$dissect" -q -w "$dir/a.pcap" < Fixtures/text/\(form).txt
      text2pcap -q -F pcap -l 101 -o \(options) Fixtures/text/\(form).txt "$dir/b.pcap"
      """)
    let (ours, theirs) = (workshop.samples("a.pcap"), workshop.samples("b.pcap"))
    #expect(!ours.isEmpty && ours.map(\.bytes) == theirs.map(\.bytes), "\(outcome.errors)")
  }

  @Test func `follow filter, count and link type`() throws {
    let workshop = try Workshop()
    _ = try workshop.run("\"$dissect\" -f 'src port 80' -c 3 -w \"$dir/a.pcap\" \(capture)")
    let expected = Sample.read(fixture: capture).filter { $0.bytes[34...35] == [0, 80] }.prefix(3)
    #expect(workshop.samples("a.pcap").map(\.bytes) == expected.map(\.bytes))
    _ = try workshop.run("\"$dissect\" --link-type PPP -w \"$dir/b.pcap\" < \(slide)")
    #expect(workshop.samples("b.pcap").map(\.packet.linkType) == [LinkType(name: "PPP")])
    let none = try workshop.run("\"$dissect\" -f 'port 9' -w \"$dir/c.pcap\" Fixtures/captures/raw-ip.pcap")
    #expect(none == Outcome(output: "", errors: "", status: 0))
    #expect(workshop.files.contains("c.pcap"))
  }

  @Test func `are shown too where a format asks, and else not`() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("\"$dissect\" -w \"$dir/a.pcap\" \(capture)").output == "")
    let shown = try workshop.run("\"$dissect\" --format summary -w \"$dir/b.pcap\" \(capture)")
    #expect(shown.output == (try Command.dissect(["--format", "summary", capture]).output))
    #expect(workshop.samples("b.pcap").count == workshop.samples("a.pcap").count)
  }

  @Test func `are all written where nobody reads any more what is shown`() throws {
    let workshop = try Workshop()
    let line = "{ \"$dissect\" --format json -w \"$dir/a.pcap\" \(capture); echo \"exit $?\" >&2; } | head -c 100"
    #expect(try workshop.run(line).errors == "exit 0\n")
    #expect(workshop.samples("a.pcap").count == Sample.read(fixture: capture).count)
  }

  @Test func `go into a pipe, and end quietly where it is closed`() throws {
    let workshop = try Workshop()
    let piped = try workshop.run(
      """
      "$dissect" -w - \(capture) | cat > "$dir/a.pcapng" && "$dissect" -w "$dir/b.pcapng" \(capture)
      cmp "$dir/a.pcapng" "$dir/b.pcapng"
      """)
    #expect(piped == Outcome(output: "", errors: "", status: 0))
    let closed = try workshop.run("{ \"$dissect\" -w - \(capture); echo \"exit $?\" >&2; } | head -c 100 | wc -c")
    #expect(closed.output.contains("100") && closed.errors == "exit 0\n")
    let fifo = try workshop.run(
      "mkfifo \"$dir/f\"; cat \"$dir/f\" > \"$dir/c.pcapng\" & \"$dissect\" --quiet -w \"$dir/f\" \(capture); wait")
    #expect(fifo.status == 0 && workshop.files.contains("f"))
    #expect(try workshop.run("cmp \"$dir/a.pcapng\" \"$dir/c.pcapng\"").status == 0)
  }
}

@Suite struct `A file that packets are written to` {
  @Test(
    "What cannot be written is said, and ends with its status",
    arguments: [
      ("-w /dev/full \(capture)", 1, "dissect: /dev/full: cannot be written: No space left on device\n"),
      ("-w - \(capture) > /dev/full", 1, "dissect: the output could not be written: No space left on device\n"),
      ("-w \"$dir\" \(capture)", 1, "cannot be written: is a directory\n"),
      ("-w \"$dir/no/a.pcap\" \(capture)", 1, "no file can be made in its folder: No such file or directory\n"),
      ("-w \"$dir/a.pcap\" \(mixed)", 2, "several link types (RAW and EN10MB)"),
      ("-w \"$dir/a.pcap\" \(mixed)", 2, "write pcapng"), ("-w '' \(capture)", 2, "--write takes the name"),
      ("-w - --format tree \(capture)", 2, "would both print on standard output"),
      ("-w \"$dir/a.pcapng.gz\" \(capture)", 2, "--write compresses nothing"),
      ("-w \"$dir/a.pcapng\" --explain \(capture)", 2, "--explain goes with --format tree"),
      ("--link-type 70000 -w \"$dir/a.pcapng\" \(slide)", 2, "captures have link types up to 65535, not 70000"),
    ] as [(String, Int32, String)])
  func failures(arguments: String, status: Int32, message: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("\"$dissect\" \(arguments)")
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message))
    #expect(workshop.files == [])
  }

  @Test(
    "A failure leaves the file that was there",
    arguments: [
      ("-w \"$dir/a.pcap\" \(mixed)", 2), ("-w \"$dir/a.pcap\" Fixtures/nothing-here", 1),
      ("-w \"$dir/a.pcap\" -f 'frob' \(capture)", 2), ("-w \"$dir/a.pcap\" /dev/null", 1),
      ("-w \"$dir/a.pcap\" --format tree \(capture) > /dev/full", 1),
    ] as [(String, Int32)])
  func oldFile(arguments: String, status: Int32) throws {
    let workshop = try Workshop()
    try workshop.put("old", "a.pcap")
    #expect(try workshop.run("\"$dissect\" \(arguments)").status == status)
    #expect(workshop.text("a.pcap") == "old" && workshop.files == ["a.pcap"])
  }

  @Test func `that is too large for a limit leaves nothing`() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("ulimit -f 1; \"$dissect\" -w \"$dir/a.pcapng\" Fixtures/captures/*.pcap 2>&1")
    #expect(outcome.status == 1 && outcome.output.contains("cannot be written: File too large"))
    #expect(workshop.files == [])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `is not left half by a signal`(signal: Int32) throws {
    let workshop = try Workshop()
    try workshop.put("old", "a.pcapng")
    let process = Process()
    // Tests may run where signals are ignored, which a command inherits.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["--default-signal", Command.path, "-w", "\(workshop.path)/a.pcapng"]
    // Swift's own handler, which tells where a program crashed, takes SIGQUIT where it is on.
    process.environment = ["SWIFT_BACKTRACE": "enable=no"]
    // Nobody writes into the pipe: the command waits.
    process.standardInput = Pipe()
    try process.run()
    for _ in 0..<500 where workshop.files.count < 2 { usleep(10_000) }
    #expect(workshop.files.count == 2)
    // The handler is set right after the file's making.
    usleep(100_000)
    kill(process.processIdentifier, signal)
    for _ in 0..<500 where process.isRunning { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(workshop.text("a.pcapng") == "old" && workshop.files == ["a.pcapng"])
  }

  @Test func `holds what could be read where some input is bad, which is said`() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("\"$dissect\" -w \"$dir/a.pcap\" \(slide) Fixtures/nothing-here")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasSuffix("/a.pcap: holds what could be read: 1 packet\n"))
    #expect(workshop.samples("a.pcap").count == 1)
    let none = try workshop.run("\"$dissect\" -w \"$dir/b.pcap\" Fixtures/nothing-here")
    #expect(none.status == 1 && none.errors.hasSuffix("/b.pcap: not written, since no packet could be read\n"))
    #expect(workshop.files == ["a.pcap"])
  }

  @Test func `may be the input itself`() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      "cp \(capture) \"$dir/a.pcap\" && \"$dissect\" -c 5 -w \"$dir/a.pcap\" \"$dir/a.pcap\"")
    #expect(outcome.status == 0 && workshop.samples("a.pcap").count == 5)
  }

  @Test func `that is a descriptor is written, not replaced`() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      """
      "$dissect" -q -w /dev/stdout \(slide) > "$dir/a" && "$dissect" -q -w /dev/fd/3 \(slide) 3> "$dir/b"
      cmp "$dir/a" "$dir/b"
      """)
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
    #expect(workshop.files == ["a", "b"])
  }

  @Test func `says what a classic capture cannot hold, unless it is to be quiet`() throws {
    let workshop = try Workshop()
    let inputs = "\(capture) Fixtures/captures/nanoseconds.pcap"
    let fine = try workshop.run("\"$dissect\" -w \"$dir/a.pcap\" \(inputs)")
    #expect(fine.status == 0 && fine.errors.contains("cut to microseconds; pcapng keeps"))
    #expect(
      try workshop.run("\"$dissect\" -w \"$dir/a.pcap\" Fixtures/text/redacted.txt").errors
        .contains("1 packet with unknown bytes, written as zeros"))
    #expect(try workshop.run("\"$dissect\" -q -w \"$dir/a.pcap\" \(inputs)").errors == "")
  }

  @Test(.enabled(if: Workshop.has("script"), "script(1) is not installed"))
  func `is not a terminal`() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("script -qec '\"$dissect\" -w - \(slide)' \"$dir/log\" < /dev/null")
    #expect(outcome.status == 2 && outcome.output.contains("Standard output is a terminal"))
  }
}

@Suite struct `A message alone` {
  private static let message = "47455420 2f204854 54502f31 2e310d0a 486f7374 3a20610d 0a0d0a"

  @Test func `is decoded by the protocol that it is said to be`() throws {
    let outcome = try Command.dissect(["--link-type", "http", "--format", "summary"], input: Self.message)
    #expect(outcome.status == 0 && outcome.output.contains("HTTP GET / HTTP/1.1"))
  }

  @Test(arguments: ["pcap", "pcapng"])
  func `is written with its protocol named, as tshark reads it`(ending: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      "echo \(Self.message) | \"$dissect\" -q --link-type HTTP -w \"$dir/a.\(ending)\"")
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
    if ending == "pcap" {
      let shown = try workshop.run("\"$dissect\" --format json \"$dir/a.pcap\"").output
      #expect(shown.contains("\"exported_pdu\"") && shown.contains("\"http.host\""))
    }
    guard Workshop.has("tshark") else { return }
    let row = try workshop.run("tshark -nr \"$dir/a.\(ending)\" -T fields -e frame.protocols -e http.host").output
    #expect(row == "exported_pdu:http\ta\n")
  }
}
