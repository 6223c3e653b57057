/// A conversation whose protocol tells its messages apart: both directions, and what the protocol remembers.
final class StreamConversation {
  /// The conversation's number among those of TCP.
  let number: Int
  /// Who speaks; `nil` while too few bytes came to tell.
  var speaker: ProtocolID?
  /// What the protocol remembers; it begins anew where another takes over.
  var memory: ConversationMemory?
  private var lower: TCPStream?
  private var higher: TCPStream?

  init(_ speaker: ProtocolID?, number: Int) {
    self.speaker = speaker
    self.number = number
  }

  /// The stream in one direction; `nil` where it has not begun.
  subscript(isFromLower: Bool) -> TCPStream? {
    get { isFromLower ? lower : higher }
    set { if isFromLower { lower = newValue } else { higher = newValue } }
  }

  /// Whether nobody speaks, and no bytes are held to find out who does.
  var isSilent: Bool { speaker == nil && lower?.size ?? 0 == 0 && higher?.size ?? 0 == 0 }

  /// The rest of both streams is another protocol's, which its bytes tell.
  func handOver() {
    speaker = nil
    memory = nil
  }
}

/// What a protocol remembers of a conversation, from message to message.
class ConversationMemory {}

/// The stream whose unit is framed or decoded.
struct StreamPlace {
  let conversation: StreamConversation
  let stream: TCPStream
  /// Which end of the conversation sends it.
  let isFromLower: Bool
  /// Whether the protocol has said that the bytes at hand are its own.
  var isRecognised = false
  /// How many of the unit's bytes have been looked at before, when too few were there to frame it.
  var scanned = 0
}

extension Dissection {
  /// What the protocol remembers of the connection at hand; of the packet, where none is followed.
  var memory: ConversationMemory? {
    get { stream.map { $0.conversation.memory } ?? packetMemory }
    set { if let stream { stream.conversation.memory = newValue } else { packetMemory = newValue } }
  }
}
