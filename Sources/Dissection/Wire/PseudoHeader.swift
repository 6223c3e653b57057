/// What a transport protocol's checksum covers beside its own bytes: the addresses, the protocol and the length
/// (RFC 9293 §3.1, RFC 768). With it comes what the network layer says of the transport header and payload.
struct PseudoHeader {
  /// The sum of the addresses and the protocol's number; the length is added by who knows it.
  var sum = InternetChecksum()
  /// How many bytes the network layer's length promises that are not there.
  var missing = 0
  /// Whether the bytes are a piece of a datagram, which is longer than they are.
  var isFragment = false
  /// Whether the addresses and the length are known.
  var isKnown = true

  /// Whether all bytes that the network layer promised are there, of a datagram that is not a fragment.
  var isWhole: Bool { missing == 0 && !isFragment && isKnown }

  /// The sum with the length of the transport header and payload, in bytes.
  func sum(length: Int) -> InternetChecksum {
    var sum = sum
    sum.add(UInt32(truncatingIfNeeded: length))
    return sum
  }
}

extension Context {
  /// Goes on to what a header that is neither network nor transport protocol's says is next: it may be the transport
  /// protocol whose number the pseudo-header has.
  mutating func enter(_ next: Token) -> Next {
    enter(number: next.number)
    return .number(.ipProtocol, next)
  }

  /// The same for a number that stands elsewhere.
  @discardableResult
  mutating func enter(number: UInt64) -> Next {
    if pseudoHeader != nil { pseudoHeader?.sum = addresses.sum(protocol: number) }
    return .number(.ipProtocol, number)
  }
}

extension Context {
  /// How many bytes of a transport header and payload the network layer's length promises, of which `available` are there:
  /// what a length of the transport protocol's own is held against. Where fewer are there, the network layer has said so.
  @inline(__always)
  func promised(_ available: Int) -> Int { available &+ (pseudoHeader?.missing ?? 0) }
}

extension Dissection {
  /// How many bytes of a transport header and payload were sent, where no length of its own says it: what is there of a
  /// packet that its capture did not cut, whatever the network layer's length; else what that promises.
  @inline(__always)
  func sent(_ available: Int) -> Int {
    isWhole && !context.isFromText ? available : context.promised(available)
  }
}

extension Context.Addresses {
  /// The sum of the addresses and the protocol's number, RFC 8200 §8.1.
  fileprivate func sum(protocol number: UInt64) -> InternetChecksum {
    var sum = InternetChecksum()
    for address in [source, destination] {
      sum.add(address.high)
      sum.add(address.low)
    }
    sum.add(UInt16(truncatingIfNeeded: number))
    return sum
  }
}
