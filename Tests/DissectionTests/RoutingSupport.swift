import Packets

@testable import Dissection

/// The bytes with the right Internet checksum in two bytes at a place, with a pseudo-header before them if there is one.
func summed(_ message: [UInt8], at place: Int, pseudoHeader: [UInt8] = []) -> [UInt8] {
  var message = message
  message.replaceSubrange(place..<place + 2, with: [0, 0])
  message.replaceSubrange(place..<place + 2, with: bigEndian(plainChecksum(pseudoHeader + message), 2))
  return message
}

extension Sample {
  /// A message of a routing protocol in an IPv4 packet with this Time to Live.
  init(routing number: UInt8, _ payload: [UInt8], hops: UInt8 = 1, originalLength: Int? = nil) {
    var packet = ipv4Packet(options: [], protocol: number, payload: payload)
    packet[8] = hops
    self.init(packet, originalLength: originalLength)
  }

  /// The same in a datagram.
  init(routingPort port: Int, _ payload: [UInt8], hops: UInt8 = 1, from source: Int? = nil) {
    let header = bigEndian(source ?? port, 2) + bigEndian(port, 2) + bigEndian(8 + payload.count, 2) + [0, 0]
    self.init(routing: 17, header + payload, hops: hops)
  }

  /// What the notes say of the routing protocol, those of the layers below aside.
  var routingNotes: [String] {
    notes.filter { !["ip.checksum", "udp.checksum", "udp.length"].contains($0.field) }.map(\.brief)
  }
}

/// Cuts a message short everywhere, and sets each of its bytes to what a length may be wrong by: nothing traps, every bit
/// has its field.
func faultsWhereDamaged(_ whole: [UInt8], _ sample: ([UInt8]) -> Sample) -> [String] {
  var faults: [String] = []
  for count in 0..<whole.count { faults += sample(Array(whole.prefix(count))).faults }
  for place in whole.indices {
    for value in [0, 1, 0xff, whole[place] &- 1, whole[place] &+ 1] as [UInt8] {
      var damaged = whole
      damaged[place] = value
      faults += sample(damaged).faults
    }
  }
  return faults
}
