import Foundation
import Testing

/// The forms of text in dissect-dumps(5), each with its sample.
private enum Manual {
  static let forms: [(name: String, sample: String)] = {
    let file = Fixture.repository.appendingPathComponent("man/dissect-dumps.5")
    let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let forms = page.components(separatedBy: ".Sh FORMS\n").last?.components(separatedBy: "\n.It Cm ").dropFirst() ?? []
    return forms.map { form in
      let name = form.prefix { $0 != "\n" }
      let block = form.components(separatedBy: ".Bd -literal -compact\n").dropFirst().first ?? ""
      let sample = block.components(separatedBy: ".Ed").first ?? ""
      return (String(name), sample.replacing("\\&", with: "").replacing("\\e", with: "\\"))
    }
  }()

  /// What the samples hold: an ICMP echo request, alone or in an Ethernet frame, which in one has another sequence number;
  /// an HTTP request; a TLS record.
  static let packets: Set<String> = {
    let header = "02000000000202000000000108004500001c000100004001f6dcc0000201c0000202"
    let echo = "0800e5ca12340001"
    let request = Array("GET / HTTP/1.1\r\n\r\n".utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return [
      header + echo, header.dropFirst(28) + echo, header + "0800e5ca12340002", request, "16030100040e000000",
    ]
  }()
}

@Suite struct `The manual of the forms` {
  @Test func `has every form that is listed, and no other`() throws {
    let listed = try Command.dissect(["--list-inputs"]).output.split(separator: "\n")
      .map { String($0.prefix { $0 != "\t" }) }
    #expect(Manual.forms.map(\.name).sorted() == listed.sorted())
  }

  @Test(arguments: Manual.forms.filter { !["binary", "byte-count"].contains($0.name) })
  func `has samples that are read, by themselves and by name`(name: String, sample: String) throws {
    for choice in [[], ["--input", name]] {
      let outcome = try Command.dissect(choice + ["--emit", "hex"], input: sample)
      #expect(outcome.status == 0)
      let packets = outcome.output.split(separator: "\n").map(String.init)
      #expect(!packets.isEmpty && Set(packets).isSubset(of: Manual.packets), "\(choice) \(packets)")
    }
  }

  @Test func `has a sample that holds no packet, which is said`() throws {
    let count = try #require(Manual.forms.first { $0.name == "byte-count" })
    let outcome = try Command.dissect([], input: count.sample)
    #expect(outcome.status == 1 && outcome.errors.contains("a count of bytes"))
  }
}
