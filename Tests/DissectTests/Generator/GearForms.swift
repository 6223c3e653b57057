/// Boxes and tables, and what network gear and other systems print.
extension TextForm {
  static let boxes: [TextForm] = [
    TextForm("hexyl", .any, [.offsets, .adjacent]) { random in
      let isPlain = random.chance(3)
      let (bar, middle) = isPlain ? ("|", "|") : ("│", "┊")
      return { bytes, _ in hexyl(bytes, bar, middle) }
    },
    TextForm("netty's table", .any, [.offsets, .adjacent]) { random in netty(random.chance(3)) },
    TextForm("Markdown table", .any, [.offsets]) { random in
      let mark = random.pick(["`", "`", ""])
      let (prefix, count) = random.pick([("", 4), ("0x", 4), ("", 8), ("0x", 2)])
      let hasText = random.chance(2) && !mark.isEmpty
      return { bytes, _ in
        let head = hasText ? ["| Offset | Bytes | Text |", "|---|---|---|"] : ["| Offset | Bytes |", "|:---|:---|"]
        let rows = stride(from: 0, to: bytes.count, by: 16).map { start in
          let row = bytes[start..<min(start + 16, bytes.count)]
          // A bar in a cell is escaped, and a backtick would end the span.
          let text = row.map {
            (0x20...0x7e).contains($0) && $0 != 0x7c && $0 != 0x60 ? String(UnicodeScalar($0)) : "."
          }
          let column = hasText ? " \(mark)\(text.joined())\(mark) |" : ""
          return "| \(mark)\(prefix)\(start.digits(count))\(mark) | \(mark)\(row.hex(separator: " "))\(mark) |\(column)"
        }
        return (head + rows).map { DumpLine($0) }
      }
    },
  ]

  private static func hexyl(_ bytes: [UInt8], _ bar: String, _ middle: String) -> [DumpLine] {
    func glyph(_ byte: UInt8) -> String {
      switch byte {
      case 0: "⋄"
      case 0x20: " "
      case 0x21...0x7e: String(UnicodeScalar(byte))
      case 9, 10, 12, 13: "_"
      case 1...0x7f: "•"
      default: "×"
      }
    }
    let rows = stride(from: 0, to: bytes.count, by: 16).map { start -> String in
      let row = Array(bytes[start..<min(start + 16, bytes.count)])
      let halves = [row.prefix(8), row.dropFirst(8)]
      let digits = halves.map { " " + $0.hex(separator: " ").left(24) }
      let texts = halves.map { $0.map(glyph).joined().left(8) }
      return
        "\(bar)\(start.digits(8))\(bar)\(digits[0])\(middle)\(digits[1])\(bar)\(texts[0])\(middle)\(texts[1])\(bar)"
    }
    let isPlain = bar == "|"
    func edge(_ left: String, _ cross: String, _ right: String) -> String {
      let parts = [8, 25, 25, 8, 8].map { String(repeating: isPlain ? "-" : "─", count: $0) }
      return left + parts.joined(separator: cross) + right
    }
    let top = isPlain ? edge("+", "+", "+") : edge("┌", "┬", "┐")
    let bottom = isPlain ? top : edge("└", "┴", "┘")
    return ([top] + rows + [bottom]).map { DumpLine($0) }
  }

  /// Rows below lines that say what they are.
  private static func gear(
    group: Int = 1, isUpper: Bool = false, offset: @escaping (Int) -> String, column: ColumnStyle?, width: Int = 16,
    below: @escaping (_ bytes: [UInt8], _ number: Int) -> [String]
  ) -> Writer {
    RowStyle(width: width, group: group, isUpper: isUpper, offset: offset, column: column).writer(below: below)
  }

  static let gear: [TextForm] = [
    TextForm("FortiGate", .ethernet, [.offsets]) { random in
      let isOnTab = random.chance(2)
      return gear(
        group: 2, offset: { "0x\($0.digits(4))\(isOnTab ? "\t " : "   ")" }, column: ColumnStyle(open: "        ")
      ) {
        ["2017-09-12 \(time($1)) port\($1) in 192.0.2.1.51514 -> 192.0.2.2.80: syn 3249126293"]
      }
    },
    TextForm("Cisco ASA", .ethernet, [.offsets, .adjacent]) { _ in
      gear(group: 2, offset: { "0x\($0.digits(4)) " }, column: ColumnStyle(open: " ")) {
        ["\(String($1).right(4)): \(time($1))       192.0.2.1 > 192.0.2.2 icmp: echo request"]
      }
    },
    TextForm("Cisco IOS", .ethernet, []) { random in
      let lead = random.pick([0, 4, 8, 12])
      return { bytes, number in ciscoIOS(bytes, number, lead: lead) }
    },
    TextForm("NetScreen", .ethernet, []) { _ in
      gear(offset: { _ in "              " }, column: ColumnStyle(open: "     ")) { bytes, number in
        [
          "684382\(number).0: trust(o) len=\(bytes.count):020000000001->020000000002/0800",
          "              192.0.2.1 -> 192.0.2.2/1",
        ]
      }
    },
    TextForm("Toshiba", .any, [.offsets]) { _ in
      gear(group: 2, isUpper: true, offset: { "\($0.digits(4)) : " }, column: ColumnStyle(open: " ")) { bytes, number in
        [
          "[No.\(number)] 00:00:0\(number).14 LAN Rx 192.0.2.1->192.0.2.2 ICMP LEN=\(max(0, bytes.count - 14))",
          "OFFSET 0001-0203-0405-0607-0809-0A0B-0C0D-0E0F 0123456789ABCDEF LEN=\(bytes.count)",
        ]
      }
    },
    TextForm("CoSine", .any, []) { _ in
      var style = RowStyle(isUpper: true, offset: { _ in "          " })
      style.gap = { $0 == 0 ? "" : $0 == 8 ? "  " : " " }
      return style.writer(below: { bytes, number in
        [
          "2000-2-1,18:20:2\(number).1:  l2-tx (PPP:3/7/1:100), Length:\(bytes.count), Pro:1, Off:8, Pri:7, RM:0, Err:0 [0x4070, 0x801]"
        ]
      })
    },
    TextForm("Comware", .ethernet, []) { _ in
      gear(offset: { _ in "" }, column: nil) { bytes, number in
        let line =
          "*Aug 21 11:05:25:20\(number) 2007 Sysname PPPOEC/7/debugging:Ethernet1/1: PPPoE Client OUT, Len = \(bytes.count)"
        return line.wrapped(80)
      }
    },
    TextForm("Signamax", .ip, [.offsets]) { _ in
      gear(offset: { "03:41:53: \($0.digits(4, radix: 10)): " }, column: nil, width: 20) { _, _ in
        ["03:41:53: ICMP: type=8"]
      }
    },
    TextForm("Ascend", .any, [.offsets]) { _ in
      gear(isUpper: true, offset: { "  [\($0.digits(4))]: " }, column: nil) { bytes, number in
        [
          "RECV-\(133 + number):(task \"_sarTask\" at 0xb0d1d7a8, time: 25.3\(number)) \(bytes.count) octets @ 0x8003BD94"
        ]
      }
    },
    TextForm("fw monitor -x", .ip, [.offsets]) { _ in
      gear(group: 2, offset: { "0x\($0.digits(4))  " }, column: nil) { bytes, number in
        ["eth0:i[\(bytes.count)]: 192.0.2.1 -> 192.0.2.2 (ICMP) len=\(bytes.count) id=\(number)"]
      }
    },
    TextForm("Cisco MGX", .ethernet, []) { _ in
      { bytes, _ in
        var style = RowStyle(width: 28, group: 4)
        style.offset = { "> \(($0 / 28 + 1).digits(2, radix: 10)):" }
        return [DumpLine("PNNI/tx_packet on port 17504 at level 56")] + style.lines(bytes)
      }
    },
  ]

  /// The first row begins in the middle, where the buffer's address is no multiple of the row's width.
  private static func ciscoIOS(_ bytes: [UInt8], _ number: Int, lead: Int) -> [DumpLine] {
    let base = 0x0f1a_2c00 + number * 0x1000
    var lines = ["22:45:4\(number).700 UTC Nov 27 2021 : IPv4 LES CEF    : Fa4.320 None", ""]
    for row in stride(from: 0, to: lead + bytes.count, by: 16) {
      let part = bytes[max(0, row - lead)..<min(row + 16 - lead, bytes.count)]
      let skipped = max(0, lead - row)
      var digits = String(repeating: " ", count: skipped / 4 * 9)
      for word in stride(from: part.startIndex, to: part.endIndex, by: 4) {
        digits += part[word..<min(word + 4, part.endIndex)].hex(true) + " "
      }
      // The text of all but printable characters is dots.
      let text = part.map { (0x20...0x7e).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
      lines.append("\((base + row).digits(8, isUpper: true)): \(digits.left(36)) \(text.left(16))")
    }
    return lines.map { DumpLine($0) }
  }

  /// Other systems' traces.
  static let traces: [TextForm] = [
    TextForm("ETHERWATCH", .ethernet, []) { _ in
      { bytes, _ in
        let payload = bytes.dropFirst(14)
        let head = [
          "From \(bytes[6..<12].hex(true, separator: "-")) [MF1] to \(bytes[..<6].hex(true, separator: "-")) [PSERVB]",
          "Protocol \(bytes[12..<14].hex(true, separator: "-")) 00 00-00-00-00-00,\(String(payload.count).right(5)) byte buffer at 10-OCT-2001 10:20:45.16",
        ]
        let rows = stride(from: payload.startIndex, to: payload.endIndex, by: 16).map { start in
          let row = payload[start..<min(start + 16, payload.endIndex)]
          let text = ColumnStyle(open: "", isFilled: true).text(row, width: 16)
          return "  [\(text)]-\(String(start - 14).right(5))-[\(row.hex(true, separator: " "))]"
        }
        return (head + rows).map { DumpLine($0) }
      }
    },
    TextForm("TCPIPTRACE", .ip, []) { _ in
      { bytes, number in
        let head = [
          "TCPIPtrace full display RCV packet \(number) at 10-JUL-2001 14:54:19.56", "",
          "   Total Length = \(bytes.count) = ^x\(bytes.count.digits(4, isUpper: true))", "",
        ]
        let rows = stride(from: 0, to: bytes.count, by: 16).map { start in
          let row = bytes[start..<min(start + 16, bytes.count)]
          let words = stride(from: row.startIndex, to: row.endIndex, by: 4).map { place in
            Array(row[place..<min(place + 4, row.endIndex)].reversed()).hex(true)
          }
          let digits = words.reversed().joined(separator: "   ").right(44)
          return "\(digits)    \(start.digits(4, isUpper: true))    \(ColumnStyle(open: "").text(row, width: 16))"
        }
        return (head + rows).map { DumpLine($0) }
      }
    },
  ]
}
