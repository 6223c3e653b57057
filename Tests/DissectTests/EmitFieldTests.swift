import Packets
import Testing

@testable import Rendering

private let slide = "Fixtures/frames/slide.hex"

@Suite struct `The bytes of a field` {
  private func hex(_ field: String, _ path: String = slide) throws -> [Substring] {
    let outcome = try Command.dissect(["--emit", "hex", "--field", field, path])
    #expect(outcome.status == 0 && outcome.errors == Command.report(of: path))
    return outcome.output.split(separator: "\n")
  }

  @Test(
    "are those that it lies in",
    arguments: [
      ("ip.ttl", 8..<9), ("ip.src", 12..<16), ("tcp.checksum", 36..<38),
      // Bits: the bytes that they lie in.
      ("ip.version", 0..<1), ("ip.flags.df", 6..<7), ("ip.frag_offset", 6..<8),
      // A group, and a reading of a field's bits.
      ("tcp.flags", 32..<34), ("tcp.seq_raw", 24..<28),
      // Protocols: a header, and what has no payload.
      ("ip", 0..<20), ("tcp", 20..<52), ("http", 52..<198),
    ] as [(String, Range<Int>)])
  func places(field: String, bytes: Range<Int>) throws {
    let frame = try #require(Sample.read(fixture: slide).first).bytes
    let digits = frame[bytes].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(try hex(field).map(String.init) == [digits])
  }

  @Test func `are printed for each occurrence, with a name of its own`() throws {
    let lines = try hex("http.header.name")
    #expect(lines.count > 2)
    let outcome = try Command.dissect(["--emit", "rust", "--field", "http.header.name", slide])
    let names = outcome.output.matches(of: /pub const (\w+): \[u8; (\d+)\]/)
    #expect(names.map { Int($0.2) ?? 0 } == lines.map { $0.count / 2 })
    #expect(names.map(\.1).prefix(3) == ["HTTP_HEADER_NAME_1", "HTTP_HEADER_NAME_1_2", "HTTP_HEADER_NAME_1_3"])
  }

  @Test func `are none where a packet lacks it, or where it has none`() throws {
    #expect(try hex("vlan.id") == [])
    let capture = "Fixtures/captures/http.pcap"
    let requests = try hex("http.request.method", capture)
    #expect(Set(requests).isSubset(of: ["474554", "48454144"]))
    #expect(!requests.isEmpty && requests.count < Sample.read(fixture: capture).count)
  }

  @Test func `are of a form's rows from offset 0`() throws {
    let outcome = try Command.dissect(["--emit", "xxd", "--field", "ip.src", slide])
    #expect(outcome.output == "00000000: ac16 b24c                                ...L\n")
  }

  @Test func `are unknown where the packet's are`() throws {
    var sample = try #require(Sample.read(fixture: slide).first)
    sample.packet.unknown = [10..<14]
    for index in 10..<14 { sample.bytes[index] = 0 }
    let source = try FieldSelection(name: "ip.src")
    #expect([sample].emitted(as: .hex, of: source).hasPrefix("xxxx"))
    #expect([sample].emitted(as: .hex, of: source).count == 9)
    #expect([sample].emitted(as: .hex, of: try FieldSelection(name: "ip.ttl")) == "40\n")
  }

  @Test func `can be had for every field that a packet has`() throws {
    for sample in Sample.read(fixture: "Fixtures/captures/http.pcap").prefix(6) + Sample.read(fixture: slide) {
      for name in ["eth", "ip", "tcp", "http", "ip.addr", "tcp.options", "http.line_end", "data.data"] {
        guard let selection = try? FieldSelection(name: name) else { continue }
        let text = [sample].emitted(as: .hex, of: selection)
        #expect(text.isEmpty || text.hasSuffix("\n"))
      }
    }
  }
}
