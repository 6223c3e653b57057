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

/// What a protocol remembers of a conversation, from message to message.
class ConversationMemory {}

extension Dissection {
  /// The stream whose unit is framed or decoded.
  struct StreamPlace {
    let conversation: StreamConversation
    let stream: TCPStream
    /// Whether the protocol has said that the bytes at hand are its own.
    var isRecognised = false
    /// How many of the unit's bytes have been looked at before, when too few were there to frame it.
    var scanned = 0
  }
}
