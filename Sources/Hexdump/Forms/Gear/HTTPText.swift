import Packets

/// A request or response of HTTP as it is written, and no dump: its lines, an empty one, and perhaps a body. On the wire,
/// its lines end in CR and LF.
struct HTTPTextForm: Form {
  var name: String { "HTTP text" }
  var description: String { "a request or response of HTTP as text: GET / HTTP/1.1" }

  /// Whether messages of a text are read: one stands in it, and no dump, which might show it once more.
  static func isIn(_ text: DumpText) -> Bool {
    !text.wasEscaped && text.content.contains { startLine($0, of: text) != nil }
      && !text.content.contains { isRow($0, of: text) }
  }

  /// Whether the first line of a text is a message's, so that tags further down are those of its body.
  static func begins(_ text: [UInt8]) -> Bool {
    var lines = text.prefix(8192).split(maxSplits: 8) { $0 == "\n" || $0 == "\r" }[...]
    // A code block may be around it.
    if lines.first?.starts(with: "```".utf8) == true { lines = lines.dropFirst() }
    return lines.first.map { isStartLine($0.drop { $0.isBlank }) } ?? false
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard context.holdsMessages || context.isForced, let indent = Self.startLine(line, of: text) else { return nil }
    var message = Message(text: text, indent: indent, start: line)
    guard message.readHead() else { return nil }
    message.readBody()
    let packet = PacketText(
      bytes: message.bytes.bytes, payloadProtocol: "http", lines: line...max(line, message.end - 1))
    return FormResult(
      formName: name, strength: .run, lines: line..<message.end, packet: packet, errors: message.errors)
  }

  private static func isRow(_ line: Int, of text: DumpText) -> Bool {
    let characters = text.characters[text.line(line)].drop { $0.isBlank }
    guard characters.first?.hexValue != nil else { return false }
    return OffsetRow(characters)?.holdsGroups == true || PrefixedRow.plainBytes(characters) ?? 0 >= 8
  }

  /// How far a request line or a status line is indented; `nil` for any other line.
  fileprivate static func startLine(_ line: Int, of text: DumpText) -> Int? {
    let range = text.line(line)
    guard range.count >= 12, range.count <= 8192, mayBeStartLine(range, of: text) else { return nil }
    let indent = text.characters[range].prefix { $0.isBlank }.count
    return isStartLine(text.characters[range].dropFirst(indent)) ? indent : nil
  }

  /// Whether a line may be one by a look at its ends; asked of every line.
  private static func mayBeStartLine(_ line: Range<Int>, of text: DumpText) -> Bool {
    let first = text.characters[line.lowerBound]
    return first == "H" || first.isBlank || text.characters[line.upperBound - 2] == "."
  }

  private static func isStartLine(_ characters: ArraySlice<UInt8>) -> Bool {
    if characters.starts(with: "HTTP/1.") {
      let words = characters.words
      let isStatus = words.count > 1 && words[0].count == 8 && words[1].count == 3
      return isStatus && words[1].allSatisfy(\.isDecimalDigit)
    }
    guard characters.suffix(9).starts(with: " HTTP/1."), characters.last?.isDecimalDigit == true else { return false }
    let words = characters.split(omittingEmptySubsequences: false) { $0 == " " }
    guard words.count == 3, !words[1].isEmpty, (3...20).contains(words[0].count) else { return false }
    return words[0].allSatisfy { ("A"..."Z").contains($0) }
  }
}

/// A message while it is read.
private struct Message {
  let text: DumpText
  let indent: Int
  let start: Int
  var bytes = PacketBytes()
  var errors: [InputError] = []
  /// The line after the last one that was read.
  private(set) var end = 0
  private var length: Int?
  private var isChunked = false

  private static let lineEnd: [UInt8] = ["\r", "\n"]

  init(text: DumpText, indent: Int, start: Int) { (self.text, self.indent, self.start) = (text, indent, start) }

  /// Reads the lines up to the first empty one; `false` where one is no header.
  mutating func readHead() -> Bool {
    end = start
    while end < text.lineCount, !text.isEmpty(end) {
      let line = line(end)
      guard end == start || readHeader(line) else { return false }
      append(line)
      end += 1
    }
    guard end < text.lineCount else {
      errors.append(error("The empty line that ends the head of this message is missing.", at: start))
      return end > start + 1
    }
    bytes.append(contentsOf: Self.lineEnd)
    end += 1
    return true
  }

  private mutating func readHeader(_ line: ArraySlice<UInt8>) -> Bool {
    // A line that begins with a blank goes on with the value above.
    if line.first?.isBlank == true { return end > start + 1 }
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
      line[..<colon].allSatisfy({ $0 > " " && $0 < 0x7F })
    else { return false }
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self).lowercased().split { $0 == " " || $0 == "\t" }
    switch line[..<colon].string.lowercased() {
    case "content-length": length = value.first.flatMap { Int($0) }
    case "transfer-encoding": isChunked = value.last == "chunked"
    default: break
    }
    return true
  }

  mutating func readBody() {
    let first = line(start).words
    let status = first[0].starts(with: "HTTP/") ? Int(first[1].string) : nil
    if let status, status < 200 || status == 204 || status == 304 { return }
    guard end < text.lineCount, isChunked || length ?? 0 > 0 || (status != nil && length == nil) else {
      if let length, length > 0, end >= text.lineCount { promise(length, 0) }
      return
    }
    let limit = limit
    if let length, !isChunked { return readBody(of: length, upTo: limit) }
    let head = bytes.count
    var line = end
    while line < limit {
      let isLast = isChunked && line + 1 < limit && self.line(line).elementsEqual("0".utf8) && text.isEmpty(line + 1)
      append(self.line(line), isEnded: line + 1 < text.lineCount || text.endsInLineEnd)
      line += 1
      guard isLast else { continue }
      bytes.append(contentsOf: Self.lineEnd)
      line += 1
      break
    }
    if isChunked, !Self.areChunks(bytes.bytes.dropFirst(head)) {
      errors.append(error("The chunk sizes of this body do not match the chunks.", at: end))
    }
    end = line
  }

  /// Reads a body of known length; its own lines may end in LF alone.
  private mutating func readBody(of length: Int, upTo limit: Int) {
    for lineEnd in [Self.lineEnd, ["\n"]] {
      var body = PacketBytes()
      for line in end..<limit {
        body.append(contentsOf: self.line(line))
        if body.count < length, line + 1 < text.lineCount || text.endsInLineEnd { body.append(contentsOf: lineEnd) }
        guard body.count >= length else { continue }
        guard body.count == length else { break }
        bytes.append(contentsOf: body)
        end = line + 1
        return
      }
    }
    let head = bytes.count
    var last = limit
    while last > end, text.isEmpty(last - 1) { last -= 1 }
    for line in end..<last { append(self.line(line), isEnded: line + 1 < last) }
    promise(length, bytes.count - head)
    end = limit
  }

  private mutating func promise(_ length: Int, _ count: Int) {
    errors.append(error("This message states a body of \(length.counted("byte")), but \(count) are here.", at: start))
  }

  /// The line at which the next message or the end of a block of code stands.
  private var limit: Int {
    (end..<text.lineCount).first { line in
      HTTPTextForm.startLine(line, of: text) == indent || text.characters[text.line(line)].starts(with: "```")
    } ?? text.lineCount
  }

  private static func areChunks(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let end = rest.firstIndex(of: "\r") {
      let digits = rest[..<end].prefix { $0.hexValue != nil }
      guard let size = Int(digits.string, radix: 16), size <= rest.count else { return false }
      rest = rest[end...].dropFirst(2)
      if size == 0 { return rest.elementsEqual(lineEnd) }
      rest = rest.dropFirst(size)
      guard rest.starts(with: lineEnd) else { return false }
      rest = rest.dropFirst(2)
    }
    return false
  }

  private func line(_ index: Int) -> ArraySlice<UInt8> {
    text.originalLine(index).dropFirst(text.isEmpty(index) ? 0 : indent)
  }

  private mutating func append(_ line: ArraySlice<UInt8>, isEnded: Bool = true) {
    bytes.append(contentsOf: line)
    if isEnded { bytes.append(contentsOf: Self.lineEnd) }
  }

  private func error(_ message: String, at line: Int) -> InputError {
    let line = min(line, text.lineCount - 1)
    return text.error(message, line: line, at: text.start(of: line))
  }
}
