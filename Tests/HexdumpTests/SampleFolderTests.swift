import Foundation
import Packets
import Testing

private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/dumps/samples")
private let hasSamples = FileManager.default.fileExists(atPath: folder.path())

/// Dumps that real tools printed, beside the repository where that folder is present.
@Suite("Dumps that the tools themselves printed", .enabled(if: hasSamples))
struct SampleFolderTests {

  static let echoes =
    Array(0...22) + Array(24...28) + Array(33...53) + Array(55...57)

  static func file(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }

  @Test("One frame in every form", arguments: echoes)
  func echoFrame(number: Int) throws {
    let outcome = read(try Self.file(String(format: "%02d.txt", number)))
    #expect(outcome.bytes == [try Self.file("icmp.bin")])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Without a link header")
  func rawFrame() throws {
    #expect(read(try Self.file("23.txt")).bytes == [Array(try Self.file("icmp.bin").dropFirst(14))])
  }

  @Test("Repeated rows are filled in", arguments: [29, 30])
  func repeats(number: Int) throws {
    #expect(read(try Self.file("\(number).txt")).bytes == [try Self.file("zeros.bin")])
  }

  @Test("Reassembled and decoded data are no packets")
  func derivedData() throws {
    let outcome = read(try Self.file("32.txt"))
    #expect(outcome.bytes.map(\.count) == [74, 74, 66, 128, 146, 129])
    #expect(outcome.bytes.first == (try Self.file("syn.bin")))
    #expect(outcome.errors.isEmpty)
  }

  @Test("Bytes that a form leaves out are unknown")
  func leftOut() throws {
    let outcome = read(try Self.file("54.txt"))
    #expect(outcome.bytes.first?.prefix(50) == (try Self.file("icmp.bin").prefix(50)))
    #expect(outcome.packets.first?.unknown == [50..<58])
    #expect(outcome.errors.count == 1)
  }
}
