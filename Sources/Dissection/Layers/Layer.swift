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
