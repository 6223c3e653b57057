import Packets
import Testing

@Suite("tcpdump's and tshark's listings")
struct TcpdumpTests {
  static let dump = "\t0x0000:  4500 0014 0000 0000 4011\n"

  static func time(_ header: String) -> Timestamp? {
    read(header + " IP 192.0.2.1 > 192.0.2.2: ICMP echo request, length 24\n" + dump).packets.first?.time
  }

  @Test("Times of day, dates and seconds since 1970, with the digits they have")
  func times() {
    #expect(
      Self.time("22:13:20.123456")
        == Timestamp(seconds: 80_000, nanoseconds: 123_456_000, digits: 6, reference: .midnight))
    #expect(
      Self.time("22:13:20.123456789")
        == Timestamp(seconds: 80_000, nanoseconds: 123_456_789, digits: 9, reference: .midnight))
    #expect(
      Self.time("2023-11-14 22:13:20.000001")
        == Timestamp(seconds: 1_700_000_000, nanoseconds: 1000, digits: 6, reference: .epoch))
    #expect(
      Self.time("2024-02-29 00:00:00.5")
        == Timestamp(seconds: 1_709_164_800, nanoseconds: 500_000_000, digits: 1, reference: .epoch))
    #expect(
      Self.time("1700000000.123456")
        == Timestamp(seconds: 1_700_000_000, nanoseconds: 123_456_000, digits: 6, reference: .epoch))
    #expect(Self.time(" 00:00:01.000000") == nil)
    #expect(read("IP 192.0.2.1 > 192.0.2.2: ICMP\n" + Self.dump).packets.map(\.time) == [nil])
    #expect(Self.time("22:73:20.1") == nil)
  }

  @Test("Each header line begins a packet")
  func severalPackets() {
    let text = (0..<3).map { "22:13:2\($0).000000 IP a > b: 0x0800, length 58\n" + Self.dump }.joined()
    let outcome = read(text)
    #expect(outcome.packets.map(\.time?.seconds) == [80_000, 80_001, 80_002])
    #expect(outcome.lines == [2...2, 4...4, 6...6])
    #expect(outcome.errors.isEmpty)
    #expect(read(Self.dump + Self.dump).bytes.count == 2)
  }

  @Test("A header line without a time, of a packet cut off at once, begins a packet")
  func cutOffHeader() {
    #expect(read("IP 192.0.2.1 > 192.0.2.2: ICMP\n" + Self.dump + " [|arp]\n" + Self.dump).bytes.count == 2)
  }

  @Test("Dumps of attributes, and payload that looks like a dump, are no packets")
  func nestedDumps() {
    let text = """
      22:13:20.000000 IP (tos 0x0, ttl 64, id 1, offset 0, flags [none], proto TCP (6), length 44)
          192.0.2.1.179 > 192.0.2.2.179: BGP, length: 4
      \tUpdate Message (2), length: 106
      \t  Origin (1), length: 1, Flags [T]: Incomplete
      \t    0x0000:  02
      \t  Multi Exit Discriminator (4), length: 4, Flags [O]: 0
      \t    0x0000:  0000 0000
      \t0x0000:  4500 0001
      \t
      \t0x0000:  4500 0014 0000 0000 4011
      22:13:21.000000 IP (tos 0x0)
      \t    0x0000:  02
      22:13:22.000000 IP (tos 0x0)
      \t0x0000:  4500 0015 0000 0000 4011
      """
    let outcome = read(text)
    #expect(outcome.hex == ["45000014000000004011", "45000015000000004011"])
    #expect(outcome.packets.map(\.time?.seconds) == [80_000, 80_002])
    let spaced = read(text.replacing("\t", with: "        "))
    #expect(spaced.hex == outcome.hex)
  }

  @Test("Of tshark's titled blocks only the frame is a packet")
  func titles() {
    let text = """
      Frame (4 bytes):
      0000  45 00 00 14                                       E...
      Reassembled TCP (5 bytes):
      0000  45 00 00 14 01                                    E....
      De-chunked entity body (3 bytes):
      0000  45 00 00                                          E..

      0000  45 00 00 15                                       E...

      Frame (9 bytes):
      0000  45 00 00 16                                       E...
      """
    let outcome = read(text)
    #expect(outcome.hex == ["45000014", "45000015", "45000016"])
    #expect(outcome.places == [[10, 1]])
  }

  @Test("Time and length on the wire come from the tree, bytes only from the dump after it")
  func tree() {
    let text = """
      Frame 7: 1500 bytes on wire (12000 bits), 4 bytes captured (32 bits) on interface eth0, id 0
          Epoch Time: 1700000000.123456000 seconds
      Hypertext Transfer Protocol
          0000  de ad be ef                                       ....
          Epoch Time: 1.0 seconds
          0100 .... = Version: 4

      0000  45 00 00 14                                       E...
      """
    let outcome = read(text)
    #expect(outcome.hex == ["45000014"])
    #expect(outcome.packets.first?.originalLength == 1500)
    #expect(
      outcome.packets.first?.time
        == Timestamp(seconds: 1_700_000_000, nanoseconds: 123_456_000, digits: 9, reference: .epoch))
  }
}
