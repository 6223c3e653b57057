import Packets

extension PcapReader {
  /// The header of one packet in a classic capture file (draft-ietf-opsawg-pcap, section 5).
  ///
  ///     seconds (4) | fraction of a second (4) | captured length (4) | original length (4)
  ///     and in Kuznetzov's files: interface index (4) | protocol (2) | packet type (1) | padding (1)
  struct Record {
    var time: Timestamp
    var capturedLength: Int
    var originalLength: Int
    var direction: Packet.Direction?

    /// Reads a record header from `bytes`, which are at least the 16 or 24 of the file's form.
    @inline(__always)
    init(_ bytes: Span<UInt8>, of header: PcapHeader) {
      let isBigEndian = header.isBigEndian
      time = Self.time(
        seconds: bytes.uint32(at: 0, isBigEndian: isBigEndian),
        fraction: bytes.uint32(at: 4, isBigEndian: isBigEndian), digits: header.timestampDigits)
      let first = Int(bytes.uint32(at: 8, isBigEndian: isBigEndian))
      let second = Int(bytes.uint32(at: 12, isBigEndian: isBigEndian))
      switch header.lengthOrder {
      case .capturedFirst: (capturedLength, originalLength) = (first, second)
      case .originalFirst: (capturedLength, originalLength) = (second, first)
      case .largerIsOriginal: (capturedLength, originalLength) = (min(first, second), max(first, second))
      }
      direction = header.recordHeaderLength == 24 ? Self.direction(ofPacketType: bytes[22]) : nil
    }

    /// A fraction of a second or more, which no sound file has, is carried over.
    @inline(__always)
    private static func time(seconds: UInt32, fraction: UInt32, digits: UInt8) -> Timestamp {
      let unitsPerSecond: UInt32 = digits == 9 ? 1_000_000_000 : 1_000_000
      let nanosecondsPerUnit: UInt32 = digits == 9 ? 1 : 1000
      if fraction < unitsPerSecond {
        return Timestamp(seconds: Int64(seconds), nanoseconds: fraction * nanosecondsPerUnit, digits: digits)
      }
      return Timestamp(
        seconds: Int64(seconds) + Int64(fraction / unitsPerSecond),
        nanoseconds: fraction % unitsPerSecond * nanosecondsPerUnit, digits: digits)
    }

    /// Linux's packet types, `PACKET_HOST` to `PACKET_OUTGOING` of packet(7).
    private static func direction(ofPacketType type: UInt8) -> Packet.Direction? {
      switch type {
      case 0...3: .inbound
      case 4: .outbound
      default: nil
      }
    }
  }
}
