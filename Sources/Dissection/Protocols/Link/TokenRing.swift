import Packets

/// Token Ring, IEEE 802.5: access and frame control, two addresses, where the source says so the route through bridges, and
/// LLC for other protocols' packets.
///
///     |Prio |T|M|Resv |Typ|Control|  Destination, 6 bytes  |  Source, 6 bytes  |
///     |Broad| Length  |D|Larg |  …  |  route, 2 bytes a hop …
enum TokenRing: ProtocolDecoder {
  static let number: UInt16 = 265

  static let spec = ProtocolSpec(
    "tr", "Token Ring", brief: "Token Ring", source: "IEEE 802.5",
    foundBy: [.linkType(.tokenRing)], fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = TokenRing.number
    static let definedIn: StaticString = "IEEE 802.5 §3.2"

    static let access = field("tr.ac", "Access Control", .hexadecimal).means("How the ring's token is passed.")
    static let priority = field("tr.priority", "Priority", .decimal).means("The priority of the token.")
    static let frame = field("tr.frame", "Frame", .enumeration(Self.frameName)).means(
      "Whether it is a token or a frame.")
    static let monitor = field("tr.monitor_cnt", "Monitor Count", .decimal)
      .means("Set by the monitor, so that a frame goes round once.")
    static let reservation = field("tr.priority_reservation", "Priority Reservation", .decimal)
      .means("The priority that a station asks for.")
    static let control = field("tr.fc", "Frame Control", .hexadecimal).means("What kind of frame it is.")
    static let type = field("tr.frame_type", "Frame Type", .enumeration(Self.typeName), .headline)
      .means("Whether the frame is the ring's own or carries an LLC header.")
    static let pcf = field("tr.frame_pcf", "Frame PCF", .decimal).means("The physical control field.")
    static let destination = field("tr.dst", "Destination", .macAddress, .destinationAddress).means("The receiver.")
    static let source = field("tr.src", "Source", .macAddress, .sourceAddress)
      .means("The sender; its first bit says that a route follows.")
    static let isRouted = field("tr.sr", "Source Routed", .flag).means("Whether a route follows the addresses.")
    static let routing = field("tr.rc", "Routing Control", .hexadecimal).means("How to read the route.")
    static let broadcast = field("tr.broadcast", "Broadcast Type", .enumeration(Self.broadcastName))
      .means("Whether the frame goes along one route or all.")
    static let routeLength = field("tr.rif_bytes", "RIF Bytes", .quantity(.bytes))
      .means("How long the routing information is, its control with it.")
    static let direction = field("tr.direction", "Direction", .flag).means("Set: the route is read backwards.")
    static let largest = field("tr.max_frame_size", "Maximum Frame Size", .enumeration(Self.sizeName))
      .means("The longest frame that all bridges on the way can carry.")
    static let hop = field("tr.rif", "Route Designator", .hexadecimal)
      .means("The number of a ring, 12 bits, and of the bridge that leads to the next, 4 bits.")

    static let all = [
      access, priority, frame, monitor, reservation, control, type, pcf, destination, source, isRouted, routing,
      broadcast, routeLength, direction, largest, hop,
    ]

    @Sendable static func frameName(_ value: UInt64) -> StaticString? { value == 0 ? "Token" : "Frame" }

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "MAC"
      case 1: "LLC"
      default: "Reserved"
      }
    }

    @Sendable static func broadcastName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0...3: "Non-broadcast"
      case 4, 5: "All-routes broadcast"
      default: "Single-route broadcast"
      }
    }

    @Sendable static func sizeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "516 bytes"
      case 1: "1500 bytes"
      case 2: "2052 bytes"
      case 3: "4472 bytes"
      case 4: "8144 bytes"
      case 5: "11407 bytes"
      case 6: "17800 bytes"
      default: "65535 bytes"
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = TokenRing.number

    static let routeLength = note("tr.rif_bytes.invalid", .warning, "bad length")
      .says("{a:bytes} of routing information: it has an even number, from 2 to 30 (IEEE 802.5 §3.3.2).")

    static let all = [routeLength]
  }

  /// An LLC frame with an EtherType.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.peek(1).map({ $0 >> 6 }) == 1, let source = cursor.peek(8) else { return .no }
    let route = source & 0x80 == 0 ? 0 : Int(cursor.peek(14) ?? 0) & 0x1f
    return cursor.mayBeginSNAP(at: 14 + route) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let access = cursor.read(Field.access, 8, &out)
    out.part(Field.priority, 5, 3, of: access)
    out.part(Field.frame, 4, of: access)
    out.part(Field.monitor, 3, of: access)
    out.part(Field.reservation, 0, 3, of: access)
    let control = cursor.read(Field.control, 8, &out)
    out.part(Field.type, 6, 2, of: control)
    out.part(Field.pcf, 0, 4, of: control)
    cursor.read(Field.destination, 48, &out)
    let source = cursor.read(Field.source, 48, &out)
    out.part(Field.isRouted, 47, of: source)
    if source.isSet(47) { readRoute(&cursor, &out) }
    return control.bits(6, 2) == 1 ? .known(LLC.id) : .data
  }

  private static func readRoute(_ cursor: inout Cursor, _ out: inout Dissection) {
    let control = cursor.read(Field.routing, 16, &out)
    out.part(Field.broadcast, 13, 3, of: control)
    out.part(Field.routeLength, 8, 5, of: control)
    out.part(Field.direction, 7, of: control)
    out.part(Field.largest, 4, 3, of: control)
    let length = control.bits(8, 5)
    if length < 2 || length & 1 != 0 { out.note(Note.routeLength, on: control, length) }
    for _ in 0..<max(0, Int(length) / 2 - 1) where !cursor.isAtEnd { cursor.read(Field.hop, 16, &out) }
  }
}
