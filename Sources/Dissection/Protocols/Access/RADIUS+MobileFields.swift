extension RADIUS {
  /// Proxy mobile IPv6, and addresses of both versions.
  enum MobileField: FieldSet {
    static let setNumber: UInt16 = 139
    static let definedIn: StaticString = "RFC 6572 §4"

    static let dsLiteTunnelName = field("radius.DS_Lite_Tunnel_Name", "DS-Lite-Tunnel-Name", .text, .detail(""))
      .means("The domain name of the far end of the DS-Lite tunnel.", "RFC 6519 §4")
    static let mobileNodeIdentifier = field(
      "radius.Mobile_Node_Identifier", "Mobile-Node-Identifier", .bytes, .detail("")
    )
    .means("The mobile node's name in proxy mobile IPv6.", "RFC 6572 §4")
    static let serviceSelection = field("radius.Service_Selection", "Service-Selection", .text, .detail(""))
      .means("The service that the mobile node wants.", "RFC 6572 §4")
    static let pmip6HomeLMAIPv6Address = field(
      "radius.PMIP6_Home_LMA_IPv6_Address", "PMIP6-Home-LMA-IPv6-Address",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The mobility anchor at home.", "RFC 6572 §4")
    static let pmip6VisitedLMAIPv6Address = field(
      "radius.PMIP6_Visited_LMA_IPv6_Address", "PMIP6-Visited-LMA-IPv6-Address",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The mobility anchor in the visited network.", "RFC 6572 §4")
    static let pmip6HomeLMAIPv4Address = field(
      "radius.PMIP6_Home_LMA_IPv4_Address", "PMIP6-Home-LMA-IPv4-Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The mobility anchor at home.", "RFC 6572 §4")
    static let pmip6VisitedLMAIPv4Address = field(
      "radius.PMIP6_Visited_LMA_IPv4_Address", "PMIP6-Visited-LMA-IPv4-Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The mobility anchor in the visited network.", "RFC 6572 §4")
    static let pmip6HomeHNPrefix = group("radius.PMIP6_Home_HN_Prefix", "PMIP6-Home-HN-Prefix", .detail(""))
      .means("The mobile node's prefix at home.", "RFC 6572 §4")
    static let pmip6VisitedHNPrefix = group("radius.PMIP6_Visited_HN_Prefix", "PMIP6-Visited-HN-Prefix", .detail(""))
      .means("The mobile node's prefix in the visited network.", "RFC 6572 §4")
    static let pmip6HomeInterfaceID = field(
      "radius.PMIP6_Home_Interface_ID", "PMIP6-Home-Interface-ID", .hexadecimal, .detail("")
    )
    .means("The last eight bytes of the mobile node's address at home.", "RFC 6572 §4")
    static let pmip6VisitedInterfaceID = field(
      "radius.PMIP6_Visited_Interface_ID", "PMIP6-Visited-Interface-ID", .hexadecimal, .detail("")
    )
    .means("The last eight bytes of its address in the visited network.", "RFC 6572 §4")
    static let pmip6HomeIPv4HoA = group("radius.PMIP6_Home_IPv4_HoA", "PMIP6-Home-IPv4-HoA", .detail(""))
      .means("The mobile node's IPv4 address at home.", "RFC 6572 §4")
    static let pmip6VisitedIPv4HoA = group("radius.PMIP6_Visited_IPv4_HoA", "PMIP6-Visited-IPv4-HoA", .detail(""))
      .means("The mobile node's IPv4 address in the visited network.", "RFC 6572 §4")
    static let pmip6HomeDHCP4ServerAddress = field(
      "radius.PMIP6_Home_DHCP4_Server_Address", "PMIP6-Home-DHCP4-Server-Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The DHCP server at home.", "RFC 6572 §4")
    static let pmip6VisitedDHCP4ServerAddress = field(
      "radius.PMIP6_Visited_DHCP4_Server_Address", "PMIP6-Visited-DHCP4-Server-Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The DHCP server in the visited network.", "RFC 6572 §4")
    static let pmip6HomeDHCP6ServerAddress = field(
      "radius.PMIP6_Home_DHCP6_Server_Address", "PMIP6-Home-DHCP6-Server-Address",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The DHCPv6 server at home.", "RFC 6572 §4")
    static let pmip6VisitedDHCP6ServerAddress = field(
      "radius.PMIP6_Visited_DHCP6_Server_Address", "PMIP6-Visited-DHCP6-Server-Address",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The DHCPv6 server in the visited network.", "RFC 6572 §4")
    static let pmip6HomeIPv4Gateway = field(
      "radius.PMIP6_Home_IPv4_Gateway", "PMIP6-Home-IPv4-Gateway", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The router at home.", "RFC 6572 §4")
    static let pmip6VisitedIPv4Gateway = field(
      "radius.PMIP6_Visited_IPv4_Gateway", "PMIP6-Visited-IPv4-Gateway",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The router in the visited network.", "RFC 6572 §4")
    static let framedIPv6Address = field(
      "radius.Framed_IPv6_Address", "Framed-IPv6-Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The user's address.", "RFC 6911 §3.1")
    static let dnsServerIPv6Address = field(
      "radius.DNS_Server_IPv6_Address", "DNS-Server-IPv6-Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A DNS server for the user.", "RFC 6911 §3.2")
    static let routeIPv6Information = group("radius.Route_IPv6_Information", "Route-IPv6-Information", .detail(""))
      .means("A prefix that the network announces a route to.", "RFC 6911 §3.3")
    static let delegatedIPv6PrefixPool = field(
      "radius.Delegated_IPv6_Prefix_Pool", "Delegated-IPv6-Prefix-Pool", .text, .detail("")
    )
    .means("The pool that the delegated prefix comes from.", "RFC 6911 §3.4")
    static let statefulIPv6AddressPool = field(
      "radius.Stateful_IPv6_Address_Pool", "Stateful-IPv6-Address-Pool", .text, .detail("")
    )
    .means("The pool that the user's address comes from.", "RFC 6911 §3.5")

    static let all = [
      dsLiteTunnelName, mobileNodeIdentifier, serviceSelection, pmip6HomeLMAIPv6Address, pmip6VisitedLMAIPv6Address,
      pmip6HomeLMAIPv4Address, pmip6VisitedLMAIPv4Address, pmip6HomeHNPrefix, pmip6VisitedHNPrefix,
      pmip6HomeInterfaceID, pmip6VisitedInterfaceID, pmip6HomeIPv4HoA, pmip6VisitedIPv4HoA, pmip6HomeDHCP4ServerAddress,
      pmip6VisitedDHCP4ServerAddress, pmip6HomeDHCP6ServerAddress, pmip6VisitedDHCP6ServerAddress, pmip6HomeIPv4Gateway,
      pmip6VisitedIPv4Gateway, framedIPv6Address, dnsServerIPv6Address, routeIPv6Information, delegatedIPv6PrefixPool,
      statefulIPv6AddressPool,
    ]
  }
}
