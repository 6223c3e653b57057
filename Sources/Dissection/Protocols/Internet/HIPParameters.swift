/// The parameters of HIP packets, RFC 7401 §5.2 and its companions, in the order of their types.
///
///     |             Type            |C|             Length            |
///     |  contents, and padding to a multiple of eight bytes …
enum HIPParameters {
  /// Reads parameters up to the cursor's end.
  static func decode(_ cursor: inout Cursor, _ out: inout Dissection) {
    var last: UInt64 = 0
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(4, out) {
      let outer = cursor.extent
      let group = out.beginGroup(Field.parameter, cursor)
      let type = cursor.read(Field.type, 16, &out)
      out.part(Field.critical, 0, of: type)
      let length = cursor.read(Field.length, 16, &out)
      if type.isKnown {
        if type.number < last { out.note(Note.order, on: type, type.number, last) }
        last = type.number
        if Field.typeName(type.number) == nil { out.note(Note.unknownType, on: type) }
      }
      let isShort = cursor.isShort
      if !isShort {
        let start = cursor.offset
        cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readContents(type, length, &cursor, &out)
        if cursor.isShort, cursor.limit == .fieldLength { out.note(Note.lengthTooShort, on: length, length.number) }
        if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
        cursor.restore(outer)
        // Type and length are counted where the padding is made up.
        cursor.readBytes(Field.padding, min((8 - (4 + length.value) % 8) % 8, cursor.remaining), &out)
      }
      out.endGroup(group, cursor)
      if isShort { return }
    }
  }

  private static func readContents(
    _ type: Token, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch type.number {
    case 385, 449, 511, 577, 579, 608, 641, 705, 715, 930, 932, 934, 936, 2049, 193, 768:
      readList(type.number, &cursor, &out)
    case 257, 321: readPuzzle(isSolution: type.number == 321, length, &cursor, &out)
    default: cursor.read(layout(of: type.number), &out)
    }
  }

  /// What a parameter has whose parts follow each other without a choice.
  private static func layout(of type: UInt64) -> [FieldStep] {
    switch type {
    case 65:
      [
        .number(Field.espReserved, 16), .number(Field.keymatIndex, 16), .number(Field.oldSPI, 32),
        .number(Field.newSPI, 32),
      ]
    case 128, 129: [.number(Field.counterReserved, 32), .number(Field.counter, 64)]
    case 513: [.number(Field.exchangeGroup, 8), .number(Field.publicLength, 16), .rest(Field.publicValue)]
    case 610: [.number(LaterField.minimumPace, 32)]
    case 832: [.number(Field.notifyReserved, 16), .number(Field.notifyType, 16), .rest(Field.notifyData)]
    case 897, 961, 63661, 63425: [.rest(Field.opaque)]
    case 950, 4650, 4660, 63998, 64002:
      [
        .number(LaterField.port, 16), .number(LaterField.protocol, 8), .number(LaterField.portReserved, 8),
        .address(LaterField.address),
      ]
    case 61505, 61569, 65500, 65520: [.rest(Field.mac)]
    case 61633, 61697: [.number(Field.signatureAlgorithm, 16), .rest(Field.signature)]
    case 65498: [.address(LaterField.fromAddress)]
    case 65502: [.address(LaterField.rendezvousAddress), .rest(LaterField.moreAddresses)]
    case 4481: [.number(LaterField.dataSequence, 32)]
    case 4545: [.rest(LaterField.dataAcknowledged)]
    case 4577: [.number(LaterField.micNext, 8), .number(LaterField.micReserved, 24), .rest(LaterField.mic)]
    case 4700: [.number(LaterField.candidatePriority, 32)]
    case 4095: [.number(Field.espTransformReserved, 16), .rest(Field.espSuites)]
    default: [.rest(Field.contents)]
    }
  }

  /// RFC 7401 §5.2.4 and §5.2.5: the random numbers are as long as the hash, which the length tells.
  private static func readPuzzle(
    isSolution: Bool, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(isSolution ? Field.solutionK : Field.puzzleK, 8, &out)
    cursor.read(isSolution ? Field.solutionReserved : Field.puzzleLifetime, 8, &out)
    cursor.read(isSolution ? Field.solutionOpaque : Field.puzzleOpaque, 16, &out)
    if isSolution {
      cursor.readBytes(Field.solutionI, cursor.remaining / 2, &out)
      cursor.readRest(Field.solutionJ, &out)
    } else {
      cursor.readRest(Field.puzzleI, &out)
    }
  }

  /// Parameters that are lists, or have one.
  private static func readList(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 193: readLocators(&cursor, &out)
    case 385: cursor.read(Field.updateIdentifier, 32, &out)
    case 449: readNumbers(Field.acknowledged, 32, &cursor, &out)
    case 511: readNumbers(Field.groupOffered, 8, &cursor, &out)
    case 577: readNumbers(Field.transform, 16, &cursor, &out)
    case 579: readNumbers(Field.cipher, 16, &cursor, &out)
    case 608:
      cursor.read(LaterField.traversalReserved, 16, &out)
      readNumbers(LaterField.traversalMode, 16, &cursor, &out)
    case 641:
      cursor.read(Field.encryptedReserved, 32, &out)
      cursor.readRest(Field.encrypted, &out)
    case 705: readHostIdentity(&cursor, &out)
    case 715: readNumbers(Field.suite, 8, &cursor, &out)
    case 768:
      cursor.read(
        [
          .number(LaterField.certificateGroup, 8), .number(LaterField.certificateCount, 8),
          .number(LaterField.certificateID, 8), .number(LaterField.certificateType, 8), .rest(LaterField.certificate),
        ], &out)
    case 930:
      cursor.read(LaterField.minimumLifetime, 8, &out)
      cursor.read(LaterField.maximumLifetime, 8, &out)
      readNumbers(LaterField.registration, 8, &cursor, &out)
    case 936:
      cursor.read(LaterField.failure, 8, &out)
      readNumbers(LaterField.registration, 8, &cursor, &out)
    case 932, 934:
      cursor.read(LaterField.lifetime, 8, &out)
      readNumbers(LaterField.registration, 8, &cursor, &out)
    default: readNumbers(LaterField.transport, 16, &cursor, &out)
    }
  }

  private static func readNumbers(
    _ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    while !cursor.isAtEnd, out.hasRoom { cursor.read(field, bits, &out) }
  }

  /// RFC 7401 §5.2.9.
  private static func readHostIdentity(_ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(Field.identityLength, 16, &out)
    cursor.read(Field.domainType, 4, &out)
    let domainLength = cursor.read(Field.domainLength, 12, &out)
    cursor.read(Field.identityAlgorithm, 16, &out)
    cursor.readBytes(Field.identity, countedBy: length, &out)
    cursor.readBytes(Field.domain, countedBy: domainLength, &out)
  }

  /// RFC 8046 §4.
  private static func readLocators(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(8, out) {
      let outer = cursor.extent
      let group = out.beginGroup(LaterField.locator, cursor)
      cursor.read(LaterField.trafficType, 8, &out)
      let type = cursor.read(LaterField.locatorType, 8, &out)
      let length = cursor.read(LaterField.locatorLength, 8, &out)
      cursor.read(LaterField.locatorReserved, 7, &out)
      cursor.read(LaterField.locatorPreferred, 1, &out)
      cursor.read(LaterField.locatorLifetime, 32, &out)
      cursor.narrow(
        by: length, times: 4, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      switch type.number {
      case 0 where type.isKnown: cursor.readAddress(LaterField.locatorAddress, &out)
      case 1: cursor.read([.number(LaterField.locatorSPI, 32), .address(LaterField.locatorAddress)], &out)
      case 2:
        cursor.read(
          [
            .number(LaterField.port, 16), .number(LaterField.protocol, 8), .number(LaterField.locatorKind, 8),
            .number(LaterField.locatorPriority, 32), .number(LaterField.locatorSPI, 32),
            .address(LaterField.locatorAddress),
          ], &out)
      default: break
      }
      if !cursor.isAtEnd { cursor.readRest(Field.contents, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }
}
