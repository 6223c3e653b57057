import TestSupport

/// What stands around dumps and before their lines.
enum Surroundings: String, CaseIterable, Sendable {
  case nothing, prose, headings, mail, nestedMail, fence, indented, afterTab, trailingBlanks, crlf
  case syslog, dmesg, logcat, journal, html, catN, nl, grepN, diff, comment
  case byteOrderMark, utf16, noBreakBlanks, colours, quotedPrintable

  /// Whether texts of a form may stand so.
  func suit(_ form: TextForm) -> Bool {
    if form.traits.contains(.alone) { return [.nothing, .crlf, .byteOrderMark].contains(self) }
    switch self {
    case .syslog, .dmesg, .logcat, .journal, .comment: return form.traits.contains(.rows)
    case .diff: return form.traits.contains(.offsets)
    case .noBreakBlanks: return !form.traits.contains(.quoted)
    // Two tabs before its rows are of a dump within tcpdump's own text.
    case .afterTab: return form.name != "tcpdump rows alone"
    default: return true
    }
  }

  private static let opening = [
    "Hi all,", "", "this is what we see on the wire at 10:15, any idea? The server is 192.0.2.80:8080, and",
    "the client says \"bad request\" (code 0x1f). Since 2024-03-05 it is dead slow.", "",
  ]
  private static let closing = [
    "", "I added a cafe macchiato to the bill, too. It is 58 bytes long, I think; see RFC 791.", "", "Thanks, Ada",
  ]

  /// The text of some dumps: each its lines, with what is between two of them.
  func text(_ dumps: [[String]], isAdjacent: Bool, using random: inout SeededGenerator) -> [UInt8] {
    var lines: [String] = []
    for (index, dump) in dumps.enumerated() {
      if index > 0, !isAdjacent || self == .headings || self == .prose { lines.append("") }
      switch self {
      case .headings: lines += ["Packet \(index + 1):", ""]
      case .prose where index > 0: lines += ["And then this came:", ""]
      default: break
      }
      lines += dump
    }
    lines = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    lines = decorated(lines, using: &random)
    return encoded(lines)
  }

  private func decorated(_ lines: [String], using random: inout SeededGenerator) -> [String] {
    func prefixed(_ prefix: (Int) -> String) -> [String] { lines.enumerated().map { prefix($0) + $1 } }
    func clock(_ index: Int) -> String { TextForm.time(index / 3, fraction: 0) }
    let start = random.pick([1, 1, 7, 96])
    switch self {
    case .prose, .quotedPrintable: return Self.opening + lines + Self.closing
    case .mail: return ["On Tue, Ada wrote:"] + (Self.opening + lines).map { "> \($0)" } + ["", "No idea."]
    case .nestedMail: return (Self.opening + lines + Self.closing).map { "> > \($0)" } + ["> Strange.", "", "Indeed."]
    case .fence:
      return ["Here is the packet:", "", "```" + random.pick(["", "text", "hex"])] + lines + ["```", "", "Bye"]
    case .indented: return prefixed { _ in "    " }
    case .afterTab: return prefixed { _ in "\t" }
    case .trailingBlanks: return lines.map { $0 + "   " }
    case .syslog: return prefixed { "Mar  7 \(clock($0)) gw01 netd[4711]: " }
    case .dmesg: return prefixed { "[ 1234.56\(($0 + 1000).digits(4, radix: 10))] " }
    case .logcat: return prefixed { "03-07 \(clock($0)).\((100 + $0 % 800)) 1234  5678 D NetDump : " }
    case .journal: return prefixed { "2024-03-07T\(clock($0))+0100 gw01 netd[4711]: " }
    case .catN: return prefixed { "\(String(start + $0).right(6))\t" }
    case .nl:
      var number = start - 1
      return lines.map { line in
        guard !line.isEmpty else { return "       " }
        number += 1
        return "\(String(number).right(6))\t\(line)"
      }
    case .grepN: return prefixed { "\(start + $0):" }
    case .diff: return ["--- a/dump.txt", "+++ b/dump.txt", "@@ -0,0 +1,\(lines.count) @@"] + prefixed { _ in "+" }
    case .comment: return prefixed { _ in "# " }
    case .colours: return lines.map { "\u{1b}[32m\($0)\u{1b}[0m" }
    case .html:
      let escaped = lines.map {
        $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      }
      return ["<html><body>", "<p>The packet is this:</p>", "<pre>"] + escaped + ["</pre>", "</body></html>"]
    default: return lines
    }
  }

  private func encoded(_ lines: [String]) -> [UInt8] {
    switch self {
    case .crlf: return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    case .byteOrderMark: return [0xef, 0xbb, 0xbf] + Array((lines.joined(separator: "\n") + "\n").utf8)
    case .utf16:
      return [0xff, 0xfe]
        + (lines.joined(separator: "\r\n") + "\r\n").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case .noBreakBlanks: return Array((lines.joined(separator: "\n") + "\n").replacing(" ", with: "\u{a0}").utf8)
    case .quotedPrintable: return lines.flatMap { Self.quoted($0) + [0x0a] }
    default: return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
  }

  /// A line as quoted-printable: no more than 76 characters a line, and blanks at the end escaped.
  private static func quoted(_ line: String) -> [UInt8] {
    var result: [UInt8] = []
    var width = 0
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let isPlain = (0x20...0x7e).contains(byte) && byte != 0x3d || byte == 9
      let isLast = index + 1 == bytes.count
      let code =
        isPlain && !(isLast && (byte == 0x20 || byte == 9)) ? [byte] : Array("=\(byte.digits(2, isUpper: true))".utf8)
      if width + code.count > (isLast ? 76 : 75) {
        result += Array("=\n".utf8)
        width = 0
      }
      result += code
      width += code.count
    }
    return result
  }
}
