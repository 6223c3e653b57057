/// IANA "Differentiated Services Field Codepoints (DSCP)", as of 2025: the per-hop behaviours of RFC 2474, 2597, 3246,
/// 5865 and 8622.
enum DSCP {
  /// The name of the codepoint, the six bits alone.
  @Sendable static func name(_ codePoint: UInt64) -> StaticString? {
    switch codePoint {
    case 0: "CS0"
    case 1: "LE"
    case 8: "CS1"
    case 10: "AF11"
    case 12: "AF12"
    case 14: "AF13"
    case 16: "CS2"
    case 18: "AF21"
    case 20: "AF22"
    case 22: "AF23"
    case 24: "CS3"
    case 26: "AF31"
    case 28: "AF32"
    case 30: "AF33"
    case 32: "CS4"
    case 34: "AF41"
    case 36: "AF42"
    case 38: "AF43"
    case 40: "CS5"
    case 44: "VA"
    case 46: "EF"
    case 48: "CS6"
    case 56: "CS7"
    default: nil
    }
  }
}
