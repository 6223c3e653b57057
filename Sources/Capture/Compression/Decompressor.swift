/// Undoes one frame's compression, piece by piece. Each implementation keeps the memory of a C library to itself.
protocol Decompressor: AnyObject {
  /// How many bytes of input it needs at once to go on; it takes what there is at the end of the input.
  var neededInput: Int { get }

  /// Decodes some of the input's next bytes into `output[range]`, which is not empty.
  ///
  /// It makes progress as long as there is as much input as it needs, and may give more output when there is none.
  ///
  /// - Throws: a ``DecompressionFault`` where the bytes are no frame.
  func decode(
    _ input: Span<UInt8>, into output: inout [UInt8], at range: Range<Int>
  ) throws(DecompressionFault) -> DecompressionStep
}

extension Decompressor {
  var neededInput: Int { 1 }
}

struct DecompressionStep {
  /// How many bytes of the input are done with.
  var consumed = 0
  /// How many bytes of output came of it.
  var produced = 0
  /// Whether the frame ends after them.
  var isAtEnd = false
}

/// Why bytes cannot be decompressed, in the library's words.
struct DecompressionFault: Error {
  let reason: String
}
