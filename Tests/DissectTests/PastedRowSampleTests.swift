import Foundation
import Testing

private let folder = Fixture.repository.deletingLastPathComponent().appending(path: "shared/faults/pastes")

/// Texts as people paste them, beside the repository where that folder is present.
@Suite("Pasted rows", .enabled(if: FileManager.default.fileExists(atPath: folder.path())))
struct PastedRowSampleTests {
  @Test(
    "Their bytes and their first layer are as the index says",
    arguments: [
      "blank-lines-cut", "can-like-last-row", "dpdk-two-segments", "ppp-fcs", "ppp-short-between", "received-expected",
      "rows-then-offsets",
    ])
  func sample(name: String) throws {
    let index = try String(contentsOf: folder.appending(path: "INDEX.md"), encoding: .utf8)
    let row = try #require(index.split(separator: "\n").first { $0.hasPrefix("| \(name).txt ") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let packets = cells[2].replacing("`", with: "").split(separator: "<br>").joined(separator: "\n")
    let layers = ["EN10MB": "Ethernet", "RAW": "Raw IP", "PPP": "PPP"]
    let outcome = try dissect(name)
    #expect(outcome.output == packets + "\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("first layer \(layers[cells[1]] ?? "?")"))
  }

  @Test("Only the bytes that are damaged or missing are unknown")
  func damaged() throws {
    let columns = try dissect("columns-lost")
    #expect(
      columns.output
        == "4500003c35bf400040061814c000xxxxc6336492e4f40050612e76960000xxxxa002faf030320000020405b40402xxxx\n")
    let group = try dissect("one-long-group")
    #expect(
      group.output
        == "4500003c35bf400040061814c0000223c6336492xxxx0050612e769600000000a002faf030320000020405b40402"
        + "080aa6cecc1b0000000001030307\n")
    #expect(columns.status == 1 && group.status == 1)
  }

  @Test("Parts of packets are none, and that is said", arguments: ["data-below-dissection", "option-dump"])
  func parts(name: String) throws {
    let outcome = try dissect(name)
    #expect(outcome.output.isEmpty && outcome.status == 1)
    #expect(outcome.errors.contains("part of"))
  }

  private func dissect(_ name: String) throws -> Outcome {
    try Command.dissect(["--emit", "hex", folder.appending(path: "\(name).txt").path()])
  }
}
