import Packets

/// What `strace -e read=… -e write=…` prints below a call, between bars:
///
///     write(3, "GET /a HTTP/1.1\r\nHost: example.c"..., 80) = 80
///      | 00000  47 45 54 20 2f 61 20 48  54 54 50 2f 31 2e 31 0d  GET /a HTTP/1.1. |
struct StraceForm: RowForm {
  var name: String { "strace" }
  var description: String { "strace -e write=…: rows between bars below a call" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    let range = text.line(line)
    guard range.count >= 12, range.count <= 200, text.characters[range.upperBound - 1] == "|" else { return nil }
    let trimmed = TextColumn.trim(range, in: text)
    guard text.characters[trimmed.lowerBound] == "|", trimmed.count > 8,
      let row = Row(line, of: text, notation: .bare, part: (trimmed.lowerBound + 1)..<(trimmed.upperBound - 1)),
      row.offset.count == 5, row.groups(in: text).first?.gap == 2
    else { return nil }
    return row
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard var reading = reading(at: line, upTo: text.lineCount, of: text, with: context), reading.packet != nil else {
      return nil
    }
    var heading = Heading(isPayload: true)
    if line > 0, let call = Heading.line(line - 1, of: text) { read(call, into: &heading) }
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  /// The direction and length that the call says, and the time with `-t`, `-tt`, `-ttt`.
  private func read(_ call: ArraySlice<UInt8>, into heading: inout Heading) {
    guard let end = call.firstIndex(of: "(") else { return }
    let words = call[..<end].words
    guard let function = words.last else { return }
    let sending = ["write", "send", "sendto", "sendmsg", "writev", "pwrite64"]
    let receiving = ["read", "recv", "recvfrom", "recvmsg", "readv", "pread64"]
    if sending.contains(where: { function.elementsEqual($0.utf8) }) { heading.direction = .outbound }
    if receiving.contains(where: { function.elementsEqual($0.utf8) }) { heading.direction = .inbound }
    guard heading.direction != nil else { return }
    heading.time = words.lazy.compactMap { TcpdumpTime.isTime($0) ? TcpdumpTime.parse($0) : nil }.first
    let isWhole = ["write", "read", "send", "recv", "sendto", "recvfrom"].contains { function.elementsEqual($0.utf8) }
    if isWhole, let mark = call.lastIndex(of: "=") { heading.length = call[mark...].number(behind: "=") }
  }
}
