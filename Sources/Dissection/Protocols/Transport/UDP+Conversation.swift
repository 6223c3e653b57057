/// What a conversation's earlier datagrams tell of a datagram.
extension UDP {
  /// Tells the datagram's conversation, and returns what it carries: what its ports lead to, or what another conversation
  /// has announced for this one.
  static func payload(_ source: UInt16, _ destination: UInt16, _ out: inout Dissection) -> Next {
    out.context.ports = (source, destination)
    let next = Next.ports(.udpPort, source: source, destination: destination)
    guard let conversations = out.conversations, let time = out.conversationTime,
      out.context.addresses.family != .none
    else { return next }
    let conversation = conversations.udp.find(
      ConversationKey.End(address: out.context.addresses.source, port: source),
      ConversationKey.End(address: out.context.addresses.destination, port: destination), at: time)
    out.derive(ConversationField.stream, conversation.number)
    out.derive(ConversationField.timeSinceFirst, Int(time &- conversation.start))
    out.derive(ConversationField.timeSincePrevious, Int(time &- conversation.latest))
    guard let announced = conversation.announced else { return next }
    out.derive(ConversationField.announcedBy, announced.packet)
    return .known(announced.speaker)
  }

  enum ConversationField: FieldSet {
    static let setNumber: UInt16 = 292
    static let definedIn: StaticString = "RFC 768"

    static let stream = field("udp.stream", "Stream", .decimal)
      .means("The number of the conversation of these addresses and ports, from 0 in the order in which they begin.")
    static let timeSinceFirst = field("udp.time_relative", "Time Since First", .duration)
      .means("How long after the conversation's first captured datagram this one came.")
    static let timeSincePrevious = field("udp.time_delta", "Time Since Previous", .duration)
      .means("How long after the conversation's datagram before this one came.")
    static let announcedBy = field("udp.announced_in", "Announced in Packet", .decimal)
      .means("The packet of another conversation that has said what this one carries.")

    static let all = [stream, timeSinceFirst, timeSincePrevious, announcedBy]
  }
}
