extension NTP {
  enum PrivateField: FieldSet {
    static let setNumber: UInt16 = 218
    static let definedIn: StaticString = "ntpd, ntp_request.h"

    static let response = flag("ntp.priv.flags.r", "R, Response bit")
      .means("Set: an answer.")
    static let more = flag("ntp.priv.flags.more", "M, More bit")
      .means("Set: the answer goes on in another message.")
    static let authentication = field("ntp.priv.auth_seq", "Auth, Sequence", .hexadecimal)
      .means("Whether the message is authenticated, and its place in the answer.")
    static let authenticated = flag("ntp.priv.auth", "A, Auth bit")
      .means("Set: the request has a digest.")
    static let sequence = field("ntp.priv.seq", "Sequence Number", .decimal)
      .means("The message's place in the answer, from 0.")
    static let implementation = field("ntp.priv.impl", "Implementation", .enumeration(NTP.implementationName))
      .means("Whose request codes they are.")
    static let request = field("ntp.priv.reqcode", "Request Code", .enumeration(NTPPrivateRequest.name))
      .means("What is asked or answered.")
    static let error = field("ntp.priv.err", "Err", .enumeration(NTP.privateErrorName))
      .means("How it went.")
    static let itemCount = field("ntp.priv.numitems", "Number of Data Items", .decimal, .nonzeroDetail("items"))
      .means("How many items follow.")
    static let reserved = field("ntp.priv.reserved", "MBZ", .hexadecimal)
      .means("Must be zero.")
    static let itemSize = field("ntp.priv.itemsize", "Size of Data Item", .quantity(.bytes))
      .means("How long each item is.")
    static let item = group("ntp.priv.mode7.item", "Item")
      .means("An entry of the answer.")
    static let itemData = field("ntp.priv.mode7.item_data", "Data", .bytes)
      .means("An item's bytes whose parts are not known here.")
    static let address = field(
      "ntp.priv.mode7.address", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The peer's address.")
    static let port = field("ntp.priv.mode7.port", "Port", .decimal)
      .means("The peer's port.")
    static let hostMode = field("ntp.priv.mode7.hmode", "Host Mode", .enumeration(NTP.modeName))
      .means("The part that the server plays for the peer.")
    static let peerFlags = field("ntp.priv.mode7.peer.flags", "Flags", .hexadecimal)
      .means("What the server makes of the peer.")
    static let peerShortlist = flag("ntp.priv.mode7.peer.flags.shortlist", "Shortlist")
      .means("Set: the peer is on the short list.")
    static let peerCandidate = flag("ntp.priv.mode7.peer.flags.sel_candidate", "Selection candidate")
      .means("Set: the peer may be selected.")
    static let peerAuthentication = flag("ntp.priv.mode7.peer.flags.authenable", "Authentication enabled")
      .means("Set: the peer's messages must have a digest.")
    static let peerPreferred = flag("ntp.priv.mode7.peer.flags.prefer", "Preferred")
      .means("Set: the peer is preferred.")
    static let peerClock = flag("ntp.priv.mode7.peer.flags.refclock", "Reference clock")
      .means("Set: the peer is a reference clock.")
    static let peerBurst = flag("ntp.priv.mode7.peer.flags.burst", "Burst")
      .means("Set: the peer is asked in bursts.")
    static let peerSystem = flag("ntp.priv.mode7.peer.flags.syspeer", "System peer")
      .means("Set: the clock is set by the peer.")
    static let peerConfigured = flag("ntp.priv.mode7.peer.flags.config", "Configured")
      .means("Set: the peer is in the configuration.")
    static let isIPv6 = field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag", .decimal)
      .means("1: the IPv6 address below counts.")
    static let unused = field("ntp.priv.mode7.unused", "Unused", .hexadecimal)
      .means("Not used.")
    static let address6 = field("ntp.priv.mode7.address6", "IPv6 Address", .ipv6Address(IPv6AddressKind.name))
      .means("The peer's address, where it is of IPv6.")
    static let destination = field(
      "ntp.priv.mode7.dstaddress", "Destination Address", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The server's own address.")
    static let source = field(
      "ntp.priv.mode7.srcaddress", "Source Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The peer's address.")
    static let sourcePort = field("ntp.priv.mode7.srcport", "Source Port", .decimal)
      .means("The peer's port.")
    static let peerStratum = field("ntp.stratum", "Stratum", .decimal, .detail("stratum"))
      .means("The peer's stratum.")
    static let hostPoll = field("ntp.priv.mode7.hpoll", "Host Poll", .signed)
      .means("The server's polling interval, as a power of two of seconds.")
    static let peerPoll = field("ntp.ppoll", "Peer Poll", .signed)
      .means("The peer's polling interval, as a power of two of seconds.")
    static let reach = field("ntp.priv.mode7.reach", "Reach", .hexadecimal)
      .means("Which of the last eight polls were answered: a bit each.")
    static let delay = field("ntp.priv.mode7.delay", "Delay", .signed)
      .means("The way to the peer and back, in 65536ths of a second.")
    static let timeOffset = field("ntp.priv.mode7.offset", "Offset", .hexadecimal)
      .means("How far the peer's clock is ahead, with 32 bits after the binary point.")
    static let dispersion = field("ntp.priv.mode7.dispersion", "Dispersion", .decimal)
      .means("How far off it may be, in 65536ths of a second.")
    static let destination6 = field(
      "ntp.priv.mode7.dstaddress6", "IPv6 Destination Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The server's own address, where it is of IPv6.")
    static let source6 = field(
      "ntp.priv.mode7.srcaddress6", "IPv6 Source Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The peer's address, where it is of IPv6.")
    static let averageInterval = field("ntp.priv.monlist.avgint", "Average Interval", .quantity(.seconds))
      .means("How long it is between two packets of the client's.")
    static let lastInterval = field("ntp.priv.monlist.lsint", "Last Interval", .quantity(.seconds))
      .means("How long ago the last one was.")
    static let restrictions = field("ntp.priv.monlist.restr", "Restrictions", .hexadecimal)
      .means("What the client is not allowed.")
    static let packetCount = field("ntp.priv.monlist.count", "Count", .decimal)
      .means("How many packets the client has sent.")
    static let monitorAddress = field(
      "ntp.priv.monlist.remote_address", "Remote Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The client's address.")
    static let monitorLocal = field(
      "ntp.priv.monlist.local_address", "Local Address", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The server's own address.")
    static let monitorFlags = field("ntp.priv.monlist.flags", "Flags", .hexadecimal)
      .means("How the packet came: 1 by multicast, 2 by broadcast.")
    static let monitorPort = field("ntp.priv.monlist.port", "Port", .decimal)
      .means("The client's port.")
    static let monitorMode = field("ntp.priv.monlist.mode", "Mode", .enumeration(NTP.modeName))
      .means("The mode of its last packet.")
    static let monitorVersion = field("ntp.priv.monlist.version", "Version", .decimal)
      .means("The version of its last packet.")
    static let monitorIsIPv6 = field("ntp.priv.monlist.ipv6", "IPv6 Flag", .decimal)
      .means("1: the IPv6 addresses below count.")
    static let monitorUnused = field("ntp.priv.monlist.unused", "Unused", .hexadecimal)
      .means("Not used.")
    static let monitorAddress6 = field(
      "ntp.priv.monlist.addr6", "IPv6 Remote Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The client's address, where it is of IPv6.")
    static let monitorLocal6 = field(
      "ntp.priv.monlist.daddr6", "IPv6 Local Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The server's own address, where it is of IPv6.")
    static let authenticationReset = field("ntp.priv.mode7.timereset", "Time since Reset", .quantity(.seconds))
      .means("How long the counts below have been kept.")
    static let authenticationKeys = field("ntp.priv.mode7.numkeys", "Keys", .decimal)
      .means("How many keys there are.")
    static let authenticationFree = field("ntp.priv.mode7.numfreekeys", "Free Keys", .decimal)
      .means("How many more there is room for.")
    static let authenticationLookups = field("ntp.priv.mode7.keylookups", "Key Lookups", .decimal)
      .means("How often a key was looked for.")
    static let authenticationNotFound = field("ntp.priv.mode7.keynotfound", "Keys Not Found", .decimal)
      .means("How often it was not there.")
    static let authenticationEncryptions = field("ntp.priv.mode7.encryptions", "Encryptions", .decimal)
      .means("How many digests were made.")
    static let authenticationDecryptions = field("ntp.priv.mode7.decryptions", "Decryptions", .decimal)
      .means("How many were verified.")
    static let authenticationExpired = field("ntp.priv.mode7.expired", "Keys Expired", .decimal)
      .means("How many keys have expired.")
    static let authenticationUncached = field("ntp.priv.mode7.keyuncached", "Keys Not Cached", .decimal)
      .means("How often a key was not in the cache.")
    static let requestPadding = field("ntp.priv.request_padding", "Padding", .bytes)
      .means("What fills a request up to its fixed length.")
    static let time = field("ntp.priv.tstamp", "Authentication Timestamp", .hexadecimal)
      .means("When the request was made: old ones are not taken.")
    static let timeDate = field("ntp.priv.tstamp.date", "Time", .storedText)
      .means("The same as a date and time in UTC.")
    static let message = field("ntp.priv.message", "Message", .sentence(NTP.privateSentence), .headline)
      .means("What the message does.")

    static let all = [
      response, more, authentication, authenticated, sequence, implementation, request, error, itemCount, reserved,
      itemSize, item, itemData, address, port, hostMode, peerFlags, peerShortlist, peerCandidate, peerAuthentication,
      peerPreferred, peerClock, peerBurst, peerSystem, peerConfigured, isIPv6, unused, address6, destination, source,
      sourcePort, peerStratum, hostPoll, peerPoll, reach, delay, timeOffset, dispersion, destination6, source6,
      averageInterval, lastInterval, restrictions, packetCount, monitorAddress, monitorLocal, monitorFlags,
      monitorPort, monitorMode, monitorVersion, monitorIsIPv6, monitorUnused, monitorAddress6, monitorLocal6,
      authenticationReset, authenticationKeys, authenticationFree, authenticationLookups, authenticationNotFound,
      authenticationEncryptions, authenticationDecryptions, authenticationExpired, authenticationUncached,
      requestPadding, time, timeDate, message,
    ]

    static let peerFlagBits = [
      peerShortlist, peerCandidate, peerAuthentication, peerPreferred, peerClock, peerBurst, peerSystem, peerConfigured,
    ]
    static let authenticationCounts = [
      authenticationReset, authenticationKeys, authenticationFree, authenticationLookups, authenticationNotFound,
      authenticationEncryptions, authenticationDecryptions, authenticationExpired, authenticationUncached,
    ]
  }

  // MARK: Names

  @Sendable static func privateSentence(_ value: UInt64) -> StaticString? {
    value == 0 ? "private {ntp.priv.reqcode}" : "private {ntp.priv.reqcode} response"
  }

  @Sendable static func implementationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "UNIV"
    case 2: "XNTPD_OLD"
    case 3: "XNTPD"
    default: nil
    }
  }

  @Sendable static func privateErrorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "no error"
    case 1: "incompatible implementation number"
    case 2: "unimplemented request code"
    case 3: "format error"
    case 4: "no data available"
    case 7: "authentication failure"
    default: nil
    }
  }
}
