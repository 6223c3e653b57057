import TestSupport

/// What tools for packets print: tcpdump, tshark and Wireshark, text2pcap, scapy.
extension TextForm {
  /// A time of day that goes up with the number.
  static func time(_ number: Int, fraction: Int = 6) -> String {
    let count = 47_599 + number * 3
    let clock = "\((count / 3600).digits(2, radix: 10)):\((count / 60 % 60).digits(2, radix: 10)):"
    let digits = ((number * 7919 + 123_456) % 1_000_000).digits(6, radix: 10)
    return clock + (count % 60).digits(2, radix: 10) + (fraction == 0 ? "" : "." + digits.prefix(fraction))
  }

  /// What tcpdump says of a packet, not all of it true, as one line or two.
  private static func summary(_ bytes: [UInt8], _ number: Int, _ isVerbose: Bool) -> [String] {
    let kinds = [
      "Flags [S], seq 3249126293, win 64240, options [mss 1460,sackOK,TS val 3411751637 ecr 0,nop,wscale 10], length 0",
      "UDP, length \(max(0, bytes.count - 42))", "ICMP echo request, id 4660, seq 1, length 24",
      "Flags [P.], seq 1:63, ack 1, win 502, length 62: HTTP: GET / HTTP/1.1",
    ]
    let kind = kinds[number % kinds.count]
    let addresses = "192.0.2.\(number % 200 + 1).51514 > 198.51.100.2.80"
    guard isVerbose else { return ["IP \(addresses): \(kind)"] }
    let head = "IP (tos 0x0, ttl 64, id \(48_810 + number), offset 0, flags [DF], proto TCP (6), length \(bytes.count))"
    return [head, "    \(addresses): \(kind)"]
  }

  private static func tcpdump(hasText: Bool, _ random: inout SeededGenerator) -> Writer {
    var style = RowStyle(group: 2, offset: { "\t0x\($0.digits(4)):  " })
    if hasText { style.column = .noBlanks }
    let (isVerbose, kind) = (random.chance(3), random.pick(["", "", "2026-11-22 ", "e", "any"]))
    return style.writer(below: { bytes, number in
      var head = summary(bytes, number, isVerbose)
      switch kind {
      case "e":
        head[0] =
          "02:00:00:00:00:01 > 02:00:00:00:00:02, ethertype IPv4 (0x0800), length \(bytes.count): \(head[0].dropFirst(3))"
      case "any": head[0] = "eth0  \(number % 2 == 0 ? "In " : "Out") \(head[0])"
      default: break
      }
      head[0] = "\(kind.count > 3 ? kind : "")\(time(number)) \(head[0])"
      return head
    })
  }

  static let packetTools: [TextForm] = [
    TextForm("tcpdump -XX", .ethernet, [.offsets, .adjacent]) { tcpdump(hasText: true, &$0) },
    TextForm("tcpdump -xx", .ethernet, [.offsets, .adjacent]) { tcpdump(hasText: false, &$0) },
    TextForm("tcpdump -X", .ip, [.offsets, .adjacent]) { tcpdump(hasText: true, &$0) },
    TextForm("tcpdump -x", .ip, [.offsets, .adjacent]) { tcpdump(hasText: false, &$0) },
    TextForm("tcpdump rows alone", .any, [.offsets]) { random in
      var style = RowStyle(group: 2, offset: { "\t0x\($0.digits(4)):  " })
      if random.chance(2) { style.column = .noBlanks }
      return style.writer()
    },
    TextForm("tcpdump 3.8 -x", .ip, [.adjacent]) { _ in
      let style = RowStyle(group: 2, offset: { _ in "\t\t\t " })
      return style.writer(below: { bytes, number in
        ["\(time(number)) 192.0.2.1.51514 > 192.0.2.2.80: S 928549246:928549246(0) win 32767"]
      })
    },
    TextForm("tshark -x", .any, [.offsets]) { random in
      var style = RowStyle(offset: { "\($0.digits(4))  " })
      style.column = ColumnStyle(open: "   ")
      let hasSummary = random.chance(3)
      return style.writer(below: { bytes, number in
        guard hasSummary else { return [] }
        let start = "\(String(number).right(5)) \(String(number).right(3)).000000    192.0.2.1 → 192.0.2.2    "
        return [start + "ICMP \(bytes.count) Echo (ping) request  id=0x1234, seq=\(number)/256, ttl=64", ""]
      })
    },
    TextForm("tshark -V -x", .any, [.offsets]) { _ in
      var style = RowStyle(offset: { "\($0.digits(4))  " })
      style.column = ColumnStyle(open: "   ")
      return style.writer(below: { bytes, number in
        let count = "\(bytes.count) bytes"
        return [
          "Frame \(number): \(count) on wire (\(8 * bytes.count) bits), \(count) captured (\(8 * bytes.count) bits)",
          "    Encapsulation type: Ethernet (1)", "    Frame Number: \(number)", "    Frame Length: \(count)",
          "Ethernet II, Src: 02:00:00:00:00:01 (02:00:00:00:00:01), Dst: 02:00:00:00:00:02 (02:00:00:00:00:02)",
          "    Destination: 02:00:00:00:00:02 (02:00:00:00:00:02)",
          "        .... ..1. .... .... .... .... = LG bit: Locally administered address",
          "    Type: IPv4 (0x0800)", "",
        ]
      })
    },
    TextForm("Wireshark's copy", .any, [.offsets]) { random in
      var style = RowStyle(offset: { "\($0.digits(4))   " })
      if random.chance(2) { style.column = ColumnStyle(open: "   ") }
      return style.writer()
    },
    TextForm("text2pcap", .any, [.offsets]) { random in
      var style = RowStyle(offset: { "\($0.digits(6)) " })
      if random.chance(2) { style.end = { $0.digits(6) } }
      let isDated = random.chance(2)
      return style.writer(below: { _, number in
        isDated ? ["\(number % 2 == 0 ? "I" : "O") 2019-05-14T\(time(number, fraction: 0))Z"] : []
      })
    },
    TextForm("scapy", .any, [.offsets, .rows]) { random in
      let isOld = random.chance(2)
      var style = RowStyle(isUpper: true, offset: { "\($0.digits(4))  " })
      if isOld { style.gap = { $0 == 0 ? "" : $0 == 8 ? "  " : " " } }
      style.column = ColumnStyle(open: isOld ? "   " : "  ")
      return style.writer()
    },
    TextForm("scapy PacketList", .any, [.offsets, .adjacent]) { _ in
      var style = RowStyle(isUpper: true, offset: { "\($0.digits(4))  " })
      style.column = ColumnStyle()
      return style.writer(below: { _, number in
        ["\((number - 1).digits(4, radix: 10)) \(time(number)) Ether / IP / TCP 192.0.2.1:51514 > 192.0.2.2:http S"]
      })
    },
    TextForm("scapy linehexdump", .any, [.single]) { _ in
      RowStyle(isUpper: true, column: ColumnStyle()).writer()
    },
    TextForm("tshark -T json -x", .any) { random in
      let isJSON = random.chance(2)
      return { bytes, number in
        let raw = "\"\(bytes.hex())\", 0, \(bytes.count), 0, 1"
        let lines =
          isJSON
          ? ["[", "  {", "    \"_source\": {", "      \"layers\": {", "        \"frame_raw\": ["]
            + raw.split(separator: ",").enumerated().map { "          \($1.trimming)\($0 < 4 ? "," : "")" }
            + ["        ],", "        \"frame\": {", "          \"frame.len\": \"\(bytes.count)\"", "        }"]
            + ["      }", "    }", "  }", "]"]
          : ["{\"timestamp\":\"1638311\(number)\",\"layers\":{\"frame_raw\":\"\(bytes.hex())\"}}"]
        return lines.map { DumpLine($0) }
      }
    },
  ]
}

extension Substring {
  fileprivate var trimming: Substring { drop { $0 == " " } }
}

/// What shows messages without the layers below them.
extension TextForm {
  private static func rows(_ offset: @escaping (Int) -> String, gap8: String = "  ", open: String) -> RowStyle {
    var style = RowStyle(offset: offset, column: ColumnStyle(open: open))
    style.gap = { $0 == 0 ? "" : $0 == 8 ? gap8 : " " }
    return style
  }

  static let messages: [TextForm] = [
    TextForm("ngrep -x", .message) { _ in
      rows({ _ in "  " }, gap8: "    ", open: "    ").writer(below: { _, number in
        ["T 2024/01/02 \(time(number)) 192.0.2.1:51514 -> 192.0.2.2:80 [AP] #\(number)"]
      })
    },
    TextForm("curl --trace", .message, [.adjacent]) { _ in
      rows({ "\($0.digits(4)): " }, gap8: " ", open: " ").writer(below: { bytes, number in
        [
          "\(number % 2 == 0 ? "<= Recv" : "=> Send") header, \(bytes.count) bytes (0x\(String(bytes.count, radix: 16)))"
        ]
      })
    },
    TextForm("strace -e write", .message, [.adjacent]) { _ in
      var style = rows({ " | \($0.digits(5))  " }, open: "  ")
      style.column?.close = " |"
      style.column?.isFilled = true
      return style.writer(below: { bytes, _ in
        ["sendto(5, \"GET /a HTTP/1.1\\r\\n\"..., \(bytes.count), MSG_NOSIGNAL, NULL, 0) = \(bytes.count)"]
      })
    },
    TextForm("openssl -debug", .message, [.adjacent]) { _ in
      rows({ "\($0.digits(4)) - " }, gap8: "-", open: "   ").writer(below: { bytes, _ in
        let count = "\(bytes.count) (0x\(String(bytes.count, radix: 16, uppercase: true)))"
        return ["write to 0x55871dd925b0 [0x55871dda86d0] (\(bytes.count) bytes => \(count))"]
      })
    },
    TextForm("tcpflow -D", .message) { _ in
      let style = RowStyle(width: 32, group: 2, offset: { "\($0.digits(4)): " }, column: ColumnStyle())
      return style.writer(below: { _, _ in ["192.000.002.001.51514-192.000.002.002.00080: "] })
    },
    TextForm("tshark follow", .message, [.single]) { _ in
      var style = rows({ "\($0.digits(8))  " }, open: "  ")
      style.column?.hasBlankAfter8 = true
      let bar = String(repeating: "=", count: 67)
      let head = [
        "", bar, "Follow: tcp,hex", "Filter: tcp.stream eq 0", "Node 0: 192.0.2.1:49990", "Node 1: 192.0.2.2:80",
      ]
      return { bytes, _ in head.map { DumpLine($0) } + style.lines(bytes) + [DumpLine(bar)] }
    },
    TextForm("netty", .message) { random in
      netty(random.chance(3))
    },
  ]

  /// netty's table, with its ruler or without.
  static func netty(_ isBare: Bool) -> Writer {
    var style = RowStyle(offset: { "|\($0.digits(8))| " })
    style.column = ColumnStyle(open: " |", close: "|", isFilled: true)
    let bar = "+--------+-------------------------------------------------+----------------+"
    let ruler = [
      "         +-------------------------------------------------+",
      "         |  0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f |",
    ]
    return { bytes, _ in
      ((isBare ? [] : ruler) + [bar]).map { DumpLine($0) } + style.lines(bytes) + [DumpLine(bar)]
    }
  }
}
