import Capture
import Dissection
import Foundation
import Hexdump
import Packets
import Synchronization

/// The files of `Fixtures`, and what stands beside them.
enum Fixture {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Captures that lie beside the repository, where they do: thousands of packets of other people's.
  static let corpus = repository.deletingLastPathComponent().appendingPathComponent("shared/corpus")

  /// Whether tests go on for as long as they find something to try (`make test-long`), or end soon (`make test`).
  static let isLong = ProcessInfo.processInfo.environment["LONG_TESTS"].map { !$0.isEmpty } ?? false

  /// A number of rounds or packets: the larger one for a long test.
  static func effort(_ short: Int, _ long: Int) -> Int { isLong ? long : short }

  /// Every input, as a path from the repository: hexdumps and captures.
  static let all = files(in: "Fixtures").filter { inputEndings.contains(($0 as NSString).pathExtension) }

  private static let inputEndings = ["hex", "txt", "pcap", "pcapng", "gz", "zst", "lz4"]

  /// Every golden file; its ending names the view.
  static let goldens = files(in: "Fixtures").filter {
    ["tree", "explain", "summary", "json", "messages", "follow", "statistics", "narrow", "wide"]
      .contains(($0 as NSString).pathExtension)
  }

  /// The lengths that may be wrong untold, as the protocols' folders have them in `lengths.silent`: a reason after `#`, and
  /// fields' names, a line each.
  static let silences: [String] = files(in: "Fixtures").filter { $0.hasSuffix("/lengths.silent") }.flatMap { path in
    let text = (try? String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  static let corpusCaptures: [String] = {
    let names = FileManager.default.enumerator(atPath: corpus.path)?.compactMap { $0 as? String } ?? []
    return names.filter { inputEndings.contains(($0 as NSString).pathExtension) }.sorted()
  }()

  /// One of eight shares of a list of files, each a test case: making the views costs more than a packet that they show,
  /// and parallel cases do not share them.
  static func share(_ index: Int, of files: [String]) -> [String] {
    stride(from: index, to: files.count, by: shares.count).map { files[$0] }
  }

  static let shares = 0..<8

  private static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: repository.appendingPathComponent(folder).path)
    return (names?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }.sorted()
  }
}

/// A packet and its bytes, read from a file.
struct Sample {
  var packet: Packet
  var bytes: [UInt8]
}

extension Sample {
  /// The packets of a file, as far as it can be read, and no more than `limit`.
  static func read(_ file: URL, limit: Int = .max) -> [Sample] {
    guard let input = try? InputFile(path: file.path) else { return [] }
    defer { input.close() }
    if input.kind == .text {
      guard let text = try? input.textSource().read(.max) else { return [] }
      return read(HexdumpReader(text: text, name: file.lastPathComponent, judge: FirstLayerJudge().judge), limit)
    }
    guard let reader = try? input.captureReader() else { return [] }
    switch consume reader {
    case .pcap(let reader): return read(reader, limit)
    case .pcapng(let reader): return read(reader, limit)
    }
  }

  /// The packets of a fixture, by its path from the repository; many tests ask for them, and each file is read once.
  static func read(fixture: String, limit: Int = .max) -> [Sample] {
    if let samples = samplesRead.withLock({ $0[fixture] }) { return Array(samples.prefix(limit)) }
    let samples = read(Fixture.repository.appendingPathComponent(fixture))
    samplesRead.withLock { $0[fixture] = samples }
    return Array(samples.prefix(limit))
  }

  private static let samplesRead = Mutex<[String: [Sample]]>([:])

  private static func read(_ reader: some PacketReader, _ limit: Int) -> [Sample] {
    var reader = reader
    var samples: [Sample] = []
    var faults = 0
    // After a fault there may be more packets.
    while samples.count < limit, faults < 100 {
      do {
        guard let packet = try reader.next() else { break }
        samples.append(Sample(packet: packet, bytes: reader.withBytes { span in span.indices.map { span[$0] } }))
      } catch {
        faults += 1
      }
    }
    return samples
  }
}
