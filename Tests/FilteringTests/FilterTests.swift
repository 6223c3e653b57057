import Filtering
import Testing

@Suite struct `A filter over fields` {
  @Test(
    "lets through what has a field or a protocol",
    arguments: [
      ("", [1, 2, 3, 4, 5]), ("tcp", [1, 2]), ("http", [2]), ("not ip", [4, 5]), ("ip.src", [1, 2, 3]),
      ("frame", [1, 2, 3, 4, 5]), ("tcp.options.mss_val", [1]), ("tcp.options", [1, 2]), ("tcp.payload", [2]),
      ("udp", [3, 5]), (".arp", [4]),
    ] as [(String, [Int])])
  func presence(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "compares values in words and signs",
    arguments: [
      ("tcp.port == 80", [1, 2]), ("tcp.dstport eq 80", [1, 2]), ("tcp.srcport gt 51513", [1, 2]),
      ("ip.ttl lt 64", []), ("ip.ttl le 64", [1, 2, 3]), ("frame.len >= 74", [1, 2, 5]), ("80 == tcp.dstport", [1, 2]),
      ("tcp.len > 0", [2]), ("tcp.port == 0x50", [1, 2]), ("tcp.port == 0b1010000", [1, 2]),
      ("tcp.port == 0120", [1, 2]),
      ("tcp.port == 'P'", [1, 2]), ("tcp.len < -1", []), ("tcp.len > -1", [1, 2]), ("ip.hdr_len == 20", [1, 2, 3]),
      ("10 < tcp.len <= 100", [2]), ("tcp.flags.syn == True", [1]), ("tcp.flags.syn == 0", [2]),
      ("tcp.flags.syn == \"Set\"", [1]), ("arp.opcode == \"reply\"", [4]), ("ip.proto == \"TCP\"", [1, 2]),
    ] as [(String, [Int])])
  func comparisons(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "asks of a field with several values whether one fits, or all do",
    arguments: [
      ("tcp.port != 80", []), ("tcp.port ne 443", [1, 2]), ("tcp.port !== 80", [1, 2]), ("any tcp.port != 80", [1, 2]),
      ("tcp.port === 80", []), ("all tcp.port > 79", [1, 2]), ("all tcp.port > 80", []), ("any_ne == 1", nil),
      ("tcp.port any_ne 80", [1, 2]), ("tcp.port all_eq 80", []), ("!(tcp.port == 80)", [3, 4, 5]),
      ("not tcp.port == 80", [3, 4, 5]), ("ip.src != ip.dst", [1, 2]), ("all tcp.port in {80, 51514}", [1, 2]),
    ] as [(String, [Int]?)])
  func quantifiers(expression: String, numbers: [Int]?) throws {
    #expect((try? Sample.passing(expression)) == numbers)
  }

  @Test(
    "puts tests together",
    arguments: [
      ("tcp && !http", [1]), ("tcp and not http", [1]), ("arp || http", [2, 4]), ("ip xor tcp", [3]),
      ("ip ^^ tcp", [3]),
      ("tcp or arp and http", [1, 2]), ("(tcp or arp) and http", [2]), ("not not tcp", [1, 2]), ("!!tcp", [1, 2]),
      ("tcp && frame.number == 1 || arp", [1, 4]), ("ip xor tcp xor http", [2, 3]),
    ] as [(String, [Int])])
  func logic(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "knows addresses, networks and bytes",
    arguments: [
      ("ip.addr == 10.0.0.0/8", [3]), ("ip.src == 192.168.1.10", [1, 2]), ("ip.addr in {10.0.0.1 .. 10.0.0.9}", [3]),
      ("ip.dst > 90.0.0.0", [1, 2]), ("ipv6.addr == fe80::/10", [5]), ("ipv6.dst == ff02::fb", [5]),
      ("ipv6.src == fe80:0:0:0:0:0:0:1", [5]), ("ipv6.addr == ff02::/16", [5]), ("ip.addr == 0.0.0.0/0", [1, 2, 3]),
      ("eth.src == 00:0c:29:4a:be:ef", [1, 2]), ("eth.addr == ff-ff-ff-ff-ff-ff", [4]),
      ("eth.dst == 001b.213c.9df8", [1, 2]), ("eth.src[0:3] == 00:0c:29", [1, 2]),
      ("eth.src[0-2] == 00.0c.29", [1, 2]),
      ("eth.src[1] == 0c", [1, 2]), ("eth.src[-1:] == ef", [1, 2]), ("eth.dst[:2] == \"33\"", [5]),
      ("eth.src[0,5] == 00:ef", [1, 2]), ("eth.dst[0] & 1", [4, 5]), ("eth.dst[0] & 1 == 1", [4, 5]),
      ("ip.src[0] == 0a", [3]), ("eth[12:2] == 08:00", [1, 2, 3]), ("frame[0-5] == eth.dst", [1, 2, 3, 4, 5]),
      ("tcp[13] & 2 == 2", [1]), ("eth.src[6]", []), ("frame[70:]", [1, 2, 5]), ("tcp.payload[0:3] == 474554", [2]),
      ("eth.src == eth.dst", []), ("arp.src.hw_mac == eth.src", [4]),
    ] as [(String, [Int])])
  func bytes(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "searches texts and bytes",
    arguments: [
      ("http.host contains \"example\"", [2]), ("http.host contains \"Example\"", []),
      ("http.user_agent matches \"CURL/[0-9.]+$\"", [2]), ("http.user_agent matches \"(?-i)CURL\"", []),
      ("http.user_agent ~ r\"^curl/\\d\"", [2]), ("frame contains \"GET /a\"", [2]), ("tcp contains \"Host\"", [2]),
      ("frame contains 47:45:54", [2]), ("tcp.payload contains 0x47", [2]), ("http.request.method == \"\\x47ET\"", [2]),
      ("http.request.method in {\"HEAD\", \"GET\"}", [2]), ("http.host[0:7] == \"example\"", [2]),
      ("string(ip.src) matches \"^10\\\\.\"", [3]), ("ip.host == \"10.0.0.2\"", [3]),
      ("frame.protocols contains \"ip:tcp\"", [1, 2]), ("arp.opcode contains \"eply\"", [4]),
      ("frame matches \"(a+)+$\"", []),
    ] as [(String, [Int])])
  func searches(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "has sets, arithmetic and functions",
    arguments: [
      ("tcp.port in {80}", [1, 2]), ("tcp.dstport in {1..79, 81..100}", []),
      ("tcp.dstport in {1..79, 80, 443}", [1, 2]),
      ("tcp.dstport not in {80, 443}", [3, 4, 5]), ("frame.number in {1, 4 .. 5}", [1, 4, 5]),
      ("udp.dstport >= udp.srcport + 0", [5]), ("tcp.srcport > 4 * {tcp.dstport + 3}", [1, 2]),
      ("frame.number % 2 == 1", [1, 3, 5]), ("tcp.len - 100 < 0", [1, 2]), ("frame.len == ip.len + 14", [1, 2, 3]),
      ("ip.ttl / 0 == 1", []), ("tcp.flags & 0x02", [1]), ("tcp.flags & 0x12 == 0x02", [1]), ("-tcp.len < 0", [2]),
      ("ip.src & 255.0.0.0 == 10.0.0.0", [3]), ("len(http.host) == 11", [2]), ("len(tcp) == 40", [1]),
      ("count(ip.addr) == 4", [3]), ("count(ip.addr) > 2", [3]), ("upper(http.host) == \"EXAMPLE.COM\"", [2]),
      ("lower(http.request.method) == \"get\"", [2]), ("max(tcp.srcport, tcp.dstport) == 51514", [1, 2]),
      ("min(tcp.srcport, tcp.dstport) == 80", [1, 2]), ("abs(tcp.len - 100) < 50", [2]),
      ("vals(arp.opcode) matches \"reply\"", [4]),
    ] as [(String, [Int])])
  func computing(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "finds fields of packets in packets, by layer where asked",
    arguments: [
      ("ip.src == 10.0.0.1", [3]), ("udp.dstport == 53", [3]), ("ip.src#1 == 10.0.0.2", [3]), ("ip.src#2", [3]),
      ("ip.src#2 == 10.0.0.2", []), ("ip.addr#[1-2] == 10.0.0.1", [3]), ("ip.src#0", []), ("ip#2", [3]),
      ("@ip.src == c0:a8:01:0a", [1, 2]), ("@tcp.dstport == 00:50", [1, 2]),
    ] as [(String, [Int])])
  func layers(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }

  @Test(
    "knows times, in UTC and between packets",
    arguments: [
      ("frame.time < \"2023-11-14T22:13:21\"", [1]), ("frame.time == \"2023-11-14 22:13:20.5\"", [1]),
      ("frame.time >= \"Nov 14, 2023 22:13:26\"", [4, 5]), ("frame.time < \"2023-11-15T00:13:21+02:00\"", [1]),
      ("frame.time_epoch == 1700000000.5", [1]), ("frame.time_delta > 2.5", [4, 5]),
      ("frame.time_relative <= 1", [1, 2]),
      ("frame.time_delta in {1 .. 2}", [2, 3]), ("tcp && frame.time_delta_displayed > 0.9", []),
    ] as [(String, [Int])])
  func times(expression: String, numbers: [Int]) throws {
    #expect(try Sample.passing(expression) == numbers)
  }
}
