import CZlib

/// Undoes the deflate format message by message: permessage-deflate of WebSocket, RFC 7692 §7.2.2.
///
/// With context takeover, a message may refer back to bytes of those before it: the same object inflates them all, in
/// order. Without, ``reset()`` comes before each message.
@safe
final class RawInflater {
  /// What one costs, for the budget of streams: zlib's window of 32 KiB and its state.
  static let memoryCost = 48 << 10

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

  /// Inflates one message, all of whose frames' payloads `bytes` are. What is not `whole` leaves ``isBroken`` set; messages
  /// after it come out `damaged`, and empty, until ``reset()``.
  ///
  /// - Parameter limit: how many bytes may come of it.
  func inflate(_ bytes: Span<UInt8>, limit: Int) -> DecodedContent {
    guard !isBroken else { return .none(.damaged) }
    var decoded = DecodedContent.none(.whole)
    run(bytes, limit, &decoded)
    let consumed = min(decoded.consumed, bytes.count)
    if decoded.outcome == .whole { run(Self.tail.span, limit, &decoded) }
    decoded.consumed = consumed
    isBroken = decoded.outcome != .whole
    return decoded
  }

  private func run(_ input: Span<UInt8>, _ limit: Int, _ decoded: inout DecodedContent) {
    var piece = [UInt8](repeating: 0, count: min(16 << 10, max(0, limit) + 1))
    var start = 0
    while true {
      let step = inflater.decode(input.extracting(start..<input.count), into: &piece)
      start += step.consumed
      decoded.consumed += step.consumed
      let room = max(0, limit - decoded.bytes.count)
      decoded.bytes.append(contentsOf: piece[..<min(step.produced, room)])
      if step.produced > room {
        decoded.outcome = .tooLong
        return
      }
      switch step.state {
      case .damaged, .windowTooLarge:
        decoded.outcome = .damaged
        return
      // RFC 7692 §7.2.3.4: a message may have a block that says it is the last one; others follow.
      case .ended: continueAfterLastBlock()
      case .further: if step.consumed == 0, step.produced == 0 { return }
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
