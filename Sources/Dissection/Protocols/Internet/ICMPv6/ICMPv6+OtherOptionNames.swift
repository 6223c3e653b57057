/// What the values of the options of mobility, of networks of small devices, and of provisioning mean.
extension ICMPv6.OtherOptionField {
  @Sendable static func uptimeFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 7: "May Sleep"
    case 6: "Peer NSSI Valid"
    default: nil
    }
  }

  @Sendable static func anchorFlagName(_ bit: Int) -> StaticString? { bit == 7 ? "Regional" : nil }

  @Sendable static func addressCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Old Care-of Address"
    case 2: "New Care-of Address"
    case 3: "NAR's IP Address"
    case 4: "NAR's Prefix"
    default: nil
    }
  }

  @Sendable static func linkCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Wildcard"
    case 1: "New access point"
    case 2: "Mobile node"
    case 3: "New access router"
    case 4: "Source of the message"
    case 5: "Access point known to the router"
    case 6: "Access point known to the router, prefix too"
    case 7: "No prefix information for the access point"
    default: nil
    }
  }

  @Sendable static func acknowledgmentName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "NCoA is invalid"
    case 2: "NCoA is invalid, use the supplied one"
    case 3: "NCoA is invalid, use NAR's address"
    case 4: "PCoA supplied, do not send binding update"
    case 128: "Link-layer address unrecognized"
    default: nil
    }
  }

  @Sendable static func assistName(_ value: UInt64) -> StaticString? {
    value == 1 ? "Access Network Identifier" : nil
  }

  @Sendable static func nodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "NAI"
    case 2: "IMSI"
    default: nil
    }
  }

  @Sendable static func kindName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unicast address"
    case 1: "multicast group"
    case 2: "anycast address"
    default: nil
    }
  }

  /// IANA "Address Registration Option Status Values", as of 2025.
  @Sendable static func registrationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Success"
    case 1: "Duplicate Address"
    case 2: "Neighbor Cache Full"
    case 3: "Moved"
    case 4: "Removed"
    case 5: "Validation Requested"
    case 6: "Duplicate Source Address"
    case 7: "Invalid Source Address"
    case 8: "Registered Address Topologically Incorrect"
    case 9: "6LBR Registry Saturated"
    case 10: "Validation Failed"
    default: nil
    }
  }
}
