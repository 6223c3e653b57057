/// What is remembered from packet to packet: a class, since a dissection borrows it from the dissector for each packet.
final class Conversations {
  var fragments = FragmentTable()
  var tcp = TCPConversations()
}
