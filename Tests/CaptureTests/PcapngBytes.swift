/// The bytes of a pcapng file, put together as the test wants them, right or wrong.
struct PcapngBytes {
  var isBigEndian = false
  private(set) var bytes: [UInt8] = []

  /// An option's code, and its value, whose numbers are in the section's byte order.
  enum Option {
    case text(UInt16, String)
    case bytes(UInt16, [UInt8])
    case word(UInt16, UInt32)
    case long(UInt16, UInt64)
    /// A byte, and a number after it.
    case verdict(UInt16, UInt8, UInt64)
    /// A number, and bytes after it.
    case custom(UInt16, UInt32, [UInt8])
  }

  init(isBigEndian: Bool = false) { self.isBigEndian = isBigEndian }

  func number<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    let bytes = (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    return isBigEndian ? bytes.reversed() : bytes
  }

  func options(_ options: [Option], isEnded: Bool = true) -> [UInt8] {
    let list = options.flatMap { option in
      let (code, value) = encoded(option)
      return number(code) + number(UInt16(value.count)) + filledUp(value)
    }
    return options.isEmpty ? [] : list + (isEnded ? [0, 0, 0, 0] : [])
  }

  private func encoded(_ option: Option) -> (code: UInt16, value: [UInt8]) {
    switch option {
    case .text(let code, let text): (code, Array(text.utf8))
    case .bytes(let code, let bytes): (code, bytes)
    case .word(let code, let word): (code, number(word))
    case .long(let code, let long): (code, number(long))
    case .verdict(let code, let kind, let value): (code, [kind] + number(value))
    case .custom(let code, let enterprise, let bytes): (code, number(enterprise) + bytes)
    }
  }

  func filledUp(_ value: [UInt8]) -> [UInt8] { value + [UInt8](repeating: 0, count: (4 - value.count % 4) % 4) }

  /// Adds a block; the two lengths are those of its body unless they are given.
  mutating func add(_ type: UInt32, _ body: [UInt8], first: UInt32? = nil, last: UInt32? = nil) {
    let length = UInt32(body.count + 12)
    bytes += number(type) + number(first ?? length) + body + number(last ?? first ?? length)
  }

  mutating func addSection(
    isBigEndian: Bool? = nil, version: (UInt16, UInt16) = (1, 0), length: Int64 = -1, _ list: [Option] = []
  ) {
    if let isBigEndian { self.isBigEndian = isBigEndian }
    add(
      0x0a0d_0d0a,
      number(0x1a2b_3c4d as UInt32) + number(version.0) + number(version.1) + number(length) + options(list))
  }

  mutating func addInterface(_ linkType: UInt16 = 1, snapLength: UInt32 = 0, _ list: [Option] = []) {
    add(1, number(linkType) + [0xff, 0xff] + number(snapLength) + options(list))
  }

  mutating func addPacket(
    interface: UInt32 = 0, time: UInt64 = 0, original: Int? = nil, captured: Int? = nil, data: [UInt8],
    _ list: [Option] = [],
    last: UInt32? = nil
  ) {
    let lengths = number(UInt32(captured ?? data.count)) + number(UInt32(original ?? data.count))
    let body = number(interface) + number(UInt32(time >> 32)) + number(UInt32(truncatingIfNeeded: time)) + lengths
    add(6, body + filledUp(data) + options(list), last: last)
  }

  mutating func addObsoletePacket(
    interface: UInt16 = 0, drops: UInt16, time: UInt64 = 0, data: [UInt8], _ list: [Option] = []
  ) {
    let lengths = number(UInt32(data.count)) + number(UInt32(data.count))
    let body = number(interface) + number(drops) + number(UInt32(time >> 32)) + number(UInt32(truncatingIfNeeded: time))
    add(2, body + lengths + filledUp(data) + options(list))
  }

  mutating func addSimplePacket(original: Int? = nil, data: [UInt8]) {
    add(3, number(UInt32(original ?? data.count)) + filledUp(data))
  }

  mutating func append(_ more: [UInt8]) { bytes += more }
}
