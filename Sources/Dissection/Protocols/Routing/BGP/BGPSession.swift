/// What both ends of a connection have said that they can do, RFC 5492.
private final class BGPConversation: ConversationMemory {
  /// The codes of the capabilities in each end's OPEN, by its stream.
  var capabilities: [ObjectIdentifier: Set<UInt64>] = [:]

  /// Whether both can do what a capability says; nil where one of them has not said yet.
  func canBoth(_ code: UInt64) -> Bool? {
    capabilities.count == 2 ? capabilities.values.allSatisfy { $0.contains(code) } : nil
  }
}

extension BGP {
  static var isFramed: Bool { true }

  /// A message, after the end of one that began before the capture did.
  static func frame(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing {
    guard let start = startOfMessage(cursor) else { return .notMine }
    guard cursor.remaining >= start + headerLength else { return .needMore }
    return lengthOfMessage(cursor, at: start).map { .unit(start + $0) } ?? .notMine
  }

  /// What the connection's OPEN messages say of the message at hand.
  static func session(_ out: borrowing Dissection) -> Session {
    var session = Session()
    guard let conversation = out.stream?.conversation.memory as? BGPConversation else { return session }
    session.asNumberLength = conversation.canBoth(65).map { $0 ? 4 : 2 }
    session.isExtended = conversation.canBoth(6)
    return session
  }

  /// Takes note of what an OPEN says.
  static func remember(fieldsFrom first: Int, _ out: inout Dissection) {
    guard let place = out.stream else { return }
    var isOpen = false
    var codes: Set<UInt64> = []
    for index in first..<out.fields.count {
      let field = out.fields[index]
      if field.id == Field.type.id { isOpen = field.value == MessageType.open }
      guard isOpen else { continue }
      if field.id == CapabilityField.code.id, field.isWhole { codes.insert(field.value) }
    }
    guard isOpen else { return }
    let conversation = place.conversation.memory as? BGPConversation ?? BGPConversation()
    conversation.capabilities[ObjectIdentifier(place.stream)] = codes
    place.conversation.memory = conversation
  }
}
