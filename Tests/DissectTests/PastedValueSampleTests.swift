import Foundation
import Testing

private let folder = Fixture.repository.deletingLastPathComponent().appending(path: "shared/faults/pastes")

/// Texts as people paste them, beside the repository where that folder is present.
@Suite("Pasted values and notations", .enabled(if: FileManager.default.fileExists(atPath: folder.path())))
struct PastedValueSampleTests {
  @Test(
    "Their bytes and their first layer are as the index says",
    arguments: [
      "unpadded-name", "unpadded-control-byte", "unpadded-quoted", "unpadded-string", "decimal-name",
      "decimal-commas-name", "tcp-header-named", "lua-decimal-escapes", "json-base64-escaped", "code-span-assignment",
      "bad-ihl-below-prose",
    ])
  func sample(name: String) throws {
    let index = try String(contentsOf: folder.appending(path: "INDEX.md"), encoding: .utf8)
    let row = try #require(index.split(separator: "\n").first { $0.hasPrefix("| \(name).txt ") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
    let layers = ["EN10MB": "Ethernet", "RAW": "Raw IP", "TCP": "TCP"]
    let outcome = try Command.dissect(["--emit", "hex", folder.appending(path: "\(name).txt").path()])
    #expect(outcome.output == cells[2] + "\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("first layer \(layers[cells[1]] ?? "?")"))
    #expect(outcome.errors.contains("(a leading control byte)") == (name == "unpadded-control-byte"))
  }
}
