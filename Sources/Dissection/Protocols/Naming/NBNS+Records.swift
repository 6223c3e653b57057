extension NBNS {
  enum RecordField: FieldSet {
    static let setNumber: UInt16 = 168
    static let definedIn: StaticString = "RFC 1002 §4.2.1.3"

    static let timeToLive = field("nbns.ttl", "TTL", .quantity(.seconds))
      .means("How long the name may be kept; zero: for ever.")
    static let length = field("nbns.data_length", "RDLENGTH", .quantity(.bytes)).means(
      "How long the record's data are."
    )
    .limits("the record's length ends its data here")
    static let flags = field("nbns.nb_flags", "NB_FLAGS", .hexadecimal, .detail(""))
      .means("Whose name it is.", "RFC 1002 §4.2.1.3")
    static let isGroup = flag("nbns.nb_flags.group", "G").means("Set: the name of a group. Not set: of one node.")
    static let ownerType = field("nbns.nb_flags.ont", "ONT", .enumeration(Self.ownerTypeName))
      .means("How the owner finds names.")
    static let flagsReserved = field("nbns.nb_flags.reserved", "Reserved", .decimal).means("Must be zero.")
    static let address = field("nbns.addr", "NB_ADDRESS", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The owner's address.")
    static let nameServer = field("nbns.ns", "NSD_NAME", .storedText, .detail("")).means("A name server.")
    static let waitFlags = field("nbns.wack.flags", "Flags", .hexadecimal)
      .means("The flags of the request that the sender has not finished with.", "RFC 1002 §4.2.16")
    static let data = field("nbns.data", "RDATA", .bytes).means("Data of a type that is not known here.")

    static let nameCount = field("nbns.number_of_names", "NUM_NAMES", .decimal, .detail("names"))
      .means("How many names the node has.", "RFC 1002 §4.2.18")
    static let nodeName = group("nbns.node_name", "Node Name", .detail(""))
      .means("A name of the node, and what is known of it.", "RFC 1002 §4.2.18")
    static let netBIOSName = field("nbns.netbios_name", "NETBIOS Name", .text, .detail(""))
      .means("A name of the node.", "RFC 1002 §4.2.18")
    static let namePadding = field("nbns.netbios_name.padding", "Padding", .bytes, isDelimiter: true)
      .means("Blanks up to 15 bytes.", "RFC 1002 §4.2.18")
    static let suffix = field(
      "nbns.netbios_name.suffix", "Suffix", .enumeration(Self.suffixName, .hexadecimal), .detail("")
    )
    .means("What it is the name of, as Microsoft uses the 16th byte.", "MS-BRWS §2.1.1")
    static let nameFlags = field("nbns.name_flags", "NAME_FLAGS", .hexadecimal).means(
      "What is known of the name.", "RFC 1002 §4.2.18")
    static let nameIsGroup = flag("nbns.name_flags.group", "G")
      .means("Set: the name of a group. Not set: of one node.", "RFC 1002 §4.2.18")
    static let nameOwnerType = field("nbns.name_flags.ont", "ONT", .enumeration(Self.ownerTypeName))
      .means("How the owner finds names.", "RFC 1002 §4.2.18")
    static let deregister = flag("nbns.name_flags.drg", "DRG")
      .means("Deregister. Set: the name is being given up.", "RFC 1002 §4.2.18")
    static let conflict = flag("nbns.name_flags.cnf", "CNF")
      .means("Conflict. Set: another node has the name, too.", "RFC 1002 §4.2.18")
    static let active = flag("nbns.name_flags.act", "ACT")
      .means("Active Name. Set in every name here.", "RFC 1002 §4.2.18")
    static let permanent = flag("nbns.name_flags.prm", "PRM")
      .means("Permanent Name. Set: the node's own name.", "RFC 1002 §4.2.18")
    static let nameReserved = field("nbns.name_flags.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 1002 §4.2.18")

    static let unit = field("nbns.unit_id", "UNIT_ID", .macAddress)
      .means("The network adapter's address; zero from Samba.", "RFC 1002 §4.2.18")
    static let jumpers = field("nbns.jumpers", "JUMPERS", .hexadecimal)
      .means("How its jumpers are set.", "RFC 1002 §4.2.18")
    static let testResult = field("nbns.test_result", "TEST_RESULT", .hexadecimal)
      .means("What its test has found.", "RFC 1002 §4.2.18")
    static let versionNumber = field("nbns.version_number", "VERSION_NUMBER", .hexadecimal)
      .means("The version of its program.", "RFC 1002 §4.2.18")
    static let period = field("nbns.period_of_statistics", "PERIOD_OF_STATISTICS", .decimal)
      .means("For how many minutes it has counted.", "RFC 1002 §4.2.18")
    static let checkErrors = field("nbns.num_crcs", "NUMBER_OF_CRCs", .decimal)
      .means("How many frames came with a wrong check sequence.", "RFC 1002 §4.2.18")
    static let alignmentErrors = field("nbns.num_alignment_errors", "NUMBER_ALIGNMENT_ERRORS", .decimal)
      .means("How many came with bits too many.", "RFC 1002 §4.2.18")
    static let collisions = field("nbns.num_collisions", "NUMBER_OF_COLLISIONS", .decimal)
      .means("How often two sent at a time.", "RFC 1002 §4.2.18")
    static let aborts = field("nbns.num_send_aborts", "NUMBER_SEND_ABORTS", .decimal)
      .means("How often sending was given up.", "RFC 1002 §4.2.18")
    static let goodSends = field("nbns.num_good_sends", "NUMBER_GOOD_SENDS", .decimal)
      .means("How many frames were sent.", "RFC 1002 §4.2.18")
    static let goodReceives = field("nbns.num_good_receives", "NUMBER_GOOD_RECEIVES", .decimal)
      .means("How many were received.", "RFC 1002 §4.2.18")
    static let retransmits = field("nbns.numretransmits", "NUMBER_RETRANSMITS", .decimal)
      .means("How many were sent again.", "RFC 1002 §4.2.18")
    static let shortages = field("nbns.num_no_resource_conditions", "NUMBER_NO_RESOURCE_CONDITIONS", .decimal)
      .means("How often there was no room.", "RFC 1002 §4.2.18")
    static let commandBlocks = field("nbns.numcommand_blocks", "NUMBER_FREE_COMMAND_BLOCKS", .decimal)
      .means("How many commands it has room for now.", "RFC 1002 §4.2.18")
    static let totalBlocks = field("nbns.total_command_blocks", "TOTAL_NUMBER_COMMAND_BLOCKS", .decimal)
      .means("How many at all.", "RFC 1002 §4.2.18")
    static let mostBlocks = field("nbns.max_command_blocks", "MAX_TOTAL_NUMBER_COMMAND_BLOCKS", .decimal)
      .means("How many at most.", "RFC 1002 §4.2.18")
    static let pendingSessions = field("nbns.numpending_sessions", "NUMBER_PENDING_SESSIONS", .decimal)
      .means("How many sessions are open.", "RFC 1002 §4.2.18")
    static let mostPending = field("nbns.max_num_pending_sessions", "MAX_NUMBER_PENDING_SESSIONS", .decimal)
      .means("How many may be.", "RFC 1002 §4.2.18")
    static let mostSessions = field("nbns.max_total_sessions_possible", "MAX_TOTAL_SESSIONS_POSSIBLE", .decimal)
      .means("How many at most.", "RFC 1002 §4.2.18")
    static let packetSize = field("nbns.session_data_packet_size", "SESSION_DATA_PACKET_SIZE", .quantity(.bytes))
      .means("How large a session's packets are.", "RFC 1002 §4.2.18")

    static let all = [
      timeToLive, length, flags, isGroup, ownerType, flagsReserved, address, nameServer, waitFlags, data, nameCount,
      nodeName, netBIOSName, namePadding, suffix, nameFlags, nameIsGroup, nameOwnerType, deregister, conflict, active,
      permanent, nameReserved, unit, jumpers, testResult, versionNumber, period, checkErrors, alignmentErrors,
      collisions,
      aborts, goodSends, goodReceives, retransmits, shortages, commandBlocks, totalBlocks, mostBlocks, pendingSessions,
      mostPending, mostSessions, packetSize,
    ]

    static let statistics: [FieldStep] = [
      .number(unit, 48), .number(jumpers, 8), .number(testResult, 8), .number(versionNumber, 16), .number(period, 16),
      .number(checkErrors, 16), .number(alignmentErrors, 16), .number(collisions, 16), .number(aborts, 16),
      .number(goodSends, 32), .number(goodReceives, 32), .number(retransmits, 16), .number(shortages, 16),
      .number(commandBlocks, 16), .number(totalBlocks, 16), .number(mostBlocks, 16), .number(pendingSessions, 16),
      .number(mostPending, 16), .number(mostSessions, 16), .number(packetSize, 16),
    ]

    @Sendable static func ownerTypeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 0: "B node"
      case 1: "P node"
      case 2: "M node"
      case 3: "H node"
      default: nil
      }
    }

    /// What Microsoft's programs register by which 16th byte (KB 163409, as of 2005).
    @Sendable static func suffixName(_ suffix: UInt64) -> StaticString? {
      switch suffix {
      case 0x00: "workstation, or domain"
      case 0x01: "messenger, or master browser"
      case 0x03: "messenger"
      case 0x06: "RAS server"
      case 0x1b: "domain master browser"
      case 0x1c: "domain controllers"
      case 0x1d: "local master browser"
      case 0x1e: "browser elections"
      case 0x1f: "NetDDE"
      case 0x20: "file server"
      case 0x21: "RAS client"
      case 0xbe: "network monitor agent"
      case 0xbf: "network monitor"
      default: nil
      }
    }
  }
}
