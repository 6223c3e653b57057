/// What the five types of OSPF's packets have after the header: RFC 2328 §A.3, RFC 5340 §A.3.
extension OSPF {
  static func readBody(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch packet.type {
    case PacketType.hello: readHello(&packet, &cursor, &out)
    case PacketType.description: readDescription(&packet, &cursor, &out)
    case PacketType.request:
      while !cursor.isAtEnd, out.hasRoom { readRequest(packet, &cursor, &out) }
    case PacketType.update: readUpdate(packet, &cursor, &out)
    case PacketType.acknowledgment: readHeaders(packet, &cursor, &out)
    default: break
    }
  }

  private static func readHello(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PacketField
    let interval: Token
    let dead: Token
    if packet.isSix {
      cursor.read(F.interface, 32, &out)
      cursor.read(F.priority, 8, &out)
      readSixOptions(&packet, &cursor, &out)
      interval = cursor.read(F.helloInterval, 16, &out)
      dead = cursor.read(F.deadInterval, 16, &out)
    } else {
      cursor.read(F.mask, 32, &out)
      interval = cursor.read(F.helloInterval, 16, &out)
      readOptions(&packet, &cursor, &out)
      cursor.read(F.priority, 8, &out)
      dead = cursor.read(F.deadInterval, 32, &out)
    }
    if interval.isKnown, interval.number == 0 { out.note(Note.helloIntervalZero, on: interval) }
    if dead.isKnown, dead.number <= interval.number {
      out.note(Note.deadInterval, on: dead, dead.number, interval.number)
    }
    cursor.read(F.designated, 32, &out)
    cursor.read(F.backup, 32, &out)
    while !cursor.isAtEnd, out.hasRoom { cursor.read(F.neighbor, 32, &out) }
  }

  private static func readDescription(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PacketField
    if packet.isSix {
      readReserved(F.reserved, 8, &cursor, &out)
      readSixOptions(&packet, &cursor, &out)
      cursor.read(F.interfaceMTU, 16, &out)
      readReserved(F.reserved, 8, &cursor, &out)
    } else {
      cursor.read(F.interfaceMTU, 16, &out)
      readOptions(&packet, &cursor, &out)
    }
    cursor.read(F.descriptionFlags, unusedNotZero: Note.reservedNotZero, &out)
    cursor.read(F.descriptionSequence, 32, &out)
    readHeaders(packet, &cursor, &out)
  }

  private static func readRequest(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PacketField
    let group = out.beginGroup(F.request, cursor)
    if packet.isSix {
      readReserved(F.requestReserved, 16, &cursor, &out)
      readSixType(&cursor, &out)
    } else {
      cursor.read(LSAField.type, 32, &out)
    }
    cursor.read(LSAField.linkState, 32, &out)
    cursor.read(LSAField.router, 32, &out)
    out.endGroup(group, cursor)
  }

  private static func readUpdate(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    let count = cursor.read(PacketField.count, 32, &out)
    guard count.isKnown else { return }
    var place = 0
    while place < count.value, !cursor.isAtEnd, out.hasRoom {
      readAdvertisement(packet, hasBody: true, &cursor, &out)
      place += 1
    }
    if place < count.value, cursor.isAtEnd, !cursor.limit.isCut {
      out.note(Note.countBeyondPacket, on: count, count.number, UInt64(place))
    }
  }

  private static func readHeaders(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom { readAdvertisement(packet, hasBody: false, &cursor, &out) }
  }

  /// Reads the options of version 2, which say whether a block for the link alone follows.
  static func readOptions(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    let options = cursor.read(OptionField.options, &out)
    packet.hasBlock = options.isSet(4)
  }

  /// Reads the options of version 3.
  static func readSixOptions(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    let options = cursor.read(OptionField.sixOptions, &out)
    packet.hasBlock = options.isSet(9)
    packet.hasTrailer = options.isSet(10)
  }

  enum PacketField: FieldSet {
    static let setNumber: UInt16 = 181
    static let definedIn: StaticString = "RFC 2328 §A.3"

    static let mask = field("ospf.hello.network_mask", "Network mask", .ipv4Address(RIP.noName))
      .means("The mask of the link's addresses; all routers on it must have the same.", "RFC 2328 §A.3.2")
    static let interface = field("ospf.hello.interface_id", "Interface ID", .decimal)
      .means("The router's own number of the interface.", "RFC 5340 §A.3.2")
    static let helloInterval = field("ospf.hello.hello_interval", "HelloInterval", .quantity(.seconds))
      .means("How often the router says hello; all routers on the link must have the same.", "RFC 2328 §A.3.2")
    static let priority = field("ospf.hello.router_priority", "Rtr Pri", .decimal, .detail("priority"))
      .means("The router with the highest priority becomes the designated router; 0: never.", "RFC 2328 §A.3.2")
    static let deadInterval = field("ospf.hello.router_dead_interval", "RouterDeadInterval", .quantity(.seconds))
      .means("A router that is not heard for so long is gone; all must have the same.", "RFC 2328 §A.3.2")
    static let designated = field(
      "ospf.hello.designated_router", "Designated Router", .ipv4Address(RIP.noName), .detail("DR")
    ).means("The router that speaks for the link; 0.0.0.0: none yet.", "RFC 2328 §A.3.2")
    static let backup = field(
      "ospf.hello.backup_designated_router", "Backup Designated Router", .ipv4Address(RIP.noName), .detail("BDR")
    ).means("The router that takes over from it; 0.0.0.0: none yet.", "RFC 2328 §A.3.2")
    static let neighbor = field("ospf.hello.active_neighbor", "Neighbor", .ipv4Address(RIP.noName))
      .means(
        "A router that the sender has heard lately: it sees itself here, and knows that both hear each other.",
        "RFC 2328 §A.3.2")
    static let reserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 5340 §A.3.3")
    static let interfaceMTU = field("ospf.db.interface_mtu", "Interface MTU", .quantity(.bytes))
      .means(
        "The largest packet that the link takes whole; who has another one cannot become adjacent.", "RFC 2328 §A.3.3")
    static let descriptionWord = field("ospf.dbd", "Flags", .flags(Self.descriptionFlagName))
      .means("Flags of the exchange.", "RFC 2328 §A.3.3")
    static let descriptionReserved = field("ospf.dbd.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 2328 §A.3.3")
    static let resynchronization = flag("ospf.dbd.r", "R")
      .means("The exchange goes on beside an adjacency that is there.", "RFC 4811 §2.1")
    static let initial = flag("ospf.dbd.i", "I")
      .means("The packet is the first of the exchange.", "RFC 2328 §A.3.3")
    static let more = flag("ospf.dbd.m", "M")
      .means("More packets follow.", "RFC 2328 §A.3.3")
    static let master = flag("ospf.dbd.ms", "MS")
      .means("The sender leads the exchange.", "RFC 2328 §A.3.3")
    static let descriptionSequence = field(
      "ospf.db.dd_sequence", "DD sequence number", .decimal, .detail("seq")
    ).means("Tells the packets of the exchange apart; the master counts.", "RFC 2328 §A.3.3")
    static let request = group("ospf.request", "Request")
      .means("One piece of the topology that the sender wants.", "RFC 2328 §A.3.4")
    static let requestReserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 5340 §A.3.4")
    static let count = field("ospf.ls.number_of_lsas", "# LSAs", .decimal, .detail("LSAs"))
      .means("How many advertisements the packet has.", "RFC 2328 §A.3.5")

    static let all = [
      mask, interface, helloInterval, priority, deadInterval, designated, backup, neighbor, reserved, interfaceMTU,
      descriptionWord, descriptionReserved, resynchronization, initial, more, master, descriptionSequence, request,
      requestReserved, count,
    ]

    static let descriptionFlags: [FieldStep] = [
      .word(
        descriptionWord,
        [
          .unused(descriptionReserved, 4), .number(resynchronization, 1), .number(initial, 1), .number(more, 1),
          .number(master, 1),
        ])
    ]

    @Sendable static func descriptionFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "Master"
      case 1: "More"
      case 2: "Init"
      case 3: "OOBResync"
      default: nil
      }
    }
  }
}
