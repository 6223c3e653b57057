extension OSPF {
  enum TrailerField: FieldSet {
    static let setNumber: UInt16 = 190
    static let definedIn: StaticString = "RFC 5613 §2"

    static let longSequence = field("ospf.auth.crypt.seq_nbr64", "Cryptographic Sequence Number", .decimal)
      .means("A number that only grows, over restarts too: old packets are not taken.", "RFC 7474 §2")
    static let digest = field("ospf.auth.crypt.data", "Message Digest", .bytes)
      .means("What only who has the key can compute over the packet.", "RFC 2328 §D.4.3, RFC 5709")
    static let block = group("ospf.lls", "Link-Local Signaling Data Block")
      .means("What is for this neighbor alone.", "RFC 5613 §2.2")
    static let blockChecksum = field("ospf.lls.checksum", "Checksum", .checksum)
      .means("The Internet checksum of the block; zero where the packet has a digest.", "RFC 5613 §2.2")
    static let blockLength = field("ospf.lls.data_length", "LLS Data Length", .scaled(.words, by: 4, .bytes))
      .means("How long the block is, with its head.", "RFC 5613 §2.2").limits("the LLS block's length ends it here")
    static let valueType = field("ospf.tlv_type", "Type", .enumeration(Self.valueName))
      .means("What the value is.", "RFC 5613 §2.3")
    static let sixValueType = field("ospf.tlv_type", "Type", .enumeration(Self.sixValueName))
      .means("What the value is.", "RFC 5613 §2.3, RFC 5820")
    static let extendedWord = field(
      "ospf.lls.ext.options", "Extended Options and Flags", .flags(Self.extendedName), .detail("")
    )
    .means("What else the router can do.", "RFC 5613 §2.4")
    static let extendedReserved = field("ospf.lls.ext.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5613 §2.4")
    static let restart = flag("ospf.lls.ext.options.rs", "RS")
      .means("The router restarts, and keeps its adjacencies.", "RFC 4812 §2.1")
    static let resynchronization = flag("ospf.lls.ext.options.lr", "LR")
      .means("The router can match its database again beside an adjacency.", "RFC 4811 §2")
    static let sixExtendedWord = field(
      "ospf.v3.lls.ext.options", "Extended Options and Flags", .flags(Self.extendedName), .detail("")
    )
    .means("What else the router can do.", "RFC 5613 §2.4")
    static let sixExtendedReserved = field("ospf.v3.lls.ext.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5613 §2.4")
    static let sixRestart = flag("ospf.v3.lls.ext.options.rs", "RS")
      .means("The router restarts, and keeps its adjacencies.", "RFC 4812 §2.1")
    static let sixResynchronization = flag("ospf.v3.lls.ext.options.lr", "LR")
      .means("The router can match its database again beside an adjacency.", "RFC 4811 §2")
    static let blockSequence = field("ospf.v2.lls.sequence_number", "Sequence Number", .hexadecimal)
      .means("The packet's cryptographic sequence number again.", "RFC 5613 §2.5")
    static let blockData = field("ospf.v2.lls.auth_data", "AuthData", .bytes)
      .means("What only who has the key can compute over the block.", "RFC 5613 §2.5")
    static let stateSequence = field("ospf.v3.lls.state.scs", "SCS Number", .decimal, .detail(""))
      .means("Which state of its neighbors the router tells.", "RFC 5820 §3.2.6")
    static let stateWord = field("ospf.v3.lls.state.options", "Options", .hexadecimal)
      .means("What is asked or answered.", "RFC 5820 §3.2.6")
    static let stateRequest = flag("ospf.v3.lls.state.options.r", "R")
      .means("The full state is asked for.", "RFC 5820 §3.2.6")
    static let stateAnswer = flag("ospf.v3.lls.state.options.a", "A")
      .means("The full state is here.", "RFC 5820 §3.2.6")
    static let stateIncomplete = flag("ospf.v3.lls.state.options.n", "N")
      .means("The state is not complete.", "RFC 5820 §3.2.6")
    static let stateReserved = field("ospf.v3.lls.state.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5820 §3.2.6")
    static let dropped = field(
      "ospf.v3.lls.dropped_neighbor", "Dropped Neighbor", .ipv4Address(RIP.noName), .detail("")
    )
    .means("A neighbor that is gone.", "RFC 5820 §3.2.7")
    static let requestFrom = field("ospf.v3.lls.request_from", "Request From", .ipv4Address(RIP.noName), .detail(""))
      .means("A neighbor whose full state is asked for.", "RFC 5820 §3.2.8")
    static let fullState = field("ospf.v3.lls.full_state_for", "Full State For", .ipv4Address(RIP.noName), .detail(""))
      .means("A neighbor that the full state is for.", "RFC 5820 §3.2.9")
    static let relaysAdded = field("ospf.v3.lls.relay.added", "Relays Added", .decimal)
      .means("How many of the relays are new; the others are no longer.", "RFC 5820 §3.4.2.1")
    static let relayWord = field("ospf.v3.lls.relay.options", "Options", .hexadecimal)
      .means("When the sender relays itself.", "RFC 5820 §3.4.2.1")
    static let relayAlways = flag("ospf.v3.lls.relay.options.a", "A")
      .means("The sender always relays.", "RFC 5820 §3.4.2.1")
    static let relayNever = flag("ospf.v3.lls.relay.options.n", "N")
      .means("The sender never relays.", "RFC 5820 §3.4.2.1")
    static let relayUnused = field("ospf.v3.lls.relay.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5820 §3.4.2.1")
    static let relayReserved = field("ospf.v3.lls.relay.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 5820 §3.4.2.1")
    static let relay = field("ospf.v3.lls.neighbor", "Relay", .ipv4Address(RIP.noName), .detail(""))
      .means("A neighbor that is to relay what is flooded.", "RFC 5820 §3.4.2.1")
    static let willingness = field("ospf.v3.lls.willingness", "Willingness", .decimal, .detail(""))
      .means("How gladly the router relays: 0 never, 128 usually, 255 always.", "RFC 5820 §3.4.2.2")
    static let localInterface = field("ospf.v3.lls.ll_id", "Local Interface ID", .bytes, .detail(""))
      .means("The router's own number of the link.", "RFC 8510 §2")
    static let trailer = group("ospf.at", "Authentication Trailer")
      .means("What proves that the packet is from who has the key.", "RFC 7166 §4.1")
    static let type = field("ospf.at.auth_type", "Authentication Type", .enumeration(Self.trailerName), .detail(""))
      .means("How the packet is authenticated.", "RFC 7166 §4.1")
    static let length = field("ospf.at.auth_data_len", "Auth Data Len", .quantity(.bytes))
      .means("How long the trailer is, with its head.", "RFC 7166 §4.1").limits("the trailer's length ends it here")
    static let reserved = field("ospf.at.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7166 §4.1")
    static let association = field("ospf.at.sa_id", "Security Association ID", .hexadecimal, .detail("SA"))
      .means("Which key, and which algorithm, it is made with.", "RFC 7166 §4.1")
    static let sequence = field("ospf.at.crypto_seq_nbr", "Cryptographic Sequence Number", .decimal, .detail("seq"))
      .means("A number that only grows: old packets are not taken.", "RFC 7166 §4.1")
    static let data = field("ospf.at.auth_data", "Authentication Data", .bytes)
      .means("What only who has the key can compute over the packet.", "RFC 7166 §4.1")
    static let surplus = field("ospf.trailing", "Surplus", .bytes)
      .means("Bytes after the packet that it does not announce.")

    static let all = [
      longSequence, digest, block, blockChecksum, blockLength, valueType, sixValueType, extendedWord, extendedReserved,
      restart,
      resynchronization, sixExtendedWord, sixExtendedReserved, sixRestart, sixResynchronization, blockSequence,
      blockData, stateSequence, stateWord, stateRequest, stateAnswer, stateIncomplete, stateReserved, dropped,
      requestFrom, fullState, relaysAdded, relayWord, relayAlways, relayNever, relayUnused, relayReserved, relay,
      willingness, localInterface, trailer, type, length, reserved, association, sequence, data, surplus,
    ]

    static let extended: [FieldStep] = [
      .word(extendedWord, [.number(extendedReserved, 30), .number(restart, 1), .number(resynchronization, 1)])
    ]
    static let sixExtended: [FieldStep] = [
      .word(
        sixExtendedWord,
        [.number(sixExtendedReserved, 30), .number(sixRestart, 1), .number(sixResynchronization, 1)])
    ]
    static let stateOptions: [FieldStep] = [
      .word(
        stateWord,
        [.number(stateRequest, 1), .number(stateAnswer, 1), .number(stateIncomplete, 1), .number(stateReserved, 5)])
    ]
    static let relayOptions: [FieldStep] = [
      .word(relayWord, [.number(relayAlways, 1), .number(relayNever, 1), .number(relayUnused, 6)])
    ]

    @Sendable static func extendedName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "LSDB Resynchronization"
      case 1: "Restart Signal"
      default: nil
      }
    }

    /// IANA "Link Local Signalling TLV Identifiers (LLS Types)", as of 2025.
    @Sendable static func valueName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Extended Options and Flags"
      case 2: "Cryptographic Authentication"
      case 18: "Local Interface ID"
      default: nil
      }
    }

    @Sendable static func sixValueName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Extended Options and Flags"
      case 3: "State Check Sequence"
      case 4: "Neighbor Drop"
      case 5: "Request From"
      case 6: "Full State For"
      case 7: "Active Overlapping Relays"
      case 8: "Willingness"
      case 18: "Local Interface ID"
      default: nil
      }
    }

    @Sendable static func trailerName(_ value: UInt64) -> StaticString? {
      value == 1 ? "HMAC Cryptographic Authentication" : nil
    }
  }
}
