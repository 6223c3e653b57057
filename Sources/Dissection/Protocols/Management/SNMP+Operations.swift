/// The protocol data units, RFC 1157 §4.1 and RFC 3416 §3: what is asked, answered or notified.
extension SNMPMessage {
  private typealias V = SNMP.ValueField

  /// Bindings of which the place is kept: three are told, two may stand before them.
  private static let mostKept = 5

  mutating func readOperation(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort else { return }
    let group = out.beginGroup(F.data, cursor)
    let isContext = BER.peek(cursor)?.tagClass == .context
    if let header = BER.open(F.data, tagField: isContext ? F.operation.id : nil, &cursor, &out) {
      if isContext, header.tag.number <= 8 {
        operation = header.tag.number
        if !header.tag.isConstructed { out.note(BER.Note.primitive, on: header.identifier) }
        judgeOperation(header, &out)
        readParts(&cursor, &out)
        BER.readSurplus(&cursor, &out)
      } else {
        out.note(SNMP.Note.operation, on: header.identifier)
        cursor.readRest(BER.Field.contents, &out)
      }
      BER.close(header, &cursor, &out)
    }
    out.endGroup(group, cursor)
  }

  private func judgeOperation(_ header: BERHeader, _ out: inout Dissection) {
    if version == 0, header.tag.number > 4 { out.note(SNMP.Note.laterOperation, on: header.identifier) }
    if version != 0, header.tag.number == 4 { out.note(SNMP.Note.obsoleteTrap, on: header.identifier) }
  }

  private mutating func readParts(_ cursor: inout Cursor, _ out: inout Dissection) {
    if operation == 4 { return readTrap(&cursor, &out) }
    BER.readInteger(F.request, &cursor, &out)
    if operation == 5 {
      BER.readUnsigned(F.nonRepeaters, &cursor, &out)
      BER.readUnsigned(F.maxRepetitions, &cursor, &out)
      return readBindings(&cursor, &out)
    }
    let status = BER.readInteger(F.errorStatus, &cursor, &out)
    let index = BER.readInteger(F.errorIndex, &cursor, &out)
    errorStatus = status.number
    readBindings(&cursor, &out)
    // RFC 3416 §3: requests have zero in both.
    let isAnswer = operation == 2 || operation == 8
    if status.number != 0, !isAnswer { out.note(SNMP.Note.errorInRequest, on: status) }
    if status.number != 0, isAnswer { out.note(SNMP.Note.error, on: status) }
    if !cursor.isShort, index.number > UInt64(bindingCount) {
      out.note(SNMP.Note.errorIndex, on: index, index.number, UInt64(bindingCount))
    }
  }

  /// RFC 1157 §4.1.6.
  private mutating func readTrap(_ cursor: inout Cursor, _ out: inout Dissection) {
    if let header = BER.expect(.objectIdentifier, F.enterprise, &cursor, &out) {
      SNMP.readObject(F.enterprise, symbol: F.enterpriseSymbol, header, &cursor, &out)
      BER.close(header, &cursor, &out)
    }
    if let header = BER.expect(.application(0), F.agent, &cursor, &out) {
      readAddress(F.agent, header, &cursor, &out)
      BER.close(header, &cursor, &out)
    }
    let generic = BER.readInteger(F.genericTrap, &cursor, &out)
    let specific = BER.readInteger(F.specificTrap, &cursor, &out)
    isSpecificTrap = generic.number == 6
    if specific.number != 0, generic.isKnown, generic.number != 6 {
      out.note(SNMP.Note.specificTrap, on: specific)
    }
    let time = BER.readUnsigned(F.timeStamp, tag: .application(3), &cursor, &out)
    if time.isKnown {
      let text = out.storeDuration(hundredths: time.number)
      out.reading(F.timeStampDuration, out.fields[time.field].bytes, value: text)
    }
    readBindings(&cursor, &out)
  }

  private mutating func readBindings(_ cursor: inout Cursor, _ out: inout Dissection) {
    BER.within(F.bindings, &cursor, &out) { cursor, out in
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        BER.within(F.binding, &cursor, &out) { cursor, out in readBinding(&cursor, &out) }
      }
    }
  }

  private mutating func readBinding(_ cursor: inout Cursor, _ out: inout Dissection) {
    bindingCount += 1
    if let header = BER.expect(.objectIdentifier, F.name, &cursor, &out) {
      let name = SNMP.readObject(F.name, symbol: F.nameSymbol, header, &cursor, &out)
      if name.isKnown, bindings.count < Self.mostKept { bindings.append((name.field, -1)) }
      BER.close(header, &cursor, &out)
    }
    let tag = BER.peek(cursor)
    let tagField: FieldID? =
      switch tag?.tagClass {
      case .application: V.type.id
      case .context: V.exception.id
      default: nil
      }
    guard let header = BER.open(V.unknown, tagField: tagField, &cursor, &out) else { return }
    let isValue = readValue(header, &cursor, &out)
    if !isValue {
      out.note(SNMP.Note.valueType, on: header.identifier)
      cursor.readRest(V.unknown, &out)
    }
    BER.readSurplus(&cursor, &out)
    BER.close(header, &cursor, &out)
  }
}

// MARK: Values

extension SNMPMessage {
  /// Reads a value by its type, RFC 2578 §7.1; false for one that SNMP does not have.
  private mutating func readValue(_ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    if header.tag.isConstructed { return false }
    switch (header.tag.tagClass, header.tag.number) {
    case (.universal, 2): _ = BER.readNumber(V.integer, header, isSigned: true, &cursor, &out)
    case (.universal, 4): readOctets(&cursor, &out)
    case (.universal, 5): break
    case (.universal, 6):
      let value = SNMP.readObject(V.object, symbol: V.objectSymbol, header, &cursor, &out)
      if value.isKnown, !bindings.isEmpty, bindings.count == bindingCount {
        bindings[bindings.count - 1].value = value.field
      }
    case (.application, 0): readAddress(V.address, header, &cursor, &out)
    case (.application, 1): readUnsigned(V.counter, 32, header, &cursor, &out)
    case (.application, 2): readUnsigned(V.gauge, 32, header, &cursor, &out)
    case (.application, 3):
      let ticks = readUnsigned(V.timeTicks, 32, header, &cursor, &out)
      if ticks.isKnown {
        let bytes = out.fields[ticks.field].bytes
        let text = out.storeDuration(hundredths: ticks.number)
        out.groupReading(V.duration, atBit: bytes.lowerBound * 8, bits: bytes.count * 8, value: text)
      }
    case (.application, 4):
      let group = out.beginGroup(V.opaque, cursor)
      if !SNMP.readOpaqueNumber(&cursor, &out) {
        while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { BER.readAny(&cursor, &out) }
      }
      BER.readSurplus(&cursor, &out)
      out.endGroup(group, cursor)
    case (.application, 5): cursor.readRest(V.nsap, &out)
    case (.application, 6):
      readUnsigned(V.counter64, 64, header, &cursor, &out)
      if version == 0 { out.note(SNMP.Note.counter64, on: header.identifier) }
    case (.application, 7): readUnsigned(V.unsigned, 32, header, &cursor, &out)
    case (.context, 0...2):
      if version == 0 { out.note(SNMP.Note.laterException, on: header.identifier) }
    default: return false
    }
    return true
  }

  /// Bytes; and as text what reads as one.
  private func readOctets(_ cursor: inout Cursor, _ out: inout Dissection) {
    let contents = cursor.offset..<cursor.end
    let isText = !contents.isEmpty && contents.allSatisfy { Self.isPrintable(cursor.bytes[$0]) }
    let token = cursor.readRest(isText ? V.textOctets : V.octets, &out)
    guard isText, token.isKnown else { return }
    out.groupReading(
      V.text, atBit: contents.lowerBound * 8, bits: contents.count * 8,
      value: TextRange(offset: contents.lowerBound, count: contents.count).value)
  }

  private static func isPrintable(_ byte: UInt8) -> Bool {
    (0x20..<0x7f).contains(byte) || byte == 0x0a || byte == 0x0d || byte == 0x09
  }

  private func readAddress(
    _ field: FieldSpec, _ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if cursor.remaining == 4 || header.isCut && header.length.value == 4 {
      cursor.read(field, 32, &out)
    } else {
      if !header.isCut { out.note(SNMP.Note.valueLength, on: header.length, header.length.number, 4) }
      cursor.readRest(V.addressBytes, &out)
    }
  }

  /// Reads a number that has no sign; some agents leave out the zero octet before one whose first bit is set.
  @discardableResult
  private func readUnsigned(
    _ field: FieldSpec, _ bits: Int, _ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let isNegative = cursor.peek() ?? 0 >= 0x80
    let token = BER.readNumber(field, header, isSigned: false, &cursor, &out)
    if token.isKnown, isNegative { out.note(SNMP.Note.negative, on: token) }
    if bits == 32, token.number >> 32 != 0 { out.note(SNMP.Note.tooLarge, on: token) }
    return token
  }
}
