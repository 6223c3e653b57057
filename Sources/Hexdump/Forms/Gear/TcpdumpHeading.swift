import Packets

/// What tcpdump's header lines say beside the packet: with `--number` its number, with `-i any` the interface and the
/// direction, on Junos the direction, on F5's BIG-IP the direction and the slot, at the end:
///
///     22:13:20.123456 eth0  In  IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24
///     23:14:14.945841 IP … length 0 out slot1/tmm0 lis=/Common/vs_tacacs-test_49
enum TcpdumpHeading {
  /// A header line without the number before it.
  static func withoutNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = line.drop { $0.isBlank }
    let number = rest.prefix { $0.isDecimalDigit }
    guard !number.isEmpty, number.count <= 12, rest.dropFirst(number.count).starts(with: "  ") else { return line }
    let behind = rest.dropFirst(number.count + 2)
    return TcpdumpTime.isTime(behind) ? behind : line
  }

  /// The direction and the interface, which may stand in the first line or, on BIG-IP, at the end of a later one.
  static func place(in lines: Range<Int>, of text: DumpText) -> (Packet.Direction?, interfaceName: String?) {
    guard let first = lines.first, let characters = Heading.line(first, of: text) else { return (nil, nil) }
    let words = withoutNumber(characters).words
    var place = words.dropFirst()
    // A date is before the time of day.
    if let word = place.first, word.contains(":"), word.first?.isDecimalDigit == true, words[0].count == 10 {
      place = place.dropFirst()
    }
    if let word = place.first, let direction = direction(word), place.dropFirst().first.map(isProtocol) == true {
      return (direction.value, nil)
    }
    if place.count > 2, let word = place.dropFirst().first, let direction = direction(word),
      isProtocol(place[place.startIndex + 2]) || place[place.startIndex + 2].first == "i"
    {
      return (direction.value, place.first?.string)
    }
    for line in lines.prefix(8) {
      guard let characters = Heading.line(line, of: text), let mark = characters.firstIndex(of: " slot"),
        let before = characters[..<mark].words.last, let direction = direction(before),
        let slot = characters[mark...].words.first, slot.contains("/")
      else { continue }
      return (direction.value, slot.string)
    }
    return (nil, nil)
  }

  /// In, Out, or to everybody (B), to a group (M), to somebody else (P).
  private static func direction(_ word: ArraySlice<UInt8>) -> (value: Packet.Direction?, Void)? {
    switch String(decoding: word, as: UTF8.self) {
    case "In", "in": (.inbound, ())
    case "Out", "out": (.outbound, ())
    case "B", "M": (.inbound, ())
    case "P": (nil, ())
    default: nil
    }
  }

  private static func isProtocol(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { ("A"..."Z").contains($0) || $0.isDecimalDigit } ?? false
  }
}
