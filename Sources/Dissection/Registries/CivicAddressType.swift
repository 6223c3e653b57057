/// Parts of a civic address: IANA "Civic Address Types Registry", as of 2025 (RFC 4776 §3.4, RFC 6848).
enum CivicAddressType {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "language"
    case 1: "state or province"
    case 2: "county"
    case 3: "city"
    case 4: "borough or city district"
    case 5: "neighborhood"
    case 6: "group of streets"
    case 16: "leading street direction"
    case 17: "trailing street suffix"
    case 18: "street suffix or type"
    case 19: "house number"
    case 20: "house number suffix"
    case 21: "landmark"
    case 22: "additional location information"
    case 23: "name"
    case 24: "postal code"
    case 25: "building"
    case 26: "unit"
    case 27: "floor"
    case 28: "room"
    case 29: "type of place"
    case 30: "postal community name"
    case 31: "post office box"
    case 32: "additional code"
    case 33: "seat"
    case 34: "primary road name"
    case 35: "road section"
    case 36: "branch road name"
    case 37: "sub-branch road name"
    case 38: "street name pre-modifier"
    case 39: "street name post-modifier"
    case 40: "extension"
    case 128: "script"
    default: nil
    }
  }
}
