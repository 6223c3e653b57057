/// The options by which two servers keep each other's leases, RFC 8156 §5.5.
extension DHCPv6 {
  static func readFailoverOption(_ code: Int, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = FailoverField
    switch code {
    case 114: DHCPv6Value.number8(F.bindingStatus.id).read(length, &cursor, &out)
    case 115:
      lengths.judge(length, is: 2, &out)
      cursor.read(F.connectReserved, 15, &out)
      cursor.read(F.connectFixed, 1, &out)
    case 117: readNames(F.hostName, &cursor, &out)
    case 118: readNames(F.zoneName, &cursor, &out)
    case 119:
      lengths.judge(length, is: 2, &out)
      let group = out.beginGroup(F.nameFlags, cursor)
      let reserved = cursor.read(F.nameReserved, 12, &out)
      let flags = cursor.readFlags([F.nameRequested, F.nameSynthesized, F.nameReverse, F.nameForward], &out)
      out.endGroup(group, cursor, value: reserved.value << 4 | flags.value)
    case 120...126, 128, 133, 134: DHCPv6Value.number32(F.times[code] ?? F.expiration.id).read(length, &cursor, &out)
    case 127:
      lengths.judge(length, is: 4, &out)
      cursor.read(F.majorVersion, 16, &out)
      cursor.read(F.minorVersion, 16, &out)
    case 129:
      cursor.read(F.reconfigureTime, 32, &out)
      cursor.readRest(F.reconfigureKey, &out)
    case 130: cursor.readRest(F.relationship, &out)
    case 131:
      lengths.judge(length, is: 1, &out)
      cursor.read(F.serverReserved, 5, &out)
      cursor.readFlags([F.serverAcknowledged, F.serverStartup, F.serverCommunicated], &out)
    case 132: DHCPv6Value.number8(F.serverState.id).read(length, &cursor, &out)
    default: break
    }
  }

  enum FailoverField: FieldSet {
    static let setNumber: UInt16 = 213
    static let definedIn: StaticString = "RFC 8156 §5.5"

    static let bindingStatus = field(
      "dhcpv6.failover.binding_status", "binding-status", .enumeration(Self.bindingName), .detail("")
    )
    .means("What the lease is.", "RFC 8156 §5.5.1")
    static let connectReserved = field("dhcpv6.failover.connect.flags.reserved", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 8156 §5.5.2")
    static let connectFixed = flag("dhcpv6.failover.connect.flags.f", "F, Fixed PD Length")
      .means("Set: all delegated prefixes have the same length.", "RFC 8156 §5.5.2")
    static let hostName = field("dhcpv6.failover.dns_hostname", "host-name", .storedText, .detail(""))
      .means("The client's name in the DNS.", "RFC 8156 §5.5.4")
    static let zoneName = field("dhcpv6.failover.dns_zonename", "zone-name", .storedText, .detail(""))
      .means("The zone in which the name is.", "RFC 8156 §5.5.5")
    static let nameFlags = field("dhcpv6.failover.dns.flags", "flags", .hexadecimal)
      .means("What the DNS has of the client.", "RFC 8156 §5.5.6")
    static let nameReserved = field("dhcpv6.failover.dns.flags.reserved", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 8156 §5.5.6")
    static let nameRequested = flag("dhcpv6.failover.dns.flags.u", "U, Using requested FQDN")
      .means("Set: the name is the one that the client wished.", "RFC 8156 §5.5.6")
    static let nameSynthesized = flag("dhcpv6.failover.dns.flags.s", "S, Synthesized name")
      .means("Set: the server has made the name.", "RFC 8156 §5.5.6")
    static let nameReverse = flag("dhcpv6.failover.dns.flags.r", "R, Rev uptodate")
      .means("Set: the reverse name is there.", "RFC 8156 §5.5.6")
    static let nameForward = flag("dhcpv6.failover.dns.flags.f", "F, Fwd uptodate")
      .means("Set: the name is there.", "RFC 8156 §5.5.6")
    static let expiration = field(
      "dhcpv6.failover.expiration_time", "expiration-time", .quantity(.seconds), .detail("")
    )
    .means("When the lease ends, in seconds since 2000.", "RFC 8156 §5.5.7")
    static let unacknowledged = field(
      "dhcpv6.failover.max_unacked_bndupd", "max-unacked-bndupd", .decimal, .detail("")
    )
    .means("How many updates may wait for their answers.", "RFC 8156 §5.5.8")
    static let leadTime = field("dhcpv6.failover.mclt", "mclt", .quantity(.seconds), .detail(""))
      .means("How much longer than its partner knows a server may lease.", "RFC 8156 §5.5.9")
    static let partnerLifetime = field(
      "dhcpv6.failover.partner_lifetime", "partner-lifetime", .quantity(.seconds), .detail("")
    )
    .means("How long the partner may think that the lease is.", "RFC 8156 §5.5.10")
    static let partnerLifetimeSent = field(
      "dhcpv6.failover.partner_lifetime_sent", "partner-lifetime-sent", .quantity(.seconds), .detail("")
    )
    .means("The partner lifetime of the update that is answered.", "RFC 8156 §5.5.11")
    static let partnerDown = field(
      "dhcpv6.failover.partner_down_time", "partner-down-time", .quantity(.seconds), .detail("")
    )
    .means("Since when the partner is down, in seconds since 2000.", "RFC 8156 §5.5.12")
    static let partnerTransaction = field(
      "dhcpv6.failover.partner_raw_clt_time", "partner-raw-clt-time", .quantity(.seconds), .detail("")
    )
    .means("When the partner last spoke to the client, in seconds since 2000.", "RFC 8156 §5.5.13")
    static let majorVersion = field("dhcpv6.failover.protocol.major_version", "major-version", .decimal, .detail(""))
      .means("The protocol's version.", "RFC 8156 §5.5.14")
    static let minorVersion = field("dhcpv6.failover.protocol.minor_version", "minor-version", .decimal)
      .means("The protocol's version.", "RFC 8156 §5.5.14")
    static let keepalive = field("dhcpv6.failover.keepalive_time", "keepalive-time", .quantity(.seconds), .detail(""))
      .means("How long the partner may be silent.", "RFC 8156 §5.5.15")
    static let reconfigureTime = field(
      "dhcpv6.failover.reconfigure_time", "reconfigure-time", .quantity(.seconds), .detail("")
    )
    .means("When the client was given the key, in seconds since 2000.", "RFC 8156 §5.5.16")
    static let reconfigureKey = field("dhcpv6.failover.reconfigure_key", "reconfigure-key", .bytes, .detail(""))
      .means("The key that a Reconfigure is made with.", "RFC 8156 §5.5.16")
    static let relationship = field("dhcpv6.failover.relationship_name", "relationship-name", .text, .detail(""))
      .means("Which pair of servers it is about.", "RFC 8156 §5.5.17")
    static let serverReserved = field("dhcpv6.failover.server.flags.reserved", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 8156 §5.5.18")
    static let serverAcknowledged = flag("dhcpv6.failover.server.flags.a", "A, Ack startup")
      .means("Set: the partner's startup was seen.", "RFC 8156 §5.5.18")
    static let serverStartup = flag("dhcpv6.failover.server.flags.s", "S, Startup")
      .means("Set: the server has just been started.", "RFC 8156 §5.5.18")
    static let serverCommunicated = flag("dhcpv6.failover.server.flags.c", "C, Communicated")
      .means("Set: the server has spoken to its partner.", "RFC 8156 §5.5.18")
    static let serverState = field(
      "dhcpv6.failover.server_state", "server-state", .enumeration(Self.stateName), .detail("")
    )
    .means("What the server does.", "RFC 8156 §5.5.19")
    static let startOfState = field(
      "dhcpv6.failover.start_time_of_state", "start-time-of-state", .quantity(.seconds), .detail("")
    )
    .means("Since when, in seconds since 2000.", "RFC 8156 §5.5.20")
    static let endOfState = field(
      "dhcpv6.failover.state_expiration_time", "state-expiration-time", .quantity(.seconds), .detail("")
    )
    .means("Until when, in seconds since 2000.", "RFC 8156 §5.5.21")

    static let all = [
      bindingStatus, connectReserved, connectFixed, hostName, zoneName, nameFlags, nameReserved, nameRequested,
      nameSynthesized, nameReverse, nameForward, expiration, unacknowledged, leadTime, partnerLifetime,
      partnerLifetimeSent, partnerDown, partnerTransaction, majorVersion, minorVersion, keepalive, reconfigureTime,
      reconfigureKey, relationship, serverReserved, serverAcknowledged, serverStartup, serverCommunicated,
      serverState, startOfState, endOfState,
    ]

    /// The options of four bytes, by their codes.
    static let times: [Int: FieldID] = [
      120: expiration.id, 121: unacknowledged.id, 122: leadTime.id, 123: partnerLifetime.id,
      124: partnerLifetimeSent.id, 125: partnerDown.id, 126: partnerTransaction.id, 128: keepalive.id,
      133: startOfState.id, 134: endOfState.id,
    ]

    @Sendable static func bindingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "active"
      case 2: "expired"
      case 3: "released"
      case 4: "pending-free"
      case 5: "free"
      case 6: "free-backup"
      case 7: "abandoned"
      case 8: "reset"
      default: nil
      }
    }

    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "STARTUP"
      case 2: "NORMAL"
      case 3: "COMMUNICATIONS-INTERRUPTED"
      case 4: "PARTNER-DOWN"
      case 5: "POTENTIAL-CONFLICT"
      case 6: "RECOVER"
      case 7: "RECOVER-WAIT"
      case 8: "RECOVER-DONE"
      case 9: "RESOLUTION-INTERRUPTED"
      case 10: "CONFLICT-DONE"
      default: nil
      }
    }
  }
}
