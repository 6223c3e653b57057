/// How long the next unit of a stream is: a message, or the part of one that is decoded by itself.
enum Framing {
  /// More bytes must come before it can be said.
  case needMore
  /// So many bytes, from the first on.
  case unit(Int)
  /// All bytes until the stream ends.
  case untilEnd
  /// The protocol does not tell its messages apart: it decodes what each segment has.
  case segment
  /// The bytes are another protocol's.
  case notMine

  /// How many bytes the unit takes, `.max` for all; `nil` where that is not known.
  var length: Int? {
    switch self {
    case .unit(let length): length
    case .untilEnd: .max
    case .needMore, .segment, .notMine: nil
    }
  }
}
