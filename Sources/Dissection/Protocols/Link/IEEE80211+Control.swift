// MARK: Control fields

extension IEEE80211 {
  /// Reads the QoS control field, §9.2.4.5. Its upper byte means one thing from an access point and another to it.
  static func readQoSControl(_ control: Control, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let qos = cursor.read(Field.qosControl, 16, .littleEndian, &out)
    out.part(Field.trafficIdentifier, 0, 4, of: qos)
    out.part(Field.priority, 0, 3, of: qos)
    let isFromStation = !control.fromDS
    out.part(isFromStation ? Field.queueBit.id : Field.endOfServicePeriod.id, 4, of: qos)
    out.part(Field.acknowledgePolicy, 5, 2, of: qos)
    out.part(Field.isAggregate, 7, of: qos)
    guard !(control.toDS && control.fromDS) else {
      out.part(Field.meshControlPresent, 8, of: qos)
      out.part(Field.meshPowerSave, 9, of: qos)
      out.part(Field.meshServicePeriod, 10, of: qos)
      return qos
    }
    if isFromStation {
      out.part(qos.isSet(4) ? Field.queueSize.id : Field.durationRequested.id, 8, 8, of: qos)
    } else if control.subtype & 2 != 0 {
      out.part(Field.opportunityLimit, 8, 8, of: qos)
    } else {
      out.part(Field.bufferState, 8, 8, of: qos)
      out.part(Field.bufferIndicated, 9, of: qos)
      out.part(Field.bufferCategory, 10, 2, of: qos)
      out.part(Field.bufferLoad, 12, 4, of: qos)
    }
    return qos
  }

  /// Reads the HT control field in its three variants, §9.2.4.6.
  static func readHTControl(_ cursor: inout Cursor, _ out: inout Dissection) {
    let control = cursor.read(Field.htControlField, 32, .littleEndian, &out)
    out.part(Field.isVHT, 0, of: control)
    if control.isSet(0) { out.part(Field.isHE, 1, of: control) }
    guard control.isKnown, !(control.isSet(0) && control.isSet(1)) else { return }
    out.part(Field.accessConstraint, 30, of: control)
    out.part(Field.reverseDirection, 31, of: control)
  }

  /// Whether a mesh control field precedes the body, §9.2.4.7.3: the QoS control says so, and its flags are possible.
  static func hasMeshControl(_ qos: Token, _ control: Control, _ cursor: borrowing Cursor) -> Bool {
    guard control.toDS == control.fromDS, control.toDS, qos.isSet(8), let flags = cursor.peek() else { return false }
    return flags & 0xfc == 0 && flags & 3 != 3
  }

  static func readMeshControl(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.meshControl, cursor)
    let flags = cursor.read(Field.meshFlags, 8, .littleEndian, &out)
    out.part(Field.meshExtension, 0, 2, of: flags)
    cursor.read(Field.meshTimeToLive, 8, &out)
    cursor.read(Field.meshSequence, 32, .littleEndian, &out)
    let mode = flags.bits(0, 2)
    if mode == 1 { cursor.read(Field.meshAddress4, 48, &out) }
    if mode == 2 {
      cursor.read(Field.meshAddress5, 48, &out)
      cursor.read(Field.meshAddress6, 48, &out)
    }
    out.endGroup(group, cursor)
  }

  /// Reads what stands before an encrypted body, §12.5.2.2 and §12.5.3.2. Which it is the frame does not say: with an
  /// extended IV, TKIP's second byte follows from its first, and CCMP's third is zero.
  static func readProtection(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    guard cursor.knowsNext(4, out), let first = cursor.peek(), let second = cursor.peek(1),
      let third = cursor.peek(2), let key = cursor.peek(3)
    else { return .data }
    let isExtended = key & 0x20 != 0
    guard isExtended, cursor.remaining >= 8, cursor.knowsNext(8, out) else {
      readWEP(&cursor, &out)
      return .data
    }
    let isTKIP = second == (first | 0x20) & 0x7f
    let isCCMP = third == 0
    if isTKIP && !isCCMP {
      readTKIP(&cursor, &out)
    } else {
      readCCMP(&cursor, &out)
    }
    return .data
  }

  private static func readWEP(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.initializationVector, 24, &out)
    readKey(&cursor, &out)
  }

  private static func readKey(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.keyByte, cursor)
    let index = cursor.read(Field.keyIndex, 2, &out)
    cursor.read(Field.hasExtendedVector, 1, &out)
    cursor.read(Field.keyReserved, 5, &out)
    out.endGroup(group, cursor, value: index.value)
  }

  private static func readTKIP(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.temporalKeyVector, cursor)
    let byte1 = cursor.read(Field.counterByte1, 8, &out)
    cursor.read(Field.seed, 8, &out)
    let byte0 = cursor.read(Field.counterByte0, 8, &out)
    readKey(&cursor, &out)
    let upper = cursor.read(Field.counterUpper, 32, .littleEndian, &out)
    out.endGroup(group, cursor, value: upper.value << 16 | byte1.value << 8 | byte0.value)
  }

  private static func readCCMP(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.counterModeVector, cursor)
    let lower = cursor.read(Field.packetNumberLower, 16, .littleEndian, &out)
    cursor.read(Field.vectorReserved, 8, &out)
    readKey(&cursor, &out)
    let upper = cursor.read(Field.packetNumberUpper, 32, .littleEndian, &out)
    out.endGroup(group, cursor, value: upper.value << 16 | lower.value)
  }
}

// MARK: Control frames

extension IEEE80211 {
  /// Reads what is after the duration of a control frame, §9.3.1.
  static func readControlFrame(_ subtype: Int, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    cursor.read(subtype == 10 ? Field.network.id : Field.receiver.id, 48, &out)
    switch subtype {
    case 12, 13: return .data
    case 14, 15: cursor.read(Field.network, 48, &out)
    case 7:
      readWrapped(&cursor, &out)
      return .data
    case 0, 1: return .data
    default: cursor.read(Field.transmitter, 48, &out)
    }
    switch subtype {
    case 4: cursor.read(Field.feedbackBitmap, 8, &out)
    case 5:
      let token = cursor.read(Field.soundingToken, 8, .littleEndian, &out)
      out.part(Field.soundingNumber, 2, 6, of: token)
      out.part(Field.soundingIsHE, 1, of: token)
      out.part(Field.soundingIsRanging, 0, of: token)
    case 8, 9: readBlockAcknowledgment(&cursor, &out)
    default: break
    }
    return .data
  }

  /// Reads the frame control and the HT control of a wrapper, §9.3.1.9.
  private static func readWrapped(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.carriedControl, 16, .littleEndian, &out)
    readHTControl(&cursor, &out)
  }

  /// Reads a BlockAckReq's or BlockAck's control field and, where it is of one traffic identifier, from which frame on
  /// it speaks, §9.3.1.7 and §9.3.1.8.
  private static func readBlockAcknowledgment(_ cursor: inout Cursor, _ out: inout Dissection) {
    let control = cursor.read(Field.blockControl, 16, .littleEndian, &out)
    out.part(Field.blockPolicy, 0, of: control)
    out.part(Field.blockType, 1, 4, of: control)
    out.part(Field.blockReserved, 5, 7, of: control)
    out.part(Field.blockIdentifier, 12, 4, of: control)
    let isOfOne = control.bits(1, 4) <= 2 || control.bits(1, 4) == 6
    guard control.isKnown, isOfOne else { return }
    let start = cursor.read(Field.startingSequence, 16, .littleEndian, &out)
    out.part(Field.startingFragment, 0, 4, of: start)
    out.part(Field.startingNumber, 4, 12, of: start)
    if control.bits(1, 4) == 6 { cursor.read(Field.groupAddress, 48, &out) }
    if !cursor.isShort { cursor.readRest(Field.blockBitmap, &out) }
  }
}

// MARK: After the frame

extension IEEE80211 {
  /// Records the frame check sequence, §9.2.4.8.
  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    let frame = trailer.frame..<cursor.offset
    let stored = cursor.read(Field.frameCheckSequence, 32, .littleEndian, &out)
    Ethernet.judge(stored, over: frame, cursor.bytes, &out)
  }
}
