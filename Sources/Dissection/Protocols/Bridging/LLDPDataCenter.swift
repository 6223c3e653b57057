/// Data Center Bridging Exchange: IEEE 802.1Q annex D.2.8 to D.2.11, and the older forms that vendors made before, CIN and CEE.
enum LLDPDataCenter {
  /// Reads ETS's configuration and recommendation, or that of flow control by priorities.
  static func read(_ subtype: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch subtype.number {
    case 9:
      cursor.read(Field.transmissionFlags, unusedNotZero: LLDP.Note.reserved, &out)
      cursor.read(Field.selectionTables, &out)
    case 10:
      cursor.read([.unused(Field.recommendationReserved, 8)], unusedNotZero: LLDP.Note.reserved, &out)
      cursor.read(Field.selectionTables, &out)
    default:
      cursor.read(Field.flowControlFlags, unusedNotZero: LLDP.Note.reserved, &out)
      cursor.read(Field.flowControl.map { .number($0, 1) }, &out)
    }
  }

  /// Reads which priorities applications have, D.2.11.
  static func readApplications(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.applicationReserved, 8, &out)
    while cursor.remaining >= 3, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.application, cursor)
      cursor.read(Field.applicationPriority, 3, &out)
      cursor.read([.unused(Field.reserved, 2)], unusedNotZero: LLDP.Note.reserved, &out)
      let selector = cursor.read(Field.selector, 3, &out)
      cursor.read(selector.number == 1 ? Field.applicationType.id : Field.applicationPort.id, 16, &out)
      out.endGroup(group, cursor)
    }
  }

  // MARK: The older forms

  /// Reads Intel's TLV: TLVs of the same form as LLDP's own in it.
  static func readOlder(_ cursor: inout Cursor, _ out: inout Dissection) {
    let version = cursor.read(Field.version, 8, &out)
    guard version.isKnown, version.number == 1 || version.number == 2 else { return }
    while cursor.remaining >= 2, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(Field.feature, cursor)
      let type = cursor.read(version.number == 2 ? Field.featureType.id : Field.earlyFeatureType.id, 7, &out)
      let length = cursor.read(Field.featureLength, 9, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      readFeature(type, isEarly: version.number == 1, &cursor, &out)
      if !cursor.isAtEnd { cursor.readRest(LLDP.Field.unknownValue, &out) }
      let isCut = cursor.isShort && cursor.limit == .captured
      out.endGroup(group, cursor)
      if isCut { return }
      cursor.restore(outer)
    }
  }

  private static func readFeature(
    _ type: Token, isEarly: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard type.isKnown else { return }
    cursor.read(Field.operatingVersion, 8, &out)
    cursor.read(Field.maximumVersion, 8, &out)
    if type.number == 1 {
      cursor.read(Field.sequence, 32, &out)
      cursor.read(Field.acknowledgment, 32, &out)
      return
    }
    cursor.read(Field.featureFlags, unusedNotZero: LLDP.Note.reserved, &out)
    cursor.read(Field.featureSubtype, 8, &out)
    guard !isEarly else {
      // The groups of the first form nest in another way; the rest has the same parts.
      if type.number == 3 { cursor.read(Field.flowControl.map { .number($0, 1) }, &out) }
      if type.number == 6 { cursor.read(Field.linkDown, 8, &out) }
      return
    }
    switch type.number {
    case 2:
      cursor.read(Field.groupTables, &out)
      cursor.read(Field.groupClasses, 8, &out)
    case 3:
      cursor.read(Field.flowControl.map { .number($0, 1) }, &out)
      cursor.read(Field.flowControlClasses, 8, &out)
    case 4:
      while cursor.remaining >= 6, !cursor.isShort, out.hasRoom {
        let group = out.beginGroup(Field.olderApplication, cursor)
        cursor.read(Field.olderApplicationSteps, &out)
        out.endGroup(group, cursor)
      }
    default: break
    }
  }
}
