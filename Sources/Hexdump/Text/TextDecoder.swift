/// Takes a text apart into characters and makes them uniform, so that no form has to know how a text was damaged on
/// its way: UTF-8 with invalid bytes, every kind of blank, zero-width characters, terminal colours, full-width forms.
enum TextDecoder {
  enum Piece {
    /// One visible character, as the ASCII character that stands for it or as ``UInt8/foreignCharacter``, and the
    /// character itself.
    case character(UInt8, Unicode.Scalar)
    /// Two letters that a page set as one, such as the `ff` of a PDF.
    case ligature(UInt8, UInt8)
    /// Something that takes no column: a byte order mark, a zero-width character, an escape sequence.
    case invisible
    /// What takes the character before it back.
    case backspace
    case lineEnd
  }

  /// Decodes the piece that begins at `position`, which must lie inside `bytes`, and moves past it.
  static func next(in bytes: [UInt8], at position: inout Int) -> Piece {
    let first = bytes[position]
    position += 1
    switch first {
    case " "..."~", "\t":
      return .character(first, Unicode.Scalar(first))
    case "\n":
      return .lineEnd
    case "\r":
      // A text that was converted twice has two carriage returns before each line feed.
      if position + 1 < bytes.count, bytes[position] == "\r", bytes[position + 1] == "\n" { position += 1 }
      if position < bytes.count, bytes[position] == "\n" { position += 1 }
      return .lineEnd
    case 0x08:
      return .backspace
    case 0x0B, 0x0C:
      return .character(" ", " ")
    case 0x1B:
      skipEscapeSequence(in: bytes, at: &position)
      return .invisible
    case 0x80...:
      return nonASCII(first, in: bytes, at: &position)
    default:
      return .character(.foreignCharacter, "\u{FFFD}")
    }
  }

  /// Skips what follows the ESC of a control sequence (colours), of an operating system command (titles, links), or of
  /// a two-character sequence (ECMA-48 sections 5.3 to 5.6). A sequence never reaches over the end of its line.
  private static func skipEscapeSequence(in bytes: [UInt8], at position: inout Int) {
    guard position < bytes.count, bytes[position] >= " " else { return }
    let kind = bytes[position]
    position += 1
    switch kind {
    case "[":
      while position < bytes.count, bytes[position] >= " ", bytes[position] < "@" { position += 1 }
      if position < bytes.count, bytes[position] >= "@", bytes[position] < 0x7F { position += 1 }
    case "]":
      while position < bytes.count, bytes[position] >= " " { position += 1 }
      if position < bytes.count, bytes[position] == 0x07 {
        position += 1
      } else if position + 1 < bytes.count, bytes[position] == 0x1B, bytes[position + 1] == "\\" {
        position += 2
      }
    default:
      break
    }
  }

  private static func nonASCII(_ first: UInt8, in bytes: [UInt8], at position: inout Int) -> Piece {
    guard let scalar = scalar(first, in: bytes, at: &position) else {
      return singleByte(first)
    }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029:
      return .lineEnd
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      return .invisible
    case 0xFB00:
      return .ligature("f", "f")
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x2800, 0x3000:
      return .character(" ", scalar)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63:
      return .character("-", scalar)
    case 0x2018...0x201B, 0x2032:
      return .character("'", scalar)
    case 0x201C...0x201F, 0x2033:
      return .character("\"", scalar)
    case 0x180E, 0xFE00...0xFE0F:
      return .invisible
    case 0x80...0x9F:
      return .character(.foreignCharacter, "\u{FFFD}")
    case 0xFF01...0xFF5E:
      return .character(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0), scalar)
    default:
      return .character(.foreignCharacter, scalar)
    }
  }

  /// A byte that is no UTF-8: one of CP-1252 or Latin-1.
  private static func singleByte(_ byte: UInt8) -> Piece {
    switch byte {
    case 0xA0: .character(" ", " ")
    case 0x96, 0x97: .character("-", "-")
    case 0x91, 0x92: .character("'", "'")
    case 0x93, 0x94: .character("\"", "\"")
    default: .character(.foreignCharacter, "\u{FFFD}")
    }
  }

  /// Decodes a UTF-8 sequence whose first byte was read already; `nil`, and no further byte read, where it is invalid.
  private static func scalar(_ first: UInt8, in bytes: [UInt8], at position: inout Int) -> Unicode.Scalar? {
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (1, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (2, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (3, UInt32(first & 0x07))
    default: return nil
    }
    guard bytes.count - position >= length else { return nil }
    for byte in bytes[position..<(position + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 1 ? 0x80 : length == 2 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    position += length
    return scalar
  }
}
