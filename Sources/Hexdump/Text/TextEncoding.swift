/// How a text's characters are encoded, told by a byte order mark or by where its zeros are: a hexdump is ASCII for the
/// most part. What is neither UTF-16 nor UTF-32 is read as UTF-8, with single bytes of CP-1252 between.
enum TextEncoding {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)

  /// How many bytes are looked at where there is no byte order mark.
  private static let sampleLength = 1024

  init(_ bytes: [UInt8]) {
    switch true {
    case bytes.starts(with: [0xFF, 0xFE, 0, 0]): self = .utf32(isBigEndian: false)
    case bytes.starts(with: [0, 0, 0xFE, 0xFF]): self = .utf32(isBigEndian: true)
    case bytes.starts(with: [0xFF, 0xFE]): self = .utf16(isBigEndian: false)
    case bytes.starts(with: [0xFE, 0xFF]): self = .utf16(isBigEndian: true)
    default: self = Self.withoutMark(bytes.prefix(Self.sampleLength))
    }
  }

  /// A text of which nearly all characters are ASCII has zeros at the same places of all units.
  private static func withoutMark(_ bytes: ArraySlice<UInt8>) -> TextEncoding {
    guard bytes.count >= 8, bytes.contains(0) else { return .utf8 }
    for (width, encodings) in [
      (4, [(0, TextEncoding.utf32(isBigEndian: false)), (3, .utf32(isBigEndian: true))]),
      (2, [(0, .utf16(isBigEndian: false)), (1, .utf16(isBigEndian: true))]),
    ] {
      for (place, encoding) in encodings where isASCII(bytes, width: width, at: place) { return encoding }
    }
    return .utf8
  }

  /// Whether nearly all units of `width` bytes are a character of ASCII text, which stands in the byte `place`.
  private static func isASCII(_ bytes: ArraySlice<UInt8>, width: Int, at place: Int) -> Bool {
    let units = bytes.count / width
    let matches = (0..<units).count { unit in
      (0..<width).allSatisfy { index in
        let byte = bytes[bytes.startIndex + unit * width + index]
        return index == place ? (" "..."~").contains(byte) || ("\t"..."\r").contains(byte) : byte == 0
      }
    }
    return matches * 10 >= units * 9
  }

  /// Whether a text is one of single bytes and without a mail's or a page's escapes, so that any line of it can be read
  /// without those before it.
  static func isPlain(_ text: [UInt8]) -> Bool {
    guard case .utf8 = TextEncoding(text) else { return false }
    return TransferEncoding(text) == nil
  }

  /// The same text in UTF-8.
  static func decoding(_ bytes: [UInt8]) -> [UInt8] {
    switch TextEncoding(bytes) {
    case .utf8: bytes
    case .utf16(let isBigEndian): transcodingUTF16(bytes, isBigEndian: isBigEndian)
    case .utf32(let isBigEndian): transcodingUTF32(bytes, isBigEndian: isBigEndian)
    }
  }

  private static func transcodingUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let low = isBigEndian ? 1 : 0
    let units = (0..<(bytes.count / 2)).lazy.map { index in
      UInt16(bytes[2 * index + low]) | UInt16(bytes[2 * index + 1 - low]) << 8
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .emptyInput: return result
      case .error: result.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
    }
  }

  private static func transcodingUTF32(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4)
    for start in stride(from: 0, to: bytes.count - 3, by: 4) {
      let value = (0..<4).reduce(UInt32(0)) { value, index in
        value << 8 | UInt32(bytes[start + (isBigEndian ? index : 3 - index)])
      }
      let encoded = Unicode.Scalar(value).flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter
      result.append(contentsOf: encoded)
    }
    return result
  }
}
