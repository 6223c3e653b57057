import Dissection

/// Turns a field's value into words, the same in every view.
///
/// A class, since a structure this large is copied for every call that only reads it.
final class ValueText {
  let table: FieldTable
  let parts: SummaryParts
  let formats: FormatTable

  init(table: FieldTable) {
    self.table = table
    parts = SummaryParts(table)
    formats = FormatTable(table)
  }

  /// The whole text: `0x018, PSH, ACK`, `20 bytes (5 words)`.
  func append(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    guard record.isWhole else { return append(record.state, to: &out) }
    let value = record.value
    let slot = table.slot(of: record.id)
    switch formats.kind(at: slot) {
    case .group: appendDetails(of: index, dissection, frame, to: &out)
    case .decimal:
      out.append(decimal: value)
      formats.appendUnit(slot: slot, for: value, to: &out)
    case .signed:
      append(signed: value, to: &out)
      formats.appendUnit(slot: slot, for: value, to: &out)
    case .tenths:
      append(tenths: formats.scaled(value, slot: slot), to: &out)
      formats.appendUnit(slot: slot, isScaled: true, for: 0, to: &out)
    case .fixedPoint:
      let one = formats.scaled(1, slot: slot)
      append(fixedPoint: value, one: one, to: &out)
      formats.appendUnit(slot: slot, isScaled: true, for: value == one ? 1 : 0, to: &out)
    case .hexadecimal: appendHexadecimal(record, to: &out)
    case .hexadecimalAndDecimal:
      appendHexadecimal(record, to: &out)
      out.append(" (")
      out.append(decimal: value)
      out.append(0x29)
    case .scaled:
      let scaled = formats.scaled(value, slot: slot)
      out.append(decimal: scaled)
      formats.appendUnit(slot: slot, isScaled: true, for: scaled, to: &out)
      out.append(" (")
      out.append(decimal: value)
      formats.appendUnit(slot: slot, isScaled: false, for: value, to: &out)
      out.append(0x29)
    case .flag: append(flag: record, to: &out)
    case .enumeration:
      guard let name = formats.name(of: value, slot: slot) else { return out.append(decimal: value) }
      out.append(name)
      out.append(" (")
      out.append(decimal: value)
      out.append(0x29)
    case .hexadecimalEnumeration:
      guard let name = formats.name(of: value, slot: slot) else {
        return appendHexadecimal(record, to: &out)
      }
      out.append(name)
      out.append(" (")
      appendHexadecimal(record, to: &out)
      out.append(0x29)
    case .port:
      out.append(decimal: value)
      appendRemark(formats.name(of: value, slot: slot), to: &out)
    case .flags:
      appendHexadecimal(record, to: &out)
      formats.append(flags: value, slot: slot, withComma: true, to: &out)
    case .checksum:
      appendHexadecimal(record, to: &out)
      append(record.verdict, to: &out)
    case .ipv4Address:
      out.append(ipv4Address: value)
      appendRemark(formats.name(of: value, slot: slot), to: &out)
    case .ipv6Address:
      let address = ipv6Address(of: record, dissection, frame)
      out.append(ipv6Address: address)
      appendRemark(formats.name(of: address, slot: slot), to: &out)
    case .macAddress: out.append(hexadecimal: value, bytes: 6, separator: 0x3a)
    case .oui: out.append(hexadecimal: value, bytes: 3, separator: 0x3a)
    case .bytes:
      if record.bytes.count <= Self.longestBytes {
        withBytes(of: record, dissection, frame) { out.append(hexadecimal: $0, separator: 0x3a) }
      } else {
        out.append(decimal: record.bytes.count)
        out.append(" bytes")
      }
    case .text, .textRange: withText(of: record, dissection, frame) { EscapedText.append($0, to: &out) }
    case .storedText: withText(of: record, dissection, frame) { EscapedText.append($0, backslashes: true, to: &out) }
    case .millisecondsOfDay: append(millisecondsOfDay: value, to: &out)
    case .unixTime: TimeText.appendDateAndTime(Int64(clamping: value), separator: 0x20, to: &out)
    case .duration: TimeText.append(duration: Int64(bitPattern: value), to: &out)
    case .sentence: appendSentence(index, dissection, frame, to: &out)
    }
  }

  /// The whole text of a flag.
  @inline(__always)
  func append(flag record: FieldRecord, to out: inout OutputBuffer) {
    guard record.isWhole else { return append(record.state, to: &out) }
    record.value != 0 ? out.append("set") : out.append("not set")
  }

  /// The value alone, for a line about a whole packet: `PSH, ACK`, `80`, `TCP`.
  @inline(__always)
  func appendBrief(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    // Most are numbers.
    switch formats.kind(at: table.slot(of: record.id)) {
    case .decimal where record.isWhole, .port where record.isWhole: out.append(decimal: record.value)
    case .ipv4Address where record.isWhole: out.append(ipv4Address: record.value)
    default: appendAnyBrief(index, dissection, frame, to: &out)
    }
  }

  private func appendAnyBrief(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    guard record.isWhole else { return out.append(0x3f) }
    let slot = table.slot(of: record.id)
    switch formats.kind(at: slot) {
    case .decimal, .port: out.append(decimal: record.value)
    case .scaled: out.append(decimal: formats.scaled(record.value, slot: slot))
    case .enumeration, .hexadecimalEnumeration:
      if let name = formats.name(of: record.value, slot: slot) { return out.append(name) }
      append(index, dissection, frame, to: &out)
    case .flags: formats.append(flags: record.value, slot: slot, withComma: false, to: &out)
    case .ipv4Address: out.append(ipv4Address: record.value)
    case .ipv6Address: out.append(ipv6Address: ipv6Address(of: record, dissection, frame))
    case .text, .textRange, .storedText:
      withText(of: record, dissection, frame) { whole in
        let skipped = parts.bySlot[slot] == .headlineBehindFirstWord ? Self.firstWordLength(whole) : 0
        let text = whole.extracting(skipped..<whole.count)
        let isStored = formats.kind(at: slot) == .storedText
        EscapedText.append(
          text.extracting(0..<min(text.count, Self.longestBriefText)), backslashes: isStored, to: &out)
        if text.count > Self.longestBriefText { out.append("…") }
      }
    default: append(index, dissection, frame, to: &out)
    }
  }

  /// The value as JSON has it: a number in natural units, a boolean or a string.
  func appendJSON(
    _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    guard record.state == .whole else { return out.append("null") }
    let value = record.value
    let slot = table.slot(of: record.id)
    switch formats.kind(at: slot) {
    case .decimal, .hexadecimal, .hexadecimalAndDecimal, .enumeration, .hexadecimalEnumeration, .port, .flags,
      .checksum, .millisecondsOfDay, .unixTime, .sentence:
      append(jsonNumber: value, to: &out)
    case .signed: append(signed: value, to: &out)
    case .duration: TimeText.append(seconds: Int64(bitPattern: value), to: &out)
    case .tenths: append(tenths: formats.scaled(value, slot: slot), to: &out)
    case .fixedPoint: append(fixedPoint: value, one: formats.scaled(1, slot: slot), to: &out)
    case .scaled: append(jsonNumber: formats.scaled(value, slot: slot), to: &out)
    case .flag: value != 0 ? out.append("true") : out.append("false")
    case .ipv4Address:
      out.append(0x22)
      out.append(ipv4Address: value)
      out.append(0x22)
    case .ipv6Address:
      out.append(0x22)
      out.append(ipv6Address: ipv6Address(of: record, dissection, frame))
      out.append(0x22)
    case .macAddress:
      out.append(0x22)
      out.append(hexadecimal: value, bytes: 6, separator: 0x3a)
      out.append(0x22)
    case .oui, .bytes, .group:
      out.append(0x22)
      withBytes(of: record, dissection, frame) { out.append(hexadecimal: $0, separator: 0x3a) }
      out.append(0x22)
    case .text, .textRange, .storedText:
      out.append(0x22)
      withText(of: record, dissection, frame) { JSONText.append($0, to: &out) }
      out.append(0x22)
    }
  }

  /// Whether the field's text may hold what JSON does not: names and numbers never do.
  func mayNeedEscapes(_ record: FieldRecord) -> Bool {
    switch formats.kind(at: table.slot(of: record.id)) {
    case .text, .textRange, .storedText, .group, .sentence: true
    default: false
    }
  }

  /// How many bytes a text's first word and the blanks after it are; none where nothing follows.
  private static func firstWordLength(_ text: Span<UInt8>) -> Int {
    var end = 0
    while end < text.count, text[end] != 0x20 { end += 1 }
    while end < text.count, text[end] == 0x20 { end += 1 }
    return end < text.count ? end : 0
  }

  /// Longer texts are cut where they are told in brief.
  private static let longestBriefText = 400

  /// Longer runs of bytes are told by their number; the views that show bytes show them anyhow.
  private static let longestBytes = 16
}

// MARK: Parts

extension ValueText {
  /// A group in one line: those of its children that have something to say there.
  private func appendDetails(
    of group: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let depth = dissection.fields[group].depth
    var isFirst = true
    var index = group + 1
    while index < dissection.fields.count, dissection.fields[index].depth > depth {
      let record = dissection.fields[index]
      defer { index += 1 }
      guard record.depth == depth + 1 else { continue }
      switch parts.bySlot[table.slot(of: record.id)] {
      case .headline, .detail: break
      case .nonzeroDetail where record.value != 0: break
      default: continue
      }
      let start = out.count
      parts.appendListed(of: record.id, isFirst: isFirst, to: &out)
      let valueStart = out.count
      appendBrief(index, dissection, frame, to: &out)
      // Flags of which none is set say nothing.
      if out.count == valueStart { out.truncate(to: start) } else { isFirst = false }
    }
  }

  /// A sentence, with the values of the fields that it names; a question mark for one that the layer has not.
  private func appendSentence(
    _ index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    guard let sentence = formats.name(of: record.value, slot: table.slot(of: record.id)) else {
      return out.append(decimal: record.value)
    }
    var fields = index..<index + 1
    for layer in dissection.layers.indices where dissection.layers[layer].fields.contains(index) {
      fields = dissection.layers[layer].fields
    }
    sentence.withUTF8Buffer { utf8 in
      let text = unsafe utf8.span
      var place = 0
      while place < text.count {
        var end = place
        while end < text.count, text[end] != 0x7d { end += 1 }
        guard text[place] == 0x7b, end < text.count else {
          out.append(text[place])
          place += 1
          continue
        }
        let name = text.extracting(place + 1..<end)
        // A sentence that speaks of another one would have no end.
        var field = fields.lowerBound
        while field < fields.upperBound, isSentence(field, dissection) || !isNamed(dissection.fields[field], name) {
          field += 1
        }
        if field < fields.upperBound { appendBrief(field, dissection, frame, to: &out) } else { out.append(0x3f) }
        place = end + 1
      }
    }
  }

  /// Whether a field has that name, or that name with `_` and more after it; for a name that ends in `.*`, with a point and more.
  private func isNamed(_ record: FieldRecord, _ name: Span<UInt8>) -> Bool {
    let isPattern = name.count > 2 && name[name.count - 2] == 0x2e && name[name.count - 1] == 0x2a
    let count = isPattern ? name.count - 2 : name.count
    return table.spec(of: record.id).name.withUTF8Buffer { utf8 in
      let own = unsafe utf8.span
      guard own.count >= count, own.count == count || own[count] == (isPattern ? 0x2e : 0x5f) else { return false }
      for place in 0..<count where own[place] != name[place] { return false }
      return true
    }
  }

  private func isSentence(_ index: Int, _ dissection: borrowing Dissection) -> Bool {
    formats.kind(at: table.slot(of: dissection.fields[index].id)) == .sentence
  }

  /// The bytes that a record lies in, from whichever buffer holds them.
  @inline(__always)
  func withBytes<Result>(
    of record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    withRange(record.bytes, buffer: record.buffer, dissection, frame, body)
  }

  func withText<Result>(
    of record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    let kind = formats.kind(at: table.slot(of: record.id))
    guard kind == .textRange || kind == .storedText else { return withBytes(of: record, dissection, frame, body) }
    let text = TextRange(value: record.value)
    if kind == .storedText { return body(dissection.texts.span.extracting(text.offset..<text.offset + text.count)) }
    return withRange(text.offset..<text.offset + text.count, buffer: record.buffer, dissection, frame, body)
  }

  @inline(__always)
  func withRange<Result>(
    _ range: Range<Int>, buffer: UInt16, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ body: (Span<UInt8>) -> Result
  ) -> Result {
    if buffer == 0 { return body(frame.extracting(range.clamped(to: frame.indices))) }
    let buffer = dissection.buffers[Int(buffer) - 1].bytes
    let bytes = buffer.span
    return body(bytes.extracting(range.clamped(to: bytes.indices)))
  }

  /// An address that the record's own bytes are, or that the texts have.
  func ipv6Address(
    of record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> (high: UInt64, low: UInt64) {
    func halves(_ bytes: Span<UInt8>) -> (high: UInt64, low: UInt64) {
      var (high, low): (UInt64, UInt64) = (0, 0)
      for index in 0..<min(bytes.count, 16) {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(bytes[index])
      }
      return (high, low)
    }
    if record.bitCount == 128 { return withBytes(of: record, dissection, frame, halves) }
    let place = TextRange(value: record.value)
    return halves(dissection.texts.span.extracting(place.offset..<place.offset + place.count))
  }

  /// A text's own bytes, as they came; `nil` for fields that are no text.
  func rawText(of record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> [UInt8]? {
    guard record.isWhole else { return nil }
    switch formats.kind(at: table.slot(of: record.id)) {
    case .text, .textRange, .storedText:
      return withText(of: record, dissection, frame) { text in text.indices.map { text[$0] } }
    default: return nil
    }
  }

  // MARK: Bodies

  /// Whether a leaf is long, so that its bytes are shown in rows of their own: in fewer than they would take beside its
  /// label, and with their characters.
  func isBody(_ record: FieldRecord) -> Bool {
    guard record.isKind(.leaf), record.bitCount > 8 * UInt32(Self.longestBytes), record.isWholeBytes else {
      return false
    }
    switch formats.kind(at: table.slot(of: record.id)) {
    case .bytes: return true
    case .text: return record.bytes.count > Self.longestTextBeside
    default: return false
    }
  }

  /// What a body is like as text; `nil` where it is none.
  func textShape(of record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> TextShape? {
    guard formats.kind(at: table.slot(of: record.id)) == .text else { return nil }
    let shape = withBytes(of: record, dissection, frame) { TextShape($0) }
    return shape.isText ? shape : nil
  }

  /// Longer texts have rows of their own.
  private static let longestTextBeside = 32

  /// Whether a field is an IPv6 address: one that is written in brackets before a port.
  func isIPv6Address(_ record: FieldRecord) -> Bool {
    formats.kind(at: table.slot(of: record.id)) == .ipv6Address
  }

  private func append(_ state: FieldRecord.State, to out: inout OutputBuffer) {
    switch state {
    case .whole: break
    case .short: out.append("(cut off)")
    case .unknown: out.append("(unknown)")
    }
  }

  private func appendRemark(_ remark: StaticString?, to out: inout OutputBuffer) {
    guard let remark else { return }
    out.append(" (")
    out.append(remark)
    out.append(0x29)
  }

  private func appendHexadecimal(_ record: FieldRecord, to out: inout OutputBuffer) {
    out.append("0x")
    // What is told by no bytes has no width of its own.
    out.append(hexadecimal: record.value, digits: record.isKind(.derived) ? 2 : Int(record.bitCount + 3) / 4)
  }

  private func append(_ verdict: Verdict, to out: inout OutputBuffer) {
    switch verdict {
    case .none: break
    case .correct: out.append(", correct")
    case .offloaded: out.append(", offloaded")
    case .wrong: out.append(", wrong")
    case .unverified: out.append(", unverified")
    case .unused: out.append(", unused")
    }
  }

  func append(signed value: UInt64, to out: inout OutputBuffer) {
    let number = Int64(bitPattern: value)
    if number < 0 { out.append(0x2d) }
    out.append(decimal: number.magnitude)
  }

  /// A number of tenths, with one digit after the point where it is not zero.
  func append(tenths value: UInt64, to out: inout OutputBuffer) {
    out.append(decimal: value / 10)
    guard value % 10 != 0 else { return }
    out.append(0x2e)
    out.append(decimal: value % 10)
  }

  /// A binary fraction with the digits after the point that it has, nine at most.
  func append(fixedPoint value: UInt64, one: UInt64, to out: inout OutputBuffer) {
    out.append(decimal: value / one)
    var fraction = value % one
    if fraction != 0 { out.append(0x2e) }
    for _ in 0..<9 where fraction != 0 {
      out.append(decimal: fraction * 10 / one)
      fraction = fraction * 10 % one
    }
  }

  private func append(millisecondsOfDay value: UInt64, to out: inout OutputBuffer) {
    // RFC 791: with the top bit set it is not a standard time.
    guard value < 86_400_000 else { return out.append(decimal: value) }
    TimeText.append(timeOfDay: Int(value / 1000), to: &out)
    out.append(0x2e)
    out.append(decimal: value % 1000, digits: 3)
    out.append(" UTC")
  }

  /// Numbers that a double cannot hold exactly are strings.
  private func append(jsonNumber value: UInt64, to out: inout OutputBuffer) {
    guard value > 1 << 53 else { return out.append(decimal: value) }
    out.append(0x22)
    out.append(decimal: value)
    out.append(0x22)
  }
}
