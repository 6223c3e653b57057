import Packets

/// The protocols that dissect decodes. A new one is a case here, its file in `Protocols`, and its fixtures.
public enum Layer: UInt8, CaseIterable, Sendable {
  case data
  case trailer
  case ethernet
  case vlan
  case exportedPDU
  case linuxCooked
  case loopback
  case llc
  case ppp
  case pppLinkControl
  case pppIPControl
  case pppIPv6Control
  case pppControl
  case passwordAuthentication
  case challengeAuthentication
  case pppoe
  case ciscoHDLC
  case slarp
  case mpls
  case pseudowire
  case backboneServiceTag
  case netfilterLog
  case packetTap
  case wireless
  case aggregate
  case radiotap
  case prism
  case avs
  case perPacketInformation
  case ipv4
  case tcp
  case http

  public var spec: LayerSpec {
    switch self {
    case .data: Data.layer
    case .trailer: Trailer.layer
    case .ethernet: Ethernet.layer
    case .vlan: VLAN.layer
    case .exportedPDU: ExportedPDU.layer
    case .linuxCooked: LinuxCooked.layer
    case .loopback: Loopback.layer
    case .llc: LLC.layer
    case .ppp: PPP.layer
    case .pppLinkControl: PPPControl.linkLayer
    case .pppIPControl: PPPControl.ipLayer
    case .pppIPv6Control: PPPControl.ipv6Layer
    case .pppControl: PPPControl.otherLayer
    case .passwordAuthentication: PPPAuthentication.passwordLayer
    case .challengeAuthentication: PPPAuthentication.challengeLayer
    case .pppoe: PPPoE.layer
    case .ciscoHDLC: CiscoHDLC.layer
    case .slarp: CiscoHDLC.lineLayer
    case .mpls: MPLS.layer
    case .pseudowire: Pseudowire.layer
    case .backboneServiceTag: BackboneServiceTag.layer
    case .netfilterLog: NetfilterLog.layer
    case .packetTap: PacketTap.layer
    case .wireless: Wireless.layer
    case .aggregate: WirelessAggregate.layer
    case .radiotap: Radiotap.layer
    case .prism: Prism.layer
    case .avs: AVS.layer
    case .perPacketInformation: PerPacketInformation.layer
    case .ipv4: IPv4.layer
    case .tcp: TCP.layer
    case .http: HTTP.layer
    }
  }
}

/// What a layer is called.
public struct LayerSpec: Sendable {
  /// Wireshark's name for it, which is its fields' first word: `ip`.
  public let name: StaticString
  public let label: StaticString
  /// What people say: `IPv4`.
  public let brief: StaticString
  public let source: StaticString
}

/// Which file a field or note was declared in: the upper byte of its number.
public enum Family: UInt8, CaseIterable, Sendable {
  case data
  case trailer
  case ethernet
  case vlan
  case exportedPDU
  case linuxCooked
  case loopback
  case llc
  case ppp
  case pppControl
  case pppOptions
  case pppAuthentication
  case pppoe
  case ciscoHDLC
  case mpls
  case pseudowire
  case backboneServiceTag
  case netfilterLog
  case packetTap
  case wireless
  case wirelessManagement
  case aggregate
  case radiotap
  case radiotapHE
  case prism
  case avs
  case perPacketInformation
  case ipv4
  case ipv4Options
  case ipv4ExtensionOptions
  case ipv4SecurityOptions
  case tcp
  case tcpOptions
  case tcpExtensionOptions
  case tcpHistoricOptions
  case mptcp
  case http
  case httpHeaders

  var fields: any FieldSet.Type {
    switch self {
    case .data: Data.Field.self
    case .trailer: Trailer.Field.self
    case .ethernet: Ethernet.Field.self
    case .vlan: VLAN.Field.self
    case .exportedPDU: ExportedPDU.Field.self
    case .linuxCooked: LinuxCooked.Field.self
    case .loopback: Loopback.Field.self
    case .llc: LLC.Field.self
    case .ppp: PPP.Field.self
    case .pppControl: PPPControl.Field.self
    case .pppOptions: PPPOptions.Field.self
    case .pppAuthentication: PPPAuthentication.Field.self
    case .pppoe: PPPoE.Field.self
    case .ciscoHDLC: CiscoHDLC.Field.self
    case .mpls: MPLS.Field.self
    case .pseudowire: Pseudowire.Field.self
    case .backboneServiceTag: BackboneServiceTag.Field.self
    case .netfilterLog: NetfilterLog.Field.self
    case .packetTap: PacketTap.Field.self
    case .wireless: Wireless.Field.self
    case .wirelessManagement: WirelessManagement.Field.self
    case .aggregate: WirelessAggregate.Field.self
    case .radiotap: Radiotap.Field.self
    case .radiotapHE: Radiotap.HEField.self
    case .prism: Prism.Field.self
    case .avs: AVS.Field.self
    case .perPacketInformation: PerPacketInformation.Field.self
    case .ipv4: IPv4.Field.self
    case .ipv4Options: IPv4Options.Field.self
    case .ipv4ExtensionOptions: IPv4Options.ExtensionField.self
    case .ipv4SecurityOptions: IPv4Options.SecurityField.self
    case .tcp: TCP.Field.self
    case .tcpOptions: TCPOptions.Field.self
    case .tcpExtensionOptions: TCPOptions.ExtensionField.self
    case .tcpHistoricOptions: TCPOptions.HistoricField.self
    case .mptcp: MPTCP.Field.self
    case .http: HTTP.Field.self
    case .httpHeaders: HTTPHeaders.Field.self
    }
  }

  var notes: any NoteSet.Type {
    switch self {
    case .trailer: Trailer.Note.self
    case .ethernet: Ethernet.Note.self
    case .exportedPDU: ExportedPDU.Note.self
    case .linuxCooked: LinuxCooked.Note.self
    case .loopback: Loopback.Note.self
    case .llc: LLC.Note.self
    case .ppp: PPP.Note.self
    case .pppControl: PPPControl.Note.self
    case .pppoe: PPPoE.Note.self
    case .mpls: MPLS.Note.self
    case .netfilterLog: NetfilterLog.Note.self
    case .packetTap: PacketTap.Note.self
    case .wireless: Wireless.Note.self
    case .wirelessManagement: WirelessManagement.Note.self
    case .aggregate: WirelessAggregate.Note.self
    case .radiotap: Radiotap.Note.self
    case .prism: Prism.Note.self
    case .avs: AVS.Note.self
    case .perPacketInformation: PerPacketInformation.Note.self
    case .ipv4: IPv4.Note.self
    case .ipv4Options, .ipv4ExtensionOptions, .ipv4SecurityOptions: IPv4Options.Note.self
    case .tcp: TCP.Note.self
    case .tcpOptions, .tcpExtensionOptions, .tcpHistoricOptions, .mptcp: TCPOptions.Note.self
    case .http, .httpHeaders: HTTP.Note.self
    case .data, .vlan, .pppOptions, .pppAuthentication, .ciscoHDLC, .pseudowire, .backboneServiceTag, .radiotapHE:
      Data.Note.self
    }
  }
}

/// What a layer says follows it. The layer names its successor; only the switches below know who decodes it.
enum Next {
  case linkType(LinkType)
  case etherType(UInt16)
  /// An IEEE 802.2 header.
  case llc
  case ppp(PPP.Framing)
  case pppProtocol(UInt16)
  /// Behind an MPLS label that is not the last one.
  case labelStack
  /// Behind the last MPLS label: told by its content.
  case belowLabels
  case slarp
  /// An IEEE 802.11 frame, with what a header before it tells of it.
  case wireless(Wireless.Frame)
  /// A frame of several in one, behind so many bytes of padding.
  case aggregate(padding: Int)
  case ipProtocol(UInt8, PseudoHeader)
  /// What TCP carries, told by its content.
  case tcpPayload
  /// Bytes that nobody here understands.
  case data
  case nothing

  /// The layer that these bytes are. Those of most packets are told here, in line.
  @inline(__always)
  func layer(of cursor: borrowing Cursor) -> Layer? {
    switch self {
    case .linkType(.ethernet): .ethernet
    case .etherType(0x0800): .ipv4
    case .ipProtocol(let number, _): number == 6 ? .tcp : number == 4 ? .ipv4 : .data
    case .tcpPayload: HTTP.recognises(cursor) ? .http : .data
    case .data: .data
    case .nothing: nil
    default: furtherLayer(of: cursor)
    }
  }

  @inline(never)
  private func furtherLayer(of cursor: borrowing Cursor) -> Layer {
    switch self {
    case .linkType(let type): Self.layer(of: type, cursor)
    case .etherType(let type): Self.layer(ofType: type)
    case .llc: .llc
    case .ppp(let framing): PPP.isCiscoHDLC(framing, cursor) ? .ciscoHDLC : .ppp
    case .pppProtocol(let number): Self.layer(ofPPP: number)
    case .labelStack: .mpls
    case .belowLabels: Pseudowire.layer(below: cursor)
    case .slarp: .slarp
    case .wireless: .wireless
    case .aggregate: .aggregate
    case .ipProtocol, .tcpPayload, .data, .nothing: .data
    }
  }

  private static func layer(of type: LinkType, _ cursor: borrowing Cursor) -> Layer {
    switch type {
    case .raw, .rawBSD, .rawOpenBSD, .ipv4: cursor.peek().map { $0 >> 4 } == 4 ? .ipv4 : .data
    case .null, .loop: .loopback
    case .linuxCooked, .linuxCooked2: .linuxCooked
    case .ppp, .pppSerial: PPP.isCiscoHDLC(.plain, cursor) ? .ciscoHDLC : .ppp
    case .pppd, .pppWithDirection: .ppp
    case .pppOverEthernet: .pppoe
    case .ciscoHDLC: .ciscoHDLC
    case .wireless: .wireless
    case .radiotap: .radiotap
    case .prism: Prism.isAVS(cursor) ? .avs : .prism
    case .avs: .avs
    case .perPacketInformation: .perPacketInformation
    case .netfilterLog: .netfilterLog
    case .packetTap: .packetTap
    case .wiresharkUpperPDU: .exportedPDU
    case .user2: PacketTap.recognises(cursor) ? .packetTap : .data
    case .mpls: .mpls
    default: .data
    }
  }

  private static func layer(ofType type: UInt16) -> Layer {
    switch type {
    case 0x8100, 0x88a8, 0x9100, 0x9200: .vlan
    case 0x8847, 0x8848: .mpls
    case 0x8863, 0x8864: .pppoe
    case 0x880b: .ppp
    case 0x8870: .llc
    case 0x88e7: .backboneServiceTag
    case 0x6558: .ethernet
    default: .data
    }
  }

  private static func layer(ofPPP number: UInt16) -> Layer {
    switch number {
    case 0x0021: .ipv4
    case 0x0281, 0x0283: .mpls
    case 0x8021: .pppIPControl
    case 0x8057: .pppIPv6Control
    case 0x8000...0xbfff: .pppControl
    case 0xc021: .pppLinkControl
    case 0xc023: .passwordAuthentication
    case 0xc223: .challengeAuthentication
    default: .data
    }
  }
}

extension Next {
  /// What the network layer hands to a transport protocol.
  fileprivate var pseudoHeader: PseudoHeader? {
    guard case .ipProtocol(_, let pseudoHeader) = self else { return nil }
    return pseudoHeader
  }

  fileprivate var isLinkType: LinkType? {
    guard case .linkType(let type) = self else { return nil }
    return type
  }

  fileprivate var framing: PPP.Framing {
    switch self {
    case .linkType(.pppd): .pppd
    case .linkType(.pppWithDirection): .withDirection
    case .ppp(let framing): framing
    default: .plain
    }
  }

  fileprivate var wirelessFrame: Wireless.Frame {
    guard case .wireless(let frame) = self else { return Wireless.Frame() }
    return frame
  }

  fileprivate var padding: Int {
    guard case .aggregate(let padding) = self else { return 0 }
    return padding
  }
}

extension Layer {
  /// Decodes one layer and returns what follows it; the cursor then stands at the payload, narrowed to it.
  func decode(_ cursor: inout Cursor, after next: Next, into out: inout Dissection) -> Next {
    switch self {
    case .data: Data.decode(&cursor, into: &out)
    case .trailer: .nothing
    case .ethernet: Ethernet.decode(&cursor, into: &out)
    case .vlan: VLAN.decode(&cursor, into: &out)
    case .ipv4: IPv4.decode(&cursor, into: &out)
    case .tcp: TCP.decode(&cursor, next.pseudoHeader, into: &out)
    case .http: HTTP.decode(&cursor, into: &out)
    default: decodeLink(&cursor, after: next, into: &out)
    }
  }

  /// The layers that stand before a network protocol, beside Ethernet.
  @inline(never)
  private func decodeLink(_ cursor: inout Cursor, after next: Next, into out: inout Dissection) -> Next {
    switch self {
    case .linuxCooked: LinuxCooked.decode(next.isLinkType == .linuxCooked2 ? .two : .one, &cursor, into: &out)
    case .loopback: Loopback.decode(isNetworkOrder: next.isLinkType == .loop, &cursor, into: &out)
    case .llc: LLC.decode(&cursor, into: &out)
    case .ppp: PPP.decode(next.framing, &cursor, into: &out)
    case .pppLinkControl: PPPControl.decode(.link, &cursor, into: &out)
    case .pppIPControl: PPPControl.decode(.ip, &cursor, into: &out)
    case .pppIPv6Control: PPPControl.decode(.ipv6, &cursor, into: &out)
    case .pppControl: PPPControl.decode(.other, &cursor, into: &out)
    case .passwordAuthentication: PPPAuthentication.decodePassword(&cursor, into: &out)
    case .challengeAuthentication: PPPAuthentication.decodeChallenge(&cursor, into: &out)
    case .pppoe: PPPoE.decode(&cursor, into: &out)
    case .ciscoHDLC: CiscoHDLC.decode(&cursor, into: &out)
    case .slarp: CiscoHDLC.decodeLine(&cursor, into: &out)
    case .mpls: MPLS.decode(&cursor, into: &out)
    case .pseudowire: Pseudowire.decode(&cursor, into: &out)
    case .backboneServiceTag: BackboneServiceTag.decode(&cursor, into: &out)
    case .netfilterLog: NetfilterLog.decode(&cursor, into: &out)
    case .packetTap: PacketTap.decode(&cursor, into: &out)
    case .wireless: Wireless.decode(next.wirelessFrame, &cursor, into: &out)
    case .aggregate: WirelessAggregate.decode(padding: next.padding, &cursor, into: &out)
    case .radiotap: Radiotap.decode(&cursor, into: &out)
    case .prism: Prism.decode(&cursor, into: &out)
    case .avs: AVS.decode(&cursor, into: &out)
    case .perPacketInformation: PerPacketInformation.decode(&cursor, into: &out)
    case .exportedPDU: ExportedPDU.decode(&cursor, into: &out)
    case .data, .trailer, .ethernet, .vlan, .ipv4, .tcp, .http: .data
    }
  }
}
