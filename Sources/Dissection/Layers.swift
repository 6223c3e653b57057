import Packets

/// The protocols that dissect decodes. A new one is a case here, its file in `Protocols`, and its fixtures.
public enum Layer: UInt8, CaseIterable, Sendable {
  case data
  case trailer
  case ethernet
  case vlan
  case exportedPDU
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
    case .ethernet: Ethernet.Note.self
    case .exportedPDU: ExportedPDU.Note.self
    case .ipv4: IPv4.Note.self
    case .ipv4Options, .ipv4ExtensionOptions, .ipv4SecurityOptions: IPv4Options.Note.self
    case .tcp: TCP.Note.self
    case .tcpOptions, .tcpExtensionOptions, .tcpHistoricOptions, .mptcp: TCPOptions.Note.self
    case .http, .httpHeaders: HTTP.Note.self
    case .trailer: Trailer.Note.self
    case .data, .vlan: Data.Note.self
    }
  }
}

/// What a layer says follows it. The layer names its successor; only the switch below knows who decodes it.
enum Next {
  case linkType(LinkType)
  case etherType(UInt16)
  case ipProtocol(UInt8, PseudoHeader)
  /// What TCP carries, told by its content.
  case tcpPayload
  /// Bytes that nobody here understands.
  case data
  case nothing

  /// The layer that these bytes are.
  func layer(of cursor: borrowing Cursor) -> Layer? {
    switch self {
    case .linkType(.ethernet): .ethernet
    case .linkType(.raw), .linkType(.rawBSD), .linkType(.rawOpenBSD), .linkType(.ipv4):
      cursor.peek().map { $0 >> 4 } == 4 ? .ipv4 : .data
    case .linkType(.wiresharkUpperPDU): .exportedPDU
    case .etherType(0x0800): .ipv4
    case .etherType(0x8100), .etherType(0x88a8), .etherType(0x9100): .vlan
    case .ipProtocol(4, _): .ipv4
    case .ipProtocol(6, _): .tcp
    case .tcpPayload: HTTP.recognises(cursor) ? .http : .data
    case .linkType, .etherType, .ipProtocol, .data: .data
    case .nothing: nil
    }
  }
}

extension Next {
  /// What the network layer hands to a transport protocol.
  fileprivate var pseudoHeader: PseudoHeader? {
    guard case .ipProtocol(_, let pseudoHeader) = self else { return nil }
    return pseudoHeader
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
    case .exportedPDU: ExportedPDU.decode(&cursor, into: &out)
    case .ipv4: IPv4.decode(&cursor, into: &out)
    case .tcp: TCP.decode(&cursor, next.pseudoHeader, into: &out)
    case .http: HTTP.decode(&cursor, into: &out)
    }
  }
}
