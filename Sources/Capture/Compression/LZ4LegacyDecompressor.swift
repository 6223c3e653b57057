import CLz4

/// The format of the first `lz4` program, which `lz4 -l` and Linux kernels still use: after the magic number, blocks of
/// 8 MiB, each compressed for itself after its length in four bytes, the least significant first. Only the next
/// frame's magic number, which no length can be, or the end of the input, ends it.
@safe
final class LZ4LegacyDecompressor: Decompressor {
  private static let blockLength = 8 << 20
  /// The most bytes that a block can have when it is compressed: `LZ4_compressBound` of liblz4.
  private static let longestCompressed = blockLength + blockLength / 255 + 16
  private static let smallestMagic = 0x184c_2102

  /// A block can be decoded when it is there as a whole.
  private(set) var neededInput = 4
  private var hasMagic = false
  private var block: [UInt8] = []
  /// The bytes of `block` that are still to be handed on.
  private var rest = 0..<0

  func decode(
    _ input: Span<UInt8>, into output: inout [UInt8], at range: Range<Int>
  ) throws(DecompressionFault) -> DecompressionStep {
    var step = DecompressionStep()
    if rest.isEmpty, try !decodeBlock(input, &step) { return step }
    step.produced = min(range.count, rest.count)
    let source = rest.lowerBound
    for index in 0..<step.produced { output[range.lowerBound + index] = block[source + index] }
    rest = source + step.produced..<rest.upperBound
    return step
  }

  /// Decodes the next block; false where it is not there as a whole yet, or where there is none.
  private func decodeBlock(
    _ input: Span<UInt8>, _ step: inout DecompressionStep
  ) throws(DecompressionFault) -> Bool {
    guard hasMagic else {
      // The decoder has compared all four.
      step.consumed = min(4, input.count)
      hasMagic = true
      return false
    }
    guard input.count >= 4 else {
      step.isAtEnd = input.isEmpty
      return false
    }
    let length = Int(input.uint32(at: 0, isBigEndian: false))
    guard length < Self.smallestMagic else {
      step.isAtEnd = true
      return false
    }
    guard length <= Self.longestCompressed else {
      throw DecompressionFault(reason: "a block claims \(length) bytes, and has \(Self.longestCompressed) at most")
    }
    neededInput = 4 + length
    guard input.count >= neededInput else { return false }
    try decode(input.extracting(4..<neededInput))
    step.consumed = neededInput
    neededInput = 4
    return true
  }

  private func decode(_ compressed: Span<UInt8>) throws(DecompressionFault) {
    if block.isEmpty { block = [UInt8](repeating: 0, count: Self.blockLength) }
    // liblz4 reads the bytes it is lent, and writes no more than it is told the block has room for.
    let count = unsafe compressed.withUnsafeBytes { source in
      unsafe block.withUnsafeMutableBytes { target in
        unsafe LZ4_decompress_safe(
          source.baseAddress?.assumingMemoryBound(to: CChar.self),
          target.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count), Int32(target.count))
      }
    }
    guard count >= 0 else { throw DecompressionFault(reason: "a block cannot be decoded") }
    rest = 0..<Int(count)
  }
}
