/// The first twelve bytes of a pcapng block, which tell how to read and where to find the next one.
///
///     block type (4) | block total length (4) | body … (the byte-order magic first, in a section header)
///     | block total length once more (4)
struct PcapngBlock {
  /// The bytes that it takes to tell a block.
  static let headLength = 12

  let type: PcapngBlockType
  /// With type, body and both lengths.
  let length: Int
  /// Of the section that the block is in, or begins.
  let isBigEndian: Bool

  /// Reads twelve bytes; `nil` where they begin a section without saying its byte order.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, isBigEndian sectionIsBigEndian: Bool) {
    let type = PcapngBlockType(rawValue: bytes.uint32(at: 0, isBigEndian: sectionIsBigEndian))
    self.type = type
    guard type == .sectionHeader else {
      isBigEndian = sectionIsBigEndian
      length = Int(bytes.uint32(at: 4, isBigEndian: sectionIsBigEndian))
      return
    }
    switch bytes.uint32(at: 8, isBigEndian: true) {
    case 0x1a2b_3c4d: isBigEndian = true
    case 0x4d3c_2b1a: isBigEndian = false
    default: return nil
    }
    length = Int(bytes.uint32(at: 4, isBigEndian: isBigEndian))
  }

  /// Whether a block may be so long.
  @inline(__always)
  var hasPossibleLength: Bool {
    length & 3 == 0 && length >= type.minimumLength && length <= type.maximumLength
  }

  /// What is wrong with the length, in words.
  var lengthFault: String {
    let what = "the \(type.title) claims \(length) bytes"
    if length < type.minimumLength { return "\(what), but has at least \(type.minimumLength)" }
    if length > type.maximumLength { return "\(what), but has at most \(type.maximumLength)" }
    return "\(what), which is no multiple of 4"
  }

  /// Whether a block is likely to begin with these bytes: one that the draft knows, of a possible length.
  static func isPlausible(_ bytes: Span<UInt8>, isBigEndian: Bool) -> Bool {
    guard let block = PcapngBlock(bytes, isBigEndian: isBigEndian) else { return false }
    return block.type.name != nil && block.hasPossibleLength
  }
}
