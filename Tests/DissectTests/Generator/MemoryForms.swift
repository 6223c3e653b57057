/// What debuggers, boot loaders and kernels print of memory.
extension TextForm {
  static let memory: [TextForm] = [
    TextForm("gdb x/xb", .any, [.weak]) { random in
      let largest = random.pick([1, 1, 2, 4, 8])
      let isNamed = random.chance(2)
      return { bytes, number in
        // Words in which more than the packet stands would be as many zeros.
        let size = bytes.count % largest == 0 ? largest : 1
        let base = 0x5555_5555_8060 + number * 0x1000
        var style = RowStyle(width: size == 1 ? 8 : 16, group: size, isReversed: true, gap: { _ in "\t0x" })
        style.offset = { start in
          let name = isNamed ? " <pkt\(number)\(start == 0 ? "" : "+\(start)")>" : ""
          return "0x\(String(base + start, radix: 16))\(name):"
        }
        return style.lines(bytes)
      }
    },
    TextForm("gdb x/cb", .any, [.weak]) { _ in
      { bytes, number in
        let base = 0x7ffe_1000 + number * 0x1000
        var style = RowStyle(width: 8, gap: { _ in "\t" })
        style.offset = { "0x\(String(base + $0, radix: 16)):" }
        style.word = { gdbCharacter($0.first ?? 0) }
        return style.lines(bytes)
      }
    },
    TextForm("gdb print", .any, []) { _ in
      { bytes, number in
        var items: [String] = []
        var index = 0
        while index < bytes.count {
          let end = bytes[index...].firstIndex { $0 != bytes[index] } ?? bytes.count
          let item = "0x\(String(bytes[index], radix: 16))"
          // gdb counts what is there ten times and more.
          if end - index >= 10 {
            items.append("\(item) <repeats \(end - index) times>")
            index = end
          } else {
            items.append(item)
            index += 1
          }
        }
        return [DumpLine("$\(number) = {\(items.joined(separator: ", "))}")]
      }
    },
    TextForm("lldb memory read", .any, [.weak, .rows]) { random in
      let command = random.chance(2)
      return { bytes, number in
        let base = 0x1_0000_8000 + number * 0x1000
        let style = RowStyle(offset: { "0x\(String(base + $0, radix: 16)): " }, column: ColumnStyle())
        let head = command ? [DumpLine("(lldb) memory read --count \(bytes.count) pkt")] : []
        return head + style.lines(bytes)
      }
    },
    TextForm("WinDbg db", .any, [.weak, .rows]) { _ in
      { bytes, number in
        let base = 0x0006_dd20 + number * 0x1000
        var style = RowStyle(offset: { "fffff8a0`\((base + $0).digits(8))  " }, column: ColumnStyle())
        style.gap = { $0 == 0 ? "" : $0 == 8 ? "-" : " " }
        return style.lines(bytes)
      }
    },
    TextForm("U-Boot md.b", .any, [.weak, .rows]) { random in
      let hasCommand = random.chance(2)
      return { bytes, number in
        let base = 0x4200_0000 + number * 0x1000
        let style = RowStyle(offset: { "\((base + $0).digits(8)): " }, column: ColumnStyle(open: "    "))
        let command = DumpLine("=> md.b \(base.digits(8)) \(String(bytes.count, radix: 16))")
        return (hasCommand ? [command] : []) + style.lines(bytes)
      }
    },
    TextForm("DPDK rte_pktmbuf_dump", .any, [.offsets, .adjacent]) { _ in
      var style = RowStyle(isUpper: true, offset: { "\($0.digits(8)): " }, column: ColumnStyle(open: " | "))
      style.gap = { $0 == 0 ? "" : " " }
      return style.writer(below: { bytes, _ in
        [
          "dump mbuf at 0x1003a4c80, iova=0x1003a4d00, buf_len=2176",
          "  pkt_len=\(bytes.count), ol_flags=0, nb_segs=1, port=1, ptype=0x1",
          "  segment at 0x1003a4c80, data=0x1003a4d80, len=\(bytes.count), off=128, refcnt=1",
          "  Dump data at [0x1003a4d80], len=\(bytes.count)",
        ]
      })
    },
    TextForm("DPDK rte_hexdump", .any, [.offsets]) { _ in
      var style = RowStyle(isUpper: true, offset: { "\($0.digits(8)): " }, column: ColumnStyle(open: " | "))
      style.gap = { $0 == 0 ? "" : " " }
      return style.writer(below: { bytes, _ in ["packet at [0x7f2a80003a80], len=\(bytes.count)"] })
    },
    TextForm("Intel HEX", .any, [.weak, .single]) { _ in
      { bytes, _ in
        let rows = stride(from: 0, to: bytes.count, by: 16).map { start in
          let row = bytes[start..<min(start + 16, bytes.count)]
          let record = [UInt8(row.count), UInt8(start >> 8), UInt8(start & 255), 0] + row
          let sum = record.reduce(0) { $0 &+ $1 }
          return DumpLine(":\((record + [0 &- sum]).hex(true))")
        }
        return rows + [DumpLine(":00000001FF")]
      }
    },
    TextForm("S-records", .any, [.weak, .single]) { _ in
      { bytes, _ in
        stride(from: 0, to: bytes.count, by: 16).map { start in
          let row = bytes[start..<min(start + 16, bytes.count)]
          let record = [UInt8(row.count + 3), UInt8(start >> 8), UInt8(start & 255)] + row
          let sum = record.reduce(0) { $0 &+ $1 }
          return DumpLine("S1\((record + [~sum]).hex(true))")
        }
      }
    },
  ]

  private static func gdbCharacter(_ byte: UInt8) -> String {
    let number = Int8(bitPattern: byte)
    switch byte {
    case 7...13: return "\(number) '\(["\\a", "\\b", "\\t", "\\n", "\\v", "\\f", "\\r"][Int(byte) - 7])'"
    case 0x27, 0x5c: return "\(number) '\\\(Character(UnicodeScalar(byte)))'"
    case 0x20...0x7e: return "\(number) '\(Character(UnicodeScalar(byte)))'"
    default: return "\(number) '\\\(byte.digits(3, radix: 8))'"
    }
  }

  /// What kernels and embedded systems log.
  static let logs: [TextForm] = [
    TextForm("print_hex_dump", .any, [.offsets]) { random in
      let name = random.pick(["pkt: ", "rx data: ", "eth0: ", "", "mydrv 0000:01:00.0: frame: "])
      let hasText = random.chance(2)
      return { bytes, number in
        var style = RowStyle(column: hasText ? ColumnStyle() : nil)
        style.offset = { "[ 1856.\(608_377 + 100 * number + $0)] \(name)\($0.digits(8)): " }
        return style.lines(bytes)
      }
    },
    TextForm("print_hex_dump of addresses", .any, [.weak]) { random in
      let isLong = random.chance(2)
      return { bytes, number in
        let base = (isLong ? 0xffff_8880_0123_4500 : 0xc012_3400) as UInt64 + UInt64(number) * 0x1000
        var style = RowStyle()
        style.offset = { "[   12.\(345_670 + $0)] pkt: \((base + UInt64($0)).digits(isLong ? 16 : 8)): " }
        return style.lines(bytes)
      }
    },
    TextForm("print_hex_dump without prefix", .any, [.weak]) { _ in
      var style = RowStyle()
      style.offset = { "[   12.\(345_670 + $0)] data: " }
      return style.writer()
    },
    TextForm("skb_dump", .ip, [.offsets]) { random in
      let hasHead = random.chance(2)
      return { bytes, number in
        let time = "[ 1856.\(608_377 + 1000 * number)]"
        let head = [
          "\(time) skb len=\(bytes.count) headroom=78 headlen=\(bytes.count) tailroom=0",
          "\(time) mac=(64,14) net=(78,20) trans=98",
          "\(time) skb headroom: 00000000: bd f2 21 06 f0 84 77 62 f0 f3 cb 4d 76 4d c7 07",
        ]
        var style = RowStyle()
        style.offset = { "\(time) skb linear:   \($0.digits(8)): " }
        return (hasHead ? head.map { DumpLine($0) } : []) + style.lines(bytes)
      }
    },
    TextForm("ESP-IDF", .any, [.weak]) { random in
      let hasText = random.chance(2)
      return { bytes, number in
        let base = 0x3ffb_4280 + number * 0x1000
        var style = RowStyle()
        if hasText {
          style.column = ColumnStyle(open: "  |", close: "|")
          style.gap = { $0 == 0 ? "" : $0 == 8 ? "  " : " " }
          style.offset = { "W (\(195 + $0 / 16)) log_example: 0x\((base + $0).digits(8))   " }
        } else {
          style.offset = { "I (\(195 + $0 / 16)) log_example: " }
        }
        return style.lines(bytes)
      }
    },
    TextForm("Zephyr", .any, [.weak]) { _ in
      var style = RowStyle(offset: { _ in String(repeating: " ", count: 31) })
      style.gap = { $0 == 0 ? "" : $0 == 8 ? "  " : " " }
      style.column = ColumnStyle(open: " |", close: "|", isFilled: true, hasBlankAfter8: true)
      return style.writer(below: { _, number in
        ["[00:00:00.\((10 * number).digits(3, radix: 10)),000] <inf> main: Packet"]
      })
    },
    TextForm("CoreDNS debug", .any, [.offsets]) { _ in
      var style = RowStyle(offset: { "debug: \($0.digits(6)) " })
      style.end = { "debug: \($0.digits(6))" }
      return style.writer()
    },
  ]
}
