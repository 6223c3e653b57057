import Packets

/// Undoes the compression of a source of bytes while they are read: frame after frame, up to the end.
///
/// What was decoded before a fault is handed on before it is told. Memory does not grow with the input: neither with what
/// is read, nor with what comes of it.
final class StreamDecoder {
  private let compression: Compression
  private var input: ChunkBuffer
  /// The frame that is being read; `nil` between frames.
  private var frame: (any Decompressor)?
  private var hasFrames = false
  /// What ended the reading, to be told each time.
  private var fault: InputError?

  init(_ compression: Compression, _ source: ByteSource, name: String, prefix: [UInt8]) {
    self.compression = compression
    input = ChunkBuffer(source, name: name, prefix: prefix)
  }

  var fileDescriptor: Int32 { input.fileDescriptor }

  /// Decodes into `bytes[range]` and returns how many bytes came; 0 at the end of the input.
  ///
  /// - Throws: where the compressed data is damaged or cut off, with the place in the compressed input; and what reading
  ///   that throws.
  func read(into bytes: inout [UInt8], at range: Range<Int>) throws(InputError) -> Int {
    let range = range.clamped(to: bytes.indices)
    guard !range.isEmpty else { return 0 }
    if let fault { throw fault }
    do throws(InputError) {
      return try decode(into: &bytes, at: range)
    } catch {
      fault = error
      frame = nil
      throw error
    }
  }

  private func decode(into bytes: inout [UInt8], at range: Range<Int>) throws(InputError) -> Int {
    while true {
      if frame == nil { frame = try nextFrame() }
      guard let frame else { return 0 }
      let hasInput = try input.fill(frame.neededInput)
      let step: DecompressionStep
      do throws(DecompressionFault) {
        let next = input.storage.span.extracting(input.start..<input.start + input.available)
        step = try frame.decode(next, into: &bytes, at: range)
      } catch {
        throw damaged(error.reason)
      }
      input.consume(step.consumed)
      if step.isAtEnd { self.frame = nil }
      if step.produced > 0 { return step.produced }
      guard step.consumed == 0, !step.isAtEnd, frame.neededInput <= input.available || !hasInput else { continue }
      throw hasInput ? damaged("it cannot be decoded any further") : cutOff()
    }
  }

  /// Begins a frame; `nil` at the end of the input.
  private func nextFrame() throws(InputError) -> (any Decompressor)? {
    if compression == .gzip, hasFrames { try skipZeros() }
    guard try input.fill(1) else { return nil }
    _ = try input.fill(4)
    let magic = (0..<min(4, input.available)).map { input.storage[input.start + $0] }
    guard let next = compression.decompressor(forFrame: magic) else {
      throw InputError(
        "what follows the \(compression.rawValue) data is something else, and is not read", in: input.name,
        at: .byte(input.offset))
    }
    hasFrames = true
    return next
  }

  /// Tapes, and programs that fill up blocks, leave zeros after gzip data; gzip itself passes over them.
  private func skipZeros() throws(InputError) {
    while try input.fill(1), input.storage[input.start] == 0 { input.consume(1) }
  }

  private func damaged(_ reason: String) -> InputError {
    InputError(
      "the \(compression.rawValue) data is damaged (\(reason)); what comes after this place cannot be read",
      in: input.name, at: .byte(input.offset))
  }

  private func cutOff() -> InputError {
    InputError(
      "the \(compression.rawValue) data ends before it is complete: the file was cut off", in: input.name,
      at: .byte(input.offset))
  }
}
