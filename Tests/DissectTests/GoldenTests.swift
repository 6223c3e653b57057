import Foundation
import Testing

/// A golden file: the command that made it in the first line, and after it what it printed on stdout; on stderr, after
/// a line `[stderr]`; and its exit status, in a line `[exit 1]`, where it was not zero.
struct Golden {
  let path: String

  /// Whether golden files are to be written, not compared.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"].map { !$0.isEmpty } ?? false

  private var file: URL { Fixture.repository.appendingPathComponent(path) }

  /// What is on disk; nil where the file is not there.
  var recorded: String? { try? String(contentsOf: file, encoding: .utf8) }

  /// The first line, without its `$`; that of a new file by its view.
  var command: String {
    guard let line = recorded?.split(separator: "\n", maxSplits: 1).first, line.hasPrefix("$ dissect ") else {
      return newCommand
    }
    return String(line.dropFirst(2))
  }

  private var newCommand: String {
    let input = (path as NSString).deletingPathExtension
    let isTraffic = input.hasPrefix("Fixtures/captures/")
    return switch (path as NSString).pathExtension {
    case "tree": "dissect --width 100 \(isTraffic ? "--count 8 " : "")\(input)"
    case "follow": "dissect --follow 0 \(input)"
    case "statistics": "dissect --statistics \(input)"
    case "messages": "dissect --format messages --width 100 \(input)"
    case "narrow": "dissect --width 80 --packet 7,10 \(input)"
    case "wide": "dissect --width 160 --packet 7,10 \(input)"
    case "explain": "dissect --explain --width 100 --count 2 \(input)"
    case let view: "dissect --format \(view)\(view == "json" ? " --count 2" : "") \(input)"
    }
  }

  /// What the file is to hold: the command is run.
  func current() throws -> String {
    let outcome = try Command.shell(command.replacing(/^dissect/, with: "\"$dissect\""))
    var text = "$ \(command)\n\(outcome.output)"
    if !outcome.errors.isEmpty { text += "[stderr]\n\(outcome.errors)" }
    if outcome.status != 0 { text += "[exit \(outcome.status)]\n" }
    return text
  }

  func record(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }
}

@Suite struct `Golden files` {
  /// Inputs whose trees and JSON would be hundreds of thousands of bytes, and those that only show forms of text.
  private static func needsSummaryOnly(_ fixture: String) -> Bool {
    fixture.hasPrefix("Fixtures/text/")
      || [
        "Fixtures/malformed/large.hex", "Fixtures/malformed/many-fields.pcap", "Fixtures/ipv6/jumbogram.pcap.gz",
      ].contains(fixture)
  }

  /// One of each kind of layer with its explanations.
  private static let explained = [
    "Fixtures/frames/slide.hex", "Fixtures/ethernet/vlan.hex", "Fixtures/ipv4/options.hex", "Fixtures/tcp/options.hex",
    "Fixtures/tcp/mptcp.hex", "Fixtures/http/responses.hex", "Fixtures/arp/messages.hex", "Fixtures/udp/datagrams.hex",
    "Fixtures/ipv6/headers.hex", "Fixtures/ipv6/options.hex", "Fixtures/ipv6/routing.hex", "Fixtures/dhcp/messages.hex",
    "Fixtures/dhcpv6/messages.hex", "Fixtures/ntp/times.hex",
  ]

  @Test(arguments: Fixture.all)
  func `stand beside every fixture, one for each view`(fixture: String) throws {
    var views = Self.needsSummaryOnly(fixture) ? ["summary"] : ["tree", "summary", "json"]
    if Self.explained.contains(fixture) { views.append("explain") }
    if fixture == "Fixtures/http/exchanges.pcap" { views += ["messages", "follow", "statistics"] }
    if fixture == "Fixtures/http/bodies.pcap" { views += ["narrow", "wide"] }
    for golden in views.map({ Golden(path: "\(fixture).\($0)") }) where golden.recorded == nil {
      if Golden.isUpdating { try golden.record(try golden.current()) }
      Issue.record("\(golden.path) was missing; make golden writes it")
    }
  }

  @Test(arguments: Fixture.goldens)
  func `hold what their command prints`(path: String) throws {
    let golden = Golden(path: path)
    let current = try golden.current()
    let recorded = try #require(golden.recorded)
    guard current != recorded else { return }
    if Golden.isUpdating {
      try golden.record(current)
      Issue.record("recorded \(path): read what changed, and run again without UPDATE_GOLDEN")
    } else {
      Issue.record("\(path) differs\n\(difference(recorded, current))")
    }
  }

  @Test func `belong to a fixture`() {
    let orphans = Fixture.goldens.filter { !Fixture.all.contains(($0 as NSString).deletingPathExtension) }
    #expect(orphans == [])
  }

  @Test func `are not being recorded`() {
    if Golden.isUpdating {
      Issue.record("UPDATE_GOLDEN is set: files were written, not compared; run again without it")
    }
  }

  /// The first lines that differ.
  private func difference(_ recorded: String, _ current: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = current.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(old, new).prefix { $0 == $1 }.count
    let (before, after) = (old.dropFirst(first).prefix(3), new.dropFirst(first).prefix(3))
    // Lines of JSON are long: what they begin alike with is left out.
    let same = zip(before.first ?? "", after.first ?? "").prefix { $0 == $1 }.count
    func shown(_ lines: ArraySlice<Substring>, _ mark: String) -> String {
      lines.map { "\(mark) \($0.dropFirst($0.count > 200 ? max(0, same - 80) : 0).prefix(200))\n" }.joined()
    }
    return "line \(first + 1):\n" + shown(before, "-") + shown(after, "+")
  }
}
