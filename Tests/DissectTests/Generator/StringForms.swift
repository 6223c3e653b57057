/// Bytes in quotes, escaped or encoded.
extension TextForm {
  /// A string whose bytes are printed as they are where that is allowed, and escaped where not.
  private static func escaped(
    _ open: String, _ close: String, quote: Character = "\"", named: Bool = true, _ escape: @escaping (UInt8) -> String
  ) -> Writer {
    { bytes, number in
      var text = ""
      for byte in bytes {
        let character = Character(UnicodeScalar(byte))
        switch character {
        case "\\" where named, quote where named: text += "\\\(character)"
        case "\n" where named: text += "\\n"
        case "\r" where named: text += "\\r"
        case "\t" where named: text += "\\t"
        case " "..."~" where character != "\\" && character != quote: text.append(character)
        default: text += escape(byte)
        }
      }
      return [DumpLine(open.replacing("#", with: "\(number)") + text + close)]
    }
  }

  private static func hexEscape(_ byte: UInt8) -> String { "\\x\(byte.digits(2))" }

  static let strings: [TextForm] = [
    TextForm("Python bytes", .any, [.quoted]) { random in
      let isDouble = random.chance(3)
      let quote = isDouble ? "\"" : "'"
      return escaped("pkt# = b\(quote)", quote, quote: isDouble ? "\"" : "'", hexEscape)
    },
    TextForm("Rust byte string", .any, [.quoted]) { _ in
      escaped("let p# = b\"", "\";") { $0 == 0 ? "\\0" : hexEscape($0) }
    },
    TextForm("C string of escapes") { random in
      let width = random.pick([16, 16, 8])
      let open = random.pick(["", "char pkt#[] =\n", "const char *pkt# = \n"])
      return { bytes, number in
        let rows = stride(from: 0, to: bytes.count, by: width).map { start in
          let row = bytes[start..<min(start + width, bytes.count)]
          let isLast = start + width >= bytes.count
          let tail = isLast ? open.isEmpty ? "" : ";" : open.isEmpty ? " \\" : ""
          return DumpLine("\"\(row.map(hexEscape).joined())\"\(tail)")
        }
        let head = open.split(separator: "\n").map { DumpLine(String($0).replacing("#", with: "\(number)")) }
        return head + rows
      }
    },
    TextForm("C string with octal escapes", .any, [.quoted]) { _ in
      // Three digits each, so that a digit after one is itself.
      escaped("char *pkt# = \"", "\";") { "\\\($0.digits(3, radix: 8))" }
    },
    TextForm("escapes alone", .any, [.weak]) { random in
      let width = random.pick([16, 2000])
      return { bytes, _ in
        stride(from: 0, to: bytes.count, by: width).map { start in
          DumpLine(bytes[start..<min(start + width, bytes.count)].map(hexEscape).joined())
        }
      }
    },
    TextForm("Lua string") { _ in
      { bytes, number in [DumpLine("local frame\(number) = \"\(bytes.map { "\\\($0)" }.joined())\"")] }
    },
    TextForm("digits in quotes") { random in
      let (open, close) = random.pick([
        ("pkt = bytes.fromhex(\"", "\")"), ("Buffer.from(\"", "\", \"hex\")"), ("hex.DecodeString(\"", "\")"),
        ("binascii.unhexlify('", "')"), ("[\"", "\"].pack(\"H*\")"), ("{\"hex\": \"", "\"}"),
        ("unhex('", "')"), ("decode('", "', 'hex')"),
      ])
      let separator = open.contains("fromhex") ? random.pick(["", " "]) : ""
      return { bytes, _ in [DumpLine(open + bytes.hex(separator: separator) + close)] }
    },
    TextForm("PostgreSQL") { random in
      let isTable = random.chance(2)
      return { bytes, number in
        isTable
          ? [" id | data", "----+------", "  \(number) | \\x\(bytes.hex())", "(1 row)"].map { DumpLine($0) }
          : [DumpLine("INSERT INTO packets (id, data) VALUES (\(number), '\\x\(bytes.hex())');")]
      }
    },
    TextForm("base64", .any, [.weak]) { random in
      let width = random.pick([76, 64, 2000])
      return { bytes, _ in base64(bytes).wrapped(width).map { DumpLine($0) } }
    },
    TextForm("base64 in quotes", .any, [.weak]) { random in
      let (open, close) = random.pick([
        ("base64.b64decode(\"", "\")"), ("{\"data\":\"", "\"}"), ("data:application/octet-stream;base64,", ""),
        ("atob('", "')"),
      ])
      return { bytes, _ in [DumpLine(open + base64(bytes) + close)] }
    },
    TextForm("percent", .any, [.weak, .single]) { _ in percent },
    TextForm("Go string", .any, [.quoted]) { _ in escaped("pkt# := \"", "\"", hexEscape) },
    TextForm("gdb string", .ip, [.quoted]) { _ in
      { bytes, number in
        var text = ""
        for byte in bytes {
          switch byte {
          case 7...13: text += ["\\a", "\\b", "\\t", "\\n", "\\v", "\\f", "\\r"][Int(byte) - 7]
          case 27: text += "\\033"
          case 0x22, 0x5c: text += "\\" + String(UnicodeScalar(byte))
          case 0x20...0x7e: text += String(UnicodeScalar(byte))
          default: text += "\\\(byte.digits(3, radix: 8))"
          }
        }
        return [DumpLine("$\(number) = \"\(text)\"")]
      }
    },
  ]

  private static var percent: Writer {
    { bytes, _ in
      let text = bytes.map { byte in
        let character = Character(UnicodeScalar(byte))
        let isPlain = byte < 128 && (character.isLetter || character.isNumber || "-_.~".contains(character))
        return isPlain ? String(character) : "%\(byte.digits(2, isUpper: true))"
      }
      return [DumpLine(text.joined())]
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let number = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      for place in 0..<4 { text.append(place > three.count ? 0x3d : digits[number >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
