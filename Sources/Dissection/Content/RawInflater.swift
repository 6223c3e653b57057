import CZlib

/// Undoes the deflate format message by message: permessage-deflate of WebSocket, RFC 7692 §7.2.2.
///
/// With context takeover, a message may refer back to bytes of those before it: the same object inflates them all, in
/// order. Without, ``reset()`` comes before each message.
@safe
final class RawInflater {
  /// The four bytes that end a message, and that its sender leaves out.
  private static let tail: [UInt8] = [0, 0, 0xff, 0xff]

  private let inflater: Inflater
  /// A message before was not inflated to its end: what the next ones refer to is not known.
  private(set) var isBroken = false

  /// - Parameter windowBits: the power of two that the sender's window is, 8 to 15.
  init(windowBits: Int = 15) {
    inflater = Inflater(windowBits: -Int32(min(max(windowBits, 8), 15)))
  }

  /// Forgets the messages before.
  func reset() {
    _ = unsafe inflateReset(inflater.stream)
    isBroken = false
  }

  /// Inflates one message; `bytes` are the payloads of all its frames. What is not `whole` leaves ``isBroken`` set; messages
  /// after it come out `damaged`, and empty, until ``reset()``.
  ///
  /// - Parameter limit: how many bytes may come of it.
  func inflate(_ bytes: Span<UInt8>, limit: Int) -> DecodedContent {
    guard !isBroken else { return .none(.damaged) }
    var output = ContentOutput(limit: limit)
    var consumed = 0
    var outcome = run(bytes, from: &consumed, into: &output)
    var tailConsumed = 0
    if outcome == .whole { outcome = run(Self.tail.span, from: &tailConsumed, into: &output) }
    isBroken = outcome != .whole
    return DecodedContent(bytes: output.bytes, outcome: outcome, consumed: consumed)
  }

  private func run(
    _ input: Span<UInt8>, from start: inout Int, into output: inout ContentOutput
  ) -> DecodedContent.Outcome {
    while true {
      switch output.advance(inflater, input, from: &start) {
      case .further: continue
      // RFC 7692 §7.2.3.4: a message may have a block that says it is the last one; others follow.
      case .ended: continueAfterLastBlock()
      case .stalled: return .whole
      case .tooLong: return .tooLong
      case .damaged, .windowTooLarge: return .damaged
      }
    }
  }

  /// Begins anew with the window that was.
  private func continueAfterLastBlock() {
    var window = [UInt8](repeating: 0, count: 32 << 10)
    var count: UInt32 = 0
    // zlib writes its window, of 32 KiB at most, and then reads it.
    unsafe window.withUnsafeMutableBufferPointer { window in
      _ = unsafe inflateGetDictionary(inflater.stream, window.baseAddress, &count)
      _ = unsafe inflateReset(inflater.stream)
      _ = unsafe inflateSetDictionary(inflater.stream, window.baseAddress, count)
    }
  }
}
