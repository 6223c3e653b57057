/// Reads JSON's values one after the other, without recursion: open objects and arrays are on a stack.
///
/// What stands between the values (brackets, commas, quotes, blanks) is gathered up to ``position``, and recorded as one
/// leaf when the next field or group begins or ends.
struct JSONReader {
  typealias Field = JSON.Field
  typealias Note = JSON.Note

  private struct Container {
    let isObject: Bool
    let group: GroupMark
    var member: GroupMark?
    /// Where the member's name is.
    var name = 0..<0
    /// Where the object's names begin in ``JSONNames``.
    let firstName: Int
  }

  /// What may come next.
  private enum Expected {
    case text
    case value
    case valueOrEnd
    case name
    case nameOrEnd
    case colon
    case commaOrEnd
  }

  /// Whether one text after the other is as it should be.
  var isSequence = false
  private var position: Int
  private var expected = Expected.text
  private var open: [Container] = []
  private var names = JSONNames()
  private var hasText = false
  private var isAtFault = false
  /// Whether a string or a word has no end.
  private var isUnfinished = false

  init(at position: Int) { self.position = position }

  mutating func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !isAtFault {
      skipBlanks(cursor)
      guard position < cursor.end else { return end(&cursor, &out) }
      guard out.hasRoom else {
        return stop(Data.Field.data, Data.Note.fieldLimit, Dissection.maximumFields, &cursor, &out)
      }
      readNext(cursor.bytes[position], &cursor, &out)
    }
  }

  private mutating func readNext(_ byte: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch (expected, byte) {
    case (.text, 0x1e):
      // RFC 7464 §2.1: a record separator begins each text.
      position += 1
      isSequence = true
    case (.text, _), (.value, _): readValue(byte, &cursor, &out)
    case (.valueOrEnd, 0x5d), (.nameOrEnd, 0x7d): close(&cursor, &out)
    case (.valueOrEnd, _): readValue(byte, &cursor, &out)
    case (.name, 0x22), (.nameOrEnd, 0x22): readName(&cursor, &out)
    case (.name, 0x7d): fail(Note.commaAtEnd, &cursor, &out)
    case (.name, _), (.nameOrEnd, _): fail(Note.nameExpected, &cursor, &out)
    case (.colon, 0x3a):
      position += 1
      expected = .value
    case (.colon, _): fail(Note.colonExpected, &cursor, &out)
    case (.commaOrEnd, 0x2c):
      position += 1
      expected = isInObject ? .name : .value
    case (.commaOrEnd, isInObject ? 0x7d : 0x5d): close(&cursor, &out)
    case (.commaOrEnd, 0x7d), (.commaOrEnd, 0x5d): fail(Note.unbalanced, &cursor, &out)
    case (.commaOrEnd, _): fail(Note.commaExpected, &cursor, &out)
    }
  }

  private var isInObject: Bool { open.last?.isObject ?? false }

  /// JSON's four blanks.
  private mutating func skipBlanks(_ cursor: borrowing Cursor) {
    while position < cursor.end {
      switch cursor.bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }

  /// Records what was gathered.
  private mutating func flush(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.readBytes(Field.separator, position - cursor.offset, &out)
  }

  // MARK: Values

  private mutating func readValue(_ byte: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    if expected == .text {
      if hasText, !isSequence {
        isSequence = true
        out.note(Note.several)
      }
      hasText = true
    }
    switch byte {
    case 0x7b, 0x5b: openContainer(isObject: byte == 0x7b, &cursor, &out)
    case 0x22:
      let start = position + 1
      guard readString(Field.string, Field.unescapedString.id, &cursor, &out) else { return }
      if position > start + 1 { noteSecret(cursor, &out) }
      endValue(&cursor, &out)
    case 0x2d, 0x2b, 0x2e, 0x30...0x39: readNumber(&cursor, &out)
    case 0x41...0x5a, 0x61...0x7a: readLiteral(&cursor, &out)
    case 0x5d where expected == .value && !open.isEmpty && !isInObject: fail(Note.commaAtEnd, &cursor, &out)
    default: fail(Note.valueExpected, &cursor, &out)
    }
  }

  private mutating func openContainer(isObject: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    flush(&cursor, &out)
    guard open.count < JSON.maximumDepth else { return stop(Field.deep, Note.depth, JSON.maximumDepth, &cursor, &out) }
    let group = out.beginGroup(isObject ? Field.object : Field.array, cursor)
    open.append(Container(isObject: isObject, group: group, firstName: names.count))
    position += 1
    expected = isObject ? .nameOrEnd : .valueOrEnd
  }

  private mutating func close(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard let container = open.popLast() else { return }
    names.removeAll(from: container.firstName)
    position += 1
    flush(&cursor, &out)
    out.endGroup(container.group, cursor)
    endValue(&cursor, &out)
  }

  /// Ends the member that a value belongs to.
  private mutating func endValue(_ cursor: inout Cursor, _ out: inout Dissection) {
    flush(&cursor, &out)
    if let last = open.indices.last {
      if let member = open[last].member { out.endGroup(member, cursor) }
      open[last].member = nil
    }
    expected = open.isEmpty ? .text : .commaOrEnd
  }

  private mutating func readName(_ cursor: inout Cursor, _ out: inout Dissection) {
    flush(&cursor, &out)
    let member = out.beginGroup(Field.member, cursor)
    open[open.count - 1].member = member
    let start = position + 1
    guard readString(Field.key, Field.unescapedKey.id, &cursor, &out) else { return }
    let name = start..<position - 1
    out.fields[member.index].value = TextRange(offset: start, count: name.count).value
    if !names.add(name, cursor.bytes, ofObjectFrom: open[open.count - 1].firstName) {
      out.note(Note.keyRepeated, on: member.index)
    }
    open[open.count - 1].name = name
    expected = .colon
  }

  /// Says of the string that the member at hand has, by its name, that it is a secret.
  private func noteSecret(_ cursor: borrowing Cursor, _ out: inout Dissection) {
    guard let container = open.last, let member = container.member else { return }
    Eavesdropping.noteSecret(named: container.name, inContentOn: member.index, cursor.bytes, &out)
  }

  // MARK: Numbers and words

  private mutating func readNumber(_ cursor: inout Cursor, _ out: inout Dissection) {
    flush(&cursor, &out)
    let start = position
    var end = start
    while end < cursor.end, Self.isOfNumber(cursor.bytes[end]) { end += 1 }
    if end == start + 1, cursor.bytes[start] == 0x2d, end < cursor.end, cursor.bytes[end] == 0x49 {
      return readLiteral(&cursor, &out)
    }
    position = end
    let token = cursor.readBytes(Field.numberValue, end - start, &out)
    let number = JSONNumber(cursor.bytes.extracting(start..<end))
    if !number.isValid {
      // What is cut off may have been right.
      if end < cursor.end || !cursor.limit.isCut { out.note(Note.numberInvalid, on: token) }
    } else if number.isLarge {
      out.note(Note.numberLarge, on: token)
    }
    endValue(&cursor, &out)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2b, 0x2d, 0x2e, 0x65, 0x45: true
    default: false
    }
  }

  private mutating func readLiteral(_ cursor: inout Cursor, _ out: inout Dissection) {
    flush(&cursor, &out)
    var end = position
    while end < cursor.end, end - position < 10, cursor.bytes[end] | 0x20 &- 0x61 < 26 || cursor.bytes[end] == 0x2d {
      end += 1
    }
    guard let field = Self.literals.first(where: { Self.equal($0.name, position..<end, cursor.bytes) })?.field else {
      let isCut = end == cursor.end && Self.literals.contains { Self.begins($0.name, position..<end, cursor.bytes) }
      guard isCut else { return fail(Note.literal, &cursor, &out) }
      cursor.readRest(Field.invalid, &out)
      position = end
      isUnfinished = true
      return
    }
    let token = cursor.readBytes(field, end - position, &out)
    position = end
    if field == Field.notANumber.id { out.note(Note.notANumber, on: token) }
    endValue(&cursor, &out)
  }

  private static let literals: [(name: [UInt8], field: FieldID)] = [
    (Array("true".utf8), Field.trueValue.id), (Array("false".utf8), Field.falseValue.id),
    (Array("null".utf8), Field.nullValue.id), (Array("NaN".utf8), Field.notANumber.id),
    (Array("Infinity".utf8), Field.notANumber.id), (Array("-Infinity".utf8), Field.notANumber.id),
  ]

  private static func equal(_ name: [UInt8], _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    name.count == range.count && begins(name, range, bytes)
  }

  /// Whether the bytes are the first ones of a name.
  private static func begins(_ name: [UInt8], _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard range.count <= name.count else { return false }
    for (distance, index) in range.enumerated() where bytes[index] != name[distance] { return false }
    return true
  }

  // MARK: Strings

  /// Reads a string and the quotes around it. Returns false where it does not end.
  private mutating func readString(
    _ field: FieldSpec, _ unescaped: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    position += 1
    flush(&cursor, &out)
    let string = JSONString(from: position, to: cursor.end, cursor.bytes)
    let range = position..<string.end
    position = string.end
    if string.hasEscapes {
      cursor.readBytes(Field.escapedString, range.count, &out)
    } else {
      cursor.readBytes(field, range.count, &out)
    }
    let leaf = out.lastField
    if string.hasEscapes {
      var faults = JSONString.Faults()
      let text = string.unescaped(from: range.lowerBound, cursor.bytes, &faults)
      out.reading(unescaped, range, value: out.keepDecoded(text))
      if faults.hasBadEscape { out.note(Note.escape, on: leaf) }
      if faults.hasLoneSurrogate { out.note(Note.surrogate, on: leaf) }
    }
    if string.isBeyondASCII, !UTF8Check.isValid(cursor.bytes.extracting(range)), string.ending == .quote {
      out.note(Note.notUTF8, on: leaf)
    }
    switch string.ending {
    case .quote:
      position += 1
      return true
    case .control: fail(Note.control, &cursor, &out)
    case .none: isUnfinished = true
    }
    return false
  }

  // MARK: The end

  private mutating func end(_ cursor: inout Cursor, _ out: inout Dissection) {
    flush(&cursor, &out)
    let isWhole = expected == .text && !isUnfinished
    closeAll(cursor, &out)
    guard !isWhole else { return }
    out.note(Note.unfinished, UInt64(cursor.limit.rawValue))
  }

  /// Ends the reading at a fault: what is left is one leaf.
  private mutating func fail(_ note: NoteSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    stop(Field.invalid, note, 0, &cursor, &out)
  }

  private mutating func stop(
    _ field: FieldSpec, _ note: NoteSpec, _ number: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    isAtFault = true
    flush(&cursor, &out)
    cursor.readRest(field, &out)
    out.note(note, UInt64(number))
    position = cursor.end
    closeAll(cursor, &out)
  }

  private mutating func closeAll(_ cursor: borrowing Cursor, _ out: inout Dissection) {
    while let container = open.popLast() {
      if let member = container.member { out.endGroup(member, cursor) }
      out.endGroup(container.group, cursor)
    }
  }
}
