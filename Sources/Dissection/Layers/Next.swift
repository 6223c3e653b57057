import Packets

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
  var pseudoHeader: PseudoHeader? {
    guard case .ipProtocol(_, let pseudoHeader) = self else { return nil }
    return pseudoHeader
  }

  var isLinkType: LinkType? {
    guard case .linkType(let type) = self else { return nil }
    return type
  }

  var framing: PPP.Framing {
    switch self {
    case .linkType(.pppd): .pppd
    case .linkType(.pppWithDirection): .withDirection
    case .ppp(let framing): framing
    default: .plain
    }
  }

  var wirelessFrame: Wireless.Frame {
    guard case .wireless(let frame) = self else { return Wireless.Frame() }
    return frame
  }

  var padding: Int {
    guard case .aggregate(let padding) = self else { return 0 }
    return padding
  }
}
