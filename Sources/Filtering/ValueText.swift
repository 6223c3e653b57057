import Dissection

/// Values as texts, for `string()`.
extension Evaluator {
  mutating func text(of value: Value, _ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> Place {
    switch value {
    case .number(let number): return keep(String(number).utf8)
    case .large(let number): return keep(String(number).utf8)
    case .real(let number): return keep(String(number).utf8)
    case .flag(let flag): return keep((flag ? "True" : "False").utf8)
    case .ipv4(let address), .ipv4Network(let address, _):
      let parts = [24, 16, 8, 0].map { String(address >> UInt32($0) & 0xff) }
      return keep(parts.joined(separator: ".").utf8)
    case .ipv6(let high, let low), .ipv6Network(let high, let low, _): return keep(Self.ipv6(high, low).utf8)
    case .text(let place): return place
    case .bytes(let place):
      let digits = Array("0123456789abcdef".utf8)
      let start = made.count
      for index in 0..<Int(place.count) {
        let byte = withBytes(place.part(index..<index + 1), dissection, frame) { $0.isEmpty ? 0 : $0[0] }
        if index > 0 { made.append(0x3a) }
        made.append(digits[Int(byte >> 4)])
        made.append(digits[Int(byte & 15)])
      }
      return Place(start..<made.count, .made)
    case .time(let seconds, let nanoseconds):
      return keep(Self.decimal(seconds, UInt64(nanoseconds)).utf8)
    case .duration(let time):
      let text = Self.decimal(Int64(time.magnitude / 1_000_000_000), time.magnitude % 1_000_000_000)
      return keep((time < 0 ? "-" + text : text).utf8)
    }
  }

  private static func decimal(_ seconds: Int64, _ nanoseconds: UInt64) -> String {
    let fraction = String(nanoseconds)
    return "\(seconds)." + String(repeating: "0", count: max(0, 9 - fraction.utf8.count)) + fraction
  }

  /// The form of RFC 5952: the longest run of zeros is `::`.
  private static func ipv6(_ high: UInt64, _ low: UInt64) -> String {
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: ($0 < 4 ? high : low) >> UInt64(48 - 16 * ($0 % 4))) }
    var longest = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(1, longest.count) { longest = start..<end }
      start = max(end, start + 1)
    }
    let hexadecimal = { (part: ArraySlice<UInt16>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
    if longest.isEmpty { return hexadecimal(groups[...]) }
    return hexadecimal(groups[..<longest.lowerBound]) + "::" + hexadecimal(groups[longest.upperBound...])
  }
}
