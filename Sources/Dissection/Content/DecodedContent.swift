/// What undoing a coding gave.
struct DecodedContent {
  enum Outcome: Equatable {
    case whole
    /// The input ended before the coded data did.
    case cut
    /// The coded data are not what they must be, or a checksum of theirs is wrong.
    case damaged
    /// More would come of it than the limit allows.
    case tooLong
    /// More comes of so few bytes than ``ContentCoding/maximumRatio`` allows: a bomb.
    case tooDense
    /// A zstd frame asks for a window of more than 8 MB.
    case windowTooLarge
    /// The coding is not decoded here.
    case notDecoded
  }

  /// What came of it, up to where it went wrong.
  var bytes: [UInt8]
  var outcome: Outcome
  /// How many bytes of the input were decoded: what is after them in a ``Outcome/whole`` one is something else.
  var consumed: Int
  /// Whether the deflate format had no zlib header around it, as RFC 9110 wants it.
  var isRawDeflate = false

  static func none(_ outcome: Outcome) -> DecodedContent { DecodedContent(bytes: [], outcome: outcome, consumed: 0) }

  /// The bytes as they are.
  static func plain(_ bytes: Span<UInt8>, limit: Int) -> DecodedContent {
    let count = min(bytes.count, max(0, limit))
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    for index in 0..<count { copy.append(bytes[index]) }
    return DecodedContent(bytes: copy, outcome: count < bytes.count ? .tooLong : .whole, consumed: count)
  }
}

/// Undoes a coding piece by piece. Each implementation keeps the memory of a library to itself.
protocol ContentDecoder: AnyObject {
  /// Whether these bytes begin another member or frame after the first: files of gzip and zstd may have several.
  static func continues(_ bytes: Span<UInt8>) -> Bool

  /// Decodes some of the input's next bytes into `output`, which is not empty. Where neither anything is consumed nor
  /// produced, it needs more input.
  func decode(_ input: Span<UInt8>, into output: inout [UInt8]) -> DecodingStep
}

extension ContentDecoder {
  static func continues(_ bytes: Span<UInt8>) -> Bool { false }
}

struct DecodingStep {
  enum State {
    case further
    case ended
    case damaged
    case windowTooLarge
  }

  /// How many bytes of the input are done with.
  var consumed = 0
  /// How many bytes of output came of it.
  var produced = 0
  var state = State.further
}

/// What comes of one coding, to a limit: memory grows with what comes of it, and no further.
struct ContentOutput {
  /// A piece of output at a time.
  private static let pieceLength = 32 << 10

  private let limit: Int
  private var bytes: [UInt8] = []
  private var consumed = 0

  init(limit: Int) { self.limit = max(0, limit) }

  /// Decodes the input to its end, member after member.
  mutating func decode<Decoder: ContentDecoder>(_ input: Span<UInt8>, _ make: () -> Decoder) -> DecodedContent {
    // No piece is longer than what may still come and one byte, which tells that more would.
    var piece = [UInt8](repeating: 0, count: min(Self.pieceLength, limit + 1))
    var current = make()
    while true {
      let step = current.decode(input.extracting(consumed..<input.count), into: &piece)
      consumed += step.consumed
      let room = limit - bytes.count
      bytes.append(contentsOf: piece[..<min(step.produced, room)])
      if step.produced > room { return ended(.tooLong) }
      if isTooDense { return ended(.tooDense) }
      switch step.state {
      case .damaged: return ended(.damaged)
      case .windowTooLarge: return ended(.windowTooLarge)
      case .ended:
        guard Decoder.continues(input.extracting(consumed..<input.count)) else { return ended(.whole) }
        current = make()
      case .further:
        if step.consumed == 0, step.produced == 0 { return ended(.cut) }
      }
    }
  }

  private var isTooDense: Bool {
    bytes.count > ContentCoding.freeOutput && bytes.count / ContentCoding.maximumRatio > consumed
  }

  private func ended(_ outcome: DecodedContent.Outcome) -> DecodedContent {
    DecodedContent(bytes: bytes, outcome: outcome, consumed: consumed)
  }
}
