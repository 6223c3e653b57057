import Packets

/// The requests that were seen, each by who asks whom and by the number that its response repeats.
struct Exchanges {
  /// No more requests than these are remembered; the one that was silent for longest goes first.
  static let most = 1 << 16

  private var table = ConversationTable<Exchange>(most: most, fresh: Exchange())

  /// Takes note of a request; returns what is known of the same one before, which has no response yet.
  mutating func add(_ key: ConversationKey, _ packet: Int, _ time: Int64) -> Exchange? {
    let (place, isNew) = table.place(of: key)
    if !isNew, table[place].response == nil { return table[place] }
    table[place] = Exchange(request: packet, time: time)
    return nil
  }

  /// Takes note of a response; returns its request, and the response that was there before it.
  mutating func answer(_ key: ConversationKey, in packet: Int) -> Exchange? {
    guard let place = table.find(key) else { return nil }
    defer { if table[place].response == nil { table[place].response = packet } }
    return table[place]
  }
}

/// A request, and the response to it.
struct Exchange {
  /// The packet that has the request, and its time in nanoseconds.
  var request = 0
  var time: Int64 = 0
  var response: Int?
}

extension Dissection {
  /// Who asks whom in a packet, and by which numbers request and response know each other.
  struct ExchangeKey {
    let kind: ProtocolID
    /// A port of the asker's, or what else it tells its requests apart by.
    let asker: UInt16
    /// The number that the response repeats.
    let number: UInt16
  }

  /// The packet's time in nanoseconds; `nil` where nothing may be told of it by packets before: it has no time, as those
  /// of texts have none, or is quoted.
  var conversationTime: Int64? {
    guard let time = context.time, conversations != nil, !isInQuotation else { return nil }
    return time.seconds &* 1_000_000_000 &+ Int64(time.nanoseconds)
  }

  /// Takes note of a request; returns the first of those that it repeats.
  func request(_ key: ExchangeKey) -> Exchange? {
    guard let time = conversationTime else { return nil }
    let (source, destination) = (context.addresses.source, context.addresses.destination)
    return conversations?.exchanges.add(key.between(source, destination), context.packetNumber, time)
  }

  /// Takes note of a response; returns its request, with the time since then in place of its own.
  func response(_ key: ExchangeKey) -> Exchange? {
    guard let time = conversationTime else { return nil }
    let (source, destination) = (context.addresses.source, context.addresses.destination)
    let found = conversations?.exchanges.answer(key.between(destination, source), in: context.packetNumber)
    return found.map { Exchange(request: $0.request, time: time - $0.time, response: $0.response) }
  }

  /// Says who will speak in a conversation to come that has the packet's source as an end.
  func announce(_ speaker: ProtocolID, atSourcePort port: UInt16) {
    guard conversationTime != nil else { return }
    conversations?.udp.announce(
      NumberedConversations.Announcement(speaker: speaker, packet: context.packetNumber),
      at: ConversationKey.End(address: context.addresses.source, port: port))
  }
}

extension Dissection.ExchangeKey {
  fileprivate func between(_ asker: Context.Address, _ responder: Context.Address) -> ConversationKey {
    ConversationKey.between(
      ConversationKey.End(address: asker, port: self.asker),
      ConversationKey.End(address: responder, port: number), kind: kind.rawValue
    ).key
  }
}
