/// Simple Service Discovery Protocol, UPnP Device Architecture 2.0 §1: HTTP's messages in UDP datagrams, by which devices
/// announce themselves and are looked for. What they hold is HTTP's to decode.
enum SSDP: ProtocolDecoder {
  static let number: UInt16 = 222

  static let spec = ProtocolSpec(
    "ssdp", "Simple Service Discovery Protocol", brief: "SSDP", source: "UPnP Device Architecture 2.0 §1",
    foundBy: [.udpPort(1900)])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { HTTP.recognises(cursor) ? .maybe : .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next { .known(HTTP.id) }
}
