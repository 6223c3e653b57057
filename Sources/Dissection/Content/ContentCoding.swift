/// How content is coded for the way: IANA "HTTP Content Coding Registry", as of 2025-09.
enum ContentCoding: UInt8, CaseIterable, Sendable {
  /// RFC 8188: encrypted.
  case aes128gcm
  /// RFC 7932.
  case brotli
  /// The format of UNIX `compress`.
  case compress
  /// RFC 9842: Brotli with a dictionary that came in another response.
  case dictionaryBrotli
  /// RFC 9842: the same for zstd.
  case dictionaryZstd
  /// RFC 1950, and what many senders make of it: RFC 1951 alone.
  case deflate
  /// W3C's binary form of XML.
  case efficientXML
  /// RFC 1952.
  case gzip
  /// No coding.
  case identity
  /// Java archives.
  case packedArchive
  /// RFC 8878.
  case zstd

  /// A body with more codings, one after the other, is not decoded any further: that is an attack, or a mistake.
  static let maximumCodings = 4
  /// No more bytes come of one body by one coding.
  static let maximumOutput = 8 << 20
  /// From here on, more than ``maximumRatio`` bytes must not come of one: few bytes must not cost much again and again.
  static let freeOutput = 1 << 20
  /// Text becomes a tenth of its length, or a hundredth where all lines are alike.
  static let maximumRatio = 250
  /// The largest window of zstd, RFC 9659 §3: 8 MB, as a power of two.
  static let maximumZstdWindow: Int32 = 23

  private static let names: [(name: StaticString, coding: ContentCoding)] = [
    ("aes128gcm", .aes128gcm), ("br", .brotli), ("compress", .compress), ("dcb", .dictionaryBrotli),
    ("dcz", .dictionaryZstd), ("deflate", .deflate), ("exi", .efficientXML), ("gzip", .gzip), ("identity", .identity),
    ("pack200-gzip", .packedArchive), ("x-compress", .compress), ("x-gzip", .gzip), ("zstd", .zstd),
  ]
  private static let table = HTTPNameTable(names.map(\.name), lowercased: true)

  /// The coding of a name in lower case; RFC 9110 §8.4.1 has two that begin with `x-`.
  init?(name: HTTPName) {
    guard let place = Self.table.place(of: name) else { return nil }
    self = Self.names[place].coding
  }

  /// The name without an `x-`.
  var name: StaticString {
    switch self {
    case .aes128gcm: "aes128gcm"
    case .brotli: "br"
    case .compress: "compress"
    case .dictionaryBrotli: "dcb"
    case .dictionaryZstd: "dcz"
    case .deflate: "deflate"
    case .efficientXML: "exi"
    case .gzip: "gzip"
    case .identity: "identity"
    case .packedArchive: "pack200-gzip"
    case .zstd: "zstd"
    }
  }

  /// Whether ``decode(_:limit:)`` can undo it. Where it cannot, the outcome is ``DecodedContent/Outcome/notDecoded``.
  var isDecoded: Bool {
    switch self {
    case .brotli, .compress, .deflate, .gzip, .identity, .zstd: true
    case .aes128gcm, .dictionaryBrotli, .dictionaryZstd, .efficientXML, .packedArchive: false
    }
  }

  /// Undoes the coding. Total: of damaged bytes, what comes before the damage.
  ///
  /// - Parameter limit: how many bytes may come of it.
  func decode(_ bytes: Span<UInt8>, limit: Int = maximumOutput) -> DecodedContent {
    var output = ContentOutput(limit: limit)
    switch self {
    case .identity: return .plain(bytes, limit: limit)
    case .gzip: return output.decode(bytes) { Inflater(.gzip) }
    case .deflate: return decodeDeflate(bytes, limit: limit)
    case .brotli: return output.decode(bytes) { BrotliDecoder() }
    case .zstd: return output.decode(bytes) { ZstdDecoder() }
    case .compress: return output.decode(bytes) { LZWDecoder() }
    case .aes128gcm, .dictionaryBrotli, .dictionaryZstd, .efficientXML, .packedArchive: return .none(.notDecoded)
    }
  }

  /// RFC 9110 §8.4.1.2: "deflate" is the zlib format, but some send the deflate format alone.
  private func decodeDeflate(_ bytes: Span<UInt8>, limit: Int) -> DecodedContent {
    var output = ContentOutput(limit: limit)
    if Inflater.hasZlibHeader(bytes) {
      let decoded = output.decode(bytes) { Inflater(.zlib) }
      // By chance, one of 1,000 bytes of the raw format begins like the header of the other.
      if decoded.outcome != .damaged || !decoded.bytes.isEmpty { return decoded }
      output = ContentOutput(limit: limit)
    }
    var decoded = output.decode(bytes) { Inflater(.raw) }
    decoded.isRawDeflate = true
    return decoded
  }
}
