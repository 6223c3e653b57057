import Foundation

/// What a run of the built `dissect` gave.
struct Outcome: Equatable {
  var output: String
  var errors: String
  var status: Int32
}

/// Runs the command that was built beside the tests.
enum Command {
  /// `dissect` in the products' directory, where the test bundle lies too.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = [tests, CommandLine.arguments[0], Bundle.main.bundlePath].map { bundle in
      URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("dissect").path
    }
    return beside.first { FileManager.default.isExecutableFile(atPath: $0) } ?? beside[0]
  }()

  /// Runs `dissect` in the repository's root.
  static func dissect(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, input: Data(input.utf8), environment)
  }

  /// Runs a line of shell in the repository's root; `$dissect` is the command.
  static func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try run("/bin/sh", ["-c", line], input: Data(), environment)
  }

  /// What is said of an input that can be read: a line for the text of the slide, nothing for a capture.
  static func report(of input: String) -> String {
    guard input.hasSuffix("/slide.hex") else { return "" }
    return "dissect: \(input): read 1 packet, 198 bytes, lines 1–13, as offsets and words, first layer Raw IP\n"
  }

  private static func run(
    _ program: String, _ arguments: [String], input: Data, _ environment: [String: String]
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dissect-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that nobody empties would stop the command.
    let files = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
    for file in files { try input.write(to: file) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = Fixture.repository
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "dissect": path].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    let output = try FileHandle(forWritingTo: files[1])
    let errors = try FileHandle(forWritingTo: files[2])
    try output.truncate(atOffset: 0)
    try errors.truncate(atOffset: 0)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self), status: process.terminationStatus)
  }
}

extension Outcome {
  /// The same with another name of the input in its lines of JSON.
  func inputNamed(_ name: String, insteadOf path: String) -> Outcome {
    var copy = self
    copy.output = output.replacing("{\"input\":\"\(path)\"", with: "{\"input\":\"\(name)\"")
    return copy
  }
}
