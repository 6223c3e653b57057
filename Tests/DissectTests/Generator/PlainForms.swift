/// Hexadecimal digits and what separates them.
extension TextForm {
  static let plain: [TextForm] = [
    TextForm("hex stream", .any, [.weak]) { random in
      let isUpper = random.chance(4)
      return { bytes, _ in [DumpLine("", [.init(gap: "", digits: bytes.hex(isUpper), count: bytes.count)], start: 0)] }
    },
    TextForm("xxd -p", .any, [.weak]) { random in
      let width = random.pick([30, 30, 16, 32, 20])
      return RowStyle(width: width, group: width).writer()
    },
    TextForm("hex with blanks", .any, [.weak]) { random in
      let width = random.pick([8, 10, 14, 16, 16, 16, 20, 24, 30, 32, 2000])
      return RowStyle(width: width, isUpper: random.chance(2)).writer()
    },
    TextForm("hex in two halves", .any, [.weak]) { random in
      var style = RowStyle(isUpper: random.chance(2))
      style.gap = { $0 == 0 ? "" : $0 == 8 ? "  " : " " }
      return style.writer()
    },
    TextForm("hex words", .any, [.weak]) { random in
      let (width, group) = (random.pick([16, 16, 32, 2000]), random.pick([2, 2, 4, 8]))
      return RowStyle(width: width, group: group, isUpper: random.chance(3)).writer()
    },
    TextForm("hex with colons", .any, [.weak]) { random in
      let (mark, width) = (random.pick([":", "-", ",", ", ", ".", "_", ";", "|", "/"]), random.pick([2000, 16, 20]))
      let isUpper = random.chance(3)
      return { bytes, _ in
        var style = RowStyle(width: width, isUpper: isUpper)
        style.gap = { $0 == 0 ? "" : mark }
        let lines = style.lines(bytes)
        // A mark stands at the end of a line that goes on.
        return lines.enumerated().map { index, line in
          var line = line
          if index + 1 < lines.count { line.column = mark == ", " ? "," : mark }
          return line
        }
      }
    },
    TextForm("0x bytes", .any, [.weak]) { random in
      let (mark, width) = (random.pick([" ", ", ", ",", "\t"]), random.pick([8, 12, 16, 2000]))
      var style = RowStyle(width: width, isUpper: random.chance(3))
      style.gap = { $0 == 0 ? "0x" : "\(mark)0x" }
      return style.writer()
    },
    TextForm("0x words", .any, [.weak]) { random in
      // Words in the order of the bytes; a last one that is not full has fewer digits.
      let (width, group) = (random.pick([8, 16, 32]), random.pick([2, 4]))
      var style = RowStyle(width: width, group: group)
      let mark = random.pick([" ", ", "])
      style.gap = { $0 == 0 ? "0x" : "\(mark)0x" }
      return style.writer()
    },
    TextForm("0x stream", .any, [.weak]) { _ in { bytes, _ in [DumpLine("0x\(bytes.hex())")] } },
    TextForm("hex after a name", .any, [.weak]) { random in
      let name = random.pick([
        "data=", "payload: ", "rx ", "skb data=", "packet = ", "Received: ", "buf:", "frame=0x", "raw hex: ",
      ])
      let hasCount = random.chance(3)
      return { bytes, _ in [DumpLine("\(hasCount ? "len=\(bytes.count) " : "")\(name)\(bytes.hex())")] }
    },
    TextForm("rows after a label", .any, [.weak, .rows]) { random in
      let label = random.pick(["TX: ", "RX: ", "net: ", "uart rx: ", "eth0: "])
      return RowStyle(offset: { _ in label }).writer()
    },
    TextForm("column of CSV", .any, [.weak]) { random in
      let isQuoted = random.chance(2)
      return { bytes, number in
        let head = number == 1 ? [DumpLine("no,time,source,data")] : []
        let digits = isQuoted ? "\"\(bytes.hex())\"" : bytes.hex()
        return head + [DumpLine("\(number),0.00\(number)123,192.0.2.1,\(digits)")]
      }
    },
    TextForm("unpadded numbers after a name", .any, [.weak, .single]) { random in
      let (radix, mark) = random.pick([(16, " "), (10, ","), (10, " "), (10, ", ")])
      return { bytes, _ in
        let numbers = bytes.map { String($0, radix: radix, uppercase: true) }
        return [DumpLine("send(1) [800-\(String(0x800 + bytes.count, radix: 16))]: \(numbers.joined(separator: mark))")]
      }
    },
  ]
}
