import Dissection
import Glibc

/// Bytes and texts, wherever they are.
extension Evaluator {
  @inline(__always)
  func withBytes<Result>(
    _ place: Place, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    switch Place.Source(rawValue: place.source) {
    case .texts: return body(Self.part(place, of: dissection.texts.span))
    case .constants: return body(Self.part(place, of: program.bytes.span))
    case .made: return body(Self.part(place, of: made.span))
    case nil:
      if place.source == 0 { return body(Self.part(place, of: frame)) }
      let number = Int(place.source) - 1
      guard number < dissection.buffers.count else { return body(frame.extracting(0..<0)) }
      let bytes = dissection.buffers[number].bytes
      return body(Self.part(place, of: bytes.span))
    }
  }

  @_lifetime(copy bytes)
  private static func part(_ place: Place, of bytes: Span<UInt8>) -> Span<UInt8> {
    bytes.extracting(place.range.clamped(to: bytes.indices))
  }

  /// How two values compare; bytes byte by byte, and then by length.
  func order(_ one: Value, _ other: Value, _ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> Order {
    switch (one, other) {
    case (.bytes(let one), .bytes(let other)), (.text(let one), .text(let other)):
      return withBytes(one, dissection, frame) { first in
        withBytes(other, dissection, frame) { second in Self.order(first, second) }
      }
    default: return one.order(to: other)
    }
  }

  private static func order(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Order {
    for index in 0..<min(first.count, second.count) where first[index] != second[index] {
      return Order(first[index], second[index])
    }
    return Order(first.count, second.count)
  }

  /// Whether one value has the other's bytes in it; `nil` where they are not of one kind.
  func contains(
    _ one: Value, _ other: Value, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Bool? {
    guard let whole = one.place, let part = other.place, one.kind == other.kind else { return nil }
    return withBytes(whole, dissection, frame) { whole in
      withBytes(part, dissection, frame) { part in Self.contains(whole, part) }
    }
  }

  private static func contains(_ whole: Span<UInt8>, _ part: Span<UInt8>) -> Bool {
    unsafe whole.withUnsafeBufferPointer { whole in
      unsafe part.withUnsafeBufferPointer { part in
        guard let start = whole.baseAddress, let wanted = part.baseAddress else { return part.isEmpty }
        var place = 0
        while whole.count - place >= part.count {
          // No byte is looked at beyond those of both.
          let room = whole.count - place - part.count + 1
          guard let found = unsafe memchr(start + place, Int32(part[0]), room) else { return false }
          place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
          if unsafe memcmp(start + place, wanted, part.count) == 0 { return true }
          place += 1
        }
        return false
      }
    }
  }

  /// Keeps bytes that were made for the packet.
  mutating func keep(_ bytes: some Sequence<UInt8>) -> Place {
    let start = made.count
    made.append(contentsOf: bytes)
    return Place(start..<made.count, .made)
  }

  /// Keeps a part of other bytes.
  mutating func keep(
    _ range: Range<Int>, of place: Place, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Place {
    let start = made.count
    for index in range {
      made.append(withBytes(place.part(index..<index + 1), dissection, frame) { $0.isEmpty ? 0 : $0[0] })
    }
    return Place(start..<made.count, .made)
  }
}
