import Packets

/// An interface description block (draft-ietf-opsawg-pcapng, section 4.2).
///
///     link type (2) | reserved (2) | snap length (4) | options …
struct PcapngInterface {
  let clock: PcapngClock
  /// The most bytes of a packet that the capture was to keep; 0 where it sets no limit.
  let snapLength: Int
  /// What all packets of the interface have in common. It is copied for each, and with it one reference.
  let packet: Packet
  /// What is wrong with the options, in words.
  let fault: String?

  /// Reads a block's body, from the link type to the last option: 8 bytes at least.
  init(_ body: Span<UInt8>, isBigEndian: Bool) {
    snapLength = Int(body.uint32(at: 4, isBigEndian: isBigEndian))
    var options = Options(isBigEndian: isBigEndian)
    fault = PcapngOptions.forEach(body.extracting(8..<body.count), isBigEndian: isBigEndian) { code, value in
      options.take(code, value)
    }
    clock = PcapngClock(
      resolution: options.resolution, offset: options.offset, offsetNanoseconds: options.offsetNanoseconds)
    var interface = options.interface
    if snapLength > 0 { interface.snapLength = snapLength }
    packet = Packet(
      number: 0, linkType: LinkType(rawValue: UInt32(body.uint16(at: 0, isBigEndian: isBigEndian))),
      originalLength: 0, interface: interface, frameCheckSequenceLength: options.frameCheckSequenceLength)
  }
}

extension PcapngInterface {
  /// What the options say.
  private struct Options {
    let isBigEndian: Bool
    var interface = Interface()
    var resolution: UInt8 = 6
    var offset: Int64 = 0
    var offsetNanoseconds: Int32 = 0
    var frameCheckSequenceLength: UInt8?

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    /// Keeps one option; answers how many bytes it must have where it has another number.
    mutating func take(_ code: UInt16, _ value: Span<UInt8>) -> Int? {
      if let length = Self.length(of: code), value.count != length { return length }
      switch code {
      case PcapngOptions.comment: interface.comments.append(PcapngOptions.text(value))
      case 2: interface.name = PcapngOptions.text(value)
      case 3: interface.description = PcapngOptions.text(value)
      case 4: interface.addresses.append(AddressText.ipv4(value, mask: value.extracting(4..<8)))
      case 5: interface.addresses.append("\(AddressText.ipv6(value))/\(value[16])")
      case 6, 7: interface.addresses.append(AddressText.hardware(value))
      case 8: interface.speed = value.uint64(at: 0, isBigEndian: isBigEndian)
      case 9: resolution = value[0]
      case 11: return takeFilter(value)
      case 12: interface.operatingSystem = PcapngOptions.text(value)
      case 13: frameCheckSequenceLength = Self.bytes(ofFrameCheckSequence: value[0])
      case 14: offset = Int64(bitPattern: value.uint64(at: 0, isBigEndian: isBigEndian))
      case 15: interface.hardware = PcapngOptions.text(value)
      case 16: interface.transmitSpeed = value.uint64(at: 0, isBigEndian: isBigEndian)
      case 17: interface.receiveSpeed = value.uint64(at: 0, isBigEndian: isBigEndian)
      case 18: interface.timeZone = PcapngOptions.text(value)
      case 19: return takeOffsetNanoseconds(value)
      // 10, if_tzone, was never specified.
      default: break
      }
      return nil
    }

    private static func length(of code: UInt16) -> Int? {
      switch code {
      case 4, 7, 8, 14, 16, 17: 8
      case 5: 17
      case 6: 6
      case 9, 13: 1
      case 19: 4
      default: nil
      }
    }

    /// The first byte says what the rest is: 0 a text in libpcap's language, 1 instructions, which are not shown.
    private mutating func takeFilter(_ value: Span<UInt8>) -> Int? {
      guard !value.isEmpty else { return 1 }
      if value[0] == 0 { interface.filter = PcapngOptions.text(value.extracting(1..<value.count)) }
      return nil
    }

    /// A second or more is none; it is left out.
    private mutating func takeOffsetNanoseconds(_ value: Span<UInt8>) -> Int? {
      let nanoseconds = Int32(bitPattern: value.uint32(at: 0, isBigEndian: isBigEndian))
      if nanoseconds.magnitude < 1_000_000_000 { offsetNanoseconds = nanoseconds }
      return nil
    }

    /// The draft says that the length is in bits, and gives 4 as its example, which is in bytes, as programs write it.
    private static func bytes(ofFrameCheckSequence length: UInt8) -> UInt8 {
      length >= 8 && length % 8 == 0 ? length / 8 : length
    }
  }
}
