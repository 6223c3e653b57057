/// NetBIOS Name Service, RFC 1002 §4.2: DNS's messages, with names and flags of their own.
///
///     |          NAME_TRN_ID          |R| OPCODE|AA|TC|RD|RA|0|0|B| RCODE |
///     |            QDCOUNT            |            ANCOUNT            |
///     |            NSCOUNT            |            ARCOUNT            |
///     |  questions, answers, authority, additional records …
enum NBNS: ProtocolDecoder {
  static let number: UInt16 = 156

  static let spec = ProtocolSpec(
    "nbns", "NetBIOS Name Service", brief: "NBNS", source: "RFC 1002", foundBy: [.udpPort(137)],
    fields: [Field.self, RecordField.self], notes: [Note.self])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { DNSRecognition.atLeastPossible(cursor) }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    var message = DNSMessage(.netBIOS, at: cursor)
    let first = out.fields.count
    let counts = readHeader(&message, &cursor, &out)
    var sentence = Sentence.other
    if !cursor.isShort {
      message.readSections(counts, &cursor, &out, readEntry)
      message.readRest(Field.extraneous, &cursor, &out)
      sentence = Sentence(message)
    }
    if out.fields.count > first { out.derive(Field.message, Int(sentence.rawValue)) }
    return .nothing
  }

  private static func readHeader(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> [Token] {
    cursor.read(Field.identifier, 16, &out)
    let word = cursor.peek16() ?? 0
    let group = out.beginGroup(Field.flags, cursor)
    let response = cursor.read(Field.response, 1, &out)
    let opcode = cursor.read(Field.opcode, 4, &out)
    cursor.read(Field.authoritative, 1, &out)
    cursor.read(Field.truncated, 1, &out)
    cursor.read(Field.recursionDesired, 1, &out)
    cursor.read(Field.recursionAvailable, 1, &out)
    let reserved = cursor.read(Field.reserved, 2, &out)
    cursor.read(Field.broadcast, 1, &out)
    let code = cursor.read(Field.responseCode, 4, &out)
    out.endGroup(group, cursor, value: Int(word))
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    if opcode.isKnown, Field.opcodeName(opcode.number) == nil { out.note(Note.opcode, on: opcode, opcode.number) }
    if response.isKnown, response.number == 0, code.number != 0 { out.note(Note.codeInRequest, on: code) }
    message.isResponse = response.number != 0
    message.opcode = opcode.number
    message.responseCode = code.number
    return [Field.questionCount, Field.answerCount, Field.authorityCount, Field.additionalCount].map {
      cursor.read($0.id, 16, &out)
    }
  }

  /// Reads a question or a record.
  private static func readEntry(
    _ message: inout DNSMessage, _ section: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let outer = cursor.extent
    let group = out.beginGroup([Field.question, Field.answer, Field.authority, Field.additional][section], cursor)
    message.readName(Field.name, &cursor, &out)
    if !message.isLost, !cursor.isShort {
      let type = cursor.read(Field.type, 16, &out)
      cursor.read(Field.recordClass, 16, &out)
      if section == 0 {
        if message.questionType == nil { message.questionType = type.number }
        message.questions += 1
      } else {
        readRecord(type, section, &message, &cursor, &out)
      }
    }
    out.endGroup(group, cursor)
    if !cursor.isShort || cursor.limit == .field(RecordField.length) { cursor.restore(outer) }
  }

  // MARK: Records

  /// Reads what is after a record's class, RFC 1002 §4.2.1.3.
  private static func readRecord(
    _ type: Token, _ section: Int, _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(RecordField.timeToLive, 32, &out)
    let length = cursor.read(RecordField.length, 16, &out)
    guard length.isKnown else {
      if !cursor.isShort { message.isLost = true }
      return
    }
    if section == 1 {
      if message.answers == 0 { message.firstAnswerType = type.number }
      message.answers += 1
    }
    cursor.narrow(
      by: length, from: cursor.offset, .field(RecordField.length), else: Data.Note.lengthBeyondEnd, &out)
    switch type.number {
    case 1: cursor.read(RecordField.address, 32, &out)
    case 2: message.readName(RecordField.nameServer, &cursor, &out)
    // A request to wait repeats the flags of the message that it answers, RFC 1002 §4.2.16.
    case 0x20 where message.opcode == waitOpcode && length.value == 2: cursor.read(RecordField.waitFlags, 16, &out)
    case 0x20: readAddresses(&cursor, &out)
    case 0x21: readStatus(&cursor, &out)
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(RecordField.data, &out) }
  }

  private static let waitOpcode: UInt64 = 7

  /// An address of a name's owner, RFC 1002 §4.2.13.
  private static let addressEntry: [FieldStep] = [
    .word(
      RecordField.flags,
      [.number(RecordField.isGroup, 1), .number(RecordField.ownerType, 2), .number(RecordField.flagsReserved, 13)]),
    .number(RecordField.address, 32),
  ]

  /// What a node says of one of its names, RFC 1002 §4.2.18.
  private static let nodeFlags: [FieldStep] = [
    .word(
      RecordField.nameFlags,
      [
        .number(RecordField.nameIsGroup, 1), .number(RecordField.nameOwnerType, 2), .number(RecordField.deregister, 1),
        .number(RecordField.conflict, 1), .number(RecordField.active, 1), .number(RecordField.permanent, 1),
        .number(RecordField.nameReserved, 9),
      ])
  ]

  private static func readAddresses(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      cursor.read(addressEntry, &out)
    }
  }

  /// The names of a node, and what its network adapter counts: RFC 1002 §4.2.18.
  private static func readStatus(_ cursor: inout Cursor, _ out: inout Dissection) {
    let count = cursor.read(RecordField.nameCount, 8, &out)
    var number = 0
    while number < count.value, !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(RecordField.nodeName, cursor)
      cursor.readName(&out)
      cursor.read(nodeFlags, &out)
      out.endGroup(group, cursor)
      number += 1
    }
    if number < count.value, !cursor.isShort { out.note(Note.namesMissing, on: count, count.number, UInt64(number)) }
    if !cursor.isAtEnd { cursor.read(RecordField.statistics, &out) }
  }

  // MARK: The message in one line

  enum Sentence: UInt64 {
    case other, query, statusQuery, response, statusResponse, error
    case registration, registrationResponse, release, releaseResponse, wait, refresh, otherRequest, otherResponse,
      unknown

    init(_ message: DNSMessage) {
      if NBNS.Field.opcodeName(message.opcode) == nil {
        self = .unknown
        return
      }
      switch (message.opcode, message.isResponse) {
      case (0, false):
        self = message.questionType == 0x21 ? .statusQuery : message.questions > 0 ? .query : .otherRequest
      case (0, true) where message.responseCode != 0: self = message.answers > 0 ? .error : .otherResponse
      case (0, true) where message.answers == 0: self = .otherResponse
      case (0, true) where message.firstAnswerType == 0x21: self = .statusResponse
      case (0, true): self = .response
      case (5, false), (15, false): self = .registration
      case (5, true), (15, true): self = .registrationResponse
      case (6, false): self = .release
      case (6, true): self = .releaseResponse
      case (waitOpcode, _): self = .wait
      case (8, false), (9, false): self = .refresh
      default: self = message.isResponse ? .otherResponse : .otherRequest
      }
    }
  }
}

extension Cursor {
  /// Reads a name of 15 bytes, padded with blanks, and what it is the name of.
  fileprivate mutating func readName(_ out: inout Dissection) {
    var length = min(15, remaining)
    while length > 0, let byte = peek(length - 1), byte == 0x20 || byte == 0 { length -= 1 }
    readBytes(NBNS.RecordField.netBIOSName, length, &out)
    readBytes(NBNS.RecordField.namePadding, 15 - length, &out)
    read(NBNS.RecordField.suffix, 8, &out)
  }
}
