/// A domain name in its labels, each after its length, up to an empty one (RFC 1035 §3.1), without compression: as the
/// protocols have it that carry names and are not DNS.
struct DomainLabels {
  /// The name as people write it, with dots between the labels; what is no printable character as `\ddd`.
  private(set) var text: [UInt8] = []
  /// How many bytes it takes, with the empty label.
  private(set) var count = 0
  /// Whether the bytes end before the name does, or go on as no label.
  private(set) var isUnfinished = true

  /// A name has 255 bytes at most.
  private static let longest = 255

  init(at cursor: borrowing Cursor, _ out: borrowing Dissection) {
    while let length = cursor.peek(count), count < Self.longest, cursor.knowsNext(1, at: count, out) {
      let (first, next) = (count + 1, count + 1 + Int(length))
      guard length < 64, next <= cursor.remaining, cursor.knowsNext(Int(length), at: first, out) else { break }
      count = next
      guard length > 0 else {
        isUnfinished = false
        if text.isEmpty { text.append(0x2e) }
        return
      }
      if first > 1 { text.append(0x2e) }
      for place in first..<next { Self.escape(cursor.peek(place) ?? 0) { text.append($0) } }
    }
    count = cursor.remaining
  }

  /// Writes a byte of a label, which may be any; dots and backslashes in it are told from the name's own (RFC 1035 §5.1).
  static func escape(_ byte: UInt8, _ append: (UInt8) -> Void) {
    guard (0x21...0x7e).contains(byte) else {
      append(0x5c)
      append(0x30 + byte / 100)
      append(0x30 + byte / 10 % 10)
      return append(0x30 + byte % 10)
    }
    if byte == 0x2e || byte == 0x5c { append(0x5c) }
    append(byte)
  }
}
