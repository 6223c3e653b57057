import Packets

/// The one list of protocols, and what is looked up in it.
enum Registry {
  /// Every protocol that dissect decodes. A new one is a line here.
  static let protocols: [any ProtocolDecoder.Type] = [
    Data.self,
    Trailer.self,
    Ethernet.self,
    VLAN.self,
    LLC.self,
    MPLS.self,
    Pseudowire.self,
    BackboneServiceInstanceTag.self,
    PPPoE.self,
    PPP.self,
    HDLCFraming.self,
    LCP.self,
    IPCP.self,
    IPV6CP.self,
    NCP.self,
    PAP.self,
    CHAP.self,
    CiscoHDLC.self,
    FrameRelay.self,
    ARCNET.self,
    FDDI.self,
    TokenRing.self,
    IPOverFibreChannel.self,
    IPOverInfiniBand.self,
    SLARP.self,
    LinuxCooked.self,
    Loopback.self,
    RawIP.self,
    IEEE80211.self,
    IEEE80211Aggregate.self,
    Radiotap.self,
    Prism.self,
    AVS.self,
    PerPacketInformation.self,
    NetfilterLog.self,
    PacketFilterLog.self,
    Encapsulation.self,
    IPNet.self,
    JuniperHeader.self,
    PacketTap.self,
    ExportedPDU.self,
    STP.self,
    LLDP.self,
    CDP.self,
    FabricPath.self,
    SlowProtocols.self,
    LACP.self,
    LinkMarker.self,
    OAM.self,
    ESMC.self,
    EAPOL.self,
    MKA.self,
    EAP.self,
    ARP.self,
    RARP.self,
    IPv4.self,
    IPv6.self,
    IPv6HopByHop.self,
    IPv6DestinationOptions.self,
    IPv6Routing.self,
    IPv6Fragment.self,
    IPv6NoNextHeader.self,
    AuthenticationHeader.self,
    EncapsulatingSecurityPayload.self,
    Mobility.self,
    HIP.self,
    Shim6.self,
    ICMP.self,
    ICMPExtensions.self,
    ICMPv6.self,
    IGMP.self,
    RGMP.self,
    GRE.self,
    ERSPAN.self,
    VXLAN.self,
    VXLANGPE.self,
    GENEVE.self,
    NSH.self,
    CiscoMetaData.self,
    GTP.self,
    GTPv2.self,
    WireGuard.self,
    L2TP.self,
    Teredo.self,
    LISPData.self,
    LISP.self,
    IPComp.self,
    EtherIP.self,
    GUE.self,
    NHRP.self,
    TCP.self,
    TCPSegmentData.self,
    TCPReassembly.self,
    UDP.self,
    UDPOptions.self,
    UDPLite.self,
    HTTP.self,
    HTTPBody.self,
    HTTPContent.self,
    WebSocket.self,
    WebSocketMessage.self,
    JSON.self,
    URLEncodedForm.self,
    Multipart.self,
    TextLines.self,
    PNG.self,
    GIF.self,
    JPEG.self,
    WebP.self,
    DNS.self,
    DNSOverTCP.self,
    MulticastDNS.self,
    LLMNR.self,
    NBNS.self,
    DHCP.self,
    DHCPLongOption.self,
    DHCPv6.self,
    NTP.self,
    TFTP.self,
    Syslog.self,
    SSDP.self,
    STUN.self,
    RIP.self,
    RIPng.self,
    VRRP.self,
    HSRP.self,
    BFD.self,
    BFDEcho.self,
    PIM.self,
    PIMVersion1.self,
    OSPF.self,
    BGP.self,
    BER.self,
    SNMP.self,
    AgentX.self,
    RADIUS.self,
  ]

  /// More than every number of a protocol or of a set of fields or notes.
  static let setCount =
    1 + Int((protocols.map { $0.number } + fieldSets.map { $0.setNumber } + noteSets.map { $0.setNumber }).max() ?? 0)

  static var fieldSets: [any FieldSet.Type] { protocols.flatMap { $0.spec.fields } }
  static var noteSets: [any NoteSet.Type] { protocols.flatMap { $0.spec.notes } }

  static let fieldTable = FieldTable(of: fieldSets)
  private static let noteTable = NoteTable()
  private static let specs: [ProtocolSpec?] = {
    var specs = [ProtocolSpec?](repeating: nil, count: setCount)
    for one in protocols { specs[Int(one.number)] = one.spec }
    return specs
  }()

  static func spec(of field: FieldID) -> FieldSpec { fieldTable.spec(of: field) }
  static func spec(of note: NoteID) -> NoteSpec { noteTable.spec(of: note) }
  static func spec(of id: ProtocolID) -> ProtocolSpec {
    specs.indices.contains(Int(id.rawValue)) ? specs[Int(id.rawValue)] ?? Data.spec : Data.spec
  }
}

// MARK: The protocols of nearly every packet

// They are found and decoded without a look into the tables, in line. A test holds what stands here against the
// declarations.
extension ProtocolTable {
  /// The protocol that these bytes are of; `nil` where nothing follows.
  @inline(__always)
  func find(_ next: Next, _ cursor: inout Cursor) -> ProtocolID? {
    if case .nothing = next { return nil }
    guard !hasRules else { return look(for: next, &cursor) }
    switch next {
    case .number(.linkType, 1): return Ethernet.id
    case .number(.etherType, 0x0800): return IPv4.id
    case .number(.ipProtocol, 6): return TCP.id
    case .data: return Data.id
    case .ports(let space, let source, let destination):
      return cursor.isAtEnd ? nil : find(space, source, destination, cursor)
    default: return look(for: next, &cursor)
    }
  }

  /// Decodes one layer.
  @inline(__always)
  func decode(_ id: ProtocolID, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    switch id {
    case Ethernet.id: Ethernet.decode(&cursor, into: &out)
    case IPv4.id: IPv4.decode(&cursor, into: &out)
    case TCP.id: TCP.decode(&cursor, into: &out)
    case HTTP.id: HTTP.decode(&cursor, into: &out)
    case Data.id: Data.decode(&cursor, into: &out)
    default: decodeByTable(id, &cursor, into: &out)
    }
  }
}
