extension UDP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = UDP.number
    static let definedIn: StaticString = "RFC 768"

    static let sourcePort = field("udp.srcport", "Source Port", .port(ServiceName.udp), .sourcePort)
      .means("Which program on the sending host a reply should go to; zero where none is wanted.")
    static let destinationPort = field("udp.dstport", "Destination Port", .port(ServiceName.udp), .destinationPort)
      .means("Which program on the receiving host the datagram is for.")
    static let length = field("udp.length", "Length", .quantity(.bytes))
      .means("The length of the datagram: its header of eight bytes and its data.")
      .limits("the UDP length ends the datagram here")
    static let payloadLength = field("udp.payload_length", "Data Length", .quantity(.bytes), .detail("len"))
      .means("How many bytes of data the datagram carries: its length less the header's eight bytes.")
    static let checksum = field("udp.checksum", "Checksum", .checksum)
      .means(
        "The complement of the ones' complement sum of the pseudo-header, the header and the data; zero: none was made."
      )

    static let all = [sourcePort, destinationPort, length, payloadLength, checksum]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = UDP.number

    static let destinationPortZero = note("udp.dstport.zero", .note, "destination port zero")
      .says("Port 0 is reserved (RFC 6335 §6): no program listens there.")
    static let lengthTooSmall = note("udp.length.bad", .error, "bad length")
      .says("{a:bytes}, but the header alone has 8 bytes. What follows it is shown as data.")
    static let lengthBeyondPacket = note("udp.length.beyond_packet", .error, "bad length")
      .says(
        "The length says {a:bytes}, but the packet around it has {b:bytes} for it: {c} too few. One of them is wrong.")
    static let lengthWithinFragment = note("udp.length.within_fragment", .error, "bad length")
      .says("{a:bytes}, but this first fragment alone has {b:bytes}, and more follow.")
    static let surplus = note("udp.length.surplus", .note, "bytes after the datagram")
      .says(
        """
        The packet has {b:bytes} for the datagram, whose length says {a}: the other {c} are no part of it, and do \
        not read as UDP options (RFC 9868).
        """)
    static let options = note("udp.length.options", .chat, "UDP options")
      .says("{a:bytes} of the packet follow the datagram: UDP options (RFC 9868).")
    static let lengthZero = note("udp.length.bad_zero", .error, "bad length")
      .says("Zero stands for a jumbogram's length, of more than 65535 bytes (RFC 2675 §4); {a:bytes} are here.")
    static let jumbogram = note("udp.length.jumbogram", .chat, "jumbogram")
      .says("Zero: the datagram is too long for this field, and IPv6's Jumbo Payload option has its length: {a:bytes}.")
    static let checksumUnused = note("udp.checksum.unused", .chat, "no checksum")
      .says("Zero: the sender made no checksum, as IPv4 allows. Damage on the way goes unnoticed.")
    static let checksumZero = note("udp.checksum.zero", .error, "no checksum")
      .says(
        """
        Zero: the sender made no checksum. IPv6 wants one (RFC 8200 §8.1) and receivers drop the datagram, unless a \
        tunnel ends at its port (RFC 6935).
        """)
    static let checksumZeroOfTunnel = note("udp.checksum.zero_of_tunnel", .chat, "no checksum")
      .says("Zero: the sender made no checksum, as a tunnel may over IPv6 (RFC 6935).")
    static let checksumOffloaded = note("udp.checksum.offloaded", .note, "checksum offloaded")
      .says(
        """
        The sum of the pseudo-header alone: the datagram was captured before the network card finished it. On the \
        wire: 0x{b:x4}.
        """)
    static let checksumWrong = note("udp.checksum.bad", .error, "bad checksum")
      .says(ChecksumNotes.wrongBytes)
    static let checksumUnverified = note("udp.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet, or the length is wrong.")

    static let all = [
      destinationPortZero, lengthTooSmall, lengthBeyondPacket, lengthWithinFragment, surplus, options, lengthZero,
      jumbogram,
      checksumUnused, checksumZero, checksumZeroOfTunnel, checksumOffloaded,
      checksumWrong, checksumUnverified,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumOffloaded, unverified: checksumUnverified)
  }
}
