/// The Agent Extensibility protocol, RFC 2741: what the programs that know parts of a host tell its SNMP agent.
///
///     |   h.version   |    h.type     |    h.flags    |   reserved    |
///     |                          h.sessionID                          |
///     |                        h.transactionID                        |
///     |                          h.packetID                           |
///     |                       h.payload_length                        |
///     |  what the type has …
enum AgentX: ProtocolDecoder {
  static let number: UInt16 = 196

  static let spec = ProtocolSpec(
    "agentx", "Agent Extensibility Protocol", brief: "AgentX", source: "RFC 2741", foundBy: [.tcpPort(705)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .nextUnit)

  private static let headerLength = 20

  /// Version 1, a type that there is, flags that there are, and a length that fits.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.peek() == 1, let type = cursor.peek(1), (1...18).contains(type), let flags = cursor.peek(2),
      flags & 0xe0 == 0, let high = cursor.peek16(16), let low = cursor.peek16(18)
    else { return .no }
    let length =
      flags & 0x10 != 0 ? Int(high) << 16 | Int(low) : Int(low.byteSwapped) << 16 | Int(high.byteSwapped)
    return length % 4 == 0 && headerLength + length <= cursor.remaining ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let version = cursor.read(Field.version, 8, &out)
    let type = cursor.read(Field.type, 8, &out)
    let flags = cursor.read(Field.flagSteps, unusedNotZero: Note.reserved, &out)
    cursor.read([.unused(Field.reserved, 8)], unusedNotZero: Note.reserved, &out)
    let message = Message(order: flags.isSet(4) ? .bigEndian : .littleEndian)
    message.read(Field.session, 32, &cursor, &out)
    message.read(Field.transaction, 32, &cursor, &out)
    message.read(Field.packet, 32, &cursor, &out)
    let length = message.read(Field.length, 32, &cursor, &out)
    cursor.narrow(
      by: length, from: start + headerLength, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    guard !cursor.isShort, version.number == 1 else { return cursor.isAtEnd ? .nothing : .data }
    if flags.isSet(3), !cursor.isAtEnd { message.readText(Field.context, &cursor, &out) }
    message.readBody(type, &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    return .nothing
  }

  /// A message's numbers, in the order of bytes that it has.
  private struct Message {
    typealias F = Field

    let order: ByteOrder

    @discardableResult
    func read(_ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
      cursor.read(field, bits, order, &out)
    }

    func readBody(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
      switch type.number {
      case 1:
        cursor.read([.number(F.openTimeout, 8), .unused(F.reserved, 24)], unusedNotZero: Note.reserved, &out)
        readObject(F.agent, &cursor, &out)
        readText(F.description, &cursor, &out)
      case 2: cursor.read([.number(F.reason, 8), .unused(F.reserved, 24)], unusedNotZero: Note.reserved, &out)
      case 3, 4: readRegistration(isNew: type.number == 3, &cursor, &out)
      case 5, 6: readRanges(&cursor, &out)
      case 7:
        read(F.nonRepeaters, 16, &cursor, &out)
        read(F.repetitions, 16, &cursor, &out)
        readRanges(&cursor, &out)
      case 8, 12, 14, 15: readBindings(&cursor, &out)
      case 16:
        readObject(F.agent, &cursor, &out)
        readText(F.description, &cursor, &out)
      case 17: readObject(F.agent, &cursor, &out)
      case 18:
        read(F.uptime, 32, &cursor, &out)
        read(F.error, 16, &cursor, &out)
        read(F.index, 16, &cursor, &out)
        readBindings(&cursor, &out)
      default: break
      }
    }

    private func readRegistration(isNew: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
      if isNew { cursor.read(F.timeout, 8, &out) } else { cursor.read(F.reserved, 8, &out) }
      cursor.read(F.priority, 8, &out)
      let range = cursor.read(F.rangeIndex, 8, &out)
      cursor.read(F.reserved, 8, &out)
      readObject(F.region, &cursor, &out)
      if range.number != 0, !cursor.isShort { read(F.upperBound, 32, &cursor, &out) }
    }

    /// Pairs of where to begin and where to stop.
    private func readRanges(_ cursor: inout Cursor, _ out: inout Dissection) {
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        readObject(F.rangeStart, &cursor, &out)
        if !cursor.isShort { readObject(F.rangeEnd, &cursor, &out) }
      }
    }

    private func readBindings(_ cursor: inout Cursor, _ out: inout Dissection) {
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        let group = out.beginGroup(F.binding, cursor)
        let type = read(F.tag, 16, &cursor, &out)
        cursor.read([.unused(F.reserved, 16)], unusedNotZero: Note.reserved, &out)
        readObject(F.name, &cursor, &out)
        let isKnown = cursor.isShort || readValue(type, &cursor, &out)
        out.endGroup(group, cursor)
        if !isKnown { return }
      }
    }

    /// Returns false where the type is not known: where the next binding begins is not, either.
    private func readValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
      switch type.number {
      case 2: cursor.readSigned(F.integer, 32, order, &out)
      case 4, 64, 68: readText(type.number == 4 ? F.octets : F.bytes, &cursor, &out)
      case 6: readObject(F.objectValue, &cursor, &out)
      case 65, 66, 67: read(F.value32, 32, &cursor, &out)
      case 70: read(F.value64, 64, &cursor, &out)
      case 5, 128, 129, 130: break
      default:
        out.note(Note.tag, on: type, type.number)
        return false
      }
      return true
    }

    /// RFC 2741 §5.3: a length, the bytes, and zeros up to a multiple of four.
    func readText(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
      let length = read(F.textLength, 32, &cursor, &out)
      guard length.isKnown else { return }
      if length.value > cursor.remaining {
        out.noteShortage(
          of: length, length.value, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
      }
      cursor.govern(by: length, &out)
      cursor.readBytes(field, min(length.value, max(0, cursor.remaining)), &out)
      cursor.readBytes(F.padding, min((4 - length.value % 4) % 4, max(0, cursor.remaining)), &out)
    }

    /// RFC 2741 §5.1: sub-identifiers of four bytes each, of which a prefix stands for the first five.
    private func readObject(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
      let group = out.beginGroup(F.object, cursor)
      let count = cursor.read(F.subidentifiers, 8, &out)
      let prefix = cursor.read(F.prefix, 8, &out)
      cursor.read(F.include, 8, &out)
      cursor.read(F.reserved, 8, &out)
      if count.number > 128 { out.note(Note.subidentifiers, on: count, count.number) }
      let (start, size) = (cursor.offset, count.value * 4)
      var token = Token.none
      if size > cursor.remaining, !cursor.isShort {
        out.noteShortage(of: count, size, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
        cursor.govern(by: count, times: 4, &out)
        if !cursor.isAtEnd { cursor.readRest(F.undecoded, &out) }
      } else {
        token = cursor.readBytes(field, countedBy: count, times: 4, &out)
      }
      if token.isKnown { out.fields[token.field].value = text(start..<start + size, prefix, cursor.bytes, &out) }
      out.endGroup(group, cursor)
    }

    private func text(_ range: Range<Int>, _ prefix: Token, _ bytes: Span<UInt8>, _ out: inout Dissection) -> UInt64 {
      let start = out.texts.count
      if prefix.number != 0 {
        out.appendText("1.3.6.1.")
        out.appendText(decimal: prefix.number)
      }
      for place in stride(from: range.lowerBound, to: range.upperBound, by: 4) {
        var number: UInt64 = 0
        for index in 0..<4 { number = number << 8 | UInt64(bytes[place + (order == .bigEndian ? index : 3 - index)]) }
        if out.texts.count > start { out.texts.append(0x2e) }
        out.appendText(decimal: number)
      }
      return TextRange(offset: start, count: out.texts.count - start).value
    }
  }
}
