import Foundation
import Packets
import Testing

@testable import Rendering

/// Other programs: what they print of a file, and what they make of what is printed for them.
private enum Tool {
  /// Where a program is; nil where it is not installed.
  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return (folders + ["/usr/bin"]).map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a line of shell in a folder that holds `files`, and returns what it prints.
  static func run(_ line: String, _ files: [String: Data], with tool: String? = nil) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dissect-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files { try data.write(to: folder.appendingPathComponent(name)) }
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Command.shell(
      "cd \"$dir\" && \(line)",
      environment: ["dir": folder.path, "HOME": home, "PATH": path, "tool": tool.flatMap(Tool.path) ?? ""])
  }
}

/// Packets of a few fixtures and some at random.
private let samples =
  Sample.read(fixture: "Fixtures/captures/http.pcap").prefix(5) + Sample.read(fixture: "Fixtures/frames/slide.hex")
  + Sample.random(24, seed: 5).prefix(24)

private var renumbered: [Sample] {
  samples.enumerated().map { index, sample in
    var sample = sample
    sample.packet.number = index + 1
    return sample
  }
}

private func digits(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

@Suite struct `What is printed for other programs` {
  @Test(
    "is what the tools print",
    arguments: [
      (.xxd, "xxd", "xxd f"), (.hexdump, "hexdump", "hexdump -vC f"), (.od, "od", "od -v -A x -t x1 f"),
      (.base64, "base64", "base64 -w0 f; echo"), (.hex, "xxd", "xxd -p f | tr -d '\\n'; echo"),
      (.c, "xxd", "mv f packet_1; xxd -i packet_1"),
    ] as [(EmitForm, String, String)])
  func tools(form: EmitForm, tool: String, line: String) throws {
    guard Tool.path(tool) != nil else { return print("skipped: \(tool) is not installed") }
    for sample in samples {
      let theirs = try Tool.run(line, ["f": Data(sample.bytes)])
      #expect([Sample(sample.bytes)].emitted(as: form) == theirs.output)
    }
  }

  @Test(.enabled(if: Tool.path("tcpdump") != nil, "tcpdump is not installed"))
  func `has the rows and the times of tcpdump -tttt -XX`() throws {
    let capture = try Data(contentsOf: Fixture.repository.appendingPathComponent("Fixtures/captures/http.pcap"))
    let theirs = try Tool.run("TZ=UTC tcpdump -ttttnXXr f", ["f": capture]).output.split(separator: "\n")
    let ours = Sample.read(fixture: "Fixtures/captures/http.pcap").emitted(as: .tcpdump).split(separator: "\n")
    #expect(ours.count == theirs.count)
    for (our, their) in zip(ours, theirs) {
      // Short rows end with their text in both.
      #expect(our.hasPrefix("\t") ? our == their : our.prefix(26) == their.prefix(26))
    }
  }

  @Test(.enabled(if: Tool.path("text2pcap") != nil, "text2pcap is not installed"))
  func `is taken again by text2pcap, with times and directions`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dissect-\(UUID().uuidString).pcapng")
    defer { try? FileManager.default.removeItem(at: folder) }
    for fixture in ["Fixtures/captures/options.pcapng", "Fixtures/captures/nanoseconds.pcap", "Fixtures/text/xxd.txt"] {
      let originals = Sample.read(fixture: fixture)
      let text = Data(originals.emitted(as: .text2pcap).utf8)
      let outcome = try Tool.run("text2pcap -q -t ISO -D f '\(folder.path)'", ["f": text])
      #expect(outcome.status == 0)
      let copies = Sample.read(folder)
      #expect(copies.map(\.bytes) == originals.map(\.bytes))
      #expect(copies.map(\.packet.direction) == originals.map(\.packet.direction))
      let times = zip(copies, originals).filter { $0.1.packet.time != nil }.map { ($0.0.packet.time, $0.1.packet.time) }
      #expect(times.allSatisfy { $0?.seconds == $1?.seconds && $0?.nanoseconds == $1?.nanoseconds })
    }
  }

  @Test(.enabled(if: Tool.path("base64") != nil, "base64 is not installed"))
  func `is decoded by base64 -d`() throws {
    for sample in samples {
      let outcome = try Tool.run(
        "base64 -d f > g && od -v -An -tx1 g | tr -d ' \\n'", ["f": Data([sample].emitted(as: .base64).utf8)])
      #expect(outcome.output == digits(sample.bytes) && outcome.errors.isEmpty)
    }
  }
}

@Suite struct `A program with the packets in it` {
  private let expected = renumbered.map { digits($0.bytes) }

  /// The texts in a form, with something before and after them, run by a line of shell, print the packets' digits.
  private func check(
    _ form: EmitForm, _ tool: String, _ line: String, before: String = "", perPacket: (Int) -> String,
    behind: String = ""
  ) throws {
    let uses = renumbered.map { perPacket($0.packet.number) }.joined()
    let program = before + renumbered.emitted(as: form) + uses + behind
    let outcome = try Tool.run(line, ["program": Data(program.utf8)], with: tool)
    #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
    #expect(outcome.output.split(separator: "\n").map(String.init) == expected)
  }

  @Test(.enabled(if: Tool.path("python3") != nil, "python3 is not installed"))
  func `in Python`() throws {
    try check(.python, "python3", "\"$tool\" program") { "print(packet_\($0).hex())\n" }
  }

  @Test(.enabled(if: Tool.path("node") != nil, "node is not installed"))
  func `in JSON`() throws {
    let line = """
      "$tool" -e 'for (const line of require("fs").readFileSync("program", "utf8").trim().split("\\n")) \
      console.log(Buffer.from(JSON.parse(line)).toString("hex"))'
      """
    try check(.json, "node", line) { _ in "" }
  }

  @Test(.enabled(if: Tool.path("cc") != nil, "cc is not installed"))
  func `in C`() throws {
    let show = "static void show(unsigned char *p, unsigned n) { while (n--) printf(\"%02x\", *p++); puts(\"\"); }\n"
    let uses = renumbered.map { "show(packet_\($0.packet.number), packet_\($0.packet.number)_len);\n" }.joined()
    try check(
      .c, "cc", "\"$tool\" -Wall -Werror -x c program -o a && ./a", before: "#include <stdio.h>\n\(show)",
      perPacket: { _ in "" }, behind: "int main(void) {\n\(uses)}\n")
  }

  @Test(.enabled(if: Tool.path("rustc") != nil, "rustc is not installed"))
  func `in Rust`() throws {
    let uses = renumbered.map { "show(&PACKET_\($0.packet.number));\n" }.joined()
    let show = "fn show(p: &[u8]) { for b in p { print!(\"{:02x}\", b); } println!(); }\n"
    try check(
      .rust, "rustc", "\"$tool\" -D warnings --crate-name a program && ./a", perPacket: { _ in "" },
      behind: "\(show)fn main() {\n\(uses)}\n")
  }

  @Test(.enabled(if: Tool.path("go") != nil, "go is not installed"))
  func `in Go`() throws {
    let uses = renumbered.map { "\tfmt.Printf(\"%x\\n\", packet_\($0.packet.number))\n" }.joined()
    try check(
      .go, "go", "mv program a.go && \"$tool\" run a.go", before: "package main\n\nimport \"fmt\"\n\n",
      perPacket: { _ in "" }, behind: "\nfunc main() {\n\(uses)}\n")
  }

  @Test(.enabled(if: Tool.path("swiftc") != nil, "swiftc is not installed"))
  func `in Swift`() throws {
    let show =
      "func show(_ p: [UInt8]) { print(p.map { ($0 < 16 ? \"0\" : \"\") + String($0, radix: 16) }.joined()) }\n"
    try check(
      .swift, "swiftc", "mv program main.swift && \"$tool\" main.swift -o a && ./a", before: show,
      perPacket: { "show(packet_\($0))\n" })
  }
}
