import Packets

/// The Fiber Distributed Data Interface, ISO 9314-2: frame control, two addresses, and LLC for other protocols' packets.
///
///     | Frame Control |  Destination, 6 bytes  |  Source, 6 bytes  |  LLC …
enum FDDI: ProtocolDecoder {
  static let number: UInt16 = 264

  static let spec = ProtocolSpec(
    "fddi", "Fiber Distributed Data Interface", brief: "FDDI", source: "ISO 9314-2",
    foundBy: [.linkType(.fddi)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = FDDI.number
    static let definedIn: StaticString = "ISO 9314-2"

    static let control = field("fddi.fc", "Frame Control", .hexadecimal).means("What kind of frame it is.")
    static let kind = field("fddi.fc.clf", "Class/Length/Format", .enumeration(Self.kindName, .hexadecimal), .headline)
      .means("Whether the frame is synchronous, how long its addresses are, and what it carries.")
    static let priority = field("fddi.fc.prio", "Priority", .decimal).means("The priority of an asynchronous frame.")
    static let destination = field("fddi.dst", "Destination", .macAddress, .destinationAddress).means("The receiver.")
    static let source = field("fddi.src", "Source", .macAddress, .sourceAddress).means("The sender.")

    static let all = [control, kind, priority, destination, source]

    @Sendable static func kindName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0: "Void"
      case 0x4: "Station Management"
      case 0x5: "Async LLC"
      case 0x6: "Async Implementer"
      case 0x8: "Token"
      case 0xc: "MAC"
      case 0xd: "Sync LLC"
      case 0xe: "Sync Implementer"
      default: nil
      }
    }
  }

  /// An LLC frame with an EtherType.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek().map { $0 & 0x78 == 0x50 } == true && cursor.mayBeginSNAP(at: 13) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let control = cursor.read(Field.control, 8, &out)
    out.part(Field.kind, 4, 4, of: control)
    if control.bits(4, 4) == 5 { out.part(Field.priority, 0, 3, of: control) }
    cursor.read(Field.destination, 48, &out)
    cursor.read(Field.source, 48, &out)
    return [5, 0xd].contains(control.bits(4, 4)) ? .known(LLC.id) : .data
  }
}
