/// What extension fields of NTP have: IANA "NTP Extension Field Types", as of 2025 (RFC 5906, RFC 7821, RFC 8915, RFC 9748).
enum NTPExtension {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 2: "Autokey No-Operation Request"
    case 258: "Autokey Association Message Request"
    case 260: "Unique Identifier"
    case 514: "Autokey Certificate Message Request"
    case 516: "NTS Cookie"
    case 770: "Autokey Cookie Message Request"
    case 772: "NTS Cookie Placeholder"
    case 1026: "Autokey Message Request"
    case 1028: "NTS Authenticator and Encrypted Extension Fields"
    case 1282: "Autokey Leapseconds Message Request"
    case 1538: "Autokey Sign Message Request"
    case 1794: "Autokey IFF Identity Message Request"
    case 2050: "Autokey GQ Identity Message Request"
    case 2306: "Autokey MV Identity Message Request"
    case 8197: "Checksum Complement"
    case 32770: "Autokey No-Operation Response"
    case 33026: "Autokey Association Message Response"
    case 33282: "Autokey Certificate Message Response"
    case 33538: "Autokey Cookie Message Response"
    case 33794: "Autokey Message Response"
    case 34050: "Autokey Leapseconds Message Response"
    case 34306: "Autokey Sign Message Response"
    case 34562: "Autokey IFF Identity Message Response"
    case 34818: "Autokey GQ Identity Message Response"
    case 35074: "Autokey MV Identity Message Response"
    default: nil
    }
  }
}
