import Packets
import Testing

private let request = "474554202f6120485454502f312e310d0a0d0a"

@Suite("Tools that show packets, or payloads alone")
struct PacketToolTests {
  @Test(
    "Payloads are named and keep their direction",
    arguments: [
      (
        """
        T 2024/01/02 03:04:05.678901 192.168.1.10:51514 -> 93.184.216.34:80 [AP] #4
          47 45 54 20 2f 61 20 48    54 54 50 2f 31 2e 31 0d    GET /a HTTP/1.1.
          0a 0d 0a                                              ...
        """, "ngrep -x", nil
      ),
      (
        """
        => Send header, 19 bytes (0x13)
        0000: 47 45 54 20 2f 61 20 48 54 54 50 2f 31 2e 31 0d GET /a HTTP/1.1.
        0010: 0a 0d 0a                                        ...
        == Info: Connection left intact
        """, "curl --trace", .outbound
      ),
      (
        """
        recvfrom(3, "GET /a HTTP/1.1\\r\\n"..., 4096, 0, NULL, NULL) = 19
         | 00000  47 45 54 20 2f 61 20 48  54 54 50 2f 31 2e 31 0d  GET /a HTTP/1.1. |
         | 00010  0a 0d 0a                                          ...              |
        """, "strace", .inbound
      ),
      (
        """
        write to 0x55871dd925b0 [0x55871dda86d0] (19 bytes => 19 (0x13))
        0000 - 47 45 54 20 2f 61 20 48-54 54 50 2f 31 2e 31 0d   GET /a HTTP/1.1.
        0010 - 0a 0d 0a                                          ...
        """, "openssl -debug", .outbound
      ),
      (
        """
        192.168.001.010.51514-093.184.216.034.00080:
        0000: 4745 5420 2f61 2048 5454 502f 312e 310d 0a0d 0a  GET /a HTTP/1.1....
        """, "tcpflow -D", nil
      ),
    ] as [(String, String, Packet.Direction?)])
  func payloads(text: String, name: String, direction: Packet.Direction?) {
    let outcome = read(text)
    #expect(outcome.hex == [request])
    #expect(outcome.formNames == [name])
    #expect(outcome.packets.first?.payloadProtocol == "http")
    #expect(outcome.packets.first?.linkType == .wiresharkUpperPDU)
    #expect(outcome.packets.first?.direction == direction)
    #expect(outcome.errors.isEmpty)
    #expect(read(text, linkType: .raw).packets.first?.payloadProtocol == nil)
  }

  @Test("Two directions of a stream, each with its own offsets")
  func follow() {
    let text = """
      ===================================================================
      Follow: tcp,hex
      Filter: tcp.stream eq 0
      Node 0: 192.168.1.10:51514
      Node 1: 93.184.216.34:80
      00000000  47 45 54 20 2f 61 20 48  54 54 50 2f 31 2e 31 0d  GET /a H TTP/1.1.
      00000010  0a 0d 0a                                          ...
      \t00000000  48 54 54 50 2f 31 2e 31  20 32 30 30              HTTP/1.1  200
      00000013  61 62                                             ab
      ===================================================================
      """
    let outcome = read(text)
    #expect(outcome.hex == [request, "485454502f312e3120323030", "6162"])
    #expect(outcome.packets.map(\.direction) == [.outbound, .inbound, .outbound])
    #expect(outcome.packets.map(\.payloadProtocol) == ["http", "http", "data"])
    #expect(outcome.errors.isEmpty)
  }

  @Test("curl --trace-ascii has no bytes")
  func traceASCII() {
    let outcome = read("=> Send header, 80 bytes (0x50)\n0000: GET /a HTTP/1.1\n0011: Host: 127.0.0.1\n")
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.first?.message.contains("--trace") == true)
  }

  @Test("Blanks and zeros that openssl leaves out are unknown")
  func spacesAndZeros() {
    let text = """
      read from 0x1 [0x2] (21 bytes => 21 (0x15))
      0000 - 47 45 54 20 2f 61 20 48-54 54 50 2f 31 2e 31 0d   GET /a HTTP/1.1.
      0010 - <SPACES/NULS>
      """
    let outcome = read(text)
    #expect(outcome.packets.first?.unknown == [16..<21])
    #expect(outcome.errors.count == 1)
  }

  @Test("A record's header and its body are one message")
  func messages() {
    let text = """
      >>> TLS 1.0, RecordHeader [length 0005]
          16 03 01 00 04
      >>> TLS 1.3, Handshake [length 0004], ClientHello
          01 00 00 00
      <<< TLS 1.3, Handshake [length 0004], EncryptedExtensions
          08 00 00 00
      """
    let outcome = read(text)
    #expect(outcome.hex == ["160301000401000000", "08000000"])
    #expect(outcome.packets.map(\.payloadProtocol) == ["tls", "data"])
    #expect(outcome.packets.last?.direction == .inbound)
  }

  @Test("hexdiff shows two packets")
  func hexdiff() {
    let text = """
      0000 0000   02 00 00 00 00 02 02 00  00 00 00 01 08 00 45 00   ..............E.
      0010        02 02 08 00 03 E1 12 34  00 01                     .......4..
           0010   02 02 08 00 03 E0 12 34  00 02 41                  .......4..A
      """
    let outcome = read(text)
    #expect(
      outcome.hex == [
        "0200000000020200000000010800450002020800" + "03e112340001",
        "0200000000020200000000010800450002020800" + "03e01234000241",
      ])
    #expect(outcome.errors.isEmpty)
  }

  @Test("scapy's packet lists and single lines")
  func scapy() {
    let row = "0000  45 00 00 14 00 00 00 00 40 11 00 00 C0 00 02 01  E.......@.......\n"
    let list = read("0000 22:13:20.123456 Ether / IP\n\(row)0001 22:13:21.123456 Ether / IP / ICMP\n\(row)")
    #expect(list.bytes.map(\.count) == [16, 16])
    #expect(list.packets.map(\.time?.seconds) == [80_000, 80_001])
    let pairs = bytes(echo).map { hexadecimal([$0]).uppercased() }.joined(separator: " ")
    let text = bytes(echo).map { (0x20...0x7E).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
    #expect(read("\(pairs)  \(text)\n").hex == [echo])
  }

  @Test("Directions and times before text2pcap's rows")
  func text2pcap() {
    let row = "000000 45 00 00 14 00 00 00 00 40 11 00 00 c0 00 02 01\n000010\n"
    let outcome = read("I 2019-05-14T19:04:57Z\n\(row)O 10:15:14.5\n\(row)#TEXT2PCAP test_directive\n")
    #expect(outcome.packets.map(\.direction) == [.inbound, .outbound])
    #expect(outcome.packets.first?.time?.seconds == 1_557_860_697)
    #expect(outcome.bytes.map(\.count) == [16, 16])
  }

  @Test("Interfaces and directions of tcpdump, Junos and BIG-IP")
  func tcpdumpPlaces() {
    let dump = "\t0x0000:  4500 0014 0000 0000 4011\n"
    func place(_ header: String) -> [String?] {
      let packet = read(header + "\n" + dump).packets.first
      return [
        packet?.interface?.name, packet?.direction.map { $0 == .inbound ? "in" : "out" },
        packet?.time.map { _ in "at" },
      ]
    }
    let rest = "IP 192.0.2.1 > 192.0.2.2: ICMP echo request, length 24"
    #expect(place("22:13:20.123456 eth0  In  \(rest)") == ["eth0", "in", "at"])
    #expect(place("2023-11-14 22:13:20.123456 wlan0 Out \(rest)") == ["wlan0", "out", "at"])
    #expect(place("22:13:20.123456 Out \(rest)") == [nil, "out", "at"])
    #expect(place("    1  22:13:20.123456 \(rest)") == [nil, nil, "at"])
    #expect(place("22:13:20.123456 \(rest) in slot1/tmm0 lis=/Common/vs") == ["slot1/tmm0", "in", "at"])
  }

  @Test("tcpdump before 3.9 printed no offsets")
  func oldTcpdump() {
    let text =
      "20:57:35.938066 127.0.0.1.55920 > 127.0.0.1.80: S 1:1(0) win 32767\n\t\t\t 4500 0014 1b68 4000 4006 2152 7f00 0001\n\t\t\t 7f00 0001\n"
    #expect(read(text).bytes.map(\.count) == [20])
  }

  @Test("Hexadecimal digits after a name are a packet only if they are one")
  func hexOfKey() {
    let frame = String(echo.dropFirst(28))
    #expect(read("Attaching 1 probe...\ndata=\(frame)\n").hex == [frame])
    #expect(read("id=\(String(repeating: "0123456789abcdef", count: 4))\n").bytes.isEmpty)
    #expect(read("enc cbc(aes) 0x\(String(repeating: "45", count: 32))\n").bytes.isEmpty)
  }
}
