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
    .filter { $0.hasSuffix(".pcap") }.sorted()

  static let capinfos = ["/usr/bin/capinfos", "/usr/local/bin/capinfos"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// How many packets `capinfos` counts in each capture that it can read.
  static func counts(by tool: String) throws -> [String: Int] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["-T", "-M", "-c", "-r"] + captures
    process.currentDirectoryURL = directory
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t") }.filter { $0.count == 2 }
    return Dictionary(rows.map { (String($0[0]), Int($0[1]) ?? -1) }) { first, _ in first }
  }
}

@Suite(.enabled(if: !Corpus.captures.isEmpty, "the corpus is not there"))
struct `Captures of the corpus` {
  /// Every packet of a classic capture; `nil` where it is none, or has a version that libpcap refuses too.
  static func outcome(_ path: String) throws -> Outcome? {
    let file = try InputFile(path: Corpus.directory.appendingPathComponent(path).path)
    defer { file.close() }
    guard file.kind == .pcap, !path.contains("invalid-version") else { return nil }
    return Outcome(reading: try file.captureReader())
  }

  @Test func `are read to their ends`() throws {
    var packets = 0
    for path in Corpus.captures {
      guard let outcome = try Self.outcome(path) else { continue }
      #expect(outcome.error == nil, "\(path)")
      packets += outcome.packets.count
    }
    #expect(packets > 0)
  }

  @Test(.enabled(if: Corpus.capinfos != nil, "capinfos is not installed"))
  func `hold as many packets as capinfos counts`() throws {
    let counts = try Corpus.counts(by: Corpus.capinfos ?? "")
    try #require(!counts.isEmpty)
    for (path, count) in counts {
      guard let outcome = try Self.outcome(path) else { continue }
      #expect(outcome.packets.count == count, "\(path)")
    }
  }
}
