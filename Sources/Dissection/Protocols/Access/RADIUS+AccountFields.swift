extension RADIUS {
  /// Accounting, tunnels, and addresses of IPv6.
  enum AccountField: FieldSet {
    static let setNumber: UInt16 = 137
    static let definedIn: StaticString = "RFC 2866 §5"

    static let acctStatusType = field(
      "radius.Acct_Status_Type", "Acct-Status-Type", .enumeration(RADIUS.statusName), .detail("")
    )
    .means("Whether the service begins, ends, or goes on.", "RFC 2866 §5.1")
    static let acctDelayTime = field("radius.Acct_Delay_Time", "Acct-Delay-Time", .quantity(.seconds), .detail(""))
      .means("How long the NAS has tried to send this record.", "RFC 2866 §5.2")
    static let acctInputOctets = field("radius.Acct_Input_Octets", "Acct-Input-Octets", .quantity(.bytes), .detail(""))
      .means("How many bytes came from the user, modulo 2³².", "RFC 2866 §5.3")
    static let acctOutputOctets = field(
      "radius.Acct_Output_Octets", "Acct-Output-Octets", .quantity(.bytes), .detail("")
    )
    .means("How many bytes went to the user, modulo 2³².", "RFC 2866 §5.4")
    static let acctSessionId = field("radius.Acct_Session_Id", "Acct-Session-Id", .text, .detail(""))
      .means("What the session is known by.", "RFC 2866 §5.5")
    static let acctAuthentic = field(
      "radius.Acct_Authentic", "Acct-Authentic", .enumeration(RADIUS.authenticName), .detail("")
    )
    .means("Who has authenticated the user.", "RFC 2866 §5.6")
    static let acctSessionTime = field(
      "radius.Acct_Session_Time", "Acct-Session-Time", .quantity(.seconds), .detail("")
    )
    .means("How long the user has had the service.", "RFC 2866 §5.7")
    static let acctInputPackets = field("radius.Acct_Input_Packets", "Acct-Input-Packets", .decimal, .detail(""))
      .means("How many packets came from the user.", "RFC 2866 §5.8")
    static let acctOutputPackets = field("radius.Acct_Output_Packets", "Acct-Output-Packets", .decimal, .detail(""))
      .means("How many packets went to the user.", "RFC 2866 §5.9")
    static let acctTerminateCause = field(
      "radius.Acct_Terminate_Cause", "Acct-Terminate-Cause", .enumeration(RADIUSTerminateCause.name), .detail("")
    )
    .means("Why the session has ended.", "RFC 2866 §5.10")
    static let acctMultiSessionId = field("radius.Acct_Multi_Session_Id", "Acct-Multi-Session-Id", .text, .detail(""))
      .means("What several sessions of one user have in common.", "RFC 2866 §5.11")
    static let acctLinkCount = field("radius.Acct_Link_Count", "Acct-Link-Count", .decimal, .detail(""))
      .means("How many links the session has, or has had so far.", "RFC 2866 §5.12")
    static let acctInputGigawords = field("radius.Acct_Input_Gigawords", "Acct-Input-Gigawords", .decimal, .detail(""))
      .means("How often Acct-Input-Octets has gone beyond 2³².", "RFC 2869 §5.1")
    static let acctOutputGigawords = field(
      "radius.Acct_Output_Gigawords", "Acct-Output-Gigawords", .decimal, .detail("")
    )
    .means("How often Acct-Output-Octets has gone beyond 2³².", "RFC 2869 §5.2")
    static let eventTimestamp = field("radius.Event_Timestamp", "Event-Timestamp", .unixTime, .detail(""))
      .means("When it happened.", "RFC 2869 §5.3")
    static let tunnelType = field("radius.Tunnel_Type", "Tunnel-Type", .enumeration(RADIUS.tunnelName), .detail(""))
      .means("The tunneling protocol.", "RFC 2868 §3.1")
    static let tunnelTypeTag = field("radius.Tunnel_Type.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.1")
    static let tunnelMediumType = field(
      "radius.Tunnel_Medium_Type", "Tunnel-Medium-Type", .enumeration(RADIUS.mediumName), .detail("")
    )
    .means("What the tunnel is carried by.", "RFC 2868 §3.2")
    static let tunnelMediumTypeTag = field("radius.Tunnel_Medium_Type.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.2")
    static let tunnelClientEndpoint = field(
      "radius.Tunnel_Client_Endpoint", "Tunnel-Client-Endpoint", .text, .detail("")
    )
    .means("The address of the tunnel's initiator.", "RFC 2868 §3.3")
    static let tunnelClientEndpointTag = field("radius.Tunnel_Client_Endpoint.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.3")
    static let tunnelServerEndpoint = field(
      "radius.Tunnel_Server_Endpoint", "Tunnel-Server-Endpoint", .text, .detail("")
    )
    .means("The address of the tunnel's server.", "RFC 2868 §3.4")
    static let tunnelServerEndpointTag = field("radius.Tunnel_Server_Endpoint.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.4")
    static let acctTunnelConnection = field(
      "radius.Acct_Tunnel_Connection", "Acct-Tunnel-Connection", .text, .detail("")
    )
    .means("What the tunnel's session is known by.", "RFC 2867 §4.1")
    static let tunnelPrivateGroupId = field(
      "radius.Tunnel_Private_Group_Id", "Tunnel-Private-Group-Id", .text, .detail("")
    )
    .means("The group that the session belongs to, such as a VLAN.", "RFC 2868 §3.6")
    static let tunnelPrivateGroupIdTag = field("radius.Tunnel_Private_Group_Id.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.6")
    static let tunnelAssignmentId = field("radius.Tunnel_Assignment_Id", "Tunnel-Assignment-Id", .text, .detail(""))
      .means("Which tunnel the session is put into.", "RFC 2868 §3.7")
    static let tunnelAssignmentIdTag = field("radius.Tunnel_Assignment_Id.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.7")
    static let tunnelPreference = field("radius.Tunnel_Preference", "Tunnel-Preference", .decimal, .detail(""))
      .means("Which of several tunnels comes first: the one of the lowest number.", "RFC 2868 §3.8")
    static let tunnelPreferenceTag = field("radius.Tunnel_Preference.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.8")
    static let acctInterimInterval = field(
      "radius.Acct_Interim_Interval", "Acct-Interim-Interval", .quantity(.seconds), .detail("")
    )
    .means("How often the NAS sends interim records.", "RFC 2869 §5.16")
    static let acctTunnelPacketsLost = field(
      "radius.Acct_Tunnel_Packets_Lost", "Acct-Tunnel-Packets-Lost", .decimal, .detail("")
    )
    .means("How many packets the tunnel has lost.", "RFC 2867 §4.2")
    static let tunnelClientAuthId = field("radius.Tunnel_Client_Auth_Id", "Tunnel-Client-Auth-Id", .text, .detail(""))
      .means("The name that the tunnel's initiator gives.", "RFC 2868 §3.9")
    static let tunnelClientAuthIdTag = field("radius.Tunnel_Client_Auth_Id.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.9")
    static let tunnelServerAuthId = field("radius.Tunnel_Server_Auth_Id", "Tunnel-Server-Auth-Id", .text, .detail(""))
      .means("The name that the tunnel's server gives.", "RFC 2868 §3.10")
    static let tunnelServerAuthIdTag = field("radius.Tunnel_Server_Auth_Id.tag", "Tag", .decimal)
      .means("Which of several tunnels it is about; 0: not one of several.", "RFC 2868 §3.10")
    static let nasIPv6Address = field(
      "radius.NAS_IPv6_Address", "NAS-IPv6-Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The address of the NAS.", "RFC 3162 §2.1")
    static let framedInterfaceId = field("radius.Framed_Interface_Id", "Framed-Interface-Id", .hexadecimal, .detail(""))
      .means("The last eight bytes of the user's address.", "RFC 3162 §2.2")
    static let framedIPv6Prefix = group("radius.Framed_IPv6_Prefix", "Framed-IPv6-Prefix", .detail(""))
      .means("A prefix of the user's line.", "RFC 3162 §2.3")
    static let loginIPv6Host = field(
      "radius.Login_IPv6_Host", "Login-IPv6-Host", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The host that the user is connected to.", "RFC 3162 §2.4")
    static let framedIPv6Route = field("radius.Framed_IPv6_Route", "Framed-IPv6-Route", .text, .detail(""))
      .means("A route to set up: prefix, gateway and metrics.", "RFC 3162 §2.5")
    static let framedIPv6Pool = field("radius.Framed_IPv6_Pool", "Framed-IPv6-Pool", .text, .detail(""))
      .means("The pool that the user's prefix comes from.", "RFC 3162 §2.6")
    static let errorCause = field("radius.Error_Cause", "Error-Cause", .enumeration(RADIUSErrorCause.name), .detail(""))
      .means("Why the request was not carried out.", "RFC 5176 §3.5")
    static let eapKeyName = field("radius.EAP_Key_Name", "EAP-Key-Name", .bytes, .detail(""))
      .means("The name of the key that EAP has made.", "RFC 4072 §2.5")

    static let all = [
      acctStatusType, acctDelayTime, acctInputOctets, acctOutputOctets, acctSessionId, acctAuthentic, acctSessionTime,
      acctInputPackets, acctOutputPackets, acctTerminateCause, acctMultiSessionId, acctLinkCount, acctInputGigawords,
      acctOutputGigawords, eventTimestamp, tunnelType, tunnelTypeTag, tunnelMediumType, tunnelMediumTypeTag,
      tunnelClientEndpoint, tunnelClientEndpointTag, tunnelServerEndpoint, tunnelServerEndpointTag,
      acctTunnelConnection, tunnelPrivateGroupId, tunnelPrivateGroupIdTag, tunnelAssignmentId, tunnelAssignmentIdTag,
      tunnelPreference, tunnelPreferenceTag, acctInterimInterval, acctTunnelPacketsLost, tunnelClientAuthId,
      tunnelClientAuthIdTag, tunnelServerAuthId, tunnelServerAuthIdTag, nasIPv6Address, framedInterfaceId,
      framedIPv6Prefix, loginIPv6Host, framedIPv6Route, framedIPv6Pool, errorCause, eapKeyName,
    ]
  }
}
