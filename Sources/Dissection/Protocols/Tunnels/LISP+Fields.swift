extension LISP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = LISP.number
    static let definedIn: StaticString = "RFC 9301 §5.2"

    static let type = field("lisp.type", "Type", .enumeration(typeName), .headline).means(
      "Which message it is.", "RFC 9301 §5.1")
    static let reserved = field("lisp.reserved", "Reserved", .hexadecimal).means("Must be zero.", "RFC 9301 §5")
    static let isAuthoritative = flag("lisp.mreq.flags.auth", "Authoritative (A)").means(
      "Set: only the site itself is to answer.")
    static let hasReply = flag("lisp.mreq.flags.mrp", "Map-Data Present (M)").means(
      "Set: a record of the sender's own mapping follows.")
    static let isRequestProbe = flag("lisp.mreq.flags.probe", "Probe (P)").means(
      "Set: the request only asks whether the locator is reachable.")
    static let isSolicit = flag("lisp.mreq.flags.smr", "Solicit-Map-Request (S)").means(
      "Set: the receiver is to ask for the mapping anew.")
    static let isProxy = flag("lisp.mreq.flags.pitr", "Proxy ITR (p)").means("Set: the sender is a proxy.")
    static let isInvoked = flag("lisp.mreq.flags.smri", "SMR-invoked (s)").means("Set: the request was solicited.")
    static let requestReserved = field("lisp.mreq.res", "Reserved", .hexadecimal).means(
      "Must be zero, but for bits of later documents.")
    static let locatorCount = field("lisp.irc", "ITR-RLOC Count (IRC)", .decimal).means(
      "How many locators of the sender follow beside the first.")
    static let recordCount = field("lisp.records", "Record Count", .decimal, .detail("records")).means(
      "How many records the message has.")
    static let nonce = field("lisp.nonce", "Nonce", .hexadecimal).means("A random number, which an answer repeats.")
    static let source = group("lisp.mreq.srceid", "Source EID", .detail("from")).means(
      "Whose packet has caused the request.")
    static let requestLocator = group("lisp.mreq.itr_rloc", "ITR-RLOC", .detail("by")).means("Where an answer may go.")
    static let requestRecord = group("lisp.mreq.record", "Map-Request Record", .detail("")).means("What is asked for.")
    static let recordReserved = field("lisp.mreq.record.res", "Reserved", .hexadecimal).means("Must be zero.")
    static let requestLength = field("lisp.mreq.record.prefix.length", "EID Mask-Len", .quantity(.bits)).means(
      "How much of the address counts.")
    static let requestPrefix = group("lisp.mreq.record.prefix", "EID-Prefix", .detail("")).means(
      "The identifier that is asked for.")
    static let isProbe = flag("lisp.mrep.flags.probe", "Probe (P)").means(
      "Set: the reply answers a probe.", "RFC 9301 §5.4")
    static let echoes = flag("lisp.mrep.flags.enlr", "Echo-Nonce (E)").means(
      "Set: the site can send nonces back.", "RFC 9301 §5.4")
    static let isSecure = flag("lisp.mrep.flags.sec", "Security (S)").means(
      "Set: the message is authenticated by LISP-SEC.", "RFC 9303")
    static let isProxyReply = flag("lisp.mreg.flags.pmr", "Proxy Map-Reply (P)").means(
      "Set: the map-server is to answer requests itself.", "RFC 9301 §5.6")
    static let hasRouter = flag("lisp.mreg.flags.xtrid", "ID Present (I)").means(
      "Set: the router's and the site's identifiers stand at the end.", "RFC 9301 §5.6")
    static let isRelayed = flag("lisp.mreg.flags.rtr", "Built for an RTR (R)").means(
      "Set: a relay for sites after a translator is meant.", "draft-ermagan-lisp-nat-traversal §4.2")
    static let notifies = flag("lisp.mreg.flags.notify", "EID-Notify (E)").means(
      "Set: the message comes from a first-hop router.", "RFC 9301 §5.6")
    static let usesTime = flag("lisp.mreg.flags.ttl", "Use TTL for Timeout (T)").means(
      "Set: the mapping lasts as long as its record says.", "RFC 9301 §5.6")
    static let merges = flag("lisp.mreg.flags.merge", "Merge-Request (a)").means(
      "Set: the mapping is to be merged with those of other routers.", "RFC 9301 §5.6")
    static let lastReserved = flag("lisp.mreg.flags.reserved", "Reserved (R)").means("Must be zero.", "RFC 9301 §5.6")
    static let wantsNotify = flag("lisp.mreg.flags.wmn", "Want-Map-Notify (M)").means(
      "Set: the map-server is to confirm.", "RFC 9301 §5.6")
    static let key = field("lisp.keyid", "Key ID", .decimal).means(
      "Which of several passwords is meant.", "RFC 9301 §5.6")
    static let algorithm = field("lisp.algorithmid", "Algorithm ID", .enumeration(algorithmName)).means(
      "How the message is authenticated.", "RFC 9301 §12.5")
    static let authenticationLength = field("lisp.authlen", "Authentication Data Length", .quantity(.bytes)).means(
      "How long the authentication data is.", "RFC 9301 §5.6")
    static let authentication = field("lisp.auth", "Authentication Data", .bytes).means(
      "A keyed checksum over the message.", "RFC 9301 §5.6")
    static let router = field("lisp.xtrid", "xTR-ID", .bytes).means(
      "The router that has sent the message.", "RFC 9301 §5.6")
    static let site = field("lisp.siteid", "Site-ID", .bytes).means(
      "The site that the router belongs to.", "RFC 9301 §5.6")
    static let isInformationReply = flag("lisp.info.r", "Info-Reply (R)").means(
      "Set: a reply; not set: a request.", "draft-ermagan-lisp-nat-traversal §4.1")
    static let information = group("lisp.info.address", "Address", .nonzeroDetail("")).means(
      "Empty in a request; the addresses behind translators in a reply.", "draft-ermagan-lisp-nat-traversal §4.1")
    static let isFromDirectory = flag("lisp.ecm.flags.ddt", "DDT-originated (D)").means(
      "Set: a node of the delegated database has sent the message.", "RFC 8111 §6.5")

    static let all = [
      type, reserved, isAuthoritative, hasReply, isRequestProbe, isSolicit, isProxy, isInvoked, requestReserved,
      locatorCount, recordCount, nonce, source, requestLocator, requestRecord, recordReserved, requestLength,
      requestPrefix,
      isProbe, echoes, isSecure, isProxyReply, hasRouter, isRelayed, notifies, usesTime, merges, lastReserved,
      wantsNotify,
      key, algorithm, authenticationLength, authentication, router, site, isInformationReply, information,
      isFromDirectory,
    ]

    /// IANA "LISP Packet Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Map-Request"
      case 2: "Map-Reply"
      case 3: "Map-Register"
      case 4: "Map-Notify"
      case 5: "Map-Notify-Ack"
      case 6: "Map-Referral"
      case 7: "Info-Request or Info-Reply"
      case 8: "Encapsulated Control Message"
      case 15: "Shared Extension"
      default: nil
      }
    }

    @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "none"
      case 1: "HMAC-SHA-1-96-None"
      case 2: "HMAC-SHA-256-128-None"
      case 3: "HMAC-SHA256-128+HKDF-SHA256"
      default: nil
      }
    }
  }

  enum MappingField: FieldSet {
    static let setNumber: UInt16 = 129
    static let definedIn: StaticString = "RFC 9301 §5.4"

    static let record = group("lisp.mapping", "Mapping Record", .detail("")).means(
      "Which locators an identifier is reached by.")
    static let timeToLive = field("lisp.mapping.ttl", "Record TTL", .quantity(.minutes)).means(
      "How long the mapping may be kept, in minutes; 0: it is to be forgotten.")
    static let locatorCount = field("lisp.mapping.loccnt", "Locator Count", .decimal).means(
      "How many locators follow; without any the action holds.")
    static let length = field("lisp.mapping.eid.masklen", "EID Mask-Len", .quantity(.bits)).means(
      "How much of the identifier counts.")
    static let action = field("lisp.mapping.act", "ACT", .enumeration(actionName)).means(
      "What to do with packets to an identifier without a locator.")
    static let referralAction = field("lisp.referral.act", "ACT", .enumeration(referralName), .detail("")).means(
      "What came of the request.", "RFC 8111 §6.4")
    static let isAuthoritative = flag("lisp.mapping.auth", "Authoritative (A)").means(
      "Set: the site itself has answered.")
    static let isIncomplete = flag("lisp.referral.incomplete", "Incomplete (I)").means(
      "Set: not all locators are here.", "RFC 8111 §6.4")
    static let reserved = field("lisp.mapping.res1", "Reserved", .hexadecimal).means("Must be zero.")
    static let secondReserved = field("lisp.mapping.res2", "Rsvd", .hexadecimal).means("Must be zero.")
    static let signatureCount = field("lisp.referral.sigcnt", "SigCnt", .decimal).means(
      "How many signatures follow.", "RFC 8111 §6.4")
    static let version = field("lisp.mapping.ver", "Map-Version Number", .decimal).means(
      "Counts the mapping's changes; 0 for no count.", "RFC 9302")
    static let prefix = group("lisp.mapping.eid", "EID-Prefix", .detail("")).means("The identifier.")
    static let locator = group("lisp.loc", "Locator").means("A router by which the identifier is reached.")
    static let priority = field("lisp.loc.priority", "Priority", .decimal).means(
      "The locators with the lowest number are used; 255: not for unicast.")
    static let weight = field("lisp.loc.weight", "Weight", .decimal).means(
      "What share of the traffic the locator gets among those of its priority.")
    static let multicastPriority = field("lisp.loc.multicast_priority", "M Priority", .decimal).means(
      "The same for multicast; 255: not for multicast.")
    static let multicastWeight = field("lisp.loc.multicast_weight", "M Weight", .decimal).means(
      "The same for multicast.")
    static let locatorFlags = field("lisp.loc.flags", "Flags", .hexadecimal)
      .means("What the sender knows of the locator.")
    static let locatorReserved = field("lisp.loc.flags.res", "Unused Flags", .hexadecimal).means("Must be zero.")
    static let isLocal = flag("lisp.loc.flags.local", "Local Locator (L)").means(
      "Set: the locator is the sender's own.")
    static let isProbed = flag("lisp.loc.flags.probe", "RLOC-Probe (p)").means("Set: the locator has answered a probe.")
    static let isReachable = flag("lisp.loc.flags.reach", "Reachable (R)").means(
      "Set: the sender can reach the locator.")
    static let locatorAddress = group("lisp.loc.locator", "Locator Address", .detail("")).means("The router's address.")

    static let all = [
      record, timeToLive, locatorCount, length, action, referralAction, isAuthoritative, isIncomplete, reserved,
      secondReserved, signatureCount, version, prefix, locator, priority, weight, multicastPriority, multicastWeight,
      locatorFlags, locatorReserved,
      isLocal, isProbed, isReachable, locatorAddress,
    ]

    /// IANA "LISP Map-Reply EID-Record Action Codes", as of 2025.
    @Sendable static func actionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "No-Action"
      case 1: "Natively-Forward"
      case 2: "Send-Map-Request"
      case 3: "Drop/No-Reason"
      case 4: "Drop/Policy-Denied"
      case 5: "Drop/Auth-Failure"
      default: nil
      }
    }

    /// RFC 8111 §6.4.
    @Sendable static func referralName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "NODE-REFERRAL"
      case 1: "MS-REFERRAL"
      case 2: "MS-ACK"
      case 3: "MS-NOT-REGISTERED"
      case 4: "DELEGATION-HOLE"
      case 5: "NOT-AUTHORITATIVE"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = LISP.number

    static let type = note("lisp.type.unknown", .note, "not decoded").says(
      "Messages of type {a} are not broken into parts here.")
    static let family = note("lisp.afi.unknown", .warning, "unknown AFI").says(
      "Addresses of the family {a} are not known: where the next field begins is not either.")
    static let lengthTooShort = note("lisp.lcaf.length.too_short", .error, "bad length").says(
      "{a:bytes} are too few for this type.")

    static let all = [type, family, lengthTooShort]
  }
}
