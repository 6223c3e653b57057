@testable import Dissection

/// A message of BGP with its header; of the length that it has, or another one.
func bgpMessage(_ type: UInt8, _ body: [UInt8] = [], length: Int? = nil) -> [UInt8] {
  [UInt8](repeating: 0xff, count: 16) + bigEndian(length ?? 19 + body.count, 2) + [type] + body
}

/// A path attribute, which is optional and transitive if nothing else is said.
func bgpAttribute(_ type: UInt8, _ value: String, flags: UInt8 = 0xc0) -> [UInt8] {
  let bytes = hex(value)
  return [flags, type] + bigEndian(bytes.count, flags & 0x10 == 0 ? 1 : 2) + bytes
}

/// ORIGIN, AS_PATH and NEXT_HOP, without which there are no routes.
let bgpUsual =
  bgpAttribute(1, "00", flags: 0x40) + bgpPath("02 02 fde9 fdea") + bgpAttribute(3, "c0000201", flags: 0x40)

func bgpPath(_ segments: String) -> [UInt8] { bgpAttribute(2, segments, flags: 0x40) }

/// An UPDATE message.
func bgpUpdate(_ attributes: [UInt8] = [], routes: String = "", withdrawn: String = "") -> [UInt8] {
  let gone = hex(withdrawn)
  return bgpMessage(2, bigEndian(gone.count, 2) + gone + bigEndian(attributes.count, 2) + attributes + hex(routes))
}

extension Sample {
  /// Bytes in a TCP segment to port 179.
  init(bgp data: [UInt8]) {
    var segment = tcpSegment(options: []) + data
    (segment[2], segment[3]) = (0, 179)
    self.init(ipv4Packet(options: [], payload: segment))
  }

  /// Routes of a family, with the attributes that they need.
  init(bgpFamily family: String, nextHop: String = "04 c0000201", _ routes: String, more: [UInt8] = []) {
    let path = bgpAttribute(1, "00", flags: 0x40) + bgpPath("02 01 fde9")
    self.init(bgp: bgpUpdate(path + bgpAttribute(14, family + nextHop + "00" + routes, flags: 0x80) + more))
  }

  /// The notes, those of the layers below aside.
  var bgpNotes: [String] { notes.filter { $0.field?.hasPrefix("bgp.") ?? false }.map(\.brief) }
}
