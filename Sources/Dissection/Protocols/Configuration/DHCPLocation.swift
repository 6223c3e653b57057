/// Where the client is: by streets (RFC 4776) or on the globe (RFC 6225, of old RFC 3825).
extension DHCP {
  static func readCivicLocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(LocationField.what, 8, &out)
    cursor.readBytes(LocationField.country, 2, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(LocationField.element, cursor)
      cursor.read(LocationField.elementType, 8, &out)
      let length = cursor.read(LocationField.elementLength, 8, &out)
      within(length, &cursor, &out) { cursor, out in cursor.readRest(LocationField.elementValue, &out) }
      out.endGroup(group, cursor)
    }
  }

  /// Reads a point on the globe: three numbers, and how many of their bits are right, or how far they may be off.
  static func readGeodeticLocation(
    _ code: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = LocationField
    lengths.judge(length, is: 16, &out)
    let isUncertainty = code == 144
    readResolution(isUncertainty ? F.latitudeUncertainty : F.latitudeResolution, of: 34, !isUncertainty, &cursor, &out)
    readDegrees(F.latitude, F.latitudeDegrees, &cursor, &out)
    readResolution(
      isUncertainty ? F.longitudeUncertainty : F.longitudeResolution, of: 34, !isUncertainty, &cursor, &out)
    readDegrees(F.longitude, F.longitudeDegrees, &cursor, &out)
    cursor.read(F.altitudeType, 4, &out)
    readResolution(isUncertainty ? F.altitudeUncertainty : F.altitudeResolution, of: 30, !isUncertainty, &cursor, &out)
    readFixedPoint(F.altitude, F.altitudeText, 30, fraction: 8, digits: 2, &cursor, &out)
    if isUncertainty {
      cursor.read(F.version, 2, &out)
      cursor.read(F.reserved, 3, &out)
      cursor.read(F.shortDatum, 3, &out)
    } else {
      cursor.read(F.datum, 8, &out)
    }
  }

  private static func readResolution(
    _ field: FieldSpec, of bits: UInt64, _ isResolution: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let token = cursor.read(field, 6, &out)
    if isResolution, token.number > bits { out.note(Note.resolution, on: token, token.number, bits) }
  }

  private static func readDegrees(
    _ field: FieldSpec, _ text: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    readFixedPoint(field, text, 34, fraction: 25, digits: 7, &cursor, &out)
  }

  /// Reads a signed number with a fraction, and tells it with so many digits after the point.
  static func readFixedPoint(
    _ field: FieldSpec, _ text: FieldSpec, _ bits: Int, fraction: Int, digits: Int, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let group = out.beginGroup(text, cursor)
    let token = cursor.read(field, bits, &out)
    out.endGroup(group, cursor)
    guard token.isKnown else { return }
    let unused = UInt64(64 - bits)
    let number = Int64(bitPattern: token.number << unused) >> Int64(unused)
    let factor = (0..<digits).reduce(UInt64(1)) { product, _ in product * 10 }
    // Less than 2^34 by less than 2^24.
    let scaled = (number.magnitude * factor + 1 << UInt64(fraction - 1)) >> UInt64(fraction)
    var characters = number < 0 ? [UInt8(ascii: "-")] : []
    characters += String(scaled / factor).utf8
    characters.append(UInt8(ascii: "."))
    let behind = String(scaled % factor)
    characters += [UInt8](repeating: 0x30, count: digits - behind.utf8.count) + behind.utf8
    out.fields[group.index].value = out.keep(characters)
  }

  enum LocationField: FieldSet {
    static let setNumber: UInt16 = 209
    static let definedIn: StaticString = "RFC 6225 §2.2"

    static let what = field("dhcp.option.civic_location.what", "What", .enumeration(Self.whatName), .detail(""))
      .means("Whose place it is.", "RFC 4776 §3.1")
    static let country = field("dhcp.option.civic_location.country", "Countrycode", .text, .detail(""))
      .means("The country, by the two letters of ISO 3166.", "RFC 4776 §3.1")
    static let element = group(
      "dhcp.option.civic_location.element", "Civic Address Element", .detail(""), isNamedByFirstChild: true
    )
    .means("A part of the address.", "RFC 4776 §3.3")
    static let elementType = field(
      "dhcp.option.civic_location.ca_type", "CAtype", .enumeration(CivicAddressType.name)
    )
    .means("Which part.", "RFC 4776 §3.4")
    static let elementLength = field("dhcp.option.civic_location.ca_length", "CAlength", .quantity(.bytes))
      .means("How long it is.", "RFC 4776 §3.3")
    static let elementValue = field("dhcp.option.civic_location.ca_value", "CAvalue", .text, .detail(""))
      .means("The part, such as the street's name.", "RFC 4776 §3.3")
    static let latitudeResolution = field(
      "dhcp.option.rfc3825.latitude_res", "LaRes, Latitude Resolution", .quantity(.bits)
    )
    .means("How many first bits of the latitude are right.", "RFC 6225 §2.3.1")
    static let latitudeUncertainty = field(
      "dhcp.option.rfc3825.latitude_unc", "LatUnc, Latitude Uncertainty", .decimal
    )
    .means("How far the latitude may be off: 2^(8 - this) degrees.", "RFC 6225 §2.3.2")
    static let latitude = field("dhcp.option.rfc3825.latitude_raw", "Latitude in Binary", .hexadecimal)
      .means("Degrees north of the equator, with 25 bits after the binary point.")
    static let latitudeDegrees = field("dhcp.option.rfc3825.latitude", "Latitude", .storedText, .detail(""))
      .means("Degrees north of the equator, or east of Greenwich, as a decimal number.")
    static let longitudeResolution = field(
      "dhcp.option.rfc3825.longitude_res", "LoRes, Longitude Resolution", .quantity(.bits)
    )
    .means("How many first bits of the longitude are right.", "RFC 6225 §2.3.1")
    static let longitudeUncertainty = field(
      "dhcp.option.rfc3825.longitude_unc", "LongUnc, Longitude Uncertainty", .decimal
    )
    .means("How far the longitude may be off: 2^(8 - this) degrees.", "RFC 6225 §2.3.2")
    static let longitude = field("dhcp.option.rfc3825.longitude_raw", "Longitude in Binary", .hexadecimal)
      .means("Degrees east of Greenwich, with 25 bits after the binary point.")
    static let longitudeDegrees = field("dhcp.option.rfc3825.longitude", "Longitude", .storedText, .detail(""))
      .means("Degrees north of the equator, or east of Greenwich, as a decimal number.")
    static let altitudeType = field(
      "dhcp.option.rfc3825.altitude_type", "AType, Altitude Type", .enumeration(Self.altitudeTypeName)
    )
    .means("What the altitude counts.", "RFC 6225 §2.4")
    static let altitudeResolution = field(
      "dhcp.option.rfc3825.altitude_res", "AltRes, Altitude Resolution", .quantity(.bits)
    )
    .means("How many first bits of the altitude are right.", "RFC 6225 §2.4")
    static let altitudeUncertainty = field(
      "dhcp.option.rfc3825.altitude_unc", "AltUnc, Altitude Uncertainty", .decimal
    )
    .means("How far the altitude may be off: 2^(21 - this) metres.", "RFC 6225 §2.4")
    static let altitude = field("dhcp.option.rfc3825.altitude_raw", "Altitude in Binary", .hexadecimal)
      .means("Metres or floors, with 8 bits after the binary point.")
    static let altitudeText = field("dhcp.option.rfc3825.altitude", "Altitude", .storedText, .detail("at"))
      .means("Metres or floors, as a decimal number.")
    static let datum = field("dhcp.option.rfc3825.datum", "Datum", .enumeration(Self.datumName))
      .means("The model of the globe.", "RFC 6225 §2.5")
    static let version = field("dhcp.option.rfc3825.version", "Ver, Version", .decimal)
      .means("Always 1.", "RFC 6225 §2.2")
    static let reserved = field("dhcp.option.rfc3825.reserved", "Res, Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6225 §2.2")
    static let shortDatum = field("dhcp.option.rfc3825.datum", "Datum", .enumeration(Self.datumName))
      .means("The model of the globe.", "RFC 6225 §2.5")

    static let all = [
      what, country, element, elementType, elementLength, elementValue, latitudeResolution, latitudeUncertainty,
      latitude, latitudeDegrees, longitudeResolution, longitudeUncertainty, longitude, longitudeDegrees,
      altitudeType, altitudeResolution, altitudeUncertainty, altitude, altitudeText, datum, version, reserved,
      shortDatum,
    ]

    @Sendable static func whatName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "the DHCP server"
      case 1: "the network element that is thought to be nearest"
      case 2: "the client"
      default: nil
      }
    }

    /// IANA "GeoConf Option fields", as of 2025.
    @Sendable static func altitudeTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "no known altitude"
      case 1: "metres"
      case 2: "floors"
      default: nil
      }
    }

    @Sendable static func datumName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "WGS 84"
      case 2: "NAD83 with NAVD88"
      case 3: "NAD83 with MLLW"
      default: nil
      }
    }
  }
}
