/// Router renumbering, RFC 2894: prefixes of many routers are changed at once.
extension ICMPv6 {
  static func readRenumbering(_ code: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RenumberingField
    read([.number(F.sequenceNumber, 32), .number(F.segmentNumber, 8)], &cursor, &out)
    let group = out.beginGroup(F.flags, cursor)
    let flags = cursor.readFlags([F.isTest, F.wantsResult, F.allInterfaces, F.isSiteSpecific, F.isProcessed], &out)
    read([.unused(F.flagsReserved, 3)], &cursor, &out)
    out.endGroup(group, cursor, value: flags.value << 3)
    read([.number(F.maximumDelay, 16), .unused(F.reserved, 32)], &cursor, &out)
    guard code.isKnown else { return }
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      switch code.number {
      case 0: guard readOperation(&cursor, &out) else { return }
      case 1:
        let result = out.beginGroup(F.result, cursor)
        read(resultMessage, &cursor, &out)
        out.endGroup(result, cursor)
      default: return
      }
    }
  }

  /// Reads a prefix control operation; returns false where its length is unusable.
  private static func readOperation(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    typealias F = RenumberingField
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(F.match, cursor)
    cursor.read(F.operation, 8, &out)
    let length = cursor.read(F.operationLength, 8, &out)
    let isUsable = length.isKnown && length.number > 0
    if isUsable {
      cursor.narrow(by: length, times: 8, from: start, .field(F.operationLength), else: Data.Note.lengthBeyondEnd, &out)
    } else {
      out.note(OptionNote.lengthZero, on: length)
    }
    read(matchPart, &cursor, &out)
    while !cursor.isAtEnd, !cursor.isShort, isUsable, out.hasRoom {
      let part = out.beginGroup(F.use, cursor)
      read(usePart, &cursor, &out)
      out.endGroup(part, cursor)
    }
    out.endGroup(group, cursor)
    if isUsable, !cursor.isShort { cursor.restore(outer) }
    return isUsable && !cursor.isShort
  }

  private static let matchPart: [FieldStep] = [
    .number(RenumberingField.ordinal, 8), .number(RenumberingField.matchLength, 8),
    .number(RenumberingField.minimumLength, 8), .number(RenumberingField.maximumLength, 8),
    .unused(RenumberingField.reserved, 16), .address(RenumberingField.matchPrefix),
  ]
  private static let usePart: [FieldStep] = [
    .number(RenumberingField.useLength, 8), .number(RenumberingField.keepLength, 8),
    .word(
      RenumberingField.flagMask,
      [
        .number(RenumberingField.maskOnLink, 1), .number(RenumberingField.maskAutonomous, 1),
        .unused(RenumberingField.maskReserved, 6),
      ]),
    .word(
      RenumberingField.advertisedFlags,
      [
        .number(RenumberingField.advertisedOnLink, 1), .number(RenumberingField.advertisedAutonomous, 1),
        .unused(RenumberingField.advertisedReserved, 6),
      ]),
    .number(RenumberingField.validLifetime, 32), .number(RenumberingField.preferredLifetime, 32),
    .word(
      RenumberingField.useFlags,
      [
        .number(RenumberingField.decrementsValid, 1), .number(RenumberingField.decrementsPreferred, 1),
        .unused(RenumberingField.useReserved, 30),
      ]), .address(RenumberingField.usePrefix),
  ]
  private static let resultMessage: [FieldStep] = [
    .word(
      RenumberingField.resultFlags,
      [
        .unused(RenumberingField.resultReserved, 14), .number(RenumberingField.isOutOfBounds, 1),
        .number(RenumberingField.isForbidden, 1),
      ]), .number(RenumberingField.resultOrdinal, 8),
    .number(RenumberingField.matchedLength, 8), .number(RenumberingField.interface, 32),
    .address(RenumberingField.matchedPrefix),
  ]

  enum RenumberingField: FieldSet {
    static let setNumber: UInt16 = 87
    static let definedIn: StaticString = "RFC 2894 §3"

    static let sequenceNumber = field("icmpv6.rr.sequence_number", "SequenceNumber", .decimal, .detail("seq"))
      .means("Grows with every command, so that none is carried out twice.")
    static let segmentNumber = field("icmpv6.rr.segment_number", "SegmentNumber", .decimal)
      .means("Tells parts of one command apart.")
    static let flags = field("icmpv6.rr.flag", "Flags", .flags(Self.flagName)).means(
      "How the command is to be carried out.")
    static let isTest = flag("icmpv6.rr.flag.t", "T, Test").means("Set: nothing is changed, only the result told.")
    static let wantsResult = flag("icmpv6.rr.flag.r", "R, Result").means("Set: a result is to be sent.")
    static let allInterfaces = flag("icmpv6.rr.flag.a", "A, All Interfaces")
      .means("Set: interfaces that are shut down are meant too.")
    static let isSiteSpecific = flag("icmpv6.rr.flag.s", "S, Site-Specific")
      .means("Set: only interfaces of the site by which the command came in are meant.")
    static let isProcessed = flag("icmpv6.rr.flag.p", "P, Processed Previously")
      .means("Set in a result: the command was carried out before.")
    static let flagsReserved = field("icmpv6.rr.flag.rsv", "Reserved", .decimal).means("Must be zero.")
    static let maximumDelay = field("icmpv6.rr.maxdelay", "MaxDelay", .quantity(.milliseconds))
      .means("How long a router may wait with its result.")
    static let reserved = field("icmpv6.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let match = group("icmpv6.rr.pco.mp", "Prefix Control Operation")
      .means("Which prefixes are meant, and what becomes of them.")
    static let operation = field("icmpv6.rr.pco.mp.opcode", "OpCode", .enumeration(Self.operationName), .detail(""))
      .means("What becomes of the prefixes that match.")
    static let operationLength = field(
      "icmpv6.rr.pco.mp.oplength", "OpLength", .scaled(.blocks, by: 8, .bytes)
    )
    .means("How long the operation is, in blocks of eight bytes: 3, and 4 more for each prefix to use.")
    .limits("the operation's length ends it here")
    static let ordinal = field("icmpv6.rr.pco.mp.ordinal", "Ordinal", .decimal).means(
      "The operation's number in the command.")
    static let matchLength = field("icmpv6.rr.pco.mp.matchlen", "MatchLen", .quantity(.bits))
      .means("How many first bits of a prefix must match.")
    static let minimumLength = field("icmpv6.rr.pco.mp.minlen", "MinLen", .quantity(.bits))
      .means("How long a prefix must be at least.")
    static let maximumLength = field("icmpv6.rr.pco.mp.maxlen", "MaxLen", .quantity(.bits))
      .means("How long a prefix may be at most.")
    static let matchPrefix = field(
      "icmpv6.rr.pco.mp.matchprefix", "MatchPrefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("What a prefix must match.")
    static let use = group("icmpv6.rr.pco.up", "Use-Prefix Part").means("A prefix to use instead.")
    static let useLength = field("icmpv6.rr.pco.up.uselen", "UseLen", .quantity(.bits))
      .means("How many first bits come from the prefix below.")
    static let keepLength = field("icmpv6.rr.pco.up.keeplen", "KeepLen", .quantity(.bits))
      .means("How many bits after them stay as they were.")
    static let flagMask = field("icmpv6.rr.pco.up.flagmask", "FlagMask", .flags(Self.prefixFlagName))
      .means("Which flags of the new prefix come from RAFlags.")
    static let maskOnLink = flag("icmpv6.rr.pco.up.flagmask.l", "FlagMask, On-Link")
      .means("Set: the flag On-Link comes from below. Not set: it stays as it was.")
    static let maskAutonomous = flag("icmpv6.rr.pco.up.flagmask.a", "FlagMask, Autonomous")
      .means("Set: the flag Autonomous comes from below. Not set: it stays as it was.")
    static let maskReserved = field("icmpv6.rr.pco.up.flagmask.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.")
    static let advertisedFlags = field("icmpv6.rr.pco.up.raflags", "RAFlags", .flags(Self.prefixFlagName))
      .means("The flags that the prefix is advertised with, where FlagMask says so.")
    static let advertisedOnLink = flag("icmpv6.rr.pco.up.raflags.l", "L, On-Link")
      .means("Set: addresses with the prefix are on the link.")
    static let advertisedAutonomous = flag("icmpv6.rr.pco.up.raflags.a", "A, Autonomous Address-Configuration")
      .means("Set: hosts make themselves addresses with the prefix.")
    static let advertisedReserved = field("icmpv6.rr.pco.up.raflags.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.")
    static let validLifetime = field("icmpv6.rr.pco.up.validlifetime", "Valid Lifetime", .quantity(.seconds))
      .means("How long the prefix may be used.")
    static let preferredLifetime = field(
      "icmpv6.rr.pco.up.preferredlifetime", "Preferred Lifetime", .quantity(.seconds)
    )
    .means("How long new connections may use it.")
    static let useFlags = field("icmpv6.rr.pco.up.flag", "Flags", .flags(Self.countdownName))
      .means("Whether the lifetimes count down.")
    static let decrementsValid = flag("icmpv6.rr.pco.up.flag.v", "V").means("Set: the valid lifetime counts down.")
    static let decrementsPreferred = flag("icmpv6.rr.pco.up.flag.p", "P").means(
      "Set: the preferred lifetime counts down.")
    static let useReserved = field("icmpv6.rr.pco.up.flag.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let usePrefix = field(
      "icmpv6.rr.pco.up.useprefix", "UsePrefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The new prefix.")
    static let result = group("icmpv6.rr.rm", "Result").means("What a router has done with one prefix.")
    static let resultFlags = field("icmpv6.rr.rm.flag", "Flags", .flags(Self.resultFlagName))
      .means("What kept the router from the operation.")
    static let resultReserved = field("icmpv6.rr.rm.flag.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let isOutOfBounds = flag("icmpv6.rr.rm.flag.b", "B, Bounds")
      .means("Set: the prefix would have become longer than 128 bits.")
    static let isForbidden = flag("icmpv6.rr.rm.flag.f", "F, Forbidden").means(
      "Set: the router may not use the prefix.")
    static let resultOrdinal = field("icmpv6.rr.rm.ordinal", "Ordinal", .decimal).means(
      "The operation's number in the command.")
    static let matchedLength = field("icmpv6.rr.rm.matchedlen", "MatchedLen", .quantity(.bits))
      .means("How long the prefix is that matched.")
    static let interface = field("icmpv6.rr.rm.interfaceindex", "InterfaceIndex", .decimal, .detail("interface"))
      .means("The interface whose prefix matched.")
    static let matchedPrefix = field(
      "icmpv6.rr.rm.matchedprefix", "MatchedPrefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix that matched.")

    static let all = [
      sequenceNumber, segmentNumber, flags, isTest, wantsResult, allInterfaces, isSiteSpecific, isProcessed,
      flagsReserved, maximumDelay, reserved, match, operation, operationLength, ordinal, matchLength, minimumLength,
      maximumLength, matchPrefix, use, useLength, keepLength, flagMask, maskOnLink, maskAutonomous, maskReserved,
      advertisedFlags, advertisedOnLink, advertisedAutonomous, advertisedReserved, validLifetime, preferredLifetime,
      useFlags, decrementsValid, decrementsPreferred, useReserved, usePrefix, result, resultFlags, resultReserved,
      isOutOfBounds, isForbidden, resultOrdinal, matchedLength, interface, matchedPrefix,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "Test"
      case 6: "Result"
      case 5: "All Interfaces"
      case 4: "Site-Specific"
      case 3: "Processed Previously"
      default: nil
      }
    }

    @Sendable static func prefixFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "On-Link"
      case 6: "Autonomous"
      default: nil
      }
    }

    @Sendable static func countdownName(_ bit: Int) -> StaticString? {
      switch bit {
      case 31: "Valid Lifetime"
      case 30: "Preferred Lifetime"
      default: nil
      }
    }

    @Sendable static func resultFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 1: "Bounds"
      case 0: "Forbidden"
      default: nil
      }
    }

    @Sendable static func operationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "ADD"
      case 2: "CHANGE"
      case 3: "SET-GLOBAL"
      default: nil
      }
    }
  }
}
