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
    return DecodedContent(
      bytes: [UInt8](copying: bytes.extracting(..<count)), outcome: count < bytes.count ? .tooLong : .whole,
      consumed: count)
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
  enum Progress {
    case further
    /// The decoder needs more input than there is.
    case stalled
    case ended
    case damaged
    case windowTooLarge
    case tooLong
  }

  /// A piece of output at a time.
  private static let pieceLength = 32 << 10

  private let limit: Int
  private(set) var bytes: [UInt8] = []
  private var piece: [UInt8]

  init(limit: Int) {
    self.limit = max(0, limit)
    // No piece is longer than what may still come and one byte, which tells that more would.
    piece = [UInt8](repeating: 0, count: min(Self.pieceLength, self.limit + 1))
  }

  /// Decodes one piece from the input's byte `start` on, which moves.
  mutating func advance(_ decoder: some ContentDecoder, _ input: Span<UInt8>, from start: inout Int) -> Progress {
    let step = decoder.decode(input.extracting(start..<input.count), into: &piece)
    start += step.consumed
    let room = limit - bytes.count
    bytes.append(contentsOf: piece[..<min(step.produced, room)])
    if step.produced > room { return .tooLong }
    switch step.state {
    case .further: return step.consumed == 0 && step.produced == 0 ? .stalled : .further
    case .ended: return .ended
    case .damaged: return .damaged
    case .windowTooLarge: return .windowTooLarge
    }
  }

  /// Decodes the input to its end, member after member.
  mutating func decode<Decoder: ContentDecoder>(_ input: Span<UInt8>, _ make: () -> Decoder) -> DecodedContent {
    var current = make()
    var consumed = 0
    while true {
      let progress = advance(current, input, from: &consumed)
      let isTooDense =
        bytes.count > ContentCoding.freeOutput && bytes.count / ContentCoding.maximumRatio > consumed
      let outcome: DecodedContent.Outcome
      switch progress {
      case .tooLong: outcome = .tooLong
      case _ where isTooDense: outcome = .tooDense
      case .damaged: outcome = .damaged
      case .windowTooLarge: outcome = .windowTooLarge
      case .stalled: outcome = .cut
      case .further: continue
      case .ended:
        if Decoder.continues(input.extracting(consumed..<input.count)) {
          current = make()
          continue
        }
        outcome = .whole
      }
      return DecodedContent(bytes: bytes, outcome: outcome, consumed: consumed)
    }
  }
}
