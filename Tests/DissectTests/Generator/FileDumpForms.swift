/// What tools for files print in hexadecimal: xxd, hexdump, od, and editors.
extension TextForm {
  static let fileDumps: [TextForm] = [
    TextForm("xxd", .any, [.offsets, .rows]) { random in
      let width = random.pick([16, 16, 16, 16, 8, 12, 20, 24, 32])
      let (group, radix) = (random.pick([2, 2, 2, 1, 4, 8]), random.pick([16, 16, 16, 10]))
      var style = RowStyle(width: width, group: group, isUpper: random.chance(5), column: ColumnStyle())
      style.offset = { "\($0.digits(8, radix: radix)): " }
      style.squeezes = random.chance(3)
      return style.writer()
    },
    TextForm("xxd -g0", .any, [.offsets]) { random in
      RowStyle(group: 16, offset: { "\($0.digits(8)): " }, column: ColumnStyle()).writer()
    },
    TextForm("xxd -e", .any, [.offsets]) { random in
      let group = random.pick([4, 4, 2, 8])
      return { bytes, _ in
        var style = RowStyle(group: group, isReversed: true, column: ColumnStyle())
        style.offset = { "\($0.digits(8)): " }
        // A group that is not full stands at the right of its place.
        style.word = { Array($0.reversed()).hex().right(2 * group) }
        return style.lines(bytes)
      }
    },
    TextForm("hexdump -C", .any, [.offsets, .rows]) { random in
      var style = RowStyle(offset: { "\($0.digits(8))  " }, column: ColumnStyle(open: "  |", close: "|"))
      style.gap = { $0 == 0 ? "" : $0 == 8 ? "  " : " " }
      style.squeezes = !random.chance(3)
      if !random.chance(4) { style.end = { $0.digits(8) } }
      return style.writer()
    },
    TextForm("hexdump -e", .any, [.offsets, .rows]) { random in
      // '"%07.7_ax  " 16/1 "%02x " "  " "\n"' and its like.
      let (count, isUpper) = (random.pick([4, 6, 7, 8]), random.chance(3))
      var style = RowStyle(isUpper: isUpper, offset: { "\($0.digits(count))  " })
      style.column = random.pick([nil, ColumnStyle(open: "  "), ColumnStyle(open: "  |", close: "|")])
      return style.writer()
    },
    TextForm("od -tx1", .any, [.offsets, .rows]) { random in
      let radix = random.pick([16, 16, 10, 8])
      let count = radix == 16 ? 6 : 7
      let width = random.pick([16, 16, 16, 8, 32])
      var style = RowStyle(width: width, offset: { "\($0.digits(count, radix: radix))" }, gap: { _ in " " })
      if random.chance(2) { style.column = ColumnStyle(open: "  >", close: "<") }
      style.squeezes = random.chance(2)
      style.end = { $0.digits(count, radix: radix) }
      return style.writer()
    },
    TextForm("offsets and bytes", .any, [.offsets, .rows]) { random in
      // What programs print that have their own function for it.
      let (count, isUpper) = (random.pick([3, 4, 4, 6, 8]), random.chance(2))
      let mark = random.pick([": ", ":", "  ", " ", " - ", ":  ", "\t", " | "])
      let prefix = random.pick(["", "", "", "0x", "["])
      let close = prefix == "[" ? "] " : mark
      let isSplit = random.chance(2)
      let width = random.pick([16, 16, 16, 8, 32, 10, 20])
      var style = RowStyle(
        width: width, isUpper: isUpper, offset: { prefix + $0.digits(count, isUpper: isUpper) + close })
      style.gap = { $0 == 0 ? "" : isSplit && $0 == 8 ? "  " : " " }
      style.column = random.pick([
        nil, ColumnStyle(open: "   "), ColumnStyle(open: "  "), ColumnStyle(open: " |", close: "|"),
        ColumnStyle(open: "  [", close: "]"), ColumnStyle(open: "  '", close: "'"), ColumnStyle(open: " | "),
      ])
      return style.writer()
    },
    TextForm("hex editor", .any, [.offsets]) { random in
      let isHxD = random.chance(2)
      // HxD shows CP-1252, others dots.
      let column = ColumnStyle(open: "  ", character: isHxD ? Self.latin : ColumnStyle().character)
      let style = RowStyle(isUpper: true, offset: { "\($0.digits(8, isUpper: true))  " }, column: column)
      let ruler = "Offset(h) 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F"
      let below = random.chance(2) ? [ruler, ""] : [isHxD ? ruler : "Offset    " + ruler.dropFirst(10)]
      return style.writer(below: { _, _ in below })
    },
    TextForm("Format-Hex", .any, [.offsets, .single]) { random in
      let isOld = random.chance(2)
      let count = isOld ? 8 : 16
      var style = RowStyle(isUpper: true, offset: { $0.digits(count, isUpper: true) + (isOld ? "   " : " ") })
      style.column = ColumnStyle(open: isOld ? "  " : " ", character: Self.formatHex)
      let indent = String(repeating: " ", count: count + (isOld ? 3 : 1))
      let ruler = indent + (0..<16).map { $0.digits(2, isUpper: true) }.joined(separator: " ")
      let heading =
        isOld
        ? ["", "", "           Path: C:\\captures\\frame.bin", "", ruler, ""]
        : [
          "", "   Label: C:\\captures\\frame.bin", "", "          Offset Bytes" + "Ascii".right(47), ruler,
          "          ------ ----------------------------------------------- -----",
        ]
      return style.writer(below: { _, _ in heading })
    },
    TextForm("objdump -s", .any, [.offsets, .rows]) { random in
      let isSection = random.chance(2)
      var style = RowStyle(group: 4, offset: { " \($0.digits(4)) " }, column: ColumnStyle(open: "  ", isFilled: true))
      style.gap = { $0 == 0 ? "" : " " }
      return style.writer(below: { _, _ in isSection ? ["Contents of section .data:"] : [] })
    },
    TextForm("radare2", .any, [.weak]) { random in
      let base = 0x0040_1000 + random.pick([0, 0x10, 0x1f0])
      var style = RowStyle(group: 2, offset: { "0x\(($0 + base).digits(8))  " }, column: ColumnStyle())
      style.gap = { $0 == 0 ? "" : " " }
      let ruler = "- offset -   0 1  2 3  4 5  6 7  8 9  A B  C D  E F  0123456789ABCDEF"
      return style.writer(below: { _, _ in [ruler] })
    },
  ]

  /// CP-1252, as far as Latin-1 has it.
  private static func latin(_ byte: UInt8) -> Character {
    switch byte {
    case 0x20...0x7e, 0xa1...0xac, 0xae...0xff: Character(UnicodeScalar(byte))
    case 0xa0: " "
    default: "."
    }
  }

  private static func formatHex(_ byte: UInt8) -> Character {
    switch byte {
    case 0x20...0x7e, 0xa1...0xac, 0xae...0xff: Character(UnicodeScalar(byte))
    case 0: "\u{fffd}"
    default: "."
    }
  }
}
