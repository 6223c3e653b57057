extension OSPF {
  enum Field: FieldSet {
    static let setNumber: UInt16 = OSPF.number
    static let definedIn: StaticString = "RFC 2328 §A.3.1"

    static let version = field("ospf.version", "Version #", .decimal)
      .means("The protocol's version: 2 over IPv4, 3 over IPv6.")
    static let type = field("ospf.msg", "Type", .enumeration(Self.typeName))
      .means("What the packet is.")
    static let isHello = flag("ospf.msg.hello", "Hello")
      .means("The packet is a Hello; a field to filter by.")
    static let isDescription = flag("ospf.msg.dbdesc", "Database Description")
      .means("The packet is a Database Description; a field to filter by.")
    static let isRequest = flag("ospf.msg.lsreq", "Link State Request")
      .means("The packet is a Link State Request; a field to filter by.")
    static let isUpdate = flag("ospf.msg.lsupdate", "Link State Update")
      .means("The packet is a Link State Update; a field to filter by.")
    static let isAcknowledgment = flag("ospf.msg.lsack", "Link State Acknowledgment")
      .means("The packet is a Link State Acknowledgment; a field to filter by.")
    static let length = field("ospf.packet_length", "Packet length", .quantity(.bytes))
      .means("How long the packet is, with its header, without a digest and what else follows.")
      .limits("the OSPF packet length ends it here")
    static let router = field("ospf.srcrouter", "Router ID", .ipv4Address(RIP.noName), .detail("router"))
      .means("The router that sends the packet, by its number, which looks like an address.")
    static let area = field("ospf.area_id", "Area ID", .ipv4Address(Self.areaName), .detail("area"))
      .means("The area that the packet is for; 0.0.0.0: the backbone.")
    static let checksum = field("ospf.checksum", "Checksum", .checksum)
      .means(
        "The Internet checksum of the packet without its authentication; in version 3 with a pseudo-header.")
    static let instance = field(
      "ospf.instance_id", "Instance ID", .enumeration(Self.instanceName), .nonzeroDetail("instance")
    )
    .means("Which of several instances on the link it is, and whose routes it tells.", "RFC 5340 §A.3.1, RFC 5838")
    static let reserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 5340 §A.3.1")
    static let authenticationType = field("ospf.auth.type", "AuType", .enumeration(Self.authenticationName))
      .means("How the packet is authenticated.", "RFC 2328 §D")
    static let noAuthentication = field("ospf.auth.none", "Authentication", .bytes)
      .means("Not looked at.", "RFC 2328 §D.1")
    static let password = field("ospf.auth.simple", "Authentication", .text)
      .means("A password, for all to read.", "RFC 2328 §D.2")
    static let passwordPadding = field("ospf.auth.simple.padding", "Padding", .bytes)
      .means("Zeros after the password.", "RFC 2328 §D.2")
    static let authenticationReserved = field("ospf.auth.crypt.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 2328 §D.3")
    static let key = field("ospf.auth.crypt.key_id", "Key ID", .decimal)
      .means("Which key, and which algorithm, the digest is made with.", "RFC 2328 §D.3")
    static let digestLength = field("ospf.auth.crypt.data_length", "Auth Data Len", .quantity(.bytes))
      .means("How long the digest after the packet is.", "RFC 2328 §D.3")
    static let sequence = field("ospf.auth.crypt.seq_nbr", "Cryptographic Sequence Number", .decimal)
      .means("A number that never shrinks: old packets are not taken.", "RFC 2328 §D.3")
    static let authenticationReserved2 = field("ospf.auth.crypt.reserved2", "0", .hexadecimal)
      .means("Must be zero: the sequence number follows the packet.", "RFC 7474 §2")
    static let unknownAuthentication = field("ospf.auth.unknown", "Authentication", .bytes)
      .means("Eight bytes of a kind of authentication that is not known here.", "RFC 2328 §D")
    static let message = field("ospf.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet is.")
    static let surplus = field("ospf.surplus", "Surplus", .bytes)
      .means("Bytes that the packet's length counts and its parts do not.")

    static let all = [
      version, type, isHello, isDescription, isRequest, isUpdate, isAcknowledgment, length, router, area, checksum,
      instance, reserved, authenticationType, noAuthentication, password, passwordPadding, authenticationReserved, key,
      digestLength, sequence, authenticationReserved2, unknownAuthentication, message, surplus,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Hello"
      case 2: "Database Description"
      case 3: "Link State Request"
      case 4: "Link State Update"
      case 5: "Link State Acknowledgment"
      default: nil
      }
    }

    @Sendable static func areaName(_ value: UInt64) -> StaticString? { value == 0 ? "backbone" : nil }

    /// RFC 5838 §2.1.
    @Sendable static func instanceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0...31: "IPv6 unicast"
      case 32...63: "IPv6 multicast"
      case 64...95: "IPv4 unicast"
      case 96...127: "IPv4 multicast"
      default: nil
      }
    }

    @Sendable static func authenticationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Null authentication"
      case 1: "Simple password"
      case 2: "Cryptographic authentication"
      case 3: "Cryptographic authentication with extended sequence numbers"
      default: nil
      }
    }

    @Sendable static func sentence(_ value: UInt64) -> StaticString? { "v{ospf.version} {ospf.msg}" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = OSPF.number

    static let unknownVersion = note("ospf.version.unknown", .error, "unknown version")
      .says("Version {a} is neither 2 nor 3: receivers discard the packet.")
    static let otherNetwork = note("ospf.version.network", .warning, "version of the other IP")
      .says("Version {a} over this version of IP: version 2 is sent over IPv4, version 3 over IPv6.")
    static let unknownType = note("ospf.msg.unknown", .error, "unknown type")
      .says("{a} is the number of no packet: receivers discard it (RFC 2328 §A.3.1).")
    static let timeToLive = note("ospf.ttl", .warning, "TTL not 1")
      .says("What is sent to all OSPF routers stays on its link, with a TTL or hop limit of 1; this one has {a}.")
    static let lengthTooSmall = note("ospf.packet_length.too_small", .error, "bad length")
      .says("{a:bytes}, but the header alone takes {b}.")
    static let checksumWrong = note("ospf.checksum_bad.expert", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumLeftOut = note("ospf.checksum.zero", .error, "no checksum")
      .says("Zero, or the pseudo-header's sum alone: the sender made no checksum. These bytes have 0x{b:x4}.")
    static let checksumUnverified = note("ospf.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the packet are there.")
    static let checksumNotZero = note("ospf.checksum.not_zero", .note, "checksum not zero")
      .says("With a digest the packet has no checksum: senders put zero here (RFC 2328 §D.4.3, RFC 7166 §4.3).")
    static let reservedNotZero = note("ospf.reserved.not_zero", .warning, "not zero")
      .says("Must be zero.")
    static let password = note("ospf.auth.simple.readable", .note, "password")
      .says("Everyone on the link can read the password.")
    static let unknownAuthentication = note("ospf.auth.type.unknown", .warning, "unknown authentication")
      .says("{a} is no type of authentication that is known here.")
    static let digestMissing = note("ospf.auth.crypt.data.missing", .error, "no digest")
      .says("The header promises a digest of {a:bytes}, but {b} follow the packet.")
    static let surplus = note("ospf.surplus.present", .note, "bytes left over")
      .says("These bytes are no part of the packet that is known here.")
    static let countBeyondPacket = note("ospf.ls.number_of_lsas.beyond_packet", .error, "bad count")
      .says("{a} are promised; the packet ends after {b}.")
    static let helloIntervalZero = note("ospf.hello.hello_interval.zero", .warning, "bad interval")
      .says("Zero: no router says hello all the time.")
    static let deadInterval = note("ospf.hello.router_dead_interval.too_short", .warning, "dead interval too short")
      .says("{a}, but hellos come every {b}: the neighbors give the router up between two of them.")
    static let blockChecksum = note("ospf.lls.checksum.wrong", .error, "bad LLS checksum")
      .says(ChecksumNotes.wrongBytes)
    static let blockChecksumLeftOut = note("ospf.lls.checksum.zero", .note, "no LLS checksum")
      .says("Zero: the block has no checksum, as it must where the packet has a digest; without one it needs 0x{b:x4}.")
    static let blockChecksumUnverified = note("ospf.lls.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the block are there.")
    static let blockMissing = note("ospf.lls.missing", .error, "no LLS block")
      .says("The options promise a block for the link alone, but the packet ends before it.")
    static let blockLength = note("ospf.lls.data_length.too_small", .error, "bad LLS length")
      .says("{a} words, but the block's head alone takes one.")
    static let trailerMissing = note("ospf.at.missing", .error, "no authentication trailer")
      .says("The options promise a trailer that authenticates, but the packet ends before it.")
    static let trailerLength = note("ospf.at.auth_data_len.too_small", .error, "bad trailer length")
      .says("{a:bytes}, but the trailer's head alone takes 16.")

    static let all = [
      unknownVersion, otherNetwork, unknownType, timeToLive, lengthTooSmall, checksumWrong, checksumLeftOut,
      checksumUnverified, checksumNotZero, reservedNotZero, password, unknownAuthentication, digestMissing, surplus,
      countBeyondPacket, helloIntervalZero, deadInterval, blockChecksum, blockChecksumLeftOut, blockChecksumUnverified,
      blockMissing, blockLength, trailerMissing, trailerLength,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
    static let block = ChecksumNotes(
      wrong: blockChecksum, offloaded: blockChecksumLeftOut, unverified: blockChecksumUnverified)
  }
}
