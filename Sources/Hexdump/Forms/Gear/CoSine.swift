import Packets

/// What CoSine's switches log of packets, up to a set number of bytes:
///
///     2000-2-1,18:20:17.0:  l2-rx (PPP:3/7/1:100), Length:16, Pro:0, Off:0, Pri:0, RM:0, Err:0 [0x4001, 0x30000]
///               00 D0 D8 D2 FF 03 C0 21  09 29 00 08 6D FE FA AA
struct CoSineForm: HeadedForm {
  var name: String { "CoSine L2 debug" }
  var description: String { "CoSine's L2 logs" }

  func rows(for heading: Heading) -> UnnumberedRows { UnnumberedRows(width: 16, length: heading.length) }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.contains("["),
      let mark = characters.firstIndex(of: "l2-"), let open = characters[mark...].firstIndex(of: "("),
      let close = characters[open...].firstIndex(of: ")"),
      let length = characters[close...].number(behind: ", Length:"), open == mark + 6
    else { return nil }
    let direction = characters[mark...].starts(with: "l2-tx") ? Packet.Direction.outbound : .inbound
    return Heading(
      time: time(characters[..<mark]), direction: direction,
      interfaceName: characters[(open + 1)..<close].string, length: length, isCutOff: true)
  }

  /// The time in `2000-2-1,18:20:17.0:`, which may stand after a prompt.
  private func time(_ characters: ArraySlice<UInt8>) -> Timestamp? {
    guard let word = characters.words.last, word.last == ":" else { return nil }
    let digits = word.suffix(24).drop { !$0.isDecimalDigit }
    var scanner = TcpdumpTime.Scanner(rest: digits)
    guard let year = scanner.number(4...4)?.value, scanner.take("-"), let month = scanner.number(1...2)?.value,
      (1...12).contains(month), scanner.take("-"), let day = scanner.number(1...2)?.value, (1...31).contains(day),
      scanner.take(","), let hours = scanner.number(1...2)?.value, hours < 24, scanner.take(":"),
      let minutes = scanner.number(1...2)?.value, minutes < 60, scanner.take(":"),
      let seconds = scanner.number(1...2)?.value, seconds < 61, let fraction = scanner.fraction()
    else { return nil }
    let days = TcpdumpTime.daysSinceEpoch(year: year, month: month, day: day)
    return Timestamp(
      seconds: Int64(days * 86_400 + hours * 3600 + minutes * 60 + seconds), nanoseconds: fraction.nanoseconds,
      digits: fraction.digits)
  }
}
