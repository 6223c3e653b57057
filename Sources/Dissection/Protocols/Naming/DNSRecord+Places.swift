/// Records of where a host is: on the earth, in a network, in one that is planned.
extension DNSRecord {
  enum PlaceField: FieldSet {
    static let setNumber: UInt16 = 161
    static let definedIn: StaticString = "RFC 1876 §2"

    static let longitudeLength = field("dns.gpos.longitude_length", "LONGITUDE Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1712 §3")
    static let longitudeText = field("dns.gpos.longitude", "LONGITUDE", .text, .detail(""))
      .means("Degrees east of Greenwich, as text.", "RFC 1712 §3")
    static let latitudeLength = field("dns.gpos.latitude_length", "LATITUDE Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1712 §3")
    static let latitudeText = field("dns.gpos.latitude", "LATITUDE", .text, .detail(""))
      .means("Degrees north of the equator, as text.", "RFC 1712 §3")
    static let altitudeLength = field("dns.gpos.altitude_length", "ALTITUDE Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1712 §3")
    static let altitudeText = field("dns.gpos.altitude", "ALTITUDE", .text, .detail(""))
      .means("Metres above sea level, as text.", "RFC 1712 §3")

    static let version = field("dns.loc.version", "VERSION", .decimal).means("The version of this form: 0.")
    static let size = field("dns.loc.size", "SIZE", .hexadecimal)
      .means("The diameter of what is there, in centimetres: a digit, and a power of ten to multiply it by.")
    static let horizontalPrecision = field("dns.loc.horizontal_precision", "HORIZ PRE", .hexadecimal)
      .means("How precise latitude and longitude are, in the same form.")
    static let verticalPrecision = field("dns.loc.vertical_precision", "VERT PRE", .hexadecimal)
      .means("How precise the altitude is, in the same form.")
    static let latitude = field("dns.loc.latitude", "LATITUDE", .decimal)
      .means("Thousandths of a second of arc north of the equator, which is 2^31.")
    static let latitudeReading = field("dns.loc.latitude.degrees", "Degrees", .storedText)
      .means("The same in degrees, minutes and seconds.", "RFC 1876 §3")
    static let longitude = field("dns.loc.longitude", "LONGITUDE", .decimal)
      .means("Thousandths of a second of arc east of Greenwich, which is 2^31.")
    static let longitudeReading = field("dns.loc.longitude.degrees", "Degrees", .storedText)
      .means("The same in degrees, minutes and seconds.", "RFC 1876 §3")
    static let altitude = field("dns.loc.altitude", "ALTITUDE", .decimal)
      .means("Centimetres above 100,000 m below the reference spheroid of GPS.")
    static let altitudeReading = field("dns.loc.altitude.metres", "Metres", .storedText)
      .means("The same in metres above the spheroid.", "RFC 1876 §3")
    static let unknownLocation = field("dns.loc.unknown_data", "Unknown Data", .bytes)
      .means("The data of another version.")

    static let endpoint = field("dns.eid", "Endpoint Identifier", .bytes, .detail(""))
      .means("What identifies the host in Nimrod.", "draft-ietf-nimrod-dns")
    static let nimrodLocator = field("dns.nimloc", "Nimrod Locator", .bytes, .detail(""))
      .means("Where the host is in Nimrod.", "draft-ietf-nimrod-dns")
    static let atmFormat = field("dns.atma.format", "FORMAT", .enumeration(Self.formatName))
      .means("What the address is.", "ATM Forum af-dans-0152.000")
    static let atmAddress = field("dns.atma.address", "ADDRESS", .bytes, .detail(""))
      .means("The host's ATM address.", "ATM Forum af-dans-0152.000")
    static let prefixLength = field("dns.a6.prefix_len", "Prefix Length", .quantity(.bits), .detail("prefix"))
      .means("How many bits of the address are found under another name.", "RFC 2874 §3.1")
    static let suffix = field(
      "dns.a6.address_suffix", "Address Suffix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The other bits of the address, after zeros up to a byte.", "RFC 2874 §3.1")
    static let prefixName = field("dns.a6.prefix_name", "Prefix Name", .storedText, .detail(""))
      .means("Where the first bits are found.", "RFC 2874 §3.1")
    static let coding = field("dns.sink.coding", "Coding", .decimal, .detail("coding"))
      .means("How the data are encoded.", "draft-eastlake-kitchen-sink")
    static let subcoding = field("dns.sink.subcoding", "Subcoding", .decimal)
      .means("More of that.", "draft-eastlake-kitchen-sink")
    static let sinkData = field("dns.sink.data", "Data", .bytes).means("Anything.", "draft-eastlake-kitchen-sink")
    static let hierarchical = field("dns.hhit.data", "Data", .bytes)
      .means("A drone's Hierarchical Host Identity Tag and what belongs to it, in CBOR.", "RFC 9886")
    static let broadcast = field("dns.brid.data", "Data", .bytes)
      .means("What a drone broadcasts of itself, in CBOR.", "RFC 9886")
    static let userInformation = field("dns.uinfo", "Data", .bytes).means("About a user.", "IANA-Reserved")
    static let userIdentifier = field("dns.uid", "Data", .bytes).means("A user's number.", "IANA-Reserved")
    static let groupIdentifier = field("dns.gid", "Data", .bytes).means("A group's number.", "IANA-Reserved")
    static let unspecified = field("dns.unspec", "Data", .bytes).means("Anything.", "IANA-Reserved")

    static let nodePreference = field("dns.ilnp.nid.preference", "Preference", .decimal, .detail("preference"))
      .means("Among several, the lowest is taken first.", "RFC 6742 §2.1")
    static let nodeIdentifier = field("dns.ilnp.nid", "NodeID", .bytes, .detail(""))
      .means("What identifies the node, wherever it is.", "RFC 6742 §2.1")
    static let locator32Preference = field("dns.ilnp.l32.preference", "Preference", .decimal, .detail("preference"))
      .means("Among several, the lowest is taken first.", "RFC 6742 §2.2")
    static let locator32 = field("dns.ilnp.l32", "Locator32", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The node's network, over IPv4.", "RFC 6742 §2.2")
    static let locator64Preference = field("dns.ilnp.l64.preference", "Preference", .decimal, .detail("preference"))
      .means("Among several, the lowest is taken first.", "RFC 6742 §2.3")
    static let locator64 = field("dns.ilnp.l64", "Locator64", .bytes, .detail(""))
      .means("The node's network, over IPv6.", "RFC 6742 §2.3")
    static let pointerPreference = field("dns.ilnp.lp.preference", "Preference", .decimal, .detail("preference"))
      .means("Among several, the lowest is taken first.", "RFC 6742 §2.4")
    static let locatorPointer = field("dns.ilnp.lp", "FQDN", .storedText, .detail(""))
      .means("Where the locators are found.", "RFC 6742 §2.4")
    static let eui48 = field("dns.eui48", "EUI-48 Address", .macAddress, .detail(""))
      .means("A MAC address of the name.", "RFC 7043 §3.1")
    static let eui64 = field("dns.eui64", "EUI-64 Address", .bytes, .detail(""))
      .means("A MAC address of 64 bits.", "RFC 7043 §4.1")
    static let node = field("dns.ipn", "Node Number", .decimal, .detail(""))
      .means("The number of a node in delay-tolerant networks.", "draft-johnson-dns-ipn-cla")

    static let all = [
      longitudeLength, longitudeText, latitudeLength, latitudeText, altitudeLength, altitudeText, version, size,
      horizontalPrecision, verticalPrecision, latitude, latitudeReading, longitude, longitudeReading, altitude,
      altitudeReading, unknownLocation, endpoint, nimrodLocator, atmFormat, atmAddress, prefixLength, suffix,
      prefixName,
      coding, subcoding, sinkData, hierarchical, broadcast, userInformation, userIdentifier, groupIdentifier,
      unspecified,
      nodePreference, nodeIdentifier, locator32Preference, locator32, locator64Preference, locator64, pointerPreference,
      locatorPointer, eui48, eui64, node,
    ]

    @Sendable static func formatName(_ format: UInt64) -> StaticString? {
      switch format {
      case 0: "AESA"
      case 1: "E.164"
      default: nil
      }
    }
  }

  static let places: [(UInt64, [Part])] = [
    (17, [name(MailField.mailbox), name(MailField.textRecord)]),
    (18, [number(MailField.subtype, 16), name(MailField.hostname)]),
    (19, [string(MailField.packetLength, MailField.packetAddress)]),
    (
      20,
      [
        string(MailField.numberLength, MailField.telephone),
        .other { message, cursor, out in
          if cursor.isAtEnd { return }
          message.read([string(MailField.extensionLength, MailField.extensionNumber)], &cursor, &out)
        },
      ]
    ),
    (21, [number(MailField.routePreference, 16), name(MailField.intermediate)]),
    (22, [rest(MailField.nsap)]),
    (23, [name(MailField.nsapOwner)]),
    (26, [number(MailField.mappingPreference, 16), name(MailField.map822), name(MailField.mapX400)]),
    (
      27,
      [
        string(PlaceField.longitudeLength, PlaceField.longitudeText),
        string(PlaceField.latitudeLength, PlaceField.latitudeText),
        string(PlaceField.altitudeLength, PlaceField.altitudeText),
      ]
    ),
    (29, [.other(readLocation)]),
    (31, [rest(PlaceField.endpoint)]),
    (32, [rest(PlaceField.nimrodLocator)]),
    (34, [number(PlaceField.atmFormat, 8), rest(PlaceField.atmAddress)]),
    (36, [number(MailField.keyPreference, 16), wholeName(MailField.keyExchanger)]),
    (38, [.other(readPartOfAddress)]),
    (40, [number(PlaceField.coding, 8), number(PlaceField.subcoding, 8), rest(PlaceField.sinkData)]),
    (67, [rest(PlaceField.hierarchical)]),
    (68, [rest(PlaceField.broadcast)]),
    (100, [rest(PlaceField.userInformation)]),
    (101, [rest(PlaceField.userIdentifier)]),
    (102, [rest(PlaceField.groupIdentifier)]),
    (103, [rest(PlaceField.unspecified)]),
    (104, [number(PlaceField.nodePreference, 16), bytes(PlaceField.nodeIdentifier, 8)]),
    (105, [number(PlaceField.locator32Preference, 16), number(PlaceField.locator32, 32)]),
    (106, [number(PlaceField.locator64Preference, 16), bytes(PlaceField.locator64, 8)]),
    (107, [number(PlaceField.pointerPreference, 16), wholeName(PlaceField.locatorPointer)]),
    (108, [number(PlaceField.eui48, 48)]),
    (109, [bytes(PlaceField.eui64, 8)]),
    (264, [number(PlaceField.node, 64)]),
  ]

  @Sendable private static func readLocation(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let version = cursor.read(PlaceField.version, 8, &out)
    guard version.number == 0 else {
      out.note(Note.locationVersion, on: version, version.number)
      cursor.readRest(PlaceField.unknownLocation, &out)
      return
    }
    for field in [PlaceField.size, PlaceField.horizontalPrecision, PlaceField.verticalPrecision] {
      let size = cursor.read(field.id, 8, &out)
      if size.number >> 4 > 9 || size.number & 15 > 9 { out.note(Note.locationValue, on: size, size.number) }
    }
    readAngle(PlaceField.latitude, PlaceField.latitudeReading, "NS", &cursor, &out)
    readAngle(PlaceField.longitude, PlaceField.longitudeReading, "EW", &cursor, &out)
    let start = cursor.offset
    let altitude = cursor.read(PlaceField.altitude, 32, &out)
    guard altitude.isKnown else { return }
    let centimetres = altitude.value - 10_000_000
    let first = out.texts.count
    if centimetres < 0 { out.texts.append("-") }
    out.texts.append(decimal: abs(centimetres) / 100)
    out.texts.append(".")
    if abs(centimetres) % 100 < 10 { out.texts.append("0") }
    out.texts.append(decimal: abs(centimetres) % 100)
    out.texts.append(" m")
    tell(PlaceField.altitudeReading, from: first, start, &out)
  }

  /// Reads thousandths of a second of arc, and tells them as zone files do: `42 21 54.000 N`.
  private static func readAngle(
    _ field: FieldSpec, _ reading: FieldSpec, _ directions: StaticString, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let start = cursor.offset
    let angle = cursor.read(field.id, 32, &out)
    guard angle.isKnown else { return }
    let offset = angle.value - 1 << 31
    let thousandths = abs(offset)
    let first = out.texts.count
    out.texts.append(decimal: thousandths / 3_600_000)
    out.texts.append(" ")
    out.texts.append(decimal: thousandths / 60_000 % 60)
    out.texts.append(" ")
    out.texts.append(decimal: thousandths / 1000 % 60)
    out.texts.append(".")
    for divisor in [100, 10, 1] { out.texts.append(decimal: thousandths / divisor % 10) }
    out.texts.append(" ")
    // In bounds: two letters.
    out.texts.append(unsafe directions.utf8Start[offset < 0 ? 1 : 0])
    tell(reading, from: first, start, &out)
  }

  /// Adds the text that was appended as a reading of the number that was read last.
  private static func tell(_ field: FieldSpec, from first: Int, _ start: Int, _ out: inout Dissection) {
    out.reading(
      field, atBit: start * 8, bits: 32, value: TextRange(offset: first, count: out.texts.count - first).value)
  }

  /// An IPv6 address without its first bits, and the name under which they are found: RFC 2874 §3.1.
  @Sendable private static func readPartOfAddress(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let length = cursor.read(PlaceField.prefixLength, 8, &out)
    guard length.isKnown else { return }
    let count = max(0, 128 - length.value + 7) / 8
    let start = cursor.offset
    let token = cursor.readBytes(PlaceField.suffix, count, &out)
    if token.isKnown, count < 16 {
      var address = [UInt8](repeating: 0, count: 16)
      for index in 0..<count { address[16 - count + index] = cursor.bytes[start + index] }
      out.fields[token.field].value = out.keep(address)
    }
    if length.value > 0, !cursor.isShort {
      message.readName(PlaceField.prefixName, mayBeCompressed: false, &cursor, &out)
    }
  }
}
