import CZstd

/// One frame of zstd (RFC 8878), a skippable one too, by libzstd, with a window of 8 MB at most (RFC 9659).
@safe
final class ZstdDecoder: ContentDecoder {
  private let stream: OpaquePointer?

  init() {
    unsafe stream = ZSTD_createDStream()
    _ = unsafe ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, ContentCoding.maximumZstdWindow)
  }

  // The stream is this object's alone; freeing none does nothing.
  deinit { _ = unsafe ZSTD_freeDStream(stream) }

  /// Frames follow each other, and skippable ones between them.
  static func continues(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 4 else { return false }
    let magic = UInt32(bytes[3]) << 24 | UInt32(bytes[2]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[0])
    return magic == 0xfd2f_b528 || magic & 0xffff_fff0 == 0x184d_2a50
  }

  func decode(_ input: Span<UInt8>, into output: inout [UInt8]) -> DecodingStep {
    guard let stream = unsafe stream else { return DecodingStep(state: .damaged) }
    // libzstd reads and writes within the two buffers, which are lent for the call alone.
    return unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var read = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var written = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        let code = unsafe ZSTD_decompressStream(stream, &written, &read)
        var step = unsafe DecodingStep(
          consumed: read.pos, produced: written.pos, state: code == 0 ? .ended : .further)
        if ZSTD_isError(code) != 0 {
          step.state =
            ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge ? .windowTooLarge : .damaged
        }
        return step
      }
    }
  }
}
