/// The syslog protocol over UDP, RFC 5426: messages of RFC 5424, and of the older form that RFC 3164 describes.
///
///     <34>1 2003-10-11T22:14:15.003Z host app 17 ID47 [id name="value"] what happened
///     <34>Oct 11 22:14:15 host app[17]: what happened
enum Syslog: ProtocolDecoder {
  static let number: UInt16 = 221

  static let spec = ProtocolSpec(
    "syslog", "Syslog", brief: "syslog", source: "RFC 5424", foundBy: [.udpPort(514)], fields: [Field.self],
    notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    guard out.knows(start..<cursor.end) else {
      cursor.readRest(Field.content, &out)
      return .nothing
    }
    let hasPriority = readPriority(&cursor, &out)
    guard !cursor.isAtEnd else { return .nothing }
    let begin = cursor.offset
    let group = out.beginGroup(Field.message, cursor)
    var isStructured = false
    if hasPriority, cursor.peek() == 0x31, cursor.peek(1) == 0x20 {
      isStructured = true
      readHeader(&cursor, &out)
    } else {
      readOldHeader(&cursor, &out)
    }
    if cursor.peek() == 0xef, cursor.peek(1) == 0xbb, cursor.peek(2) == 0xbf, isStructured {
      cursor.read(Field.byteOrderMark, 24, &out)
    }
    readContent(&cursor, &out)
    out.endGroup(group, cursor)
    var end = cursor.offset
    while end > begin, [0, 0x0a, 0x0d].contains(cursor.bytes[end - 1]) { end -= 1 }
    out.fields[group.index].value = TextRange(offset: begin, count: end - begin).value
    return .nothing
  }

  /// Reads the message itself, and the line's end or zero that some senders put after it.
  private static func readContent(_ cursor: inout Cursor, _ out: inout Dissection) {
    var length = cursor.remaining
    while length > 0, let byte = cursor.peek(length - 1), [0, 0x0a, 0x0d].contains(byte) { length -= 1 }
    cursor.readBytes(Field.content, length, &out)
    cursor.readRest(Field.lineEnd, &out)
  }

  // MARK: Priority

  /// Reads `<34>`. Returns false, and reads nothing, where none is there.
  private static func readPriority(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    var (digits, number) = (0, UInt64(0))
    while let byte = cursor.peek(1 + digits), (0x30...0x39).contains(byte), digits < 4 {
      number = number * 10 + UInt64(byte - 0x30)
      digits += 1
    }
    guard cursor.peek() == 0x3c, (1...3).contains(digits), cursor.peek(1 + digits) == 0x3e else {
      out.note(Note.noPriority)
      return false
    }
    let group = out.beginGroup(Field.priority, cursor)
    cursor.readBytes(Field.separator, 1, &out)
    let start = cursor.offset
    let text = cursor.readBytes(Field.priorityNumber, digits, &out)
    cursor.readBytes(Field.separator, 1, &out)
    out.groupReading(Field.facility, atBit: start * 8, bits: digits * 8, value: number >> 3)
    out.groupReading(Field.severity, atBit: start * 8, bits: digits * 8, value: number & 7)
    out.endGroup(group, cursor)
    if number > 191 { out.note(Note.priority, on: text, number) }
    return true
  }

  // MARK: RFC 5424

  private static func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) {
    for field in [
      Field.version, Field.timestamp, Field.hostName, Field.application, Field.process, Field.messageIdentifier,
    ] { readWord(field, &cursor, &out) }
    if cursor.peek() == 0x2d {
      cursor.readBytes(Field.noStructuredData, 1, &out)
    } else {
      while cursor.peek() == 0x5b, out.hasRoom { readElement(&cursor, &out) }
    }
    if cursor.peek() == 0x20 { cursor.readBytes(Field.separator, 1, &out) }
  }

  /// Reads a word and the blank after it.
  private static func readWord(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    var length = 0
    while let byte = cursor.peek(length), byte != 0x20 { length += 1 }
    guard !cursor.isAtEnd else { return }
    cursor.readBytes(field, length, &out)
    if cursor.isAtEnd { return out.note(Note.headerEnds) }
    cursor.readBytes(Field.separator, 1, &out)
  }

  /// Reads `[id name="value" …]`.
  private static func readElement(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.element, cursor)
    cursor.readBytes(Field.separator, 1, &out)
    readName(Field.elementIdentifier, &cursor, &out)
    while cursor.peek() == 0x20, out.hasRoom {
      cursor.readBytes(Field.separator, 1, &out)
      readName(Field.parameterName, &cursor, &out)
      guard cursor.peek() == 0x3d, cursor.peek(1) == 0x22 else { break }
      cursor.readBytes(Field.separator, 2, &out)
      var length = 0
      while let byte = cursor.peek(length), byte != 0x22 {
        length += byte == 0x5c && cursor.peek(length + 1) != nil ? 2 : 1
      }
      cursor.readBytes(Field.parameterValue, length, &out)
      if cursor.peek() == 0x22 { cursor.readBytes(Field.separator, 1, &out) }
    }
    if cursor.peek() == 0x5d {
      cursor.readBytes(Field.separator, 1, &out)
    } else {
      out.note(Note.structuredData)
    }
    out.endGroup(group, cursor)
  }

  private static func readName(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    var length = 0
    while let byte = cursor.peek(length), ![0x20, 0x3d, 0x5d, 0x22].contains(byte) { length += 1 }
    cursor.readBytes(field, length, &out)
  }

  // MARK: RFC 3164

  private static func readOldHeader(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard hasOldTimestamp(cursor) else { return }
    cursor.readBytes(Field.oldTimestamp, 15, &out)
    guard cursor.peek() == 0x20 else { return }
    cursor.readBytes(Field.separator, 1, &out)
    readWord(Field.hostName, &cursor, &out)
    readTag(&cursor, &out)
  }

  /// `Oct 11 22:14:15`.
  private static func hasOldTimestamp(_ cursor: borrowing Cursor) -> Bool {
    for (place, kind) in "Aaa d0 00:00:00".utf8.enumerated() {
      guard let byte = cursor.peek(place) else { return false }
      let fits =
        switch kind {
        case 0x41: (0x41...0x5a).contains(byte)
        case 0x61: (0x61...0x7a).contains(byte)
        case 0x64: byte == 0x20 || (0x30...0x39).contains(byte)
        case 0x30: (0x30...0x39).contains(byte)
        default: byte == kind
        }
      if !fits { return false }
    }
    return true
  }

  /// Reads `app[17]: `, where a colon says that it is one.
  private static func readTag(_ cursor: inout Cursor, _ out: inout Dissection) {
    var length = 0
    while let byte = cursor.peek(length), ![0x20, 0x3a, 0x5b].contains(byte) { length += 1 }
    var digits = 0
    if cursor.peek(length) == 0x5b {
      while let byte = cursor.peek(length + 1 + digits), byte != 0x5d, byte != 0x20 { digits += 1 }
      guard cursor.peek(length + 1 + digits) == 0x5d, cursor.peek(length + 2 + digits) == 0x3a else { return }
    } else {
      guard cursor.peek(length) == 0x3a else { return }
    }
    cursor.readBytes(Field.application, length, &out)
    if cursor.peek() == 0x5b {
      cursor.readBytes(Field.separator, 1, &out)
      cursor.readBytes(Field.process, digits, &out)
      cursor.readBytes(Field.separator, 1, &out)
    }
    cursor.readBytes(Field.separator, cursor.peek(1) == 0x20 ? 2 : 1, &out)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = Syslog.number
    static let definedIn: StaticString = "RFC 5424 §6.2"

    static let priority = group("syslog.priority", "PRI")
      .means("What the message is about, and how much it matters, in one number.", "RFC 5424 §6.2.1")
    static let priorityNumber = field("syslog.pri", "PRIVAL", .text)
      .means("The facility times eight, and the severity.", "RFC 5424 §6.2.1")
    static let facility = field("syslog.facility", "Facility", .enumeration(Syslog.facilityName), .headline)
      .means("What part of the system the message is from.", "RFC 5424 §6.2.1")
    static let severity = field("syslog.level", "Severity", .enumeration(Syslog.severityName), .headline)
      .means("How much it matters; 0 is the worst.", "RFC 5424 §6.2.1")
    static let message = field("syslog.msg", "Message", .textRange, .detail(""))
      .means("All after the priority.", "RFC 5424 §6")
    static let version = field("syslog.version", "VERSION", .text)
      .means("The version of the form: 1.", "RFC 5424 §6.2.2")
    static let timestamp = field("syslog.timestamp", "TIMESTAMP", .text)
      .means("When it happened, as RFC 3339 writes it; -: not known.", "RFC 5424 §6.2.3")
    static let oldTimestamp = field("syslog.timestamp_rfc3164", "TIMESTAMP", .text)
      .means("When it happened, in the sender's local time, without a year.", "RFC 3164 §4.1.2")
    static let hostName = field("syslog.hostname", "HOSTNAME", .text)
      .means("The host that the message is from.", "RFC 5424 §6.2.4")
    static let application = field("syslog.appname", "APP-NAME", .text)
      .means("The program that the message is from; RFC 3164 calls it the tag.", "RFC 5424 §6.2.5")
    static let process = field("syslog.procid", "PROCID", .text)
      .means("The program's process.", "RFC 5424 §6.2.6")
    static let messageIdentifier = field("syslog.msgid", "MSGID", .text)
      .means("What kind of message it is.", "RFC 5424 §6.2.7")
    static let element = group("syslog.sd", "SD-ELEMENT")
      .means("Facts that a program can read.", "RFC 5424 §6.3.1")
    static let elementIdentifier = field("syslog.sd.id", "SD-ID", .text)
      .means("What the facts are about; a name with @ is an enterprise's own.", "RFC 5424 §6.3.2")
    static let parameterName = field("syslog.sd.name", "PARAM-NAME", .text)
      .means("A fact's name.", "RFC 5424 §6.3.3")
    static let parameterValue = field("syslog.sd.value", "PARAM-VALUE", .text)
      .means("The fact, with backslashes before quotes, brackets and backslashes.", "RFC 5424 §6.3.3")
    static let noStructuredData = field("syslog.sd.nil", "STRUCTURED-DATA", .text)
      .means("-: no structured data.", "RFC 5424 §6.3")
    static let byteOrderMark = field("syslog.msgid.bom", "BOM", .hexadecimal)
      .means("What says that UTF-8 follows.", "RFC 5424 §6.4")
    static let content = field("syslog.content", "MSG", .text)
      .means("What happened, in words.", "RFC 5424 §6.4")
    static let lineEnd = field("syslog.line_end", "Line End", .bytes)
      .means("What some senders put after a message.", "RFC 3164 §4.1.3")
    static let separator = field("syslog.separator", "Separator", .text)
      .means("What stands between two parts.", "RFC 5424 §6")

    static let all = [
      priority, priorityNumber, facility, severity, message, version, timestamp, oldTimestamp, hostName, application,
      process, messageIdentifier, element, elementIdentifier, parameterName, parameterValue, noStructuredData,
      byteOrderMark, content, lineEnd, separator,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Syslog.number

    static let noPriority = note("syslog.pri.missing", .note, "no priority")
      .says("No <number> begins the message: receivers take it for user.notice (RFC 3164 §4.3.3).")
    static let priority = note("syslog.pri.invalid", .error, "bad priority")
      .says("{a} is more than 191: there are 24 facilities of eight severities.")
    static let headerEnds = note("syslog.header.ends", .error, "too short")
      .says("The header of RFC 5424 has seven words; the message ends after this one.")
    static let structuredData = note("syslog.sd.malformed", .error, "bad structured data")
      .says("An element ends in a bracket, and its values are in quotes; this one does not, or they are not.")

    static let all = [noPriority, priority, headerEnds, structuredData]
  }

  @Sendable static func facilityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "kern"
    case 1: "user"
    case 2: "mail"
    case 3: "daemon"
    case 4: "auth"
    case 5: "syslog"
    case 6: "lpr"
    case 7: "news"
    case 8: "uucp"
    case 9: "cron"
    case 10: "authpriv"
    case 11: "ftp"
    case 12: "ntp"
    case 13: "audit"
    case 14: "alert"
    case 15: "clock"
    case 16: "local0"
    case 17: "local1"
    case 18: "local2"
    case 19: "local3"
    case 20: "local4"
    case 21: "local5"
    case 22: "local6"
    case 23: "local7"
    default: nil
    }
  }

  @Sendable static func severityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "emerg"
    case 1: "alert"
    case 2: "crit"
    case 3: "err"
    case 4: "warning"
    case 5: "notice"
    case 6: "info"
    case 7: "debug"
    default: nil
    }
  }
}
