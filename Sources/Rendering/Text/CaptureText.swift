import Packets

extension Packet.Direction {
  var name: StaticString {
    switch self {
    case .inbound: "inbound"
    case .outbound: "outbound"
    }
  }
}

extension CaptureDetails.Reception {
  var name: StaticString {
    switch self {
    case .unicast: "unicast"
    case .multicast: "multicast"
    case .broadcast: "broadcast"
    case .promiscuous: "promiscuous"
    }
  }
}

extension CaptureDetails.State {
  /// Every state that is set, in words; `nil` where none is.
  var text: String? {
    var words: [String] = []
    if contains(.isChecksumNotReady) { words.append("checksum not filled in yet") }
    if contains(.isChecksumValid) { words.append("checksum found right") }
    if contains(.isSegmentationOffloaded) { words.append("one packet for several on the wire") }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension CaptureDetails.LinkLayerErrors {
  /// What every bit that is set says, from the lowest.
  var texts: [String] {
    let named = Self.names.filter { contains($0.error) }.map { $0.name.description }
    let other = Self.names.reduce(self) { $0.subtracting($1.error) }
    return other.isEmpty ? named : named + ["0x\(String(UInt32(other.rawValue) << 16, radix: 16))"]
  }

  var text: String { texts.joined(separator: ", ") }
}

extension CaptureDetails.Decision {
  /// `Linux eBPF XDP, XDP_PASS (2)`; the bytes of a verdict that is no number.
  var text: String {
    let kind = kindName?.description ?? "kind \(kind)"
    guard let number else { return "\(kind), \(value.hexadecimal)" }
    return name.map { "\(kind), \($0) (\(number))" } ?? "\(kind), \(number)"
  }
}

extension [UInt8] {
  /// Two digits for each, with colons between them.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
  }
}
