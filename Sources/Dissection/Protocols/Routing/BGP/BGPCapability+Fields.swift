extension BGP {
  enum CapabilityField: FieldSet {
    static let setNumber: UInt16 = 274
    static let definedIn: StaticString = "RFC 5492 §4"

    static let capability = group("bgp.cap", "Capability", isNamedByFirstChild: true)
      .means("Something that the speaker can do beside the protocol itself.")
    static let code = field("bgp.cap.type", "Capability Code", .enumeration(BGPCapability.name))
      .means("What the speaker is capable of.")
    static let length = field("bgp.cap.length", "Capability Length", .quantity(.bytes))
      .means("How long the value is.")
    static let unknown = field("bgp.cap.unknown", "Capability Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.")
    static let family = field("bgp.cap.mp.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("Whose routes the speaker exchanges.", "RFC 4760 §8")
    static let reserved = field("bgp.cap.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 4760 §8")
    static let subsequent = field("bgp.cap.mp.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail(""))
      .means("What the routes are for.", "RFC 4760 §8")
    static let nextHopEntry = group("bgp.cap.enh", "Next hop encoding", .detail(""))
      .means("A family whose next hops may be of another family.", "RFC 8950 §4")
    static let nextHopOf = field("bgp.cap.enh.afi", "NLRI AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("The routes' family.", "RFC 8950 §4")
    static let nextHopUse = field(
      "bgp.cap.enh.safi", "NLRI SAFI", .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("What the routes are for, in two bytes.", "RFC 8950 §4")
    static let nextHopFamily = field(
      "bgp.cap.enh.nhafi", "Nexthop AFI", .enumeration(AddressFamilyNumber.name), .detail("via")
    ).means("What the next hop may be.", "RFC 8950 §4")
    static let bgpsecWord = field("bgp.cap.bgpsec.flags", "BGPsec", .hexadecimal)
      .means("Version and direction.", "RFC 8205 §2.1")
    static let bgpsecVersion = field("bgp.cap.bgpsec.version", "Version", .decimal, .detail("version"))
      .means("Zero.", "RFC 8205 §2.1")
    static let bgpsecDirection = field(
      "bgp.cap.bgpsec.sendreceive", "Dir", .enumeration(Self.bgpsecDirectionName), .detail("")
    ).means("Whether the speaker takes signed routes, or sends them.", "RFC 8205 §2.1")
    static let bgpsecReserved = field("bgp.cap.bgpsec.reserved", "Unassigned", .hexadecimal)
      .means("Zero.", "RFC 8205 §2.1")
    static let bgpsecFamily = field(
      "bgp.cap.bgpsec.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail("")
    ).means("Whose routes are signed.", "RFC 8205 §2.1")
    static let labelEntry = group("bgp.cap.multiple_labels", "Multiple labels", .detail(""))
      .means("A family whose routes may have several labels.", "RFC 8277 §2.1")
    static let labelFamily = field(
      "bgp.cap.multiple_labels.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail("")
    ).means("The routes' family.", "RFC 8277 §2.1")
    static let labelUse = field(
      "bgp.cap.multiple_labels.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("What the routes are for.", "RFC 8277 §2.1")
    static let labelCount = field("bgp.cap.multiple_labels.count", "Count", .decimal, .detail("at most"))
      .means("How many labels the speaker takes; 255: any number.", "RFC 8277 §2.1")
    static let role = field("bgp.cap.role", "Role", .enumeration(Self.roleName), .detail(""))
      .means("What the speaker is to the other one: its provider, customer, peer or route server.", "RFC 9234 §4.1")
    static let restartWord = field("bgp.cap.gr.timers", "Restart", .hexadecimal)
      .means("Flags, and how long a restart takes.", "RFC 4724 §3")
    static let restarted = flag("bgp.cap.gr.timers.restart_flag", "R: Restart State", .nonzeroDetail("restarted"))
      .means("The speaker has restarted: the other one must not wait for its routes.", "RFC 4724 §3")
    static let notification = flag(
      "bgp.cap.gr.timers.notification_flag", "N: Graceful Notification", .nonzeroDetail("notification")
    ).means("A notification is a graceful restart too.", "RFC 8538 §2")
    static let restartReserved = field("bgp.cap.gr.timers.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 4724 §3")
    static let restartTime = field(
      "bgp.cap.gr.timers.restart_time", "Restart Time", .quantity(.seconds), .detail("")
    ).means("How long the other one keeps the routes while the speaker restarts.", "RFC 4724 §3")
    static let restartEntry = group("bgp.cap.gr.entry", "Family", .detail(""))
      .means("A family whose routes survive a restart.", "RFC 4724 §3")
    static let restartFamily = field("bgp.cap.gr.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("The routes' family.", "RFC 4724 §3")
    static let restartUse = field("bgp.cap.gr.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail(""))
      .means("What the routes are for.", "RFC 4724 §3")
    static let restartFlags = field("bgp.cap.gr.flag", "Flags for Address Family", .hexadecimal)
      .means("What became of the routes.", "RFC 4724 §3")
    static let preserved = flag("bgp.cap.gr.flag.pfs", "F: Forwarding State", .nonzeroDetail("preserved"))
      .means("The speaker has gone on forwarding while it restarted.", "RFC 4724 §3")
    static let flagsReserved = field("bgp.cap.gr.flag.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 4724 §3")
    static let asNumber = field("bgp.cap.4as", "AS Number", .decimal, .detail(""))
      .means("The speaker's network, in four bytes.", "RFC 6793 §3")
    static let dynamicCode = field("bgp.cap.dc", "Capability Code", .enumeration(BGPCapability.name), .detail(""))
      .means("A capability that may change while the connection stays.", "draft-ietf-idr-dynamic-cap §3")
    static let multisessionFlags = field("bgp.cap.multisession.flags", "Flags", .hexadecimal)
      .means("How sessions are distinguished.", "draft-ietf-idr-bgp-multisession §4")
    static let multisessionCode = field(
      "bgp.cap.multisession.id", "Session Identifier", .enumeration(BGPCapability.name), .detail("")
    ).means("A capability that tells the connections apart.", "draft-ietf-idr-bgp-multisession §4")
    static let pathEntry = group("bgp.cap.ap", "Family", .detail(""))
      .means("A family of which there may be several paths for a prefix.", "RFC 7911 §4")
    static let pathFamily = field("bgp.cap.ap.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("The routes' family.", "RFC 7911 §4")
    static let pathUse = field("bgp.cap.ap.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail(""))
      .means("What the routes are for.", "RFC 7911 §4")
    static let pathDirection = field(
      "bgp.cap.ap.sendreceive", "Send/Receive", .enumeration(Self.directionName), .detail("")
    ).means("Whether the speaker takes several paths, sends them, or both.", "RFC 7911 §4")
    static let staleEntry = group("bgp.cap.llgr", "Family", .detail(""))
      .means("A family whose routes may stay long after a restart failed.", "RFC 9494 §3.1")
    static let staleFamily = field("bgp.cap.llgr.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("The routes' family.", "RFC 9494 §3.1")
    static let staleUse = field("bgp.cap.llgr.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail(""))
      .means("What the routes are for.", "RFC 9494 §3.1")
    static let staleFlags = field("bgp.cap.llgr.flags", "Flags", .hexadecimal)
      .means("What became of the routes.", "RFC 9494 §3.1")
    static let stalePreserved = flag("bgp.cap.llgr.flags.f", "F: Forwarding State", .nonzeroDetail("preserved"))
      .means("The speaker has gone on forwarding.", "RFC 9494 §3.1")
    static let staleReserved = field("bgp.cap.llgr.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9494 §3.1")
    static let staleTime = field("bgp.cap.llgr.time", "Long-Lived Stale Time", .quantity(.seconds), .detail(""))
      .means("How long the other one may keep the routes.", "RFC 9494 §3.1")
    static let hostLength = field("bgp.cap.orf.fqdn.hostname.len", "Hostname Length", .quantity(.bytes))
      .means("How long the name is.", "draft-walton-bgp-hostname-capability §3")
    static let host = field("bgp.cap.orf.fqdn.hostname", "Hostname", .text, .detail(""))
      .means("The speaker's name.", "draft-walton-bgp-hostname-capability §3")
    static let domainLength = field("bgp.cap.orf.fqdn.domain_name.len", "Domain Name Length", .quantity(.bytes))
      .means("How long the name is.", "draft-walton-bgp-hostname-capability §3")
    static let domain = field("bgp.cap.orf.fqdn.domain_name", "Domain Name", .text, .detail(""))
      .means("The domain that the speaker is in.", "draft-walton-bgp-hostname-capability §3")
    static let software = field("bgp.cap.software_version", "Software version", .text, .detail(""))
      .means("The speaker's software, after its length.", "draft-ietf-idr-bgp-software-version §3")
    static let limitEntry = group("bgp.cap.paths_limit", "Family", .detail(""))
      .means(
        "An address family, and the most paths that the speaker accepts for it.",
        "draft-abraitis-idr-addpath-paths-limit §2")
    static let limitFamily = field(
      "bgp.cap.paths_limit.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail("")
    ).means("The routes' family.", "draft-abraitis-idr-addpath-paths-limit §2")
    static let limitUse = field(
      "bgp.cap.paths_limit.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("What the routes are for.", "draft-abraitis-idr-addpath-paths-limit §2")
    static let limit = field("bgp.cap.paths_limit.limit", "Paths Limit", .decimal, .detail("at most"))
      .means("How many paths for a prefix the speaker takes.", "draft-abraitis-idr-addpath-paths-limit §2")
    static let filter = group("bgp.cap.orf", "Family", .detail(""))
      .means("A family whose routes the receiver may filter at the sender.", "RFC 5291 §5")
    static let filterFamily = field("bgp.cap.orf.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("The routes' family.", "RFC 5291 §5")
    static let filterSubsequent = field(
      "bgp.cap.orf.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("What the routes are for.", "RFC 5291 §5")
    static let filterCount = field("bgp.cap.orf.number", "Number of ORFs", .decimal)
      .means("How many kinds of filters follow.", "RFC 5291 §5")
    static let filterType = field("bgp.cap.orf.type", "ORF Type", .enumeration(BGP.filterName), .detail(""))
      .means("The kind of filter.", "RFC 5291 §5")
    static let filterDirection = field(
      "bgp.cap.orf.sendreceive", "Send/Receive", .enumeration(Self.directionName), .detail("")
    ).means("Whether the speaker takes such filters, sends them, or both.", "RFC 5291 §5")
    static let dynamicWord = field("bgp.cap.action", "Action", .hexadecimal)
      .means("Whether the capability comes or goes.", "draft-ietf-idr-dynamic-cap §4")
    static let dynamicInitial = flag("bgp.cap.action.init", "Init/Ack")
      .means("Not set: the speaker asks for the change; set: it answers.", "draft-ietf-idr-dynamic-cap §4")
    static let dynamicAcknowledge = flag("bgp.cap.action.ack", "Ack Request")
      .means("The speaker wants an answer, or this is one.", "draft-ietf-idr-dynamic-cap §4")
    static let dynamicReserved = field("bgp.cap.action.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "draft-ietf-idr-dynamic-cap §4")
    static let dynamicAction = field("bgp.cap.action.remove", "Action", .enumeration(Self.actionName), .detail(""))
      .means("Whether the capability comes or goes.", "draft-ietf-idr-dynamic-cap §4")
    static let sequence = field("bgp.cap.sequence", "Sequence Number", .decimal)
      .means("Which request is answered.", "draft-ietf-idr-dynamic-cap §4")
    static let dynamicLength = field("bgp.cap.dynamic_length", "Capability Length", .quantity(.bytes))
      .means("How long the value is, in two bytes.", "draft-ietf-idr-dynamic-cap §4")

    static let all = [
      capability, code, length, unknown, family, reserved, subsequent, nextHopEntry, nextHopOf, nextHopUse,
      nextHopFamily, bgpsecWord, bgpsecVersion, bgpsecDirection, bgpsecReserved, bgpsecFamily, labelEntry, labelFamily,
      labelUse, labelCount, role, restartWord, restarted, notification, restartReserved, restartTime, restartEntry,
      restartFamily, restartUse, restartFlags, preserved, flagsReserved, asNumber, dynamicCode, multisessionFlags,
      multisessionCode, pathEntry, pathFamily, pathUse, pathDirection, staleEntry, staleFamily, staleUse, staleFlags,
      stalePreserved, staleReserved, staleTime, hostLength, host, domainLength, domain, software, limitEntry,
      limitFamily, limitUse, limit, filter, filterFamily, filterSubsequent, filterCount, filterType, filterDirection,
      dynamicWord, dynamicInitial, dynamicAcknowledge, dynamicReserved, dynamicAction, sequence, dynamicLength,
    ]

    static let list = BGPValueList(capability, type: code, 8, length: length, 8, surplus: unknown)

    static let dynamicSteps: [FieldStep] = [
      .word(
        dynamicWord,
        [
          .number(dynamicInitial, 1), .number(dynamicAcknowledge, 1), .unused(dynamicReserved, 5),
          .number(dynamicAction, 1),
        ])
    ]

    static func layout(_ code: UInt64) -> BGPLayout? { layouts[code] }

    private static let layouts: [UInt64: BGPLayout] = [
      1: BGPLayout(.number(family, 16), .unused(reserved, 8), .number(subsequent, 8)),
      2: BGPLayout(), 128: BGPLayout(), 6: BGPLayout(), 70: BGPLayout(),
      5: BGPLayout(
        each: [.number(nextHopOf, 16), .number(nextHopUse, 16), .number(nextHopFamily, 16)], in: nextHopEntry),
      7: BGPLayout(
        .word(
          bgpsecWord, [.number(bgpsecVersion, 4), .number(bgpsecDirection, 1), .unused(bgpsecReserved, 3)]),
        .number(bgpsecFamily, 16)),
      8: BGPLayout(each: [.number(labelFamily, 16), .number(labelUse, 8), .number(labelCount, 8)], in: labelEntry),
      9: BGPLayout(.number(role, 8)),
      64: BGPLayout(
        .word(
          restartWord,
          [.number(restarted, 1), .number(notification, 1), .unused(restartReserved, 2), .number(restartTime, 12)]),
        each: [
          .number(restartFamily, 16), .number(restartUse, 8),
          .word(restartFlags, [.number(preserved, 1), .unused(flagsReserved, 7)]),
        ], in: restartEntry),
      67: BGPLayout(each: [.number(dynamicCode, 8)]),
      68: BGPLayout(.number(multisessionFlags, 8), each: [.number(multisessionCode, 8)]),
      131: BGPLayout(.number(multisessionFlags, 8), each: [.number(multisessionCode, 8)]),
      69: BGPLayout(each: [.number(pathFamily, 16), .number(pathUse, 8), .number(pathDirection, 8)], in: pathEntry),
      71: BGPLayout(
        each: [
          .number(staleFamily, 16), .number(staleUse, 8),
          .word(staleFlags, [.number(stalePreserved, 1), .unused(staleReserved, 7)]), .number(staleTime, 24),
        ], in: staleEntry),
      74: BGPLayout(),
      75: BGPLayout(.rest(software)),
      76: BGPLayout(each: [.number(limitFamily, 16), .number(limitUse, 8), .number(limit, 16)], in: limitEntry),
    ]

    @Sendable static func bgpsecDirectionName(_ value: UInt64) -> StaticString? { value == 0 ? "receive" : "send" }

    /// IANA "BGP Role Value", as of 2025.
    @Sendable static func roleName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Provider"
      case 1: "Route Server (RS)"
      case 2: "RS-Client"
      case 3: "Customer"
      case 4: "Peer (i.e., Lateral Peer)"
      default: nil
      }
    }

    @Sendable static func directionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "receive"
      case 2: "send"
      case 3: "send and receive"
      default: nil
      }
    }

    @Sendable static func actionName(_ value: UInt64) -> StaticString? { value == 0 ? "advertise" : "remove" }
  }
}
