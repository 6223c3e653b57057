extension PacketTap {
  enum Field: UInt8, FieldSet {
    case headerLength
    case recordType
    case linkType
    case interfaceName
    case padding
    case flags
    case incoming
    case outgoing
    case delegated
    case protocolFamily
    case linkHeaderLength
    case linkTrailerLength
    case process
    case command
    case serviceClass
    case interfaceType
    case interfaceUnit
    case effectiveProcess
    case effectiveCommand
    case rest

    static let family = Family.packetTap

    var spec: FieldSpec {
      switch self {
      case .headerLength:
        FieldSpec("pktap.hdrlen", "Header Length", .decimal(.bytes), "How long this header is.", "LINKTYPE_PKTAP")
      case .recordType:
        FieldSpec(
          "pktap.rectype", "Record Type", .enumeration(PacketTap.recordName), "Whether a packet follows.",
          "LINKTYPE_PKTAP")
      case .linkType:
        FieldSpec(
          "pktap.dlt", "Link Type", .enumeration(PacketTap.linkTypeName), "What the packet begins with.",
          "LINKTYPE_PKTAP", summary: .detail(""))
      case .interfaceName:
        FieldSpec(
          "pktap.ifname", "Interface Name", .text, "The interface that the packet was seen on.", "LINKTYPE_PKTAP",
          summary: .headline)
      case .padding:
        FieldSpec("pktap.padding", "Unused", .bytes, "What the text leaves of its field.", "LINKTYPE_PKTAP")
      case .flags:
        FieldSpec("pktap.flags", "Flags", .hexadecimal, "Properties of the packet.", "LINKTYPE_PKTAP")
      case .incoming:
        FieldSpec("pktap.flags.in", "Incoming", .flag, "Set: the packet came in.", "LINKTYPE_PKTAP")
      case .outgoing:
        FieldSpec("pktap.flags.out", "Outgoing", .flag, "Set: the packet went out.", "LINKTYPE_PKTAP")
      case .delegated:
        FieldSpec(
          "pktap.flags.delegated", "Delegated", .flag, "Set: one process sent it on behalf of another.",
          "LINKTYPE_PKTAP")
      case .protocolFamily:
        FieldSpec(
          "pktap.pfamily", "Protocol Family", .enumeration(AddressFamily.name), "The address family of the packet.",
          "LINKTYPE_PKTAP")
      case .linkHeaderLength:
        FieldSpec(
          "pktap.llhdrlen", "Link-Layer Header Length", .decimal(.bytes), "How long the packet's link header is.",
          "LINKTYPE_PKTAP")
      case .linkTrailerLength:
        FieldSpec(
          "pktap.lltrlrlen", "Link-Layer Trailer Length", .decimal(.bytes), "How long the packet's link trailer is.",
          "LINKTYPE_PKTAP")
      case .process:
        FieldSpec(
          "pktap.pid", "Process ID", .decimal(nil), "The process that the packet belongs to; all ones: none is known.",
          "LINKTYPE_PKTAP", summary: .detail("pid"))
      case .command:
        FieldSpec("pktap.cmdname", "Command Name", .text, "The process's name.", "LINKTYPE_PKTAP", summary: .detail(""))
      case .serviceClass:
        FieldSpec(
          "pktap.svc_class", "Service Class", .decimal(nil), "The class of service that the process asked for.",
          "LINKTYPE_PKTAP")
      case .interfaceType:
        FieldSpec(
          "pktap.iftype", "Interface Type", .enumeration(PacketTap.interfaceTypeName),
          "The kind of interface, an ifType of the SNMP.", "LINKTYPE_PKTAP")
      case .interfaceUnit:
        FieldSpec(
          "pktap.ifunit", "Interface Unit", .decimal(nil), "The number in the interface's name.", "LINKTYPE_PKTAP")
      case .effectiveProcess:
        FieldSpec(
          "pktap.epid", "Effective Process ID", .decimal(nil), "The process on whose behalf it was sent.",
          "LINKTYPE_PKTAP")
      case .effectiveCommand:
        FieldSpec("pktap.ecmdname", "Effective Command Name", .text, "That process's name.", "LINKTYPE_PKTAP")
      case .rest:
        FieldSpec(
          "pktap.rest", "Rest of the Header", .bytes,
          "What a longer header has beyond the fields known here: flow and process identifiers.", "LINKTYPE_PKTAP")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case headerTooShort

    static let family = Family.packetTap

    var spec: NoteSpec {
      switch self {
      case .headerTooShort:
        NoteSpec(.error, "bad length", "{a:bytes}, but the fields of the header alone are {b:bytes}.")
      }
    }
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
