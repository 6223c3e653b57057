/// Resource records, RFC 1035 §4.1.3: what every record begins with. What its data are depends on its type.
///
///     |  owner's name …
///     |             TYPE              |             CLASS             |
///     |                              TTL                              |
///     |           RDLENGTH            |  RDATA …
enum DNSRecord {
  /// Part of a type's data; the parts stand one after the other, as the type's RFC has them.
  enum Part: Sendable {
    /// A number of so many bits.
    case number(FieldID, Int)
    case signed(FieldID, Int)
    case flags(FieldID, [FieldSpec])
    case address(FieldID)
    /// A name; only those of RFC 1035's own types may be compressed.
    case name(FieldID, mayBeCompressed: Bool)
    /// A string of up to 255 bytes after its length, RFC 1035 §3.3.
    case string(FieldID, FieldID)
    /// Such strings to the end of the data.
    case strings(FieldID, FieldID)
    /// Bytes after their length of so many bits.
    case counted(FieldID, Int, FieldID)
    case bytes(FieldID, Int)
    /// All that is left, if anything is.
    case rest(FieldID)
    /// What is not so plain.
    case other(@Sendable (inout DNSMessage, inout Cursor, inout Dissection) -> Void)
  }

  static func number(_ field: FieldSpec, _ bits: Int) -> Part { .number(field.id, bits) }
  static func signed(_ field: FieldSpec, _ bits: Int) -> Part { .signed(field.id, bits) }
  static func flags(_ field: FieldSpec, _ flags: [FieldSpec]) -> Part { .flags(field.id, flags) }
  static func address(_ field: FieldSpec) -> Part { .address(field.id) }
  static func name(_ field: FieldSpec) -> Part { .name(field.id, mayBeCompressed: true) }
  static func wholeName(_ field: FieldSpec) -> Part { .name(field.id, mayBeCompressed: false) }
  static func string(_ length: FieldSpec, _ field: FieldSpec) -> Part { .string(length.id, field.id) }
  static func strings(_ length: FieldSpec, _ field: FieldSpec) -> Part { .strings(length.id, field.id) }
  static func counted(_ length: FieldSpec, _ bits: Int, _ field: FieldSpec) -> Part {
    .counted(length.id, bits, field.id)
  }
  static func bytes(_ field: FieldSpec, _ count: Int) -> Part { .bytes(field.id, count) }
  static func rest(_ field: FieldSpec) -> Part { .rest(field.id) }
}

extension DNSMessage {
  mutating func readQuestion(_ field: FieldID, _ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(field, cursor)
    questions += 1
    readName(DNS.Field.questionName, &cursor, &out)
    if !isLost, !cursor.isShort {
      let type = cursor.read(DNS.Field.questionType, 16, &out)
      if dialect == .multicast { cursor.read(DNS.Field.unicastResponse, 1, &out) }
      cursor.read(DNS.Field.questionClass, dialect == .multicast ? 15 : 16, &out)
      if questions == 1, type.isKnown { questionType = type.number }
    }
    out.endGroup(group, cursor)
  }

  /// Reads a record of a section: 1 is that of the answers.
  mutating func readRecord(_ field: FieldID, _ section: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let group = out.beginGroup(field, cursor)
    let owner = readName(DNSRecord.Field.owner, &cursor, &out)
    if !isLost, !cursor.isShort {
      let head = readHead(owner, section, &cursor, &out)
      if !cursor.isShort, head.length.isKnown {
        cursor.narrow(
          by: head.length, from: cursor.offset, .field(DNSRecord.Field.dataLength), else: Data.Note.lengthBeyondEnd,
          &out)
        readData(head, owner, &cursor, &out)
      } else if !cursor.isShort {
        isLost = true
      }
    }
    out.endGroup(group, cursor)
    let wasCut = cursor.isShort && cursor.limit != .field(DNSRecord.Field.dataLength)
    if !wasCut { cursor.restore(outer) }
  }

  /// What a record says before its data.
  struct RecordHead {
    let type: Token
    let recordClass: Token
    let timeToLive: Token
    let length: Token
  }

  private mutating func readHead(
    _ owner: DNSName, _ section: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> RecordHead {
    let type = cursor.read(DNSRecord.Field.type, 16, &out)
    if type.number == DNSOptions.recordType { return readOptionsHead(type, owner, section, &cursor, &out) }
    if dialect == .multicast { cursor.read(DNSRecord.Field.cacheFlush, 1, &out) }
    let recordClass = cursor.read(DNSRecord.Field.recordClass, dialect == .multicast ? 15 : 16, &out)
    let timeToLive = cursor.read(DNSRecord.Field.timeToLive, 32, &out)
    if timeToLive.number >> 31 != 0 {
      out.note(DNSRecord.Note.timeToLiveHighBit, on: timeToLive)
    } else if timeToLive.number > DNSRecord.longestTime {
      out.note(DNSRecord.Note.timeToLiveAbsurd, on: timeToLive, timeToLive.number / 86400)
    } else if dialect == .multicast, isResponse, timeToLive.number == 0 {
      out.note(DNSRecord.Note.goodbye, on: timeToLive)
    }
    if section == 1, type.isKnown {
      if answers == 0 { firstAnswerType = type.number }
      if type.number == questionType { hasAnswerOfQuestionType = true }
      answers += 1
    }
    return RecordHead(
      type: type, recordClass: recordClass, timeToLive: timeToLive,
      length: cursor.read(DNSRecord.Field.dataLength, 16, &out))
  }

  /// Reads a record's data, up to the end that its length gives.
  private mutating func readData(
    _ head: RecordHead, _ owner: DNSName, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    // An update deletes by records without data, and asks by them whether there are any (RFC 2136 §2.4, §2.5).
    let isBare = head.length.value == 0 && head.recordClass.number >= 254
    guard !isBare, !cursor.isAtEnd || head.length.value == 0 else { return }
    guard head.type.isKnown, let parts = DNSRecord.parts(of: head.type.number, head.recordClass.number) else {
      cursor.readRest(DNSRecord.Field.data, &out)
      return
    }
    read(parts, &cursor, &out)
    if head.type.number == DNSRecord.service { tellService(owner, &out) }
    guard !cursor.isAtEnd, !cursor.isShort else { return }
    let count = cursor.remaining
    cursor.readRest(DNSRecord.Field.data, &out)
    if out.hasRoom, !cursor.limit.isCut { out.note(DNSRecord.Note.surplus, UInt64(count)) }
  }

  mutating func read(_ parts: [DNSRecord.Part], _ cursor: inout Cursor, _ out: inout Dissection) {
    for part in parts {
      switch part {
      case .number(let field, let bits): cursor.read(field, bits, &out)
      case .signed(let field, let bits): cursor.readSigned(field, bits, .bigEndian, &out)
      case .flags(let field, let flags): readFlags(field, flags, &cursor, &out)
      case .address(let field): cursor.readAddress(field, &out)
      case .name(let field, let mayBeCompressed):
        readName(field, mayBeCompressed: mayBeCompressed, &cursor, &out)
      case .string(let length, let field): readString(length, field, &cursor, &out)
      case .strings(let length, let field):
        while !cursor.isAtEnd, out.hasRoom { readString(length, field, &cursor, &out) }
      case .counted(let length, let bits, let field):
        readCounted(cursor.read(length, bits, &out), field, &cursor, &out)
      case .bytes(let field, let count): cursor.readBytes(field, count, &out)
      case .rest(let field): cursor.readRest(field, &out)
      case .other(let read): read(&self, &cursor, &out)
      }
    }
  }

  private func readString(_ length: FieldID, _ field: FieldID, _ cursor: inout Cursor, _ out: inout Dissection) {
    readCounted(cursor.read(length, 8, &out), field, &cursor, &out)
  }

  /// Reads the bytes that a length counts.
  func readCounted(_ length: Token, _ field: FieldID, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard length.isKnown else { return }
    if length.value > cursor.remaining {
      out.noteShortage(
        of: length, length.value, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
    }
    cursor.govern(by: length, &out)
    cursor.readBytes(field, min(length.value, cursor.remaining), &out)
  }

  /// Reads a word of one-bit flags, and of numbers where a field of it is wider.
  private func readFlags(
    _ field: FieldID, _ flags: [FieldSpec], _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let group = out.beginGroup(field, cursor)
    let word = cursor.readFlags(flags, &out)
    out.endGroup(group, cursor, value: word.value)
  }
}

extension DNSRecord {
  /// The longest time to live that anybody means: a year. RFC 8767 §4 has caches keep nothing for more than a week.
  static let longestTime: UInt64 = 31_536_000
  static let service: UInt64 = 33

  /// What a type's data are; nil where that is not known.
  static func parts(of type: UInt64, _ recordClass: UInt64) -> [Part]? {
    // In class CH an A record has a name and a number (RFC 1035 has none of it, BIND and Hesiod do).
    if type == 1, recordClass == 3 { return nil }
    guard type < layouts.count else { return layoutsBeyond[type] }
    return layouts[Int(type)]
  }

  private static let layouts: [[Part]?] = {
    var layouts = [[Part]?](repeating: nil, count: 272)
    for (type, parts) in [plain, services, places, DNSSecurity.layouts, DNSTransaction.layouts].joined()
    where type < 272 {
      layouts[Int(type)] = parts
    }
    return layouts
  }()
  private static let layoutsBeyond: [UInt64: [Part]] = {
    var layouts: [UInt64: [Part]] = [:]
    for (type, parts) in [services, DNSSecurity.layouts].joined() where type >= 272 { layouts[type] = parts }
    return layouts
  }()
}
