/// DNS Stateful Operations, RFC 8490 §5.4: after the header stand type, length and value, one after the other; and
/// DNS Push Notifications, RFC 8765 §6.
enum DNSStateful {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 167
    static let definedIn: StaticString = "RFC 8490 §5.4.4"

    static let element = group("dns.dso.tlv", "DSO TLV")
      .means("A type, a length and a value: the first says what is wanted, further ones say more.")
    static let type = field("dns.dso.tlv.type", "DSO-TYPE", .enumeration(DNSParameters.statefulType), .detail(""))
      .means("What is wanted.")
    static let length = field("dns.dso.tlv.length", "DSO-LENGTH", .quantity(.bytes)).means("How long the value is.")
    static let data = field("dns.dso.tlv.data", "DSO-DATA", .bytes).means("The value, as it is.")
    static let inactivity = field(
      "dns.dso.tlv.keepalive.inactivity", "INACTIVITY TIMEOUT", .quantity(.milliseconds), .detail("inactivity")
    )
    .means("How long a connection may be without requests.", "RFC 8490 §7.1")
    static let interval = field(
      "dns.dso.tlv.keepalive.interval", "KEEPALIVE INTERVAL", .quantity(.milliseconds), .detail("interval")
    )
    .means("After what time without a message one is sent to keep the connection alive.", "RFC 8490 §7.1")
    static let retryDelay = field(
      "dns.dso.tlv.retrydelay.retrydelay", "RETRY DELAY", .quantity(.milliseconds), .detail("")
    )
    .means("How long the client is to stay away.", "RFC 8490 §7.2")
    static let padding = field("dns.dso.tlv.encpad.padding", "PADDING", .bytes)
      .means("Bytes that hide how long the message is.", "RFC 8490 §7.3")
    static let name = field("dns.dso.tlv.push.name", "NAME", .storedText, .detail(""))
      .means("The name whose changes are wanted.", "RFC 8765 §6.2.1")
    static let recordType = field("dns.dso.tlv.push.type", "TYPE", .enumeration(DNSRecordType.name), .detail(""))
      .means("Of which type of records.", "RFC 8765 §6.2.1")
    static let recordClass = field("dns.dso.tlv.push.class", "CLASS", .enumeration(DNSParameters.recordClass))
      .means("Of which class.", "RFC 8765 §6.2.1")
    static let record = group("dns.dso.tlv.push.record", "Record")
      .means("A record that is new; with a TTL of 0xffffffff or 0xfffffffe, one that is gone.", "RFC 8765 §6.3.1")
    static let subscription = field("dns.dso.tlv.push.id", "SUBSCRIBE MESSAGE ID", .hexadecimal, .detail(""))
      .means("The ID of the request that is no longer wanted.", "RFC 8765 §6.4.1")
    static let recordData = field("dns.dso.tlv.push.rdata", "RDATA", .bytes)
      .means("The data of the record that seems to be stale.", "RFC 8765 §6.5.1")

    static let all = [
      element, type, length, data, inactivity, interval, retryDelay, padding, name, recordType, recordClass, record,
      subscription, recordData,
    ]
  }

  static func read(_ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, !message.isLost, !cursor.isShort {
      let outer = cursor.extent
      let group = out.beginGroup(Field.element, cursor)
      let type = cursor.read(Field.type, 16, &out)
      let length = cursor.read(Field.length, 16, &out)
      let isReadable = length.isKnown
      if isReadable {
        message.answers += 1
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        if type.isKnown, !cursor.isAtEnd { readData(of: type.number, &message, &cursor, &out) }
        if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
      }
      out.endGroup(group, cursor)
      guard isReadable else {
        message.isLost = true
        return
      }
      message.isLost = false
      cursor.restore(outer)
    }
  }

  private static func readData(
    of type: UInt64, _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch type {
    case 1:
      cursor.read(Field.inactivity, 32, &out)
      cursor.read(Field.interval, 32, &out)
    case 2: cursor.read(Field.retryDelay, 32, &out)
    case 3: cursor.readRest(Field.padding, &out)
    case 0x40: readQuestion(&message, &cursor, &out)
    case 0x41:
      while !cursor.isAtEnd, out.hasRoom, !message.isLost, !cursor.isShort {
        message.readRecord(Field.record.id, 0, &cursor, &out)
      }
    case 0x42: cursor.read(Field.subscription, 16, &out)
    case 0x43:
      readQuestion(&message, &cursor, &out)
      if !message.isLost { cursor.readRest(Field.recordData, &out) }
    default: break
    }
  }

  private static func readQuestion(_ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    message.readName(Field.name, &cursor, &out)
    guard !message.isLost else { return }
    cursor.read(Field.recordType, 16, &out)
    cursor.read(Field.recordClass, 16, &out)
  }
}
