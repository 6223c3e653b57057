import Packets
import Testing

@testable import Dissection

/// A client that sends bytes to a server's port 53, with a handshake before.
private struct Client: ~Copyable {
  /// What is told of a packet.
  struct Told: Equatable {
    var layers: [ProtocolID]
    var notes: [String]
    /// The names that queries ask for, in their order.
    var names: [String] = []
    /// Where the bytes of each buffer came from: packet, offset, length.
    var pieces: [[[Int]]] = []
  }

  static let start: UInt32 = 0xffff_fff0
  private var dissector = Dissector(followingConversations: true)
  private var dissection = Dissection()
  private var number = 0
  private var port = 1024

  init() { _ = send([], at: -1, flags: 0x02) }

  /// Another connection follows.
  mutating func open() {
    port += 1
    _ = send([], at: -1, flags: 0x02)
  }

  /// Sends bytes that stand at a place of the stream; `acknowledges` is for the server's.
  mutating func send(
    _ data: [UInt8], at place: Int, flags: UInt8 = 0x10, keeping count: Int? = nil, isServer: Bool = false
  ) -> Told {
    number += 1
    let place = Self.start &+ UInt32(truncatingIfNeeded: place + 1)
    let segment =
      isServer
      ? tcpSegment(flags: flags, from: 53, to: port, sequence: 7, acknowledgment: place)
      : tcpSegment(flags: flags, from: port, to: 53, sequence: place, acknowledgment: 7)
    let hosts: [[UInt8]] = [[192, 0, 2, 1], [192, 0, 2, 2]]
    var bytes = ipv4Packet(from: hosts[isServer ? 1 : 0], to: hosts[isServer ? 0 : 1], payload: segment + data)
    let packet = Packet(
      number: number, linkType: .raw, time: Timestamp(seconds: Int64(number), nanoseconds: 0, digits: 6),
      originalLength: bytes.count)
    bytes.removeLast(data.count - min(count ?? data.count, data.count))
    dissector.dissect(packet, bytes.span, into: &dissection)
    return tell(bytes.count)
  }

  /// The server acknowledges all bytes before a place.
  mutating func acknowledge(_ place: Int) { _ = send([], at: place, isServer: true) }

  /// What is told at the end of the input.
  mutating func finish() -> [Told] {
    var all: [Told] = []
    while dissector.dissectUnfinished(into: &dissection) { all.append(tell(0)) }
    return all
  }

  private func tell(_ length: Int) -> Told {
    #expect(invariantFaults(of: dissection, length: length) == [])
    var told = Told(layers: [], notes: [])
    for index in dissection.layers.indices where dissection.layers[index].id != IPv4.id {
      told.layers.append(dissection.layers[index].id)
    }
    for index in dissection.notes.indices {
      let name = dissection.notes[index].spec.name.description
      if !name.hasPrefix("tcp.analysis."), !name.hasSuffix("checksum.unverified") { told.notes.append(name) }
    }
    for index in dissection.fields.indices where dissection.fields[index].id == DNS.Field.identifier.id {
      told.names.append(String(dissection.fields[index].value))
    }
    told.pieces = dissection.buffers.map { buffer in buffer.pieces.map { [$0.packet, $0.offset, $0.length] } }
    return told
  }
}

/// A query for a name of seven letters, of 33 bytes.
private func query(_ identifier: Int) -> [UInt8] {
  let message =
    bigEndian(identifier, 2) + [1, 0, 0, 1, 0, 0, 0, 0, 0, 0] + [7] + Array("example".utf8) + [0, 0, 1, 0, 1]
  return bigEndian(message.count, 2) + message
}

@Suite struct `A message on a TCP stream` {
  @Test func `is decoded where it is, in one segment`() {
    var client = Client()
    let told = client.send(query(1) + query(2), at: 0)
    #expect(told.layers == [.tcp, .dnsOverTCP, .dnsOverTCP])
    #expect(told.names == ["1", "2"])
    #expect(told.pieces.isEmpty)
  }

  @Test func `is decoded in the packet that completes it`() {
    var client = Client()
    let bytes = query(1) + query(2)
    let first = client.send(Array(bytes[..<5]), at: 0)
    #expect(first.layers == [.tcp, TCPSegmentData.id])
    #expect(client.send(Array(bytes[5..<20]), at: 5).notes.contains("tcp.segment.part_of"))
    let last = client.send(Array(bytes[20...]), at: 20)
    #expect(last.layers == [.tcp, TCPSegmentData.id, TCPReassembly.id, .dnsOverTCP, .dnsOverTCP])
    #expect(last.names == ["1", "2"])
    #expect(last.pieces == [[[2, 40, 5], [3, 40, 15], [4, 40, query(1).count - 20]]])
    #expect(client.finish() == [])
  }

  @Test func `comes byte by byte`() {
    var client = Client()
    let bytes = query(1)
    for place in bytes.indices.dropLast() {
      #expect(client.send([bytes[place]], at: place).names == [])
    }
    #expect(client.send([bytes[bytes.count - 1]], at: bytes.count - 1).names == ["1"])
  }

  @Test func `is put together whatever the order of its segments`() {
    let bytes = query(1) + query(2) + query(3)
    for order in [[2, 1, 0], [1, 2, 0], [2, 0, 1], [1, 0, 2]] {
      var client = Client()
      var names: [String] = []
      for part in order {
        names += client.send(Array(bytes[part * 20..<(part == 2 ? bytes.count : part * 20 + 20)]), at: part * 20).names
      }
      #expect(names == ["1", "2", "3"], "\(order)")
    }
  }

  @Test func `is not decoded twice`() {
    var client = Client()
    _ = client.send(query(1), at: 0)
    let again = client.send(query(1), at: 0)
    #expect(again.names == [])
    #expect(again.notes.contains("tcp.segment.repeated"))
    #expect(client.send(query(1) + query(2), at: 0).names == ["2"])
  }

  @Test func `keeps the bytes that came first`() {
    var client = Client()
    let bytes = query(1) + query(2)
    _ = client.send(Array(bytes[20...]), at: 20)
    let other = client.send([UInt8](repeating: 0xff, count: 30), at: 25)
    #expect(other.notes.contains("tcp.segment.overlap.conflict"))
    #expect(client.send(Array(bytes[10...]), at: 10).notes.contains("tcp.segment.overlap"))
    #expect(client.send(Array(bytes[..<10]), at: 0).names == ["1", "2"])
  }

  @Test func `is given up where the other end has what is missing`() {
    var client = Client()
    _ = client.send(Array(query(1)[..<20]), at: 0)
    let waits = client.send(query(2), at: query(1).count)
    #expect(waits.notes.contains("tcp.segment.waits"))
    client.acknowledge(2 * query(1).count)
    let later = client.send(query(3), at: 2 * query(1).count)
    #expect(later.notes.contains("tcp.segment.gap"))
    #expect(later.names == ["1", "2", "3"])
  }

  @Test func `is given up where too many segments wait`() {
    var client = Client()
    _ = client.send(query(1), at: 0)
    let size = query(1).count
    var place = 2
    while place <= TCPStream.mostWaitingSegments + 1 {
      #expect(client.send(query(place), at: place * size).names == [])
      place += 1
    }
    let told = client.send(query(place), at: place * size)
    #expect(told.notes.contains("tcp.segment.no_room"))
    #expect(told.names.count == Dissection.maximumBuffers + 1)
  }

  @Test func `is decoded as far as it is there, where the stream ends`() {
    for flags: UInt8 in [0x11, 0x14] {
      var client = Client()
      _ = client.send(Array(query(1)[..<20]), at: 0)
      let end = client.send([], at: 20, flags: flags)
      #expect(end.names == ["1"])
      #expect(end.notes.contains("data.length_beyond_end"))
    }
    var client = Client()
    _ = client.send(Array(query(1)[..<20]), at: 0)
    let left = client.finish()
    #expect(left.map(\.names) == [["1"]])
    #expect(left.first?.notes.contains("data.length_elsewhere") ?? false)
  }

  @Test func `is decoded as far as it was captured`() {
    var client = Client()
    #expect(client.send(query(1), at: 0, keeping: 20).names == ["1"])
    #expect(client.send(query(2), at: query(1).count).names == ["2"])
    _ = client.send(Array(query(3)[..<10]), at: 2 * query(1).count)
    #expect(client.send(Array(query(3)[10...]), at: 2 * query(1).count + 10, keeping: 4).names == ["3"])
  }

  @Test func `may follow bytes that were not captured`() {
    var client = Client()
    #expect(client.send(Array(query(1)[7...]), at: 500).names == [])
    client.acknowledge(500 + query(1).count - 7)
    #expect(client.send(query(2), at: 500 + query(1).count - 7).names == ["2"])
  }

  @Test func `is dropped where streams hold too much`() {
    var client = Client()
    let part = bigEndian(0xffff, 2) + query(1)[2..<20] + [UInt8](repeating: 0, count: 60_000)
    var (count, told) = (0, client.send(part, at: 0))
    while !told.notes.contains("tcp.segment.evicts"), count < 2000 {
      client.open()
      told = client.send(part, at: 0)
      count += 1
    }
    #expect((StreamBudget.mostBytes / part.count - 1...StreamBudget.mostBytes / part.count).contains(count))
    let left = client.finish()
    #expect((count / 2..<count).contains(left.count))
  }
}

@Suite struct `A head of HTTP on a TCP stream` {
  @Test func `is decoded in the packet that completes it, from its first letter on`() {
    var client = Client()
    let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    for place in bytes.indices.dropLast() {
      #expect(client.send([bytes[place]], at: place).layers == [.tcp, TCPSegmentData.id])
    }
    let last = client.send([bytes[bytes.count - 1]], at: bytes.count - 1)
    #expect(last.layers == [.tcp, TCPSegmentData.id, TCPReassembly.id, .http])
    #expect(last.notes.contains("tcp.segment.completes"))
  }

  @Test func `is not waited for where the first letters are no method's`() {
    var client = Client()
    #expect(client.send(Array("GE".utf8), at: 0).layers == [.tcp, TCPSegmentData.id])
    #expect(client.send(Array("R, which is no method".utf8), at: 2).layers == [.tcp, .data])
    #expect(client.send(Array("more".utf8), at: 23).layers == [.tcp, .data])
  }

  @Test func `ends at a limit`() {
    var client = Client()
    let part = [UInt8](repeating: 0x61, count: 60_000)
    _ = client.send(Array("GET / HTTP/1.1\r\nHost: ".utf8), at: 0)
    var (place, told) = (22, client.send(part, at: 22))
    while !told.notes.contains("tcp.segment.too_long"), place < 2 * TCPStream.longestUnit {
      place += part.count
      told = client.send(part, at: place)
    }
    #expect(place <= TCPStream.longestUnit)
    #expect(told.layers.contains(.http))
  }
}
