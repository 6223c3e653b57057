/// The messages of experiments, and those that nobody sends any more.
extension ICMP {
  /// Traceroute, RFC 1393: what a router says that forwards a packet with IPv4's Traceroute option.
  static func readTraceroute(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(HistoricField.tracerouteIdentifier, 16, &out)
    readUnused(HistoricField.tracerouteUnused, 16, &cursor, &out)
    cursor.read(HistoricField.outboundHops, 16, &out)
    cursor.read(HistoricField.returnHops, 16, &out)
    cursor.read(HistoricField.linkSpeed, 32, &out)
    cursor.read(HistoricField.linkMTU, 32, &out)
  }

  /// Domain Name Request and Reply, RFC 1788.
  static func readDomainName(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    readIdentifier(isReply: isReply, &cursor, &out)
    guard isReply, !cursor.isShort else { return }
    cursor.readSigned(HistoricField.timeToLive, 32, .bigEndian, &out)
    while !cursor.isAtEnd, out.hasRoom {
      let name = DomainLabels(at: cursor, out)
      guard name.count > 0 else { break }
      cursor.readBytes(HistoricField.domainNameBytes, name.count, &out)
      guard !name.isUnfinished else { return out.note(Note.nameUnfinished) }
      out.reading(HistoricField.domainName, cursor.offset - name.count..<cursor.offset, value: out.keep(name.text))
    }
  }

  /// The messages of experimental mobility protocols, RFC 4065: a subtype and options.
  static func readMobility(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(HistoricField.mobilitySubtype, 8, &out)
    readUnused(HistoricField.mobilityReserved, 24, &cursor, &out)
  }

  /// The fields of experiments, and of what nobody sends any more.
  enum HistoricField: FieldSet {
    static let setNumber: UInt16 = 77
    static let definedIn: StaticString = "RFC 1393 §4"

    static let tracerouteIdentifier = field("icmp.traceroute.id", "ID Number", .decimal)
      .means("The number of the traceroute, from the IPv4 option that asked for it.")
    static let tracerouteUnused = field("icmp.traceroute.unused", "Unused", .hexadecimal).means("Must be zero.")
    static let outboundHops = field("icmp.traceroute.outbound", "Outbound Hop Count", .quantity(.hops), .detail("out"))
      .means("How many routers the packet has passed on its way there.")
    static let returnHops = field("icmp.traceroute.return", "Return Hop Count", .quantity(.hops), .detail("back"))
      .means("How many routers it has passed on its way back; 65535 on its way there.")
    static let linkSpeed = field(
      "icmp.traceroute.speed", "Output Link Speed", .quantity(.bytesPerSecond)
    )
    .means("How fast the link is over which the packet goes on; zero where that is not known.")
    static let linkMTU = field("icmp.traceroute.mtu", "Output Link MTU", .quantity(.bytes))
      .means("The longest packet that this link carries; zero where that is not known.")
    static let timeToLive = field("icmp.domain_name.ttl", "Time-To-Live", .signedQuantity(.seconds))
      .means("How long the names may be kept.", "RFC 1788 §3")
    static let domainNameBytes = field("icmp.domain_name.bytes", "Name", .bytes)
      .means("A name of the host, label by label, each after its length; a zero ends it.", "RFC 1788 §3")
    static let domainName = field("icmp.domain_name", "Domain Name", .storedText)
      .means("The name with dots between its labels.", "RFC 1788 §3")
    static let conversionPointer = field("icmp.conversion.pointer", "Pointer", .quantity(.bytes))
      .means("Where in the original datagram the converter found what it could not convert.", "RFC 1475 §6.2")
    static let photurisReserved = field("icmp.photuris.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 2521 §2")
    static let photurisPointer = field("icmp.photuris.pointer", "Pointer", .quantity(.bytes))
      .means("Where in the original datagram its Security Parameters Index stands.", "RFC 2521 §2")
    static let mobilitySubtype = field("icmp.mobility.subtype", "Subtype", .decimal, .detail("subtype"))
      .means("Which mobility protocol the message is of.", "RFC 4065 §3")
    static let mobilityReserved = field("icmp.mobility.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 4065 §3")

    static let all = [
      tracerouteIdentifier, tracerouteUnused, outboundHops, returnHops, linkSpeed, linkMTU, timeToLive, domainNameBytes,
      domainName, conversionPointer, photurisReserved, photurisPointer, mobilitySubtype, mobilityReserved,
    ]
  }
}
