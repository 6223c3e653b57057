/// How columns are set apart, so that nothing in a value breaks a line or a column.
struct ColumnText {
  private let separator: [UInt8]
  private let isCSV: Bool
  /// The character of the separator that values have as an escape.
  private let guarded: [UInt8]

  /// Lines of columns with this between them.
  init(separator: ColumnSeparator) {
    self.separator = separator.bytes
    guarded = separator.guarded
    isCSV = false
  }

  /// Comma-separated values, RFC 4180.
  init(csv: Void) {
    separator = [0x2c]
    guarded = []
    isCSV = true
  }

  func appendSeparator(to out: inout OutputBuffer) { out.append(separator.span) }

  func appendLineEnd(to out: inout OutputBuffer) { isCSV ? out.append("\r\n") : out.append(0x0a) }

  /// Makes a column's text, which has been written from `start` on without control characters, one that can stand between
  /// separators.
  func close(from start: Int, _ out: inout OutputBuffer) {
    switch change(out.span.extracting(start..<out.count)) {
    case .nothing: break
    case .escapes: escape(from: start, &out)
    case .quotes(let isFormula): quote(from: start, isFormula: isFormula, &out)
    }
  }

  private enum Change {
    case nothing
    case escapes
    case quotes(isFormula: Bool)
  }

  /// What must be done to a text so that it can stand there.
  private func change(_ text: Span<UInt8>) -> Change {
    guard isCSV else { return text.find(guarded.span) ? .escapes : .nothing }
    guard !text.isEmpty else { return .nothing }
    let isFormula = [0x3d, 0x2b, 0x2d, 0x40].contains(text[0]) && !text.isNumber
    return isFormula || text.hasAny(of: [0x2c, 0x22]) ? .quotes(isFormula: isFormula) : .nothing
  }

  /// Puts the text in quotes, its own quotes twice. One that a spreadsheet would work out gets an apostrophe in front.
  private func quote(from start: Int, isFormula: Bool, _ out: inout OutputBuffer) {
    let text = out.take(from: start)
    out.append(0x22)
    if isFormula { out.append(0x27) }
    for byte in text {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    out.append(0x22)
  }

  private func escape(from start: Int, _ out: inout OutputBuffer) {
    let text = out.take(from: start)
    var index = 0
    while index < text.count {
      guard text.span.has(guarded.span, at: index) else {
        out.append(text[index])
        index += 1
        continue
      }
      for byte in guarded {
        out.append("\\x")
        out.append(hexadecimal: byte)
      }
      index += guarded.count
    }
  }
}

/// What stands between columns.
public struct ColumnSeparator: Sendable {
  let bytes: [UInt8]
  /// Its first character that is neither a letter, a digit nor a backslash: escapes are made of those.
  let guarded: [UInt8]

  public static let tab = ColumnSeparator(bytes: [0x09], guarded: [])

  private init(bytes: [UInt8], guarded: [UInt8]) {
    (self.bytes, self.guarded) = (bytes, guarded)
  }

  /// Any characters, among them `\t`, and `/t` and `/s` for a tab and a space, as tshark has them. `nil` where a value
  /// could not be told from it: letters and digits alone.
  public init?(_ text: String) {
    let shown =
      switch text {
      case "/t": "\t"
      case "/s": " "
      default: text.replacing("\\t", with: "\t")
      }
    let guarded = shown.unicodeScalars.first { scalar in
      switch scalar {
      case "\\", "0"..."9", "A"..."Z", "a"..."z": false
      default: true
      }
    }
    guard let guarded else { return nil }
    // A tab is an escape in every value.
    if shown == "\t" {
      self = .tab
      return
    }
    self.init(bytes: Array(shown.utf8), guarded: Array(String(guarded).utf8))
  }
}

extension Span<UInt8> {
  /// Whether it has a word in it; an empty one it has not.
  fileprivate func find(_ word: Span<UInt8>) -> Bool {
    for index in indices where has(word, at: index) { return true }
    return false
  }

  fileprivate func has(_ word: Span<UInt8>, at start: Int) -> Bool {
    guard !word.isEmpty, start + word.count <= count else { return false }
    for index in word.indices where self[start + index] != word[index] { return false }
    return true
  }

  /// Whether it is a number below zero or above, with a fraction or without: no formula.
  fileprivate var isNumber: Bool {
    for index in indices {
      switch self[index] {
      case 0x30...0x39: continue
      case 0x2d where index == 0 && count > 1, 0x2e where index > 0: continue
      default: return false
      }
    }
    return !isEmpty
  }

  fileprivate func hasAny(of bytes: [UInt8]) -> Bool {
    for index in indices where bytes.contains(self[index]) { return true }
    return false
  }
}

extension OutputBuffer {
  /// Takes back what was written from a place on, and returns it.
  fileprivate mutating func take(from start: Int) -> [UInt8] {
    let bytes = (start..<count).map { span[$0] }
    truncate(to: start)
    return bytes
  }
}
