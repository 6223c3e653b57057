import Packets
import Testing

@testable import Dissection

@Suite struct `A rule of the user` {
  /// The names of a packet's layers, and what is noted.
  private func layers(_ bytes: [UInt8], linkType: LinkType = .ipv4, _ rules: String...) throws -> [String] {
    var dissector = Dissector(decodingAs: try rules.map { try DecodeAsRule($0) })
    var dissection = Dissection()
    dissector.dissect(Packet(number: 1, linkType: linkType, originalLength: bytes.count), bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    return dissection.layers.indices.map { dissection.layers[$0].id.spec.name.description }
      + dissection.notes.indices.map { dissection.notes[$0].spec.name.description }.filter { $0.hasPrefix("data.") }
  }

  private let request = Array("GET / HTTP/1.0\r\n\r\n".utf8)

  @Test func `leads a number that nobody has to a protocol`() throws {
    let packet = ipv4Packet(options: [], protocol: 253, payload: request)
    #expect(try layers(packet) == ["ip", "data"])
    #expect(try layers(packet, "ip.proto==253:http") == ["ip", "http"])
    #expect(try layers(packet, "ip.proto == 0xFD : HTTP") == ["ip", "http"])
    #expect(try layers(packet, "ip.proto==250-255:http") == ["ip", "http"])
  }

  @Test func `wins over what a number leads to otherwise`() throws {
    let frame = ethernetHeader(0x0800) + ipv4Packet(options: [], protocol: 253, payload: request)
    #expect(try layers(frame, linkType: .ethernet) == ["eth", "ip", "data"])
    #expect(try layers(frame, linkType: .ethernet, "ethertype==0x0800:data") == ["eth", "data"])
  }

  @Test func `whose protocol the bytes do not fit leaves data, and says what was tried`() throws {
    let packet = ipv4Packet(options: [], protocol: 253, payload: [0x16, 3, 1, 0, 5])
    #expect(try layers(packet, "ip.proto==253:http") == ["ip", "data", "data.handed_back"])
  }

  @Test(arguments: [
    ("udp.port=5000:http", "has the form"), ("", "has the form"), ("port==1:http", "udp.port"),
    ("udp.port==70000:http", "0 to 65535"), ("udp.port==x:http", "“x”"), ("udp.port==9-5:http", "“9-5”"),
    ("udp.port==5000", "colon"), ("udp.port==5000:nonsense", "“nonsense”"), ("udp.port==:http", "“”"),
    ("ip.proto==256:http", "0 to 255"), ("udp.port==99999999999999999999:http", "no number"),
  ])
  func `that is wrong says what is wrong and what may stand there`(rule: String, words: String) {
    #expect {
      _ = try DecodeAsRule(rule)
    } throws: { ($0 as? DecodeAsRule.Fault)?.message.contains(words) ?? false }
  }
}
