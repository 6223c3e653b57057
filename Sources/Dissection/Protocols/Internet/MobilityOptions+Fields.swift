extension MobilityOptions {
  /// What all options have in common, and those of Mobile IPv6 and of Proxy Mobile IPv6's beginning.
  enum Field: FieldSet {
    static let setNumber: UInt16 = 63
    static let definedIn: StaticString = "RFC 6275 §6.2"

    static let option = group("mip6.option", "Mobility Option", isNamedByFirstChild: true)
      .means("What a message has beside its fixed part.")
    static let type = field("mip6.mobility_opt", "Option Type", .enumeration(typeName)).means("Which option this is.")
    static let length = field("mip6.mobility_opt.len", "Option Length", .quantity(.bytes))
      .means("How long the option's data is: type and length are not counted.")
    static let padding = field("mip6.padn", "Padding", .bytes).means("Must be zero.")
    static let data = field("mip6.mobility_opt.data", "Option Data", .bytes)
      .means("What the option says: its parts are not told here.")
    static let surplus = field("mip6.mobility_opt.surplus", "Surplus", .bytes)
      .means("Bytes that the option's length gives it and its definition does not.")
    static let reserved = field("mip6.mobility_opt.reserved", "Reserved", .decimal).means("Must be zero.")
    static let refreshInterval = field(
      "mip6.bra.interval", "Refresh Interval", .scaled(.units, by: 4, .seconds), .detail("")
    )
    .means("How soon the home agent would like the next Binding Update, in units of four seconds.", "RFC 6275 §6.2.4")
    static let alternateCareOf = field(
      "mip6.acoa.acoa", "Alternate Care-of Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Where the mobile node is, if not at the packet's source address.", "RFC 6275 §6.2.5")
    static let homeNonce = field("mip6.ni.hni", "Home Nonce Index", .decimal, .detail("home"))
      .means("Which nonce the Home Test told.", "RFC 6275 §6.2.6")
    static let careOfNonce = field("mip6.ni.cni", "Care-of Nonce Index", .decimal, .detail("care-of"))
      .means("Which nonce the Care-of Test told.", "RFC 6275 §6.2.6")
    static let authenticator = field("mip6.bad.auth", "Authenticator", .bytes)
      .means("Proves that the sender has both keygen tokens.", "RFC 6275 §6.2.7")
    static let prefixLength = field("mip6.nemo.mnp.pfl", "Prefix Length", .decimal, .detail("length"))
      .means("How many bits of the address are the prefix.", "RFC 3963 §4.3, RFC 5213 §8.3")
    static let prefix = field("mip6.nemo.mnp.mnp", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The prefix of the mobile node's network.", "RFC 3963 §4.3, RFC 5213 §8.3")
    static let linkLayerCode = field("mip6.lla.optcode", "Option-Code", .decimal).means(
      "2: the node's own.", "RFC 5568 §6.4.3")
    static let linkLayerAddress = field("mip6.lla", "Link-Layer Address", .bytes, .detail(""))
      .means("The mobile node's hardware address.", "RFC 5568 §6.4.3")
    static let identifierSubtype = field("mip6.mnid.subtype", "Subtype", .enumeration(identifierName))
      .means("What kind of identifier it is.", "RFC 4283 §3")
    static let identifier = field("mip6.mnid.identifier", "Identifier", .text, .detail(""))
      .means("Who the mobile node is.", "RFC 4283 §3")
    static let authenticationSubtype = field("mip6.auth.subtype", "Subtype", .enumeration(authenticationName))
      .means("Who is to verify it.", "RFC 4285 §5")
    static let mobilitySPI = field("mip6.auth.mobility_spi", "Mobility SPI", .hexadecimal, .detail("spi"))
      .means("Which keys and algorithm.", "RFC 4285 §5")
    static let authenticationData = field("mip6.auth.auth_data", "Authentication Data", .bytes)
      .means("Proves who has sent the message.", "RFC 4285 §5")
    static let messageIdentifier = field("mip6.mseg_id.timestamp", "Timestamp", .hexadecimal, .detail(""))
      .means("When the message was sent, in NTP's format: it is not taken twice.", "RFC 4285 §6")
    static let cgaParameters = field("mip6.cgar.cga_par", "CGA Parameters", .bytes)
      .means("What the home address was made from.", "RFC 4866 §5.1")
    static let signature = field("mip6.sign.sign", "Signature", .bytes)
      .means("Made with the key that the home address was made from.", "RFC 4866 §5.2")
    static let permanentToken = field("mip6.phkt.phkt", "Permanent Home Keygen Token", .bytes)
      .means("A token for all messages to come, encrypted.", "RFC 4866 §5.3")
    static let careOfToken = field("mip6.mocot.co_keygen_tok", "Care-of Keygen Token", .bytes)
      .means("The token of a Care-of Test that came with the message.", "RFC 4866 §5.5")
    static let dnsStatus = field("mip6.dnsu.status", "Status", .enumeration(dnsName), .detail(""))
      .means("What came of the DNS update.", "RFC 5026 §8.1")
    static let dnsRemove = flag("mip6.dnsu.flag.r", "R").means("Set: the name is to be removed.", "RFC 5026 §8.1")
    static let dnsName = field("mip6.dnsu.mn_id", "MN Identity", .bytes)
      .means("The mobile node's domain name, as DNS encodes it.", "RFC 5026 §8.1")
    static let experimental = field("mip6.em.data", "Data", .bytes).means("An experiment's own.", "RFC 5096 §4")
    static let vendor = field("mip6.vsm.vendorId", "Vendor ID", .decimal, .detail("vendor"))
      .means("Whose option it is, by IANA's Private Enterprise Numbers.", "RFC 5094 §3")
    static let vendorSubtype = field("mip6.vsm.subtype", "Sub-Type", .decimal).means("Which of them.", "RFC 5094 §3")
    static let vendorData = field("mip6.vsm.data", "Data", .bytes).means("The vendor's own.", "RFC 5094 §3")
    static let service = field("mip6.ss.identifier", "Identifier", .text, .detail(""))
      .means("Which service the mobile node wants.", "RFC 5149 §3")
    static let fastSPI = field("mip6.badff.spi", "SPI", .hexadecimal).means("Which keys.", "RFC 5568 §6.4.5")
    static let fastAuthenticator = field("mip6.badff.auth", "Authenticator", .bytes)
      .means("Proves who has sent the Fast Binding Update.", "RFC 5568 §6.4.5")
    static let handoffReserved = field("mip6.hi.reserved", "Reserved", .decimal).means("Must be zero.", "RFC 5213 §8.4")
    static let handoff = field("mip6.hi", "Handoff Indicator", .enumeration(handoffName), .detail(""))
      .means("What has happened to the mobile node.", "RFC 5213 §8.4")
    static let accessReserved = field("mip6.att.reserved", "Reserved", .decimal).means("Must be zero.", "RFC 5213 §8.5")
    static let access = field("mip6.att", "Access Technology Type", .enumeration(accessName), .detail(""))
      .means("What the mobile node is attached by.", "RFC 5213 §8.5")
    static let linkIdentifierReserved = field("mip6.mnlli.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 5213 §8.6")
    static let linkIdentifier = field("mip6.mnlli.lli", "Link-layer Identifier", .bytes, .detail(""))
      .means("The mobile node's interface.", "RFC 5213 §8.6")
    static let linkLocal = field("mip6.lila_lla", "Link-local Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The address that the gateway uses on the mobile node's link.", "RFC 5213 §8.7")
    static let timestampSeconds = field("mip6.timestamp_tmp", "Seconds", .unixTime, .detail(""))
      .means("When the message was sent, in seconds since 1970.", "RFC 5213 §8.8")
    static let timestampFraction = field("mip6.timestamp_fraction", "Fraction", .decimal)
      .means("In 65,536ths of a second.", "RFC 5213 §8.8")
    static let restartCounter = field("mip6.rc", "Restart Counter", .decimal, .detail(""))
      .means("Changes where the sender has lost its state.", "RFC 5847 §3.4")

    static let all = [
      option, type, length, padding, data, surplus, reserved, refreshInterval, alternateCareOf, homeNonce, careOfNonce,
      authenticator, prefixLength, prefix, linkLayerCode, linkLayerAddress, identifierSubtype, identifier,
      authenticationSubtype, mobilitySPI, authenticationData, messageIdentifier, cgaParameters, signature,
      permanentToken, careOfToken, dnsStatus, dnsRemove, dnsName, experimental, vendor, vendorSubtype, vendorData,
      service, fastSPI, fastAuthenticator, handoffReserved, handoff, accessReserved, access, linkIdentifierReserved,
      linkIdentifier, linkLocal, timestampSeconds, timestampFraction, restartCounter,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 63

    static let unassignedType = note("mip6.mobility_opt.unassigned", .note, "unassigned option")
      .says("IANA has not assigned this type; receivers skip the option.")
    static let lengthTooShort = note("mip6.opt.len.invalid", .error, "bad option length")
      .says("{a:bytes} are too few for this option.")

    static let all = [unassignedType, lengthTooShort]
  }
}
