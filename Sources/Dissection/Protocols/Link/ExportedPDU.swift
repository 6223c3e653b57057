import Packets

/// The header of link type 252, by which Wireshark hands on a message without the layers below it: Wireshark's
/// `wsutil/exported_pdu_tlvs.h`.
///
///     |              Tag              |            Length             |
///     |  value, to a multiple of four bytes …
///     |  … further tags, up to one of number 0 …
enum ExportedPDU: ProtocolDecoder {
  static let number: UInt16 = 4

  static let spec = ProtocolSpec(
    "exported_pdu", "Exported PDU", brief: "exported PDU", source: "Wireshark exported_pdu_tlvs.h",
    foundBy: [.linkType(.wiresharkUpperPDU)],
    fields: [Field.self], notes: [Note.self])

  enum Note: NoteSet {
    static let setNumber: UInt16 = ExportedPDU.number

    static let unknownTag = note("exported_pdu.unknown_tag", .note, "unknown tag")
      .says("What the tag {a} means is not known here.")
    static let noEnd = note("exported_pdu.no_end", .error, "no end tag")
      .says("The header ends without a tag of number 0; {a:limit}.")
    static let noProtocol = note("exported_pdu.no_protocol", .warning, "no protocol")
      .says("No tag says what the message is: it is shown as data.")
    static let protocolNotDecoded = note("exported_pdu.protocol_not_decoded", .note, "not decoded")
      .says("The protocol is not decoded here: the message is shown as data.")
    static let unknownVersion = note("exported_pdu.unknown_version", .warning, "unknown version")
      .says("Only version 1 of these bytes is known.")

    static let all = [unknownTag, noEnd, noProtocol, protocolNotDecoded, unknownVersion]
  }

  /// No tag is above 255.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek() == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    var payload: Next?
    while out.hasRoom {
      guard !cursor.isAtEnd else {
        if out.isWhole {
          out.note(Note.noEnd, UInt64(cursor.limit.rawValue))
        } else {
          out.note(Data.Note.fieldMissing, 16, UInt64(Field.tag.id.rawValue), UInt64(cursor.limit.rawValue))
        }
        return .nothing
      }
      switch readTag(&payload, &cursor, &out) {
      case .end:
        if payload == nil { out.note(Note.noProtocol) }
        return payload ?? .data
      case .unreadable: return .data
      case .further: continue
      }
    }
    return HTTP.readRestBeyondLimit(&cursor, &out)
  }

  private enum Outcome {
    case further
    case end
    /// Its number or length is cut off, or unknown: where the next begins is not known.
    case unreadable
  }

  private static func readTag(_ payload: inout Next?, _ cursor: inout Cursor, _ out: inout Dissection) -> Outcome {
    let outer = cursor.extent
    let group = out.beginGroup(Field.option, cursor)
    let tag = cursor.read(Field.tag, 16, &out)
    let length = cursor.read(Field.length, 16, &out)
    let isReadable = tag.isKnown && length.isKnown
    if isReadable {
      cursor.narrow(
        by: length, from: cursor.offset, .optionLength, else: Data.Note.optionLengthBeyondHeader, &out)
      readValue(tag.number, &payload, &cursor, &out)
      if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
    return !isReadable ? .unreadable : tag.number == 0 ? .end : .further
  }
}

extension ExportedPDU {
  /// Reads a tag's value; the first one that names the protocol says what follows the header.
  private static func readValue(
    _ tag: UInt64, _ payload: inout Next?, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch tag {
    case 0: break
    case 10: cursor.read(Field.optionsLength, 32, &out)
    case 11: cursor.read(Field.linkType, 32, &out)
    case 12: readProtocol(Field.dissectorName, &payload, &cursor, &out)
    case 13: readProtocol(Field.heuristicName, &payload, &cursor, &out)
    case 14: readProtocol(Field.tableName, &payload, &cursor, &out)
    case 20: cursor.read(Field.sourceIPv4, 32, &out)
    case 21: cursor.read(Field.destinationIPv4, 32, &out)
    case 22: cursor.readBytes(Field.sourceIPv6, 16, &out)
    case 23: cursor.readBytes(Field.destinationIPv6, 16, &out)
    case 24: cursor.read(Field.portType, 32, &out)
    case 25: cursor.read(Field.sourcePort, 32, &out)
    case 26: cursor.read(Field.destinationPort, 32, &out)
    case 28: readPointCode(Field.originatingPointCode, &cursor, &out)
    case 29: readPointCode(Field.destinationPointCode, &cursor, &out)
    case 30: cursor.read(Field.originalFrame, 32, &out)
    case 31: cursor.read(Field.commonInterfaceEvent, 8, &out)
    case 32: cursor.read(Field.tableValue, 32, &out)
    case 33: readText(Field.protocolColumn, &cursor, &out)
    case 34: readTCPData(&cursor, &out)
    case 35: cursor.read(Field.direction, 32, &out)
    case 36: readText(Field.informationColumn, &cursor, &out)
    case 37: if payload == nil { payload = .data }
    case 38: readIdentity(&cursor, &out)
    default:
      cursor.readRest(Field.unknownValue, &out)
      out.note(Note.unknownTag, tag)
    }
  }

  /// A text, after which zeros may stand.
  @discardableResult
  private static func readText(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    var count = cursor.remaining
    while count > 0, cursor.peek(count - 1) == 0 { count -= 1 }
    let text = cursor.readBytes(field, count, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.padding, &out) }
    return text
  }

  private static func readProtocol(
    _ field: FieldSpec, _ payload: inout Next?, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let name = readText(field, &cursor, &out)
    guard payload == nil else { return }
    let isReadable = name.isKnown && field.id == Field.dissectorName.id
    let next = isReadable ? ProtocolName.next(cursor.bytes.extracting(out.fields[name.field].bytes)) : nil
    if next == nil { out.note(Note.protocolNotDecoded) }
    payload = next ?? .data
  }

  private static func readPointCode(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(field, 32, &out)
    cursor.read(Field.pointCodeStandard, 16, &out)
    cursor.read(Field.networkIndicator, 8, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.padding, &out) }
  }

  private static func readTCPData(_ cursor: inout Cursor, _ out: inout Dissection) {
    let version = cursor.read(Field.tcpVersion, 16, &out)
    guard version.number == 1 else {
      out.note(Note.unknownVersion, on: version)
      cursor.readRest(Field.tcpData, &out)
      return
    }
    cursor.read(Field.tcpSequence, 32, &out)
    cursor.read(Field.tcpNextSequence, 32, &out)
    cursor.read(Field.tcpLastAcknowledgment, 32, &out)
    cursor.read(Field.tcpIsReassembled, 8, &out)
    cursor.read(Field.tcpFlags, 16, &out)
    cursor.read(Field.tcpUrgentPointer, 16, &out)
  }

  private static func readIdentity(_ cursor: inout Cursor, _ out: inout Dissection) {
    switch cursor.read(Field.identityType, 8, &out).number {
    case 0: cursor.readBytes(Field.cellIdentifier, 7, &out)
    case 1: cursor.readBytes(Field.eutranCellIdentifier, 7, &out)
    case 2: cursor.readBytes(Field.nrCellIdentifier, 8, &out)
    default: break
    }
  }
}
