/// The conversations of a protocol that keeps no state of them: they are numbered in the order in which they begin.
struct NumberedConversations {
  struct Conversation {
    fileprivate(set) var number = 0
    /// When its first and latest packets came, in nanoseconds.
    fileprivate(set) var start: Int64 = 0
    fileprivate(set) var latest: Int64 = 0
    /// Who speaks, where another conversation has announced it, and the packet that did.
    fileprivate(set) var announced: Announcement?
  }

  /// What a conversation says of another one to come.
  struct Announcement {
    let speaker: ProtocolID
    let packet: Int
  }

  /// No more conversations than these are remembered; the one that was silent for longest goes first.
  static let most = 1 << 16
  /// No more announcements than these are waited for; the first goes first.
  static let mostAnnouncements = 1024

  private var table = ConversationTable<Conversation>(most: most, fresh: Conversation())
  private var count = 0
  private var announcements: [ConversationKey.End: Announcement] = [:]
  private var order: [ConversationKey.End] = []
  private var oldest = 0

  /// How many were forgotten for others.
  var droppedCount: Int { table.droppedCount }

  /// Takes note of a packet, and returns its conversation as it was told by the packets before.
  mutating func find(
    _ source: ConversationKey.End, _ destination: ConversationKey.End, at time: Int64
  ) -> Conversation {
    let (place, isNew) = table.place(of: ConversationKey.between(source, destination).key)
    if isNew {
      let announced = announcements.isEmpty ? nil : announcements[source] ?? announcements[destination]
      table[place] = Conversation(number: count, start: time, latest: time, announced: announced)
      count += 1
    }
    defer { table[place].latest = time }
    return table[place]
  }

  /// Says who will speak in the next conversations that have this end.
  mutating func announce(_ announcement: Announcement, at end: ConversationKey.End) {
    if announcements.updateValue(announcement, forKey: end) == nil { order.append(end) }
    while announcements.count > Self.mostAnnouncements {
      announcements[order[oldest]] = nil
      oldest += 1
    }
    if oldest > Self.mostAnnouncements {
      order.removeFirst(oldest)
      oldest = 0
    }
  }
}

extension Dissection {
  /// Tells the number of the conversation of the two addresses at hand.
  @inline(never)
  mutating func deriveStream(_ field: FieldSpec, _ conversations: inout NumberedConversations) {
    guard let time = conversationTime else { return }
    let conversation = conversations.find(
      ConversationKey.End(address: context.addresses.source, port: 0),
      ConversationKey.End(address: context.addresses.destination, port: 0), at: time)
    derive(field, conversation.number)
  }
}
