/// Records about services: where they are, who may do what, and how to come there.
extension DNSRecord {
  enum ServiceField: FieldSet {
    static let setNumber: UInt16 = 160
    static let definedIn: StaticString = "RFC 2782"

    static let serviceName = field("dns.srv.service", "Service", .storedText)
      .means("Which service: the first label of the owner's name.")
    static let serviceProtocol = field("dns.srv.proto", "Proto", .storedText)
      .means("Over which transport protocol: the second label.")
    static let serviceDomain = field("dns.srv.name", "Name", .storedText).means(
      "Whose service: the labels after these.")
    static let priority = field("dns.srv.priority", "Priority", .decimal, .detail("priority"))
      .means("Among several hosts, those with the lowest number are tried first.")
    static let weight = field("dns.srv.weight", "Weight", .decimal, .detail("weight"))
      .means("Among hosts of one priority, the share of those who ask that each gets.")
    static let port = field("dns.srv.port", "Port", .port(ServiceName.tcp), .detail("port"))
      .means("The port that the service listens on.")
    static let target = field("dns.srv.target", "Target", .storedText, .detail(""))
      .means("The host; the root alone: there is no such service here.")

    static let order = field("dns.naptr.order", "ORDER", .decimal, .detail("order"))
      .means("Which rules are tried first: the lowest.", "RFC 3403 §4.1")
    static let preference = field("dns.naptr.preference", "PREFERENCE", .decimal, .detail("preference"))
      .means("Which of the rules of one order is best.", "RFC 3403 §4.1")
    static let flagsLength = field("dns.naptr.flags_length", "FLAGS Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 3403 §4.1")
    static let flags = field("dns.naptr.flags", "FLAGS", .text, .detail(""))
      .means("What comes next: S an SRV record, A an address, U a URI, P what the protocol says.", "RFC 3404 §4.3")
    static let servicesLength = field("dns.naptr.service_length", "SERVICES Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 3403 §4.1")
    static let services = field("dns.naptr.service", "SERVICES", .text, .detail(""))
      .means("Which services the rule leads to.", "RFC 3403 §4.1")
    static let expressionLength = field("dns.naptr.regex_length", "REGEXP Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 3403 §4.1")
    static let expression = field("dns.naptr.regex", "REGEXP", .text, .detail(""))
      .means("A substitution that makes the next name out of what was asked.", "RFC 3403 §4.1")
    static let replacement = field("dns.naptr.replacement", "REPLACEMENT", .storedText, .detail(""))
      .means("The next name, where no substitution makes it.", "RFC 3403 §4.1")

    static let prefixItem = group("dns.apl.item", "Address Prefix").means("A range of addresses.", "RFC 3123 §4")
    static let prefixFamily = field("dns.apl.address_family", "ADDRESSFAMILY", .enumeration(Self.familyName))
      .means("Whose address it is: 1 IPv4's, 2 IPv6's.", "RFC 3123 §4")
    static let prefixLength = field("dns.apl.coded_prefix", "PREFIX", .quantity(.bits), .detail("prefix"))
      .means("How many bits of the address count.", "RFC 3123 §4")
    static let prefixNegation = flag("dns.apl.negation", "N")
      .means("Set: the range is excepted.", "RFC 3123 §4")
    static let prefixBytes = field("dns.apl.afdlength", "AFDLENGTH", .quantity(.bytes))
      .means("How many bytes of the address follow: zeros at its end are left out.", "RFC 3123 §4")
    static let prefixIPv4 = field(
      "dns.apl.afdpart.ipv4", "AFDPART", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The first bytes of the address.", "RFC 3123 §4.1")
    static let prefixIPv6 = field("dns.apl.afdpart.ipv6", "AFDPART", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The first bytes of the address.", "RFC 3123 §4.2")
    static let prefixOther = field("dns.apl.afdpart.data", "AFDPART", .bytes, .detail(""))
      .means("The first bytes of the address.", "RFC 3123 §4")

    static let hostTagLength = field("dns.hip.hit.length", "HIT Length", .quantity(.bytes))
      .means("How long the Host Identity Tag is.", "RFC 8005 §5.1")
    static let hostKeyAlgorithm = field(
      "dns.hip.hit.pk.algo", "PK Algorithm", .enumeration(DNSSecurityParameters.ipsecKey)
    )
    .means("What kind of key it is, as IPSECKEY counts them.", "RFC 8005 §5.2")
    static let hostKeyLength = field("dns.hip.pk.length", "PK Length", .quantity(.bytes))
      .means("How long the public key is.", "RFC 8005 §5.3")
    static let hostTag = field("dns.hip.hit", "HIT", .bytes, .detail(""))
      .means("The Host Identity Tag: a hash of the key, in the form of an IPv6 address.", "RFC 8005 §5.4")
    static let hostKey = field("dns.hip.pk", "Public Key", .bytes).means("The host's public key.", "RFC 8005 §5.5")
    static let rendezvous = field("dns.hip.rendezvous_server", "Rendezvous Server", .storedText, .detail(""))
      .means("A server that knows where the host is at the moment.", "RFC 8005 §5.6")

    static let previous = field("dns.talink.previous", "PREVIOUS", .storedText, .detail(""))
      .means("The trust anchor before it in the chain.", "draft-ietf-dnsop-dnssec-trust-history")
    static let next = field("dns.talink.next", "NEXT", .storedText, .detail(""))
      .means("The trust anchor after it.", "draft-ietf-dnsop-dnssec-trust-history")

    static let notifyType = field("dns.dsync.type", "RRtype", .enumeration(DNSRecordType.name), .detail(""))
      .means("Which type of record a NOTIFY there is about.", "RFC 9859 §2.1")
    static let notifyScheme = field("dns.dsync.scheme", "Scheme", .enumeration(Self.schemeName), .detail(""))
      .means("How the target is told: 1 by NOTIFY.", "RFC 9859 §2.1")
    static let notifyPort = field("dns.dsync.port", "Port", .port(ServiceName.udp), .detail("port"))
      .means("The port that the target listens on.", "RFC 9859 §2.1")
    static let notifyTarget = field("dns.dsync.target", "Target", .storedText, .detail(""))
      .means("Whom to tell of changes at the child.", "RFC 9859 §2.1")

    static let uriPriority = field("dns.uri.priority", "Priority", .decimal, .detail("priority"))
      .means("Among several URIs, those with the lowest number are tried first.", "RFC 7553 §4.2")
    static let uriWeight = field("dns.uri.weight", "Weight", .decimal, .detail("weight"))
      .means("The share of those who ask that each of one priority gets.", "RFC 7553 §4.3")
    static let uriTarget = field("dns.uri.target", "Target", .text, .detail(""))
      .means("The URI, without a length before it.", "RFC 7553 §4.4")

    static let authorityFlags = field("dns.caa.flags", "Flags", .hexadecimal)
      .means("How to treat the property.", "RFC 8659 §4.1")
    static let critical = flag("dns.caa.flags.issuer_critical", "Issuer Critical")
      .means("Set: who does not know the property must not issue certificates.", "RFC 8659 §4.1")
    static let authorityReserved = field("dns.caa.flags.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 8659 §4.1")
    static let tagLength = field("dns.caa.tag_length", "Tag Length", .quantity(.bytes))
      .means("How long the tag is.", "RFC 8659 §4.1")
    static let tag = field("dns.caa.tag", "Tag", .text, .detail(""))
      .means("The property: issue, issuewild, iodef, issuemail, contactemail and others.", "RFC 8659 §4.1")
    static let value = field("dns.caa.value", "Value", .text, .detail(""))
      .means("Which certificate authority may issue certificates, or where to report requests.", "RFC 8659 §4.1")

    static let issue = field("dns.caa.issue", "Issue", .textRange)
      .means("Which certificate authority may issue certificates.", "RFC 8659 §4.2")
    static let issueWildcard = field("dns.caa.issuewild", "Issue Wildcard", .textRange)
      .means("Which certificate authority may issue certificates for all names below.", "RFC 8659 §4.3")
    static let report = field("dns.caa.iodef", "Report URL", .textRange)
      .means("Where to report requests that were refused.", "RFC 8659 §4.4")

    static let enterprise = field("dns.doa.enterprise", "DOA-ENTERPRISE", .decimal)
      .means("Whose object it is, an enterprise number.", "draft-durand-doa-over-dns")
    static let objectType = field("dns.doa.type", "DOA-TYPE", .decimal).means(
      "Which kind.", "draft-durand-doa-over-dns")
    static let location = field("dns.doa.location", "DOA-LOCATION", .enumeration(Self.locationName), .detail(""))
      .means("How the data are found: 1 they follow, 2 by a URI, 3 by a URI over HTTP.", "draft-durand-doa-over-dns")
    static let mediaLength = field("dns.doa.media_type.length", "DOA-MEDIA-TYPE Length", .quantity(.bytes))
      .means("How long the next text is.", "draft-durand-doa-over-dns")
    static let mediaType = field("dns.doa.media_type", "DOA-MEDIA-TYPE", .text, .detail(""))
      .means("The kind of data, as in MIME.", "draft-durand-doa-over-dns")
    static let objectData = field("dns.doa.data", "DOA-DATA", .bytes).means("The data.", "draft-durand-doa-over-dns")

    static let relayPrecedence = field("dns.amtrelay.precedence", "Precedence", .decimal, .detail("precedence"))
      .means("Among several relays, the lowest is tried first.", "RFC 8777 §4.2.1")
    static let discovery = flag("dns.amtrelay.discovery_optional", "D")
      .means("Discovery Optional. Set: the relay may be asked directly, without looking for one.", "RFC 8777 §4.2.2")
    static let relayType = field("dns.amtrelay.type", "Type", .enumeration(Self.gatewayName))
      .means("What the relay is given as.", "RFC 8777 §4.2.3")
    static let relayIPv4 = field(
      "dns.amtrelay.relay.ipv4", "Relay", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The relay of multicast.", "RFC 8777 §4.2.4")
    static let relayIPv6 = field("dns.amtrelay.relay.ipv6", "Relay", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The relay of multicast.", "RFC 8777 §4.2.4")
    static let relayName = field("dns.amtrelay.relay.name", "Relay", .storedText, .detail(""))
      .means("The relay of multicast.", "RFC 8777 §4.2.4")

    static let winsLocal = field("dns.wins.local_flag", "Local Flag", .decimal)
      .means("Not zero: the record is not copied to other servers.", "MS-DNSP §2.2.2.2.4.22")
    static let winsLookup = field("dns.wins.lookup_timeout", "Lookup Timeout", .quantity(.seconds))
      .means("How long WINS is waited for.", "MS-DNSP §2.2.2.2.4.22")
    static let winsCache = field("dns.wins.cache_timeout", "Cache Timeout", .quantity(.seconds))
      .means("How long its answers are kept.", "MS-DNSP §2.2.2.2.4.22")
    static let winsCount = field("dns.wins.nb_wins_servers", "Number of WINS Servers", .decimal)
      .means("How many addresses follow.", "MS-DNSP §2.2.2.2.4.22")
    static let winsServer = field(
      "dns.wins.wins_server", "WINS Server Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A WINS server that is asked for names the zone does not have.", "MS-DNSP §2.2.2.2.4.22")
    static let winsReverseLocal = field("dns.winsr.local_flag", "Local Flag", .decimal)
      .means("Not zero: the record is not copied to other servers.", "MS-DNSP §2.2.2.2.4.23")
    static let winsReverseLookup = field("dns.winsr.lookup_timeout", "Lookup Timeout", .quantity(.seconds))
      .means("How long WINS is waited for.", "MS-DNSP §2.2.2.2.4.23")
    static let winsReverseCache = field("dns.winsr.cache_timeout", "Cache Timeout", .quantity(.seconds))
      .means("How long its answers are kept.", "MS-DNSP §2.2.2.2.4.23")
    static let winsDomain = field("dns.winsr.name_result_domain", "Name Result Domain", .storedText, .detail(""))
      .means("What is put after the names that WINS gives.", "MS-DNSP §2.2.2.2.4.23")

    static let all = [
      serviceName, serviceProtocol, serviceDomain, priority, weight, port, target, order, preference, flagsLength,
      flags,
      servicesLength, services, expressionLength, expression, replacement, prefixItem, prefixFamily, prefixLength,
      prefixNegation, prefixBytes, prefixIPv4, prefixIPv6, prefixOther, hostTagLength, hostKeyAlgorithm, hostKeyLength,
      hostTag, hostKey, rendezvous, previous, next, notifyType, notifyScheme, notifyPort, notifyTarget, uriPriority,
      uriWeight, uriTarget, authorityFlags, critical, authorityReserved, tagLength, tag, value, issue,
      issueWildcard, report, enterprise, objectType,
      location, mediaLength, mediaType, objectData, relayPrecedence, discovery, relayType, relayIPv4, relayIPv6,
      relayName, winsLocal, winsLookup, winsCache, winsCount, winsServer, winsReverseLocal, winsReverseLookup,
      winsReverseCache, winsDomain,
    ]

    /// IANA "Address Family Numbers", those that prefixes have.
    @Sendable static func familyName(_ family: UInt64) -> StaticString? {
      switch family {
      case 1: "IPv4"
      case 2: "IPv6"
      default: nil
      }
    }

    @Sendable static func schemeName(_ scheme: UInt64) -> StaticString? { scheme == 1 ? "NOTIFY" : nil }

    @Sendable static func locationName(_ location: UInt64) -> StaticString? {
      switch location {
      case 1: "Local"
      case 2: "URI"
      case 3: "HTTP"
      default: nil
      }
    }

    /// What a gateway is given as, in AMTRELAY and IPSECKEY records.
    @Sendable static func gatewayName(_ type: UInt64) -> StaticString? {
      switch type {
      case 0: "none"
      case 1: "IPv4 address"
      case 2: "IPv6 address"
      case 3: "domain name"
      default: nil
      }
    }
  }

  static let services: [(UInt64, [Part])] = [
    (
      service,
      [
        number(ServiceField.priority, 16), number(ServiceField.weight, 16), number(ServiceField.port, 16),
        wholeName(ServiceField.target),
      ]
    ),
    (
      35,
      [
        number(ServiceField.order, 16), number(ServiceField.preference, 16),
        string(ServiceField.flagsLength, ServiceField.flags),
        string(ServiceField.servicesLength, ServiceField.services),
        string(ServiceField.expressionLength, ServiceField.expression), wholeName(ServiceField.replacement),
      ]
    ),
    (42, [.other(readPrefixes)]),
    (55, [.other(readHostIdentity)]),
    (58, [wholeName(ServiceField.previous), wholeName(ServiceField.next)]),
    (64, [.other(DNSServiceBinding.read)]),
    (65, [.other(DNSServiceBinding.read)]),
    (
      66,
      [
        number(ServiceField.notifyType, 16), number(ServiceField.notifyScheme, 8), number(ServiceField.notifyPort, 16),
        wholeName(ServiceField.notifyTarget),
      ]
    ),
    (256, [number(ServiceField.uriPriority, 16), number(ServiceField.uriWeight, 16), rest(ServiceField.uriTarget)]),
    (
      257,
      [
        .other { _, cursor, out in
          let group = out.beginGroup(ServiceField.authorityFlags, cursor)
          let critical = cursor.read(ServiceField.critical, 1, &out)
          let reserved = cursor.read(ServiceField.authorityReserved, 7, &out)
          out.endGroup(group, cursor, value: critical.value << 7 | reserved.value)
        },
        .other(readProperty),
      ]
    ),
    (
      259,
      [
        number(ServiceField.enterprise, 32), number(ServiceField.objectType, 32), number(ServiceField.location, 8),
        string(ServiceField.mediaLength, ServiceField.mediaType), rest(ServiceField.objectData),
      ]
    ),
    (260, [number(ServiceField.relayPrecedence, 8), number(ServiceField.discovery, 1), .other(readRelay)]),
    (
      0xff01,
      [
        number(ServiceField.winsLocal, 32), number(ServiceField.winsLookup, 32), number(ServiceField.winsCache, 32),
        number(ServiceField.winsCount, 32),
        .other { _, cursor, out in
          while !cursor.isAtEnd, out.hasRoom { cursor.read(ServiceField.winsServer, 32, &out) }
        },
      ]
    ),
    (
      0xff02,
      [
        number(ServiceField.winsReverseLocal, 32), number(ServiceField.winsReverseLookup, 32),
        number(ServiceField.winsReverseCache, 32), wholeName(ServiceField.winsDomain),
      ]
    ),
  ]

  /// Address prefixes, RFC 3123 §4.
  @Sendable private static func readPrefixes(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(ServiceField.prefixItem, cursor)
      let family = cursor.read(ServiceField.prefixFamily, 16, &out)
      cursor.read(ServiceField.prefixLength, 8, &out)
      cursor.read(ServiceField.prefixNegation, 1, &out)
      let length = cursor.read(ServiceField.prefixBytes, 7, &out)
      let most = family.number == 1 ? 4 : family.number == 2 ? 16 : 127
      if length.value > most { out.note(Note.addressLength, on: length, length.number, UInt64(most)) }
      let isAddress = family.isKnown && length.value <= most && most < 127
      if isAddress, length.isKnown {
        cursor.govern(by: length, &out)
        cursor.readStart(
          of: most, family.number == 1 ? ServiceField.prefixIPv4 : ServiceField.prefixIPv6, length.value, &out)
      } else {
        message.readCounted(length, ServiceField.prefixOther.id, &cursor, &out)
      }
      let isKnown = length.isKnown
      out.endGroup(group, cursor)
      guard isKnown else { return }
    }
  }

  /// A host's identity, RFC 8005 §5: the lengths stand before what they count.
  @Sendable private static func readHostIdentity(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let tagLength = cursor.read(ServiceField.hostTagLength, 8, &out)
    cursor.read(ServiceField.hostKeyAlgorithm, 8, &out)
    let keyLength = cursor.read(ServiceField.hostKeyLength, 16, &out)
    guard tagLength.isKnown, keyLength.isKnown else { return }
    message.readCounted(tagLength, ServiceField.hostTag.id, &cursor, &out)
    message.readCounted(keyLength, ServiceField.hostKey.id, &cursor, &out)
    while !cursor.isAtEnd, !message.isLost, out.hasRoom {
      message.readName(ServiceField.rendezvous, mayBeCompressed: false, &cursor, &out)
    }
  }

  /// A property of certificates, RFC 8659 §4.1, which is told by its tag, too.
  @Sendable private static func readProperty(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    let length = cursor.read(ServiceField.tagLength, 8, &out)
    message.readCounted(length, ServiceField.tag.id, &cursor, &out)
    guard length.isKnown else { return }
    let tag = start + 1..<cursor.offset
    let value = cursor.offset..<cursor.end
    cursor.readRest(ServiceField.value, &out)
    guard !value.isEmpty, cursor.knows(start..<value.upperBound, out) else { return }
    for property in [ServiceField.issue, ServiceField.issueWildcard, ServiceField.report]
    where cursor.bytes.isEqual(tag, to: property.name, behind: 8) {
      out.groupReading(
        property, atBit: start * 8, bits: (value.upperBound - start) * 8,
        value: TextRange(offset: value.lowerBound, count: value.count).value)
    }
  }

  @Sendable private static func readRelay(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let type = cursor.read(ServiceField.relayType, 7, &out)
    switch type.number {
    case 0: break
    case 1: cursor.read(ServiceField.relayIPv4, 32, &out)
    case 2: cursor.readAddress(ServiceField.relayIPv6, &out)
    case 3: message.readName(ServiceField.relayName, mayBeCompressed: false, &cursor, &out)
    default: out.note(Note.gatewayUnknown, on: type, type.number)
    }
  }
}

extension Span<UInt8> {
  /// Whether some of the bytes are a text's, after its first ones.
  fileprivate func isEqual(_ range: Range<Int>, to text: StaticString, behind skipped: Int) -> Bool {
    guard range.count == text.utf8CodeUnitCount - skipped else { return false }
    for index in range.enumerated() {
      // In bounds: both have as many bytes.
      if unsafe self[index.element] != text.utf8Start[skipped + index.offset] { return false }
    }
    return true
  }
}

extension Cursor {
  /// Reads the first bytes of an address of so many bytes; the rest is zero.
  mutating func readStart(of size: Int, _ field: FieldSpec, _ count: Int, _ out: inout Dissection) {
    guard size == 4 else {
      readPrefix(field, count, &out)
      return
    }
    let start = offset
    let token = readBytes(field, count, &out)
    guard token.isKnown else { return }
    var address: UInt64 = 0
    for index in 0..<4 { address = address << 8 | (index < count ? UInt64(bytes[start + index]) : 0) }
    out.fields[token.field].value = address
  }
}

extension DNSMessage {
  /// Tells the owner's name of an SRV record in its three parts: `_http`, `_tcp`, and whose service it is.
  func tellService(_ owner: DNSName, _ out: inout Dissection) {
    guard owner.isWhole else { return }
    var dots: [Int] = []
    for place in owner.text.offset..<owner.text.offset + owner.text.count where dots.count < 2 {
      let isEscaped = place > owner.text.offset && out.texts[place - 1] == 0x5c
      if out.texts[place] == 0x2e, !isEscaped { dots.append(place) }
    }
    guard dots.count == 2, out.texts[owner.text.offset] == 0x5f else { return }
    let end = owner.text.offset + owner.text.count
    let parts = [
      (DNSRecord.ServiceField.serviceName, owner.text.offset..<dots[0]),
      (DNSRecord.ServiceField.serviceProtocol, dots[0] + 1..<dots[1]),
      (DNSRecord.ServiceField.serviceDomain, dots[1] + 1..<end),
    ]
    for (field, text) in parts {
      out.groupReading(
        field, atBit: owner.bytes.lowerBound * 8, bits: owner.bytes.count * 8,
        value: TextRange(offset: text.lowerBound, count: text.count).value)
    }
  }
}
