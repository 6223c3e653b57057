import CZlib

/// One member of a gzip file (RFC 1952), by zlib, which compares the checksum and the length at its end.
@safe
final class GzipDecompressor: Decompressor {
  /// zlib's state keeps this address, so that the structure may not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15: the largest window; 16: a gzip header, and nothing else, is to come.
    unsafe isReady = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    // Frees what zlib took; does nothing where it was not made ready.
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  func decode(
    _ input: Span<UInt8>, into output: inout [UInt8], at range: Range<Int>
  ) throws(DecompressionFault) -> DecompressionStep {
    guard isReady else { throw DecompressionFault(reason: "there is no memory for it") }
    let (status, step) = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe inflate(source, into: UnsafeMutableBufferPointer(rebasing: target[range]))
      }
    }
    switch status {
    case Z_OK, Z_BUF_ERROR, Z_STREAM_END: return step
    default:
      // The text is a constant of zlib's.
      throw DecompressionFault(
        reason: unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "error \(status)")
    }
  }

  /// zlib reads and writes within the two buffers, and keeps neither address: both are set anew for each call.
  private func inflate(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> (status: Int32, step: DecompressionStep) {
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
    unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
    unsafe stream.pointee.next_out = target.baseAddress
    unsafe stream.pointee.avail_out = UInt32(clamping: target.count)
    let (before, room) = unsafe (stream.pointee.avail_in, stream.pointee.avail_out)
    let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
    let step = unsafe DecompressionStep(
      consumed: Int(before - stream.pointee.avail_in), produced: Int(room - stream.pointee.avail_out),
      isAtEnd: status == Z_STREAM_END)
    unsafe stream.pointee.next_in = nil
    unsafe stream.pointee.next_out = nil
    return (status, step)
  }
}
