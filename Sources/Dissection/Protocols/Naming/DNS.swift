/// Domain Name System, RFC 1034 and RFC 1035, with what updates them.
///
///     |              ID               |QR| Opcode |AA|TC|RD|RA|Z|AD|CD| RCODE |
///     |            QDCOUNT            |            ANCOUNT            |
///     |            NSCOUNT            |            ARCOUNT            |
///     |  questions, answers, authority, additional records, as many as the counts say …
enum DNS: ProtocolDecoder {
  static let number: UInt16 = 152

  static let spec = ProtocolSpec(
    "dns", "Domain Name System", brief: "DNS", source: "RFC 1035", foundBy: [.udpPort(53), .content(.udpPort)],
    fields: [
      Field.self, DNSName.Field.self, DNSRecord.Field.self, DNSRecord.MailField.self, DNSRecord.ServiceField.self,
      DNSRecord.PlaceField.self, DNSSecurity.Field.self, DNSSecurity.KeyField.self, DNSServiceBinding.Field.self,
      DNSOptions.Field.self, DNSTransaction.Field.self, DNSStateful.Field.self, PairField.self,
    ],
    notes: [Note.self, DNSName.Note.self, DNSRecord.Note.self, DNSOptions.Note.self, PairNote.self])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    switch DNSRecognition(cursor).verdict {
    case .message: .yes
    case .possible: .maybe
    case .other: .no
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    decode(.unicast, &cursor, &out)
    return .nothing
  }
}

/// DNS over TCP: each message after its length, RFC 1035 §4.2.2.
enum DNSOverTCP: ProtocolDecoder {
  static let number: UInt16 = 153

  static let spec = ProtocolSpec(
    "dns.tcp", "Domain Name System", brief: "DNS", source: "RFC 7766", foundBy: [.tcpPort(53)])

  /// Messages up to the end of the bytes; or one that looks like one, as far as it is there.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    var start = 0
    while let length = cursor.peek16(start), length >= DNSMessage.headerLength { start += 2 + Int(length) }
    if start > 0, start == cursor.remaining { return .maybe }
    guard cursor.remaining >= 2 + DNSMessage.headerLength else {
      return cursor.peek16().map { $0 >= DNSMessage.headerLength } ?? !cursor.isAtEnd ? .tooShort : .no
    }
    guard let length = cursor.peek16(), length >= DNSMessage.headerLength else { return .no }
    var message = copy cursor
    message.move(to: cursor.offset + 2)
    let isCut = message.remaining < Int(length)
    message.narrow(to: message.offset + Int(length), .unit)
    let recognition = DNSRecognition(message)
    return recognition.verdict == .message || isCut && recognition.hasUsualHeader ? .maybe : .no
  }

  static var isFramed: Bool { true }

  static func frame(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing {
    guard let length = cursor.peek16() else { return .needMore }
    return length >= DNSMessage.headerLength ? .unit(2 + Int(length)) : .notMine
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let segment = cursor.extent
    let length = cursor.read(DNS.Field.length, 16, &out)
    cursor.narrow(by: length, from: cursor.offset, .field(DNS.Field.length), else: Data.Note.lengthBeyondEnd, &out)
    DNS.decode(.unicast, &cursor, &out)
    cursor.restore(segment)
    return cursor.isAtEnd ? .nothing : .known(id)
  }
}

/// Multicast DNS, RFC 6762: how the hosts on a link name each other and what they offer, without a server.
enum MulticastDNS: ProtocolDecoder {
  static let number: UInt16 = 154

  static let spec = ProtocolSpec(
    "mdns", "Multicast Domain Name System", brief: "mDNS", source: "RFC 6762", foundBy: [.udpPort(5353)])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { DNSRecognition.atLeastPossible(cursor) }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    DNS.decode(.multicast, &cursor, &out)
    return .nothing
  }
}

/// Link-Local Multicast Name Resolution, RFC 4795: what Windows asks its neighbours where no server knows a name.
enum LLMNR: ProtocolDecoder {
  static let number: UInt16 = 155

  static let spec = ProtocolSpec(
    "llmnr", "Link-Local Multicast Name Resolution", brief: "LLMNR", source: "RFC 4795", foundBy: [.udpPort(5355)])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { DNSRecognition.atLeastPossible(cursor) }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    DNS.decode(.linkLocal, &cursor, &out)
    return .nothing
  }
}

extension DNS {
  /// Decodes the message that goes from the cursor to its end.
  static func decode(_ dialect: DNSMessage.Dialect, _ cursor: inout Cursor, _ out: inout Dissection) {
    var message = DNSMessage(dialect, at: cursor)
    let first = out.fields.count
    let counts = readHeader(&message, &cursor, &out)
    if !cursor.isShort {
      if message.opcode == DNSOpcode.stateful {
        DNSStateful.read(&message, &cursor, &out)
      } else {
        let groups = sections(of: message)
        message.readSections(counts, &cursor, &out) { message, section, cursor, out in
          if section == 0 {
            message.readQuestion(groups[section], &cursor, &out)
          } else {
            message.readRecord(groups[section], section, &cursor, &out)
          }
        }
      }
      message.readRest(Field.extraneous, &cursor, &out)
      message.note(on: first, &out)
      if !counts.isEmpty, dialect != .multicast { message.pair(on: first, &out) }
    }
    if out.fields.count > first { out.derive(Field.message, Int(message.sentence(isShort: counts.isEmpty))) }
  }

  /// Returns the counts of the four sections; none where the header ends before.
  private static func readHeader(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> [Token] {
    let identifier = cursor.read(Field.identifier, 16, &out)
    let flags = readFlags(&message, &cursor, &out)
    let names =
      message.opcode == DNSOpcode.update
      ? [Field.zoneCount.id, Field.prerequisiteCount.id, Field.updateCount.id, Field.additionalCount.id]
      : [Field.questionCount.id, Field.answerCount.id, Field.authorityCount.id, Field.additionalCount.id]
    let counts = names.map { cursor.read($0, 16, &out) }
    guard !cursor.isShort else { return [] }
    if message.dialect == .multicast, message.isResponse, identifier.number != 0 {
      out.note(Note.identifierNotZero, on: identifier)
    }
    message.note(flags, counts, &out)
    return counts
  }

  private static func readFlags(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> DNSFlags {
    let word = cursor.peek16() ?? 0
    let group = out.beginGroup(message.dialect == .linkLocal ? Field.linkLocalFlags.id : Field.flags.id, cursor)
    let response = cursor.read(Field.response, 1, &out)
    let opcode = cursor.read(Field.opcode, 4, &out)
    let isLinkLocal = message.dialect == .linkLocal
    let authoritative = cursor.read(isLinkLocal ? Field.conflict.id : Field.authoritative.id, 1, &out)
    let truncated = cursor.read(Field.truncated, 1, &out)
    let recursionDesired = cursor.read(isLinkLocal ? Field.tentative.id : Field.recursionDesired.id, 1, &out)
    var (available, reserved) = (Token.none, Token.none)
    if isLinkLocal {
      reserved = cursor.read(Field.linkLocalReserved, 4, &out)
    } else {
      available = cursor.read(Field.recursionAvailable, 1, &out)
      reserved = cursor.read(Field.reserved, 1, &out)
      cursor.read(Field.authenticData, 1, &out)
      cursor.read(Field.checkingDisabled, 1, &out)
    }
    let code = cursor.read(Field.responseCode, 4, &out)
    out.endGroup(group, cursor, value: Int(word))
    message.opcode = opcode.number
    message.isResponse = response.number != 0
    message.responseCode = code.number
    message.isTruncated = truncated.number != 0
    return DNSFlags(
      response: response, opcode: opcode, authoritative: authoritative, truncated: truncated,
      recursionDesired: recursionDesired, recursionAvailable: available, reserved: reserved, responseCode: code)
  }

  /// What the four sections are called.
  private static func sections(of message: DNSMessage) -> [FieldID] {
    message.opcode == DNSOpcode.update
      ? [Field.zone.id, Field.prerequisite.id, Field.update.id, Field.additional.id]
      : [Field.question.id, Field.answer.id, Field.authority.id, Field.additional.id]
  }
}
