import Packets

/// PPP over Ethernet, RFC 2516: the discovery of a session, EtherType 0x8863, and the session itself, 0x8864.
///
///     |Version| Type  |     Code      |          SESSION_ID           |
///     |            Length             |  tags, or a PPP packet …
enum PPPoE: ProtocolDecoder {
  static let number: UInt16 = 12

  static let spec = ProtocolSpec(
    "pppoe", "PPP over Ethernet", brief: "PPPoE", source: "RFC 2516",
    foundBy: [.linkType(.pppOverEthernet), .etherType(0x8863), .etherType(0x8864)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  /// Version 1 and type 1.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek() == 0x11 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let version = cursor.read(Field.version, 4, &out)
    let type = cursor.read(Field.type, 4, &out)
    if version.number != 1 || type.number != 1 {
      out.note(Note.notVersionOne, on: type, version.number, type.number)
    }
    let code = cursor.read(Field.code, 8, &out)
    cursor.read(Field.sessionIdentifier, 16, &out)
    let length = cursor.read(Field.length, 16, &out)
    guard code.isKnown, length.isKnown else { return .data }
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    if code.number == 0 {
      // Without a byte there is no layer of PPP's that could say so.
      if length.number == 0 {
        out.note(
          Data.Note.nextFieldTooShort, on: length, 16, UInt64(PPP.Field.protocol.id.rawValue),
          UInt64(cursor.limit.rawValue))
      }
      return .known(PPP.id)
    }
    readTags(&cursor, &out)
    return .nothing
  }

  private static func readTags(_ cursor: inout Cursor, _ out: inout Dissection) {
    let tags = ElementList(
      element: Field.tag.id, type: Field.tagType.id, length: Field.tagLength.id, surplus: Field.unknownData.id, bits: 16
    )
    tags.read(until: 0, &cursor, &out, readValue: readValue)
    cursor.readRest(Field.undecoded, &out)
  }

  private static func readValue(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 0x0101: cursor.readRest(Field.serviceName, &out)
    case 0x0102: cursor.readRest(Field.accessConcentratorName, &out)
    case 0x0103: cursor.readRest(Field.hostUnique, &out)
    case 0x0104: cursor.readRest(Field.cookie, &out)
    case 0x0105: readVendorSpecific(&cursor, &out)
    case 0x0106:
      cursor.read(Field.forwardCredits, 16, &out)
      cursor.read(Field.backwardCredits, 16, &out)
    case 0x0107: readMetrics(&cursor, &out)
    case 0x0108: cursor.read(Field.sequenceNumber, 16, &out)
    case 0x0109: cursor.read(Field.creditScale, 16, &out)
    case 0x0110: cursor.readRest(Field.relaySession, &out)
    case 0x0111: cursor.readRest(Field.hurl, &out)
    case 0x0112: cursor.readRest(Field.messageOfTheMinute, &out)
    case 0x0120: cursor.read(Field.maximumPayload, 16, &out)
    case 0x0121: readRoute(&cursor, &out)
    case 0x0201: cursor.readRest(Field.serviceNameError, &out)
    case 0x0202: cursor.readRest(Field.systemError, &out)
    case 0x0203: cursor.readRest(Field.genericError, &out)
    default: break
    }
  }

  private static func readRoute(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.routeAddress, 32, &out)
    cursor.read(Field.routeMask, 32, &out)
    cursor.read(Field.routeGateway, 32, &out)
    cursor.read(Field.routeMetric, 32, &out)
  }

  /// Reads the metrics of a radio link, RFC 5578 §4.3.
  private static func readMetrics(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.metricFlags, cursor)
    cursor.read(Field.metricReserved, 11, &out)
    cursor.read(Field.maximumRateUnits, 2, &out)
    cursor.read(Field.currentRateUnits, 2, &out)
    cursor.read(Field.receiveOnly, 1, &out)
    out.endGroup(group, cursor)
    cursor.read(Field.linkQuality, 8, &out)
    cursor.read(Field.resource, 8, &out)
    cursor.read(Field.latency, 16, &out)
    cursor.read(Field.currentRate, 16, &out)
    cursor.read(Field.maximumRate, 16, &out)
  }
}

// MARK: Vendors

extension PPPoE {
  /// The Broadband Forum, of old the ADSL Forum: access nodes tell by its tag what line the host is on.
  private static let broadbandForum: UInt64 = 3561

  private static func readVendorSpecific(_ cursor: inout Cursor, _ out: inout Dissection) {
    let vendor = cursor.read(Field.vendor, 32, &out)
    guard vendor.number == broadbandForum else {
      cursor.readRest(Field.vendorData, &out)
      return
    }
    let subTags = ElementList(
      element: Field.subTag.id, type: Field.subTagType.id, length: Field.subTagLength.id, surplus: Field.vendorData.id,
      bits: 8)
    subTags.read(&cursor, &out, readValue: readLineAttribute)
  }

  private static func readLineAttribute(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 0x01: cursor.readRest(Field.circuit, &out)
    case 0x02: cursor.readRest(Field.remote, &out)
    case 0x81...0x8e where cursor.remaining == 4: cursor.read(Field.lineNumber, 32, &out)
    case 0x90:
      cursor.read(Field.encapsulationLink, 8, &out)
      cursor.read(Field.encapsulationFirst, 8, &out)
      cursor.read(Field.encapsulationSecond, 8, &out)
    default: break
    }
  }
}
