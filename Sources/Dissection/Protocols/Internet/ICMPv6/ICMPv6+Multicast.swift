/// Multicast listener discovery: version 1 (RFC 2710) and version 2 (RFC 9777, which replaces RFC 3810), and the discovery
/// of multicast routers (RFC 4286).
extension ICMPv6 {
  static func readMulticastListener(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    // A query of version 2 has four bytes more after the address at least, RFC 9777 §8.1.
    let isVersion2 = type == 130 && cursor.remaining >= 24
    if isVersion2 {
      let code = cursor.read(MulticastField.responseCode, 16, &out)
      if code.number >= 0x8000 {
        let delay = FloatingCode.value(code.number, mantissaBits: 12)
        out.reading(MulticastField.responseDelay, out.fields[code.field].bytes, value: delay)
      }
    } else {
      cursor.read(MulticastField.responseDelay, 16, &out)
    }
    read([.unused(MulticastField.reserved, 16)], &cursor, &out)
    let address = cursor.readAddress(MulticastField.address, &out)
    noteGroup(address, mayBeAll: type == 130, &out)
    guard isVersion2 else { return }
    let flags = cursor.peek() ?? 0
    let group = out.beginGroup(MulticastField.queryFlags, cursor)
    read(
      [
        .unused(MulticastField.queryReserved, 4), .number(MulticastField.suppress, 1),
        .number(MulticastField.robustness, 3),
      ], &cursor, &out)
    out.endGroup(group, cursor, value: Int(flags))
    let interval = cursor.read(MulticastField.intervalCode, 8, &out)
    if interval.number >= 128 {
      let seconds = FloatingCode.value(interval.number, mantissaBits: 4)
      out.reading(MulticastField.interval, out.fields[interval.field].bytes, value: seconds)
    }
    let count = cursor.read(MulticastField.sourceCount, 16, &out)
    readSources(count, MulticastField.source, &cursor, &out)
  }

  static func readListenerReport(_ cursor: inout Cursor, _ out: inout Dissection) {
    read([.unused(MulticastField.reserved, 16)], &cursor, &out)
    let count = cursor.read(MulticastField.recordCount, 16, &out)
    guard count.isKnown else { return }
    for _ in 0..<count.value where !cursor.isShort && out.hasRoom {
      guard !cursor.isAtEnd else { return out.note(MulticastNote.recordsMissing, on: count, count.number) }
      let group = out.beginGroup(MulticastField.record, cursor)
      let type = cursor.read(MulticastField.recordType, 8, &out)
      if type.isKnown, IGMP.Field.recordTypeName(type.number) == nil {
        out.note(MulticastNote.unknownRecord, on: type, type.number)
      }
      let auxiliary = cursor.read(MulticastField.auxiliaryLength, 8, &out)
      let sources = cursor.read(MulticastField.recordSourceCount, 16, &out)
      noteGroup(cursor.readAddress(MulticastField.recordAddress, &out), mayBeAll: false, &out)
      readSources(sources, MulticastField.recordSource, &cursor, &out)
      if !cursor.isShort { cursor.readBytes(MulticastField.auxiliary, countedBy: auxiliary, times: 4, &out) }
      out.endGroup(group, cursor)
    }
  }

  private static func readSources(
    _ count: Token, _ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard count.isKnown, !cursor.isShort else { return }
    if count.value * 16 > cursor.remaining {
      out.noteShortage(
        of: count, count.value * 16, present: cursor.remaining, cursor.limit, else: MulticastNote.sourcesBeyondMessage)
    }
    for _ in 0..<count.value where !cursor.isAtEnd && out.hasRoom { cursor.readAddress(field, &out) }
  }

  private static func noteGroup(_ group: AddressToken, mayBeAll: Bool, _ out: inout Dissection) {
    guard group.isKnown, !group.address.isMulticast, !mayBeAll || !group.address.isUnspecified else { return }
    out.note(MulticastNote.notMulticast, on: group.token)
  }

  /// RFC 4286 §3 and §4: the code of an advertisement is how often the router advertises itself.
  static func readMulticastRouter(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard type == 151 else { return }
    read([.number(MulticastField.queryInterval, 16), .number(MulticastField.routerRobustness, 16)], &cursor, &out)
  }

  enum MulticastField: FieldSet {
    static let setNumber: UInt16 = 85
    static let definedIn: StaticString = "RFC 9777 §5.1"

    static let responseCode = field("icmpv6.mld.maximum_response_code", "Maximum Response Code", .decimal)
      .means(
        "How long listeners may wait, in milliseconds; from 32768 on, a mantissa and an exponent.", "RFC 9777 §5.1.3")
    static let responseDelay = field(
      "icmpv6.mld.maximum_response_delay", "Maximum Response Delay", .quantity(.milliseconds)
    ).means("How long listeners may wait at most before they report: they choose a time at random.", "RFC 2710 §3.4")
    static let reserved = field("icmpv6.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let address = field("icmpv6.mld.multicast_address", "Multicast Address", .ipv6Address(IPv6AddressKind.name))
      .means("The group that the message is about; zero in a query for all groups.")
    static let queryFlags = field("icmpv6.mld.flag", "Flags", .hexadecimal).means(
      "How routers and listeners take the query.")
    static let queryReserved = field("icmpv6.mld.flag.reserved", "Resv", .hexadecimal).means("Must be zero.")
    static let suppress = flag("icmpv6.mld.flag.s", "S, Suppress Router-Side Processing")
      .means("Set: other routers keep their timers; the querier asks again only in case a report was lost.")
    static let robustness = field(
      "icmpv6.mld.flag.qrv", "QRV, Querier's Robustness Variable", .decimal, .detail("robustness")
    )
    .means("How many lost packets the network is to bear, and one more; zero where it is more than 7.")
    static let intervalCode = field("icmpv6.mld.qqi", "QQIC, Querier's Query Interval Code", .decimal)
      .means("How often the querier asks, in seconds; from 128 on, a mantissa and an exponent.", "RFC 9777 §5.1.9")
    static let interval = field("icmpv6.mld.qqi.seconds", "QQI, Querier's Query Interval", .quantity(.seconds))
      .means("The interval that the code stands for.", "RFC 9777 §5.1.9")
    static let sourceCount = field("icmpv6.mld.nb_sources", "Number of Sources", .decimal)
      .means("How many addresses of senders follow.")
    static let source = field("icmpv6.mld.source_address", "Source Address", .ipv6Address(IPv6AddressKind.name))
      .means("A sender to the group: listeners are asked whether they want what it sends.")
    static let recordCount = field("icmpv6.mldr.nb_mcast_records", "Nr of Mcast Address Records", .decimal)
      .means("How many groups the report is about.", "RFC 9777 §5.2")
    static let record = group("icmpv6.mldr.mar", "Multicast Address Record")
      .means("What the listener wants of one group.", "RFC 9777 §5.2.4")
    static let recordType = field(
      "icmpv6.mldr.mar.record_type", "Record Type", .enumeration(IGMP.Field.recordTypeName), .detail("")
    ).means("Whether the listener tells its state, or a change of it, and which senders it means.", "RFC 9777 §5.2.12")
    static let auxiliaryLength = field("icmpv6.mldr.mar.aux_data_len", "Aux Data Len", .scaled(.words, by: 4, .bytes))
      .means("How many words of four bytes of other data the record has: none in version 2.", "RFC 9777 §5.2.6")
    static let recordSourceCount = field(
      "icmpv6.mldr.mar.nb_sources", "Number of Sources", .decimal, .nonzeroDetail("sources")
    ).means("How many addresses of senders follow.", "RFC 9777 §5.2.7")
    static let recordAddress = field(
      "icmpv6.mldr.mar.multicast_address", "Multicast Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The group that the record is about.", "RFC 9777 §5.2.8")
    static let recordSource = field(
      "icmpv6.mldr.mar.source_address", "Source Address", .ipv6Address(IPv6AddressKind.name), .detail("from")
    ).means("A sender that the listener wants, or does not want, by the record's type.", "RFC 9777 §5.2.9")
    static let auxiliary = field("icmpv6.mldr.mar.auxiliary_data", "Auxiliary Data", .bytes)
      .means("Other data of the record: no meaning is defined.", "RFC 9777 §5.2.10")
    static let queryInterval = field(
      "icmpv6.mcast_ra.query_interval", "Query Interval", .quantity(.seconds), .detail("query")
    )
    .means("How often the router asks for listeners; zero where it does not speak MLD.", "RFC 4286 §3.1")
    static let routerRobustness = field("icmpv6.mcast_ra.robustness_variable", "Robustness Variable", .decimal)
      .means("How many lost packets the network is to bear, and one more.", "RFC 4286 §3.1")

    static let all = [
      responseCode, responseDelay, reserved, address, queryFlags, queryReserved, suppress, robustness, intervalCode,
      interval, sourceCount, source, recordCount, record, recordType, auxiliaryLength, recordSourceCount, recordAddress,
      recordSource, auxiliary, queryInterval, routerRobustness,
    ]
  }

  enum MulticastNote: NoteSet {
    static let setNumber: UInt16 = 85

    static let notMulticast = note("icmpv6.mld.multicast_address.not_multicast", .warning, "not a group")
      .says("This is no multicast address: nobody can listen to it.")
    static let sourcesBeyondMessage = note("icmpv6.mld.nb_sources.beyond_message", .error, "bad number of sources")
      .says("The sources have {a:bytes}, but {b:bytes} are left; {c:limit}.")
    static let recordsMissing = note("icmpv6.mldr.nb_mcast_records.beyond_message", .error, "bad number of records")
      .says("{a} records are promised; the message ends before them.")
    static let unknownRecord = note("icmpv6.mldr.mar.record_type.unknown", .note, "unknown record type")
      .says("{a} is not assigned: routers leave the record out.")

    static let all = [notMulticast, sourcesBeyondMessage, recordsMissing, unknownRecord]
  }
}
