/// The TLVs of IEEE 802.3, 00-12-0F: IEEE 802.3-2018 clause 79.
enum LLDPEthernet {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    let subtype = cursor.read(Field.subtype, 8, &out)
    switch subtype.number {
    case 1: return readSpeed(&cursor, &out)
    case 2: return readPower(&cursor, &out)
    default: break
    }
    if subtype.number == 3 { out.note(LLDP.Note.deprecated, on: subtype) }
    LLDP.read(table, subtype, &cursor, &out)
  }

  /// Reads what the port offers to negotiate, and what came of it. Some devices send the first of the bits as the lowest: no port
  /// offers 1000BASE-T with half duplex alone.
  private static func readSpeed(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(
      [
        .word(
          Field.negotiation,
          [.unused(Field.reserved, 6), .number(Field.negotiationEnabled, 1), .number(Field.negotiationSupported, 1)])
      ], unusedNotZero: LLDP.Note.reserved, &out)
    let bit = cursor.bitPosition
    let offers = cursor.read([.word(Field.advertised, Field.advertisedBits.map { .number($0, 1) })], &out)
    if offers.isKnown, offers.number & 3 == 2 {
      for (place, field) in InverseField.all.enumerated() {
        out.reading(field, atBit: bit + place, bits: 1, value: offers.bits(15 - place))
      }
      out.note(LLDP.Note.inverse, on: offers)
    }
    cursor.read(Field.mediumType, 16, &out)
  }

  /// Reads what power the port gives or takes: three bytes at first, 802.3at added five, and 802.3bt seventeen.
  private static func readPower(_ cursor: inout Cursor, _ out: inout Dissection) {
    let support = cursor.read(
      [
        .word(
          Field.powerSupport,
          [
            .unused(Field.reserved, 4), .number(Field.pairsControl, 1), .number(Field.powerEnabled, 1),
            .number(Field.powerSupported, 1), .number(Field.portClass, 1),
          ])
      ], unusedNotZero: LLDP.Note.reserved, &out)
    cursor.read(Field.powerPair, 8, &out)
    cursor.read(Field.powerClass, 8, &out)
    guard !cursor.isAtEnd, support.isKnown else { return }
    let type = cursor.read(Field.powerType, 2, &out)
    cursor.read(type.isSet(0) ? Field.deviceSource.id : Field.equipmentSource.id, 2, &out)
    cursor.read(Field.powerSteps, unusedNotZero: LLDP.Note.reserved, &out)
    if !cursor.isAtEnd { cursor.read(Field.laterPowerSteps, unusedNotZero: LLDP.Note.reserved, &out) }
  }

  private static let table: [UInt64: [FieldStep]] = [
    3: [
      .word(
        Field.aggregation, [.unused(Field.reserved, 6), .number(Field.isAggregated, 1), .number(Field.canAggregate, 1)]),
      .number(Field.aggregatedPort, 32),
    ],
    4: [.number(Field.frameSize, 16)],
    5: [
      .number(Field.transmitWake, 16), .number(Field.receiveWake, 16), .number(Field.fallbackReceive, 16),
      .number(Field.echoTransmit, 16), .number(Field.echoReceive, 16),
    ],
    6: [
      .number(Field.transmitFast, 8), .number(Field.receiveFast, 8), .number(Field.echoTransmitFast, 8),
      .number(Field.echoReceiveFast, 8),
    ],
    7: [
      .word(
        Field.additional,
        [
          .unused(Field.additionalReserved, 11), .number(Field.fragmentSize, 2), .number(Field.preemptionActive, 1),
          .number(Field.preemptionEnabled, 1), .number(Field.preemptionSupported, 1),
        ])
    ],
  ]

  /// IEEE 802.3 table 79-1.
  @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "MAC/PHY Configuration/Status"
    case 2: "Power via MDI"
    case 3: "Link Aggregation"
    case 4: "Maximum Frame Size"
    case 5: "Energy-Efficient Ethernet"
    case 6: "EEE Fast Wake"
    case 7: "Additional Ethernet Capabilities"
    case 8: "Power via MDI Measurements"
    default: nil
    }
  }

  @Sendable static func pairName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "signal pairs"
    case 2: "spare pairs"
    default: nil
    }
  }

  @Sendable static func className(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "class 0"
    case 2: "class 1"
    case 3: "class 2"
    case 4: "class 3"
    case 5: "class 4 and above"
    default: nil
    }
  }

  @Sendable static func powerTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Type 2 PSE"
    case 1: "Type 2 PD"
    case 2: "Type 1 PSE"
    case 3: "Type 1 PD"
    default: nil
    }
  }

  @Sendable static func equipmentSourceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unknown"
    case 1: "primary power source"
    case 2: "backup source"
    default: nil
    }
  }

  @Sendable static func deviceSourceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unknown"
    case 1: "PSE"
    case 2: "local"
    case 3: "PSE and local"
    default: nil
    }
  }

  @Sendable static func priorityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unknown"
    case 1: "critical"
    case 2: "high"
    case 3: "low"
    default: nil
    }
  }
}
