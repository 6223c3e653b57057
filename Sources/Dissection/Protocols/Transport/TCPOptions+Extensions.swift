/// Options that fewer connections have: authentication, Fast Open, Accurate ECN, experiments, and kinds not known here.
extension TCPOptions {
  static func readExtension(
    _ kind: UInt8, _ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch kind {
    case 19: readMD5Signature(&cursor, &out)
    case 27: readQuickStartResponse(&cursor, &out)
    case 28: readUserTimeout(&cursor, &out)
    case 29: readAuthentication(&cursor, &out)
    case 34: readFastOpen(segment, &cursor, &out)
    case 69: readEncryption(segment, &cursor, &out)
    case 172: readAccurateECN(isOrder1: false, &cursor, &out)
    case 174: readAccurateECN(isOrder1: true, &cursor, &out)
    case 253, 254: readExperiment(segment, &cursor, &out)
    case 76: readOpaque(ExtensionField.riverbedProbe, note: Note.unregisteredUse, &cursor, &out)
    case 78: readOpaque(ExtensionField.riverbedTransparency, note: Note.unregisteredUse, &cursor, &out)
    default:
      let note = isUnregisteredUse(kind) ? Note.unregisteredUse : Note.reservedKind
      readOpaque(Field.unknown, note: note, &cursor, &out)
    }
  }

  /// Reads an option whose contents nobody documents.
  static func readOpaque(
    _ field: FieldSpec, note: NoteSpec? = nil, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let option = begin(field, &cursor, &out)
    if let note { out.note(note, on: option.group.index) }
    cursor.readRest(Field.payload, &out)
    finish(option, &cursor, &out)
  }

  private static func readMD5Signature(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.md5Signature, length: 18, &cursor, &out)
    cursor.readBytes(ExtensionField.md5Digest, 16, &out)
    finish(option, &cursor, &out)
  }

  private static func readQuickStartResponse(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.quickStart, length: 8, &cursor, &out)
    cursor.read(ExtensionField.quickStartReserved, 4, &out)
    cursor.read(ExtensionField.quickStartRate, 4, &out)
    cursor.read(ExtensionField.quickStartTTLDifference, 8, &out)
    cursor.read(ExtensionField.quickStartNonce, 30, &out)
    cursor.read(ExtensionField.quickStartNonceReserved, 2, &out)
    finish(option, &cursor, &out)
  }

  private static func readUserTimeout(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.userTimeout, length: 4, &cursor, &out)
    let isMinutes = cursor.read(ExtensionField.userTimeoutGranularity, 1, &out).isSet(0)
    let timeout = cursor.read(ExtensionField.userTimeoutValue, 15, &out)
    if timeout.isKnown {
      out.reading(
        ExtensionField.userTimeoutSeconds, atBit: cursor.bitPosition - 15, bits: 15,
        value: timeout.number * (isMinutes ? 60 : 1))
    }
    finish(option, &cursor, &out)
  }

  private static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.authentication, &cursor, &out)
    option.require(4, &out)
    cursor.read(ExtensionField.authenticationKeyID, 8, &out)
    cursor.read(ExtensionField.authenticationNextKeyID, 8, &out)
    cursor.readRest(ExtensionField.authenticationCode, &out)
    finish(option, &cursor, &out)
  }

  private static func readFastOpen(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.fastOpen, &cursor, &out)
    noteOutsideSYN(option, segment, &out)
    readCookie(isRequest: option.length == 2, &cursor, &out)
    finish(option, &cursor, &out)
  }

  /// Reads a Fast Open cookie; none is a request for one, RFC 7413 §4.1.1.
  private static func readCookie(isRequest: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    if isRequest {
      out.reading(ExtensionField.fastOpenRequest, cursor.offset - 1..<cursor.offset, value: 1)
      return
    }
    let count = cursor.remaining
    let isCut = cursor.limit.isCut
    cursor.readRest(ExtensionField.fastOpenCookie, &out)
    if !isCut, !(4...16).contains(count) || count % 2 != 0 { out.note(Note.cookieLength, UInt64(max(count, 0))) }
  }

  private static func readAccurateECN(isOrder1: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(isOrder1 ? ExtensionField.accurateECN1.id : ExtensionField.accurateECN0.id, &cursor, &out)
    readCounters(isOrder1: isOrder1, &cursor, &out)
    if ![2, 5, 8, 11].contains(option.length) {
      out.note(Note.counterIncomplete, on: option.group.index, UInt64(option.length))
    }
    finish(option, &cursor, &out)
  }

  /// Reads up to three counters of 24 bits, RFC 9768 §3.2.3.
  private static func readCounters(isOrder1: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    if cursor.remaining >= 3 {
      cursor.read(isOrder1 ? ExtensionField.ect1Bytes.id : ExtensionField.ect0Bytes.id, 24, &out)
    }
    if cursor.remaining >= 3 { cursor.read(ExtensionField.ceBytes, 24, &out) }
    if cursor.remaining >= 3 {
      cursor.read(isOrder1 ? ExtensionField.ect0Bytes.id : ExtensionField.ect1Bytes.id, 24, &out)
    }
  }

  /// Reads an experiment, RFC 6994: an identifier of two bytes, or of four, tells whose it is.
  private static func readExperiment(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.experimental, &cursor, &out)
    guard cursor.remaining >= 2 else {
      cursor.readRest(ExtensionField.experimentData, &out)
      if !cursor.limit.isCut { out.note(Note.experimentMissing, on: option.group.index, UInt64(option.length)) }
      finish(option, &cursor, &out)
      return
    }
    let isLong = cursor.peek16() == 0xe2d4 && cursor.peek16(2) == 0xc3d9
    let identifier = cursor.read(ExtensionField.experimentIdentifier, isLong ? 32 : 16, &out)
    switch identifier.number {
    case 0xf989:
      noteOutsideSYN(option, segment, &out)
      readExperimentalCookie(option, &cursor, &out)
    case 0x454e: readSuboptions(segment, &cursor, &out)
    case 0xacc0, 0xacce: readCounters(isOrder1: false, &cursor, &out)
    case 0xacc1: readCounters(isOrder1: true, &cursor, &out)
    case 0x00ac where cursor.remaining == 1:
      cursor.read(ExtensionField.acknowledgmentRate, 7, &out)
      cursor.read(ExtensionField.acknowledgmentRateReserved, 1, &out)
    default: cursor.readRest(ExtensionField.experimentData, &out)
    }
    finish(option, &cursor, &out)
  }

  private static func readExperimentalCookie(_ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection) {
    if option.length == 4 {
      out.reading(ExtensionField.fastOpenRequest, cursor.offset - 2..<cursor.offset, value: 1)
    } else {
      readCookie(isRequest: false, &cursor, &out)
    }
  }
}

/// TCP-ENO, RFC 8547 §4: suboptions of one byte, or of an encryption protocol and its data.
extension TCPOptions {
  private static func readEncryption(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(ExtensionField.encryption, &cursor, &out)
    readSuboptions(segment, &cursor, &out)
    finish(option, &cursor, &out)
  }

  private static func readSuboptions(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    // Outside a SYN the option only says that negotiation succeeded: its contents are ignored.
    guard segment.isSYN else {
      cursor.readRest(ExtensionField.encryptionIgnored, &out)
      return
    }
    while let byte = cursor.peek() {
      let group = out.beginGroup(ExtensionField.encryptionSuboption, cursor)
      switch byte {
      case 0x00...0x1f: readGlobalSuboption(&cursor, &out)
      case 0x80...0x9f: readSuboptionWithLength(&cursor, &out)
      default: readEncryptionProtocol(dataCount: nil, &cursor, &out)
      }
      out.endGroup(group, cursor)
    }
  }

  private static func readGlobalSuboption(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ExtensionField.encryptionGlobal, 3, &out)
    cursor.read(ExtensionField.encryptionGlobalReserved, 3, &out)
    cursor.read(ExtensionField.encryptionApplicationAware, 1, &out)
    cursor.read(ExtensionField.encryptionPassiveRole, 1, &out)
  }

  private static func readSuboptionWithLength(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ExtensionField.encryptionLengthMark, 3, &out)
    let length = cursor.read(ExtensionField.encryptionDataLength, 5, &out)
    if let next = cursor.peek(), next >= 0xa0 {
      readEncryptionProtocol(dataCount: length.value + 1, &cursor, &out)
    } else if !cursor.isAtEnd || !cursor.limit.isCut {
      out.note(Note.lengthByteWithoutData, on: length)
    }
  }

  /// Reads an encryption protocol's identifier and its data: as many bytes as the length byte before it says, all that
  /// is left where there was none.
  private static func readEncryptionProtocol(
    dataCount: Int?, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let hasData = cursor.read(ExtensionField.encryptionHasData, 1, &out).isSet(0)
    cursor.read(ExtensionField.encryptionProtocol, 7, &out)
    guard hasData else { return }
    cursor.readBytes(ExtensionField.encryptionData, dataCount ?? cursor.remaining, &out)
  }
}
