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
      for place in first..<next { Self.append(cursor.peek(place) ?? 0, to: &text) }
    }
    count = cursor.remaining
  }

  /// A label may hold any byte; dots and backslashes in it are told from the name's own (RFC 1035 §5.1).
  static func append(_ byte: UInt8, to text: inout [UInt8]) {
    switch byte {
    case 0x2e, 0x5c: text += [0x5c, byte]
    case 0x21...0x7e: text.append(byte)
    default: text += [0x5c, 0x30 + byte / 100, 0x30 + byte / 10 % 10, 0x30 + byte % 10]
    }
  }
}
