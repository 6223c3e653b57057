import CZstd

/// One frame of a zstd file (RFC 8878), by libzstd, skippable frames too. Windows of more than 128 MiB are refused, as
/// `zstd` itself does unless it is told otherwise, so that an input cannot ask for any memory it likes.
@safe
final class ZstdDecompressor: Decompressor {
  private let stream: OpaquePointer?

  init() { unsafe stream = ZSTD_createDStream() }

  deinit {
    // The stream is this object's alone; freeing none does nothing.
    _ = unsafe ZSTD_freeDStream(stream)
  }

  func decode(
    _ input: Span<UInt8>, into output: inout [UInt8], at range: Range<Int>
  ) throws(DecompressionFault) -> DecompressionStep {
    guard let stream = unsafe stream else { throw DecompressionFault(reason: "there is no memory for it") }
    // libzstd reads and writes within the two buffers, which are lent for the call alone.
    let (code, step) = unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { bytes in
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range])
        var read = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var written = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        let code = unsafe ZSTD_decompressStream(stream, &written, &read)
        return unsafe (code, DecompressionStep(consumed: read.pos, produced: written.pos, isAtEnd: code == 0))
      }
    }
    guard ZSTD_isError(code) == 0 else {
      // The text is a constant of libzstd's.
      throw DecompressionFault(reason: unsafe String(cString: ZSTD_getErrorName(code)))
    }
    return step
  }
}
