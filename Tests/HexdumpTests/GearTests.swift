import Hexdump
import Packets
import Testing

/// The words of the echo frame, some bytes each.
private func words(_ size: Int, of hex: Substring) -> String {
  var words: [Substring] = []
  var rest = hex
  while !rest.isEmpty {
    words.append(rest.prefix(2 * size))
    rest = rest.dropFirst(2 * size)
  }
  return words.joined(separator: " ")
}

/// Rows of a frame: an offset made by `offset`, words, and a text column if asked for.
private func rows(_ hex: String, width: Int = 16, word: Int = 1, text: Bool = false, _ offset: (Int) -> String)
  -> String
{
  var result = ""
  var start = 0
  while 2 * start < hex.count {
    let digits = hex.dropFirst(2 * start).prefix(2 * width)
    var line = offset(start) + words(word, of: digits)
    if text {
      let full = 2 * width + width / word - 1
      line += String(repeating: " ", count: full - words(word, of: digits).count) + "   "
      line += bytes(String(digits)).map { (0x21...0x7E).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
    }
    result += line + "\n"
    start += width
  }
  return result
}

private func digits(_ number: Int, radix: Int = 16, count: Int = 4) -> String {
  let text = String(number, radix: radix)
  return String(repeating: "0", count: max(0, count - text.count)) + text
}

private let raw = String(echo.dropFirst(28))

@Suite("Dumps of network gear")
struct GearTests {
  @Test(
    "FortiGate: interface, direction and time are kept; the text may be glued to the bytes",
    arguments: ["", "[FPM01] "])
  func fortiGate(blade: String) {
    let header = "\(blade)2017-09-12 12:41:38.676846 port2 in 192.0.2.1 -> 192.0.2.2: icmp: echo request\n"
    let glued = rows(echo, word: 2) { "\(blade)0x\(digits($0))\t " }.split(separator: "\n").map { line in
      line.hasSuffix("4500") ? line + "..............E." : line
    }.joined(separator: "\n")
    let outcome = read("fw01 # diagnose sniffer packet any 'icmp' 6 0 a\ninterfaces=[any]\n" + header + glued + "\n")
    #expect(outcome.hex == [echo])
    #expect(outcome.packets.first?.direction == .inbound)
    #expect(outcome.packets.first?.interface?.name == "port2")
    #expect(outcome.packets.first?.time?.digits == 6)
    #expect(outcome.formNames == ["FortiGate sniffer"])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Cisco ASA: one blank before a text of hexadecimal digits")
  func ciscoASA() {
    let text = """
         1: 20:40:01.108469       192.0.2.1 > 192.0.2.2 icmp: echo request
      0x0000 4500 0024 0001 0000 4001 f6d4 c000 0201 E..$....@.......
      0x0010 c000 0202 3435 3030 6162 6364 6162 6364 ....4500abcdabcd
      0x0020 3435 3030                               4500
      1 packet shown
      """
    let outcome = read(text)
    #expect(outcome.bytes.map(\.count) == [36])
    #expect(outcome.packets.first?.time?.reference == .midnight)
  }

  @Test("Cisco IOS: the first row begins at its right, with and without its blanks")
  func ciscoIOS() {
    let text = """
      22:45:44.700 UTC Nov 27 2021 : IPv4 LES CEF    : Fa4.320 None

      0F1A2C00:                   02000000 00020200          ........
      0F1A2C10: 00000001 08004500 002C0001 00004001  ......E..,....@.
      0F1A2C20: F6CCC000 0201C000 02020800 03E11234  vL@...@......a.4
      0F1A2C30: 00014142 43444546 47483132 33343536  ..ABCDEFGH123456
      0F1A2C40: 3738                                 78
      """
    for blanks in [false, true] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let damaged = lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
      let outcome = read(blanks ? damaged : text)
      #expect(outcome.hex == [echo])
      #expect(outcome.errors.isEmpty)
      #expect(outcome.packets.first?.interface?.name == "Fa4.320")
      #expect(outcome.packets.first?.time?.seconds == 1_638_053_144)
    }
  }

  @Test("Cisco IOS: what is before the frame in a buffer is left out")
  func headroom() {
    let junk = String(repeating: "ab", count: 20)
    let rows = rows((junk + echo).uppercased(), word: 4, text: true) { "0F4020\(digits($0, count: 2).uppercased()): " }
    let text = "*Mar  1 01:06:48.819: ICMP type=8, code=0\n" + rows
    var reader = HexdumpReader(
      text: Array(text.utf8), name: "dump.txt", judge: judge,
      firstLayerJudge: { _ in
        var judgement = LinkTypeJudgement(.ethernet, confidence: 90, reason: "an IPv4 header stands behind it")
        judgement.headroom = 20
        return judgement
      })
    let outcome = Outcome(of: &reader)
    #expect(outcome.hex == [echo])
    #expect(outcome.formNames == ["Cisco IOS buffer"])
  }

  @Test("Cisco MGX: numbers of lines are no offsets")
  func ciscoMGX() {
    var number = 0
    let text = rows(echo, width: 28, word: 4) { _ in
      number += 1
      return "> 0\(number):"
    }
    #expect(read("PNNI/tx_packet on port 17504 at level 56\n" + text).hex == [echo])
  }

  @Test("NetScreen: the addresses in the header are no bytes, and the length is checked")
  func netScreen() {
    func text(_ length: Int) -> String {
      """
      6843828.0: trust(o) len=\(length):020000000001->020000000002/0800
                    192.0.2.1 -> 192.0.2.2/1
                    vhl=45, tos=00, id=37739, frag=0000, ttl=64 tlen=84

      """ + rows(echo, text: true) { _ in "              " }
    }
    let outcome = read(text(58))
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.packets.first?.direction == .outbound)
    #expect(outcome.packets.first?.interface?.name == "trust")
    let short = read(text(98))
    #expect(short.hex == [echo])
    #expect(short.packets.first?.originalLength == 98)
    #expect(short.places == [[1, 1]])
  }

  @Test("Comware: the header line is broken within a word, and the length ends the rows")
  func comware() {
    let text = """
      *Aug 21 11:05:25:201 2007 Sysname PPPOEC/7/debugging:Ethernet1/1: PPPoE Client O
      UT, Len = 58

      """ + rows(echo) { _ in "" } + "00 01 02\n"
    let outcome = read(text)
    #expect(outcome.hex.first == echo)
    #expect(outcome.packets.first?.direction == .outbound)
    #expect(outcome.packets.first?.interface?.name == "Ethernet1/1")
    #expect(outcome.packets.first?.time?.seconds == 1_187_694_325)
  }

  @Test("Offsets that count in decimals after a time")
  func timedRows() {
    let text = rows(raw, width: 20) { "03:41:53: \(digits($0, radix: 10)): " }
    #expect(read("03:41:53: UDP: srcPort=711, dstPort=711, length=28\n" + text).hex == [raw])
  }

  @Test("Toshiba: the length in the line above the rows is checked")
  func toshiba() {
    let text = """
      tr600>[No.1] 00:00:09.14 LAN Rx 192.0.2.1->192.0.2.2 ICMP LEN=38
      OFFSET 0001-0203-0405-0607-0809-0A0B-0C0D-0E0F 0123456789ABCDEF LEN=58

      """ + rows(echo.uppercased(), word: 2, text: true) { digits($0).uppercased() + " : " }
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.packets.first?.direction == .inbound)
    #expect(outcome.errors.isEmpty)
  }

  @Test("CoSine: fewer bytes than the length says were not logged")
  func coSine() {
    let text =
      "2000-2-1,18:20:24.1:  l2-tx (PPP:3/7/1:100), Length:536, Pro:1, Off:8, Pri:7, RM:0, Err:0 [0x4070, 0x801]\n"
    let outcome = read(text + rows(raw) { _ in "          " })
    #expect(outcome.hex == [raw])
    #expect(outcome.packets.first?.originalLength == 536)
    #expect(outcome.errors.isEmpty)
  }

  @Test("OpenVMS: rows from right to left")
  func vms() {
    let rows = """
         010200C0   CCF60140   00000100   2C000045    0000    E..,....@.......
         42410100 | 3412E103   00080202   020000C0    0010    .........4....AB
                    38373635   34333231   48474645    0020    EFGH12345678

      """
    let header =
      "   TCPIPtrace full display RCV packet 8 at 10-JUL-2001 14:54:19.56\n\n   Total Length = 44 = ^x002C\n\n"
    let outcome = read(header + rows)
    #expect(outcome.bytes.map(\.count) == [44])
    #expect(outcome.hex.first?.hasPrefix("4500002c000100004001f6ccc0000201") == true)
    #expect(outcome.hex.first?.hasSuffix("3132333435363738") == true)
    #expect(outcome.packets.first?.direction == .inbound)
  }

  @Test("ETHERWATCH: the Ethernet header is that of the lines above")
  func etherwatch() {
    let text = """
      From 02-00-00-00-00-01 [MF1] to 02-00-00-00-00-02 [PSERVB]
      Protocol 08-00 00 00-00-00-00-00,   44 byte buffer at 10-OCT-2001 10:20:45.16

      """
      + rows(raw.uppercased()) { "    \(digits($0, radix: 10, count: 2))-[" }.split(separator: "\n").map { $0 + "]\n" }
      .joined()
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.packets.first?.time?.seconds == 1_002_709_245)
  }

  @Test("IBM i: headers and data are put together")
  func iSeries() {
    let text = """
            8   S       44  11:43:59.82956               020000000002  020000000001   ETHV2   Type: 0800
                            Frame Type :  IP          DSCP: 0   ECN: 00-NECT  Length:    44   Protocol: ICMP
                            IP Header  :  4500002C000100004001F6CCC0000201C0000202
                            IP Options :  NONE
                            ICMP Header:  080003E112340001
               Data . . . . . :  4142434445464748 3132333435363738                                       *ABCDEFGH: 345678*
      """
    let outcome = read(text)
    #expect(outcome.hex == [echo])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.packets.first?.direction == .outbound)
  }

  @Test("Ascend traces and fw monitor")
  func others() {
    let ascend = "RECV-134:(task \"_sarTask\" at 0xb0d1d7a8, time: 25.36) 44 octets @ 0x8003BD94\n"
    #expect(read(ascend + rows(raw.uppercased()) { "  [\(digits($0))]: " }).hex == [raw])
    let monitor = read(
      "[vs_0][fw_1] eth0:O[44]: 192.0.2.1 -> 192.0.2.2 (ICMP) len=44 id=1\n"
        + rows(raw, word: 2) { "0x\(digits($0))  " })
    #expect(monitor.hex == [raw])
    #expect(monitor.packets.first?.interface?.name == "eth0")
    #expect(monitor.packets.first?.direction == .outbound)
  }
}
