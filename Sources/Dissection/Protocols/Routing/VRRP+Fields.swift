extension VRRP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = VRRP.number
    static let definedIn: StaticString = "RFC 9568 §5.2"

    static let versionAndType = field("vrrp.typever", "Version and Type", .hexadecimal)
      .means("One byte for the version and the type.")
    static let version = field("vrrp.version", "Version", .decimal)
      .means("The protocol's version: 2 is for IPv4 alone, 3 for IPv4 and IPv6.", "RFC 9568 §5.2.1")
    static let type = field("vrrp.type", "Type", .enumeration(Self.typeName))
      .means("The only type is an advertisement: who sends it is, or becomes, the active router.", "RFC 9568 §5.2.2")
    static let routerID = field("vrrp.virt_rtr_id", "Virtual Rtr ID", .decimal, .detail("vrid"))
      .means(
        "Which virtual router the packet is about, 1 to 255; it is the last byte of that router's MAC address.",
        "RFC 9568 §5.2.3")
    static let priority = field("vrrp.prio", "Priority", .decimal, .detail("priority"))
      .means("The router with the highest priority becomes active; 100 unless configured.", "RFC 9568 §5.2.4")
    static let count = field("vrrp.addr_count", "IPvX Addr Count", .decimal)
      .means("How many addresses the virtual router has, 1 at least.", "RFC 9568 §5.2.5")
    static let authenticationType = field("vrrp.auth_type", "Auth Type", .enumeration(Self.authenticationName))
      .means("How the packet is authenticated; RFC 3768 has done away with all but none.", "RFC 3768 §5.3.6")
    static let interval = field("vrrp.adver_int", "Adver Int", .quantity(.seconds))
      .means("How often the active router advertises itself.", "RFC 3768 §5.3.7")
    static let reserved = field("vrrp.reserved_mbz", "Reserve", .hexadecimal)
      .means("Must be zero.", "RFC 9568 §5.2.6")
    static let shortInterval = field(
      "vrrp.short_adver_int", "Max Advertise Interval", .quantity(.hundredthsOfSecond)
    ).means("How often the active router advertises itself, in hundredths of a second.", "RFC 9568 §5.2.7")
    static let checksum = field("vrrp.checksum", "Checksum", .checksum)
      .means("The Internet checksum of the packet; over IPv6, of a pseudo-header too.", "RFC 9568 §5.2.8")
    static let address = field(
      "vrrp.ip_addr", "IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("An address that hosts use, and that the active router answers for.", "RFC 9568 §5.2.9")
    static let ipv6Address = field(
      "vrrp.ipv6_addr", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("An address that the active router answers for; the first is the link-local one.", "RFC 9568 §5.2.9")
    static let password = field("vrrp.auth_string", "Authentication Data", .text)
      .means("A password, for all to read.", "RFC 2338 §5.3.10")
    static let passwordPadding = field("vrrp.auth_padding", "Padding", .bytes)
      .means("Zeros after the password, up to eight bytes.", "RFC 2338 §5.3.10")
    static let digest = field("vrrp.md5_auth_data", "MD5 Authentication Data", .bytes)
      .means("A digest that only who has the key can make: Cisco's own kind of authentication.", "Cisco IOS")
    static let authenticationData = field("vrrp.auth_data", "Authentication Data", .bytes)
      .means("Eight bytes that version 2 has kept for receivers of RFC 2338; zero.", "RFC 3768 §5.3.10")
    static let surplus = field("vrrp.surplus", "Surplus", .bytes)
      .means("Bytes after the packet's last field.")
    static let message = field("vrrp.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet says.")

    static let all = [
      versionAndType, version, type, routerID, priority, count, authenticationType, interval, reserved, shortInterval,
      checksum, address, ipv6Address, password, passwordPadding, digest, authenticationData, surplus, message,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? { value == 1 ? "Advertisement" : nil }

    @Sendable static func authenticationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "No Authentication"
      case 1: "Simple Text Password"
      case 2: "IP Authentication Header"
      case 254: "MD5, Cisco's"
      default: nil
      }
    }

    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      value == 0 ? "v{vrrp.version} {vrrp.type} the active router gives up" : "v{vrrp.version} {vrrp.type}"
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = VRRP.number

    static let unknownVersion = note("vrrp.version.unknown", .error, "unknown version")
      .says("Version {a} is neither 2 nor 3: receivers discard the packet (RFC 9568 §7.1).")
    static let oldOverIPv6 = note("vrrp.version.ipv6", .error, "version 2 over IPv6")
      .says("Version 2 is for IPv4 alone; IPv6 takes version 3.")
    static let unknownType = note("vrrp.type.unknown", .error, "unknown type")
      .says("{a}, but the only type is 1: receivers discard the packet (RFC 9568 §5.2.2).")
    static let timeToLive = note("vrrp.ttl", .error, "TTL not 255")
      .says("Receivers discard packets whose TTL or hop limit is not 255, as from another link; this one has {a}.")
    static let routerZero = note("vrrp.virt_rtr_id.zero", .warning, "no virtual router")
      .says("0 names no virtual router: they have the numbers 1 to 255 (RFC 9568 §5.2.3).")
    static let givesUp = note("vrrp.prio.zero", .chat, "gives up")
      .says("0: the active router gives up, so that a backup router takes over at once (RFC 9568 §5.2.4).")
    static let owner = note("vrrp.prio.owner", .chat, "owner")
      .says("255: the sender has the virtual router's addresses as its own (RFC 9568 §5.2.4).")
    static let noAddresses = note("vrrp.addr_count.zero", .error, "no addresses")
      .says("A virtual router has one address at least: receivers discard the packet (RFC 9568 §5.2.5).")
    static let addressesBeyondPacket = note("vrrp.addr_count.beyond_packet", .error, "bad count")
      .says("The addresses take {a:bytes}, but {b:bytes} are left; {c:limit}.")
    static let authenticationLength = note("vrrp.addr_count.auth_data", .warning, "bad count")
      .says("{a:bytes} are left for the authentication data, which have {b}: so many addresses do not fit.")
    static let unknownAuthentication = note("vrrp.auth_type.unknown", .error, "unknown authentication")
      .says("{a} is no type of authentication: receivers discard the packet (RFC 3768 §5.3.6).")
    static let password = note("vrrp.auth_type.password", .note, "password")
      .says("Everyone on the link can read the password; RFC 3768 has done away with it.")
    static let intervalZero = note("vrrp.adver_int.zero", .warning, "bad interval")
      .says("An interval of 0 is none.")
    static let reservedNotZero = note("vrrp.reserved_mbz.not_zero", .note, "reserved bits set")
      .says("Senders set these bits to zero; receivers ignore them (RFC 9568 §5.2.6).")
    static let firstNotLinkLocal = note("vrrp.ipv6_addr.not_link_local", .warning, "first address not link-local")
      .says("The first address must be the virtual router's link-local one (RFC 9568 §5.2.9).")
    static let surplus = note("vrrp.surplus.present", .note, "bytes after the packet")
      .says("{a:bytes} follow that the packet's fields do not account for.")
    static let pseudoHeader = note("vrrp.checksum.pseudo_header", .note, "checksum with pseudo-header")
      .says("Right with a pseudo-header, as RFC 5798 was read; RFC 9568 §5.2.8 has none over IPv4.")
    static let checksumWrong = note("vrrp.checksum_bad.expert", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumLeftOut = note("vrrp.checksum.offloaded", .warning, "no checksum")
      .says("Zero, or the pseudo-header's sum alone: the sender made no checksum. These bytes have 0x{b:x4}.")
    static let checksumUnverified = note("vrrp.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the packet are there.")

    static let all = [
      unknownVersion, oldOverIPv6, unknownType, timeToLive, routerZero, givesUp, owner, noAddresses,
      addressesBeyondPacket,
      authenticationLength, unknownAuthentication, password, intervalZero, reservedNotZero, firstNotLinkLocal, surplus,
      pseudoHeader,
      checksumWrong, checksumLeftOut, checksumUnverified,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
  }
}
