/// Simple Network Management Protocol: version 1 (RFC 1157), version 2 with communities (RFC 1901), and version 3
/// (RFC 3412) with the user-based security model (RFC 3414). Its messages are values of ASN.1 in the Basic Encoding Rules.
///
///     SEQUENCE { version, community, PDU { request-id, error-status, error-index, { { name, value } … } } }
///     SEQUENCE { version, { msgID, msgMaxSize, msgFlags, msgSecurityModel }, security parameters, scoped PDU }
enum SNMP: ProtocolDecoder {
  static let number: UInt16 = 132

  static let spec = ProtocolSpec(
    "snmp", "Simple Network Management Protocol", brief: "SNMP", source: "RFC 3416",
    foundBy: [.udpPort(161), .udpPort(162), .tcpPort(161), .tcpPort(162), .etherType(0x814c)],
    fields: [Field.self, ValueField.self, SecurityField.self, OpaqueField.self], notes: [Note.self], fixedBits: 8)

  /// A message is a SEQUENCE, RFC 1157 §4.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition { cursor.peek() == 0x30 ? .maybe : .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if isOverTCP(out.context), !isWholeMessage(cursor) { return .handedBack }
    guard let header = BER.expect(.sequence, BER.Field.value, &cursor, &out) else { return .nothing }
    var message = SNMPMessage()
    message.read(&cursor, &out)
    BER.readSurplus(&cursor, &out)
    BER.close(header, &cursor, &out)
    message.summarize(&out)
    return .nothing
  }
}

// MARK: Over TCP, RFC 3430

extension SNMP {
  private static func isOverTCP(_ context: Context) -> Bool {
    if case .ports(.tcpPort, _, _) = context.found { true } else { false }
  }

  /// Whether one message, and nothing else, is there: a segment may have a piece of one, or several.
  private static func isWholeMessage(_ cursor: borrowing Cursor) -> Bool {
    guard let first = cursor.peek(1) else { return false }
    let size = first < 0x80 ? 0 : Int(first & 0x7f)
    guard size <= 4 else { return false }
    var length = size == 0 ? Int(first) : 0
    for index in 0..<size {
      guard let byte = cursor.peek(2 + index) else { return false }
      length = length << 8 | Int(byte)
    }
    return 2 + size + length == cursor.remaining
  }
}

/// What is known of a message while it is read.
struct SNMPMessage {
  typealias F = SNMP.Field

  var version: UInt64?
  /// The tag of its PDU; nil where there is none, or it is encrypted.
  var operation: UInt64?
  var isEncrypted = false
  var hasUser = false
  var errorStatus: UInt64 = 0
  var isSpecificTrap = false
  /// The first few variables: where their names and values were recorded.
  var bindings: [(name: Int, value: Int)] = []
  var bindingCount = 0

  mutating func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    let token = BER.readUnsigned(F.version, &cursor, &out)
    guard token.isKnown else { return BER.readRest(&cursor, &out) }
    version = token.number
    switch token.number {
    case 0, 1:
      BER.readString(F.community, &cursor, &out)
      readOperation(&cursor, &out)
    case 2:
      // RFC 1910 §3: security parameters in the community's place.
      BER.readString(F.parameters, &cursor, &out)
      readOperation(&cursor, &out)
    case 3:
      out.fields[token.field].become(F.version3)
      readSecured(&cursor, &out)
    default:
      out.note(SNMP.Note.version, on: token, token.number)
      BER.readRest(&cursor, &out)
    }
  }

  /// Says what the message is in one line.
  func summarize(_ out: inout Dissection) {
    guard let version else { return }
    let head: Int
    switch (version, operation) {
    case (3, _) where isEncrypted: head = hasUser ? 3 : 4
    case (_, nil): return
    case (3, _): head = hasUser ? 2 : 1
    case (2, _): head = 6
    case (_, 4): head = isSpecificTrap ? 7 : 5
    default: head = 0
    }
    out.derive(F.summary, errorStatus != 0 && head < 3 ? head + 8 : head)
    deriveObjects(&out)
  }

  /// The objects that the message is about, the first three by name.
  private func deriveObjects(_ out: inout Dissection) {
    var shown = bindings.map(\.name)
    // A notification says what has happened in its second variable, RFC 3416 §4.2.6.
    if operation == 6 || operation == 7, bindings.count >= 2, bindings[1].value >= 0 {
      shown = [bindings[1].value] + shown.dropFirst(2)
    }
    let left = bindingCount - bindings.count + max(0, shown.count - 3)
    guard !shown.isEmpty else { return }
    let start = out.texts.count
    for index in shown.prefix(3) {
      if out.texts.count > start { out.texts.append(0x20) }
      out.copyText(TextRange(value: out.fields[index].value))
      guard index + 1 < out.fields.count, SNMP.isSymbol(out.fields[index + 1]) else { continue }
      out.appendText(" (")
      out.copyText(TextRange(value: out.fields[index + 1].value))
      out.appendText(")")
    }
    if left > 0 {
      out.appendText(" and ")
      out.appendText(decimal: UInt64(left))
      out.appendText(" more")
    }
    out.derive(F.objects, 0)
    out.fields[out.lastField].value = TextRange(offset: start, count: out.texts.count - start).value
  }
}

extension SNMP {
  /// Reads an object identifier, and its name where it is known.
  @discardableResult
  static func readObject(
    _ field: FieldSpec, symbol: FieldSpec, _ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let contents = cursor.offset..<cursor.end
    let token = BER.readPath(field, header, &cursor, &out)
    guard token.isKnown else { return token }
    if let text = ManagementObject.storeName(of: contents, cursor.bytes, &out) {
      out.groupReading(symbol, atBit: contents.lowerBound * 8, bits: contents.count * 8, value: text)
    }
    return token
  }

  static func isSymbol(_ record: FieldRecord) -> Bool {
    record.id == Field.nameSymbol.id || record.id == ValueField.objectSymbol.id
  }
}

extension ManagementObject {
  /// Stores what an object identifier's first numbers are called, and the others after it: `ifDescr.2`. Nil where they
  /// have no name here.
  static func storeName(of contents: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) -> UInt64? {
    var path = BERPath(contents)
    // 1.3.6.1, of which the first number of the encoding is 1.3.
    guard path.next(bytes) == 43, path.next(bytes) == 6, path.next(bytes) == 1 else { return nil }
    var (key, count): (UInt64, Int) = (0, 0)
    var found: (name: StaticString, count: Int)?
    while count < 8, let number = path.next(bytes), number < 256 || key == 0x401 {
      count += 1
      if key == 0x401 {
        // Enterprises have numbers of their own.
        if let name = EnterpriseNumber.name(number) { found = (name, count) }
        break
      }
      key = key << 8 | number
      if count > 1, let name = name(key) { found = (name, count) }
    }
    guard let found else { return nil }
    let start = out.texts.count
    out.appendText(found.name)
    path = BERPath(contents)
    for _ in 0..<3 + found.count { _ = path.next(bytes) }
    while let number = path.next(bytes) {
      out.appendText(".")
      out.appendText(decimal: number)
    }
    return TextRange(offset: start, count: out.texts.count - start).value
  }
}

extension Dissection {
  /// Adds a text that the store has already.
  mutating func copyText(_ text: TextRange) {
    for place in text.offset..<text.offset + text.count { texts.append(texts[place]) }
  }

  /// Stores hundredths of a second as days, hours, minutes and seconds: `3 days, 4:05:06.07`.
  mutating func storeDuration(hundredths: UInt64) -> UInt64 {
    let start = texts.count
    let seconds = hundredths / 100
    let days = seconds / 86_400
    if days > 0 {
      appendText(decimal: days)
      appendText(days == 1 ? " day, " : " days, ")
    }
    appendText(decimal: seconds / 3600 % 24)
    appendText(":")
    appendText(decimal: seconds / 60 % 60, width: 2)
    appendText(":")
    appendText(decimal: seconds % 60, width: 2)
    appendText(".")
    appendText(decimal: hundredths % 100, width: 2)
    return TextRange(offset: start, count: texts.count - start).value
  }
}
