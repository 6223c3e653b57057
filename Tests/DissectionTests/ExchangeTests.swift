import Packets
import Testing

@testable import Dissection

/// Datagrams between hosts, as they come one after the other.
private struct Exchanges: ~Copyable {
  private var dissector = Dissector(followingConversations: true)
  private var dissection = Dissection()
  private var number = 0

  /// Sends an IPv4 packet `milliseconds` after the start, and returns the derived fields that are told of it.
  mutating func send(
    _ protocolNumber: UInt8, from source: UInt8, to destination: UInt8, at milliseconds: Int, _ payload: [UInt8],
    hasTime: Bool = true
  ) -> [String: UInt64] {
    number += 1
    let bytes = ipv4Packet(
      protocol: protocolNumber, from: [192, 0, 2, source], to: [192, 0, 2, destination], payload: payload)
    let time = Timestamp(
      seconds: Int64(milliseconds / 1000), nanoseconds: UInt32(milliseconds % 1000) * 1_000_000, digits: 9)
    let packet = Packet(number: number, linkType: .raw, time: hasTime ? time : nil, originalLength: bytes.count)
    dissector.dissect(packet, bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    var told: [String: UInt64] = [:]
    for index in dissection.fields.indices where dissection.fields[index].isKind(.derived) {
      told[dissection.fields[index].id.spec.name.description] = dissection.fields[index].value
    }
    return told
  }

  mutating func datagram(
    from source: UInt8, _ sourcePort: Int, to destination: UInt8, _ port: Int, at time: Int = 0, _ data: [UInt8],
    hasTime: Bool = true
  ) -> [String: UInt64] {
    let header = bigEndian(sourcePort, 2) + bigEndian(port, 2) + bigEndian(8 + data.count, 2) + [0, 0]
    return send(17, from: source, to: destination, at: time, header + data, hasTime: hasTime)
  }
}

private let millisecond: UInt64 = 1_000_000

private func query(_ identifier: UInt8, isResponse: Bool = false) -> [UInt8] {
  [0, identifier, isResponse ? 0x81 : 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0x61, 0, 0, 1, 0, 1]
}

@Suite struct `A response` {
  @Test func `says which packet asked, and how long it took`() {
    var hosts = Exchanges()
    _ = hosts.datagram(from: 1, 5000, to: 2, 53, at: 10, query(1))
    _ = hosts.datagram(from: 1, 5000, to: 2, 53, at: 11, query(2))
    _ = hosts.datagram(from: 3, 5000, to: 2, 53, at: 12, query(1))
    let told = hosts.datagram(from: 2, 53, to: 1, 5000, at: 30, query(1, isResponse: true))
    #expect(told["dns.response_to"] == 1)
    #expect(told["dns.time"] == 20 * millisecond)
    #expect(hosts.datagram(from: 2, 53, to: 1, 5001, at: 31, query(1, isResponse: true))["dns.response_to"] == nil)
  }

  @Test func `may come twice, and so may its request`() {
    var hosts = Exchanges()
    _ = hosts.datagram(from: 1, 5000, to: 2, 53, query(1))
    #expect(hosts.datagram(from: 1, 5000, to: 2, 53, query(1))["dns.retransmit_request_in"] == 1)
    #expect(hosts.datagram(from: 2, 53, to: 1, 5000, query(1, isResponse: true))["dns.response_to"] == 1)
    #expect(hosts.datagram(from: 2, 53, to: 1, 5000, query(1, isResponse: true))["dns.retransmit_response_in"] == 3)
    // What was answered may be asked anew.
    #expect(hosts.datagram(from: 1, 5000, to: 2, 53, query(1))["dns.retransmit_request_in"] == nil)
  }

  @Test func `is told of echoes by identifier and sequence number`() {
    var hosts = Exchanges()
    _ = hosts.send(1, from: 1, to: 2, at: 0, [8, 0, 0, 0, 0, 7, 0, 1])
    _ = hosts.send(1, from: 1, to: 2, at: 5, [8, 0, 0, 0, 0, 7, 0, 2])
    let second = hosts.send(1, from: 2, to: 1, at: 9, [0, 0, 0, 0, 0, 7, 0, 2])
    #expect(second["icmp.resp_to"] == 2)
    #expect(second["icmp.resptime"] == 4 * millisecond)
    #expect(hosts.send(1, from: 2, to: 1, at: 10, [0, 0, 0, 0, 0, 8, 0, 1])["icmp.resp_to"] == nil)
  }

  @Test func `is not told of packets without times`() {
    var hosts = Exchanges()
    _ = hosts.datagram(from: 1, 5000, to: 2, 53, query(1), hasTime: false)
    let told = hosts.datagram(from: 2, 53, to: 1, 5000, query(1, isResponse: true), hasTime: false)
    #expect(told["dns.response_to"] == nil)
    #expect(told["udp.stream"] == nil)
  }
}

@Suite struct `A conversation of datagrams` {
  @Test func `is numbered in the order in which it begins`() {
    var hosts = Exchanges()
    #expect(hosts.datagram(from: 1, 5000, to: 2, 9, at: 1, [1])["udp.stream"] == 0)
    #expect(hosts.datagram(from: 1, 5001, to: 2, 9, at: 2, [1])["udp.stream"] == 1)
    let back = hosts.datagram(from: 2, 9, to: 1, 5000, at: 5, [1])
    #expect(back["udp.stream"] == 0)
    #expect(back["ip.stream"] == 0)
    #expect(back["udp.time_relative"] == 4 * millisecond)
    #expect(hosts.datagram(from: 3, 5000, to: 2, 9, at: 6, [1])["ip.stream"] == 1)
  }

  @Test func `is TFTP's where a request announced it`() {
    var hosts = Exchanges()
    _ = hosts.datagram(from: 1, 5000, to: 2, 69, at: 0, [0, 1] + Array("f\0octet\0".utf8))
    let block = hosts.datagram(from: 2, 3000, to: 1, 5000, at: 7, [0, 3, 0, 1, 1, 2, 3])
    #expect(block["udp.announced_in"] == 1)
    #expect(block["tftp.response_to"] == 1)
    #expect(block["tftp.time"] == 7 * millisecond)
    let acknowledgment = hosts.datagram(from: 1, 5000, to: 2, 3000, at: 9, [0, 4, 0, 1])
    #expect(acknowledgment["tftp.response_to"] == 2)
    #expect(hosts.datagram(from: 2, 3000, to: 1, 5001, at: 9, [0, 3, 0, 1])["udp.announced_in"] == nil)
  }
}
