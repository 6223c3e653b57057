/// What a mobile device and the network tell each other when a connection is made, and GTP carries: 3GPP TS 24.008 §10.5.6.
enum SessionManagement {
  /// Protocol configuration options, §10.5.6.3: containers of an identifier, a length and contents. In the extended
  /// ones, §10.5.6.3A, the same identifiers have longer lengths, which GTP's elements do not carry.
  static func readConfiguration(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    cursor.read([.number(F.isExtended, 1), .number(F.spare, 4), .number(F.configurationProtocol, 3)], &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(F.container, cursor)
      let type = cursor.read(F.containerType, 16, &out)
      let length = cursor.read(F.containerLength, 8, &out)
      let isShort = cursor.isShort
      if !isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readContainer(type, &cursor, &out)
        if !cursor.isAtEnd { cursor.readRest(F.contents, &out) }
      }
      out.endGroup(group, cursor)
      if isShort { return }
      cursor.restore(outer)
    }
  }

  private static func readContainer(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    switch (type.number, cursor.remaining) {
    case (0x01, 16): cursor.readAddress(F.callServer6, &out)
    case (0x03, 16): cursor.readAddress(F.nameServer6, &out)
    case (0x04, 1): cursor.read(F.rejectCode, 8, &out)
    case (0x05, 1): cursor.read(F.bearerControl, 8, &out)
    case (0x07, 16): cursor.readAddress(F.homeAgent6, &out)
    case (0x08, 17):
      cursor.readAddress(F.homeNetwork, &out)
      cursor.read(F.homeNetworkLength, 8, &out)
    case (0x09, 4): cursor.read(F.homeAgent4, 32, &out)
    case (0x0c, 4): cursor.read(F.callServer4, 32, &out)
    case (0x0d, 4): cursor.read(F.nameServer4, 32, &out)
    case (0x10, 2): cursor.read(F.linkUnit4, 16, &out)
    case (0x14, 1): cursor.read(F.flowMode, 8, &out)
    case (0x15, 2): cursor.read(F.linkUnit, 16, &out)
    case (0x16, 4):
      cursor.read(
        [.number(F.rateSpare, 4), .number(F.allowsException, 1), .number(F.rateUnit, 3), .number(F.rate, 24)], &out)
    case (0x17, 1): cursor.read(F.dataOff, 8, &out)
    case (0x1a, 1): cursor.read(F.session, 8, &out)
    case (0x20, 2): cursor.read(F.frameUnit, 16, &out)
    case (0x21, 2): cursor.read(F.unstructuredUnit, 16, &out)
    default: break
    }
  }

  /// A traffic flow template, §10.5.6.12: which packets go through a connection, by filters.
  static func readTemplate(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let operation = cursor.read(F.operation, 3, &out)
    let hasParameters = cursor.read(F.hasParameters, 1, &out)
    let count = cursor.read(F.filterCount, 4, &out)
    guard count.isKnown, operation.isKnown else { return }
    switch operation.number {
    case 1, 3, 4:
      for _ in 0..<count.value where !cursor.isAtEnd && !cursor.isShort { readFilter(&cursor, &out) }
    case 5:
      for _ in 0..<count.value where !cursor.isAtEnd {
        cursor.read([.number(F.filterSpare, 4), .number(F.filter, 4)], &out)
      }
    default: break
    }
    guard hasParameters.number == 1 else { return }
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readParameter(&cursor, &out) }
  }

  private static func readFilter(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let outer = cursor.extent
    let group = out.beginGroup(F.packetFilter, cursor)
    cursor.read(
      [.number(F.filterSpare, 2), .number(F.direction, 2), .number(F.filter, 4), .number(F.precedence, 8)], &out)
    let length = cursor.read(F.filterLength, 8, &out)
    if !cursor.isShort {
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      var isKnown = true
      while isKnown, !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
        let type = cursor.read(F.component, 8, &out)
        let layout = component(type.number)
        isKnown = type.isKnown && layout != nil
        if let layout { cursor.read(layout, &out) } else { out.note(GTPv2.Note.component, on: type, type.number) }
      }
      if !cursor.isAtEnd { cursor.readRest(F.filterContents, &out) }
    }
    out.endGroup(group, cursor)
    if !cursor.isShort { cursor.restore(outer) }
  }

  /// What a filter's component has after its type; nil where that is not known, so that the next one's place is not.
  private static func component(_ type: UInt64) -> [FieldStep]? {
    typealias F = Field
    switch type {
    case 0x10: return [.number(F.remote4, 32), .number(F.remoteMask4, 32)]
    case 0x11: return [.number(F.local4, 32), .number(F.localMask4, 32)]
    case 0x20: return [.address(F.remote6), .address(F.remoteMask6)]
    case 0x21: return [.address(F.remote6), .number(F.prefixLength, 8)]
    case 0x23: return [.address(F.local6), .number(F.prefixLength, 8)]
    case 0x30: return [.number(F.protocolNumber, 8)]
    case 0x40, 0x50: return [.number(F.port, 16)]
    case 0x41, 0x51: return [.number(F.lowPort, 16), .number(F.highPort, 16)]
    case 0x60: return [.number(F.securityIndex, 32)]
    case 0x70: return [.number(F.trafficClass, 8), .number(F.trafficMask, 8)]
    case 0x80: return [.number(F.labelSpare, 4), .number(F.flowLabel, 20)]
    case 0x81, 0x82: return [.number(F.hardwareAddress, 48)]
    case 0x83, 0x84: return [.number(F.tagSpare, 4), .number(F.tag, 12)]
    case 0x85, 0x86: return [.number(F.tagSpare, 4), .number(F.tagPriority, 3), .number(F.tagEligible, 1)]
    case 0x87: return [.number(F.etherType, 16)]
    default: return nil
    }
  }

  private static func readParameter(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let outer = cursor.extent
    let group = out.beginGroup(F.parameter, cursor)
    let type = cursor.read(F.parameterType, 8, &out)
    let length = cursor.read(F.parameterLength, 8, &out)
    if !cursor.isShort {
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      switch type.number {
      case 1 where !cursor.isAtEnd: cursor.readRest(F.authorization, &out)
      case 2 where cursor.remaining >= 4: cursor.read([.number(F.mediaComponent, 16), .number(F.flow, 16)], &out)
      case 3: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.parameterFilter, 8, &out) }
      default: break
      }
      if !cursor.isAtEnd { cursor.readRest(F.parameterContents, &out) }
    }
    out.endGroup(group, cursor)
    if !cursor.isShort { cursor.restore(outer) }
  }
}
