/// The names in extended communities.
extension BGP.ExtendedField {
  /// IANA "BGP Transitive Extended Community Types" and "BGP Non-Transitive Extended Community Types", as of 2025.
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "Transitive Two-Octet AS-Specific"
    case 0x01: "Transitive IPv4-Address-Specific"
    case 0x02: "Transitive Four-Octet AS-Specific"
    case 0x03: "Transitive Opaque"
    case 0x04: "QoS Marking"
    case 0x05: "CoS Capability"
    case 0x06: "EVPN"
    case 0x07: "FlowSpec Transitive"
    case 0x08: "Flow spec redirect/mirror to IP next-hop"
    case 0x09: "FlowSpec Redirect to Indirection-id"
    case 0x0a: "Transitive Transport Class"
    case 0x0b: "Service Function Chaining"
    case 0x0c: "Mobile User Plane"
    case 0x40: "Non-Transitive Two-Octet AS-Specific"
    case 0x41: "Non-Transitive IPv4-Address-Specific"
    case 0x42: "Non-Transitive Four-Octet AS-Specific"
    case 0x43: "Non-Transitive Opaque"
    case 0x44: "QoS Marking, non-transitive"
    case 0x4a: "Non-Transitive Transport Class"
    case 0x80: "Generic Transitive"
    case 0x81: "Generic Transitive, Part 2"
    case 0x82: "Generic Transitive, Part 3"
    case 0x88: "EIGRP (Cisco)"
    default: nil
    }
  }

  /// IANA "BGP Transitive IPv6-Address-Specific Extended Community Types", as of 2025.
  @Sendable static func longName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x0002: "Route Target"
    case 0x0003: "Route Origin"
    case 0x0004: "OSPFv3 Route Attributes (deprecated)"
    case 0x000b: "VRF Route Import"
    case 0x000c: "Flow-spec Redirect to IPv6"
    case 0x000d: "Flow-spec RT-Redirect IPv6"
    case 0x0010: "Cisco VPN-Distinguisher"
    case 0x0011: "UUID-based Route Target"
    case 0x0012: "Inter-Area P2MP Segmented Next-Hop"
    default: nil
    }
  }

  @Sendable static func insertionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 128: "absolute value"
    case 129: "IGP cost"
    case 130: "external or internal"
    case 131: "BGP ID"
    default: nil
    }
  }

  @Sendable static func ospfTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1, 2: "intra-area"
    case 3: "inter-area"
    case 5: "external"
    case 7: "NSSA"
    case 129: "sham link endpoint"
    default: nil
    }
  }

  @Sendable static func validityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "valid"
    case 1: "not found"
    case 2: "invalid"
    default: nil
    }
  }

  /// IANA "DF Alg", as of 2025.
  @Sendable static func electionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "default, modulo"
    case 1: "Highest Random Weight"
    case 2: "highest preference"
    case 3: "lowest preference"
    default: nil
    }
  }

  @Sendable static func technologyName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "DiffServ enabled IP"
    case 1: "Ethernet using 802.1q priority tag"
    case 2: "MPLS using E-LSP"
    case 3: "Virtual Channel (VC) encoding"
    case 4: "GMPLS, time slot encoding"
    case 5: "GMPLS, lambda encoding"
    case 6: "GMPLS, fibre encoding"
    default: nil
    }
  }
}
