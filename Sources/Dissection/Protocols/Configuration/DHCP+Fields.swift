extension DHCP {
  /// The header.
  enum Field: FieldSet {
    static let setNumber: UInt16 = DHCP.number
    static let definedIn: StaticString = "RFC 2131 §2"

    static let operation = field("dhcp.type", "op, Message Op Code", .enumeration(Self.operationName))
      .means("Whether a client or a server speaks: a client's relay sends requests, too.")
    static let hardwareType = field(
      "dhcp.hw.type", "htype, Address Type", .enumeration(ARPHardwareType.name, .hexadecimal)
    )
    .means("What kind of link the client is on, by ARP's numbers.")
    static let hardwareLength = field("dhcp.hw.len", "hlen, Address Length", .quantity(.bytes))
      .means("How many bytes of chaddr are the client's hardware address.")
    static let hops = field("dhcp.hops", "hops", .quantity(.hops))
      .means("How many relays the message has passed; a client sends zero.")
    static let transaction = field("dhcp.id", "xid, Transaction ID", .hexadecimal, .detail("xid"))
      .means("A number that the client makes up: it tells which answers are its own.")
    static let seconds = field("dhcp.secs", "secs, Seconds Elapsed", .quantity(.seconds))
      .means("How long the client has been trying to get, or to renew, its address.")
    static let flags = field("dhcp.flags", "flags", .flags(Self.flagName))
      .means("How the client can be answered.")
    static let broadcast = flag("dhcp.flags.bc", "B, BROADCAST flag")
      .means("Set: the client cannot receive unicasts before it has an address.")
    static let reservedFlags = field("dhcp.flags.reserved", "MBZ, Reserved flags", .hexadecimal)
      .means("Must be zero.")
    static let clientAddress = field(
      "dhcp.ip.client", "ciaddr, Client Address", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The client's address, where it has one and answers ARP requests for it; otherwise zero.")
    static let yourAddress = field(
      "dhcp.ip.your", "yiaddr, Your Address", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The address that the server gives to the client.")
    static let serverAddress = field(
      "dhcp.ip.server", "siaddr, Next Server", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The server that the client is to load its boot file from.")
    static let relayAddress = field(
      "dhcp.ip.relay", "giaddr, Relay Agent", .ipv4Address(SpecialPurposeAddress.name), .nonzeroDetail("via")
    )
    .means("The relay that has passed the message on: the server tells the client's network by it.")
    static let macAddress = field("dhcp.hw.mac_addr", "chaddr, Hardware Address", .macAddress)
      .means("The client's hardware address.")
    static let hardwareAddress = field("dhcp.hw.addr", "chaddr, Hardware Address", .bytes)
      .means("The client's hardware address, of a link other than Ethernet.")
    static let hardwarePadding = field("dhcp.hw.addr_padding", "Address Padding", .bytes)
      .means("What is left of chaddr's 16 bytes.")
    static let serverName = field("dhcp.server", "sname, Server Name", .textRange)
      .means("The name of the server, which may be empty.")
    static let serverNameText = field("dhcp.server.text", "Name", .text)
      .means("The name, up to its first zero byte.")
    static let serverNameOptions = group("dhcp.server.options", "sname, with options")
      .means("Options that found no room after the header: Option Overload says so.", "RFC 2131 §4.1")
    static let bootFile = field("dhcp.file", "file, Boot File", .textRange)
      .means("The file that the client is to boot, or, asked for, its generic name.")
    static let bootFileText = field("dhcp.file.text", "Name", .text)
      .means("The name, up to its first zero byte.")
    static let bootFileOptions = group("dhcp.file.options", "file, with options")
      .means("Options that found no room after the header: Option Overload says so.", "RFC 2131 §4.1")
    static let textPadding = field("dhcp.text_padding", "Padding", .bytes)
      .means("The zero that ends the text, and what fills the field up.")
    static let cookie = field("dhcp.cookie", "Magic Cookie", .ipv4Address(DHCP.noName))
      .means("99.130.83.99: options follow.", "RFC 2131 §3")
    static let vendorArea = field("dhcp.vendor_specific_options", "vend, Vendor-specific area", .bytes)
      .means(
        "A BOOTP message's last 64 bytes, without the cookie that would say that options are in them.", "RFC 951 §3")
    static let message = field("dhcp.message", "Message", .sentence(DHCP.sentence), .headline)
      .means("What the message says, by its type and the addresses in it.", "RFC 2131 §3")

    static let all = [
      operation, hardwareType, hardwareLength, hops, transaction, seconds, flags, broadcast, reservedFlags,
      clientAddress, yourAddress, serverAddress, relayAddress, macAddress, hardwareAddress, hardwarePadding,
      serverName, serverNameText, serverNameOptions, bootFile, bootFileText, bootFileOptions, textPadding, cookie,
      vendorArea, message,
    ]

    @Sendable static func operationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "BOOTREQUEST"
      case 2: "BOOTREPLY"
      default: nil
      }
    }

    @Sendable static func flagName(_ bit: Int) -> StaticString? { bit == 15 ? "Broadcast" : nil }
  }

  /// The messages in words. The number is the type times eight, and which of its sentences it is.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    switch (value / 8, value % 8) {
    case (0, 0): "BOOTP Request"
    case (0, _): "BOOTP Reply {dhcp.ip.your}"
    case (1, 0): "Discover"
    case (1, _): "Discover wanting {dhcp.option.requested_ip_address}"
    case (2, 0): "Offer"
    case (2, 1): "Offer from {dhcp.option.dhcp_server_id}"
    case (2, 2): "Offer {dhcp.ip.your}"
    case (2, _): "Offer {dhcp.ip.your} from {dhcp.option.dhcp_server_id}"
    case (3, 1): "Request {dhcp.option.requested_ip_address}"
    case (3, 2): "Request {dhcp.option.requested_ip_address} from {dhcp.option.dhcp_server_id}"
    case (3, 3): "Request {dhcp.ip.client}"
    case (4, 1): "Decline {dhcp.option.requested_ip_address}"
    case (5, 0): "ACK"
    case (5, 1): "ACK from {dhcp.option.dhcp_server_id}"
    case (5, 2): "ACK {dhcp.ip.your}"
    case (5, _): "ACK {dhcp.ip.your} from {dhcp.option.dhcp_server_id}"
    case (6, 1): "NAK from {dhcp.option.dhcp_server_id}"
    case (7, 1): "Release {dhcp.ip.client}"
    case (8, 1): "Inform {dhcp.ip.client}"
    case (10, 1): "Lease Query {dhcp.ip.client}"
    case (11, 1): "Lease Unassigned {dhcp.ip.client}"
    case (12, 1): "Lease Unknown {dhcp.ip.client}"
    case (13, 1): "Lease Active {dhcp.ip.client}"
    case (let type, _): DHCPMessageType.name(type) ?? "Unknown Message"
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = DHCP.number

    static let operation = note("dhcp.type.invalid", .error, "bad op code")
      .says("{a} is neither a request (1) nor a reply (2).")
    static let hops = note("dhcp.hops.too_many", .warning, "too many relays")
      .says(
        "{a}: relays drop a message that has passed more than 16 (RFC 1542 §4.1.1), so this one may go in a circle.")
    static let hardwareLength = note("dhcp.hw.len.too_large", .error, "bad length")
      .says("{a:bytes}, but chaddr has room for 16.")
    static let secondsLittleEndian = note("dhcp.secs_le", .note, "seconds in reverse")
      .says("{a} seconds, or {b} with the least significant byte first: some clients send them in the wrong order.")
    static let reservedFlags = note("dhcp.flags.reserved.not_zero", .warning, "reserved flags")
      .says("Must be zero (RFC 2131 §2).")
    static let clientAddressNotGiven = note("dhcp.client_address_not_given", .note, "no client address")
      .says("An Inform comes from a client that has an address and gives it here (RFC 2131 §4.4.3).")
    static let noCookie = note("dhcp.cookie.missing", .chat, "no options")
      .says("No magic cookie: what is here is the vendor's, as RFC 951 had it, and no options.")
    static let directionMismatch = note("dhcp.type.mismatch", .error, "bad op code")
      .says("The message's type belongs to the other direction: one of them is wrong, and receivers drop it.")
    static let noServerIdentifier = note("dhcp.option.dhcp_server_id.missing", .error, "no server identifier")
      .says("An Offer, an ACK and a NAK need a Server Identifier (RFC 2131 §4.3.1): clients ignore one without it.")
    static let noLeaseTime = note("dhcp.option.ip_address_lease_time.missing", .warning, "no lease time")
      .says("An Offer says for how long it gives the address (RFC 2131 §4.3.1); this one does not.")
    static let serverNameOverloaded = note("dhcp.server_name_overloaded_by_dhcp", .chat, "options in sname")
      .says("The Option Overload option says that this field has options; a TFTP Server Name option may have its name.")
    static let fileOverloaded = note("dhcp.boot_filename_overloaded_by_dhcp", .chat, "options in file")
      .says("The Option Overload option says that this field has options; a Bootfile Name option may have its name.")
    static let endMissing = note("dhcp.end_option_missing", .error, "no end option")
      .says("The options need an End option (255) after the last one (RFC 2131 §4.1); {a:limit}.")
    static let paddingNotZero = note("dhcp.option.padding.not_zero", .note, "padding not zero")
      .says("Bytes after the End option should be zero (RFC 2132 §3.2): something is left there, or hidden.")
    static let badLength = note("dhcp.bad_length", .error, "bad option length")
      .says("{a:bytes}, but this option has {b}.")
    static let badMultiple = note("dhcp.option.length.not_multiple", .error, "bad option length")
      .says("{a:bytes}, but this option has a multiple of {b}, at least one.")
    static let empty = note("dhcp.option.length.empty", .warning, "empty option")
      .says("Empty, but this option has at least 1 byte.")
    static let splitOption = note("dhcp.option.long", .chat, "long option")
      .says("The option is here {a} times: its value is put together from all of them (RFC 3396).")
    static let repeated = note("dhcp.option.repeated", .warning, "option repeated")
      .says("The option is here {a} times, but may appear only once (RFC 2131 §4.1).")
    static let maskNotContiguous = note("dhcp.option.subnet_mask.not_contiguous", .warning, "bad subnet mask")
      .says("The ones of a subnet mask stand before its zeros; this one has gaps.")
    static let maskBehindRouter = note("dhcp.option.subnet_mask.behind_router", .note, "mask after router")
      .says("The Subnet Mask stands before the Router (RFC 2132 §3.3): old clients read them in order.")
    static let timesOutOfOrder = note("dhcp.option.renewal_time_value.order", .warning, "bad times")
      .says("T1 is {a} s, T2 {b} s and the lease {c} s: each must be longer than the one before (RFC 2131 §4.4.5).")
    static let overloadValue = note("dhcp.option.option_overload.invalid", .error, "bad overload")
      .says("{a} is none of 1 (file), 2 (sname) and 3 (both).")
    static let flagMustBeSet = note("dhcp.fqdn.e.ascii", .note, "deprecated encoding")
      .says("The name is plain ASCII, a form that RFC 4702 §2.1 deprecates.")
    static let subOptionLengthMissing = note("dhcp.missing_subopt_length", .error, "bad suboption")
      .says("A suboption needs a length after its code.")
    static let prefixWidth = note("dhcp.option.classless_static.route", .error, "bad prefix length")
      .says("{a} bits, but an IPv4 address has 32. Where the next route begins is unknown.")
    static let domainName = note("dhcp.option.domain_name.malformed", .error, "bad name")
      .says("No domain name: a label is longer than 63 bytes, a pointer leads ahead, or the bytes end before the name.")
    static let encoding = note("dhcp.option.sip_server_address.encoding", .error, "unknown encoding")
      .says("{a} is none of 0 (names) and 1 (addresses) (RFC 3361 §3).")
    static let emptyEnterprise = note("dhcp.option.enterprise.malformed", .error, "bad enterprise data")
      .says("An enterprise needs a number of 4 bytes and a length; {a:bytes} are left.")
    static let duid = note("dhcp.malformed.duid", .error, "bad DUID")
      .says("A DUID has a type of 2 bytes and at least 1 byte after it (RFC 8415 §11.1).")
    static let resolution = note("dhcp.option.rfc3825.error", .error, "bad resolution")
      .says("{a} bits are said to be right, but the number has {b}.")

    static let all = [
      operation, hops, hardwareLength, secondsLittleEndian, reservedFlags, clientAddressNotGiven, noCookie,
      directionMismatch, noServerIdentifier, noLeaseTime, serverNameOverloaded, fileOverloaded, endMissing,
      paddingNotZero, badLength, badMultiple, empty, splitOption, repeated, maskNotContiguous,
      maskBehindRouter, timesOutOfOrder, overloadValue, flagMustBeSet, subOptionLengthMissing, prefixWidth, domainName,
      encoding, emptyEnterprise, duid, resolution,
    ]
  }
}
