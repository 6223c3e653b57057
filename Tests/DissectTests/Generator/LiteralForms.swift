/// Arrays as programs have and print them.
extension TextForm {
  /// A literal that begins and ends with these, of items in lines of so many.
  private static func list(
    _ open: String, _ close: String, separator: String = ", ", perLine: Int = .max, indent: String = "  ",
    item: @escaping (UInt8) -> String
  ) -> Writer {
    { bytes, number in
      let items = bytes.map(item)
      let head = open == "#(" ? open : open.replacing("#", with: "\(number)").replacing("@", with: "\(bytes.count)")
      guard perLine < .max else { return [DumpLine(head + items.joined(separator: separator) + close)] }
      let rows = stride(from: 0, to: items.count, by: perLine).map { start in
        let end = min(start + perLine, items.count)
        let isLast = end == items.count
        return DumpLine(indent + items[start..<end].joined(separator: separator) + (isLast ? "" : separator.trimmed))
      }
      return [DumpLine(head)] + rows + [DumpLine(close.replacing("@", with: "\(bytes.count)"))]
    }
  }

  private static func padded(_ byte: UInt8) -> String { "0x\(byte.digits(2))" }
  private static func unpadded(_ byte: UInt8) -> String { "0x\(String(byte, radix: 16))" }
  private static func decimal(_ byte: UInt8) -> String { "\(byte)" }
  private static func signed(_ byte: UInt8) -> String { "\(Int8(bitPattern: byte))" }
  private static func cast(_ byte: UInt8) -> String { byte < 128 ? padded(byte) : "(byte)\(padded(byte))" }

  static let literals: [TextForm] = [
    TextForm("C array") { random in
      let open = random.pick([
        "static const unsigned char pkt#[@] = {", "unsigned char frame_#[] = {", "const uint8_t packet#[] = {",
        "u8 pkt#[] = {", "static char peer0_#[] = { /* Packet # */",
      ])
      let isUpper = random.chance(4)
      let items: [(UInt8) -> String] = [
        { "0x\($0.digits(2, isUpper: isUpper))" }, { "0x\($0.digits(2, isUpper: isUpper))" }, unpadded,
        { String($0).right(3) },
      ]
      return list(open, "};", perLine: random.pick([8, 12, 12, 16]), item: random.pick(items))
    },
    TextForm("xxd -i") { _ in
      list("unsigned char frame_#_bin[] = {", "};\nunsigned int frame_bin_len = @;", perLine: 12, item: padded)
    },
    TextForm("Wireshark's C array") { random in
      let open = random.pick(["unsigned char bytes[] = {", "[]byte{", "static const uint8_t bytes[@] = {"])
      return list(open, open.hasPrefix("[") ? "}" : "};", item: unpadded)
    },
    TextForm("Go") { random in
      random.chance(2)
        ? list("pkt# := []byte{", "}", item: padded)
        : list("var pkt# = []byte{", "}", perLine: 16, indent: "\t", item: padded)
    },
    TextForm("Go %v", .any, [.weak]) { _ in list("[", "]", separator: " ", item: decimal) },
    TextForm("Rust") { random in
      let item = random.pick([padded, padded, decimal])
      return random.chance(2)
        ? list("let pkt#: [u8; @] = [", "];", item: item)
        : list("let pkt# = vec![", "];", perLine: 12, indent: "    ", item: item)
    },
    TextForm("Rust debug", .any, [.weak]) { random in
      let items: [(UInt8) -> String] = [{ $0.digits(2) }, { String($0, radix: 16) }, decimal]
      return list("[", "]", item: random.pick(items))
    },
    TextForm("Python list", .any, [.weak]) { random in
      let open = random.pick(["pkt# = [", "[", "bytes([", "pkt# = bytearray(["])
      let items: [(UInt8) -> String] = [padded, decimal, { "'\(unpadded($0))'" }]
      return list(open, open.hasSuffix("([") ? "])" : "]", item: random.pick(items))
    },
    TextForm("Swift") { random in
      let item = random.pick([padded, decimal])
      return list("let packet#: [UInt8] = [", "]", perLine: 12, indent: "  ", item: item)
    },
    TextForm("Java") { random in
      let item = random.pick([cast, signed])
      return list("byte[] pkt# = {", "};", perLine: random.pick([.max, 10]), item: item)
    },
    TextForm("Java's Arrays.toString", .any, [.weak]) { _ in list("[", "]", item: signed) },
    TextForm("Kotlin, C#, JavaScript") { random in
      let open = random.pick([
        "val pkt# = byteArrayOf(", "byte[] pkt# = new byte[] { ", "const pkt# = new Uint8Array([", "Buffer.from([",
      ])
      let close = open.contains("(") ? (open.hasSuffix("[") ? "])" : ")") : " };"
      return list(open, close, item: padded)
    },
    TextForm("Node's Uint8Array") { _ in
      list("Uint8Array(@) [", "]", perLine: 12, indent: "  ", item: { String($0).right(3) })
    },
    TextForm("JSON", .any, [.weak]) { random in
      let open = random.pick(["[", "{\"type\":\"Buffer\",\"data\":[", "{\"payload\": ["])
      return list(open, open == "[" ? "]" : "]}", separator: ",", item: decimal)
    },
    TextForm("Node's Buffer") { _ in
      { bytes, _ in [DumpLine("<Buffer \(bytes.hex(separator: " "))>")] }
    },
    TextForm("Erlang") { random in
      list("<<", ">>", separator: random.pick([",", ", "]), item: decimal)
    },
    TextForm("Lisp") { random in list("#(", ")", separator: " ", item: decimal) },
    TextForm("Nim") { _ in list("let frame# = @[byte ", "]", item: padded) },
    TextForm("R") { random in
      random.chance(2) ? list("pkt# <- as.raw(c(", "))", item: padded) : { bytes, _ in rRaw(bytes) }
    },
    TextForm("Matlab") { random in list("frame# = uint8([", "]);", separator: " ", item: decimal) },
    TextForm("Verilog") { random in
      { bytes, number in
        [DumpLine("localparam [\(8 * bytes.count - 1):0] FRAME\(number) = \(8 * bytes.count)'h\(bytes.hex());")]
      }
    },
    TextForm("PHP, Perl, Ruby", .any, [.weak]) { random in
      let open = random.pick(["$pkt = pack('C*', ", "pkt = [", "$pkt = array("])
      return list(open, open.hasSuffix("[") ? "].pack('C*')" : ");", item: padded)
    },
    TextForm("assembler") { random in
      let style = random.pick([0, 1, 2])
      let item: (UInt8) -> String = { byte in
        let digits = byte.digits(2, isUpper: true)
        return style == 0 ? "0x\(digits.lowercased())" : (byte > 0x9f ? "0" : "") + digits + "h"
      }
      let open = ["\t.byte ", "db ", "    DB  "][style]
      return { bytes, _ in
        stride(from: 0, to: bytes.count, by: 16).map { start in
          DumpLine(open + bytes[start..<min(start + 16, bytes.count)].map(item).joined(separator: ", "))
        }
      }
    },
    TextForm("indexed bytes") { random in
      let kind = random.pick([0, 1])
      return { bytes, number in
        kind == 0
          ? [DumpLine("{" + bytes.enumerated().map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}")]
          : bytes.enumerated().map { DumpLine("pkt\(number)[\($0)] = \(padded($1));") }
      }
    },
    TextForm("NSData") { random in
      let isNew = random.chance(2)
      return { bytes, _ in
        let words = stride(from: 0, to: bytes.count, by: 4).map { bytes[$0..<min($0 + 4, bytes.count)].hex() }
        let text = words.joined(separator: " ")
        return [DumpLine(isNew ? "{length = \(bytes.count), bytes = 0x\(text) }" : "<\(text)>")]
      }
    },
  ]

  /// What R prints of a raw vector: rows of as many as fit in 80 columns, with the first's index.
  private static func rRaw(_ bytes: [UInt8]) -> [DumpLine] {
    let count = String(bytes.count).count
    let width = (80 - count - 2) / 3
    return stride(from: 0, to: bytes.count, by: width).map { start in
      let row = bytes[start..<min(start + width, bytes.count)]
      return DumpLine("[\(start + 1)]".right(count + 2) + " " + row.hex(separator: " "))
    }
  }
}

extension String {
  fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }
}
