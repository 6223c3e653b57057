/// What hexdump and od print as words, and in other radices.
extension TextForm {
  /// Words of the machine's order.
  static let words: [TextForm] = [
    TextForm("hexdump", .any, [.offsets, .weak]) { random in
      let isWide = random.chance(2)
      var style = RowStyle(group: 2, isReversed: true, offset: { "\($0.digits(7))" })
      style.gap = { _ in isWide ? "    " : " " }
      style.word = { $0.little.digits(4) }
      style.squeezes = random.chance(2)
      style.end = { $0.digits(7) }
      return style.writer()
    },
    TextForm("od -tx2", .any, [.offsets, .weak]) { random in
      let size = random.pick([2, 2, 4, 8])
      let isBig = random.chance(4)
      let radix = random.pick([8, 8, 16])
      let count = radix == 16 ? 6 : 7
      var style = RowStyle(group: size, offset: { $0.digits(count, radix: radix) }, gap: { _ in " " })
      style.word = { cell in
        let filled = Array(cell) + Array(repeating: 0, count: size - cell.count)
        return (isBig ? Array(filled.reversed()) : filled).little.digits(2 * size)
      }
      if random.chance(3) { style.column = ColumnStyle(open: "  >", close: "<") }
      style.squeezes = random.chance(2)
      style.end = { $0.digits(count, radix: radix) }
      return style.writer()
    },
  ]

  /// Other radices.
  static let numbers: [TextForm] = [
    TextForm("od", .any, [.offsets, .weak]) { random in
      let (radix, size) = random.pick([(8, 2), (8, 1), (10, 1), (10, 2), (8, 4), (10, 4)])
      let count = radix == 8 ? [1: 3, 2: 6, 4: 11][size] ?? 3 : [1: 3, 2: 5, 4: 10][size] ?? 3
      var style = RowStyle(group: size, offset: { $0.digits(7, radix: 8) }, gap: { _ in " " })
      style.word = { cell in
        radix == 8 ? cell.little.digits(count, radix: 8) : String(cell.little).right(count)
      }
      style.squeezes = random.chance(2)
      style.end = { $0.digits(7, radix: 8) }
      return style.writer()
    },
    TextForm("od -td1", .any, [.offsets]) { random in
      var style = RowStyle(offset: { $0.digits(7, radix: 8) }, gap: { _ in " " })
      style.word = { String(Int8(truncatingIfNeeded: $0.little)).right(4) }
      style.end = { $0.digits(7, radix: 8) }
      return style.writer()
    },
    TextForm("hexdump -b -d -o", .any, [.offsets, .weak]) { random in
      let (size, count, radix, gap) = random.pick([(1, 3, 8, 1), (2, 5, 10, 3), (2, 6, 8, 2)])
      var style = RowStyle(group: size, offset: { $0.digits(7) })
      style.gap = { _ in String(repeating: " ", count: gap) }
      style.word = { $0.little.digits(count, radix: radix) }
      style.squeezes = random.chance(2)
      style.end = { $0.digits(7) }
      return style.writer()
    },
    TextForm("od -c", .any, [.offsets]) { random in
      let isHexdump = random.chance(2)
      var style = RowStyle(offset: { $0.digits(7, radix: isHexdump ? 16 : 8) }, gap: { _ in " " })
      style.word = { Self.character($0.first ?? 0).right(3) }
      style.end = { $0.digits(7, radix: isHexdump ? 16 : 8) }
      return style.writer()
    },
    TextForm("xxd -b", .any, [.offsets]) { random in
      let width = random.pick([6, 6, 8, 4])
      var style = RowStyle(width: width, offset: { "\($0.digits(8)): " }, column: ColumnStyle())
      style.word = { ($0.first ?? 0).digits(8, radix: 2) }
      return style.writer()
    },
    TextForm("od -An -tx1", .any, [.weak, .single]) { random in
      var style = RowStyle(gap: { _ in " " })
      if random.chance(2) { style.column = ColumnStyle(open: "  >", close: "<") }
      return style.writer()
    },
    TextForm("od -An -tu1", .any, [.weak, .single]) { random in
      let radix = random.pick([8, 10])
      var style = RowStyle(gap: { _ in " " })
      style.word = { radix == 8 ? $0.little.digits(3, radix: 8) : String($0.little).right(3) }
      return style.writer()
    },
    TextForm("od -tx1 -c", .any, [.offsets, .single]) { random in
      return { bytes, _ in
        var hex = RowStyle(offset: { $0.digits(7, radix: 8) }, gap: { _ in "  " })
        hex.end = { $0.digits(7, radix: 8) }
        var characters = RowStyle(offset: { _ in "       " }, gap: { _ in " " })
        characters.word = { Self.character($0.first ?? 0).right(3) }
        let below = characters.lines(bytes)
        return hex.lines(bytes).enumerated().flatMap { index, line in
          line.isRow ? [line, DumpLine(below[index].text)] : [line]
        }
      }
    },
  ]

  /// A byte as `od -c` prints it.
  private static func character(_ byte: UInt8) -> String {
    switch byte {
    case 0: "\\0"
    case 7...13: ["\\a", "\\b", "\\t", "\\n", "\\v", "\\f", "\\r"][Int(byte) - 7]
    case 0x20...0x7e: String(UnicodeScalar(byte))
    default: byte.digits(3, radix: 8)
    }
  }
}
