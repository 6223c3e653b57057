import Packets

/// ARCNET (ANSI/ATA 878.1) with the headers of RFC 1201 and RFC 1051, as BSD systems and Linux capture it: Linux shows
/// where in the card's buffer the packet lay.
///
///     |    Source     |  Destination  |      Offset, Linux only       |
///     |  Protocol ID  |  Split Flag   |        Sequence Number        |   RFC 1201; RFC 1051 has the protocol alone
enum ARCNET: ProtocolDecoder {
  static let number: UInt16 = 199

  static let spec = ProtocolSpec(
    "arcnet", "ARCNET", brief: "ARCNET", source: "RFC 1201, RFC 1051",
    foundBy: [.linkType(.arcnet), .linkType(.arcnetLinux)], fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = ARCNET.number
    static let definedIn: StaticString = "RFC 1201 §1"

    static let source = field("arcnet.src", "Source", .hexadecimal, .sourceAddress)
      .means("The sender's number, which is set at its card.")
    static let destination = field(
      "arcnet.dst", "Destination", .enumeration(Self.stationName, .hexadecimal), .destinationAddress
    )
    .means("The receiver's number; 0 for all.")
    static let offset = field("arcnet.offset", "Offset", .bytes)
      .means("Where the packet lay in the buffer of the card that received it.", "LINKTYPE_ARCNET_LINUX")
    static let protocolID = field(
      "arcnet.protID", "Protocol ID", .enumeration(Self.protocolName, .decimal), .detail("protocol")
    )
    .means("The protocol of the payload.")
    static let splitFlag = field("arcnet.split_flag", "Split Flag", .decimal)
      .means(
        "Zero for a packet that is whole; odd for the first fragment, which says how many there are; even for another.")
    static let exceptionFlag = field("arcnet.exception_flag", "Exception Flag", .hexadecimal)
      .means("0xff: the packet is of a length that ARCNET cannot send, and was padded.", "RFC 1201 §2.3")
    static let padding = field("arcnet.padding", "Padding", .bytes)
      .means("What makes the packet as long as ARCNET wants it.", "RFC 1201 §2.3")
    static let sequence = field("arcnet.sequence", "Sequence Number", .decimal, .detail("seq"))
      .means("The same in all fragments of a packet.")

    static let all = [source, destination, offset, protocolID, splitFlag, exceptionFlag, padding, sequence]

    @Sendable static func stationName(_ value: UInt64) -> StaticString? { value == 0 ? "Broadcast" : nil }

    @Sendable static func protocolName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x80: "Diagnose"
      case 0xcd: "BACnet"
      case 0xd4: "IP (RFC 1201)"
      case 0xd5: "ARP (RFC 1201)"
      case 0xd6: "RARP (RFC 1201)"
      case 0xdd: "AppleTalk"
      case 0xe8: "Ethernet"
      case 0xec: "Banyan VINES"
      case 0xf0: "IP (RFC 1051)"
      case 0xf1: "ARP (RFC 1051)"
      case 0xfa: "Novell"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = ARCNET.number

    static let fragment = note("arcnet.fragment", .note, "fragment")
      .says("A fragment of a packet: it is not put together with the others.")

    static let all = [fragment]
  }

  /// The numbers whose headers are the protocol alone.
  private static let bare: Set<UInt64> = [0x80, 0xcd, 0xf0, 0xf1]

  /// A packet of the protocol that is named, whole and of RFC 1201.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    func isPacket(from start: Int) -> Bool {
      guard let type = cursor.peek(start).flatMap({ etherType(UInt64($0)) }), cursor.peek(start + 1) == 0 else {
        return false
      }
      return cursor.mayBegin(type, at: start + 4)
    }
    return isPacket(from: 2) || isPacket(from: 4) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.source, 8, &out)
    cursor.read(Field.destination, 8, &out)
    if out.context.isFound(by: .arcnetLinux) { cursor.readBytes(Field.offset, 2, &out) }
    var identifier = cursor.read(Field.protocolID, 8, &out)
    if identifier.isKnown, !bare.contains(identifier.number) {
      if cursor.peek() == 0xff, cursor.knowsNext(1, out) {
        cursor.read(Field.exceptionFlag, 8, &out)
        cursor.readBytes(Field.padding, 2, &out)
        identifier = cursor.read(Field.protocolID, 8, &out)
      }
      let split = cursor.read(Field.splitFlag, 8, &out)
      cursor.read(Field.sequence, 16, &out)
      if split.number != 0 {
        out.note(Note.fragment, on: split)
        return .data
      }
    }
    return etherType(identifier.number).map { .etherType($0) } ?? .data
  }

  private static func etherType(_ identifier: UInt64) -> UInt16? {
    switch identifier {
    case 0xd4, 0xf0: 0x0800
    case 0xd5, 0xf1: 0x0806
    case 0xd6: 0x8035
    case 0xdd: 0x809b
    case 0xfa: 0x8137
    default: nil
    }
  }
}
