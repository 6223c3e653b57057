/// The numbers of the options that are written (draft-ietf-opsawg-pcapng, sections 3.5, 4.1, 4.2 and 4.3).
enum PcapngOption {
  static let end: UInt16 = 0
  static let comment: UInt16 = 1

  static let sectionApplication: UInt16 = 4

  static let interfaceName: UInt16 = 2
  static let interfaceDescription: UInt16 = 3
  static let interfaceIPv4Address: UInt16 = 4
  static let interfaceIPv6Address: UInt16 = 5
  static let interfaceMACAddress: UInt16 = 6
  static let interfaceEUIAddress: UInt16 = 7
  static let interfaceSpeed: UInt16 = 8
  static let interfaceTimeResolution: UInt16 = 9
  static let interfaceFilter: UInt16 = 11
  static let interfaceOperatingSystem: UInt16 = 12
  static let interfaceTimeOffset: UInt16 = 14
  static let interfaceHardware: UInt16 = 15
  static let interfaceTransmitSpeed: UInt16 = 16
  static let interfaceReceiveSpeed: UInt16 = 17
  static let interfaceTimeZone: UInt16 = 18

  static let packetFlags: UInt16 = 2
  static let packetHash: UInt16 = 3
  static let packetDropCount: UInt16 = 4
  static let packetIdentifier: UInt16 = 5
  static let packetQueue: UInt16 = 6
  static let packetVerdict: UInt16 = 7
  static let packetProcess: UInt16 = 8

  /// The number of an option that an organisation defines for itself. Those that a program must not copy are not written.
  static func custom(isText: Bool) -> UInt16 { isText ? 2988 : 2989 }
}

/// Blocks and their options: a type, a length, a body and the length again; an option is a number, a length and a value
/// that is filled up to a multiple of four bytes.
extension CaptureBuffer {
  /// Ends the block that begins at `start`, whose second number was left open for its length.
  @inline(__always)
  mutating func endBlock(from start: Int) {
    let length = UInt32(truncatingIfNeeded: count &- start &+ 4)
    replace(at: start &+ 4, with: length)
    append(length)
  }

  /// Ends the options that begin at `start`: a mark, unless there are none.
  mutating func endOptions(from start: Int) {
    if count > start { append([UInt32(PcapngOption.end)]) }
  }

  mutating func appendOption<Number: FixedWidthInteger>(_ code: UInt16, number: Number) {
    append(code)
    append(UInt16(Number.bitWidth / 8))
    append(number)
    align()
  }

  /// A value of bytes; what is longer than an option can be is cut off.
  mutating func appendOption(_ code: UInt16, _ bytes: Span<UInt8>) {
    let length = min(bytes.count, Int(UInt16.max))
    append(code)
    append(UInt16(length))
    append(bytes.extracting(first: length))
    align()
  }

  /// A text; `nil` writes nothing.
  mutating func appendOption(_ code: UInt16, text: String?) {
    guard let text else { return }
    var bytes = Array(text.utf8)
    if bytes.count > Int(UInt16.max) {
      // Cut between characters, so that what is left is UTF-8.
      var end = Int(UInt16.max)
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeLast(bytes.count - end)
    }
    appendOption(code, bytes.span)
  }
}
