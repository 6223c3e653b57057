import Packets

/// What gdb's `print` shows of an array: numbers in braces, characters, and strings, with repeats:
///
///     $1 = {0x2, 0x0 <repeats 11 times>, 0x45, 0x0}
///     $2 = "\002\000E\000", '\000' <repeats 25 times>, "ABC"
struct GdbPrintForm: Form {
  /// The most characters of a value.
  private static let longest = 8 * 1024 * 1024

  private static let plausible = 40
  /// The fewest bytes that are a packet without being plausible: those of an Ethernet header.
  private static let fewestBytes = 14

  var name: String { "gdb print" }
  var description: String { "gdb's print of an array or a string" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let start = start(line, of: text) else { return nil }
    let limit = min(text.line(text.lineCount - 1).upperBound, start + Self.longest)
    var parser = GdbValueParser(Lexer(line, start..<limit, of: text))
    guard let isWhole = parser.parse() else { return nil }
    // Blanks before the next line are none of the value.
    let blanks = text.characters[start..<parser.position].reversed().prefix { $0.isBlank }.count
    var end = line + 1
    while end < text.lineCount, text.line(end).lowerBound < parser.position - blanks { end += 1 }
    var reading = FormResult.skipped(line..<end, of: name)
    func report(_ message: String) { reading.errors.append(text.error(message, line: line, at: start)) }
    if parser.isTooLarge {
      report("These numbers are too large for bytes; print the array as bytes (x/xb).")
      return reading
    }
    if parser.bytes.isOverfull {
      report(PacketBytes.overfull)
    } else if parser.hasForeignCharacters {
      report("A character that is not ASCII stands for unknown bytes; print the array with p/x.")
    } else if parser.isElided {
      report("gdb left out what follows “...”; the packet ends there. Print all of it (set print elements 0).")
    } else if !isWhole {
      report("The value is cut off before its end; the packet ends there.")
    }
    var bytes = parser.bytes
    if parser.isCharacters, reading.errors.isEmpty {
      let missing = Self.statedLength(bytes.bytes).map { $0 - bytes.count } ?? -1
      if (0...2).contains(missing) {
        for _ in 0..<missing { bytes.append(0) }
      } else {
        report("gdb leaves out zeros at the end of a string, so that some may be missing here; print it by p/x.")
      }
    }
    reading.packet = PacketText(bytes: bytes.bytes, unknown: bytes.unknown, lines: line...(end - 1))
    let confidence = context.judge(bytes.bytes.span).confidence
    // A program's other strings and arrays are no packets.
    let isPacket = confidence >= Self.plausible || (!parser.isCharacters && bytes.count >= Self.fewestBytes)
    return isPacket || context.isLinkTypeKnown ? reading : .skipped(line..<end, of: name)
  }

  /// How long a packet is as its own header says: IPv4 or IPv6 with or without Ethernet before it, or ARP.
  private static func statedLength(_ bytes: [UInt8]) -> Int? {
    for start in [14, 0] where bytes.count > start + 7 {
      let type = start == 0 ? 0 : Int(bytes[12]) << 8 | Int(bytes[13])
      if start == 14, type == 0x0806 { return 42 }
      if bytes[start] >> 4 == 4, start == 0 || type == 0x0800 {
        return start + (Int(bytes[start + 2]) << 8 | Int(bytes[start + 3]))
      }
      if bytes[start] >> 4 == 6, start == 0 || type == 0x86DD {
        return start + 40 + (Int(bytes[start + 4]) << 8 | Int(bytes[start + 5]))
      }
    }
    return nil
  }

  /// Where the value after `$1 = ` begins.
  private func start(_ line: Int, of text: DumpText) -> Int? {
    let range = TextColumn.trim(text.line(line), in: text)
    let characters = text.characters
    guard range.count > 6, characters[range.lowerBound] == "$" else { return nil }
    var position = range.lowerBound + 1
    while position < range.upperBound, characters[position].isDecimalDigit { position += 1 }
    guard position > range.lowerBound + 1, characters[position..<range.upperBound].starts(with: " = ") else {
      return nil
    }
    position += 3
    guard position < range.upperBound, ["{", "\"", "'"].contains(characters[position]) else { return nil }
    return position
  }
}
