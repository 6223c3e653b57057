/// Internet Group Management Protocol: version 1 (RFC 1112), version 2 (RFC 2236) and version 3 (RFC 9776, which replaces
/// RFC 3376), with the messages of other protocols that bear its number.
///
///     |     Type      | Max Resp Code |           Checksum            |
///     |                         Group Address                         |
///     |Resv |S| QRV |     QQIC      |     Number of Sources (N)     |      in a query of version 3
///     |                       Source Addresses …
enum IGMP: ProtocolDecoder {
  static let number: UInt16 = 73

  static let spec = ProtocolSpec(
    "igmp", "Internet Group Management Protocol", brief: "IGMP", source: "RFC 9776", foundBy: [.ipProtocol(2)],
    fields: [Field.self, TraceField.self, HistoricField.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    // RGMP uses IGMP's number and one group of its own.
    if out.context.addresses.family == .ipv4, out.context.addresses.destination.low == 0xe000_0019,
      let type = cursor.peek(), (0xfc...0xff).contains(type)
    {
      return .known(RGMP.id)
    }
    if cursor.peek() == 0x14, cursor.knowsNext(1, out) { return .known(PIMVersion1.id) }
    let message = cursor.offset..<cursor.end
    let type = cursor.read(Field.type, 8, &out)
    guard type.field >= 0 else { return .nothing }
    let kind = Message(type, length: message.count, code: cursor.peek() ?? 0)
    readCode(kind, type, &cursor, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    out.judgeMessage(checksum, over: message, of: cursor.bytes, Note.checksum)
    let subject = cursor.isShort ? .none : readBody(kind, &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    guard type.isKnown else { return .nothing }
    if let version = kind.version { out.derive(Field.version, version) }
    out.derive(Field.message, Int(kind.about(subject).rawValue))
    noteHeader(kind, &out)
    return .nothing
  }

  /// Reads the byte after the type.
  private static func readCode(_ kind: Message, _ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch kind {
    case .query2, .query3: readResponseTime(kind, &cursor, &out)
    case .report2, .leave: readUnused(Field.unusedResponseTime, 8, &cursor, &out)
    case .advertisement: cursor.read(Field.advertisementInterval, 8, &out)
    case .dvmrp: cursor.read(HistoricField.dvmrpCode, 8, &out)
    case .trace, .traceResponse: cursor.read(TraceField.hops, 8, &out)
    case .createRequest: cursor.read(HistoricField.groupType, 8, &out)
    case .version0Reply: cursor.read(HistoricField.reply, 8, &out)
    case .other:
      cursor.read(Field.code, 8, &out)
      if typeName(type.number) == nil { out.note(Note.unknownType, on: type, type.number) }
    default: readUnused(Field.reserved, 8, &cursor, &out)
    }
  }

  /// Reads what is after the checksum, and returns the group, or the number of groups, that it is about.
  private static func readBody(_ kind: Message, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    switch kind {
    case .query1, .query2, .report1, .report2, .leave: return readGroup(kind, &cursor, &out)
    case .query3: return readQuery(&cursor, &out)
    case .report3: return readReport(&cursor, &out)
    case .advertisement:
      cursor.read(Field.queryInterval, 16, &out)
      cursor.read(Field.robustness, 16, &out)
    case .trace, .traceResponse: readTrace(&cursor, &out)
    case .createRequest, .version0Request, .version0Reply:
      cursor.read(HistoricField.identifier, 32, &out)
      cursor.read(Field.group, 32, &out)
      cursor.read(HistoricField.accessKey, 64, &out)
    default: break
    }
    return .none
  }

  static func readUnused(_ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let word = cursor.read(field, bits, &out)
    if word.number != 0 { out.note(Note.unusedNotZero, on: word) }
  }

  /// Reads how long hosts may wait with their reports, in tenths of a second; from 128 on as a floating-point number, in
  /// version 3.
  private static func readResponseTime(_ kind: Message, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isFloating = kind == .query3 && cursor.peek() ?? 0 >= 128
    let time = cursor.read(isFloating ? Field.responseCode : Field.responseTime, 8, &out)
    guard isFloating, time.isKnown else { return }
    out.part(Field.exponent, 4, 3, of: time)
    out.part(Field.mantissa, 0, 4, of: time)
    let value = FloatingCode.value(time.number, mantissaBits: 4)
    out.reading(Field.responseTime, out.fields[time.field].bytes, value: value)
  }

  private static func readGroup(_ kind: Message, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let group = cursor.read(Field.group, 32, &out)
    if group.isKnown, group.number >> 28 != 0xe, !kind.isQuery || group.number != 0 {
      out.note(Note.groupNotMulticast, on: group)
    }
    if !cursor.isAtEnd { out.note(Note.surplus, on: group, UInt64(cursor.remaining)) }
    return group
  }

  private static func readQuery(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let group = cursor.read(Field.group, 32, &out)
    if group.isKnown, group.number != 0, group.number >> 28 != 0xe { out.note(Note.groupNotMulticast, on: group) }
    readUnused(Field.queryReserved, 4, &cursor, &out)
    cursor.read(Field.suppress, 1, &out)
    cursor.read(Field.querierRobustness, 3, &out)
    let interval = cursor.read(Field.querierInterval, 8, &out)
    if interval.number >= 128 {
      let seconds = FloatingCode.value(interval.number, mantissaBits: 4)
      out.reading(Field.querierIntervalSeconds, out.fields[interval.field].bytes, value: seconds)
    }
    let count = cursor.read(Field.sourceCount, 16, &out)
    readSources(count, Field.source, &cursor, &out)
    return group
  }

  private static func readSources(
    _ count: Token, _ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard count.isKnown, !cursor.isShort else { return }
    if count.value * 4 > cursor.remaining {
      out.noteShortage(
        of: count, count.value * 4, present: cursor.remaining, cursor.limit, else: Note.sourcesBeyondMessage)
    }
    for _ in 0..<count.value where !cursor.isAtEnd && out.hasRoom { cursor.read(field, 32, &out) }
  }

  /// A report of version 3: a record for each group.
  private static func readReport(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    readUnused(Field.reportReserved, 16, &cursor, &out)
    let count = cursor.read(Field.recordCount, 16, &out)
    for _ in 0..<count.value where !cursor.isShort && out.hasRoom {
      guard !cursor.isAtEnd else {
        out.note(Note.recordsMissing, on: count, count.number)
        break
      }
      let group = out.beginGroup(Field.record, cursor)
      let type = cursor.read(Field.recordType, 8, &out)
      if type.isKnown, Field.recordTypeName(type.number) == nil { out.note(Note.unknownRecord, on: type, type.number) }
      let auxiliary = cursor.read(Field.auxiliaryLength, 8, &out)
      let sources = cursor.read(Field.sourceCount, 16, &out)
      let address = cursor.read(Field.recordGroup, 32, &out)
      if address.isKnown, address.number >> 28 != 0xe { out.note(Note.groupNotMulticast, on: address) }
      readSources(sources, Field.recordSource, &cursor, &out)
      if !cursor.isShort { cursor.readBytes(Field.auxiliary, countedBy: auxiliary, times: 4, &out) }
      out.endGroup(group, cursor)
    }
    return count
  }

  /// Says where the IP header is not as IGMP wants it.
  private static func noteHeader(_ kind: Message, _ out: inout Dissection) {
    guard !out.isInQuotation else { return }
    if kind.version ?? 0 >= 1, let hops = out.context.hopLimit, hops != 1 {
      out.note(Note.timeToLive, on: out.lastField, UInt64(hops))
    }
    if kind.version ?? 0 >= 2, out.lacks(IPv4Options.ExtensionField.routerAlertValue.id, behind: IPv4.id) {
      out.note(Note.routerAlertMissing, on: out.lastField)
    }
  }
}

/// Times of IGMP and MLD: small ones are written as they are, larger ones as a mantissa and an exponent, as RFC 9776
/// §4.1.1 and §4.1.7 and RFC 9777 §5.1.3 and §5.1.9 have it.
enum FloatingCode {
  /// The number that a code of eight bits (a mantissa of 4) or of 16 (a mantissa of 12) stands for.
  static func value(_ code: UInt64, mantissaBits: UInt64) -> UInt64 {
    let exponent = code >> mantissaBits & 7
    guard code >> (mantissaBits + 3) & 1 != 0 else { return code }
    return (code & (1 << mantissaBits - 1) | 1 << mantissaBits) << (exponent + 3)
  }
}

extension IGMP {
  /// What a message is, as far as it decides what follows; the sentences are those of ``sentence(_:)``.
  enum Message: UInt64 {
    case other
    case generalQuery
    case query1
    case query2
    case query3
    case report1
    case report2
    case report3
    case leave
    case dvmrp
    case trace
    case traceResponse
    case advertisement
    case solicitation
    case termination
    case createRequest
    case version0Request
    case version0Reply
    case singleReport3

    /// By the type, and of a query by its length and its second byte too, RFC 9776 §7.1.
    init(_ type: Token, length: Int, code: UInt8) {
      guard type.isKnown else {
        self = .other
        return
      }
      switch type.number {
      case 0x01: self = .createRequest
      case 0x03, 0x05, 0x07: self = .version0Request
      case 0x02, 0x04, 0x06, 0x08: self = .version0Reply
      case 0x11: self = length >= 12 ? .query3 : code == 0 ? .query1 : .query2
      case 0x12: self = .report1
      case 0x13: self = .dvmrp
      case 0x16: self = .report2
      case 0x17: self = .leave
      case 0x1e: self = .traceResponse
      case 0x1f: self = .trace
      case 0x22: self = .report3
      case 0x30: self = .advertisement
      case 0x31: self = .solicitation
      case 0x32: self = .termination
      default: self = .other
      }
    }

    /// The same by what it is about: a group, or so many of them; that may be missing.
    func about(_ subject: Token) -> Message {
      switch self {
      case .query1, .query2, .query3, .report1, .report2, .report3, .leave:
        if !subject.isKnown { return .other }
        if isQuery, subject.number == 0 { return .generalQuery }
        return self == .report3 && subject.number == 1 ? .singleReport3 : self
      default: return self
      }
    }

    var isQuery: Bool { self == .query1 || self == .query2 || self == .query3 }

    /// The version of IGMP that the message is of.
    var version: Int? {
      switch self {
      case .createRequest, .version0Request, .version0Reply: 0
      case .query1, .report1: 1
      case .query2, .report2, .leave: 2
      case .query3, .report3, .singleReport3: 3
      default: nil
      }
    }
  }
}
