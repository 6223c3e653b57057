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
