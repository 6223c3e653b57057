/// What a transport protocol's checksum covers beside its own bytes: the addresses, the protocol and the length
/// (RFC 9293 §3.1, RFC 768).
struct PseudoHeader {
  /// The sum of the addresses and the protocol's number; the length is added by who knows it.
  var sum = InternetChecksum()
  /// Whether all bytes that the network layer promised are there, of a datagram that is not a fragment.
  var isWhole: Bool
  /// Whether the bytes are a piece of a datagram, which is longer than they are.
  var isFragment = false

  /// The sum with the length of the transport header and payload, in bytes.
  func sum(length: Int) -> InternetChecksum {
    var sum = sum
    sum.add(UInt32(truncatingIfNeeded: length))
    return sum
  }
}
