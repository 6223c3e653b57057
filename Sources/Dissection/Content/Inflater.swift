import CZlib

/// The deflate format (RFC 1951), alone or in a wrapper, by zlib, which compares the wrapper's checksum.
@safe
final class Inflater: ContentDecoder {
  enum Wrapper: Int32 {
    /// RFC 1951 alone.
    case raw = -15
    /// RFC 1950.
    case zlib = 15
    /// RFC 1952: its largest window, and 16 for its header.
    case gzip = 31
  }

  /// zlib's state keeps this address, so that the structure may not move.
  let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  convenience init(_ wrapper: Wrapper) { self.init(windowBits: wrapper.rawValue) }

  /// - Parameter windowBits: as zlib's `inflateInit2` has them: the power of two that the window is, negative for the raw
  ///   format.
  init(windowBits: Int32) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe isReady =
      inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    // Frees what zlib took; does nothing where it was not made ready.
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Whether the bytes begin with a header of RFC 1950 §2.2: method 8, a window of at most 32 KiB, and a check.
  static func hasZlibHeader(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    return bytes[0] & 0x0f == 8 && bytes[0] >> 4 <= 7 && (UInt16(bytes[0]) << 8 | UInt16(bytes[1])) % 31 == 0
  }

  /// A file of gzip may have several members.
  static func continues(_ bytes: Span<UInt8>) -> Bool { bytes.count >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b }

  func decode(_ input: Span<UInt8>, into output: inout [UInt8]) -> DecodingStep {
    guard isReady else { return DecodingStep(state: .damaged) }
    // zlib reads and writes within the two buffers, and keeps neither address: both are set anew for each call.
    return unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: target.count)
        let (before, room) = unsafe (stream.pointee.avail_in, stream.pointee.avail_out)
        let status = unsafe inflate(stream, Z_NO_FLUSH)
        defer {
          unsafe stream.pointee.next_in = nil
          unsafe stream.pointee.next_out = nil
        }
        return unsafe DecodingStep(
          consumed: Int(before - stream.pointee.avail_in), produced: Int(room - stream.pointee.avail_out),
          state: Self.state(status))
      }
    }
  }

  private static func state(_ status: Int32) -> DecodingStep.State {
    switch status {
    case Z_STREAM_END: .ended
    // Without progress, a buffer is used up.
    case Z_OK, Z_BUF_ERROR: .further
    default: .damaged
    }
  }
}
