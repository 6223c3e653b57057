import CBrotli

/// Brotli (RFC 7932) by libbrotlidec, which takes a window of 16 MB at most.
@safe
final class BrotliDecoder: ContentDecoder {
  private let decoder: OpaquePointer?

  init() { unsafe decoder = BrotliDecoderCreateInstance(nil, nil, nil) }

  // The decoder is this object's alone; destroying none does nothing.
  deinit { unsafe BrotliDecoderDestroyInstance(decoder) }

  func decode(_ input: Span<UInt8>, into output: inout [UInt8]) -> DecodingStep {
    guard let decoder = unsafe decoder else { return DecodingStep(state: .damaged) }
    // libbrotlidec reads and writes within the two buffers, which are lent for the call alone.
    return unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var (next, available) = (source.baseAddress, source.count)
        var (place, room) = (target.baseAddress, target.count)
        let result = unsafe BrotliDecoderDecompressStream(decoder, &available, &next, &room, &place, nil)
        let state: DecodingStep.State =
          switch result {
          case BROTLI_DECODER_RESULT_SUCCESS: .ended
          case BROTLI_DECODER_RESULT_ERROR: .damaged
          default: .further
          }
        return DecodingStep(consumed: source.count - available, produced: target.count - room, state: state)
      }
    }
  }
}
