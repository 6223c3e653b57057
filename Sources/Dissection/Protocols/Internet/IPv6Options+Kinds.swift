/// The options that are more than one number.
extension IPv6Options {
  static func readOther(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 0x08: readDuplicateDetection(&cursor, &out)
    case 0x0f:
      readNumbers(
        Field.pdmOption,
        [
          (Field.pdmScaleReceived.id, 8), (Field.pdmScaleSent.id, 8), (Field.pdmThis.id, 16), (Field.pdmLast.id, 16),
          (Field.pdmDeltaReceived.id, 16), (Field.pdmDeltaSent.id, 16),
        ], &cursor, &out)
    case 0x12:
      readNumbers(
        Field.altMarkOption,
        [(Field.flowMonitor.id, 20), (Field.lossFlag.id, 1), (Field.delayFlag.id, 1), (Field.altMarkReserved.id, 10)],
        &cursor, &out)
    case 0x30:
      readNumbers(
        Field.pathMTUOption, [(Field.pathMTU.id, 16), (Field.returnMTU.id, 15), (Field.returnFlag.id, 1)], &cursor,
        &out)
    case 0xee:
      let option = begin(Field.dffOption, length: 3, &cursor, &out)
      cursor.read(
        [
          .word(
            Field.dffFlags,
            [
              .number(Field.dffVersion, 2), .number(Field.dffDuplicate, 1), .number(Field.dffReturn, 1),
              .number(Field.dffReserved, 4),
            ]), .number(Field.dffSequence, 16),
        ], &out)
      finish(option, &cursor, &out)
    case 0x23, 0x63: readRPL(&cursor, &out)
    case 0x6d: readMPL(&cursor, &out)
    case 0x8b:
      let option = begin(Field.ilnpOption, atLeast: 4, &cursor, &out)
      cursor.readRest(Field.ilnpNonce, &out)
      finish(option, &cursor, &out)
    case 0x8c:
      let option = begin(Field.lineOption, atLeast: 1, &cursor, &out)
      let length = cursor.read(Field.lineLength, 8, &out)
      cursor.narrow(by: length, from: cursor.offset, .field(Field.lineLength), else: Data.Note.lengthBeyondEnd, &out)
      cursor.readRest(Field.lineIdentifier, &out)
      finish(option, &cursor, &out)
    case 0x1e, 0x3e, 0x5e, 0x7e, 0x9e, 0xbe, 0xde, 0xfe: readOpaque(Field.experimental, &cursor, &out)
    case 0x4d, 0x8a: readOpaque(Field.unknownData, &cursor, &out)
    default:
      let first = out.fields.count
      readOpaque(Field.unknownData, &cursor, &out)
      out.note(Note.unassignedType, on: first)
    }
  }

  private static func readOpaque(_ data: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.unknown, &cursor, &out)
    cursor.readRest(data, &out)
    finish(option, &cursor, &out)
  }

  /// Quick-Start, RFC 4782 §3.2.
  static func readQuickStart(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.quickStartOption, length: 6, &cursor, &out)
    let function = cursor.read(Field.quickStartFunction, 4, &out)
    cursor.read(Field.quickStartRate, 4, &out)
    if function.number == 8 {
      cursor.read(Field.quickStartUnused, 8, &out)
    } else {
      let quickStartTTL = cursor.read(Field.quickStartTTL, 8, &out)
      if quickStartTTL.isKnown, let hopLimit = IPv6.header(IPv6.Field.hopLimit, out) {
        let difference = UInt8(truncatingIfNeeded: Int(hopLimit.value) - quickStartTTL.value)
        out.reading(
          Field.quickStartTTLDifference, out.fields[quickStartTTL.field].bytes, value: UInt64(difference))
      }
    }
    cursor.read(Field.quickStartNonce, 30, &out)
    cursor.read(Field.quickStartReserved, 2, &out)
    finish(option, &cursor, &out)
  }

  /// Duplicate detection by identifiers or by hashes, RFC 6621 §6.1.
  private static func readDuplicateDetection(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.smfOption, atLeast: 1, &cursor, &out)
    if !cursor.knowsNext(1, out) {
      cursor.readRest(Field.unknownData, &out)
    } else if cursor.peek().map({ $0 & 0x80 != 0 }) ?? false {
      // The H-bit is the value's first: a reading of it, so that the value stays in one piece.
      let value = cursor.readRest(Field.smfHashAssist, &out)
      if value.isKnown {
        out.reading(Field.smfHash, atBit: Int(out.fields[value.field].firstBit), bits: 1, value: 1)
      }
    } else {
      cursor.read(Field.smfHash, 1, &out)
      let type = cursor.read(Field.smfTaggerType, 3, &out)
      let length = cursor.read(Field.smfTaggerLength, 4, &out)
      if type.isKnown, length.isKnown, type.number != 0 { cursor.readBytes(Field.smfTagger, length.value + 1, &out) }
      cursor.readRest(Field.smfIdentifier, &out)
    }
    finish(option, &cursor, &out)
  }

  private static func readRPL(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.rplOption, atLeast: 4, &cursor, &out)
    cursor.read(
      [
        .word(
          Field.rplFlags,
          [
            .number(Field.rplDown, 1), .number(Field.rplRankError, 1), .number(Field.rplForwardingError, 1),
            .number(Field.rplReserved, 5),
          ]), .number(Field.rplInstance, 8), .number(Field.rplRank, 16), .rest(Field.rplTLVs),
      ], &out)
    finish(option, &cursor, &out)
  }

  private static func readMPL(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.mplOption, atLeast: 2, &cursor, &out)
    let flags = cursor.read(
      [
        .word(
          Field.mplFlags,
          [
            .number(Field.mplSeedLength, 2), .number(Field.mplLargest, 1), .number(Field.mplVersion, 1),
            .number(Field.mplReserved, 4),
          ])
      ], &out)
    let size = Int(flags.bits(6, 2))
    if flags.isKnown, size == 0 { out.note(Note.seedIsSource, on: flags.field + 1) }
    cursor.read(Field.mplSequence, 8, &out)
    cursor.readBytes(Field.mplSeed, [0, 2, 8, 16][size], &out)
    finish(option, &cursor, &out)
  }

  // MARK: CALIPSO

  /// The security label of RFC 5570 §5.1.
  static func readCALIPSO(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.calipsoOption, atLeast: 8, &cursor, &out)
    cursor.read(Field.calipsoDOI, 32, &out)
    let words = cursor.read(Field.calipsoLength, 8, &out)
    cursor.read(Field.calipsoLevel, 8, &out)
    let checksum = cursor.read(Field.calipsoChecksum, 16, &out)
    if words.isKnown, words.value * 4 > cursor.remaining, !cursor.isShort {
      out.noteShortage(
        of: words, words.value * 4, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
    }
    cursor.readBytes(Field.calipsoBitmap, min(words.value * 4, cursor.remaining), &out)
    let isWhole = !cursor.isShort && option.length.isKnown && cursor.limit == .optionLength
    if checksum.field >= 0 {
      let (covered, own) = (option.start..<cursor.end, out.fields[checksum.field].bytes)
      let expected =
        isWhole && out.knows(covered) ? CRC16.checksum(cursor.bytes, covered, zeros: own).byteSwapped : nil
      out.judge(checksum, against: expected.map { UInt64($0) }, wrong: Note.calipsoChecksum)
    }
    finish(option, &cursor, &out)
  }
}

extension IPv6Options {
  enum Note: NoteSet {
    static let setNumber: UInt16 = 54

    static let paddingNotZero = note("ipv6.opt.padn.nonzero", .warning, "padding not zero")
      .says("The bytes of PadN must be zero: something is hidden there, or memory leaked.")
    static let paddingLong = note("ipv6.opt.padn.long", .warning, "padding too long")
      .says("{a:bytes} of padding in a row, but 7 align any option; some nodes drop the packet (RFC 8504 §5.3).")
    static let headerMismatch = note("ipv6.opt.header_mismatch", .warning, "option in the wrong header")
      .says("The option belongs in the other header: Hop-by-Hop Options for routers, Destination Options for hosts.")
    static let misaligned = note("ipv6.opt.misaligned", .note, "option not aligned")
      .says(
        """
        The option begins {a:bytes} into the header, but its alignment requirement is {b}n+{c} (RFC 8200 §4.2): its \
        numbers are not aligned.
        """)
    static let deprecated = note("ipv6.opt.deprecated", .note, "deprecated option").says("The option is out of use.")
    static let unassignedType = note("ipv6.opt.unassigned_type", .note, "unassigned option")
      .says("IANA has not assigned this type; its upper bits say what nodes do with the packet.")
    static let jumboMissing = note("ipv6.opt.jumbo.missing", .error, "length missing")
      .says("Zero before Hop-by-Hop Options announces a Jumbo Payload option (RFC 2675), but there is none.")
    static let jumboProhibited = note("ipv6.opt.jumbo.prohibited", .error, "two lengths")
      .says("With a Jumbo Payload option the payload length must be zero, but it is {a} (RFC 2675 §3).")
    static let jumboTooShort = note("ipv6.opt.jumbo.truncated", .error, "bad jumbo payload length")
      .says("{a:bytes}, but a jumbogram has at least 65536 (RFC 2675 §3).")
    static let calipsoChecksum = note("ipv6.opt.calipso.checksum.bad", .error, "bad CALIPSO checksum")
      .says("Wrong: this option has the checksum 0x{b:x4}. A byte of it, or the checksum, was damaged.")
    static let seedIsSource = note("ipv6.opt.mpl.ipv6_src_seed_id", .chat, "seed is the source")
      .says("The option has no Seed-ID: the packet's source address is the seed's.")
    static let nodeLengthZero = note("ipv6.opt.ioam.trace.invalid_nodelen", .error, "bad node length")
      .says("Zero: each node adds at least four bytes.")
    static let remainingTooLong = note("ipv6.opt.ioam.trace.invalid_remlen", .error, "bad remaining length")
      .says("{a:bytes} are said to be free, but the option has {b:bytes} for them; {c:limit}.")
    static let traceTypeMismatch = note("ipv6.opt.ioam.trace.invalid_type", .error, "bad node length")
      .says("{a:bytes}, but what the trace type asks for takes {b}.")

    static let all = [
      paddingNotZero, paddingLong, headerMismatch, misaligned, deprecated, unassignedType, jumboMissing,
      jumboProhibited,
      jumboTooShort, calipsoChecksum, seedIsSource, nodeLengthZero, remainingTooLong, traceTypeMismatch,
    ]
  }
}
