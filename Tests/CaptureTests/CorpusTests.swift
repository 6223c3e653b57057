import Capture
import Foundation
import Packets
import Testing

/// Captures that lie beside the repository, where they do.
enum Corpus {
  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/corpus").standardizedFileURL

  static let captures: [String] =
    (FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? [])
    .filter { ["pcap", "pcapng", "gz", "zst", "lz4"].contains(($0 as NSString).pathExtension) }.sorted()

  static let capinfos = tool("capinfos")
  static let tcpdump = tool("tcpdump")

  private static func tool(_ name: String) -> String? {
    ["/usr/bin", "/usr/local/bin", "/usr/sbin"].map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// How many packets `capinfos` counts in each capture that it can read.
  static func counts(by capinfos: String) throws -> [String: Int] {
    let rows = try output(of: capinfos, ["-T", "-M", "-c", "-r"] + captures).split(separator: "\n")
      .map { $0.split(separator: "\t") }.filter { $0.count == 2 }
    return Dictionary(rows.map { (String($0[0]), Int($0[1]) ?? -1) }) { first, _ in first }
  }

  /// How many packets `tcpdump` counts in a capture; nil where it cannot read it.
  static func count(of capture: String, by tcpdump: String) throws -> Int? {
    // Without -Z it would leave root behind, and may then not be permitted to read.
    try output(of: tcpdump, ["-Z", "root", "--count", "-r", capture]).split(separator: " ").first.flatMap { Int($0) }
  }

  private static func output(of tool: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}

@Suite(.enabled(if: !Corpus.captures.isEmpty, "the corpus is not there"))
struct `Captures of the corpus` {
  /// Those that no tool reads to their ends, and what is told of them.
  static let faults = [
    "libpcap/pcap-invalid-version-1.pcap": "version 1.4 is not known",
    "libpcap/pcapng-invalid-vers-1.pcapng": "version 0.1, which is not known",
    "libpcap/pcapng-invalid-vers-2.pcapng": "version 1.1, which is not known",
    "libpcap/shb-option-too-long.pcapng": "begins with the length 52 and ends with 808464432",
  ]

  /// Every packet of a capture, and every error; one alone where there is nothing to be read.
  static func outcome(_ path: String) throws -> Outcome {
    let file = try InputFile(path: Corpus.directory.appendingPathComponent(path).path)
    defer { file.close() }
    do throws(InputError) {
      return Outcome(reading: try file.captureReader())
    } catch {
      return Outcome(failing: error)
    }
  }

  @Test func `are read to their ends, or to a fault that is told`() throws {
    var packets = 0
    for path in Corpus.captures {
      let outcome = try Self.outcome(path)
      packets += outcome.packets.count
      guard let fault = Self.faults[path] else {
        #expect(outcome.errors == [], "\(path)")
        continue
      }
      #expect(outcome.error?.message.contains(fault) == true, "\(path): \(outcome.errors)")
    }
    #expect(packets > 0)
  }

  @Test(.enabled(if: Corpus.capinfos != nil, "capinfos is not installed"))
  func `hold as many packets as capinfos counts`() throws {
    let counts = try Corpus.counts(by: Corpus.capinfos ?? "")
    try #require(!counts.isEmpty)
    for (path, count) in counts { #expect(try Self.outcome(path).packets.count == count, "\(path)") }
  }

  @Test(.enabled(if: Corpus.capinfos != nil && Corpus.tcpdump != nil, "capinfos or tcpdump is not installed"))
  func `that capinfos refuses hold as many packets as tcpdump counts`() throws {
    let counts = try Corpus.counts(by: Corpus.capinfos ?? "")
    for path in Corpus.captures where counts[path] == nil {
      // Both refuse a few: then there must be a fault, or no packet to be had.
      let (outcome, count) = (try Self.outcome(path), try Corpus.count(of: path, by: Corpus.tcpdump ?? ""))
      #expect(
        count.map { $0 == outcome.packets.count } ?? (outcome.packets.isEmpty || !outcome.errors.isEmpty), "\(path)")
    }
  }
}
