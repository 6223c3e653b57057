/// What `ngrep -x` prints: the payload alone, eight bytes and eight with a gap between, and the text:
///
///     T 192.168.1.10:51514 -> 93.184.216.34:80 [AP] #4
///       47 45 54 20 2f 61 20 48    54 54 50 2f 31 2e 31 0d    GET /a HTTP/1.1.
struct NgrepForm: HeadedForm {
  var name: String { "ngrep -x" }
  var description: String { "ngrep -x: payload alone, eight bytes and eight" }

  func rows(for heading: Heading) -> UnnumberedRows { UnnumberedRows(width: 16, textGap: 5) }

  /// A letter for the protocol (T, U, I, G, ?), with `-t` and `-T` a time, and the addresses.
  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), let first = characters.first,
      ["T", "U", "I", "G", "?", "O"].contains(first), characters.dropFirst().first == " ",
      characters.firstIndex(of: " -> ") != nil
    else { return nil }
    var words = characters.words.dropFirst()
    var heading = Heading(isPayload: true)
    if words.count > 4, let day = words.first, day.count == 10, let slash = day.firstIndex(of: "/") {
      let isoTime = Array(day.map { $0 == "/" ? "-" : $0 }) + [" "] + (words.dropFirst().first ?? [])
      guard slash == day.startIndex + 4 else { return nil }
      heading.time = TcpdumpTime.parse(isoTime[...])
      words = words.dropFirst(2)
    } else if let delta = words.first, delta.first == "+" {
      words = words.dropFirst()
    }
    guard words.count >= 3, words[words.startIndex + 1].elementsEqual("->".utf8),
      words[words.startIndex].looksLikeAddress
    else { return nil }
    return heading
  }
}
