/// A compression that is undone while an input is read.
public enum Compression: String, Hashable, Sendable, CaseIterable {
  /// RFC 1952.
  case gzip
  /// RFC 8878.
  case zstd
  /// LZ4's frame format, and the legacy format of its first program.
  case lz4

  /// How often an input may be compressed again and again: more is an attack, or a mistake.
  public static let maximumDepth = 4

  /// What undoes a frame that begins with these bytes, four at most; `nil` where no frame begins so.
  func decompressor(forFrame magic: [UInt8]) -> (any Decompressor)? {
    switch (self, magic) {
    case (.gzip, _) where magic.starts(with: [0x1f, 0x8b]): GzipDecompressor()
    case (.zstd, [0x28, 0xb5, 0x2f, 0xfd]): ZstdDecompressor()
    case (.zstd, _) where Self.isSkippable(magic): ZstdDecompressor()
    case (.lz4, [0x04, 0x22, 0x4d, 0x18]): LZ4Decompressor()
    case (.lz4, _) where Self.isSkippable(magic): LZ4Decompressor()
    case (.lz4, [0x02, 0x21, 0x4c, 0x18]): LZ4LegacyDecompressor()
    default: nil
    }
  }

  /// Whether these four bytes begin a frame of something else, which zstd and LZ4 both skip (RFC 8878 §3.1.2). Its
  /// length stands after them, the least significant byte first.
  static func isSkippable(_ magic: [UInt8]) -> Bool {
    magic.count == 4 && 0x50...0x5f ~= magic[0] && magic[1...] == [0x2a, 0x4d, 0x18]
  }
}
