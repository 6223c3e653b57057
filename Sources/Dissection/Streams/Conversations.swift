/// What is remembered from packet to packet: a class, since a dissection borrows it from the dissector for each packet.
final class Conversations {
  var fragments = FragmentTable()
  var tcp = TCPConversations()
  var udp = NumberedConversations()
  var ipv4 = NumberedConversations()
  var ipv6 = NumberedConversations()
  var exchanges = Exchanges()
  var streams = StreamBudget()
  let webSockets = WebSocketBudget()
  /// The streams whose last message is not whole, once the input has ended; the first one last.
  private var unfinished: [StreamBudget.Holder]?

  /// The next of them, which is forgotten. Not by a lazy variable, whose list would be copied each time.
  func takeUnfinished() -> StreamBudget.Holder? {
    if unfinished == nil { unfinished = streams.takeAll() }
    return unfinished?.popLast()
  }
}
