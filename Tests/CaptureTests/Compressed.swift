import CLz4
import CZlib
import CZstd

@testable import Capture

/// Bytes as programs compress them, by the same libraries.
enum Compressed {
  static func bytes(_ bytes: [UInt8], by compression: Compression) -> [UInt8] {
    switch compression {
    case .gzip: gzip(bytes)
    case .zstd: zstd(bytes)
    case .lz4: lz4(bytes)
    }
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 100)
    let count = unsafe withUnsafeMutablePointer(to: &stream) { stream in
      unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe output.withUnsafeMutableBufferPointer { output in
          _ = unsafe deflateInit2_(
            stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
          unsafe stream.pointee.next_in = input.baseAddress
          unsafe stream.pointee.avail_in = UInt32(input.count)
          unsafe stream.pointee.next_out = output.baseAddress
          unsafe stream.pointee.avail_out = UInt32(output.count)
          _ = unsafe deflate(stream, Z_FINISH)
          _ = unsafe deflateEnd(stream)
          return unsafe output.count - Int(stream.pointee.avail_out)
        }
      }
    }
    return Array(output.prefix(count))
  }

  static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = unsafe output.withUnsafeMutableBytes { output in
      unsafe bytes.withUnsafeBytes { input in
        unsafe ZSTD_compress(output.baseAddress, output.count, input.baseAddress, input.count, 3)
      }
    }
    return Array(output.prefix(count))
  }

  static func lz4(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: LZ4F_compressFrameBound(bytes.count, nil))
    let count = unsafe output.withUnsafeMutableBytes { output in
      unsafe bytes.withUnsafeBytes { input in
        unsafe LZ4F_compressFrame(output.baseAddress, output.count, input.baseAddress, input.count, nil)
      }
    }
    return Array(output.prefix(count))
  }

  /// The format of the first `lz4` program.
  static func legacyLZ4(_ bytes: [UInt8], blockLength: Int = 8 << 20) -> [UInt8] {
    var frame: [UInt8] = [0x02, 0x21, 0x4c, 0x18]
    for start in stride(from: 0, to: bytes.count, by: blockLength) {
      let block = Array(bytes[start..<min(bytes.count, start + blockLength)])
      var output = [CChar](repeating: 0, count: Int(LZ4_compressBound(Int32(block.count))))
      let count = unsafe block.withUnsafeBytes { input in
        unsafe LZ4_compress_default(
          input.baseAddress?.assumingMemoryBound(to: CChar.self), &output, Int32(input.count), Int32(output.count))
      }
      frame += (0..<4).map { UInt8(truncatingIfNeeded: Int(count) >> (8 * $0)) }
      frame += output.prefix(Int(count)).map { UInt8(bitPattern: $0) }
    }
    return frame
  }
}
