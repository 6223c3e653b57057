/// What an input holds, told by its first bytes and never by its name.
public enum InputKind: String, Hashable, Sendable, CaseIterable {
  /// A classic capture file, as `tcpdump -w` writes it.
  case pcap
  /// A capture file in the newer format of blocks, as Wireshark writes it.
  case pcapng
  case gzip
  case zstd
  case lz4
  case xz
  case bzip2
  /// Anything else.
  case text

  /// How many bytes tell every kind, unless a frame that is skipped stands before them.
  public static let prefixLength = 12
  /// A skipped frame up to this length is looked past.
  private static let longestSkipped = 64 * 1024

  /// How many more bytes it takes to tell the kind.
  static func missing(from bytes: [UInt8]) -> Int {
    guard bytes.count >= prefixLength, Compression.isSkippable(Array(bytes.prefix(4))) else {
      return max(0, prefixLength - bytes.count)
    }
    let length = Int(bytes.span.uint32(at: 4, isBigEndian: false))
    return length <= longestSkipped ? max(0, 8 + length + 4 - bytes.count) : 0
  }

  /// Tells the kind of an input from its first ``prefixLength`` bytes, or from all of them where it has fewer.
  public init(firstBytes bytes: [UInt8]) {
    switch bytes.prefix(4) {
    case [0xd4, 0xc3, 0xb2, 0xa1], [0xa1, 0xb2, 0xc3, 0xd4],  // microseconds
      [0x4d, 0x3c, 0xb2, 0xa1], [0xa1, 0xb2, 0x3c, 0x4d],  // nanoseconds
      [0x34, 0xcd, 0xb2, 0xa1], [0xa1, 0xb2, 0xcd, 0x34]:  // Kuznetzov's longer records
      self = .pcap
    case [0x0a, 0x0d, 0x0d, 0x0a] where Self.isSectionHeader(bytes):
      self = .pcapng
    case [0x28, 0xb5, 0x2f, 0xfd]:
      self = .zstd
    case [0x04, 0x22, 0x4d, 0x18], [0x02, 0x21, 0x4c, 0x18]:
      self = .lz4
    case let magic where Compression.isSkippable(Array(magic)):
      self = Self(behindSkippableFrame: bytes)
    case _ where bytes.starts(with: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]):
      self = .xz
    case _ where Self.isBzip2(bytes):
      self = .bzip2
    case _ where bytes.starts(with: [0x1f, 0x8b, 0x08]):
      self = .gzip
    default:
      self = .text
    }
  }

  /// zstd and LZ4 share the frames that they skip: what follows the first one tells which of them it is. Where that is not
  /// among the bytes, it is zstd, whose parallel program begins its files so.
  private init(behindSkippableFrame bytes: [UInt8]) {
    guard bytes.count >= 8 else {
      self = .zstd
      return
    }
    let next = bytes.dropFirst(8 + Int(bytes.span.uint32(at: 4, isBigEndian: false)))
    self = next.count >= 4 && Self(firstBytes: Array(next)) == .lz4 ? .lz4 : .zstd
  }

  /// `BZh`, the block size as a digit, and the number that begins a block, or the end of a file without one.
  private static func isBzip2(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 10, bytes.starts(with: [0x42, 0x5a, 0x68]), 0x31...0x39 ~= bytes[3] else { return false }
    return bytes[4..<10] == [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
      || bytes[4..<10] == [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]
  }

  /// A section header block starts with bytes that a text may start with too (empty lines), so its byte-order magic
  /// is asked for as well, as far as there are bytes.
  private static func isSectionHeader(_ bytes: [UInt8]) -> Bool {
    let magic = bytes.dropFirst(8).prefix(4)
    return [0x1a, 0x2b, 0x3c, 0x4d].starts(with: magic) || [0x4d, 0x3c, 0x2b, 0x1a].starts(with: magic)
  }

  /// The compression that is undone to read an input of this kind; `nil` where it is none, or one that is not undone here.
  var compression: Compression? {
    switch self {
    case .gzip: .gzip
    case .zstd: .zstd
    case .lz4: .lz4
    case .pcap, .pcapng, .xz, .bzip2, .text: nil
    }
  }

  /// Why an input of this kind cannot be read, and what to do instead; `nil` where it can. An input of a compression that
  /// is undone has this kind only where it was compressed too often.
  public var obstacle: String? {
    switch self {
    case .pcap, .pcapng, .text: nil
    case .gzip, .zstd, .lz4:
      "is compressed more than \(Compression.maximumDepth) times; unpack it first: \(rawValue) -dc < INPUT > OUTPUT"
    case .xz, .bzip2:
      "\(rawValue) compression is not read; unpack it first: \(rawValue) -dc < INPUT > OUTPUT, or \(rawValue) -dc < INPUT | dissect"
    }
  }
}
