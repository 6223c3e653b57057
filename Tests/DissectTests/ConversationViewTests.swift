import Foundation
import Testing

private let exchanges = "Fixtures/http/exchanges.pcap"
private let capture = "Fixtures/captures/http.pcap"

@Suite struct `A conversation that is followed` {
  private func follow(_ stream: String, _ more: [String] = [], _ input: String = capture) throws -> Outcome {
    try Command.dissect(["-q", "--follow", stream] + more + [input])
  }

  @Test(arguments: ["0", "tcp.stream==0", "tcp.stream == 0"])
  func `is shown as text, each side's lines after its mark`(stream: String) throws {
    let lines = try follow(stream).output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0].hasPrefix("192.0.2.1:49990 → 192.0.2.2:80 · packet 4 · 2026-11-22 11:14:09.511064 UTC"))
    #expect(lines[1] == "> GET / HTTP/1.1" && lines.contains("< HTTP/1.0 200 OK"))
    #expect(lines.contains(">"))
    #expect(lines.dropLast().allSatisfy { $0.isEmpty || $0.hasPrefix(">") || $0.hasPrefix("<") || $0.contains(" → ") })
  }

  @Test func `has its bytes as they came, in raw form`() throws {
    let raw = try follow("0", ["--follow-as", "raw"]).output
    #expect(raw.hasPrefix("GET / HTTP/1.1\r\nHost: 192.0.2.2\r\n") && raw.contains("\r\n\r\nHTTP/1.0 200 OK\r\n"))
  }

  @Test func `counts each side's bytes in hex`() throws {
    let lines = try follow("0", ["--follow-as", "hex"]).output.split(separator: "\n")
    #expect(lines.contains("> 00000000  47 45 54 20 2f 20 48 54 54 50 2f 31 2e 31 0d 0a  GET / HTTP/1.1.."))
    #expect(lines.contains { $0.hasPrefix("< 00000000  48 54 54 50 2f 31 2e 30") })
  }

  @Test func `has its segments in order, and its bodies without chunks`() throws {
    let text = try follow("0", [], exchanges).output
    let paragraphs = text.split(separator: "\n").filter { $0.hasPrefix("< <p>paragraph ") }
    #expect(paragraphs.count == 24)
    #expect(paragraphs.enumerated().allSatisfy { $1.hasPrefix("< <p>paragraph \($0):") })
    // The image's chunks are put together, and it is no text.
    #expect(text.contains("89 50 4e 47 0d 0a 1a 0a 00 01 02 03 04 05 06 07  .PNG............"))
    #expect(!text.contains("12c\r") && !text.contains("< 12c"))
  }

  @Test func `says what is missing`() throws {
    for form in ["text", "hex"] {
      #expect(try follow("2", ["--follow-as", form], exchanges).output.contains("< … 1000 bytes are missing"))
    }
  }

  @Test func `that is not there is said to be so`() throws {
    let outcome = try follow("99")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("dissect: no packet is of tcp.stream==99"))
  }

  @Test func `is coloured where it is asked for, and holds no other escape`() throws {
    let colored = try follow("0", ["--color", "always"]).output
    #expect(colored.contains("\u{1b}[36m> ") && colored.contains("\u{1b}[32m< "))
    let plain = colored.replacing(/\u{1b}\[[0-9]+m/, with: "")
    #expect(plain == (try follow("0").output))
    let hostile = try follow("1", [], exchanges).output
    #expect(Invariants.violations(text: Array(hostile.utf8)) == [])
  }

  @Test func `may be UDP's`() throws {
    let shown = try follow("udp.stream==0", ["--follow-as", "hex"], "Fixtures/streams/exchanges.pcap")
    #expect(shown.status == 0 && shown.output.contains("\n> 00000000  ") && shown.output.contains("\n< 00000000  "))
  }
}

@Suite struct `HTTP's exchanges` {
  private func messages(_ more: [String] = []) throws -> String {
    try Command.dissect(["--format", "messages", "--width", "80"] + more + [exchanges]).output
  }

  @Test func `are shown one after the other, each request with its response`() throws {
    let text = try messages()
    let blocks = text.components(separatedBy: "\n\nExchange ")
    #expect(blocks.count == 22)
    let page = try #require(blocks.first { $0.contains("GET /index.html?from=mail") })
    #expect(page.contains("\n  HTTP/1.1 200 OK\n") && page.contains("\n  <head>\\t<title>Grüße, 世界</title></head>\n"))
    #expect(page.contains(" more rows, ") && page.contains(" · after 1 ms\n"))
    let form = try #require(blocks.first { $0.contains("POST /form") })
    #expect(
      form.contains("\n  name=Ada&city=London\n") && form.contains("100 Continue") && form.contains("303 See Other"))
    let empty = try #require(blocks.first { $0.contains("GET /empty") })
    #expect(empty.contains("204 No Content") && !empty.contains("200 OK"))
    let image = try #require(blocks.first { $0.contains("GET /images/logo") })
    #expect(image.contains("  0000  89 50 4e 47") && image.contains("--full shows them"))
    #expect(text.contains("GET /unanswered") && text.contains("Response · none was captured\n"))
    #expect(Invariants.violations(text: Array(text.utf8)) == [])
  }

  @Test func `are whole where all is asked for`() throws {
    let text = try messages(["--full"])
    #expect(!text.contains("more rows") && text.contains("paragraph 23"))
  }
}

@Suite struct `Statistics` {
  @Test func `are tables`() throws {
    let text = try Command.dissect(["--statistics", exchanges]).output
    #expect(text.hasPrefix("60 packets, "))
    for title in ["Protocol hierarchy", "Conversations", "Endpoints", "HTTP exchanges", "Notes"] {
      #expect(text.contains("\n\n\(title)\n"))
    }
    #expect(!text.contains("DNS answers"))
    let names = try Command.dissect(["--statistics", "Fixtures/streams/exchanges.pcap"]).output
    #expect(names.contains("\n\nDNS answers\n"))
    #expect(Invariants.violations(text: Array((text + names).utf8)) == [])
  }

  @Test func `are one JSON object where that is asked for`() throws {
    let outcome = try Command.dissect(["--statistics", "--format", "json", exchanges])
    let object = try JSONValue(parsing: Array(outcome.output.utf8).dropLast())
    #expect(object["packets"]?.integer == 60)
    let conversations = try #require(object["conversations"]?.elements)
    #expect(conversations.count == 3)
    let packets = conversations.map { row in
      (row["forth"]?["packets"]?.integer ?? 0) + (row["back"]?["packets"]?.integer ?? 0)
    }
    #expect(packets.reduce(0, +) == 60)
    #expect(object["endpoints"]?.elements.count == 2)
    let ip = try #require(object["hierarchy"]?.elements.first)
    #expect(ip["protocol"]?.string == "ip" && ip["packets"]?.integer == 60)
    #expect(ip["layers"]?.elements.first?["protocol"]?.string == "tcp")
    let http = try #require(object["http"]?.elements)
    #expect(http.count == 22)
    let page = http.first { $0["uri"]?.string == "/index.html?from=mail" }
    #expect(page?["status"]?.integer == 200 && page?["host"]?.string == "www.example.org")
    #expect(page?["responseLength"]?.integer == 3862)
    #expect(http.contains { $0["uri"]?.string == "/form" && $0["requestLength"]?.integer == 20 })
    #expect(http.contains { $0["uri"]?.string == "/unanswered" && $0["status"] == .null })
    #expect(object["notes"]?.elements.contains { $0["name"]?.string == "tcp.analysis.lost_segment" } == true)
    #expect(object["leftOut"]?["http"]?.integer == 0)
  }

  @Test func `count all inputs together`() throws {
    let outcome = try Command.dissect(["--statistics", "--format", "json", exchanges, exchanges])
    let object = try JSONValue(parsing: Array(outcome.output.utf8).dropLast())
    #expect(object["packets"]?.integer == 120 && object["conversations"]?.elements.count == 3)
    #expect(object["http"]?.elements.count == 44)
  }

  @Test(arguments: [["--format", "tree"], ["--emit", "hex"], ["-w", "-"], ["--follow", "0"], ["--explain"]])
  func `do not share the output`(others: [String]) throws {
    let outcome = try Command.dissect(["--statistics"] + others + [exchanges])
    #expect(outcome.status == 2 && outcome.errors.contains("--"))
  }
}
