import Packets

/// The options at the end of a pcapng block's body (draft-ietf-opsawg-pcapng, section 3.5).
///
///     code (2) | length (2) | value, filled up to a multiple of 4 …
enum PcapngOptions {
  static let endOfOptions: UInt16 = 0
  static let comment: UInt16 = 1
  /// Text that may be copied, bytes that may, text that may not, bytes that may not.
  static let custom: Set<UInt16> = [2988, 2989, 19372, 19373]

  /// Hands each option's code and value to `body`, up to the end of the options or of the bytes. `body` answers how
  /// many bytes the value must have where it has another number, and the option is then as good as not there.
  ///
  /// - Returns: what is wrong with the first option that is damaged, in words; `nil` where all are sound.
  static func forEach(
    _ bytes: Span<UInt8>, isBigEndian: Bool, _ body: (UInt16, Span<UInt8>) -> Int?
  ) -> String? {
    var fault: String?
    var start = 0
    while bytes.count - start >= 4 {
      let code = bytes.uint16(at: start, isBigEndian: isBigEndian)
      let length = Int(bytes.uint16(at: start + 2, isBigEndian: isBigEndian))
      guard code != endOfOptions else { return fault }
      let value = start + 4..<start + 4 + length
      guard value.upperBound <= bytes.count else {
        return fault ?? "option \(code) claims \(length.counted("byte")), and \(bytes.count - start - 4) are left"
      }
      if let right = body(code, bytes.extracting(value)), fault == nil {
        fault = "option \(code) has \(length.counted("byte")) instead of \(right)"
      }
      start = (value.upperBound + 3) & ~3
    }
    if start < bytes.count { fault = fault ?? "\((bytes.count - start).counted("byte")) are left after its options" }
    return fault
  }

  /// A text: it ends at a zero byte, and what is not UTF-8 in it becomes U+FFFD.
  static func text(_ value: Span<UInt8>) -> String {
    var end = 0
    while end < value.count, value[end] != 0 { end += 1 }
    // Copied at once; the bytes are lent for the call alone.
    return unsafe value.extracting(0..<end).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(_ value: Span<UInt8>) -> [UInt8] {
    // Copied at once; the bytes are lent for the call alone.
    unsafe value.withUnsafeBufferPointer { unsafe Array($0) }
  }
}
