import Dissection
import Packets

/// What the first byte of every packet belongs to, as the user says.
struct FirstLayer {
  let linkType: LinkType
  /// The protocol whose message a packet is, without the layers below it.
  let payloadProtocol: String?

  /// Messages that are recognised, and shown as data.
  private static let undecoded = ["tls"]

  /// A link type by name or number, or a protocol by Wireshark's name for it.
  init?(name: String) {
    if let linkType = LinkType(name: name) {
      (self.linkType, payloadProtocol) = (linkType, nil)
    } else if ProtocolID(name: name.lowercased()) != nil || Self.undecoded.contains(name.lowercased()) {
      (linkType, payloadProtocol) = (.wiresharkUpperPDU, name.lowercased())
    } else {
      return nil
    }
  }

  func apply(to packet: inout Packet) {
    packet.linkType = linkType
    if payloadProtocol != nil { packet.payloadProtocol = payloadProtocol }
  }
}
