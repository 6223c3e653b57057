import Foundation
import Testing

private let exchanges = "Fixtures/http/exchanges.pcap"

/// A folder for what a test writes, beside which nothing is to change.
private struct Yard: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("dissect-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs a line of shell in the repository's root; `$dir` is the yard, `$dissect` the command.
  func run(_ line: String) throws -> Outcome { try Command.shell(line, environment: ["dir": path]) }

  func export(_ more: String = "-q", to folder: String = "out") throws -> Outcome {
    try run("\"$dissect\" \(more) --export-bodies \"$dir/\(folder)\" \(exchanges)")
  }

  func files(_ folder: String = "") -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()) ?? []
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  func put(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }
}

@Suite struct `Bodies that are exported` {
  @Test func `are files in the folder alone, each with its own name`() throws {
    let yard = try Yard()
    let outcome = try yard.export()
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
    #expect(yard.files() == ["out"])
    let files = yard.files("out")
    let wanted = [
      "index.html", "logo.png", "form.txt", "passwd.txt", "___.._etc_passwd.txt", "index.txt", "_profile.txt",
      "_rf.txt",
      "_root.txt", "__[31mred.txt", "_txt.exe", "a_b.txt", "same.txt", "same-2.txt", "index-2.txt", "__.txt",
      "name.txt",
      "lost.txt",
    ]
    #expect(Set(wanted).subtracting(files) == [])
    #expect(files.count == wanted.count + 1)
    #expect(files.contains { $0.hasPrefix("longlong") && $0.hasSuffix(".html") && $0.utf8.count == 200 })
    #expect(yard.text("out/same.txt") == "body 9\n" && yard.text("out/same-2.txt") == "body 10\n")
    #expect(yard.text("out/form.txt") == "name=Ada&city=London")
    #expect(yard.text("out/index.html")?.hasPrefix("<html>\r\n<head>\t<title>Grüße, 世界</title>") == true)
    let image = try Data(contentsOf: URL(fileURLWithPath: "\(yard.path)/out/logo.png"))
    #expect(image.count == 776 && image.starts(with: [0x89, 0x50, 0x4e, 0x47]))
  }

  @Test func `are their owner's alone`() throws {
    let yard = try Yard()
    _ = try yard.export()
    #expect(try yard.run("umask 0; stat -c %a \"$dir\"/out/* | sort -u").output == "600\n")
    #expect(try yard.run("stat -c %a \"$dir\"/out").output == "700\n")
  }

  @Test func `never replace what is there, nor follow a link in its place`() throws {
    let yard = try Yard()
    try yard.put("mine", "secret")
    _ = try yard.run("mkdir \"$dir/out\"; ln -s ../secret \"$dir/out/same.txt\"; ln -s ../made \"$dir/out/passwd.txt\"")
    _ = try yard.run("mkdir \"$dir/out/_rf.txt\"; echo mine > \"$dir/out/name.txt\"")
    #expect(try yard.export().status == 0)
    #expect(yard.files() == ["out", "secret"])
    #expect(yard.text("secret") == "mine" && yard.text("out/name.txt") == "mine\n")
    #expect(yard.text("out/same-2.txt") == "body 9\n" && yard.text("out/same-3.txt") == "body 10\n")
    #expect(yard.text("out/passwd-2.txt") == "body 0\n" && yard.text("out/name-2.txt") == "body 14\n")
    #expect(yard.files("out/_rf.txt") == [] && yard.text("out/_rf-2.txt") == "body 4\n")
    // A second run adds its own.
    #expect(try yard.export().status == 0)
    #expect(yard.text("out/same-4.txt") == "body 9\n")
  }

  @Test(arguments: ["link", "link/", "link//", "file", "missing/out", "full"])
  func `are not written where the folder is none`(folder: String) throws {
    let yard = try Yard()
    try yard.put("", "file")
    _ = try yard.run("mkdir \"$dir/real\"; ln -s real \"$dir/link\"; ln -s /dev/full \"$dir/full\"")
    let outcome = try yard.export(to: folder)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("\(yard.path)/\(folder.hasPrefix("link") ? "link" : folder)"))
    if folder.hasPrefix("link") { #expect(outcome.errors.contains("it is a link")) }
    #expect(yard.files("real") == [] && yard.files() == ["file", "full", "link", "real"])
  }

  @Test func `are listed where nothing else is printed, and on stderr where something is`() throws {
    let yard = try Yard()
    let alone = try yard.export("")
    #expect(alone.status == 0 && alone.errors.isEmpty)
    let lines = alone.output.split(separator: "\n")
    #expect(lines.count == 20 && lines[0].hasPrefix("Packet  Bytes  Whole  Type"))
    #expect(lines.contains { $0.contains("logo.png") && $0.contains("image/png") && $0.contains("776  yes") })
    #expect(lines.contains { $0.contains("lost.txt") && $0.contains("  no  ") })
    let beside = try yard.export("--format summary", to: "second")
    #expect(beside.errors == alone.output)
    #expect(beside.output == (try Command.dissect(["--format", "summary", exchanges]).output))
    for silent in ["--format none", "-q", "-q --format summary"] {
      #expect(try yard.export(silent, to: "third").errors.isEmpty)
    }
  }

  @Test func `are those of the packets that are chosen`() throws {
    let yard = try Yard()
    _ = try yard.export("-q --packet 49-52")
    #expect(yard.files("out") == ["same-2.txt", "same.txt"])
  }

  @Test(arguments: [
    "--export-bodies ''", "--follow-as hex", "--follow x", "--follow ip.stream==1", "--follow tcp.stream=1",
  ])
  func `and other options of the kind say what they take`(options: String) throws {
    let outcome = try Command.shell("\"$dissect\" \(options) \(exchanges)")
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains("--"))
  }
}
