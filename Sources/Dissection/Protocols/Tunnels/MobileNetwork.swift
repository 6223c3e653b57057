/// What the signalling of mobile networks has in many places: who runs a network, and where a subscriber is.
enum MobileNetwork {
  /// What a country code and a network code stand before.
  enum Place {
    case network, locationArea, routingArea, serviceArea, cell, ecgi, trackingArea

    fileprivate var fields: (country: FieldID, network: FieldID) {
      switch self {
      case .network: (Field.country.id, Field.network.id)
      case .locationArea: (Field.areaCountry.id, Field.areaNetwork.id)
      case .routingArea: (Field.routingCountry.id, Field.routingNetwork.id)
      case .serviceArea: (Field.serviceCountry.id, Field.serviceNetwork.id)
      case .cell: (Field.cellCountry.id, Field.cellNetwork.id)
      case .ecgi: (Field.accessCountry.id, Field.accessNetwork.id)
      case .trackingArea: (Field.trackingCountry.id, Field.trackingNetwork.id)
      }
    }
  }

  /// Reads a country code and a network code, decimal digits in three bytes:
  ///
  ///     | MCC 2 | MCC 1 | MNC 3 | MCC 3 | MNC 2 | MNC 1 |        MNC 3 is 15 where there are two digits
  static func readNetwork(_ place: Place, _ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset
    let token = cursor.read(Field.code, 24, &out)
    guard token.isKnown else { return }
    let country = [16, 20, 8].map { digit(token.bits($0, 4)) }
    let network = [0, 4, 12].map { token.bits($0, 4) }.filter { $0 != 15 }.map(digit)
    out.fields[token.field].value = out.keep(country + [0x2d] + network)
    let countryText = out.keep(country)
    let networkText = out.keep(network)
    out.reading(place.fields.country, start..<start + 2, value: countryText)
    out.reading(place.fields.network, start + 1..<start + 3, value: networkText)
  }

  private static func digit(_ value: UInt64) -> UInt8 { UInt8(value < 10 ? 0x30 + value : 0x57 + value) }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 147
    static let definedIn: StaticString = "3GPP TS 23.003 §2.2"

    static let code = field("e212.plmn", "Mobile Country Code and Mobile Network Code", .storedText, .detail(""))
      .means("Which network it is: the country's number, and the network's in it.")
    static let country = field("e212.mcc", "Mobile Country Code (MCC)", .storedText).means("The country's number.")
    static let network = field("e212.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The network's number in its country.")
    static let areaCountry = field("e212.lai.mcc", "Mobile Country Code (MCC)", .storedText).means(
      "The number of the location area's country.")
    static let areaNetwork = field("e212.lai.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The number of the location area's network.")
    static let routingCountry = field("e212.rai.mcc", "Mobile Country Code (MCC)", .storedText).means(
      "The number of the routing area's country.")
    static let routingNetwork = field("e212.rai.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The number of the routing area's network.")
    static let serviceCountry = field("e212.sai.mcc", "Mobile Country Code (MCC)", .storedText).means(
      "The number of the service area's country.")
    static let serviceNetwork = field("e212.sai.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The number of the service area's network.")
    static let cellCountry = field("e212.cgi.mcc", "Mobile Country Code (MCC)", .storedText).means(
      "The number of the cell's country.")
    static let cellNetwork = field("e212.cgi.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The number of the cell's network.")
    static let accessCountry = field("e212.ecgi.mcc", "Mobile Country Code (MCC)", .storedText).means(
      "The number of the country of LTE's cell.")
    static let accessNetwork = field("e212.ecgi.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The number of the network of LTE's cell.")
    static let trackingCountry = field("e212.tai.mcc", "Mobile Country Code (MCC)", .storedText).means(
      "The number of the tracking area's country.")
    static let trackingNetwork = field("e212.tai.mnc", "Mobile Network Code (MNC)", .storedText).means(
      "The number of the tracking area's network.")

    static let all = [
      code, country, network, areaCountry, areaNetwork, routingCountry, routingNetwork, serviceCountry, serviceNetwork,
      cellCountry, cellNetwork, accessCountry, accessNetwork, trackingCountry, trackingNetwork,
    ]
  }
}
