/// Attributes that came later, each from a document of its own.
extension BGP {
  static func readLaterValue(
    _ type: Token, _ length: Token, _ update: Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = LaterField
    switch type.number {
    case 19: readSpecific(&cursor, &out)
    case 24: readTraffic(&cursor, &out)
    case 26:
      F.costList.read(&cursor, &out) { type, length, cursor, out in
        guard type.number == 1 else { return out.note(ValueNote.unknownType, on: type, type.number) }
        F.costLayout.read(length, &cursor, &out)
      }
    case 27: readEdgeLabels(&cursor, &out)
    case 33: readSecurePath(&cursor, &out)
    case 34: readContainers(&cursor, &out)
    case 36: F.domainLayout.read(length, &cursor, &out)
    case 37: readChain(&cursor, &out)
    case 38:
      cursor.read(F.mode, 8, &out)
      cursor.read(F.discriminator, 32, &out)
      F.optionList.read(&cursor, &out) { _, _, _, _ in }
    case 39: readNextHopCharacteristics(&cursor, &out)
    default: break
    }
  }

  private static func readSpecific(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(F.specific, cursor)
      cursor.read(F.specificTransitive, 1, &out)
      cursor.read(F.specificType, 15, &out)
      let length = cursor.read(F.specificLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      cursor.readRest(F.specificValue, &out)
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  private static func readTraffic(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    cursor.read(F.switching, 8, &out)
    cursor.read(F.encoding, 8, &out)
    cursor.read(F.trafficReserved, 16, &out)
    for _ in 0..<8 where !cursor.isShort { tellBitsPerSecond(cursor.read(F.trafficBandwidth, 32, &out), &out) }
    cursor.readRest(F.trafficSpecific, &out)
  }

  /// The addresses' family is that of the routes; here their number tells, of four or sixteen bytes each with a label.
  private static func readEdgeLabels(_ cursor: inout Cursor, _ out: inout Dissection) {
    let isSix = cursor.remaining % 7 != 0 && cursor.remaining % 19 == 0
    while !cursor.isAtEnd, out.hasRoom {
      if isSix {
        cursor.readAddress(LaterField.edgeSix, &out)
      } else {
        cursor.read(LaterField.edge, 32, &out)
      }
      readLabel(&cursor, &out)
    }
  }

  /// RFC 8205 §3: networks, and the signatures of them that say so.
  private static func readSecurePath(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    let outer = cursor.extent
    let start = cursor.offset
    let length = cursor.read(F.pathLength, 16, &out)
    cursor.narrow(by: length, from: start, .field(F.pathLength), else: Data.Note.lengthBeyondEnd, &out)
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.hop, cursor)
      cursor.read(F.hopCount, 8, &out)
      cursor.read(F.hopFlags, 8, &out)
      cursor.read(F.hopAS, 32, &out)
      out.endGroup(group, cursor)
    }
    cursor.restore(outer)
    while !cursor.isAtEnd, out.hasRoom {
      let start = cursor.offset
      let length = cursor.read(F.blockLength, 16, &out)
      if length.isKnown, length.value < 3 { out.note(ValueNote.tooSmall, on: length, length.number, 3) }
      cursor.narrow(by: length, from: start, .field(F.blockLength), else: Data.Note.lengthBeyondEnd, &out)
      if !cursor.isAtEnd { cursor.read(F.algorithm, 8, &out) }
      while !cursor.isAtEnd, out.hasRoom { readSignature(&cursor, &out) }
      cursor.restore(outer)
    }
  }

  private static func readSignature(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    let group = out.beginGroup(F.signing, cursor)
    cursor.readBytes(F.signingKey, 20, &out)
    let length = cursor.read(F.signingLength, 16, &out)
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if length.isKnown { cursor.readRest(F.signature, &out) }
    let isShort = cursor.isShort
    if !isShort { cursor.restore(outer) }
    out.endGroup(group, cursor)
  }

  private static func readContainers(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(F.container, cursor)
      let type = cursor.read(F.containerType, 16, &out)
      cursor.read(F.containerFlags, 8, &out)
      cursor.read(F.containerReserved, 8, &out)
      let length = cursor.read(F.containerLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if type.number == 1 {
        cursor.read(F.wide, 32, &out)
        cursor.read(F.wideSource, 32, &out)
        cursor.read(F.wideContext, 32, &out)
        F.parameterList.read(&cursor, &out) { _, _, _, _ in }
      } else if type.isKnown {
        out.note(ValueNote.unknownType, on: type, type.number)
      }
      if !cursor.isAtEnd { cursor.readRest(F.wideBytes, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  /// RFC 9015 §3.2.1: a hop has further TLVs in it.
  private static func readChain(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    F.chainList.read(&cursor, &out) { type, length, cursor, out in
      switch type.number {
      case 1: F.associationLayout.read(length, &cursor, &out)
      case 2:
        cursor.read(F.hopIndex, 8, &out)
        F.chainList.read(&cursor, &out) { type, length, cursor, out in
          if type.number == 3 { F.functionLayout.read(length, &cursor, &out) }
        }
      default: if F.chainName(type.number) == nil { out.note(ValueNote.unknownType, on: type, type.number) }
      }
    }
  }

  private static func readNextHopCharacteristics(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LaterField
    cursor.read(F.nextFamily, 16, &out)
    cursor.read(F.nextUse, 8, &out)
    let length = cursor.read(F.nextLength, 8, &out)
    cursor.readBytes(F.next, countedBy: length, &out)
    F.characteristicList.read(&cursor, &out) { _, _, _, _ in }
  }
}
