import Packets

/// The options of a packet block (draft-ietf-opsawg-pcapng, section 4.3, and for the obsolete one appendix A).
struct PcapngPacketOptions {
  let isBigEndian: Bool
  private(set) var comments: [String] = []
  private(set) var direction: Packet.Direction?
  private(set) var frameCheckSequenceLength: UInt8?
  private(set) var details = CaptureDetails()

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Keeps one option; answers how many bytes it must have where it has another number.
  mutating func take(_ code: UInt16, _ value: Span<UInt8>) -> Int? {
    if let length = Self.length(of: code), value.count != length { return length }
    switch code {
    case PcapngOptions.comment: comments.append(PcapngOptions.text(value))
    case 2: take(flags: value.uint32(at: 0, isBigEndian: isBigEndian))
    case 3:
      guard !value.isEmpty else { return 1 }
      let hash = PcapngOptions.bytes(value.extracting(1..<value.count))
      details.hashes.append(CaptureDetails.Hash(algorithm: value[0], value: hash))
    case 4: details.dropCount = value.uint64(at: 0, isBigEndian: isBigEndian)
    case 5: details.packetIdentifier = value.uint64(at: 0, isBigEndian: isBigEndian)
    case 6: details.queue = value.uint32(at: 0, isBigEndian: isBigEndian)
    case 7: return take(verdict: value)
    case 8:
      details.processIdentifier = value.uint32(at: 0, isBigEndian: isBigEndian)
      details.threadIdentifier = value.uint32(at: 4, isBigEndian: isBigEndian)
    case _ where PcapngOptions.custom.contains(code): return take(custom: value, code)
    default: break
    }
    return nil
  }

  /// Puts what was found onto a packet.
  func apply(to packet: inout Packet) {
    if let direction { packet.direction = direction }
    if let frameCheckSequenceLength { packet.frameCheckSequenceLength = frameCheckSequenceLength }
    if !comments.isEmpty { packet.comments = comments }
    if details != CaptureDetails() { packet.details = details }
  }

  /// The count of lost packets that stands in the obsolete block's header; all ones where it is not known.
  mutating func take(dropCount: UInt16) {
    if dropCount != 0, dropCount != 0xffff { details.dropCount = UInt64(dropCount) }
  }

  private static func length(of code: UInt16) -> Int? {
    switch code {
    case 2, 6: 4
    case 4, 5, 8: 8
    default: nil
    }
  }

  /// The flags word, section 4.3.1. A frame check sequence of 0 bytes means that its length is not known.
  private mutating func take(flags: UInt32) {
    switch flags & 3 {
    case 1: direction = .inbound
    case 2: direction = .outbound
    default: break
    }
    details.reception = CaptureDetails.Reception(rawValue: UInt8(flags >> 2 & 7))
    let length = UInt8(flags >> 5 & 15)
    if length > 0 { frameCheckSequenceLength = length }
    details.state = CaptureDetails.State(rawValue: UInt8(flags >> 9 & 7))
    details.errors = CaptureDetails.LinkLayerErrors(rawValue: UInt16(flags >> 16))
  }

  private mutating func take(verdict value: Span<UInt8>) -> Int? {
    guard !value.isEmpty else { return 1 }
    let hasNumber = value[0] == 1 || value[0] == 2
    guard !hasNumber || value.count == 9 else { return 9 }
    details.verdicts.append(
      CaptureDetails.Decision(
        kind: value[0], value: PcapngOptions.bytes(value.extracting(1..<value.count)),
        number: hasNumber ? value.uint64(at: 1, isBigEndian: isBigEndian) : nil))
    return nil
  }

  private mutating func take(custom value: Span<UInt8>, _ code: UInt16) -> Int? {
    guard value.count >= 4 else { return 4 }
    details.customOptions.append(
      CaptureDetails.CustomOption(
        enterprise: value.uint32(at: 0, isBigEndian: isBigEndian), isText: code == 2988 || code == 19372,
        isCopyable: code < 19372, value: PcapngOptions.bytes(value.extracting(4..<value.count))))
    return nil
  }
}
