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
      DNSOptions.Field.self, DNSTransaction.Field.self, DNSStateful.Field.self,
    ],
    notes: [Note.self, DNSName.Note.self, DNSRecord.Note.self, DNSOptions.Note.self])

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

/// DNS over TCP: each message after its length, RFC 1035 §4.2.2. A segment is decoded that holds whole messages.
enum DNSOverTCP: ProtocolDecoder {
  static let number: UInt16 = 153

  static let spec = ProtocolSpec(
    "dns.tcp", "Domain Name System", brief: "DNS", source: "RFC 7766", foundBy: [.tcpPort(53)])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let length = cursor.peek16(), length >= DNSMessage.headerLength else { return .no }
    var start = 0
    while let length = cursor.peek16(start), length >= DNSMessage.headerLength { start += 2 + Int(length) }
    return start == cursor.remaining ? .maybe : .no
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
        readSections(counts, &message, &cursor, &out)
      }
      readRest(message, &cursor, &out)
      message.note(on: first, &out)
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
      ? [Field.zoneCount, Field.prerequisiteCount, Field.updateCount, Field.additionalCount]
      : [Field.questionCount, Field.answerCount, Field.authorityCount, Field.additionalCount]
    let counts = names.map { cursor.read($0.id, 16, &out) }
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
    let group = out.beginGroup(message.dialect == .linkLocal ? Field.linkLocalFlags : Field.flags, cursor)
    let response = cursor.read(Field.response, 1, &out)
    let opcode = cursor.read(Field.opcode, 4, &out)
    let isLinkLocal = message.dialect == .linkLocal
    let authoritative = cursor.read(isLinkLocal ? Field.conflict : Field.authoritative, 1, &out)
    let truncated = cursor.read(Field.truncated, 1, &out)
    let recursionDesired = cursor.read(isLinkLocal ? Field.tentative : Field.recursionDesired, 1, &out)
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
    let word = cursor.bytes.bigEndianNumber(at: cursor.offset - 2, isThere: !cursor.isShort)
    out.endGroup(group, cursor, value: word)
    message.opcode = opcode.number
    message.isResponse = response.number != 0
    message.responseCode = code.number
    message.isTruncated = truncated.number != 0
    return DNSFlags(
      response: response, opcode: opcode, authoritative: authoritative, truncated: truncated,
      recursionDesired: recursionDesired, recursionAvailable: available, reserved: reserved, responseCode: code)
  }

  private static func readSections(
    _ counts: [Token], _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let isUpdate = message.opcode == DNSOpcode.update
    let groups =
      isUpdate
      ? [Field.zone, Field.prerequisite, Field.update, Field.additional]
      : [Field.question, Field.answer, Field.authority, Field.additional]
    for (section, count) in counts.enumerated() {
      var number = 0
      while number < count.value, out.hasRoom, !message.isLost, !cursor.isShort {
        guard !cursor.isAtEnd else {
          let spec = cursor.limit.isCut ? Note.recordsCutOff : Note.recordsMissing
          out.note(spec, on: count, count.number, UInt64(number), UInt64(cursor.limit.rawValue))
          return
        }
        if section == 0 {
          message.readQuestion(groups[section], &cursor, &out)
        } else {
          message.readRecord(groups[section], section, &cursor, &out)
        }
        number += 1
      }
      if !count.isKnown { message.isLost = true }
    }
  }

  /// Records what is after the message, or of it where it could not be read on.
  private static func readRest(_ message: DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd, !cursor.isShort else { return }
    if !out.hasRoom {
      cursor.readRest(Data.Field.data, &out)
      out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields))
    } else if message.isLost {
      cursor.readRest(Data.Field.data, &out)
    } else {
      let count = cursor.remaining
      cursor.readRest(Field.extraneous, &out)
      out.note(Note.extraneous, UInt64(count))
    }
  }
}

extension Span<UInt8> {
  /// Two bytes, most significant first; zero where they are not both there.
  func bigEndianNumber(at index: Int, isThere: Bool) -> Int {
    guard isThere, index >= 0, index + 1 < count else { return 0 }
    return Int(self[index]) << 8 | Int(self[index + 1])
  }
}
