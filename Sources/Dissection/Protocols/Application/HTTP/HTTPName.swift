import Packets

/// A short name packed into words, so that it is compared in a few instructions: exact to 40 bytes.
struct HTTPName: Equatable {
  static let maximumLength = 40

  private(set) var first: UInt64 = 0
  private(set) var second: UInt64 = 0
  private(set) var third: UInt64 = 0
  private(set) var fourth: UInt64 = 0
  private(set) var fifth: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ text: StaticString, lowercased: Bool = false) {
    self = text.withUTF8Buffer { unsafe HTTPName($0.span, 0..<$0.count, lowercased: lowercased) }
  }

  /// The name that these bytes are; in lower case, by setting one bit. That does it for letters and leaves digits and
  /// hyphens be; the few characters that it garbles become none that a known name holds.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, lowercased: Bool = false) {
    let lowercase: UInt64 = lowercased ? 0x2020_2020_2020_2020 : 0
    count = range.count
    first = bytes.littleEndianWord(at: range.lowerBound, count, or: lowercase)
    if count > 8 { second = bytes.littleEndianWord(at: range.lowerBound &+ 8, count &- 8, or: lowercase) }
    if count > 16 { third = bytes.littleEndianWord(at: range.lowerBound &+ 16, count &- 16, or: lowercase) }
    if count > 24 { fourth = bytes.littleEndianWord(at: range.lowerBound &+ 24, count &- 24, or: lowercase) }
    if count > 32 { fifth = bytes.littleEndianWord(at: range.lowerBound &+ 32, count &- 32, or: lowercase) }
  }
}

extension HTTPName {
  /// Whether another name, of at most 8 bytes, is the beginning of this one.
  func begins(with other: HTTPName) -> Bool {
    guard other.count <= min(8, count) else { return false }
    let mask = other.count == 8 ? UInt64.max : 1 << UInt64(8 * other.count) - 1
    return first & mask == other.first
  }
}

/// A set of names, made once, that tells a name's place in it.
struct HTTPNameTable: Sendable {
  private struct Slot {
    var name = HTTPName()
    var place: Int?
  }

  private var slots = [Slot](repeating: Slot(), count: 256)

  /// The names must be fewer than 200, so that some slots stay empty.
  init(_ names: [StaticString], lowercased: Bool) {
    for (place, text) in names.enumerated() {
      let name = HTTPName(text, lowercased: lowercased)
      var slot = Self.slot(of: name)
      while slots[slot].place != nil { slot = (slot + 1) & 255 }
      slots[slot] = Slot(name: name, place: place)
    }
  }

  @inline(__always)
  func place(of name: HTTPName) -> Int? {
    guard name.count <= HTTPName.maximumLength else { return nil }
    var slot = Self.slot(of: name)
    while let place = slots[slot].place {
      if slots[slot].name == name { return place }
      slot = (slot &+ 1) & 255
    }
    return nil
  }

  @inline(__always)
  private static func slot(of name: HTTPName) -> Int {
    let mixed = name.first ^ name.second &* 0x9e37_79b9 ^ name.third ^ UInt64(truncatingIfNeeded: name.count)
    return Int(truncatingIfNeeded: (mixed &* 0x9e37_79b9_7f4a_7c15) >> 56)
  }
}
