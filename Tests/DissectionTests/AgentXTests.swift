import Packets
import Testing

@testable import Dissection

private func message(_ type: UInt8, _ body: String, flags: UInt8 = 0x10) -> [UInt8] {
  let order = flags & 0x10 != 0 ? bigEndian : littleEndian
  return [1, type, flags, 0] + order(7, 4) + order(21, 4) + order(42, 4) + order(hex(body).count, 4) + hex(body)
}

private func segment(_ messages: [UInt8]...) -> Sample {
  var bytes = tcpSegment(options: []) + messages.joined()
  (bytes[2], bytes[3]) = (2, 0xc1)
  return Sample(ipv4Packet(options: [], payload: bytes))
}

extension Sample {
  fileprivate var agentNotes: [String] {
    notes.filter { $0.field?.hasPrefix("agentx.") ?? false }.map(\.brief)
  }
}

@Suite struct `An AgentX message` {
  @Test func `opens a session`() {
    let sample = segment(message(1, "05 000000 02 04 00 00 00000001 00001f88 00000005 6167656e74 000000"))
    #expect(sample.layers.last == AgentX.id)
    #expect(sample.value("agentx.session_id") == 7)
    #expect(sample.storedTexts("agentx.oid") == ["1.3.6.1.4.1.8072"])
    #expect(sample.content("agentx.ostring") == Array("agent".utf8))
    #expect(sample.agentNotes == [])
    #expect(sample.faults == [])
  }

  @Test func `may have its least significant byte first, and others after it`() {
    let sample = segment(message(17, "01 02 00 00 07000000", flags: 0), message(13, ""))
    #expect(sample.storedTexts("agentx.oid") == ["1.3.6.1.2.7"])
    #expect(sample.values("agentx.type") == [17, 13])
    #expect(sample.values("agentx.packet_id") == [42, 42])
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("0002 0000 00 00 00 00 fffffffb", "agentx.v.val32"),
      ("0046 0000 00 00 00 00 0000010000000000", "agentx.v.val64"),
      ("0004 0000 00 00 00 00 00000003 616263 00", "agentx.ostring"),
      ("0006 0000 00 00 00 00 01 02 00 00 00000001", "agentx.oid"),
    ])
  func `has values of every type`(binding: String, name: String) {
    #expect(segment(message(12, binding)).first(name) != nil)
    #expect(segment(message(12, binding)).agentNotes == [])
  }

  @Test(
    arguments: [
      ("0063 0000 00 00 00 00", "unknown type of value"), ("0002 0001 00 00 00 00 00000001", "reserved bits not zero"),
      ("0004 0000 00 00 00 00 00000009 61626364", "bad length"), ("0005 0000 c8 00 00 00", "too many sub-identifiers"),
    ])
  func `is told of where it is wrong`(binding: String, note: String) {
    #expect(segment(message(12, binding)).agentNotes.contains(note))
    #expect(segment(message(12, binding)).faults == [])
  }

  @Test func `is data where it is in pieces`() {
    let whole = message(1, "05 000000 00 00 00 00 00000000")
    for count in 1..<whole.count { #expect(segment(Array(whole.prefix(count))).layers.last == .data) }
    #expect(segment(whole).layers.last == AgentX.id)
  }
}
