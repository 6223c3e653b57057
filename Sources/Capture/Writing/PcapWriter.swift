import Packets

/// Puts packets into the form of a classic capture file (draft-ietf-opsawg-pcap).
///
///     magic number (4) | version 2.4 (2, 2) | zero (8) | snap length (4) | link type (4)
///     and for each packet: seconds (4) | fraction (4) | captured length (4) | original length (4) | bytes
///
/// The first packet decides the link type of all, how long their frame check sequences are, and the resolution:
/// nanoseconds where its time has more than six digits, else microseconds. A packet without a time has the time zero; a time of day without a date counts from
/// midnight of 1970-01-01.
struct PcapWriter {
  private var header: Header?
  /// What the file could not hold of the packets that it holds.
  private(set) var losses = CaptureLosses()

  struct Header {
    var linkType: LinkType
    var hasNanoseconds: Bool
    var frameCheckSequenceLength: UInt8?
  }

  /// Whether the file's header was written: it waits for the first packet.
  var hasHeader: Bool { header != nil }

  mutating func begin(
    linkType: LinkType, digits: UInt8, frameCheckSequenceLength: UInt8? = nil, to buffer: inout CaptureBuffer
  ) throws(WriteError) {
    guard header == nil else { return }
    var number = try linkType.portable.writtenNumber()
    let hasNanoseconds = digits > 6
    header = Header(
      linkType: linkType.portable, hasNanoseconds: hasNanoseconds, frameCheckSequenceLength: frameCheckSequenceLength)
    // In units of two bytes, in four bits, below which one says that it is given.
    if let length = frameCheckSequenceLength, length & 1 == 0, length <= 30 {
      number |= 0x0400_0000 | UInt32(length / 2) << 28
    }
    buffer.append([
      hasNanoseconds ? 0xA1B2_3C4D : 0xA1B2_C3D4, 4 << 16 | 2, 0, 0, UInt32(linkType.maximumCapturedLength), number,
    ])
  }

  /// Appends a packet whose bytes are `prefix` and then `bytes`.
  mutating func append(
    _ packet: Packet, linkType: LinkType, _ prefix: Span<UInt8>, _ bytes: Span<UInt8>, to buffer: inout CaptureBuffer
  ) throws(WriteError) {
    if header == nil {
      try begin(
        linkType: linkType, digits: packet.time?.digits ?? 6,
        frameCheckSequenceLength: packet.frameCheckSequenceLength, to: &buffer)
    }
    guard let header else { return }
    if header.linkType != linkType { try require(linkType, header) }
    let seconds = packet.time?.seconds ?? 0
    guard let seconds = UInt32(exactly: seconds) else { throw beyondRange(packet) }
    let nanoseconds = packet.time?.nanoseconds ?? 0
    if !header.hasNanoseconds, nanoseconds % 1000 != 0 { losses.cutTimes += 1 }
    if packet.frameCheckSequenceLength != header.frameCheckSequenceLength { losses.checkSequenceLengths += 1 }
    if !packet.unknown.isEmpty { losses.unknownBytes += 1 }
    buffer.append([
      seconds, header.hasNanoseconds ? nanoseconds : nanoseconds / 1000, UInt32(clamping: prefix.count + bytes.count),
      UInt32(clamping: prefix.count + packet.originalLength),
    ])
    if !prefix.isEmpty { buffer.append(prefix) }
    buffer.append(bytes)
  }

  @inline(never)
  private func require(_ linkType: LinkType, _ header: Header) throws(WriteError) {
    guard header.linkType != linkType.portable else { return }
    throw .unsuited(
      "the packets have several link types (\(header.linkType.name) and \(linkType.name)), and a pcap file has one for "
        + "all; write pcapng, by a name that ends in .pcapng")
  }

  @inline(never)
  private func beyondRange(_ packet: Packet) -> WriteError {
    .unsuited(
      "the time of packet \(packet.number) is outside of what a pcap file can hold, the years 1970 to 2106; write "
        + "pcapng, by a name that ends in .pcapng")
  }
}

/// What a form of capture could not hold of the packets in it, counted in packets.
public struct CaptureLosses: Hashable, Sendable {
  /// Times that were cut to microseconds.
  public internal(set) var cutTimes = 0
  /// Packets whose frame check sequence is not as long as the first packet's, or of which that is not known.
  public internal(set) var checkSequenceLengths = 0
  /// Packets with unknown bytes, where the file cannot say that the zeros in it are none.
  public internal(set) var unknownBytes = 0
}

extension LinkType {
  /// The number that every reader knows: raw IP has another one on BSD systems.
  var portable: LinkType { self == .rawBSD || self == .rawOpenBSD ? .raw : self }

  /// The number as captures hold it, in 16 bits.
  func writtenNumber() throws(WriteError) -> UInt32 {
    guard rawValue <= UInt32(UInt16.max) else {
      throw .unsuited("captures have link types up to 65535, not \(rawValue)")
    }
    return rawValue
  }
}
