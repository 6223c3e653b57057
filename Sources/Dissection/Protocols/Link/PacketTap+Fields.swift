extension PacketTap {
  enum Field: FieldSet {
    static let setNumber: UInt16 = PacketTap.number
    static let definedIn: StaticString = "LINKTYPE_PKTAP"

    static let headerLength = field("pktap.hdrlen", "Header Length", .quantity(.bytes))
      .means("How long this header is.")
    static let recordType = field("pktap.rectype", "Record Type", .enumeration(PacketTap.recordName))
      .means("Whether a packet follows.")
    static let linkType = field("pktap.dlt", "Link Type", .enumeration(PacketTap.linkTypeName), .detail(""))
      .means("What the packet begins with.")
    static let interfaceName = field("pktap.ifname", "Interface Name", .text, .headline)
      .means("The interface that the packet was seen on.")
    static let padding = field("pktap.padding", "Unused", .bytes).means("What the text leaves of its field.")
    static let flags = field("pktap.flags", "Flags", .hexadecimal).means("Properties of the packet.")
    static let incoming = flag("pktap.flags.in", "Incoming").means("Set: the packet came in.")
    static let outgoing = flag("pktap.flags.out", "Outgoing").means("Set: the packet went out.")
    static let delegated = flag("pktap.flags.delegated", "Delegated")
      .means("Set: one process sent it on behalf of another.")
    static let protocolFamily = field("pktap.pfamily", "Protocol Family", .enumeration(AddressFamily.name))
      .means("The address family of the packet.")
    static let linkHeaderLength = field("pktap.llhdrlen", "Link-Layer Header Length", .quantity(.bytes))
      .means("How long the packet's link header is.")
    static let linkTrailerLength = field("pktap.lltrlrlen", "Link-Layer Trailer Length", .quantity(.bytes))
      .means("How long the packet's link trailer is.")
    static let process = field("pktap.pid", "Process ID", .decimal, .detail("pid"))
      .means("The process that the packet belongs to; all ones: none is known.")
    static let command = field("pktap.cmdname", "Command Name", .text, .detail("")).means("The process's name.")
    static let serviceClass = field("pktap.svc_class", "Service Class", .decimal)
      .means("The class of service that the process asked for.")
    static let interfaceType = field("pktap.iftype", "Interface Type", .enumeration(PacketTap.interfaceTypeName))
      .means("The kind of interface, an ifType of the SNMP.")
    static let interfaceUnit = field("pktap.ifunit", "Interface Unit", .decimal)
      .means("The number in the interface's name.")
    static let effectiveProcess = field("pktap.epid", "Effective Process ID", .decimal)
      .means("The process on whose behalf it was sent.")
    static let effectiveCommand = field("pktap.ecmdname", "Effective Command Name", .text).means("That process's name.")
    static let rest = field("pktap.rest", "Rest of the Header", .bytes)
      .means("What a longer header has beyond the fields known here: flow and process identifiers.")

    static let all = [
      headerLength, recordType, linkType, interfaceName, padding, flags, incoming, outgoing, delegated, protocolFamily,
      linkHeaderLength, linkTrailerLength, process, command, serviceClass, interfaceType, interfaceUnit,
      effectiveProcess, effectiveCommand, rest,
    ]
    static let flagBits = [incoming, outgoing, delegated]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = PacketTap.number

    static let headerTooShort = note("pktap.header_too_short", .error, "bad length")
      .says("{a:bytes}, but the fields of the header alone are {b:bytes}.")

    static let all = [headerTooShort]
  }

  @Sendable static func recordName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "None"
    case 1: "Packet"
    default: nil
    }
  }

  @Sendable static func linkTypeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "NULL"
    case 1: "Ethernet"
    case 9: "PPP"
    case 12, 14, 101: "Raw IP"
    case 105: "802.11"
    case 108: "LOOP"
    case 113: "Linux cooked v1"
    case 127: "802.11 plus radiotap header"
    default: nil
    }
  }

  /// IANA "ifType definitions", those of Apple's interfaces.
  @Sendable static func interfaceTypeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "other"
    case 6: "Ethernet"
    case 23: "PPP"
    case 24: "loopback"
    case 55: "generic tunnel (gif)"
    case 57: "6to4 tunnel"
    case 71: "802.11"
    case 144: "IEEE 1394"
    case 209: "bridge"
    case 255: "cellular"
    default: nil
    }
  }
}
