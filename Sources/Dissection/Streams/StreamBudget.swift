/// What all streams together hold of bytes that no packet has decoded yet. The one that was silent for longest goes first.
struct StreamBudget {
  static let mostBytes = 64 << 20

  /// A stream that holds bytes.
  struct Holder {
    let conversation: StreamConversation
    let stream: TCPStream
    fileprivate var size: Int
  }

  private var holders: [Holder] = []
  private var size = 0
  private var clock = 0
  /// How many streams had to give up bytes for others.
  private(set) var droppedCount = 0

  /// Takes note of what a stream holds now; returns whether others had to go for it.
  mutating func update(_ stream: TCPStream, of conversation: StreamConversation) -> Bool {
    clock += 1
    stream.stamp = clock
    guard stream.size > 0 else {
      release(stream)
      return false
    }
    if let place = stream.place {
      size += stream.size - holders[place].size
      holders[place].size = stream.size
    } else {
      stream.place = holders.count
      size += stream.size
      holders.append(Holder(conversation: conversation, stream: stream, size: stream.size))
    }
    guard size > Self.mostBytes else { return false }
    dropOldest()
    return true
  }

  /// The streams that hold bytes, the one that was silent for longest last; they are forgotten.
  mutating func takeAll() -> [Holder] {
    let all = holders.sorted { $0.stream.stamp > $1.stream.stamp }
    for holder in all { holder.stream.place = nil }
    holders = []
    size = 0
    return all
  }

  private mutating func release(_ stream: TCPStream) {
    guard let place = stream.place else { return }
    size -= holders[place].size
    stream.place = nil
    let last = holders.removeLast()
    guard place < holders.count else { return }
    holders[place] = last
    last.stream.place = place
  }

  /// Makes room for a while, so that this does not happen for every packet.
  private mutating func dropOldest() {
    for holder in holders.sorted(by: { $0.stream.stamp < $1.stream.stamp }) where size > Self.mostBytes / 4 * 3 {
      release(holder.stream)
      holder.stream.drop()
      droppedCount += 1
    }
  }
}
