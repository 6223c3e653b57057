import Packets

/// What is known of a packet beside its bytes, as options of its block (draft-ietf-opsawg-pcapng, section 4.3).
extension CaptureBuffer {
  /// Appends the options of a packet whose bytes stand `shift` bytes after the block's first.
  @inline(never)
  mutating func appendOptions(of packet: Packet, shift: Int) {
    let start = count
    for comment in packet.comments { appendOption(PcapngOption.comment, text: comment) }
    for comment in UnknownBytesComment.texts(packet.unknown, shift: shift) {
      appendOption(PcapngOption.comment, text: comment)
    }
    let flags = Self.flags(of: packet)
    if flags != 0 { appendOption(PcapngOption.packetFlags, number: flags) }
    if let details = packet.details { append(details) }
    endOptions(from: start)
  }

  /// The flags word, section 4.3.1: direction, reception, length of the frame check sequence, state and errors.
  private static func flags(of packet: Packet) -> UInt32 {
    let direction = UInt32(packet.direction?.rawValue ?? 0)
    // Four bits; of more bytes, and of none, nothing can be said.
    let checkLength = packet.frameCheckSequenceLength.flatMap { $0 < 16 ? UInt32($0) : nil } ?? 0
    guard let details = packet.details else { return direction | checkLength << 5 }
    let reception = UInt32(details.reception?.rawValue ?? 0)
    return direction | reception << 2 | checkLength << 5 | UInt32(details.state.rawValue) << 9
      | UInt32(details.errors.rawValue) << 16
  }

  private mutating func append(_ details: CaptureDetails) {
    for hash in details.hashes { appendOption(PcapngOption.packetHash, ([hash.algorithm] + hash.value).span) }
    if let count = details.dropCount { appendOption(PcapngOption.packetDropCount, number: count) }
    if let identifier = details.packetIdentifier { appendOption(PcapngOption.packetIdentifier, number: identifier) }
    if let queue = details.queue { appendOption(PcapngOption.packetQueue, number: queue) }
    for verdict in details.verdicts {
      // A number stands in the byte order of its section, which may have been another one.
      let value = verdict.number.map { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) } }
      appendOption(PcapngOption.packetVerdict, ([verdict.kind] + (value ?? verdict.value)).span)
    }
    if details.processIdentifier != nil || details.threadIdentifier != nil {
      let process = UInt64(details.processIdentifier ?? 0)
      appendOption(PcapngOption.packetProcess, number: process | UInt64(details.threadIdentifier ?? 0) << 32)
    }
    for option in details.customOptions where option.isCopyable {
      let enterprise = (0..<4).map { UInt8(truncatingIfNeeded: option.enterprise >> UInt32(8 * $0)) }
      appendOption(PcapngOption.custom(isText: option.isText), (enterprise + option.value).span)
    }
  }
}
