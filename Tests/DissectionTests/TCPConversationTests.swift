import Packets
import Testing

@testable import Dissection

/// Segments between a client and a server, as they come one after the other.
private struct Talk: ~Copyable {
  enum Side { case client, server }

  /// What is told of a segment.
  struct Told: Equatable {
    var notes: [String]
    var values: [String: UInt64]
  }

  private var dissector = Dissector(followingConversations: true)
  private var dissection = Dissection()
  private var number = 0
  private(set) var last = Told(notes: [], values: [:])

  /// Sends a segment `milliseconds` after the start, and returns what is told of it.
  mutating func send(
    _ side: Side, _ flags: UInt8 = 0x10, at milliseconds: Int = 0, second: Int64? = nil, _ sequence: UInt32,
    _ acknowledgment: UInt32 = 0,
    length: Int = 0, window: UInt16 = 1000, options: [UInt8] = [], hasTime: Bool = true
  ) -> Told {
    number += 1
    let ends: [(address: [UInt8], port: Int)] = [([192, 0, 2, 1], 49_152), ([198, 51, 100, 7], 80)]
    let (source, destination) = side == .client ? (ends[0], ends[1]) : (ends[1], ends[0])
    let segment = tcpSegment(
      options: options, flags: flags, from: source.port, to: destination.port, sequence: sequence,
      acknowledgment: acknowledgment, window: window)
    let bytes = ipv4Packet(
      from: source.address, to: destination.address, payload: segment + [UInt8](repeating: 0x61, count: length))
    let time = Timestamp(
      seconds: second ?? Int64(milliseconds / 1000), nanoseconds: UInt32(milliseconds % 1000) * 1_000_000, digits: 9)
    let packet = Packet(
      number: number, linkType: .raw, time: hasTime ? time : nil, originalLength: bytes.count)
    dissector.dissect(packet, bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    var told = Told(notes: [], values: [:])
    for index in dissection.notes.indices {
      let name = dissection.notes[index].spec.name.description
      if name.hasPrefix("tcp.analysis.") { told.notes.append(String(name.dropFirst("tcp.analysis.".count))) }
    }
    for index in dissection.fields.indices where dissection.fields[index].id.set == Int(TCP.ConversationField.setNumber)
    {
      told.values[dissection.fields[index].id.spec.name.description] = dissection.fields[index].value
    }
    return told
  }

  /// A handshake that scales both windows by 2, a millisecond each segment.
  mutating func shakeHands() {
    _ = send(.client, 0x02, at: 0, 1000, options: [3, 3, 1, 0])
    _ = send(.server, 0x12, at: 1, 5000, 1001, options: [3, 3, 1, 0])
    _ = send(.client, at: 2, 1001, 5001)
  }
}

@Suite("TCP conversations")
struct TCPConversationTests {
  @Test func `numbers count from the SYN, and windows are scaled after the handshake`() {
    var talk = Talk()
    let first = talk.send(.client, 0x02, 1000, options: [3, 3, 1, 0])
    #expect(first.values["tcp.seq"] == 0)
    #expect(first.values["tcp.window_size"] == 1000)
    let second = talk.send(.server, 0x12, at: 1, 5000, 1001, options: [3, 3, 2, 0])
    #expect(second.values["tcp.ack"] == 1)
    let third = talk.send(.client, at: 3, 1001, 5001)
    #expect(third.values["tcp.seq"] == 1)
    #expect(third.values["tcp.ack"] == 1)
    #expect(third.values["tcp.window_size"] == 2000)
    #expect(third.values["tcp.completeness"] == 7)
    #expect(third.values["tcp.analysis.initial_rtt"] == 3_000_000)
    #expect(talk.send(.server, at: 4, 5001, 1001).values["tcp.window_size"] == 4000)
  }

  @Test func `numbers of a connection whose start was not captured count from its first byte`() {
    var talk = Talk()
    let told = talk.send(.server, 0x18, 0xffff_fff0, 77, length: 32)
    #expect(told.values["tcp.seq"] == 1)
    #expect(told.values["tcp.ack"] == 1)
    #expect(told.values["tcp.nxtseq"] == 33)
    #expect(talk.send(.server, 0x18, 0x10, 77, length: 1).values["tcp.seq"] == 33)
  }

  @Test func `windows are not scaled where one end does not scale`() {
    var talk = Talk()
    _ = talk.send(.client, 0x02, 1000, options: [3, 3, 1, 0])
    _ = talk.send(.server, 0x12, at: 1, 5000, 1001)
    #expect(talk.send(.client, at: 2, 1001, 5001).values["tcp.window_size"] == 1000)
  }

  @Test func `what is sent again is told by what was acknowledged, and when`() {
    var talk = Talk()
    talk.shakeHands()
    #expect(talk.send(.client, 0x18, at: 10, 1001, 5001, length: 100).notes == [])
    #expect(talk.send(.client, 0x18, at: 11, 1101, 5001, length: 100).notes == [])
    let again = talk.send(.client, 0x18, at: 400, 1001, 5001, length: 100)
    #expect(again.notes == ["retransmission"])
    #expect(again.values["tcp.analysis.rto"] == 389_000_000)
    #expect(again.values["tcp.analysis.rto_frame"] == 5)
    _ = talk.send(.server, at: 401, 5001, 1201)
    #expect(talk.send(.client, 0x18, at: 402, 1001, 5001, length: 100).notes == ["spurious_retransmission"])
  }

  @Test func `a segment that comes within the round trip after a later one is out of order`() {
    var talk = Talk()
    talk.shakeHands()
    _ = talk.send(.client, 0x18, at: 10, 1001, 5001, length: 100)
    #expect(talk.send(.client, 0x18, at: 11, 1201, 5001, length: 100).notes == ["lost_segment"])
    #expect(talk.send(.client, 0x18, at: 12, 1101, 5001, length: 100).notes == ["out_of_order"])
  }

  @Test func `duplicate ACKs are counted, and what follows two of them soon is a fast retransmission`() {
    var talk = Talk()
    talk.shakeHands()
    for (place, sequence) in [UInt32(1001), 1101, 1201, 1301].enumerated() {
      _ = talk.send(.client, 0x18, at: 10 + place, sequence, 5001, length: 100)
    }
    _ = talk.send(.server, at: 20, 5001, 1101)
    #expect(talk.send(.server, at: 21, 5001, 1101).values["tcp.analysis.duplicate_ack_num"] == 1)
    let second = talk.send(.server, at: 22, 5001, 1101)
    #expect(second.notes == ["duplicate_ack"])
    #expect(second.values["tcp.analysis.duplicate_ack_num"] == 2)
    #expect(second.values["tcp.analysis.duplicate_ack_frame"] == 8)
    let fast = talk.send(.client, 0x18, at: 23, 1101, 5001, length: 100)
    #expect(fast.notes == ["fast_retransmission"])
    #expect(fast.values["tcp.analysis.retransmission"] == 1)
  }

  @Test func `bytes are in flight until they are acknowledged`() {
    var talk = Talk()
    talk.shakeHands()
    #expect(talk.send(.client, 0x18, at: 10, 1001, 5001, length: 100).values["tcp.analysis.bytes_in_flight"] == 100)
    #expect(talk.send(.client, 0x18, at: 11, 1101, 5001, length: 50).values["tcp.analysis.bytes_in_flight"] == 150)
    let acknowledgment = talk.send(.server, at: 15, 5001, 1101)
    #expect(acknowledgment.values["tcp.analysis.acks_frame"] == 4)
    #expect(acknowledgment.values["tcp.analysis.ack_rtt"] == 5_000_000)
    #expect(talk.send(.client, 0x18, at: 16, 1151, 5001, length: 10).values["tcp.analysis.bytes_in_flight"] == 60)
  }

  @Test func `an acknowledgment of bytes that were not captured is said`() {
    var talk = Talk()
    talk.shakeHands()
    #expect(talk.send(.server, at: 10, 5001, 1301).notes == ["ack_lost_segment"])
  }

  @Test func `keep-alives and their answers are no retransmissions`() {
    var talk = Talk()
    talk.shakeHands()
    #expect(talk.send(.client, at: 9000, 1000, 5001, length: 1).notes == ["keep_alive"])
    _ = talk.send(.server, at: 9001, 5001, 1001)
    #expect(talk.send(.client, at: 19000, 1000, 5001).notes == ["keep_alive"])
    #expect(talk.send(.server, at: 19001, 5001, 1001).notes == ["keep_alive_ack"])
  }

  @Test func `a closed window, its probes and its opening are told apart`() {
    var talk = Talk()
    talk.shakeHands()
    _ = talk.send(.client, 0x18, at: 10, 1001, 5001, length: 100)
    #expect(talk.send(.server, at: 11, 5001, 1101, window: 0).notes == ["zero_window"])
    #expect(talk.send(.client, at: 300, 1101, 5001, length: 1).notes == ["zero_window_probe"])
    #expect(talk.send(.server, at: 301, 5001, 1101, window: 0).notes.contains("zero_window_probe_ack"))
    #expect(talk.send(.server, at: 900, 5001, 1101, window: 500).notes == ["window_update"])
  }

  @Test func `a segment that ends where the window does fills it`() {
    var talk = Talk()
    talk.shakeHands()
    _ = talk.send(.server, at: 3, 5001, 1001, window: 50)
    #expect(talk.send(.client, 0x18, at: 10, 1001, 5001, length: 100).notes == ["window_full"])
  }

  @Test func `a SYN with another number begins a new stream`() {
    var talk = Talk()
    talk.shakeHands()
    let told = talk.send(.client, 0x02, at: 5000, 900_000)
    #expect(told.notes == ["reused_ports"])
    #expect(told.values["tcp.stream"] == 1)
    #expect(told.values["tcp.seq"] == 0)
    #expect(talk.send(.client, 0x02, at: 6000, 900_000).notes == ["retransmission"])
  }

  @Test func `times of any size are no trap`() {
    var talk = Talk()
    for seconds in [Int64.max, .min, 0, .max / 2, .min / 3] {
      _ = talk.send(.client, 0x18, second: seconds, 1001, 5001, length: 100)
      _ = talk.send(.server, 0x18, second: seconds, 5001, 1101, length: 1)
    }
  }

  @Test func `packets without a time tell nothing of each other`() {
    var talk = Talk()
    _ = talk.send(.client, 0x18, 1001, 5001, length: 100, hasTime: false)
    #expect(talk.send(.client, 0x18, 1001, 5001, length: 100, hasTime: false) == Talk.Told(notes: [], values: [:]))
  }

  @Test func `the conversation that was silent for longest is forgotten for a new one`() {
    var table = ConversationTable<Int>(most: 3, fresh: 0)
    func key(_ port: UInt16) -> ConversationKey {
      ConversationKey.between(.init(address: .init(), port: port), .init(address: .init(), port: 0)).key
    }
    for port in [UInt16(1), 2, 3] { table[table.place(of: key(port)).place] = Int(port) }
    _ = table.place(of: key(1))
    #expect(table.place(of: key(4)).isNew)
    #expect(table.droppedCount == 1)
    #expect(!table.place(of: key(1)).isNew)
    #expect(!table.place(of: key(3)).isNew)
    #expect(table.place(of: key(2)).isNew)
  }

  @Test func `many conversations are each found again`() {
    var table = ConversationTable<Int>(most: 500, fresh: -1)
    func key(_ port: Int) -> ConversationKey {
      ConversationKey.between(
        .init(address: .init(high: 0, low: UInt64(port)), port: 7), .init(address: .init(), port: UInt16(port))
      ).key
    }
    for port in 0..<2000 { table[table.place(of: key(port)).place] = port }
    for port in 1500..<2000 {
      let (place, isNew) = table.place(of: key(port))
      #expect(!isNew && table[place] == port)
    }
  }
}
