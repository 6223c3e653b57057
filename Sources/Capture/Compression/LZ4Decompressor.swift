import CLz4

/// One frame of an LZ4 file (LZ4 Frame Format Description 1.6), by liblz4, skippable frames too.
@safe
final class LZ4Decompressor: Decompressor {
  private let context: OpaquePointer?

  init() {
    var made: OpaquePointer?
    let code = unsafe LZ4F_createDecompressionContext(&made, UInt32(LZ4F_VERSION))
    unsafe context = LZ4F_isError(code) == 0 ? made : nil
  }

  deinit {
    // The context is this object's alone; freeing none does nothing.
    _ = unsafe LZ4F_freeDecompressionContext(context)
  }

  func decode(
    _ input: Span<UInt8>, into output: inout [UInt8], at range: Range<Int>
  ) throws(DecompressionFault) -> DecompressionStep {
    guard let context = unsafe context else { throw DecompressionFault(reason: "there is no memory for it") }
    // liblz4 reads and writes within the two buffers, which are lent for the call alone.
    let (code, step) = unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { bytes in
        var (read, written) = (source.count, range.count)
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range]).baseAddress
        let code = unsafe LZ4F_decompress(context, target, &written, source.baseAddress, &read, nil)
        return (code, DecompressionStep(consumed: read, produced: written, isAtEnd: code == 0))
      }
    }
    guard LZ4F_isError(code) == 0 else {
      // The text is a constant of liblz4's.
      throw DecompressionFault(reason: unsafe String(cString: LZ4F_getErrorName(code)))
    }
    return step
  }
}
