/// What an input holds, told by its first bytes and never by its name.
public enum InputKind: String, Hashable, Sendable, CaseIterable {
  /// A classic capture file, as `tcpdump -w` writes it.
  case pcap
  /// A capture file in the newer format of blocks, as Wireshark writes it.
  case pcapng
  case gzip
  case zstd
  case lz4
  /// Anything else.
  case text

  /// How many bytes tell every kind.
  public static let prefixLength = 12

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
    case _ where bytes.starts(with: [0x1f, 0x8b, 0x08]):
      self = .gzip
    default:
      self = .text
    }
  }

  /// A section header block starts with bytes that a text may start with too (empty lines), so its byte-order magic
  /// is asked for as well, as far as there are bytes.
  private static func isSectionHeader(_ bytes: [UInt8]) -> Bool {
    let magic = bytes.dropFirst(8).prefix(4)
    return [0x1a, 0x2b, 0x3c, 0x4d].starts(with: magic) || [0x4d, 0x3c, 0x2b, 0x1a].starts(with: magic)
  }

  /// Why an input of this kind cannot be read, and what to do instead; `nil` where it can.
  public var obstacle: String? {
    switch self {
    case .pcap, .text: nil
    case .pcapng: "pcapng captures are not read yet; convert it first: editcap -F pcap INPUT OUTPUT.pcap"
    case .gzip: "gzip compression is not read yet; unpack it first: gzip -dc < INPUT > OUTPUT"
    case .zstd: "zstd compression is not read yet; unpack it first: zstd -dc < INPUT > OUTPUT"
    case .lz4: "lz4 compression is not read yet; unpack it first: lz4 -dc < INPUT > OUTPUT"
    }
  }
}
